package state_test

import (
	"fmt"
	"io/fs"
	"path/filepath"
	"runtime"
	"testing"

	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/subnet"
)

// quietSubnets adds started subnets of one neuron with emission, until there are count; none has an epoch soon.
func (c *diskChain) quietSubnets(count int) {
	s := c.areas()
	for have := len(s.Subnets.Netuids()) - 1; have < count; have++ {
		hotkey := params.ID{0xdd, byte(have >> 8), byte(have)}
		if err := s.Accounts.ClaimHotkey(hotkey, hotkey); err != nil {
			c.b.Fatal(err)
		}
		sub := s.Subnets.Create(hotkey, hotkey, 0)
		s.Neurons.RegisterOwner(sub.Netuid, hotkey)
		start(s, sub.Netuid)
		subnet.Tempo.Set(sub.Slot, 50_000)
		subnet.LastEpochBlock.Set(sub.Slot, c.block)
		if have%64 == 0 { // as blocks would
			c.commit()
			s = c.areas()
		}
	}
	c.commit()
}

// BenchmarkBlockStep is the block step and its commit on chains of started subnets with emission, none of which has an epoch;
// in the last case three have one. It also reports by how much the database and the heap grow, if nothing is
// pruned: run it with -benchtime=1000x for figures that buffers do not blur.
func BenchmarkBlockStep(b *testing.B) {
	for _, run := range []struct{ subnets, epochs int }{{128, 0}, {1024, 0}, {4095, 0}, {1000, 3}} {
		b.Run(fmt.Sprintf("subnets=%d/epochs=%d", run.subnets, run.epochs), func(b *testing.B) {
			c := newDiskChain(b)
			netuids := c.denseSubnets(run.epochs)
			if err := c.areas().Subnets.SetGlobal(id(0), subnet.GlobalParamByName("max_epochs_per_block"), uint256.NewInt(3)); err != nil {
				b.Fatal(err)
			}
			c.quietSubnets(run.subnets)
			disk, heap := c.diskSize(), heapSize()
			c.measure(netuids, c.hook)
			const blocks, mega = 1000, 1 << 20
			b.ReportMetric(float64(c.diskSize()-disk)/mega*blocks/float64(b.N), "db-MB/1000-blocks")
			b.ReportMetric((heapSize()-heap)/mega*blocks/float64(b.N), "heap-MB/1000-blocks")
		})
	}
}

// diskSize is the size of the database after everything in memory was written and compacted.
func (c *diskChain) diskSize() (sum int64) {
	if err := c.tries.Commit(c.root, false); err != nil {
		c.b.Fatal(err)
	}
	if err := c.disk.Compact(nil, nil); err != nil {
		c.b.Fatal(err)
	}
	err := filepath.WalkDir(c.dir, func(_ string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(d.Name()) != ".sst" {
			return err
		}
		info, err := d.Info()
		if err == nil {
			sum += info.Size()
		}
		return nil
	})
	if err != nil {
		c.b.Fatal(err)
	}
	return sum
}

func heapSize() float64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return float64(m.HeapAlloc)
}
