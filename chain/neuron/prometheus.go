package neuron

import (
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/storage"
)

// Prometheus is where a neuron serves its metrics (subnets.md, section 5).
type Prometheus struct {
	Block   uint64
	Version uint32
	IP      storage.U128
	Port    uint16
	IPType  uint8
}

var (
	prometheusLayout  storage.Layout
	prometheusBlock   = storage.Uint[uint64](&prometheusLayout)
	prometheusVersion = storage.Uint[uint32](&prometheusLayout)
	prometheusPort    = storage.Uint[uint16](&prometheusLayout)
	prometheusIPType  = storage.Uint[uint8](&prometheusLayout)
	prometheusIP      = storage.Uint128(&prometheusLayout)
)

// Prometheus is where a hotkey serves its metrics; all zero if it never did.
func (n Neurons) Prometheus(hotkey params.ID) Prometheus {
	s := n.Offset(prometheuses).Map(hotkey)
	return Prometheus{
		prometheusBlock.Get(s), prometheusVersion.Get(s), prometheusIP.Get(s), prometheusPort.Get(s), prometheusIPType.Get(s),
	}
}

func (n Neurons) putPrometheus(hotkey params.ID, v Prometheus) {
	s := n.Offset(prometheuses).Map(hotkey)
	prometheusBlock.Set(s, v.Block)
	prometheusVersion.Set(s, v.Version)
	prometheusPort.Set(s, v.Port)
	prometheusIPType.Set(s, v.IPType)
	prometheusIP.Set(s, v.IP)
}

// ServePrometheus stores where the calling hotkey serves its metrics. Block is set here. The address is checked before the
// registration, and may not be zero (subnets.md, section 5).
// Errors: InvalidIpType, InvalidIpAddress, HotKeyNotRegisteredInNetwork, ServingRateLimitExceeded, InvalidPort, in this order.
func (a *Area) ServePrometheus(hotkey params.ID, netuid uint16, v Prometheus) error {
	if err := checkIP(v.IPType, v.IP); err != nil {
		return err
	}
	if v.IP == (storage.U128{}) {
		return fault.InvalidIpAddress.With(v.IP.Big())
	}
	n := a.At(netuid)
	if _, ok := n.Uid(hotkey); !ok {
		return fault.HotKeyNotRegisteredInNetwork.With(netuid, hotkey)
	}
	if err := n.servedTooSoon(n.Prometheus(hotkey).Block); err != nil {
		return err
	}
	if v.Port == 0 {
		return fault.InvalidPort.With(v.Port)
	}
	v.Block = a.host.Block
	n.putPrometheus(hotkey, v)
	a.host.Events.Emit(event.PrometheusServed.With(netuid, hotkey))
	return nil
}
