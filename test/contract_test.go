package test

import (
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/taochain/taochain/amm"
	"github.com/taochain/taochain/bindings/fixtures"
	"github.com/taochain/taochain/bindings/taoerrors"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/simulated"
	"github.com/taochain/taochain/chain/ss58"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/unit"
)

// backendWorld is a simulated chain as a test sees it.
type backendWorld struct {
	*world
	*simulated.Backend
}

func newBackend(tb testing.TB, opts ...simulated.Option) backendWorld {
	tb.Helper()
	backend := simulated.New(tb, opts...)
	return backendWorld{worldOf(tb, backend), backend}
}

// worldOf connects to a backend.
func worldOf(tb testing.TB, backend *simulated.Backend) *world {
	eth := ethclient.NewClient(backend.RPC())
	tb.Cleanup(eth.Close)
	return &world{TB: tb, eth: eth, seal: func() { backend.Commit() }}
}

// state reads the protocol's state at the newest block.
func (b backendWorld) state() *state.State {
	b.Helper()
	s, _, _, err := b.Node().State(rpc.LatestBlockNumber)
	if err != nil {
		b.Fatal(err)
	}
	return s
}

// pool is the subnet's pool as the next block's transactions find it: the tests'
// subnets get no TAO emission, so the block step leaves the reserves alone.
func (b backendWorld) pool(netuid uint16) amm.Pool {
	b.Helper()
	return b.state().Pools.At(netuid).Load()
}

// stage is a subnet without TAO emission, with a neuron, and a contract that has TAO.
type stage struct {
	backendWorld
	netuid   uint16
	hotkey   actor
	user     actor
	contract common.Address
	// id is the contract as a coldkey.
	id [32]byte
}

func newStage(tb testing.TB, contract *bind.MetaData, constructor []byte) stage {
	tb.Helper()
	s := stage{backendWorld: newBackend(tb), hotkey: dev(2), user: dev(8)}
	s.netuid = s.openSubnet(dev(1), dev(1).id)
	s.must(s.hotkey, params.NeuronAddress, neuronABI.PackBurnedRegister(s.netuid, s.hotkey.id))
	s.contract = deploy(s.world, dev(0), contract, constructor)
	s.id = ss58.AccountID(s.contract)
	return s
}

// fund gives an account TAO.
func (s stage) fund(to common.Address, amount int64) {
	s.Helper()
	s.succeed(s.send(dev(0), to, nil, tao(amount)))
}

// transact calls the contract through its bindings, as the user.
func (s stage) transact(instance *bind.BoundContract, data []byte) *types.Receipt {
	s.Helper()
	tx, err := bind.Transact(instance, bind.NewKeyedTransactor(s.user.key, chainID), data)
	if err != nil {
		s.Fatalf("%v: %+v", err, reasonOf(err))
	}
	return s.succeed(tx)
}

// refused calls an account as the user and returns the reason of the refusal.
func (s stage) refused(to common.Address, data []byte, value *big.Int) any {
	s.Helper()
	_, err := s.eth.CallContract(s.ctx(), ethereum.CallMsg{From: s.user.address, To: &to, Data: data, Value: value}, nil)
	if err == nil {
		s.Fatal("the call is not refused")
	}
	reason := reasonOf(err)
	if reason == nil {
		s.Fatalf("the call is refused without a reason: %v", err)
	}
	return reason
}

// fails sends a transaction that must fail, and checks that it cost nothing but gas.
func (s stage) fails(to common.Address, data []byte, value *big.Int) {
	s.Helper()
	stakes := [2]unit.Alpha{s.stake(s.hotkey.id, s.user.id, s.netuid), s.stake(s.hotkey.id, s.id, s.netuid)}
	contract, user := s.balance(s.contract), s.balance(s.user.address)
	receipt := s.mined(s.send(s.user, to, data, value))
	if receipt.Status != types.ReceiptStatusFailed || len(receipt.Logs) != 0 {
		s.Errorf("status %d and %d logs, want a failure without logs", receipt.Status, len(receipt.Logs))
	}
	if now := [2]unit.Alpha{s.stake(s.hotkey.id, s.user.id, s.netuid), s.stake(s.hotkey.id, s.id, s.netuid)}; now != stakes {
		s.Errorf("the stakes are %v, were %v", now, stakes)
	}
	if now := s.balance(s.contract); now.Cmp(contract) != 0 {
		s.Errorf("the contract has %v wei, had %v", now, contract)
	}
	if lost := new(big.Int).Sub(user, s.balance(s.user.address)); lost.Cmp(feeOf(receipt)) != 0 {
		s.Errorf("the user paid %v wei, want %v", lost, feeOf(receipt))
	}
}

// feeOf is what a transaction's sender paid for gas.
func feeOf(receipt *types.Receipt) *big.Int {
	return new(big.Int).Mul(new(big.Int).SetUint64(receipt.GasUsed), receipt.EffectiveGasPrice)
}

// logsNamed counts a receipt's logs of an event of the staking precompile.
func logsNamed(receipt *types.Receipt, signature string) int {
	count := 0
	for _, l := range receipt.Logs {
		if l.Address == params.StakingAddress && l.Topics[0] == crypto.Keccak256Hash([]byte(signature)) {
			count++
		}
	}
	return count
}

const (
	stakeAdded   = "StakeAdded(bytes32,bytes32,uint16,uint64,uint64,uint64)"
	stakeRemoved = "StakeRemoved(bytes32,bytes32,uint16,uint64,uint64,uint64)"
)

// TestContractStakesItsOwn: high-level Solidity calls act for the contract, and move what the pool's mathematics says.
func TestContractStakesItsOwn(t *testing.T) {
	s := newStage(t, &fixtures.StakeCallerMetaData, nil)
	s.fund(s.contract, 100)
	caller := fixtures.NewStakeCaller()
	instance := caller.Instance(s.eth, s.contract)
	getStake := func() unit.Alpha {
		data := caller.PackGetStake(s.hotkey.id, s.id, id256(s.netuid))
		stake, err := bind.Call(instance, nil, data, caller.UnpackGetStake)
		if err != nil {
			t.Fatal(err)
		}
		return unit.Alpha(stake.Uint64())
	}
	if before := getStake(); before != 0 {
		t.Fatalf("stake %d before staking", before)
	}

	const amount = 10 * unit.TAO
	buy, err := s.pool(s.netuid).SimBuy(amount)
	if err != nil {
		t.Fatal(err)
	}
	added := s.transact(instance, caller.PackAddStake(s.hotkey.id, new(big.Int).SetUint64(uint64(amount)), id256(s.netuid)))
	if got := getStake(); got != buy.Out {
		t.Errorf("the contract's stake is %d, the quote said %d", got, buy.Out)
	}
	if want := new(big.Int).Sub(tao(100), wei(amount)); s.balance(s.contract).Cmp(want) != 0 {
		t.Errorf("the contract has %v wei, want %v", s.balance(s.contract), want)
	}
	event, err := eventsABI.UnpackStakeAddedEvent(added.Logs[0])
	if err != nil || event.Coldkey != s.id || event.TaoRao != uint64(amount) || event.Alpha != uint64(buy.Out) || event.FeeRao != uint64(buy.Fee) {
		t.Errorf("the event is %+v, error %v, the quote %+v", event, err, buy)
	}
	if stake := s.stake(s.hotkey.id, s.user.id, s.netuid); stake != 0 {
		t.Errorf("the user has a stake of %d", stake)
	}

	part := buy.Out / 3
	sell, err := s.pool(s.netuid).SimSell(part)
	if err != nil {
		t.Fatal(err)
	}
	before := s.balance(s.contract)
	removed := s.transact(instance, caller.PackRemoveStake(s.hotkey.id, new(big.Int).SetUint64(uint64(part)), id256(s.netuid)))
	if got := new(big.Int).Sub(s.balance(s.contract), before); got.Cmp(wei(sell.Out)) != 0 {
		t.Errorf("the contract got %v wei, the quote said %v", got, wei(sell.Out))
	}
	if got := getStake(); got != buy.Out-part {
		t.Errorf("the contract's stake is %d, want %d", got, buy.Out-part)
	}
	if logsNamed(removed, stakeRemoved) != 1 || len(removed.Logs) != 1 {
		t.Errorf("the logs are %v", removed.Logs)
	}
	s.checkInvariants()
}

// TestContractCatchesReason: try/catch in Solidity sees the custom error.
func TestContractCatchesReason(t *testing.T) {
	s := newStage(t, &fixtures.ReasonCatcherMetaData, nil)
	catcher := fixtures.NewReasonCatcher()
	instance := catcher.Instance(s.eth, s.contract)
	const amount = 3 * unit.TAO
	attempt := catcher.PackTryAddStake(s.hotkey.id, new(big.Int).SetUint64(uint64(amount)), id256(s.netuid))
	caught := func() (bool, []byte) {
		refused, err := bind.Call(instance, nil, catcher.PackRefused(), catcher.UnpackRefused)
		if err != nil {
			t.Fatal(err)
		}
		reason, err := bind.Call(instance, nil, catcher.PackReason(), catcher.UnpackReason)
		if err != nil {
			t.Fatal(err)
		}
		return refused, reason
	}

	if receipt := s.transact(instance, attempt); len(receipt.Logs) != 0 {
		t.Errorf("the refused attempt left logs: %v", receipt.Logs)
	}
	refused, raw := caught()
	reason, err := errorsABI.UnpackError(raw)
	if poor, ok := reason.(*taoerrors.TaoErrorsNotEnoughBalanceToStake); !refused || !ok || poor.BalanceRao != 0 || poor.NeededRao != uint64(amount) {
		t.Errorf("refused %t, reason %+v, error %v", refused, reason, err)
	}
	s.transact(instance, catcher.PackTryRemoveStake(s.hotkey.id, big.NewInt(1_000_000_000), id256(s.netuid)))
	refused, raw = caught()
	reason, err = errorsABI.UnpackError(raw)
	// The amount is cut to the stake, which is none.
	if none, ok := reason.(*taoerrors.TaoErrorsAmountTooLow); !refused || !ok || none.Amount != 0 || none.MinimumRao != params.DefaultMinStake {
		t.Errorf("refused %t, reason %+v, error %v", refused, reason, err)
	}
	s.fund(s.contract, 3)
	s.transact(instance, attempt)
	if refused, raw := caught(); refused || len(raw) != 0 || s.stake(s.hotkey.id, s.id, s.netuid) == 0 {
		t.Errorf("with TAO: refused %t, reason %x", refused, raw)
	}
}

// TestDelegateCall: at depth 1 it acts for the user; deeper it is refused with the way out.
func TestDelegateCall(t *testing.T) {
	s := newStage(t, &fixtures.StakeCallerMetaData, nil)
	s.fund(s.contract, 50)
	caller, deep := fixtures.NewStakeCaller(), fixtures.NewDeepCaller()
	const amount = 4 * unit.TAO
	data := packStake(s.hotkey.id, amount, s.netuid)

	quote, err := s.pool(s.netuid).SimBuy(amount)
	if err != nil {
		t.Fatal(err)
	}
	before := s.balance(s.user.address)
	receipt := s.transact(caller.Instance(s.eth, s.contract), caller.PackDelegateStaking(data))
	paid := new(big.Int).Sub(before, s.balance(s.user.address))
	if want := new(big.Int).Add(wei(amount), feeOf(receipt)); paid.Cmp(want) != 0 {
		t.Errorf("the user paid %v wei, want %v", paid, want)
	}
	if stake := s.stake(s.hotkey.id, s.user.id, s.netuid); stake != quote.Out {
		t.Errorf("the user's stake is %d, the quote said %d", stake, quote.Out)
	}
	if stake := s.stake(s.hotkey.id, s.id, s.netuid); stake != 0 || s.balance(s.contract).Cmp(tao(50)) != 0 {
		t.Errorf("the contract has a stake of %d and %v wei", stake, s.balance(s.contract))
	}
	if logsNamed(receipt, stakeAdded) != 1 || receipt.Logs[0].Topics[1] != s.user.id {
		t.Errorf("the logs are %v", receipt.Logs)
	}

	outer := deploy(s.world, dev(0), &fixtures.DeepCallerMetaData, deep.PackConstructor(s.contract))
	for _, way := range []struct {
		name string
		data []byte
	}{
		{"call, then delegate", deep.PackCallThenDelegate(data)},
		{"delegate twice", deep.PackDelegateThenDelegate(data)},
	} {
		t.Run(way.name, func(t *testing.T) {
			reason, ok := s.refused(outer, way.data, nil).(*taoerrors.TaoErrorsDelegateCallTooDeep)
			if !ok || reason.Depth.Cmp(big.NewInt(2)) != 0 || !strings.Contains(reason.Remedy, "CALL") {
				t.Errorf("the reason is %+v", reason)
			}
			s.fails(outer, way.data, nil)
		})
	}
	t.Run("views at any depth", func(t *testing.T) {
		ask := stakingABI.PackGetStake(s.hotkey.id, s.user.id, id256(s.netuid))
		output := view(s.world, outer, deep.PackDelegateThenDelegate(ask), deep.UnpackDelegateThenDelegate)
		inner, err := caller.UnpackDelegateStaking(output)
		if err != nil {
			t.Fatal(err)
		}
		if stake, err := stakingABI.UnpackGetStake(inner); err != nil || stake.Uint64() != uint64(quote.Out) {
			t.Errorf("the stake is %v, error %v", stake, err)
		}
	})
}

// TestRefusedCallKinds: a write by STATICCALL or CALLCODE, and value that nothing uses.
func TestRefusedCallKinds(t *testing.T) {
	s := newStage(t, &fixtures.CallProberMetaData, nil)
	s.fund(s.contract, 50)
	prober := fixtures.NewCallProber()
	write := packStake(s.hotkey.id, 2*unit.TAO, s.netuid)
	read := stakingABI.PackGetStake(s.hotkey.id, s.user.id, id256(s.netuid))
	const gas = 1_000_000
	for _, probe := range []struct {
		name string
		data []byte
		want func(any) bool
	}{
		{"static write", prober.PackProbeStaticCall(params.StakingAddress, write), is[*taoerrors.TaoErrorsNonStaticInStaticCall]},
		{"call code write", prober.PackProbeCallCode(params.StakingAddress, new(big.Int), write), is[*taoerrors.TaoErrorsNonStaticInStaticCall]},
		{"call code write with value", prober.PackProbeCallCode(params.StakingAddress, tao(1), write), is[*taoerrors.TaoErrorsCallCodeRefused]},
		{"call code read with value", prober.PackProbeCallCode(params.StakingAddress, tao(1), read), is[*taoerrors.TaoErrorsCallCodeRefused]},
		{"value to a write", prober.PackProbeCall(params.StakingAddress, tao(1), big.NewInt(gas), write), notPayable(tao(1))},
		{"value to a view", prober.PackProbeCall(params.StakingAddress, big.NewInt(1), big.NewInt(gas), read), notPayable(big.NewInt(1))},
	} {
		t.Run(probe.name, func(t *testing.T) {
			output, err := s.eth.CallContract(s.ctx(), ethereum.CallMsg{From: s.user.address, To: &s.contract, Data: probe.data}, nil)
			if err != nil {
				t.Fatal(err)
			}
			ok, raw := unpackProbe(t, probe.data, output)
			reason, err := errorsABI.UnpackError(raw)
			if ok || !probe.want(reason) {
				t.Errorf("ok %t, reason %+v, error %v", ok, reason, err)
			}
			stake, balance, before := s.stake(s.hotkey.id, s.id, s.netuid), s.balance(s.contract), s.balance(params.StakingAddress)
			receipt := s.must(s.user, s.contract, probe.data)
			if len(receipt.Logs) != 0 || s.stake(s.hotkey.id, s.id, s.netuid) != stake || s.balance(s.contract).Cmp(balance) != 0 ||
				s.stake(s.hotkey.id, s.user.id, s.netuid) != 0 || s.balance(params.StakingAddress).Cmp(before) != 0 {
				t.Errorf("the refused call left a trace: logs %v", receipt.Logs)
			}
		})
	}
	t.Run("delegation with value", func(t *testing.T) {
		// A DELEGATECALL moves no value: the contract keeps it, and the write acts for the user.
		quote, err := s.pool(s.netuid).SimBuy(2 * unit.TAO)
		if err != nil {
			t.Fatal(err)
		}
		before := s.balance(s.user.address)
		receipt := s.succeed(s.send(s.user, s.contract, prober.PackProbeDelegateCall(params.StakingAddress, write), tao(1)))
		paid := new(big.Int).Sub(before, s.balance(s.user.address))
		if want := new(big.Int).Add(feeOf(receipt), tao(3)); paid.Cmp(want) != 0 {
			t.Errorf("the user paid %v wei, want %v", paid, want)
		}
		if stake := s.stake(s.hotkey.id, s.user.id, s.netuid); stake != quote.Out || s.balance(s.contract).Cmp(tao(51)) != 0 {
			t.Errorf("the user's stake is %d, the contract has %v wei", stake, s.balance(s.contract))
		}
	})
	t.Run("static read", func(t *testing.T) {
		output, err := s.eth.CallContract(s.ctx(), ethereum.CallMsg{To: &s.contract, Data: prober.PackProbeStaticCall(params.StakingAddress, read)}, nil)
		if err != nil {
			t.Fatal(err)
		}
		if result, err := prober.UnpackProbeStaticCall(output); err != nil || !result.Ok || new(big.Int).SetBytes(result.Result).Uint64() != uint64(s.stake(s.hotkey.id, s.user.id, s.netuid)) {
			t.Errorf("the answer is %+v, error %v", result, err)
		}
	})
	t.Run("direct call with value", func(t *testing.T) {
		if reason := s.refused(params.StakingAddress, write, tao(1)); !notPayable(tao(1))(reason) {
			t.Errorf("the reason is %+v", reason)
		}
		s.fails(params.StakingAddress, write, tao(1))
	})
}

// is reports whether a reason is of a type.
func is[T any](reason any) bool {
	_, ok := reason.(T)
	return ok
}

func notPayable(value *big.Int) func(any) bool {
	return func(reason any) bool {
		refusal, ok := reason.(*taoerrors.TaoErrorsNotPayable)
		return ok && refusal.Value.Cmp(value) == 0
	}
}

// unpackProbe reads what a probe reports; all begin with ok and the result.
func unpackProbe(tb testing.TB, input, output []byte) (bool, []byte) {
	tb.Helper()
	parsed, err := fixtures.CallProberMetaData.ParseABI()
	if err != nil {
		tb.Fatal(err)
	}
	method, err := parsed.MethodById(input)
	if err != nil {
		tb.Fatal(err)
	}
	values, err := method.Outputs.Unpack(output)
	if err != nil {
		tb.Fatal(err)
	}
	return values[0].(bool), values[1].([]byte)
}

// TestNestedRevert: a frame's revert takes back the stake, the balance and the logs of the precompile calls in it.
func TestNestedRevert(t *testing.T) {
	s := newStage(t, &fixtures.StakeReverterMetaData, nil)
	s.fund(s.contract, 100)
	reverter, prober := fixtures.NewStakeReverter(), fixtures.NewCallProber()
	const amount = 2 * unit.TAO
	rao := new(big.Int).SetUint64(uint64(amount))
	quote, err := s.pool(s.netuid).SimBuy(amount)
	if err != nil {
		t.Fatal(err)
	}

	t.Run("whole transaction", func(t *testing.T) {
		data := reverter.PackStakeThenRevert(s.hotkey.id, rao, id256(s.netuid))
		_, err := s.eth.CallContract(s.ctx(), ethereum.CallMsg{From: s.user.address, To: &s.contract, Data: data}, nil)
		undone, unpackErr := reverter.UnpackUndoneError(revertData(err)[4:])
		if unpackErr != nil || undone.StakeAlpha.Uint64() != uint64(quote.Out) {
			t.Errorf("before the revert the stake was %+v, error %v, the quote said %d", undone, unpackErr, quote.Out)
		}
		s.fails(s.contract, data, nil)
	})
	t.Run("caught frame", func(t *testing.T) {
		outer := deploy(s.world, dev(0), &fixtures.CallProberMetaData, nil)
		data := prober.PackProbeCall(s.contract, new(big.Int), big.NewInt(2_000_000), reverter.PackStakeThenRevert(s.hotkey.id, rao, id256(s.netuid)))
		stake, balance := s.stake(s.hotkey.id, s.id, s.netuid), s.balance(s.contract)
		receipt := s.must(s.user, outer, data)
		if len(receipt.Logs) != 0 || s.stake(s.hotkey.id, s.id, s.netuid) != stake || s.balance(s.contract).Cmp(balance) != 0 {
			t.Errorf("the frame left a trace: logs %v", receipt.Logs)
		}
	})
	t.Run("five frames", func(t *testing.T) {
		before := s.balance(s.contract)
		receipt := s.must(s.user, s.contract, reverter.PackStakeNested(s.hotkey.id, rao, id256(s.netuid), big.NewInt(5)))
		if got := s.stake(s.hotkey.id, s.id, s.netuid); got != quote.Out {
			t.Errorf("the stake is %d, want that of the outer frame alone, %d", got, quote.Out)
		}
		if got := new(big.Int).Sub(before, s.balance(s.contract)); got.Cmp(wei(amount)) != 0 {
			t.Errorf("the contract paid %v wei, want %v", got, wei(amount))
		}
		if len(receipt.Logs) != 1 || logsNamed(receipt, stakeAdded) != 1 || receipt.Logs[0].Index != 0 {
			t.Errorf("the logs are %v, want the outer frame's alone", receipt.Logs)
		}
	})
	s.checkInvariants()
}
