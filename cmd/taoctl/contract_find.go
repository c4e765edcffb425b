package main

import (
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/cmd/taoctl/internal/abitext"
	"github.com/taochain/taochain/cmd/taoctl/internal/account"
	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
	"github.com/taochain/taochain/cmd/taoctl/internal/argv"
	"github.com/taochain/taochain/cmd/taoctl/internal/artifact"
	"github.com/taochain/taochain/cmd/taoctl/internal/revert"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

// artifactNamed finds a compiled contract: by the name of one that comes with the program or of a precompile, or in a file.
func artifactNamed(text string) (*artifact.Artifact, error) {
	isFile := strings.ContainsAny(text, `/\`) || filepath.Ext(text) != ""
	if !isFile {
		if a := artifact.Contract(text); a != nil {
			return a, nil
		}
		if a, _ := artifact.Precompile(text); a != nil {
			return a, nil
		}
		if _, err := os.Stat(text); err != nil {
			return nil, unknownContract(text)
		}
	}
	data, err := os.ReadFile(text)
	if err != nil {
		return nil, term.NewError(term.IO, "Unreadable", "the contract cannot be read: "+err.Error(), "Check the path, or give a name of taoctl contract list.").WithCause(err)
	}
	name := strings.TrimSuffix(filepath.Base(text), filepath.Ext(text))
	if filepath.Ext(text) == ".bin" {
		code, err := artifact.Bytes(string(data))
		if err == nil && len(code) == 0 {
			err = errors.New("it is empty")
		}
		if err != nil {
			return nil, invalid("InvalidArtifact", "A .bin file holds the creation code in hexadecimal, as solc --bin writes it.", "%s: %v", text, err)
		}
		return &artifact.Artifact{Name: name, Creation: code}, nil
	}
	a, err := artifact.Read(data, name)
	if err != nil {
		return nil, invalid("InvalidArtifact", "taoctl contract build and forge write artifacts; an ABI is a JSON list.", "%s: %v", text, err).WithCause(err)
	}
	return a, nil
}

func unknownContract(text string) error {
	remedy := "taoctl contract list --all shows the names; a file needs its path."
	if best := argv.Closest(text, artifact.Names()); best != "" {
		remedy = "Did you mean " + best + "? " + remedy
	}
	e := invalid("UnknownContract", remedy, "there is no contract %q, and no file of that name", text)
	e.Code = revert.NotFound
	return e
}

// artifactOrAddress is artifactNamed, or the contract at an address as far as it is known.
func (in *invocation) artifactOrAddress(text string) (*artifact.Artifact, error) {
	a, err := artifactNamed(text)
	if err == nil || term.AsError(err).Name != "UnknownContract" {
		return a, err
	}
	address, addressErr := in.target(text)
	if addressErr != nil {
		return nil, err
	}
	if a := artifact.PrecompileAt(address); a != nil {
		return a, nil
	}
	s, err := in.read()
	if err != nil {
		return nil, err
	}
	return s.artifactAt(address)
}

// target finds the address of a contract: any form of an address, or the name or the short address of a precompile.
func (in *invocation) target(text string) (common.Address, error) {
	if a, address := artifact.Precompile(text); a != nil {
		return address, nil
	}
	if digits, prefixed := strings.CutPrefix(text, "0x"); prefixed && len(digits) > 0 && len(digits) <= 4 {
		if raw, err := hex.DecodeString(strings.Repeat("0", len(digits)%2) + digits); err == nil {
			return common.BytesToAddress(raw), nil
		}
	}
	return in.address(text)
}

// code reads the code at an address.
func (s *session) code(address common.Address) ([]byte, error) {
	code, err := s.client.CodeAtHash(s.ctx, address, s.Header.Hash())
	if err != nil {
		return nil, revert.ChainError(err)
	}
	return code, nil
}

// codeAt reads the code of a contract and refuses an address without.
func (s *session) codeAt(address common.Address) ([]byte, error) {
	code, err := s.code(address)
	if err != nil {
		return nil, err
	}
	if len(code) == 0 {
		e := invalid("NoCode", "Check the address and the network; taoctl contract deploy makes a contract.", "there is no contract at %s in block %d", address, s.Number())
		e.Code = revert.NotFound
		return nil, e
	}
	return code, nil
}

// artifactAt finds what a contract is by its code.
func (s *session) artifactAt(address common.Address) (*artifact.Artifact, error) {
	if a := artifact.PrecompileAt(address); a != nil {
		return a, nil
	}
	code, err := s.codeAt(address)
	if err != nil {
		return nil, err
	}
	if a := artifact.Identify(code); a != nil {
		return a, nil
	}
	return nil, invalid("UnknownABI", "Give its ABI with --abi NAME|FILE, or a signature such as \"f(uint16)(uint256)\".", "the interface of the contract at %s is not known", address)
}

// callee is a contract that a command calls, and how.
type callee struct {
	address common.Address
	// artifact is nil if only the method's signature is known.
	artifact *artifact.Artifact
	method   abi.Method
	data     []byte
}

// known is what explains its events and errors.
func (c callee) known() *artifact.Known {
	if c.artifact == nil {
		return artifact.KnownOf()
	}
	return artifact.KnownOf(c.artifact)
}

// callee reads ADDRESS METHOD [ARGUMENT...]. It refuses an address without code.
func (s *session) callee(args []string) (callee, error) {
	c := callee{}
	var err error
	if c.address, err = s.in.target(args[0]); err != nil {
		return c, err
	}
	if artifact.PrecompileAt(c.address) == nil {
		if _, err := s.codeAt(c.address); err != nil {
			return c, err
		}
	}
	if c.artifact, err = s.abiOf(c.address); err != nil && !abitext.IsSignature(args[1]) {
		return c, err
	}
	if c.method, err = c.find(args[1], len(args)-2); err != nil {
		return c, err
	}
	names, err := s.in.names()
	if err != nil {
		return c, err
	}
	values, err := abitext.ParseAll(c.method.Inputs, args[2:], names)
	if err != nil {
		return c, argumentsError(c.method.Sig, err)
	}
	packed, err := c.method.Inputs.Pack(values...)
	if err != nil {
		return c, argumentsError(c.method.Sig, err)
	}
	c.data = append(append([]byte{}, c.method.ID...), packed...)
	return c, nil
}

// abiOf is the ABI of --abi, or what is known of the contract.
func (s *session) abiOf(address common.Address) (*artifact.Artifact, error) {
	if text := s.in.String("abi"); text != "" {
		return artifactNamed(text)
	}
	return s.artifactAt(address)
}

// find chooses the function; of several with one name the one that takes so many arguments.
func (c callee) find(wanted string, arguments int) (abi.Method, error) {
	name := wanted
	if abitext.IsSignature(wanted) {
		signature, err := abitext.ParseSignature(wanted)
		if err != nil {
			return abi.Method{}, invalid("InvalidSignature", "For example \"balanceOf(address)(uint256)\".", "%v", err).WithCause(err)
		}
		name = signature.Method().Sig
		if c.artifact == nil || len(signature.Outputs) > 0 || len(c.artifact.Methods(name)) == 0 {
			return signature.Method(), nil
		}
	}
	found := c.artifact.Methods(name)
	if len(found) == 0 {
		names := []string{}
		for _, m := range c.artifact.ABI.Methods {
			names = append(names, m.RawName)
		}
		remedy := "taoctl contract abi NAME --signatures lists the functions; a signature such as \"f(uint16)(uint256)\" works too."
		if best := argv.Closest(wanted, sorted(names)); best != "" {
			remedy = "Did you mean " + best + "? " + remedy
		}
		e := invalid("UnknownMethod", remedy, "%s has no function %q", c.artifact.Name, wanted)
		e.Code = revert.NotFound
		return abi.Method{}, e
	}
	if len(found) == 1 {
		return found[0], nil
	}
	var fitting []abi.Method
	signatures := make([]string, len(found))
	for i, m := range found {
		signatures[i] = m.Sig
		if len(m.Inputs) == arguments {
			fitting = append(fitting, m)
		}
	}
	if len(fitting) == 1 {
		return fitting[0], nil
	}
	return abi.Method{}, invalid("AmbiguousMethod", "Give one as a signature: "+strings.Join(signatures, " or ")+".", "%s has %d functions %s", c.artifact.Name, len(found), wanted)
}

// accountNames reads accounts among the arguments of a contract.
type accountNames struct {
	*account.Resolver
	in *invocation
}

func (in *invocation) names() (abitext.Names, error) {
	resolver, err := in.resolver()
	return accountNames{resolver, in}, err
}

// Address finds an address: any form, or a precompile's name.
func (n accountNames) Address(text string) (common.Address, error) { return n.in.target(text) }

// ID finds the 32-byte id of an account.
func (n accountNames) ID(text string) ([32]byte, error) {
	form, err := n.Parse(text)
	return form.ID, err
}

// value reads --value in wei.
func (in *invocation) value() (*big.Int, error) {
	text := in.String("value")
	if text == "" {
		return new(big.Int), nil
	}
	wei, err := amount.ParseWei(text)
	if err != nil {
		return nil, invalid("InvalidAmount", "Write for example 1.5tao, 10rao or 7wei.", "--value: %v", err).WithCause(err)
	}
	return wei, nil
}

// requirePayable refuses TAO for a function that takes none.
func requirePayable(what string, payable bool, value *big.Int) error {
	if value.Sign() > 0 && !payable {
		return invalid("NotPayable", "Leave out --value.", "%s takes no TAO, %s is given", what, amount.OfWei(value))
	}
	return nil
}

func describe(c callee) string {
	if c.artifact != nil && c.artifact.Name != "" {
		return fmt.Sprintf("%s of %s at %s", c.method.RawName, c.artifact.Name, c.address)
	}
	return fmt.Sprintf("%s at %s", c.method.RawName, c.address)
}
