package main

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/taochain/taochain/cmd/taoctl/internal/abitext"
	"github.com/taochain/taochain/cmd/taoctl/internal/artifact"
	"github.com/taochain/taochain/cmd/taoctl/internal/remote"
	"github.com/taochain/taochain/cmd/taoctl/internal/revert"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

// create2Deployer is the deployer for CREATE2 that development tools expect on every chain: its input is a salt and creation code.
var create2Deployer = common.HexToAddress("0x4e59b44847b379578588920cA78FbF26c0B4956C")

type deployData struct {
	writeData
	Contract  string          `json:"contract"`
	Address   string          `json:"address"`
	Arguments []abitext.Value `json:"arguments"`
	Salt      string          `json:"salt,omitempty"`
	// Size is that of the code on the chain in bytes, if the compiler told it.
	Size int `json:"size,omitempty"`
}

func (d *deployData) record() *term.Table {
	t := term.NewRecord().Add("contract", "Contract", d.Contract).Add("address", "Address", d.Address)
	if d.Salt != "" {
		t.Add("salt", "Salt", d.Salt)
	}
	return t
}

func contractDeploy(in *invocation) (*term.Result, error) {
	args, err := in.arguments(1, -1)
	if err != nil {
		return nil, err
	}
	if in.String("proxy") != "" {
		return nil, in.usage("ConflictingFlags", "a proxy calls precompiles only: %s does not take --proxy", in.Command.HelpName)
	}
	c, init, values, err := in.creation(args)
	if err != nil {
		return nil, err
	}
	value, err := in.value()
	if err == nil && len(c.Raw) > 0 {
		err = requirePayable(c.Constructor(), c.ABI.Constructor.IsPayable(), value)
	}
	if err != nil {
		return nil, err
	}
	in.sizeNote(c.Name, len(c.Runtime))
	a, err := in.write()
	if err != nil {
		return nil, err
	}
	d := &deployData{Contract: c.Name, Arguments: values, Size: len(c.Runtime)}
	t := transaction{
		call: remote.Call{Data: init, Value: value, Create: true}, data: d, known: artifact.KnownOf(c),
		planned: func(plan *remote.Plan) { d.Address = crypto.CreateAddress(plan.From, plan.Nonce()).Hex() },
	}
	if text := in.String("salt"); text != "" {
		salt, err := parseSalt(text)
		if err != nil {
			return nil, err
		}
		call, address, err := a.create2(init, salt, value)
		if err != nil {
			return nil, explainedBy(t.known, err)
		}
		t.call, t.planned, d.Address, d.Salt = call, nil, address.Hex(), salt.Hex()
	}
	t.question = "Deploy " + c.Name
	return a.transact(t)
}

// creation reads NAME|FILE [ARGUMENT...] as the code that makes the contract.
func (in *invocation) creation(args []string) (*artifact.Artifact, []byte, []abitext.Value, error) {
	c, err := artifactNamed(args[0])
	if err != nil {
		return nil, nil, nil, err
	}
	if text := in.String("abi"); text != "" {
		described, err := artifactNamed(text)
		if err != nil {
			return nil, nil, nil, err
		}
		c.ABI, c.Raw, c.Notices = described.ABI, described.Raw, described.Notices
	}
	init, values, err := in.creationOf(c, args[1:])
	return c, init, values, err
}

// creationOf joins creation code and the constructor's arguments.
func (in *invocation) creationOf(c *artifact.Artifact, args []string) ([]byte, []abitext.Value, error) {
	switch {
	case len(c.Unlinked) > 0:
		return nil, nil, invalid("UnlinkedLibraries", "Link the libraries at compile time, for example with forge --libraries.", "the code of %s needs the addresses of libraries: %v", c.Name, c.Unlinked)
	case len(c.Creation) == 0:
		return nil, nil, invalid("NoBytecode", "Precompiles are part of the chain; interfaces and abstract contracts cannot be deployed.", "%s has no code to deploy", c.Name)
	case len(args) > 0 && len(c.Raw) == 0:
		return nil, nil, invalid("UnknownABI", "Give the ABI with --abi FILE.", "the types of the constructor's arguments are not known")
	}
	names, err := in.names()
	if err != nil {
		return nil, nil, err
	}
	inputs := c.ABI.Constructor.Inputs
	values, err := abitext.ParseAll(inputs, args, names)
	if err != nil {
		return nil, nil, argumentsError(c.Name, err)
	}
	packed, err := inputs.Pack(values...)
	if err != nil {
		return nil, nil, argumentsError(c.Name, err)
	}
	return append(append([]byte{}, c.Creation...), packed...), abitext.Values(inputs, values), nil
}

// parseSalt reads a whole number or 32 bytes.
func parseSalt(text string) (common.Hash, error) {
	if raw, err := hexutil.Decode(text); err == nil && len(raw) == common.HashLength {
		return common.Hash(raw), nil
	}
	n, ok := new(big.Int).SetString(text, 10)
	if !ok || n.Sign() < 0 || n.BitLen() > 256 {
		return common.Hash{}, invalid("InvalidSalt", "Write for example 1, or 0x and 64 digits.", "%q is neither a whole number nor 32 bytes", text)
	}
	return common.BigToHash(n), nil
}

// create2Address is where the deployer puts a contract.
func create2Address(init []byte, salt common.Hash) common.Address {
	return crypto.CreateAddress2(create2Deployer, salt, crypto.Keccak256(init))
}

// create2 is the deployer's call for a contract, and where it will be. The deployer swallows the reason of a constructor that
// refuses, so the constructor is asked first.
func (a *author) create2(init []byte, salt common.Hash, value *big.Int) (remote.Call, common.Address, error) {
	call, address := remote.Call{To: create2Deployer, Data: append(salt.Bytes(), init...), Value: value}, create2Address(init, salt)
	for _, at := range []common.Address{create2Deployer, address} {
		code, err := a.client.CodeAtHash(a.ctx, at, a.Header.Hash())
		switch {
		case err != nil:
			return call, address, revert.ChainError(err)
		case at == create2Deployer && len(code) == 0:
			return call, address, invalid("NoDeployer", "Deploy without --salt.", "the chain has no CREATE2 deployer at %s", at)
		case at == address && len(code) > 0:
			e := invalid("AlreadyDeployed", "Use it, or choose another --salt.", "the contract is there already, at %s", at)
			e.Code = revert.AlreadyExists
			return call, address, e.WithData(map[string]any{"address": at.Hex()})
		}
	}
	if _, err := a.client.CallContractAtHash(a.ctx, ethereum.CallMsg{From: create2Deployer, Data: init}, a.Header.Hash()); err != nil && value.Sign() == 0 {
		return call, address, revert.ChainError(err)
	}
	return call, address, nil
}

// recordArguments adds the arguments of a call to a record.
func recordArguments(t *term.Table, args []abitext.Value) *term.Table {
	for i, v := range args {
		title := v.Name
		if title == "" {
			title = fmt.Sprintf("argument %d", i+1)
		}
		t.Add(fmt.Sprintf("argument%d", i), title, abitext.OneLine(fmt.Sprint(v.Value)))
	}
	return t
}
