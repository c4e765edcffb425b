package state_test

import (
	"math/big"
	"testing"

	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/staking"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
)

// The order of the block step (economy.md 2.1), by what it leads to for steps next to each other. Steps 1 and 2 do not
// meet; step 3 is left out, since there are no timelocked commits; steps 2, 4 and 5 are in TestHalvings and
// TestMovingPriceOverBlocks, step 6 in TestRootProp.

// Epochs come before due children are applied: the epoch that applies a list still pays by the old one (steps 4 and 7).
func TestEpochBeforeChildren(t *testing.T) {
	const parent, child = 10, 11
	c := newChain(t, params.DevPreset())
	netuid := c.startedSubnet(1, 360)
	parentUID, childUID := c.register(netuid, parent), c.register(netuid, child)
	c.giveStake(netuid, parent, parent, 1_000_000_000)
	c.setChildren(netuid, parent, child, ^unit.U64Fraction(0))
	c.step(1)
	if _, _, waits := c.open().Children.Pending(id(parent), netuid); !waits {
		t.Fatal("nothing waits")
	}
	for i, earner := range []uint16{parentUID, childUID} {
		c.permit(netuid, int(parentUID))
		c.permit(netuid, int(childUID))
		c.dueNow(netuid)
		c.step(1)
		equal(t, "epochs", c.epochIndex(netuid), uint64(i+1))
		for _, uid := range []uint16{parentUID, childUID} {
			// Nobody set weights, so the whole pot goes by the stake that counts for the uid.
			earned := c.open().Neurons.At(netuid).Emission().Get(int(uid))
			equal(t, "earns", earned > 0, uid == earner)
		}
		list := c.open().Children.Children(id(parent), netuid)
		if len(list) != 1 || list[0].Account != id(child) {
			t.Errorf("children %v after epoch %d", list, i+1)
		}
	}
}

// Epochs come before claims: what an epoch brings to root stakers is claimed in the same block (steps 4 and 8). Of
// 10,000,000 a take of 18 % leaves 8,200,045, for 20 TAO of root stake.
func TestEpochBeforeClaims(t *testing.T) {
	c := newChain(t, params.DevPreset())
	c.setGlobal("num_root_claims", 50)
	netuid := c.newSubnet(1)
	c.giveRootStake(1, 2, 10*unit.TAO)
	c.giveRootStake(1, 3, 10*unit.TAO)
	c.claimType(2, staking.ClaimKeep)
	c.giveStake(netuid, 1, 1, 10_000_000)
	c.givePots(netuid, 0, 0, 10_000_000, 0)
	c.dueNow(netuid)
	c.step(1)
	rate := uint64(8_200_045) << 32 / 20_000_000_000
	equal(t, "kept in the block of the epoch", uint64(c.stake(netuid, 1, 2)), rate*10_000_000_000>>32)
	equal(t, "owed afterwards", c.owed(netuid, 1, 2), 0)
	equal(t, "claims", len(c.recorded(event.RootClaimed)), 2)
}

// Claims come before the backfill: whom a block finds without an entry in the index, the next one claims for (steps 8 and 9).
func TestClaimsBeforeBackfill(t *testing.T) {
	c, netuid := rootChain(t)
	c.must(func(s *state.State) error { // root stake that came as by a transfer
		s.Stakes.Credit(id(1), id(7), params.Root, 10_000_000_000)
		s.Pools.At(params.Root).MintOut(10_000_000_000)
		s.Pools.At(params.Root).AddTao(10_000_000_000)
		s.Accounts.Mint(params.SubnetAccount(params.Root), 10*unit.TAO)
		return nil
	})
	c.setGlobal("num_root_claims", 50)
	c.accrue(netuid, 1, 9_000_000_000) // 3,000,000,000 for each of persons 2, 3 and 7
	c.step(1)
	equal(t, "in the index", c.open().Stakes.IsRootStaker(id(7)), true)
	equal(t, "not claimed by this block", c.stake(params.Root, 1, 7), 10_000_000_000)
	equal(t, "claims", len(c.recorded(event.RootClaimed)), 2)
	c.step(1)
	equal(t, "claims of the next block", len(c.recorded(event.RootClaimed)), 3)
	if c.stake(params.Root, 1, 7) <= 10_000_000_000 {
		t.Error("nothing was claimed")
	}
}

// modelDecayFactor is economy.md 2.2: the largest f of 32 fraction bits whose power is at most a half.
func modelDecayFactor(halfLife uint64) *big.Int {
	low, high := new(big.Int), new(big.Int).Lsh(big.NewInt(1), 32) // of these, low fits and high does not
	for minus(high, low).Cmp(big.NewInt(1)) > 0 {
		middle := plus(low, high)
		middle.Rsh(middle, 1)
		power, square := new(big.Int).Lsh(big.NewInt(1), 32), middle
		for n := halfLife; n > 0; n >>= 1 {
			if n&1 == 1 {
				power = mul32(power, square)
			}
			square = mul32(square, square)
		}
		if power.Cmp(big.NewInt(1<<31)) <= 0 {
			low = middle
		} else {
			high = middle
		}
	}
	return low
}

// A registration price over its life (economy.md 2.2): it falls by one factor in each block, rises by 26 % with each
// registration, halves within the half life, and ends at MinBurn.
func TestRegistrationPriceOverBlocks(t *testing.T) {
	c := newChain(t, params.DevPreset())
	netuid := c.newSubnet(1)
	price := func() uint64 { return uint64(subnet.Burn.Get(c.open().Subnets.At(netuid).Slot)) }
	want, factor := uint64(1_000_000_000), modelDecayFactor(360)
	equal(t, "at creation", price(), want)
	fall := func(blocks int) {
		t.Helper()
		for range blocks {
			want = mul32(new(big.Int).SetUint64(want), factor).Uint64()
			c.step(1)
			equal(t, "price", price(), want)
		}
	}
	fall(360)
	if p := price(); p > 500_000_000 || p < 499_999_000 {
		t.Errorf("%d after the half life", p)
	}
	// U64F64 of 1.26 is a little less than 1.26 or equal, so that the product may be one less than in whole numbers.
	paid := price()
	balance := c.balance(10)
	c.register(netuid, 10)
	equal(t, "paid", uint64(balance-c.balance(10)), paid)
	want = price()
	if exact := paid * 126 / 100; want != exact && want+1 != exact {
		t.Errorf("price %d after a registration at %d", want, paid)
	}
	fall(20)
	// A shorter half life takes effect at once.
	c.set(netuid, "burn_half_life", 10)
	factor = modelDecayFactor(10)
	fall(10)
	c.set(netuid, "burn_half_life", 1)
	c.step(40)
	equal(t, "at the end", price(), 500_000)
	c.step(1)
	equal(t, "and stays there", price(), 500_000)
	// In block 1 nothing falls yet.
	early := newChain(t, params.DevPreset())
	equal(t, "root's price after block 1", subnet.Burn.Get(early.open().Subnets.At(params.Root).Slot), unit.TAO)
}

// The cost of the next subnet over time (economy.md 9.1): doubled by a registration, it returns to what was paid within
// 100,800 blocks, in whole rao per block; from the first halving on within 50,400.
func TestLockCostOverTime(t *testing.T) {
	c := newChain(t, params.DevPreset())
	cost := func() unit.Rao { return c.open().Lifecycle.LockCost() }
	const first = 1000 * unit.TAO
	equal(t, "of the first", cost(), first)
	c.block += 500_000
	equal(t, "of the first, much later", cost(), first)
	c.newSubnet(1)
	at := c.block
	const perBlock = 9_920_634 // floor(10^12 / 100,800)
	for _, step := range []struct {
		blocks uint64
		want   unit.Rao
	}{
		{0, 2 * first},
		{1, 2*first - perBlock},
		{50_400, 2*first - 50_400*perBlock},
		{100_800, 2*first - 100_800*perBlock}, // 92,800 rao of rounding over the minimum
		{100_809, 2*first - 100_809*perBlock},
		{100_810, first},
		{1_000_000_000, first},
	} {
		c.block = at + step.blocks
		if step.want < first {
			step.want = first
		}
		equal(t, "cost", cost(), step.want)
	}
	// The second registration pays 1.5 times the first, and that is what doubles then.
	c.block = at + 50_400
	second := 2*first - 50_400*perBlock
	balance := c.balance(2)
	c.newSubnet(2)
	equal(t, "paid", balance-c.balance(2), second)
	equal(t, "doubled", cost(), 2*second)
	c.block++
	equal(t, "a block later", cost(), 2*second-second/100_800)
	// The first halving halves the interval, at once.
	c.issue(10_500_000_000_000_000)
	equal(t, "after the halving", cost(), 2*second-second/50_400)
	c.block = at + 50_400 + 25_200
	equal(t, "half way", cost(), 2*second-second/50_400*25_200)
	c.issue(15_750_000_000_000_000)
	equal(t, "after the second halving", cost(), 2*second-second/25_200*25_200)
	// At the cap there is no emission, and an interval of 0 takes nothing off.
	c.issue(21_000_000_000_000_000)
	equal(t, "at the cap", cost(), 2*second)
	// The minimum is the admin's.
	c.setGlobal("network_min_lock_cost", uint64(5000*unit.TAO))
	equal(t, "a higher minimum", cost(), 5000*unit.TAO)
}
