package precompiles

import (
	"math/big"

	"github.com/taochain/taochain/chain/pool"
	"github.com/taochain/taochain/chain/subnet"
)

// subnetInfo is the result of getSubnetInfo; the field names follow the ABI.
type subnetInfo struct {
	Exists                bool
	Name, Symbol          string
	Owner, OwnerHotkey    [32]byte
	Started, Paused       bool
	RegisteredAt          uint64
	UidCount              uint16
	MechanismCount        uint8
	BurnRao               uint64
	Tempo                 uint16
	EpochIndex            uint64
	LastEpochBlock        uint64
	NextEpochBlock        uint64
	BlocksSinceLastEpoch  uint64
	PoolKind              uint16
	Price, MovingPrice    *big.Int
	TaoInPoolRao          uint64
	AlphaInPool           uint64
	AlphaOutPool          uint64
	VolumeRao             *big.Int
	TaoInEmissionRao      uint64
	AlphaInEmission       uint64
	AlphaOutEmission      uint64
	PendingServerAlpha    uint64
	PendingValidatorAlpha uint64
	PendingRootAlpha      uint64
	PendingOwnerCutAlpha  uint64
}

// infoMethods read a subnet with its pool and its pots.
func infoMethods() []*method {
	return []*method{
		view("getSubnetInfo(uint16)", func(c *call) ([]any, error) { return []any{c.subnetInfo(c.Uint16())}, nil }),
		view("getEmissionShare(uint16)", func(c *call) ([]any, error) { return []any{price18(c.Coinbase.EmissionShare(c.Uint16()))}, nil }),
	}
}

func (c *call) subnetInfo(netuid uint16) subnetInfo {
	s, p := c.Subnets.At(netuid), c.Pools.At(netuid)
	if !s.Exists() {
		return subnetInfo{Price: new(big.Int), MovingPrice: new(big.Int), VolumeRao: new(big.Int)}
	}
	pots := c.Coinbase.Pending(netuid)
	return subnetInfo{
		Exists: true, Name: c.Identities.Subnet(netuid).Name, Symbol: c.Identities.Symbol(netuid), Owner: s.Owner(), OwnerHotkey: s.OwnerHotkey(),
		Started: s.Started(), Paused: subnet.Paused.Get(s.Slot), RegisteredAt: subnet.RegisteredAt.Get(s.Slot),
		UidCount: c.Neurons.At(netuid).Count(), MechanismCount: s.Mechanisms(), BurnRao: uint64(subnet.Burn.Get(s.Slot)),
		Tempo: subnet.Tempo.Get(s.Slot), EpochIndex: subnet.EpochIndex.Get(s.Slot), LastEpochBlock: subnet.LastEpochBlock.Get(s.Slot),
		NextEpochBlock: nextEpochBlock(s), BlocksSinceLastEpoch: s.BlocksSinceLastStep(c.Host.Block),
		PoolKind: uint16(p.Mechanism()), Price: price(p.Price()), MovingPrice: price(p.MovingPrice().ToU64F64FloorSat()),
		TaoInPoolRao: uint64(p.Tao()), AlphaInPool: uint64(p.AlphaIn()), AlphaOutPool: uint64(p.AlphaOut()), VolumeRao: p.Volume().Big(),
		TaoInEmissionRao: uint64(pool.TaoInEmission.Get(p.Slot)), AlphaInEmission: uint64(pool.AlphaInEmission.Get(p.Slot)),
		AlphaOutEmission: uint64(pool.AlphaOutEmission.Get(p.Slot)), PendingServerAlpha: uint64(pots.Server),
		PendingValidatorAlpha: uint64(pots.Validator), PendingRootAlpha: uint64(pots.Root), PendingOwnerCutAlpha: uint64(pots.OwnerCut),
	}
}

// nextEpochBlock is 2^64-1 for a subnet without epochs.
func nextEpochBlock(s subnet.Subnet) uint64 {
	if block, ok := s.NextEpochBlock(); ok {
		return block
	}
	return ^uint64(0)
}
