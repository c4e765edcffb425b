package proxy

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/unit"
)

// Fields of one announcement, and of the announcements of a delegate, in the order in which they were made.
var (
	announcementLayout storage.Layout
	announcementReal   = storage.Hash(&announcementLayout)
	announcementHash   = storage.Hash(&announcementLayout)
	announcementBlock  = storage.Uint[uint64](&announcementLayout)

	pendingLayout  storage.Layout
	pendingDeposit = storage.Uint[unit.Rao](&pendingLayout)
	pendingCount   = storage.Uint[uint8](&pendingLayout)
	pendingEntries = pendingLayout.Places(MaxAnnouncements * announcementLayout.Slots())
)

// Announcement is a call that a delegate says it will make for an account.
type Announcement struct {
	Real params.ID
	// CallHash is keccak256(abi.encode(target, valueWei, data)) of the call.
	CallHash common.Hash
	// Block is the one in which it was announced.
	Block uint64
}

func (a *Area) pending(delegate params.ID) storage.Slot {
	return a.base.Offset(announcements).Map(delegate)
}

func pendingEntry(list storage.Slot, i int) storage.Slot {
	return list.Offset(pendingEntries + uint64(i)*announcementLayout.Slots())
}

// Announcements lists what a delegate has announced and not done, in the order in which it was announced.
func (a *Area) Announcements(delegate params.ID) []Announcement {
	s := a.pending(delegate)
	list := make([]Announcement, pendingCount.Get(s))
	for i := range list {
		e := pendingEntry(s, i)
		list[i] = Announcement{announcementReal.Get(e), announcementHash.Get(e), announcementBlock.Get(e)}
	}
	return list
}

// AnnouncementDeposit is what is held for the announcements of a delegate, in rao.
func (a *Area) AnnouncementDeposit(delegate params.ID) unit.Rao {
	return pendingDeposit.Get(a.pending(delegate))
}

func announcementDeposit(entries int) unit.Rao {
	return depositFor(entries, AnnouncementBase, AnnouncementFactor)
}

// keep stores a delegate's announcements and adjusts its deposit. Errors: InsufficientBalance.
func (a *Area) keep(delegate params.ID, before, list []Announcement) error {
	s, want := a.pending(delegate), announcementDeposit(len(list))
	if err := a.rebase(delegate, pendingDeposit.Get(s), want); err != nil {
		return err
	}
	for i := range max(len(before), len(list)) {
		switch e := pendingEntry(s, i); {
		case i >= len(list):
			announcementLayout.Clear(e)
		case i >= len(before) || before[i] != list[i]:
			announcementReal.Set(e, list[i].Real)
			announcementHash.Set(e, list[i].CallHash)
			announcementBlock.Set(e, list[i].Block)
		}
	}
	pendingCount.Set(s, uint8(len(list)))
	pendingDeposit.Set(s, want)
	return nil
}

// Announce says that the caller will make a call for an account whose proxy it is. Errors: NotProxy, TooMany,
// InsufficientBalance, in this order.
func (a *Area) Announce(caller, real params.ID, callHash common.Hash) error {
	if _, err := a.Find(real, caller, nil); err != nil {
		return err
	}
	before := a.Announcements(caller)
	if len(before) >= MaxAnnouncements {
		return fault.TooMany.With(caller, uint16(MaxAnnouncements))
	}
	if err := a.keep(caller, before, append(slices.Clone(before), Announcement{real, callHash, a.host.Block})); err != nil {
		return err
	}
	a.host.Events.Emit(event.ProxyAnnounced.With(real, caller, callHash))
	return nil
}

// RemoveAnnouncement takes back what the caller announced, as often as it announced it. Errors: NotFound.
func (a *Area) RemoveAnnouncement(caller, real params.ID, callHash common.Hash) error {
	return a.drop(real, caller, callHash)
}

// RejectAnnouncement refuses what a delegate announced for the caller. Errors: NotFound.
func (a *Area) RejectAnnouncement(caller, delegate params.ID, callHash common.Hash) error {
	return a.drop(caller, delegate, callHash)
}

func (a *Area) drop(real, delegate params.ID, callHash common.Hash) error {
	before := a.Announcements(delegate)
	list := slices.DeleteFunc(slices.Clone(before), func(x Announcement) bool { return x.Real == real && x.CallHash == callHash })
	if len(list) == len(before) {
		return fault.NotFound.With(real, delegate)
	}
	if err := a.keep(delegate, before, list); err != nil {
		return err
	}
	a.host.Events.Emit(event.ProxyAnnouncementRemoved.With(real, delegate, callHash))
	return nil
}

// Announced is Find for a call that the delegate announced at least the proxy's delay ago; its announcements are used up.
// Errors: NotProxy, Unannounced.
func (a *Area) Announced(real, delegate params.ID, forced *Type, callHash common.Hash) (Proxy, error) {
	p, err := a.Find(real, delegate, forced)
	if err != nil {
		return p, err
	}
	var next uint64 // the first block in which one of those that are too fresh is due
	before := a.Announcements(delegate)
	list := slices.DeleteFunc(slices.Clone(before), func(x Announcement) bool {
		if x.Real != real || x.CallHash != callHash {
			return false
		}
		due := unit.AddSat(x.Block, uint64(p.Delay))
		if due > a.host.Block && (next == 0 || due < next) {
			next = due
		}
		return due <= a.host.Block
	})
	if len(list) == len(before) {
		return p, fault.Unannounced.With(real, delegate, next)
	}
	return p, a.keep(delegate, before, list)
}
