package abitext

import (
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
)

func TestParseSignature(t *testing.T) {
	for _, c := range []struct{ text, sig, outputs string }{
		{"f()", "f()", ""},
		{"f(uint16)(uint256)", "f(uint16)", "uint256"},
		{"function f(uint a, int[] b) external view returns (bool ok, bytes32[2][] memory x)", "f(uint256,int256[])", "bool ok, bytes32[2][] x"},
		{"g((uint8 n,(address,string) inner)[2] list)", "g((uint8,(address,string))[2])", ""},
		{" h ( address payable ) ( ) ;", "h(address)", ""},
	} {
		s, err := ParseSignature(c.text)
		if err != nil {
			t.Errorf("%q: %v", c.text, err)
			continue
		}
		if got := s.Method().Sig; got != c.sig || Types(s.Outputs) != c.outputs {
			t.Errorf("%q gives %s and (%s)", c.text, got, Types(s.Outputs))
		}
	}
	e, err := ParseSignature("event Transfer(address indexed from, address indexed, uint256 value)")
	if err != nil || e.Event().ID.Hex() != "0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef" || !e.Inputs[1].Indexed || e.Event().Inputs[1].Name != "arg1" {
		t.Errorf("the event is %+v, %v", e, err)
	}
	for _, wrong := range []string{"", "f", "f(", "f(uint16", "f(uint17)", "f(uint16,)", "f(uint16)x(", "(uint16)", "f(uint16 a b)", "f(uint16[)", "9f()", "f() g() h()", "f(foo)"} {
		if _, err := ParseSignature(wrong); !errors.Is(err, ErrSignature) {
			t.Errorf("%q gives %v", wrong, err)
		}
	}
}

// nobody knows one account by the name alice.
type nobody struct{}

var alice = common.HexToAddress("0x00000000000000000000000000000000000000aa")

func (nobody) Address(text string) (common.Address, error) {
	if text == "alice" {
		return alice, nil
	}
	if common.IsHexAddress(text) {
		return common.HexToAddress(text), nil
	}
	return common.Address{}, errors.New("who is " + text)
}

func (n nobody) ID(text string) ([32]byte, error) {
	a, err := n.Address(text)
	return common.BytesToHash(a[:]), err
}

func TestArguments(t *testing.T) {
	for _, c := range []struct{ typ, text, want string }{
		{"uint8", "255", "255"},
		{"uint256", "1e18", "1000000000000000000"},
		{"uint256", "0xff", "255"},
		{"int8", "-128", "-128"},
		{"int256", "-0x10", "-16"},
		{"int24", "8388607", "8388607"},
		{"bool", "true", "true"},
		{"string", " a, [b] ", "a, [b]"},
		{"bytes", "0x", "0x"},
		{"bytes4", "0x01020304", "0x01020304"},
		{"bytes32", "alice", "0x00000000000000000000000000000000000000000000000000000000000000aa"},
		{"address", "alice", alice.Hex()},
		{"uint16[]", "[]", "[]"},
		{"uint16[]", "[ 1, 2 ]", "[1, 2]"},
		{"uint64[2][]", "[[1,2],[3,4]]", "[[1, 2], [3, 4]]"},
		{"(uint8 n,string text)", `(1, "a, \"b\")")`, `(n=1, text=a, "b"))`},
		{"(uint8 n,(address[] who) inner)", `{"n": "7", "inner": {"who": ["alice"]}}`, "(n=7, inner=(who=[" + alice.Hex() + "]))"},
		{"string", "evil\x1b[31m", "evil [31m"},
	} {
		args := typed(t, c.typ)
		values, err := ParseAll(args, []string{c.text}, nobody{})
		if err != nil {
			t.Errorf("%s %q: %v", c.typ, c.text, err)
			continue
		}
		packed, err := args.Pack(values...)
		if err != nil {
			t.Errorf("%s %q cannot be packed: %v", c.typ, c.text, err)
			continue
		}
		back, err := args.Unpack(packed)
		if err != nil || Text(back[0]) != c.want {
			t.Errorf("%s %q comes back as %q, %v", c.typ, c.text, Text(back[0]), err)
		}
	}
	for _, c := range []struct{ typ, text string }{
		{"uint8", "256"},
		{"uint8", "-1"},
		{"int8", "128"},
		{"int8", "-129"},
		{"uint256", "1tao"},
		{"uint256", "1.5"},
		{"uint256", ""},
		{"uint256", "0x"},
		{"uint256", "1_000"},
		{"uint256", "1e99"},
		{"uint256", "--1"},
		{"uint256", "0x-1"},
		{"bool", "yes"},
		{"bytes", "12"},
		{"bytes4", "0x01"},
		{"bytes32", "7"},
		{"bytes32", "0x07"},
		{"bytes32", "bob"},
		{"address", "bob"},
		{"uint16[]", "1,2"},
		{"uint16[]", "[1,[2]"},
		{"uint16[2]", "[1]"},
		{"uint16[]", "[1,]"},
		{"(uint8 n)", "(1,2)"},
		{"(uint8 n)", `{"m":1}`},
		{"(uint8 n)", `{"n":1,"m":2}`},
		{"(uint8 n)", `{`},
		{"(uint8 n)", "1"},
	} {
		if v, err := ParseAll(typed(t, c.typ), []string{c.text}, nobody{}); !errors.Is(err, ErrArgument) {
			t.Errorf("%s %q gives %v, %v", c.typ, c.text, v, err)
		}
	}
	if _, err := ParseAll(typed(t, "bool"), nil, nobody{}); !errors.Is(err, ErrArgument) {
		t.Errorf("no argument gives %v", err)
	}
}

func typed(t *testing.T, typ string) abi.Arguments {
	t.Helper()
	s, err := ParseSignature("f(" + typ + ")")
	if err != nil {
		t.Fatal(err)
	}
	return s.Inputs
}

func TestPlain(t *testing.T) {
	for _, c := range []struct{ value, want any }{
		{uint32(7), uint32(7)},
		{uint64(7), "7"},
		{int64(-7), "-7"},
		{big.NewInt(7), "7"},
		{[4]byte{1}, "0x01000000"},
		{"a\xffb", "a\uFFFDb"},
	} {
		if got := Plain(c.value); got != c.want {
			t.Errorf("%v gives %v", c.value, got)
		}
	}
}

// Whatever a text is, it is a value that can be packed, or an error.
func FuzzArguments(f *testing.F) {
	f.Add("uint16", "7")
	f.Add("(uint8 n,bytes[2][] x)[]", `[(1,[[0x,0x01]])]`)
	f.Fuzz(func(t *testing.T, typ, text string) {
		s, err := ParseSignature("f(" + typ + ")")
		if err != nil || len(s.Inputs) != 1 {
			return
		}
		values, err := ParseAll(s.Inputs, []string{text}, nobody{})
		if err != nil {
			return
		}
		if _, err := s.Inputs.Pack(values...); err != nil {
			t.Fatalf("%s %q: %v", typ, text, err)
		}
		_ = Text(values[0])
	})
}
