package precompiles

import (
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/proxy"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/unit"
)

// proxyOf lets bob act for alice, with a type and a delay.
func proxyOf(kind proxy.Type, delay uint32) func(w *world) {
	return func(w *world) { w.must(alice, "Proxy.addProxy", id(bob), uint8(kind), delay) }
}

// through is the arguments of proxyEvmCall for a call that alice would make, without value.
func through(method string, args ...any) []any { return throughFor(id(alice), method, args...) }

// withValue is through with value.
func withValue(value unit.Rao, method string, args ...any) []any {
	list := through(method, args...)
	list[3] = account.ToWei(value).ToBig()
	return list
}

func throughFor(real params.ID, method string, args ...any) []any {
	to, data := packed(method, args...)
	return []any{real, []uint8{}, to, new(big.Int), data}
}

// packed is pack for variables, which know no test.
func packed(method string, args ...any) (common.Address, []byte) {
	contractName, methodName, _ := strings.Cut(method, ".")
	c := find(contractName)
	data, err := c.abi.Pack(methodName, args...)
	if err != nil {
		panic(err)
	}
	return c.address, data
}

func proxiesOf(s *state.State, a common.Address) []proxy.Proxy { return s.Proxies.Proxies(id(a)) }

// bobIs checks bob's rights for alice after the call.
func bobIs(want ...proxy.Proxy) func(*testing.T, *state.State, *state.State) {
	return func(t *testing.T, before, after *state.State) {
		t.Helper()
		got := proxiesOf(after, alice)
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("proxies %v, want %v", got, want)
		}
		deposit := unit.Rao(0)
		if len(want) > 0 {
			deposit = 60_000_000 + 33_000_000*unit.Rao(len(want))
		}
		paid := before.Accounts.Balance(id(alice)) + before.Proxies.Deposit(id(alice)) - after.Accounts.Balance(id(alice))
		if after.Proxies.Deposit(id(alice)) != deposit || paid != deposit || after.Proxies.Reserved() != deposit {
			t.Errorf("deposit %d, paid %d, reserved %d, want %d", after.Proxies.Deposit(id(alice)), paid, after.Proxies.Reserved(), deposit)
		}
	}
}

func asProxy(kind proxy.Type, delay uint32) proxy.Proxy {
	return proxy.Proxy{Delegate: id(bob), Type: kind, Delay: delay}
}

func makePure(w *world) { w.must(alice, "Proxy.createPureProxy", uint8(0), uint32(0), uint16(7)) }

func richPure(w *world) {
	makePure(w)
	w.fund(firstPure.Address(), 1)
}

// baseBlock is the block in which the tests' calls are made.
const baseBlock = 45

// firstPure is the account that alice makes in it, and the arguments that name it.
var (
	firstPure     = proxy.Pure{Spawner: id(alice), Index: 7, Block: baseBlock}
	firstPureArgs = []any{id(alice), uint8(0), uint16(7), uint32(baseBlock), uint32(0)}
)

// theCall is what bob announces: alice stakes a TAO.
var theCall = func() innerCall {
	to, data := packed("Staking.addStake", id(alice), rao(1), num(uint64(open)))
	return innerCall{to, new(uint256.Int), data}
}

func announce(w *world) {
	proxyOf(proxy.Staking, 3)(w)
	w.must(bob, "Proxy.announce", id(alice), theCall().hash())
}

func due(w *world) {
	announce(w)
	w.block += 3
}

func stakedOne(t *testing.T, before, after *state.State) {
	t.Helper()
	if b, a := before.Stakes.Stake(id(alice), id(alice), open), after.Stakes.Stake(id(alice), id(alice), open); a <= b {
		t.Errorf("stake %d, was %d", a, b)
	}
	if b, a := before.Accounts.Balance(id(bob)), after.Accounts.Balance(id(bob)); a < b {
		t.Errorf("the delegate paid %d", b-a)
	}
}

var proxyTests = []methodTest{
	{method: "Proxy.addProxy", args: []any{id(bob), uint8(8), uint32(5)}, logs: []string{"ProxyAdded"}, after: bobIs(asProxy(proxy.Staking, 5))},
	{
		method: "Proxy.addProxy", note: "the second, before the first", args: []any{id(bob), uint8(0), uint32(0)}, logs: []string{"ProxyAdded"},
		before: proxyOf(proxy.Staking, 5), after: bobIs(asProxy(proxy.Any, 0), asProxy(proxy.Staking, 5)),
	},
	{method: "Staking.addProxy", args: []any{id(bob)}, logs: []string{"ProxyAdded"}, after: bobIs(asProxy(proxy.Staking, 0))},
	{method: "StakingV1.addProxy", args: []any{id(bob)}, logs: []string{"ProxyAdded"}, after: bobIs(asProxy(proxy.Staking, 0))},
	{method: "Proxy.removeProxy", args: []any{id(bob), uint8(8), uint32(5)}, before: proxyOf(proxy.Staking, 5), logs: []string{"ProxyRemoved"}, after: bobIs()},
	{method: "Staking.removeProxy", args: []any{id(bob)}, before: proxyOf(proxy.Staking, 0), logs: []string{"ProxyRemoved"}, after: bobIs()},
	{method: "StakingV1.removeProxy", args: []any{id(bob)}, before: proxyOf(proxy.Staking, 0), logs: []string{"ProxyRemoved"}, after: bobIs()},
	{
		method: "Proxy.removeProxies", before: func(w *world) {
			proxyOf(proxy.Any, 0)(w)
			proxyOf(proxy.Staking, 0)(w)
			w.must(alice, "Proxy.setRealPaysFee", id(bob), true)
		},
		logs: []string{"ProxyRemoved", "ProxyRemoved"}, after: func(t *testing.T, before, after *state.State) {
			bobIs()(t, before, after)
			if after.Proxies.RealPaysFee(id(alice), id(bob)) {
				t.Error("the mark stays")
			}
		},
	},
	{method: "Proxy.removeProxies", note: "none"},
	{method: "Proxy.pokeDeposit", before: announce},
	{method: "Proxy.setRealPaysFee", args: []any{id(bob), true}, before: proxyOf(proxy.Any, 0), logs: []string{"RealPaysFeeSet"}, after: func(t *testing.T, _, after *state.State) {
		if !after.Proxies.RealPaysFee(id(alice), id(bob)) || after.Proxies.RealPaysFee(id(bob), id(alice)) {
			t.Error("no mark")
		}
	}},
	{method: "Proxy.getRealPaysFee", args: []any{id(alice), id(bob)}, want: is(true), before: func(w *world) {
		proxyOf(proxy.Any, 0)(w)
		w.must(alice, "Proxy.setRealPaysFee", id(bob), true)
	}},
	{
		method: "Proxy.getProxies", args: []any{id(alice)}, before: proxyOf(proxy.Staking, 5),
		want: is([]struct {
			Delegate         [32]byte
			ProxyType, Delay *big.Int
		}{{id(bob), num(8), num(5)}}),
	},
	{method: "Proxy.getProxies", note: "none", args: []any{id(alice)}, want: is([]struct{}{})},
	{method: "Proxy.getProxyDeposits", args: []any{id(alice)}, before: proxyOf(proxy.Any, 0), want: is(uint64(93_000_000), uint64(0))},
	{method: "Proxy.getProxyDeposits", note: "of announcements", args: []any{id(bob)}, before: announce, want: is(uint64(0), uint64(104_000_000))},

	{
		method: "Proxy.createPureProxy", args: []any{uint8(0), uint32(0), uint16(7)}, logs: []string{"PureCreated"},
		want: func(s *state.State) []any {
			return []any{[32]byte(account.IDOf(firstPure.Address()))}
		},
		after: func(t *testing.T, before, after *state.State) {
			pure := account.IDOf(firstPure.Address())
			got := after.Proxies.Proxies(pure)
			if len(got) != 1 || got[0] != (proxy.Proxy{Delegate: id(alice)}) || after.Proxies.Deposit(pure) != 93_000_000 {
				t.Errorf("proxies %v, deposit %d", got, after.Proxies.Deposit(pure))
			}
			if paid := before.Accounts.Balance(id(alice)) - after.Accounts.Balance(id(alice)); paid != 93_000_000 {
				t.Errorf("paid %d", paid)
			}
		},
	},
	{
		method: "Proxy.createPureProxy", note: "the second in a block", args: []any{uint8(0), uint32(0), uint16(7)}, logs: []string{"PureCreated"}, before: makePure,
		want: func(s *state.State) []any {
			return []any{[32]byte(account.IDOf(proxy.Pure{Spawner: id(alice), Index: 7, Block: baseBlock, Sequence: 1}.Address()))}
		},
		after: func(*testing.T, *state.State, *state.State) {},
	},

	{
		method: "Proxy.announce", from: bob, args: []any{id(alice), common.Hash{5}}, before: proxyOf(proxy.Staking, 3), logs: []string{"ProxyAnnounced"},
		after: func(t *testing.T, before, after *state.State) {
			got := after.Proxies.Announcements(id(bob))
			if len(got) != 1 || got[0] != (proxy.Announcement{Real: id(alice), CallHash: common.Hash{5}, Block: after.Host.Block}) {
				t.Errorf("announcements %v", got)
			}
			if paid := before.Accounts.Balance(id(bob)) - after.Accounts.Balance(id(bob)); paid != 104_000_000 || after.Proxies.AnnouncementDeposit(id(bob)) != paid {
				t.Errorf("paid %d", paid)
			}
		},
	},
	{
		method: "Proxy.getAnnouncements", args: []any{id(bob)}, before: announce,
		want: func(s *state.State) []any {
			return []any{[]struct {
				Real, CallHash [32]byte
				Height         uint64
			}{{id(alice), theCall().hash(), s.Host.Block}}}
		},
	},
	{
		method: "Proxy.removeAnnouncement", from: bob, before: announce, logs: []string{"ProxyAnnouncementRemoved"}, after: withoutAnnouncements,
		args: []any{id(alice), theCall().hash()},
	},
	{
		method: "Proxy.rejectAnnouncement", before: announce, logs: []string{"ProxyAnnouncementRemoved"}, after: withoutAnnouncements,
		args: []any{id(bob), theCall().hash()},
	},
	{
		method: "Proxy.proxyAnnounced", from: carol, before: due, logs: []string{"StakeAdded", "ProxyExecuted"}, through: params.StakingAddress,
		args: append([]any{id(bob)}, through("Staking.addStake", id(alice), rao(1), num(uint64(open)))...), after: func(t *testing.T, before, after *state.State) {
			stakedOne(t, before, after)
			if len(after.Proxies.Announcements(id(bob))) > 0 {
				t.Error("the announcement stays")
			}
		},
	},

	{
		method: "Proxy.proxyEvmCall", from: bob, before: proxyOf(proxy.Staking, 0), logs: []string{"StakeAdded", "ProxyExecuted"}, through: params.StakingAddress,
		args: through("Staking.addStake", id(alice), rao(1), num(uint64(open))), after: stakedOne,
	},
	{
		method: "Proxy.proxyEvmCall", note: "value", from: bob, before: proxyOf(proxy.Transfer, 0), logs: []string{"Transferred", "ProxyExecuted"},
		args: withValue(3*unit.TAO, "BalanceTransfer.transfer", id(carol)), through: params.BalanceTransferAddress, after: func(t *testing.T, before, after *state.State) {
			if got := after.Accounts.Balance(id(carol)) - before.Accounts.Balance(id(carol)); got != 3*unit.TAO {
				t.Errorf("carol got %d", got)
			}
			if paid := before.Accounts.Balance(id(alice)) - after.Accounts.Balance(id(alice)); paid != 3*unit.TAO {
				t.Errorf("alice paid %d", paid)
			}
		},
	},
	{
		method: "Proxy.proxyEvmCall", note: "value of stake", from: bob, before: proxyOf(proxy.Staking, 0), logs: []string{"StakeAdded", "ProxyExecuted"},
		args: withValue(unit.TAO, "StakingV1.addStake", id(alice), num(uint64(open))), through: params.StakingV1Address, after: stakedOne,
	},
	{
		method: "Proxy.proxyEvmCall", note: "a view", from: bob, before: proxyOf(proxy.RootClaim, 0), logs: []string{"ProxyExecuted"},
		args: through("Staking.getStake", id(alice), id(alice), num(uint64(open))),
	},
	{
		method: "Proxy.proxyEvmCall", note: "the end of a pure account", before: makePure, logs: []string{"ProxyRemoved", "PureKilled", "ProxyExecuted"},
		args: throughFor(account.IDOf(firstPure.Address()), "Proxy.killPureProxy0", firstPureArgs...), after: killed,
	},
	{
		method: "Proxy.killPureProxy0", from: firstPure.Address(), before: richPure, logs: []string{"ProxyRemoved", "PureKilled"},
		args: firstPureArgs, after: killed,
	},
	{
		method: "Proxy.killPureProxy", from: firstPure.Address(), before: richPure, logs: []string{"ProxyRemoved", "PureKilled"},
		args: []any{id(alice), uint8(0), uint16(7), uint16(baseBlock), uint32(0)}, after: killed,
	},
}

func killed(t *testing.T, before, after *state.State) {
	t.Helper()
	if got := after.Accounts.Balance(id(alice)) - before.Accounts.Balance(id(alice)); got != 93_000_000 {
		t.Errorf("%d came back", got)
	}
	if after.Proxies.Reserved() != 0 || len(after.Proxies.Proxies(account.IDOf(firstPure.Address()))) != 0 {
		t.Error("the proxy stays")
	}
}

func withoutAnnouncements(t *testing.T, before, after *state.State) {
	t.Helper()
	if len(after.Proxies.Announcements(id(bob))) > 0 || after.Proxies.AnnouncementDeposit(id(bob)) > 0 {
		t.Error("the announcement stays")
	}
	if got := after.Accounts.Balance(id(bob)) - before.Accounts.Balance(id(bob)); got != 104_000_000 {
		t.Errorf("%d came back", got)
	}
}
