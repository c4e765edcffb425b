package state_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/coinbase"
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/host"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
)

func (c *chain) epochIndex(netuid uint16) uint64 {
	return subnet.EpochIndex.Get(c.open().Subnets.At(netuid).Slot)
}

// At most two epochs run in a block; the third due subnet slides by one (economy.md 4.1, 4.2).
func TestEpochCap(t *testing.T) {
	c := newChain(t, params.DevPreset())
	var ids []uint16
	for owner := 1; owner <= 3; owner++ {
		ids = append(ids, c.startedSubnet(owner, 100))
	}
	c.step(1)
	c.dueNow(ids...)
	c.step(1)
	deferred := c.recorded(event.EpochDeferred)
	if len(deferred) != 1 || deferred[0][0] != ids[2] || deferred[0][1] != c.block+1 {
		t.Errorf("deferred: %v", deferred)
	}
	slot := c.open().Subnets.At(ids[2]).Slot
	equal(t, "pending", subnet.PendingEpochAt.Get(slot), c.block+1)
	for i, want := range []uint64{1, 1, 0} {
		equal(t, "epochs", c.epochIndex(ids[i]), want)
		if total := c.open().Coinbase.Pending(ids[i]).Total(); (total == 0) != (want == 1) {
			t.Errorf("subnet %d has %d pending", ids[i], total)
		}
	}
	c.step(1)
	equal(t, "epochs after the deferral", c.epochIndex(ids[2]), 1)
	equal(t, "pending", subnet.PendingEpochAt.Get(slot), 0)
	equal(t, "last epoch", subnet.LastEpochBlock.Get(slot), c.block)
}

// A subnet with a hotkey at two uids skips its epoch: the schedule goes on, the pots stay, and it takes no place
// under the cap (economy.md 4.2).
func TestEpochSkipped(t *testing.T) {
	c := newChain(t, params.DevPreset())
	var ids []uint16
	for owner := 1; owner <= 3; owner++ {
		ids = append(ids, c.startedSubnet(owner, 100))
	}
	c.must(func(s *state.State) error { s.Neurons.RegisterOwner(ids[0], id(1)); return nil })
	c.step(3)
	c.dueNow(ids...)
	c.step(1)
	if skipped := c.recorded(event.EpochSkipped); len(skipped) != 1 || skipped[0][0] != ids[0] {
		t.Errorf("skipped: %v", skipped)
	}
	if deferred := c.recorded(event.EpochDeferred); len(deferred) != 0 {
		t.Errorf("deferred: %v", deferred)
	}
	for _, netuid := range ids {
		equal(t, "epochs", c.epochIndex(netuid), 1)
	}
	s := c.open().Subnets.At(ids[0])
	equal(t, "last epoch", subnet.LastEpochBlock.Get(s.Slot), c.block)
	equal(t, "last distribution", subnet.LastMechanismStepBlock.Get(s.Slot), 0)
	if c.open().Coinbase.Pending(ids[0]).Total() == 0 || s.BlocksSinceLastStep(c.block) == 0 {
		t.Error("the skipped epoch took the pots")
	}
}

// When an epoch is due (economy.md 4.1, yuma.md section 2).
func TestEpochSchedule(t *testing.T) {
	tests := []struct {
		name  string
		setup func(c *chain, s subnet.Subnet)
		// blocks until the epoch runs; 0 for never within 30
		want int
	}{
		{"period is the tempo", func(c *chain, s subnet.Subnet) { subnet.LastEpochBlock.Set(s.Slot, c.block) }, 10},
		{"tempo 0 never", func(_ *chain, s subnet.Subnet) { subnet.Tempo.Set(s.Slot, 0) }, 0},
		{"tempo 0 not even if asked", func(c *chain, s subnet.Subnet) {
			subnet.Tempo.Set(s.Slot, 0)
			subnet.PendingEpochAt.Set(s.Slot, c.block+2)
		}, 0},
		{"asked for", func(c *chain, s subnet.Subnet) {
			subnet.LastEpochBlock.Set(s.Slot, c.block)
			subnet.PendingEpochAt.Set(s.Slot, c.block+3)
		}, 3},
		{"automatic before what was asked for", func(c *chain, s subnet.Subnet) {
			subnet.LastEpochBlock.Set(s.Slot, c.block)
			subnet.PendingEpochAt.Set(s.Slot, c.block+20)
		}, 10},
		{"safety net", func(c *chain, s subnet.Subnet) {
			s.ResetStep(c.block)
			c.block += 50_395
			subnet.LastEpochBlock.Set(s.Slot, c.block+100)
		}, 6}, // 50,401 blocks without a step are the first to be more than 50,400
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			c := newChain(t, params.DevPreset())
			netuid := c.startedSubnet(1, 10)
			c.must(func(s *state.State) error { test.setup(c, s.Subnets.At(netuid)); return nil })
			got := 0
			for n := 1; n <= 30 && got == 0; n++ {
				c.step(1)
				if c.epochIndex(netuid) > 0 {
					got = n
				}
			}
			equal(t, "blocks", got, test.want)
		})
	}
}

// The first epochs of neighbouring subnets fall into different blocks (economy.md 4.1).
func TestStagger(t *testing.T) {
	c := newChain(t, params.DevPreset())
	c.step(1000)
	for owner := 1; owner <= 3; owner++ {
		netuid := c.newSubnet(owner)
		s := c.open().Subnets.At(netuid)
		equal(t, "last epoch", subnet.LastEpochBlock.Get(s.Slot), c.block-uint64(netuid))
		next, ok := s.NextEpochBlock()
		equal(t, "has a next epoch", ok, true)
		equal(t, "next epoch", next, c.block-uint64(netuid)+360)
	}
}

// A subnet whose epoch fails is paused and keeps its pots; the block and the other subnets go on (design.md section 1).
func TestFailingSubnetIsPaused(t *testing.T) {
	c := newChain(t, params.DevPreset())
	bad, good := c.startedSubnet(1, 100), c.startedSubnet(2, 100)
	c.step(3)
	before := c.open().Coinbase.Pending(bad)
	c.must(func(s *state.State) error {
		sub := s.Subnets.At(bad)
		subnet.SetNeuronCount(sub, subnet.NeuronCount(sub)+1)
		return nil
	})
	c.dueNow(bad, good)
	c.step(1)
	paused := c.recorded(event.SubnetPaused)
	if len(paused) != 1 || paused[0][0] != bad || paused[0][1] != uint8(coinbase.StageDistribution) {
		t.Fatalf("paused: %v", paused)
	}
	if ran := c.recorded(event.EpochRan); len(ran) != 1 || ran[0][0] != good {
		t.Errorf("ran: %v", ran)
	}
	kept := c.open().Coinbase.Pending(bad)
	if kept.Server <= before.Server || kept.Total() <= before.Total() {
		t.Errorf("pots %+v before and %+v after", before, kept)
	}
	c.refuse(fault.SubNetRegistrationDisabled.With(bad), func(s *state.State) error {
		_, err := s.Neurons.Register(id(10), id(10), bad)
		return err
	})
	alphaOut := c.pool(bad).AlphaOut()
	c.step(200)
	equal(t, "alpha out of the paused subnet", c.pool(bad).AlphaOut(), alphaOut)
	equal(t, "pots of the paused subnet", c.open().Coinbase.Pending(bad), kept)
	if c.epochIndex(good) < 2 {
		t.Error("the other subnet stood still")
	}

	// Repaired and resumed, it pays what it kept.
	c.must(func(s *state.State) error {
		sub := s.Subnets.At(bad)
		subnet.SetNeuronCount(sub, subnet.NeuronCount(sub)-1)
		return nil
	})
	c.refuse(fault.BadOrigin.With(id(1)), func(s *state.State) error {
		return s.Subnets.SetParam(id(1), bad, subnet.ParamByName("paused"), uint256.NewInt(0))
	})
	c.set(bad, "paused", 0)
	c.step(1)
	if got := c.stake(bad, 1, 1); got < kept.OwnerCut {
		t.Errorf("the owner got %d of %+v", got, kept)
	}
}

// panicLedger fails when one account is paid.
type panicLedger struct {
	host.Ledger
	account common.Address
}

func (l panicLedger) Credit(a common.Address, wei *uint256.Int) {
	if a == l.account {
		panic("no")
	}
	l.Ledger.Credit(a, wei)
}

// A panic in one subnet's emission pauses that subnet alone, and undoes what it had changed.
func TestPanickingSubnetIsPaused(t *testing.T) {
	c := newChain(t, params.DevPreset())
	bad, good := c.startedSubnet(1, 100), c.startedSubnet(2, 100)
	c.setMovingPrice(bad, 1, 4)
	c.setMovingPrice(good, 1, 4)
	c.mintRoot(10_000 * unit.TAO) // so that there are a purchase and an injection, both booked before the TAO is paid
	before, reserve, stake := c.pool(bad).Load(), c.pool(good).Tao(), c.open().Accounts.TotalStake()
	c.block++
	h := c.mem.Host(c.block, c.author)
	h.Ledger = panicLedger{h.Ledger, params.SubnetAccount(bad)}
	state.BeginBlock(h)
	c.check()
	paused := c.recorded(event.SubnetPaused)
	if len(paused) != 1 || paused[0][0] != bad || paused[0][1] != uint8(coinbase.StageEmission) {
		t.Fatalf("paused: %v", paused)
	}
	equal(t, "pool", c.pool(bad).Load(), before)
	equal(t, "total stake", c.open().Accounts.TotalStake(), stake+c.pool(good).Tao()-reserve)
	equal(t, "alpha out", c.pool(bad).AlphaOut(), 0)
	if c.pool(good).AlphaOut() == 0 {
		t.Error("the other subnet got nothing")
	}
}

// The records of hooks are kept for a ring of blocks.
func TestEventRing(t *testing.T) {
	c := newChain(t, params.DevPreset())
	netuid := c.startedSubnet(1, 0)
	c.unchecked = true
	c.dueNow(netuid)
	c.must(func(s *state.State) error { subnet.Tempo.Set(s.Subnets.At(netuid).Slot, 50_000); return nil })
	c.step(1)
	first := c.block
	equal(t, "events", len(c.recorded(event.EpochRan)), 1)
	c.step(params.EventRingBlocks - 1)
	if events, err := c.open().BlockEvents(first); err != nil || len(events) != 2 {
		t.Errorf("before the ring wraps: %v, %v", events, err)
	}
	if events, err := c.open().BlockEvents(first + 1); err != nil || len(events) != 0 {
		t.Errorf("a block without events: %v, %v", events, err)
	}
	c.dueNow(netuid)
	c.step(1)
	equal(t, "block", c.block, first+params.EventRingBlocks)
	if _, err := c.open().BlockEvents(first); err == nil {
		t.Error("the events of an overwritten block were found")
	}
	equal(t, "events of the block in its place", len(c.recorded(event.EpochRan)), 1)
	if events, err := c.open().BlockEvents(c.block + params.EventRingBlocks); err != nil || len(events) != 0 {
		t.Errorf("a block to come: %v, %v", events, err)
	}
}

// Hooks tell nothing to the caller's sink: a log in a hook would reach no receipt.
func TestHooksEmitNothing(t *testing.T) {
	c := newChain(t, params.DevPreset())
	netuid := c.startedSubnet(1, 1)
	c.block++
	h := c.mem.Host(c.block, c.author)
	c.events = nil
	h.Events = c
	state.BeginBlock(h)
	equal(t, "events emitted", len(c.events), 0)
	equal(t, "events recorded", len(c.recorded(event.EpochRan)), 1)
	equal(t, "end of block", len(state.EndBlock(h)), 0)
	equal(t, "epochs", c.epochIndex(netuid), 1)
}

// Money survives a life of blocks and operations, with and without an author.
func TestLife(t *testing.T) {
	c := newChain(t, params.DevPreset())
	c.author = address(39)
	netuid := c.startedSubnet(1, 20)
	for person := 2; person < 6; person++ {
		c.register(netuid, person)
	}
	c.must(func(s *state.State) error { return s.Stakes.Add(id(2), id(2), netuid, 100*unit.TAO) })
	c.must(func(s *state.State) error { return s.Stakes.Add(id(3), id(3), netuid, 50*unit.TAO) })
	c.step(21)
	c.weigh(netuid, 2, map[uint16]uint16{3: 3, 4: 1})
	c.weigh(netuid, 3, map[uint16]uint16{3: 3, 4: 1})
	c.step(41)
	n := c.open().Neurons.At(netuid)
	if n.Incentive(0).Get(3) <= n.Incentive(0).Get(4) || c.stake(netuid, 4, 4) == 0 {
		t.Error("the better miner earned no more")
	}
	c.author = common.Address{}
	c.must(func(s *state.State) error { return s.Stakes.RemoveFull(id(2), id(2), netuid, nil) })
	c.step(20)
	if c.pool(netuid).Ledger().Burned == 0 {
		t.Error("without an author the fee of a sale is burned")
	}
}
