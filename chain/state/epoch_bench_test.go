package state_test

import (
	"math"
	"math/big"
	"math/rand/v2"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	gethstate "github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/ethdb"
	"github.com/ethereum/go-ethereum/ethdb/pebble"
	gethparams "github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/triedb"
	"github.com/ethereum/go-ethereum/triedb/pathdb"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/host"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/chain/yuma"
	"github.com/taochain/taochain/precompiles"
)

// diskChain is a chain's state as a node has it: a StateDB over the path scheme on a disk.
type diskChain struct {
	b     *testing.B
	dir   string
	disk  ethdb.Database
	tries *triedb.Database
	db    *gethstate.CachingDB
	state *gethstate.StateDB
	root  common.Hash
	block uint64
}

func newDiskChain(b *testing.B) *diskChain {
	precompiles.Install()
	dir := b.TempDir()
	kv, err := pebble.New(dir, 64, 64, "", false)
	if err != nil {
		b.Fatal(err)
	}
	disk := rawdb.NewDatabase(kv)
	tries := triedb.NewDatabase(disk, &triedb.Config{PathDB: pathdb.Defaults})
	b.Cleanup(func() {
		_ = tries.Close()
		_ = disk.Close()
	})
	c := &diskChain{b: b, dir: dir, disk: disk, tries: tries, db: gethstate.NewDatabase(tries, nil), block: 100_000}
	c.open(types.EmptyRootHash)
	g := state.NewGenesis(params.DevPreset(), address(0), nil)
	for _, a := range append(g.System, precompiles.Addresses()...) {
		c.state.SetNonce(a, 1, tracing.NonceChangeGenesis)
		c.state.SetCode(a, []byte{0xfe}, tracing.CodeChangeGenesis)
	}
	for a, code := range g.Codes {
		c.state.SetNonce(a, 1, tracing.NonceChangeGenesis)
		c.state.SetCode(a, code, tracing.CodeChangeGenesis)
	}
	for slot, v := range g.Slots {
		c.state.SetState(params.StateAddress, slot, v)
	}
	return c
}

func (c *diskChain) open(root common.Hash) {
	var err error
	if c.state, err = gethstate.New(root, c.db); err != nil {
		c.b.Fatal(err)
	}
	c.root = root
}

func (c *diskChain) at(block uint64) *host.Host { return precompiles.OpenState(c.state, block).Host }

func (c *diskChain) areas() *state.State { return state.Open(c.at(c.block)) }

// commit ends the block and opens the next.
func (c *diskChain) commit() {
	root, err := c.state.Commit(c.block, true, false)
	if err != nil {
		c.b.Fatal(err)
	}
	c.open(root)
	c.block++
}

// hook runs the block step as geth does.
func (c *diskChain) hook() {
	evm := vm.NewEVM(vm.BlockContext{
		CanTransfer: core.CanTransfer, Transfer: core.Transfer, GetHash: func(uint64) common.Hash { return common.Hash{} },
		Coinbase: address(39), GasLimit: 75_000_000, BlockNumber: new(big.Int).SetUint64(c.block),
		Difficulty: new(big.Int), BaseFee: new(big.Int), BlobBaseFee: new(big.Int), Random: &common.Hash{},
	}, c.state, gethparams.MergedTestChainConfig, vm.Config{})
	evm.SetTxContext(vm.TxContext{Origin: gethparams.SystemAddress, GasPrice: new(uint256.Int)})
	_, _, err := evm.Call(gethparams.SystemAddress, gethparams.BeaconRootsAddress, nil, 30_000_000, new(uint256.Int))
	if err != nil {
		c.b.Fatal(err)
	}
	c.state.Finalise(true)
}

// denseCase is a subnet of 256 uids of which 64 validators weigh all.
func denseCase(rng *rand.Rand, block uint64) *epochCase {
	in := &yuma.Input{
		N: 256, Block: block, AlphaStake: make([]unit.Alpha, 256), TaoStake: make([]unit.Rao, 256),
		LastUpdate: make([]uint64, 256), BlockAtRegistration: make([]uint64, 256), Permits: make([]bool, 256),
		MaxAllowedValidators: 64, Weights: denseRows(rng), Bonds: denseRows(rng), TaoWeight: 971_718_665_099_567_868,
		HasOwner: true, OwnerUID: 255,
		Kappa: 32_767, BondsPenalty: 65_535, BondsMovingAverage: 900_000, Yuma3: true,
		AlphaLow: 45_875, AlphaHigh: 58_982, SigmoidSteepness: 1000,
	}
	for i := range 256 {
		in.BlockAtRegistration[i] = rng.Uint64N(block - 10_000)
		in.LastUpdate[i] = block - rng.Uint64N(1000)
		in.AlphaStake[i] = unit.Alpha(rng.Uint64N(1_000_000_000))
		if i < 64 {
			in.AlphaStake[i] += unit.Alpha(rng.Uint64N(1_000_000_000_000))
			in.TaoStake[i] = unit.Rao(rng.Uint64N(1_000_000_000_000))
			in.Permits[i] = true
		}
	}
	return &epochCase{inputs: []*yuma.Input{in}, tempo: 360, factor: 13_889, lastStep: block - 360, emission: 360 * unit.OneAlpha}
}

// denseRows has 64 rows of 256 values that mostly agree.
func denseRows(rng *rand.Rand) []yuma.Row {
	rows := make([]yuma.Row, 256)
	for j := range uint16(256) {
		quality := 1000 + rng.Uint32N(50_000)
		for i := range 64 {
			rows[i] = append(rows[i], yuma.Entry{UID: j, Value: uint16(quality + rng.Uint32N(10_000))})
		}
	}
	return rows
}

// start gives a subnet a pool and emission.
func start(s *state.State, netuid uint16) {
	s.Pools.At(netuid).Create(1_000_000*unit.TAO, 1_000_000*unit.OneAlpha)
	slot := s.Subnets.At(netuid).Slot
	subnet.FirstEmissionBlock.Set(slot, 1)
	subnet.SubtokenEnabled.Set(slot, true)
	subnet.EmissionEnabled.Set(slot, true)
}

// turn prepares the next block: new weights, so that every epoch has something to write, and an epoch that is due.
func (c *diskChain) turn(netuids []uint16, rows [][]yuma.Row, k int) {
	s := c.areas()
	for _, netuid := range netuids {
		n := s.Neurons.At(netuid)
		for uid, row := range rows[k%len(rows)][:64] {
			n.SetWeights(0, uint16(uid), row)
			n.LastUpdate(0).Set(uid, c.block)
		}
		subnet.PendingEpochAt.Set(s.Subnets.At(netuid).Slot, c.block+1)
	}
	c.commit()
}

func (c *diskChain) denseSubnets(count int) []uint16 {
	rng := rand.New(rand.NewPCG(7, 7))
	var netuids []uint16
	for range count {
		e := denseCase(rng, c.block+1)
		e.owner = params.ID{0xee, byte(len(netuids))}
		netuid := e.seed(c.b, id(0), c.at)
		start(c.areas(), netuid)
		netuids = append(netuids, netuid)
	}
	return netuids
}

// cpuTime is what the process has used of all processors.
func cpuTime() time.Duration {
	var used syscall.Rusage
	_ = syscall.Getrusage(syscall.RUSAGE_SELF, &used)
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}

// measure times work and the commit after it, in blocks in which the subnets have an epoch with new weights. On a busy
// machine the shortest run, and the processor time of the cheapest, tell more than the mean.
func (c *diskChain) measure(netuids []uint16, work func()) {
	c.commit()
	rng := rand.New(rand.NewPCG(8, 8))
	rows := [][]yuma.Row{denseRows(rng), denseRows(rng), denseRows(rng)}
	shortest, least := time.Duration(math.MaxInt64), time.Duration(math.MaxInt64)
	c.b.ReportAllocs()
	c.b.ResetTimer()
	for k := range c.b.N {
		c.b.StopTimer()
		c.turn(netuids, rows, k)
		c.b.StartTimer()
		begin, used := time.Now(), cpuTime()
		work()
		c.commit()
		shortest, least = min(shortest, time.Since(begin)), min(least, cpuTime()-used)
	}
	c.b.StopTimer()
	c.b.ReportMetric(float64(shortest.Nanoseconds()), "min-ns")
	c.b.ReportMetric(float64(least.Nanoseconds()), "min-cpu-ns")
	c.turn(netuids, rows, 0)
	work()
	c.state.IntermediateRoot(true)
	c.b.ReportMetric(float64(c.state.StorageLoaded), "slots-read")
	c.b.ReportMetric(float64(c.state.StorageUpdated.Load()), "slots-written")
	c.b.ReportMetric(float64(c.state.AccountUpdated), "accounts-written")
	c.commit()
}

// BenchmarkEpochOnChain is an epoch of 256 uids, 64 of them validators with weights on all, over a StateDB on a disk, the
// commit included: "epoch" reads, computes and writes, "block" is the block step with the distribution to 256 share pools.
func BenchmarkEpochOnChain(b *testing.B) {
	for _, mode := range []string{"epoch", "block"} {
		b.Run(mode, func(b *testing.B) {
			c := newDiskChain(b)
			netuids := c.denseSubnets(1)
			c.measure(netuids, func() {
				if mode == "block" {
					c.hook()
					return
				}
				h := c.at(c.block)
				h.Defer()
				if _, err := state.Open(h).Epochs.Run(netuids[0], 360*unit.OneAlpha); err != nil {
					b.Fatal(err)
				}
				h.Flush()
			})
		})
	}
}
