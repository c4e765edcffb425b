package emission

import (
	"math"
	"testing"

	"pgregory.net/rapid"

	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/unit"
)

func TestLeaseCutUp(t *testing.T) {
	tests := []struct {
		name    string
		cut     unit.Alpha
		percent uint8
		want    unit.Alpha
	}{
		{"exact", 200, 30, 60},
		{"rounded up", 201, 30, 61},
		{"nothing", 201, 0, 0},
		{"all", math.MaxUint64, 100, math.MaxUint64},
		{"more than all", 50, 255, 50},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := LeaseCutUp(test.cut, test.percent); got != test.want {
				t.Errorf("got %d, want %d", got, test.want)
			}
		})
	}
}

// Rounding up can cost the beneficiary, and beyond its part the lease, one unit a contributor.
func TestLeasePayoutUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		contributions := rapid.SliceOfN(rapid.Uint64Range(0, 1_000_000_000_000), 1, 8).Draw(t, "contributions")
		accumulated := genAlpha().Draw(t, "accumulated")
		var raised unit.Rao
		for _, c := range contributions {
			raised += unit.Rao(c)
		}
		shares := make([]fixed.U64F64, len(contributions))
		for i, c := range contributions {
			shares[i] = LeaseShare(unit.Rao(c), raised)
			if LeaseRefund(unit.Rao(accumulated), shares[i]) > unit.Rao(accumulated) {
				t.Fatal("a refund above what was left")
			}
		}
		parts, beneficiary := LeasePayoutUp(accumulated, shares)
		sum := beneficiary
		for i, p := range parts {
			sum += p
			if refund := LeaseRefund(unit.Rao(accumulated), shares[i]); uint64(p) < uint64(refund) || uint64(p) > uint64(refund)+1 {
				t.Fatalf("part %d is %d, rounded down %d", i, p, refund)
			}
		}
		if sum < accumulated || sum > accumulated+unit.Alpha(len(parts)) {
			t.Fatalf("%d of %d", sum, accumulated)
		}
	})
}
