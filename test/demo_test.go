package test

import (
	"bytes"
	"cmp"
	"encoding/json"
	"slices"
	"testing"
	"time"
)

// demoData is the data of the demo's envelope.
type demoData struct {
	Miners     []demoMiner `json:"miners"`
	Validators []struct {
		UID            *uint16 `json:"uid"`
		Name           string  `json:"name"`
		Honest         bool    `json:"honest"`
		StakedTao      string  `json:"staked_tao"`
		StakeWeight    uint16  `json:"stake_weight"`
		ValidatorTrust uint16  `json:"validator_trust"`
		Dividends      uint16  `json:"dividends"`
		RandomWeight   uint16  `json:"random_weight"`
		RandomClipped  uint16  `json:"random_weight_clipped"`
		AlphaRao       string  `json:"alpha_rao"`
	} `json:"validators"`
	Pool struct {
		PriceBefore string `json:"price_before"`
		PriceAfter  string `json:"price_after"`
	} `json:"pool"`
	Conserved bool     `json:"conserved"`
	Blocks    uint64   `json:"blocks"`
	Epochs    int      `json:"epochs"`
	Failures  []string `json:"failures"`
}

type demoMiner struct {
	UID        *uint16 `json:"uid"`
	Classifier string  `json:"classifier"`
	Accuracy   float64 `json:"accuracy"`
	Consensus  *uint16 `json:"consensus"`
	Incentive  uint16  `json:"incentive"`
	AlphaRao   string  `json:"alpha_rao"`
}

// TestDemo plays the demo as a user would and judges its outcome once more.
func TestDemo(t *testing.T) {
	command := taoctl(t, "demo", "-o", "json", "--epochs", "3")
	var stdout, stderr bytes.Buffer
	command.Stdout, command.Stderr = &stdout, &stderr
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	defer time.AfterFunc(2*patience, func() { command.Process.Kill() }).Stop()
	if err := command.Wait(); err != nil {
		t.Fatalf("%v: %s", err, stderr.String())
	}
	e := onlyEnvelope(t, stdout.Bytes())
	if !e.OK || e.Error != nil {
		t.Fatalf("the envelope is %s", stdout.String())
	}
	var d demoData
	decoder := json.NewDecoder(bytes.NewReader(e.Data))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&d); err != nil {
		t.Fatal(err)
	}
	if len(d.Miners) != 6 || len(d.Validators) != 3 || d.Epochs != 4 || d.Blocks == 0 || !d.Conserved || len(d.Failures) != 0 {
		t.Errorf("the report is %s", e.Data)
	}
	if d.Pool.PriceBefore == "" || d.Pool.PriceAfter == "" || d.Pool.PriceBefore == d.Pool.PriceAfter {
		t.Errorf("the prices are %+v", d.Pool)
	}

	uids := map[uint16]bool{}
	for i, m := range d.Miners {
		if m.UID == nil || m.Consensus == nil || uids[*m.UID] || m.Classifier == "" || m.Accuracy <= 0 || m.Accuracy > 1 || m.AlphaRao == "" {
			t.Fatalf("miner %d is %+v", i, m)
		}
		uids[*m.UID] = true
	}
	byAccuracy := slices.Clone(d.Miners)
	slices.SortFunc(byAccuracy, func(a, b demoMiner) int { return cmp.Compare(b.Accuracy, a.Accuracy) })
	for i := 1; i < len(byAccuracy); i++ {
		if better, worse := byAccuracy[i-1], byAccuracy[i]; better.Accuracy == worse.Accuracy || better.Incentive <= worse.Incentive {
			t.Errorf("%s (%v) has incentive %d, %s (%v) has %d", better.Classifier, better.Accuracy, better.Incentive, worse.Classifier, worse.Accuracy, worse.Incentive)
		}
	}

	honest := 0
	for _, v := range d.Validators {
		if v.UID == nil || uids[*v.UID] || v.Name == "" || v.StakedTao == "" || v.AlphaRao == "" || v.StakeWeight == 0 {
			t.Fatalf("validator %+v", v)
		}
		uids[*v.UID] = true
		switch {
		case v.Honest:
			honest++
			if v.Dividends == 0 || v.ValidatorTrust < 60_000 {
				t.Errorf("the honest validator %+v earns nothing", v)
			}
		case v.RandomWeight != 65_535 || v.RandomClipped > 100 || v.ValidatorTrust > 100:
			t.Errorf("the colluder is not clipped: %+v", v)
		}
	}
	if honest != 2 {
		t.Errorf("%d validators are honest, want 2", honest)
	}
}
