package account

import (
	"math/big"

	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/unit"
)

// AllowForcedBalances is for genesis.
func (a *Area) AllowForcedBalances(allowed bool) { forcedBalances.Set(a.base, allowed) }

// ForceBalance sets the balance of an ID, linked or not, for the admin of a test network. The total issuance changes by as
// much. What the account has below one rao stays, because the issuance is counted in rao. isFunds tells the accounts of other
// areas that hold TAO for somebody. Errors: BadOrigin,
// ForcedBalancesDisabled, CannotUseSystemAccount, ValueNotInBounds where the issuance would exceed its cap.
func (a *Area) ForceBalance(caller, id params.ID, amount unit.Rao, isFunds func(params.ID) bool) error {
	if err := a.RequireAdmin(caller); err != nil {
		return err
	}
	switch {
	case !forcedBalances.Get(a.base):
		return fault.ForcedBalancesDisabled.With()
	case a.IsSystem(id) || isFunds(id):
		return fault.CannotUseSystemAccount.With(id)
	}
	before, issuance := a.Balance(id), a.TotalIssuance()
	if most := unit.AddSat(before, unit.SubSat(params.SupplyCap, issuance)); amount > most {
		return fault.ValueNotInBounds.With("amountRao", new(big.Int).SetUint64(uint64(amount)), new(big.Int), new(big.Int).SetUint64(uint64(most)))
	}
	if amount > before {
		a.Credit(id, amount-before)
		a.SetTotalIssuance(issuance + (amount - before))
	} else if err := a.RecycleOf(id, before-amount); err != nil {
		return err
	}
	a.host.Events.Emit(event.BalanceForced.With(id, before, amount))
	return nil
}
