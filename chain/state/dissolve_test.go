package state_test

import (
	"encoding/binary"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/children"
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/host"
	"github.com/taochain/taochain/chain/identity"
	"github.com/taochain/taochain/chain/neuron"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/pool"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/chain/yuma"
)

func dissolve(caller int, netuid uint16) func(s *state.State) error {
	return func(s *state.State) error { return s.Lifecycle.Dissolve(id(caller), netuid) }
}

// TestDissolveRefusals: the admin alone, and a subnet that exists; root does not count (economy.md 9.5).
func TestDissolveRefusals(t *testing.T) {
	c := newChain(t, params.DevPreset())
	netuid := c.newSubnet(1)
	c.refuse(fault.BadOrigin.With(id(1)), dissolve(1, netuid))
	c.refuse(fault.BadOrigin.With(id(1)), dissolve(1, 9))
	c.refuse(fault.SubnetNotExists.With(uint16(9)), dissolve(0, 9))
	c.refuse(fault.SubnetNotExists.With(params.Root), dissolve(0, params.Root))
	c.must(dissolve(0, netuid))
	requireEvent(t, c, event.NetworkRemoved.With(netuid))
	c.refuse(fault.SubnetNotExists.With(netuid), dissolve(0, netuid))
	equal(t, "exists", c.open().Subnets.At(netuid).Exists(), false)
	c.step(3)
	equal(t, "the same netuid again", c.newSubnet(2), netuid)
	equal(t, "registration", c.open().Subnets.At(netuid).RegisteredCounter(), 2)
}

// TestDissolvePaysStakers: of a reserve of 1000 TAO, stakers and protocol have parts by their alpha; what is not paid, the
// protocol's part and whatever else the account holds, is recycled (economy.md 9.5).
func TestDissolvePaysStakers(t *testing.T) {
	c := newChain(t, params.DevPreset())
	netuid := c.startedSubnet(1, 360)
	c.claim(10, 11)
	c.setReserves(netuid, 1000*unit.TAO, 500*unit.OneAlpha)
	c.giveStake(netuid, 10, 20, 300*unit.OneAlpha)
	c.giveStake(netuid, 10, 21, 100*unit.OneAlpha)
	c.giveStake(netuid, 11, 20, 100*unit.OneAlpha)
	s := c.open()
	account := s.Accounts.AddressBalance(params.SubnetAccount(netuid))
	issuance, total := s.Accounts.TotalIssuance(), s.Accounts.TotalStake()
	c.must(dissolve(0, netuid))
	// 500 of 1000 alpha are the stakers', 400 and 100.
	equal(t, "first staker", c.balance(20), initialBalance+400*unit.TAO)
	equal(t, "second staker", c.balance(21), initialBalance+100*unit.TAO)
	s = c.open()
	equal(t, "the account", s.Accounts.AddressBalance(params.SubnetAccount(netuid)), 0)
	equal(t, "issuance", s.Accounts.TotalIssuance(), issuance-(account-500*unit.TAO))
	equal(t, "total stake", s.Accounts.TotalStake(), total-1000*unit.TAO)
	equal(t, "stake", c.stake(netuid, 10, 20), 0)
	equal(t, "share pool", s.Stakes.HotkeyStake(id(10), netuid), 0)
	equal(t, "holders", len(s.Stakes.Holders(id(10), netuid)), 0)
	equal(t, "staked hotkeys", len(s.Stakes.StakedHotkeys(netuid)), 0)
}

// life is what the subnet of a netuid goes through; of its owner, person 1, its neurons, persons 10 to 13, and the stakers
// 20 and 21. Every area that keeps something of a subnet has a line here.
func (c *chain) live(netuid uint16) {
	c.t.Helper()
	c.must(func(s *state.State) error { return s.Subnets.Start(id(1), netuid) })
	c.set(netuid, "subnet_emission_enabled", 1)
	c.set(netuid, "max_allowed_uids", 128)
	c.set(netuid, "transfers_enabled", 0)
	c.set(netuid, "kappa", 1)
	c.must(func(s *state.State) error {
		return s.Subnets.SetParam(id(1), netuid, subnet.ParamByName("weights_version_key"), uint256.NewInt(0))
	})
	c.must(func(s *state.State) error { return s.Subnets.SetTempo(id(1), netuid, 400) })
	c.must(setMechanismCount(1, netuid, 2))
	c.must(func(s *state.State) error { return s.Subnets.SetMechanismSplit(id(1), netuid, []uint16{65_535}) })
	for person := 10; person < 14; person++ {
		c.register(netuid, person)
		c.permit(netuid, person-9)
	}
	c.must(func(s *state.State) error { return s.Neurons.Trim(id(1), netuid, 127) })
	for _, staker := range []int{1, 20, 21} {
		c.must(func(s *state.State) error { return s.Stakes.Add(id(staker), id(10), netuid, 1_000*unit.TAO) })
		c.must(func(s *state.State) error { return s.Stakes.Add(id(staker), id(11), netuid, 7*unit.TAO) })
	}
	for _, staker := range []int{20, 21} {
		c.must(func(s *state.State) error { return s.Stakes.Lock(id(staker), id(10), netuid, unit.OneAlpha) })
	}
	c.must(func(s *state.State) error { s.Locks.SetPerpetual(id(21), netuid, true); return nil })
	c.must(func(s *state.State) error {
		half := children.Whole / 2
		return s.Stakes.SetChildren(id(10), id(10), netuid, []children.Relation{{Account: id(11), Proportion: half}, {Account: id(12), Proportion: half}})
	})
	c.must(func(s *state.State) error { return s.Children.SetTake(id(11), id(11), netuid, 100) })
	c.must(func(s *state.State) error {
		return s.Identities.SetSubnet(id(1), netuid, identity.Subnet{Name: "a name", Description: strings.Repeat("long ", 20)})
	})
	c.must(setSymbol(1, netuid, "ω"))
	c.must(link(netuid, 12, 1))
	hash := common.Hash{7}
	c.must(func(s *state.State) error { return s.Weights.Commit(id(12), netuid, 0, hash) })
	c.must(func(s *state.State) error { return s.Weights.Commit(id(13), netuid, 1, hash) })
	c.set(netuid, "commit_reveal_weights_enabled", 0)
	c.step(1)
	for m := range uint8(2) {
		c.must(setWeights(10, netuid, m, row([]uint16{2, 3, 4}, []uint16{1, 2, 3})))
		c.must(setWeights(11, netuid, m, row([]uint16{3}, []uint16{1})))
	}
	c.must(func(s *state.State) error {
		axon := neuron.Axon{IP: storage.U128{Lo: 1 << 24}, IPType: 4, Port: 1}
		if err := s.Neurons.ServeAxonTLS(id(12), netuid, axon, []byte("a certificate that is longer than a word")); err != nil {
			return err
		}
		return s.Neurons.ServePrometheus(id(12), netuid, neuron.Prometheus{IP: storage.U128{Lo: 1 << 24}, IPType: 4, Port: 1})
	})
	c.must(func(s *state.State) error {
		return s.Commitments.Set(id(12), netuid, []byte("longer than one word of storage is"))
	})
	c.must(func(s *state.State) error { return s.Lifecycle.SetOwnerHotkey(id(1), netuid, id(13)) })
	c.must(func(s *state.State) error {
		s.Pools.At(netuid).SetMovingPrice(fixed.I96F32FromUint64(2)) // over 1 in sum, so that root earns
		return s.Pools.At(netuid).SetFeeRate(100)
	})
	for range 3 {
		c.dueNow(netuid)
		c.step(2)
	}
	c.set(netuid, "recycle_or_burn", 0)
	c.must(func(s *state.State) error { // and a list that still waits
		return s.Stakes.SetChildren(id(12), id(12), netuid, []children.Relation{{Account: id(13), Proportion: 1}})
	})
	if len(c.open().Children.Children(id(10), netuid)) == 0 {
		c.t.Fatal("there are no children")
	}
	if c.open().Pools.At(netuid).Ledger().Burned == 0 || len(c.open().Coinbase.Dividends(netuid)) == 0 {
		c.t.Fatal("the epochs of the test pay nothing")
	}
	if c.open().Stakes.RootRate(id(10), netuid).IsZero() {
		c.t.Fatal("root earns nothing")
	}
	if len(c.open().Neurons.At(netuid).Bonds(0, 5)[1]) == 0 {
		c.t.Fatal("the epochs of the test leave no bonds")
	}
}

// leftBehind are the slots that a life of the netuid may leave: what outlives a subnet, and what stands under the number of
// its registration, where the next one does not look.
func leftBehind(c *chain, netuid uint16) map[common.Hash]bool {
	allowed := map[common.Hash]bool{}
	store := c.mem.Host(c.block, common.Address{}).Store
	add := func(at storage.Slot, slots int) {
		for i := range slots {
			allowed[at.Offset(uint64(i)).Key()] = true
		}
	}
	space := func(name string) storage.Slot { return store.Space(storage.NamespaceOf("taochain." + name)) }
	bytesAt := func(at storage.Slot) { // a byte string, or an array of few elements
		add(at, 1)
		for i := range 32 {
			allowed[dataSlot(at, i)] = true
		}
	}
	key := storage.KeyUint(uint64(netuid))

	// The totals of all accounts, and what hooks told.
	add(space("account"), 1)
	for block := range c.block + 1 {
		bytesAt(space("events").Map(storage.KeyUint(block)))
	}
	// Commits and commitments of the first registration.
	for m := range uint8(2) {
		index := storage.KeyUint(uint64(yuma.StorageIndex(netuid, m)))
		for person := range 14 {
			add(space("weights").Map(index).Offset(1).Map(storage.KeyUint(1)).Map(id(person)), 16)
		}
	}
	for person := range 14 {
		at := space("commitment").Map(key).Map(storage.KeyUint(1)).Map(id(person))
		add(at, 1)
		bytesAt(at.Offset(1))
	}
	// Rates of root dividends, in an era that is over.
	for field := range uint64(16) {
		s := space("stake").Offset(field)
		for person := range 14 {
			bytesAt(s.Map(id(person)))
			add(s.Map(id(person)).Map(key), 1)
			add(s.Map(key).Map(id(person)).Map(id(20)), 1)
		}
		add(s.Map(key), 1)
	}
	// Limits of the first registration's owner, and those that outlive it.
	for field := range uint64(64) {
		s := space("subnet").Offset(field).Map(key)
		for place := range uint64(64) {
			for rule := range uint64(16) {
				stamp := storage.KeyUint(rule)
				binary.BigEndian.PutUint64(stamp[16:], 1)
				add(s.Offset(place).Map(stamp).Map(id(1)), 1)
			}
			add(s.Offset(place).Map(crypto.Keccak256Hash([]byte("owner_hotkey"))), 1)
		}
	}
	// How many uids and mechanisms had blobs, for the node that prunes them.
	add(space("neuron").Map(key).Offset(14), 1)
	// RootProp, the second word of the coinbase's pack.
	place := host.CoinbasePack[1]
	at := (int(netuid)*place.Region.Words + place.Word) * 32
	allowed[wordKey(storage.BlobID{Kind: place.Region.Kind}, at)] = true
	// The root dividends of the last epoch, with their hotkeys; only that record has arrays.
	for word := range host.Paid.Words {
		allowed[wordKey(storage.BlobID{Kind: host.Paid.Kind, Index: netuid}, 32*word)] = true
	}
	for place := range uint64(8) {
		bytesAt(space("coinbase").Map(key).Offset(1 + place))
	}
	return allowed
}

// dataSlot is the slot of element i of an array of whole words.
func dataSlot(at storage.Slot, i int) common.Hash {
	key := at.Key()
	return new(uint256.Int).AddUint64(new(uint256.Int).SetBytes(crypto.Keccak256(key[:])), uint64(i)).Bytes32()
}

// TestDissolvedNetuidIsReused compares a netuid that had a life before with one whose first subnet was dissolved at once:
// the next subnet meets nothing of the life but what outlives a subnet (economy.md 9.5, step 8). All else of the two
// chains is the same.
func TestDissolvedNetuidIsReused(t *testing.T) {
	start := func() (*chain, uint16) {
		c := newChain(t, params.DevPreset())
		other := c.newSubnet(2)
		c.claim(1, 10, 11, 12, 13)
		for _, staker := range []int{1, 20, 21, 10, 11, 12, 13} { // stake elsewhere, so that these are staking hotkeys
			for _, hotkey := range []int{10, 11, 12, 13} {
				c.giveStake(other, hotkey, staker, unit.OneAlpha)
			}
		}
		c.giveStake(other, 1, 1, unit.OneAlpha)
		c.giveRootStake(10, 20, 50*unit.TAO)
		c.setGlobal("num_root_claims", 0) // claims would change root's stakes
		return c, c.newSubnet(1)
	}
	used, netuid := start()
	used.live(netuid)
	before := used.open()
	ledger, balance := before.Pools.At(netuid).Ledger(), used.balance(20)
	used.must(dissolve(0, netuid))
	if used.balance(20) <= balance {
		t.Error("a staker was not paid")
	}
	plain, _ := start()
	plain.must(dissolve(0, netuid))
	plain.step(int(used.block - plain.block))

	used.step(1)
	plain.step(1)
	slots := ledgerSlots(plain, netuid)
	compareChains(t, "after the dissolution", used, plain, netuid, ledger, slots)
	for _, c := range []*chain{used, plain} {
		equal(t, "netuid", c.newSubnet(3), netuid)
		equal(t, "registration", c.open().Subnets.At(netuid).RegisteredCounter(), 2)
	}
	compareChains(t, "after the next creation", used, plain, netuid, ledger, slots)
	s := used.open()
	equal(t, "owner hotkey", s.Subnets.At(netuid).OwnerHotkey(), id(3))
	equal(t, "commits", len(s.Weights.Commits(netuid, 0, id(12))), 0)
	equal(t, "root dividends", s.Stakes.RootRate(id(10), netuid).IsZero(), true)
	if block, data := s.Commitments.Get(netuid, id(12)); block != 0 || len(data) > 0 {
		t.Errorf("a commitment %q of block %d", data, block)
	}
	equal(t, "miner burned", s.Coinbase.MinerBurned(netuid).IsZero(), true)
	equal(t, "outside", s.Pools.At(netuid).Outside(), 0)
	used.must(func(s *state.State) error { return s.Subnets.Start(id(3), netuid) })
	used.must(func(s *state.State) error { return s.Stakes.Add(id(20), id(10), netuid, unit.TAO) })
	used.dueNow(netuid)
	used.step(5)
}

// ledgerSlots are the slots of a pool that hold its alpha ledger, found on a pool that holds nothing else.
func ledgerSlots(c *chain, netuid uint16) (changed []common.Hash) {
	undo := c.mem.Snapshot()
	defer c.mem.RevertToSnapshot(undo)
	before := slotsOf(c)
	p := c.open().Pools.At(netuid)
	p.BurnAlpha(1)
	p.Clear()
	for key, v := range slotsOf(c) {
		if before[key] != v {
			changed = append(changed, key)
		}
	}
	return changed
}

// slotsOf are all slots, and the words of regions under keys of their own.
func slotsOf(c *chain) map[common.Hash]common.Hash {
	dump, slots := c.mem.Dump(), map[common.Hash]common.Hash{}
	for _, e := range dump.Slots {
		slots[e.Key] = e.Value
	}
	for _, blob := range dump.Blobs {
		header, payload, err := storage.ParseBlob(blob.Code)
		if err != nil {
			c.t.Fatal(err)
		}
		for at := 0; at < len(payload); at += 32 {
			var word common.Hash
			copy(word[:], payload[at:])
			if word != (common.Hash{}) {
				slots[wordKey(header.ID, at)] = word
			}
		}
	}
	return slots
}

// wordKey stands for a word of a blob.
func wordKey(id storage.BlobID, at int) common.Hash {
	key := binary.BigEndian.AppendUint16([]byte{1, id.Kind}, id.Index)
	key = binary.BigEndian.AppendUint16(key, id.Uid)
	return common.BytesToHash(binary.BigEndian.AppendUint32(key, uint32(at)))
}

func compareChains(t *testing.T, when string, used, plain *chain, netuid uint16, ledger pool.Ledger, ledgerSlots []common.Hash) {
	t.Helper()
	equal(t, "ledger "+when, used.open().Pools.At(netuid).Ledger(), ledger)
	allowed := leftBehind(used, netuid)
	for _, key := range ledgerSlots {
		allowed[key] = true
	}
	have, want := slotsOf(used), slotsOf(plain)
	for key, v := range have {
		if want[key] != v && !allowed[key] {
			t.Errorf("%s: slot %s is %s, want %s", when, key, v, want[key])
		}
	}
	for key := range want {
		if have[key] == (common.Hash{}) && !allowed[key] {
			t.Errorf("%s: slot %s is gone", when, key)
		}
	}
}
