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
	_, err := a.sellOne(coldkey, hotkey, netuid, amount, amm.LimitPrice(amm.MinPrice))
	return err
}

// RemoveLimit is Remove down to a limit price in rao per alpha. The amount is not cut to the stake.
// Without partial, an amount over the maximum at that price is refused with SlippageTooHigh; with it, the amount is cut.
// Further errors: SubnetNotExists, NotEnoughStakeToWithdraw.
func (a *Area) RemoveLimit(coldkey, hotkey params.ID, netuid uint16, amount unit.Alpha, limit unit.Rao, partial bool) error {
	_, err := a.removeLimit(coldkey, hotkey, netuid, amount, limit, partial)
	return err
}

// removeLimit returns the TAO.
func (a *Area) removeLimit(coldkey, hotkey params.ID, netuid uint16, amount unit.Alpha, limit unit.Rao, partial bool) (unit.Rao, error) {
	p := a.pools.At(netuid)
	if err := checkRatio(p, uint64(amount), uint64(p.AlphaIn())); err != nil {
		return 0, err
	}
	most, err := p.MaxSell(limit)
	if err != nil {
		return 0, err
	}
	if _, err := a.subnets.Get(netuid); err != nil {
		return 0, err
	}
	if amount == 0 {
		return 0, fault.AmountTooLow.With(uint64(0), uint64(params.DefaultMinStake))
	}
	stake := a.Stake(hotkey, coldkey, netuid)
	if stake < amount {
		return 0, fault.NotEnoughStakeToWithdraw.With(stake, amount)
	}
	slippage := func() error {
		if !partial && amount > most {
			return fault.SlippageTooHigh.With(amount, most)
		}
		return nil
	}
	if err := a.checkSale(coldkey, hotkey, netuid, amount, stake, slippage); err != nil {
		return 0, err
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
func (a *Area) sellOne(coldkey, hotkey params.ID, netuid uint16, amount unit.Alpha, limit fixed.U64F64) (unit.Rao, error) {
	tao, err := a.sellAndClean(coldkey, hotkey, netuid, amount, limit)
	if err == nil {
		a.dropPendingChildren(hotkey)
	}
	return tao, err
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
	r, unused, err := a.swapOut(p, amount, limit, dropFees)
	if err != nil {
		return 0, err
	}
	a.Credit(hotkey, coldkey, netuid, unused)
	if err := a.payFromPool(p, coldkey, r.Out); err != nil {
		return 0, err
	}
	if netuid == params.Root {
		a.adjustRootClaimed(hotkey, coldkey, amount, false)
		if a.ColdkeyStake(coldkey, params.Root) == 0 {
			a.UnindexRootStaker(coldkey)
		}
	}
	a.locks.Touch(coldkey, netuid)
	a.host.Events.Emit(event.StakeRemoved.With(coldkey, hotkey, netuid, r.Out, r.In, r.Fee))
	return r.Out, nil
}

// swapOut swaps alpha that is in nobody's stake any more, and sells the fee. The TAO is in the subnet's account, outside the
// reserve; unused is the alpha that a limit left over.
func (a *Area) swapOut(p pool.Pool, amount unit.Alpha, limit fixed.U64F64, dropFees bool) (r amm.SellResult, unused unit.Alpha, err error) {
	if r, err = p.Sell(amount, limit, dropFees); err != nil {
		return r, 0, err
	}
	if r.In > amount {
		return r, 0, fault.InsufficientLiquidity.With(p.Netuid, amount)
	}
	// Where a limit binds, input and fee are rounded each on its own and may exceed the amount by one.
	fee := min(r.Fee, amount-r.In)
	author, err := a.sellFee(p.Netuid, min(r.FeeToAuthor, fee))
	if err != nil {
		return r, 0, err
	}
	p.BurnAlpha(unit.SubSat(fee, r.FeeToAuthor))
	p.AddUserFlow(-int64(unit.AddSat(r.Out, author)))
	return r, amount - r.In - fee, nil
}

// payFromPool pays TAO of the subnet's account to a coldkey.
func (a *Area) payFromPool(p pool.Pool, to params.ID, amount unit.Rao) error {
	if err := a.accounts.DebitAddress(p.Account(), amount); err != nil {
		return err
	}
	a.accounts.Credit(to, amount)
	return nil
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
