package test

import (
	"math"
	"math/big"
	"reflect"

	"github.com/ethereum/go-ethereum/crypto"
	"golang.org/x/crypto/blake2b"

	"github.com/taochain/taochain/bindings/doubles"
	"github.com/taochain/taochain/bindings/fixtures"
	"github.com/taochain/taochain/chain/genesis"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/ss58"
	"github.com/taochain/taochain/chain/unit"
)

// ledgerRest is what LedgerProtocol has in its other contract; the same address answers.
var ledgerRest = doubles.NewLedgerRest()

// owners plays what owners of subnets call: a registration, its start, parameters, hotkeys, and the swap of a coldkey.
func (p *pair) owners() {
	p.Helper()
	caller := deploy(p.world, dev(0), &fixtures.CallProberMetaData, nil)
	p.callers = append(p.callers, caller)
	who, other := len(p.callers)-1, 0
	// So that the lock cost does not fall from block to block.
	p.must(dev(genesis.AdminAccount), params.GovernanceAddress, governanceABI.PackSetGlobalParam(crypto.Keccak256Hash([]byte("lock_reduction_interval")), new(big.Int).SetUint64(math.MaxUint64)))
	cost := view(p.world, params.SubnetAddress, subnetABI.PackGetNetworkLockCost(), subnetABI.UnpackGetNetworkLockCost)
	p.control(ledgerRest.PackSetLockCost(cost))
	for i, netuid := range p.netuids {
		p.control(ledgerRest.PackSetOwner(netuid, dev(i+1).id, dev(i+1).id, 1))
		p.sameOwner(netuid)
	}
	hotkey := derived(p, "hotkey of a contract").id
	register := func(what string, hotkey [32]byte) bool {
		p.Helper()
		return p.same(what, who, params.SubnetAddress, subnetABI.PackRegisterNetwork(hotkey))
	}
	register("no TAO", hotkey)
	p.succeed(p.send(dev(6), caller, nil, new(big.Int).Add(wei(unit.Rao(cost)), tao(50))))
	p.control(ledgerABI.PackSetBalance(caller, p.balance(caller)))
	p.same("getNetworkLockCost", who, params.SubnetAddress, subnetABI.PackGetNetworkLockCost())
	p.same("getSubnets", who, params.SubnetAddress, subnetABI.PackGetSubnets())
	register("hotkey of another", p.hotkeys[0].id)
	register("zero hotkey", [32]byte{})
	if !register("registration", hotkey) {
		p.Fatal("the contract cannot register a subnet")
	}
	netuids := view(p.world, params.SubnetAddress, subnetABI.PackGetSubnets(), subnetABI.UnpackGetSubnets)
	netuid := netuids[len(netuids)-1]
	p.netuids = append(p.netuids, netuid)
	p.hotkeys = append(p.hotkeys, actor{id: hotkey})
	p.same("getSubnets", who, params.SubnetAddress, subnetABI.PackGetSubnets())
	p.sameOwner(netuid)
	p.looks("registered")
	start := func(what string, caller int, netuid uint16) {
		p.Helper()
		p.same(what, caller, params.SubnetAddress, subnetABI.PackStartCall(netuid))
	}
	stake := func(what string) {
		p.Helper()
		p.same(what, who, params.StakingAddress, stakingABI.PackAddStake(hotkey, big9(20), id256(netuid)))
		p.looks(what)
	}
	stake("before the start")
	start("another's subnet", other, netuid)
	start("no subnet", who, 77)
	start("start", who, netuid)
	start("started", who, netuid)
	p.govern(netuid, "tempo", 0) // no epochs
	stake("after the start")
	for _, caller := range []int{who, other} {
		p.same("setServingRateLimit", caller, params.SubnetAddress, subnetABI.PackSetServingRateLimit(netuid, uint64(60+caller)))
		p.same("getServingRateLimit", caller, params.SubnetAddress, subnetABI.PackGetServingRateLimit(netuid))
		p.same("toggleTransfers", caller, params.SubnetAddress, subnetABI.PackToggleTransfers(netuid, caller == other))
	}
	p.same("transfers off", who, params.StakingAddress, stakingABI.PackTransferStake(p.hotkeys[0].id, hotkey, id256(netuid), id256(netuid), big9(1)))
	p.same("setServingRateLimit", who, params.SubnetAddress, subnetABI.PackSetServingRateLimit(77, 1))
	p.same("toggleTransfers", who, params.SubnetAddress, subnetABI.PackToggleTransfers(77, true))
	for _, hotkey := range [][32]byte{{31: 1}, {31: 1}, hotkey, p.hotkeys[0].id, {}} {
		p.same("tryAssociateHotkey", who, params.NeuronAddress, neuronABI.PackTryAssociateHotkey(hotkey))
		p.same("getHotkeyOwner", who, params.StakingAddress, stakingABI.PackGetHotkeyOwner(hotkey))
	}
	p.coldkeySwaps(who, netuid, hotkey)
}

// coldkeySwaps announces, takes back and executes the swap of a contract's coldkey.
func (p *pair) coldkeySwaps(who int, netuid uint16, hotkey [32]byte) {
	p.Helper()
	neuron := func(what string, data []byte) bool {
		p.Helper()
		return p.same(what, who, params.NeuronAddress, data)
	}
	announce := func(coldkey [32]byte) {
		p.Helper()
		hash := blake2b.Sum256(coldkey[:])
		neuron("announcement", neuronABI.PackAnnounceColdkeySwap(hash))
	}
	fresh, own := derived(p, "new coldkey").id, ss58.AccountID(p.callers[who])
	neuron("nothing announced", neuronABI.PackExecuteAnnouncedColdkeySwap(fresh))
	neuron("nothing to clear", neuronABI.PackClearColdkeySwapAnnouncement())
	announce(fresh)
	p.same("blocked", who, params.StakingAddress, stakingABI.PackRemoveStake(hotkey, big9(1), id256(netuid)))
	neuron("clear", neuronABI.PackClearColdkeySwapAnnouncement())
	p.same("not blocked", who, params.StakingAddress, stakingABI.PackRemoveStake(hotkey, big9(1), id256(netuid)))
	gifted := derived(p, "coldkey with a gift").id
	p.same("toggleTransfers", who, params.SubnetAddress, subnetABI.PackToggleTransfers(netuid, true))
	p.same("gift", who, params.StakingAddress, stakingABI.PackTransferStake(gifted, hotkey, id256(netuid), id256(netuid), big9(2)))
	for _, taken := range [][32]byte{gifted, {31: 1}} { // the other one is a hotkey
		announce(taken)
		neuron("taken coldkey", neuronABI.PackExecuteAnnouncedColdkeySwap(taken))
	}
	announce(fresh)
	neuron("another coldkey", neuronABI.PackExecuteAnnouncedColdkeySwap(own))
	if !neuron("execution", neuronABI.PackExecuteAnnouncedColdkeySwap(fresh)) {
		p.Fatal("the contract cannot swap its coldkey")
	}
	p.sameOwner(netuid)
	p.looks("after the swap of a coldkey")
	for _, coldkey := range [][32]byte{fresh, own} {
		p.same("stake", who, params.StakingAddress, stakingABI.PackGetStake(hotkey, coldkey, id256(netuid)))
		p.same("balance", who, params.BalancesAddress, balancesABI.PackGetFreeBalance(coldkey))
	}
	p.same("getHotkeyOwner", who, params.StakingAddress, stakingABI.PackGetHotkeyOwner(hotkey))
}

// sameOwner compares whose a subnet is; its symbol the doubles are told.
func (p *pair) sameOwner(netuid uint16) {
	p.Helper()
	chain := view(p.world, params.SubnetAddress, subnetABI.PackGetSubnetMetadata(netuid), subnetABI.UnpackGetSubnetMetadata)
	p.control(ledgerRest.PackSetSymbol(netuid, chain.TokenSymbol))
	double := view(p.world, p.fronts[params.SubnetAddress], subnetABI.PackGetSubnetMetadata(netuid), subnetABI.UnpackGetSubnetMetadata)
	if chain.Tempo == 0 { // without epochs
		double.Tempo = 0
	}
	if !reflect.DeepEqual(chain, double) {
		p.Fatalf("subnet %d: the chain has %+v, the double %+v", netuid, chain, double)
	}
}
