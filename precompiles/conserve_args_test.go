package precompiles

import (
	"fmt"
	"math/big"
	"reflect"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/unit"
)

// scene is what one operation is about.
type scene struct {
	from          common.Address
	netuid, other uint16
	hotkey        params.ID
	// source is whose stake the caller transfers with an allowance.
	source common.Address
	// stake is what the caller has with the hotkey on the subnet, if the scene looked for some.
	stake unit.Alpha
	// commit is what the operation commits to, or reveals; number the value of a parameter.
	commit commit
	number *uint256.Int
	// fresh is the hotkey that takes the place of hotkey, on the subnet or everywhere.
	fresh      params.ID
	everywhere bool
	// raw are encoded orders, with their signatures; order is the hash of one.
	raw, signatures [][]byte
	order           common.Hash
	// loan is the id of a crowdloan or a lease.
	loan uint64
	// inner is a call for real by its delegate, or one that is announced.
	real, delegate params.ID
	inner          innerCall
	// most is what a dissolution may pay in rao, outside all TAO in wei but the subnet's.
	most    uint64
	outside *uint256.Int
}

// argument makes one argument of an operation. Numbers are uint64 and lists of numbers []uint64, whatever the ABI's width.
type argument func(d *conserve, s *scene) any

// Arguments that scenes chose.
var (
	argNetuid argument = func(_ *conserve, s *scene) any { return uint64(s.netuid) }
	argOther  argument = func(_ *conserve, s *scene) any { return uint64(s.other) }
	argHotkey argument = func(_ *conserve, s *scene) any { return s.hotkey }
	// argAlpha is mostly a part of the caller's stake.
	argAlpha argument = func(d *conserve, s *scene) any { return d.amount(uint64(s.stake)) }
)

// Arguments of any scene.
var (
	argKey   argument = func(d *conserve, _ *scene) any { return d.hotkey() }
	argTao   argument = func(d *conserve, s *scene) any { return d.tao(s) }
	argLimit argument = func(d *conserve, _ *scene) any {
		if d.one(10) {
			return d.rand.Uint64()
		}
		return d.rand.Uint64N(2_500_000_000)
	}
	argBool   argument = func(d *conserve, _ *scene) any { return d.one(2) }
	argMostly argument = func(d *conserve, _ *scene) any { return !d.one(5) }
	argPerson argument = func(d *conserve, _ *scene) any { return id(d.person()) }
	argBytes  argument = func(d *conserve, _ *scene) any { return make([]byte, d.rand.IntN(160)) }
)

// upTo is a number of any magnitude up to most, and at times beyond.
func upTo(most uint64) argument {
	return func(d *conserve, _ *scene) any { return d.amount(most) }
}

// plain is a number below most.
func plain(most uint64) argument {
	return func(d *conserve, _ *scene) any { return d.rand.Uint64N(most) }
}

// between is a number from least to below most.
func between(least, most uint64) argument {
	return func(d *conserve, _ *scene) any { return least + d.rand.Uint64N(most-least) }
}

// amount spreads over all magnitudes up to most, and at times over all numbers.
func (d *conserve) amount(most uint64) uint64 {
	switch d.rand.IntN(40) {
	case 0:
		return ^uint64(0) - d.rand.Uint64N(3)
	case 1:
		return d.rand.Uint64N(3)
	case 2, 3:
		return most
	case 4:
		return most + 1 - min(most, d.rand.Uint64N(3))
	}
	return d.rand.Uint64N(most>>d.rand.IntN(16)+1) + 1
}

func (d *conserve) tao(s *scene) uint64 {
	balance := uint64(account.ToRaoDown(d.db.GetBalance(s.from)))
	return d.amount(min(balance, uint64(500*unit.TAO)))
}

// person is somebody with a key, or a contract, or who took the place of one of them.
func (d *conserve) person() common.Address {
	if d.one(8) {
		if a := d.spares[d.rand.IntN(len(d.spares))]; !d.free(a) {
			return a
		}
	}
	if d.one(12) {
		return d.relays[d.rand.IntN(len(d.relays))]
	}
	return d.people[d.rand.IntN(len(d.people))]
}

// hotkey is mostly somebody's, at times unknown, zero or a system account.
func (d *conserve) hotkey() params.ID {
	switch d.rand.IntN(60) {
	case 0:
		return params.ID{}
	case 1:
		return id(params.SubnetAccount(1))
	case 2:
		return common.Hash{0: 0xc5, 31: byte(d.rand.IntN(4))}
	}
	return d.hotkeys[d.rand.IntN(len(d.hotkeys))]
}

// netuid is mostly that of a subnet.
func (d *conserve) netuid() uint16 {
	if d.one(30) {
		return uint16(d.rand.IntN(conserveSubnets + 4))
	}
	list := d.state().Subnets.Netuids()
	return list[d.rand.IntN(len(list))]
}

// spoil makes a word of calldata an extreme, at times.
func (d *conserve) spoil(data []byte) {
	words := (len(data) - 4) / 32
	if words == 0 || !d.one(25) {
		return
	}
	at := data[4+32*d.rand.IntN(words):][:32]
	v := new(big.Int)
	switch d.rand.IntN(9) {
	case 0: // zero
	case 1:
		v.SetUint64(1)
	case 2:
		v.SetUint64(1 << 16)
	case 3:
		v.SetUint64(65_535)
	case 4:
		v.SetUint64(^uint64(0))
	case 5:
		v = pow2(64)
	case 6:
		v.Sub(pow2(256), big.NewInt(1))
	case 7:
		v.SetBytes(at).Add(v, big.NewInt(1)).Mod(v, pow2(256))
	case 8:
		if v.SetBytes(at); v.Sign() > 0 {
			v.Sub(v, big.NewInt(1))
		}
	}
	v.FillBytes(at)
}

// meet notes the addresses that calldata names: somebody may be given stake or TAO who is none of the people, if a word was spoiled.
func (d *conserve) meet(op *conserveOp, data []byte) {
	contractName, methodName, _ := strings.Cut(op.method, ".")
	for i, in := range find(contractName).abi.Methods[methodName].Inputs {
		if in.Type.T == abi.AddressTy { // no method takes a fixed list before an address, so each argument has one word
			h := word(data, i)
			d.met[common.BytesToAddress(h[12:])] = true
		}
	}
}

// pack makes the calldata of an operation.
func (d *conserve) pack(op *conserveOp, s *scene) (common.Address, []byte) {
	d.t.Helper()
	contractName, methodName, _ := strings.Cut(op.method, ".")
	c := find(contractName)
	inputs := c.abi.Methods[methodName].Inputs
	if len(inputs) != len(op.args) {
		d.t.Fatalf("%s takes %d arguments, the driver has %d", op.method, len(inputs), len(op.args))
	}
	values := make([]any, len(op.args))
	for i, make := range op.args {
		values[i] = typed(inputs[i].Type, make(d, s))
	}
	data, err := c.abi.Pack(methodName, values...)
	if err != nil {
		d.t.Fatalf("%s: %v", op.method, err)
	}
	return c.address, data
}

// typed gives a value the Go type of the ABI's; numbers are cut to its width.
func typed(t abi.Type, v any) any {
	switch v := v.(type) {
	case uint64:
		if t.GetType() == reflect.TypeFor[*big.Int]() {
			return num(v)
		}
		return reflect.ValueOf(v).Convert(t.GetType()).Interface()
	case []uint64:
		list := reflect.MakeSlice(t.GetType(), len(v), len(v))
		for i, n := range v {
			list.Index(i).Set(reflect.ValueOf(typed(*t.Elem, n)))
		}
		return list.Interface()
	case common.Hash:
		return [32]byte(v)
	case bool, string, common.Address, []byte, [][]byte, [][32]byte, *big.Int, []uint16, [][]uint16, [32]byte:
		return v
	}
	panic(fmt.Sprintf("no ABI type for %T", v))
}

// Scenes. anyone is a random person, with a random subnet and hotkey.
func anyone(d *conserve) scene {
	return scene{from: d.person(), netuid: d.netuid(), other: d.netuid(), hotkey: d.hotkey()}
}

// holder has stake with the hotkey on the subnet.
func holder(d *conserve) scene {
	s := anyone(d)
	state := d.state()
	first := d.rand.IntN(len(d.hotkeys))
	for i := range d.hotkeys {
		hotkey := d.hotkeys[(first+i)%len(d.hotkeys)]
		holders := state.Stakes.Holders(hotkey, s.netuid)
		if len(holders) == 0 {
			continue
		}
		coldkey := holders[d.rand.IntN(len(holders))]
		if from, ok := d.byID[coldkey]; ok {
			s.from, s.hotkey, s.stake = from, hotkey, state.Stakes.Stake(hotkey, coldkey, s.netuid)
			return s
		}
	}
	return s
}

// keyOwner owns the hotkey.
func keyOwner(d *conserve) scene {
	s := anyone(d)
	if coldkey, ok := d.state().Accounts.Owner(s.hotkey); ok {
		if from, ok := d.byID[coldkey]; ok {
			s.from = from
		}
	}
	return s
}

// member is a hotkey with a uid on the subnet.
func member(d *conserve) scene {
	s := anyone(d)
	list := d.state().Neurons.At(s.netuid).Hotkeys()
	if len(list) == 0 {
		return s
	}
	s.hotkey = list[d.rand.IntN(len(list))]
	if from, ok := d.byID[s.hotkey]; ok {
		s.from = from
	}
	return s
}

// subnetOwner owns the subnet, or is the admin.
func subnetOwner(d *conserve) scene {
	s := anyone(d)
	if d.one(8) {
		s.from = admin
		return s
	}
	if from, ok := d.byID[d.state().Subnets.At(s.netuid).Owner()]; ok {
		s.from = from
	}
	return s
}

func byAdmin(d *conserve) scene {
	s := anyone(d)
	if !d.one(6) {
		s.from = admin
	}
	return s
}
