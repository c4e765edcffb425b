package precompiles

import (
	"testing"

	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/proxy"
)

// TestLeaseBeneficiary: the beneficiary of a lease starts the subnet and sets its parameters in the name of the lease's
// coldkey, and can do nothing else with it, until the lease is over (economy.md 11.1).
func TestLeaseBeneficiary(t *testing.T) {
	w := newWorld(t)
	leased(w)
	coldkey := account.IDOf(params.LeaseColdkey(0))
	if got := w.state().Proxies.Proxies(coldkey); len(got) != 1 || got[0] != (proxy.Proxy{Delegate: id(alice), Type: proxy.SubnetLeaseBeneficiary}) {
		t.Fatalf("the proxies of the lease: %v", got)
	}
	w.fund(params.LeaseColdkey(0), 5)
	for _, test := range []struct {
		name string
		args []any
	}{
		{"dissolve", throughFor(coldkey, "Subnet.dissolveNetwork", leasedNetuid)},
		{"another owner hotkey", throughFor(coldkey, "Subnet.setSubnetOwnerHotkey", leasedNetuid, id(alice))},
		{"an identity", throughFor(coldkey, "Subnet.setSubnetIdentity", leasedNetuid, "a", "", "", "", "", "", "", "")},
		{"the tempo", throughFor(coldkey, "Subnet.setTempo", leasedNetuid, uint16(400))},
		{"its stake", throughFor(coldkey, "Staking.transferStake", id(alice), account.IDOf(params.LeaseHotkey(0)), num(uint64(leasedNetuid)), num(uint64(leasedNetuid)), num(1))},
		{"the sale of its stake", throughFor(coldkey, "Staking.unstakeAll", account.IDOf(params.LeaseHotkey(0)))},
		{"another proxy", throughFor(coldkey, "Proxy.addProxy", id(bob), uint8(16), uint32(0))},
		{"no proxy", throughFor(coldkey, "Proxy.removeProxies")},
		{"a coldkey swap", throughFor(coldkey, "Neuron.announceColdkeySwap", id(alice))},
	} {
		if o := w.call(alice, "Proxy.proxyEvmCall", test.args...); errorName(o.ret) != "Unproxyable" {
			t.Errorf("%s: %v %s", test.name, o.err, readError(o.ret))
		}
	}
	to, data := packed("BalanceTransfer.transfer", id(alice))
	if o := w.call(alice, "Proxy.proxyEvmCall", coldkey, []uint8{}, to, num(1), data); errorName(o.ret) != "Unproxyable" {
		t.Errorf("its TAO: %v %s", o.err, readError(o.ret))
	}
	if o := w.call(bob, "Proxy.proxyEvmCall", throughFor(coldkey, "Subnet.startCall", leasedNetuid)...); errorName(o.ret) != "NotProxy" {
		t.Errorf("a start by a contributor: %v %s", o.err, readError(o.ret))
	}
	if o := w.call(alice, "Proxy.proxyEvmCall", throughFor(coldkey, "Subnet.startCall", young)...); errorName(o.ret) != "BadOrigin" {
		t.Errorf("a start of another subnet: %v %s", o.err, readError(o.ret))
	}
	w.must(alice, "Proxy.proxyEvmCall", throughFor(coldkey, "Subnet.startCall", leasedNetuid)...)
	w.must(alice, "Proxy.proxyEvmCall", throughFor(coldkey, "Subnet.setServingRateLimit", leasedNetuid, uint64(30))...)
	if s := w.state().Subnets.At(leasedNetuid); !s.Started() {
		t.Error("the subnet was not started")
	}

	w.block += 10
	w.must(alice, "Leasing.terminateLease", uint32(0), id(alice))
	if o := w.call(alice, "Proxy.proxyEvmCall", throughFor(coldkey, "Subnet.setServingRateLimit", leasedNetuid, uint64(1))...); errorName(o.ret) != "NotProxy" {
		t.Errorf("after the lease: %v %s", o.err, readError(o.ret))
	}
	w.must(alice, "Subnet.setServingRateLimit", leasedNetuid, uint64(31))
}

// TestPureAccount: an account without a key holds TAO and stake by its proxies alone.
func TestPureAccount(t *testing.T) {
	w := newWorld(t)
	makePure(w)
	pure := account.IDOf(firstPure.Address())
	to, data := pack(t, "BalanceTransfer.transfer", pure)
	w.send(bob, to, data, plenty, account.ToWei(10_000_000_000))
	if got := w.state().Accounts.Balance(pure); got != 10_000_000_000 {
		t.Fatalf("it has %d", got)
	}
	w.must(alice, "Proxy.proxyEvmCall", throughFor(pure, "Staking.addStake", id(bob), rao(4), num(uint64(open)))...)
	w.must(alice, "Proxy.proxyEvmCall", throughFor(pure, "Proxy.addProxy", id(carol), uint8(8), uint32(0))...)
	w.must(carol, "Proxy.proxyEvmCall", throughFor(pure, "Staking.unstakeAll", id(bob))...)
	if got := w.state().Accounts.Balance(pure); got < 9_900_000_000-33_000_000 || got > 10_000_000_000-33_000_000 {
		t.Errorf("it has %d", got)
	}
	w.must(alice, "Proxy.proxyEvmCall", throughFor(pure, "Proxy.killPureProxy0", firstPureArgs...)...)
	if o := w.call(alice, "Proxy.proxyEvmCall", throughFor(pure, "Staking.addStake", id(bob), rao(4), num(uint64(open)))...); errorName(o.ret) != "NotProxy" {
		t.Errorf("after its end: %v %s", o.err, readError(o.ret))
	}
}

// TestProxiedGas: a call through a proxy costs what it costs directly, and the same again each time for the proxy: the list of
// proxies, the words of the calldata and the event.
func TestProxiedGas(t *testing.T) {
	var own uint64
	for i, args := range [][]any{
		{"Staking.addStake", id(alice), rao(1), num(uint64(open))},
		{"Staking.unstakeAll", id(alice)},
		{"Staking.lockStake", id(alice), rao(1), num(uint64(open))},
		{"Neuron.serveAxon", open, uint32(1), num(0x01020304), uint16(1), uint8(4), uint8(0), uint8(0), uint8(0)},
		{"Neuron.setWeights", open, []uint16{0, 3}, []uint16{1, 2}, uint64(0)},
		{"Staking.getTotalColdkeyStake", id(alice)},
	} {
		method := args[0].(string)
		w := newWorld(t)
		proxyOf(proxy.Any, 0)(w)
		to, data := pack(t, method, args[1:]...)
		w.state().Accounts.Link(to)
		w.db.Finalise(true)
		undo := w.db.Snapshot()
		direct := w.must(alice, method, args[1:]...).used
		w.db.RevertToSnapshot(undo)
		proxied := w.must(bob, "Proxy.proxyEvmCall", through(method, args[1:]...)...).used
		extra := proxied - direct - wordGas*uint64((len(data)+31)/32)
		if i == 0 {
			own = extra
		}
		if extra != own || own < 3*625 || own > 6000 {
			t.Errorf("%s: %d directly, %d by a proxy, so %d for the proxy, want %d", method, direct, proxied, extra, own)
		}
	}
}
