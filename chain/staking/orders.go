package staking

import (
	"github.com/taochain/taochain/amm"
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/unit"
)

// This file is what limit orders need of stakes (economy.md, section 12). A batch takes what all put in into the subnet's
// hands, swaps the difference, and gives everybody a share; in between, TAO is in the subnet's account, outside the reserve.

// FillBuy is AddLimit without partial execution. It returns the alpha.
func (a *Area) FillBuy(coldkey, hotkey params.ID, netuid uint16, amount, limit unit.Rao) (unit.Alpha, error) {
	return a.addLimit(coldkey, hotkey, netuid, amount, limit, false)
}

// FillSell is RemoveLimit without partial execution. It returns the TAO.
func (a *Area) FillSell(coldkey, hotkey params.ID, netuid uint16, amount unit.Alpha, limit unit.Rao) (unit.Rao, error) {
	return a.removeLimit(coldkey, hotkey, netuid, amount, limit, false)
}

// CollectTao takes the TAO of a buy and of its fee from the coldkey into the subnet's account, with the checks of
// add_stake_limit that do not depend on the swap. Errors: SubnetNotExists, SubtokenDisabled, AmountTooLow,
// NotEnoughBalanceToStake, HotKeyAccountNotExists, in this order.
func (a *Area) CollectTao(coldkey, hotkey params.ID, netuid uint16, amount, fee unit.Rao) error {
	if err := a.checkAmount(netuid, amount); err != nil {
		return err
	}
	whole := unit.AddSat(amount, fee)
	if balance := a.accounts.Balance(coldkey); balance < whole {
		return fault.NotEnoughBalanceToStake.With(balance, whole)
	}
	if err := a.requireHotkey(hotkey); err != nil {
		return err
	}
	if err := a.accounts.Debit(coldkey, whole); err != nil {
		return err
	}
	a.accounts.CreditAddress(params.SubnetAccount(netuid), whole)
	return nil
}

// CollectAlpha takes the alpha of a sale out of the coldkey's stake, with the checks of remove_stake_limit that do not depend
// on the limit. Errors: SubnetNotExists, NotEnoughStakeToWithdraw, AmountTooLow, InsufficientLiquidity,
// HotKeyAccountNotExists, StakeUnavailable, in this order.
func (a *Area) CollectAlpha(coldkey, hotkey params.ID, netuid uint16, amount unit.Alpha) error {
	if _, err := a.subnets.Get(netuid); err != nil {
		return err
	}
	stake := a.Stake(hotkey, coldkey, netuid)
	if stake < amount {
		return fault.NotEnoughStakeToWithdraw.With(stake, amount)
	}
	if err := a.checkSale(coldkey, hotkey, netuid, amount, stake, nil); err != nil {
		return err
	}
	a.debit(hotkey, coldkey, netuid, amount)
	return nil
}

// BuyCollected buys alpha for nobody yet, for TAO that was collected. All of it must go into the pool within the limit, in rao
// per alpha. Errors: SlippageTooHigh, and those of the pool.
func (a *Area) BuyCollected(netuid uint16, amount, limit unit.Rao) (unit.Alpha, error) {
	p := a.pools.At(netuid)
	most, err := p.MaxBuy(limit)
	switch {
	case err != nil:
		return 0, err
	case amount > most:
		return 0, fault.SlippageTooHigh.With(amount, most)
	}
	r, err := a.swapIn(p, amount, amm.LimitPrice(limit), false)
	return r.Out, err
}

// SellCollected sells alpha that was collected; the TAO stays in the subnet's account. Unused is alpha that the limit left
// over. Errors: as BuyCollected.
func (a *Area) SellCollected(netuid uint16, amount unit.Alpha, limit unit.Rao) (tao unit.Rao, unused unit.Alpha, err error) {
	p := a.pools.At(netuid)
	most, err := p.MaxSell(limit)
	switch {
	case err != nil:
		return 0, 0, err
	case amount > most:
		return 0, 0, fault.SlippageTooHigh.With(amount, most)
	}
	r, unused, err := a.swapOut(p, amount, amm.LimitPrice(limit), false)
	return r.Out, unused, err
}

// GiveAlpha gives a buyer of a batch alpha for the TAO collected, fee excluded. Errors: InsufficientLiquidity, if it is too
// little for the hotkey's share pool.
func (a *Area) GiveAlpha(coldkey, hotkey params.ID, netuid uint16, tao unit.Rao, alpha unit.Alpha) error {
	if !a.CanCredit(hotkey, netuid, alpha) {
		return fault.InsufficientLiquidity.With(netuid, tao)
	}
	a.Credit(hotkey, coldkey, netuid, alpha)
	a.delegateUnlessOwned(hotkey, coldkey)
	a.locks.Touch(coldkey, netuid)
	a.host.Events.Emit(event.StakeAdded.With(coldkey, hotkey, netuid, tao, alpha, unit.Rao(0)))
	return nil
}

// GiveTao gives a seller of a batch TAO for the alpha collected. What remains of the position is cleaned up as after every
// sale (economy.md 7.5). Errors: InsufficientBalance.
func (a *Area) GiveTao(coldkey, hotkey params.ID, netuid uint16, alpha unit.Alpha, tao unit.Rao) error {
	if err := a.PayCollected(netuid, coldkey, tao); err != nil {
		return err
	}
	a.locks.Touch(coldkey, netuid)
	a.host.Events.Emit(event.StakeRemoved.With(coldkey, hotkey, netuid, tao, alpha, unit.Alpha(0)))
	a.cleanNomination(coldkey, hotkey, netuid)
	a.dropPendingChildren(hotkey)
	return nil
}

// PayCollected pays collected TAO to an account. Errors: InsufficientBalance.
func (a *Area) PayCollected(netuid uint16, to params.ID, amount unit.Rao) error {
	return a.payFromPool(a.pools.At(netuid), to, amount)
}

// BurnCollected burns what rounding left over of what was collected and swapped. Errors: InsufficientBalance.
func (a *Area) BurnCollected(netuid uint16, tao unit.Rao, alpha unit.Alpha) error {
	p := a.pools.At(netuid)
	p.BurnAlpha(alpha)
	return a.accounts.Move(p.Account(), params.BurnAddress, tao)
}
