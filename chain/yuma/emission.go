package yuma

import (
	"math"
	"math/bits"

	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/unit"
)

// emissions splits the emission between servers and validators (section 4.13).
func (ws *Workspace) emissions(in *Input) {
	combined, server, validator := ws.combined, ws.server, ws.validator
	var total fixed.I32F32
	for i := range ws.n {
		combined[i] = ws.incentive[i].AddSat(ws.dividends[i])
		total += combined[i]
	}
	copy(server, ws.incentive)
	if total == 0 {
		// Nothing earned: the emission follows the stake.
		fallback := ws.active
		if sum(ws.active) == 0 {
			fallback = ws.stake
		}
		copy(validator, fallback)
		copy(combined, fallback)
	} else {
		copy(validator, ws.dividends)
		normalizeBy(server, total)
		normalizeBy(validator, total)
		normalizeBy(combined, total)
	}
	for i := range ws.n {
		ws.result.Server[i] = shareFloor(server[i], in.Emission)
		ws.result.Validator[i] = shareFloor(validator[i], in.Emission)
		ws.result.Combined[i] = shareFloor(combined[i], in.Emission)
	}
}

// shareFloor returns floor(share*amount), clamped to 0..2^64-1.
func shareFloor(share fixed.I32F32, amount unit.Alpha) unit.Alpha {
	if share <= 0 {
		return 0
	}
	hi, lo := bits.Mul64(uint64(share), uint64(amount))
	if hi>>32 != 0 {
		return math.MaxUint64
	}
	return unit.Alpha(hi<<32 | lo>>32)
}
