package netting

import (
	"math/big"
	"testing"

	"pgregory.net/rapid"

	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/unit"
)

// half is the price of 0.5 TAO per alpha.
var half = fixed.U64F64FromBits(0, 1<<63)

func TestLimits(t *testing.T) {
	for _, c := range []struct {
		name      string
		got, want unit.Rao
	}{
		{"fee of 1 % rounds down", Fee(10_000_000, 199), 1},
		{"fee of everything", Fee(Billion, ^unit.Rao(0)), ^unit.Rao(0)},
		{"fee above everything is everything", Fee(2*Billion, 7), 7},
		{"no fee", Fee(0, 7), 0},
		{"buy limit", BuyLimit(1_000_000_001, 50_000_000), 1_050_000_001},
		{"buy limit saturates", BuyLimit(^unit.Rao(0)-1, Billion), NoBuyLimit},
		{"sell limit", SellLimit(1_000_000_001, 50_000_000), 950_000_001},
		{"sell limit of all slippage", SellLimit(7, Billion), NoSellLimit},
		{"price", PriceDown(half), 500_000_000},
		{"smallest price", PriceDown(fixed.U64F64FromBits(0, 1)), 0},
		{"price saturates", PriceDown(fixed.MaxU64F64()), ^unit.Rao(0)},
	} {
		if c.got != c.want {
			t.Errorf("%s: %d, want %d", c.name, c.got, c.want)
		}
	}
}

// At 0.5 TAO per alpha 40 alpha are worth 20 TAO.
func TestNet(t *testing.T) {
	for _, c := range []struct {
		name  string
		buys  []unit.Rao
		sells []unit.Alpha
		want  Match
	}{
		{"more buys", []unit.Rao{30, 20}, []unit.Alpha{40}, Match{Tao: 50, Alpha: 40, TaoToPool: 30}},
		{"more sells", []unit.Rao{5}, []unit.Alpha{15, 25}, Match{Tao: 5, Alpha: 40, AlphaToPool: 30}},
		{"even", []unit.Rao{20}, []unit.Alpha{40}, Match{Tao: 20, Alpha: 40}},
		{"the value is rounded down", []unit.Rao{20}, []unit.Alpha{41}, Match{Tao: 20, Alpha: 41}},
		{"only buys", []unit.Rao{20}, nil, Match{Tao: 20, TaoToPool: 20}},
		{"only sells", nil, []unit.Alpha{41}, Match{Alpha: 41, AlphaToPool: 41}},
		{"nothing", nil, nil, Match{}},
	} {
		if got := Net(c.buys, c.sells, half); got != c.want {
			t.Errorf("%s: %+v, want %+v", c.name, got, c.want)
		}
	}
}

func TestSplit(t *testing.T) {
	shares, dust := Split(unit.Alpha(100), []unit.Rao{1, 1, 1})
	if shares[0] != 33 || shares[1] != 33 || shares[2] != 33 || dust != 1 {
		t.Errorf("%v and %d", shares, dust)
	}
	if shares, dust := Split(unit.Alpha(100), []unit.Rao{}); len(shares) != 0 || dust != 100 {
		t.Errorf("nobody: %v and %d", shares, dust)
	}
	if shares, dust := Split(unit.Alpha(100), []unit.Rao{0, 0}); shares[0] != 0 || shares[1] != 0 || dust != 100 {
		t.Errorf("empty parts: %v and %d", shares, dust)
	}
}

// What is put in comes out, goes to the pool, or is dust: fewer units than there are parties. Nobody gets more than
// the exact share.
func TestNettingConserves(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		amounts := rapid.SliceOfN(rapid.Uint64Range(0, 1<<58), 0, 12)
		buys, sells := as[unit.Rao](amounts.Draw(t, "buys")), as[unit.Alpha](amounts.Draw(t, "sells"))
		price := fixed.U64F64FromBits(rapid.Uint64Range(0, 1<<20).Draw(t, "whole"), rapid.Uint64().Draw(t, "parts"))
		m := Net(buys, sells, price)
		if m.TaoToPool > m.Tao || m.AlphaToPool > m.Alpha || m.TaoToPool != 0 && m.AlphaToPool != 0 {
			t.Fatalf("%+v", m)
		}
		var out uint64
		if m.TaoToPool != 0 || m.AlphaToPool != 0 {
			out = rapid.Uint64Range(0, 1<<58).Draw(t, "out")
		}
		var boughtAlpha unit.Alpha
		var soldTao unit.Rao
		if m.BuysMore() {
			boughtAlpha = unit.Alpha(out)
		} else {
			soldTao = unit.Rao(out)
		}
		// Per asset: put in + from the pool = to the pool + to the parties + dust.
		toBuyers, dustAlpha := Split(m.ForBuyers(boughtAlpha), buys)
		toSellers, dustTao := Split(m.ForSellers(soldTao), sells)
		conserved(t, "alpha", m.Alpha+boughtAlpha, m.AlphaToPool, toBuyers, dustAlpha)
		conserved(t, "TAO", m.Tao+soldTao, m.TaoToPool, toSellers, dustTao)
		fair(t, m.ForBuyers(boughtAlpha), m.Tao, buys, toBuyers)
		fair(t, m.ForSellers(soldTao), m.Alpha, sells, toSellers)
		if m.Tao > 0 && dustAlpha >= unit.Alpha(len(buys)) {
			t.Fatalf("dust of %d for %d buyers", dustAlpha, len(buys))
		}
		if m.Alpha > 0 && dustTao >= unit.Rao(len(sells)) {
			t.Fatalf("dust of %d for %d sellers", dustTao, len(sells))
		}
		// What is matched goes at the spot price, rounded against both sides.
		if m.BuysMore() {
			notDearer(t, m.ForSellers(0), m.Alpha, price)
		} else if m.Tao > 0 {
			notCheaper(t, m.ForBuyers(0), m.Tao, price)
		}
	})
}

func as[T ~uint64](values []uint64) []T {
	out := make([]T, len(values))
	for i, v := range values {
		out[i] = T(v)
	}
	return out
}

func conserved[T ~uint64](t *rapid.T, name string, in, toPool T, shares []T, dust T) {
	t.Helper()
	sum := toPool + dust
	for _, s := range shares {
		sum += s
	}
	if sum != in {
		t.Fatalf("%s: %d in, %d out", name, in, sum)
	}
}

// fair checks share <= total * part / whole < share + 1.
func fair[Out, In ~uint64](t *rapid.T, total Out, whole In, parts []In, shares []Out) {
	t.Helper()
	for i, p := range parts {
		if whole == 0 {
			continue
		}
		exact := new(big.Int).Mul(number(total), number(p))
		exact.Div(exact, number(whole))
		if exact.Cmp(number(shares[i])) != 0 {
			t.Fatalf("share %d of part %d, want %s", shares[i], p, exact)
		}
	}
}

func number[T ~uint64](v T) *big.Int { return new(big.Int).SetUint64(uint64(v)) }

func exactPrice(price fixed.U64F64) *big.Rat {
	hi, lo := price.Bits()
	raw := new(big.Int).Lsh(number(hi), 64)
	raw.Add(raw, number(lo))
	return new(big.Rat).SetFrac(raw, new(big.Int).Lsh(big.NewInt(1), 64))
}

func notDearer(t *rapid.T, tao unit.Rao, alpha unit.Alpha, price fixed.U64F64) {
	t.Helper()
	worth := new(big.Rat).Mul(exactPrice(price), new(big.Rat).SetInt(number(alpha)))
	if new(big.Rat).SetInt(number(tao)).Cmp(worth) > 0 {
		t.Fatalf("sellers get %d for %d alpha, worth %s", tao, alpha, worth.FloatString(3))
	}
}

func notCheaper(t *rapid.T, alpha unit.Alpha, tao unit.Rao, price fixed.U64F64) {
	t.Helper()
	worth := new(big.Rat).Mul(exactPrice(price), new(big.Rat).SetInt(number(alpha)))
	if worth.Cmp(new(big.Rat).SetInt(number(tao))) > 0 {
		t.Fatalf("buyers get %d alpha, worth %s, for %d", alpha, worth.FloatString(3), tao)
	}
}
