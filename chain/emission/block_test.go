package emission

import (
	"testing"

	"pgregory.net/rapid"

	"github.com/taochain/taochain/amm"
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/unit"
)

// What a block divides is never more than its TAO, and what comes into a pool is what the terms say, to the last unit.
func TestBlockConservesTheTao(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		credit := unit.Rao(rapid.Uint64Range(0, DefaultBlockEmission).Draw(t, "credit"))
		var pools []amm.Pool
		var standings []Standing
		for range rapid.IntRange(0, 5).Draw(t, "subnets") {
			p := amm.NewPool(unit.Rao(rapid.Uint64Range(0, 1e15).Draw(t, "tao")), unit.Alpha(rapid.Uint64Range(0, 1e15).Draw(t, "alpha")))
			p.QuoteWeight = rapid.Uint64Range(amm.MinWeight, amm.Acc-amm.MinWeight).Draw(t, "weight")
			p.Initialized = rapid.Bool().Draw(t, "initialized")
			pools = append(pools, p)
			standings = append(standings, Standing{
				ShareInput: ShareInput{
					MovingPrice: genU64F64(0).Draw(t, "moving price"), MinerBurned: genPart().Draw(t, "burned"), Enabled: rapid.Bool().Draw(t, "enabled"),
				},
				Price: p.Price(), RootProportion: genPart().Draw(t, "proportion"), AlphaOut: AlphaEmission(p.Alpha),
			})
		}
		terms, _ := BlockTerms(credit, standings)
		var spent unit.Rao
		for i, before := range pools {
			r := Inject(&pools[i], terms[i])
			after := pools[i]
			spent += r.Excess + r.TaoIn
			if !r.Bought && r.Purchase != (amm.BuyResult{}) || r.Purchase.In > r.Excess || r.Purchase.Fee != 0 {
				t.Fatalf("subnet %d: %+v", i, r)
			}
			if after.Tao != before.Tao+r.TaoIn+r.Purchase.In || after.Alpha != before.Alpha+r.AlphaIn-r.Purchase.Out {
				t.Fatalf("subnet %d: from %+v to %+v by %+v", i, before, after, r)
			}
		}
		if spent > credit {
			t.Fatalf("%d of %d", spent, credit)
		}
	})
}

// Worked by hand from economy.md 3.6: without a root proportion all TAO buys; with all of it, all is injected at the price.
func TestInject(t *testing.T) {
	tests := []struct {
		name       string
		proportion fixed.U96F32
		want       Injection
	}{
		{"only purchases", fixed.U96F32{}, Injection{
			Excess: 1e9, Bought: true, Purchase: amm.BuyResult{In: 1e9, Out: 999_000_999},
		}},
		{"only liquidity", fixed.OneU96F32(), Injection{TaoIn: 1e9, AlphaIn: 1e9}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			p := amm.NewPool(1e12, 1e12)
			standing := Standing{
				ShareInput: ShareInput{MovingPrice: fixed.OneU64F64(), Enabled: true},
				Price:      p.Price(), RootProportion: test.proportion, AlphaOut: 1e9,
			}
			terms, rootSell := BlockTerms(1e9, []Standing{standing})
			if rootSell {
				t.Error("a price of exactly 1 keeps root dividends")
			}
			if got := Inject(&p, terms[0]); got != test.want {
				t.Errorf("got %+v, want %+v", got, test.want)
			}
		})
	}
}

func TestPots(t *testing.T) {
	pots := Pots{1, 2, 3, 4}
	if recycled := pots.Add(AlphaParts{OwnerCut: 10, Server: 20, Validator: 30, Root: 40}, true); recycled != 0 || pots != (Pots{21, 32, 43, 14}) {
		t.Errorf("kept: recycled %d, %+v", recycled, pots)
	}
	if recycled := pots.Add(AlphaParts{Root: 40}, false); recycled != 40 || pots != (Pots{21, 32, 43, 14}) {
		t.Errorf("not kept: recycled %d, %+v", recycled, pots)
	}
	if got := pots.Total(); got != 110 {
		t.Errorf("total %d", got)
	}
}

func TestCurve(t *testing.T) {
	c := Curve{Cap: 1000, Initial: 64}
	for _, test := range []struct{ issuance, want uint64 }{{0, 64}, {499, 64}, {500, 32}, {749, 32}, {750, 16}, {999, 0}, {1000, 0}, {2000, 0}} {
		if got := c.At(test.issuance); got != test.want {
			t.Errorf("at %d: got %d, want %d", test.issuance, got, test.want)
		}
	}
}
