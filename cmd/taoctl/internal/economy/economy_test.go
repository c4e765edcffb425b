package economy

import (
	"bytes"
	"context"
	"errors"
	"image/png"
	"os"
	"strings"
	"testing"

	"github.com/taochain/taochain/chain/unit"
)

func mustParse(t testing.TB, text string) *Scenario {
	t.Helper()
	s, err := Parse([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// checkInvariants proves that no alpha and no TAO comes from nowhere (economy.md, section 16).
func checkInvariants(t *testing.T, w *world, before unit.Rao) {
	t.Helper()
	if w.issuance < before || w.issuance-before > w.credit || w.issuance > unit.Rao(w.rules.Tao.Cap) {
		t.Fatalf("block %d: issuance from %d to %d with an emission of %d", w.block, before, w.issuance, w.credit)
	}
	var held unit.Rao
	for i := range w.rootShares {
		held += unit.Rao(w.rootHolder(i).stake())
	}
	if held > w.rootTao || w.rootStake() != w.rootTao {
		t.Fatalf("block %d: %d held of %d on root, reserve %d", w.block, held, w.rootStake(), w.rootTao)
	}
	for _, m := range w.markets {
		others := m.pots.Total() + m.protocolAlpha + m.burned + m.rootOwed + m.unassigned
		if sum := unit.Alpha(m.stakers.Value+m.miner.pool.Value+m.owner.pool.Value) + others; sum != m.alphaOut {
			t.Fatalf("block %d, %s: stakes, pots and others are %d, alpha out %d", w.block, m.name, sum, m.alphaOut)
		}
		var owed unit.Alpha
		for i := range m.shares {
			owed += m.staker(i).stake()
		}
		if owed > unit.Alpha(m.stakers.Value) {
			t.Fatalf("block %d, %s: the share pool owes %d and holds %d", w.block, m.name, owed, m.stakers.Value)
		}
	}
}

// stress has everything at once, with rules that let extremes come soon.
const stress = `
blocks: 3000
root_stake: 20000tao
rules: {moving_alpha: 0.5, tao_weight: 60%, supply_cap: 30000tao, liquidity_cap: 40%, max_epochs_per_block: 1}
defaults: {tempo: 30, halving_blocks: 10, miners_sell: 100%, validators_sell: 100%, owner_sells: 100%}
subnets:
  - {name: rich, tao: 3000tao, alpha: 1000a, staked: 500a, held: {crowd: 10a}, moving_price: 3, age: 100}
  - {name: poor, tao: 10tao, alpha: 100000a, moving_price: 1e-4, withheld: 50%, recycle: on, fee: 15%, root_sells: off}
  - {name: late, create: 100, start: 150, emission: off, owner_cut: off}
  - {name: never, tao: 1tao, alpha: 1a, start: never}
  - {name: group, count: 3, tao: 5tao, alpha: 5a, pool_weight: 10%, withheld: 100%}
flows:
  - {trader: crowd, subnets: all, buy: 0.001tao..50tao, chance: 20%, seed: 1}
  - {trader: crowd, subnets: all, sell: 0.001%..100% of stake, chance: 20%, seed: 2}
  - {trader: giant, subnets: [poor, group], buy: 100% of pool, every: 500}
  - {trader: giant, subnets: all, sell: 100% of stake, every: 700}
  - {trader: saver, subnets: root, buy: 1tao..9tao, every: 3}
  - {trader: saver, subnets: root, sell: 5% of stake, every: 11}
  - {subnets: all, register: 1..3, every: 40}
changes:
  - {at: 1000, subnets: all, set: {emission: on, tempo: 7, fee: 100/65535}}
  - {at: 1500, rules: {owner_cut: 100%, delegate_take: 0%}}
  - {at: 2000, subnets: [rich, group], set: {registration: off}}
`

func TestInvariants(t *testing.T) {
	scenarios := map[string]string{"stress": stress}
	for _, e := range Examples() {
		scenarios[e.Name] = e.Text
	}
	for name, text := range scenarios {
		t.Run(name, func(t *testing.T) {
			w := newWorld(mustParse(t, text))
			for w.block < min(w.Blocks, 3000) {
				before := w.issuance
				w.step()
				checkInvariants(t, w, before)
			}
			t.Logf("issuance %d, root %d", w.issuance, w.rootTao)
		})
	}
}

func TestRulesMatter(t *testing.T) {
	base := `
blocks: 400
root_stake: 1000tao
%s
subnets:
  - {name: a, tao: 100tao, alpha: 200a, staked: 300a, moving_price: 0.5, age: 1000000, %s}
  - {name: b, tao: 100tao, alpha: 200a, staked: 300a, moving_price: 0.25, age: 1000000}
flows: [{subnets: a, buy: 1tao, every: 10}]
`
	play := func(rules, settings string) *Series {
		text := strings.Replace(strings.Replace(base, "%s", rules, 1), "%s", settings, 1)
		s, err := Run(context.Background(), mustParse(t, text), Options{Every: 100})
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	plain := play("", "fee: 33/65535").Last().Subnets[0]
	for _, test := range []struct{ rules, settings string }{
		{"rules: {moving_alpha: 0.01}", "fee: 33/65535"},
		{"rules: {tao_weight: 100%}", "fee: 33/65535"},
		{"rules: {owner_cut: 0%}", "fee: 33/65535"},
		{"rules: {block_emission: 0.5tao}", "fee: 33/65535"},
		{"rules: {supply_cap: 1300tao}", "fee: 33/65535"},
		{"rules: {alpha_emission: 2a}", "fee: 33/65535"},
		{"rules: {alpha_cap: 600a}", "fee: 33/65535"},
		{"rules: {liquidity_cap: 100%}", "fee: 33/65535"},
		{"rules: {delegate_take: 50%}", "validators_sell: 100%"},
		{"rules: {max_epochs_per_block: 2, min_stake: 5tao}", "fee: 33/65535"},
		{"", "fee: 10%"},
		{"", "halving_blocks: 100000000"},
		{"", "emission: off"},
		{"", "owner_cut: off"},
		{"", "withheld: 50%"},
		{"", "miners_sell: 50%"},
		{"", "tempo: 100"},
	} {
		t.Run(test.rules+test.settings, func(t *testing.T) {
			if got := play(test.rules, test.settings).Last().Subnets[0]; got == plain {
				t.Error("it changes nothing")
			}
		})
	}
}

func TestRunIsReproducible(t *testing.T) {
	s := mustParse(t, stress)
	var pictures [2]bytes.Buffer
	var rows [2]string
	for i := range rows {
		r, err := Run(context.Background(), s, Options{Every: 250})
		if err != nil {
			t.Fatal(err)
		}
		for _, row := range r.Rows() {
			if len(row) != len(Columns()) {
				t.Fatalf("%d cells, %d columns", len(row), len(Columns()))
			}
			rows[i] += strings.Join(row, ",") + "\n"
		}
		if err := r.Chart(&pictures[i], r); err != nil {
			t.Fatal(err)
		}
		if len(r.Samples) != 13 || r.Samples[0].Block != 0 || r.Last().Block != 3000 {
			t.Fatalf("%d samples", len(r.Samples))
		}
	}
	if rows[0] != rows[1] || !bytes.Equal(pictures[0].Bytes(), pictures[1].Bytes()) {
		t.Error("two runs of one scenario differ")
	}
	if _, err := png.Decode(&pictures[0]); err != nil {
		t.Error(err)
	}
}

func TestRunStops(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	s := mustParse(t, stress[:strings.Index(stress, "flows:")])
	calls := 0
	_, err := Run(ctx, s, Options{Progress: func(uint64, uint64) { calls++; cancel() }})
	if !errors.Is(err, context.Canceled) || calls != 1 {
		t.Errorf("error %v after %d calls", err, calls)
	}
}

// The picture of the README is that of its command.
func TestDocumentedPicture(t *testing.T) {
	want, err := os.ReadFile("../../../../docs/economy-two-equal-subnets.png")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range Examples() {
		if e.Name != "two-equal-subnets" {
			continue
		}
		r, err := Run(context.Background(), mustParse(t, e.Text), Options{})
		if err != nil {
			t.Fatal(err)
		}
		var got bytes.Buffer
		if err := r.Chart(&got, nil); err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(got.Bytes(), want) {
			t.Error("docs/economy-two-equal-subnets.png is of another run: taoctl economy simulate example:two-equal-subnets --chart docs/economy-two-equal-subnets.png")
		}
	}
}

func TestAxis(t *testing.T) {
	for _, test := range []struct {
		low, high float64
		ticks     int
		want      string
	}{
		{0, 1, 5, "0 0.2 0.4 0.6 0.8 1.0"},
		{0.25, 1.03, 5, "0.2 0.4 0.6 0.8 1.0 1.2"},
		{0, 50400, 8, "0 10k 20k 30k 40k 50k 60k"},
		{8_000_000, 8_050_400, 5, "8.00M 8.02M 8.04M 8.06M"},
		{0, 0, 5, "0 0.2 0.4 0.6 0.8 1.0"},
		{100, 100, 5, "90 95 100 105 110"},
		{0.00000012, 0.0000003, 4, "0.00000010 0.00000015 0.00000020 0.00000025 0.00000030"},
	} {
		a := axisOver(test.low, test.high, test.ticks)
		var labels []string
		for _, tick := range a.ticks() {
			labels = append(labels, a.label(tick))
		}
		if got := strings.Join(labels, " "); got != test.want {
			t.Errorf("%g to %g: %s, want %s", test.low, test.high, got, test.want)
		}
	}
}
