package state_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
	"golang.org/x/crypto/blake2b"

	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/children"
	"github.com/taochain/taochain/chain/emission"
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/identity"
	"github.com/taochain/taochain/chain/neuron"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/staking"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/unit"
)

// The persons of the swaps: the hotkey and its coldkey, its stakers, its child and its parent, those whose lists wait, who
// stakes its incentives with it, and the key that replaces it.
const (
	swapped, stakerA, stakerB       = 2, 3, 4
	child, parent, nextChild, other = 5, 6, 7, 8
	autoStaker, lenient             = 9, 10
	newKey                          = 20
)

// swapWorld has a hotkey with everything that a hotkey can have.
func swapWorld(t *testing.T) (*chain, uint16) {
	t.Helper()
	c := newChain(t, params.DevPreset())
	netuid := c.startedSubnet(1, 1000)
	c.set(netuid, "commit_reveal_weights_enabled", 1)
	c.claim(child, parent, nextChild, other, autoStaker)
	c.register(netuid, swapped)
	calls := []func(s *state.State) error{
		func(s *state.State) error { _, err := s.Neurons.RegisterRoot(id(swapped), id(swapped)); return err },
		func(s *state.State) error { return s.Stakes.Add(id(swapped), id(swapped), netuid, 50*unit.TAO) },
		func(s *state.State) error { return s.Stakes.Add(id(stakerA), id(swapped), netuid, 30*unit.TAO) },
		func(s *state.State) error { return s.Stakes.Add(id(stakerB), id(swapped), netuid, 7*unit.TAO) },
		func(s *state.State) error { return s.Stakes.Add(id(stakerA), id(swapped), params.Root, 40*unit.TAO) },
		func(s *state.State) error { return s.Stakes.Add(id(stakerB), id(swapped), params.Root, 60*unit.TAO) },
		func(s *state.State) error { return s.Stakes.Lock(id(stakerA), id(swapped), netuid, 5_000_000_000) },
		func(s *state.State) error { return relate(s, netuid, swapped, child) },
		func(s *state.State) error { return relate(s, netuid, parent, swapped) },
		func(*state.State) error { c.jump(c.block + 1); c.open().Children.ApplyDue(netuid); return nil },
		func(s *state.State) error { return relate(s, netuid, swapped, nextChild) },
		func(s *state.State) error { return relate(s, netuid, other, swapped, child) },
		func(s *state.State) error { return s.Neurons.SetAutoStake(id(autoStaker), netuid, id(swapped)) },
		func(s *state.State) error { return s.Stakes.DecreaseTake(id(swapped), id(swapped), 5_000) },
		func(s *state.State) error { return s.Children.SetTake(id(swapped), id(swapped), netuid, 700) },
		func(s *state.State) error { return s.Weights.Commit(id(swapped), netuid, 0, common.Hash{1}) },
		func(s *state.State) error { return s.Weights.Commit(id(swapped), netuid, 0, common.Hash{2}) },
		func(s *state.State) error {
			return s.Neurons.ServeAxonTLS(id(swapped), netuid, neuron.Axon{IP: storage.U128{Lo: 0x01020304}, IPType: 4, Port: 9}, []byte{1, 2})
		},
		func(s *state.State) error {
			return s.Neurons.ServePrometheus(id(swapped), netuid, neuron.Prometheus{IP: storage.U128{Lo: 0x01020304}, IPType: 4, Port: 9})
		},
		func(s *state.State) error { return s.Neurons.SetAutoParentDelegation(id(swapped), id(swapped), false) },
		func(s *state.State) error { return s.Voting.Enable(id(1), netuid) },
		func(s *state.State) error {
			s.Voting.Update(netuid, []common.Hash{id(swapped)}, []bool{true}, []unit.Alpha{1 << 50})
			return nil
		},
		func(s *state.State) error { // a root dividend of the last epoch
			if !s.Stakes.AccrueRoot(id(swapped), netuid, 3_000_000_000) {
				t.Fatal("not accrued")
			}
			s.Pools.At(netuid).MintOut(3_000_000_000)
			s.Pools.At(netuid).AddRootOwed(3_000_000_000)
			return nil
		},
		func(s *state.State) error { // before this one nothing was earned
			return s.Stakes.Add(id(lenient), id(swapped), params.Root, 11*unit.TAO)
		},
	}
	for _, call := range calls {
		c.must(call)
	}
	return c, netuid
}

// relate makes persons the children of a person's own hotkey, after the next epoch.
func relate(s *state.State, netuid uint16, parent int, kids ...int) error {
	var list []children.Relation
	for _, k := range kids {
		list = append(list, children.Relation{Account: id(k), Proportion: unit.U64Fraction(1+k) << 50})
	}
	return s.Stakes.SetChildren(id(parent), id(parent), netuid, list)
}

func accountsOf(list []children.Relation) (ids []params.ID) {
	for _, r := range list {
		ids = append(ids, r.Account)
	}
	return ids
}

// kept fails if a stake is not what it was but for the rounding of a share pool.
func kept(t *testing.T, what string, have, want unit.Alpha) {
	t.Helper()
	if have > want || want > have+2 {
		t.Errorf("%s: %d, it was %d", what, have, want)
	}
}

func TestHotkeySwap(t *testing.T) {
	for _, all := range []bool{true, false} {
		name := "on all subnets"
		if !all {
			name = "on one subnet and on root"
		}
		t.Run(name, func(t *testing.T) {
			c, netuid := swapWorld(t)
			before := c.open()
			old, hotkey := id(swapped), id(newKey)
			uid, _ := before.Neurons.At(netuid).Uid(old)
			commits, axon := before.Weights.Commits(netuid, 0, old), before.Neurons.At(netuid).Axon(old)
			lock, _ := before.Locks.Get(id(stakerA), netuid)
			power := before.Voting.Power(netuid, old)
			type position struct {
				coldkey int
				netuid  uint16
			}
			stakes := map[position]unit.Alpha{}
			for _, p := range []int{swapped, stakerA, stakerB, lenient} {
				for _, n := range []uint16{params.Root, netuid} {
					stakes[position{p, n}] = before.Stakes.Stake(old, id(p), n)
				}
			}
			owed := map[int]uint64{}
			for _, p := range []int{stakerA, stakerB, lenient} {
				owed[p] = before.Stakes.RootOwed(netuid, old, id(p)).FloorUint64Sat()
			}
			if owed[stakerA] == 0 || lock.Mass == 0 || power == 0 || len(commits) != 2 {
				t.Fatalf("owed %v, locked %d, power %d, commits %d", owed, lock.Mass, power, len(commits))
			}
			sum := map[uint16]unit.Alpha{}
			for _, n := range []uint16{params.Root, netuid} {
				sum[n] = before.Stakes.HotkeyStake(old, n)
			}
			issuance := before.Accounts.TotalIssuance()

			if all {
				c.must(func(s *state.State) error { return s.KeySwaps.Hotkey(id(swapped), old, hotkey, false) })
				equal(t, "cost", issuance-c.open().Accounts.TotalIssuance(), unit.Rao(params.KeySwapCost))
			} else {
				for _, n := range []uint16{netuid, params.Root} {
					c.must(func(s *state.State) error { return s.KeySwaps.HotkeyOn(id(swapped), old, hotkey, n, false) })
				}
				equal(t, "cost", issuance-c.open().Accounts.TotalIssuance(), unit.Rao(2*params.SubnetHotkeySwapCost))
			}

			s := c.open()
			n := s.Neurons.At(netuid)
			got, registered := n.Uid(hotkey)
			equal(t, "uid", got, uid)
			equal(t, "registered", registered, true)
			_, registered = n.Uid(old)
			equal(t, "the old one is registered", registered, false)
			at, _ := n.Hotkey(uid)
			equal(t, "hotkey of the uid", at, hotkey)
			_, member := s.Neurons.At(params.Root).Uid(hotkey)
			equal(t, "member of root", member, true)
			equal(t, "axon", n.Axon(hotkey), axon)
			equal(t, "axon of the old one", n.Axon(old), neuron.Axon{})
			equal(t, "prometheus", n.Prometheus(hotkey).Port, 9)
			_, certified := n.Certificate(hotkey)
			equal(t, "certificate", certified, true)
			equal(t, "commits", slices.Equal(s.Weights.Commits(netuid, 0, hotkey), commits), true)
			equal(t, "commits of the old one", len(s.Weights.Commits(netuid, 0, old)), 0)

			equal(t, "children", slices.Equal(accountsOf(s.Children.Children(hotkey, netuid)), []params.ID{id(child)}), true)
			equal(t, "parents", slices.Equal(accountsOf(s.Children.Parents(hotkey, netuid)), []params.ID{id(parent)}), true)
			equal(t, "parents of the child", slices.Equal(accountsOf(s.Children.Parents(id(child), netuid)), []params.ID{hotkey}), true)
			equal(t, "children of the parent", slices.Equal(accountsOf(s.Children.Children(id(parent), netuid)), []params.ID{hotkey}), true)
			equal(t, "relations of the old one", len(s.Children.Children(old, netuid))+len(s.Children.Parents(old, netuid)), 0)
			pending, _, _ := s.Children.Pending(hotkey, netuid)
			equal(t, "pending children", slices.Equal(accountsOf(pending), []params.ID{id(nextChild)}), true)
			equal(t, "pending lists of the old one", s.Children.HasPending(old), false)
			pending, _, _ = s.Children.Pending(id(other), netuid)
			equal(t, "pending list of another", slices.Equal(accountsOf(pending), []params.ID{id(child), hotkey}), true)
			equal(t, "childkey take", s.Children.Take(hotkey, netuid), 700)
			equal(t, "auto parent", s.Children.AutoParent(hotkey), false)
			target, _ := s.Children.AutoStake(id(autoStaker), netuid)
			equal(t, "auto-stake target", target, hotkey)

			moved, _ := s.Locks.Get(id(stakerA), netuid)
			equal(t, "hotkey of the lock", moved.Hotkey, hotkey)
			equal(t, "lock", moved.Lock, lock.Lock)
			equal(t, "locks of the old one", s.Locks.HotkeyLock(netuid, old).Mass, 0)
			equal(t, "voting power", s.Voting.Power(netuid, hotkey), power)
			equal(t, "voting power of the old one", s.Voting.Power(netuid, old), 0)

			for p, was := range stakes {
				kept(t, "stake", s.Stakes.Stake(hotkey, id(p.coldkey), p.netuid), was)
				equal(t, "stake with the old one", s.Stakes.Stake(old, id(p.coldkey), p.netuid), 0)
				equal(t, "among the staking hotkeys", slices.Contains(s.Stakes.StakingHotkeys(id(p.coldkey)), hotkey), true)
			}
			for n, was := range sum {
				equal(t, "all stake", s.Stakes.HotkeyStake(old, n)+s.Stakes.HotkeyStake(hotkey, n), was)
			}
			for p, was := range owed {
				if is := s.Stakes.RootOwed(netuid, hotkey, id(p)).FloorUint64Sat(); is > was || was > is+2 {
					t.Errorf("root dividends of %d: %d, they were %d", p, is, was)
				}
				equal(t, "root dividends with the old one", s.Stakes.RootOwed(netuid, old, id(p)).FloorUint64Sat(), 0)
			}
			equal(t, "rates of the old one", len(s.Stakes.RootNetuids(old)), 0)

			take, _ := s.Stakes.Take(hotkey)
			_, owned := s.Accounts.Owner(old)
			owner, _ := s.Accounts.Owner(hotkey)
			equal(t, "owner", owner, id(swapped))
			equal(t, "the old one is owned", owned, !all)
			if all {
				equal(t, "take", take, 5_000)
				equal(t, "owned hotkeys", slices.Equal(s.Accounts.OwnedHotkeys(id(swapped)), []common.Hash{hotkey}), true)
				equal(t, "staking hotkeys", slices.Contains(s.Stakes.StakingHotkeys(id(stakerA)), old), false)
				c.must(func(s *state.State) error { return s.Accounts.ClaimHotkey(old, id(stakerB)) }) // it is free
			} else {
				equal(t, "take", take, 11_796)
				take, _ = s.Stakes.Take(old)
				equal(t, "take of the old one", take, 5_000)
				equal(t, "owned hotkeys", slices.Equal(s.Accounts.OwnedHotkeys(id(swapped)), []common.Hash{old, hotkey}), true)
			}
			c.must(func(s *state.State) error { return s.Stakes.ClaimRoot(id(stakerA), []uint16{netuid}) })
			c.step(30)
		})
	}
}

func TestHotkeySwapKeepsStake(t *testing.T) {
	c, netuid := swapWorld(t)
	before := c.open()
	old, hotkey := id(swapped), id(newKey)
	rate := before.Stakes.RootRate(old, netuid)
	sum := map[uint16]unit.Alpha{netuid: before.Stakes.HotkeyStake(old, netuid), params.Root: before.Stakes.HotkeyStake(old, params.Root)}
	c.must(func(s *state.State) error { return s.KeySwaps.Hotkey(id(swapped), old, hotkey, true) })
	s := c.open()
	for _, n := range []uint16{params.Root, netuid} {
		equal(t, "stake", s.Stakes.HotkeyStake(old, n), sum[n])
		equal(t, "stake with the new one", s.Stakes.HotkeyStake(hotkey, n), 0)
	}
	equal(t, "rate", s.Stakes.RootRate(old, netuid), rate)
	equal(t, "voting power", s.Voting.Power(netuid, hotkey), 0)
	equal(t, "auto parent", s.Children.AutoParent(hotkey), true)
	_, registered := s.Neurons.At(netuid).Uid(hotkey)
	equal(t, "registered", registered, true)
	lock, _ := s.Locks.Get(id(stakerA), netuid)
	equal(t, "hotkey of the lock", lock.Hotkey, hotkey)
	_, owned := s.Accounts.Owner(old)
	equal(t, "the old one is owned", owned, false)
	// Nobody can sell what is left until somebody owns the hotkey.
	sell := func(s *state.State) error { return s.Stakes.Remove(id(stakerB), old, netuid, 1_000_000_000) }
	c.refuse(fault.HotKeyAccountNotExists.With(old), sell)
	c.must(func(s *state.State) error { return s.Accounts.ClaimHotkey(old, id(lenient)) })
	c.must(sell)
	c.step(3)
}

// The role of owner hotkey moves, and the locks on it stay the owner's.
func TestHotkeySwapOfTheOwnerHotkey(t *testing.T) {
	c := newChain(t, params.DevPreset())
	netuid := c.startedSubnet(1, 1000)
	c.must(func(s *state.State) error { return s.Stakes.Add(id(stakerA), id(1), netuid, 30*unit.TAO) })
	c.must(func(s *state.State) error { return s.Stakes.Lock(id(stakerA), id(1), netuid, 5_000_000_000) })
	mass := c.open().Locks.HotkeyLock(netuid, id(1)).Mass
	c.must(func(s *state.State) error { return s.KeySwaps.HotkeyOn(id(1), id(1), id(newKey), netuid, false) })
	s := c.open()
	equal(t, "owner hotkey", s.Subnets.At(netuid).OwnerHotkey(), id(newKey))
	equal(t, "owner", s.Subnets.At(netuid).Owner(), id(1))
	equal(t, "locked", s.Locks.HotkeyLock(netuid, id(newKey)).Mass, mass)
	equal(t, "events", c.events[len(c.events)-1].Kind, event.HotkeySwappedOnSubnet)
	c.step(2)
}

// What the new hotkey was a child or a parent of is dropped; a child or a parent of the old one cannot replace it.
func TestHotkeySwapAmongRelatives(t *testing.T) {
	c, netuid := swapWorld(t)
	c.must(func(s *state.State) error { // both are the coldkey's own
		s.Accounts.ReleaseHotkey(id(child), id(child))
		s.Accounts.ReleaseHotkey(id(other), id(other))
		if err := s.Accounts.ClaimHotkey(id(child), id(swapped)); err != nil {
			return err
		}
		return s.Accounts.ClaimHotkey(id(other), id(swapped))
	})
	c.refuse(fault.InvalidChild.With(id(child)), func(s *state.State) error {
		return s.KeySwaps.HotkeyOn(id(swapped), id(swapped), id(child), netuid, false)
	})
	c.must(func(*state.State) error { // other has relations of its own: parent -> other -> nextChild
		c.jump(c.block + 1)
		s := c.open()
		s.Children.Set(id(swapped), id(other), netuid, []children.Relation{{Account: id(nextChild), Proportion: 9}})
		s.Children.Set(id(parent), id(parent), netuid, []children.Relation{{Account: id(swapped), Proportion: 5}, {Account: id(other), Proportion: 6}})
		c.jump(c.block + 1)
		s = c.open()
		s.Children.ApplyDue(netuid)
		return nil
	})
	c.must(func(s *state.State) error {
		return s.KeySwaps.HotkeyOn(id(swapped), id(swapped), id(other), netuid, false)
	})
	s := c.open()
	equal(t, "children", slices.Equal(accountsOf(s.Children.Children(id(other), netuid)), []params.ID{id(nextChild)}), true)
	equal(t, "children of the parent", slices.Equal(s.Children.Children(id(parent), netuid), []children.Relation{{Account: id(other), Proportion: 5}}), true)
	equal(t, "children of the old one", len(s.Children.Children(id(swapped), netuid)), 0)
}

func TestColdkeySwap(t *testing.T) {
	c, netuid := swapWorld(t)
	old, coldkey := id(stakerA), id(newKey)
	for _, call := range []func(s *state.State) error{
		func(s *state.State) error { _, err := s.Lifecycle.Register(old, id(30)); return err },
		func(s *state.State) error { return s.Identities.SetAccount(old, identity.Account{Name: "a"}) },
		func(s *state.State) error { return s.Stakes.Add(old, id(child), netuid, 3*unit.TAO) },
		func(s *state.State) error { s.Locks.SetPerpetual(old, netuid, true); return nil },
		func(s *state.State) error { s.Locks.SetRejects(old, false); return nil },
		func(s *state.State) error { return s.Neurons.SetAutoStake(old, netuid, id(swapped)) },
		func(s *state.State) error {
			return s.Stakes.SetClaimType(old, staking.ClaimType{Kind: staking.ClaimKeep})
		},
		func(s *state.State) error { // to the wei
			wei := uint256.NewInt(7)
			c.mem.Debit(address(39), wei)
			c.mem.Credit(address(stakerA), wei)
			return nil
		},
		func(s *state.State) error { return s.KeySwaps.Announce(old, blake2b.Sum256(coldkey[:])) },
	} {
		c.must(call)
	}
	before := c.open()
	owned := before.Subnets.Netuids()[2]
	lock, _ := before.Locks.Get(old, netuid)
	wei := new(uint256.Int).Add(before.Accounts.BalanceWei(old), before.Accounts.BalanceWei(coldkey))
	owed := before.Stakes.RootOwed(netuid, id(swapped), old).FloorUint64Sat()
	hotkeys := before.Stakes.StakingHotkeys(old)
	stakes := map[params.ID][2]unit.Alpha{}
	for _, hotkey := range []int{swapped, child} {
		stakes[id(hotkey)] = [2]unit.Alpha{before.Stakes.Stake(id(hotkey), old, params.Root), before.Stakes.Stake(id(hotkey), old, netuid)}
	}
	c.must(func(s *state.State) error { return s.KeySwaps.Execute(old, coldkey) })
	s := c.open()
	equal(t, "event", c.events[len(c.events)-1].Kind, event.ColdkeySwapped)
	equal(t, "balance", s.Accounts.BalanceWei(coldkey).Eq(wei), true)
	equal(t, "balance of the old one", s.Accounts.BalanceWei(old).IsZero(), true)
	equal(t, "subnet", s.Subnets.At(owned).Owner(), coldkey)
	equal(t, "identity", s.Identities.Account(coldkey).Name, "a")
	equal(t, "identity of the old one", s.Identities.Account(old).Name, "")
	owner, _ := s.Accounts.Owner(id(30))
	equal(t, "owner of the hotkey", owner, coldkey)
	equal(t, "hotkeys", len(s.Accounts.OwnedHotkeys(old)), 0)
	equal(t, "hotkeys of the new one", slices.Equal(s.Accounts.OwnedHotkeys(coldkey), []common.Hash{id(30)}), true)
	for hotkey, was := range stakes {
		kept(t, "root stake", s.Stakes.Stake(hotkey, coldkey, params.Root), was[0])
		kept(t, "stake", s.Stakes.Stake(hotkey, coldkey, netuid), was[1])
		equal(t, "stake of the old one", s.Stakes.Stake(hotkey, old, netuid)+s.Stakes.Stake(hotkey, old, params.Root), 0)
	}
	equal(t, "staking hotkeys", slices.Equal(s.Stakes.StakingHotkeys(coldkey), hotkeys), true)
	equal(t, "staking hotkeys of the old one", len(s.Stakes.StakingHotkeys(old)), 0)
	moved, _ := s.Locks.Get(coldkey, netuid)
	equal(t, "lock", moved, lock)
	equal(t, "lock of the old one", s.Locks.Mass(old, netuid), 0)
	equal(t, "perpetual", s.Locks.Perpetual(coldkey, netuid), true)
	equal(t, "rejects", s.Locks.Rejects(coldkey), false)
	target, _ := s.Children.AutoStake(coldkey, netuid)
	equal(t, "auto-stake target", target, id(swapped))
	_, has := s.Children.AutoStake(old, netuid)
	equal(t, "auto-stake target of the old one", has, false)
	equal(t, "claim type stays", s.Stakes.ClaimType(coldkey).Kind, 0)
	equal(t, "indexed", s.Stakes.IsRootStaker(coldkey), true)
	equal(t, "the old one is indexed", s.Stakes.IsRootStaker(old), false)
	equal(t, "stamp", s.KeySwaps.LastSwap(coldkey), c.block)
	if is := s.Stakes.RootOwed(netuid, id(swapped), coldkey).FloorUint64Sat(); is > owed || owed > is+2 {
		t.Errorf("root dividends %d, they were %d", is, owed)
	}
	_, announced := s.KeySwaps.Announced(old)
	equal(t, "announced", announced, false)
	c.step(3)
}

// What was claimed of a subnet stays behind where the coldkey has no stake on that subnet: the new one may claim it again.
func TestColdkeySwapWithoutAlphaClaimsAgain(t *testing.T) {
	c, netuid := swapWorld(t)
	old, coldkey, hotkey := id(lenient), id(newKey), id(swapped)
	equal(t, "owed", c.open().Stakes.RootOwed(netuid, hotkey, old).FloorUint64Sat(), 0)
	c.must(func(s *state.State) error { return s.KeySwaps.Coldkey(id(0), old, coldkey, 0) })
	if c.open().Stakes.RootOwed(netuid, hotkey, coldkey).FloorUint64Sat() == 0 {
		t.Error("nothing can be claimed")
	}
	c.must(func(s *state.State) error { return s.Stakes.ClaimRoot(coldkey, []uint16{netuid}) })
	c.step(2)
}

// A unit of stake that a share pool's rounding left the new coldkey on the subnet is stake there after the move: what was
// claimed goes along (economy.md 8.4).
func TestColdkeySwapToOneWithAUnitLeftClaimsOnce(t *testing.T) {
	c, netuid := swapWorld(t)
	old, coldkey, hotkey := id(lenient), id(newKey), id(swapped)
	c.must(func(s *state.State) error {
		s.Pools.At(netuid).MintOut(1)
		s.Stakes.Credit(hotkey, coldkey, netuid, 1)
		s.Stakes.ReplaceStakingHotkey(coldkey, hotkey, id(child))
		return nil
	})
	equal(t, "unit", c.open().Stakes.Stake(hotkey, coldkey, netuid), 1)
	c.must(func(s *state.State) error {
		s.Stakes.SwapColdkey(old, coldkey) // the checks before it refuse who has staking hotkeys
		return nil
	})
	equal(t, "owed", c.open().Stakes.RootOwed(netuid, hotkey, coldkey).FloorUint64Sat(), 0)
	equal(t, "claimed by the old one", c.open().Stakes.RootClaimed(netuid, hotkey, old), emission.RootClaimed{})
}

// An account that no address is linked to yet can be swapped, and its held TAO moves.
func TestColdkeySwapOfHeldBalance(t *testing.T) {
	c := newChain(t, params.DevPreset())
	unlinked := account.IDOf(common.Address{0xcc})
	c.must(func(s *state.State) error {
		return s.Accounts.TransferWei(address(2), address(2), unlinked, account.ToWei(5*unit.TAO))
	})
	c.refuse(fault.NotEnoughBalanceToPaySwapColdKey.With(5*unit.TAO, 6*unit.TAO), func(s *state.State) error {
		return s.KeySwaps.Coldkey(id(0), unlinked, id(newKey), 6*unit.TAO)
	})
	had := c.balance(newKey)
	c.must(func(s *state.State) error { return s.KeySwaps.Coldkey(id(0), unlinked, id(newKey), unit.TAO) })
	equal(t, "balance", c.balance(newKey)-had, 4*unit.TAO)
}

func TestDisputes(t *testing.T) {
	c := newChain(t, params.DevPreset())
	who := id(2)
	c.must(func(s *state.State) error { return s.KeySwaps.Announce(who, common.Hash{1}) })
	equal(t, "guard", errorName(c.open().KeySwaps.Guard(who, false)), "ColdkeySwapAnnounced")
	equal(t, "guard of what is about the swap", errorName(c.open().KeySwaps.Guard(who, true)), "")
	c.must(func(s *state.State) error { return s.KeySwaps.Dispute(who) })
	equal(t, "guard in a dispute", errorName(c.open().KeySwaps.Guard(who, true)), "ColdkeySwapDisputed")
	c.refuse(fault.ColdkeySwapAlreadyDisputed.With(who), func(s *state.State) error { return s.KeySwaps.Dispute(who) })
	c.must(func(s *state.State) error { return s.KeySwaps.Reset(id(0), who) })
	equal(t, "guard after it", errorName(c.open().KeySwaps.Guard(who, false)), "")
	c.must(func(s *state.State) error { return s.KeySwaps.Reset(id(0), who) }) // of nothing
}

// A coldkey may name itself; that ends the announcement.
func TestColdkeySwapToItself(t *testing.T) {
	c := newChain(t, params.DevPreset())
	who := id(2)
	c.must(func(s *state.State) error { return s.KeySwaps.Announce(who, blake2b.Sum256(who[:])) })
	had := c.balance(2)
	c.must(func(s *state.State) error { return s.KeySwaps.Execute(who, who) })
	equal(t, "balance", c.balance(2), had)
}

// errorName is the name of a refusal, empty if there is none.
func errorName(err error) string {
	var refused *fault.Error
	if !errors.As(err, &refused) {
		return ""
	}
	return refused.Kind.Name
}
