package main

import (
	"context"
	"errors"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/taochain/taochain/cmd/taoctl/internal/argv"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

const programName = "taoctl"

// groups are the functions that make the top-level commands.
var groups []func() *cli.Command

// register adds a top-level command at start-up: `var _ = register(stakeCommand)`.
func register(group func() *cli.Command) bool {
	groups = append(groups, group)
	return true
}

// newApp builds the command tree, sorted by name.
func newApp() *cli.App {
	commands := make([]*cli.Command, len(groups))
	for i, group := range groups {
		commands[i] = group()
	}
	slices.SortFunc(commands, func(a, b *cli.Command) int { return strings.Compare(a.Name, b.Name) })
	for i := 1; i < len(commands); i++ {
		if commands[i].Name == commands[i-1].Name {
			panic("taoctl: [BUG] two commands are called " + commands[i].Name)
		}
	}
	app := &cli.App{
		Name:           programName,
		Usage:          "work with a taochain node: accounts, stake, subnets, weights",
		HideHelp:       true,
		HideVersion:    true,
		Flags:          globalFlags(),
		Commands:       commands,
		Writer:         io.Discard, // everything is printed by the terminal
		ErrWriter:      io.Discard,
		ExitErrHandler: func(*cli.Context, error) {},
	}
	prepare(commands, programName)
	return app
}

// prepare gives each command its full name, and switches off what argv and
// help.go do instead of the framework.
func prepare(commands []*cli.Command, parent string) {
	for _, c := range commands {
		c.HelpName = parent + " " + c.Name
		c.HideHelp = true
		c.HideHelpCommand = true
		c.OnUsageError = func(_ *cli.Context, err error, _ bool) error { return err }
		prepare(c.Subcommands, c.HelpName)
	}
}

// treeOf describes the commands and flags to argv.
func treeOf(app *cli.App) *argv.Command {
	root := treeOfCommand(&cli.Command{Name: app.Name, Flags: app.Flags, Subcommands: app.Commands})
	root.Flags = append(root.Flags, argv.Flag{Names: []string{"version"}})
	return root
}

func treeOfCommand(c *cli.Command) *argv.Command {
	out := &argv.Command{Names: c.Names()}
	for _, f := range c.Flags {
		takes := true
		if d, ok := f.(cli.DocGenerationFlag); ok {
			takes = d.TakesValue()
		}
		out.Flags = append(out.Flags, argv.Flag{Names: f.Names(), TakesValue: takes})
	}
	for _, sub := range c.Subcommands {
		out.Commands = append(out.Commands, treeOfCommand(sub))
	}
	return out
}

// run executes one command line and returns the exit code.
func run(ctx context.Context, args []string, streams term.Streams) int {
	app := newApp()
	tree := treeOf(app)
	line, lineErr := argv.Parse(tree, args)
	if _, asked := line.Globals["version"]; asked && len(line.Path) == 0 {
		args = slices.DeleteFunc(slices.Clone(line.Args), func(a string) bool { return strings.HasPrefix(a, "--version=") })
		line, lineErr = argv.Parse(tree, append(args, "version"))
	}
	opts, optsErr := term.ParseOptions(line.Globals, os.Getenv)
	terminal := term.New(streams, opts, os.Getenv)
	if err := errors.Join(lineErr, optsErr); err != nil {
		return terminal.Finish(nil, err)
	}
	if line.Help || len(line.Path) == 0 {
		return terminal.Finish(helpFor(app, line.Path), nil)
	}
	var result *term.Result
	app.Metadata = map[string]any{
		metadataTerminal: terminal,
		metadataResult:   &result,
		metadataGlobals:  line.Globals,
	}
	err := app.RunContext(ctx, append([]string{programName}, line.Args...))
	return terminal.Finish(result, asUsage(err, line.Path))
}

// asUsage gives the framework's own errors, about values of flags and missing
// flags, the form of all others.
func asUsage(err error, path []string) error {
	var ours *term.Error
	if err == nil || errors.As(err, &ours) {
		return err
	}
	var own actionError
	if errors.As(err, &own) {
		return own.error
	}
	help := programName + " " + strings.Join(path, " ") + " --help"
	message := strings.ReplaceAll(err.Error(), `"`, "")
	if message != "" {
		message = strings.ToLower(message[:1]) + message[1:]
	}
	return term.NewError(term.Usage, "InvalidFlag", message, "See "+help+".").WithDocs(help)
}

// actionError marks an error that came from an action, not from the framework.
type actionError struct{ error }

func (e actionError) Unwrap() error { return e.error }

const (
	metadataTerminal = "terminal"
	metadataResult   = "result"
	metadataGlobals  = "globals"
)

// action makes the framework's action of a function of ours.
func action(do func(*invocation) (*term.Result, error)) cli.ActionFunc {
	return func(c *cli.Context) error {
		in := &invocation{
			Context:  c,
			Terminal: c.App.Metadata[metadataTerminal].(*term.Terminal),
			globals:  c.App.Metadata[metadataGlobals].(map[string][]string),
		}
		defer in.close()
		result, err := do(in)
		*c.App.Metadata[metadataResult].(**term.Result) = result
		if err != nil {
			return actionError{err}
		}
		return nil
	}
}
