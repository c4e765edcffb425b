package vectors

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"slices"
	"strconv"

	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/chain/yuma"
	"github.com/taochain/taochain/chain/yuma/form"
)

func init() {
	register("Yuma epochs", func(h Header, first Case) bool {
		_, ok := yumaTestKinds[first.Kind]
		return ok && h.Title == ""
	}, runYumaTest)
}

var yumaTestKinds = map[string]func(Case) error{
	"epoch":                   runYumaEpoch,
	"mechanisms":              runYumaMechanisms,
	"generated_uniform_graph": runYumaGraph,
	// Statistical, without exact output.
	"property": func(Case) error { return ErrNoAnswer }, // statistical; taoctl yuma sweep draws it
}

func runYumaTest(c Case) error {
	run, ok := yumaTestKinds[c.Kind]
	if !ok {
		return ErrUnsupported
	}
	return run(c)
}

// yumaOutput writes a result in the form of the expected values.
func yumaOutput(r *yuma.Result) map[string]any {
	output := epochResultJSON(r)
	output["active"] = r.Active
	output["new_validator_permit"] = r.NewPermits
	output["emission"] = r.Combined
	output["raw_stake"] = r.RawStake
	bonds := make([][][2]uint16, len(r.Bonds))
	for i, row := range r.Bonds {
		bonds[i] = [][2]uint16{}
		for _, e := range row {
			bonds[i] = append(bonds[i], [2]uint16{e.UID, e.Value})
		}
	}
	output["bonds"] = bonds
	return output
}

func runYumaEpoch(c Case) error {
	var input form.UnitTest
	if err := json.Unmarshal(c.Input, &input); err != nil {
		return err
	}
	result := yuma.Epoch(input.Input())
	if err := matchJSON(c.Expected, yumaOutput(result)); err != nil {
		return err
	}
	return matchCamp(c, result)
}

// matchCamp compares what the majority camp earned, in cases that name one.
func matchCamp(c Case, r *yuma.Result) error {
	var camp struct {
		Params struct {
			MajorStake float64 `json:"major_stake"`
			Validators []int   `json:"major_validators"`
			Servers    []int   `json:"major_servers"`
		} `json:"params"`
		Ratio *float64 `json:"major_emission_ratio"`
		Holds *bool    `json:"major_holds"`
	}
	if err := json.Unmarshal(c.Raw, &camp); err != nil {
		return err
	}
	if camp.Ratio == nil && camp.Holds == nil {
		return nil
	}
	var major, all float64
	for _, amount := range r.Combined {
		all += float64(amount)
	}
	for _, uid := range slices.Concat(camp.Params.Validators, camp.Params.Servers) {
		if uid < 0 || uid >= len(r.Combined) {
			return fmt.Errorf("params: no uid %d", uid)
		}
		major += float64(r.Combined[uid])
	}
	ratio := 0.0
	if all > 0 {
		ratio = major / all
	}
	if camp.Ratio != nil {
		want, got := strconv.FormatFloat(*camp.Ratio, 'f', 6, 64), strconv.FormatFloat(ratio, 'f', 6, 64)
		if want != got {
			return &Mismatch{"major_emission_ratio", want, got}
		}
	}
	if holds := ratio >= camp.Params.MajorStake; camp.Holds != nil && *camp.Holds != holds {
		return &Mismatch{"major_holds", strconv.FormatBool(*camp.Holds), strconv.FormatBool(holds)}
	}
	return nil
}

func runYumaMechanisms(c Case) error {
	var raw struct {
		MechanismCount int                `json:"mechanism_count"`
		Split          []unit.U16Fraction `json:"split"`
		RaoEmission    unit.Alpha         `json:"rao_emission"`
		Epochs         []form.UnitTest    `json:"epochs"`
	}
	if err := json.Unmarshal(c.Input, &raw); err != nil {
		return err
	}
	if raw.MechanismCount != len(raw.Epochs) || len(raw.Epochs) == 0 {
		return errors.New("epochs do not match mechanism_count")
	}
	parts := yuma.Split(raw.RaoEmission, raw.MechanismCount, raw.Split)
	shares := yuma.Shares(parts, raw.RaoEmission)
	aggregator := yuma.NewAggregator(raw.Epochs[0].N)
	outputs := make([]any, len(parts))
	for m := range parts {
		in := raw.Epochs[m].Input()
		in.Emission = parts[m]
		result := yuma.Epoch(in)
		outputs[m] = yumaOutput(result)
		aggregator.Add(result, shares[m])
	}
	a := aggregator.Aggregate()
	return matchJSON(c.Expected, map[string]any{
		"split":         parts,
		"per_mechanism": outputs,
		"aggregated": map[string]any{
			"active":               a.Active,
			"validator_permit":     a.NewPermits,
			"new_validator_permit": a.NewPermits,
			"server_emission":      a.Server,
			"validator_emission":   a.Validator,
			"raw_stake":            a.RawStake,
			"emission":             a.Combined,
			"stake_weight":         a.StakeWeight,
			"consensus":            a.Consensus,
			"dividends":            a.Dividends,
			"validator_trust":      a.ValidatorTrust,
		},
	})
}

// yumaGraph describes a network of validators that all give the same weight to every server.
type yumaGraph struct {
	NetworkN             int    `json:"network_n"`
	ValidatorsN          int    `json:"validators_n"`
	Interleave           int    `json:"interleave"`
	ServerSelf           bool   `json:"server_self"`
	Epochs               int    `json:"epochs"`
	StakePerValidator    uint64 `json:"stake_per_validator"`
	Kappa                uint16 `json:"kappa"`
	BondsPenalty         uint16 `json:"bonds_penalty"`
	BondsMovingAverage   uint64 `json:"bonds_moving_average"`
	Yuma3                bool   `json:"yuma3"`
	RaoEmission          uint64 `json:"rao_emission"`
	CurrentBlock         uint64 `json:"current_block"`
	UpdateValidators     uint64 `json:"last_update_validators"`
	UpdateServers        uint64 `json:"last_update_servers"`
	BlockAtRegistration  uint64 `json:"block_at_registration"`
	LastTempoBlock       uint64 `json:"last_tempo_block"`
	MaxAllowedValidators uint16 `json:"max_allowed_validators"`
}

// roles lists the uids of validators and servers.
func (g *yumaGraph) roles() (validators, servers []int, err error) {
	if g.ValidatorsN <= 0 || g.ValidatorsN > g.NetworkN || g.NetworkN > math.MaxUint16 {
		return nil, nil, fmt.Errorf("%d validators among %d uids", g.ValidatorsN, g.NetworkN)
	}
	for uid := range g.NetworkN {
		isValidator := uid < g.ValidatorsN
		if g.Interleave != 0 {
			isValidator = uid%(g.NetworkN/g.ValidatorsN) == 0
		}
		if isValidator {
			validators = append(validators, uid)
		} else {
			servers = append(servers, uid)
		}
	}
	return validators, servers, nil
}

func (g *yumaGraph) input(validators, servers []int) *yuma.Input {
	n := g.NetworkN
	in := &yuma.Input{
		N:                    uint16(n),
		Block:                g.CurrentBlock,
		ActivityCutoff:       5000,
		BondCutoff:           g.LastTempoBlock,
		LastUpdate:           make([]uint64, n),
		BlockAtRegistration:  slices.Repeat([]uint64{g.BlockAtRegistration}, n),
		AlphaStake:           make([]unit.Alpha, n),
		Permits:              make([]bool, n),
		MaxAllowedValidators: g.MaxAllowedValidators,
		Weights:              make([]yuma.Row, n),
		Kappa:                unit.U16Fraction(g.Kappa),
		BondsPenalty:         unit.U16Fraction(g.BondsPenalty),
		BondsMovingAverage:   g.BondsMovingAverage,
		Yuma3:                g.Yuma3,
		Emission:             unit.Alpha(g.RaoEmission),
	}
	row := make(yuma.Row, len(servers))
	for k, uid := range servers {
		row[k] = yuma.Entry{UID: uint16(uid), Value: math.MaxUint16}
		in.LastUpdate[uid] = g.UpdateServers
		if g.ServerSelf {
			in.Weights[uid] = row[k : k+1]
		}
	}
	for _, uid := range validators {
		in.LastUpdate[uid] = g.UpdateValidators
		in.AlphaStake[uid] = unit.Alpha(g.StakePerValidator)
		in.Permits[uid] = true
		in.Weights[uid] = row
	}
	return in
}

func runYumaGraph(c Case) error {
	var raw struct {
		Generator yumaGraph       `json:"generator"`
		Expected  json.RawMessage `json:"expected_unique_values"`
	}
	if err := json.Unmarshal(c.Raw, &raw); err != nil {
		return err
	}
	if len(raw.Expected) == 0 {
		raw.Expected = c.Expected
	}
	g := &raw.Generator
	validators, servers, err := g.roles()
	if err != nil {
		return err
	}
	in := g.input(validators, servers)
	var workspace yuma.Workspace
	var result *yuma.Result
	for range max(g.Epochs, 1) {
		result = workspace.Epoch(in)
		// The workspace is used again, so the next epoch's input needs copies.
		in.Permits = slices.Clone(result.NewPermits)
		in.Bonds = apply(result.Bonds, slices.Clone[yuma.Row])
	}
	got := map[string]any{
		"validators":                        uniqueFields(result, validators),
		"servers":                           uniqueFields(result, servers),
		"bond_validator_to_first_validator": uniqueBonds(result, validators, validators[:1]),
		"bond_validator_to_server":          uniqueBonds(result, validators, servers),
	}
	return matchJSON(raw.Expected, got)
}

// uniqueFields lists the distinct values of every field over some uids, ascending.
func uniqueFields(r *yuma.Result, uids []int) map[string]any {
	return map[string]any{
		"stake_weight":       unique(r.StakeWeight, uids),
		"consensus":          unique(r.Consensus, uids),
		"incentive":          unique(r.Incentive, uids),
		"dividends":          unique(r.Dividends, uids),
		"validator_trust":    unique(r.ValidatorTrust, uids),
		"emission":           unique(r.Combined, uids),
		"server_emission":    unique(r.Server, uids),
		"validator_emission": unique(r.Validator, uids),
		"raw_stake":          unique(r.RawStake, uids),
	}
}

func unique[T unit.U16Fraction | unit.Alpha](values []T, uids []int) []T {
	out := make([]T, 0, len(uids))
	for _, uid := range uids {
		out = append(out, values[uid])
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// uniqueBonds lists the distinct bonds from some uids to others, ascending; an absent bond is 0.
func uniqueBonds(r *yuma.Result, from, to []int) []uint16 {
	out := []uint16{}
	dense := make([]uint16, len(r.Bonds))
	for _, i := range from {
		clear(dense)
		for _, e := range r.Bonds[i] {
			dense[e.UID] = e.Value
		}
		for _, j := range to {
			out = append(out, dense[j])
		}
		slices.Sort(out)
		out = slices.Compact(out)
	}
	return out
}
