package main

import (
	"fmt"
	"math"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
	"github.com/taochain/taochain/cmd/taoctl/internal/remote"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

// proxyWriteData is what a change of proxies tells; Pure, Height and ExtIndex are those of a pure account that was made.
type proxyWriteData struct {
	writeData
	Delegate *accountRef `json:"delegate,omitempty"`
	Pure     *accountRef `json:"pure,omitempty"`
	Height   *uint64     `json:"height,omitempty"`
	ExtIndex *uint64     `json:"extIndex,omitempty"`
	CallHash string      `json:"callHash,omitempty"`
}

func (d *proxyWriteData) record() *term.Table {
	t := term.NewRecord()
	if d.Delegate != nil {
		t.Add("delegate", "Delegate", d.Delegate.String())
	}
	if d.Pure != nil {
		t.Add("pure", "Pure account", d.Pure.String())
	}
	if d.Height != nil && d.ExtIndex != nil {
		t.Add("height", "Height", decimalOf(*d.Height)).Add("extIndex", "Ext-index", decimalOf(*d.ExtIndex))
	}
	if d.CallHash != "" {
		t.Add("callHash", "Call hash", d.CallHash)
	}
	return t
}

func proxyCreate(in *invocation) (*term.Result, error) {
	if _, err := in.arguments(0, 0); err != nil {
		return nil, err
	}
	kind, err := in.proxyType()
	if err != nil {
		return nil, err
	}
	delay, err := in.number("delay", math.MaxUint32)
	if err != nil {
		return nil, err
	}
	index, err := in.number("index", math.MaxUint16)
	if err != nil {
		return nil, err
	}
	a, err := in.write()
	if err != nil {
		return nil, err
	}
	data := &proxyWriteData{}
	return a.transact(transaction{
		call: remote.Call{To: params.ProxyAddress, Data: remote.Proxy().PackCreatePureProxy(uint8(kind), uint32(delay), uint16(index))}, data: data,
		question: fmt.Sprintf("Make an account without a key, with a proxy of type %s", kind),
		after: func(events []remote.Event) {
			if e, ok := remote.Find(events, "PureCreated"); ok {
				height, sequence := e.Number("height"), e.Number("extIndex")
				data.Pure, data.Height, data.ExtIndex = &accountRef{ID: fmt.Sprint(e.Args["pureAccount"])}, &height, &sequence
			}
		},
	})
}

// delegateOf reads an account that acts, or is to act, for another one.
func (a *author) delegateOf(text string) ([32]byte, accountRef, error) {
	id, err := a.in.accountID(text)
	if err != nil {
		return id, accountRef{}, err
	}
	ref, err := a.account(id)
	return id, ref, err
}

// writeDelegate is write, and the delegate that a text names.
func (in *invocation) writeDelegate(text string) (*author, [32]byte, accountRef, error) {
	a, err := in.write()
	if err != nil {
		return nil, [32]byte{}, accountRef{}, err
	}
	id, ref, err := a.delegateOf(text)
	return a, id, ref, err
}

func proxyAdd(in *invocation) (*term.Result, error) {
	args, err := in.arguments(1, 1)
	if err != nil {
		return nil, err
	}
	kind, err := in.proxyType()
	if err != nil {
		return nil, err
	}
	delay, err := in.number("delay", math.MaxUint32)
	if err != nil {
		return nil, err
	}
	a, id, delegate, err := in.writeDelegate(args[0])
	if err != nil {
		return nil, err
	}
	return a.transact(transaction{
		call: remote.Call{To: params.ProxyAddress, Data: remote.Proxy().PackAddProxy(id, uint8(kind), uint32(delay))}, data: &proxyWriteData{Delegate: &delegate},
		question: fmt.Sprintf("Let %s make calls of type %s (%s)", delegate, kind, delayText(uint32(delay))),
	})
}

func proxyRemove(in *invocation) (*term.Result, error) {
	args, err := in.arguments(0, 1)
	if err != nil {
		return nil, err
	}
	if in.Bool("all") == (len(args) == 1) {
		return nil, in.usage("ConflictingFlags", "%s takes either DELEGATE or --all", in.Command.HelpName)
	}
	if in.Bool("all") {
		a, err := in.write()
		if err != nil {
			return nil, err
		}
		return a.transact(transaction{
			call: remote.Call{To: params.ProxyAddress, Data: remote.Proxy().PackRemoveProxies()}, data: &proxyWriteData{},
			question: "Take the right of all delegates back",
		})
	}
	kind, err := in.proxyType()
	if err != nil {
		return nil, err
	}
	delay, err := in.number("delay", math.MaxUint32)
	if err != nil {
		return nil, err
	}
	a, id, delegate, err := in.writeDelegate(args[0])
	if err != nil {
		return nil, err
	}
	return a.transact(transaction{
		call: remote.Call{To: params.ProxyAddress, Data: remote.Proxy().PackRemoveProxy(id, uint8(kind), uint32(delay))}, data: &proxyWriteData{Delegate: &delegate},
		question: fmt.Sprintf("Take the right of %s to calls of type %s back", delegate, kind),
	})
}

func proxyKill(in *invocation) (*term.Result, error) {
	args, err := in.arguments(1, 1)
	if err != nil {
		return nil, err
	}
	kind, err := in.proxyType()
	if err != nil {
		return nil, err
	}
	var numbers [3]uint64
	for i, flag := range []struct {
		name string
		most uint64
	}{{"index", math.MaxUint16}, {"height", math.MaxUint32}, {"ext-index", math.MaxUint32}} {
		if numbers[i], err = in.number(flag.name, flag.most); err != nil {
			return nil, err
		}
	}
	if in.onCommandLine("proxy") {
		return nil, in.usage("ConflictingFlags", "%s acts for PURE: it takes no --proxy", in.Command.HelpName)
	}
	a, err := in.write()
	if err != nil {
		return nil, err
	}
	spawner := a.id
	if text := in.String("spawner"); text != "" {
		if spawner, err = in.accountID(text); err != nil {
			return nil, err
		}
	}
	if err := a.actFor(args[0]); err != nil {
		return nil, err
	}
	ref, err := a.account(a.id)
	if err != nil {
		return nil, err
	}
	data := remote.Proxy().PackKillPureProxy0(spawner, uint8(kind), uint16(numbers[0]), uint32(numbers[1]), uint32(numbers[2]))
	return a.transact(transaction{
		call: remote.Call{To: params.ProxyAddress, Data: data}, data: &proxyWriteData{Pure: &ref},
		question: fmt.Sprintf("End %s: what it owns is out of reach from then on", ref),
	})
}

// innerCall reads TARGET, DATA and --value.
func (in *invocation) innerCall(target, data string) (remote.Call, error) {
	call, err := parseCall(target, data)
	if err != nil {
		return call, err
	}
	value, err := amount.ParseTAO(in.String("value"))
	if err != nil {
		return call, err
	}
	call.Value = amount.ToWei(value)
	return call, nil
}

var callHashTypes = func() abi.Arguments {
	var list abi.Arguments
	for _, name := range []string{"address", "uint256", "bytes"} {
		t, err := abi.NewType(name, "", nil)
		if err != nil {
			panic("taoctl: [BUG] " + err.Error())
		}
		list = append(list, abi.Argument{Type: t})
	}
	return list
}()

// callHash is keccak256(abi.encode(target, valueWei, data)), by which a call is announced.
func callHash(call remote.Call) common.Hash {
	data, err := callHashTypes.Pack(call.To, call.Value, call.Data)
	if err != nil {
		panic("taoctl: [BUG] " + err.Error())
	}
	return crypto.Keccak256Hash(data)
}

func proxyAnnounce(in *invocation) (*term.Result, error) {
	args, err := in.arguments(1, 3)
	if err != nil {
		return nil, err
	}
	var hash common.Hash
	switch {
	case in.String("call-hash") != "" && len(args) == 1:
		hash, err = parseHash(in.String("call-hash"))
	case in.String("call-hash") == "" && len(args) == 3:
		var call remote.Call
		if call, err = in.innerCall(args[1], args[2]); err == nil {
			hash = callHash(call)
		}
	default:
		err = in.usage("ConflictingFlags", "%s takes REAL with either TARGET and DATA or --call-hash", in.Command.HelpName)
	}
	if err != nil {
		return nil, err
	}
	a, id, real, err := in.writeDelegate(args[0])
	if err != nil {
		return nil, err
	}
	data, question := remote.Proxy().PackAnnounce(id, hash), fmt.Sprintf("Announce the call %s for %s", hash, real)
	if in.Bool("cancel") {
		data, question = remote.Proxy().PackRemoveAnnouncement(id, hash), fmt.Sprintf("Take the announcement of the call %s for %s back", hash, real)
	}
	return a.transact(transaction{call: remote.Call{To: params.ProxyAddress, Data: data}, data: &proxyWriteData{CallHash: hash.Hex()}, question: question})
}

func proxyReject(in *invocation) (*term.Result, error) {
	args, err := in.arguments(2, 2)
	if err != nil {
		return nil, err
	}
	hash, err := parseHash(args[1])
	if err != nil {
		return nil, err
	}
	a, id, delegate, err := in.writeDelegate(args[0])
	if err != nil {
		return nil, err
	}
	return a.transact(transaction{
		call: remote.Call{To: params.ProxyAddress, Data: remote.Proxy().PackRejectAnnouncement(id, hash)},
		data: &proxyWriteData{Delegate: &delegate, CallHash: hash.Hex()}, question: fmt.Sprintf("Refuse the call %s of %s", hash, delegate),
	})
}

func proxyExecute(in *invocation) (*term.Result, error) {
	args, err := in.arguments(4, 4)
	if err != nil {
		return nil, err
	}
	inner, err := in.innerCall(args[2], args[3])
	if err != nil {
		return nil, err
	}
	forced, err := in.forcedType("type")
	if err != nil {
		return nil, err
	}
	a, delegate, delegateRef, err := in.writeDelegate(args[0])
	if err != nil {
		return nil, err
	}
	real, ref, err := a.delegateOf(args[1])
	if err != nil {
		return nil, err
	}
	return a.transact(transaction{
		call: remote.Call{To: params.ProxyAddress, Data: remote.Proxy().PackProxyAnnounced(delegate, real, forced, inner.To, inner.Value, inner.Data)},
		data: &proxyWriteData{Delegate: &delegateRef, CallHash: callHash(inner).Hex()}, question: fmt.Sprintf("Make the call that %s announced for %s", delegateRef, ref),
	})
}

func proxyCall(in *invocation) (*term.Result, error) {
	args, err := in.arguments(3, 3)
	if err != nil {
		return nil, err
	}
	inner, err := in.innerCall(args[1], args[2])
	if err != nil {
		return nil, err
	}
	forced, err := in.forcedType("type")
	if err != nil {
		return nil, err
	}
	a, real, ref, err := in.writeDelegate(args[0])
	if err != nil {
		return nil, err
	}
	return a.transact(transaction{
		call: remote.Call{To: params.ProxyAddress, Data: remote.Proxy().PackProxyEvmCall(real, forced, inner.To, inner.Value, inner.Data)}, data: &proxyWriteData{},
		question: fmt.Sprintf("Call %x of %s for %s", inner.Data[:4], inner.To, ref),
	})
}

func proxyFees(in *invocation) (*term.Result, error) {
	args, err := in.arguments(2, 2)
	if err != nil {
		return nil, err
	}
	pays, err := onOff(args[1])
	if err != nil {
		return nil, err
	}
	a, id, delegate, err := in.writeDelegate(args[0])
	if err != nil {
		return nil, err
	}
	question := fmt.Sprintf("Say that you want to pay the fees of calls by %s", delegate)
	if !pays {
		question = fmt.Sprintf("Say that %s pays the fees of its calls", delegate)
	}
	return a.transact(transaction{
		call: remote.Call{To: params.ProxyAddress, Data: remote.Proxy().PackSetRealPaysFee(id, pays)}, data: &proxyWriteData{Delegate: &delegate},
		question: question,
	})
}

func proxyPoke(in *invocation) (*term.Result, error) {
	if _, err := in.arguments(0, 0); err != nil {
		return nil, err
	}
	a, err := in.write()
	if err != nil {
		return nil, err
	}
	return a.transact(transaction{
		call: remote.Call{To: params.ProxyAddress, Data: remote.Proxy().PackPokeDeposit()}, data: &proxyWriteData{},
		question: "Make the deposits what they have to be",
	})
}
