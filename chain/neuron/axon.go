package neuron

import (
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
)

// Axon is where a neuron serves (subnets.md, section 5).
type Axon struct {
	Block        uint64
	Version      uint32
	IP           storage.U128
	Port         uint16
	IPType       uint8
	Protocol     uint8
	Placeholder1 uint8
	Placeholder2 uint8
}

var (
	axonLayout   storage.Layout
	axonBlock    = storage.Uint[uint64](&axonLayout)
	axonVersion  = storage.Uint[uint32](&axonLayout)
	axonPort     = storage.Uint[uint16](&axonLayout)
	axonIPType   = storage.Uint[uint8](&axonLayout)
	axonProtocol = storage.Uint[uint8](&axonLayout)
	axonPlace1   = storage.Uint[uint8](&axonLayout)
	axonPlace2   = storage.Uint[uint8](&axonLayout)
	axonIP       = storage.Uint128(&axonLayout)
)

// Addresses that nobody can be reached at.
var (
	loopbackV4  = storage.U128{Lo: 0x7f000001}
	broadcastV4 = uint64(0xffffffff)
	loopbackV6  = storage.U128{Lo: 1}
	allOnesV6   = storage.U128{Hi: ^uint64(0), Lo: ^uint64(0)}
)

// Axon is the serving information of a hotkey; all zero if it never served.
func (n Neurons) Axon(hotkey params.ID) Axon {
	s := n.Offset(axons).Map(hotkey)
	return Axon{
		axonBlock.Get(s), axonVersion.Get(s), axonIP.Get(s), axonPort.Get(s),
		axonIPType.Get(s), axonProtocol.Get(s), axonPlace1.Get(s), axonPlace2.Get(s),
	}
}

func (n Neurons) putAxon(hotkey params.ID, v Axon) {
	s := n.Offset(axons).Map(hotkey)
	axonBlock.Set(s, v.Block)
	axonVersion.Set(s, v.Version)
	axonPort.Set(s, v.Port)
	axonIPType.Set(s, v.IPType)
	axonProtocol.Set(s, v.Protocol)
	axonPlace1.Set(s, v.Placeholder1)
	axonPlace2.Set(s, v.Placeholder2)
	axonIP.Set(s, v.IP)
}

// clearServing deletes all serving information of a hotkey that lost its uid.
func (n Neurons) clearServing(hotkey params.ID) {
	if n.Axon(hotkey) != (Axon{}) {
		n.putAxon(hotkey, Axon{})
	}
	if n.Prometheus(hotkey) != (Prometheus{}) {
		n.putPrometheus(hotkey, Prometheus{})
	}
	if certificate := n.certificate(hotkey); len(certificate.Get()) > 0 {
		certificate.Set(nil)
	}
}

// ServeAxon stores where the calling hotkey serves. Block is set here.
// Errors: HotKeyNotRegisteredInNetwork, InvalidIpType, InvalidIpAddress, ServingRateLimitExceeded, InvalidPort.
func (a *Area) ServeAxon(hotkey params.ID, netuid uint16, v Axon) error {
	n := a.At(netuid)
	if _, ok := n.Uid(hotkey); !ok {
		return fault.HotKeyNotRegisteredInNetwork.With(netuid, hotkey)
	}
	if err := checkIP(v.IPType, v.IP); err != nil {
		return err
	}
	if err := n.servedTooSoon(n.Axon(hotkey).Block); err != nil {
		return err
	}
	if v.Port == 0 {
		return fault.InvalidPort.With(v.Port)
	}
	v.Block = a.host.Block
	n.putAxon(hotkey, v)
	a.host.Events.Emit(event.AxonServed.With(netuid, hotkey))
	return nil
}

// servedTooSoon is the rate limit of serving information that was last stored in the given block; 0 is never.
func (n Neurons) servedTooSoon(last uint64) error {
	limit := subnet.ServingRateLimit.Get(n.Subnet.Slot)
	if limit != 0 && last != 0 && unit.SubSat(n.area.host.Block, last) < limit {
		return fault.ServingRateLimitExceeded.With(unit.AddSat(last, limit))
	}
	return nil
}

func checkIP(ipType uint8, ip storage.U128) error {
	bad := fault.InvalidIpAddress.With(ip.Big())
	switch ipType {
	case 4:
		if ip.Hi != 0 || ip.Lo >= broadcastV4 || ip == loopbackV4 {
			return bad
		}
	case 6:
		if ip == loopbackV6 || ip == allOnesV6 {
			return bad
		}
	default:
		return fault.InvalidIpType.With(ipType)
	}
	return nil
}
