package state_test

import (
	"testing"

	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/chain/yuma"
)

// fullSubnet has 256 uids, 64 of them validators with stake and weights on all others.
func fullSubnet(b *testing.B) (*chain, uint16) {
	c := newChain(b, params.DevPreset())
	c.unchecked = true
	c.author = address(39)
	netuid := c.startedSubnet(1, 360)
	s := c.open()
	n := s.Neurons.At(netuid)
	for i := 1; i < 256; i++ {
		hotkey := params.ID{0xbb, byte(i)}
		if err := s.Accounts.ClaimHotkey(hotkey, hotkey); err != nil {
			b.Fatal(err)
		}
		s.Neurons.RegisterOwner(netuid, hotkey)
	}
	for v := 1; v <= 64; v++ {
		hotkey := params.ID{0xbb, byte(v)}
		amount := unit.Alpha(v) * 1000 * unit.OneAlpha
		s.Stakes.Credit(hotkey, hotkey, netuid, amount)
		s.Pools.At(netuid).MintOut(amount)
		row := make(yuma.Row, 0, 192)
		for uid := uint16(64); uid < 256; uid++ {
			row = append(row, yuma.Entry{UID: uid, Value: uint16(1 + (uint32(uid)*uint32(v)*7919)%65535)})
		}
		n.SetWeights(0, uint16(v), row)
		n.Permit().Set(v, 1)
	}
	return c, netuid
}

// BenchmarkStep256 is the block step with one subnet of 256 uids and 64 validators.
func BenchmarkStep256(b *testing.B) {
	for _, epoch := range []bool{false, true} {
		name := "empty"
		if epoch {
			name = "epoch"
		}
		b.Run(name, func(b *testing.B) {
			c, netuid := fullSubnet(b)
			c.step(2)
			c.block += 10 // all weights are newer than the registrations
			last := c.open().Neurons.At(netuid).LastUpdate(0)
			for uid := range 256 {
				last.Set(uid, c.block)
			}
			b.ReportAllocs()
			for b.Loop() {
				if epoch {
					subnet.PendingEpochAt.Set(c.open().Subnets.At(netuid).Slot, c.block+1)
				}
				c.block++
				state.BeginBlock(c.mem.Host(c.block, c.author))
			}
		})
	}
}
