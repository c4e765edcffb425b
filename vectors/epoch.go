package vectors

import (
	"encoding/json"

	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/yuma"
	"github.com/taochain/taochain/chain/yuma/form"
)

func init() {
	register("bittensor-epoch-v1", func(h Header, _ Case) bool {
		return h.Format == "bittensor-epoch-v1"
	}, runEpoch)
}

func runEpoch(c Case) error {
	var input form.Epoch
	if err := json.Unmarshal(c.Input, &input); err != nil {
		return err
	}
	in, err := input.Input()
	if err != nil {
		return err
	}
	result, trace := new(yuma.Workspace).EpochTrace(in)
	output := epochResultJSON(result)
	output["new_validator_permits"] = flags(result.NewPermits)
	output["active"] = flags(result.Active)
	output["combined_emission"] = result.Combined
	output["raw_stake"] = result.RawStake
	output["bonds"] = flatRows(result.Bonds)
	output["activity_cutoff"] = in.ActivityCutoff
	output["total_stake_i64f64_bits"] = bitsStrings(trace.TotalStake)
	output["stake_i32f32_bits"] = trace.Stake
	output["active_stake_i32f32_bits"] = trace.ActiveStake
	output["consensus_i32f32_bits"] = trace.Consensus
	output["validator_trust_i32f32_bits"] = trace.ValidatorTrust
	output["incentive_i32f32_bits"] = trace.Incentive
	output["dividends_i32f32_bits"] = trace.Dividends
	return matchJSON(c.Expected, output)
}

// epochResultJSON holds the fields that have the same form in both epoch formats.
func epochResultJSON(r *yuma.Result) map[string]any {
	return map[string]any{
		"stake_weight":       r.StakeWeight,
		"consensus":          r.Consensus,
		"incentive":          r.Incentive,
		"dividends":          r.Dividends,
		"validator_trust":    r.ValidatorTrust,
		"server_emission":    r.Server,
		"validator_emission": r.Validator,
	}
}

// flags writes truth values as 0 and 1.
func flags(values []bool) []int {
	out := make([]int, len(values))
	for i, v := range values {
		if v {
			out[i] = 1
		}
	}
	return out
}

// flatRows writes rows as [j, v, j, v, ...].
func flatRows(rows []yuma.Row) [][]uint16 {
	out := make([][]uint16, len(rows))
	for i, row := range rows {
		out[i] = []uint16{}
		for _, e := range row {
			out[i] = append(out[i], e.UID, e.Value)
		}
	}
	return out
}

func bitsStrings(values []fixed.I64F64) []string {
	out := make([]string, len(values))
	for i, v := range values {
		out[i] = v.BitsString()
	}
	return out
}
