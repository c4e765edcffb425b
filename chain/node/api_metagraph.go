package node

import (
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/taochain/taochain/chain/neuron"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
)

// Metagraph is what is known of all neurons of a subnet, a list for each property, by uid. Fractions are parts of 65535.
type Metagraph struct {
	At
	Netuid uint16 `json:"netuid"`
	// Mecid is the mechanism of incentives and lastUpdateBlocks.
	Mecid uint8 `json:"mecid"`
	// Neurons is the number of uids, the length of every list.
	Neurons  uint16    `json:"neurons"`
	Hotkeys  []Account `json:"hotkeys"`
	Coldkeys []Account `json:"coldkeys"`
	// StakesAlpha is what all coldkeys have staked to each hotkey on the subnet, in units of 1e-9 alpha.
	StakesAlpha []Decimal `json:"stakesAlpha"`
	// RootStakesRao is the root stake of each hotkey.
	RootStakesRao []Decimal `json:"rootStakesRao"`
	// StakeWeights are the stakes as the last epoch weighed them, as parts of 65535.
	StakeWeights     []uint16         `json:"stakeWeights"`
	Incentives       []uint16         `json:"incentives"`
	Dividends        []uint16         `json:"dividends"`
	Consensus        []uint16         `json:"consensus"`
	ValidatorTrusts  []uint16         `json:"validatorTrusts"`
	ValidatorPermits []bool           `json:"validatorPermits"`
	Active           []bool           `json:"active"`
	LastUpdateBlocks []hexutil.Uint64 `json:"lastUpdateBlocks"`
	RegisteredBlocks []hexutil.Uint64 `json:"registeredBlocks"`
	// EmissionsAlpha is what the last epoch gave to each uid, in units of 1e-9 alpha.
	EmissionsAlpha []Decimal `json:"emissionsAlpha"`
}

// Metagraph returns what is known of all neurons of a subnet, in columns by uid. Incentives and last updates are those of a
// mechanism, 0 if none is named. Errors: SubnetNotExists, MechanismDoesNotExist.
func (api *readAPI) Metagraph(netuid uint16, mecid *uint8, block *rpc.BlockNumberOrHash) (*Metagraph, error) {
	return readAt(api, block, func(v *view) (*Metagraph, error) { return v.metagraph(netuid, mecid) })
}

func (v *view) metagraph(netuid uint16, mecid *uint8) (*Metagraph, error) {
	sub, err := v.s.Subnets.Get(netuid)
	if err != nil {
		return nil, err
	}
	n := v.s.Neurons.At(netuid)
	m := &Metagraph{At: v.at(), Netuid: netuid}
	if mecid != nil {
		m.Mecid = *mecid
	}
	if count := mechanisms(sub); m.Mecid >= count {
		return nil, noMechanism(netuid, m.Mecid, count)
	}
	for _, hotkey := range n.Hotkeys() {
		coldkey, _ := v.s.Accounts.Owner(hotkey)
		m.Hotkeys, m.Coldkeys = append(m.Hotkeys, v.account(hotkey)), append(m.Coldkeys, v.account(coldkey))
		m.StakesAlpha = append(m.StakesAlpha, Decimal(v.s.Stakes.HotkeyStake(hotkey, netuid)))
		m.RootStakesRao = append(m.RootStakesRao, Decimal(v.s.Stakes.HotkeyStake(hotkey, params.Root)))
	}
	count := len(m.Hotkeys)
	m.Neurons = uint16(count)
	m.Hotkeys, m.Coldkeys = column(count, m.Hotkeys, same), column(count, m.Coldkeys, same)
	m.StakesAlpha, m.RootStakesRao = column(count, m.StakesAlpha, same), column(count, m.RootStakesRao, same)
	m.StakeWeights = column(count, n.StakeWeight().Load(), same)
	m.Incentives = column(count, n.Incentive(m.Mecid).Load(), same)
	m.Dividends = column(count, n.Dividends().Load(), same)
	m.Consensus = column(count, n.Consensus().Load(), same)
	m.ValidatorTrusts = column(count, n.ValidatorTrust().Load(), same)
	m.ValidatorPermits = column(count, n.Permit().Load(), isSet)
	m.Active = column(count, n.Active().Load(), isSet)
	m.LastUpdateBlocks = column(count, n.LastUpdate(m.Mecid).Load(), blockQuantity)
	m.RegisteredBlocks = column(count, n.RegisteredAt().Load(), blockQuantity)
	m.EmissionsAlpha = column(count, n.Emission().Load(), func(v unit.Alpha) Decimal { return Decimal(v) })
	return m, nil
}

// column brings a vector to the length of the metagraph: what was never set is 0.
func column[T, U any](count int, vector []T, convert func(T) U) []U {
	list := make([]U, count)
	for i := range min(count, len(vector)) {
		list[i] = convert(vector[i])
	}
	return list
}

func same[T any](v T) T { return v }

func isSet(v uint8) bool { return v != 0 }

func blockQuantity(v uint64) hexutil.Uint64 { return hexutil.Uint64(v) }

// mechanisms is the number of a subnet's mechanisms.
func mechanisms(sub subnet.Subnet) uint8 { return max(1, subnet.MechanismCount.Get(sub.Slot)) }

// Neuron is one neuron of a subnet. Fractions are parts of 65535.
type Neuron struct {
	UID     uint16  `json:"uid"`
	Hotkey  Account `json:"hotkey"`
	Coldkey Account `json:"coldkey"`
	// StakeAlpha is what all coldkeys have staked to the hotkey on the subnet, in units of 1e-9 alpha.
	StakeAlpha   Decimal `json:"stakeAlpha"`
	RootStakeRao Decimal `json:"rootStakeRao"`
	// StakeWeight is the stake as the last epoch weighed it, as parts of 65535.
	StakeWeight uint16 `json:"stakeWeight"`
	// Incentives and LastUpdateBlocks have an element for each mechanism.
	Incentives       []uint16         `json:"incentives"`
	LastUpdateBlocks []hexutil.Uint64 `json:"lastUpdateBlocks"`
	Dividends        uint16           `json:"dividends"`
	Consensus        uint16           `json:"consensus"`
	ValidatorTrust   uint16           `json:"validatorTrust"`
	ValidatorPermit  bool             `json:"validatorPermit"`
	Active           bool             `json:"active"`
	// EmissionAlpha is what the last epoch gave, in units of 1e-9 alpha.
	EmissionAlpha   Decimal        `json:"emissionAlpha"`
	RegisteredBlock hexutil.Uint64 `json:"registeredBlock"`
	// Axon and Prometheus are where the neuron serves, if it said so.
	Axon       *Served `json:"axon,omitempty"`
	Prometheus *Served `json:"prometheus,omitempty"`
}

// NeuronAt is one neuron.
type NeuronAt struct {
	At
	Netuid uint16 `json:"netuid"`
	Neuron
	// StakeValueRao is the hotkey's stake on all subnets at spot prices.
	StakeValueRao Decimal `json:"stakeValueRao"`
}

// Neuron returns one neuron, with the value of its hotkey's stake on all subnets. Errors: SubnetNotExists,
// UidNotExists.
func (api *readAPI) Neuron(netuid, uid uint16, block *rpc.BlockNumberOrHash) (*NeuronAt, error) {
	return readAt(api, block, func(v *view) (*NeuronAt, error) { return v.neuron(netuid, uid) })
}

func (v *view) neuron(netuid, uid uint16) (*NeuronAt, error) {
	sub, err := v.s.Subnets.Get(netuid)
	if err != nil {
		return nil, err
	}
	n := v.s.Neurons.At(netuid)
	hotkey, err := n.Hotkey(uid)
	if err != nil {
		return nil, err
	}
	return &NeuronAt{v.at(), netuid, v.neuronForm(n, mechanisms(sub), uid, hotkey), Decimal(v.s.Stakes.HotkeyValue(hotkey))}, nil
}

func (v *view) neuronForm(n neuron.Neurons, mechanisms uint8, uid uint16, hotkey params.ID) Neuron {
	netuid, i := n.Subnet.Netuid, int(uid)
	coldkey, _ := v.s.Accounts.Owner(hotkey)
	out := Neuron{
		UID: uid, Hotkey: v.account(hotkey), Coldkey: v.account(coldkey),
		StakeAlpha: Decimal(v.s.Stakes.HotkeyStake(hotkey, netuid)), RootStakeRao: Decimal(v.s.Stakes.HotkeyStake(hotkey, params.Root)),
		StakeWeight: n.StakeWeight().Get(i), Dividends: n.Dividends().Get(i), Consensus: n.Consensus().Get(i),
		ValidatorTrust: n.ValidatorTrust().Get(i), ValidatorPermit: isSet(n.Permit().Get(i)), Active: isSet(n.Active().Get(i)),
		EmissionAlpha: Decimal(n.Emission().Get(i)), RegisteredBlock: hexutil.Uint64(n.RegisteredAt().Get(i)),
	}
	for mecid := range mechanisms {
		out.Incentives = append(out.Incentives, n.Incentive(mecid).Get(i))
		out.LastUpdateBlocks = append(out.LastUpdateBlocks, hexutil.Uint64(n.LastUpdate(mecid).Get(i)))
	}
	if a := n.Axon(hotkey); a.Block != 0 {
		out.Axon = &Served{hexutil.Uint64(a.Block), a.Version, ipText(a.IP, a.IPType), a.IPType, a.Port, a.Protocol}
	}
	if p := n.Prometheus(hotkey); p.Block != 0 {
		out.Prometheus = &Served{hexutil.Uint64(p.Block), p.Version, ipText(p.IP, p.IPType), p.IPType, p.Port, 0}
	}
	return out
}

// Neurons is a page of the neurons of a subnet.
type Neurons struct {
	At
	Netuid uint16 `json:"netuid"`
	// Total is the number of uids of the subnet.
	Total uint16 `json:"total"`
	// Neurons are those of the page, ascending by uid.
	Neurons []Neuron `json:"neurons"`
}

// Neurons returns a page of the neurons of a subnet, ascending by uid: at most 256 from uid first. Errors:
// SubnetNotExists, LimitExceeded.
func (api *readAPI) Neurons(netuid uint16, first, count *quantity, block *rpc.BlockNumberOrHash) (*Neurons, error) {
	return readAt(api, block, func(v *view) (*Neurons, error) { return v.neurons(netuid, first, count) })
}

func (v *view) neurons(netuid uint16, first, count *quantity) (*Neurons, error) {
	sub, err := v.s.Subnets.Get(netuid)
	if err != nil {
		return nil, err
	}
	n := v.s.Neurons.At(netuid)
	hotkeys := n.Hotkeys()
	from, to, err := page(len(hotkeys), first, count)
	if err != nil {
		return nil, err
	}
	list := make([]Neuron, 0, to-from)
	for uid := from; uid < to; uid++ {
		list = append(list, v.neuronForm(n, mechanisms(sub), uint16(uid), hotkeys[uid]))
	}
	return &Neurons{v.at(), netuid, uint16(len(hotkeys)), list}, nil
}
