package emission

import (
	"github.com/taochain/taochain/amm"
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/unit"
)

// Standing is what a block's emission depends on of one eligible subnet, as the block begins.
type Standing struct {
	ShareInput
	// Price is the spot price, in TAO per alpha.
	Price fixed.U64F64
	// RootProportion comes from the function of that name.
	RootProportion fixed.U96F32
	// AlphaOut comes from AlphaEmission.
	AlphaOut unit.Alpha
}

// BlockTerms divides a block's TAO among the eligible subnets and returns the terms of each, and whether root dividends are
// kept. All terms are computed before any injection (economy.md, 3.2 to 3.6).
func BlockTerms(credit unit.Rao, subnets []Standing) (terms []InjectionTerms, rootSell bool) {
	inputs := make([]ShareInput, len(subnets))
	prices := make([]fixed.U64F64, len(subnets))
	for i, s := range subnets {
		inputs[i], prices[i] = s.ShareInput, s.MovingPrice
	}
	terms = make([]InjectionTerms, len(subnets))
	for i, share := range Shares(inputs) {
		s := &subnets[i]
		terms[i] = Terms(TaoEmission(credit, share), s.Price, s.RootProportion, s.AlphaOut)
	}
	return terms, RootSell(prices)
}

// Injection is what a block brought into a pool.
type Injection struct {
	// TaoIn and AlphaIn were added to the reserves.
	TaoIn   unit.Rao
	AlphaIn unit.Alpha
	// Excess is TAO that came to buy alpha. It stays with the subnet, uncounted, where Bought is false.
	Excess unit.Rao
	Bought bool
	// Purchase is what Excess bought, without a fee; zero where Bought is false.
	Purchase amm.BuyResult
}

// Inject brings a block's TAO and the matching alpha into a pool. The weights move first, then the excess buys with the new
// weights and the old reserves, and the liquidity comes last (economy.md, 3.6).
func Inject(p *amm.Pool, t InjectionTerms) Injection {
	var r Injection
	r.TaoIn, r.AlphaIn = p.AdjustProtocolLiquidity(unit.Rao(t.TaoIn.FloorUint64Sat()), floorAlpha(t.AlphaIn))
	if r.Excess = unit.Rao(t.ExcessTao.FloorUint64Sat()); r.Excess > 0 {
		if purchase, err := p.Buy(r.Excess, amm.LimitPrice(amm.MaxPrice), true); err == nil {
			r.Bought, r.Purchase = true, purchase
		}
	}
	p.Alpha = unit.AddSat(p.Alpha, r.AlphaIn)
	p.Tao = unit.AddSat(p.Tao, r.TaoIn)
	return r
}

// Pots is the alpha that waits for a subnet's next epoch.
type Pots struct {
	Server, Validator, Root, OwnerCut unit.Alpha
}

// Total is the sum of the pots.
func (p Pots) Total() unit.Alpha { return p.Server + p.Validator + p.Root + p.OwnerCut }

// Add sets a block's parts aside. Without rootSell root's part is not kept: it is returned, to be recycled
// (economy.md, 3.5 steps 2 to 5).
func (p *Pots) Add(parts AlphaParts, rootSell bool) (recycled unit.Alpha) {
	p.OwnerCut = unit.AddSat(p.OwnerCut, parts.OwnerCut)
	p.Server = unit.AddSat(p.Server, parts.Server)
	p.Validator = unit.AddSat(p.Validator, parts.Validator)
	if !rootSell {
		return parts.Root
	}
	p.Root = unit.AddSat(p.Root, parts.Root)
	return 0
}
