package state_test

import (
	"testing"

	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/pool"
	"github.com/taochain/taochain/chain/staking"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/unit"
)

// The flows of TAO are recorded and never used: shares follow prices alone, and no block resets a flow (economy.md 3.7,
// section 17).
func TestFlowsAreInert(t *testing.T) {
	c := newChain(t, params.DevPreset())
	a, b := c.startedSubnet(1, 0), c.startedSubnet(2, 0)
	c.must(func(s *state.State) error {
		s.Pools.At(a).AddUserFlow(1_000_000 * int64(unit.TAO))
		s.Pools.At(b).AddUserFlow(-1_000_000 * int64(unit.TAO))
		return nil
	})
	var spent [2]int64
	for range 5 {
		c.setMovingPrice(a, 1, 4)
		c.setMovingPrice(b, 1, 4)
		c.step(1)
		for i, netuid := range []uint16{a, b} {
			slot := c.pool(netuid).Slot
			got := pool.TaoInEmission.Get(slot) + pool.ExcessTao.Get(slot)
			equal(t, "half of the block", got, 500_000_000)
			spent[i] += int64(got)
		}
	}
	equal(t, "user flow in", c.pool(a).UserFlow(), 1_000_000*int64(unit.TAO))
	equal(t, "user flow out", c.pool(b).UserFlow(), -1_000_000*int64(unit.TAO))
	for i, netuid := range []uint16{a, b} {
		equal(t, "protocol flow", c.pool(netuid).ProtocolFlow(), spent[i])
	}
}

// A new subnet that was started makes alpha, and gets TAO only when the admin has switched that on (economy.md 9.2,
// section 17); a subnet that is off leaves its TAO to the others, and if all are off none is minted (3.2, 3.6).
func TestNewSubnetHasNoTaoEmission(t *testing.T) {
	c := newChain(t, params.MainPreset())
	netuid := c.newSubnet(1)
	c.must(func(s *state.State) error { return s.Subnets.Start(id(1), netuid) })
	c.setMovingPrice(netuid, 1, 2)
	equal(t, "minted", c.minted(), 0)
	equal(t, "alpha", c.pool(netuid).AlphaOut(), 1_000_000_000)
	c.refuse(fault.BadOrigin.With(id(1)), setParam(1, netuid, "subnet_emission_enabled", 1))
	c.set(netuid, "subnet_emission_enabled", 1)
	equal(t, "minted when on", c.minted(), 1_000_000_000)
}

// What an epoch withheld from miners, burned or recycled alike, cuts the subnet's share until its next epoch, which
// withholds nothing here (economy.md 4.5, 3.2, section 17).
func TestWithheldUntilTheNextEpoch(t *testing.T) {
	for _, recycle := range []uint64{0, 1} {
		c := newChain(t, params.DevPreset())
		a, b := c.startedSubnet(1, 360), c.startedSubnet(2, 360)
		c.set(a, "recycle_or_burn", recycle)
		c.register(a, 10) // validator, uid 1
		c.register(a, 11) // miner, uid 2
		c.giveStake(a, 10, 10, 1_000_000_000)
		run := func(uid uint16) {
			c.permit(a, 1)
			c.weigh(a, 10, map[uint16]uint16{uid: 65535})
			c.dueNow(a)
			c.step(1)
		}
		tao := func() (list [2]unit.Rao) {
			c.setMovingPrice(a, 1, 4)
			c.setMovingPrice(b, 1, 4)
			c.step(1)
			for i, netuid := range []uint16{a, b} {
				slot := c.pool(netuid).Slot
				list[i] = pool.TaoInEmission.Get(slot) + pool.ExcessTao.Get(slot)
			}
			return list
		}
		c.step(1)
		run(0) // all weight on the owner
		equal(t, "withheld", c.open().Coinbase.MinerBurned(a), fixed.OneU96F32())
		equal(t, "TAO", tao(), [2]unit.Rao{0, 1_000_000_000})
		equal(t, "TAO of the next block", tao(), [2]unit.Rao{0, 1_000_000_000})
		run(2)
		equal(t, "withheld by the next epoch", c.open().Coinbase.MinerBurned(a), fixed.U96F32{})
		equal(t, "TAO afterwards", tao(), [2]unit.Rao{500_000_000, 500_000_000})
		ledger := c.pool(a).Ledger()
		equal(t, "burned", ledger.Burned > 0, recycle == 0)
		equal(t, "recycled", ledger.Recycled > 0, recycle == 1)
	}
}

// Who never chose has its root dividends sold: no alpha, more root stake, and the TAO is counted on both sides and as an
// outflow of the protocol (economy.md 5.3, 3.7, section 17).
func TestClaimsSellByDefault(t *testing.T) {
	c, netuid := rootChain(t)
	equal(t, "type", c.open().Stakes.ClaimType(id(2)).Kind, staking.ClaimSwap)
	c.accrue(netuid, 1, 8_000_000_000)
	p, root := c.pool(netuid), c.pool(params.Root)
	// 4 * 10^9 alpha into 10^12 of both bring floor(10^12 * 4 / 1004) rao without a fee, rounded in the pool's favour.
	reserve, alphaOut, rootTao, total := p.Tao(), p.AlphaOut(), root.Tao(), c.open().Accounts.TotalStake()
	equal(t, "reserve", reserve, 1000*unit.TAO)
	c.claimRoot(2, netuid)
	gain := uint64(c.stake(params.Root, 1, 2)) - 10_000_000_000
	if exact := uint64(4_000_000_000) * 1000 / 1004; gain > exact || gain+10 < exact {
		t.Errorf("gained %d, want %d", gain, exact)
	}
	equal(t, "alpha", c.stake(netuid, 1, 2), 0)
	equal(t, "TAO out of the pool", uint64(reserve-c.pool(netuid).Tao()), gain)
	sold := uint64(alphaOut - c.pool(netuid).AlphaOut())
	if sold > 4_000_000_000 || sold+10 < 4_000_000_000 {
		t.Errorf("sold %d", sold)
	}
	equal(t, "TAO on root", uint64(c.pool(params.Root).Tao()-rootTao), gain)
	equal(t, "protocol flow", c.pool(netuid).ProtocolFlow(), -int64(gain))
	equal(t, "user flow", c.pool(netuid).UserFlow(), 0)
	equal(t, "total stake", c.open().Accounts.TotalStake(), total)
}

// Fees of swaps go to the block's author in TAO and never into the pool, so that TotalStake, which counts what buyers pay
// and sellers get, drifts from the sum of reserves by the fees (economy.md section 16, 17).
func TestTotalStakeDriftsByFees(t *testing.T) {
	c, netuid := tradingSubnet(t)
	c.author = address(39)
	before := c.balance(39)
	sums := func() (reserves unit.Rao) {
		for _, n := range c.open().Subnets.Netuids() {
			reserves += c.pool(n).Tao()
		}
		return reserves
	}
	equal(t, "without trade", c.open().Accounts.TotalStake(), sums())
	var fees unit.Rao
	for range 3 {
		c.must(func(s *state.State) error { return s.Stakes.Add(id(10), id(10), netuid, 100*unit.TAO) })
		fees += 50_354_772 // floor(10^11 * 33 / 65535)
	}
	equal(t, "to the author", c.balance(39)-before, fees)
	equal(t, "total stake", c.open().Accounts.TotalStake(), sums()+fees)
	// Root has no fees, and all is paid out of what was paid in.
	c.must(func(s *state.State) error { return s.Stakes.Add(id(10), id(10), params.Root, 100*unit.TAO) })
	equal(t, "after staking on root", c.open().Accounts.TotalStake(), sums()+fees)
	equal(t, "from root nothing", c.balance(39)-before, fees)
}

// The blocks of a chain mint no more than the emission of each, and exactly what came into subnets (economy.md section 16,
// 3.6): of three eligible subnets each loses at most two rao to rounding.
func TestIssuanceOverBlocks(t *testing.T) {
	c := newChain(t, params.DevPreset())
	var ids []uint16
	for owner := 1; owner <= 3; owner++ {
		ids = append(ids, c.startedSubnet(owner, 10))
	}
	c.mintRoot(10_000 * unit.TAO)
	for i, netuid := range ids {
		c.setMovingPrice(netuid, uint64(i+1), 13)
	}
	held := func() (sum unit.Rao) {
		for _, netuid := range ids {
			sum += c.open().Accounts.AddressBalance(c.pool(netuid).Account())
		}
		return sum
	}
	for range 50 {
		before := held()
		minted := c.minted()
		if minted > 1_000_000_000 || minted < 1_000_000_000-6 {
			t.Fatalf("block %d minted %d", c.block, minted)
		}
		equal(t, "into the subnets", held()-before, minted)
		for _, netuid := range ids {
			equal(t, "reserve", c.open().Accounts.AddressBalance(c.pool(netuid).Account()), c.pool(netuid).Tao())
		}
	}
}
