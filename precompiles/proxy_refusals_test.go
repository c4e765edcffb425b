package precompiles

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/proxy"
	"github.com/taochain/taochain/chain/unit"
)

// full gives an account as many proxies as it may have.
func twentyProxies(w *world) {
	for i := range proxy.MaxProxies {
		w.must(alice, "Proxy.addProxy", common.Hash{31: byte(i + 1)}, uint8(0), uint32(0))
	}
}

func manyAnnouncements(w *world) {
	proxyOf(proxy.Any, 1)(w)
	for i := range proxy.MaxAnnouncements {
		w.must(bob, "Proxy.announce", id(alice), common.Hash{31: byte(i)})
	}
}

// swapAnnounced lets bob act for alice, who has announced that her coldkey will be replaced.
func swapAnnounced(w *world) {
	proxyOf(proxy.Any, 0)(w)
	w.must(alice, "Neuron.announceColdkeySwap", common.Hash{1})
}

// nest is the call of bob's that lets alice call for bob, and so on, so many times, and at last stakes.
func nest(times int) []any {
	turn := []common.Hash{id(bob), id(alice)}
	args := throughFor(turn[times%2], "Staking.addStake", id(alice), rao(1), num(uint64(open)))
	for i := times - 1; i > 0; i-- {
		args = throughFor(turn[i%2], "Proxy.proxyEvmCall", args...)
	}
	return args
}

func mutual(w *world) {
	proxyOf(proxy.Any, 0)(w)
	w.must(bob, "Proxy.addProxy", id(alice), uint8(0), uint32(0))
}

func ofType(kind uint8, args []any) []any {
	list := append([]any{}, args...)
	list[1] = []uint8{kind, 99}
	return list
}

// TestProxyRefusals provokes every refusal of 0x80b, in the order of the checks.
func TestProxyRefusals(t *testing.T) {
	stake := through("Staking.addStake", id(alice), rao(1), num(uint64(open)))
	raw := func(target common.Address, wei int64, data []byte) []any {
		return []any{id(alice), []uint8{}, target, big.NewInt(wei), data}
	}
	_, stakeData := packed("Staking.addStake", id(alice), rao(1), num(uint64(open)))
	for _, test := range []refusal{
		{name: "type 18", method: "Proxy.addProxy", args: []any{id(bob), uint8(18), uint32(0)}, want: "InvalidProxyType(proxyType=18, maximum=17)"},
		{name: "oneself", method: "Proxy.addProxy", args: []any{id(alice), uint8(0), uint32(0)}, want: "NoSelfProxy(account=id:alice)"},
		{name: "oneself for staking", method: "Staking.addProxy", args: []any{id(alice)}, want: "NoSelfProxy(account=id:alice)"},
		{name: "the same again", method: "Proxy.addProxy", args: []any{id(bob), uint8(8), uint32(5)}, before: proxyOf(proxy.Staking, 5), want: "Duplicate(real=id:alice, delegate=id:bob, proxyType=8, delayBlocks=5)"},
		{name: "the same again when full", method: "Proxy.addProxy", args: []any{common.Hash{31: 1}, uint8(0), uint32(0)}, before: twentyProxies, want: "Duplicate"},
		{name: "the 21st", method: "Proxy.addProxy", args: []any{id(bob), uint8(0), uint32(0)}, before: twentyProxies, want: "TooMany(account=id:alice, limit=20)"},
		{name: "without TAO", from: fresh, method: "Proxy.addProxy", args: []any{id(bob), uint8(0), uint32(0)}, want: "InsufficientBalance(balanceRao=0, neededRao=93000000)"},
		{name: "another type", method: "Proxy.removeProxy", args: []any{id(bob), uint8(0), uint32(5)}, before: proxyOf(proxy.Staking, 5), want: "NotFound(real=id:alice, delegate=id:bob)"},
		{name: "another delay", method: "StakingV1.removeProxy", args: []any{id(bob)}, before: proxyOf(proxy.Staking, 5), want: "NotFound(real=id:alice, delegate=id:bob)"},
		{name: "a pure account without TAO", from: fresh, method: "Proxy.createPureProxy", args: []any{uint8(0), uint32(0), uint16(0)}, want: "InsufficientBalance(balanceRao=0, neededRao=93000000)"},
		{name: "a pure account of type 18", method: "Proxy.createPureProxy", args: []any{uint8(18), uint32(0), uint16(0)}, want: "InvalidProxyType(proxyType=18, maximum=17)"},
		{name: "the end of a pure account by its spawner", method: "Proxy.killPureProxy0", args: firstPureArgs, before: makePure, want: fmt.Sprintf("NoPermission(caller=id:alice, pureAccount=%s)", account.IDOf(firstPure.Address()))},
		{name: "the end of an account that is not pure", from: bob, method: "Proxy.proxyEvmCall", args: through("Proxy.killPureProxy0", firstPureArgs...), before: proxyOf(proxy.Any, 0), want: "NoPermission"},
		{name: "fees for nobody", method: "Proxy.setRealPaysFee", args: []any{id(bob), true}, want: "NotProxy(real=id:alice, delegate=id:bob)"},

		{name: "announcement by no proxy", from: bob, method: "Proxy.announce", args: []any{id(alice), common.Hash{1}}, want: "NotProxy(real=id:alice, delegate=id:bob)"},
		{name: "the 76th announcement", from: bob, method: "Proxy.announce", args: []any{id(alice), common.Hash{1}}, before: manyAnnouncements, want: "TooMany(account=id:bob, limit=75)"},
		{name: "announcement without TAO", from: fresh, method: "Proxy.announce", args: []any{id(alice), common.Hash{1}}, before: func(w *world) {
			w.must(alice, "Proxy.addProxy", id(fresh), uint8(0), uint32(0))
		}, want: "InsufficientBalance(balanceRao=0, neededRao=104000000)"},
		{name: "no such announcement", from: bob, method: "Proxy.removeAnnouncement", args: []any{id(alice), common.Hash{1}}, before: announce, want: "NotFound(real=id:alice, delegate=id:bob)"},
		{name: "rejection for another", from: carol, method: "Proxy.rejectAnnouncement", args: []any{id(bob), theCall().hash()}, before: announce, want: "NotFound"},
		{name: "not announced", from: carol, method: "Proxy.proxyAnnounced", args: append([]any{id(bob)}, stake...), before: proxyOf(proxy.Staking, 3), want: "Unannounced(real=id:alice, delegate=id:bob, dueBlock=0)"},
		{name: "another call announced", from: carol, method: "Proxy.proxyAnnounced", args: append([]any{id(bob)}, withValue(1, "BalanceTransfer.transfer", id(carol))...), before: due, want: "Unannounced(real=id:alice, delegate=id:bob, dueBlock=0)"},
		{name: "announced just now", from: bob, method: "Proxy.proxyAnnounced", args: append([]any{id(bob)}, stake...), before: func(w *world) {
			announce(w)
			w.block += 2
		}, want: fmt.Sprintf("Unannounced(real=id:alice, delegate=id:bob, dueBlock=%d)", baseBlock+3)},
		{name: "announced by no proxy", from: carol, method: "Proxy.proxyAnnounced", args: append([]any{id(carol)}, stake...), before: due, want: "NotProxy(real=id:alice, delegate=id:carol)"},
		{name: "announced for another type", from: carol, method: "Proxy.proxyAnnounced", args: append([]any{id(bob)}, ofType(0, stake)...), before: due, want: "NotProxy(real=id:alice, delegate=id:bob)"},

		{name: "call by no proxy", from: bob, method: "Proxy.proxyEvmCall", args: stake, want: "NotProxy(real=id:alice, delegate=id:bob)"},
		{name: "call for an account that is not linked", from: bob, method: "Proxy.proxyEvmCall", args: throughFor(common.Hash{1}, "Staking.addStake", id(alice), rao(1), num(1)), want: "NotProxy"},
		{name: "type 18 forced", from: bob, method: "Proxy.proxyEvmCall", args: ofType(18, stake), before: proxyOf(proxy.Any, 0), want: "InvalidProxyType(proxyType=18, maximum=17)"},
		{name: "another type forced", from: bob, method: "Proxy.proxyEvmCall", args: ofType(8, stake), before: proxyOf(proxy.Any, 0), want: "NotProxy(real=id:alice, delegate=id:bob)"},
		{name: "call that must be announced", from: bob, method: "Proxy.proxyEvmCall", args: stake, before: proxyOf(proxy.Staking, 3), want: "Unannounced(real=id:alice, delegate=id:bob, dueBlock=0)"},
		{name: "call that is announced and due, made directly", from: bob, method: "Proxy.proxyEvmCall", args: stake, before: due, want: "Unannounced"},
		{name: "call of a contract", from: bob, method: "Proxy.proxyEvmCall", args: raw(stranger, 0, stakeData), before: proxyOf(proxy.Any, 0), want: "TargetNotPrecompile(target=stranger)"},
		{name: "call of one of Ethereum's precompiles", from: bob, method: "Proxy.proxyEvmCall", args: raw(identityAddress, 0, stakeData), before: proxyOf(proxy.Any, 0), want: "TargetNotPrecompile"},
		{name: "call of a precompile that is off", from: bob, method: "Proxy.proxyEvmCall", args: stake, before: func(w *world) {
			proxyOf(proxy.Any, 0)(w)
			w.must(admin, "Governance.setPrecompileEnabled", params.StakingAddress, false)
		}, want: "PrecompileDisabled"},
		{name: "call without a selector", from: bob, method: "Proxy.proxyEvmCall", args: raw(params.StakingAddress, 0, []byte{1, 2}), before: proxyOf(proxy.Any, 0), want: "CalldataTooShort(have=2, need=4)"},
		{name: "call of no function", from: bob, method: "Proxy.proxyEvmCall", args: raw(params.StakingAddress, 0, []byte{1, 2, 3, 4}), before: proxyOf(proxy.Any, 0), want: "UnknownSelector(selector=0x01020304)"},
		{name: "call of another type", from: bob, method: "Proxy.proxyEvmCall", args: stake, before: proxyOf(proxy.Transfer, 0), want: "Unproxyable(target=0x0000000000000000000000000000000000000805, selector=0x1fc9b141, proxyType=10)"},
		{name: "value that is not used", from: bob, method: "Proxy.proxyEvmCall", args: raw(params.StakingAddress, 1, stakeData), before: proxyOf(proxy.Any, 0), want: "NotPayable(value=1)"},
		{name: "value above the balance", from: bob, method: "Proxy.proxyEvmCall", args: withValue(2_000_000*unit.TAO, "BalanceTransfer.transfer", id(carol)), before: proxyOf(proxy.Any, 0), want: "InsufficientBalance"},
		{name: "the account has announced a coldkey swap", from: bob, method: "Proxy.proxyEvmCall", args: stake, before: swapAnnounced, want: fmt.Sprintf("ColdkeySwapAnnounced(coldkey=id:alice, executeBlock=%d)", baseBlock)},
		{name: "the delegate has announced a coldkey swap", from: bob, method: "Proxy.proxyEvmCall", args: stake, before: func(w *world) {
			proxyOf(proxy.Any, 0)(w)
			w.must(bob, "Neuron.announceColdkeySwap", common.Hash{1})
		}, want: "ColdkeySwapAnnounced"},
		{name: "arguments that are too short", from: bob, method: "Proxy.proxyEvmCall", args: raw(params.StakingAddress, 0, stakeData[:40]), before: proxyOf(proxy.Any, 0), want: "CalldataTooShort(have=36, need=64)"},
		{name: "what the function itself refuses", from: bob, method: "Proxy.proxyEvmCall", args: through("Staking.addStake", id(alice), rao(1), num(uint64(absent))), before: proxyOf(proxy.Any, 0), want: "SubnetNotExists(netuid=9)"},
		{name: "a view that refuses", from: bob, method: "Proxy.proxyEvmCall", args: through("Metagraph.getHotkey", open, uint16(4)), before: proxyOf(proxy.Any, 0), want: "UidNotExists(netuid=1, uid=4)"},
		{name: "value back from what the function refuses", from: bob, method: "Proxy.proxyEvmCall", args: withValue(unit.TAO, "StakingV1.addStake", id(alice), num(uint64(absent))), before: proxyOf(proxy.Any, 0), want: "SubnetNotExists(netuid=9)"},
		{name: "nine deep", from: bob, method: "Proxy.proxyEvmCall", args: nest(9), before: mutual, want: "ProxyCallTooDeep(limit=8)"},
	} {
		t.Run(test.name, test.run)
	}
	t.Run("eight deep", func(t *testing.T) {
		w := newWorld(t)
		mutual(w)
		before := w.state().Stakes.Stake(id(alice), id(bob), open)
		if w.must(bob, "Proxy.proxyEvmCall", nest(8)...); w.state().Stakes.Stake(id(alice), id(bob), open) == before {
			t.Error("the eighth account has not staked")
		}
	})
}

// TestProxyOfSwapAnnounced: about an announced swap of its coldkey, a proxy may still act for an account.
func TestProxyOfSwapAnnounced(t *testing.T) {
	w := newWorld(t)
	swapAnnounced(w)
	w.must(bob, "Proxy.proxyEvmCall", through("Neuron.disputeColdkeySwap")...)
	if v, _ := w.state().KeySwaps.Announced(id(alice)); !v.Disputed {
		t.Error("not disputed")
	}
}
