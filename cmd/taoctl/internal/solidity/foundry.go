package solidity

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// ErrConfig occurs when foundry.toml or remappings.txt cannot be used.
var ErrConfig = errors.New("the project's settings cannot be read")

// Project is a folder of sources with what is said about compiling them.
type Project struct {
	Root string
	// Out is the folder of the artifacts, as it is written.
	Out string
	// Version is the compiler's, if foundry.toml names a version.
	Version    string
	Libs       []string
	Remappings []string
	Optimizer  bool
	Runs       uint64
	EVM        string
	ViaIR      bool
	// Hash and CBOR say what the compiler notes at the end of the code.
	Hash string
	CBOR bool
}

// Find finds the project of a file: the nearest folder with foundry.toml, package.json or node_modules; else the folder from which it
// is compiled. Errors wrap ErrConfig.
func Find(file, working string) (*Project, error) {
	p := &Project{Root: working, Out: "out", Optimizer: true, Runs: 200, CBOR: true}
	for dir := filepath.Dir(file); ; dir = filepath.Dir(dir) {
		if anyExists(dir, "foundry.toml", "package.json", "node_modules") {
			p.Root = dir
			break
		}
		if dir == filepath.Dir(dir) {
			break
		}
	}
	text, err := os.ReadFile(filepath.Join(p.Root, "foundry.toml"))
	if err == nil {
		err = p.read(string(text))
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%w: %w", ErrConfig, err)
	}
	text, err = os.ReadFile(filepath.Join(p.Root, "remappings.txt"))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%w: %w", ErrConfig, err)
	}
	p.Remappings = append(p.Remappings, strings.Fields(string(text))...)
	return p, nil
}

func anyExists(dir string, names ...string) bool {
	for _, name := range names {
		if _, err := os.Stat(filepath.Join(dir, name)); err == nil {
			return true
		}
	}
	return false
}

// read takes what concerns the compiler from the section profile.default of foundry.toml.
func (p *Project) read(text string) error {
	inside := false
	lines := strings.Split(text, "\n")
	for i := 0; i < len(lines); i++ {
		line := strings.TrimSpace(uncomment(lines[i]))
		if strings.HasPrefix(line, "[") {
			inside = line == "[profile.default]" || line == "[default]"
			continue
		}
		key, value, found := strings.Cut(line, "=")
		if !inside || !found {
			continue
		}
		value = strings.TrimSpace(value)
		for strings.HasPrefix(value, "[") && !strings.HasSuffix(value, "]") && i+1 < len(lines) {
			i++
			value += strings.TrimSpace(uncomment(lines[i]))
		}
		if err := p.set(strings.TrimSpace(key), value); err != nil {
			return fmt.Errorf("foundry.toml, line %d: %w", i+1, err)
		}
	}
	return nil
}

// uncomment cuts a comment, which a # outside of quotation marks begins.
func uncomment(line string) string {
	var quote rune
	for i, r := range line {
		switch {
		case quote != 0:
			if r == quote {
				quote = 0
			}
		case r == '"' || r == '\'':
			quote = r
		case r == '#':
			return line[:i]
		}
	}
	return line
}

func (p *Project) set(key, value string) (err error) {
	switch key {
	case "out":
		p.Out, err = text(value)
	case "libs":
		p.Libs, err = texts(value)
	case "remappings":
		p.Remappings, err = texts(value)
	case "solc", "solc_version":
		if p.Version, err = text(value); err == nil && strings.Trim(p.Version, "0123456789.") != "" {
			p.Version = "" // a path of a compiler that is not solc-js
		}
	case "evm_version":
		p.EVM, err = text(value)
	case "bytecode_hash":
		p.Hash, err = text(value)
	case "optimizer":
		p.Optimizer, err = strconv.ParseBool(value)
	case "via_ir":
		p.ViaIR, err = strconv.ParseBool(value)
	case "cbor_metadata":
		p.CBOR, err = strconv.ParseBool(value)
	case "optimizer_runs":
		p.Runs, err = strconv.ParseUint(strings.ReplaceAll(value, "_", ""), 10, 32)
	}
	return err
}

// text reads a string of TOML.
func text(value string) (string, error) {
	if len(value) >= 2 && (value[0] == '"' || value[0] == '\'') && value[len(value)-1] == value[0] {
		return value[1 : len(value)-1], nil
	}
	return "", fmt.Errorf("%s is not a text in quotation marks", value)
}

// texts reads a list of strings of TOML.
func texts(value string) ([]string, error) {
	if !strings.HasPrefix(value, "[") || !strings.HasSuffix(value, "]") {
		return nil, fmt.Errorf("%s is not a list", value)
	}
	var list []string
	for _, part := range strings.Split(value[1:len(value)-1], ",") {
		if part = strings.TrimSpace(part); part == "" {
			continue
		}
		one, err := text(part)
		if err != nil {
			return nil, err
		}
		list = append(list, one)
	}
	return list, nil
}
