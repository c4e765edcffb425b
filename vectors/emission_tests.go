package vectors

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/taochain/taochain/chain/emission"
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/sharepool"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/chain/yuma"
)

func init() {
	const title = "Emission, staking and distribution vectors"
	register(title, func(h Header, _ Case) bool { return h.Title == title }, func(c Case) error {
		run, ok := emissionTests[c.Kind]
		if !ok {
			return fmt.Errorf("%w: kind %q", ErrUnsupported, c.Kind)
		}
		return run(c)
	})
}

// typed makes a Runner of a function from the input of a kind to what is expected.
func typed[I any](f func(in I) (any, error)) Runner {
	return func(c Case) error {
		var in I
		if err := json.Unmarshal(c.Input, &in); err != nil {
			return err
		}
		got, err := f(in)
		if err != nil {
			return err
		}
		return matchJSON(c.Expected, got)
	}
}

// emissionTests has one Runner for each kind. In these files all integers are
// decimal strings.
var emissionTests = map[string]Runner{
	"block_emission": typed(func(in struct {
		Issuance raoJSON `json:"issuance"`
	},
	) (any, error) {
		return asDecimal(emission.BlockEmission(in.Issuance.n)), nil
	}),
	"mint_tao": typed(func(in struct {
		Issuance raoJSON `json:"currency_issuance"`
		Request  raoJSON `json:"request"`
	},
	) (any, error) {
		return asDecimal(emission.MintLimit(in.Issuance.n, in.Request.n)), nil
	}),
	"tao_weight": typed(func(in struct {
		Stored decimalJSON[unit.U64Fraction] `json:"stored"`
	},
	) (any, error) {
		return u96f32Bits(emission.TaoWeight(in.Stored.n)), nil
	}),
	"root_proportion": typed(func(in struct {
		RootTao       raoJSON                       `json:"root_tao"`
		TaoWeight     decimalJSON[unit.U64Fraction] `json:"tao_weight"`
		AlphaIssuance alphaJSON                     `json:"alpha_issuance"`
	},
	) (any, error) {
		return u96f32Bits(emission.RootProportion(in.RootTao.n, emission.TaoWeight(in.TaoWeight.n), in.AlphaIssuance.n)), nil
	}),
	"root_sell_flag": typed(func(in struct {
		Prices []i96f32JSON `json:"moving_price_i96f32_bits"`
	},
	) (any, error) {
		prices := make([]fixed.U64F64, len(in.Prices))
		for i, p := range in.Prices {
			prices[i] = p.ToU64F64FloorSat()
		}
		return emission.RootSell(prices), nil
	}),
	"moving_price":        typed(testMovingPrice),
	"moving_price_repeat": typed(testMovingPrice),
	"emission_shares":     typed(testEmissionShares),
	"subnet_terms":        typed(testSubnetTerms),
	"alpha_out_split":     typed(testAlphaOutSplit),

	"blocks_until_next_auto_epoch": typed(func(in scheduleTest) (any, error) {
		return asDecimal(in.schedule().BlocksUntilNextAutoEpoch(in.Block.n)), nil
	}),
	"next_epoch_start_block": typed(func(in scheduleTest) (any, error) {
		block, ok := in.schedule().NextEpochBlock()
		if !ok {
			return nil, nil
		}
		return asDecimal(block), nil
	}),

	"burn_decay_factor_q32": typed(func(in priceTest) (any, error) {
		return asDecimal(emission.DecayFactorQ32(in.HalfLife.n)), nil
	}),
	"burn_decay": typed(func(in priceTest) (any, error) {
		const anyBlock = 2 // the price decays from block 2 on
		price := in.Burn.n
		for range in.Blocks.n {
			price = emission.DecayPrice(price, in.HalfLife.n, anyBlock, in.bounds())
		}
		return asDecimal(price), nil
	}),
	"burn_bump": typed(func(in priceTest) (any, error) {
		price := in.Burn.n
		for range in.Registrations.n {
			price = emission.BumpPrice(price, fixed.U64F64FromUint64(in.Multiplier.n), in.bounds())
		}
		return asDecimal(price), nil
	}),

	"dividend_distribution":    typed(testDividendDistribution),
	"childkey_split":           typed(testChildkeySplit),
	"miner_incentive_withheld": typed(testIncentiveWithheld),
	"dividend_passthrough": typed(func(in struct {
		Dividend  alphaJSON `json:"dividend"`
		Incentive alphaJSON `json:"incentive"`
	},
	) (any, error) {
		own := emission.ChildkeySplit(in.Dividend.n, 0, nil, 0, 0).Child
		return map[string]any{"total": asDecimal(unit.AddSat(own, in.Incentive.n))}, nil
	}),
	"delegate_take": typed(func(in struct {
		Dividend alphaJSON                     `json:"dividend"`
		Take     decimalJSON[unit.U16Fraction] `json:"take_u16"`
	},
	) (any, error) {
		take, rest := emission.DelegateTake(fixed.U96F32FromUint64(uint64(in.Dividend.n)), in.Take.n)
		return map[string]any{"take": asDecimal(take), "rest": asDecimal(rest)}, nil
	}),

	"root_claim":         typed(testRootClaim),
	"root_claim_indices": typed(testRootClaimIndices),

	"safefloat_normalize": typed(func(in safeFloatTest) (any, error) { return in.result(in.value()) }),
	"safefloat_add": typed(func(in safeFloatPair) (any, error) {
		return in.apply(func(a, b, _ fixed.SafeFloat) (fixed.SafeFloat, bool) { return a.Add(b) })
	}),
	"safefloat_sub": typed(func(in safeFloatPair) (any, error) {
		return in.apply(func(a, b, _ fixed.SafeFloat) (fixed.SafeFloat, bool) { return a.Sub(b) })
	}),
	"safefloat_div": typed(func(in safeFloatPair) (any, error) {
		return in.apply(func(a, b, _ fixed.SafeFloat) (fixed.SafeFloat, bool) { return a.Div(b) })
	}),
	"safefloat_mul_div": typed(func(in safeFloatPair) (any, error) { return in.apply(fixed.SafeFloat.MulDiv) }),
	"share_pool_value": typed(func(in struct {
		Value       u64JSON `json:"shared_value"`
		Denominator u64JSON `json:"denominator"`
		Share       u64JSON `json:"share"`
	},
	) (any, error) {
		pool := sharepool.Pool{Value: in.Value.n, Denominator: fixed.SafeFloatFromUint64(in.Denominator.n)}
		return asDecimal(pool.ValueOf(fixed.SafeFloatFromUint64(in.Share.n))), nil
	}),
	"share_pool_sequence": typed(testSharePoolSequence),

	"network_lock_cost": typed(testNetworkLockCost),
	"median_price": typed(func(in struct {
		Prices []u64JSON `json:"prices"`
	},
	) (any, error) {
		prices := make([]fixed.U64F64, len(in.Prices))
		for i, p := range in.Prices {
			prices[i] = fixed.U64F64FromUint64(p.n)
		}
		return map[string]any{"u64f64_bits": u64f64JSON{emission.MedianPrice(prices)}}, nil
	}),
	"initial_pool_alpha": typed(func(in struct {
		Tao   raoJSON    `json:"pool_tao"`
		Price u64f64JSON `json:"median_price_bits"`
	},
	) (any, error) {
		return asDecimal(emission.InitialPoolAlpha(in.Tao.n, in.Price.U64F64)), nil
	}),
	"dissolve_payout": typed(func(in struct {
		Pot      raoJSON     `json:"pot"`
		Stakers  []alphaJSON `json:"staker_alpha"`
		Protocol alphaJSON   `json:"protocol_alpha"`
	},
	) (any, error) {
		stakers, protocol := emission.DissolutionPayout(in.Pot.n, numbersOf(in.Stakers), in.Protocol.n)
		return map[string]any{"stakers": asDecimals(stakers), "protocol": asDecimal(protocol)}, nil
	}),

	"exp_decay": typed(func(in struct {
		Dt  u64JSON `json:"dt"`
		Tau u64JSON `json:"tau"`
	},
	) (any, error) {
		return map[string]any{"u64f64_bits": u64f64JSON{emission.ExpDecay(in.Dt.n, in.Tau.n)}}, nil
	}),
	"lock_is_zero": typed(func(in struct {
		Mass       alphaJSON `json:"locked_mass"`
		Conviction u64JSON   `json:"conviction"`
	},
	) (any, error) {
		lock := emission.Lock{Mass: in.Mass.n, Conviction: fixed.U64F64FromUint64(in.Conviction.n)}
		return lock.IsDust(), nil
	}),
	"lease_dividends": typed(testLeaseDividends),
}

func u96f32Bits(v fixed.U96F32) any { return map[string]any{"u96f32_bits": u96f32JSON{v}} }

type movingPriceTest struct {
	Age      u64JSON    `json:"blocks_since_start"`
	Halving  u64JSON    `json:"halving_blocks"`
	Alpha    i96f32JSON `json:"moving_alpha_i96f32_bits"`
	Price    u64f64JSON `json:"price_bits"`
	Old      i96f32JSON `json:"old_moving_bits"`
	Repeated *u64JSON   `json:"updates"`
}

func testMovingPrice(in movingPriceTest) (any, error) {
	updates := uint64(1)
	if in.Repeated != nil {
		updates = in.Repeated.n
	}
	price := in.Old.I96F32
	for range updates {
		price = emission.MovingPrice(price, in.Alpha.I96F32, in.Price.U64F64, in.Age.n, in.Halving.n)
	}
	return map[string]any{"i96f32_bits": i96f32JSON{price}}, nil
}

type emissionSharesTest struct {
	Prices        []u64f64JSON `json:"moving_price_u64f64_bits"`
	Burned        []u96f32JSON `json:"miner_burned_u96f32_bits"`
	Enabled       []bool       `json:"emission_enabled"`
	BlockEmission raoJSON      `json:"block_emission"`
}

func testEmissionShares(in emissionSharesTest) (any, error) {
	if len(in.Burned) != len(in.Prices) || len(in.Enabled) != len(in.Prices) {
		return nil, fmt.Errorf("lists of different length")
	}
	subnets := make([]emission.ShareInput, len(in.Prices))
	for i := range subnets {
		subnets[i] = emission.ShareInput{
			MovingPrice: in.Prices[i].U64F64, MinerBurned: in.Burned[i].U96F32, Enabled: in.Enabled[i],
		}
	}
	shares := []u64f64JSON{}
	emissions := []u96f32JSON{}
	floors := []u64JSON{}
	for _, share := range emission.Shares(subnets) {
		tao := emission.TaoEmission(in.BlockEmission.n, share)
		shares = append(shares, u64f64JSON{share})
		emissions = append(emissions, u96f32JSON{tao})
		floors = append(floors, asDecimal(tao.FloorUint64Sat()))
	}
	return map[string]any{"share_bits": shares, "emission_u96f32_bits": emissions, "emission_floor": floors}, nil
}

type subnetTermsTest struct {
	Tao            raoJSON    `json:"tao_emission"`
	Price          u64f64JSON `json:"price_bits"`
	RootProportion u96f32JSON `json:"root_proportion_bits"`
	AlphaIssuance  alphaJSON  `json:"alpha_issuance"`
}

func testSubnetTerms(in subnetTermsTest) (any, error) {
	alphaOut := emission.AlphaEmission(in.AlphaIssuance.n)
	terms := emission.Terms(fixed.U96F32FromUint64(uint64(in.Tao.n)), in.Price.U64F64, in.RootProportion.U96F32, alphaOut)
	return map[string]any{
		"tao_in_bits":     u96f32JSON{terms.TaoIn},
		"alpha_in_bits":   u96f32JSON{terms.AlphaIn},
		"alpha_out_bits":  u96f32JSON{fixed.U96F32FromUint64(uint64(terms.AlphaOut))},
		"excess_tao_bits": u96f32JSON{terms.ExcessTao},
		"tao_in":          asDecimal(terms.TaoIn.FloorUint64Sat()),
		"alpha_in":        asDecimal(terms.AlphaIn.FloorUint64Sat()),
		"alpha_out":       asDecimal(terms.AlphaOut),
		"excess_tao":      asDecimal(terms.ExcessTao.FloorUint64Sat()),
	}, nil
}

type alphaOutSplitTest struct {
	AlphaOut       alphaJSON                     `json:"alpha_out"`
	OwnerCut       decimalJSON[unit.U16Fraction] `json:"owner_cut_u16"`
	CutEnabled     *bool                         `json:"owner_cut_enabled"`
	RootProportion u96f32JSON                    `json:"root_proportion_bits"`
}

func testAlphaOutSplit(in alphaOutSplitTest) (any, error) {
	cut := in.OwnerCut.n
	if in.CutEnabled != nil && !*in.CutEnabled {
		cut = 0
	}
	parts := emission.AlphaSplit(in.AlphaOut.n, cut, in.RootProportion.U96F32)
	return map[string]any{
		"owner_cut": asDecimal(parts.OwnerCut), "server": asDecimal(parts.Server),
		"validator": asDecimal(parts.Validator), "root": asDecimal(parts.Root),
	}, nil
}

type scheduleTest struct {
	Tempo          u16JSON `json:"tempo"`
	LastEpochBlock u64JSON `json:"last_epoch_block"`
	PendingEpochAt u64JSON `json:"pending_epoch_at"`
	Block          u64JSON `json:"block"`
}

func (t scheduleTest) schedule() yuma.Schedule {
	return yuma.Schedule{Tempo: t.Tempo.n, LastEpochBlock: t.LastEpochBlock.n, PendingEpochAt: t.PendingEpochAt.n}
}

type priceTest struct {
	Burn          raoJSON `json:"burn"`
	HalfLife      u16JSON `json:"half_life"`
	Blocks        u64JSON `json:"blocks"`
	MinBurn       raoJSON `json:"min_burn"`
	MaxBurn       raoJSON `json:"max_burn"`
	Multiplier    u64JSON `json:"multiplier"`
	Registrations u64JSON `json:"registrations"`
}

func (t priceTest) bounds() emission.PriceBounds {
	return emission.PriceBounds{Min: t.MinBurn.n, Max: t.MaxBurn.n}
}

type dividendDistributionTest struct {
	Validator alphaJSON  `json:"pending_validator_alpha"`
	Root      alphaJSON  `json:"pending_root_alpha"`
	TaoWeight u96f32JSON `json:"tao_weight_u96f32_bits"`
	Stakes    []struct {
		Alpha alphaJSON `json:"alpha"`
		Root  raoJSON   `json:"root"`
	} `json:"stakes"`
	Dividends []alphaJSON `json:"dividends"`
}

func testDividendDistribution(in dividendDistributionTest) (any, error) {
	if len(in.Dividends) != len(in.Stakes) {
		return nil, fmt.Errorf("lists of different length")
	}
	earners := make([]emission.Earner, len(in.Stakes))
	for i, s := range in.Stakes {
		earners[i] = emission.Earner{Dividend: in.Dividends[i].n, Alpha: s.Alpha.n, Root: s.Root.n}
	}
	alpha, root := []u96f32JSON{}, []u96f32JSON{}
	var alphaTotal, rootTotal fixed.U96F32
	for _, d := range emission.DistributeDividends(in.Validator.n, in.Root.n, in.TaoWeight.U96F32, earners) {
		alpha = append(alpha, u96f32JSON{d.Alpha})
		root = append(root, u96f32JSON{d.Root})
		alphaTotal = alphaTotal.AddSat(d.Alpha)
		rootTotal = rootTotal.AddSat(d.Root)
	}
	return map[string]any{
		"alpha_u96f32_bits": alpha, "root_u96f32_bits": root,
		"alpha_total_floor": asDecimal(alphaTotal.FloorUint64Sat()),
		"root_total_floor":  asDecimal(rootTotal.FloorUint64Sat()),
	}, nil
}

type childkeySplitTest struct {
	Dividend alphaJSON                     `json:"dividend"`
	Take     decimalJSON[unit.U16Fraction] `json:"childkey_take_u16"`
	Burn     decimalJSON[unit.U64Fraction] `json:"ck_burn"`
	Self     alphaJSON                     `json:"self_contribution"`
	Parents  []struct {
		Contribution u96f32JSON `json:"contribution_bits"`
		SameOwner    bool       `json:"same_owner"`
	} `json:"parents"`
}

func testChildkeySplit(in childkeySplitTest) (any, error) {
	parents := make([]emission.Parent, len(in.Parents))
	for i, p := range in.Parents {
		parents[i] = emission.Parent{Contribution: p.Contribution.U96F32, SameOwner: p.SameOwner}
	}
	parts := emission.ChildkeySplit(in.Dividend.n, in.Self.n, parents, in.Take.n, in.Burn.n)
	return map[string]any{
		"parents": asDecimals(parts.Parents), "child": asDecimal(parts.Child), "recycled": asDecimal(parts.Recycled),
	}, nil
}

type incentiveWithheldTest struct {
	Incentives []struct {
		OwnerHotkey bool      `json:"owner_hotkey"`
		Amount      alphaJSON `json:"amount"`
	} `json:"incentives"`
}

func testIncentiveWithheld(in incentiveWithheldTest) (any, error) {
	var withheld, paid unit.Alpha
	for _, incentive := range in.Incentives {
		if incentive.OwnerHotkey {
			withheld = unit.AddSat(withheld, incentive.Amount.n)
		} else {
			paid = unit.AddSat(paid, incentive.Amount.n)
		}
	}
	return map[string]any{
		"owner_stake": asDecimal(unit.Alpha(0)), "other_stake": asDecimal(paid),
		"miner_burned_u96f32_bits": u96f32JSON{emission.MinerBurned(withheld, unit.AddSat(withheld, paid))},
	}, nil
}

type rootClaimTest struct {
	Pending     alphaJSON                     `json:"pending_root_alpha"`
	Take        decimalJSON[unit.U16Fraction] `json:"take_u16"`
	HotkeyRoot  raoJSON                       `json:"hotkey_root_stake"`
	ColdkeyRoot raoJSON                       `json:"coldkey_root_stake"`
}

func testRootClaim(in rootClaimTest) (any, error) {
	_, rest := emission.DelegateTake(fixed.U96F32FromUint64(uint64(in.Pending.n)), in.Take.n)
	rate, _ := emission.RootClaimRateStep(rest, in.HotkeyRoot.n)
	owed := emission.RootOwed(rate, in.ColdkeyRoot.n, emission.RootClaimed{})
	return map[string]any{"rate_i96f32_bits": i96f32JSON{rate}, "owed": asDecimal(owed.FloorUint64Sat())}, nil
}

type rootClaimIndicesTest struct {
	Hash  string  `json:"hash"`
	K     u64JSON `json:"k"`
	Count u64JSON `json:"n"`
}

func testRootClaimIndices(in rootClaimIndicesTest) (any, error) {
	raw, err := hex.DecodeString(strings.TrimPrefix(in.Hash, "0x"))
	if err != nil {
		return nil, err
	}
	if len(raw) != 32 {
		return nil, fmt.Errorf("a hash of %d bytes", len(raw))
	}
	return asDecimals(emission.AutoClaimIndices([32]byte(raw), in.K.n, in.Count.n)), nil
}

type networkLockCostTest struct {
	LastLock      raoJSON `json:"last_lock"`
	MinLock       raoJSON `json:"min_lock"`
	LastLockBlock u64JSON `json:"last_lock_block"`
	Block         u64JSON `json:"current_block"`
	Interval      u64JSON `json:"reduction_interval"`
	BlockEmission raoJSON `json:"block_emission"`
}

func testNetworkLockCost(in networkLockCostTest) (any, error) {
	return asDecimal(emission.LockCost(emission.LockCostInput{
		LastLock: in.LastLock.n, MinLock: in.MinLock.n, LastLockBlock: in.LastLockBlock.n, Block: in.Block.n,
		ReductionInterval: in.Interval.n, BlockEmission: in.BlockEmission.n,
	})), nil
}

type leaseDividendsTest struct {
	Accumulated   alphaJSON          `json:"accumulated"`
	OwnerCut      alphaJSON          `json:"owner_cut"`
	Percent       decimalJSON[uint8] `json:"emissions_share_percent"`
	Raised        raoJSON            `json:"crowdloan_raised"`
	Contributions []raoJSON          `json:"contributions"`
}

func testLeaseDividends(in leaseDividendsTest) (any, error) {
	accumulated := unit.AddSat(in.Accumulated.n, emission.LeaseCutUp(in.OwnerCut.n, in.Percent.n))
	shares := make([]fixed.U64F64, len(in.Contributions))
	bits := make([]u64f64JSON, len(in.Contributions))
	for i, contribution := range in.Contributions {
		shares[i] = emission.LeaseShare(contribution.n, in.Raised.n)
		bits[i] = u64f64JSON{shares[i]}
	}
	parts, beneficiary := emission.LeasePayoutUp(accumulated, shares)
	return map[string]any{
		"distributed": asDecimal(accumulated), "share_bits": bits,
		"contributors": asDecimals(parts), "beneficiary": asDecimal(beneficiary),
	}, nil
}
