package coinbase

import (
	"github.com/taochain/taochain/amm"
	"github.com/taochain/taochain/chain/emission"
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/pool"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
)

// emit shares the block's TAO among the eligible subnets and creates their alpha
// (economy.md 3.2 to 3.6). All terms are computed before any injection.
func (a *Area) emit(eligible []uint16, credit unit.Rao) {
	inputs := make([]emission.ShareInput, len(eligible))
	prices := make([]fixed.U64F64, len(eligible))
	for i, netuid := range eligible {
		p := a.Pools.At(netuid)
		prices[i] = emission.MovingPriceOf(uint16(p.Mechanism()), p.MovingPrice())
		inputs[i] = emission.ShareInput{
			MovingPrice: prices[i], MinerBurned: a.MinerBurned(netuid),
			Enabled: subnet.EmissionEnabled.Get(a.Subnets.At(netuid).Slot),
		}
	}
	shares := emission.Shares(inputs)
	rootSell := emission.RootSell(prices)
	terms := make([]emission.InjectionTerms, len(eligible))
	for i, netuid := range eligible {
		p := a.Pools.At(netuid)
		tao := emission.TaoEmission(credit, shares[i])
		terms[i] = emission.Terms(tao, p.Price(), a.RootProportion(p), emission.AlphaEmission(p.AlphaIssuance()))
	}
	for i, netuid := range eligible {
		a.guard(netuid, StageEmission, func() error {
			p := a.Pools.At(netuid)
			a.inject(p, terms[i])
			a.splitAlpha(p, terms[i].AlphaOut, rootSell)
			return nil
		})
	}
}

// inject brings a block's TAO and the matching alpha into the pool, and buys alpha with the excess (economy.md 3.6).
func (a *Area) inject(p pool.Pool, t emission.InjectionTerms) {
	tao, alpha := p.Inject(unit.Rao(t.TaoIn.FloorUint64Sat()), unit.Alpha(t.AlphaIn.FloorUint64Sat()))
	var bought unit.Rao
	if excess := unit.Rao(t.ExcessTao.FloorUint64Sat()); excess > 0 {
		a.Accounts.Mint(p.Account(), excess)
		if r, err := p.Buy(excess, amm.LimitPrice(amm.MaxPrice), true); err == nil {
			pool.ProtocolAlpha.Set(p.Slot, unit.AddSat(pool.ProtocolAlpha.Get(p.Slot), r.Out))
			bought = r.In
			p.AddProtocolFlow(int64(r.In))
		}
	}
	pool.ExcessTao.Set(p.Slot, bought)
	if alpha > 0 {
		p.MintIn(alpha)
	}
	pool.AlphaInEmission.Set(p.Slot, alpha)
	if tao > 0 {
		a.Accounts.Mint(p.Account(), tao)
		p.AddTao(tao)
		p.AddProtocolFlow(int64(tao))
	}
	pool.TaoInEmission.Set(p.Slot, tao)
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
	pending.OwnerCut = unit.AddSat(pending.OwnerCut, parts.OwnerCut)
	pending.Server = unit.AddSat(pending.Server, parts.Server)
	pending.Validator = unit.AddSat(pending.Validator, parts.Validator)
	if rootSell {
		pending.Root = unit.AddSat(pending.Root, parts.Root)
	} else if parts.Root > 0 {
		p.RecycleAlpha(parts.Root)
	}
	a.setPending(p.Netuid, pending)
	p.AddUnassigned(unit.SubSat(alphaOut, parts.OwnerCut+parts.Server+parts.Validator+parts.Root))
}
