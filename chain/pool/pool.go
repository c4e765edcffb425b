// Package pool is the state area of the dTAO pools: reserves, weights, moving
// prices and the alpha ledger of each subnet. The mathematics is package amm.
package pool

import (
	"errors"

	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/amm"
	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/emission"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/host"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/unit"
)

var namespace = storage.NamespaceOf("taochain.pool")

// Fields of one pool, in storage order; what every block changes comes first.
var (
	layout storage.Layout

	tao         = storage.Uint[unit.Rao](&layout)
	alphaIn     = storage.Uint[unit.Alpha](&layout)
	alphaOut    = storage.Uint[unit.Alpha](&layout)
	quoteWeight = storage.Uint[uint64](&layout)

	// Emission of the last block (economy.md 3.5, 3.6).
	TaoInEmission    = storage.Uint[unit.Rao](&layout)
	AlphaInEmission  = storage.Uint[unit.Alpha](&layout)
	AlphaOutEmission = storage.Uint[unit.Alpha](&layout)
	ExcessTao        = storage.Uint[unit.Rao](&layout)

	movingPrice = storage.Uint128(&layout) // I96F32 bits
	// ProtocolAlpha was bought by the protocol and is staked to nobody.
	ProtocolAlpha = storage.Uint[unit.Alpha](&layout)
	// protocolFlow and userFlow are int64 counters (economy.md 3.7), kept as their bits.
	protocolFlow = storage.Uint[uint64](&layout)

	// Alpha ledger (economy.md, section 15).
	alphaIssued   = storage.Uint[unit.Alpha](&layout)
	alphaRecycled = storage.Uint[unit.Alpha](&layout)
	alphaBurned   = storage.Uint[unit.Alpha](&layout)
	// unassigned is alpha out that nobody earned: floors and zero sums (economy.md 4.3).
	unassigned = storage.Uint[unit.Alpha](&layout)

	userFlow    = storage.Uint[uint64](&layout)
	volume      = storage.Uint128(&layout)
	feeRate     = storage.Uint[unit.U16Fraction](&layout)
	initialized = storage.Bool(&layout)
	mechanism   = storage.Uint[uint8](&layout)

	// Ledger of root dividends, see rootowed.go. rootOwed is an int64 counter, kept as its bits.
	rootOwed   = storage.Uint[uint64](&layout)
	rootSold   = storage.Uint[unit.Rao](&layout)
	rootSoldAt = storage.Uint[uint64](&layout)
	// overpaid is what epochs paid beyond their pots, see AddOverpaid.
	overpaid = storage.Uint[unit.Alpha](&layout)
	// burnedBefore is the part of alphaBurned that earlier subnets of the netuid burned.
	burnedBefore = storage.Uint[unit.Alpha](&layout)
)

// Dynamic is the mechanism of pools that trade; 0 is stable (amm.md, section 1).
const Dynamic = 1

// Area gives access to pools. It is cheap to open.
type Area struct {
	host     *host.Host
	accounts *account.Area
	base     storage.Slot
}

// Open opens the area on a host.
func Open(h *host.Host, accounts *account.Area) *Area {
	return &Area{h, accounts, h.Store.Space(namespace)}
}

// Pool is a handle on one subnet's pool.
type Pool struct {
	storage.Slot
	Netuid uint16
	area   *Area
}

// At is the handle of a netuid. A pool that was never created is stable and empty.
func (a *Area) At(netuid uint16) Pool {
	return Pool{a.base.Map(storage.KeyUint(uint64(netuid))).Packed(&host.PoolPack, netuid), netuid, a}
}

// Create sets up the pool of a new dynamic subnet (economy.md 9.2).
func (p Pool) Create(reserve unit.Rao, alpha unit.Alpha) {
	tao.Set(p.Slot, reserve)
	alphaIn.Set(p.Slot, alpha)
	quoteWeight.Set(p.Slot, amm.DefaultWeight)
	feeRate.Set(p.Slot, amm.DefaultFeeRate)
	mechanism.Set(p.Slot, Dynamic)
	p.addTotalStake(reserve)
}

// Load reads the pool as a plain value.
func (p Pool) Load() amm.Pool {
	return amm.Pool{
		Tao: tao.Get(p.Slot), Alpha: alphaIn.Get(p.Slot), QuoteWeight: quoteWeight.Get(p.Slot),
		Initialized: initialized.Get(p.Slot), FeeRate: feeRate.Get(p.Slot), Stable: p.Mechanism() != Dynamic,
		MinimumReserve: amm.MinimumReserve,
	}
}

func (p Pool) store(v amm.Pool) {
	tao.Set(p.Slot, v.Tao)
	alphaIn.Set(p.Slot, v.Alpha)
	quoteWeight.Set(p.Slot, v.QuoteWeight)
	if v.Initialized && !initialized.Get(p.Slot) {
		initialized.Set(p.Slot, true)
	}
}

// Tao is the TAO reserve, SubnetTAO of the reference.
func (p Pool) Tao() unit.Rao { return tao.Get(p.Slot) }

// AlphaIn is the alpha reserve.
func (p Pool) AlphaIn() unit.Alpha { return alphaIn.Get(p.Slot) }

// AlphaOut is the alpha outside the pool.
func (p Pool) AlphaOut() unit.Alpha { return alphaOut.Get(p.Slot) }

// AlphaIssuance is alpha in + out, on which the emission curve works (economy.md 1.3).
func (p Pool) AlphaIssuance() unit.Alpha { return emission.AlphaIssuance(p.AlphaIn(), p.AlphaOut()) }

// Mechanism is 1 for a dynamic pool, 0 for a stable one.
func (p Pool) Mechanism() uint8 { return mechanism.Get(p.Slot) }

// FeeRate is the swap fee in parts of 65535.
func (p Pool) FeeRate() unit.U16Fraction { return feeRate.Get(p.Slot) }

// SetFeeRate is for the admin. Errors: FeeRateTooHigh.
func (p Pool) SetFeeRate(rate unit.U16Fraction) error {
	if rate > amm.MaxFeeRate {
		return fault.FeeRateTooHigh.With(rate, uint16(amm.MaxFeeRate))
	}
	feeRate.Set(p.Slot, rate)
	return nil
}

// Price is the spot price in TAO per alpha (amm.md, section 2); 1 for a stable pool.
func (p Pool) Price() fixed.U64F64 { return p.Load().Price() }

// MovingPrice is the average price in I96F32 bits; a stable pool reads 1 (economy.md 3.2).
func (p Pool) MovingPrice() fixed.I96F32 {
	if p.Mechanism() != Dynamic {
		return fixed.OneI96F32()
	}
	v := movingPrice.Get(p.Slot)
	return fixed.I96F32FromBits(v.Hi, v.Lo)
}

// SetMovingPrice stores the average price.
func (p Pool) SetMovingPrice(v fixed.I96F32) {
	hi, lo := v.Bits()
	movingPrice.Set(p.Slot, storage.U128{Hi: hi, Lo: lo})
}

// Volume is the TAO ever traded by users.
func (p Pool) Volume() storage.U128 { return volume.Get(p.Slot) }

// AddTao adds to the TAO reserve, and to the counter of all pools.
func (p Pool) AddTao(amount unit.Rao) {
	tao.Set(p.Slot, unit.AddSat(tao.Get(p.Slot), amount))
	p.addTotalStake(amount)
}

// MintIn creates alpha in the reserve.
func (p Pool) MintIn(amount unit.Alpha) {
	alphaIn.Set(p.Slot, unit.AddSat(alphaIn.Get(p.Slot), amount))
	alphaIssued.Set(p.Slot, unit.AddSat(alphaIssued.Get(p.Slot), amount))
}

// MintOut creates alpha outside the reserve.
func (p Pool) MintOut(amount unit.Alpha) {
	alphaOut.Set(p.Slot, unit.AddSat(alphaOut.Get(p.Slot), amount))
	alphaIssued.Set(p.Slot, unit.AddSat(alphaIssued.Get(p.Slot), amount))
}

// RecycleAlpha destroys alpha outside the pool so that it can be emitted again (economy.md, section 15).
func (p Pool) RecycleAlpha(amount unit.Alpha) {
	p.DropAlpha(amount)
	alphaIssued.Set(p.Slot, unit.SubSat(alphaIssued.Get(p.Slot), amount))
	alphaRecycled.Set(p.Slot, unit.AddSat(alphaRecycled.Get(p.Slot), amount))
}

// AddOverpaid counts alpha that an epoch paid beyond what its pots held: by this amount stakes and the rest exceed alpha out. The
// formulas of economy.md 4.3 do so in two cases. The childkey burn is recycled and the pots are paid in full all the same; and where
// a mechanism has incentives and no dividends, its validators' part is in the incentives, and the validators' pot is still paid in full.
func (p Pool) AddOverpaid(amount unit.Alpha) {
	if amount != 0 {
		overpaid.Set(p.Slot, unit.AddSat(overpaid.Get(p.Slot), amount))
	}
}

// Overpaid is by how much stakes and the rest exceed alpha out because epochs overpaid: what AddOverpaid counted, less what was
// taken out when alpha out was at 0.
func (p Pool) Overpaid() unit.Alpha { return overpaid.Get(p.Slot) }

// Ledger is the alpha ledger of economy.md section 15.
type Ledger struct {
	// Issued is what the coinbase minted, less what was recycled (TotalAlphaIssuance of the reference).
	Issued, Recycled, Burned unit.Alpha
}

// Ledger reads the pool's alpha ledger, which is separate from the reserves.
func (p Pool) Ledger() Ledger {
	return Ledger{Issued: alphaIssued.Get(p.Slot), Recycled: alphaRecycled.Get(p.Slot), Burned: alphaBurned.Get(p.Slot)}
}

// DropAlpha destroys alpha outside the pool without a ledger entry, as registrations do (economy.md 7.6).
func (p Pool) DropAlpha(amount unit.Alpha) {
	p.takeAlphaOut(amount)
}

// BurnAlpha marks alpha as burned; it still counts as alpha out.
func (p Pool) BurnAlpha(amount unit.Alpha) {
	if amount != 0 {
		alphaBurned.Set(p.Slot, unit.AddSat(alphaBurned.Get(p.Slot), amount))
	}
}

// AddUnassigned counts alpha out that nobody earned.
func (p Pool) AddUnassigned(amount unit.Alpha) {
	if amount != 0 {
		unassigned.Set(p.Slot, unit.AddSat(unassigned.Get(p.Slot), amount))
	}
}

// Outside is alpha out that is in no share pool and in no pending pot: the protocol's own, burned, owed to root stakers, and
// earned by nobody. It is below zero where more was claimed than owed (see RootOwed).
func (p Pool) Outside() int64 {
	burned := alphaBurned.Get(p.Slot) - burnedBefore.Get(p.Slot)
	return int64(ProtocolAlpha.Get(p.Slot)+burned+unassigned.Get(p.Slot)) + p.RootOwed()
}

func (p Pool) addTotalStake(amount unit.Rao) {
	p.area.accounts.SetTotalStake(unit.AddSat(p.area.accounts.TotalStake(), amount))
}

func (p Pool) addVolume(amount unit.Rao) {
	v := volume.Get(p.Slot)
	lo := v.Lo + uint64(amount)
	if lo < v.Lo {
		v.Hi++
	}
	volume.Set(p.Slot, storage.U128{Hi: v.Hi, Lo: lo})
}

// AddUserFlow records TAO that users brought in, or took out if negative (economy.md 3.7).
func (p Pool) AddUserFlow(delta int64) { userFlow.Set(p.Slot, addFlow(userFlow.Get(p.Slot), delta)) }

// UserFlow is the TAO that users brought in less what they took out.
func (p Pool) UserFlow() int64 { return int64(userFlow.Get(p.Slot)) }

// ProtocolFlow is the TAO that the protocol brought in less what it took out.
func (p Pool) ProtocolFlow() int64 { return int64(protocolFlow.Get(p.Slot)) }

// AddProtocolFlow records TAO that the protocol brought in, or took out if negative.
func (p Pool) AddProtocolFlow(delta int64) {
	protocolFlow.Set(p.Slot, addFlow(protocolFlow.Get(p.Slot), delta))
}

// addFlow adds saturating int64 counters kept as their bits.
func addFlow(stored uint64, delta int64) uint64 {
	old := int64(stored)
	sum := old + delta
	switch {
	case delta > 0 && sum < old:
		sum = int64(^uint64(0) >> 1)
	case delta < 0 && sum > old:
		sum = -int64(^uint64(0)>>1) - 1
	}
	return uint64(sum)
}

// Buy swaps TAO for alpha and books it (amm.md, sections 5 and 6). The TAO itself is moved by the caller.
// Errors: SwapInputTooLarge, ReservesTooLow, PriceLimitExceeded, InsufficientLiquidity.
func (p Pool) Buy(amount unit.Rao, limit fixed.U64F64, dropFees bool) (amm.BuyResult, error) {
	v := p.Load()
	r, err := v.Buy(amount, limit, dropFees)
	if err != nil {
		return r, p.fault(err, uint64(amount))
	}
	p.store(v)
	alphaOut.Set(p.Slot, unit.AddSat(alphaOut.Get(p.Slot), r.Out))
	p.addTotalStake(amount)
	p.addVolume(amount)
	return r, nil
}

// Sell swaps alpha for TAO and books it. The TAO itself is moved by the caller. Errors as Buy.
func (p Pool) Sell(amount unit.Alpha, limit fixed.U64F64, dropFees bool) (amm.SellResult, error) {
	v := p.Load()
	r, err := v.Sell(amount, limit, dropFees)
	if err != nil {
		return r, p.fault(err, uint64(amount))
	}
	p.store(v)
	p.takeAlphaOut(r.In)
	p.area.accounts.SetTotalStake(unit.SubSat(p.area.accounts.TotalStake(), r.Out))
	p.addVolume(r.Out)
	return r, nil
}

// SimBuy and SimSell simulate with fees and the default limit of the side (amm.md, section 5).
func (p Pool) SimBuy(amount unit.Rao) (amm.BuyResult, error) {
	r, err := p.Load().SimBuy(amount)
	return r, p.fault(err, uint64(amount))
}

// SimSell is SimBuy's other side.
func (p Pool) SimSell(amount unit.Alpha) (amm.SellResult, error) {
	r, err := p.Load().SimSell(amount)
	return r, p.fault(err, uint64(amount))
}

// MaxBuy is the most TAO that can be spent up to a limit price in rao per alpha, fee included (amm.md, section 10).
func (p Pool) MaxBuy(limit unit.Rao) (unit.Rao, error) {
	v, err := p.Load().MaxBuyInput(limit)
	return v, p.limitFault(err, limit)
}

// MaxSell is the most alpha that can be sold down to a limit price in rao per alpha, fee included.
func (p Pool) MaxSell(limit unit.Rao) (unit.Alpha, error) {
	v, err := p.Load().MaxSellInput(limit)
	return v, p.limitFault(err, limit)
}

// MaxMove is the most alpha of the origin's pool that can be moved before the ratio of the prices, origin to destination,
// falls below the limit in parts of 1e9 (amm.md, section 10). Errors: PriceLimitExceeded, and those of Buy and Sell.
func (a *Area) MaxMove(origin, destination uint16, limit unit.Rao) (unit.Alpha, error) {
	from, to := a.At(origin), a.At(destination)
	v, err := amm.MaxMove(from.Load(), to.Load(), uint64(limit))
	if from.Mechanism() != Dynamic {
		return v, to.limitFault(err, limit)
	}
	return v, from.limitFault(err, limit)
}

// Inject brings a block's emission into the pool and books it (economy.md 3.6). It returns the TAO that comes to the
// subnet's account; the caller mints it.
func (p Pool) Inject(t emission.InjectionTerms) unit.Rao {
	v := p.Load()
	r := emission.Inject(&v, t)
	p.store(v)
	alphaIssued.Set(p.Slot, unit.AddSat(alphaIssued.Get(p.Slot), r.AlphaIn))
	stake := r.TaoIn
	if r.Bought {
		alphaOut.Set(p.Slot, unit.AddSat(alphaOut.Get(p.Slot), r.Purchase.Out))
		ProtocolAlpha.Set(p.Slot, unit.AddSat(ProtocolAlpha.Get(p.Slot), r.Purchase.Out))
		p.addVolume(r.Excess)
		stake = unit.AddSat(stake, r.Excess)
	}
	if stake > 0 {
		p.addTotalStake(stake)
		p.AddProtocolFlow(int64(unit.AddSat(r.TaoIn, r.Purchase.In)))
	}
	AlphaInEmission.Set(p.Slot, r.AlphaIn)
	ExcessTao.Set(p.Slot, r.Purchase.In)
	TaoInEmission.Set(p.Slot, r.TaoIn)
	return unit.AddSat(r.Excess, r.TaoIn)
}

// Account is the keyless account that holds the pool's TAO.
func (p Pool) Account() common.Address { return params.SubnetAccount(p.Netuid) }

func (p Pool) limitFault(err error, limit unit.Rao) error {
	if errors.Is(err, amm.ErrPriceLimitExceeded) {
		return fault.PriceLimitExceeded.With(p.Netuid, limit)
	}
	return p.fault(err, uint64(limit))
}

// fault gives the pool's errors their Solidity form.
func (p Pool) fault(err error, amount uint64) error {
	switch {
	case err == nil:
		return nil
	case errors.Is(err, amm.ErrSwapInputTooLarge):
		return fault.SwapInputTooLarge.With(p.Netuid, amount)
	case errors.Is(err, amm.ErrReservesTooLow):
		return fault.ReservesTooLow.With(p.Netuid)
	case errors.Is(err, amm.ErrPriceLimitExceeded):
		return fault.PriceLimitExceeded.With(p.Netuid, amount)
	case errors.Is(err, amm.ErrReservesOutOfBalance):
		return fault.ReservesOutOfBalance.With(p.Netuid)
	}
	return fault.InsufficientLiquidity.With(p.Netuid, amount)
}
