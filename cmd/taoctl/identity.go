package main

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/urfave/cli/v2"

	"github.com/taochain/taochain/chain/identity"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

// identityField is one string of an identity: its flag, its name for programs, its title, and the most bytes it has.
type identityField struct {
	flag, key, title, usage string
	most                    int
}

// identityTexts are the strings of an identity by the name of their flag.
type identityTexts map[string]string

var subnetIdentityFields = []identityField{
	{"name", "subnetName", "Name", "`TEXT` that names the subnet", identity.MaxName},
	{"github-repo", "githubRepo", "Code", "`URL` of its code", identity.MaxText},
	{"contact", "subnetContact", "Contact", "`TEXT` that says how to reach its owner", identity.MaxText},
	{"url", "subnetUrl", "Web page", "`URL` of its web page", identity.MaxText},
	{"discord", "discord", "Discord", "`HANDLE` on Discord", identity.MaxName},
	{"description", "description", "Description", "`TEXT` that says what it is about", identity.MaxText},
	{"logo-url", "logoUrl", "Logo", "`URL` of its logo", identity.MaxText},
	{"additional", "additional", "Additional", "`TEXT` of anything else", identity.MaxText},
}

var accountIdentityFields = []identityField{
	{"name", "name", "Name", "`TEXT` that names the account", identity.MaxName},
	{"url", "url", "Web page", "`URL` of its web page", identity.MaxName},
	{"github-repo", "githubRepo", "Code", "`URL` of its code", identity.MaxName},
	{"image", "image", "Picture", "`URL` of its picture", identity.MaxText},
	{"discord", "discord", "Discord", "`HANDLE` on Discord", identity.MaxName},
	{"description", "description", "Description", "`TEXT` that says what it does", identity.MaxText},
	{"additional", "additional", "Additional", "`TEXT` of anything else", identity.MaxText},
}

// identityFlags makes a flag for each string.
func identityFlags(fields []identityField) []cli.Flag {
	flags := make([]cli.Flag, len(fields))
	for i, f := range fields {
		flags[i] = &cli.StringFlag{Name: f.flag, Usage: fmt.Sprintf("%s, at most %d bytes", f.usage, f.most)}
	}
	return flags
}

// givenTexts reads the flags that were given.
func (in *invocation) givenTexts(fields []identityField) (identityTexts, error) {
	texts := identityTexts{}
	for _, f := range fields {
		if !in.IsSet(f.flag) {
			continue
		}
		text := in.String(f.flag)
		if len(text) > f.most {
			return nil, invalid("TextTooLong", "Give a shorter text; letters other than English ones have two bytes and more.",
				"--%s has %d bytes, %d are allowed", f.flag, len(text), f.most)
		}
		texts[f.flag] = text
	}
	return texts, nil
}

// requireTexts is givenTexts where there must be one.
func (in *invocation) requireTexts(fields []identityField) (identityTexts, error) {
	texts, err := in.givenTexts(fields)
	if err == nil && len(texts) == 0 {
		names := make([]string, len(fields))
		for i, f := range fields {
			names[i] = "--" + f.flag
		}
		err = in.usage("MissingFlag", "%s needs one of %s", in.Command.HelpName, strings.Join(names, ", "))
	}
	return texts, err
}

// over gives the strings in the order of the fields: those given, and for the others those that stand.
func (t identityTexts) over(fields []identityField, standing []string) []string {
	out := make([]string, len(fields))
	for i, f := range fields {
		text, given := t[f.flag]
		if !given {
			text = standing[i]
		}
		out[i] = text
	}
	return out
}

// byKey gives the strings their names for programs.
func byKey(fields []identityField, texts []string) map[string]string {
	out := make(map[string]string, len(fields))
	for i, f := range fields {
		out[f.key] = texts[i]
	}
	return out
}

// addTexts shows the strings that are not empty.
func addTexts(table *term.Table, fields []identityField, texts map[string]string) *term.Table {
	none := true
	for _, f := range fields {
		if text := texts[f.key]; text != "" {
			table.Add(f.key, f.title, printable(text))
			none = false
		}
	}
	if none {
		table.Add("identity", "Identity", "none")
	}
	return table
}

// printable is a text of the chain made fit for a terminal: anybody may store any bytes, line ends and control sequences
// included, and letters that turn the direction of what follows.
func printable(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == unicode.ReplacementChar || unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r):
			return unicode.ReplacementChar
		case unicode.IsSpace(r):
			return ' '
		}
		return r
	}, strings.ToValidUTF8(text, string(unicode.ReplacementChar)))
}
