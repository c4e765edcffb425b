package precompiles

import (
	"testing"

	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/params"
)

// BenchmarkMethods makes each method's call over and over, on the same state. TestTimePerGas compares them with ecrecover.
func BenchmarkMethods(b *testing.B) {
	for _, m := range methodTests {
		b.Run(m.name(), func(b *testing.B) {
			w, to, data := m.prepare(b)
			benchmark(b, newStopwatch(b, m.name(), w, m.from, to, data, m.value))
		})
	}
	b.Run("ecrecover", func(b *testing.B) { benchmark(b, ecrecover(b)) })
}

func benchmark(b *testing.B, s *stopwatch) {
	b.ReportAllocs()
	for b.Loop() {
		s.once()
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(s.used+callGas), "ns/gas")
	b.ReportMetric(float64(s.used), "gas/op")
}

func BenchmarkBurnedRegister(b *testing.B) {
	w := newWorld(b)
	w.must(stranger, "Neuron.burnedRegister", open, [32]byte(id(stranger)))
	to, data := pack(b, "Neuron.burnedRegister", open, [32]byte{1})
	evm := w.evm(stranger)
	b.ReportAllocs()
	var gas uint64
	for b.Loop() {
		snapshot := w.db.Snapshot()
		_, left, err := evm.Call(stranger, to, data, plenty, new(uint256.Int))
		if err != nil {
			b.Fatal(err)
		}
		gas = plenty - left
		w.db.RevertToSnapshot(snapshot)
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(gas), "ns/gas")
}

func BenchmarkSetWeights(b *testing.B) {
	for _, size := range []int{64, 256} {
		b.Run(map[int]string{64: "64", 256: "256"}[size], func(b *testing.B) {
			w := newWorld(b)
			for i := uint16(4); int(i) < size; i++ {
				if _, err := w.state().Neurons.Register(id(stranger), params.ID{1, byte(i >> 8), byte(i)}, open); err != nil {
					b.Fatal(err)
				}
			}
			uids, values := make([]uint16, size), make([]uint16, size)
			for i := range uids {
				uids[i], values[i] = uint16(i), uint16(i+1)
			}
			to, data := pack(b, "Neuron.setWeights", open, uids, values, uint64(0))
			// The row must differ from the one in place, or nothing would be written.
			values[0] = 9
			_, other := pack(b, "Neuron.setWeights", open, uids, values, uint64(0))
			if o := w.send(alice, to, other, plenty, nil); o.err != nil {
				b.Fatalf("%v %s", o.err, readError(o.ret))
			}
			evm := w.evm(alice)
			var gas uint64
			b.ReportAllocs()
			for b.Loop() {
				snapshot := w.db.Snapshot()
				_, left, err := evm.Call(alice, to, data, plenty, new(uint256.Int))
				if err != nil {
					b.Fatal(err)
				}
				gas = plenty - left
				w.db.RevertToSnapshot(snapshot)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(gas), "ns/gas")
			b.ReportMetric(float64(gas), "gas/op")
		})
	}
}
