package state_test

import (
	"bytes"
	"testing"

	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/neuron"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/subnet"
)

// The checks of serve_prometheus: the address comes before the registration and may not be zero (subnets.md, section 5).
func TestServePrometheus(t *testing.T) {
	c := newChain(t, params.TestPreset())
	netuid := c.newSubnet(1)
	at := neuron.Prometheus{Version: 7, IP: storage.U128{Lo: 0x01020304}, Port: 9090, IPType: 4}
	serve := func(person int, change func(v *neuron.Prometheus)) func(s *state.State) error {
		v := at
		if change != nil {
			change(&v)
		}
		return func(s *state.State) error { return s.Neurons.ServePrometheus(id(person), netuid, v) }
	}
	ip := func(ipType uint8, hi, lo uint64) func(v *neuron.Prometheus) {
		return func(v *neuron.Prometheus) { v.IPType, v.IP = ipType, storage.U128{Hi: hi, Lo: lo} }
	}
	badIP := func(hi, lo uint64) error {
		return fault.InvalidIpAddress.With((&uint256.Int{lo, hi}).ToBig())
	}
	tests := []struct {
		name   string
		person int
		change func(v *neuron.Prometheus)
		want   error
	}{
		{"type 5", 30, ip(5, 0, 0), fault.InvalidIpType.With(uint8(5))},
		{"zero v4", 30, ip(4, 0, 0), badIP(0, 0)},
		{"zero v6", 30, ip(6, 0, 0), badIP(0, 0)},
		{"loopback v4", 30, ip(4, 0, 0x7f000001), badIP(0, 0x7f000001)},
		{"broadcast v4", 30, ip(4, 0, 0xffffffff), badIP(0, 0xffffffff)},
		{"v4 too long", 30, ip(4, 1, 0), badIP(1, 0)},
		{"loopback v6", 30, ip(6, 0, 1), badIP(0, 1)},
		{"all ones v6", 30, ip(6, most, most), badIP(most, most)},
		{"not registered", 30, func(v *neuron.Prometheus) { v.Port = 0 }, fault.HotKeyNotRegisteredInNetwork.With(netuid, id(30))},
		{"port 0", 1, func(v *neuron.Prometheus) { v.Port = 0 }, fault.InvalidPort.With(uint16(0))},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) { c.refuse(test.want, serve(test.person, test.change)) })
	}
	c.must(serve(1, nil))
	requireEvent(t, c, event.PrometheusServed.With(netuid, id(1)))
	first := c.block
	want := at
	want.Block = first
	equal(t, "stored", c.open().Neurons.At(netuid).Prometheus(id(1)), want)
	// The axon has a limit of its own.
	c.must(func(s *state.State) error {
		return s.Neurons.ServeAxon(id(1), netuid, neuron.Axon{IP: storage.U128{Lo: 1}, IPType: 4, Port: 1})
	})
	c.step(49)
	c.refuse(fault.ServingRateLimitExceeded.With(first+50), serve(1, func(v *neuron.Prometheus) { v.Port = 0 }))
	c.step(1)
	c.must(serve(1, ip(6, most, most-1)))
	equal(t, "stored", c.open().Neurons.At(netuid).Prometheus(id(1)).IP, storage.U128{Hi: most, Lo: most - 1})
	c.set(netuid, "serving_rate_limit", 0)
	c.must(serve(1, nil))
}

// A certificate is an algorithm and up to 64 bytes of key; another blob is ignored (subnets.md, section 5).
func TestServeAxonTLS(t *testing.T) {
	c := newChain(t, params.DevPreset())
	netuid := c.newSubnet(1)
	serve := func(person int, certificate []byte) func(s *state.State) error {
		return func(s *state.State) error {
			v := neuron.Axon{IP: storage.U128{Lo: 1}, IPType: 4, Port: uint16(1 + len(certificate))}
			return s.Neurons.ServeAxonTLS(id(person), netuid, v, certificate)
		}
	}
	c.refuse(fault.HotKeyNotRegisteredInNetwork.With(netuid, id(30)), serve(30, []byte{1, 2}))
	requireServing := func(name string, blob, key []byte, algorithm uint8, has bool) {
		t.Helper()
		c.must(serve(1, blob))
		requireEvent(t, c, event.AxonServed.With(netuid, id(1)))
		n := c.open().Neurons.At(netuid)
		equal(t, name+": port", n.Axon(id(1)).Port, uint16(1+len(blob)))
		got, ok := n.Certificate(id(1))
		if ok != has || got.Algorithm != algorithm || !bytes.Equal(got.PublicKey, key) {
			t.Errorf("%s: certificate %v, %v", name, got, ok)
		}
	}
	long := bytes.Repeat([]byte{7}, 66)
	requireServing("none yet", nil, nil, 0, false)
	requireServing("66 bytes", long, nil, 0, false)
	requireServing("65 bytes", long[:65], long[:64], 7, true)
	requireServing("empty", []byte{}, long[:64], 7, true)
	requireServing("66 bytes, one is there", long, long[:64], 7, true)
	requireServing("the algorithm alone", []byte{0}, nil, 0, true)
	requireServing("short", []byte{3, 1, 2}, []byte{1, 2}, 3, true)
	c.must(func(s *state.State) error {
		return s.Neurons.ServeAxon(id(1), netuid, neuron.Axon{IP: storage.U128{Lo: 1}, IPType: 4, Port: 1})
	})
	_, ok := c.open().Neurons.At(netuid).Certificate(id(1))
	equal(t, "kept by serve_axon", ok, true)
}

// Who replaces a neuron does not inherit where it served (subnets.md 3.4).
func TestReplacementClearsServing(t *testing.T) {
	c := newChain(t, params.DevPreset())
	netuid := c.newSubnet(1)
	c.must(func(s *state.State) error {
		subnet.MaxAllowedUids.Set(s.Subnets.At(netuid).Slot, 2)
		return nil
	})
	c.register(netuid, 10)
	c.must(func(s *state.State) error {
		axon := neuron.Axon{IP: storage.U128{Lo: 9}, IPType: 4, Port: 1}
		if err := s.Neurons.ServeAxonTLS(id(10), netuid, axon, make([]byte, 65)); err != nil {
			return err
		}
		return s.Neurons.ServePrometheus(id(10), netuid, neuron.Prometheus{IP: storage.U128{Lo: 9}, IPType: 4, Port: 1})
	})
	requireServing(t, c, netuid, 10, true)
	equal(t, "replaced", c.register(netuid, 11), 1)
	requireServing(t, c, netuid, 10, false)
	requireServing(t, c, netuid, 11, false)
}
