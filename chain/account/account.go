// Package account is the state area of accounts: the link between 32-byte IDs
// and EVM addresses, TAO balances in rao, the total issuance, and who owns
// which hotkey.
package account

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/host"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/ss58"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/unit"
)

var namespace = storage.NamespaceOf("taochain.account")

var (
	layout        storage.Layout
	totalIssuance = storage.Uint[unit.Rao](&layout)
	totalStake    = storage.Uint[unit.Rao](&layout)
	admin         = layout.Place()
	links         = layout.Place()
	held          = layout.Place()
	owners        = layout.Place()
	owned         = layout.Place()
	disabled      = layout.Place()
	hotkeys       = layout.Place() // bytes32[] of every hotkey ever claimed
	system        = layout.Place() // mapping(ID => 1) of the chain's own accounts
	released      = layout.Place() // mapping(hotkey => 1) of hotkeys that were given up: they are listed already

	forcedBalances = storage.Bool(&layout) // whether the admin may set balances
)

var weiPerRao = uint256.NewInt(unit.WeiPerRao)

// Area gives access to accounts. It is cheap to open.
type Area struct {
	host *host.Host
	base storage.Slot
}

// Open opens the area on a host.
func Open(h *host.Host) *Area { return &Area{h, h.Store.Space(namespace)} }

// IDOf is the native account of an EVM address: blake2b-256("evm:" || address).
func IDOf(a common.Address) params.ID {
	return ss58.AccountID(a)
}

// Link ties the address to its ID so that TAO can be paid to it, and releases
// what was held for it. It is done once; later calls change nothing.
// It is bookkeeping that no contract can see, so it is not metered.
func (a *Area) Link(addr common.Address) params.ID {
	id := IDOf(addr)
	slot := a.base.Offset(links).Map(id)
	if slot.Get() != (common.Hash{}) {
		return id
	}
	slot.Set(common.BytesToHash(addr[:]))
	heldSlot := a.base.Offset(held).Map(id)
	wei := heldSlot.Get()
	amount := new(uint256.Int).SetBytes(wei[:])
	if !amount.IsZero() {
		heldSlot.Set(common.Hash{})
		a.host.Ledger.Debit(params.HeldAddress, amount)
		a.host.Ledger.Credit(addr, amount)
	}
	return id
}

// Linked gives the EVM address of an ID, if it is known.
func (a *Area) Linked(id params.ID) (common.Address, bool) {
	v := a.base.Offset(links).Map(id).Get()
	return common.BytesToAddress(v[:]), v != (common.Hash{})
}

// HeldFor is the TAO in wei that waits for an address to be linked.
func (a *Area) HeldFor(addr common.Address) *uint256.Int {
	v := a.base.Offset(held).Map(IDOf(addr)).Get()
	return new(uint256.Int).SetBytes(v[:])
}

// LinkedAddress is the ID of an EVM address, and whether it is linked.
func (a *Area) LinkedAddress(addr common.Address) (params.ID, bool) {
	id := IDOf(addr)
	_, ok := a.Linked(id)
	return id, ok
}

// BalanceWei is the TAO of an ID in wei: its address's balance, or what is held for it.
func (a *Area) BalanceWei(id params.ID) *uint256.Int {
	if addr, ok := a.Linked(id); ok {
		a.host.Meter.Charge(storage.ReadGas)
		return a.host.Ledger.Balance(addr)
	}
	v := a.base.Offset(held).Map(id).Get()
	return new(uint256.Int).SetBytes(v[:])
}

// Balance is the TAO of an ID in whole rao, rounded down.
func (a *Area) Balance(id params.ID) unit.Rao { return ToRaoDown(a.BalanceWei(id)) }

// AddressBalance is the TAO of an EVM address in whole rao, rounded down.
func (a *Area) AddressBalance(addr common.Address) unit.Rao {
	a.host.Meter.Charge(storage.ReadGas)
	return ToRaoDown(a.host.Ledger.Balance(addr))
}

// CreditWei pays wei to an ID: to its address, or into the held account if the ID is not linked.
func (a *Area) CreditWei(id params.ID, wei *uint256.Int) {
	if wei.IsZero() {
		return
	}
	a.host.Meter.Charge(storage.WriteGas)
	if addr, ok := a.Linked(id); ok {
		a.host.Ledger.Credit(addr, wei)
		return
	}
	slot := a.base.Offset(held).Map(id)
	v := slot.Get()
	sum := new(uint256.Int).SetBytes(v[:])
	slot.Set(sum.Add(sum, wei).Bytes32())
	a.host.Ledger.Credit(params.HeldAddress, wei)
}

// Credit pays rao to an ID.
func (a *Area) Credit(id params.ID, amount unit.Rao) { a.CreditWei(id, ToWei(amount)) }

// Debit takes rao from a linked ID. Errors: AccountNotLinked, InsufficientBalance.
func (a *Area) Debit(id params.ID, amount unit.Rao) error {
	addr, ok := a.Linked(id)
	if !ok {
		return fault.AccountNotLinked.With(id)
	}
	return a.DebitAddress(addr, amount)
}

// DebitAddress takes rao from an EVM address. Errors: InsufficientBalance.
func (a *Area) DebitAddress(addr common.Address, amount unit.Rao) error {
	if amount == 0 {
		return nil
	}
	a.host.Meter.Charge(storage.ReadGas + storage.WriteGas)
	wei, balance := ToWei(amount), a.host.Ledger.Balance(addr)
	if balance.Lt(wei) {
		return fault.InsufficientBalance.With(ToRaoDown(balance), amount)
	}
	a.host.Ledger.Debit(addr, wei)
	return nil
}

// CreditAddress pays rao to an EVM address.
func (a *Area) CreditAddress(addr common.Address, amount unit.Rao) {
	if amount == 0 {
		return
	}
	a.host.Meter.Charge(storage.WriteGas)
	a.host.Ledger.Credit(addr, ToWei(amount))
}

// Move pays rao from one EVM address to another. Errors: InsufficientBalance.
func (a *Area) Move(from, to common.Address, amount unit.Rao) error {
	if err := a.DebitAddress(from, amount); err != nil {
		return err
	}
	a.CreditAddress(to, amount)
	return nil
}

// TransferWei pays wei that already sits at the address from to an ID and tells of it.
func (a *Area) TransferWei(sender, from common.Address, to params.ID, wei *uint256.Int) error {
	if wei.IsZero() {
		return nil
	}
	if a.host.Ledger.Balance(from).Lt(wei) {
		return fault.InsufficientBalance.With(ToRaoDown(a.host.Ledger.Balance(from)), ToRaoDown(wei))
	}
	a.host.Meter.Charge(storage.WriteGas)
	a.host.Ledger.Debit(from, wei)
	a.CreditWei(to, wei)
	a.host.Events.Emit(event.Transferred.With(sender, to, wei.ToBig()))
	return nil
}

// Return gives wei that was sent to a precompile back to the sender, without telling of it: the call then spends the
// sender's own TAO.
func (a *Area) Return(precompile, sender common.Address, wei *uint256.Int) {
	if wei.IsZero() {
		return
	}
	a.host.Meter.Charge(storage.WriteGas)
	a.host.Ledger.Debit(precompile, wei)
	a.host.Ledger.Credit(sender, wei)
}

// MoveWei moves wei from one EVM address to another without telling of it: it is the value of a call. Errors:
// InsufficientBalance.
func (a *Area) MoveWei(from, to common.Address, wei *uint256.Int) error {
	if wei.IsZero() {
		return nil
	}
	a.host.Meter.Charge(storage.ReadGas + 2*storage.WriteGas)
	if balance := a.host.Ledger.Balance(from); balance.Lt(wei) {
		return fault.InsufficientBalance.With(ToRaoDown(balance), ToRaoDown(wei))
	}
	a.host.Ledger.Debit(from, wei)
	a.host.Ledger.Credit(to, wei)
	return nil
}

// TotalIssuance counts all TAO in existence, burned TAO included (economy.md 1.1).
func (a *Area) TotalIssuance() unit.Rao { return totalIssuance.Get(a.base) }

// SetTotalIssuance is for genesis, minting and recycling.
func (a *Area) SetTotalIssuance(v unit.Rao) { totalIssuance.Set(a.base, v) }

// TotalStake is the TAO counter of all pools (economy.md, section 16).
func (a *Area) TotalStake() unit.Rao { return totalStake.Get(a.base) }

// SetTotalStake writes the TAO counter of all pools.
func (a *Area) SetTotalStake(v unit.Rao) { totalStake.Set(a.base, v) }

// Mint creates TAO at an address and counts it. The caller keeps to the cap.
func (a *Area) Mint(to common.Address, amount unit.Rao) {
	a.CreditAddress(to, amount)
	a.SetTotalIssuance(unit.AddSat(a.TotalIssuance(), amount))
}

// Recycle destroys TAO of an address, so that it can be emitted again (economy.md 1.1). Errors: InsufficientBalance.
func (a *Area) Recycle(from common.Address, amount unit.Rao) error {
	if err := a.DebitAddress(from, amount); err != nil {
		return err
	}
	a.SetTotalIssuance(unit.SubSat(a.TotalIssuance(), amount))
	return nil
}

// Admin is the account of privileged calls, the reference's root origin.
func (a *Area) Admin() params.ID { return a.base.Offset(admin).Get() }

// SetAdmin is for genesis.
func (a *Area) SetAdmin(id params.ID) { a.base.Offset(admin).Set(id) }

// RequireAdmin refuses every other caller. Errors: BadOrigin.
func (a *Area) RequireAdmin(caller params.ID) error {
	if a.Admin() != caller {
		return fault.BadOrigin.With(caller)
	}
	return nil
}

// Disabled reports whether governance has switched a precompile off.
func (a *Area) Disabled(precompile common.Address) bool {
	return a.base.Offset(disabled).Map(storage.KeyAddress(precompile)).Uint64() != 0
}

// SetDisabled switches a precompile off or on.
func (a *Area) SetDisabled(precompile common.Address, off bool) {
	var v uint64
	if off {
		v = 1
	}
	a.base.Offset(disabled).Map(storage.KeyAddress(precompile)).SetUint64(v)
}

// Owner is the coldkey that owns a hotkey.
func (a *Area) Owner(hotkey params.ID) (coldkey params.ID, exists bool) {
	coldkey = a.base.Offset(owners).Map(hotkey).Get()
	return coldkey, coldkey != (params.ID{})
}

// OwnedHotkeys lists the hotkeys of a coldkey in the order in which they were created.
func (a *Area) OwnedHotkeys(coldkey params.ID) []common.Hash {
	return storage.SetAt(a.base.Offset(owned).Map(coldkey)).Values()
}

// Hotkeys lists every hotkey ever claimed, in order.
func (a *Area) Hotkeys() []common.Hash { return storage.HashesAt(a.base.Offset(hotkeys)).Load() }

// ClaimHotkey binds an unknown hotkey to the coldkey; a known one must be the coldkey's own.
// Errors: CannotUseSystemAccount, NonAssociatedColdKey.
func (a *Area) ClaimHotkey(hotkey, coldkey params.ID) error {
	owner, exists := a.Owner(hotkey)
	switch {
	case exists && owner != coldkey:
		return fault.NonAssociatedColdKey.With(hotkey, owner, coldkey)
	case exists:
		return nil
	case hotkey == (params.ID{}) || a.IsSystem(hotkey):
		return fault.CannotUseSystemAccount.With(hotkey)
	}
	a.base.Offset(owners).Map(hotkey).Set(coldkey)
	storage.SetAt(a.base.Offset(owned).Map(coldkey)).Add(hotkey)
	if a.base.Offset(released).Map(hotkey).Uint64() == 0 {
		storage.HashesAt(a.base.Offset(hotkeys)).Push(hotkey)
	}
	return nil
}

// RequireOwner refuses everybody but the coldkey that owns the hotkey. Errors: NonAssociatedColdKey.
func (a *Area) RequireOwner(hotkey, coldkey params.ID) error {
	if owner, exists := a.Owner(hotkey); !exists || owner != coldkey {
		return fault.NonAssociatedColdKey.With(hotkey, owner, coldkey)
	}
	return nil
}

// Associate is try_associate_hotkey: a hotkey that nobody owns becomes the coldkey's. One that is owned already stays what
// it is, and the call succeeds. Errors: CannotUseSystemAccount.
func (a *Area) Associate(hotkey, coldkey params.ID) error {
	if _, exists := a.Owner(hotkey); exists {
		return nil
	}
	if err := a.ClaimHotkey(hotkey, coldkey); err != nil {
		return err
	}
	a.host.Events.Emit(event.HotkeyAssociated.With(hotkey, coldkey))
	return nil
}

// IsSystem reports whether an ID belongs to one of the chain's own accounts.
// They are linked at genesis or, for subnets, at creation (LinkSystem).
func (a *Area) IsSystem(id params.ID) bool { return a.base.Offset(system).Map(id).Uint64() != 0 }

// LinkSystem links an account of the chain itself and keeps it from being a hotkey.
func (a *Area) LinkSystem(addr common.Address) params.ID {
	id := a.Link(addr)
	a.base.Offset(system).Map(id).SetUint64(1)
	return id
}

// ToWei converts rao to wei; it always fits.
func ToWei(amount unit.Rao) *uint256.Int {
	return new(uint256.Int).Mul(uint256.NewInt(uint64(amount)), weiPerRao)
}

// ToRaoDown converts wei to whole rao, rounded down, at most 2^64-1.
func ToRaoDown(wei *uint256.Int) unit.Rao {
	q := new(uint256.Int).Div(wei, weiPerRao)
	if !q.IsUint64() {
		return unit.Rao(^uint64(0))
	}
	return unit.Rao(q.Uint64())
}
