package precompiles

import (
	"github.com/taochain/taochain/chain/neuron"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/staking"
)

// neuronInfo and metagraphInfo are results; the field names follow the ABI.
type neuronInfo struct {
	Uid                     uint16
	Hotkey, Coldkey         [32]byte
	StakeAlpha              uint64
	RootStakeRao            uint64
	TotalStake              uint64
	StakeWeight             uint16
	ValidatorPermit, Active bool
	Consensus               uint16
	ValidatorTrust          uint16
	Dividends               uint16
	EmissionAlpha           uint64
	Incentives              []uint16
	LastUpdates             []uint64
	RegisteredAt            uint64
	Axon                    axonInfo
}

type metagraphInfo struct {
	Hotkeys, Coldkeys        [][32]byte
	StakesAlpha              []uint64
	RootStakesRao            []uint64
	TotalStakes              []uint64
	StakeWeights             []uint16
	ValidatorPermits, Active []bool
	Consensus                []uint16
	ValidatorTrusts          []uint16
	Dividends                []uint16
	EmissionsAlpha           []uint64
	Incentives               [][]uint16
	LastUpdates              [][]uint64
	RegisteredAt             []uint64
	Axons                    []axonInfo
}

// wholeMethods read neurons with all that is known of them.
func wholeMethods() []*method {
	return []*method{
		view("getMetagraph(uint16)", func(c *call) ([]any, error) {
			r := c.readNeurons(c.Uint16())
			m := metagraphInfo{Incentives: make([][]uint16, r.mechanisms()), LastUpdates: make([][]uint64, r.mechanisms())}
			for uid := range r.n.Count() {
				v, err := r.read(uid)
				if err != nil {
					return nil, err
				}
				m.add(v)
			}
			return []any{m}, nil
		}),
		view("getNeurons(uint16,uint16,uint16)", func(c *call) ([]any, error) {
			r, first, count := c.readNeurons(c.Uint16()), c.Uint16(), c.Uint16()
			list := []neuronInfo{}
			for uid := uint32(first); uid < min(uint32(first)+uint32(count), uint32(r.n.Count())); uid++ {
				v, err := r.read(uint16(uid))
				if err != nil {
					return nil, err
				}
				list = append(list, v)
			}
			return []any{list}, nil
		}),
		view("getNeuron(uint16,uint16)", func(c *call) ([]any, error) {
			r := c.readNeurons(c.Uint16())
			v, err := r.read(c.Uint16())
			return []any{v}, err
		}),
	}
}

// add appends a neuron to the vectors.
func (m *metagraphInfo) add(v neuronInfo) {
	m.Hotkeys, m.Coldkeys = append(m.Hotkeys, v.Hotkey), append(m.Coldkeys, v.Coldkey)
	m.StakesAlpha, m.RootStakesRao = append(m.StakesAlpha, v.StakeAlpha), append(m.RootStakesRao, v.RootStakeRao)
	m.TotalStakes, m.StakeWeights = append(m.TotalStakes, v.TotalStake), append(m.StakeWeights, v.StakeWeight)
	m.ValidatorPermits, m.Active = append(m.ValidatorPermits, v.ValidatorPermit), append(m.Active, v.Active)
	m.Consensus, m.ValidatorTrusts = append(m.Consensus, v.Consensus), append(m.ValidatorTrusts, v.ValidatorTrust)
	m.Dividends, m.EmissionsAlpha = append(m.Dividends, v.Dividends), append(m.EmissionsAlpha, v.EmissionAlpha)
	for mecid := range m.Incentives {
		m.Incentives[mecid] = append(m.Incentives[mecid], v.Incentives[mecid])
		m.LastUpdates[mecid] = append(m.LastUpdates[mecid], v.LastUpdates[mecid])
	}
	m.RegisteredAt, m.Axons = append(m.RegisteredAt, v.RegisteredAt), append(m.Axons, v.Axon)
}

// neuronReader reads the neurons of one subnet.
type neuronReader struct {
	*call
	n     neuron.Neurons
	heirs staking.Inheritance
}

func (c *call) readNeurons(netuid uint16) neuronReader {
	return neuronReader{c, c.Neurons.At(netuid), c.Stakes.Inheritance(netuid)}
}

func (r neuronReader) mechanisms() uint8 { return r.n.Subnet.Mechanisms() }

// read reads a neuron. Errors: UidNotExists.
func (r neuronReader) read(uid uint16) (v neuronInfo, err error) {
	hotkey, err := r.n.Hotkey(uid)
	if err != nil {
		return v, err
	}
	at, n := int(uid), r.n
	owner, _ := r.Accounts.Owner(hotkey)
	v = neuronInfo{
		Uid: uid, Hotkey: hotkey, Coldkey: owner,
		StakeAlpha: uint64(r.Stakes.HotkeyStake(hotkey, n.Subnet.Netuid)), RootStakeRao: uint64(r.Stakes.HotkeyStake(hotkey, params.Root)),
		TotalStake: r.heirs.Weight(hotkey), StakeWeight: n.StakeWeight().Get(at),
		ValidatorPermit: n.Permit().Get(at) != 0, Active: n.Active().Get(at) != 0,
		Consensus: n.Consensus().Get(at), ValidatorTrust: n.ValidatorTrust().Get(at), Dividends: n.Dividends().Get(at),
		EmissionAlpha: uint64(n.Emission().Get(at)), RegisteredAt: n.RegisteredAt().Get(at),
		Axon: axonInfoOf(n.Axon(hotkey)),
	}
	for mecid := range r.mechanisms() {
		v.Incentives = append(v.Incentives, n.Incentive(mecid).Get(at))
		v.LastUpdates = append(v.LastUpdates, n.LastUpdate(mecid).Get(at))
	}
	return v, nil
}
