package main

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/taochain/taochain/chain/ss58"
	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
	"github.com/taochain/taochain/cmd/taoctl/internal/argv"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

func walk(commands []*cli.Command, visit func(*cli.Command)) {
	for _, c := range commands {
		visit(c)
		walk(c.Subcommands, visit)
	}
}

// The tree keeps its promises: every command and flag is described, a command
// that acts has an action, and no flag hides a global one.
func TestCommandTree(t *testing.T) {
	app := newApp()
	var global []string
	check := func(where string, flags []cli.Flag) {
		for _, f := range flags {
			h := describeFlag(f)
			if h.Usage == "" || strings.HasSuffix(h.Usage, ".") || h.Value == "VALUE" {
				t.Errorf("%s: --%s: the usage %q is empty, has a full stop or does not name its value", where, h.Name, h.Usage)
			}
		}
	}
	check("taoctl", app.Flags)
	for _, f := range app.Flags {
		global = append(global, f.Names()...)
	}
	walk(app.Commands, func(c *cli.Command) {
		if c.Usage == "" || strings.HasSuffix(c.Usage, ".") {
			t.Errorf("%s: usage %q", c.HelpName, c.Usage)
		}
		if (c.Action == nil) != (len(c.Subcommands) > 0) {
			t.Errorf("%s has both or neither of an action and subcommands", c.HelpName)
		}
		check(c.HelpName, c.Flags)
		for _, f := range c.Flags {
			for _, name := range f.Names() {
				if slices.Contains(global, name) || name == "help" || name == "h" || name == "version" {
					t.Errorf("%s: --%s hides a global flag", c.HelpName, name)
				}
			}
		}
	})
}

// Every command has an envelope when it is used wrongly, and says something to people too.
func TestWrongUsageOfEveryCommand(t *testing.T) {
	walk(newApp().Commands, func(c *cli.Command) {
		for _, wrong := range []string{"--no-such-flag", "--help=x", "-Z", "--from"} {
			t.Run(c.HelpName+" "+wrong, func(t *testing.T) {
				s := &fakeStreams{}
				code := runLine(t, s, append(append([]string{"--json"}, strings.Fields(c.HelpName)[1:]...), wrong)...)
				var envelope struct {
					OK    *bool       `json:"ok"`
					Error *term.Error `json:"error"`
				}
				if err := json.Unmarshal(s.out.Bytes(), &envelope); err != nil || envelope.OK == nil || *envelope.OK || envelope.Error == nil || envelope.Error.Remediation == "" {
					t.Fatalf("%v: %s", err, &s.out)
				}
				if code != 2 || s.err.Len() == 0 {
					t.Fatalf("code %d, stderr %q", code, &s.err)
				}
			})
		}
	})
}

// Whatever the command line is, the program ends with a known exit code and, if it fails, says why.
func FuzzRun(f *testing.F) {
	f.Add("addr convert 0x12 --json")
	f.Add("wallet -o -- x")
	f.Add("explain --jq . SubnetNotExists")
	f.Fuzz(func(t *testing.T, line string) {
		args := strings.Split(line, " ")
		parsed, err := argv.Parse(treeOf(newApp()), args)
		if err == nil && !parsed.Help && len(parsed.Path) > 0 && !slices.Contains([]string{"addr", "explain", "version"}, parsed.Path[0]) {
			return // the others touch files or chains
		}
		s := &fakeStreams{}
		code := runLine(t, s, args...)
		if !slices.Contains([]int{0, 1, 2, 3, 10, 11, 12, 13, 14, 15, 16, 130}, code) || code != 0 && s.err.Len() == 0 {
			t.Fatalf("%q: code %d, stderr %q", line, code, &s.err)
		}
	})
}

func TestRegisterTwicePanics(t *testing.T) {
	defer func(saved []func() *cli.Command) {
		groups = saved
		if recover() == nil {
			t.Error("two commands of one name were accepted")
		}
	}(groups)
	groups = append(slices.Clone(groups), versionCommand)
	newApp()
}

// inside runs a function as the action of a command with global flags.
func inside(t *testing.T, do func(*invocation), flags ...string) {
	t.Helper()
	saved := groups
	defer func() { groups = saved }()
	ran := false
	groups = []func() *cli.Command{func() *cli.Command {
		return &cli.Command{Name: "probe", Usage: "probe", Action: action(func(in *invocation) (*term.Result, error) {
			ran = true
			do(in)
			return nil, nil
		})}
	}}
	s := &fakeStreams{}
	if code := runLine(t, s, append([]string{"probe"}, flags...)...); code != 0 || !ran {
		t.Fatalf("code %d, %s", code, &s.err)
	}
}

func TestSlippage(t *testing.T) {
	for _, c := range []struct {
		text  string
		share amount.Percent
		ok    bool
	}{
		{"", amount.Whole / 100, true},
		{"0.5%", amount.Whole / 200, true},
		{"50bps", amount.Whole / 200, true},
		{"0.05", 0, false},
		{"101%", 0, false},
		{"-1%", 0, false},
	} {
		var flags []string
		if c.text != "" {
			flags = []string{"--slippage", c.text}
		}
		inside(t, func(in *invocation) {
			share, err := in.slippage()
			if (err == nil) != c.ok || share != c.share || err != nil && term.AsError(err).Exit != 2 {
				t.Errorf("%q gives %v, %v", c.text, share, err)
			}
		}, flags...)
	}
	t.Setenv("TAO_SLIPPAGE", "2%")
	inside(t, func(in *invocation) {
		if share, err := in.slippage(); err != nil || share != amount.Whole/50 {
			t.Errorf("TAO_SLIPPAGE gives %v, %v", share, err)
		}
	})
}

func TestHotkey(t *testing.T) {
	t.Setenv("TAO_KEYSTORE", t.TempDir())
	dev0 := ss58.AccountID(common.HexToAddress("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"))
	for _, text := range []string{"dev0", "admin", "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266", "0xc4518fa0ed143e016e4a1410193704924b890de8f854b94c7a6037651ec65dd0", "5GW7UHZ9tLocJUaMXFWkr48QHgVoq5tVR1az62mknFacM3cu"} {
		inside(t, func(in *invocation) {
			if id, err := in.hotkey(); err != nil || id != dev0 {
				t.Errorf("%s gives %x, %v", text, id, err)
			}
		}, "--hotkey", text)
	}
	inside(t, func(in *invocation) {
		if _, err := in.hotkey(); term.AsError(err).Name != "MissingFlag" {
			t.Errorf("no hotkey gives %v", err)
		}
	})
	inside(t, func(in *invocation) {
		if _, err := in.hotkey(); term.AsError(err).Name != "AccountNotFound" {
			t.Errorf("an unknown hotkey gives %v", err)
		}
	}, "--hotkey", "nobody")
}

func TestRPCURLPrecedence(t *testing.T) {
	for _, c := range []struct {
		name  string
		env   map[string]string
		flags []string
		want  string
	}{
		{"nothing", nil, nil, localURL},
		{"network of the environment", map[string]string{"TAO_NETWORK": "http://n"}, nil, "http://n"},
		{"url of the environment is first", map[string]string{"TAO_NETWORK": "http://n", "ETH_RPC_URL": "http://e"}, nil, "http://e"},
		{"own variable before the general one", map[string]string{"TAO_RPC_URL": "http://t", "ETH_RPC_URL": "http://e"}, nil, "http://t"},
		{"network flag before the environment", map[string]string{"TAO_RPC_URL": "http://t"}, []string{"--network", "http://f"}, "http://f"},
		{"name before the environment", map[string]string{"ETH_RPC_URL": "http://e"}, []string{"-n", "local"}, localURL},
		{"url flag before the network flag", nil, []string{"--network", "http://f", "--rpc-url", "ws://u"}, "ws://u"},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, name := range []string{"TAO_RPC_URL", "ETH_RPC_URL"} {
				t.Setenv(name, c.env[name])
			}
			if network := c.env["TAO_NETWORK"]; network != "" {
				t.Setenv("TAO_NETWORK", network)
			}
			inside(t, func(in *invocation) {
				if got, err := in.rpcURL(); err != nil || got != c.want {
					t.Errorf("got %s, %v; want %s", got, err, c.want)
				}
			}, c.flags...)
		})
	}
}

// With a person at the terminal, writes ask, and the answer decides.
func TestAskingAPerson(t *testing.T) {
	node := newStubNode()
	defer node.Close()
	t.Setenv("TAO_KEYSTORE", t.TempDir())
	transfer := []string{"wallet", "transfer", "dev1", "1tao", "--from", "dev0", "--rpc-url", node.URL}
	balance := func() string {
		s := &fakeStreams{}
		if code := runLine(t, s, "wallet", "balance", "dev1", "--rpc-url", node.URL, "--jq", ".data.total.tao"); code != 0 {
			t.Fatal(s.err.String())
		}
		return strings.TrimSpace(s.out.String())
	}

	no := &fakeStreams{in: "n\n"}
	if code := runLine(t, no, transfer...); code != 3 || balance() != "0" || !strings.Contains(no.err.String(), "Send 1 TAO to 0x70997970C51812dc3A010C7d01b50e0d17dc79C8 from dev0, fee at most") {
		t.Fatalf("code %d, balance %s, %s", code, balance(), &no.err)
	}
	asJSON := &fakeStreams{in: "y\n"}
	if code := runLine(t, asJSON, append(transfer, "--json")...); code != 3 || balance() != "0" {
		t.Fatalf("json must not ask: code %d", code)
	}
	yes := &fakeStreams{in: "y\n"}
	if code := runLine(t, yes, transfer...); code != 0 || balance() != "1" {
		t.Fatalf("code %d, %s", code, &yes.err)
	}
}

// slowReader answers after a while, as people do.
type slowReader struct {
	delay time.Duration
	io.Reader
}

func (r slowReader) Read(p []byte) (int, error) {
	time.Sleep(r.delay)
	return r.Reader.Read(p)
}

// The time for the node does not run while a person thinks.
func TestAnsweringSlowly(t *testing.T) {
	node := newStubNode()
	defer node.Close()
	t.Setenv("TAO_KEYSTORE", t.TempDir())
	s := &fakeStreams{}
	streams := s.streams()
	streams.In = slowReader{1500 * time.Millisecond, strings.NewReader("y\n")}
	line := []string{"wallet", "transfer", "dev1", "1tao", "--from", "dev0", "--rpc-url", node.URL, "--timeout", "1s"}
	if code := run(context.Background(), line, streams); code != 0 {
		t.Errorf("code %d, %s", code, &s.err)
	}
}

func TestAskingForPasswords(t *testing.T) {
	t.Setenv("TAO_KEYSTORE", t.TempDir())
	create := func(name, answers string) (int, string) {
		s := &fakeStreams{in: answers}
		code := runLine(t, s, "wallet", "create", name, "--light")
		if strings.Contains(s.out.String()+s.err.String(), "hunter2") {
			t.Error("the password is shown")
		}
		return code, s.err.String()
	}
	if code, text := create("alice", "hunter2\nhunter3\n"); code != 11 || !strings.Contains(text, "differ") {
		t.Errorf("two passwords: code %d, %s", code, text)
	}
	if code, text := create("alice", "\n\n"); code != 11 || !strings.Contains(text, "empty") {
		t.Errorf("no password: code %d, %s", code, text)
	}
	if code, text := create("alice", "hunter2\nhunter2\n"); code != 0 {
		t.Fatalf("code %d, %s", code, text)
	}
	for answer, want := range map[string]int{"hunter2\n": 0, "hunter3\n": 11} {
		s := &fakeStreams{in: answer}
		if code := runLine(t, s, "wallet", "sign", "--from", "alice", "--message", "m"); code != want {
			t.Errorf("%q: code %d, %s", answer, code, &s.err)
		}
	}
	s := &fakeStreams{in: "0x0000000000000000000000000000000000000000000000000000000000000009\nhunter2\nhunter2\n"}
	if code := runLine(t, s, "wallet", "import", "bob", "--light"); code != 0 {
		t.Errorf("import from the terminal: code %d, %s", code, &s.err)
	}
}

// An interruption at a question is exit code 130 and changes nothing.
func TestInterrupted(t *testing.T) {
	t.Setenv("TAO_KEYSTORE", t.TempDir())
	reader, writer := io.Pipe()
	defer writer.Close()
	s := &fakeStreams{}
	streams := s.streams()
	streams.In = reader
	ctx, cancel := context.WithCancel(context.Background())
	time.AfterFunc(20*time.Millisecond, cancel)
	if code := run(ctx, []string{"wallet", "create", "alice", "--light"}, streams); code != 130 {
		t.Fatalf("code %d, %s", code, &s.err)
	}
	list := &fakeStreams{}
	if code := runLine(t, list, "wallet", "list", "--json"); code != 0 || !strings.Contains(list.out.String(), `"data": []`) && !strings.Contains(list.out.String(), `"data":[]`) {
		t.Fatalf("code %d, %s", code, &list.out)
	}
}

type brokenWriter struct{}

func (brokenWriter) Write([]byte) (int, error) { return 0, errors.New("no space left on device") }

func TestOutputThatCannotBeWritten(t *testing.T) {
	for _, format := range term.Formats() {
		s := &fakeStreams{}
		streams := s.streams()
		streams.Out = brokenWriter{}
		if code := run(context.Background(), []string{"version", "-o", format}, streams); code != 14 || !strings.Contains(s.err.String(), "no space left") {
			t.Errorf("%s: code %d, %s", format, code, &s.err)
		}
	}
}

func BenchmarkHelp(b *testing.B) {
	for b.Loop() {
		s := &fakeStreams{}
		run(context.Background(), []string{"--help"}, s.streams())
	}
}
