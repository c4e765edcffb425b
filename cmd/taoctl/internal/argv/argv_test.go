package argv

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/taochain/taochain/cmd/taoctl/internal/term"
	"pgregory.net/rapid"
)

func tree() *Command {
	return &Command{
		Names: []string{"taoctl"},
		Flags: []Flag{
			{Names: []string{"output", "o"}, TakesValue: true},
			{Names: []string{"json"}},
			{Names: []string{"from"}, TakesValue: true},
			{Names: []string{"yes", "y"}},
			{Names: []string{"quiet", "q"}},
			{Names: []string{"verbose", "v"}},
		},
		Commands: []*Command{
			{Names: []string{"subnet", "subnets"}, Commands: []*Command{
				{Names: []string{"show", "metagraph"}, Flags: []Flag{{Names: []string{"sort"}, TakesValue: true}}},
				{Names: []string{"list"}, Flags: []Flag{{Names: []string{"all", "a"}}}},
			}},
			{Names: []string{"stake"}, Commands: []*Command{
				{Names: []string{"add"}, Flags: []Flag{{Names: []string{"amount"}, TakesValue: true}, {Names: []string{"all"}, TakesValue: true}}},
			}},
			{Names: []string{"version"}},
		},
	}
}

func TestParse(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"nothing", "", ""},
		{"already in order", "--json subnet show 1", "--json=true subnet show -- 1"},
		{"global flag last", "subnet show 1 --json", "--json=true subnet show -- 1"},
		{"global flag between", "subnet --json show 1", "--json=true subnet show -- 1"},
		{"global value flag after the command", "show -o json", "!UnknownCommand"},
		{"short with value", "subnet show -o json 1", "--output=json subnet show -- 1"},
		{"short joined", "subnet show -ojson 1", "--output=json subnet show -- 1"},
		{"short with equals", "subnet show 1 -o=json", "--output=json subnet show -- 1"},
		{"short flags together", "subnet list -yq", "--yes=true --quiet=true subnet list"},
		{"short flags together, last takes a value", "subnet list -yo json", "--yes=true --output=json subnet list"},
		{"counted", "subnet list -vv -v", "--verbose=true --verbose=true --verbose=true subnet list"},
		{"own flag after positional", "subnet show 1 --sort stake", "subnet show --sort=stake -- 1"},
		{"own flag before its command", "--sort stake subnet show 1", "subnet show --sort=stake -- 1"},
		{"own flag before its command, with equals", "subnet --sort=stake show 1", "subnet show --sort=stake -- 1"},
		{"own short flag before its command", "-a subnet list", "subnet list --all=true"},
		{"flag that commands disagree on, too early", "--all subnet list", "!UnknownFlag"},
		{"flag of another command", "subnet list --amount 1tao", "!UnknownFlag"},
		{"early flag of another command", "--amount 1tao subnet list", "!UnknownFlag"},
		{"long with equals", "stake add --amount=10tao", "stake add --amount=10tao"},
		{"empty value", "stake add --amount=", "stake add --amount="},
		{"value with equals", "stake add --amount=a=b", "stake add --amount=a=b"},
		{"boolean with value", "subnet list --json=false", "--json=false subnet list"},
		{"value that begins with a dash", "stake add --amount -5tao", "stake add --amount=-5tao"},
		{"value that is a flag", "stake add --amount --json", "!MissingValue"},
		{"value that is a flag, with equals", "stake add --amount=--json", "stake add --amount=--json"},
		{"value missing at the end", "subnet show --sort", "!MissingValue"},
		{"value missing before the end of flags", "subnet show --sort -- 1", "!MissingValue"},
		{"value flag twice keeps both", "subnet show --sort a 1 --sort b", "subnet show --sort=a --sort=b -- 1"},
		{"end of flags", "subnet show -- --json", "subnet show -- --json"},
		{"end of flags twice", "subnet show -- -- 1", "subnet show -- -- 1"},
		{"end of flags before the command", "-- subnet", "!UnknownCommand"},
		{"flags on both sides of the end", "subnet show --json -- -1", "--json=true subnet show -- -1"},
		{"lone dash is a positional", "subnet show -", "subnet show -- -"},
		{"empty positional", "subnet show ''", "subnet show -- "},
		{"positional named like a command", "subnet show list", "subnet show -- list"},
		{"positional named help", "subnet show help", "subnet show -- help"},
		{"alias", "subnets metagraph 1", "subnet show -- 1"},
		{"help flag", "stake add --help", "?stake add"},
		{"help flag with other flags", "stake --json add -h", "?--json=true stake add"},
		{"help command", "help stake add", "?stake add"},
		{"help in a group", "stake help add", "?stake add"},
		{"help of an unknown command", "help stkae", "!UnknownCommand"},
		{"unknown flag", "subnet list --jsno", "!UnknownFlag"},
		{"single dash for a long flag", "subnet list -json", "!UnknownFlag"},
		{"unknown letter among known ones", "subnet list -yz", "!UnknownFlag"},
		{"three dashes", "subnet list ---json", "!UnknownFlag"},
		{"unknown command", "subnt list", "!UnknownCommand"},
		{"unknown subcommand", "subnet lst", "!UnknownCommand"},
		{"group alone", "subnet", "!MissingCommand"},
		{"group alone with a flag", "subnet --json", "!MissingCommand"},
	} {
		t.Run(c.name, func(t *testing.T) {
			args := strings.Fields(c.in)
			for i := range args {
				args[i] = strings.ReplaceAll(args[i], "''", "")
			}
			line, err := Parse(tree(), args)
			if name, refused := strings.CutPrefix(c.want, "!"); refused {
				var e *term.Error
				if !errors.As(err, &e) || e.Name != name || e.Exit != 2 {
					t.Fatalf("got %v (%v), want %s", err, line.Args, name)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			want, help := strings.CutPrefix(c.want, "?")
			if got := strings.Join(line.Args, " "); got != want || line.Help != help {
				t.Fatalf("got %q (help %v), want %q", got, line.Help, c.want)
			}
		})
	}
}

func TestSuggestions(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"subnt list", "Did you mean subnet?"},
		{"subnet lits", "Did you mean list?"},
		{"subnet list --jsno", "Did you mean --json?"},
		{"subnet list -json", "Did you mean --json?"},
		{"subnet list --out csv", "Did you mean --output?"},
		{"subnet list --zzzzzz", "See taoctl subnet list --help."},
	} {
		t.Run(c.in, func(t *testing.T) {
			_, err := Parse(tree(), strings.Fields(c.in))
			var e *term.Error
			if !errors.As(err, &e) || !strings.HasPrefix(e.Remediation, c.want) {
				t.Fatalf("got %+v, want %q", e, c.want)
			}
		})
	}
}

// An error keeps the output flags, wherever they stand, so that it can be printed as asked.
func TestGlobalsSurviveErrors(t *testing.T) {
	for _, in := range []string{"subnt list --json", "--json subnet lst", "subnet list --zzz --json", "subnet --json"} {
		line, err := Parse(tree(), strings.Fields(in))
		if err == nil || !slices.Equal(line.Globals["json"], []string{"true"}) {
			t.Errorf("%s: %v, globals %v", in, err, line.Globals)
		}
	}
}

// Flags may be put anywhere between the words: the result is the same.
func TestFlagsAnywhere(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		words := []string{"subnet", "show", "1"}
		insert := func(flag ...string) {
			at := rapid.IntRange(0, len(words)).Draw(t, "at")
			for at > 0 && slices.Contains([]string{"--sort", "-o"}, words[at-1]) {
				at--
			}
			words = slices.Insert(words, at, flag...)
		}
		insert("--sort", "stake")
		insert("-o", "json")
		insert("--yes")
		line, err := Parse(tree(), words)
		if err != nil {
			t.Fatalf("%v: %v", words, err)
		}
		got := slices.Clone(line.Args[:2])
		slices.Sort(got)
		if !slices.Equal(got, []string{"--output=json", "--yes=true"}) || strings.Join(line.Args[2:], " ") != "subnet show --sort=stake -- 1" {
			t.Fatalf("%v gives %v", words, line.Args)
		}
	})
}

// Whatever the arguments are, reading them ends without a panic and reading the
// result again changes nothing.
func FuzzParse(f *testing.F) {
	f.Add("subnet show 1 --json")
	f.Add("-yo -- -")
	f.Add("--=x -=y -é=1")
	f.Fuzz(func(t *testing.T, in string) {
		line, err := Parse(tree(), strings.Split(in, " "))
		if err != nil || line.Help {
			return
		}
		again, err := Parse(tree(), line.Args)
		if err != nil || !slices.Equal(again.Args, line.Args) {
			t.Fatalf("%q: %q, then %q, %v", in, line.Args, again.Args, err)
		}
	})
}
