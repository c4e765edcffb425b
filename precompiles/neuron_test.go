package precompiles

import (
	"fmt"
	"testing"

	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/chain/weights"
)

var (
	salt    = []uint16{7, 8, 9}
	hidHash = weights.CommitHash(id(alice), hidden, []uint16{0, 3}, []uint16{2, 5}, salt, 0)
)

func registered(t *testing.T, _, after *state.State) {
	uid, ok := after.Neurons.At(open).Uid(id(stranger))
	coldkey, _ := after.Accounts.Owner(id(stranger))
	if !ok || uid != 4 || coldkey != id(stranger) {
		t.Errorf("uid %d %v, owner %s", uid, ok, coldkey)
	}
}

var neuronTests = []methodTest{
	{method: "Neuron.burnedRegister", from: stranger, args: []any{open, id(stranger)}, logs: []string{"NeuronRegistered"}, after: registered},
	{method: "Neuron.registerLimit", from: stranger, args: []any{open, id(stranger), uint64(100 * unit.TAO)}, logs: []string{"NeuronRegistered"}, after: registered},
	{
		method: "Neuron.serveAxon", args: []any{open, uint32(4), num(0x01020304), uint16(8091), uint8(4), uint8(5), uint8(6), uint8(7)},
		logs: []string{"AxonServed"},
		after: func(t *testing.T, _, after *state.State) {
			if got := fmt.Sprint(after.Neurons.At(open).Axon(id(alice))); got != fmt.Sprintf("{%d 4 {0 16909060} 8091 4 5 6 7}", after.Host.Block) {
				t.Errorf("axon %s", got)
			}
		},
	},
	{
		method: "Neuron.serveAxonTls",
		args:   []any{open, uint32(4), num(0x01020304), uint16(8091), uint8(4), uint8(5), uint8(6), uint8(7), []byte{1, 2, 3}},
		logs:   []string{"AxonServed"},
		after: func(t *testing.T, _, after *state.State) {
			n := after.Neurons.At(open)
			c, ok := n.Certificate(id(alice))
			if !ok || c.Algorithm != 1 || fmt.Sprint(c.PublicKey) != "[2 3]" || n.Axon(id(alice)).Placeholder2 != 7 {
				t.Errorf("certificate %v %v, axon %v", c, ok, n.Axon(id(alice)))
			}
		},
	},
	{
		method: "Neuron.serveAxonTls", note: "malformed certificate", logs: []string{"AxonServed"},
		args: []any{open, uint32(4), num(0x01020304), uint16(8091), uint8(4), uint8(5), uint8(6), uint8(7), make([]byte, 66)},
		after: func(t *testing.T, _, after *state.State) {
			if c, ok := after.Neurons.At(open).Certificate(id(alice)); ok {
				t.Errorf("certificate %v", c)
			}
		},
	},
	{
		method: "Neuron.servePrometheus", args: []any{open, uint32(4), num(0x01020304), uint16(9100), uint8(4)}, logs: []string{"PrometheusServed"},
		after: func(t *testing.T, _, after *state.State) {
			if got := fmt.Sprint(after.Neurons.At(open).Prometheus(id(alice))); got != fmt.Sprintf("{%d 4 {0 16909060} 9100 4}", after.Host.Block) {
				t.Errorf("prometheus %s", got)
			}
		},
	},
	{
		method: "Neuron.rootRegister", from: stranger, args: []any{id(stranger)}, logs: []string{"NeuronRegistered"},
		after: func(t *testing.T, _, after *state.State) {
			uid, ok := after.Neurons.At(params.Root).Uid(id(stranger))
			take, delegate := after.Stakes.Take(id(stranger))
			if !ok || uid != 0 || !delegate || take != 11_796 {
				t.Errorf("uid %d %v, take %d %v", uid, ok, take, delegate)
			}
		},
	},
	{method: "Neuron.getUid", args: []any{open, id(carol)}, want: is(true, uint16(3))},
	{method: "Neuron.getUid", note: "unknown", args: []any{open, id(stranger)}, want: is(false, uint16(0))},
	{method: "Neuron.getBurn", args: []any{open}, want: the(func(s *state.State) any { return uint64(subnet.Burn.Get(s.Subnets.At(open).Slot)) })},
	{method: "Neuron.getWeights", args: []any{open, uint8(0), uint16(1)}, want: is([]uint16{0, 3}, []uint16{21845, 65535})},
	{method: "Neuron.getWeights", note: "no row", args: []any{open, uint8(0), uint16(3)}, want: is([]uint16{}, []uint16{})},
	// 15*4096 + 4097 and 16*4096 + 1 are 1 in 16 bits, the index of the open subnet.
	{method: "Neuron.getWeights", note: "netuid beyond the indexes", args: []any{uint16(4097), uint8(15), uint16(1)}, want: is([]uint16{}, []uint16{})},
	{method: "Neuron.getWeights", note: "mechanism that wraps around", args: []any{open, uint8(16), uint16(1)}, want: is([]uint16{}, []uint16{})},
	{method: "Neuron.getBonds", args: []any{open, uint8(0), uint16(1)}, want: func(s *state.State) []any {
		return columns(s.Neurons.At(open).Bonds(0, 4)[1])
	}},
	{method: "Neuron.getBonds", note: "unknown uid", args: []any{open, uint8(0), uint16(65535)}, want: is([]uint16{}, []uint16{})},
}
