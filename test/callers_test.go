package test

import (
	"fmt"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/taochain/taochain/bindings/crowdloan"
	"github.com/taochain/taochain/bindings/fixtures"
	"github.com/taochain/taochain/bindings/taoerrors"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/ss58"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/unit"
)

// The kinds of call as the fixtures count them.
const (
	byCall uint8 = iota
	byStaticCall
	byDelegateCall
)

var kindNames = []string{"CALL", "STATICCALL", "DELEGATECALL"}

// caller is one of the two fixtures with the same functions: LegacyCaller by solc 0.8.2 without interfaces, ModernCaller by the
// pinned compiler with them.
type caller struct {
	stage
	abi   *abi.ABI
	other [32]byte // a second hotkey
}

func newCaller(t *testing.T, meta *bind.MetaData) caller {
	t.Helper()
	s := newStage(t, meta, nil)
	parsed, err := meta.ParseABI()
	if err != nil {
		t.Fatal(err)
	}
	c := caller{stage: s, abi: parsed, other: dev(3).id}
	s.must(dev(3), params.NeuronAddress, neuronABI.PackBurnedRegister(s.netuid, c.other))
	s.fund(s.contract, 10_000)
	return c
}

func (c caller) pack(method string, args ...any) []byte {
	c.Helper()
	data, err := c.abi.Pack(method, args...)
	if err != nil {
		c.Fatalf("%s: %v", method, err)
	}
	return data
}

// call asks the contract without a transaction.
func (c caller) call(method string, args ...any) ([]any, error) {
	c.Helper()
	output, err := c.eth.CallContract(c.ctx(), ethereum.CallMsg{From: c.user.address, To: &c.contract, Data: c.pack(method, args...)}, nil)
	if err != nil {
		return nil, err
	}
	return c.abi.Unpack(method, output)
}

// who is somebody for whom a call can act.
type who struct {
	address common.Address
	id      [32]byte
}

// writing is a function of the fixtures that changes state.
type writing struct {
	method string
	// args are those behind the kind, for the one who acts.
	args func(c caller, actor who) []any
	// measure is something that changes for the one who acts, and only for him.
	measure func(c caller, s *state.State, actor who) uint64
}

func stakeOf(c caller, s *state.State, actor who) uint64 {
	return uint64(s.Stakes.Stake(c.hotkey.id, actor.id, c.netuid))
}

func amount(tao uint64) *big.Int { return new(big.Int).SetUint64(tao * uint64(unit.TAO)) }

// writings follow one another: each finds what those before it left.
var writings = []writing{
	{"addStake", func(c caller, _ who) []any { return []any{c.hotkey.id, amount(20), id256(c.netuid)} }, stakeOf},
	{"addStakeLimit", func(c caller, _ who) []any {
		return []any{c.hotkey.id, amount(5), amount(1000), true, id256(c.netuid)}
	}, stakeOf},
	{"removeStake", func(c caller, _ who) []any { return []any{c.hotkey.id, amount(3), id256(c.netuid)} }, stakeOf},
	{"moveStake", func(c caller, _ who) []any {
		return []any{c.hotkey.id, c.other, id256(c.netuid), id256(c.netuid), amount(2)}
	}, stakeOf},
	{"transferStake", func(c caller, _ who) []any {
		return []any{dev(5).id, c.hotkey.id, id256(c.netuid), id256(c.netuid), amount(1)}
	}, stakeOf},
	{"removeStakeFull", func(c caller, _ who) []any { return []any{c.other, id256(c.netuid)} }, func(c caller, s *state.State, actor who) uint64 {
		return uint64(s.Stakes.Stake(c.other, actor.id, c.netuid))
	}},
	{"burnedRegister", func(c caller, actor who) []any { return []any{c.netuid, actor.id} }, func(c caller, s *state.State, actor who) uint64 {
		if _, ok := s.Neurons.At(c.netuid).Uid(actor.id); ok {
			return 1
		}
		return 0
	}},
	{"serveAxon", func(c caller, actor who) []any {
		return []any{c.netuid, big.NewInt(0x01020304), uint16(8091)}
	}, func(c caller, s *state.State, actor who) uint64 {
		return uint64(s.Neurons.At(c.netuid).Axon(actor.id).Port)
	}},
	{"setWeights", func(c caller, actor who) []any {
		uid, _ := c.state().Neurons.At(c.netuid).Uid(actor.id)
		return []any{c.netuid, []uint16{uid}, []uint16{1}, uint64(0)}
	}, func(c caller, s *state.State, actor who) uint64 {
		uid, _ := s.Neurons.At(c.netuid).Uid(actor.id)
		return uint64(len(s.Neurons.At(c.netuid).Weights(0, uid)))
	}},
	{"registerNetwork", func(c caller, actor who) []any { return []any{actor.id} }, func(_ caller, s *state.State, actor who) uint64 {
		return uint64(len(ownedBy(s, actor)))
	}},
	{"setServingRateLimit", func(c caller, actor who) []any {
		return []any{slices.Max(append(ownedBy(c.state(), actor), 0)), uint64(77)}
	}, func(c caller, s *state.State, actor who) uint64 {
		sum := uint64(0)
		for _, netuid := range ownedBy(s, actor) {
			sum += view(c.world, params.SubnetAddress, subnetABI.PackGetServingRateLimit(netuid), subnetABI.UnpackGetServingRateLimit)
		}
		return sum
	}},
	{"createCrowdloan", func(c caller, actor who) []any {
		return []any{uint64(20 * unit.TAO), uint64(unit.TAO), uint64(500 * unit.TAO), uint32(c.head().Number.Uint64() + 100_000), actor.address}
	}, contributed},
	{"contribute", func(caller, who) []any { return []any{uint32(0), uint64(30 * unit.TAO)} }, contributed},
	{"withdraw", func(caller, who) []any { return []any{uint32(0)} }, contributed},
	{"createLeaseCrowdloan", func(c caller, _ who) []any {
		return []any{uint64(20 * unit.TAO), uint64(unit.TAO), uint64(500 * unit.TAO), uint32(c.head().Number.Uint64() + 100_000)}
	}, func(_ caller, s *state.State, actor who) uint64 {
		return uint64(s.Accounts.AddressBalance(actor.address)) / uint64(unit.TAO)
	}},
}

func ownedBy(s *state.State, actor who) (netuids []uint16) {
	for _, netuid := range s.Subnets.Netuids() {
		if netuid != params.Root && s.Subnets.At(netuid).Owner() == actor.id {
			netuids = append(netuids, netuid)
		}
	}
	return netuids
}

// contributed is what somebody has given to the first crowdloans.
func contributed(_ caller, s *state.State, actor who) uint64 {
	sum := uint64(0)
	for id := range uint32(4) {
		sum += uint64(s.Crowdloans.Contribution(id, actor.id))
	}
	return sum
}

var callerFixtures = []struct {
	name string
	meta *bind.MetaData
}{{"solc 0.8.2, low-level", &fixtures.LegacyCallerMetaData}, {"interfaces", &fixtures.ModernCallerMetaData}}

// TestSolidityWrites: by CALL a function acts for the contract, by DELEGATECALL for the user who called the contract, and by
// STATICCALL it is refused and nothing changes.
func TestSolidityWrites(t *testing.T) {
	for _, fixture := range callerFixtures {
		t.Run(fixture.name, func(t *testing.T) {
			c := newCaller(t, fixture.meta)
			people := []who{{c.contract, c.id}, {c.user.address, c.user.id}}
			for _, w := range writings {
				for i, kind := range []uint8{byCall, byDelegateCall} {
					actor, other := people[i], people[1-i]
					name := w.method + " by " + kindNames[kind]
					args := w.args(c, actor)
					// A STATICCALL of the same is refused, and so is the transaction that makes it.
					receipt := c.mined(c.send(c.user, c.contract, c.pack(w.method, append([]any{byStaticCall}, args...)...), nil))
					if receipt.Status != types.ReceiptStatusFailed || len(receipt.Logs) > 0 {
						t.Errorf("%s by STATICCALL is not refused", w.method)
					}
					before, otherBefore := w.measure(c, c.state(), actor), w.measure(c, c.state(), other)
					receipt = c.mined(c.send(c.user, c.contract, c.pack(w.method, append([]any{kind}, args...)...), nil))
					if receipt.Status != types.ReceiptStatusSuccessful {
						_, err := c.call(w.method, append([]any{kind}, args...)...)
						t.Fatalf("%s: %v %+v", name, err, reasonOf(err))
					}
					if len(receipt.Logs) == 0 {
						t.Errorf("%s: no log", name)
					}
					if now := w.measure(c, c.state(), actor); now == before {
						t.Errorf("%s: %d stays %d", name, before, now)
					}
					// The user's balance pays for gas, which is far below 1 TAO.
					if now := w.measure(c, c.state(), other); now != otherBefore && w.method != "createLeaseCrowdloan" {
						t.Errorf("%s: the other's %d becomes %d", name, otherBefore, now)
					}
				}
			}
			// What spends the value sent along.
			for method, args := range map[string][]any{"transfer": {dev(6).id}, "addStakeV1": {c.hotkey.id, id256(c.netuid)}} {
				before, stake := c.balance(dev(6).address), c.stake(c.hotkey.id, c.id, c.netuid)
				c.succeed(c.send(c.user, c.contract, c.pack(method, args...), tao(3)))
				if method == "transfer" && new(big.Int).Sub(c.balance(dev(6).address), before).Cmp(tao(3)) != 0 {
					t.Error("the transfer does not arrive")
				}
				if method == "addStakeV1" && c.stake(c.hotkey.id, c.id, c.netuid) <= stake {
					t.Error("no stake is added")
				}
			}
			c.checkInvariants()
		})
	}
}

// TestSolidityReads: views answer every kind of call alike, and Solidity decodes what they return.
func TestSolidityReads(t *testing.T) {
	for _, fixture := range callerFixtures {
		t.Run(fixture.name, func(t *testing.T) {
			c := newCaller(t, fixture.meta)
			c.must(c.user, params.StakingAddress, packStake(c.hotkey.id, 10*unit.TAO, c.netuid))
			c.must(c.hotkey, params.NeuronAddress, neuronABI.PackServeAxon(c.netuid, 7, big.NewInt(0x01020304), 8080, 4, 1, 0, 0))
			c.must(c.user, params.CrowdloanAddress, crowdloan.NewCrowdloan().PackCreate(uint64(20*unit.TAO), uint64(unit.TAO), uint64(100*unit.TAO), uint32(c.head().Number.Uint64()+100_000), c.user.address))
			s := c.state()
			uid, _ := s.Neurons.At(c.netuid).Uid(c.hotkey.id)
			stake := s.Stakes.Stake(c.hotkey.id, c.user.id, c.netuid)
			quote, err := s.Pools.At(c.netuid).Load().SimBuy(unit.TAO)
			if err != nil {
				t.Fatal(err)
			}
			big64 := func(v uint64) *big.Int { return new(big.Int).SetUint64(v) }
			for _, read := range []struct {
				method string
				args   []any
				want   []any
			}{
				{"getStake", []any{c.hotkey.id, c.user.id, id256(c.netuid)}, []any{big64(uint64(stake))}},
				{"getStakeV1", []any{c.hotkey.id, c.user.id, id256(c.netuid)}, []any{new(big.Int).Mul(big64(uint64(stake)), big.NewInt(1e9))}},
				{"getTotalColdkeyStake", []any{c.other}, []any{new(big.Int)}},
				{"getAlphaStakedValidators", []any{c.hotkey.id, id256(c.netuid)}, []any{[][32]byte{c.user.id}}},
				{"getUidCount", []any{c.netuid}, []any{s.Neurons.At(c.netuid).Count()}},
				{"getAxon", []any{c.netuid, uid}, []any{fmt.Sprintf("{%d 7 16909060 8080 4 1}", s.Neurons.At(c.netuid).Axon(c.hotkey.id).Block)}},
				{"getHotkey", []any{c.netuid, uid}, []any{c.hotkey.id}},
				{"uidLookup", []any{c.netuid, c.user.address, uint16(10)}, []any{"[]"}},
				{"getAlphaPrice", []any{params.Root}, []any{big.NewInt(1e18)}},
				{"simSwapTaoForAlpha", []any{c.netuid, uint64(unit.TAO)}, []any{big64(uint64(quote.Out))}},
				{"addressMapping", []any{c.user.address}, []any{ss58.AccountID(c.user.address)}},
				{"getVotingPower", []any{c.netuid, c.hotkey.id}, []any{new(big.Int)}},
				{"getAlphaValues", []any{c.netuid}, []any{"[45875 58982]"}},
				{"getContribution", []any{uint32(0), c.user.id}, []any{uint64(20 * unit.TAO)}},
				{"getContributorShare", []any{uint32(0), c.user.id}, []any{"[0 0]"}},
			} {
				for kind, kindName := range kindNames {
					got, err := c.call(read.method, append([]any{uint8(kind)}, read.args...)...)
					if err != nil {
						t.Errorf("%s by %s: %v", read.method, kindName, err)
					} else if fmt.Sprint(got...) != fmt.Sprint(read.want...) {
						t.Errorf("%s by %s: %v, want %v", read.method, kindName, got, read.want)
					}
				}
			}
			// A refusal reads as failure in the old style, and as the reason in the new one.
			_, err = c.call("getHotkey", byStaticCall, c.netuid, uint16(99))
			if _, reason := reasonOf(err).(*taoerrors.TaoErrorsUidNotExists); err == nil || fixture.meta == &fixtures.ModernCallerMetaData && !reason {
				t.Errorf("an unknown uid: %v %+v", err, reasonOf(err))
			}
		})
	}
}
