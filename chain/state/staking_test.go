package state_test

import (
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/amm"
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/unit"
)

const most = ^uint64(0)

// setReserves replaces a subnet's reserves; its account is given what they need.
func (c *chain) setReserves(netuid uint16, tao unit.Rao, alpha unit.Alpha) {
	c.t.Helper()
	c.must(func(s *state.State) error {
		p := s.Pools.At(netuid)
		if have := s.Accounts.AddressBalance(p.Account()); have < tao {
			s.Accounts.Mint(p.Account(), tao-have)
		}
		p.Create(tao, alpha)
		return nil
	})
}

// tradingSubnet is started, with reserves of 10^12 rao and 10^12 alpha, and person 10 is a hotkey.
func tradingSubnet(t testing.TB) (*chain, uint16) {
	c := newChain(t, params.DevPreset())
	netuid := c.startedSubnet(1, 360)
	c.claim(10)
	return c, netuid
}

// The checks of add_stake in their order (economy.md 7.3); each case breaks one rule and, where it can, all later ones.
func TestAddRefusals(t *testing.T) {
	const minimum = 2_000_000 + 1007 // the fee of 2,000,000 at 33/65535
	tests := []struct {
		name  string
		call  func(c *chain, s *state.State) error
		prior func(c *chain)
		want  error
	}{
		{"more than 1000 times the reserve", func(_ *chain, s *state.State) error {
			return s.Stakes.Add(id(10), id(30), 1, unit.Rao(most))
		}, func(c *chain) { c.set(1, "subtoken_enabled", 0) }, fault.InsufficientLiquidity.With(uint16(1), most)},
		{"one more than 1000 times the reserve", func(_ *chain, s *state.State) error {
			return s.Stakes.Add(id(10), id(30), 1, 1_000_000_000_000_001)
		}, nil, fault.InsufficientLiquidity.With(uint16(1), uint64(1_000_000_000_000_001))},
		{"unknown subnet", func(_ *chain, s *state.State) error { return s.Stakes.Add(id(10), id(30), 9, unit.Rao(most)) }, nil, fault.SubnetNotExists.With(uint16(9))},
		{
			"token off", func(_ *chain, s *state.State) error { return s.Stakes.Add(id(10), id(30), 1, 0) },
			func(c *chain) { c.set(1, "subtoken_enabled", 0) }, fault.SubtokenDisabled.With(uint16(1)),
		},
		{"zero", func(_ *chain, s *state.State) error { return s.Stakes.Add(id(10), id(30), 1, 0) }, nil, fault.AmountTooLow.With(uint64(0), uint64(minimum))},
		{"less than minimum and fee", func(_ *chain, s *state.State) error { return s.Stakes.Add(id(10), id(30), 1, minimum-1) }, nil, fault.AmountTooLow.With(uint64(minimum-1), uint64(minimum))},
		{"no fee on root", func(_ *chain, s *state.State) error { return s.Stakes.Add(id(10), id(30), 0, 1_999_999) }, nil, fault.AmountTooLow.With(uint64(1_999_999), uint64(2_000_000))},
		{"balance", func(_ *chain, s *state.State) error { return s.Stakes.Add(id(10), id(30), 1, initialBalance+1) }, nil, fault.NotEnoughBalanceToStake.With(initialBalance, initialBalance+1)},
		{"unlinked coldkey", func(_ *chain, s *state.State) error {
			return s.Stakes.Add(params.ID{9}, id(30), 1, minimum)
		}, nil, fault.NotEnoughBalanceToStake.With(uint64(0), uint64(minimum))},
		{"unknown hotkey", func(_ *chain, s *state.State) error { return s.Stakes.Add(id(10), id(30), 1, minimum) }, nil, fault.HotKeyAccountNotExists.With(id(30))},
		{"zero hotkey", func(_ *chain, s *state.State) error { return s.Stakes.Add(id(10), params.ID{}, 1, minimum) }, nil, fault.HotKeyAccountNotExists.With(params.ID{})},
		{"system account as hotkey", func(_ *chain, s *state.State) error {
			return s.Stakes.Add(id(10), s.Accounts.LinkSystem(params.BurnAddress), 1, minimum)
		}, nil, fault.HotKeyAccountNotExists.With(mustLink(params.BurnAddress))},
		{"plain address of a system account as hotkey", func(_ *chain, s *state.State) error {
			return s.Stakes.Add(id(10), common.BytesToHash(params.BurnAddress[:]), 1, minimum)
		}, nil, fault.HotKeyAccountNotExists.With(common.BytesToHash(params.BurnAddress[:]))},
		{
			"empty side of the pool", func(_ *chain, s *state.State) error { return s.Stakes.Add(id(10), id(10), 1, unit.TAO) },
			func(c *chain) { c.setReserves(1, 1_000*unit.TAO, 999_999) }, fault.InsufficientLiquidity.With(uint16(1), uint64(unit.TAO)),
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			c, _ := tradingSubnet(t)
			if test.prior != nil {
				test.prior(c)
			}
			c.refuse(test.want, func(s *state.State) error { return test.call(c, s) })
		})
	}
}

func mustLink(a common.Address) params.ID {
	s := state.Open(state.NewMemory().Host(0, common.Address{}))
	return s.Accounts.Link(a)
}

// 100 TAO into 1000 and 1000: fee 50,354,772, the pool takes 99,949,645,228 and pays 90,867,473,489; half of that sold again
// has a fee of 22,878,054 alpha, brings 52,328,326,485 rao, and the fee another 25,108,301 for the author
// (amm.md 4 to 6, economy.md 7.1, 7.2).
func TestAddAndRemove(t *testing.T) {
	for _, test := range []struct {
		name   string
		author common.Address
		taker  common.Address
	}{
		{"with an author", common.Address{0xee}, common.Address{0xee}},
		{"without an author", common.Address{}, params.BurnAddress},
	} {
		t.Run(test.name, func(t *testing.T) {
			c, netuid := tradingSubnet(t)
			c.author = test.author
			totalStake := c.open().Accounts.TotalStake()
			c.must(func(s *state.State) error { return s.Stakes.Add(id(20), id(10), netuid, 100*unit.TAO) })
			requireEvent(t, c, event.StakeAdded.With(id(20), id(10), netuid, uint64(100*unit.TAO), uint64(90_867_473_489), uint64(50_354_772)))
			p := c.pool(netuid)
			equal(t, "stake", c.stake(netuid, 10, 20), 90_867_473_489)
			equal(t, "alpha out", p.AlphaOut(), 90_867_473_489)
			equal(t, "alpha in", p.AlphaIn(), 1_000_000_000_000-90_867_473_489)
			equal(t, "reserve", p.Tao(), 1_000_000_000_000+99_949_645_228)
			equal(t, "balance", c.balance(20), initialBalance-100*unit.TAO)
			equal(t, "fee", c.open().Accounts.AddressBalance(test.taker), 50_354_772)
			equal(t, "total stake counts the fee", c.open().Accounts.TotalStake(), totalStake+100*unit.TAO)
			equal(t, "volume counts the fee", p.Volume(), storage.U128{Lo: 100_000_000_000})
			equal(t, "flow does not", p.UserFlow(), 99_949_645_228)
			if keys := c.open().Stakes.StakingHotkeys(id(20)); len(keys) != 1 || keys[0] != id(10) {
				t.Errorf("staking hotkeys %x", keys)
			}
			if take, ok := c.open().Stakes.Take(id(10)); ok || take != 11_796 {
				t.Errorf("take %d, %v", take, ok)
			}

			c.must(func(s *state.State) error { return s.Stakes.Remove(id(20), id(10), netuid, 45_433_736_744) })
			requireEvent(t, c, event.StakeRemoved.With(id(20), id(10), netuid, uint64(52_328_326_485), uint64(45_410_858_690), uint64(22_878_054)))
			p = c.pool(netuid)
			equal(t, "stake after", c.stake(netuid, 10, 20), 90_867_473_489-45_433_736_744)
			equal(t, "balance after", c.balance(20), initialBalance-100*unit.TAO+52_328_326_485)
			tao, alphaOut := unit.Rao(52_328_326_485), unit.Alpha(90_867_473_489-45_410_858_690)
			if test.author == (common.Address{}) {
				equal(t, "burned", p.Ledger().Burned, 22_878_054)
			} else {
				tao += 25_108_301
				alphaOut -= 22_878_054
				equal(t, "fee paid", c.open().Accounts.AddressBalance(test.taker), 50_354_772+25_108_301)
			}
			equal(t, "alpha out after", p.AlphaOut(), alphaOut)
			equal(t, "total stake after", c.open().Accounts.TotalStake(), totalStake+100*unit.TAO-tao)
			equal(t, "volume after", p.Volume(), storage.U128{Lo: 100_000_000_000 + uint64(tao)})
			equal(t, "flow after", p.UserFlow(), 99_949_645_228-int64(tao))
		})
	}
}

func requireEvent(t testing.TB, c *chain, want event.Event) {
	t.Helper()
	for _, e := range c.events {
		if e.Kind != want.Kind {
			continue
		}
		for i, a := range e.Args {
			if a != want.Args[i] {
				t.Errorf("%s: %s is %v, want %v", e.Kind.Name, e.Kind.Fields[i].Name, a, want.Args[i])
			}
		}
		return
	}
	t.Errorf("there is no event %s", want.Kind.Name)
}

// Scenario root_stake_counters (economy.md 7.1): root is stable, at 1 to 1 and without fees or limits.
func TestRootStake(t *testing.T) {
	c := newChain(t, params.DevPreset())
	c.author = common.Address{0xee}
	c.claim(10)
	c.must(func(s *state.State) error { return s.Stakes.Add(id(10), id(10), params.Root, unit.TAO) })
	p := c.pool(params.Root)
	equal(t, "stake", c.stake(params.Root, 10, 10), 1_000_000_000)
	equal(t, "total stake", c.open().Accounts.TotalStake(), 1_000_000_000)
	equal(t, "reserve", p.Tao(), 1_000_000_000)
	equal(t, "alpha in", p.AlphaIn(), 0)
	equal(t, "alpha out", p.AlphaOut(), 1_000_000_000)
	equal(t, "volume", p.Volume().Lo, 1_000_000_000)
	c.must(func(s *state.State) error { return s.Stakes.RemoveFull(id(10), id(10), params.Root, nil) })
	equal(t, "balance", c.balance(10), initialBalance)
	equal(t, "author", c.open().Accounts.AddressBalance(c.author), 0)
	equal(t, "reserve after", c.pool(params.Root).Tao(), 0)

	// Limits on root: everything or nothing at a price of 1 (amm.md 10).
	c.refuse(fault.SlippageTooHigh.With(uint64(unit.TAO), uint64(0)), func(s *state.State) error {
		return s.Stakes.AddLimit(id(10), id(10), params.Root, unit.TAO, unit.TAO-1, false)
	})
	c.refuse(fault.AmountTooLow.With(uint64(0), uint64(2_000_000)), func(s *state.State) error {
		return s.Stakes.AddLimit(id(10), id(10), params.Root, unit.TAO, unit.TAO-1, true)
	})
	c.must(func(s *state.State) error {
		return s.Stakes.AddLimit(id(10), id(10), params.Root, unit.TAO, unit.TAO, false)
	})
	c.refuse(fault.SlippageTooHigh.With(uint64(unit.TAO), uint64(0)), func(s *state.State) error {
		return s.Stakes.RemoveLimit(id(10), id(10), params.Root, 1_000_000_000, unit.TAO+1, false)
	})
	c.must(func(s *state.State) error { // cut to nothing
		return s.Stakes.RemoveLimit(id(10), id(10), params.Root, 1_000_000_000, unit.TAO+1, true)
	})
	equal(t, "stake after selling nothing", c.stake(params.Root, 10, 10), 1_000_000_000)
}

// Scenarios add_limit_partial, add_limit_refusals and add_limit_partial_below_minimum (economy.md 7.3, amm.md 10).
func TestAddLimit(t *testing.T) {
	newPool := func(t *testing.T, tao unit.Rao, alpha unit.Alpha) *chain {
		c, netuid := tradingSubnet(t)
		c.setReserves(netuid, tao, alpha)
		return c
	}
	t.Run("partial", func(t *testing.T) {
		c := newPool(t, 150*unit.TAO, 100*unit.OneAlpha)
		c.must(func(s *state.State) error {
			return s.Stakes.AddLimit(id(10), id(10), 1, 900*unit.TAO, 24*unit.TAO, true)
		})
		if got := c.stake(1, 10, 10); got < 74_925_000_000 || got > 75_075_000_000 {
			t.Errorf("stake %d, want 75000000000", got)
		}
		if spent := initialBalance - c.balance(10); spent < 449_550_000_000 || spent > 450_450_000_000 {
			t.Errorf("spent %d, want 450000000000", spent)
		}
		if _, ok := c.open().Stakes.Take(id(10)); ok {
			t.Error("a hotkey becomes no delegate by its owner's stake")
		}
		c.must(func(s *state.State) error { return s.Stakes.AddLimit(id(20), id(10), 1, unit.TAO, 100*unit.TAO, true) })
		if take, ok := c.open().Stakes.Take(id(10)); !ok || take != 11_796 {
			t.Errorf("take %d, %v after stake of another coldkey", take, ok)
		}
	})
	t.Run("fill or kill", func(t *testing.T) {
		c := newPool(t, 150*unit.TAO, 100*unit.OneAlpha)
		most, err := c.pool(1).MaxBuy(24 * unit.TAO)
		if err != nil {
			t.Fatal(err)
		}
		c.refuse(fault.SlippageTooHigh.With(uint64(900*unit.TAO), most), func(s *state.State) error {
			return s.Stakes.AddLimit(id(10), id(10), 1, 900*unit.TAO, 24*unit.TAO, false)
		})
		c.must(func(s *state.State) error {
			return s.Stakes.AddLimit(id(10), id(10), 1, 150*unit.TAO, 24*unit.TAO, false)
		})
	})
	t.Run("more than 1000 times the reserve", func(t *testing.T) {
		c := newPool(t, 1000, 1_000_000_000)
		c.refuse(fault.InsufficientLiquidity.With(uint16(1), uint64(1_000_001)), func(s *state.State) error {
			return s.Stakes.AddLimit(id(10), id(10), 1, 1_000_001, unit.Rao(amm.MaxPrice), true)
		})
	})
	t.Run("limit below the price", func(t *testing.T) {
		c := newPool(t, 5_032_494_439_940, 186_268_425_402_874)
		c.refuse(fault.PriceLimitExceeded.With(uint16(1), uint64(26_953_618)), func(s *state.State) error {
			return s.Stakes.AddLimit(id(10), id(10), 1, 19_980_000_000, 26_953_618, true)
		})
	})
	t.Run("partial below the minimum", func(t *testing.T) {
		c := newPool(t, 40_000_000, 40_000_000)
		err := c.try(func(s *state.State) error {
			return s.Stakes.AddLimit(id(10), id(10), 1, 4_000_000, 1_000_000_001, true)
		})
		if !errors.Is(err, fault.AmountTooLow) {
			t.Errorf("got %v", err)
		}
	})
	t.Run("minimum comes before slippage", func(t *testing.T) {
		c := newPool(t, 150*unit.TAO, 100*unit.OneAlpha)
		c.refuse(fault.AmountTooLow.With(uint64(5), uint64(2_001_007)), func(s *state.State) error {
			return s.Stakes.AddLimit(id(10), id(10), 1, 5, 2*unit.TAO, false)
		})
	})
}

// Scenario remove_below_minimum, and the checks of remove_stake and its limit form in order (economy.md 7.3).
func TestRemoveRefusals(t *testing.T) {
	small := func(t *testing.T) *chain { // half of the minimum at a price of 1
		c, netuid := tradingSubnet(t)
		c.giveStake(netuid, 10, 10, 1_000_000)
		return c
	}
	remove := func(hotkey params.ID, netuid uint16, amount uint64) func(s *state.State) error {
		return func(s *state.State) error { return s.Stakes.Remove(id(10), hotkey, netuid, unit.Alpha(amount)) }
	}
	limit := func(hotkey params.ID, netuid uint16, amount uint64, limit unit.Rao, partial bool) func(s *state.State) error {
		return func(s *state.State) error {
			return s.Stakes.RemoveLimit(id(10), hotkey, netuid, unit.Alpha(amount), limit, partial)
		}
	}
	c := small(t)
	proceeds := func(amount unit.Alpha) uint64 {
		r, err := c.pool(1).SimSell(amount)
		if err != nil {
			t.Fatal(err)
		}
		return uint64(r.Out)
	}
	tests := []struct {
		name string
		want error
		call func(s *state.State) error
	}{
		{"unknown subnet", fault.SubtokenDisabled.With(uint16(9)), remove(id(10), 9, 1)},
		{"zero", fault.AmountTooLow.With(uint64(0), uint64(2_000_000)), remove(id(10), 1, 0)},
		{"all but one", fault.AmountTooLow.With(proceeds(999_999), uint64(2_000_000)), remove(id(10), 1, 999_999)},
		{"cut to no stake", fault.AmountTooLow.With(uint64(0), uint64(2_000_000)), remove(id(1), 1, most)},
		{"unknown hotkey", fault.AmountTooLow.With(uint64(0), uint64(2_000_000)), remove(id(30), 1, most)},

		{"limit: more than 1000 times the reserve", fault.InsufficientLiquidity.With(uint16(1), most), limit(id(30), 1, most, unit.Rao(most), false)},
		{"limit: above the price", fault.PriceLimitExceeded.With(uint16(1), most), limit(id(30), 1, 0, unit.Rao(most), false)},
		{"limit: unknown subnet", fault.SubnetNotExists.With(uint16(9)), limit(id(30), 9, 0, 1, false)},
		{"limit: zero", fault.AmountTooLow.With(uint64(0), uint64(2_000_000)), limit(id(30), 1, 0, 1, false)},
		{"limit: more than the stake", fault.NotEnoughStakeToWithdraw.With(uint64(1_000_000), uint64(1_000_001)), limit(id(10), 1, 1_000_001, 1, true)},
		{"limit: minimum before slippage", fault.AmountTooLow.With(proceeds(999_999), uint64(2_000_000)), limit(id(10), 1, 999_999, 999_999_999, false)},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			c.t = t
			c.refuse(test.want, test.call)
		})
	}
	c.t = t
	c.must(remove(id(10), 1, 1_000_000))
	equal(t, "stake at the end", c.stake(1, 10, 10), 0)

	t.Run("token off", func(t *testing.T) {
		c := small(t)
		c.set(1, "subtoken_enabled", 0)
		c.refuse(fault.SubtokenDisabled.With(uint16(1)), remove(id(10), 1, 1_000_000))
		c.must(limit(id(10), 1, 1_000_000, 1, true)) // the limit form does not look
	})
	t.Run("limit: slippage", func(t *testing.T) {
		c := small(t)
		c.giveStake(1, 10, 10, 100*unit.OneAlpha)
		price := unit.Rao(990_000_000)
		most, err := c.pool(1).MaxSell(price)
		if err != nil {
			t.Fatal(err)
		}
		c.refuse(fault.SlippageTooHigh.With(uint64(100*unit.OneAlpha), most), limit(id(10), 1, uint64(100*unit.OneAlpha), price, false))
		before := c.stake(1, 10, 10)
		c.must(limit(id(10), 1, uint64(100*unit.OneAlpha), price, true))
		if sold := before - c.stake(1, 10, 10); sold+2 < most || sold > most {
			t.Errorf("sold %d, want %d", sold, most)
		}
	})
	t.Run("full", func(t *testing.T) {
		c := small(t)
		c.giveStake(1, 10, 10, 100*unit.OneAlpha)
		price := unit.Rao(990_000_000)
		if err := c.try(func(s *state.State) error { return s.Stakes.RemoveFull(id(10), id(10), 1, &price) }); !errors.Is(err, fault.SlippageTooHigh) {
			t.Errorf("got %v", err)
		}
		c.must(func(s *state.State) error { return s.Stakes.RemoveFull(id(10), id(10), 1, nil) })
		equal(t, "stake", c.stake(1, 10, 10), 0)
		c.refuse(fault.AmountTooLow.With(uint64(0), uint64(2_000_000)), func(s *state.State) error {
			return s.Stakes.RemoveFull(id(10), id(10), 1, nil)
		})
	})
	t.Run("poor pool", func(t *testing.T) {
		c := small(t)
		c.setReserves(1, 999_999, 1_000*unit.OneAlpha)
		c.refuse(fault.InsufficientLiquidity.With(uint16(1), uint64(1_000_000)), remove(id(10), 1, 1_000_000))
	})
}

// Scenario user_flow_recorded (economy.md 3.7).
func TestUserFlow(t *testing.T) {
	c, netuid := tradingSubnet(t)
	c.author = common.Address{0xee}
	c.setReserves(netuid, 100_000_000_000, 1_000_000_000_000)
	c.must(func(s *state.State) error { return s.Stakes.Add(id(10), id(10), netuid, 100_000_000) })
	want := int64(100_000_000) - 100_000_000*33/65535
	if got := c.pool(netuid).UserFlow(); got < want-1 || got > want+1 {
		t.Errorf("after the buy %d, want %d", got, want)
	}
	c.must(func(s *state.State) error { return s.Stakes.RemoveFull(id(10), id(10), netuid, nil) })
	if got := c.pool(netuid).UserFlow(); got < -1 || got > 1 {
		t.Errorf("at the end %d, want 0", got)
	}
}

// A nominator's rest below the minimum is sold; the hotkey's owner keeps any rest (economy.md 7.5).
func TestNominationCleanup(t *testing.T) {
	c, netuid := tradingSubnet(t)
	for _, person := range []int{10, 20} {
		c.giveStake(netuid, 10, person, 100_000_000)
	}
	sell := func(person int) {
		c.must(func(s *state.State) error { return s.Stakes.Remove(id(person), id(10), netuid, 50_000_000) })
	}
	sell(20)
	equal(t, "no minimum at first", c.stake(netuid, 10, 20), 50_000_000)
	c.setGlobal("nominator_min_required_stake", 12_000_000) // 24,000,000 rao
	sell(10)
	equal(t, "the owner keeps its rest", c.stake(netuid, 10, 10), 50_000_000)
	c.must(func(s *state.State) error { return s.Stakes.Remove(id(20), id(10), netuid, 20_000_000) })
	equal(t, "30,000,000 are enough", c.stake(netuid, 10, 20), 30_000_000)
	balance := c.balance(20)
	c.must(func(s *state.State) error { return s.Stakes.Remove(id(20), id(10), netuid, 10_000_000) })
	equal(t, "20,000,000 are not", c.stake(netuid, 10, 20), 0)
	if got := c.balance(20) - balance; got < 29_000_000 || got > 30_000_000 {
		t.Errorf("the nominator got %d for 30,000,000 alpha", got)
	}
}

// A sale stops at the lowest price, 10^-6, and what it did not take goes back to the stake: from 2 * 10^-6 with 5 * 10^11
// alpha the pool takes floor(5 * 10^11 * (sqrt 2 - 1)) = 207,106,781,186, and the fee on top is floor(that * 33 / 65502)
// (amm.md 5 step 6, economy.md 7.2 step 1).
func TestUnsoldAlphaIsReturned(t *testing.T) {
	c, netuid := tradingSubnet(t)
	c.setReserves(netuid, 1_000_000, 500*unit.OneAlpha)
	c.giveStake(netuid, 10, 10, 1000*unit.OneAlpha)
	c.must(func(s *state.State) error { return s.Stakes.RemoveFull(id(10), id(10), netuid, nil) })
	const in = 207_106_781_186
	const fee = in * 33 / 65502
	equal(t, "stake", c.stake(netuid, 10, 10), 1000*unit.OneAlpha-in-fee)
	equal(t, "burned fee", c.pool(netuid).Ledger().Burned, fee)
}
