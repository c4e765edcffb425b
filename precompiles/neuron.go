package precompiles

import (
	"slices"

	"github.com/taochain/taochain/chain/neuron"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/chain/yuma"
)

// newNeuron is 0x804: registration by the coldkey; weights and serving by the hotkey.
func newNeuron() *contract {
	methods := []*method{
		write(payable, "burnedRegister(uint16,bytes32)", func(c *call) error {
			netuid, hotkey := c.Uint16(), c.Bytes32()
			_, err := c.Neurons.Register(c.callerID, hotkey, netuid)
			return err
		}),
		write(payable, "registerLimit(uint16,bytes32,uint64)", func(c *call) error {
			netuid, hotkey, limit := c.Uint16(), c.Bytes32(), unit.Rao(c.Uint64())
			_, err := c.Neurons.RegisterLimit(c.callerID, hotkey, netuid, limit)
			return err
		}),
		write(payable, "serveAxon(uint16,uint32,uint128,uint16,uint8,uint8,uint8,uint8)", func(c *call) error {
			netuid := c.Uint16()
			return c.Neurons.ServeAxon(c.callerID, netuid, c.axon())
		}),
		write(payable, "serveAxonTls(uint16,uint32,uint128,uint16,uint8,uint8,uint8,uint8,bytes)", func(c *call) error {
			netuid, axon, certificate := c.Uint16(), c.axon(), c.Bytes(anyLength)
			return c.Neurons.ServeAxonTLS(c.callerID, netuid, axon, certificate)
		}),
		write(payable, "servePrometheus(uint16,uint32,uint128,uint16,uint8)", func(c *call) error {
			netuid := c.Uint16()
			return c.Neurons.ServePrometheus(c.callerID, netuid, neuron.Prometheus{
				Version: c.Uint32(), IP: c.Uint128(), Port: c.Uint16(), IPType: c.Uint8(),
			})
		}),
		write(nonpayable, "rootRegister(bytes32)", func(c *call) error {
			_, err := c.Neurons.RegisterRoot(c.callerID, c.Bytes32())
			return err
		}),
		write(nonpayable, "setChildren(bytes32,uint16,uint64[],bytes32[])", setChildren),
		view("getUid(uint16,bytes32)", func(c *call) ([]any, error) {
			netuid, hotkey := c.Uint16(), c.Bytes32()
			uid, ok := c.Neurons.At(netuid).Uid(hotkey)
			if !ok {
				uid = 0
			}
			return []any{ok, uid}, nil
		}),
		view("getBurn(uint16)", func(c *call) ([]any, error) {
			return []any{uint64(subnet.Burn.Get(c.Subnets.At(c.Uint16()).Slot))}, nil
		}),
		view("getWeights(uint16,uint8,uint16)", func(c *call) ([]any, error) {
			n, mecid, uid, ok := c.row()
			if !ok {
				return columns(nil), nil
			}
			return columns(n.Weights(mecid, uid)), nil
		}),
		view("getBonds(uint16,uint8,uint16)", func(c *call) ([]any, error) {
			n, mecid, uid, ok := c.row()
			if !ok {
				return columns(nil), nil
			}
			return columns(n.Bonds(mecid, int(uid)+1)[uid]), nil
		}),
	}
	return newContract("Neuron", params.NeuronAddress, slices.Concat(methods, weightMethods(), accountMethods(), keySwapMethods())...)
}

// axon reads version, ip, port, ipType, protocol and the two placeholders.
func (c *call) axon() neuron.Axon {
	return neuron.Axon{
		Version: c.Uint32(), IP: c.Uint128(), Port: c.Uint16(), IPType: c.Uint8(),
		Protocol: c.Uint8(), Placeholder1: c.Uint8(), Placeholder2: c.Uint8(),
	}
}

// row reads the arguments (netuid, mecid, uid); ok is false where there is no such mechanism or neuron,
// whose storage index or size would be another's.
func (c *call) row() (n neuron.Neurons, mecid uint8, uid uint16, ok bool) {
	netuid, mecid, uid := c.Uint16(), c.Uint8(), c.Uint16()
	n = c.Neurons.At(netuid)
	return n, mecid, uid, mecid < subnet.MechanismCount.Get(n.Subnet.Slot) && uid < n.Count()
}

// columns splits a row into its uids and values.
func columns(row yuma.Row) []any {
	uids, values := make([]uint16, len(row)), make([]uint16, len(row))
	for i, e := range row {
		uids[i], values[i] = e.UID, e.Value
	}
	return []any{uids, values}
}
