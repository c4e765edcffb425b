package subnet

import (
	"github.com/taochain/taochain/chain/emission"
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/params"
)

func (s Subnet) priceBounds() emission.PriceBounds {
	return emission.PriceBounds{Min: minBurn.Get(s.Slot), Max: maxBurn.Get(s.Slot)}
}

// DecayPrice is the per-block step of the registration price (economy.md 2.2).
func (s Subnet) DecayPrice(block uint64) {
	price := Burn.Get(s.Slot)
	if next := emission.DecayPrice(price, burnHalfLife.Get(s.Slot), block, s.priceBounds()); next != price {
		Burn.Set(s.Slot, next)
	}
	if RegistrationsThisBlock.Get(s.Slot) != 0 {
		RegistrationsThisBlock.Set(s.Slot, 0)
	}
	if s.Netuid == params.Root {
		s.resetInterval(block)
	}
}

// BumpPrice raises the price after a registration; root's never changes (subnets.md 3.3).
func (s Subnet) BumpPrice() {
	if s.Netuid != params.Root {
		m := burnIncreaseMult.Get(s.Slot)
		Burn.Set(s.Slot, emission.BumpPrice(Burn.Get(s.Slot), fixed.U64F64FromBits(m.Hi, m.Lo), s.priceBounds()))
	}
	RegistrationsThisBlock.Set(s.Slot, RegistrationsThisBlock.Get(s.Slot)+1)
}
