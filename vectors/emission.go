package vectors

import (
	"encoding/json"
	"fmt"
	"slices"

	"github.com/taochain/taochain/chain/emission"
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/unit"
)

func init() {
	register("bittensor-emission-v1", func(h Header, _ Case) bool {
		return h.Format == "bittensor-emission-v1"
	}, runEmission)
}

func runEmission(c Case) error {
	switch c.Kind {
	case "block_emission":
		return runBlockEmission(c)
	case "subnet_emissions":
		return runSubnetEmissions(c)
	case "moving_price":
		return runMovingPrice(c)
	case "burn":
		return runBurn(c)
	case "shares_flow":
		return runSharesFlow(c)
	}
	return fmt.Errorf("%w: kind %q", ErrUnsupported, c.Kind)
}

func runBlockEmission(c Case) error {
	var in struct {
		Issuance unit.Rao `json:"issuance"`
	}
	if err := json.Unmarshal(c.Input, &in); err != nil {
		return err
	}
	return matchJSON(c.Expected, map[string]any{"ok": true, "emission": emission.BlockEmission(in.Issuance)})
}

// emissionSubnet is a subnet in a case of kind subnet_emissions; flags are 0 or 1.
type emissionSubnet struct {
	Netuid              uint16     `json:"netuid"`
	MovingPrice         i96f32JSON `json:"moving_price_i96f32_bits"`
	MinerBurned         u96f32JSON `json:"miner_burned_u96f32_bits"`
	EmissionEnabled     int        `json:"emission_enabled"`
	Mechanism           uint16     `json:"mechanism"`
	FirstEmissionBlock  *uint64    `json:"first_emission_block"`
	SubtokenEnabled     int        `json:"subtoken_enabled"`
	RegistrationAllowed int        `json:"registration_allowed"`
	SpotPrice           u64f64JSON `json:"spot_price_u64f64_bits"`
	AlphaIn             unit.Alpha `json:"alpha_in"`
	AlphaOut            unit.Alpha `json:"alpha_out"`
}

// netuidBits is one entry of a [netuid, bits] list.
type netuidBits struct {
	netuid uint16
	bits   string
}

func (e netuidBits) MarshalJSON() ([]byte, error) { return json.Marshal([]any{e.netuid, e.bits}) }

func runSubnetEmissions(c Case) error {
	var in struct {
		BlockEmission unit.Rao         `json:"block_emission"`
		TaoWeight     unit.U64Fraction `json:"tao_weight"`
		RootTao       unit.Rao         `json:"root_tao"`
		Subnets       []emissionSubnet `json:"subnets"`
	}
	if err := json.Unmarshal(c.Input, &in); err != nil {
		return err
	}
	weight := emission.TaoWeight(in.TaoWeight)

	selected := []uint16{}
	proportions := []netuidBits{}
	var subnets []emissionSubnet
	for _, s := range in.Subnets {
		if s.Netuid == 0 || s.FirstEmissionBlock == nil || s.SubtokenEnabled == 0 || s.RegistrationAllowed == 0 {
			continue
		}
		subnets = append(subnets, s)
		selected = append(selected, s.Netuid)
		proportion := emission.RootProportion(in.RootTao, weight, emission.AlphaIssuance(s.AlphaIn, s.AlphaOut))
		proportions = append(proportions, netuidBits{s.Netuid, proportion.BitsString()})
	}
	slices.SortFunc(subnets, func(a, b emissionSubnet) int { return int(a.Netuid) - int(b.Netuid) })

	inputs := make([]emission.ShareInput, len(subnets))
	prices := make([]fixed.U64F64, len(subnets))
	for i, s := range subnets {
		prices[i] = emission.MovingPriceOf(s.Mechanism, s.MovingPrice.I96F32)
		inputs[i] = emission.ShareInput{
			MovingPrice: prices[i],
			MinerBurned: s.MinerBurned.U96F32,
			Enabled:     s.EmissionEnabled != 0,
		}
	}
	before, after := emission.PriceShares(inputs), emission.Shares(inputs)
	lists := map[string][]netuidBits{
		"shares_u64f64_bits": {}, "emissions_u96f32_bits": {}, "tao_in_u96f32_bits": {},
		"alpha_in_u96f32_bits": {}, "alpha_out_u96f32_bits": {}, "excess_tao_u96f32_bits": {},
	}
	for i, s := range subnets {
		put := func(list, bits string) { lists[list] = append(lists[list], netuidBits{s.Netuid, bits}) }
		issuance := emission.AlphaIssuance(s.AlphaIn, s.AlphaOut)
		tao := emission.TaoEmission(in.BlockEmission, after[i])
		terms := emission.Terms(tao, s.SpotPrice.U64F64, emission.RootProportion(in.RootTao, weight, issuance), emission.AlphaEmission(issuance))
		put("shares_u64f64_bits", before[i].BitsString())
		put("emissions_u96f32_bits", tao.BitsString())
		put("tao_in_u96f32_bits", terms.TaoIn.BitsString())
		put("alpha_in_u96f32_bits", terms.AlphaIn.BitsString())
		put("alpha_out_u96f32_bits", fixed.U96F32FromUint64(uint64(terms.AlphaOut)).BitsString())
		put("excess_tao_u96f32_bits", terms.ExcessTao.BitsString())
	}
	result := map[string]any{
		"selected":                    selected,
		"root_proportion_u96f32_bits": proportions,
		"root_sell_flag":              emission.RootSell(prices),
	}
	for name, list := range lists {
		result[name] = list
	}
	return matchJSON(c.Expected, result)
}

func runMovingPrice(c Case) error {
	var in struct {
		MovingPrice        i96f32JSON           `json:"moving_price_i96f32_bits"`
		MovingAlpha        i96f32JSON           `json:"moving_alpha_i96f32_bits"`
		HalvingBlocks      uint64               `json:"halving_blocks"`
		FirstEmissionBlock uint64               `json:"first_emission_block"`
		Steps              [][2]json.RawMessage `json:"steps"`
	}
	if err := json.Unmarshal(c.Input, &in); err != nil {
		return err
	}
	price := in.MovingPrice.I96F32
	prices := []string{}
	for _, step := range in.Steps {
		var block uint64
		var spot u64f64JSON
		if err := json.Unmarshal(step[0], &block); err != nil {
			return err
		}
		if err := json.Unmarshal(step[1], &spot); err != nil {
			return err
		}
		age := emission.BlocksSinceStart(block, in.FirstEmissionBlock)
		price = emission.MovingPrice(price, in.MovingAlpha.I96F32, spot.U64F64, age, in.HalvingBlocks)
		prices = append(prices, price.BitsString())
	}
	return matchJSON(c.Expected, map[string]any{"moving_price_i96f32_bits": prices})
}

func runBurn(c Case) error {
	var in struct {
		Block      uint64     `json:"block"`
		Burn       unit.Rao   `json:"burn"`
		MinBurn    unit.Rao   `json:"min_burn"`
		MaxBurn    unit.Rao   `json:"max_burn"`
		HalfLife   uint16     `json:"half_life"`
		Multiplier u64f64JSON `json:"increase_mult_u64f64_bits"`
		Ops        []burnOp   `json:"ops"`
	}
	if err := json.Unmarshal(c.Input, &in); err != nil {
		return err
	}
	bounds := emission.PriceBounds{Min: in.MinBurn, Max: in.MaxBurn}
	price := in.Burn
	after := []unit.Rao{}
	for _, op := range in.Ops {
		for range op.times {
			switch op.name {
			case "decay":
				price = emission.DecayPrice(price, in.HalfLife, in.Block, bounds)
			case "bump":
				price = emission.BumpPrice(price, in.Multiplier.U64F64, bounds)
			default:
				return fmt.Errorf("%w: operation %q", ErrUnsupported, op.name)
			}
		}
		after = append(after, price)
	}
	return matchJSON(c.Expected, map[string]any{
		"decay_factor_q32": emission.DecayFactorQ32(in.HalfLife),
		"burn_after":       after,
	})
}

// burnOp is [operation, times].
type burnOp struct {
	name  string
	times uint64
}

func (o *burnOp) UnmarshalJSON(data []byte) error {
	return json.Unmarshal(data, &[]any{&o.name, &o.times})
}

func runSharesFlow(c Case) error {
	var in struct {
		Block        uint64     `json:"block"`
		NetFlow      int        `json:"net_flow"`
		NormExponent u64f64JSON `json:"norm_exponent_u64f64_bits"`
		Cutoff       i64f64JSON `json:"cutoff_i64f64_bits"`
		Smoothing    uint64     `json:"smoothing"`
		Subnets      []struct {
			Netuid       uint16     `json:"netuid"`
			Flow         int64      `json:"flow"`
			ProtocolFlow int64      `json:"protocol_flow"`
			LastBlock    uint64     `json:"last_block"`
			EMA          i64f64JSON `json:"ema_i64f64_bits"`
			ProtocolEMA  i64f64JSON `json:"protocol_ema_i64f64_bits"`
		} `json:"subnets"`
	}
	if err := json.Unmarshal(c.Input, &in); err != nil {
		return err
	}
	subnets := make([]emission.FlowSubnet, len(in.Subnets))
	averages := [][]any{}
	for i, s := range in.Subnets {
		subnets[i] = emission.UpdateFlow(emission.FlowSubnet{
			Flow: s.Flow, ProtocolFlow: s.ProtocolFlow, LastBlock: s.LastBlock,
			EMA: s.EMA.I64F64, ProtocolEMA: s.ProtocolEMA.I64F64,
		}, in.Block, in.Smoothing)
		averages = append(averages, []any{s.Netuid, subnets[i].EMA.BitsString(), subnets[i].ProtocolEMA.BitsString()})
	}
	shares := []netuidBits{}
	for i, share := range emission.FlowShares(subnets, emission.FlowParams{
		NetFlow: in.NetFlow != 0, NormExponent: in.NormExponent.U64F64, Cutoff: in.Cutoff.I64F64,
	}) {
		shares = append(shares, netuidBits{in.Subnets[i].Netuid, share.BitsString()})
	}
	slices.SortFunc(shares, func(a, b netuidBits) int { return int(a.netuid) - int(b.netuid) })
	slices.SortFunc(averages, func(a, b []any) int { return int(a[0].(uint16)) - int(b[0].(uint16)) })
	return matchJSON(c.Expected, map[string]any{"shares_u64f64_bits": shares, "ema_i64f64_bits": averages})
}
