package emission

import (
	"testing"

	"github.com/taochain/taochain/chain/fixed"
)

func flowing(rao int64) FlowSubnet { return FlowSubnet{EMA: flowFixed(rao)} }

func TestFlowShares(t *testing.T) {
	one := FlowParams{NormExponent: fixed.OneU64F64()}
	tests := []struct {
		name    string
		subnets []FlowSubnet
		params  FlowParams
		want    []float64
	}{
		{"no subnet", nil, one, nil},
		{"no flow", []FlowSubnet{flowing(0), flowing(0)}, one, []float64{0, 0}},
		{"by flow", []FlowSubnet{flowing(3000), flowing(1000)}, one, []float64{0.75, 0.25}},
		{"outflow counts as none", []FlowSubnet{flowing(3000), flowing(-1000), flowing(1000)}, one, []float64{0.75, 0, 0.25}},
		{
			"above the lowest, with a negative cutoff",
			[]FlowSubnet{flowing(3000), flowing(-1000), flowing(1000)},
			FlowParams{NormExponent: fixed.OneU64F64(), Cutoff: flowFixed(-5000)},
			[]float64{4.0 / 6, 0, 2.0 / 6},
		},
		{
			"net of the protocol",
			[]FlowSubnet{{EMA: flowFixed(3000), ProtocolEMA: flowFixed(1000)}, flowing(2000)},
			FlowParams{NetFlow: true, NormExponent: fixed.OneU64F64()},
			[]float64{0.5, 0.5},
		},
		{
			"above the cutoff",
			[]FlowSubnet{flowing(3000), flowing(1000), flowing(500)},
			FlowParams{NormExponent: fixed.OneU64F64(), Cutoff: flowFixed(500)},
			[]float64{2500.0 / 3000, 500.0 / 3000, 0},
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := FlowShares(test.subnets, test.params)
			if len(got) != len(test.want) {
				t.Fatalf("got %d shares", len(got))
			}
			for i := range got {
				if off := approximate(got[i]) - test.want[i]; off > 1e-6 || off < -1e-6 {
					t.Errorf("share %d: got %v, want %v", i, approximate(got[i]), test.want[i])
				}
			}
		})
	}
}

func TestUpdateFlowOncePerBlock(t *testing.T) {
	const half = 1 << 62
	s := FlowSubnet{Flow: -1000, ProtocolFlow: 500, LastBlock: 7}
	if got := UpdateFlow(s, 7, half); got != s {
		t.Errorf("same block: got %+v", got)
	}
	got := UpdateFlow(s, 8, half)
	if got.LastBlock != 8 || !got.EMA.IsNegative() || got.ProtocolEMA.FloorUint64Sat() != 250 {
		t.Errorf("next block: got %+v", got)
	}
}
