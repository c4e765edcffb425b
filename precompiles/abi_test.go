package precompiles

import (
	"fmt"
	"math/big"
	"reflect"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
)

// TestParity: a table that differs from the interface stops the program at start-up.
func TestParity(t *testing.T) {
	free := view("getFreeBalance(bytes32)", nil)
	issuance := view("getTotalIssuance()", nil)
	transfers := []*method{write(payable, "transferKeepAlive(bytes32)", nil), write(nonpayable, "transferAll(bytes32,bool)", nil)}
	for _, test := range []struct {
		name    string
		methods []*method
		want    string
	}{
		{"same", []*method{free, issuance}, ""},
		{"one missing", []*method{free}, "getTotalIssuance() of the interface is not in the table"},
		{"one twice", []*method{free, free, issuance}, "getFreeBalance(bytes32) is in the table twice"},
		{"one more", []*method{free, issuance, view("getStake(bytes32)", nil)}, "getStake(bytes32) is not in the interface"},
		{"other arguments", []*method{view("getFreeBalance(uint256)", nil), issuance}, "getFreeBalance(uint256) is not in the interface"},
		{"other mutability", []*method{write(payable, "getFreeBalance(bytes32)", nil), issuance}, "getFreeBalance(bytes32) is view in the interface, payable in the table"},
	} {
		t.Run(test.name, func(t *testing.T) {
			defer func() {
				if got := fmt.Sprint(recover()); test.want == "" && got != "<nil>" || !strings.HasSuffix(got, test.want) {
					t.Errorf("%s, want %q", got, test.want)
				}
			}()
			newContract("Balances", params.BalancesAddress, append(test.methods, transfers...)...)
		})
	}
}

// sample is some value of a Solidity type.
func sample(t *testing.T, solidity string) any {
	t.Helper()
	typ, err := abi.NewType(solidity, "", nil)
	if err != nil {
		t.Fatal(err)
	}
	v := reflect.New(typ.GetType()).Elem()
	switch typ.T {
	case abi.UintTy, abi.IntTy:
		if typ.Size > 64 {
			return big.NewInt(7)
		}
		if typ.T == abi.IntTy {
			v.SetInt(-7)
		} else {
			v.SetUint(7)
		}
	case abi.StringTy:
		return "seven"
	case abi.BoolTy:
		return true
	}
	return v.Interface()
}

// TestEveryErrorEncodes: no refusal can fail to be encoded.
func TestEveryErrorEncodes(t *testing.T) {
	for _, k := range fault.All() {
		args := make([]any, len(k.Params))
		for i, p := range k.Params {
			args[i] = sample(t, p.Type)
		}
		text := readError(encodeError(k.With(args...)))
		if !strings.HasPrefix(text, k.Name+"(") {
			t.Errorf("%s reads %s", k.Name, text)
		}
		for i, p := range k.Params {
			if want := p.Name + "=" + show(args[i]); !strings.Contains(text, want) {
				t.Errorf("%s lacks %s", text, want)
			}
		}
	}
}

// TestEveryEventEncodes: no event of a call can fail to become a log, which is charged as the EVM charges it.
func TestEveryEventEncodes(t *testing.T) {
	for _, k := range event.All() {
		args := make([]any, len(k.Fields))
		for i, f := range k.Fields {
			args[i] = sample(t, f.Type)
		}
		w := newWorld(t)
		var used uint64
		f := &frame{self: params.StakingAddress, db: w.db, block: w.block, useGas: func(gas uint64) bool { used += gas; return true }}
		w.db.SetTxContext(common.Hash{1}, 0)
		logSink{f}.Emit(k.With(args...))
		logs := w.db.GetLogs(common.Hash{1}, w.block, common.Hash{}, 0)
		if len(logs) != 1 || used != logGas(k) {
			t.Fatalf("%s: %d logs, %d gas, want %d", k.Name, len(logs), used, logGas(k))
		}
		text := readLog(t, logs[0])
		for i, f := range k.Fields {
			if want := f.Name + "=" + show(args[i]); !strings.Contains(text, want) {
				t.Errorf("%s lacks %s", text, want)
			}
		}
	}
}

// TestOwnFailure: a panic that nobody foresaw ends the call alone, with fixed words.
func TestOwnFailure(t *testing.T) {
	for _, test := range []struct {
		name string
		run  func(*call) ([]any, error)
	}{
		{"panic", func(*call) ([]any, error) { panic("a secret of this machine") }},
		{"index out of range", func(c *call) ([]any, error) { return []any{c.args.data[1000]}, nil }},
		{"error that is no fault", func(*call) ([]any, error) { return nil, fmt.Errorf("a secret of this machine") }},
		{"results of another type", func(*call) ([]any, error) { return []any{"a secret"}, nil }},
		{"too many results", func(*call) ([]any, error) { return []any{big.NewInt(1), big.NewInt(2)}, nil }},
		{"more arguments than declared", func(c *call) ([]any, error) { c.Uint256(); return []any{big.NewInt(1)}, nil }},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := newContract("Balances", params.BalancesAddress, view("getFreeBalance(bytes32)", nil), view("getTotalIssuance()", test.run),
				write(payable, "transferKeepAlive(bytes32)", nil), write(nonpayable, "transferAll(bytes32,bool)", nil))
			w := newWorld(t)
			data := append(c.abi.Methods["getTotalIssuance"].ID, make([]byte, 64)...)
			ret, err := c.run(&frame{
				caller: alice, origin: alice, self: c.address, input: data, db: w.db, block: w.block,
				useGas: func(uint64) bool { return true }, depth: func() int { return 0 },
			})
			if err == nil || readError(ret) != "InternalFailure(what=the call was undone; please report it)" {
				t.Errorf("%v %s", err, readError(ret))
			}
		})
	}
}
