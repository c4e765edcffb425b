package lease

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/emission"
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/unit"
)

// ShareOwnerCut sets the contributors' part of an owner cut aside, and in every block that is a multiple of PayoutInterval pays what was set aside
// out of the stake of the lease. If one payment is refused, none is made and the alpha waits for the next one. A lease that has ended shares nothing.
func (a *Area) ShareOwnerCut(netuid uint16, cut unit.Alpha) {
	id, leased := a.OfSubnet(netuid)
	if !leased {
		return
	}
	l, err := a.Get(id)
	if err != nil || l.Terms.HasEnd && a.host.Block >= uint64(l.Terms.EndBlock) {
		return
	}
	l.Accumulated = unit.AddSat(l.Accumulated, emission.LeaseCutUp(cut, l.Terms.EmissionsPercent))
	s := a.at(id)
	accumulated.Set(s, l.Accumulated)
	if a.host.Block%PayoutInterval != 0 {
		return
	}
	undo := a.host.Undo.Snapshot()
	if a.pay(id, l) != nil {
		a.host.Undo.RevertToSnapshot(undo)
		return
	}
	accumulated.Set(s, 0)
}

// pay transfers each contributor's part, and what is left to the beneficiary (economy.md 11.1).
func (a *Area) pay(id uint32, l Lease) error {
	list := a.Contributors(id)
	parts := make([]fixed.U64F64, len(list))
	for i, c := range list {
		parts[i] = c.Share
	}
	amounts, rest := emission.LeasePayoutUp(l.Accumulated, parts)
	for i, c := range list {
		if err := a.stakes.TransferWithin(l.Coldkey, c.Coldkey, l.Hotkey, l.Netuid, amounts[i]); err != nil {
			return err
		}
		a.host.Events.Emit(event.SubnetLeaseDividendsDistributed.With(c.Coldkey, l.Netuid, id, amounts[i]))
	}
	if err := a.stakes.TransferWithin(l.Coldkey, l.Beneficiary, l.Hotkey, l.Netuid, rest); err != nil {
		return err
	}
	a.host.Events.Emit(event.SubnetLeaseDividendsDistributed.With(l.Beneficiary, l.Netuid, id, rest))
	return nil
}

// A share's U64F64 bits fill the lower half of a slot.
func shareOf(word common.Hash) fixed.U64F64 {
	v := new(uint256.Int).SetBytes(word[:])
	return fixed.U64F64FromBits(v[1], v[0])
}

func shareWord(v fixed.U64F64) common.Hash {
	hi, lo := v.Bits()
	return (&uint256.Int{lo, hi}).Bytes32()
}
