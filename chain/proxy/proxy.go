// Package proxy is the state area of proxies: accounts that may make calls of certain types for another account, at once or
// after an announcement, and accounts without a key that only proxies control (economy.md, section 13).
//
// The deposits are TAO that params.ProxyDeposits holds for the accounts.
package proxy

import (
	"bytes"
	"cmp"
	"slices"

	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/host"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/unit"
)

// Limits and deposits of one account (economy.md, section 13). A deposit is the base and the factor for each entry, or
// nothing without an entry.
const (
	MaxProxies       = 20
	MaxAnnouncements = 75

	DepositBase        unit.Rao = 60_000_000
	DepositFactor      unit.Rao = 33_000_000
	AnnouncementBase   unit.Rao = 36_000_000
	AnnouncementFactor unit.Rao = 68_000_000
)

var namespace = storage.NamespaceOf("taochain.proxy")

var (
	layout        storage.Layout
	reserved      = storage.Uint[unit.Rao](&layout)
	pureBlock     = storage.Uint[uint64](&layout)
	pureNext      = storage.Uint[uint32](&layout)
	delegations   = layout.Place() // mapping(account => its proxies)
	announcements = layout.Place() // mapping(delegate => its announcements)
	paysFee       = layout.Place() // mapping(account => mapping(delegate => 1))
)

// Fields of one proxy, and of the proxies of an account, in ascending order.
var (
	proxyLayout   storage.Layout
	proxyDelegate = storage.Hash(&proxyLayout)
	proxyType     = storage.Uint[Type](&proxyLayout)
	proxyDelay    = storage.Uint[uint32](&proxyLayout)

	listLayout  storage.Layout
	listDeposit = storage.Uint[unit.Rao](&listLayout)
	listCount   = storage.Uint[uint8](&listLayout)
	listEntries = listLayout.Places(MaxProxies * proxyLayout.Slots())
)

// Proxy is an account that may act for another one.
type Proxy struct {
	Delegate params.ID
	Type     Type
	// Delay is the number of blocks that a call must have been announced for; 0 needs no announcement.
	Delay uint32
}

func compare(x, y Proxy) int {
	return cmp.Or(bytes.Compare(x.Delegate[:], y.Delegate[:]), cmp.Compare(x.Type, y.Type), cmp.Compare(x.Delay, y.Delay))
}

// Area gives access to proxies. It is cheap to open.
type Area struct {
	host     *host.Host
	accounts *account.Area
	base     storage.Slot
}

// Open opens the area on a host.
func Open(h *host.Host, accounts *account.Area) *Area {
	return &Area{h, accounts, h.Store.Space(namespace)}
}

// Reserved is the sum of all deposits in rao, which params.ProxyDeposits holds.
func (a *Area) Reserved() unit.Rao { return reserved.Get(a.base) }

func (a *Area) list(real params.ID) storage.Slot { return a.base.Offset(delegations).Map(real) }

func entry(list storage.Slot, i int) storage.Slot {
	return list.Offset(listEntries + uint64(i)*proxyLayout.Slots())
}

// Proxies lists who may act for an account, ascending by delegate, type and delay.
func (a *Area) Proxies(real params.ID) []Proxy {
	s := a.list(real)
	proxies := make([]Proxy, listCount.Get(s))
	for i := range proxies {
		e := entry(s, i)
		proxies[i] = Proxy{proxyDelegate.Get(e), proxyType.Get(e), proxyDelay.Get(e)}
	}
	return proxies
}

// Deposit is what is held for the proxies of an account, in rao.
func (a *Area) Deposit(real params.ID) unit.Rao { return listDeposit.Get(a.list(real)) }

// store writes the proxies of an account from the first on that differs from before.
func (a *Area) store(real params.ID, before, proxies []Proxy, deposit unit.Rao) {
	s := a.list(real)
	for i := range max(len(before), len(proxies)) {
		switch e := entry(s, i); {
		case i >= len(proxies):
			proxyLayout.Clear(e)
		case i >= len(before) || before[i] != proxies[i]:
			proxyDelegate.Set(e, proxies[i].Delegate)
			proxyType.Set(e, proxies[i].Type)
			proxyDelay.Set(e, proxies[i].Delay)
		}
	}
	listCount.Set(s, uint8(len(proxies)))
	listDeposit.Set(s, deposit)
}

// depositFor is the deposit of so many entries.
func depositFor(entries int, base, factor unit.Rao) unit.Rao {
	if entries == 0 {
		return 0
	}
	return base + factor*unit.Rao(entries)
}

func proxyDeposit(entries int) unit.Rao { return depositFor(entries, DepositBase, DepositFactor) }

// rebase makes the deposit of an account what it has to be: it takes what is missing, and gives back what is over. Errors:
// InsufficientBalance, AccountNotLinked.
func (a *Area) rebase(who params.ID, have, want unit.Rao) error {
	switch {
	case want > have:
		if err := a.accounts.Debit(who, want-have); err != nil {
			return err
		}
		a.accounts.CreditAddress(params.ProxyDeposits, want-have)
		reserved.Set(a.base, unit.AddSat(a.Reserved(), want-have))
	case want < have:
		return a.release(who, have-want)
	}
	return nil
}

// release pays a deposit out.
func (a *Area) release(to params.ID, amount unit.Rao) error {
	if amount == 0 {
		return nil
	}
	if err := a.accounts.DebitAddress(params.ProxyDeposits, amount); err != nil {
		return err
	}
	a.accounts.Credit(to, amount)
	reserved.Set(a.base, unit.SubSat(a.Reserved(), amount))
	return nil
}

// Add lets a delegate act for the caller. Errors: NoSelfProxy, Duplicate, TooMany, InsufficientBalance, in this order.
func (a *Area) Add(caller params.ID, p Proxy) error {
	if p.Delegate == caller {
		return fault.NoSelfProxy.With(caller)
	}
	before := a.Proxies(caller)
	at, found := slices.BinarySearchFunc(before, p, compare)
	switch {
	case found:
		return fault.Duplicate.With(caller, p.Delegate, uint8(p.Type), p.Delay)
	case len(before) >= MaxProxies:
		return fault.TooMany.With(caller, uint16(MaxProxies))
	}
	proxies := slices.Insert(slices.Clone(before), at, p)
	deposit := proxyDeposit(len(proxies))
	if err := a.rebase(caller, a.Deposit(caller), deposit); err != nil {
		return err
	}
	a.store(caller, before, proxies, deposit)
	a.host.Events.Emit(event.ProxyAdded.With(caller, p.Delegate, uint8(p.Type), p.Delay))
	return nil
}

// Grant lets a delegate act for an account of the chain itself that has no other proxy; it needs no deposit.
func (a *Area) Grant(real params.ID, p Proxy) {
	a.store(real, nil, []Proxy{p}, 0)
	a.host.Events.Emit(event.ProxyAdded.With(real, p.Delegate, uint8(p.Type), p.Delay))
}

// Remove takes a delegate's right back. Errors: NotFound.
func (a *Area) Remove(caller params.ID, p Proxy) error {
	before := a.Proxies(caller)
	at, found := slices.BinarySearchFunc(before, p, compare)
	if !found {
		return fault.NotFound.With(caller, p.Delegate)
	}
	proxies := slices.Delete(slices.Clone(before), at, at+1)
	deposit := proxyDeposit(len(proxies))
	if err := a.rebase(caller, a.Deposit(caller), deposit); err != nil {
		return err
	}
	a.store(caller, before, proxies, deposit)
	a.removed(caller, p, proxies)
	return nil
}

// removed tells of a proxy that is gone, and forgets who pays the fees of a delegate that is none any more.
func (a *Area) removed(real params.ID, p Proxy, left []Proxy) {
	if a.RealPaysFee(real, p.Delegate) && !slices.ContainsFunc(left, func(q Proxy) bool { return q.Delegate == p.Delegate }) {
		a.fee(real, p.Delegate).SetUint64(0)
	}
	a.host.Events.Emit(event.ProxyRemoved.With(real, p.Delegate, uint8(p.Type), p.Delay))
}

// RemoveAll takes the right of every delegate of the caller back. Of a pure account nobody controls what is left: its
// deposit, too, goes to itself.
func (a *Area) RemoveAll(caller params.ID) error { return a.clear(caller, caller) }

// clear removes all proxies of an account and pays the deposit to another one.
func (a *Area) clear(real, to params.ID) error {
	before := a.Proxies(real)
	if err := a.release(to, a.Deposit(real)); err != nil {
		return err
	}
	a.store(real, before, nil, 0)
	for _, p := range before {
		a.removed(real, p, nil)
	}
	return nil
}

// Find is the first proxy of a delegate for an account, of the type that is asked for; nil asks for none. Errors: NotProxy.
func (a *Area) Find(real, delegate params.ID, forced *Type) (Proxy, error) {
	for _, p := range a.Proxies(real) {
		if p.Delegate == delegate && (forced == nil || *forced == p.Type) {
			return p, nil
		}
	}
	return Proxy{}, fault.NotProxy.With(real, delegate)
}

// Direct is Find for a call that was not announced. Errors: NotProxy, Unannounced.
func (a *Area) Direct(real, delegate params.ID, forced *Type) (Proxy, error) {
	p, err := a.Find(real, delegate, forced)
	if err == nil && p.Delay > 0 {
		return p, fault.Unannounced.With(real, delegate, uint64(0))
	}
	return p, err
}

func (a *Area) fee(real, delegate params.ID) storage.Slot {
	return a.base.Offset(paysFee).Map(real).Map(delegate)
}

// RealPaysFee says that an account wants to pay the fees of a delegate's calls. It is a mark for clients: gas is always paid
// by who sends a transaction.
func (a *Area) RealPaysFee(real, delegate params.ID) bool { return a.fee(real, delegate).Uint64() != 0 }

// SetRealPaysFee sets the mark for a delegate of the caller. Errors: NotProxy.
func (a *Area) SetRealPaysFee(caller, delegate params.ID, pays bool) error {
	if _, err := a.Find(caller, delegate, nil); err != nil {
		return err
	}
	var v uint64
	if pays {
		v = 1
	}
	a.fee(caller, delegate).SetUint64(v)
	a.host.Events.Emit(event.RealPaysFeeSet.With(caller, delegate, pays))
	return nil
}

// Poke makes both deposits of the caller what they have to be by the present rules. Errors: InsufficientBalance.
func (a *Area) Poke(caller params.ID) error {
	s, pending := a.list(caller), a.pending(caller)
	for _, d := range []struct {
		list  storage.Slot
		field storage.Field[unit.Rao]
		want  unit.Rao
	}{
		{s, listDeposit, proxyDeposit(int(listCount.Get(s)))},
		{pending, pendingDeposit, announcementDeposit(int(pendingCount.Get(pending)))},
	} {
		have := d.field.Get(d.list)
		if have == d.want {
			continue
		}
		if err := a.rebase(caller, have, d.want); err != nil {
			return err
		}
		d.field.Set(d.list, d.want)
		a.host.Events.Emit(event.ProxyDepositPoked.With(caller, have, d.want))
	}
	return nil
}
