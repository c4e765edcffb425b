package staking

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/amm"
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/pool"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
)

// Add stakes TAO of the coldkey with a hotkey: add_stake of economy.md 7.3, its checks in order.
// Errors: InsufficientLiquidity, SubnetNotExists, SubtokenDisabled, AmountTooLow, NotEnoughBalanceToStake,
// HotKeyAccountNotExists, and those of the pool.
func (a *Area) Add(coldkey, hotkey params.ID, netuid uint16, amount unit.Rao) error {
	_, err := a.add(coldkey, hotkey, netuid, amount)
	return err
}

// add returns the alpha that was bought.
func (a *Area) add(coldkey, hotkey params.ID, netuid uint16, amount unit.Rao) (unit.Alpha, error) {
	p := a.pools.At(netuid)
	if err := checkRatio(p, uint64(amount), uint64(p.Tao())); err != nil {
		return 0, err
	}
	if err := a.checkAmount(netuid, amount); err != nil {
		return 0, err
	}
	return a.checkedBuy(coldkey, hotkey, netuid, amount, amm.LimitPrice(amm.MaxPrice))
}

// AddLimit is Add up to a limit price in rao per alpha. Without partial, an amount over the
// maximum at that price is refused with SlippageTooHigh; with it, the amount is cut.
func (a *Area) AddLimit(coldkey, hotkey params.ID, netuid uint16, amount, limit unit.Rao, partial bool) error {
	_, err := a.addLimit(coldkey, hotkey, netuid, amount, limit, partial)
	return err
}

// addLimit returns the alpha that was bought.
func (a *Area) addLimit(coldkey, hotkey params.ID, netuid uint16, amount, limit unit.Rao, partial bool) (unit.Alpha, error) {
	p := a.pools.At(netuid)
	if err := checkRatio(p, uint64(amount), uint64(p.Tao())); err != nil {
		return 0, err
	}
	most, err := p.MaxBuy(limit)
	if err != nil {
		return 0, err
	}
	if err := a.checkAmount(netuid, amount); err != nil {
		return 0, err
	}
	if !partial && amount > most {
		return 0, fault.SlippageTooHigh.With(amount, most)
	}
	alpha, err := a.checkedBuy(coldkey, hotkey, netuid, min(amount, most), amm.LimitPrice(limit))
	if err != nil {
		return 0, err
	}
	a.delegateUnlessOwned(hotkey, coldkey)
	return alpha, nil
}

// delegateUnlessOwned makes a hotkey a delegate if it is not the coldkey's own.
func (a *Area) delegateUnlessOwned(hotkey, coldkey params.ID) {
	if owner, _ := a.accounts.Owner(hotkey); owner != coldkey {
		a.BecomeDelegate(hotkey)
	}
}

// checkedBuy makes the checks that Add and AddLimit share after the one on slippage, and buys.
func (a *Area) checkedBuy(coldkey, hotkey params.ID, netuid uint16, amount unit.Rao, limit fixed.U64F64) (unit.Alpha, error) {
	if balance := a.accounts.Balance(coldkey); balance < amount {
		return 0, fault.NotEnoughBalanceToStake.With(balance, amount)
	}
	if err := a.requireHotkey(hotkey); err != nil {
		return 0, err
	}
	sim, err := a.pools.At(netuid).SimBuy(amount)
	switch {
	case err != nil:
		return 0, fault.InsufficientLiquidity.With(netuid, amount)
	case sim.In < params.DefaultMinStake:
		return 0, fault.AmountTooLow.With(sim.In, uint64(params.DefaultMinStake))
	case sim.Out == 0 || !a.CanCredit(hotkey, netuid, sim.Out):
		return 0, fault.InsufficientLiquidity.With(netuid, amount)
	}
	return a.Buy(coldkey, hotkey, netuid, amount, limit, false)
}

func (a *Area) requireHotkey(hotkey params.ID) error {
	if _, exists := a.accounts.Owner(hotkey); !exists {
		return fault.HotKeyAccountNotExists.With(hotkey)
	}
	return nil
}

// checkRatio bounds an operation on a dynamic pool to 1000 times the reserve paid in.
func checkRatio(p pool.Pool, amount, reserve uint64) error {
	if p.Mechanism() == pool.Dynamic && amount > unit.MulSat(reserve, amm.MaxInputRatio) {
		return fault.InsufficientLiquidity.With(p.Netuid, amount)
	}
	return nil
}

// checkAmount makes the checks on subnet and minimum that add_stake and add_stake_limit share.
func (a *Area) checkAmount(netuid uint16, amount unit.Rao) error {
	s, err := a.subnets.Get(netuid)
	if err != nil {
		return err
	}
	if !subnet.SubtokenEnabled.Get(s.Slot) {
		return fault.SubtokenDisabled.With(netuid)
	}
	if minimum := unit.AddSat(unit.Rao(params.DefaultMinStake), a.minStakeFee(netuid)); amount < minimum {
		return fault.AmountTooLow.With(amount, minimum)
	}
	return nil
}

// minStakeFee is the fee of a buy of the minimum stake, at the plain rate if that cannot be simulated.
func (a *Area) minStakeFee(netuid uint16) unit.Rao {
	p := a.pools.At(netuid)
	if r, err := p.SimBuy(params.DefaultMinStake); err == nil {
		return r.Fee
	}
	return unit.Rao(p.Load().Fee(params.DefaultMinStake, false))
}

// Buy is the buy primitive (economy.md 7.1): TAO from the coldkey to the subnet's account, at most its balance,
// swap, alpha to (hotkey, coldkey), fee to the block author. What a limit leaves over stays in the subnet's account.
// It returns the alpha. Errors: InsufficientBalance, AmountTooLow, InsufficientLiquidity, and those of the pool.
func (a *Area) Buy(coldkey, hotkey params.ID, netuid uint16, amount unit.Rao, limit fixed.U64F64, dropFees bool) (unit.Alpha, error) {
	return a.buyFor(coldkey, coldkey, hotkey, netuid, amount, limit, dropFees)
}

// buyFor is Buy with the TAO of a payer.
func (a *Area) buyFor(payer, coldkey, hotkey params.ID, netuid uint16, amount unit.Rao, limit fixed.U64F64, dropFees bool) (unit.Alpha, error) {
	p := a.pools.At(netuid)
	requested, balance := amount, a.accounts.Balance(payer)
	amount = min(amount, balance)
	if amount == 0 && requested > 0 {
		return 0, fault.InsufficientBalance.With(balance, requested)
	}
	if err := a.accounts.Debit(payer, amount); err != nil {
		return 0, err
	}
	a.accounts.CreditAddress(p.Account(), amount)
	r, err := a.swapIn(p, amount, limit, dropFees)
	if err != nil {
		return 0, err
	}
	if !a.CanCredit(hotkey, netuid, r.Out) {
		return 0, fault.InsufficientLiquidity.With(netuid, amount)
	}
	if netuid == params.Root {
		a.IndexRootStaker(coldkey)
		a.adjustRootClaimed(hotkey, coldkey, r.Out, true)
	}
	a.Credit(hotkey, coldkey, netuid, r.Out)
	a.locks.Touch(coldkey, netuid)
	a.host.Events.Emit(event.StakeAdded.With(coldkey, hotkey, netuid, amount, r.Out, r.Fee))
	return r.Out, nil
}

// swapIn swaps TAO that is in the subnet's account already, and pays the fee from there.
func (a *Area) swapIn(p pool.Pool, amount unit.Rao, limit fixed.U64F64, dropFees bool) (amm.BuyResult, error) {
	r, err := p.Buy(amount, limit, dropFees)
	switch {
	case err != nil:
		return r, err
	case r.In > amount:
		return r, fault.InsufficientLiquidity.With(p.Netuid, amount)
	case r.Out == 0:
		return r, fault.AmountTooLow.With(amount, uint64(params.DefaultMinStake))
	}
	// Where a limit binds, input and fee are rounded each on its own and may exceed the amount by one.
	if err := a.payAuthor(p, min(r.FeeToAuthor, amount-r.In)); err != nil {
		return r, err
	}
	p.AddUserFlow(int64(r.In))
	return r, nil
}

// payAuthor pays TAO from the subnet's account to the block author, or burns it if there is none (amm.md, section 6).
func (a *Area) payAuthor(p pool.Pool, amount unit.Rao) error {
	to := a.host.Author
	if to == (common.Address{}) {
		to = params.BurnAddress
	}
	return a.accounts.Move(p.Account(), to, amount)
}
