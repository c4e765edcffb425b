package economy

import (
	"github.com/taochain/taochain/amm"
	"github.com/taochain/taochain/chain/emission"
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
)

// Bounds of a scenario, which keep a run's time and memory within reason.
const (
	MaxBlocks  = 10_000_000
	MaxSubnets = 1024
	maxFlows   = 1000
	maxText    = 1 << 20
)

// Scenario is what [Run] plays.
type Scenario struct {
	Title string
	// Blocks is how many are played; the first is block 1.
	Blocks uint64
	Rules  Rules
	// Issuance is all TAO at the start, RootStake what of it is staked on root.
	Issuance, RootStake unit.Rao
	// BlockAuthor tells that somebody gets the swap fees; without an author they are burned.
	BlockAuthor bool
	Subnets     []Subnet
	Flows       []Flow
	Changes     []Change
}

// Rules are the protocol's parameters that all subnets share (economy.md, section 18).
type Rules struct {
	// Tao and Alpha are the curves of issuance, of TAO and of each subnet's alpha.
	Tao, Alpha  emission.Curve
	TaoWeight   unit.U64Fraction
	MovingAlpha fixed.I96F32
	OwnerCut    unit.U16Fraction
	// DelegateTake is the validator's part of dividends.
	DelegateTake unit.U16Fraction
	// LiquidityCap bounds the alpha injected in a block, as a part of the alpha emission; nil for the root proportion, which
	// is the chain's rule (economy.md 3.6).
	LiquidityCap *fixed.U96F32
	MaxEpochs    uint64
	MinStake     unit.Rao
	// MinLock and LockInterval price a new subnet (economy.md 9.1).
	MinLock      unit.Rao
	LockInterval uint64
}

// DefaultRules are the chain's.
func DefaultRules() Rules {
	return Rules{
		Tao: emission.DefaultCurve, Alpha: emission.DefaultCurve,
		TaoWeight: 971_718_665_099_567_868, MovingAlpha: fixed.I96F32FromBits(0, 12_885),
		OwnerCut: 11_796, DelegateTake: 11_796, MaxEpochs: 2,
		MinStake: params.DefaultMinStake, MinLock: 1000 * unit.TAO, LockInterval: 100_800,
	}
}

// Subnet is one subnet of a scenario.
type Subnet struct {
	// Name is unique; Group is the name under which a repeated entry's members are known together.
	Name, Group string
	// Create is the block in which it is registered at the lock cost; 0 if it is there from the start.
	Create uint64
	// Start is the block of the start call, or noStart. 0 means that emission has begun Age blocks before block 1.
	Start, Age uint64

	// Of a subnet that is there from the start: reserves, quote weight in parts of amm.Acc, average price, and alpha outside
	// the pool, staked by the validator or held by traders.
	Tao         unit.Rao
	Alpha       unit.Alpha
	Weight      uint64
	MovingPrice fixed.I96F32
	Staked      unit.Alpha
	Held        []Holding

	Settings Settings
}

// noStart is a start call that never comes.
const noStart = ^uint64(0)

// Holding is a trader's alpha at the start.
type Holding struct {
	Trader string
	Amount unit.Alpha
}

// Settings are what may change of a subnet during a run.
type Settings struct {
	Fee unit.U16Fraction
	// Emission gives the subnet TAO of the block emission, Registration lets it take part in emission at all, OwnerCut sets a part aside.
	Emission, Registration, OwnerCut bool
	Tempo                            uint16
	// Halving is the warm-up of the moving price, in blocks.
	Halving uint64

	// Miners tells that somebody earns incentive; else validators get that too. Withheld is the part of it that is burned, or
	// recycled with Recycle.
	Miners, Recycle bool
	Withheld        amount.Percent
	// The parts of what they earn in an epoch that are sold in its block.
	MinersSell, ValidatorsSell, OwnerSells amount.Percent
	// RootSells claims root dividends at once and swaps them to TAO on root; else they stay alpha (economy.md 5.3).
	RootSells bool

	// Price is the registration price, with its rule.
	Price      unit.Rao
	Bounds     emission.PriceBounds
	HalfLife   uint16
	Multiplier fixed.U64F64
}

// DefaultSettings are those of a new subnet, but with TAO emission on.
func DefaultSettings() Settings {
	return Settings{
		Fee: amm.DefaultFeeRate, Emission: true, Registration: true, OwnerCut: true, Tempo: 360, Halving: params.EMAPriceHalvingBlocks,
		Miners: true, RootSells: true,
		Price: unit.TAO, Bounds: emission.PriceBounds{Min: 500_000, Max: 100 * unit.TAO}, HalfLife: 360,
		Multiplier: fixed.U64F64FromBits(1, 23_242_897_532_874_035_200-1<<64), // the double nearest to 1.26
	}
}

// Action is what a flow does.
type Action uint8

// The actions of flows.
const (
	Buy Action = iota
	Sell
	Register
)

// Base is what a relative quantity is a part of.
type Base uint8

// The bases of quantities.
const (
	Absolute Base = iota
	OfPool        // of the reserve on the side that is paid in
	OfStake       // of the trader's stake
)

// Quantity is how much a flow trades: units, or a part of a base. A random one lies between Least and Most.
type Quantity struct {
	Base        Base
	Least, Most uint64 // units, or parts of amount.Whole; the number of registrations
}

// Flow is a trade that repeats.
type Flow struct {
	Trader   string
	Action   Action
	Quantity Quantity
	// Targets are indices of subnets; rootTarget is root.
	Targets []int
	// Blocks lists the blocks; if it is empty the flow runs in every Every-th block from From until Until.
	Blocks             []uint64
	From, Until, Every uint64
	// Chance is how often it happens when it could; Seed chooses the random numbers.
	Chance amount.Percent
	Seed   uint64
}

const rootTarget = -1

// Change sets rules and settings in a block, after its block step.
type Change struct {
	At      uint64
	Targets []int
	apply   func(*Settings) // nil if it changes no setting
	rules   func(*Rules)    // nil if it changes no rule
}
