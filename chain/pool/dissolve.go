package pool

import (
	"github.com/taochain/taochain/chain/emission"
	"github.com/taochain/taochain/chain/unit"
)

// ProtocolStake is the protocol's part in the alpha of a subnet that is dissolved: what it bought, and the reserve unless
// the subnet is so old that its reserve was never paid for (economy.md 9.5, step 3).
func (p Pool) ProtocolStake(withReserve bool) unit.Alpha {
	own := ProtocolAlpha.Get(p.Slot)
	if withReserve {
		own = unit.AddSat(own, p.AlphaIn())
	}
	return own
}

// OwnerEarned is the value in TAO, at the spot price, of the owner cut of all alpha of the subnet (economy.md 9.5, step 2).
func (p Pool) OwnerEarned(cut unit.U16Fraction) unit.Rao {
	return emission.OwnerEarned(p.AlphaIssuance(), cut, p.Price())
}

// Empty takes the whole TAO reserve out of the books, and returns it. The TAO itself is moved by the caller.
func (p Pool) Empty() unit.Rao {
	pot := p.Tao()
	tao.Set(p.Slot, 0)
	p.area.accounts.SetTotalStake(unit.SubSat(p.area.accounts.TotalStake(), pot))
	return pot
}

// Clear deletes the pool of a subnet that is dissolved, but for its alpha ledger (economy.md 9.5, step 8).
func (p Pool) Clear() {
	ledger := p.Ledger()
	layout.Clear(p.Slot)
	alphaIssued.Set(p.Slot, ledger.Issued)
	alphaRecycled.Set(p.Slot, ledger.Recycled)
	alphaBurned.Set(p.Slot, ledger.Burned)
	burnedBefore.Set(p.Slot, ledger.Burned)
}
