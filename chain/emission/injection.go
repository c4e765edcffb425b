package emission

import (
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/unit"
)

// InjectionTerms is what a block brings to a subnet's pool, unfloored (economy.md, 3.6).
type InjectionTerms struct {
	// TaoIn and AlphaIn, in rao and alpha, are injected as liquidity.
	TaoIn, AlphaIn fixed.U96F32
	// ExcessTao, in rao, buys alpha from the pool.
	ExcessTao fixed.U96F32
	// AlphaOut goes to the participants.
	AlphaOut unit.Alpha
}

// Terms splits a subnet's TAO of a block between liquidity and purchases. The alpha
// that goes with the liquidity, tao / price, is limited to the
// root proportion of alphaOut, which comes from AlphaEmission; a price of 0 gives
// none (economy.md, 3.6).
func Terms(tao fixed.U96F32, price fixed.U64F64, rootProportion fixed.U96F32, alphaOut unit.Alpha) InjectionTerms {
	p := price.ToU96F32FloorSat()
	terms := InjectionTerms{TaoIn: tao, AlphaIn: tao.SafeDivTrunc(p), AlphaOut: alphaOut}
	limit := rootProportion.MulFloorSat(fixed.U96F32FromUint64(uint64(alphaOut)))
	if terms.AlphaIn.Cmp(limit) > 0 {
		terms.AlphaIn = limit
		terms.TaoIn = limit.MulFloorSat(p)
	}
	terms.ExcessTao = tao.SubSat(terms.TaoIn)
	return terms
}

// AlphaParts is how a subnet's alpha emission of one block is set aside for the
// next epoch, each part floored (economy.md, 3.5).
type AlphaParts struct {
	OwnerCut, Server, Validator, Root unit.Alpha
}

// AlphaSplit divides a block's alpha emission: the owner's cut first (0 for a
// subnet whose cut is disabled), then half to servers, and of the other half root's
// proportion to root and the rest to validators. rootProportion is the one
// after this block's injection and mint (economy.md, 3.5 steps 2 to 4).
func AlphaSplit(alphaOut unit.Alpha, ownerCut unit.U16Fraction, rootProportion fixed.U96F32) AlphaParts {
	a := fixed.U96F32FromUint64(uint64(alphaOut))
	cut := a.MulFloorSat(fractionU16(ownerCut))
	a = a.SubSat(cut)
	root := half(rootProportion.MulFloorSat(a))
	server := half(a)
	validator := a.SubSat(server).SubSat(root)
	return AlphaParts{
		OwnerCut:  floorAlpha(cut),
		Server:    floorAlpha(server),
		Validator: floorAlpha(validator),
		Root:      floorAlpha(root),
	}
}

func floorAlpha(x fixed.U96F32) unit.Alpha { return unit.Alpha(x.FloorUint64Sat()) }
