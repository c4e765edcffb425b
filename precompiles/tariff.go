package precompiles

import (
	"github.com/taochain/taochain/chain/storage"
)

// tariff is what a call pays for its work: all of it up to most, then nothing until the work is beyond covers, and for what is
// beyond one part in so many. Work is counted in gas, as storage counts it.
//
// The functions of the reference have fixed prices there, and contracts in use carry gas budgets that rely on them. Here each
// access is counted, and a log besides, so that a usual call comes to up to three times the reference's figure, and a view that
// adds up subnets to ten times; in time it takes less than a tenth of what ecrecover takes for the same gas (TestTimePerGas). So a
// call pays no more than the figure for a usual amount of work, and in full for more.
type tariff struct{ most, covers, part uint64 }

const (
	// viewsCover and writesCover are how many times the figure a call may work for it. What a write adds to the state stays.
	viewsCover, writesCover = 16, 4
	// reachGas is the EVM's price of reaching a precompile. It counts for functions whose own figure is next to nothing.
	reachGas = 100
	// dispatchGas is for the work of a call that no access stands for: finding the method, and opening the state.
	dispatchGas = 200
	// orderHashGas is for decoding a limit order and hashing it in two ways, registryEntryGas for an entry of the list of precompiles.
	orderHashGas, registryEntryGas = 300, 30
	// coversAtMost bounds the work that is not paid for, whatever the figure.
	coversAtMost = 60_000
)

// tariffOf is the tariff of a method of a contract. It is nil, and all work is paid for, if the reference has no price.
func tariffOf(contract string, m *method) *tariff {
	if part, ok := listParts[contract][m.sig]; ok {
		return &tariff{part: part}
	}
	figure, ok := figures[contract][m.sig]
	if !ok {
		return nil
	}
	times := uint64(writesCover)
	if m.mut == viewOnly {
		times = viewsCover
	}
	return &tariff{most: figure, covers: min(times*(figure+reachGas), figure+coversAtMost), part: 1}
}

// due is the gas for an amount of work.
func (t *tariff) due(work uint64) uint64 {
	if t == nil {
		return work
	}
	return min(work, t.most) + (max(work, t.covers)-t.covers)/t.part
}

// begin makes the call pay by a method's tariff from here on.
func (f *frame) begin(m *method) {
	f.tariff, f.work = m.tariff, 0
	if m.tariff == nil {
		f.Charge(dispatchGas)
	}
}

// Charge takes what so much more work costs; it panics with storage.OutOfGas when there is not enough.
func (f *frame) Charge(gas uint64) {
	before := f.tariff.due(f.work)
	if f.work += gas; f.work < gas {
		panic(storage.OutOfGas{})
	}
	f.take(f.tariff.due(f.work) - before)
}

// take takes gas that no tariff covers.
func (f *frame) take(gas uint64) {
	if gas > 0 && !f.useGas(gas) {
		panic(storage.OutOfGas{})
	}
}
