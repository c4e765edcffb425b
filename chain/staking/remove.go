package staking

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/amm"
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
)

// Remove sells stake of the coldkey: remove_stake of economy.md 7.3, its checks in order. The amount is cut to the stake.
// Errors: SubtokenDisabled, InsufficientLiquidity, AmountTooLow, HotKeyAccountNotExists, StakeUnavailable, and those of the pool.
func (a *Area) Remove(coldkey, hotkey params.ID, netuid uint16, amount unit.Alpha) error {
	if !subnet.SubtokenEnabled.Get(a.subnets.At(netuid).Slot) {
		return fault.SubtokenDisabled.With(netuid)
	}
	stake := a.Stake(hotkey, coldkey, netuid)
	amount = min(amount, stake)
	p := a.pools.At(netuid)
	if err := checkRatio(p, uint64(amount), uint64(p.AlphaIn())); err != nil {
		return err
	}
	if err := a.checkSale(coldkey, hotkey, netuid, amount, stake, nil); err != nil {
		return err
	}
	return a.sellOne(coldkey, hotkey, netuid, amount, amm.LimitPrice(amm.MinPrice))
}

// RemoveLimit is Remove down to a limit price in rao per alpha. The amount is not cut to the stake.
// Without partial, an amount over the maximum at that price is refused with SlippageTooHigh; with it, the amount is cut.
// Further errors: SubnetNotExists, NotEnoughStakeToWithdraw.
func (a *Area) RemoveLimit(coldkey, hotkey params.ID, netuid uint16, amount unit.Alpha, limit unit.Rao, partial bool) error {
	p := a.pools.At(netuid)
	if err := checkRatio(p, uint64(amount), uint64(p.AlphaIn())); err != nil {
		return err
	}
	most, err := p.MaxSell(limit)
	if err != nil {
		return err
	}
	if _, err := a.subnets.Get(netuid); err != nil {
		return err
	}
	if amount == 0 {
		return fault.AmountTooLow.With(uint64(0), uint64(params.DefaultMinStake))
	}
	stake := a.Stake(hotkey, coldkey, netuid)
	if stake < amount {
		return fault.NotEnoughStakeToWithdraw.With(stake, amount)
	}
	slippage := func() error {
		if !partial && amount > most {
			return fault.SlippageTooHigh.With(amount, most)
		}
		return nil
	}
	if err := a.checkSale(coldkey, hotkey, netuid, amount, stake, slippage); err != nil {
		return err
	}
	return a.sellOne(coldkey, hotkey, netuid, min(amount, most), amm.LimitPrice(limit))
}

// RemoveFull sells the whole stake; a limit forbids partial execution (remove_stake_full_limit).
func (a *Area) RemoveFull(coldkey, hotkey params.ID, netuid uint16, limit *unit.Rao) error {
	stake := a.Stake(hotkey, coldkey, netuid)
	if limit != nil {
		return a.RemoveLimit(coldkey, hotkey, netuid, stake, *limit, false)
	}
	return a.Remove(coldkey, hotkey, netuid, stake)
}

// checkSale makes the checks that both forms share, with the slippage check in its place between them.
func (a *Area) checkSale(coldkey, hotkey params.ID, netuid uint16, amount, stake unit.Alpha, slippage func() error) error {
	if amount == 0 {
		return fault.AmountTooLow.With(uint64(0), uint64(params.DefaultMinStake))
	}
	sim, err := a.pools.At(netuid).SimSell(amount)
	if err != nil {
		return fault.InsufficientLiquidity.With(netuid, amount)
	}
	if amount < stake && sim.Out < params.DefaultMinStake {
		return fault.AmountTooLow.With(sim.Out, uint64(params.DefaultMinStake))
	}
	if slippage != nil {
		if err := slippage(); err != nil {
			return err
		}
	}
	if err := a.requireHotkey(hotkey); err != nil {
		return err
	}
	return a.checkAvailable(coldkey, netuid, amount)
}

// sellOne is the sale of the calls for one position, after which a hotkey with too little stake loses the children that wait.
func (a *Area) sellOne(coldkey, hotkey params.ID, netuid uint16, amount unit.Alpha, limit fixed.U64F64) error {
	if _, err := a.sellAndClean(coldkey, hotkey, netuid, amount, limit); err != nil {
		return err
	}
	a.dropPendingChildren(hotkey)
	return nil
}

func (a *Area) sellAndClean(coldkey, hotkey params.ID, netuid uint16, amount unit.Alpha, limit fixed.U64F64) (unit.Rao, error) {
	tao, err := a.Sell(coldkey, hotkey, netuid, amount, limit, false)
	if err != nil {
		return 0, err
	}
	a.cleanNomination(coldkey, hotkey, netuid)
	return tao, nil
}

// Sell is the sell primitive (economy.md 7.2): stake down, swap, unused alpha back, TAO to the coldkey,
// the alpha fee sold for the block author. An amount of 0, to which a limit may cut a sale, sells nothing. It returns the TAO.
// Errors: NotEnoughStakeToWithdraw, InsufficientLiquidity, and those of the pool.
func (a *Area) Sell(coldkey, hotkey params.ID, netuid uint16, amount unit.Alpha, limit fixed.U64F64, dropFees bool) (unit.Rao, error) {
	p := a.pools.At(netuid)
	if !a.debit(hotkey, coldkey, netuid, amount) {
		return 0, fault.NotEnoughStakeToWithdraw.With(a.Stake(hotkey, coldkey, netuid), amount)
	}
	r, err := p.Sell(amount, limit, dropFees)
	if err != nil {
		return 0, err
	}
	if r.In > amount {
		return 0, fault.InsufficientLiquidity.With(netuid, amount)
	}
	// Where a limit binds, input and fee are rounded each on its own and may exceed the amount by one.
	fee := min(r.Fee, amount-r.In)
	a.Credit(hotkey, coldkey, netuid, amount-r.In-fee)
	if err := a.accounts.DebitAddress(p.Account(), r.Out); err != nil {
		return 0, err
	}
	a.accounts.Credit(coldkey, r.Out)
	author, err := a.sellFee(netuid, min(r.FeeToAuthor, fee))
	if err != nil {
		return 0, err
	}
	p.BurnAlpha(unit.SubSat(fee, r.FeeToAuthor))
	if netuid == params.Root {
		a.adjustRootClaimed(hotkey, coldkey, amount, false)
		if a.ColdkeyStake(coldkey, params.Root) == 0 {
			a.UnindexRootStaker(coldkey)
		}
	}
	p.AddUserFlow(-int64(unit.AddSat(r.Out, author)))
	a.locks.Touch(coldkey, netuid)
	a.host.Events.Emit(event.StakeRemoved.With(coldkey, hotkey, netuid, r.Out, r.In, r.Fee))
	return r.Out, nil
}

// sellFee sells an alpha fee without a further fee and pays the author. Without an author, or
// if the fee is too small to bring anything, the alpha is burned (amm.md, section 6).
func (a *Area) sellFee(netuid uint16, fee unit.Alpha) (unit.Rao, error) {
	if fee == 0 {
		return 0, nil
	}
	p := a.pools.At(netuid)
	if a.host.Author == (common.Address{}) {
		p.BurnAlpha(fee)
		return 0, nil
	}
	r, err := p.Sell(fee, amm.LimitPrice(amm.MinPrice), true)
	if err != nil {
		p.BurnAlpha(fee)
		return 0, nil
	}
	p.BurnAlpha(unit.SubSat(fee, r.In))
	return r.Out, a.payAuthor(p, r.Out)
}
