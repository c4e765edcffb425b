// Package argv reorders a command line so that flags may stand anywhere.
//
// urfave/cli drops flags that follow a positional argument and refuses global
// flags after a subcommand. Parse reads the arguments against the command tree
// once, checks every name, and gives them back in the one order that the
// framework understands: each command's flags behind its name, in the form
// --name=value, then "--" and the positionals. Unknown flags and commands are
// refused here, with a suggestion (cli.md, introduction).
package argv

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

// Flag is one flag of a command. Names are without dashes, the main one first;
// those of one letter are short.
type Flag struct {
	Names      []string
	TakesValue bool
}

// Command is one command of the tree; the root has the global flags.
type Command struct {
	Names    []string
	Flags    []Flag
	Commands []*Command
}

// Line is a command line that was read.
type Line struct {
	// Path is the command's names from the root, without the program's.
	Path []string
	// Globals are the root's flags by main name, each with its values in order ("true" for a flag without value).
	Globals map[string][]string
	// Help says that help was asked for, by --help, -h or the command help.
	Help bool
	// Args are the arguments in the framework's order, without the program's name.
	Args []string
}

type given struct {
	flag  *Flag
	owner int // the depth of the command that has the flag
	value string
}

type reader struct {
	program string
	path    []*Command
	given   []given
	// early are flags seen before the command that has them.
	early       []early
	positionals []string
	help        bool
	err         *term.Error
}

type early struct {
	name, spelling, value string
	hasValue              bool
}

// Parse reads the arguments, the program's name left out. The Line is filled as
// far as possible even with an error, so that the error can be printed in the
// output format that was asked for.
func Parse(root *Command, args []string) (Line, error) {
	r := &reader{program: root.Names[0], path: []*Command{root}}
	for i := 0; i < len(args); {
		switch token := args[i]; {
		case token == "--":
			r.positionals = append(r.positionals, args[i+1:]...)
			i = len(args)
		case len(token) > 1 && token[0] == '-':
			i += r.flag(token, args[i+1:])
		default:
			r.word(token)
			i++
		}
	}
	r.placeEarly()
	r.finish()
	line := r.line()
	if r.err != nil {
		return line, r.err
	}
	return line, nil
}

func (r *reader) fail(name, message, remedy string) {
	if r.err == nil {
		r.err = term.NewError(term.Usage, name, message, remedy).WithDocs(strings.Join(append(r.names(), "--help"), " "))
	}
}

func (r *reader) names() []string {
	names := make([]string, len(r.path))
	for i, c := range r.path {
		names[i] = c.Names[0]
	}
	return names
}

func (r *reader) current() *Command { return r.path[len(r.path)-1] }

// word takes a name of a subcommand, or a positional of a command that has none.
func (r *reader) word(token string) {
	if len(r.current().Commands) == 0 || len(r.positionals) > 0 {
		r.positionals = append(r.positionals, token)
		return
	}
	for _, c := range r.current().Commands {
		if slices.Contains(c.Names, token) {
			r.path = append(r.path, c)
			return
		}
	}
	if token == "help" && !r.help {
		r.help = true
		return
	}
	var known []string
	for _, c := range r.current().Commands {
		known = append(known, c.Names...)
	}
	r.fail("UnknownCommand", fmt.Sprintf("%s has no command %q", strings.Join(r.names(), " "), token), r.suggest(token, "", known))
	// What follows belongs to the unknown command.
	r.positionals = append(r.positionals, token)
}

// flag takes one token that begins with a dash and returns how many arguments it used.
func (r *reader) flag(token string, rest []string) int {
	if strings.HasPrefix(token, "--") {
		name, value, has := strings.Cut(token[2:], "=")
		return r.named(name, "--"+name, value, has, rest)
	}
	return r.letters(token, rest)
}

// letters takes short flags: -o json, -o=json, -ojson, -yq.
func (r *reader) letters(token string, rest []string) int {
	for after := token[1:]; after != ""; {
		_, width := utf8.DecodeRuneInString(after)
		name := after[:width]
		after = after[width:]
		takes, known := r.takesValue(name)
		switch {
		case !known:
			word, _, _ := strings.Cut(token[1:], "=")
			r.unknown(token, word)
			return 1
		case strings.HasPrefix(after, "="):
			return r.named(name, "-"+name, after[1:], true, rest)
		case takes && after != "":
			return r.named(name, "-"+name, after, true, rest)
		case after == "":
			return r.named(name, "-"+name, "", false, rest)
		}
		r.named(name, "-"+name, "", false, nil)
	}
	return 1
}

// takesValue tells of a flag of the commands on the path, or of one further down.
func (r *reader) takesValue(name string) (takes, known bool) {
	if flag, _ := r.find(name); flag != nil {
		return flag.TakesValue, true
	}
	if name == "h" {
		return false, true
	}
	return r.takesValueBelow(name)
}

func (r *reader) named(name, spelling, value string, hasValue bool, rest []string) int {
	if (name == "help" || name == "h") && !hasValue {
		r.help = true
		return 1
	}
	takes, known := r.takesValue(name)
	if !known || name == "h" {
		r.unknown(spelling, name)
		return 1
	}
	flag, depth := r.find(name)
	used := 1
	if takes && !hasValue {
		if len(rest) == 0 || rest[0] == "--" || r.isFlag(rest[0]) {
			r.fail("MissingValue", spelling+" needs a value", "Write "+spelling+" VALUE or, for a value that looks like a flag, "+spelling+"=VALUE.")
			return 1
		}
		value, hasValue, used = rest[0], true, 2
	}
	if flag == nil {
		r.early = append(r.early, early{name, spelling, value, hasValue})
		return used
	}
	if !takes && !hasValue {
		value = "true"
	}
	r.given = append(r.given, given{flag, depth, value})
	return used
}

// find looks for the flag from the current command up to the root.
func (r *reader) find(name string) (*Flag, int) {
	for depth := len(r.path) - 1; depth >= 0; depth-- {
		flags := r.path[depth].Flags
		for i := range flags {
			if slices.Contains(flags[i].Names, name) {
				return &flags[i], depth
			}
		}
	}
	return nil, 0
}

// takesValueBelow tells, for a flag of a command further down, whether it takes
// a value. It is not known if there is none or if the commands differ.
func (r *reader) takesValueBelow(name string) (takes, known bool) {
	ambiguous := false
	walk(r.current(), func(c *Command) {
		for _, f := range c.Flags {
			if slices.Contains(f.Names, name) {
				ambiguous = ambiguous || known && takes != f.TakesValue
				takes, known = f.TakesValue, true
			}
		}
	})
	return takes, known && !ambiguous
}

func walk(c *Command, visit func(*Command)) {
	visit(c)
	for _, sub := range c.Commands {
		walk(sub, visit)
	}
}

// isFlag tells whether the token is the exact name of a flag, so not likely a value.
func (r *reader) isFlag(token string) bool {
	name := strings.TrimLeft(token, "-")
	if name == token || name == "" || len(token)-len(name) > 2 {
		return false
	}
	name, _, _ = strings.Cut(name, "=")
	flag, _ := r.find(name)
	return flag != nil || name == "help"
}

func (r *reader) unknown(spelling, name string) {
	var known []string
	for depth := len(r.path) - 1; depth >= 0; depth-- {
		for _, f := range r.path[depth].Flags {
			known = append(known, f.Names...)
		}
	}
	r.fail("UnknownFlag", fmt.Sprintf("%s has no flag %s", strings.Join(r.names(), " "), spelling), r.suggest(name, "--", known))
}

// placeEarly gives each flag that came before its command to that command.
func (r *reader) placeEarly() {
	for _, e := range r.early {
		flag, depth := r.find(e.name)
		if flag == nil {
			r.unknown(e.spelling, e.name)
			continue
		}
		if !flag.TakesValue && !e.hasValue {
			e.value = "true"
		}
		r.given = append(r.given, given{flag, depth, e.value})
	}
}

// finish checks that a command was named, not only its group.
func (r *reader) finish() {
	if r.help || len(r.current().Commands) == 0 {
		return
	}
	switch {
	case len(r.positionals) > 0 && r.err == nil:
		r.fail("UnknownCommand", fmt.Sprintf("%s has no command %q", strings.Join(r.names(), " "), r.positionals[0]), r.helpHint())
	case len(r.path) > 1:
		var names []string
		for _, c := range r.current().Commands {
			names = append(names, c.Names[0])
		}
		r.fail("MissingCommand", strings.Join(r.names(), " ")+" needs a command", "The commands are "+strings.Join(names, ", ")+".")
	}
}

func (r *reader) line() Line {
	out := Line{Path: r.names()[1:], Globals: map[string][]string{}, Help: r.help}
	for depth, c := range r.path {
		if depth > 0 {
			out.Args = append(out.Args, c.Names[0])
		}
		for _, g := range r.given {
			if g.owner != depth {
				continue
			}
			name := g.flag.Names[0]
			if depth == 0 {
				out.Globals[name] = append(out.Globals[name], g.value)
			}
			out.Args = append(out.Args, "--"+name+"="+g.value)
		}
	}
	if len(r.positionals) > 0 {
		out.Args = append(append(out.Args, "--"), r.positionals...)
	}
	return out
}

func (r *reader) helpHint() string {
	return "See " + strings.Join(append(r.names(), "--help"), " ") + "."
}

func (r *reader) suggest(word, dashes string, known []string) string {
	if best := Closest(word, known); best != "" {
		if len(best) == 1 && dashes != "" {
			dashes = "-"
		}
		return "Did you mean " + dashes + best + "? " + r.helpHint()
	}
	return r.helpHint()
}
