package precompiles

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/proxy"
	"github.com/taochain/taochain/chain/unit"
)

// TestEveryMethodHasAProxyRule: the table of rules is about the functions that write, all of them and no others.
func TestEveryMethodHasAProxyRule(t *testing.T) {
	known := map[string]bool{}
	for _, c := range contracts() {
		for _, m := range c.methods {
			name := c.name + "." + m.sig
			known[name] = true
			rule, classified := proxyRules[name]
			if writes := m.writes(); writes != classified || classified && (rule.class == proxy.Unclassified || rule.class == proxy.Reading) {
				t.Errorf("%s: give it its class in proxyRules", name)
			}
			// What takes value pays it to somebody or stakes it; no other class is meant for that.
			if m.takesValue && !slices.Contains([]proxy.Class{proxy.Balances, proxy.StakeTrade}, m.rule.class) {
				t.Errorf("%s spends value in the class %d", name, m.rule.class)
			}
		}
	}
	for name := range proxyRules {
		if !known[name] {
			t.Errorf("there is no %s", name)
		}
	}
}

// permittedBy lists the functions that a type permits, with nothing but zeros as arguments.
func permittedBy(kind proxy.Type) []string {
	var list []string
	for _, c := range contracts() {
		for selector, m := range c.methods {
			inner := innerCall{c.address, new(uint256.Int), append(selector[:], make([]byte, 320)...)}
			if m.writes() && m.rule.permits(kind, inner) {
				list = append(list, c.name+"."+m.sig)
			}
		}
	}
	slices.Sort(list)
	return list
}

// TestProxyTypes compares what the narrow types permit with lists, and the wide ones with what they must not.
func TestProxyTypes(t *testing.T) {
	transfers := []string{
		"BalanceTransfer.transfer(bytes32)", "Balances.transferAll(bytes32,bool)", "Balances.transferKeepAlive(bytes32)",
		"Staking.approve(address,uint256,uint256)", "Staking.decreaseAllowance(address,uint256,uint256)", "Staking.increaseAllowance(address,uint256,uint256)",
		"Staking.transferStake(bytes32,bytes32,uint256,uint256,uint256)", "Staking.transferStakeFrom(address,address,bytes32,uint256,uint256,uint256)",
	}
	small := slices.DeleteFunc(slices.Clone(transfers), func(name string) bool {
		return strings.Contains(name, "llowance(") || strings.Contains(name, "approve(") || strings.Contains(name, "transferAll(")
	})
	for kind, want := range map[proxy.Type][]string{
		proxy.Senate: nil, proxy.Triumvirate: nil, proxy.Governance: nil, proxy.RootWeights: nil, proxy.SudoUncheckedSetCode: nil,
		proxy.Registration:  {"Neuron.burnedRegister(uint16,bytes32)", "Neuron.registerLimit(uint16,bytes32,uint64)"},
		proxy.Transfer:      transfers,
		proxy.SmallTransfer: small,
		proxy.ChildKeys:     {"Neuron.setChildren(bytes32,uint16,uint64[],bytes32[])", "Staking.setChildkeyTake(bytes32,uint16,uint16)"},
		proxy.SwapHotkey:    {"Neuron.swapHotkey(bytes32,bytes32,bool,uint16)", "Neuron.swapHotkeyV2(bytes32,bytes32,bool,uint16,bool)"},
		proxy.RootClaim:     {"Staking.claimRoot(uint16[])"},
	} {
		if got := permittedBy(kind); !slices.Equal(got, want) {
			t.Errorf("type %d permits %v, want %v", kind, got, want)
		}
	}
	everything := permittedBy(proxy.Any)
	for _, test := range []struct {
		kind proxy.Type
		// yes and no are parts of the names of functions that it permits, and does not.
		yes, no []string
	}{
		{
			proxy.Owner,
			[]string{"Subnet.setKappa(", "Subnet.setTempo(", "Subnet.setSubnetIdentity(", "Subnet.updateSubnetSymbol(", "Alpha.set"},
			[]string{"Subnet.setSubnetOwnerHotkey(", "Subnet.startCall(", "Subnet.dissolveNetwork(", "Subnet.registerNetwork(", "Governance.", "Staking.addStake(", "Proxy.", "Balance"},
		},
		{
			proxy.NonCritical,
			[]string{"Staking.transferStake(", "BalanceTransfer.", "Neuron.swapHotkey", "Proxy.announce(", "Subnet.startCall("},
			[]string{"Subnet.dissolveNetwork(", "Neuron.rootRegister(", "Neuron.burnedRegister(", "Neuron.registerLimit(", "Governance.", "ColdkeySwap", "Proxy.removeProxies(", "Proxy.killPureProxy("},
		},
		{
			proxy.NonTransfer,
			[]string{"Staking.addStake", "Staking.moveStake(", "Neuron.burnedRegister(", "Subnet.dissolveNetwork(", "Neuron.setWeights("},
			[]string{"Staking.transferStake(", "BalanceTransfer.", "announceColdkeySwap", "executeAnnouncedColdkeySwap", "Governance.swapColdkey", "Governance.forceSetBalance", "Staking.approve(", "Proxy.removeProxies(", "Proxy.killPureProxy("},
		},
		{
			proxy.NonFungible,
			[]string{"Neuron.setWeights(", "Neuron.serveAxon(", "Subnet.setKappa(", "Staking.setChildkeyTake("},
			[]string{"Staking.addStake", "Staking.removeStake", "Staking.transferStake(", "Staking.burnAlpha(", "BalanceTransfer.", "Neuron.burnedRegister(", "Neuron.rootRegister(", "Subnet.registerNetwork(", "wapHotkey", "Neuron.announceColdkeySwap("},
		},
		{
			proxy.Staking,
			[]string{"Staking.addStake(", "Staking.removeStakeFullLimit(", "Staking.unstakeAllAlpha(", "Staking.swapStakeLimit(", "Staking.setRootClaimType(", "StakingV1.addStake("},
			[]string{"Staking.transferStake(", "Staking.lockStake(", "Staking.burnAlpha(", "Staking.addStakeBurn(", "Staking.claimRoot(", "addProxy("},
		},
		{
			proxy.SubnetLeaseBeneficiary,
			[]string{"Subnet.startCall(", "Subnet.setKappa(", "Subnet.toggleTransfers("},
			[]string{"Subnet.setTempo(", "Subnet.setSubnetIdentity(", "Subnet.setSubnetOwnerHotkey(", "Subnet.dissolveNetwork(", "Staking.", "Balance", "Proxy.", "Neuron."},
		},
	} {
		got := permittedBy(test.kind)
		for _, part := range test.yes {
			if !slices.ContainsFunc(got, func(name string) bool { return strings.Contains(name, part) }) {
				t.Errorf("type %d does not permit %s", test.kind, part)
			}
		}
		for _, part := range test.no {
			if !slices.ContainsFunc(everything, func(name string) bool { return strings.Contains(name, part) }) {
				t.Errorf("there is no %s", part)
			}
			if i := slices.IndexFunc(got, func(name string) bool { return strings.Contains(name, part) }); i >= 0 {
				t.Errorf("type %d permits %s", test.kind, got[i])
			}
		}
	}
}

// TestSupersets: which proxies a proxy may add, by all pairs of types.
func TestSupersets(t *testing.T) {
	for mine := proxy.Any; mine <= proxy.RootClaim; mine++ {
		for given := proxy.Any; given <= proxy.RootClaim; given++ {
			want := mine == given || mine == proxy.Any ||
				mine == proxy.NonTransfer && given != proxy.Any && given != proxy.Transfer && given != proxy.SmallTransfer ||
				mine == proxy.Transfer && given == proxy.SmallTransfer
			if mine.Includes(given) != want {
				t.Errorf("%d includes %d: %v", mine, given, !want)
			}
		}
	}
}

// TestProxyEscalation: no proxy makes proxies that may do more than itself, and only those of type Any remove all.
func TestProxyEscalation(t *testing.T) {
	for _, test := range []struct {
		kind proxy.Type
		name string
		call []any
		ok   bool
	}{
		{proxy.NonTransfer, "a proxy for everything", through("Proxy.addProxy", id(carol), uint8(0), uint32(0)), false},
		{proxy.NonTransfer, "a proxy for transfers", through("Proxy.addProxy", id(carol), uint8(10), uint32(0)), false},
		{proxy.NonTransfer, "a proxy for small transfers", through("Proxy.addProxy", id(carol), uint8(11), uint32(0)), false},
		{proxy.NonTransfer, "a proxy for staking", through("Proxy.addProxy", id(carol), uint8(8), uint32(0)), true},
		{proxy.NonTransfer, "a proxy for staking, by the staking precompile", through("Staking.addProxy", id(carol)), true},
		{proxy.NonCritical, "a proxy for staking, by the staking precompile", through("Staking.addProxy", id(carol)), false},
		{proxy.NonCritical, "a proxy for staking, by the old staking precompile", through("StakingV1.addProxy", id(carol)), false},
		{proxy.NonCritical, "one like itself", through("Proxy.addProxy", id(carol), uint8(2), uint32(0)), true},
		{proxy.NonTransfer, "the removal of a proxy for everything", through("Proxy.removeProxy", id(stranger), uint8(0), uint32(0)), false},
		{proxy.NonTransfer, "the removal of all", through("Proxy.removeProxies"), false},
		{proxy.Any, "the removal of all", through("Proxy.removeProxies"), true},
		{proxy.NonTransfer, "a crowdloan for stake", through("Crowdloan.createWithCall", createWithCall(callOfLoan())...), true},
		{proxy.NonTransfer, "a crowdloan for a transfer", through("Crowdloan.createWithCall", createWithCall(packed("Balances.transferAll", id(carol), false))...), false},
		{proxy.NonTransfer, "a crowdloan for a proxy", through("Crowdloan.createWithCall", createWithCall(packed("Proxy.addProxy", id(carol), uint8(0), uint32(0)))...), false},
		{proxy.NonTransfer, "a crowdloan for a crowdloan for a transfer", through("Crowdloan.createWithCall", createWithCall(packed("Crowdloan.createWithCall", createWithCall(packed("Balances.transferAll", id(carol), false))...))...), false},
		{proxy.Any, "a crowdloan for a transfer", through("Crowdloan.createWithCall", createWithCall(packed("Balances.transferAll", id(carol), false))...), true},
		{proxy.Staking, "a proxy for staking", through("Proxy.addProxy", id(carol), uint8(8), uint32(0)), false},
		{proxy.NonTransfer, "a transfer", withValue(1, "BalanceTransfer.transfer", id(carol)), false},
		{proxy.SmallTransfer, "a transfer of less than half a TAO", withValue(unit.TAO/2-1, "BalanceTransfer.transfer", id(carol)), true},
		{proxy.SmallTransfer, "a transfer of half a TAO", withValue(unit.TAO/2, "BalanceTransfer.transfer", id(carol)), false},
		{proxy.SmallTransfer, "stake of less than half an alpha", through("Staking.transferStake", id(carol), id(alice), num(1), num(1), num(499_999_999)), true},
		{proxy.SmallTransfer, "stake of half an alpha", through("Staking.transferStake", id(carol), id(alice), num(1), num(1), num(500_000_000)), false},
		{proxy.SmallTransfer, "stake of more than 64 bits", through("Staking.transferStake", id(carol), id(alice), num(1), num(1), pow2(200)), false},
		{proxy.Transfer, "a big transfer", withValue(100*unit.TAO, "BalanceTransfer.transfer", id(carol)), true},
	} {
		t.Run(fmt.Sprintf("%s by type %d", test.name, test.kind), func(t *testing.T) {
			w := newWorld(t)
			w.must(alice, "Proxy.addProxy", id(stranger), uint8(0), uint32(0))
			proxyOf(test.kind, 0)(w)
			o := w.call(bob, "Proxy.proxyEvmCall", test.call...)
			if test.ok && o.err != nil || !test.ok && errorName(o.ret) != "Unproxyable" {
				t.Errorf("%v %s", o.err, readError(o.ret))
			}
		})
	}
}

// TestSmallInWei: the limit of small transfers is one in wei.
func TestSmallInWei(t *testing.T) {
	half := account.ToWei(unit.TAO / 2)
	for less, want := range map[uint64]bool{0: false, 1: true} {
		inner := innerCall{value: new(uint256.Int).Sub(half, uint256.NewInt(less))}
		if got := valueTransfer().permits(proxy.SmallTransfer, inner); got != want {
			t.Errorf("half a TAO less %d wei: %v", less, got)
		}
	}
}
