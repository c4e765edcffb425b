package node

import (
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/taochain/taochain/amm"
	"github.com/taochain/taochain/chain/emission"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/pool"
	"github.com/taochain/taochain/chain/unit"
)

// Economy is the money of the whole chain.
type Economy struct {
	At
	// IssuanceRao is all TAO, MaxSupplyRao the most that there will be, BlockEmissionRao what the next block may mint.
	IssuanceRao      Decimal `json:"issuanceRao"`
	MaxSupplyRao     Decimal `json:"maxSupplyRao"`
	BlockEmissionRao Decimal `json:"blockEmissionRao"`
	// StakedRao is the TAO of all pools and of root, PoolsRao that of the pools alone, RootRao what is staked on root.
	StakedRao Decimal `json:"stakedRao"`
	PoolsRao  Decimal `json:"poolsRao"`
	RootRao   Decimal `json:"rootRao"`
	// SumPriceWei is the sum of the spot prices of one alpha of every subnet, with 18 decimals.
	SumPriceWei *hexutil.Big `json:"sumPriceWei"`
	// Subnets is the number of subnets and SubnetLimit the most that there may be, root counted in neither.
	Subnets     uint16 `json:"subnets"`
	SubnetLimit uint16 `json:"subnetLimit"`
	// LockCostRao is what the next subnet costs.
	LockCostRao Decimal `json:"lockCostRao"`
	// TaoWeight is the weight of root stake in parts of 2^64-1.
	TaoWeight Decimal `json:"taoWeight"`
}

// Economy returns the money of the whole chain: issuance, emission, totals of stake and pools.
func (api *readAPI) Economy(block *rpc.BlockNumberOrHash) (*Economy, error) {
	return readAt(api, block, func(v *view) (*Economy, error) {
		issuance := v.s.Accounts.TotalIssuance()
		out := &Economy{
			At: v.at(), IssuanceRao: Decimal(issuance), MaxSupplyRao: emission.MaxSupply,
			BlockEmissionRao: Decimal(emission.MintLimit(issuance, emission.BlockEmission(issuance))),
			StakedRao:        Decimal(v.s.Accounts.TotalStake()), RootRao: Decimal(v.s.Pools.At(params.Root).Tao()),
			SubnetLimit: v.s.Subnets.Limit(), LockCostRao: Decimal(v.s.Subnets.LockCost(issuance)), TaoWeight: Decimal(v.s.Subnets.TaoWeight()),
		}
		sum := new(big.Int)
		for _, netuid := range v.s.Subnets.Netuids() {
			if netuid != params.Root {
				p := v.s.Pools.At(netuid).Load()
				out.Subnets++
				out.PoolsRao = unit.AddSat(out.PoolsRao, Decimal(p.Tao))
				sum.Add(sum, amm.Price18(p.Price()))
			}
		}
		out.SumPriceWei = (*hexutil.Big)(sum)
		return out, nil
	})
}

// QuoteRequest is a trade that is asked about.
type QuoteRequest struct {
	Netuid uint16 `json:"netuid"`
	// Side is buy (TAO for alpha) or sell (alpha for TAO).
	Side string `json:"side"`
	// Amount is paid in, the fee included: rao for a buy, units of 1e-9 alpha for a sale. A decimal string, a hex quantity or a number.
	Amount Decimal `json:"amount"`
	// LimitRao bounds the price of one alpha: from above for a buy, from below for a sale.
	LimitRao *Decimal `json:"limitRao,omitempty"`
	// Partial lets the limit cut the amount; without it a trade that would pass the limit is refused.
	Partial bool `json:"partial,omitempty"`
}

// Quote is what a trade would give. Amounts are rao or units of 1e-9 alpha, as the side says.
type Quote struct {
	At
	Netuid uint16 `json:"netuid"`
	Side   string `json:"side"`
	// In is what would be paid in, the fee included; less than what was asked for if the limit cuts it. Fee is of the same side.
	In  Decimal `json:"in"`
	Fee Decimal `json:"fee"`
	// Out is what would be paid out.
	Out Decimal `json:"out"`
	// Most is the largest amount that the limit allows; left out without a limit.
	Most *Decimal `json:"most,omitempty"`
	// The price of one alpha before and after the trade, with 18 decimals, rounded down.
	PriceBeforeWei *hexutil.Big `json:"priceBeforeWei"`
	PriceAfterWei  *hexutil.Big `json:"priceAfterWei"`
	// ImpactPpm is by how much the trade moves the price, in parts per million of the price before, rounded down.
	ImpactPpm *hexutil.Big `json:"impactPpm"`
}

// Sides of a trade.
const (
	sideBuy  = "buy"
	sideSell = "sell"
)

// Quote returns what a trade with a subnet's pool would give, by the code that executes trades. A trade whose price is beyond the limit, or
// that the pool does not take, is an error. Errors: SubnetNotExists, InvalidSide, InvalidAmount, PriceLimitExceeded, SlippageTooHigh,
// ReservesTooLow, SwapInputTooLarge, InsufficientLiquidity.
func (api *readAPI) Quote(request QuoteRequest, block *rpc.BlockNumberOrHash) (*Quote, error) {
	return readAt(api, block, func(v *view) (*Quote, error) { return v.quote(request) })
}

func (v *view) quote(q QuoteRequest) (*Quote, error) {
	if q.Side != sideBuy && q.Side != sideSell {
		return nil, invalidSide.with(nil, "there is no side %q", q.Side)
	}
	if q.Amount == 0 {
		return nil, invalidAmount.with(nil, "an amount of 0 cannot be traded")
	}
	sub, err := v.s.Subnets.Get(q.Netuid)
	if err != nil {
		return nil, err
	}
	p := v.s.Pools.At(sub.Netuid)
	state, limit := p.Load(), amm.Limit{}
	if q.LimitRao != nil {
		limit = amm.Limit{Rao: unit.Rao(*q.LimitRao), Set: true}
	}
	var t amm.Trade
	if q.Side == sideBuy {
		t, err = state.TradeBuy(unit.Rao(q.Amount), limit, q.Partial)
	} else {
		t, err = state.TradeSell(unit.Alpha(q.Amount), limit, q.Partial)
	}
	if err != nil {
		return nil, tradeError(p, q, t, err)
	}
	out := &Quote{
		At: v.at(), Netuid: q.Netuid, Side: q.Side, In: Decimal(t.Paid), Fee: Decimal(t.Fee), Out: Decimal(t.Out),
		PriceBeforeWei: (*hexutil.Big)(t.PriceBefore), PriceAfterWei: (*hexutil.Big)(t.PriceAfter), ImpactPpm: impact(t),
	}
	if limit.Set {
		most := Decimal(t.Most)
		out.Most = &most
	}
	return out, nil
}

// tradeError gives a refusal of the pool the name that it has when a call makes it.
func tradeError(p pool.Pool, q QuoteRequest, t amm.Trade, err error) error {
	switch {
	case errors.Is(err, amm.ErrBound) && t.Most == 0:
		return fault.PriceLimitExceeded.With(p.Netuid, uint64(*q.LimitRao))
	case errors.Is(err, amm.ErrBound):
		return fault.SlippageTooHigh.With(uint64(q.Amount), t.Most)
	case errors.Is(err, amm.ErrReservesTooLow):
		return fault.ReservesTooLow.With(p.Netuid)
	case errors.Is(err, amm.ErrSwapInputTooLarge):
		return fault.SwapInputTooLarge.With(p.Netuid, uint64(q.Amount))
	case errors.Is(err, amm.ErrPriceLimitExceeded):
		return fault.PriceLimitExceeded.With(p.Netuid, uint64(amm.MaxPrice))
	}
	return fault.InsufficientLiquidity.With(p.Netuid, uint64(q.Amount))
}

func impact(t amm.Trade) *hexutil.Big {
	moved := new(big.Int).Sub(t.PriceAfter, t.PriceBefore)
	if t.PriceBefore.Sign() > 0 {
		moved.Mul(moved.Abs(moved), big.NewInt(1_000_000))
		moved.Quo(moved, t.PriceBefore)
	}
	return (*hexutil.Big)(moved)
}
