package state_test

import (
	"crypto/ecdsa"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/identity"
	"github.com/taochain/taochain/chain/neuron"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/symbol"
	"github.com/taochain/taochain/chain/unit"
)

func setSymbol(caller int, netuid uint16, value string) func(s *state.State) error {
	return func(s *state.State) error { return s.Identities.SetSymbol(id(caller), netuid, value) }
}

// A new subnet takes the symbol at its netuid, or the first free one, or root's if there is none (subnets.md, section 11).
func TestSymbols(t *testing.T) {
	c := newChain(t, params.DevPreset())
	symbols := func() (list []string) {
		s := c.open()
		for _, netuid := range s.Subnets.Netuids() {
			list = append(list, s.Identities.Symbol(netuid))
		}
		return list
	}
	require := func(want ...string) {
		t.Helper()
		if got := symbols(); !slices.Equal(got, want) {
			t.Errorf("symbols %v, want %v", got, want)
		}
	}
	c.newSubnet(1)
	c.newSubnet(2)
	require("Τ", "α", "β")
	c.must(setSymbol(1, 1, "δ"))
	requireEvent(t, c, event.SymbolUpdated.With(uint16(1), uint16(4)))
	c.must(setSymbol(2, 2, "γ"))
	// Netuid 3 finds its γ in use, and α free again.
	c.newSubnet(3)
	require("Τ", "δ", "γ", "α")
	c.newSubnet(4)
	require("Τ", "δ", "γ", "α", "β")
	// A dissolved subnet's symbol is free for others.
	c.must(dissolve(0, 3))
	c.must(setSymbol(0, 1, "α"))
	equal(t, "the same netuid again", c.newSubnet(3), 3)
	require("Τ", "α", "γ", "δ", "β")

	c.refuse(fault.SubnetNotExists.With(uint16(9)), setSymbol(0, 9, "ω"))
	c.refuse(fault.BadOrigin.With(id(2)), setSymbol(2, 1, "no symbol"))
	c.refuse(fault.SymbolDoesNotExist.With("no symbol"), setSymbol(1, 1, "no symbol"))
	c.refuse(fault.SymbolDoesNotExist.With(symbol.At(0)), setSymbol(1, 1, symbol.At(0)))
	c.refuse(fault.SymbolAlreadyInUse.With("β"), setSymbol(1, 1, "β"))
	c.refuse(fault.SymbolAlreadyInUse.With("α"), setSymbol(1, 1, "α"))

	// With all symbols in use, subnets share root's.
	c.must(func(s *state.State) error {
		for netuid := uint16(5); netuid < symbol.Count; netuid++ {
			s.Identities.AssignSymbol(netuid)
		}
		s.Identities.AssignSymbol(1000)
		s.Identities.AssignSymbol(1001)
		return nil
	})
	s := c.open()
	equal(t, "the last", s.Identities.SymbolIndex(438), 438)
	equal(t, "one more", s.Identities.Symbol(1000), symbol.At(0))
	equal(t, "and one more", s.Identities.Symbol(1001), symbol.At(0))
	c.must(func(s *state.State) error { s.Identities.Clear(1000); return nil })
	c.must(func(s *state.State) error { s.Identities.Clear(300); s.Identities.AssignSymbol(1000); return nil })
	equal(t, "a symbol that became free", c.open().Identities.SymbolIndex(1000), 300)
}

// An identity that is too long fails a creation, also where room would have to be made for the subnet (economy.md 9.2).
func TestCreationWithIdentity(t *testing.T) {
	c := newChain(t, params.DevPreset())
	netuid := c.newSubnet(1)
	c.setGlobal("subnet_limit", 1)
	c.setGlobal("network_immunity_period", 0)
	create := func(coldkey params.ID, v identity.Subnet) func(s *state.State) error {
		return func(s *state.State) error {
			_, err := s.Lifecycle.RegisterWithIdentity(coldkey, coldkey, &v)
			return err
		}
	}
	long := identity.Subnet{Name: strings.Repeat("x", identity.MaxName+1)}
	c.refuse(fault.CannotAffordLockCost.With(uint64(0), uint64(2000*unit.TAO)), create(params.ID{5}, long))
	c.refuse(invalidIdentity("subnetName", 257, 256), create(id(2), long))
	v := identity.Subnet{Name: strings.Repeat("x", identity.MaxName), Additional: strings.Repeat("y", identity.MaxText)}
	c.must(create(id(2), v))
	equal(t, "identity", c.open().Identities.Subnet(netuid), v)
	c.must(create(id(3), identity.Subnet{Discord: "d"}))
	requireEvent(t, c, event.SubnetIdentityRemoved.With(netuid))
	equal(t, "identity", c.open().Identities.Subnet(netuid), identity.Subnet{Discord: "d"})
	c.newSubnet(4)
	equal(t, "no identity", c.open().Identities.Subnet(netuid), identity.Subnet{})
}

func invalidIdentity(field string, length, most int64) error {
	return fault.InvalidIdentity.With(field, big.NewInt(length), big.NewInt(most))
}

// A coldkey has an identity if some hotkey of it is registered somewhere, on root too (subnets.md, section 11).
func TestAccountIdentity(t *testing.T) {
	c := newChain(t, params.DevPreset())
	set := func(v identity.Account) func(s *state.State) error {
		return func(s *state.State) error { return s.Identities.SetAccount(id(10), v) }
	}
	v := identity.Account{Name: strings.Repeat("n", 256), URL: "u", Image: strings.Repeat("i", 1024), Additional: "a"}
	c.refuse(fault.HotKeyNotRegisteredInNetwork.With(identity.AnySubnet, id(10)), set(v))
	c.must(func(s *state.State) error { _, err := s.Neurons.RegisterRoot(id(10), id(11)); return err })
	c.must(set(v))
	requireEvent(t, c, event.ChainIdentitySet.With(id(10)))
	equal(t, "identity", c.open().Identities.Account(id(10)), v)
	for _, long := range []struct {
		field string
		most  int64
		v     identity.Account
	}{
		{"name", 256, identity.Account{Name: strings.Repeat("x", 257)}},
		{"url", 256, identity.Account{URL: strings.Repeat("x", 257)}},
		{"githubRepo", 256, identity.Account{GithubRepo: strings.Repeat("x", 257)}},
		{"image", 1024, identity.Account{Image: strings.Repeat("x", 1025)}},
		{"discord", 256, identity.Account{Discord: strings.Repeat("x", 257)}},
		{"description", 1024, identity.Account{Description: strings.Repeat("x", 1025)}},
		{"additional", 1024, identity.Account{Additional: strings.Repeat("x", 1025)}},
	} {
		c.refuse(invalidIdentity(long.field, long.most+1, long.most), set(long.v))
	}
	c.must(set(identity.Account{Discord: "d"}))
	equal(t, "identity", c.open().Identities.Account(id(10)), identity.Account{Discord: "d"})
}

// The owner hotkey changes once in 50,400 blocks, also for the admin, and the limit outlives the subnet (subnets.md, section 7).
func TestOwnerHotkey(t *testing.T) {
	c := newChain(t, params.TestPreset())
	netuid := c.newSubnet(1)
	set := func(caller, hotkey int) func(s *state.State) error {
		return func(s *state.State) error { return s.Lifecycle.SetOwnerHotkey(id(caller), netuid, id(hotkey)) }
	}
	c.refuse(fault.BadOrigin.With(id(2)), set(2, 5))
	c.refuse(fault.CannotUseSystemAccount.With(params.ID{}), func(s *state.State) error {
		return s.Lifecycle.SetOwnerHotkey(id(1), netuid, params.ID{})
	})
	c.must(set(1, 5)) // nobody knows this hotkey
	requireEvent(t, c, event.SubnetOwnerHotkeySet.With(netuid, id(5)))
	equal(t, "owner hotkey", c.open().Subnets.At(netuid).OwnerHotkey(), id(5))
	at := c.block
	c.block += 50_399
	c.refuse(fault.TxRateLimitExceeded.With(at+50_400), set(0, 6))
	c.must(dissolve(0, netuid))
	equal(t, "the same netuid again", c.newSubnet(1), netuid)
	c.refuse(fault.TxRateLimitExceeded.With(at+50_400), set(1, 6))
	c.block++
	c.must(set(0, 6))
}

// The owner cut goes to a hotkey that nobody owns; the subnet goes on (economy.md 4.4).
func TestOwnerCutOfAnUnknownHotkey(t *testing.T) {
	c := newChain(t, params.DevPreset())
	netuid := c.startedSubnet(1, 5)
	c.must(func(s *state.State) error { return s.Lifecycle.SetOwnerHotkey(id(1), netuid, params.ID{9}) })
	c.step(12)
	if c.open().Stakes.Stake(params.ID{9}, id(1), netuid) == 0 {
		t.Error("no owner cut")
	}
	c.must(dissolve(0, netuid))
	equal(t, "stakes left", len(c.open().Stakes.Holdings(netuid)), 0)
}

func evmKey(seed byte) (*ecdsa.PrivateKey, common.Address) {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte{seed}))
	if err != nil {
		panic(err)
	}
	return key, crypto.PubkeyToAddress(key.PublicKey)
}

// link links the address of a seed to person's neuron.
func link(netuid uint16, person int, seed byte) func(s *state.State) error {
	return func(s *state.State) error {
		key, address := evmKey(seed)
		hash := crypto.Keccak256([]byte("\x19Ethereum Signed Message:\n64"), neuron.EvmKeyMessage(id(person), 3))
		signature, err := crypto.Sign(hash, key)
		if err != nil {
			return err
		}
		return s.Neurons.AssociateEvmKey(id(person), netuid, address, 3, signature)
	}
}

// Links of EVM addresses: once in 7200 blocks for each uid, found in the order of uids, gone with the neuron and moved with
// the uid (subnets.md, section 11).
func TestEvmLinks(t *testing.T) {
	c := newChain(t, params.TestPreset())
	netuid := c.newSubnet(1)
	c.set(netuid, "immunity_period", 0)
	c.must(func(s *state.State) error { return s.Subnets.SetTempo(id(0), netuid, 0) }) // no freeze window
	for person := 10; person < 16; person++ {
		c.register(netuid, person)
	}
	c.refuse(fault.EvmKeyAssociateRateLimitExceeded.With(uint64(7200)), link(netuid, 10, 1))
	c.block = 7199
	c.refuse(fault.EvmKeyAssociateRateLimitExceeded.With(uint64(7200)), link(netuid, 10, 1))
	c.block++
	c.must(link(netuid, 12, 1))
	_, address := evmKey(1)
	requireEvent(t, c, event.EvmKeyAssociated.With(netuid, id(12), address, uint64(7200)))
	c.block++
	c.refuse(fault.EvmKeyAssociateRateLimitExceeded.With(uint64(14_400)), link(netuid, 12, 2))
	c.must(link(netuid, 10, 1))
	c.must(link(netuid, 13, 2))
	find := func(limit uint16, want ...neuron.EvmMatch) {
		t.Helper()
		if got := c.open().Neurons.At(netuid).EvmLookup(address, limit); !slices.Equal(got, want) {
			t.Errorf("limit %d: %v, want %v", limit, got, want)
		}
	}
	// Persons 10 to 15 have the uids 1 to 6.
	find(0)
	find(1, neuron.EvmMatch{Uid: 1, Block: 7201})
	find(2, neuron.EvmMatch{Uid: 3, Block: 7200}, neuron.EvmMatch{Uid: 1, Block: 7201})
	find(65_535, neuron.EvmMatch{Uid: 3, Block: 7200}, neuron.EvmMatch{Uid: 1, Block: 7201})

	// A trim to four uids keeps 0, 2, 3 and 6: the others have no emission, and those with more go last.
	c.must(func(s *state.State) error {
		for _, uid := range []int{2, 3, 6} {
			s.Neurons.At(netuid).Emission().Set(uid, 5)
		}
		subnet.MinAllowedUids.Set(s.Subnets.At(netuid).Slot, 1)
		return nil
	})
	c.must(func(s *state.State) error { return s.Neurons.Trim(id(0), netuid, 4) })
	find(9, neuron.EvmMatch{Uid: 2, Block: 7200})
	equal(t, "the address of a uid that went", c.open().Neurons.At(netuid).EvmLink(3), neuron.EvmLink{})

	// The neuron of uid 2 is replaced.
	c.must(func(s *state.State) error {
		n := s.Neurons.At(netuid)
		for _, uid := range []int{0, 1, 3} {
			n.Emission().Set(uid, 9)
		}
		subnet.MinNonImmuneUids.Set(s.Subnets.At(netuid).Slot, 0)
		return nil
	})
	equal(t, "replaced", c.register(netuid, 20), 2)
	find(9)
}

// A hotkey that nobody owns becomes the caller's; nothing happens to one that is owned (precompiles.md, section 7).
func TestAssociateHotkey(t *testing.T) {
	c := newChain(t, params.DevPreset())
	associate := func(coldkey int, hotkey params.ID) func(s *state.State) error {
		return func(s *state.State) error { return s.Accounts.Associate(hotkey, id(coldkey)) }
	}
	c.must(associate(10, params.ID{7}))
	requireEvent(t, c, event.HotkeyAssociated.With(params.ID{7}, id(10)))
	c.must(associate(11, params.ID{7}))
	equal(t, "events", len(c.events), 0)
	owner, _ := c.open().Accounts.Owner(params.ID{7})
	equal(t, "owner", owner, id(10))
	system := mustLink(params.BurnAddress)
	c.refuse(fault.CannotUseSystemAccount.With(system), associate(10, system))
}
