package state_test

import (
	"encoding/binary"
	"errors"
	"reflect"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/host"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
)

// chain drives the state as a node does: calls between block steps, each undone if it is refused.
type chain struct {
	t      testing.TB
	mem    *state.Memory
	block  uint64
	author common.Address
	// events of the last successful call.
	events []event.Event
	// unchecked leaves out the invariants, for states that a test has bent.
	unchecked bool
}

const people = 40

func address(i int) common.Address { return common.Address{0xaa, byte(i >> 8), byte(i)} }

// id is the native account of person i; 0 is the admin, 1 the usual owner.
func id(i int) params.ID { return account.IDOf(address(i)) }

const initialBalance = 100_000 * unit.TAO

// newChain has people with 100,000 TAO each, no block author, and stands after block 1.
func newChain(t testing.TB, preset params.Preset) *chain {
	t.Helper()
	balances := map[common.Address]*uint256.Int{}
	for i := range people {
		balances[address(i)] = account.ToWei(initialBalance)
	}
	c := &chain{t: t, mem: state.NewGenesis(preset, address(0), balances).Memory()}
	c.check()
	c.step(1)
	return c
}

func (c *chain) Emit(e event.Event) { c.events = append(c.events, e) }

// open gives the state at the present block, events going to c.
func (c *chain) open() *state.State {
	h := c.mem.Host(c.block, c.author)
	h.Events = c
	return state.Open(h)
}

// step runs the hooks of n blocks.
func (c *chain) step(n int) {
	c.t.Helper()
	for range n {
		c.block++
		state.BeginBlock(c.mem.Host(c.block, c.author))
		state.EndBlock(c.mem.Host(c.block, c.author))
		c.check()
	}
}

func (c *chain) check() {
	c.t.Helper()
	if c.unchecked {
		return
	}
	if broken := c.open().CheckInvariants(c.mem.SumBalances(), new(uint256.Int)); len(broken) > 0 {
		c.t.Fatalf("block %d: %v", c.block, broken)
	}
}

// contents is everything that a call can change.
func (c *chain) contents() any {
	balances := map[common.Address]uint256.Int{}
	for i := range people {
		balances[address(i)] = *c.mem.Balance(address(i))
	}
	for _, a := range []common.Address{params.HeldAddress, params.BurnAddress, c.author} {
		balances[a] = *c.mem.Balance(a)
	}
	for netuid := range uint16(8) {
		balances[params.SubnetAccount(netuid)] = *c.mem.Balance(params.SubnetAccount(netuid))
	}
	return []any{c.mem.Dump(), balances}
}

// try makes a call as the EVM does: a refusal is undone, and must then have changed nothing.
func (c *chain) try(call func(s *state.State) error) error {
	c.t.Helper()
	before := c.contents()
	undo := c.mem.Snapshot()
	c.events = nil
	if err := call(c.open()); err != nil {
		c.mem.RevertToSnapshot(undo)
		if !reflect.DeepEqual(before, c.contents()) {
			c.t.Fatalf("block %d: after the refusal %v the state differs", c.block, err)
		}
		return err
	}
	c.check()
	return nil
}

func (c *chain) must(call func(s *state.State) error) {
	c.t.Helper()
	if err := c.try(call); err != nil {
		c.t.Fatalf("block %d: %v", c.block, err)
	}
}

// refuse expects the refusal want, its arguments included.
func (c *chain) refuse(want error, call func(s *state.State) error) {
	c.t.Helper()
	requireFault(c.t, want, c.try(call))
}

func requireFault(t testing.TB, want, got error) {
	t.Helper()
	var w, g *fault.Error
	if !errors.As(want, &w) {
		t.Fatalf("%v is no refusal", want)
	}
	if !errors.As(got, &g) || g.Kind != w.Kind || !reflect.DeepEqual(g.Args, w.Args) {
		t.Errorf("got %v, want %v", got, want)
	}
}

// newSubnet makes a subnet of person owner, which is its own hotkey; it is not started.
func (c *chain) newSubnet(owner int) (netuid uint16) {
	c.t.Helper()
	c.must(func(s *state.State) (err error) {
		netuid, err = s.Lifecycle.Register(id(owner), id(owner))
		return err
	})
	return netuid
}

// startedSubnet makes a subnet that is started, with TAO emission on, commit-reveal off and the given tempo.
func (c *chain) startedSubnet(owner int, tempo uint16) uint16 {
	c.t.Helper()
	netuid := c.newSubnet(owner)
	c.must(func(s *state.State) error { return s.Subnets.Start(id(owner), netuid) })
	c.set(netuid, "subnet_emission_enabled", 1)
	c.set(netuid, "commit_reveal_weights_enabled", 0)
	c.must(func(s *state.State) error { return s.Subnets.SetTempo(id(0), netuid, tempo) })
	return netuid
}

// set sets a hyperparameter as the admin.
func (c *chain) set(netuid uint16, name string, v uint64) {
	c.t.Helper()
	c.must(func(s *state.State) error {
		return s.Subnets.SetParam(id(0), netuid, subnet.ParamByName(name), uint256.NewInt(v))
	})
}

// setGlobal sets a global parameter as the admin.
func (c *chain) setGlobal(name string, v uint64) {
	c.t.Helper()
	c.must(func(s *state.State) error {
		return s.Subnets.SetGlobal(id(0), subnet.GlobalParamByName(name), uint256.NewInt(v))
	})
}

func (c *chain) register(netuid uint16, person int) (uid uint16) {
	c.t.Helper()
	c.must(func(s *state.State) (err error) {
		uid, err = s.Neurons.Register(id(person), id(person), netuid)
		return err
	})
	return uid
}

// giveStake writes alpha into a share pool, and counts it as alpha out.
func (c *chain) giveStake(netuid uint16, hotkey, coldkey int, amount unit.Alpha) {
	c.t.Helper()
	c.must(func(s *state.State) error {
		s.Stakes.Credit(id(hotkey), id(coldkey), netuid, amount)
		s.Pools.At(netuid).MintOut(amount)
		return nil
	})
}

// giveRootStake stakes with a hotkey on root without a payment; the account of root gets the TAO from the coldkey.
func (c *chain) giveRootStake(hotkey, coldkey int, amount unit.Rao) {
	c.t.Helper()
	c.must(func(s *state.State) error { return s.Stakes.Add(id(coldkey), id(hotkey), params.Root, amount) })
}

// claim makes every person a hotkey of its own.
func (c *chain) claim(persons ...int) {
	c.t.Helper()
	c.must(func(s *state.State) error {
		for _, i := range persons {
			if err := s.Accounts.ClaimHotkey(id(i), id(i)); err != nil {
				return err
			}
		}
		return nil
	})
}

// givePots writes the four pots of a subnet's next epoch into their slot, as alpha out.
func (c *chain) givePots(netuid uint16, server, validator, root, ownerCut unit.Alpha) {
	c.t.Helper()
	var word common.Hash // packed as Solidity packs, the first field in the lowest bytes
	for i, v := range []unit.Alpha{ownerCut, root, validator, server} {
		binary.BigEndian.PutUint64(word[8*i:], uint64(v))
	}
	c.must(func(s *state.State) error {
		s.Host.Store.Space(storage.NamespaceOf("taochain.coinbase")).Map(storage.KeyUint(uint64(netuid))).Packed(&host.CoinbasePack, netuid).Set(word)
		s.Pools.At(netuid).MintOut(server + validator + root + ownerCut)
		return nil
	})
}

// dueNow makes the subnet's epoch due in the next block.
func (c *chain) dueNow(netuids ...uint16) {
	c.t.Helper()
	c.must(func(s *state.State) error {
		for _, netuid := range netuids {
			subnet.PendingEpochAt.Set(s.Subnets.At(netuid).Slot, c.block+1)
		}
		return nil
	})
}

// recorded is what the hook of the present block told, the events of one kind.
func (c *chain) recorded(kind *event.Kind) (list [][]any) {
	c.t.Helper()
	events, err := c.open().BlockEvents(c.block)
	if err != nil {
		c.t.Fatal(err)
	}
	for _, e := range events {
		if e.Kind == kind {
			list = append(list, e.Args)
		}
	}
	return list
}

func (c *chain) balance(person int) unit.Rao { return c.open().Accounts.Balance(id(person)) }

func (c *chain) stake(netuid uint16, hotkey, coldkey int) unit.Alpha {
	return c.open().Stakes.Stake(id(hotkey), id(coldkey), netuid)
}

func equal[T comparable](t testing.TB, what string, got, want T) {
	t.Helper()
	if got != want {
		t.Errorf("%s: got %v, want %v", what, got, want)
	}
}
