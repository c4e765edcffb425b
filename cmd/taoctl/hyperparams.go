package main

import (
	"fmt"
	"math/big"
	"slices"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
	"github.com/taochain/taochain/cmd/taoctl/internal/argv"
	"github.com/taochain/taochain/cmd/taoctl/internal/remote"
	"github.com/taochain/taochain/cmd/taoctl/internal/revert"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

// hyperparam is a parameter of a subnet as the command line names it.
type hyperparam struct {
	name string
	bits uint
	// get reads the raw bits; it is part of a View.State.
	get func(st *state.State, netuid uint16) *uint256.Int
	// set packs the setter that the subnet's owner may call; nil if only the admin may set it.
	set func(netuid uint16, v *big.Int) []byte
	to  common.Address
}

// ownerSetters packs the setters that an owner may use, of 0x803 where setterElsewhere names no other precompile. They
// serve the admin too.
var ownerSetters = map[string]func(netuid uint16, v *big.Int) []byte{
	"tempo":                         u16Setter(func() func(uint16, uint16) []byte { return remote.Subnet().PackSetTempo }),
	"serving_rate_limit":            u64Setter(func() func(uint16, uint64) []byte { return remote.Subnet().PackSetServingRateLimit }),
	"max_difficulty":                u64Setter(func() func(uint16, uint64) []byte { return remote.Subnet().PackSetMaxDifficulty }),
	"weights_version_key":           u64Setter(func() func(uint16, uint64) []byte { return remote.Subnet().PackSetWeightsVersionKey }),
	"adjustment_alpha":              u64Setter(func() func(uint16, uint64) []byte { return remote.Subnet().PackSetAdjustmentAlpha }),
	"immunity_period":               u16Setter(func() func(uint16, uint16) []byte { return remote.Subnet().PackSetImmunityPeriod }),
	"min_allowed_weights":           u16Setter(func() func(uint16, uint16) []byte { return remote.Subnet().PackSetMinAllowedWeights }),
	"rho":                           u16Setter(func() func(uint16, uint16) []byte { return remote.Subnet().PackSetRho }),
	"alpha_sigmoid_steepness":       u16Setter(func() func(uint16, uint16) []byte { return remote.Subnet().PackSetAlphaSigmoidSteepness0 }),
	"activity_cutoff":               u16Setter(func() func(uint16, uint16) []byte { return remote.Subnet().PackSetActivityCutoff }),
	"bonds_penalty":                 u16Setter(func() func(uint16, uint16) []byte { return remote.Subnet().PackSetBondsPenalty }),
	"max_allowed_uids":              u16Setter(func() func(uint16, uint16) []byte { return remote.Subnet().PackSetMaxAllowedUids }),
	"min_burn":                      u64Setter(func() func(uint16, uint64) []byte { return remote.Subnet().PackSetMinBurnV2 }),
	"max_burn":                      u64Setter(func() func(uint16, uint64) []byte { return remote.Subnet().PackSetMaxBurnV2 }),
	"bonds_moving_average":          u64Setter(func() func(uint16, uint64) []byte { return remote.Subnet().PackSetBondsMovingAverage }),
	"reveal_period":                 u64Setter(func() func(uint16, uint64) []byte { return remote.Subnet().PackSetCommitRevealWeightsInterval }),
	"commit_reveal_weights_enabled": boolSetter(func() func(uint16, bool) []byte { return remote.Subnet().PackSetCommitRevealWeightsEnabled }),
	"liquid_alpha":                  boolSetter(func() func(uint16, bool) []byte { return remote.Subnet().PackSetLiquidAlphaEnabled }),
	"yuma3":                         boolSetter(func() func(uint16, bool) []byte { return remote.Subnet().PackSetYuma3Enabled }),
	"bonds_reset":                   boolSetter(func() func(uint16, bool) []byte { return remote.Subnet().PackSetBondsResetEnabled }),
	"owner_cut_enabled":             boolSetter(func() func(uint16, bool) []byte { return remote.Subnet().PackSetOwnerCutEnabled }),
	"transfers_enabled":             boolSetter(func() func(uint16, bool) []byte { return remote.Subnet().PackToggleTransfers }),
	"min_childkey_take":             u16Setter(func() func(uint16, uint16) []byte { return remote.Staking().PackSetMinChildkeyTakePerSubnet }),
	"owner_cut_auto_lock":           boolSetter(func() func(uint16, bool) []byte { return remote.Subnet().PackSetOwnerCutAutoLockEnabled }),
	"immune_owner_uids_limit":       u16Setter(func() func(uint16, uint16) []byte { return remote.Subnet().PackSetOwnerImmuneNeuronLimit }),
	"burn_half_life":                u16Setter(func() func(uint16, uint16) []byte { return remote.Alpha().PackSetBurnHalfLife }),
	"burn_increase_mult":            func(netuid uint16, v *big.Int) []byte { return remote.Alpha().PackSetBurnIncreaseMultiplier(netuid, v) },
	"liquid_alpha_consensus_mode": func(netuid uint16, v *big.Int) []byte {
		return remote.Subnet().PackSetLiquidAlphaConsensusMode(netuid, uint8(v.Uint64()))
	},
	"recycle_or_burn": func(netuid uint16, v *big.Int) []byte {
		return remote.Alpha().PackSetRecycleOrBurn(netuid, uint8(v.Uint64()))
	},
	"activity_cutoff_factor": func(netuid uint16, v *big.Int) []byte {
		return remote.Subnet().PackSetActivityCutoffFactor(netuid, uint32(v.Uint64()))
	},
	"alpha_values": func(netuid uint16, v *big.Int) []byte {
		return remote.Subnet().PackSetAlphaValues(netuid, uint16(v.Uint64()>>16), uint16(v.Uint64()))
	},
}

var setterElsewhere = map[string]common.Address{
	"min_childkey_take": params.StakingAddress,
	"burn_half_life":    params.AlphaAddress, "burn_increase_mult": params.AlphaAddress, "recycle_or_burn": params.AlphaAddress,
}

func u16Setter(pack func() func(uint16, uint16) []byte) func(uint16, *big.Int) []byte {
	return func(netuid uint16, v *big.Int) []byte { return pack()(netuid, uint16(v.Uint64())) }
}

func u64Setter(pack func() func(uint16, uint64) []byte) func(uint16, *big.Int) []byte {
	return func(netuid uint16, v *big.Int) []byte { return pack()(netuid, v.Uint64()) }
}

func boolSetter(pack func() func(uint16, bool) []byte) func(uint16, *big.Int) []byte {
	return func(netuid uint16, v *big.Int) []byte { return pack()(netuid, v.Sign() != 0) }
}

// hyperparams lists the parameters: the chain's table, and the two that are kept elsewhere.
func hyperparams() []hyperparam {
	list := []hyperparam{
		{name: "tempo", bits: 16, get: func(st *state.State, netuid uint16) *uint256.Int {
			return uint256.NewInt(uint64(subnet.Tempo.Get(st.Subnets.At(netuid).Slot)))
		}},
		{name: "fee_rate", bits: 16, get: func(st *state.State, netuid uint16) *uint256.Int {
			return uint256.NewInt(uint64(st.Pools.At(netuid).FeeRate()))
		}},
	}
	for _, p := range subnet.Params() {
		list = append(list, hyperparam{name: p.Name, bits: p.Bits, get: func(st *state.State, netuid uint16) *uint256.Int {
			return p.Get(st.Subnets.At(netuid))
		}})
	}
	for i := range list {
		p := &list[i]
		p.to = params.SubnetAddress
		if elsewhere, ok := setterElsewhere[p.name]; ok {
			p.to = elsewhere
		}
		if p.set = ownerSetters[p.name]; p.set == nil {
			p.to = params.GovernanceAddress
		}
	}
	return list
}

func findHyperparam(name string) (hyperparam, error) {
	var names []string
	for _, p := range hyperparams() {
		if p.name == name {
			return p, nil
		}
		names = append(names, p.name)
	}
	remedy := "taoctl subnet hyperparams list NETUID shows them."
	if best := argv.Closest(name, names); best != "" {
		remedy = "Did you mean " + best + "? " + remedy
	}
	e := invalid("UnknownParameter", remedy, "there is no parameter %q", name)
	e.Code = revert.NotFound
	return hyperparam{}, e
}

// setBy is who may set the parameter.
func (p hyperparam) setBy() string {
	if p.set != nil {
		return "owner"
	}
	return "admin"
}

// pack is the call that sets the parameter.
func (p hyperparam) pack(netuid uint16, v *big.Int) remote.Call {
	if p.set != nil {
		return remote.Call{To: p.to, Data: p.set(netuid, v)}
	}
	return remote.Call{To: p.to, Data: remote.Governance().PackSetSubnetParam(netuid, crypto.Keccak256Hash([]byte(p.name)), v)}
}

// format shows a value as it is written on the command line.
func (p hyperparam) format(v *uint256.Int) string {
	switch {
	case p.bits == 1:
		return strconv.FormatBool(!v.IsZero())
	case p.name == "min_burn", p.name == "max_burn":
		return coins(amount.OfRao(unit.Rao(v.Uint64()))) + "tao"
	case p.name == "alpha_values":
		return fmt.Sprintf("%d,%d", uint16(v.Uint64()>>16), uint16(v.Uint64()))
	case p.name == "alpha_sigmoid_steepness":
		return strconv.Itoa(int(int16(v.Uint64())))
	case p.name == "burn_increase_mult":
		scaled := new(big.Int).Mul(v.ToBig(), big.NewInt(1e9))
		scaled.Add(scaled, new(big.Int).Lsh(big.NewInt(1), 63)) // half up: 1.26 reads as 1.26
		return amount.Decimal(scaled.Rsh(scaled, 64), 9)
	}
	return v.Dec()
}

// parse reads a value; what does not fit is refused with the range that does.
func (p hyperparam) parse(text string) (*big.Int, error) {
	refuse := func(form string) error {
		return invalid("InvalidValue", "taoctl subnet hyperparams list NETUID shows the present values.", "%s is %s, not %q", p.name, form, text)
	}
	switch {
	case p.bits == 1:
		v, err := strconv.ParseBool(text)
		if err != nil {
			return nil, refuse("true or false")
		}
		return new(big.Int).SetUint64(map[bool]uint64{true: 1}[v]), nil
	case p.name == "min_burn", p.name == "max_burn":
		rao, err := amount.ParseTAO(text)
		if err != nil {
			return nil, refuse("an amount of TAO, for example 0.5tao")
		}
		return new(big.Int).SetUint64(uint64(rao)), nil
	case p.name == "alpha_values":
		return p.parsePair(text, refuse)
	case p.name == "alpha_sigmoid_steepness":
		v, err := strconv.ParseInt(text, 10, 16)
		if err != nil {
			return nil, refuse("a whole number from -32768 to 32767, in hundredths")
		}
		return big.NewInt(int64(uint16(v))), nil
	case p.name == "burn_increase_mult":
		return parseFixed(text, refuse)
	}
	most := new(big.Int).Lsh(big.NewInt(1), p.bits)
	most.Sub(most, big.NewInt(1))
	v, ok := new(big.Int).SetString(text, 10)
	if !ok || len(text) > 40 || strings.HasPrefix(text, "+") || v.Sign() < 0 || v.Cmp(most) > 0 {
		return nil, refuse("a whole number from 0 to " + most.String())
	}
	return v, nil
}

func (p hyperparam) parsePair(text string, refuse func(string) error) (*big.Int, error) {
	low, high, found := strings.Cut(text, ",")
	lowest, lowErr := strconv.ParseUint(strings.TrimSpace(low), 10, 16)
	highest, highErr := strconv.ParseUint(strings.TrimSpace(high), 10, 16)
	if !found || lowErr != nil || highErr != nil {
		return nil, refuse("two numbers LOW,HIGH from 0 to 65535")
	}
	return new(big.Int).SetUint64(lowest<<16 | highest), nil
}

// parseFixed reads a decimal number as the bits of a U64F64, rounded down.
func parseFixed(text string, refuse func(string) error) (*big.Int, error) {
	const form = "a decimal number from 1 to 3 with at most 9 decimals, for example 1.26"
	whole, fraction, _ := strings.Cut(text, ".")
	v, ok := new(big.Int).SetString(whole+fraction, 10)
	if !ok || whole == "" || len(whole) > 9 || len(fraction) > 9 || strings.Trim(whole+fraction, "0123456789") != "" {
		return nil, refuse(form)
	}
	v.Lsh(v, 64)
	return v.Quo(v, new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(len(fraction))), nil)), nil
}

type hyperparamRow struct {
	Name  string `json:"name"`
	Value string `json:"value"`
	Raw   string `json:"raw"`
	SetBy string `json:"setBy"`
}

type hyperparamsData struct {
	Block  uint64          `json:"block"`
	Netuid uint16          `json:"netuid"`
	Params []hyperparamRow `json:"params"`
}

// values reads parameters of a subnet in one go.
func (s *session) values(netuid uint16, list []hyperparam) ([]hyperparamRow, error) {
	rows := make([]hyperparamRow, len(list))
	err := s.State(s.ctx, func(st *state.State) {
		for i, p := range list {
			v := p.get(st, netuid)
			rows[i] = hyperparamRow{p.name, p.format(v), v.Dec(), p.setBy()}
		}
	})
	return rows, err
}

func hyperparamsList(in *invocation) (*term.Result, error) {
	args, err := in.arguments(1, 1)
	if err != nil {
		return nil, err
	}
	s, n, err := in.readSubnet(args[0])
	if err != nil {
		return nil, err
	}
	rows, err := s.values(n.netuid, hyperparams())
	if err != nil {
		return nil, err
	}
	table := &term.Table{Columns: []term.Column{{Key: "name", Title: "Name"}, {Key: "value", Title: "Value", Number: true}, {Key: "set_by", Title: "Set by"}}}
	slices.SortFunc(rows, func(a, b hyperparamRow) int { return strings.Compare(a.Name, b.Name) })
	for _, row := range rows {
		table.Rows = append(table.Rows, []string{row.Name, row.Value, row.SetBy})
	}
	return &term.Result{Data: hyperparamsData{s.Number(), n.netuid, rows}, Table: table}, nil
}

type hyperparamData struct {
	Block  uint64 `json:"block"`
	Netuid uint16 `json:"netuid"`
	hyperparamRow
}

func hyperparamsGet(in *invocation) (*term.Result, error) {
	args, err := in.arguments(2, 2)
	if err != nil {
		return nil, err
	}
	p, err := findHyperparam(args[1])
	if err != nil {
		return nil, err
	}
	s, n, err := in.readSubnet(args[0])
	if err != nil {
		return nil, err
	}
	rows, err := s.values(n.netuid, []hyperparam{p})
	if err != nil {
		return nil, err
	}
	d := hyperparamData{s.Number(), n.netuid, rows[0]}
	return &term.Result{Data: d, Table: term.NewRecord().Add("name", "Name", d.Name).Add("value", "Value", d.Value).Add("raw", "Bits", d.Raw).Add("set_by", "Set by", d.SetBy).Add("block", "Block", decimalOf(d.Block))}, nil
}

type hyperparamSetData struct {
	subnetData
	Name   string `json:"name"`
	Before string `json:"before"`
	Value  string `json:"value"`
	SetBy  string `json:"setBy"`
}

func (d *hyperparamSetData) record() *term.Table {
	return d.subnetData.record().Add("name", "Name", d.Name).Add("before", "Before", d.Before).Add("value", "Value", d.Value)
}

func hyperparamsSet(in *invocation) (*term.Result, error) {
	args, err := in.arguments(3, 3)
	if err != nil {
		return nil, err
	}
	p, err := findHyperparam(args[1])
	if err != nil {
		return nil, err
	}
	value, err := p.parse(args[2])
	if err != nil {
		return nil, err
	}
	a, n, err := in.writeSubnet(args[0])
	if err != nil {
		return nil, err
	}
	before, err := a.values(n.netuid, []hyperparam{p})
	if err != nil {
		return nil, err
	}
	data := &hyperparamSetData{
		subnetData: subnetData{Netuid: n.netuid}, Name: p.name, Before: before[0].Value,
		Value: p.format(uint256.MustFromBig(value)), SetBy: p.setBy(),
	}
	result, err := a.transact(transaction{
		call: p.pack(n.netuid, value), data: data,
		question: fmt.Sprintf("Set %s of subnet %d from %s to %s", p.name, n.netuid, data.Before, data.Value),
	})
	if failure := term.AsError; err != nil && failure(err).Name == "BadOrigin" {
		failure(err).Remediation = "Only the " + map[string]string{"owner": "subnet's owner, or the chain's admin,", "admin": "chain's admin"}[p.setBy()] + " may set " + p.name + "."
	}
	return result, err
}
