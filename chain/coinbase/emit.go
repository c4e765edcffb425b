package coinbase

import (
	"slices"

	"github.com/taochain/taochain/chain/emission"
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/pool"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
)

// emit shares the block's TAO among the eligible subnets and creates their alpha
// (economy.md 3.2 to 3.6).
func (a *Area) emit(eligible []uint16, credit unit.Rao) {
	standings := make([]emission.Standing, len(eligible))
	for i, netuid := range eligible {
		p := a.Pools.At(netuid)
		standings[i] = emission.Standing{
			ShareInput: a.shareInput(p),
			Price:      p.Price(), RootProportion: a.RootProportion(p), AlphaOut: emission.AlphaEmission(p.AlphaIssuance()),
		}
	}
	terms, rootSell := emission.BlockTerms(credit, standings)
	for i, netuid := range eligible {
		a.guard(netuid, StageEmission, func() error {
			p := a.Pools.At(netuid)
			a.Accounts.Mint(p.Account(), p.Inject(terms[i]))
			a.splitAlpha(p, terms[i].AlphaOut, rootSell)
			return nil
		})
	}
}

func (a *Area) shareInput(p pool.Pool) emission.ShareInput {
	return emission.ShareInput{
		MovingPrice: emission.MovingPriceOf(uint16(p.Mechanism()), p.MovingPrice()),
		MinerBurned: a.MinerBurned(p.Netuid),
		Enabled:     subnet.EmissionEnabled.Get(a.Subnets.At(p.Netuid).Slot),
	}
}

// EmissionShare is the part of the block's TAO that a block step on this state would give a subnet (economy.md 3.2); 0 for
// one that is not eligible.
func (a *Area) EmissionShare(netuid uint16) fixed.U64F64 {
	eligible := a.eligible(a.Subnets.Netuids())
	at := slices.Index(eligible, netuid)
	if at < 0 {
		return fixed.U64F64{}
	}
	inputs := make([]emission.ShareInput, len(eligible))
	for i, netuid := range eligible {
		inputs[i] = a.shareInput(a.Pools.At(netuid))
	}
	return emission.Shares(inputs)[at]
}

// splitAlpha creates the participants' alpha and sets it aside for the next epoch (economy.md 3.5).
func (a *Area) splitAlpha(p pool.Pool, alphaOut unit.Alpha, rootSell bool) {
	p.MintOut(alphaOut)
	pool.AlphaOutEmission.Set(p.Slot, alphaOut)
	var cut unit.U16Fraction
	if subnet.OwnerCutEnabled.Get(a.Subnets.At(p.Netuid).Slot) {
		cut = a.Subnets.SubnetOwnerCut()
	}
	parts := emission.AlphaSplit(alphaOut, cut, a.RootProportion(p))
	pending := a.Pending(p.Netuid)
	if recycled := pending.Add(parts, rootSell); recycled > 0 {
		p.RecycleAlpha(recycled)
	}
	a.setPending(p.Netuid, pending)
	p.AddUnassigned(unit.SubSat(alphaOut, parts.OwnerCut+parts.Server+parts.Validator+parts.Root))
}
