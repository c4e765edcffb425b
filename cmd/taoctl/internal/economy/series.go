package economy

import (
	"math/big"
	"strings"

	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
)

// Series is what a run showed.
type Series struct {
	Title  string `json:"title"`
	Blocks uint64 `json:"blocks"`
	// Every is the number of blocks between two samples.
	Every uint64 `json:"every"`
	// Rules are those at the start; RulesChange tells that they do not stay.
	Rules       RuleView      `json:"rules"`
	RulesChange bool          `json:"rulesChange"`
	Flows       []FlowOutcome `json:"flows"`
	Samples     []Sample      `json:"samples"`
}

// Sample is the world after a block; block 0 is the start.
type Sample struct {
	Block     uint64        `json:"block"`
	Issuance  amount.Amount `json:"issuance"`
	RootStake amount.Amount `json:"rootStake"`
	// Emission is what the block could issue.
	Emission amount.Amount `json:"blockEmission"`
	// Subnets are those that exist, ascending by netuid.
	Subnets []Point `json:"subnets"`
}

// Point is one subnet in a sample. The amounts of TaoIn, Excess, AlphaIn and AlphaMinted are those of the last block.
type Point struct {
	Netuid  uint16 `json:"netuid"`
	Name    string `json:"name"`
	Started bool   `json:"started"`
	// Price and MovingPrice are in TAO per alpha.
	Price       Number        `json:"price"`
	MovingPrice Number        `json:"movingPrice"`
	Tao         amount.Amount `json:"poolTao"`
	Alpha       amount.Amount `json:"poolAlpha"`
	// PoolWeight is the weight of TAO in parts of 10^18.
	PoolWeight uint64        `json:"poolWeight,string"`
	AlphaOut   amount.Amount `json:"alphaOut"`
	// Share is the part of the next block's TAO.
	Share          Number        `json:"emissionShare"`
	RootProportion Number        `json:"rootProportion"`
	MinerBurned    Number        `json:"minerBurned"`
	TaoIn          amount.Amount `json:"taoIn"`
	Excess         amount.Amount `json:"excessTao"`
	AlphaIn        amount.Amount `json:"alphaIn"`
	AlphaMinted    amount.Amount `json:"alphaMinted"`
	// Server to OwnerCut are the pots of the next epoch.
	Server    amount.Amount `json:"pendingServer"`
	Validator amount.Amount `json:"pendingValidator"`
	Root      amount.Amount `json:"pendingRoot"`
	OwnerCut  amount.Amount `json:"pendingOwnerCut"`
	// The rest of the alpha outside the pool, by who has it.
	Miners            amount.Amount `json:"minersStake"`
	Stakers           amount.Amount `json:"validatorStake"`
	Owner             amount.Amount `json:"ownerStake"`
	ProtocolAlpha     amount.Amount `json:"protocolAlpha"`
	Burned            amount.Amount `json:"burned"`
	RootOwed          amount.Amount `json:"rootOwed"`
	Unassigned        amount.Amount `json:"unassigned"`
	RegistrationPrice amount.Amount `json:"registrationPrice"`
	Epochs            uint64        `json:"epochs"`
}

// FlowOutcome is what a flow did.
type FlowOutcome struct {
	// Flow is its number in the file, from 1.
	Flow   int    `json:"flow"`
	Trader string `json:"trader"`
	Done   uint64 `json:"done"`
	// Refused counts trades that the chain would refuse, Refusals by the name of the error.
	Refused  uint64            `json:"refused"`
	Refusals map[string]uint64 `json:"refusals"`
	Paid     amount.Amount     `json:"paid"`
	Received amount.Amount     `json:"received"`

	paid, received unit.Rao
}

// Number is a number with 64 fraction bits. It is shown with 18 decimals, rounded down, without trailing zeros.
type Number fixed.U64F64

func (n Number) String() string {
	const decimals = 18
	v := n.bits()
	v.Mul(v, new(big.Int).Exp(big.NewInt(10), big.NewInt(decimals), nil))
	return amount.Decimal(v.Rsh(v, 64), decimals)
}

// MarshalJSON gives the decimal number as a string.
func (n Number) MarshalJSON() ([]byte, error) { return []byte(`"` + n.String() + `"`), nil }

// Float is the number for pictures.
func (n Number) Float() float64 { return float64(n.Hi) + float64(n.Lo)/(1<<64) }

// RuleView is a scenario's rules for people.
type RuleView struct {
	BlockEmission amount.Amount `json:"blockEmission"`
	SupplyCap     amount.Amount `json:"supplyCap"`
	AlphaEmission amount.Amount `json:"alphaEmission"`
	AlphaCap      amount.Amount `json:"alphaCap"`
	// TaoWeight is in parts of 2^64-1, MovingAlpha a number, OwnerCut and DelegateTake in parts of 65535.
	TaoWeight    uint64           `json:"taoWeight,string"`
	MovingAlpha  Number           `json:"movingAlpha"`
	OwnerCut     unit.U16Fraction `json:"ownerCut"`
	DelegateTake unit.U16Fraction `json:"delegateTake"`
	// LiquidityCap is "root" or a number.
	LiquidityCap string        `json:"liquidityCap"`
	MaxEpochs    uint64        `json:"maxEpochsPerBlock"`
	MinStake     amount.Amount `json:"minStake"`
	MinLock      amount.Amount `json:"minLock"`
	LockInterval uint64        `json:"lockInterval"`
}

func describeRules(r Rules) RuleView {
	limit := "root"
	if r.LiquidityCap != nil {
		limit = Number(r.LiquidityCap.ToU64F64FloorSat()).String()
	}
	return RuleView{
		BlockEmission: amount.OfRao(unit.Rao(r.Tao.Initial)), SupplyCap: amount.OfRao(unit.Rao(r.Tao.Cap)),
		AlphaEmission: amount.OfAlpha(unit.Alpha(r.Alpha.Initial)), AlphaCap: amount.OfAlpha(unit.Alpha(r.Alpha.Cap)),
		TaoWeight: uint64(r.TaoWeight), MovingAlpha: Number(r.MovingAlpha.ToU64F64FloorSat()), OwnerCut: r.OwnerCut, DelegateTake: r.DelegateTake,
		LiquidityCap: limit, MaxEpochs: r.MaxEpochs, MinStake: amount.OfRao(r.MinStake), MinLock: amount.OfRao(r.MinLock), LockInterval: r.LockInterval,
	}
}

// Columns are the names of Row's cells. Amounts have two: TAO or alpha, and the same in 1e-9 of it.
func Columns() []string {
	names := []string{"block", "netuid", "name", "started", "price", "moving_price", "emission_share", "root_proportion", "miner_burned", "pool_weight", "epochs"}
	for _, c := range amountColumns {
		names = append(names, c.name, c.name+"_rao")
	}
	return names
}

var amountColumns = []struct {
	name string
	of   func(*Sample, *Point) amount.Amount
}{
	{"pool_tao", func(_ *Sample, p *Point) amount.Amount { return p.Tao }},
	{"pool_alpha", func(_ *Sample, p *Point) amount.Amount { return p.Alpha }},
	{"alpha_out", func(_ *Sample, p *Point) amount.Amount { return p.AlphaOut }},
	{"tao_in", func(_ *Sample, p *Point) amount.Amount { return p.TaoIn }},
	{"excess_tao", func(_ *Sample, p *Point) amount.Amount { return p.Excess }},
	{"alpha_in", func(_ *Sample, p *Point) amount.Amount { return p.AlphaIn }},
	{"alpha_minted", func(_ *Sample, p *Point) amount.Amount { return p.AlphaMinted }},
	{"pending_server", func(_ *Sample, p *Point) amount.Amount { return p.Server }},
	{"pending_validator", func(_ *Sample, p *Point) amount.Amount { return p.Validator }},
	{"pending_root", func(_ *Sample, p *Point) amount.Amount { return p.Root }},
	{"pending_owner_cut", func(_ *Sample, p *Point) amount.Amount { return p.OwnerCut }},
	{"miners_stake", func(_ *Sample, p *Point) amount.Amount { return p.Miners }},
	{"validator_stake", func(_ *Sample, p *Point) amount.Amount { return p.Stakers }},
	{"owner_stake", func(_ *Sample, p *Point) amount.Amount { return p.Owner }},
	{"protocol_alpha", func(_ *Sample, p *Point) amount.Amount { return p.ProtocolAlpha }},
	{"burned", func(_ *Sample, p *Point) amount.Amount { return p.Burned }},
	{"root_owed", func(_ *Sample, p *Point) amount.Amount { return p.RootOwed }},
	{"unassigned", func(_ *Sample, p *Point) amount.Amount { return p.Unassigned }},
	{"registration_price", func(_ *Sample, p *Point) amount.Amount { return p.RegistrationPrice }},
	{"issuance", func(s *Sample, _ *Point) amount.Amount { return s.Issuance }},
	{"root_stake", func(s *Sample, _ *Point) amount.Amount { return s.RootStake }},
}

// Rows are the samples as cells, one row for each subnet of each sample.
func (s *Series) Rows() [][]string {
	var rows [][]string
	for i := range s.Samples {
		sample := &s.Samples[i]
		for j := range sample.Subnets {
			p := &sample.Subnets[j]
			row := []string{
				number(sample.Block), number(uint64(p.Netuid)), p.Name, onOff(p.Started), p.Price.String(), p.MovingPrice.String(),
				p.Share.String(), p.RootProportion.String(), p.MinerBurned.String(), number(p.PoolWeight), number(p.Epochs),
			}
			for _, c := range amountColumns {
				a := c.of(sample, p)
				row = append(row, Plain(a), number(a.Units))
			}
			rows = append(rows, row)
		}
	}
	return rows
}

// Last is the end of the run.
func (s *Series) Last() *Sample { return &s.Samples[len(s.Samples)-1] }

// First finds a subnet's first point.
func (s *Series) First(netuid uint16) *Point {
	for i := range s.Samples {
		if p := s.Samples[i].At(netuid); p != nil {
			return p
		}
	}
	return nil
}

// At finds a subnet in the sample; nil if it does not exist yet.
func (s *Sample) At(netuid uint16) *Point {
	for i := range s.Subnets {
		if s.Subnets[i].Netuid == netuid {
			return &s.Subnets[i]
		}
	}
	return nil
}

func number(n uint64) string { return new(big.Int).SetUint64(n).String() }

func onOff(v bool) string {
	if v {
		return "yes"
	}
	return "no"
}

// Plain is an amount's number without its unit.
func Plain(a amount.Amount) string {
	text, _, _ := strings.Cut(a.String(), " ")
	return text
}
