package test

import (
	"bytes"
	"fmt"
	"os"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/unit"
)

// BenchmarkDevStart measures the time from the start of taoctl dev to its first answer over RPC. The folder of the second
// kind exists already and holds blocks.
func BenchmarkDevStart(b *testing.B) {
	taoctl(b) // built before the time is taken
	for _, kind := range []string{"memory", "datadir"} {
		b.Run(kind, func(b *testing.B) {
			var args []string
			if kind == "datadir" {
				args = []string{"--datadir", b.TempDir()}
				first := startDev(b, args...)
				dial(b, first.HTTP).openSubnet(dev(1), dev(1).id)
				first.terminate(b)
			}
			var times []time.Duration
			for b.Loop() {
				begin := time.Now()
				c := startDev(b, args...)
				dial(b, c.HTTP).head()
				times = append(times, time.Since(begin))
				b.StopTimer()
				c.terminate(b)
				b.StartTimer()
			}
			slices.Sort(times)
			b.ReportMetric(float64(times[len(times)/2].Microseconds())/1000, "ms/start-median")
		})
	}
}

// residentKB is the resident memory of a process in KiB, as Linux tells it.
func residentKB(tb testing.TB, pid int) float64 {
	tb.Helper()
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		tb.Skipf("no memory figures on this system: %v", err)
	}
	_, after, _ := bytes.Cut(status, []byte("VmRSS:"))
	kb, err := strconv.ParseFloat(string(bytes.Fields(after)[0]), 64)
	if err != nil {
		tb.Fatal(err)
	}
	return kb
}

// BenchmarkDevMemory measures the resident memory of taoctl dev after its start and after 1,000 transactions that stake.
func BenchmarkDevMemory(b *testing.B) {
	const transactions = 1000
	var started, loaded float64
	for b.Loop() {
		c := startDev(b)
		w := dial(b, c.HTTP)
		w.head()
		started += residentKB(b, c.PID)
		netuid := w.openSubnet(dev(1), dev(1).id)
		var last *types.Transaction
		for range transactions {
			last = w.send(dev(8), params.StakingAddress, packStake(dev(1).id, unit.TAO/100, netuid), nil)
		}
		w.succeed(last)
		loaded += residentKB(b, c.PID)
		c.terminate(b)
	}
	b.ReportMetric(started/float64(b.N)/1024, "MiB-started")
	b.ReportMetric(loaded/float64(b.N)/1024, "MiB-loaded")
}
