package state_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/amm"
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
)

// twoSubnets has two started subnets with different prices; persons 10 and 11 are hotkeys of their own, person 20 has
// 50,000 TAO of alpha with hotkey 10 on the first and 50,000 rao units on root.
func twoSubnets(t testing.TB) *chain {
	c := newChain(t, params.DevPreset())
	c.startedSubnet(1, 360)
	c.startedSubnet(2, 360)
	c.claim(10, 11)
	c.setReserves(2, 3_000*unit.TAO, 1_000_000_000_000)
	c.author = common.Address{0xee}
	c.giveStake(1, 10, 20, 50_000_000_000)
	c.giveRootStake(10, 20, 50*unit.TAO)
	return c
}

func (c *chain) authorHas() unit.Rao { return c.open().Accounts.AddressBalance(c.author) }

// A move between two traded subnets is a sale with its fee and a purchase without one (economy.md 7.4).
func TestMoveBetweenSubnets(t *testing.T) {
	c := twoSubnets(t)
	from, to := c.pool(1).Load(), c.pool(2).Load()
	sold, err := from.Sell(20_000_000_000, amm.LimitPrice(amm.MinPrice), false)
	if err != nil {
		t.Fatal(err)
	}
	fee, err := from.Sell(sold.FeeToAuthor, amm.LimitPrice(amm.MinPrice), true)
	if err != nil {
		t.Fatal(err)
	}
	bought, err := to.Buy(sold.Out, amm.LimitPrice(amm.MaxPrice), true)
	if err != nil {
		t.Fatal(err)
	}
	balance, author := c.balance(20), c.authorHas()
	c.must(func(s *state.State) error { return s.Stakes.MoveStake(id(20), id(10), id(11), 1, 2, 20_000_000_000) })
	equal(t, "stake left", c.stake(1, 10, 20), 30_000_000_000)
	equal(t, "stake moved", c.stake(2, 11, 20), bought.Out)
	equal(t, "balance", c.balance(20), balance)
	equal(t, "the author's fee", c.authorHas()-author, fee.Out)
	equal(t, "origin's reserve", c.pool(1).Tao(), from.Tao)
	equal(t, "destination's alpha", c.pool(2).AlphaIn(), to.Alpha)
	requireEvent(t, c, event.StakeMoved.With(id(20), id(10), id(11), uint16(1), uint16(2), sold.Out))
	if take, ok := c.open().Stakes.Take(id(11)); !ok || take != 11_796 {
		t.Error("another's hotkey did not become a delegate")
	}
	if _, ok := c.open().Stakes.Take(id(10)); ok {
		t.Error("the origin's hotkey became a delegate")
	}
}

// From root the fee of the destination is paid instead; to root there is the origin's alone.
func TestMoveFromAndToRoot(t *testing.T) {
	c := twoSubnets(t)
	author := c.authorHas()
	want, err := c.pool(1).SimBuy(10 * unit.TAO)
	if err != nil {
		t.Fatal(err)
	}
	c.must(func(s *state.State) error {
		return s.Stakes.SwapStake(id(20), id(10), params.Root, 1, unit.Alpha(10*unit.TAO))
	})
	equal(t, "stake", c.stake(1, 10, 20), 50_000_000_000+want.Out)
	equal(t, "fee", c.authorHas()-author, want.Fee)
	equal(t, "root stake", c.stake(params.Root, 10, 20), unit.Alpha(40*unit.TAO))
	requireEvent(t, c, event.StakeSwapped.With(id(20), id(10), params.Root, uint16(1), uint64(10*unit.TAO)))

	sim, err := c.pool(1).SimSell(c.stake(1, 10, 20))
	if err != nil {
		t.Fatal(err)
	}
	c.must(func(s *state.State) error {
		return s.Stakes.SwapStake(id(20), id(10), 1, params.Root, unit.Alpha(most))
	})
	equal(t, "stake on root", c.stake(params.Root, 10, 20), unit.Alpha(40*unit.TAO+sim.Out))
	equal(t, "stake", c.stake(1, 10, 20), 0)
}

// A transfer gives the stake to any account, known or not, and pays it no TAO.
func TestTransferToAnUnknownAccount(t *testing.T) {
	c := twoSubnets(t)
	stranger := params.ID{7}
	before := c.balance(20)
	c.must(func(s *state.State) error {
		return s.Stakes.TransferStake(id(20), stranger, id(10), 1, 2, 20_000_000_000)
	})
	c.must(func(s *state.State) error {
		return s.Stakes.TransferStake(id(20), stranger, id(10), 1, 1, 30_000_000_000)
	})
	s := c.open()
	if s.Stakes.Stake(id(10), stranger, 2) == 0 || s.Stakes.Stake(id(10), stranger, 1) != 30_000_000_000 || s.Accounts.Balance(stranger) != 0 || c.balance(20) != before {
		t.Error("the stake did not arrive as it should")
	}
	requireEvent(t, c, event.StakeRemoved.With(id(20), id(10), uint16(1), uint64(c.pool(1).Price().MulFloorSat(fixed.U64F64FromUint64(30_000_000_000)).FloorUint64Sat()), uint64(30_000_000_000), uint64(0)))
	if holders := s.Stakes.Holders(id(10), 1); len(holders) != 1 || holders[0] != stranger {
		t.Errorf("holders %v", holders)
	}
}

// Within root, both sides' claims are adjusted: the receiver gains none with the stake, and the sender's, who had claimed
// nothing, cannot fall below 0 (economy.md 5.2, 7.4).
func TestTransferWithinRootAdjustsClaims(t *testing.T) {
	c := twoSubnets(t)
	c.must(func(s *state.State) error {
		if !s.Stakes.AccrueRoot(id(10), 1, 1_000_000) {
			t.Fatal("nothing accrued")
		}
		s.Pools.At(1).MintOut(1_000_000)
		s.Pools.At(1).AddRootOwed(1_000_000)
		return nil
	})
	owed := func(coldkey int) int64 {
		return int64(c.open().Stakes.RootOwed(1, id(10), id(coldkey)).FloorUint64Sat())
	}
	c.must(func(s *state.State) error {
		return s.Stakes.TransferStake(id(20), id(21), id(10), 0, 0, unit.Alpha(20*unit.TAO))
	})
	if v := owed(20); v < 599_990 || v > 600_000 { // three fifths of the stake earn three fifths
		t.Errorf("the sender is owed %d", v)
	}
	if v := owed(21); v > 1 {
		t.Errorf("the receiver is owed %d", v)
	}
	equal(t, "the receiver's claims", c.open().Stakes.RootClaimed(1, id(10), id(21)).Lo, 399_998)
	equal(t, "root stake", c.stake(params.Root, 10, 21), unit.Alpha(20*unit.TAO))
}

// Locked alpha stays on its subnet, and goes to another coldkey only if that accepts it (economy.md 7.4, 10.3).
func TestTransitionsOfLockedAlpha(t *testing.T) {
	c := twoSubnets(t)
	c.must(func(s *state.State) error { return s.Stakes.Lock(id(20), id(10), 1, 30_000_000_000) })
	unavailable := func(asked uint64) error {
		return fault.StakeUnavailable.With(uint16(1), uint64(20_000_000_000), asked)
	}
	c.refuse(unavailable(20_000_000_001), func(s *state.State) error {
		return s.Stakes.MoveStake(id(20), id(10), id(10), 1, 2, 20_000_000_001)
	})
	c.refuse(unavailable(50_000_000_000), func(s *state.State) error {
		return s.Stakes.TransferStake(id(20), id(21), id(10), 1, 2, unit.Alpha(most))
	})
	for _, destroy := range []func(s *state.State) error{
		func(s *state.State) error { return s.Stakes.BurnAlpha(id(20), id(10), 1, 20_000_000_001) },
		func(s *state.State) error { return s.Stakes.RecycleAlpha(id(20), id(10), 1, 20_000_000_001) },
	} {
		c.refuse(unavailable(20_000_000_001), destroy)
	}
	c.refuse(fault.AccountRejectsLockedAlpha.With(id(21)), func(s *state.State) error {
		return s.Stakes.TransferStake(id(20), id(21), id(10), 1, 1, 20_000_000_001)
	})
	// What cannot be sold is left where it is; the rest is sold.
	c.must(func(s *state.State) error { return s.Stakes.RemoveAll(id(20), id(10)) })
	equal(t, "locked stake", c.stake(1, 10, 20), 50_000_000_000)
	equal(t, "root stake", c.stake(params.Root, 10, 20), 0)
	// Another hotkey of the same coldkey is no matter for the lock, nor is alpha that is free.
	c.must(func(s *state.State) error { return s.Stakes.MoveStake(id(20), id(10), id(11), 1, 1, 50_000_000_000) })
	c.must(func(s *state.State) error {
		return s.Stakes.TransferStake(id(20), id(21), id(11), 1, 1, 20_000_000_000)
	})
	c.must(func(s *state.State) error { s.Locks.SetRejects(id(21), false); return nil })
	c.must(func(s *state.State) error {
		return s.Stakes.TransferStake(id(20), id(21), id(11), 1, 1, 10_000_000_000)
	})
	equal(t, "the receiver's lock", c.open().Locks.Mass(id(21), 1), 10_000_000_000)
	equal(t, "the sender's lock", c.open().Locks.Mass(id(20), 1), 20_000_000_000)
	c.must(func(s *state.State) error { s.Locks.SetRejects(id(22), false); return nil })
	c.giveStake(1, 10, 22, 1_000_000_000)
	c.must(func(s *state.State) error { return s.Stakes.Lock(id(22), id(10), 1, 1_000_000_000) })
	c.must(func(s *state.State) error { return s.Locks.Move(id(22), id(11), 1) })
	c.refuse(fault.LockHotkeyMismatch.With(uint16(1), id(11), id(10)), func(s *state.State) error {
		return s.Stakes.TransferStake(id(20), id(22), id(11), 1, 1, 10_000_000_000)
	})
}

// A bound on the ratio of the prices holds exactly where one side is root: the maximum passes, and leaves the price at
// the limit; one more is refused, or cut (amm.md, section 10).
func TestSwapLimitAtItsMaximum(t *testing.T) {
	const limit = 970_000_000
	for _, test := range []struct {
		name                string
		origin, destination uint16
	}{{"to root", 1, params.Root}, {"from root", params.Root, 1}} {
		t.Run(test.name, func(t *testing.T) {
			c := twoSubnets(t)
			most, err := c.open().Pools.MaxMove(test.origin, test.destination, limit)
			if err != nil || most == 0 || most >= 50_000_000_000 {
				t.Fatalf("maximum %d, %v", most, err)
			}
			swap := func(amount unit.Alpha, partial bool) func(s *state.State) error {
				return func(s *state.State) error {
					return s.Stakes.SwapStakeLimit(id(20), id(10), test.origin, test.destination, amount, limit, partial)
				}
			}
			c.refuse(fault.SlippageTooHigh.With(most+1, most), swap(most+1, false))
			before := c.stake(test.origin, 10, 20)
			c.must(swap(most+1, true))
			equal(t, "what went", before-c.stake(test.origin, 10, 20), most)
			ratio := c.price(1)
			if test.origin == params.Root {
				ratio = 1 / ratio
			}
			// The fee's own sale, or its rounding, comes on top of the swap.
			if ratio < 0.9699 || ratio > 0.9701 {
				t.Errorf("the ratio is %v", ratio)
			}
			again := twoSubnets(t)
			again.must(swap(most, false))
			equal(t, "what goes without partial", before-again.stake(test.origin, 10, 20), most)
		})
	}
}

// What a limit leaves too small to buy with stays with the coldkey as TAO.
func TestSwapCutBelowTheMinimum(t *testing.T) {
	c := twoSubnets(t)
	const limit = 999_999_999
	allowed, err := c.open().Pools.MaxMove(1, params.Root, limit)
	if err != nil || allowed == 0 || allowed > 2_000_000 {
		t.Fatalf("maximum %d, %v", allowed, err)
	}
	balance, root := c.balance(20), c.stake(params.Root, 10, 20)
	c.must(func(s *state.State) error {
		return s.Stakes.SwapStakeLimit(id(20), id(10), 1, params.Root, 10_000_000_000, limit, true)
	})
	equal(t, "root stake", c.stake(params.Root, 10, 20), root)
	if got := c.balance(20) - balance; got == 0 || got >= params.DefaultMinStake {
		t.Errorf("received %d rao", got)
	}
}

// Between two traded subnets: a limit of 0 is none, one over the ratio of the prices leaves nothing.
func TestSwapLimitExtremes(t *testing.T) {
	c := twoSubnets(t)
	swap := func(limit unit.Rao, partial bool) func(s *state.State) error {
		return func(s *state.State) error {
			return s.Stakes.SwapStakeLimit(id(20), id(10), 1, 2, 10_000_000_000, limit, partial)
		}
	}
	c.refuse(fault.SlippageTooHigh.With(uint64(10_000_000_000), uint64(0)), swap(unit.Rao(most), false))
	c.must(swap(unit.Rao(most), true))
	equal(t, "stake after nothing", c.stake(1, 10, 20), 50_000_000_000)
	c.must(swap(0, false))
	equal(t, "stake", c.stake(1, 10, 20), 40_000_000_000)
}

// The last staker leaves: nothing remains in the share pool, and it can be filled again.
func TestLastStakerMoves(t *testing.T) {
	c := twoSubnets(t)
	c.must(func(s *state.State) error { return s.Stakes.MoveStake(id(20), id(10), id(11), 1, 1, unit.Alpha(most)) })
	s := c.open()
	if s.Stakes.HotkeyStake(id(10), 1) != 0 || len(s.Stakes.Holders(id(10), 1)) != 0 {
		t.Error("something is left")
	}
	equal(t, "stake", c.stake(1, 11, 20), 50_000_000_000)
	c.must(func(s *state.State) error { return s.Stakes.MoveStake(id(20), id(11), id(10), 1, 1, unit.Alpha(most)) })
	equal(t, "stake back", c.stake(1, 10, 20), 50_000_000_000)
}

// A move is no unstaking: it leaves a nominator's rest alone (economy.md 7.4, 7.5).
func TestMoveLeavesSmallNominations(t *testing.T) {
	c := twoSubnets(t)
	c.setGlobal(subnet.NominatorMin, 1_000_000_000) // 2 TAO
	c.must(func(s *state.State) error { return s.Stakes.MoveStake(id(20), id(10), id(11), 1, 2, 49_900_000_000) })
	equal(t, "the rest", c.stake(1, 10, 20), 100_000_000)
	// Unstaking cleans.
	c.must(func(s *state.State) error { return s.Stakes.Remove(id(20), id(10), 1, 50_000_000) })
	equal(t, "the rest after unstaking", c.stake(1, 10, 20), 0)
}

// The setter sweeps only if the new factor is over the old minimum in rao, which is twice the old factor (economy.md 7.5).
func TestNominatorMinimumComparesUnits(t *testing.T) {
	c := twoSubnets(t)
	set := func(factor uint64) {
		t.Helper()
		c.must(func(s *state.State) error { return s.Stakes.SetNominatorMinimum(id(0), factor) })
	}
	c.refuse(fault.BadOrigin.With(id(20)), func(s *state.State) error { return s.Stakes.SetNominatorMinimum(id(20), 1) })
	set(1_000) // the minimum is 2,000 rao
	c.giveStake(1, 11, 21, 3_000)
	c.giveStake(1, 11, 11, 3_000)
	set(2_000) // 4,000 rao, but 2,000 is not over 2,000
	equal(t, "without a sweep", c.stake(1, 11, 21), 3_000)
	set(4_001)
	equal(t, "after the sweep", c.stake(1, 11, 21), 0)
	equal(t, "the owner's own", c.stake(1, 11, 11), 3_000)
	if minimum := c.open().Stakes.NominatorMinimum(); minimum != 8_002 {
		t.Errorf("minimum %d", minimum)
	}
}

// unstake_all leaves what may not be traded; unstake_all_alpha stakes the proceeds on root (economy.md 7.3).
func TestUnstakeAll(t *testing.T) {
	c := twoSubnets(t)
	c.giveStake(2, 10, 20, 7_000_000_000)
	c.set(2, "subtoken_enabled", 0)
	sim, err := c.pool(1).SimSell(50_000_000_000)
	if err != nil {
		t.Fatal(err)
	}
	balance := c.balance(20)
	c.must(func(s *state.State) error { return s.Stakes.RemoveAllAlpha(id(20), id(10)) })
	equal(t, "alpha", c.stake(1, 10, 20), 0)
	equal(t, "alpha that is not traded", c.stake(2, 10, 20), 7_000_000_000)
	equal(t, "root stake", c.stake(params.Root, 10, 20), unit.Alpha(50*unit.TAO+sim.Out))
	equal(t, "balance", c.balance(20), balance)
	c.must(func(s *state.State) error { return s.Stakes.RemoveAll(id(20), id(10)) })
	equal(t, "root stake at the end", c.stake(params.Root, 10, 20), 0)
	equal(t, "balance at the end", c.balance(20), balance+50*unit.TAO+sim.Out)
	c.must(func(s *state.State) error { return s.Stakes.RemoveAll(id(20), id(10)) })
	c.refuse(fault.AmountTooLow.With(uint64(0), uint64(2_000_000)), func(s *state.State) error { return s.Stakes.RemoveAllAlpha(id(20), id(10)) })
}

// A pool with 1000 times less alpha than is staked: unstake_all has no bound of its own, the pool has (economy.md 7.3).
func TestUnstakeAllBeyondTheRatio(t *testing.T) {
	c := twoSubnets(t)
	c.setReserves(1, 1_000*unit.TAO, 50_000_001)
	c.refuse(fault.InsufficientLiquidity.With(uint16(1), uint64(50_000_001_001)), func(s *state.State) error {
		s.Stakes.Credit(id(10), id(20), 1, 1_001)
		return s.Stakes.Remove(id(20), id(10), 1, unit.Alpha(most))
	})
	c.must(func(s *state.State) error { return s.Stakes.RemoveAll(id(20), id(10)) })
	equal(t, "alpha", c.stake(1, 10, 20), 0)
}
