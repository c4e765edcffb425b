package economy

import (
	"github.com/taochain/taochain/amm"
	"github.com/taochain/taochain/chain/emission"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/sharepool"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/chain/yuma"
)

// market is the state of one subnet.
type market struct {
	netuid      uint16
	name        string
	plan        *Subnet
	set         Settings
	exists      bool
	started     bool
	firstBlock  uint64 // first emission block
	age         uint64 // blocks of emission before block 1
	pool        amm.Pool
	alphaOut    unit.Alpha
	movingPrice fixed.I96F32
	pots        emission.Pots
	minerBurned fixed.U96F32
	price       unit.Rao // of a registration
	schedule    yuma.Schedule
	stepBase    uint64

	// stakers is the validator's share pool: the validator's own stake is shares[0], traders' follow.
	stakers sharepool.Pool
	shares  []sharepool.Share
	// miner and owner have hotkeys of their own.
	miner, owner solo
	// rate is the root dividend that one rao of root stake has earned, claimed what root stakers have had (economy.md 5.1).
	rate    fixed.I96F32
	claimed emission.RootClaimed
	// protocolAlpha was bought by the protocol, burned is withheld incentive and fees without an author.
	protocolAlpha, burned, rootOwed, unassigned unit.Alpha

	// What the last block brought.
	injection    emission.Injection
	alphaMinted  unit.Alpha
	epochs       uint64
	ranThisBlock bool
	sales        [3]unit.Alpha // what miner, validator and owner sell after this block's epoch
}

// solo is the share pool of a hotkey with a single holder.
type solo struct {
	pool  sharepool.Pool
	share sharepool.Share
}

func (s *solo) credit(amount unit.Alpha) {
	if amount > 0 {
		s.pool, s.share = s.pool.UpdateOne(s.share, int64(amount))
	}
}

// stakeOf is the value of a share, rounded down and never more than the pool holds.
func stakeOf(p sharepool.Pool, share sharepool.Share) unit.Alpha {
	if share.IsZero() {
		return 0
	}
	return unit.Alpha(min(p.ValueOf(share), p.Value))
}

// holder is where a sale takes alpha from.
type holder struct {
	pool  *sharepool.Pool
	share *sharepool.Share
}

func (m *market) minerHolder() holder { return holder{&m.miner.pool, &m.miner.share} }
func (m *market) ownerHolder() holder { return holder{&m.owner.pool, &m.owner.share} }
func (m *market) staker(trader int) holder {
	return holder{&m.stakers, &m.shares[trader]}
}

func (h holder) stake() unit.Alpha { return stakeOf(*h.pool, *h.share) }

func (h holder) add(delta int64) {
	if delta != 0 {
		*h.pool, *h.share = h.pool.UpdateOne(*h.share, delta)
	}
}

// eligible reports whether the subnet takes part in emission (economy.md 3.1).
func (m *market) eligible() bool { return m.exists && m.started && m.set.Registration }

// trade is what a trade did. Refusal names the chain's error; it is empty for a trade that took place.
type trade struct {
	tao     unit.Rao
	alpha   unit.Alpha
	refusal string
}

func refused(kind *fault.Kind) trade { return trade{refusal: kind.Name} }

// overRatio bounds a trade to 1000 times the reserve paid in (economy.md 7.3).
func overRatio(amount, reserve uint64) bool { return amount > unit.MulSat(reserve, amm.MaxInputRatio) }

// buy stakes TAO of a trader with the validator: add_stake, whose checks follow in the chain's order (economy.md 7.1, 7.3).
func (m *market) buy(minStake unit.Rao, trader int, amount unit.Rao) trade {
	switch {
	case !m.exists:
		return refused(fault.SubnetNotExists)
	case overRatio(uint64(amount), uint64(m.pool.Tao)):
		return refused(fault.InsufficientLiquidity)
	case !m.started:
		return refused(fault.SubtokenDisabled)
	// The fee is below the minimum itself, so that larger amounts need not compute it.
	case amount < unit.MulSat(minStake, 2) && amount < unit.AddSat(minStake, m.minStakeFee(minStake)):
		return refused(fault.AmountTooLow)
	}
	next := m.pool
	r, err := next.Buy(amount, amm.LimitPrice(amm.MaxPrice), false)
	switch {
	case err != nil:
		return refused(fault.InsufficientLiquidity)
	case r.In < minStake:
		return refused(fault.AmountTooLow)
	case r.Out == 0 || !m.stakers.SimUpdateOne(int64(r.Out)) || r.In > amount:
		return refused(fault.InsufficientLiquidity)
	}
	m.pool = next
	m.alphaOut = unit.AddSat(m.alphaOut, r.Out)
	m.staker(trader).add(int64(r.Out))
	return trade{tao: amount, alpha: r.Out}
}

// minStakeFee is the fee of a buy of the minimum stake, at the plain rate if that cannot be simulated.
func (m *market) minStakeFee(minStake unit.Rao) unit.Rao {
	if r, err := m.pool.SimBuy(minStake); err == nil {
		return r.Fee
	}
	return unit.Rao(m.pool.Fee(uint64(minStake), false))
}

// sell unstakes alpha, at most what the holder has: remove_stake (economy.md 7.2, 7.3).
func (m *market) sell(minStake unit.Rao, author bool, from holder, amount unit.Alpha) trade {
	if !m.started {
		return refused(fault.SubtokenDisabled)
	}
	stake := from.stake()
	amount = min(amount, stake)
	switch {
	case overRatio(uint64(amount), uint64(m.pool.Alpha)):
		return refused(fault.InsufficientLiquidity)
	case amount == 0:
		return refused(fault.AmountTooLow)
	}
	next := m.pool
	r, err := next.Sell(amount, amm.LimitPrice(amm.MinPrice), false)
	switch {
	case err != nil:
		return refused(fault.InsufficientLiquidity)
	case amount < stake && r.Out < minStake:
		return refused(fault.AmountTooLow)
	case r.In > amount:
		return refused(fault.InsufficientLiquidity)
	}
	m.pool = next
	m.alphaOut = unit.SubSat(m.alphaOut, r.In)
	from.add(-int64(amount))
	fee := min(r.Fee, amount-r.In)
	from.add(int64(amount - r.In - fee))
	m.sellFee(author, min(r.FeeToAuthor, fee))
	m.burned = unit.AddSat(m.burned, unit.SubSat(fee, r.FeeToAuthor))
	return trade{tao: r.Out, alpha: amount}
}

// sellFee sells the alpha fee for the block author, without a further fee. Without an author, or if it brings nothing, it is
// burned, that is, it stays outside the pool (amm.md, section 6).
func (m *market) sellFee(author bool, fee unit.Alpha) {
	if fee == 0 {
		return
	}
	if author {
		if r, err := m.pool.Sell(fee, amm.LimitPrice(amm.MinPrice), true); err == nil {
			m.alphaOut = unit.SubSat(m.alphaOut, r.In)
			fee = unit.SubSat(fee, r.In)
		}
	}
	m.burned = unit.AddSat(m.burned, fee)
}

// register pays the registration price; the alpha that it buys is taken out of existence (economy.md 7.6).
func (m *market) register() trade {
	switch {
	case !m.exists:
		return refused(fault.SubnetNotExists)
	case !m.set.Registration:
		return refused(fault.SubNetRegistrationDisabled)
	}
	paid := m.price
	r, err := m.pool.Buy(paid, amm.LimitPrice(amm.MaxPrice), false)
	if err != nil {
		return refused(fault.InsufficientLiquidity)
	}
	m.price = emission.BumpPrice(m.price, m.set.Multiplier, m.set.Bounds)
	return trade{tao: paid, alpha: r.Out}
}
