package keyswap

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/unit"
)

// Fields of an announcement. The first slot says whether there is one.
var (
	announcementLayout storage.Layout
	dueBlock           = storage.Uint[uint64](&announcementLayout) // 0 = not announced
	disputed           = storage.Bool(&announcementLayout)
	newColdkeyHash     = storage.Hash(&announcementLayout)
)

// Announcement is a coldkey swap that was announced.
type Announcement struct {
	// Hash is blake2b-256 of the new coldkey's 32 bytes.
	Hash common.Hash
	// Due is the first block in which it can be executed.
	Due uint64
	// Disputed says that the account is frozen until the admin resets it.
	Disputed bool
}

func (a *Area) announcement(coldkey params.ID) storage.Slot {
	return a.base.Offset(announcements).Map(coldkey)
}

// Announced is the coldkey's announcement; ok is false if there is none.
func (a *Area) Announced(coldkey params.ID) (v Announcement, ok bool) {
	s := a.announcement(coldkey)
	if dueBlock.Get(s) == 0 {
		return Announcement{}, false
	}
	return Announcement{newColdkeyHash.Get(s), dueBlock.Get(s), disputed.Get(s)}, true
}

// Guard refuses calls of an account that has announced a swap, but for those about the swap, and all calls of one whose
// swap is disputed (economy.md 8.4). It reads one slot. Errors: ColdkeySwapDisputed, ColdkeySwapAnnounced.
func (a *Area) Guard(caller params.ID, aboutSwap bool) error {
	s := a.announcement(caller)
	switch due := dueBlock.Get(s); {
	case due == 0:
		return nil
	case disputed.Get(s):
		return fault.ColdkeySwapDisputed.With(caller)
	case !aboutSwap:
		return fault.ColdkeySwapAnnounced.With(caller, due)
	}
	return nil
}

// Announce is announce_coldkey_swap: the coldkey says by which it will be replaced, as the hash of the new one's ID. The
// first announcement costs params.KeySwapCost; another one is free (economy.md 8.4). Errors:
// ColdkeySwapReannouncedTooEarly, NotEnoughBalanceToPaySwapColdKey.
func (a *Area) Announce(coldkey params.ID, hash common.Hash) error {
	if present, ok := a.Announced(coldkey); ok {
		if next := a.reopens(present); a.host.Block < next {
			return fault.ColdkeySwapReannouncedTooEarly.With(next)
		}
	} else if err := a.payColdkeySwap(coldkey, params.KeySwapCost); err != nil {
		return err
	}
	due := unit.AddSat(a.host.Block, a.Subnets.ColdkeySwapDelay())
	s := a.announcement(coldkey)
	dueBlock.Set(s, due)
	newColdkeyHash.Set(s, hash)
	a.host.Events.Emit(event.ColdkeySwapAnnouncement.With(coldkey, hash, due))
	return nil
}

// reopens is the block from which on an announcement can be replaced or cleared.
func (a *Area) reopens(v Announcement) uint64 {
	return unit.AddSat(v.Due, a.Subnets.ColdkeyReannounceDelay())
}

// Dispute is dispute_coldkey_swap: it freezes the coldkey until the admin resets the swap (economy.md 8.4). Errors:
// ColdkeySwapAnnouncementNotFound, ColdkeySwapAlreadyDisputed.
func (a *Area) Dispute(coldkey params.ID) error {
	switch v, ok := a.Announced(coldkey); {
	case !ok:
		return fault.ColdkeySwapAnnouncementNotFound.With(coldkey)
	case v.Disputed:
		return fault.ColdkeySwapAlreadyDisputed.With(coldkey)
	}
	disputed.Set(a.announcement(coldkey), true)
	a.host.Events.Emit(event.ColdkeySwapDispute.With(coldkey))
	return nil
}

// Clear is clear_coldkey_swap_announcement: it takes back an announcement that was not executed for long (economy.md 8.4).
// Errors: ColdkeySwapAnnouncementNotFound, ColdkeySwapClearTooEarly.
func (a *Area) Clear(coldkey params.ID) error {
	present, ok := a.Announced(coldkey)
	if !ok {
		return fault.ColdkeySwapAnnouncementNotFound.With(coldkey)
	}
	if next := a.reopens(present); a.host.Block < next {
		return fault.ColdkeySwapClearTooEarly.With(next)
	}
	a.forget(coldkey)
	a.host.Events.Emit(event.ColdkeySwapCleared.With(coldkey))
	return nil
}

// Reset is reset_coldkey_swap of the admin: it ends a coldkey's announcement and dispute, if there are any. Errors: BadOrigin.
func (a *Area) Reset(caller, coldkey params.ID) error {
	if err := a.Accounts.RequireAdmin(caller); err != nil {
		return err
	}
	a.forget(coldkey)
	a.host.Events.Emit(event.ColdkeySwapReset.With(coldkey))
	return nil
}

// forget ends announcement and dispute.
func (a *Area) forget(coldkey params.ID) { announcementLayout.Clear(a.announcement(coldkey)) }

func (a *Area) payColdkeySwap(coldkey params.ID, cost unit.Rao) error {
	if cost == 0 {
		return nil
	}
	if balance := a.Accounts.Balance(coldkey); balance < cost {
		return fault.NotEnoughBalanceToPaySwapColdKey.With(balance, cost)
	}
	return a.Accounts.RecycleOf(coldkey, cost)
}
