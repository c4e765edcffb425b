package economy

import (
	"testing"
)

// Scenarios that are played both ways. All subnets are created in them, so that nothing but the file decides.
var parityScenarios = []struct {
	name   string
	blocks uint64
	text   string
}{
	{"launches with trades and sales", 3000, `
blocks: 3000
issuance: 4000000tao
block_author: true
defaults: {miners: off}
subnets:
  - {name: one, create: 1}
  - {name: two, create: 2, start: 40, emission: off, owner_cut: off}
  - {name: three, create: 500, start: 510}
flows:
  - {subnets: "one", register: 1, at: [5, 6, 30, 700]}
  - {subnets: two, register: 1, at: [45, 46, 47]}
  - {subnets: three, register: 1, from: 520, until: 900, every: 60}
  - {trader: whale, subnets: [one, two], buy: 100tao, at: 50}
  - {trader: whale, subnets: three, buy: 50tao..200tao, at: 520, seed: 3}
  - {trader: whale, subnets: all, sell: 30% of stake, at: [1200, 2400]}
  - {trader: crowd, subnets: all, buy: 0.001tao..3tao, chance: 20%, seed: 5, from: 60}
  - {trader: crowd, subnets: all, sell: 1% of stake, chance: 10%, seed: 6, from: 60}
  - {trader: small, subnets: all, buy: 0.01% of pool, every: 7, from: 41}
  - {trader: small, subnets: one, sell: 0.05% of pool, every: 50}
  - {trader: saver, subnets: root, buy: 1000tao, at: 20}
  - {trader: saver, subnets: root, sell: 10% of stake, every: 1000}
changes:
  - {at: 55, subnets: [one, two], set: {tempo: 60}}
  - {at: 530, subnets: three, set: {tempo: 90, fee: 500/65535}}
  - {at: 120, subnets: one, set: {miners: on, miners_sell: 50%, owner_sells: 25%}}
  - {at: 121, subnets: two, set: {miners: on, validators_sell: 10%, withheld: 100%}}
  - {at: 650, subnets: three, set: {miners: on, miners_sell: 100%, withheld: 100%, recycle: on}}
  - {at: 800, subnets: two, set: {emission: on}}
  - {at: 1500, subnets: three, set: {withheld: 0%}}
  - {at: 1800, subnets: one, set: {emission: off, owner_cut: on}}
`},
	{"root dividends that are sold", 1500, `
blocks: 1500
issuance: 4000000tao
rules: {moving_alpha: 0.5}
defaults: {miners: off, halving_blocks: 10}
subnets:
  - {name: one, create: 1}
  - {name: two, create: 3}
flows:
  - {subnets: all, register: 1, at: [5, 9]}
  - {trader: saver, subnets: root, buy: 2000tao, at: 20}
  - {trader: saver, subnets: root, sell: 1% of stake, every: 97, from: 100}
  - {trader: saver, subnets: root, buy: 0.1tao..2tao, every: 41, from: 100, seed: 4}
  - {trader: crowd, subnets: all, buy: 1tao..5tao, chance: 30%, seed: 8, from: 6}
  - {trader: crowd, subnets: all, sell: 3% of stake, chance: 20%, seed: 9, from: 6}
changes:
  - {at: 10, subnets: all, set: {tempo: 25}}
  - {at: 45, subnets: all, set: {miners: on, miners_sell: 80%, validators_sell: 30%}}
  - {at: 700, subnets: two, set: {tempo: 13}}
`},
	{"without a block author", 800, `
blocks: 800
issuance: 4000000tao
block_author: false
defaults: {miners: off}
rules: {moving_alpha: 0.25}
subnets:
  - {name: one, create: 1, halving_blocks: 100}
  - {name: two, create: 3, halving_blocks: 50}
flows:
  - {subnets: all, register: 1, at: [4, 8]}
  - {trader: crowd, subnets: all, buy: 0.001tao..30tao, chance: 30%, seed: 8, from: 5}
  - {trader: crowd, subnets: all, sell: 5% of stake, chance: 30%, seed: 9, from: 5}
changes:
  - {at: 9, subnets: all, set: {tempo: 20}}
  - {at: 31, subnets: all, set: {miners: on, miners_sell: 80%}}
  - {at: 400, subnets: one, set: {tempo: 0}}
`},
}

// The simulator and the chain give the same prices, reserves, weights, issuance, moving prices, pots and stakes after every block.
func TestSameAsTheChain(t *testing.T) {
	for _, test := range parityScenarios {
		t.Run(test.name, func(t *testing.T) {
			s, err := Parse([]byte(test.text))
			if err != nil {
				t.Fatal(err)
			}
			c, w := newRealChain(t, s), newWorld(s)
			now := make([]Settings, len(s.Subnets))
			for i, sub := range s.Subnets {
				now[i] = sub.Settings
			}
			for c.block < test.blocks && !t.Failed() {
				c.step(now)
				w.step()
				c.compare(w)
			}
			for i, f := range w.flows {
				if f.Action != Register && (f.outcome.Done != c.flows[i].outcome.Done || f.outcome.Refused != c.flows[i].outcome.Refused) {
					t.Errorf("flow %d: %+v, on the chain %+v", i+1, f.outcome, c.flows[i].outcome)
				}
				t.Logf("flow %d: %d done, %d refused %v", i+1, f.outcome.Done, f.outcome.Refused, f.outcome.Refusals)
			}
			t.Logf("root stake %d", w.rootTao)
			for _, m := range w.markets {
				t.Logf("%s: price %s, moving %s, %d epochs, pots %+v", m.name, Number(m.pool.Price()), m.movingPrice.BitsString(), m.epochs, m.pots)
			}
		})
	}
}
