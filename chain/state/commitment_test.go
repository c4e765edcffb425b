package state_test

import (
	"bytes"
	"math/big"
	"slices"
	"testing"

	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/yuma"
)

func setCommitment(person int, netuid uint16, data []byte) func(s *state.State) error {
	return func(s *state.State) error { return s.Commitments.Set(id(person), netuid, data) }
}

func spaceExceeded(used, length int64) error {
	return fault.SpaceLimitExceeded.With(big.NewInt(used), big.NewInt(length), big.NewInt(3100))
}

func requireCommitment(t testing.TB, c *chain, netuid uint16, person int, block uint64, data []byte) {
	t.Helper()
	at, got := c.open().Commitments.Get(netuid, id(person))
	if at != block || !bytes.Equal(got, data) {
		t.Errorf("commitment of block %d with %d bytes, want block %d with %d", at, len(got), block, len(data))
	}
}

// 3100 bytes per hotkey, subnet and tempo (subnets.md, section 11).
func TestCommitments(t *testing.T) {
	c := newChain(t, params.DevPreset())
	netuid := c.newSubnet(1)
	other := c.newSubnet(2)
	c.register(netuid, 10)
	c.refuse(fault.SubnetNotExists.With(uint16(9)), setCommitment(1, 9, make([]byte, 4000)))
	c.refuse(fault.HotKeyNotRegisteredInSubNet.With(netuid, id(2)), setCommitment(2, netuid, make([]byte, 4000)))
	c.refuse(spaceExceeded(0, 3101), setCommitment(1, netuid, make([]byte, 3101)))
	requireCommitment(t, c, netuid, 1, 0, nil)
	requireCommitment(t, c, 9, 1, 0, nil)

	long := bytes.Repeat([]byte{5}, 3000)
	c.must(setCommitment(1, netuid, long))
	requireEvent(t, c, event.CommitmentSet.With(netuid, id(1), uint64(3000)))
	requireCommitment(t, c, netuid, 1, c.block, long)
	c.refuse(spaceExceeded(3000, 101), setCommitment(1, netuid, long[:101]))
	c.must(setCommitment(1, netuid, long[:100]))
	requireCommitment(t, c, netuid, 1, c.block, long[:100])
	c.refuse(spaceExceeded(3100, 1), setCommitment(1, netuid, long[:1]))
	c.must(setCommitment(10, netuid, long)) // each hotkey has its own space
	c.must(setCommitment(2, other, long))   // and each subnet
	c.must(setCommitment(1, netuid, nil))
	requireCommitment(t, c, netuid, 1, c.block, nil)

	c.dueNow(netuid)
	c.step(1)
	c.must(setCommitment(1, netuid, make([]byte, 3100)))
	requireCommitment(t, c, netuid, 1, c.block, make([]byte, 3100))
	c.refuse(spaceExceeded(3000, 3000), setCommitment(2, other, long)) // no epoch has run there
}

// Root has no epochs: its tempo of 100 blocks counts (subnets.md, section 11).
func TestRootCommitments(t *testing.T) {
	c := newChain(t, params.DevPreset())
	rootOf(c, 10)
	c.must(setCommitment(10, params.Root, make([]byte, 3100)))
	c.step(99 - int(c.block))
	c.refuse(spaceExceeded(3100, 1), setCommitment(10, params.Root, []byte{2}))
	c.step(1)
	c.must(setCommitment(10, params.Root, []byte{2}))
}

// A commitment that begins with the reset flag deletes the hotkey's column of bonds in every mechanism, if bonds_reset is on
// (yuma.md, section 10).
func TestBondsReset(t *testing.T) {
	c := newChain(t, params.DevPreset())
	netuid := c.newSubnet(1)
	c.register(netuid, 10)
	c.register(netuid, 11)
	c.set(netuid, "max_allowed_uids", 128)
	c.must(setMechanismCount(0, netuid, 2))
	rows := []yuma.Row{{{UID: 2, Value: 9}, {UID: 1, Value: 8}}, nil, {{UID: 1, Value: 7}}}
	without := []yuma.Row{{{UID: 2, Value: 9}}, nil, nil}
	c.must(func(s *state.State) error {
		for mecid := range uint8(2) {
			s.Neurons.At(netuid).SetBonds(mecid, rows)
		}
		return nil
	})
	require := func(name string, want []yuma.Row) {
		t.Helper()
		for mecid := range uint8(2) {
			for uid, got := range c.open().Neurons.At(netuid).Bonds(mecid, 3) {
				if !slices.Equal(got, want[uid]) {
					t.Errorf("%s: bonds %d of mechanism %d are %v, want %v", name, uid, mecid, got, want[uid])
				}
			}
		}
	}
	c.must(setCommitment(10, netuid, []byte{1, 2}))
	require("bonds_reset is off", rows)
	c.set(netuid, "bonds_reset", 1)
	for _, data := range [][]byte{nil, {0, 1}, {2}} {
		c.must(setCommitment(10, netuid, data))
		require("no flag", rows)
		for _, e := range c.events {
			equal(t, "no event", e.Kind == event.BondsReset, false)
		}
	}
	c.must(setCommitment(10, netuid, []byte{1}))
	requireEvent(t, c, event.BondsReset.With(netuid, id(10), uint16(1)))
	require("reset", without)
	requireCommitment(t, c, netuid, 10, c.block, []byte{1})
}
