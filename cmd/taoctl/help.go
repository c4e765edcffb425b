package main

import (
	"fmt"
	"regexp"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

// commandHelp is a command's help for programs.
type commandHelp struct {
	Command     string        `json:"command"`
	Usage       string        `json:"usage"`
	Arguments   string        `json:"arguments"`
	Description string        `json:"description"`
	Commands    []commandName `json:"commands"`
	Flags       []flagHelp    `json:"flags"`
}

type commandName struct {
	Name  string `json:"name"`
	Usage string `json:"usage"`
}

type flagHelp struct {
	Name    string   `json:"name"`
	Short   string   `json:"short,omitempty"`
	Value   string   `json:"value,omitempty"`
	Default string   `json:"default,omitempty"`
	Env     []string `json:"env,omitempty"`
	Usage   string   `json:"usage"`
}

// helpFor is the help of the command at the path; the program's own for an empty path.
func helpFor(app *cli.App, path []string) *term.Result {
	command := &cli.Command{HelpName: app.Name, Usage: app.Usage, Flags: app.Flags, Subcommands: app.Commands}
	for _, name := range path {
		for _, sub := range command.Subcommands {
			if sub.HasName(name) {
				command = sub
				break
			}
		}
	}
	help := commandHelp{
		Command: command.HelpName, Usage: command.Usage, Arguments: command.ArgsUsage, Description: strings.TrimSpace(command.Description),
		Commands: []commandName{}, Flags: []flagHelp{},
	}
	for _, sub := range command.Subcommands {
		help.Commands = append(help.Commands, commandName{sub.Name, sub.Usage})
	}
	for _, f := range command.Flags {
		help.Flags = append(help.Flags, describeFlag(f))
	}
	return &term.Result{Data: help, Lines: help.lines(len(path) == 0)}
}

var placeholder = regexp.MustCompile("`([A-Za-z]+)`")

func describeFlag(f cli.Flag) flagHelp {
	out := flagHelp{Name: f.Names()[0]}
	for _, name := range f.Names()[1:] {
		if len(name) == 1 {
			out.Short = name
		}
	}
	if d, ok := f.(cli.DocGenerationFlag); ok {
		usage := d.GetUsage()
		if d.TakesValue() {
			out.Value = "VALUE"
			if found := placeholder.FindStringSubmatch(usage); found != nil {
				out.Value = found[1]
			}
			out.Default = strings.Trim(d.GetDefaultText(), `"`)
		}
		out.Env = d.GetEnvVars()
		out.Usage = placeholder.ReplaceAllString(usage, "$1")
	}
	return out
}

// lines is the help for people.
func (h commandHelp) lines(root bool) []string {
	out := []string{h.Command + ": " + h.Usage, ""}
	use := h.Command + " [flags]"
	if len(h.Commands) > 0 {
		use = h.Command + " COMMAND [flags]"
	}
	if h.Arguments != "" {
		use += " " + h.Arguments
	}
	out = append(out, "Usage:", "  "+use)
	if h.Description != "" {
		out = append(out, "", h.Description)
	}
	if len(h.Commands) > 0 {
		width := 0
		for _, c := range h.Commands {
			width = max(width, len(c.Name))
		}
		out = append(out, "", "Commands:")
		for _, c := range h.Commands {
			out = append(out, fmt.Sprintf("  %-*s  %s", width, c.Name, c.Usage))
		}
	}
	if len(h.Flags) > 0 {
		out = append(out, "", "Flags:")
		out = append(out, flagLines(h.Flags)...)
	}
	if root {
		return append(out, "", "Flags may stand before or after a command; -- ends them. See taoctl COMMAND --help.")
	}
	return append(out, "", "The flags of taoctl --help work here too.")
}

func flagLines(flags []flagHelp) []string {
	heads := make([]string, len(flags))
	width := 0
	for i, f := range flags {
		heads[i] = "    --" + f.Name
		if f.Short != "" {
			heads[i] = "-" + f.Short + ", --" + f.Name
		}
		if f.Value != "" {
			heads[i] += " " + f.Value
		}
		width = max(width, len(heads[i]))
	}
	out := make([]string, len(flags))
	for i, f := range flags {
		out[i] = fmt.Sprintf("  %-*s  %s", width, heads[i], f.Usage)
		if f.Default != "" {
			out[i] += " [" + f.Default + "]"
		}
		if len(f.Env) > 0 {
			out[i] += " (" + strings.Join(f.Env, ", ") + ")"
		}
	}
	return out
}
