package revert

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
	"pgregory.net/rapid"

	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

var placeholder = regexp.MustCompile(`\{([A-Za-z]+)(:[a-z]+)?\}`)

// Every error of the catalogue is explained, with a known code and real
// parameters, and nothing else is.
func TestEveryKindIsExplained(t *testing.T) {
	for _, k := range fault.All() {
		e, ok := Explain(k)
		if !ok {
			t.Errorf("%s has no explanation", k.Name)
			continue
		}
		if !slices.Contains(Codes(), e.Code) {
			t.Errorf("%s: unknown code %q", k.Name, e.Code)
		}
		if e.Message == "" || strings.HasSuffix(e.Message, ".") || !strings.HasSuffix(e.Remedy, ".") {
			t.Errorf("%s: a message is a sentence without a full stop, a remedy one with it: %q, %q", k.Name, e.Message, e.Remedy)
		}
		if _, err := arguments(k); err != nil {
			t.Errorf("%s: %v", k.Name, err)
		}
		for _, field := range placeholder.FindAllStringSubmatch(e.Message+e.Remedy, -1) {
			if !slices.ContainsFunc(k.Params, func(p fault.Param) bool { return p.Name == field[1] }) {
				t.Errorf("%s has no parameter %s", k.Name, field[1])
			}
		}
		if strings.Count(e.Message+e.Remedy, "{") != len(placeholder.FindAllString(e.Message+e.Remedy, -1)) {
			t.Errorf("%s: a placeholder cannot be read in %q", k.Name, e.Message)
		}
	}
	if len(explanations) != len(fault.All()) {
		t.Errorf("%d explanations for %d errors", len(explanations), len(fault.All()))
	}
	if len(selectors()) != len(fault.All()) {
		t.Errorf("two errors share a selector")
	}
}

func encode(t testing.TB, err error) []byte {
	t.Helper()
	var f *fault.Error
	if !errors.As(err, &f) {
		t.Fatal("not a fault")
	}
	args, argsErr := arguments(f.Kind)
	if argsErr != nil {
		t.Fatal(argsErr)
	}
	data, packErr := args.Pack(f.Args...)
	if packErr != nil {
		t.Fatal(packErr)
	}
	selector := Selector(f.Kind)
	return append(selector[:], data...)
}

type dataError struct{ data any }

func (dataError) Error() string    { return "execution reverted" }
func (dataError) ErrorCode() int   { return 3 }
func (e dataError) ErrorData() any { return e.data }

var _ rpc.DataError = dataError{}

func TestChainErrorDecodesTheCatalogue(t *testing.T) {
	hotkey := [32]byte{1, 2}
	for _, c := range []struct {
		err                   error
		code, message, remedy string
		key                   string
		value                 any
	}{
		{fault.SubnetNotExists.With(uint16(7)), SubnetNotExists, "there is no subnet 7", "Check the netuid.", "netuid", uint16(7)},
		{fault.InsufficientBalance.With(uint64(1_500_000_000), uint64(2)), InsufficientBalance, "the balance is 1.5 TAO, 0.000000002 TAO are needed", "Bring TAO", "balanceRao", "1500000000"},
		{fault.NotEnoughStakeToWithdraw.With(uint64(0), uint64(5_000_000_000)), InsufficientBalance, "the stake is 0 alpha, 5 alpha were asked for", "Ask", "stakeAlpha", "0"},
		{fault.SlippageTooHigh.With(uint64(2_000_000_000), uint64(1)), LimitExceeded, "the amount 2 would move the price over the limit; 0.000000001 would not", "Give", "maximum", "1"},
		{fault.HotKeyNotRegisteredInSubNet.With(uint16(1), hotkey), NotRegistered, fmt.Sprintf("the hotkey 0x%x is not registered in subnet 1", hotkey), "Register", "hotkey", fmt.Sprintf("0x%x", hotkey)},
		{fault.SettingWeightsTooFast.With(uint16(3), uint64(120)), RateLimited, "uid 3 sets weights too often", "Try again from block 120 on.", "nextBlock", "120"},
		{fault.UnknownParameter.With([32]byte{'k', 'a', 'p'}), NotFound, `there is no parameter "kap"`, "Check", "name", "0x6b61700000000000000000000000000000000000000000000000000000000000"},
		{fault.NotPayable.With(big.NewInt(1e18)), InvalidArgument, "the function takes no value, 1 TAO was sent", "Send", "value", "1000000000000000000"},
		{fault.PrecompileDisabled.With(common.HexToAddress("0x805")), Disabled, "the precompile 0x0000000000000000000000000000000000000805 is switched off", "Wait", "precompile", "0x0000000000000000000000000000000000000805"},
		{fault.UnknownSelector.With([4]byte{0xde, 0xad, 0xbe, 0xef}), InvalidArgument, "the precompile has no function with the selector 0xdeadbeef", "Check", "selector", "0xdeadbeef"},
		{fault.InternalFailure.With("a\x1b[31m\nb"), Internal, "the chain failed inside: a [31m b", "Nothing", "what", "a [31m b"},
		{fault.NegativeSigmoidSteepness.With(int16(-5)), NotAuthorized, "a negative steepness -5 is for the admin alone", "Give", "value", int16(-5)},
		{fault.CallCodeRefused.With(), NotAuthorized, "precompiles cannot be called with CALLCODE", "Use CALL.", "", nil},
	} {
		var f *fault.Error
		_ = errors.As(c.err, &f)
		t.Run(f.Kind.Name, func(t *testing.T) {
			got := ChainError(fmt.Errorf("call: %w", dataError{hexutil.Encode(encode(t, c.err))}))
			if got.Code != c.code || got.Name != f.Kind.Name || got.Message != c.message || !strings.HasPrefix(got.Remediation, c.remedy) || got.Exit != 13 {
				t.Fatalf("got %+v", got)
			}
			here := term.AsError(Refusal(fmt.Errorf("here: %w", c.err)))
			if here.Code != got.Code || here.Name != got.Name || here.Message != got.Message || here.Remediation != got.Remediation || !reflect.DeepEqual(here.Data, got.Data) {
				t.Fatalf("computed here %+v, answered %+v", here, got)
			}
			if data := got.Data.(map[string]any); c.key != "" && data[c.key] != c.value {
				t.Fatalf("data %s = %v, want %v", c.key, data[c.key], c.value)
			}
		})
	}
}

func TestChainErrorOtherAnswers(t *testing.T) {
	text, err := abi.NewType("string", "", nil)
	if err != nil {
		t.Fatal(err)
	}
	reason, err := abi.Arguments{{Type: text}}.Pack("not yours")
	if err != nil {
		t.Fatal(err)
	}
	subnet := Selector(fault.SubnetNotExists)
	deadline, cancel := context.WithTimeout(context.Background(), 0)
	defer cancel()
	for _, c := range []struct {
		name     string
		err      error
		wantName string
		exit     int
		message  string
	}{
		{"Error(string)", dataError{"0x08c379a0" + common.Bytes2Hex(reason)}, "Reverted", 13, "not yours"},
		{"Panic(uint256)", dataError{"0x4e487b71" + strings.Repeat("0", 62) + "11"}, "Reverted", 13, "arithmetic"},
		{"unknown selector", dataError{"0x12345678"}, "UnknownError", 13, "0x12345678"},
		{"no data", dataError{"0x"}, "Reverted", 13, "without a reason"},
		{"data of another type", dataError{7}, "Reverted", 13, "without a reason"},
		{"data that is not hexadecimal", dataError{"zz"}, "Reverted", 13, "without a reason"},
		{"arguments cut short", dataError{hexutil.Encode(subnet[:])}, "SubnetNotExists", 13, "cannot be read"},
		{"deadline", fmt.Errorf("post: %w", deadline.Err()), "Timeout", 15, "in time"},
		{"interrupted", context.Canceled, "Interrupted", 130, ""},
		{"refused connection", &net.OpError{Op: "dial", Err: errors.New("connection refused")}, "Unreachable", 10, "connection refused"},
		{"wrong page", rpc.HTTPError{StatusCode: 404, Status: "404 Not Found"}, "HTTPStatus", 10, "404"},
		{"not JSON", errors.New("invalid character '<'"), "BadAnswer", 10, "'<'"},
		{"already decoded", term.NewError(term.IO, "Mine", "m", ""), "Mine", 14, "m"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := ChainError(c.err)
			if got.Name != c.wantName || got.Exit != c.exit || !strings.Contains(got.Message, c.message) {
				t.Fatalf("got %+v", got)
			}
		})
	}
	if ChainError(nil) != nil {
		t.Error("no error became one")
	}
}

type plainError string

func (e plainError) Error() string { return string(e) }
func (plainError) ErrorCode() int  { return -32000 }

func TestRefusals(t *testing.T) {
	for _, r := range refusals {
		if got := ChainError(plainError("x: " + r.contains + ": y")); got.Name != r.name || !slices.Contains(Codes(), got.Code) {
			t.Errorf("%q gives %+v", r.contains, got)
		}
	}
	if got := ChainError(plainError("something else")); got.Name != "NodeRefused" || got.Exit != 13 {
		t.Errorf("got %+v", got)
	}
}

// Whatever bytes a contract returns, they are explained without a panic.
func TestDecodeAnyData(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		data := rapid.SliceOfN(rapid.Byte(), 0, 200).Draw(t, "data")
		if k := rapid.IntRange(-1, len(fault.All())-1).Draw(t, "kind"); k >= 0 {
			selector := Selector(fault.All()[k])
			data = append(selector[:], data...)
		}
		if e := Decode(data); e.Message == "" || e.Exit != 13 || strings.ContainsAny(e.Message, "\n\x1b") {
			t.Fatalf("%x gives %+v", data, e)
		}
	})
}
