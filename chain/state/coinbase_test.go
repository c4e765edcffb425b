package state_test

import (
	"testing"

	"github.com/taochain/taochain/chain/emission"
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/pool"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
)

// setMovingPrice stores an average price as a fraction of 1 TAO.
func (c *chain) setMovingPrice(netuid uint16, numerator, denominator uint64) {
	c.t.Helper()
	c.must(func(s *state.State) error {
		price := fixed.I96F32FromUint64(numerator).SafeDivTrunc(fixed.I96F32FromUint64(denominator))
		s.Pools.At(netuid).SetMovingPrice(price)
		return nil
	})
}

// mintRoot fills root's reserve with new TAO, to set root's proportion.
func (c *chain) mintRoot(amount unit.Rao) {
	c.t.Helper()
	c.must(func(s *state.State) error {
		s.Accounts.Mint(params.SubnetAccount(params.Root), amount)
		s.Pools.At(params.Root).AddTao(amount)
		return nil
	})
}

func (c *chain) pool(netuid uint16) pool.Pool { return c.open().Pools.At(netuid) }

// A started subnet gets alpha from the next block on, and TAO only by its moving price, which is 0 at first
// (economy.md 3.1, 3.2, 3.5). 18 % of 10^9 is 179,995,422 in U96F32, half of the rest 410,002,288.
func TestAlphaSplit(t *testing.T) {
	c := newChain(t, params.DevPreset())
	netuid := c.newSubnet(1)
	c.step(1)
	equal(t, "alpha out before the start", c.pool(netuid).AlphaOut(), 0)
	c.must(func(s *state.State) error { return s.Subnets.Start(id(1), netuid) })
	issuance := c.open().Accounts.TotalIssuance()
	c.step(1)
	pending := c.open().Coinbase.Pending(netuid)
	equal(t, "owner cut", pending.OwnerCut, 179_995_422)
	equal(t, "server", pending.Server, 410_002_288)
	equal(t, "validator", pending.Validator, 410_002_288)
	equal(t, "root", pending.Root, 0)
	equal(t, "alpha out", c.pool(netuid).AlphaOut(), 1_000_000_000)
	equal(t, "alpha out emission", pool.AlphaOutEmission.Get(c.pool(netuid).Slot), 1_000_000_000)
	equal(t, "ledger", c.pool(netuid).Ledger(), pool.Ledger{Issued: 1_000_000_000})
	equal(t, "issuance", c.open().Accounts.TotalIssuance(), issuance)

	c.set(netuid, "owner_cut_enabled", 0)
	c.step(1)
	after := c.open().Coinbase.Pending(netuid)
	equal(t, "owner cut when off", after.OwnerCut, pending.OwnerCut)
	equal(t, "server when off", after.Server-pending.Server, 500_000_000)
}

// Who is eligible (economy.md 3.1).
func TestEligible(t *testing.T) {
	tests := []struct {
		name  string
		spoil func(c *chain, netuid uint16)
		want  unit.Alpha
	}{
		{"started", func(*chain, uint16) {}, 1_000_000_000},
		{"token off", func(c *chain, netuid uint16) { c.set(netuid, "subtoken_enabled", 0) }, 0},
		{"registration off", func(c *chain, netuid uint16) { c.set(netuid, "registration_allowed", 0) }, 0},
		{"paused", func(c *chain, netuid uint16) { c.set(netuid, "paused", 1) }, 0},
		{"TAO emission off", func(c *chain, netuid uint16) { c.set(netuid, "subnet_emission_enabled", 0) }, 1_000_000_000},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			c := newChain(t, params.DevPreset())
			netuid := c.startedSubnet(1, 360)
			test.spoil(c, netuid)
			c.step(1)
			equal(t, "alpha out", c.pool(netuid).AlphaOut(), test.want)
		})
	}
}

// Without root stake nothing may be injected, and all TAO buys alpha: 10^9 into a pool of 10^12 and 10^12 at equal weights
// brings 10^12 - floor(10^12 * 0.999000999000999000) = 999,000,999 (economy.md 3.6, amm.md 4).
func TestExcessBuys(t *testing.T) {
	c := newChain(t, params.DevPreset())
	netuid := c.startedSubnet(1, 360)
	c.setMovingPrice(netuid, 1, 2)
	issuance, stake := c.open().Accounts.TotalIssuance(), c.open().Accounts.TotalStake()
	c.step(1)
	p := c.pool(netuid)
	equal(t, "protocol alpha", pool.ProtocolAlpha.Get(p.Slot), 999_000_999)
	equal(t, "excess", pool.ExcessTao.Get(p.Slot), 1_000_000_000)
	equal(t, "TAO in", pool.TaoInEmission.Get(p.Slot), 0)
	equal(t, "alpha in emission", pool.AlphaInEmission.Get(p.Slot), 0)
	equal(t, "reserve", p.Tao(), 1_001_000_000_000)
	equal(t, "alpha reserve", p.AlphaIn(), 1_000_000_000_000-999_000_999)
	equal(t, "alpha out", p.AlphaOut(), 1_000_000_000+999_000_999)
	equal(t, "issuance", c.open().Accounts.TotalIssuance(), issuance+1_000_000_000)
	equal(t, "total stake", c.open().Accounts.TotalStake(), stake+1_000_000_000)
	equal(t, "protocol flow", p.ProtocolFlow(), 1_000_000_000)
	equal(t, "user flow", p.UserFlow(), 0)
	equal(t, "volume", p.Volume().Lo, 1_000_000_000)
}

// With 10,000 TAO on root and 10^12 alpha root's proportion is 1481859874 / 2^32, so at most 345,022,388 alpha go
// into the pool, at a price of 1 with as much TAO; the rest buys (economy.md 3.4, 3.6).
func TestInjectionCap(t *testing.T) {
	c := newChain(t, params.DevPreset())
	netuid := c.startedSubnet(1, 360)
	c.setMovingPrice(netuid, 1, 2)
	c.mintRoot(10_000 * unit.TAO)
	c.step(1)
	p := c.pool(netuid)
	equal(t, "alpha in emission", pool.AlphaInEmission.Get(p.Slot), 345_022_388)
	equal(t, "TAO in", pool.TaoInEmission.Get(p.Slot), 345_022_388)
	// 345,022,388.2 of each: the excess is 654,977,611.8.
	equal(t, "excess", pool.ExcessTao.Get(p.Slot), 654_977_611)
	equal(t, "reserve", p.Tao(), 1_000_000_000_000+345_022_388+654_977_611)
	equal(t, "protocol flow", p.ProtocolFlow(), 345_022_388+654_977_611)
	if root := c.open().Coinbase.Pending(netuid).Root; root != 0 {
		t.Errorf("root dividends %d although the prices sum to less than 1", root)
	}
	if ledger := p.Ledger(); ledger.Recycled == 0 || ledger.Issued != 1_000_000_000+345_022_388-ledger.Recycled {
		t.Errorf("ledger %+v", ledger)
	}
}

// The root part is kept for root only while the moving prices sum to more than 1 (economy.md 3.5).
func TestRootSell(t *testing.T) {
	tests := []struct {
		name    string
		first   uint64 // thousandths of a TAO
		pending bool
	}{
		{"exactly 1", 500, false},
		{"more than 1", 501, true},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			c := newChain(t, params.DevPreset())
			a, b := c.startedSubnet(1, 360), c.startedSubnet(2, 360)
			c.setMovingPrice(a, test.first, 1000)
			c.setMovingPrice(b, 1, 2)
			c.mintRoot(10_000 * unit.TAO)
			c.step(1)
			for _, netuid := range []uint16{a, b} {
				root, recycled := c.open().Coinbase.Pending(netuid).Root, c.pool(netuid).Ledger().Recycled
				if (root > 0) != test.pending || (recycled == 0) != test.pending {
					t.Errorf("subnet %d: root %d, recycled %d", netuid, root, recycled)
				}
			}
		})
	}
}

// With a root proportion of about 1 all TAO is injected, and goes to the enabled
// subnets in equal parts (economy.md 3.2, 3.6).
func TestEmissionGate(t *testing.T) {
	c := newChain(t, params.DevPreset())
	var ids []uint16
	for owner := 1; owner <= 3; owner++ {
		ids = append(ids, c.startedSubnet(owner, 360))
	}
	c.mintRoot(6_000_000 * unit.TAO)
	// Equal prices again, since the pools differ by now.
	equalPrices := func() {
		for _, netuid := range ids {
			c.setMovingPrice(netuid, 1, 4)
		}
	}
	third, half := unit.Rao(333_333_333), unit.Rao(500_000_000)
	rounds := []struct {
		name    string
		enabled [3]uint64
		want    [3]unit.Rao
	}{
		{"all", [3]uint64{1, 1, 1}, [3]unit.Rao{third, third, third}},
		{"second off", [3]uint64{1, 0, 1}, [3]unit.Rao{half, 0, half}},
		{"first off", [3]uint64{0, 1, 1}, [3]unit.Rao{0, half, half}},
		{"none", [3]uint64{0, 0, 0}, [3]unit.Rao{0, 0, 0}},
		{"all again", [3]uint64{1, 1, 1}, [3]unit.Rao{third, third, third}},
	}
	for _, round := range rounds {
		for i, netuid := range ids {
			c.set(netuid, "subnet_emission_enabled", round.enabled[i])
			c.must(func(s *state.State) error { // what an earlier block left must not stay
				slot := s.Pools.At(netuid).Slot
				pool.TaoInEmission.Set(slot, 123)
				pool.AlphaInEmission.Set(slot, 123)
				pool.ExcessTao.Set(slot, 123)
				return nil
			})
		}
		equalPrices()
		issuance := c.open().Accounts.TotalIssuance()
		c.step(1)
		var sum unit.Rao
		for i, netuid := range ids {
			slot := c.pool(netuid).Slot
			got, alpha := pool.TaoInEmission.Get(slot), pool.AlphaInEmission.Get(slot)
			sum += got + pool.ExcessTao.Get(slot)
			if got+2 < round.want[i] || got > round.want[i]+2 {
				t.Errorf("%s: subnet %d got %d rao, want %d", round.name, netuid, got, round.want[i])
			}
			if (got == 0) != (alpha == 0) {
				t.Errorf("%s: subnet %d got %d rao and %d alpha", round.name, netuid, got, alpha)
			}
			equal(t, round.name+": excess", pool.ExcessTao.Get(slot), 0)
			if pool.AlphaOutEmission.Get(slot) == 0 {
				t.Errorf("%s: subnet %d made no alpha", round.name, netuid)
			}
		}
		equal(t, round.name+": issuance grows by what the subnets got", c.open().Accounts.TotalIssuance(), issuance+sum)
	}
}

// A subnet that withheld half of its incentives counts half (economy.md 3.2 step 2): 1/3 to 2/3 of the TAO.
func TestMinerBurnedScalesShare(t *testing.T) {
	c := newChain(t, params.DevPreset())
	a, b := c.startedSubnet(1, 360), c.startedSubnet(2, 360)
	c.register(a, 10) // validator
	c.register(a, 11) // miner
	c.giveStake(a, 10, 10, 1_000_000_000)
	c.permit(a, 1)
	c.weigh(a, 10, map[uint16]uint16{0: 65535, 2: 65535}) // half to the owner's own uid 0
	c.givePots(a, 10_000_000, 10_000_000, 0, 0)
	c.dueNow(a)
	c.step(1)
	equal(t, "withheld part", c.open().Coinbase.MinerBurned(a), fixed.U96F32FromBits(0, 1<<31))
	c.mintRoot(6_000_000 * unit.TAO)
	c.setMovingPrice(a, 1, 4)
	c.setMovingPrice(b, 1, 4)
	c.step(1)
	got := pool.TaoInEmission.Get(c.pool(a).Slot)
	if got < 333_333_331 || got > 333_333_335 {
		t.Errorf("got %d, want a third of 10^9", got)
	}
	if other := pool.TaoInEmission.Get(c.pool(b).Slot); other < 666_666_664 || other > 666_666_668 {
		t.Errorf("got %d, want two thirds of 10^9", other)
	}
}

// The moving price follows the formula of economy.md 3.3 on the price after the block's purchases, capped at 1.
func TestMovingPrice(t *testing.T) {
	c := newChain(t, params.DevPreset())
	netuid := c.startedSubnet(1, 360)
	first := subnet.FirstEmissionBlock.Get(c.open().Subnets.At(netuid).Slot)
	equal(t, "first emission block", first, c.block+1)
	c.block += 201_600 - 1 // so that the age is the halving
	c.setMovingPrice(netuid, 1, 2)
	c.step(1)
	// a = 12885 / 2^32 * 1/2; the price is above 1 after the purchase; P' = a + (1-a)/2 = 1/2 + a/2, floored to 32 bits.
	want := fixed.I96F32FromBits(0, 1<<31+12885/4)
	equal(t, "moving price", c.pool(netuid).MovingPrice(), want)
}

// Registration prices decay in every subnet, root too, and the count of the block is cleared (economy.md 2.2).
// factor(360) = 4286705684, so 10^9 becomes 998,076,443.
func TestPriceDecay(t *testing.T) {
	c := newChain(t, params.DevPreset())
	netuid := c.newSubnet(1)
	slot := c.open().Subnets.At(netuid).Slot
	c.must(func(*state.State) error { subnet.RegistrationsThisBlock.Set(slot, 3); return nil })
	c.step(1)
	equal(t, "price", subnet.Burn.Get(slot), 998_076_443)
	equal(t, "registrations", subnet.RegistrationsThisBlock.Get(slot), 0)
	c.must(func(*state.State) error { subnet.Burn.Set(slot, 500_100); return nil })
	c.step(2)
	equal(t, "floor", subnet.Burn.Get(slot), 500_000)
	c.must(func(*state.State) error { subnet.Burn.Set(slot, 400*unit.TAO); return nil })
	c.step(1)
	equal(t, "ceiling", subnet.Burn.Get(slot), 100*unit.TAO)
	if root := subnet.Burn.Get(c.open().Subnets.At(params.Root).Slot); root >= unit.TAO {
		t.Errorf("root's price %d did not fall", root)
	}
}

// The block's emission ends at the cap (economy.md 1.1, 1.2).
func TestSupplyCap(t *testing.T) {
	c := newChain(t, params.DevPreset())
	netuid := c.startedSubnet(1, 360)
	c.setMovingPrice(netuid, 1, 2)
	have := c.open().Accounts.TotalIssuance()
	c.mintRoot(emission.MaxSupply - have - 3)
	c.step(30)
	if got := c.open().Accounts.TotalIssuance(); got > emission.MaxSupply {
		t.Errorf("issuance %d exceeds the cap", got)
	}
}

// An epoch that runs tells what it paid (state records, design.md section 1).
func TestEpochRecords(t *testing.T) {
	c := newChain(t, params.DevPreset())
	netuid := c.startedSubnet(1, 5)
	c.step(5)
	ran := c.recorded(event.EpochRan)
	if len(ran) != 1 || ran[0][0] != netuid || ran[0][1] != uint64(1) {
		t.Fatalf("got %v", ran)
	}
	paid := c.recorded(event.EmissionPaid)
	// Five blocks; the owner cut of each is 179,995,422.
	if len(paid) != 1 || paid[0][1] != uint64(5*179_995_422) {
		t.Errorf("got %v", paid)
	}
	equal(t, "owner's stake", c.stake(netuid, 1, 1), 5*179_995_422)
}
