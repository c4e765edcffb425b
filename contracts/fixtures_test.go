package contracts

import (
	"bytes"
	"errors"
	"math/big"
	"testing"

	gethabi "github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/bindings/fixtures"
)

// The fixtures are run here on a plain EVM, with a stand-in where the staking precompile would be,
// so that a failing test of the precompiles is not the fixture's fault.

var (
	user           = common.HexToAddress("0x00000000000000000000000000000000000a11ce")
	stakingAddress = common.HexToAddress("0x805")
	mappingAddress = common.HexToAddress("0x80c")
	identity       = common.HexToAddress("0x04")
)

// standIn adds the amount of addStake to its slot 0, returns slot 0 for getStake, reverts with the
// calldata for removeStake, and returns its caller for anything else.
func standIn(t *testing.T) []byte {
	t.Helper()
	staking := parse(t, "Staking")
	code := []byte{byte(vm.PUSH0), byte(vm.CALLDATALOAD), byte(vm.PUSH1), 0xe0, byte(vm.SHR)}
	var patches []int
	for _, name := range []string{"addStake", "getStake", "removeStake"} {
		code = append(code, byte(vm.DUP1), byte(vm.PUSH4))
		code = append(code, staking.Methods[name].ID...)
		code = append(code, byte(vm.EQ), byte(vm.PUSH1), 0, byte(vm.JUMPI))
		patches = append(patches, len(code)-2)
	}
	code = append(code, byte(vm.CALLER), byte(vm.PUSH0), byte(vm.MSTORE), byte(vm.PUSH1), 32, byte(vm.PUSH0), byte(vm.RETURN))
	for i, body := range [][]vm.OpCode{
		{vm.PUSH0, vm.SLOAD, vm.PUSH1, 0x24, vm.CALLDATALOAD, vm.ADD, vm.PUSH0, vm.SSTORE, vm.STOP},
		{vm.PUSH0, vm.SLOAD, vm.PUSH0, vm.MSTORE, vm.PUSH1, 32, vm.PUSH0, vm.RETURN},
		{vm.CALLDATASIZE, vm.PUSH0, vm.PUSH0, vm.CALLDATACOPY, vm.CALLDATASIZE, vm.PUSH0, vm.REVERT},
	} {
		code[patches[i]] = byte(len(code))
		code = append(code, byte(vm.JUMPDEST))
		for _, op := range body {
			code = append(code, byte(op))
		}
	}
	return code
}

// chain is a plain EVM with the stand-in.
type chain struct {
	t   *testing.T
	cfg *runtime.Config
}

func newChain(t *testing.T) *chain {
	t.Helper()
	statedb, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	if err != nil {
		t.Fatal(err)
	}
	for _, address := range []common.Address{stakingAddress, mappingAddress} {
		statedb.SetCode(address, standIn(t), 0)
	}
	statedb.SetBalance(user, uint256.NewInt(1e18), 0)
	return &chain{t, &runtime.Config{
		ChainConfig: params.MergedTestChainConfig,
		Origin:      user,
		GasLimit:    10_000_000,
		Random:      &common.Hash{},
		BlobBaseFee: big.NewInt(1),
		State:       statedb,
	}}
}

func (c *chain) deploy(meta *bind.MetaData, args ...byte) common.Address {
	c.t.Helper()
	_, address, _, err := runtime.Create(append(common.FromHex(meta.Bin), args...), c.cfg)
	if err != nil {
		c.t.Fatalf("deploy: %v", err)
	}
	return address
}

func (c *chain) call(to common.Address, input []byte) ([]byte, error) {
	out, _, err := runtime.Call(to, input, c.cfg)
	return out, err
}

func (c *chain) must(to common.Address, input []byte) []byte {
	c.t.Helper()
	out, err := c.call(to, input)
	if err != nil {
		c.t.Fatalf("call: %v (%x)", err, out)
	}
	return out
}

// calldata packs a call of the staking interface with three words.
func calldata(t *testing.T, method string, amount int64) []byte {
	t.Helper()
	staking := parse(t, "Staking")
	packed, err := staking.Pack(method, [32]byte{1}, big.NewInt(amount), big.NewInt(2))
	if err != nil {
		t.Fatal(err)
	}
	return packed
}

func TestCallProber(t *testing.T) {
	c := newChain(t)
	prober := fixtures.NewCallProber()
	at := c.deploy(&fixtures.CallProberMetaData)
	data := []byte("every kind of call")
	for _, kind := range []struct {
		name, method string
		input        []byte
	}{
		{"call", "probeCall", prober.PackProbeCall(identity, new(big.Int), big.NewInt(100_000), data)},
		{"static call", "probeStaticCall", prober.PackProbeStaticCall(identity, data)},
		{"delegate call", "probeDelegateCall", prober.PackProbeDelegateCall(identity, data)},
		{"call code", "probeCallCode", prober.PackProbeCallCode(identity, new(big.Int), data)},
	} {
		t.Run(kind.name, func(t *testing.T) {
			parsed, err := fixtures.CallProberMetaData.ParseABI()
			if err != nil {
				t.Fatal(err)
			}
			values, err := parsed.Unpack(kind.method, c.must(at, kind.input))
			if err != nil {
				t.Fatal(err)
			}
			if ok, result := values[0].(bool), values[1].([]byte); !ok || !bytes.Equal(result, data) {
				t.Fatalf("got %v %q", ok, result)
			}
		})
	}
	refused, err := prober.UnpackProbeCallCode(c.must(at, prober.PackProbeCallCode(stakingAddress, new(big.Int), calldata(t, "removeStake", 3))))
	if err != nil || refused.Ok || !bytes.Equal(refused.Result, calldata(t, "removeStake", 3)) {
		t.Fatalf("a refusal reads %+v, %v", refused, err)
	}
	code, err := prober.UnpackProbeCode(c.must(at, prober.PackProbeCode(stakingAddress)))
	if err != nil || !bytes.Equal(code.Code, standIn(t)) || code.Size.Int64() != int64(len(standIn(t))) {
		t.Fatalf("code %+v, %v", code, err)
	}
}

func TestDelegationKeepsItsCaller(t *testing.T) {
	c := newChain(t)
	stakeCaller := c.deploy(&fixtures.StakeCallerMetaData)
	deepCaller := c.deploy(&fixtures.DeepCallerMetaData, common.LeftPadBytes(stakeCaller[:], 32)...)
	shallow, deep := fixtures.NewStakeCaller(), fixtures.NewDeepCaller()
	ask := []byte{0, 0, 0, 0}
	for _, d := range []struct {
		name  string
		to    common.Address
		input []byte
		want  common.Address
	}{
		{"one level", stakeCaller, shallow.PackDelegateStaking(ask), user},
		{"call, then delegate", deepCaller, deep.PackCallThenDelegate(ask), deepCaller},
		{"delegate twice", deepCaller, deep.PackDelegateThenDelegate(ask), user},
		{"static, then delegate", deepCaller, deep.PackStaticThenDelegate(ask), deepCaller},
		{"static", stakeCaller, shallow.PackStaticStaking(ask), stakeCaller},
	} {
		t.Run(d.name, func(t *testing.T) {
			out := c.must(d.to, d.input)
			// delegateStaking returns bytes; where its frame was itself called as bytes, they nest.
			for len(out) > 32 {
				inner, err := gethabi.Arguments{{Type: bytesType(t)}}.Unpack(out)
				if err != nil {
					t.Fatal(err)
				}
				out = inner[0].([]byte)
			}
			if got := common.BytesToAddress(out); got != d.want {
				t.Fatalf("the precompile would act for %s, want %s", got, d.want)
			}
		})
	}
}

func bytesType(t *testing.T) gethabi.Type {
	t.Helper()
	typ, err := gethabi.NewType("bytes", "", nil)
	if err != nil {
		t.Fatal(err)
	}
	return typ
}

func TestRefusalsPassThrough(t *testing.T) {
	c := newChain(t)
	stakeCaller := c.deploy(&fixtures.StakeCallerMetaData)
	deepCaller := c.deploy(&fixtures.DeepCallerMetaData, common.LeftPadBytes(stakeCaller[:], 32)...)
	shallow, deep := fixtures.NewStakeCaller(), fixtures.NewDeepCaller()
	refusal := calldata(t, "removeStake", 5)
	for _, r := range []struct {
		name  string
		to    common.Address
		input []byte
		want  []byte
	}{
		{"call", stakeCaller, shallow.PackRemoveStake([32]byte{1}, big.NewInt(5), big.NewInt(2)), refusal},
		{"delegate", stakeCaller, shallow.PackDelegateStaking(refusal), refusal},
		{"static", stakeCaller, shallow.PackStaticStaking(refusal), refusal},
		{"call, then delegate", deepCaller, deep.PackCallThenDelegate(refusal), refusal},
		{"delegate twice", deepCaller, deep.PackDelegateThenDelegate(refusal), refusal},
		{"write below a static call", deepCaller, deep.PackStaticThenDelegate(calldata(t, "addStake", 5)), nil},
		{"ordinary write below a static call", deepCaller, deep.PackStaticThenAddStake([32]byte{1}, big.NewInt(5), big.NewInt(2)), nil},
		{"write in a static call", stakeCaller, shallow.PackStaticStaking(calldata(t, "addStake", 5)), nil},
	} {
		t.Run(r.name, func(t *testing.T) {
			out, err := c.call(r.to, r.input)
			if !errors.Is(err, vm.ErrExecutionReverted) || !bytes.Equal(out, r.want) {
				t.Fatalf("got %x, %v, want a revert with %x", out, err, r.want)
			}
		})
	}
}

func TestReasonCatcher(t *testing.T) {
	c := newChain(t)
	catcher := fixtures.NewReasonCatcher()
	at := c.deploy(&fixtures.ReasonCatcherMetaData)
	check := func(refused bool, reason []byte) {
		t.Helper()
		gotRefused, err := catcher.UnpackRefused(c.must(at, catcher.PackRefused()))
		if err != nil {
			t.Fatal(err)
		}
		gotReason, err := catcher.UnpackReason(c.must(at, catcher.PackReason()))
		if err != nil {
			t.Fatal(err)
		}
		if gotRefused != refused || !bytes.Equal(gotReason, reason) {
			t.Fatalf("got %v %x, want %v %x", gotRefused, gotReason, refused, reason)
		}
	}
	c.must(at, catcher.PackTryRemoveStake([32]byte{1}, big.NewInt(7), big.NewInt(2)))
	check(true, calldata(t, "removeStake", 7))
	c.must(at, catcher.PackTryAddStake([32]byte{1}, big.NewInt(7), big.NewInt(2)))
	check(false, nil)
}

func TestStakeReverter(t *testing.T) {
	c := newChain(t)
	reverter := fixtures.NewStakeReverter()
	at := c.deploy(&fixtures.StakeReverterMetaData)
	hotkey, netuid := [32]byte{1}, big.NewInt(2)
	stake := func() int64 {
		t.Helper()
		out, err := reverter.UnpackStakeOf(c.must(at, reverter.PackStakeOf(hotkey, netuid)))
		if err != nil {
			t.Fatal(err)
		}
		return out.Int64()
	}

	out, err := c.call(at, reverter.PackStakeThenRevert(hotkey, big.NewInt(9), netuid))
	if !errors.Is(err, vm.ErrExecutionReverted) {
		t.Fatalf("stakeThenRevert: %v", err)
	}
	reason, err := reverter.UnpackError(out)
	if err != nil {
		t.Fatal(err)
	}
	if undone, ok := reason.(*fixtures.StakeReverterUndone); !ok || undone.StakeAlpha.Int64() != 9 {
		t.Fatalf("stakeThenRevert reverts with %+v", reason)
	}
	if got := stake(); got != 0 {
		t.Fatalf("stake after a revert: %d", got)
	}
	for _, depth := range []int64{0, 1, 40} {
		before := stake()
		c.must(at, reverter.PackStakeNested(hotkey, big.NewInt(9), netuid, big.NewInt(depth)))
		if got := stake(); got != before+9 {
			t.Fatalf("depth %d: stake grew by %d, want 9", depth, got-before)
		}
	}
}
