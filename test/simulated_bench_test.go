package test

import (
	"fmt"
	"runtime"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/simulated"
	"github.com/taochain/taochain/chain/unit"
)

func BenchmarkNewBackend(b *testing.B) {
	for b.Loop() {
		backend, err := simulated.Open()
		if err != nil {
			b.Fatal(err)
		}
		if err := backend.Close(); err != nil {
			b.Fatal(err)
		}
	}
}

// fullSubnet is a subnet of 256 neurons, with a tempo of 360 blocks, in which 64 validators have stake and a permit, the
// owner among them.
func fullSubnet(b backendWorld) (uint16, []actor) {
	b.Helper()
	const uids, validators = 256, 64
	netuid := b.openSubnet(dev(1), dev(1).id)
	b.govern(netuid, "subnet_emission_enabled", 1)
	b.govern(netuid, "max_burn", int64(unit.TAO))
	permitted := []actor{dev(1)}
	for i := 1; i < uids; i++ {
		neuron := derived(b, fmt.Sprint("neuron ", i))
		b.send(dev(4), params.NeuronAddress, neuronABI.PackBurnedRegister(netuid, neuron.id), nil)
		if i < validators {
			permitted = append(permitted, neuron)
			b.send(dev(0), neuron.address, nil, tao(10))
		}
		if i%16 == 0 || i == uids-1 {
			b.Commit()
		}
	}
	for i, v := range permitted {
		b.send(dev(5), params.StakingAddress, packStake(v.id, unit.Rao(10+i)*unit.TAO, netuid), nil)
		if i%16 == 15 {
			b.Commit()
		}
	}
	if count := b.uidCount(netuid); count != uids {
		b.Fatalf("%d neurons are registered, want %d", count, uids)
	}
	if err := b.AdvanceEpoch(netuid); err != nil {
		b.Fatal(err)
	}
	return netuid, permitted
}

// setAllWeights lets every validator judge every other neuron, each its own way.
func setAllWeights(b backendWorld, netuid uint16, validators []actor) {
	b.Helper()
	var txs []*types.Transaction
	for i, v := range validators {
		var uids, weights []uint16
		for uid := len(validators) + 1; uid < 256; uid++ {
			uids, weights = append(uids, uint16(uid)), append(weights, uint16(1+(uid*31+i*17)%1000))
		}
		txs = append(txs, b.send(v, params.NeuronAddress, neuronABI.PackSetWeights(netuid, uids, weights, 0), nil))
	}
	for pending := true; pending; {
		b.Commit()
		pending = b.receipt(txs[len(txs)-1]) == nil
	}
	for _, tx := range txs {
		if receipt := b.receipt(tx); receipt == nil || receipt.Status != types.ReceiptStatusSuccessful {
			b.Fatalf("weights of %s failed: %+v", tx.Hash(), receipt)
		}
	}
}

// BenchmarkAdvance360Uids256 seals 360 empty blocks, one of them with the epoch of a full subnet.
func BenchmarkAdvance360Uids256(bench *testing.B) {
	b := newBackend(bench)
	netuid, validators := fullSubnet(b)
	var cpu time.Duration
	for bench.Loop() {
		bench.StopTimer() // weights age
		setAllWeights(b, netuid, validators)
		runtime.GC()
		before := cpuTime(bench)
		bench.StartTimer()
		if err := b.AdvanceBlocks(360); err != nil {
			bench.Fatal(err)
		}
		cpu += cpuTime(bench) - before
	}
	var incentive int
	for _, v := range b.state().Neurons.At(netuid).Incentive(0).Load() {
		if v > 0 {
			incentive++
		}
	}
	if incentive < 100 {
		bench.Fatalf("only %d neurons have an incentive", incentive)
	}
	bench.ReportMetric(float64(cpu.Milliseconds())/float64(bench.N), "cpu-ms/op")
}

// cpuTime is the processor time of this process, which other processes do not lengthen.
func cpuTime(tb testing.TB) time.Duration {
	tb.Helper()
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		tb.Fatal(err)
	}
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}
