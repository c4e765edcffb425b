package yuma

import (
	"math"
	"math/bits"

	"github.com/taochain/taochain/chain/unit"
)

// VotingPowerScale is 1 in the scale of the moving average's alpha (subnets.md section 10).
const VotingPowerScale = 1_000_000_000_000_000_000

// VotingPowerEMA returns floor((alpha*stake + (1e18-alpha)*previous) / 1e18), clamped (subnets.md section 10). alpha
// is in parts of 1e18; more counts as 1e18.
func VotingPowerEMA(stake, previous unit.Alpha, alpha uint64) unit.Alpha {
	alpha = min(alpha, VotingPowerScale)
	h1, l1 := bits.Mul64(alpha, uint64(stake))
	h2, l2 := bits.Mul64(VotingPowerScale-alpha, uint64(previous))
	lo, carry := bits.Add64(l1, l2, 0)
	hi := h1 + h2 + carry // no carry: the factors of the two products add up to 1e18
	if hi >= VotingPowerScale {
		return math.MaxUint64
	}
	q, _ := bits.Div64(hi, lo, VotingPowerScale)
	return unit.Alpha(q)
}
