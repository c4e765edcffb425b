package yumatool

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/chain/yuma"
	"github.com/taochain/taochain/chain/yuma/form"
)

const vectorsDir = "../../../../vectors/testdata/"

func readFile(t testing.TB, path string) []byte {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// vectorCase is a case of a vector file, as raw as the loader sees it.
type vectorCase struct {
	ID, Kind string
	Output   json.RawMessage
	Expected json.RawMessage
	raw      json.RawMessage
}

// epochCases lists the cases of both files that are single epochs.
func epochCases(t testing.TB) []vectorCase {
	t.Helper()
	var list []vectorCase
	for _, name := range []string{"reference/epoch.json", "tests/yuma.json"} {
		var file struct{ Cases []json.RawMessage }
		if err := json.Unmarshal(readFile(t, vectorsDir+name), &file); err != nil {
			t.Fatal(err)
		}
		for _, raw := range file.Cases {
			c := vectorCase{raw: raw}
			if err := json.Unmarshal(raw, &c); err != nil {
				t.Fatal(err)
			}
			if c.Kind == "" || c.Kind == "epoch" {
				list = append(list, c)
			}
		}
	}
	if len(list) < 100 {
		t.Fatalf("only %d epochs", len(list))
	}
	return list
}

// The loader reads both formats as the vectors mean them: the results are the expected ones.
func TestVectors(t *testing.T) {
	for _, v := range epochCases(t) {
		t.Run(v.ID, func(t *testing.T) {
			c, _, err := Load(v.raw, v.ID)
			if err != nil {
				t.Fatal(err)
			}
			want := v.Output
			if want == nil {
				want = v.Expected
			}
			var expected struct {
				Consensus       []unit.U16Fraction
				Incentive       []unit.U16Fraction
				Dividends       []unit.U16Fraction
				ValidatorTrust  []unit.U16Fraction `json:"validator_trust"`
				StakeWeight     []unit.U16Fraction `json:"stake_weight"`
				Server          []uint64           `json:"server_emission"`
				Validator       []uint64           `json:"validator_emission"`
				Combined        []uint64           `json:"combined_emission"`
				Emission        []uint64
				Permits         []form.Flag     `json:"new_validator_permits"`
				Permit          []form.Flag     `json:"new_validator_permit"`
				Active          []form.Flag     `json:"active"`
				DividendsBits   []fixed.I32F32  `json:"dividends_i32f32_bits"`
				ActiveStakeBits []fixed.I32F32  `json:"active_stake_i32f32_bits"`
				Bonds           json.RawMessage `json:"bonds"`
			}
			if err := json.Unmarshal(want, &expected); err != nil {
				t.Fatal(err)
			}
			if expected.Combined == nil {
				expected.Combined, expected.Permits = expected.Emission, expected.Permit
			}
			report := Run(c)
			if len(report.Neurons) != len(expected.Combined) {
				t.Fatalf("%d neurons, want %d", len(report.Neurons), len(expected.Combined))
			}
			bonds := [][]uint16{} // flat rows, the form of the reference
			for uid, n := range report.Neurons {
				got := []any{n.Consensus.Stored, n.Incentive.Stored, n.Dividends.Stored, n.ValidatorTrust.Stored, n.Stake.Stored, n.ServerAmount.Units, n.ValidatorAmount.Units, n.Combined.Units, n.NewPermit, n.Active}
				want := []any{expected.Consensus[uid], expected.Incentive[uid], expected.Dividends[uid], expected.ValidatorTrust[uid], expected.StakeWeight[uid], expected.Server[uid], expected.Validator[uid], expected.Combined[uid], bool(expected.Permits[uid]), bool(expected.Active[uid])}
				if !slices.Equal(got, want) {
					t.Errorf("uid %d: got %v, want %v", uid, got, want)
				}
				if expected.DividendsBits != nil && (n.Dividends.Share != Share(expected.DividendsBits[uid]) || n.ActiveStake != Share(expected.ActiveStakeBits[uid])) {
					t.Errorf("uid %d: the bits of dividends or active stake differ", uid)
				}
				row := []uint16{}
				for _, b := range n.Bonds {
					row = append(row, b[0], b[1])
				}
				bonds = append(bonds, row)
			}
			flat, err := json.Marshal(bonds)
			if err != nil {
				t.Fatal(err)
			}
			if strip := strings.NewReplacer("[", "", "]", "", " ", ""); strip.Replace(string(flat)) != strip.Replace(string(expected.Bonds)) {
				t.Errorf("bonds %s, want %s", flat, expected.Bonds)
			}
		})
	}
}

// Every number of an explanation adds up to the epoch's own.
func TestExplanationsAddUp(t *testing.T) {
	for _, v := range epochCases(t) {
		t.Run(v.ID, func(t *testing.T) {
			c, _, err := Load(v.raw, "")
			if err != nil {
				t.Fatal(err)
			}
			e := runEpoch(c)
			dividends := e.earned(e.bondParts())
			yuma.NormalizeTrunc(dividends)
			step := max(1, int(c.Input.N)/8)
			for uid := 0; uid < int(c.Input.N); uid += step {
				x, err := Explain(c, uid)
				if err != nil {
					t.Fatal(err)
				}
				checkExplanation(t, e, x, uid)
				if Share(dividends[uid]) != x.Neuron.Dividends.Share {
					t.Errorf("uid %d: the bonds earn %d of all dividends, the epoch says %d", uid, dividends[uid], x.Neuron.Dividends.Share)
				}
				if text := strings.Join(x.Lines(), "\n"); strings.Contains(text, "%!") || strings.Contains(text, "Rank") != (x.Miner != nil) {
					t.Errorf("uid %d: %s", uid, text)
				}
			}
		})
	}
}

func checkExplanation(t *testing.T, e *epoch, x *Explanation, uid int) {
	t.Helper()
	if x.Miner != nil {
		var rank fixed.I32F32
		for _, v := range x.Miner.Votes {
			rank = rank.AddSat(fixed.I32F32(v.Rank))
		}
		if Share(rank) != x.Miner.Rank {
			t.Errorf("uid %d: the votes' ranks add up to %d, not %d", uid, rank, x.Miner.Rank)
		}
		// Stakes and kappa are floored by turns, so the support may fall short of kappa by as many units as there are stakes.
		if x.Miner.Consensus.Share > 0 && x.Miner.Support+Share(e.in.N) < x.Miner.Kappa {
			t.Errorf("uid %d: a support of %d reaches no kappa of %d", uid, x.Miner.Support, x.Miner.Kappa)
		}
		if x.Miner.Consensus.Share == 0 && x.Miner.Support > x.Miner.Kappa && x.Miner.Support-x.Miner.Kappa > Share(e.in.N) {
			t.Errorf("uid %d: a support of %d is over a kappa of %d, but there is no consensus", uid, x.Miner.Support, x.Miner.Kappa)
		}
	} else if x.Neuron.Incentive.Share != 0 {
		t.Errorf("uid %d has incentive but no votes", uid)
	}
	if x.Validator == nil {
		if x.Neuron.Dividends.Share != 0 || x.Neuron.ValidatorTrust.Share != 0 {
			t.Errorf("uid %d has dividends or trust, but is no validator", uid)
		}
		return
	}
	var counted fixed.I32F32
	kept := 0
	for _, w := range x.Validator.Weights {
		counted += fixed.I32F32(w.Counted)
		if w.Ignored == nil {
			kept++
		} else if w.Weight != 0 {
			t.Errorf("uid %d: the ignored weight for %d counts", uid, w.Miner)
		}
	}
	if uids, _ := e.trace.Weights.Row(uid); kept != len(uids) {
		t.Errorf("uid %d: %d weights are not masked, the epoch has %d", uid, kept, len(uids))
	}
	if Share(counted) != x.Validator.Trust.Share {
		t.Errorf("uid %d: the counted weights add up to %d, not to the trust %d", uid, counted, x.Validator.Trust.Share)
	}
	for _, b := range x.Validator.Bonds {
		if b.Lost != nil && b.Lost.Code == ReasonNewNeuron && b.Old != 0 {
			t.Errorf("uid %d: the void bond to %d counts", uid, b.Miner)
		}
	}
}

// Each rule that takes something from a neuron is named.
func TestReasons(t *testing.T) {
	base := func() yuma.Input {
		return yuma.Input{
			N: 4, Block: 100, ActivityCutoff: 50, BondCutoff: 90,
			LastUpdate: []uint64{80, 80, 80, 80}, BlockAtRegistration: []uint64{0, 0, 10, 10},
			AlphaStake: []unit.Alpha{100, 100, 0, 0}, Permits: []bool{true, true}, MaxAllowedValidators: 4,
			Weights: []yuma.Row{{{UID: 2, Value: 1}, {UID: 3, Value: 1}}, {{UID: 2, Value: 1}}},
			Bonds:   []yuma.Row{{{UID: 3, Value: 9}}},
			Kappa:   32767, BondsPenalty: 65535, BondsMovingAverage: 900_000, Yuma3: true, Emission: 1000,
		}
	}
	for _, c := range []struct {
		name   string
		change func(*yuma.Input)
		uid    int
		want   string
	}{
		{"nothing", func(*yuma.Input) {}, 0, ""},
		{"no permit", func(in *yuma.Input) { in.Permits[0] = false }, 0, "no_permit no_permit no_permit"},
		{"inactive", func(in *yuma.Input) { in.LastUpdate[0] = 49 }, 0, "inactive"},
		{"just active", func(in *yuma.Input) { in.LastUpdate[0] = 50 }, 0, ""},
		{"no stake", func(in *yuma.Input) { in.AlphaStake[0] = 0 }, 0, "no_stake"},
		{"below the threshold", func(in *yuma.Input) { in.StakeThreshold = 101 }, 0, "below_threshold"},
		{"at the threshold", func(in *yuma.Input) { in.StakeThreshold = 100 }, 0, ""},
		{"the owner has no threshold and no permit", func(in *yuma.Input) {
			in.StakeThreshold, in.HasOwner, in.Permits[0] = 101, true, false
		}, 0, ""},
		{"self weight", func(in *yuma.Input) { in.Weights[0][0].UID = 0 }, 0, "self_weight"},
		{"the owner's self weight", func(in *yuma.Input) { in.Weights[0][0].UID, in.HasOwner = 0, true }, 0, ""},
		{"unknown uid", func(in *yuma.Input) { in.Weights[0][0].UID = 4 }, 0, "unknown_uid"},
		{"outdated weight", func(in *yuma.Input) { in.BlockAtRegistration[2] = 80 }, 0, "outdated_weight"},
		{"just fresh", func(in *yuma.Input) { in.BlockAtRegistration[2] = 79 }, 0, ""},
		{"commit mask", func(in *yuma.Input) { in.CommitReveal, in.CommitBlocks = true, []uint64{9} }, 0, "commit_mask commit_mask"},
		{"commit of the same block", func(in *yuma.Input) { in.CommitReveal, in.CommitBlocks = true, []uint64{10} }, 0, ""},
		{"commit-reveal is off", func(in *yuma.Input) { in.CommitBlocks = []uint64{9} }, 0, ""},
		{"bond to a new neuron", func(in *yuma.Input) { in.LastUpdate[0], in.BlockAtRegistration[3] = 95, 90 }, 0, "new_neuron"},
		{"liquid alpha drops a bond", func(in *yuma.Input) {
			in.LiquidAlpha, in.Weights[0] = true, in.Weights[0][:1]
		}, 0, "no_weight"},
	} {
		t.Run(c.name, func(t *testing.T) {
			in := base()
			c.change(&in)
			x, err := Explain(Case{Input: &in}, c.uid)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, r := range x.Standing {
				got = append(got, r.Code)
			}
			for _, w := range x.Validator.Weights {
				if w.Ignored != nil {
					got = append(got, w.Ignored.Code)
				}
			}
			for _, b := range x.Validator.Bonds {
				if b.Lost != nil {
					got = append(got, b.Lost.Code)
				}
			}
			if text := strings.Join(got, " "); text != c.want {
				t.Errorf("reasons %q, want %q", text, c.want)
			}
			checkExplanation(t, runEpoch(Case{Input: &in}), x, c.uid)
		})
	}
}

func TestLoadErrors(t *testing.T) {
	for _, c := range []struct {
		name, text, id string
		want           error
		message        string
	}{
		{"empty", "", "", nil, "not JSON"},
		{"list", "[1]", "", nil, "not JSON"},
		{"nothing known", `{"a":1}`, "", form.ErrNotInput, ""},
		{"n of 65536", `{"n":65536}`, "", nil, "65536"},
		{"negative n", `{"n":-1}`, "", nil, "-1"},
		{"half a pair", `{"n":1,"weights":[[0,[1]]]}`, "", nil, "row 0 has half a pair"},
		{"long row", `{"n":1,"weights":[[0,[1,2],3]]}`, "", nil, "a row is"},
		{"wide value", `{"n":1,"bonds":[[0,[1,65536]]]}`, "", nil, "bonds: row 0 holds [1, 65536]"},
		{"flag", `{"n":1,"yuma3_on":2}`, "", nil, "2 is not a flag"},
		{"no cases", `{"cases":[]}`, "", ErrCaseNeeded, ""},
		{"two cases", `{"cases":[{"id":"a"},{"id":"b"}]}`, "", ErrCaseNeeded, ""},
		{"no such case", `{"cases":[{"id":"a"},{"id":"b"}]}`, "c", ErrUnknownCase, `"c"`},
		{"case of one case", `{"n":1}`, "a", ErrUnknownCase, ""},
		{"other kind", `{"cases":[{"id":"a","kind":"mechanisms","input":{"n":1}}]}`, "a", ErrNotEpoch, "mechanisms"},
		{"error envelope", `{"ok":false,"error":{}}`, "", nil, "envelope of an error"},
		{"test format without n", `{"current_block":1}`, "", form.ErrNotInput, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, _, err := Load([]byte(c.text), c.id)
			if err == nil || c.want != nil && !errors.Is(err, c.want) || !strings.Contains(err.Error(), c.message) {
				t.Errorf("error %v", err)
			}
		})
	}
	for _, text := range []string{`{"n":1}`, `{"cases":[{"id":"a","input":{"n":1}}]}`, `{"id":"a","input":{"n":1}}`, `{"ok":true,"data":{"n":1}}`, `{"n":1,"current_block":2}`} {
		if c, _, err := Load([]byte(text), ""); err != nil || c.Input.N != 1 {
			t.Errorf("%s: %v", text, err)
		}
	}
}

func TestExplainUnknownUID(t *testing.T) {
	for _, uid := range []int{-1, 2, math.MaxInt} {
		var unknown *UnknownUIDError
		if _, err := Explain(Case{Input: &yuma.Input{N: 2}}, uid); !errors.As(err, &unknown) || unknown.N != 2 {
			t.Errorf("uid %d: %v", uid, err)
		}
	}
}

func TestShareText(t *testing.T) {
	for _, c := range []struct {
		share Share
		text  string
	}{
		{0, "0.00%"},
		{1, "<0.01%"},
		{1 << 32, "100.00%"},
		{1 << 31, "50.00%"},
		{214_748, "<0.01%"},
		{214_749, "0.01%"},
		{1_718_023_619, "40.00%"},
		{-(1 << 31), "-50.00%"},
		{math.MaxInt64, "214748364800.00%"},
		{math.MinInt64, "-214748364800.00%"},
	} {
		if got := c.share.String(); got != c.text {
			t.Errorf("%d: %s, want %s", int64(c.share), got, c.text)
		}
	}
	data, err := json.Marshal(Proportion{26214, 1_718_023_619})
	if want := `{"stored":26214,"bits":1718023619,"percent":"40.00"}`; err != nil || string(data) != want {
		t.Errorf("%s, %v", data, err)
	}
}

func TestUIDList(t *testing.T) {
	for want, uids := range map[string][]int{
		"nobody": nil, "uid 3": {3}, "uids 1 and 2": {1, 2}, "uids 1, 2 and 3": {1, 2, 3}, "9 validators": {1, 2, 3, 4, 5, 6, 7, 8, 9},
	} {
		if got := uidList(uids); got != want {
			t.Errorf("%v: %s, want %s", uids, got, want)
		}
	}
}

// Whatever a file holds, it is refused or explained, and never changes under the eyes of the reader.
func FuzzLoad(f *testing.F) {
	f.Add([]byte(`{"n":3,"block":9,"tempo":5,"alpha_stake":[1,2],"validator_permits":[1,1],"weights":[[0,[2,5,2,7,0,1]],[1,[2,3]]],"kappa":32767,"yuma3_on":1,"liquid_alpha_on":1,"rao_emission":7}`), uint8(2))
	f.Add([]byte(`{"cases":[{"id":"a","input":{"n":2,"current_block":9,"stake":[5,5],"weights":[[[1,3]],[[0,2]]]}}]}`), uint8(0))
	for i, v := range epochCases(f) {
		if len(v.raw) < 4000 && i%7 == 0 {
			f.Add([]byte(v.raw), uint8(i))
		}
	}
	f.Fuzz(func(t *testing.T, text []byte, uid uint8) {
		c, _, err := Load(text, "")
		if err != nil || c.Input.N > 300 {
			return
		}
		before := fmt.Sprint(c.Input)
		x, err := Explain(c, int(uid))
		if (err == nil) != (int(uid) < int(c.Input.N)) {
			t.Fatalf("uid %d of %d: %v", uid, c.Input.N, err)
		}
		if err == nil {
			checkWeights(t, x)
		}
		if fmt.Sprint(c.Input) != before {
			t.Fatal("the input was changed")
		}
	})
}

// checkWeights: what counts is part of what was given, and masked weights are nothing.
func checkWeights(t *testing.T, x *Explanation) {
	t.Helper()
	if len(x.Lines()) == 0 {
		t.Fatal("nothing to say")
	}
	if x.Validator == nil {
		return
	}
	for _, w := range x.Validator.Weights {
		if w.Counted > w.Weight || w.Counted < 0 || w.Ignored != nil && w.Weight != 0 {
			t.Fatalf("weight %+v", w)
		}
	}
}
