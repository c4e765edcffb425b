package precompiles

import (
	"math/big"

	"github.com/taochain/taochain/chain/state"
)

// element is the test of a view of one neuron's element of a vector.
func element(method string, read func(s *state.State) any) methodTest {
	return methodTest{method: "Metagraph." + method, args: []any{open, uint16(1)}, want: the(read)}
}

// nothing is the same view for a uid that does not exist.
func nothing(method string, zero any) methodTest {
	return methodTest{method: "Metagraph." + method, note: "unknown uid", args: []any{open, uint16(99)}, want: is(zero)}
}

var metagraphTests = []methodTest{
	{method: "Metagraph.getUidCount", args: []any{open}, want: is(uint16(4))},
	{method: "Metagraph.getUidCount", note: "unknown subnet", args: []any{absent}, want: is(uint16(0))},
	element("getStake", func(s *state.State) any { return uint64(s.Stakes.HotkeyValue(id(alice))) }),
	element("getRank", func(*state.State) any { return uint16(0) }),
	element("getTrust", func(*state.State) any { return uint16(0) }),
	{method: "Metagraph.getConsensus", args: []any{open, uint16(3)}, want: the(func(s *state.State) any { return s.Neurons.At(open).Consensus().Load()[3] })},
	{method: "Metagraph.getIncentive", args: []any{open, uint16(3)}, want: the(func(s *state.State) any { return s.Neurons.At(open).Incentive(0).Load()[3] })},
	element("getDividends", func(s *state.State) any { return s.Neurons.At(open).Dividends().Load()[1] }),
	element("getEmission", func(s *state.State) any { return uint64(s.Neurons.At(open).Emission().Load()[1]) }),
	element("getVtrust", func(s *state.State) any { return s.Neurons.At(open).ValidatorTrust().Load()[1] }),
	element("getValidatorStatus", func(*state.State) any { return true }),
	element("getLastUpdate", func(s *state.State) any { return s.Neurons.At(open).LastUpdate(0).Load()[1] }),
	element("getIsActive", func(*state.State) any { return true }),
	nothing("getConsensus", uint16(0)), nothing("getIncentive", uint16(0)), nothing("getDividends", uint16(0)),
	nothing("getEmission", uint64(0)), nothing("getVtrust", uint16(0)), nothing("getValidatorStatus", false),
	nothing("getLastUpdate", uint64(0)), nothing("getIsActive", false), nothing("getRank", uint16(0)),
	{method: "Metagraph.getAxon", args: []any{open, uint16(1)}, want: is(axonInfo{Ip: num(0)})},
	{
		method: "Metagraph.getAxon", note: "served", args: []any{open, uint16(1)},
		before: func(w *world) {
			w.must(alice, "Neuron.serveAxon", open, uint32(4), new(big.Int).Sub(pow2(128), num(2)), uint16(8091), uint8(6), uint8(5), uint8(1), uint8(2))
		},
		want: func(s *state.State) []any {
			return []any{axonInfo{s.Host.Block, 4, new(big.Int).Sub(pow2(128), num(2)), 8091, 6, 5}}
		},
	},
	{method: "Metagraph.getHotkey", args: []any{open, uint16(1)}, want: is([32]byte(id(alice)))},
	{method: "Metagraph.getColdkey", args: []any{open, uint16(1)}, want: is([32]byte(id(alice)))},
}
