package state_test

import (
	"encoding/binary"
	"testing"

	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/host"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/pool"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
)

// modelled reads what a block's emission depends on.
func (c *chain) modelled(netuids []uint16) (list []blockSubnet) {
	c.t.Helper()
	s := c.open()
	for _, netuid := range netuids {
		p := s.Pools.At(netuid)
		_, moving := p.MovingPrice().Bits()
		_, burned := s.Coinbase.MinerBurned(netuid).Bits()
		list = append(list, blockSubnet{
			movingPrice: moving, minerBurned: burned, price: bits64(p.Price()).Rsh(bits64(p.Price()), 32).Uint64(),
			enabled: subnet.EmissionEnabled.Get(s.Subnets.At(netuid).Slot), alphaIssuance: p.AlphaIssuance(),
		})
	}
	return list
}

// Three subnets at prices of 1, 1/2 and 2 and of different alpha share blocks (economy.md 3.2 to 3.6): what each gets, buys
// and sets aside is what a second calculation says, where the limit of the injection uses root's proportion before and the
// split the one after the injection and the mint.
func TestThreeSubnetsShareABlock(t *testing.T) {
	quarters := []uint64{1 << 30, 1 << 31, 1 << 30} // of 2^32: 1/4, 1/2, 1/4
	for _, test := range []struct {
		name    string
		moving  []uint64
		burned  []uint64
		off     int
		rootTao unit.Rao
		// TAO of the three, by hand
		tao       []uint64
		keepsRoot bool
	}{
		{"a quarter, a half, a quarter", quarters, []uint64{0, 0, 0}, -1, 10_000 * unit.TAO, []uint64{250_000_000, 500_000_000, 250_000_000}, false},
		{"prices of more than 1", []uint64{1 << 31, 1 << 32, 1 << 31}, []uint64{0, 0, 0}, -1, 10_000 * unit.TAO, []uint64{250_000_000, 500_000_000, 250_000_000}, true},
		{"the second withheld all", quarters, []uint64{0, 1 << 32, 0}, -1, 10_000 * unit.TAO, []uint64{500_000_000, 0, 500_000_000}, false},
		{"the second withheld half", quarters, []uint64{0, 1 << 31, 0}, -1, 10_000 * unit.TAO, []uint64{333_333_333, 333_333_333, 333_333_333}, false},
		{"all withheld all", quarters, []uint64{1 << 32, 1 << 32, 1 << 32}, -1, 10_000 * unit.TAO, []uint64{250_000_000, 500_000_000, 250_000_000}, false},
		{"the first is off", quarters, []uint64{0, 0, 0}, 0, 10_000 * unit.TAO, []uint64{0, 666_666_666, 333_333_333}, false},
		{"no price yet", []uint64{0, 0, 0}, []uint64{0, 0, 0}, -1, 10_000 * unit.TAO, []uint64{0, 0, 0}, false},
		{"no root stake", quarters, []uint64{0, 0, 0}, -1, 0, []uint64{250_000_000, 500_000_000, 250_000_000}, false},
		{"much root stake", quarters, []uint64{0, 0, 0}, -1, 6_000_000 * unit.TAO, []uint64{250_000_000, 500_000_000, 250_000_000}, false},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := newChain(t, params.DevPreset())
			var ids []uint16
			for owner := 1; owner <= 3; owner++ {
				ids = append(ids, c.startedSubnet(owner, 0))
			}
			c.mintRoot(test.rootTao)
			c.setReserves(ids[0], 1000*unit.TAO, 1000*unit.OneAlpha)
			c.setReserves(ids[1], 500*unit.TAO, 1000*unit.OneAlpha)
			c.setReserves(ids[2], 2000*unit.TAO, 1000*unit.OneAlpha)
			c.giveStake(ids[1], 20, 20, 9000*unit.OneAlpha)
			c.giveStake(ids[2], 20, 20, 99_000*unit.OneAlpha)
			c.must(func(s *state.State) error {
				for i, netuid := range ids {
					s.Pools.At(netuid).SetMovingPrice(fixed.I96F32FromBits(0, test.moving[i]))
					c.setMinerBurned(s, netuid, test.burned[i])
				}
				return nil
			})
			if test.off >= 0 {
				c.set(ids[test.off], "subnet_emission_enabled", 0)
			}
			before := c.modelled(ids)
			for i, want := range []uint64{1 << 32, 1 << 31, 1 << 33} {
				equal(t, "price", before[i].price, want)
				equal(t, "withheld", before[i].minerBurned, test.burned[i])
			}
			want := modelBlock(c.pool(params.Root).Tao(), before)
			var reserves []unit.Rao
			for _, netuid := range ids {
				reserves = append(reserves, c.pool(netuid).Tao())
			}
			totalStake := uint64(c.open().Accounts.TotalStake())
			minted := c.minted()
			var sum uint64
			for i, netuid := range ids {
				w, p, pots := want[i], c.pool(netuid), c.open().Coinbase.Pending(netuid)
				if have := w.taoIn + w.excess; have > test.tao[i] || have+2 < test.tao[i] {
					t.Errorf("subnet %d: the second calculation gives %d rao, by hand %d", netuid, have, test.tao[i])
				}
				equal(t, "keeps root's part", w.keepsRoot, test.keepsRoot)
				equal(t, "TAO in", uint64(pool.TaoInEmission.Get(p.Slot)), w.taoIn)
				equal(t, "alpha in", uint64(pool.AlphaInEmission.Get(p.Slot)), w.alphaIn)
				equal(t, "excess", uint64(pool.ExcessTao.Get(p.Slot)), w.excess)
				equal(t, "reserve", uint64(p.Tao()-reserves[i]), w.taoIn+w.excess)
				equal(t, "protocol flow", uint64(p.ProtocolFlow()), w.taoIn+w.excess)
				equal(t, "user flow", p.UserFlow(), 0)
				equal(t, "owner cut", uint64(pots.OwnerCut), w.ownerCut)
				equal(t, "server", uint64(pots.Server), w.server)
				equal(t, "validator", uint64(pots.Validator), w.validator)
				kept, recycled := w.root, uint64(0)
				if !test.keepsRoot {
					kept, recycled = 0, w.root
				}
				equal(t, "root", uint64(pots.Root), kept)
				equal(t, "recycled", uint64(p.Ledger().Recycled), recycled)
				equal(t, "alpha issuance", uint64(p.AlphaIssuance()), uint64(before[i].alphaIssuance)+w.alphaIn+1_000_000_000-recycled)
				if test.rootTao == 0 {
					equal(t, "without root stake all buys", w.taoIn, 0)
				}
				sum += w.taoIn + w.excess
			}
			equal(t, "issuance grows by what came into the subnets", uint64(minted), sum)
			equal(t, "total stake grows by it, too", uint64(c.open().Accounts.TotalStake()), totalStake+sum)
		})
	}
}

// setMinerBurned writes the part, of 2^32, of a subnet's last incentives that was withheld.
func (c *chain) setMinerBurned(s *state.State, netuid uint16, part uint64) {
	c.t.Helper()
	// The part stands in the low half of the second word, after the four pots.
	slot := s.Host.Store.Space(storage.NamespaceOf("taochain.coinbase")).Map(storage.KeyUint(uint64(netuid))).Packed(&host.CoinbasePack, netuid).Offset(1)
	word := slot.Get()
	binary.BigEndian.PutUint64(word[24:], part)
	slot.Set(word)
}

// The moving price over blocks (economy.md 3.3): each block's shares use the average of the block before, and the average
// takes the price after the block's purchases in.
func TestMovingPriceOverBlocks(t *testing.T) {
	c := newChain(t, params.DevPreset())
	netuid := c.startedSubnet(1, 0)
	c.setReserves(netuid, 500*unit.TAO, 1000*unit.OneAlpha)
	first := subnet.FirstEmissionBlock.Get(c.open().Subnets.At(netuid).Slot)
	average := func() uint64 { _, lo := c.pool(netuid).MovingPrice().Bits(); return lo }
	equal(t, "at first", average(), 0)
	equal(t, "without a price there is no TAO", c.minted(), 0)
	for range 40 {
		last, before := average(), bits64(c.pool(netuid).Price())
		c.step(1)
		after := bits64(c.pool(netuid).Price())
		age := c.block - (first - 1)
		equal(t, "average", average(), modelMovingPrice(last, after, age, 201_600))
		if last > 0 && after.Cmp(before) <= 0 {
			t.Fatal("an average of more than 0 brings TAO, which raises the price")
		}
	}
	// Half way up after EMAPriceHalvingBlocks, and a price of more than 1 counts as 1.
	c.block = first - 1 + 201_600 - 1
	c.setReserves(netuid, 5000*unit.TAO, 1000*unit.OneAlpha)
	c.must(func(s *state.State) error {
		s.Pools.At(netuid).SetMovingPrice(fixed.I96F32FromBits(0, 1<<30))
		return nil
	})
	c.step(1)
	// a = 12,885 / 2^33; P' = a + (1 - a) / 4 = 1/4 + 3a/4, in parts of 2^32.
	equal(t, "by hand", average(), 1<<30+12_885*3/8)
	equal(t, "average", average(), modelMovingPrice(1<<30, bits64(c.pool(netuid).Price()), 201_600, 201_600))
	// A subnet that is not eligible keeps its average.
	c.set(netuid, "registration_allowed", 0)
	kept := average()
	c.step(5)
	equal(t, "not eligible", average(), kept)
}

// Five subnets are due in one block: two epochs run, and the rest slide by one block each, with the alpha of the blocks
// that they waited (economy.md 4.1, 4.2). From then on each has a period of exactly its tempo.
func TestFiveSubnetsDueAtOnce(t *testing.T) {
	// 18 % of 10^9 alpha, and halves of the rest, floored (3.5): nobody is on root.
	const perBlock = 179_995_422 + 2*410_002_288
	const tempo = 10
	c := newChain(t, params.DevPreset())
	var ids []uint16
	for owner := 1; owner <= 5; owner++ {
		ids = append(ids, c.startedSubnet(owner, 0))
	}
	c.step(tempo - 1)
	at := c.block + 1
	c.must(func(s *state.State) error {
		for _, netuid := range ids {
			slot := s.Subnets.At(netuid).Slot
			subnet.Tempo.Set(slot, tempo)
			subnet.LastEpochBlock.Set(slot, at-tempo)
		}
		return nil
	})
	type ran struct {
		netuid uint16
		blocks uint64
	}
	for block, want := range [][]ran{
		{{1, tempo}, {2, tempo}},
		{{3, tempo + 1}, {4, tempo + 1}},
		{{5, tempo + 2}},
		{},
		{},
		{},
		{},
		{},
		{},
		{},
		{{1, tempo}, {2, tempo}},
		{{3, tempo}, {4, tempo}},
		{{5, tempo}},
		{},
	} {
		since := c.open().Subnets.At(5).BlocksSinceLastStep(c.block)
		c.step(1)
		var have []ran
		for _, args := range c.recorded(event.EpochRan) {
			total := args[2].(uint64)
			if total%perBlock != 0 {
				t.Errorf("block %d: subnet %d was paid %d", block, args[0], total)
			}
			have = append(have, ran{args[0].(uint16), total / perBlock})
		}
		if len(have) != len(want) {
			t.Fatalf("block %d: %v ran, want %v", block, have, want)
		}
		for i := range want {
			equal(t, "epoch", have[i], want[i])
		}
		deferred := 0
		if block < 2 {
			deferred = 3 - 2*block
		}
		equal(t, "deferred", len(c.recorded(event.EpochDeferred)), deferred)
		s := c.open().Subnets.At(5)
		if block < 2 {
			equal(t, "waits for the next block", subnet.PendingEpochAt.Get(s.Slot), c.block+1)
			equal(t, "a deferral counts the blocks on", s.BlocksSinceLastStep(c.block), since+1)
		}
		if block == 2 {
			equal(t, "no longer", subnet.PendingEpochAt.Get(s.Slot), 0)
			equal(t, "last epoch", subnet.LastEpochBlock.Get(s.Slot), at+2)
			equal(t, "step", s.BlocksSinceLastStep(c.block), 0)
		}
	}
}
