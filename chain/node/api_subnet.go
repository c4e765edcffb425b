package node

import (
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/taochain/taochain/amm"
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/pool"
	"github.com/taochain/taochain/chain/subnet"
)

// Stages of a subnet.
const (
	stageRoot    = "root"    // subnet 0
	stageWaiting = "waiting" // for its start call
	stageStarted = "started"
	stagePaused  = "paused" // its work in a block step failed
)

// Pool is a subnet's pool of TAO and alpha, and its supply of alpha. Alpha is in units of 1e-9.
type Pool struct {
	// Dynamic pools trade at a price; the others exchange 1:1.
	Dynamic bool `json:"dynamic"`
	// PriceWei is the spot price of one alpha, MovingPriceWei its average, both with 18 decimals, rounded down.
	PriceWei       *hexutil.Big `json:"priceWei"`
	MovingPriceWei *hexutil.Big `json:"movingPriceWei"`
	// TaoRao and AlphaIn are the reserves, AlphaOut is the alpha outside of the pool.
	TaoRao   Decimal `json:"taoRao"`
	AlphaIn  Decimal `json:"alphaIn"`
	AlphaOut Decimal `json:"alphaOut"`
	// VolumeRao is the TAO ever traded by users.
	VolumeRao *hexutil.Big `json:"volumeRao"`
	// UserFlowRao and ProtocolFlowRao are the TAO brought in less the TAO taken out.
	UserFlowRao     SignedDecimal `json:"userFlowRao"`
	ProtocolFlowRao SignedDecimal `json:"protocolFlowRao"`
	// FeeRate is a swap's fee in parts of 65535, QuoteWeight the weight of TAO in the pool in parts of 1e18.
	FeeRate     uint16  `json:"feeRate"`
	QuoteWeight Decimal `json:"quoteWeight"`
}

// Emission is what the last block brought to a subnet, and what waits for its next epoch.
type Emission struct {
	TaoInRao Decimal `json:"taoInRao"`
	AlphaIn  Decimal `json:"alphaIn"`
	AlphaOut Decimal `json:"alphaOut"`
	// The pots that the next epoch pays, in units of 1e-9 alpha.
	PendingServerAlpha    Decimal `json:"pendingServerAlpha"`
	PendingValidatorAlpha Decimal `json:"pendingValidatorAlpha"`
	PendingRootAlpha      Decimal `json:"pendingRootAlpha"`
	PendingOwnerAlpha     Decimal `json:"pendingOwnerAlpha"`
}

// Subnet is a subnet as it stands.
type Subnet struct {
	Netuid uint16 `json:"netuid"`
	Name   string `json:"name"`
	Symbol string `json:"symbol"`
	// Stage is root, waiting (for the start call), started or paused (its work in a block step failed).
	Stage       string  `json:"stage"`
	Owner       Account `json:"owner"`
	OwnerHotkey Account `json:"ownerHotkey"`
	Neurons     uint16  `json:"neurons"`
	MaxNeurons  uint16  `json:"maxNeurons"`
	Mechanisms  uint8   `json:"mechanisms"`
	// RegisteredBlock is the block of the subnet's creation, FirstEmissionBlock is 0 before the start call.
	RegisteredBlock    hexutil.Uint64 `json:"registeredBlock"`
	FirstEmissionBlock hexutil.Uint64 `json:"firstEmissionBlock"`
	// Tempo is the number of blocks between epochs; NextEpochBlock is left out where there are none.
	Tempo          uint16          `json:"tempo"`
	Epochs         hexutil.Uint64  `json:"epochs"`
	LastEpochBlock hexutil.Uint64  `json:"lastEpochBlock"`
	NextEpochBlock *hexutil.Uint64 `json:"nextEpochBlock,omitempty"`
	// RegistrationRao is the price of a neuron, LockedRao what the subnet cost, RecycledRao what registrations paid so far.
	RegistrationRao     Decimal  `json:"registrationRao"`
	LockedRao           Decimal  `json:"lockedRao"`
	RecycledRao         Decimal  `json:"recycledRao"`
	RegistrationAllowed bool     `json:"registrationAllowed"`
	EmissionEnabled     bool     `json:"emissionEnabled"`
	TradeEnabled        bool     `json:"tradeEnabled"`
	Pool                Pool     `json:"pool"`
	Emission            Emission `json:"emission"`
}

// SubnetAt is one subnet.
type SubnetAt struct {
	At
	Subnet
	Identity SubnetIdentity `json:"identity"`
}

// SubnetIdentity is what the owner says of a subnet; strings are empty if it says nothing.
type SubnetIdentity struct {
	GithubRepo  string `json:"githubRepo"`
	Contact     string `json:"contact"`
	URL         string `json:"url"`
	Discord     string `json:"discord"`
	Description string `json:"description"`
	LogoURL     string `json:"logoUrl"`
	Additional  string `json:"additional"`
}

// Subnet returns a subnet: its schedule, its pool, its emission and what its owner says of it. Errors: SubnetNotExists.
func (api *readAPI) Subnet(netuid uint16, block *rpc.BlockNumberOrHash) (*SubnetAt, error) {
	return readAt(api, block, func(v *view) (*SubnetAt, error) {
		sub, err := v.s.Subnets.Get(netuid)
		if err != nil {
			return nil, err
		}
		i := v.s.Identities.Subnet(netuid)
		return &SubnetAt{v.at(), v.subnet(sub), SubnetIdentity{i.GithubRepo, i.Contact, i.URL, i.Discord, i.Description, i.LogoURL, i.Additional}}, nil
	})
}

// Subnets is a page of subnets.
type Subnets struct {
	At
	// Total is the number of subnets, root included.
	Total   uint16   `json:"total"`
	Subnets []Subnet `json:"subnets"`
}

// Subnets returns a page of all subnets, root included, ascending by netuid: at most 256. A page begins at an
// index in that list, which is not a netuid once a subnet was dissolved. Errors: LimitExceeded.
func (api *readAPI) Subnets(first, count *quantity, block *rpc.BlockNumberOrHash) (*Subnets, error) {
	return readAt(api, block, func(v *view) (*Subnets, error) {
		netuids := v.s.Subnets.Netuids()
		from, to, err := page(len(netuids), first, count)
		if err != nil {
			return nil, err
		}
		list := make([]Subnet, 0, to-from)
		for _, netuid := range netuids[from:to] {
			list = append(list, v.subnet(v.s.Subnets.At(netuid)))
		}
		return &Subnets{v.at(), uint16(len(netuids)), list}, nil
	})
}

func stage(sub subnet.Subnet) string {
	switch {
	case subnet.Paused.Get(sub.Slot):
		return stagePaused
	case sub.Netuid == params.Root:
		return stageRoot
	case sub.Started():
		return stageStarted
	}
	return stageWaiting
}

func (v *view) subnet(sub subnet.Subnet) Subnet {
	netuid := sub.Netuid
	out := Subnet{
		Netuid: netuid, Name: v.s.Identities.Subnet(netuid).Name, Symbol: v.s.Identities.Symbol(netuid), Stage: stage(sub),
		Owner: v.account(sub.Owner()), OwnerHotkey: v.account(sub.OwnerHotkey()),
		Neurons: subnet.NeuronCount(sub), MaxNeurons: subnet.MaxAllowedUids.Get(sub.Slot), Mechanisms: mechanisms(sub),
		RegisteredBlock:    hexutil.Uint64(subnet.RegisteredAt.Get(sub.Slot)),
		FirstEmissionBlock: hexutil.Uint64(subnet.FirstEmissionBlock.Get(sub.Slot)),
		Tempo:              subnet.Tempo.Get(sub.Slot), Epochs: hexutil.Uint64(subnet.EpochIndex.Get(sub.Slot)),
		LastEpochBlock:  hexutil.Uint64(subnet.LastEpochBlock.Get(sub.Slot)),
		RegistrationRao: Decimal(subnet.Burn.Get(sub.Slot)), LockedRao: Decimal(sub.Locked()), RecycledRao: Decimal(sub.Recycled()),
		RegistrationAllowed: subnet.RegistrationAllowed.Get(sub.Slot), EmissionEnabled: subnet.EmissionEnabled.Get(sub.Slot),
		TradeEnabled: subnet.SubtokenEnabled.Get(sub.Slot),
		Pool:         poolForm(v.s.Pools.At(netuid)), Emission: v.emission(netuid),
	}
	if next, ok := sub.NextEpochBlock(); ok && netuid != params.Root {
		out.NextEpochBlock = (*hexutil.Uint64)(&next)
	}
	return out
}

// priceWei is a price with 18 decimals, rounded down.
func priceWei(p fixed.U64F64) *hexutil.Big { return (*hexutil.Big)(amm.Price18(p)) }

func poolForm(p pool.Pool) Pool {
	state := p.Load()
	return Pool{
		Dynamic: !state.Stable, PriceWei: priceWei(state.Price()), MovingPriceWei: priceWei(p.MovingPrice().ToU64F64FloorSat()),
		TaoRao: Decimal(state.Tao), AlphaIn: Decimal(state.Alpha), AlphaOut: Decimal(p.AlphaOut()), VolumeRao: (*hexutil.Big)(p.Volume().Big()),
		UserFlowRao: SignedDecimal(p.UserFlow()), ProtocolFlowRao: SignedDecimal(p.ProtocolFlow()),
		FeeRate: uint16(state.FeeRate), QuoteWeight: Decimal(state.QuoteWeight),
	}
}

func (v *view) emission(netuid uint16) Emission {
	p, pots := v.s.Pools.At(netuid), v.s.Coinbase.Pending(netuid)
	return Emission{
		TaoInRao: Decimal(pool.TaoInEmission.Get(p.Slot)), AlphaIn: Decimal(pool.AlphaInEmission.Get(p.Slot)),
		AlphaOut:           Decimal(pool.AlphaOutEmission.Get(p.Slot)),
		PendingServerAlpha: Decimal(pots.Server), PendingValidatorAlpha: Decimal(pots.Validator),
		PendingRootAlpha: Decimal(pots.Root), PendingOwnerAlpha: Decimal(pots.OwnerCut),
	}
}

// Hyperparameter is one setting of a subnet.
type Hyperparameter struct {
	Name string `json:"name"`
	// Value are the raw bits as an unsigned integer in decimal, Bits is their width.
	Value string `json:"value"`
	Bits  uint   `json:"bits"`
	// OwnerSettable tells that the subnet's owner may set it, not only the admin.
	OwnerSettable bool `json:"ownerSettable"`
}

// Hyperparameters are the settings of a subnet.
type Hyperparameters struct {
	At
	Netuid          uint16           `json:"netuid"`
	Hyperparameters []Hyperparameter `json:"hyperparameters"`
}

// Hyperparameters returns the settings of a subnet as raw bits, in the order of the chain's own list. Errors: SubnetNotExists.
func (api *readAPI) Hyperparameters(netuid uint16, block *rpc.BlockNumberOrHash) (*Hyperparameters, error) {
	return readAt(api, block, func(v *view) (*Hyperparameters, error) {
		sub, err := v.s.Subnets.Get(netuid)
		if err != nil {
			return nil, err
		}
		out := &Hyperparameters{v.at(), netuid, []Hyperparameter{}}
		for _, p := range subnet.Params() {
			out.Hyperparameters = append(out.Hyperparameters, Hyperparameter{p.Name, p.Get(sub).Dec(), p.Bits, p.OwnerSettable()})
		}
		return out, nil
	})
}
