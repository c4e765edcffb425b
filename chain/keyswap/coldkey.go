package keyswap

import (
	"golang.org/x/crypto/blake2b"

	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/unit"
)

// Execute is swap_coldkey_announced: the announced coldkey takes the place of the caller's (economy.md 8.4). Errors:
// ColdkeySwapAnnouncementNotFound, AnnouncedColdkeyHashDoesNotMatch, ColdkeySwapTooEarly, and those of swap, in this order.
func (a *Area) Execute(old, coldkey params.ID) error {
	v, ok := a.Announced(old)
	if !ok {
		return fault.ColdkeySwapAnnouncementNotFound.With(old)
	}
	if have := params.ID(blake2b.Sum256(coldkey[:])); have != v.Hash {
		return fault.AnnouncedColdkeyHashDoesNotMatch.With(v.Hash, have)
	}
	if a.host.Block < v.Due {
		return fault.ColdkeySwapTooEarly.With(v.Due)
	}
	return a.swap(old, coldkey)
}

// Coldkey is swap_coldkey of the admin: it needs no announcement, ends one with its dispute, and takes a cost from the
// old coldkey. Errors: BadOrigin, CannotUseSystemAccount, NotEnoughBalanceToPaySwapColdKey, and those of swap, in this order.
func (a *Area) Coldkey(caller, old, coldkey params.ID, cost unit.Rao) error {
	if err := a.Accounts.RequireAdmin(caller); err != nil {
		return err
	}
	if a.Accounts.IsSystem(old) {
		return fault.CannotUseSystemAccount.With(old)
	}
	if err := a.payColdkeySwap(old, cost); err != nil {
		return err
	}
	return a.swap(old, coldkey)
}

// swap moves all that a coldkey has and is to another one, and at last its balance (economy.md 8.4). Errors: those of CheckNewColdkey.
func (a *Area) swap(old, coldkey params.ID) error {
	if err := a.CheckNewColdkey(coldkey); err != nil {
		return err
	}
	a.forget(old)
	if old != coldkey {
		a.Identities.SwapColdkey(old, coldkey)
		a.Subnets.SwapColdkey(old, coldkey)
		a.Children.SwapColdkey(old, coldkey)
		a.Stakes.SwapColdkey(old, coldkey)
		a.Accounts.SwapColdkey(old, coldkey)
		a.Locks.SwapColdkey(old, coldkey)
		a.Accounts.MoveAll(old, coldkey)
	}
	a.lastSwap(coldkey).SetUint64(a.host.Block)
	a.host.Events.Emit(event.ColdkeySwapped.With(old, coldkey))
	return nil
}

// CheckNewColdkey says whether an account could take a coldkey's place (economy.md 8.4). Errors: CannotUseSystemAccount,
// ColdKeyAlreadyAssociated, NewColdKeyIsHotkey, ActiveLockExists, in this order.
func (a *Area) CheckNewColdkey(coldkey params.ID) error {
	if coldkey == (params.ID{}) || a.Accounts.IsSystem(coldkey) {
		return fault.CannotUseSystemAccount.With(coldkey)
	}
	if hotkeys := a.Stakes.StakingHotkeys(coldkey); len(hotkeys) > 0 {
		return fault.ColdKeyAlreadyAssociated.With(coldkey, uint64(len(hotkeys)))
	}
	if owner, exists := a.Accounts.Owner(coldkey); exists {
		return fault.NewColdKeyIsHotkey.With(coldkey, owner)
	}
	return a.Locks.CheckNoLock(coldkey)
}
