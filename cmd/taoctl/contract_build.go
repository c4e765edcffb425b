package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/taochain/taochain/cmd/taoctl/internal/solidity"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

type buildData struct {
	Compiler  string             `json:"compiler"`
	Contracts []builtContract    `json:"contracts"`
	Messages  []solidity.Message `json:"messages"`
}

type builtContract struct {
	Name string `json:"name"`
	File string `json:"file"`
	// Size is that of the code on the chain in bytes; 0 for interfaces and abstract contracts.
	Size     int    `json:"size"`
	Artifact string `json:"artifact"`
}

func contractBuild(in *invocation) (*term.Result, error) {
	args, err := in.arguments(1, -1)
	if err != nil {
		return nil, err
	}
	if err := in.noDryRun(); err != nil {
		return nil, err
	}
	files, err := solidityFiles(args)
	if err != nil {
		return nil, err
	}
	working, err := os.Getwd()
	if err != nil {
		return nil, err
	}
	project, err := solidity.Find(files[0], working)
	if err != nil {
		return nil, invalid("InvalidProject", "Correct the file.", "%v", err).WithCause(err)
	}
	out, err := project.Compile(in.Context.Context, files)
	if err != nil {
		return nil, compilerError(err)
	}
	d := buildData{Compiler: out.Version, Contracts: []builtContract{}, Messages: out.Messages}
	for _, m := range out.Messages {
		in.Note("%s", strings.TrimSpace(m.Text))
	}
	if out.Failed() {
		return nil, invalid("CompilationFailed", "Correct the sources; the compiler's words are above, and in the error's data.", "the compiler refuses the sources").WithData(d)
	}
	if version, _, _ := strings.Cut(out.Version, "+"); project.Version != "" && version != project.Version {
		in.Note("warning: foundry.toml asks for solc %s, this is %s", project.Version, version)
	}
	folder := in.String("out")
	if folder == "" {
		folder = project.Out
		if !filepath.IsAbs(folder) {
			folder = filepath.Join(project.Root, folder)
		}
	}
	table := &term.Table{Columns: []term.Column{{Key: "name", Title: "Contract"}, {Key: "size", Title: "Size", Number: true}, {Key: "artifact", Title: "Artifact"}}}
	for _, c := range out.Contracts {
		built, err := writeArtifact(c, out, folder, working)
		if err != nil {
			return nil, err
		}
		if slices.ContainsFunc(d.Contracts, func(b builtContract) bool { return b.Artifact == built.Artifact }) {
			return nil, invalid("DuplicateContract", "Compile the files one by one, with different --out.", "two files of the name %s have a contract %s", filepath.Base(c.Unit), c.Name)
		}
		in.sizeNote(c.Name, built.Size)
		d.Contracts = append(d.Contracts, built)
		table.Rows = append(table.Rows, []string{built.Name, decimalOf(uint64(built.Size)), built.Artifact})
	}
	return &term.Result{Data: d, Table: table}, nil
}

// solidityFiles are the named files, and those below named folders, with absolute paths.
func solidityFiles(args []string) ([]string, error) {
	var files []string
	for _, arg := range args {
		path, err := filepath.Abs(arg)
		if err != nil {
			return nil, err
		}
		err = filepath.WalkDir(path, func(file string, entry fs.DirEntry, err error) error {
			if err == nil && entry.IsDir() && entry.Name() == "node_modules" {
				return filepath.SkipDir
			}
			if err == nil && !entry.IsDir() && (file == path || filepath.Ext(file) == ".sol") {
				files = append(files, file)
			}
			return err
		})
		if err != nil {
			return nil, term.NewError(term.IO, "Unreadable", "the sources cannot be read: "+err.Error(), "Check the path.").WithCause(err)
		}
	}
	if len(files) == 0 {
		return nil, invalid("NoSources", "Name files with the ending .sol, or a folder with some.", "there are no Solidity files in %s", strings.Join(args, ", "))
	}
	slices.Sort(files)
	return slices.Compact(files), nil
}

func compilerError(err error) error {
	switch {
	case errors.Is(err, solidity.ErrNoNode):
		return term.NewError(term.IO, "NoNode", "Node is needed to compile, and there is no node in the PATH", "Install Node 20 or newer.").WithCause(err)
	case errors.Is(err, solidity.ErrNoCompiler):
		return term.NewError(term.IO, "NoCompiler", "the npm package solc is not installed", "Run npm install solc in the project, or point NODE_PATH to a folder that has it.").WithCause(err)
	case errors.Is(err, solidity.ErrCompiler):
		return term.NewError(term.IO, "CompilerFailed", err.Error(), "Check the npm package solc.").WithCause(err)
	}
	return err
}

func writeArtifact(c solidity.Contract, out *solidity.Output, folder, working string) (builtContract, error) {
	file := filepath.Join(folder, filepath.Base(c.Unit), c.Name+".json")
	data, err := c.Artifact(out)
	if err == nil {
		err = os.MkdirAll(filepath.Dir(file), 0o755)
	}
	if err == nil {
		err = os.WriteFile(file, append(data, '\n'), 0o644)
	}
	if err != nil {
		return builtContract{}, term.NewError(term.IO, "WriteFailed", fmt.Sprintf("the artifact of %s cannot be written: %v", c.Name, err), "Check the path of --out.").WithCause(err)
	}
	if near, err := filepath.Rel(working, file); err == nil && !strings.HasPrefix(near, "..") {
		file = near
	}
	return builtContract{c.Name, c.Unit, c.Size(), file}, nil
}
