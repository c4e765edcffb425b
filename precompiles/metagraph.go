package precompiles

import (
	"math/big"

	"github.com/taochain/taochain/chain/neuron"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/storage"
)

// axonInfo is the result of getAxon; the field names follow the ABI.
type axonInfo struct {
	Block    uint64
	Version  uint32
	Ip       *big.Int
	Port     uint16
	IpType   uint8
	Protocol uint8
}

func axonInfoOf(a neuron.Axon) axonInfo {
	return axonInfo{a.Block, a.Version, a.IP.Big(), a.Port, a.IPType, a.Protocol}
}

// newMetagraph is 0x802: what is known of each neuron.
func newMetagraph() *contract {
	zero := func(c *call) ([]any, error) {
		c.Uint16()
		c.Uint16()
		return []any{uint16(0)}, nil
	}
	return newContract("Metagraph", params.MetagraphAddress, append(wholeMethods(),
		view("getUidCount(uint16)", func(c *call) ([]any, error) {
			return []any{c.Neurons.At(c.Uint16()).Count()}, nil
		}),
		view("getStake(uint16,uint16)", func(c *call) ([]any, error) {
			hotkey, err := c.hotkey()
			if err != nil {
				return nil, err
			}
			return []any{uint64(c.Stakes.HotkeyValue(hotkey))}, nil
		}),
		view("getRank(uint16,uint16)", zero),
		view("getTrust(uint16,uint16)", zero),
		view("getConsensus(uint16,uint16)", vector(neuron.Neurons.Consensus, same)),
		view("getIncentive(uint16,uint16)", vector(mechanism0(neuron.Neurons.Incentive), same)),
		view("getDividends(uint16,uint16)", vector(neuron.Neurons.Dividends, same)),
		view("getEmission(uint16,uint16)", func(c *call) ([]any, error) {
			n, uid := c.neuron()
			return []any{uint64(n.Emission().Get(int(uid)))}, nil
		}),
		view("getVtrust(uint16,uint16)", vector(neuron.Neurons.ValidatorTrust, same)),
		view("getValidatorStatus(uint16,uint16)", vector(neuron.Neurons.Permit, isSet)),
		view("getLastUpdate(uint16,uint16)", vector(mechanism0(neuron.Neurons.LastUpdate), same)),
		view("getIsActive(uint16,uint16)", vector(neuron.Neurons.Active, isSet)),
		view("getAxon(uint16,uint16)", func(c *call) ([]any, error) {
			netuid := c.Uint16()
			n := c.Neurons.At(netuid)
			hotkey, err := n.Hotkey(c.Uint16())
			if err != nil {
				return nil, err
			}
			a := n.Axon(hotkey)
			return []any{axonInfoOf(a)}, nil
		}),
		view("getHotkey(uint16,uint16)", func(c *call) ([]any, error) {
			hotkey, err := c.hotkey()
			return []any{[32]byte(hotkey)}, err
		}),
		view("getColdkey(uint16,uint16)", func(c *call) ([]any, error) {
			hotkey, err := c.hotkey()
			if err != nil {
				return nil, err
			}
			owner, _ := c.Accounts.Owner(hotkey)
			return []any{[32]byte(owner)}, nil
		}),
	)...)
}

// neuron reads the arguments (netuid, uid).
func (c *call) neuron() (neuron.Neurons, uint16) {
	netuid, uid := c.Uint16(), c.Uint16()
	return c.Neurons.At(netuid), uid
}

// hotkey reads the arguments (netuid, uid) and finds the hotkey.
func (c *call) hotkey() (params.ID, error) {
	n, uid := c.neuron()
	return n.Hotkey(uid)
}

// vector is a view of one element; 0 where there is none.
func vector[T storage.Packable](of func(neuron.Neurons) storage.Vector[T], convert func(T) any) func(*call) ([]any, error) {
	return func(c *call) ([]any, error) {
		n, uid := c.neuron()
		return []any{convert(of(n).Get(int(uid)))}, nil
	}
}

func mechanism0[T storage.Packable](of func(neuron.Neurons, uint8) storage.Vector[T]) func(neuron.Neurons) storage.Vector[T] {
	return func(n neuron.Neurons) storage.Vector[T] { return of(n, 0) }
}

func same[T storage.Packable](v T) any { return v }

func isSet(v uint8) any { return v != 0 }
