package keyswap

import (
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/unit"
)

// Hotkey is swap_hotkey on all subnets: another hotkey takes the place of the coldkey's, which is nobody's after that.
// With keepStake the stake, voting power, dividend records and root dividends stay with the old hotkey (economy.md 8.3).
// Errors: those of checkHotkeys, HotKeyAlreadyRegisteredInSubNet, NewHotKeyNotCleanForRootSwap,
// HotKeySwapOnSubnetIntervalNotPassed, NotEnoughBalanceToPaySwapHotKey, CannotUseSystemAccount, InvalidChild,
// ChildParentInconsistency, in this order.
func (a *Area) Hotkey(coldkey, old, hotkey params.ID, keepStake bool) error {
	if err := a.checkHotkeys(coldkey, old, hotkey); err != nil {
		return err
	}
	netuids := a.Subnets.Netuids()
	for _, netuid := range netuids {
		if err := a.checkUnregistered(netuid, hotkey); err != nil {
			return err
		}
	}
	if err := a.checkClean(hotkey); err != nil {
		return err
	}
	affected := slices.DeleteFunc(slices.Clone(netuids), func(netuid uint16) bool { return !a.affects(netuid, old) })
	for _, netuid := range affected {
		if last := a.LastSwapOn(coldkey, netuid); last != 0 {
			if err := a.checkInterval(netuid, last); err != nil {
				return err
			}
		}
	}
	if err := a.payHotkeySwap(coldkey, params.KeySwapCost); err != nil {
		return err
	}
	if err := a.Accounts.ClaimHotkey(hotkey, coldkey); err != nil {
		return err
	}
	stakers := map[common.Hash]bool{}
	for _, netuid := range netuids {
		moved, err := a.swapOn(netuid, old, hotkey, keepStake)
		if err != nil {
			return err
		}
		for _, staker := range moved {
			stakers[staker] = true
		}
		a.Children.SwapTakeStamp(netuid, old, hotkey)
	}
	for _, staker := range slices.SortedFunc(maps.Keys(stakers), common.Hash.Cmp) {
		a.Stakes.ReplaceStakingHotkey(staker, old, hotkey)
	}
	a.Stakes.SwapDelegate(old, hotkey)
	if stamp := a.LastSwap(old); stamp != 0 {
		a.lastSwap(hotkey).SetUint64(stamp)
		a.lastSwap(old).SetUint64(0)
	}
	a.Accounts.ReleaseHotkey(old, coldkey)
	a.stamp(coldkey, affected...)
	a.host.Events.Emit(event.HotkeySwapped.With(coldkey, old, hotkey, keepStake))
	return nil
}

// HotkeyOn is swap_hotkey on one subnet; the old hotkey stays the coldkey's (economy.md 8.3). Errors: those of checkHotkeys,
// SubnetNotExists, and those of Hotkey.
func (a *Area) HotkeyOn(coldkey, old, hotkey params.ID, netuid uint16, keepStake bool) error {
	if err := a.checkHotkeys(coldkey, old, hotkey); err != nil {
		return err
	}
	if _, err := a.Subnets.Get(netuid); err != nil {
		return err
	}
	if err := a.checkUnregistered(netuid, hotkey); err != nil {
		return err
	}
	if netuid == params.Root {
		if err := a.checkClean(hotkey); err != nil {
			return err
		}
	}
	if err := a.checkInterval(netuid, a.LastSwapOn(coldkey, netuid)); err != nil {
		return err
	}
	if err := a.payHotkeySwap(coldkey, params.SubnetHotkeySwapCost); err != nil {
		return err
	}
	if err := a.Accounts.ClaimHotkey(hotkey, coldkey); err != nil {
		return err
	}
	if _, err := a.swapOn(netuid, old, hotkey, keepStake); err != nil {
		return err
	}
	a.stamp(coldkey, netuid)
	a.host.Events.Emit(event.HotkeySwappedOnSubnet.With(coldkey, old, hotkey, netuid, keepStake))
	return nil
}

// checkHotkeys makes the checks that both forms have in common. Errors: NonAssociatedColdKey, NewHotKeyIsSameWithOld,
// HotKeySetTxRateLimitExceeded, in this order.
func (a *Area) checkHotkeys(coldkey, old, hotkey params.ID) error {
	if err := a.Accounts.RequireOwner(old, coldkey); err != nil {
		return err
	}
	if owner, exists := a.Accounts.Owner(hotkey); exists && owner != coldkey {
		return fault.NonAssociatedColdKey.With(hotkey, owner, coldkey)
	}
	if old == hotkey {
		return fault.NewHotKeyIsSameWithOld.With(hotkey)
	}
	last, limit := a.LastSwap(coldkey), a.Subnets.KeySwapRateLimit()
	if limit != 0 && last != 0 && unit.SubSat(a.host.Block, last) <= limit {
		return fault.HotKeySetTxRateLimitExceeded.With(unit.AddSat(unit.AddSat(last, limit), 1))
	}
	return nil
}

func (a *Area) checkUnregistered(netuid uint16, hotkey params.ID) error {
	if _, registered := a.Neurons.At(netuid).Uid(hotkey); registered {
		return fault.HotKeyAlreadyRegisteredInSubNet.With(netuid, hotkey)
	}
	return nil
}

func (a *Area) checkClean(hotkey params.ID) error {
	if !a.Stakes.CleanOnRoot(hotkey) {
		return fault.NewHotKeyNotCleanForRootSwap.With(hotkey, unit.Rao(a.Stakes.HotkeyStake(hotkey, params.Root)))
	}
	return nil
}

// checkInterval refuses a swap on a subnet too soon after the last one; a last block of 0 counts as one.
func (a *Area) checkInterval(netuid uint16, last uint64) error {
	if until := unit.AddSat(last, a.Subnets.HotkeySwapInterval()); until >= a.host.Block {
		return fault.HotKeySwapOnSubnetIntervalNotPassed.With(netuid, unit.AddSat(until, 1))
	}
	return nil
}

// affects reports whether a swap on all subnets touches this one: the hotkey is registered there, or has children.
func (a *Area) affects(netuid uint16, hotkey params.ID) bool {
	_, registered := a.Neurons.At(netuid).Uid(hotkey)
	return registered || len(a.Children.Children(hotkey, netuid)) > 0
}

func (a *Area) payHotkeySwap(coldkey params.ID, cost unit.Rao) error {
	if balance := a.Accounts.Balance(coldkey); balance < cost {
		return fault.NotEnoughBalanceToPaySwapHotKey.With(balance, cost)
	}
	return a.Accounts.RecycleOf(coldkey, cost)
}

// swapOn moves what a swap moves on one subnet. It returns the coldkeys whose stake moved.
func (a *Area) swapOn(netuid uint16, old, hotkey params.ID, keepStake bool) (stakers []common.Hash, err error) {
	a.Neurons.SwapHotkey(netuid, old, hotkey)
	a.Weights.SwapHotkey(netuid, old, hotkey)
	if err := a.Children.SwapHotkey(netuid, old, hotkey); err != nil {
		return nil, err
	}
	a.Locks.SwapHotkey(netuid, old, hotkey) // before the role of owner hotkey, to which some of the sums belong
	a.Subnets.At(netuid).SwapHotkey(old, hotkey)
	if keepStake {
		return nil, nil
	}
	a.Voting.Swap(netuid, old, hotkey)
	a.Coinbase.SwapHotkey(netuid, old, hotkey)
	if netuid == params.Root {
		a.Children.SwapAutoParent(old, hotkey)
	}
	return a.Stakes.SwapHotkey(netuid, old, hotkey), nil
}

func (a *Area) stamp(coldkey params.ID, netuids ...uint16) {
	a.lastSwap(coldkey).SetUint64(a.host.Block)
	for _, netuid := range netuids {
		a.lastSwapOn(coldkey, netuid).SetUint64(a.host.Block)
	}
}
