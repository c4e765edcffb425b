package state_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/amm"
	"github.com/taochain/taochain/chain/emission"
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/staking"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/unit"
)

// accrue gives the root stakers of a hotkey alpha of a subnet, as a distribution does.
func (c *chain) accrue(netuid uint16, hotkey int, amount unit.Alpha) {
	c.t.Helper()
	c.must(func(s *state.State) error {
		s.Pools.At(netuid).MintOut(amount)
		if !s.Stakes.AccrueRoot(id(hotkey), netuid, amount) {
			c.t.Fatal("the dividend exceeds the root stake")
		}
		s.Pools.At(netuid).AddRootOwed(amount)
		return nil
	})
}

func (c *chain) claimType(person int, kind uint8, netuids ...uint16) {
	c.t.Helper()
	c.must(func(s *state.State) error {
		return s.Stakes.SetClaimType(id(person), staking.ClaimType{Kind: kind, Netuids: netuids})
	})
}

func (c *chain) claimRoot(person int, netuids ...uint16) {
	c.t.Helper()
	c.must(func(s *state.State) error { return s.Stakes.ClaimRoot(id(person), netuids) })
}

// owed is what a claim of the person would take, the threshold aside.
func (c *chain) owed(netuid uint16, hotkey, coldkey int) uint64 {
	return c.open().Stakes.RootOwed(netuid, id(hotkey), id(coldkey)).FloorUint64Sat()
}

// rootChain has a started subnet 1 of person 1, whose hotkey 1 has root stake of persons 2 and 3, 10 TAO each. Blocks claim nothing.
func rootChain(t *testing.T) (*chain, uint16) {
	c := newChain(t, params.DevPreset())
	c.setGlobal("num_root_claims", 0)
	netuid := c.startedSubnet(1, 0)
	c.giveRootStake(1, 2, 10*unit.TAO)
	c.giveRootStake(1, 3, 10*unit.TAO)
	return c, netuid
}

// TestDeleteRootClaims: rates and claimed amounts are gone, and neither comes back with the next dividend; the threshold
// stays (economy.md 5.5, 9.5).
func TestDeleteRootClaims(t *testing.T) {
	c, netuid := rootChain(t)
	other := c.startedSubnet(4, 0)
	c.claimType(2, staking.ClaimKeep)
	c.accrue(netuid, 1, 8e9)
	c.accrue(other, 1, 8e9)
	c.claimRoot(2, netuid)
	c.must(func(s *state.State) error { return s.Stakes.SetClaimThreshold(id(1), netuid, 7) })
	unassigned := c.open().Pools.At(netuid).Outside()
	c.must(func(s *state.State) error {
		s.Stakes.DeleteRootClaims(netuid)
		return nil
	})
	s := c.open()
	equal(t, "rate", s.Stakes.RootRate(id(1), netuid).IsZero(), true)
	equal(t, "claimed", s.Stakes.RootClaimed(netuid, id(1), id(2)), emission.RootClaimed{})
	equal(t, "subnets with a rate", len(s.Stakes.RootNetuids(id(1))), 1)
	equal(t, "root owed", s.Pools.At(netuid).RootOwed(), 0)
	equal(t, "alpha outside, which is now nobody's", s.Pools.At(netuid).Outside(), unassigned)
	equal(t, "owed", c.owed(netuid, 1, 3), 0)
	equal(t, "owed of the other subnet", c.owed(other, 1, 3) > 0, true)
	equal(t, "threshold", s.Stakes.ClaimThreshold(netuid), 7)
	c.accrue(netuid, 1, 2e9)
	equal(t, "owed of the next dividend", c.owed(netuid, 1, 2), c.owed(netuid, 1, 3))
	equal(t, "about half each", c.owed(netuid, 1, 2)/1000, 999_999)
	equal(t, "subnets with a rate again", len(c.open().Stakes.RootNetuids(id(1))), 2)
}

// TestRootOwedLedger follows the alpha that waits for claims.
func TestRootOwedLedger(t *testing.T) {
	c, netuid := rootChain(t)
	ledger := func() int64 { return c.open().Pools.At(netuid).RootOwed() }
	c.accrue(netuid, 1, 8e9)
	equal(t, "accrued", ledger(), 8e9)
	c.claimType(2, staking.ClaimKeep)
	c.claimRoot(2, netuid)
	kept := c.stake(netuid, 1, 2)
	equal(t, "kept", ledger(), 8e9-int64(kept))
	owed := c.owed(netuid, 1, 3)
	c.claimRoot(3, netuid)
	equal(t, "swapped", ledger(), 8e9-int64(kept)-int64(owed))
	equal(t, "root sold", c.open().Pools.At(netuid).RootSold() > 0, true)
	equal(t, "stake with the subnet", c.stake(netuid, 1, 3), 0)
	c.accrue(netuid, 1, 4e9)
	before := ledger()
	lost := c.owed(netuid, 1, 2)
	c.must(func(s *state.State) error { return s.Stakes.RemoveFull(id(2), id(1), params.Root, nil) })
	// The unstake gives up what was owed, but for a unit of rounding.
	if fell := before - ledger(); fell < int64(lost)-1 || fell > int64(lost)+1 {
		t.Errorf("the ledger fell by %d, %d were owed", fell, lost)
	}
	c.step(1)
	equal(t, "root sold, a block later", c.open().Pools.At(netuid).RootSold(), 0)
}

// TestMoreThanAlphaOut takes stake that exceeds alpha out (economy.md, section 0: it stops at 0). What was taken beyond it is taken
// off what epochs overpaid, and then off the debt of claims made again; nothing becomes owed to root stakers by it.
func TestMoreThanAlphaOut(t *testing.T) {
	const all, part = 900_000_000, 100_000_000
	for _, test := range []struct {
		name         string
		overpaid     unit.Alpha
		owed         int64
		taken        unit.Alpha
		left         unit.Alpha
		overpaidLeft unit.Alpha
		owedLeft     int64
	}{
		{"within alpha out", part, 0, all - part, 0, part, 0},
		{"an epoch overpaid", part, 0, all - part/4, 0, part / 4, 0},
		{"all that an epoch overpaid", part, 0, all, 0, 0, 0},
		{"claimed again", 0, -part, all - part/4, 0, 0, -part / 4},
		{"both, as far as was overpaid", part, -part, all - part, 0, 0, -part},
		{"both", part, -part, all - part/4, 0, 0, -part / 4},
		{"overpaid while dividends wait", part, part, all, 0, part, part},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := newChain(t, params.DevPreset())
			netuid := c.startedSubnet(1, 0)
			c.claim(10)
			c.must(func(s *state.State) error {
				p := s.Pools.At(netuid)
				s.Stakes.Credit(id(10), id(10), netuid, all)
				p.AddOverpaid(test.overpaid)
				if test.owed < 0 {
					p.TakeRootOwed(unit.Alpha(-test.owed))
				} else {
					p.AddRootOwed(unit.Alpha(test.owed))
				}
				p.MintOut(unit.Alpha(all + test.owed - int64(test.overpaid)))
				return nil
			})
			c.must(func(s *state.State) error {
				_, err := s.Stakes.Sell(id(10), id(10), netuid, test.taken, amm.LimitPrice(amm.MinPrice), true)
				return err
			})
			p := c.pool(netuid)
			equal(t, "alpha out", p.AlphaOut(), test.left)
			equal(t, "overpaid", p.Overpaid(), test.overpaidLeft)
			equal(t, "owed", p.RootOwed(), test.owedLeft)
		})
	}
}

// TestAutoClaim: a block claims for the coldkeys that the parent's hash draws; one that fails is told of and changes nothing.
func TestAutoClaim(t *testing.T) {
	c, netuid := rootChain(t)
	c.claimType(2, staking.ClaimKeep)
	c.setGlobal("num_root_claims", 1)
	c.accrue(netuid, 1, 8e9)
	second := 0
	for range 40 {
		c.step(1)
		if at := emission.AutoClaimIndices(c.mem.Host(c.block, c.author).ParentHash, 1, 2); at[0] == 1 {
			second++
		}
		done := c.recorded(event.RootClaimed)
		equal(t, "claims in a block", len(done), 1)
	}
	equal(t, "both were drawn", second > 0 && second < 40, true)
	equal(t, "kept", c.stake(netuid, 1, 2) > 0, true)
	equal(t, "swapped", c.stake(params.Root, 1, 3) > unit.Alpha(10*unit.TAO), true)

	c.setGlobal("num_root_claims", 50)
	c.accrue(netuid, 1, 8e9)
	account := params.SubnetAccount(netuid)
	balance := new(uint256.Int).Set(c.mem.Balance(account))
	c.mem.Debit(account, balance)
	c.unchecked = true
	stake, owed := c.stake(params.Root, 1, 3), c.owed(netuid, 1, 3)
	c.step(1)
	c.mem.Credit(account, balance)
	c.unchecked = false
	failed := c.recorded(event.RootClaimFailed)
	if len(failed) != 1 || failed[0][0] != [32]byte(id(3)) {
		t.Errorf("failed: %v", failed)
	}
	equal(t, "claimed by the other", len(c.recorded(event.RootClaimed)), 1)
	equal(t, "root stake", c.stake(params.Root, 1, 3), stake)
	equal(t, "owed", c.owed(netuid, 1, 3), owed)
	c.check()
}

// TestRootIndex follows the index of root stakers, and the backfill (economy.md 5.4, 2.1 step 9).
func TestRootIndex(t *testing.T) {
	c, netuid := rootChain(t)
	in := func(person int) bool { return c.open().Stakes.IsRootStaker(id(person)) }
	equal(t, "stakers", c.open().Stakes.RootStakers(), 2)
	c.must(func(s *state.State) error { return s.Stakes.Remove(id(2), id(1), params.Root, 5e9) })
	equal(t, "after a part", in(2), true)
	c.must(func(s *state.State) error { return s.Stakes.RemoveFull(id(2), id(1), params.Root, nil) })
	equal(t, "after all", in(2), false)
	c.claimRoot(5, netuid)
	equal(t, "by a claim", in(5), true)
	c.claimType(6, staking.ClaimSwap)
	equal(t, "by a claim type", in(6), true)

	// Root stake that came without the index being touched, as by a transfer.
	many := staking.BackfillEntries + 2
	c.must(func(s *state.State) error {
		for i := range many {
			s.Stakes.Credit(id(1), common.Hash{9, byte(i)}, params.Root, 1e9)
			s.Pools.At(params.Root).MintOut(1e9)
		}
		s.Stakes.Credit(id(1), id(7), params.Root, 1e9)
		s.Pools.At(params.Root).MintOut(1e9)
		return nil
	})
	equal(t, "before the backfill", c.open().Stakes.RootStakers(), 3)
	c.step(1)
	equal(t, "after a block", c.open().Stakes.RootStakers(), 3+staking.BackfillEntries)
	equal(t, "not its turn", in(7), false)
	c.step(1)
	equal(t, "its turn", in(7), true)
	equal(t, "all", c.open().Stakes.RootStakers(), 3+many+1)
	c.step(1)
	equal(t, "nothing more", c.open().Stakes.RootStakers(), 3+many+1)
}

// TestRootProp is step 6 of the block.
func TestRootProp(t *testing.T) {
	c, netuid := rootChain(t)
	c.step(1)
	s := c.open()
	equal(t, "as at the end of the step", s.Coinbase.RootProp(netuid), s.Coinbase.RootProportion(s.Pools.At(netuid)))
	equal(t, "not zero", s.Coinbase.RootProp(netuid).IsZero(), false)
	equal(t, "root itself", s.Coinbase.RootProp(params.Root).IsZero(), true)
	stays := s.Coinbase.RootProp(netuid)
	c.set(netuid, "registration_allowed", 0)
	c.giveRootStake(1, 4, 1000*unit.TAO)
	c.step(1)
	equal(t, "no longer eligible", c.open().Coinbase.RootProp(netuid), stays)
}
