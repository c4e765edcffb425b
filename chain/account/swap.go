package account

import (
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/unit"
)

// ReleaseHotkey leaves a hotkey of the coldkey without an owner, until somebody claims it (economy.md 8.3).
func (a *Area) ReleaseHotkey(hotkey, coldkey params.ID) {
	a.base.Offset(owners).Map(hotkey).Set(params.ID{})
	a.base.Offset(released).Map(hotkey).SetUint64(1)
	storage.SetAt(a.base.Offset(owned).Map(coldkey)).Remove(hotkey)
}

// SwapColdkey gives the hotkeys of a coldkey to the one that replaces it (economy.md 8.4).
func (a *Area) SwapColdkey(old, coldkey params.ID) {
	from, to := storage.SetAt(a.base.Offset(owned).Map(old)), storage.SetAt(a.base.Offset(owned).Map(coldkey))
	hotkeys := from.Values()
	for i := range hotkeys { // taken out from the end, so that nothing moves
		from.Remove(hotkeys[len(hotkeys)-1-i])
		a.base.Offset(owners).Map(hotkeys[i]).Set(coldkey)
		to.Add(hotkeys[i])
	}
}

// MoveAll pays the whole balance of an ID to another one, to the wei; what is held for an ID that is not linked too.
func (a *Area) MoveAll(from, to params.ID) {
	wei := a.BalanceWei(from)
	if from == to || wei.IsZero() {
		return
	}
	a.take(from, wei)
	a.CreditWei(to, wei)
}

// RecycleOf destroys TAO of an ID, linked or not, so that it can be emitted again. Errors: InsufficientBalance.
func (a *Area) RecycleOf(id params.ID, amount unit.Rao) error {
	if balance := a.Balance(id); balance < amount {
		return fault.InsufficientBalance.With(balance, amount)
	}
	if amount > 0 {
		a.take(id, ToWei(amount))
		a.SetTotalIssuance(unit.SubSat(a.TotalIssuance(), amount))
	}
	return nil
}

// take debits an ID, which has that much.
func (a *Area) take(id params.ID, wei *uint256.Int) {
	a.host.Meter.Charge(storage.WriteGas)
	if addr, ok := a.Linked(id); ok {
		a.host.Ledger.Debit(addr, wei)
		return
	}
	slot := a.base.Offset(held).Map(id)
	v := slot.Get()
	rest := new(uint256.Int).SetBytes(v[:])
	slot.Set(rest.Sub(rest, wei).Bytes32())
	a.host.Ledger.Debit(params.HeldAddress, wei)
}
