package precompiles

import (
	"bytes"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm"

	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/subnet"
)

const most = ^uint64(0)

// refusal is a call that is refused. Nothing changes, no log remains, and the unused gas comes back.
type refusal struct {
	name   string
	from   common.Address // alice
	method string
	args   []any
	before func(w *world)
	// want is the error with its arguments, or its name alone.
	want string
}

func (r refusal) run(t *testing.T) {
	w := newWorld(t)
	if r.before != nil {
		r.before(w)
	}
	if r.from == (common.Address{}) {
		r.from = alice
	}
	root := w.root()
	o := w.call(r.from, r.method, r.args...)
	got, reverted := o.refused()
	if !reverted || got != r.want && errorName(o.ret) != r.want {
		t.Errorf("%v %s, want %s", o.err, got, r.want)
	}
	if w.root() != root || len(o.logs) > 0 {
		t.Error("the state changed")
	}
	if o.used >= plenty/10 {
		t.Errorf("used %d gas", o.used)
	}
}

// TestRefusals calls methods in ways that they refuse; those of weights and of parameters are in tests of their own.
func TestRefusals(t *testing.T) {
	for _, test := range []refusal{
		{name: "stake on an unknown subnet", method: "Staking.addStake", args: []any{id(alice), rao(1), num(uint64(absent))}, want: "SubnetNotExists(netuid=9)"},
		{name: "stake on a subnet that was not started", method: "Staking.addStake", args: []any{id(alice), rao(1), num(uint64(young))}, want: "SubtokenDisabled(netuid=3)"},
		{name: "netuid over 16 bits", method: "Staking.addStake", args: []any{id(alice), rao(1), num(65_536)}, want: "ValueOutOfRange(param=netuid, solidityType=uint16)"},
		{name: "netuid that would wrap", method: "Staking.getStake", args: []any{id(alice), id(alice), new(big.Int).Add(pow2(255), num(1))}, want: "ValueOutOfRange(param=netuid, solidityType=uint16)"},
		{name: "stake of 0", method: "Staking.addStake", args: []any{id(alice), num(0), num(1)}, want: "AmountTooLow(amount=0, minimumRao=2001007)"},
		{name: "stake of 1", method: "Staking.addStake", args: []any{id(alice), num(1), num(1)}, want: "AmountTooLow(amount=1, minimumRao=2001007)"},
		{name: "stake of 2^63", method: "Staking.addStake", args: []any{id(alice), pow2(63), num(1)}, want: fmt.Sprintf("InsufficientLiquidity(netuid=1, amount=%d)", uint64(1)<<63)},
		{name: "stake of 2^64 saturates", method: "Staking.addStake", args: []any{id(alice), pow2(64), num(1)}, want: fmt.Sprintf("InsufficientLiquidity(netuid=1, amount=%d)", most)},
		{name: "stake of 2^256-1 saturates", method: "Staking.addStake", args: []any{id(alice), new(big.Int).Sub(pow2(256), num(1)), num(0)}, want: "NotEnoughBalanceToStake"},
		{name: "stake over the balance", from: fresh, method: "Staking.addStake", args: []any{id(alice), rao(1), num(1)}, want: "NotEnoughBalanceToStake(balanceRao=0, neededRao=1000000000)"},
		{name: "unknown hotkey", method: "Staking.addStake", args: []any{id(fresh), rao(1), num(1)}, want: "HotKeyAccountNotExists(hotkey=" + id(fresh).Hex() + ")"},
		{name: "limit price below the price", method: "Staking.addStakeLimit", args: []any{id(alice), rao(1), num(1), false, num(1)}, want: "PriceLimitExceeded(netuid=1, limitRao=1)"},
		{name: "sale of 0", method: "Staking.removeStake", args: []any{id(alice), num(0), num(1)}, want: "AmountTooLow(amount=0, minimumRao=2000000)"},
		{name: "sale without stake", from: carol, method: "Staking.removeStake", args: []any{id(alice), num(5), num(1)}, want: "AmountTooLow(amount=0, minimumRao=2000000)"},
		{name: "sale with a limit of more than there is", from: carol, method: "Staking.removeStakeLimit", args: []any{id(alice), num(5), num(1), true, num(1)}, want: "NotEnoughStakeToWithdraw(stakeAlpha=0, requestedAlpha=5)"},
		{name: "full sale at a limit over 64 bits", method: "Staking.removeStakeFullLimit", args: []any{id(alice), num(1), pow2(64)}, want: "ValueOutOfRange(param=limitPriceRao, solidityType=uint64)"},
		{name: "full sale at a limit above the price", method: "Staking.removeStakeFullLimit", args: []any{id(alice), num(1), num(most)}, want: fmt.Sprintf("PriceLimitExceeded(netuid=1, limitRao=%d)", most)},

		{name: "registration on root", method: "Neuron.burnedRegister", args: []any{params.Root, id(alice)}, want: "RegistrationNotPermittedOnRootSubnet()"},
		{name: "registration on an unknown subnet", method: "Neuron.burnedRegister", args: []any{absent, id(alice)}, want: "SubnetNotExists(netuid=9)"},
		{name: "second registration", method: "Neuron.burnedRegister", args: []any{open, id(alice)}, want: "HotKeyAlreadyRegisteredInSubNet(netuid=1, hotkey=id:alice)"},
		{name: "registration of another's hotkey", method: "Neuron.burnedRegister", args: []any{young, id(bob)}, want: "NonAssociatedColdKey(hotkey=id:bob, owner=id:bob, caller=id:alice)"},
		{name: "registration above the limit price", from: stranger, method: "Neuron.registerLimit", args: []any{open, id(stranger), uint64(0)}, want: "RegistrationPriceLimitExceeded"},
		{name: "registration without TAO", from: fresh, method: "Neuron.burnedRegister", args: []any{open, id(fresh)}, want: "NotEnoughBalanceToStake"},
		{name: "axon of no neuron", from: stranger, method: "Neuron.serveAxon", args: []any{open, uint32(1), num(0x01020304), uint16(1), uint8(4), uint8(0), uint8(0), uint8(0)}, want: "HotKeyNotRegisteredInNetwork(netuid=1, hotkey=id:stranger)"},
		{name: "axon of type 5", method: "Neuron.serveAxon", args: []any{open, uint32(1), num(0x01020304), uint16(1), uint8(5), uint8(0), uint8(0), uint8(0)}, want: "InvalidIpType(ipType=5)"},
		{name: "axon at port 0", method: "Neuron.serveAxon", args: []any{open, uint32(1), num(0x01020304), uint16(0), uint8(4), uint8(0), uint8(0), uint8(0)}, want: "InvalidPort(port=0)"},

		{name: "certificate of no neuron", from: stranger, method: "Neuron.serveAxonTls", args: []any{open, uint32(1), num(0x01020304), uint16(1), uint8(4), uint8(0), uint8(0), uint8(0), []byte{1}}, want: "HotKeyNotRegisteredInNetwork(netuid=1, hotkey=id:stranger)"},
		{name: "axon too soon", method: "Neuron.serveAxonTls", args: []any{open, uint32(1), num(0x01020304), uint16(1), uint8(4), uint8(0), uint8(0), uint8(0), []byte{1}}, before: func(w *world) {
			w.param("serving_rate_limit", 5)
			w.must(alice, "Neuron.serveAxon", open, uint32(1), num(0x01020304), uint16(1), uint8(4), uint8(0), uint8(0), uint8(0))
		}, want: "ServingRateLimitExceeded"},
		{name: "axon at the loopback address", method: "Neuron.serveAxon", args: []any{open, uint32(1), num(0x7f000001), uint16(1), uint8(4), uint8(0), uint8(0), uint8(0)}, want: "InvalidIpAddress(ip=2130706433)"},
		{name: "metrics of no neuron", from: stranger, method: "Neuron.servePrometheus", args: []any{open, uint32(1), num(0x01020304), uint16(1), uint8(4)}, want: "HotKeyNotRegisteredInNetwork(netuid=1, hotkey=id:stranger)"},
		{name: "metrics of type 5", method: "Neuron.servePrometheus", args: []any{open, uint32(1), num(0x01020304), uint16(1), uint8(5)}, want: "InvalidIpType(ipType=5)"},
		{name: "metrics at address 0", from: stranger, method: "Neuron.servePrometheus", args: []any{open, uint32(1), num(0), uint16(1), uint8(4)}, want: "InvalidIpAddress(ip=0)"},
		{name: "metrics at port 0", method: "Neuron.servePrometheus", args: []any{open, uint32(1), num(0x01020304), uint16(0), uint8(4)}, want: "InvalidPort(port=0)"},
		{name: "metrics too soon", method: "Neuron.servePrometheus", args: []any{open, uint32(1), num(0x01020304), uint16(1), uint8(4)}, before: func(w *world) {
			w.param("serving_rate_limit", 5)
			w.must(alice, "Neuron.servePrometheus", open, uint32(1), num(0x01020304), uint16(1), uint8(4))
		}, want: "ServingRateLimitExceeded"},
		{name: "root twice", method: "Neuron.rootRegister", args: []any{id(alice)}, before: func(w *world) {
			w.must(alice, "Neuron.rootRegister", id(alice))
			w.later()
		}, want: "HotKeyAlreadyRegisteredInSubNet(netuid=0, hotkey=id:alice)"},
		{name: "root twice in a block", from: bob, method: "Neuron.rootRegister", args: []any{id(bob)}, before: func(w *world) {
			w.must(alice, "Neuron.rootRegister", id(alice))
		}, want: "TooManyRegistrationsThisBlock(netuid=0, limit=1)"},
		{name: "root four times in an interval", from: stranger, method: "Neuron.rootRegister", args: []any{id(stranger)}, before: func(w *world) {
			w.must(admin, "Governance.setSubnetParam", params.Root, paramHash("tempo"), num(10_000))
			w.must(admin, "Governance.setSubnetParam", params.Root, paramHash("max_registrations_per_block"), num(9))
			for _, a := range []common.Address{alice, bob, carol} {
				w.must(a, "Neuron.rootRegister", id(a))
			}
		}, want: "TooManyRegistrationsThisInterval(netuid=0, limit=3)"},
		{name: "a subnet's account on root", method: "Neuron.rootRegister", args: []any{account.IDOf(params.SubnetAccount(open))}, want: "CannotUseSystemAccount"},

		{name: "voting power by a stranger", method: "VotingPower.enableVotingPowerTracking", args: []any{open}, want: "BadOrigin(caller=id:alice)"},
		{name: "voting power of an unknown subnet", from: admin, method: "VotingPower.enableVotingPowerTracking", args: []any{absent}, want: "SubnetNotExists(netuid=9)"},
		{name: "end of voting power by a stranger", method: "VotingPower.disableVotingPowerTracking", args: []any{open}, before: trackVoting, want: "BadOrigin(caller=id:alice)"},
		{name: "end of voting power that is off", from: owner, method: "VotingPower.disableVotingPowerTracking", args: []any{open}, want: "VotingPowerTrackingNotEnabled(netuid=1)"},
		{name: "weight of voting power above 1", from: admin, method: "Governance.setSubnetParam", args: []any{open, paramHash("voting_power_ema_alpha"), num(1e18 + 1)}, want: "InvalidVotingPowerEmaAlpha(alpha=1000000000000000001, maximum=1000000000000000000)"},
		{name: "weight of voting power over 64 bits", from: admin, method: "Governance.setSubnetParam", args: []any{open, paramHash("voting_power_ema_alpha"), pow2(64)}, want: "ValueOutOfRange(param=value, solidityType=uint64)"},
		{name: "weight of voting power by the owner", from: owner, method: "Governance.setSubnetParam", args: []any{open, paramHash("voting_power_ema_alpha"), num(1)}, want: "BadOrigin(caller=id:owner)"},
		{name: "weight of voting power of an unknown subnet", from: admin, method: "Governance.setSubnetParam", args: []any{absent, paramHash("voting_power_ema_alpha"), num(1)}, want: "SubnetNotExists(netuid=9)"},

		{name: "commitment of no neuron", from: stranger, method: "Commitments.setCommitment", args: []any{open, []byte{1}}, want: "HotKeyNotRegisteredInSubNet(netuid=1, hotkey=id:stranger)"},
		{name: "commitment on an unknown subnet", method: "Commitments.setCommitment", args: []any{absent, []byte{1}}, want: "SubnetNotExists(netuid=9)"},
		{name: "commitment that is too long", method: "Commitments.setCommitment", args: []any{open, make([]byte, 3101)}, want: "StringTooLong(param=data, length=3101, maximum=3100)"},
		{name: "commitment beyond the tempo's space", method: "Commitments.setCommitment", args: []any{open, make([]byte, 1)}, before: func(w *world) {
			w.must(alice, "Commitments.setCommitment", open, make([]byte, 3100))
		}, want: "SpaceLimitExceeded(usedBytes=3100, length=1, limit=3100)"},

		{name: "native call", method: "Proxy.proxyCall0", args: []any{id(bob), []uint8{}, []uint8{1, 2}}, want: "NativeCallUnavailable(remedy=SCALE-encoded calls do not exist here: use proxyEvmCall(bytes32,uint8[],address,uint256,bytes) with the precompile and its calldata)"},
		{name: "native call in bytes", method: "Proxy.proxyCall", args: []any{id(bob), []uint8{}, []byte{1, 2}}, want: "NativeCallUnavailable"},

		{name: "hotkey of an unknown uid", method: "Metagraph.getHotkey", args: []any{open, uint16(4)}, want: "UidNotExists(netuid=1, uid=4)"},
		{name: "coldkey of an unknown uid", method: "Metagraph.getColdkey", args: []any{open, uint16(65_535)}, want: "UidNotExists(netuid=1, uid=65535)"},
		{name: "stake of an unknown subnet", method: "Metagraph.getStake", args: []any{absent, uint16(0)}, want: "UidNotExists(netuid=9, uid=0)"},
		{name: "axon of an unknown uid", method: "Metagraph.getAxon", args: []any{open, uint16(4)}, want: "UidNotExists(netuid=1, uid=4)"},
		{name: "simulation beyond the pool", method: "Alpha.simSwapTaoForAlpha", args: []any{open, most}, want: fmt.Sprintf("SwapInputTooLarge(netuid=1, amount=%d)", most)},

		{name: "subnet without TAO", from: fresh, method: "Subnet.registerNetwork", args: []any{id(fresh)}, want: "CannotAffordLockCost"},
		{name: "subnet with another's hotkey", method: "Subnet.registerNetwork", args: []any{id(bob)}, want: "NonAssociatedColdKey(hotkey=id:bob, owner=id:bob, caller=id:alice)"},
		{name: "start by a stranger", method: "Subnet.startCall", args: []any{young}, want: "BadOrigin(caller=id:alice)"},
		{name: "start twice", from: owner, method: "Subnet.startCall", args: []any{open}, want: "FirstEmissionBlockNumberAlreadySet(netuid=1, firstEmissionBlock=2)"},
		{name: "tempo out of bounds", from: owner, method: "Subnet.setTempo", args: []any{open, uint16(359)}, want: "TempoOutOfBounds(tempo=359, minimum=360, maximum=50400)"},
		{name: "parameter by a stranger", method: "Subnet.setRho", args: []any{open, uint16(1)}, want: "BadOrigin(caller=id:alice)"},
		{name: "root's parameter by the owner", from: owner, method: "Subnet.setKappa", args: []any{open, uint16(1)}, want: "BadOrigin(caller=id:owner)"},
		{name: "parameter of an unknown subnet", method: "Subnet.setRho", args: []any{absent, uint16(1)}, want: "SubnetNotExists(netuid=9)"},
		{name: "proof of work", from: admin, method: "Subnet.setNetworkPowRegistrationAllowed", args: []any{open, true}, want: "POWRegistrationDisabled()"},
		{name: "alpha values without liquid alpha", from: owner, method: "Subnet.setAlphaValues", args: []any{open, uint16(2000), uint16(3000)}, want: "LiquidAlphaDisabled(netuid=1)"},

		{name: "switch by a stranger", method: "Governance.setPrecompileEnabled", args: []any{params.StakingAddress, false}, want: "BadOrigin(caller=id:alice)"},
		{name: "parameter by a stranger through governance", method: "Governance.setSubnetParam", args: []any{open, paramHash("kappa"), num(1)}, want: "BadOrigin(caller=id:alice)"},
		{name: "unknown parameter by a stranger", method: "Governance.setGlobalParam", args: []any{[32]byte{1}, num(1)}, want: "BadOrigin(caller=id:alice)"},
		{name: "unknown parameter", from: admin, method: "Governance.setSubnetParam", args: []any{open, [32]byte{1}, num(1)}, want: "UnknownParameter(name=" + common.Hash{1}.Hex() + ")"},
		{name: "unknown global parameter", from: admin, method: "Governance.setGlobalParam", args: []any{[32]byte{1}, num(1)}, want: "UnknownParameter(name=" + common.Hash{1}.Hex() + ")"},
		{name: "value too wide", from: admin, method: "Governance.setSubnetParam", args: []any{open, paramHash("kappa"), num(65_536)}, want: "ValueOutOfRange(param=kappa, solidityType=uint16)"},
		{name: "tempo too wide", from: admin, method: "Governance.setSubnetParam", args: []any{open, paramHash("tempo"), num(65_536)}, want: "ValueOutOfRange(param=value, solidityType=uint16)"},
		{name: "fee rate too high", from: admin, method: "Governance.setSubnetParam", args: []any{open, paramHash("fee_rate"), num(65_535)}, want: "FeeRateTooHigh(rate=65535, maximum=10000)"},
		{name: "fee rate of an unknown subnet", from: admin, method: "Governance.setSubnetParam", args: []any{absent, paramHash("fee_rate"), num(1)}, want: "SubnetNotExists(netuid=9)"},
		{name: "precompile that is switched off", method: "Staking.getDefaultMinStake", before: func(w *world) {
			w.must(admin, "Governance.setPrecompileEnabled", params.StakingAddress, false)
		}, want: "PrecompileDisabled(precompile=0x0000000000000000000000000000000000000805)"},
	} {
		t.Run(test.name, test.run)
	}
}

// TestGovernanceCannotBeSwitchedOff: or nothing could be switched on again.
func TestGovernanceCannotBeSwitchedOff(t *testing.T) {
	w := newWorld(t)
	for _, address := range Addresses() {
		w.must(admin, "Governance.setPrecompileEnabled", address, false)
	}
	for _, address := range Addresses() {
		w.must(admin, "Governance.setPrecompileEnabled", address, true)
	}
	w.must(alice, "Staking.getDefaultMinStake")
}

// rawCall is calldata: a selector and 32-byte words.
func rawCall(t *testing.T, name string, args ...any) (common.Address, []byte) {
	t.Helper()
	contractName, methodName, _ := strings.Cut(name, ".")
	c := find(contractName)
	data := bytes.Clone(c.abi.Methods[methodName].ID)
	for _, a := range args {
		switch a := a.(type) {
		case int:
			data = append(data, common.BigToHash(big.NewInt(int64(a))).Bytes()...)
		case *big.Int:
			data = append(data, common.BigToHash(a).Bytes()...)
		case common.Hash:
			data = append(data, a[:]...)
		}
	}
	return c.address, data
}

// TestMalformedCalldata sends what no encoder makes (faults 22).
func TestMalformedCalldata(t *testing.T) {
	huge := pow2(255)
	dirty := common.HexToHash("0xffffffffffffffffffffffff").Big()
	dirty.Lsh(dirty, 160)
	for _, test := range []struct {
		name string
		to   string
		args []any
		// cut drops bytes from the end.
		cut  int
		want string
	}{
		{name: "offset beyond the end", to: "Neuron.setWeights", args: []any{1, 0x1000, 0x80, 0, 0}, want: "ArrayOutOfBounds(param=dests)"},
		{name: "offset of 2^255", to: "Neuron.setWeights", args: []any{1, huge, 0x80, 0, 0}, want: "ArrayOutOfBounds(param=dests)"},
		{name: "offset at the very end", to: "Neuron.setWeights", args: []any{1, 0x80, 0x80, 0}, want: "CalldataTooShort(have=128, need=160)"},
		{name: "length of 2^255", to: "Neuron.setWeights", args: []any{1, 0x80, 0x80, 0, huge}, want: "ArrayOutOfBounds(param=dests)"},
		{name: "length one too long", to: "Neuron.setWeights", args: []any{1, 0x80, 0x80, 0, 2, 7}, want: "ArrayOutOfBounds(param=dests)"},
		{name: "length of 2^64-1 in the second array", to: "Neuron.setWeights", args: []any{1, 0x80, 0xc0, 0, 1, 0, num(most), 0}, want: "ArrayOutOfBounds(param=weights)"},
		{name: "element over 16 bits", to: "Neuron.setWeights", args: []any{1, 0x80, 0x80, 0, 1, 65_536}, want: "ValueOutOfRange(param=dests, solidityType=uint16)"},
		{name: "offset to the head: its own words are the array", to: "Neuron.setWeights", args: []any{1, 0, 0, 0}, want: "HotKeyNotRegisteredInSubNet(netuid=1, hotkey=id:stranger)"},
		{name: "offset to itself", to: "Neuron.setWeights", args: []any{1, 0x20, 0x40, 0}, want: "ArrayOutOfBounds(param=dests)"},
		{name: "both arrays in one place, trailing bytes", to: "Neuron.setWeights", args: []any{1, 0x80, 0x80, 0, 1, 0, huge, huge}, want: "HotKeyNotRegisteredInSubNet(netuid=1, hotkey=id:stranger)"},
		{name: "unaligned offset", to: "Neuron.setWeights", args: []any{1, 0x81, 0x81, 0, 0, 0, 0}, want: "HotKeyNotRegisteredInSubNet(netuid=1, hotkey=id:stranger)"},
		{name: "last byte missing", to: "Neuron.setWeights", args: []any{1, 0x80, 0x80, 0, 1, 0}, cut: 1, want: "ArrayOutOfBounds(param=dests)"},
		{name: "inner offset beyond the end", to: "Neuron.batchSetWeights", args: []any{0x80, 0xa0, 0x80, 0x80, 0, 1, 0x40}, want: "ArrayOutOfBounds(param=dests)"},
		{name: "inner offset to the end", to: "Neuron.batchSetWeights", args: []any{0x80, 0xa0, 0x80, 0x80, 0, 1, 0x20}, want: "CalldataTooShort(have=224, need=256)"},
		{name: "inner offset of 2^255", to: "Neuron.batchSetWeights", args: []any{0x80, 0xa0, 0x80, 0x80, 0, 1, huge}, want: "ArrayOutOfBounds(param=dests)"},
		{name: "inner offset to the outer list", to: "Neuron.batchSetWeights", args: []any{0x80, 0xa0, 0xa0, 0x80, 0, 1, 0}, want: "InputLengthsUnequal(first=0, other=1)"},
		{name: "inner length of 2^255", to: "Neuron.batchSetWeights", args: []any{0x80, 0xa0, 0x80, 0x80, 0, 1, 0x20, huge}, want: "ArrayOutOfBounds(param=dests)"},
		{name: "outer length one too long", to: "Neuron.batchSetWeights", args: []any{0x80, 0xa0, 0x80, 0x80, 0, 2, 0x40}, want: "ArrayOutOfBounds(param=dests)"},
		{name: "inner element over 16 bits", to: "Neuron.batchSetWeights", args: []any{0x80, 0xa0, 0x80, 0x80, 0, 1, 0x20, 1, 65_536}, want: "ValueOutOfRange(param=dests, solidityType=uint16)"},
		{name: "version key over 64 bits", to: "Neuron.batchSetWeights", args: []any{0x80, 0x80, 0x80, 0xa0, 0, 1, pow2(64)}, want: "ValueOutOfRange(param=versionKeys, solidityType=uint64)"},
		{name: "list of hashes cut short", to: "Neuron.batchCommitWeights", args: []any{0x40, 0x60, 0, 2, 7}, want: "ArrayOutOfBounds(param=commitHashes)"},
		{name: "bytes beyond the end", to: "Commitments.setCommitment", args: []any{1, 0x40, 33, 0}, want: "ArrayOutOfBounds(param=data)"},
		{name: "bytes of length 2^255", to: "Commitments.setCommitment", args: []any{1, 0x40, huge}, want: "ArrayOutOfBounds(param=data)"},
		{name: "bytes at 2^255", to: "Commitments.setCommitment", args: []any{1, huge, 0}, want: "ArrayOutOfBounds(param=data)"},
		{name: "bytes that are the last bytes", to: "Commitments.setCommitment", args: []any{1, 0x40, 32, 0}, want: "HotKeyNotRegisteredInSubNet(netuid=1, hotkey=id:stranger)"},
		{name: "uint16 with dirty bytes", to: "Subnet.getKappa", args: []any{new(big.Int).Add(huge, num(1))}, want: "ValueOutOfRange(param=netuid, solidityType=uint16)"},
		{name: "uint64 one too wide", to: "Alpha.simSwapTaoForAlpha", args: []any{1, pow2(64)}, want: "ValueOutOfRange(param=amountRao, solidityType=uint64)"},
		{name: "uint128 one too wide", to: "Neuron.serveAxon", args: []any{1, 1, pow2(128), 1, 4, 0, 0, 0}, want: "ValueOutOfRange(param=ip, solidityType=uint128)"},
		{name: "uint32 one too wide", to: "Neuron.serveAxon", args: []any{1, pow2(32), 1, 1, 4, 0, 0, 0}, want: "ValueOutOfRange(param=version, solidityType=uint32)"},
		{name: "uint8 one too wide", to: "Neuron.serveAxon", args: []any{1, 1, 1, 1, 256, 0, 0, 0}, want: "ValueOutOfRange(param=ipType, solidityType=uint8)"},
	} {
		t.Run(test.name, func(t *testing.T) {
			w := newWorld(t)
			to, data := rawCall(t, test.to, test.args...)
			root := w.root()
			o := w.send(stranger, to, data[:len(data)-test.cut], plenty, nil)
			if got, reverted := o.refused(); !reverted || got != test.want {
				t.Errorf("%v %s, want %s", o.err, got, test.want)
			}
			if w.root() != root || len(o.logs) > 0 {
				t.Error("the state changed")
			}
		})
	}
	t.Run("dirty bytes of an address are ignored", func(t *testing.T) {
		w := newWorld(t)
		to, data := rawCall(t, "AddressMapping.addressMapping", new(big.Int).Or(dirty, alice.Big()))
		if o := w.send(bob, to, data, plenty, nil); o.err != nil || common.Hash(o.ret) != id(alice) {
			t.Errorf("%v 0x%x", o.err, o.ret)
		}
	})
	t.Run("any word but 0 is true", func(t *testing.T) {
		w := newWorld(t)
		to, data := rawCall(t, "Subnet.setLiquidAlphaEnabled", 1, huge)
		if o := w.send(owner, to, data, plenty, nil); o.err != nil || !subnet.LiquidAlpha.Get(w.state().Subnets.At(open).Slot) {
			t.Errorf("%v %s", o.err, readError(o.ret))
		}
	})
	t.Run("trailing bytes are ignored", func(t *testing.T) {
		w := newWorld(t)
		to, data := pack(t, "Staking.addStake", id(alice), rao(1), num(1))
		if o := w.send(carol, to, append(data, make([]byte, 100_000)...), plenty, nil); o.err != nil {
			t.Errorf("%v %s", o.err, readError(o.ret))
		}
	})
}

// TestSelectors: short calldata and unknown selectors at every precompile that has selectors.
func TestSelectors(t *testing.T) {
	w := newWorld(t)
	root := w.root()
	for _, c := range contracts() {
		if c.raw != nil {
			continue
		}
		for _, test := range []struct{ input, want string }{
			{"", "CalldataTooShort(have=0, need=4)"},
			{"01", "CalldataTooShort(have=1, need=4)"},
			{"a1b2c3", "CalldataTooShort(have=3, need=4)"},
			{"00000000", "UnknownSelector(selector=0x00000000)"},
			{"66da754b00", "UnknownSelector(selector=0x66da754b)"}, // addStake(bytes32) of the oldest examples
		} {
			o := w.send(carol, c.address, common.FromHex(test.input), plenty, nil)
			if got, reverted := o.refused(); !reverted || got != test.want || o.used != 0 {
				t.Errorf("%s %q: %v %s", c.name, test.input, o.err, got)
			}
		}
	}
	if w.root() != root {
		t.Error("the state changed")
	}
}

// TestArgumentsAreRead cuts every call short and overflows every narrow integer: each argument is read, under its own name.
func TestArgumentsAreRead(t *testing.T) {
	for _, c := range contracts() {
		for _, declared := range c.abi.Methods {
			t.Run(c.name+"."+declared.Name, func(t *testing.T) {
				w := newWorld(t)
				root := w.root()
				words := len(declared.Inputs)
				head := bytes.Clone(declared.ID)
				for _, in := range declared.Inputs {
					word := common.Hash{}
					if in.Type.T == abi.SliceTy || in.Type.T == abi.StringTy || in.Type.T == abi.BytesTy {
						word = common.BigToHash(big.NewInt(int64(32 * (words - 1)))) // the last word is 0: an empty array
					}
					if in.Type.T == abi.AddressTy {
						word = common.BytesToHash(alice[:])
					}
					head = append(head, word[:]...)
				}
				for i := range words {
					data := bytes.Clone(head[:4+32*i+31])
					o := w.send(admin, c.address, data, plenty, nil)
					if got, reverted := o.refused(); !reverted || errorName(o.ret) != "CalldataTooShort" && errorName(o.ret) != "ArrayOutOfBounds" {
						t.Errorf("cut in argument %d: %v %s", i, o.err, got)
					}
				}
				for i, in := range declared.Inputs {
					solidity := in.Type.String()
					if in.Type.T != abi.UintTy || in.Type.Size == 256 && in.Name != "netuid" {
						continue
					}
					if in.Type.Size == 256 {
						solidity = "uint16"
					}
					data := bytes.Clone(head)
					copy(data[4+32*i:], bytes.Repeat([]byte{0xff}, 32))
					o := w.send(admin, c.address, data, plenty, nil)
					want := fmt.Sprintf("ValueOutOfRange(param=%s, solidityType=%s)", in.Name, solidity)
					if got, reverted := o.refused(); !reverted || got != want {
						// A last argument of 2^256-1 is the length of the empty arrays before it.
						if i == words-1 && errorName(o.ret) == "ArrayOutOfBounds" {
							continue
						}
						t.Errorf("argument %d: %v %s, want %s", i, o.err, got, want)
					}
				}
				if w.root() != root {
					t.Error("the state changed")
				}
			})
		}
	}
}

// TestArrayGas: gas is charged for an array before it is read.
func TestArrayGas(t *testing.T) {
	w := newWorld(t)
	to, data := pack(t, "Neuron.setWeights", open, make([]uint16, 50_000), make([]uint16, 2), uint64(0))
	if o := w.send(stranger, to, data, 3*50_000, nil); !errors.Is(o.err, vm.ErrOutOfGas) {
		t.Errorf("too little gas: %v", o.err)
	}
	// Many lists that are all the same one: each is paid for.
	words := []any{0x80, 0xa0, 0x80, 0x80, 0, 5000}
	for range 5000 {
		words = append(words, 5000*32)
	}
	words = append(words, 5000)
	bombTo, bomb := rawCall(t, "Neuron.batchSetWeights", words...)
	bomb = append(bomb, make([]byte, 5000*32)...)
	if o := w.send(stranger, bombTo, bomb, plenty, nil); !errors.Is(o.err, vm.ErrOutOfGas) {
		t.Errorf("lists of lists: %v %s", o.err, readError(o.ret))
	}
	o := w.send(stranger, to, data, plenty, nil)
	if got, _ := o.refused(); got != "WeightVecNotEqualSize(uids=50000, values=2)" || o.used < 3*50_002 || o.used > 3*50_002+10_000 {
		t.Errorf("%s, used %d", got, o.used)
	}
}
