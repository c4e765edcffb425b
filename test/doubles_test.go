package test

import (
	"bytes"
	"fmt"
	"math"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/bindings/addressmapping"
	"github.com/taochain/taochain/bindings/balances"
	"github.com/taochain/taochain/bindings/doubles"
	"github.com/taochain/taochain/bindings/fixtures"
	"github.com/taochain/taochain/chain/genesis"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/ss58"
	"github.com/taochain/taochain/chain/unit"
)

var (
	balancesABI = balances.NewBalances()
	mappingABI  = addressmapping.NewAddressMapping()
	proberABI   = fixtures.NewCallProber()
	ledgerABI   = doubles.NewLedgerProtocol()
)

// pair is a chain that also carries the doubles of contracts/test/doubles: every call is made to the precompile and to its
// double, by the same contracts, and must give the same.
type pair struct {
	backendWorld
	ledger common.Address
	fronts map[common.Address]common.Address
	// callers are contracts that call what they are told. They pay no gas, so their balances tell what calls moved.
	callers []common.Address
	hotkeys []actor
	netuids []uint16
}

// proberGas is what one compared call may use; the double in Solidity needs far more than the precompile.
const proberGas = 3_000_000

// newPair opens two subnets, and gives the doubles the same state.
func newPair(t *testing.T) *pair {
	p := &pair{backendWorld: newBackend(t), fronts: map[common.Address]common.Address{}}
	owner := dev(1)
	p.netuids = []uint16{p.openSubnet(owner, owner.id), p.openSubnet(dev(2), dev(2).id)}
	p.govern(p.netuids[1], "tempo", 0) // no epochs: only the first subnet pays
	p.hotkeys = []actor{owner, dev(3), dev(4)}
	for _, hotkey := range p.hotkeys[1:] {
		p.must(hotkey, params.NeuronAddress, neuronABI.PackBurnedRegister(p.netuids[0], hotkey.id))
	}
	p.ledger = deploy(p.world, dev(0), &doubles.LedgerProtocolMetaData, nil)
	front := doubles.NewPrecompileFront()
	for _, address := range []common.Address{
		params.MetagraphAddress, params.SubnetAddress, params.NeuronAddress, params.StakingAddress, params.AlphaAddress,
		params.AddressMappingAddress, params.BalancesAddress,
	} {
		p.fronts[address] = deploy(p.world, dev(0), &doubles.PrecompileFrontMetaData, front.PackConstructor(p.ledger))
	}
	for i := range 3 {
		caller := deploy(p.world, dev(0), &fixtures.CallProberMetaData, nil)
		p.callers = append(p.callers, caller)
		p.succeed(p.send(dev(0), caller, nil, tao(int64(2000*(i+1)))))
		p.control(ledgerABI.PackSetBalance(caller, p.balance(caller)))
	}
	for _, netuid := range p.netuids {
		pool := p.pool(netuid)
		p.control(ledgerABI.PackCreateSubnet(netuid, uint64(pool.Tao), uint64(pool.Alpha), uint16(pool.FeeRate)))
	}
	for i, hotkey := range p.hotkeys {
		p.control(ledgerABI.PackCreateHotkey(hotkey.id, hotkey.id))
		p.control(ledgerABI.PackSetNeuron(p.netuids[0], hotkey.id, false))
		if uid := p.uid(p.netuids[0], hotkey.id); uid != uint16(i) {
			t.Fatalf("hotkey %d has uid %d", i, uid)
		}
	}
	return p
}

func (p *pair) uid(netuid uint16, hotkey [32]byte) uint16 {
	out := view(p.world, params.NeuronAddress, neuronABI.PackGetUid(netuid, hotkey), neuronABI.UnpackGetUid)
	return out.Uid
}

// control changes the doubles from outside, as the block step changes the chain.
func (p *pair) control(data []byte) {
	p.Helper()
	p.must(dev(0), p.ledger, data)
}

// probe asks what a call of a contract would give.
func (p *pair) probe(caller, target common.Address, data []byte) (ok bool, result []byte) {
	p.Helper()
	call := proberABI.PackProbeCall(target, new(big.Int), big.NewInt(proberGas), data)
	output, err := p.eth.CallContract(p.ctx(), ethereum.CallMsg{From: dev(0).address, To: &caller, Data: call}, nil)
	if err != nil {
		p.Fatal(err)
	}
	out, err := proberABI.UnpackProbeCall(output)
	if err != nil {
		p.Fatal(err)
	}
	return out.Ok, out.Result
}

// same makes a call to a precompile and to its double and compares what comes back. It returns whether the call succeeded.
func (p *pair) same(what string, caller int, precompile common.Address, data []byte) bool {
	p.Helper()
	ok, result := p.probe(p.callers[caller], precompile, data)
	doubleOK, doubleResult := p.probe(p.callers[caller], p.fronts[precompile], data)
	if ok != doubleOK || !bytes.Equal(result, doubleResult) {
		p.Fatalf("%s: the chain says %t %x %+v, the double %t %x %+v", what, ok, result, decoded(result), doubleOK, doubleResult, decoded(doubleResult))
	}
	for _, target := range []common.Address{precompile, p.fronts[precompile]} {
		call := proberABI.PackProbeCall(target, new(big.Int), big.NewInt(proberGas), data)
		p.send(dev(0), p.callers[caller], call, nil)
	}
	p.Commit()
	return ok
}

func decoded(result []byte) any {
	if len(result) < 4 {
		return nil
	}
	reason, _ := errorsABI.UnpackError(result)
	return reason
}

// looks compares all that the doubles show of stakes, pools and balances.
func (p *pair) looks(what string) {
	p.Helper()
	read := func(precompile common.Address, data []byte) {
		p.Helper()
		at := func(to common.Address) []byte {
			output, err := p.eth.CallContract(p.ctx(), ethereum.CallMsg{To: &to, Data: data}, nil)
			if err != nil {
				p.Fatalf("%s: read %x: %v %+v", what, data, err, reasonOf(err))
			}
			return output
		}
		if real, double := at(precompile), at(p.fronts[precompile]); !bytes.Equal(real, double) {
			p.Fatalf("%s: %s %x: the chain has %x, the double %x", what, precompile, data, real, double)
		}
	}
	for _, netuid := range p.netuids {
		read(params.AlphaAddress, alphaABI.PackGetTaoInPool(netuid))
		read(params.AlphaAddress, alphaABI.PackGetAlphaInPool(netuid))
		read(params.AlphaAddress, alphaABI.PackGetAlphaPrice(netuid))
		read(params.AlphaAddress, alphaABI.PackGetSubnetMechanism(netuid))
		read(params.SubnetAddress, subnetABI.PackGetRegisteredSubnetCounter(netuid))
		for _, hotkey := range p.hotkeys {
			read(params.StakingAddress, stakingABI.PackGetTotalAlphaStaked(hotkey.id, id256(netuid)))
			for _, caller := range p.callers {
				read(params.StakingAddress, stakingABI.PackGetStake(hotkey.id, ss58.AccountID(caller), id256(netuid)))
			}
		}
	}
	for _, caller := range p.callers {
		read(params.BalancesAddress, balancesABI.PackGetFreeBalance(ss58.AccountID(caller)))
	}
}

// amounts are those at which the rules turn, and ordinary ones.
func amounts(random *rand.Rand, stake, pool uint64) *big.Int {
	edges := []uint64{
		0, 1, params.DefaultMinStake - 1, params.DefaultMinStake, params.DefaultMinStake + 1008, stake, stake - 1, stake + 1, stake / 2,
		uint64(unit.TAO), 7 * uint64(unit.TAO), pool, 1001 * pool, math.MaxUint64,
	}
	switch pick := random.IntN(len(edges) + 12); {
	case pick < len(edges):
		return new(big.Int).SetUint64(edges[pick])
	case pick == len(edges):
		return new(big.Int).Lsh(big.NewInt(3), 70)
	case pick < len(edges)+4 && stake > 0:
		return new(big.Int).SetUint64(random.Uint64N(stake))
	default:
		return new(big.Int).SetUint64(uint64(params.DefaultMinStake) + random.Uint64N(300*uint64(unit.TAO)))
	}
}

// step is one random call of the staking precompile.
func (p *pair) step(random *rand.Rand) (name string, caller int, data []byte) {
	caller = random.IntN(len(p.callers))
	hotkey, other := p.hotkeys[random.IntN(len(p.hotkeys))].id, p.hotkeys[random.IntN(len(p.hotkeys))].id
	netuid := p.netuids[random.IntN(2)]
	next := p.netuids[random.IntN(2)]
	for range 3 { // rather somewhere where the caller has stake
		if p.stake(hotkey, ss58.AccountID(p.callers[caller]), netuid) > 0 {
			break
		}
		hotkey, netuid = p.hotkeys[random.IntN(len(p.hotkeys))].id, p.netuids[random.IntN(2)]
	}
	switch random.IntN(40) {
	case 0:
		netuid = 77
	case 1:
		hotkey = [32]byte{1, 2, 3}
	}
	pool := p.pool(netuid)
	stake := uint64(p.stake(hotkey, ss58.AccountID(p.callers[caller]), netuid))
	sell, buy := amounts(random, stake, uint64(pool.Alpha)), amounts(random, stake, uint64(pool.Tao))
	spot := uint64(unit.TAO)
	if pool.Alpha > 0 {
		spot = new(big.Int).Div(new(big.Int).Mul(new(big.Int).SetUint64(uint64(pool.Tao)), big.NewInt(1e9)), new(big.Int).SetUint64(uint64(pool.Alpha))).Uint64()
	}
	limit := func(up bool) *big.Int {
		part := spot / 1000 * random.Uint64N(300)
		if random.IntN(6) == 0 {
			up = !up
		}
		if up {
			return new(big.Int).SetUint64(spot + part)
		}
		return new(big.Int).SetUint64(spot - part)
	}
	id, nextID := id256(netuid), id256(next)
	if random.IntN(60) == 0 {
		id = big.NewInt(1 << 16)
	}
	partial := random.IntN(2) == 0
	whom := p.callers[random.IntN(len(p.callers))]
	switch random.IntN(16) {
	case 0, 1, 2:
		return "addStake", caller, stakingABI.PackAddStake(hotkey, buy, id)
	case 3:
		return "addStakeLimit", caller, stakingABI.PackAddStakeLimit(hotkey, buy, limit(true), partial, id)
	case 4, 5:
		return "removeStake", caller, stakingABI.PackRemoveStake(hotkey, sell, id)
	case 6:
		return "removeStakeLimit", caller, stakingABI.PackRemoveStakeLimit(hotkey, sell, limit(false), partial, id)
	case 7:
		return "removeStakeFull", caller, stakingABI.PackRemoveStakeFull(hotkey, id)
	case 8:
		return "removeStakeFullLimit", caller, stakingABI.PackRemoveStakeFullLimit(hotkey, id, limit(false))
	case 9:
		return "moveStake", caller, stakingABI.PackMoveStake(hotkey, other, id, nextID, sell)
	case 10, 11:
		return "transferStake", caller, stakingABI.PackTransferStake(ss58.AccountID(whom), hotkey, id, nextID, sell)
	case 12:
		return "approve", caller, stakingABI.PackApprove(whom, id, sell)
	case 13:
		return "increaseAllowance", caller, stakingABI.PackIncreaseAllowance(whom, id, sell)
	case 14:
		return "decreaseAllowance", caller, stakingABI.PackDecreaseAllowance(whom, id, sell)
	}
	source := p.callers[(caller+len(p.callers)-1)%len(p.callers)]
	if random.IntN(3) == 0 {
		source = whom
	}
	return "transferStakeFrom", caller, stakingABI.PackTransferStakeFrom(source, whom, hotkey, id, nextID, sell)
}

// TestDoublesAgree plays calls to the precompiles and to the doubles on which the forge tests rely, and compares call by
// call: first at random, then rewards, switches, a swapped hotkey and a dissolution.
func TestDoublesAgree(t *testing.T) {
	p := newPair(t)
	random := rand.New(rand.NewPCG(0x7461, 0x6f))
	succeeded := map[string]int{}
	for i := range p.callers {
		for j, netuid := range p.netuids {
			amount := big.NewInt(int64(40+10*i+j) * int64(unit.TAO))
			p.same("first stakes", i, params.StakingAddress, stakingABI.PackAddStake(p.hotkeys[i].id, amount, id256(netuid)))
		}
	}
	for i := range p.callers {
		whom, id := p.callers[(i+1)%len(p.callers)], id256(p.netuids[i%2])
		p.same("first allowances", i, params.StakingAddress, stakingABI.PackApprove(whom, id, big.NewInt(int64(1000*unit.TAO))))
	}
	for i := range p.callers {
		spender, to, from := (i+1)%len(p.callers), p.callers[(i+2)%len(p.callers)], id256(p.netuids[i%2])
		for _, target := range p.netuids {
			data := stakingABI.PackTransferStakeFrom(p.callers[i], to, p.hotkeys[i].id, from, id256(target), big.NewInt(5e9+int64(i)))
			if p.same("first spending", spender, params.StakingAddress, data) {
				succeeded["transferStakeFrom"]++
			}
		}
		p.looks("first spending")
	}
	for i := range 200 {
		name, caller, data := p.step(random)
		what := fmt.Sprintf("step %d, %s", i, name)
		if p.same(what, caller, params.StakingAddress, data) {
			succeeded[name]++
		}
		p.looks(what)
	}
	t.Logf("calls that succeeded: %v", succeeded)
	if len(succeeded) < 12 {
		t.Errorf("only %d kinds of calls ever succeeded", len(succeeded))
	}
	p.sameViews()
	t.Run("rewards", func(t *testing.T) { p.rewards() })
	t.Run("switches", func(t *testing.T) { p.switches() })
	t.Run("swapped hotkey", func(t *testing.T) { p.swappedHotkey() })
	t.Run("owners", func(t *testing.T) { p.owners() })
	t.Run("dissolution", func(t *testing.T) { p.dissolution() })
	p.checkInvariants()
}

// sameViews compares the functions that contracts read.
func (p *pair) sameViews() {
	p.Helper()
	for i, netuid := range append(p.netuids, 77) {
		for j, amount := range []uint64{0, 1, 5_000_000, 3e9, 1e15, math.MaxUint64} {
			what := fmt.Sprintf("simulated swap %d.%d", i, j)
			p.same(what, 0, params.AlphaAddress, alphaABI.PackSimSwapTaoForAlpha(netuid, amount))
			p.same(what, 0, params.AlphaAddress, alphaABI.PackSimSwapAlphaForTao(netuid, amount))
		}
	}
	for _, caller := range append(p.callers, common.Address{}, params.SubnetAddress) {
		p.same("addressMapping", 0, params.AddressMappingAddress, mappingABI.PackAddressMapping(caller))
		p.same("allowance", 0, params.StakingAddress, stakingABI.PackAllowance(p.callers[0], caller, id256(p.netuids[0])))
	}
	for _, hotkey := range append([]actor{{id: [32]byte{9}}}, p.hotkeys...) {
		p.same("getUid", 0, params.NeuronAddress, neuronABI.PackGetUid(p.netuids[0], hotkey.id))
		p.same("getHotkeyOwner", 0, params.StakingAddress, stakingABI.PackGetHotkeyOwner(hotkey.id))
	}
	p.same("getUidCount", 0, params.MetagraphAddress, metagraphABI.PackGetUidCount(p.netuids[0]))
	for uid := range uint16(4) {
		p.same("getValidatorStatus", 0, params.MetagraphAddress, metagraphABI.PackGetValidatorStatus(p.netuids[0], uid))
		p.same("getHotkey", 0, params.MetagraphAddress, metagraphABI.PackGetHotkey(p.netuids[0], uid))
	}
	p.same("getDefaultMinStake", 0, params.StakingAddress, stakingABI.PackGetDefaultMinStake())
	p.same("getNominatorMinRequiredStake", 0, params.StakingAddress, stakingABI.PackGetNominatorMinRequiredStake())
	p.same("isSubnetDissolving", 0, params.SubnetAddress, subnetABI.PackIsSubnetDissolving(p.netuids[0]))
	p.same("getAlphaPrice", 0, params.AlphaAddress, alphaABI.PackGetAlphaPrice(77))
	p.same("getNetworkRegistrationBlock", 0, params.SubnetAddress, subnetABI.PackGetNetworkRegistrationBlock(77))
	p.same("unknown function", 0, params.StakingAddress, []byte{1, 2, 3, 4})
}

// rewards lets epochs pay on the chain, gives the doubles what each hotkey got, and goes on.
func (p *pair) rewards() {
	p.Helper()
	netuid, hotkey := p.netuids[0], p.hotkeys[0]
	p.same("stake", 0, params.StakingAddress, stakingABI.PackAddStake(hotkey.id, big.NewInt(50e9), id256(netuid)))
	p.epoch()
	p.judge(netuid, hotkey, p.hotkeys[1])
	before := p.stake(hotkey.id, ss58.AccountID(p.callers[0]), netuid)
	p.epoch()
	if p.stake(hotkey.id, ss58.AccountID(p.callers[0]), netuid) <= before {
		p.Error("the contract's stake earned nothing")
	}
	for i := range p.callers {
		p.same("after rewards", i, params.StakingAddress, stakingABI.PackRemoveStake(hotkey.id, big.NewInt(1e9+int64(i)), id256(netuid)))
		p.looks("after rewards")
	}
}

// judge lets a validator give all its weight to a miner.
func (w *world) judge(netuid uint16, validator, miner actor) {
	w.Helper()
	uid := view(w, params.NeuronAddress, neuronABI.PackGetUid(netuid, miner.id), neuronABI.UnpackGetUid).Uid
	w.must(validator, params.NeuronAddress, neuronABI.PackSetWeights(netuid, []uint16{uid}, []uint16{math.MaxUint16}, 0))
}

// advanceEpoch goes on until the subnet's next epoch.
func (b backendWorld) advanceEpoch(netuid uint16) {
	b.Helper()
	if err := b.AdvanceEpoch(netuid); err != nil {
		b.Fatal(err)
	}
}

// epoch runs an epoch of the first subnet and tells the doubles what it paid: to each hotkey's owner first, then to all.
func (p *pair) epoch() {
	p.Helper()
	netuid := p.netuids[0]
	p.advanceEpoch(netuid)
	dividends := map[common.Hash]uint64{}
	for _, d := range p.state().Coinbase.Dividends(netuid) {
		dividends[d.Hotkey] = uint64(d.Alpha)
	}
	for _, hotkey := range p.hotkeys {
		total := stakingABI.PackGetTotalAlphaStaked(hotkey.id, id256(netuid))
		held := func(at common.Address) uint64 {
			return view(p.world, at, total, stakingABI.UnpackGetTotalAlphaStaked).Uint64()
		}
		grown, all := held(params.StakingAddress)-held(p.fronts[params.StakingAddress]), dividends[hotkey.id]
		p.control(ledgerABI.PackMintStake(netuid, hotkey.id, hotkey.id, grown-all))
		p.control(ledgerABI.PackReward(netuid, hotkey.id, all))
	}
	p.looks("after an epoch")
}

// switches turns transfers and the token off and on.
func (p *pair) switches() {
	p.Helper()
	netuid := p.netuids[0]
	attempts := func(what string) {
		p.Helper()
		hotkey, id, amount := p.hotkeys[0].id, id256(netuid), big.NewInt(1e9)
		p.same(what, 0, params.StakingAddress, stakingABI.PackAddStake(hotkey, amount, id))
		p.same(what, 0, params.StakingAddress, stakingABI.PackRemoveStake(hotkey, amount, id))
		p.same(what, 0, params.StakingAddress, stakingABI.PackRemoveStakeLimit(hotkey, amount, big.NewInt(1000), true, id))
		p.same(what, 0, params.StakingAddress, stakingABI.PackMoveStake(hotkey, p.hotkeys[1].id, id, id, amount))
		p.same(what, 0, params.StakingAddress, stakingABI.PackTransferStake(ss58.AccountID(p.callers[1]), hotkey, id, id, amount))
		p.looks(what)
	}
	p.must(p.hotkeys[0], params.SubnetAddress, subnetABI.PackToggleTransfers(netuid, false))
	p.control(ledgerABI.PackSetSwitches(netuid, true, false))
	attempts("transfers off")
	p.must(dev(genesis.AdminAccount), params.GovernanceAddress, governanceABI.PackSetSubtokenEnabled(netuid, false))
	p.control(ledgerABI.PackSetSwitches(netuid, false, false))
	attempts("token off")
	p.must(dev(genesis.AdminAccount), params.GovernanceAddress, governanceABI.PackSetSubtokenEnabled(netuid, true))
	p.control(ledgerABI.PackSetSwitches(netuid, true, true))
	p.must(dev(genesis.AdminAccount), params.SubnetAddress, subnetABI.PackToggleTransfers(netuid, true))
	attempts("all on")
}

// swappedHotkey replaces a hotkey under its stakers.
func (p *pair) swappedHotkey() {
	p.Helper()
	old, replacement := p.hotkeys[1], derived(p, "replacement")
	p.same("stake", 1, params.StakingAddress, stakingABI.PackAddStake(old.id, big.NewInt(20e9), id256(p.netuids[0])))
	p.must(old, params.NeuronAddress, neuronABI.PackSwapHotkey(old.id, replacement.id, false, 0))
	for _, netuid := range p.netuids {
		p.control(ledgerABI.PackSwapHotkey(netuid, old.id, replacement.id))
		p.control(ledgerABI.PackCreateHotkey(replacement.id, old.id))
	}
	p.hotkeys = append(p.hotkeys, replacement)
	p.looks("after the swap")
	for _, hotkey := range [][32]byte{old.id, replacement.id} {
		p.same("unstake after the swap", 1, params.StakingAddress, stakingABI.PackRemoveStake(hotkey, big.NewInt(1e9), id256(p.netuids[0])))
		p.same("uid after the swap", 1, params.NeuronAddress, neuronABI.PackGetUid(p.netuids[0], hotkey))
	}
	p.looks("after the swap")
}

// dissolution ends the first subnet and registers its netuid again.
func (p *pair) dissolution() {
	p.Helper()
	netuid := p.netuids[0]
	p.must(dev(genesis.AdminAccount), params.SubnetAddress, subnetABI.PackDissolveNetwork(netuid))
	p.control(ledgerABI.PackDissolve(netuid))
	p.looks("dissolved")
	hotkey, id := p.hotkeys[0].id, id256(netuid)
	attempts := func(what string) {
		p.Helper()
		p.same(what, 0, params.StakingAddress, stakingABI.PackAddStake(hotkey, big.NewInt(1e9), id))
		p.same(what, 0, params.StakingAddress, stakingABI.PackRemoveStake(hotkey, big.NewInt(1e9), id))
		p.same(what, 0, params.StakingAddress, stakingABI.PackRemoveStakeLimit(hotkey, big.NewInt(1e9), big.NewInt(1000), true, id))
		p.same(what, 0, params.StakingAddress, stakingABI.PackTransferStake(ss58.AccountID(p.callers[1]), hotkey, id, id, big.NewInt(1e9)))
		p.same(what, 0, params.StakingAddress, stakingABI.PackAllowance(p.callers[0], p.callers[1], id))
		p.looks(what)
	}
	p.same("approve", 0, params.StakingAddress, stakingABI.PackApprove(p.callers[1], id, big.NewInt(5e9)))
	attempts("dissolved")
	p.must(dev(5), params.SubnetAddress, subnetABI.PackRegisterNetwork(dev(5).id))
	p.must(dev(5), params.SubnetAddress, subnetABI.PackStartCall(netuid))
	pool := p.pool(netuid)
	p.control(ledgerABI.PackCreateSubnet(netuid, uint64(pool.Tao), uint64(pool.Alpha), uint16(pool.FeeRate)))
	attempts("registered again")
}
