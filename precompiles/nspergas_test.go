package precompiles

import (
	"flag"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm"
	gethparams "github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"
)

var timing = flag.Bool("timing", false, "measure the time of each method for its gas and compare it with the ecrecover precompile")

const (
	// slowest is how many times the time of ecrecover a method may take for the same gas.
	slowest = 3
	// callGas is what the EVM charges at least for reaching a precompile, whose address is always warm.
	callGas = gethparams.WarmStorageReadCostEIP2929
)

// stopwatch makes one call over and over on the same state, and remembers the shortest time.
type stopwatch struct {
	name     string
	w        *world
	evm      *vm.EVM
	from, to common.Address
	data     []byte
	value    *uint256.Int
	used     uint64
	best     time.Duration
}

func newStopwatch(t testing.TB, name string, w *world, from, to common.Address, data []byte, value *uint256.Int) *stopwatch {
	if value == nil {
		value = new(uint256.Int)
	}
	w.db.Finalise(true)
	s := &stopwatch{name: name, w: w, evm: w.evm(from), from: from, to: to, data: data, value: value, best: time.Hour}
	snapshot := w.db.Snapshot()
	ret, left, err := s.evm.Call(from, to, data, plenty, value)
	if err != nil {
		t.Fatalf("%s: %v %s", name, err, readError(ret))
	}
	w.db.RevertToSnapshot(snapshot)
	s.used = plenty - left
	return s
}

// once makes the call and takes back what it changed.
func (s *stopwatch) once() {
	snapshot := s.w.db.Snapshot()
	s.evm.Call(s.from, s.to, s.data, plenty, s.value)
	s.w.db.RevertToSnapshot(snapshot)
}

// run measures for about as long as told, in batches, because a busy machine only ever makes a batch slower.
func (s *stopwatch) run(budget time.Duration) {
	for end := time.Now().Add(budget); time.Now().Before(end); {
		const batch = 8
		start := time.Now()
		for range batch {
			s.once()
		}
		s.best = min(s.best, time.Since(start)/batch)
	}
}

// perGas is in nanoseconds.
func (s *stopwatch) perGas() float64 {
	return float64(s.best.Nanoseconds()) / float64(s.used+callGas)
}

// ecrecover is a valid signature for the precompile at 0x01.
func ecrecover(t testing.TB) *stopwatch {
	input := common.FromHex("0x18c547e4f7b0f325ad1e56f57e26c745b09a3e503d86e00e5255ff7f715d3d1c" +
		"000000000000000000000000000000000000000000000000000000000000001c" +
		"73b1693892219d736caba55bdb67216e485557ea6b6af75f37096c9aa6a5a75f" +
		"eeb940b1d03b21e36b0e47e79769f095fe2ab855bd91e3a38756b7d75a9c4549")
	return newStopwatch(t, "ecrecover", newWorld(t), alice, common.BytesToAddress([]byte{1}), input, nil)
}

// TestTimePerGas prints the time that each method takes for a unit of gas, as a multiple of ecrecover's, all measured in one
// run. It runs with -timing, on a machine that does nothing else.
func TestTimePerGas(t *testing.T) {
	if !*timing {
		t.Skip("run with -timing")
	}
	const each = 30 * time.Millisecond
	yardstick := ecrecover(t)
	var all []*stopwatch
	for _, m := range methodTests {
		w, to, data := m.prepare(t)
		s := newStopwatch(t, m.name(), w, m.from, to, data, m.value)
		s.run(each)
		yardstick.run(each / 10)
		all = append(all, s)
	}
	unit := yardstick.perGas()
	slices.SortFunc(all, func(a, b *stopwatch) int { return strings.Compare(a.name, b.name) })
	var table strings.Builder
	fmt.Fprintf(&table, "%-60s %9s %10s %8s %6s\n", "call", "gas", "ns", "ns/gas", "times")
	for _, s := range append([]*stopwatch{yardstick}, all...) {
		times := s.perGas() / unit
		mark := ""
		if times > slowest {
			mark = "  too slow"
			t.Errorf("%s takes %.1f times as long as ecrecover for its gas", s.name, times)
		}
		fmt.Fprintf(&table, "%-60s %9d %10d %8.2f %6.2f%s\n", s.name, s.used, s.best.Nanoseconds(), s.perGas(), times, mark)
	}
	t.Log("\n" + table.String())
}
