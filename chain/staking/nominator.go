package staking

import (
	"bytes"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/amm"
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
)

// NominatorMinimum is the value in rao below which a nominator's position is sold; 0 is off (economy.md 7.5).
func (a *Area) NominatorMinimum() unit.Rao {
	return unit.Rao(unit.MulSat(uint64(params.DefaultMinStake), a.subnets.NominatorMinFactor()) / 1_000_000)
}

// SetNominatorMinimum sets, for the admin, the factor on the minimum stake in parts per million. If the factor is over
// the minimum so far, in rao, all positions are swept; the protocol compares these different units (economy.md 7.5).
// Errors: BadOrigin.
func (a *Area) SetNominatorMinimum(caller params.ID, factor uint64) error {
	before := a.NominatorMinimum()
	p := subnet.GlobalParamByName(subnet.NominatorMin)
	if err := a.subnets.SetGlobal(caller, p, uint256.NewInt(factor)); err != nil {
		return err
	}
	if factor > uint64(before) {
		a.SweepNominations()
	}
	return nil
}

// SweepNominations sells every nominator's position below the minimum, in the order of hotkey, coldkey and netuid. Its
// work grows with the number of positions.
func (a *Area) SweepNominations() {
	hotkeys := slices.SortedFunc(slices.Values(a.accounts.Hotkeys()), common.Hash.Cmp)
	for _, hotkey := range hotkeys {
		for _, p := range a.positionsOf(hotkey) {
			a.cleanNomination(p.Coldkey, hotkey, p.Netuid)
		}
	}
}

// positionsOf lists who has stake with a hotkey, by coldkey and netuid.
func (a *Area) positionsOf(hotkey params.ID) []Position {
	var list []Position
	for _, netuid := range a.subnets.Netuids() {
		for _, coldkey := range a.Holders(hotkey, netuid) {
			list = append(list, Position{coldkey, hotkey, netuid})
		}
	}
	slices.SortFunc(list, func(p, q Position) int {
		if c := bytes.Compare(p.Coldkey[:], q.Coldkey[:]); c != 0 {
			return c
		}
		return int(p.Netuid) - int(q.Netuid)
	})
	return list
}

// cleanNomination sells what a nominator leaves below the minimum, or drops it if it cannot be sold (economy.md 7.5).
func (a *Area) cleanNomination(coldkey, hotkey params.ID, netuid uint16) {
	minimum := a.NominatorMinimum()
	if minimum == 0 {
		return
	}
	if owner, _ := a.accounts.Owner(hotkey); owner == coldkey {
		return
	}
	p := a.pools.At(netuid)
	least := fixed.U64F64FromUint64(uint64(minimum)).SafeDivTrunc(p.Price()).FloorUint64Sat()
	stake := a.Stake(hotkey, coldkey, netuid)
	if stake == 0 || uint64(stake) >= least {
		return
	}
	undo := a.host.Undo.Snapshot()
	if _, err := a.Sell(coldkey, hotkey, netuid, stake, amm.LimitPrice(amm.MinPrice), false); err != nil {
		a.host.Undo.RevertToSnapshot(undo)
		a.debit(hotkey, coldkey, netuid, stake)
		p.AddUnassigned(stake)
	}
	a.locks.Reduce(coldkey, netuid, stake)
}
