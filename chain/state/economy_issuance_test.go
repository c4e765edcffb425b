package state_test

import (
	"fmt"
	"testing"

	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/pool"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/unit"
)

// issue mints TAO into the burn account until so much exists.
func (c *chain) issue(total unit.Rao) {
	c.t.Helper()
	c.must(func(s *state.State) error {
		s.Accounts.Mint(params.BurnAddress, total-s.Accounts.TotalIssuance())
		return nil
	})
}

func (c *chain) issuance() unit.Rao { return c.open().Accounts.TotalIssuance() }

// minted runs a block and returns by how much the issuance grew.
func (c *chain) minted() unit.Rao {
	c.t.Helper()
	before := c.issuance()
	c.step(1)
	return c.issuance() - before
}

// loneSubnet is the only subnet, without root stake, so that the whole emission of a block buys its alpha.
func loneSubnet(t testing.TB) (*chain, uint16) {
	c := newChain(t, params.DevPreset())
	netuid := c.startedSubnet(1, 0)
	c.setMovingPrice(netuid, 1, 2)
	return c, netuid
}

// The thresholds of economy.md 1.2, cap * (1 - 2^-k): the block that begins one rao below still emits the amount of the
// era, in one piece although it crosses the threshold, and the next one half of it.
func TestHalvings(t *testing.T) {
	for k, threshold := range []unit.Rao{
		10_500_000_000_000_000, 15_750_000_000_000_000, 18_375_000_000_000_000, 19_687_500_000_000_000, 20_343_750_000_000_000,
	} {
		t.Run(fmt.Sprint(threshold), func(t *testing.T) {
			c, netuid := loneSubnet(t)
			c.issue(threshold - 1)
			before, after := unit.Rao(1_000_000_000)>>k, unit.Rao(500_000_000)>>k
			equal(t, "below the threshold", c.minted(), before)
			equal(t, "spent on alpha", pool.ExcessTao.Get(c.pool(netuid).Slot), before)
			equal(t, "at the threshold", c.minted(), after)
			equal(t, "spent on alpha", pool.ExcessTao.Get(c.pool(netuid).Slot), after)
		})
	}
	// Exactly at the threshold the new era has begun.
	c, _ := loneSubnet(t)
	c.issue(10_500_000_000_000_000)
	equal(t, "exactly at the threshold", c.minted(), 500_000_000)
}

// What is recycled can be emitted again, so an era grows longer; what is burned still counts (economy.md 1.1, 1.2).
func TestRecyclingLengthensAnEra(t *testing.T) {
	c, _ := loneSubnet(t)
	c.issue(10_500_000_000_000_000)
	c.must(func(s *state.State) error { return s.Accounts.Move(address(5), params.BurnAddress, unit.TAO) })
	equal(t, "burning is no change", c.issuance(), 10_500_000_000_000_000)
	equal(t, "after burning", c.minted(), 500_000_000)
	// One rao more than the block has brought leads back to one below the threshold.
	c.must(func(s *state.State) error { return s.Accounts.Recycle(address(5), 500_000_001) })
	equal(t, "after recycling", c.minted(), 1_000_000_000)
	equal(t, "the era after", c.minted(), 500_000_000)
}

// The last rao: 10^9 >> 29 is 1 and 10^9 >> 30 is 0. The thirtieth era begins when cap / 2^30 = 19,557,774.03 rao are
// left, so that these are never emitted (economy.md 1.1, 1.2).
func TestLastRao(t *testing.T) {
	c, _ := loneSubnet(t)
	c.issue(21_000_000_000_000_000 - 19_557_776)
	for i, want := range []unit.Rao{1, 1, 0, 0} {
		equal(t, fmt.Sprintf("block %d", i), c.minted(), want)
	}
	equal(t, "issuance", c.issuance(), 21_000_000_000_000_000-19_557_774)
}

// At the cap nothing is minted; alpha, which has a cap of its own, goes on (economy.md 1.1, 1.3).
func TestNothingBeyondTheCap(t *testing.T) {
	c, netuid := loneSubnet(t)
	c.issue(21_000_000_000_000_000)
	equal(t, "minted", c.minted(), 0)
	equal(t, "alpha", pool.AlphaOutEmission.Get(c.pool(netuid).Slot), 1_000_000_000)
}

// A subnet's alpha follows the same curve on its own issuance, pool and outstanding together; another subnet's does not
// change with it, and the ledger, which leaves the pool's first alpha out, plays no part (economy.md 1.3, section 15).
func TestAlphaHalvings(t *testing.T) {
	const first = 1_000_000_000_000 // alpha of a pool of 1000 TAO at a price of 1
	c := newChain(t, params.DevPreset())
	other, netuid := c.startedSubnet(1, 0), c.startedSubnet(2, 0)
	c.claim(5)
	reserve := c.pool(netuid).AlphaIn()
	if reserve < first {
		t.Fatalf("reserve %d", reserve)
	}
	created := func() unit.Alpha { return pool.AlphaOutEmission.Get(c.pool(netuid).Slot) }
	c.giveStake(netuid, 5, 5, 10_500_000_000_000_000-1-reserve)
	c.step(1)
	equal(t, "one below the threshold", created(), 1_000_000_000)
	equal(t, "issuance", c.pool(netuid).AlphaIssuance(), 10_500_000_000_000_000-1+1_000_000_000)
	c.step(1)
	equal(t, "above it", created(), 500_000_000)
	c.giveStake(netuid, 5, 5, 15_750_000_000_000_000-c.pool(netuid).AlphaIssuance())
	c.step(1)
	equal(t, "at the second", created(), 250_000_000)
	equal(t, "of the other subnet", pool.AlphaOutEmission.Get(c.pool(other).Slot), 1_000_000_000)
	// Recycled alpha can be emitted again.
	c.must(func(s *state.State) error {
		amount := s.Pools.At(netuid).AlphaIssuance() - (15_750_000_000_000_000 - 1)
		return s.Stakes.RecycleAlpha(id(5), id(5), netuid, amount)
	})
	c.step(1)
	equal(t, "after recycling", created(), 500_000_000)
	c.giveStake(netuid, 5, 5, 21_000_000_000_000_000-c.pool(netuid).AlphaIssuance())
	pending := c.open().Coinbase.Pending(netuid)
	c.step(1)
	equal(t, "at the cap", created(), 0)
	equal(t, "pots at the cap", c.open().Coinbase.Pending(netuid), pending)
}

// The ledger of a subnet's alpha (economy.md section 15): coinbase mints are issued; recycling takes off what was issued
// and alpha out, burning neither; purchases and registrations leave it alone, and so does the first alpha of the pool.
func TestAlphaLedger(t *testing.T) {
	c := newChain(t, params.DevPreset())
	netuid := c.startedSubnet(1, 0)
	c.claim(5)
	equal(t, "of a new pool", c.pool(netuid).Ledger(), pool.Ledger{})
	c.step(3)
	want := pool.Ledger{Issued: 3_000_000_000}
	equal(t, "after three blocks", c.pool(netuid).Ledger(), want)
	c.author = address(39) // takes the swap fees, which would be burned
	c.must(func(s *state.State) error { return s.Stakes.Add(id(5), id(5), netuid, 10*unit.TAO) })
	c.register(netuid, 6)
	equal(t, "after a purchase and a registration", c.pool(netuid).Ledger(), want)
	out := c.pool(netuid).AlphaOut()
	c.must(func(s *state.State) error { return s.Stakes.RecycleAlpha(id(5), id(5), netuid, 700_000_000) })
	want.Issued, want.Recycled = 2_300_000_000, 700_000_000
	equal(t, "after recycling", c.pool(netuid).Ledger(), want)
	equal(t, "alpha out", c.pool(netuid).AlphaOut(), out-700_000_000)
	c.must(func(s *state.State) error { return s.Stakes.BurnAlpha(id(5), id(5), netuid, 400_000_000) })
	want.Burned = 400_000_000
	equal(t, "after burning", c.pool(netuid).Ledger(), want)
	equal(t, "alpha out", c.pool(netuid).AlphaOut(), out-700_000_000)
	// An injection is issued, too: as much as root's proportion of a block's alpha.
	c.mintRoot(6_000_000 * unit.TAO)
	c.setMovingPrice(netuid, 1, 2)
	c.setReserves(netuid, 1000*unit.TAO, 1000*unit.OneAlpha)
	before := c.pool(netuid).Ledger()
	proportion := modelRootProportion(c.pool(params.Root).Tao(), c.pool(netuid).AlphaIssuance())
	c.step(1)
	p := c.pool(netuid)
	injected := pool.AlphaInEmission.Get(p.Slot)
	equal(t, "injected", uint64(injected), floor32(mul32(proportion, whole32(1_000_000_000))))
	recycled := p.Ledger().Recycled - before.Recycled // root's part, without a sale
	equal(t, "root's part was recycled", recycled > 0, true)
	equal(t, "issued", p.Ledger().Issued, before.Issued+injected+1_000_000_000-recycled)
}
