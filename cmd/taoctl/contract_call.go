package main

import (
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/taochain/taochain/cmd/taoctl/internal/abitext"
	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
	"github.com/taochain/taochain/cmd/taoctl/internal/remote"
	"github.com/taochain/taochain/cmd/taoctl/internal/revert"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

// answerData is what a contract has answered. Values is empty if the types are not known; Raw is the answer as it came.
type answerData struct {
	Block    uint64          `json:"block"`
	Address  string          `json:"address"`
	Contract string          `json:"contract,omitempty"`
	Method   string          `json:"method"`
	Values   []abitext.Value `json:"values"`
	Raw      string          `json:"raw"`
}

func contractCall(in *invocation) (*term.Result, error) {
	args, err := in.arguments(2, -1)
	if err != nil {
		return nil, err
	}
	s, err := in.read()
	if err != nil {
		return nil, err
	}
	c, err := s.callee(args)
	if err != nil {
		return nil, err
	}
	from, err := in.caller()
	if err != nil {
		return nil, err
	}
	out, err := s.client.CallContractAtHash(s.ctx, ethereum.CallMsg{From: from, To: &c.address, Data: c.data}, s.Header.Hash())
	if err != nil {
		return nil, explainedBy(c.known(), revert.ChainError(err))
	}
	d := answerData{Block: s.Number(), Address: c.address.Hex(), Method: c.method.Sig, Values: []abitext.Value{}, Raw: hexutil.Encode(out)}
	if c.artifact != nil {
		d.Contract = c.artifact.Name
	}
	table := term.NewRecord()
	values, err := c.method.Outputs.Unpack(out)
	if err != nil {
		return nil, term.NewError(term.Validation, "BadAnswer", fmt.Sprintf("the answer %s is not of the types (%s)", d.Raw, abitext.Types(c.method.Outputs)), "Check the signature or the ABI, and that the contract has the function.").
			WithData(d).WithCause(err)
	}
	d.Values = abitext.Values(c.method.Outputs, values)
	for i, out := range c.method.Outputs {
		title := out.Name
		if title == "" {
			title = out.Type.String()
		}
		table.Add(fmt.Sprintf("value%d", i), title, abitext.Text(values[i]))
	}
	if len(values) == 0 {
		table.Add("raw", "Answer", d.Raw)
	}
	return &term.Result{Data: d, Table: table}, nil
}

// caller is the address of --from, or nobody.
func (in *invocation) caller() (common.Address, error) {
	text := in.String("from")
	if text == "" {
		return common.Address{}, nil
	}
	resolver, err := in.resolver()
	if err != nil {
		return common.Address{}, err
	}
	return resolver.Address(text)
}

type sendData struct {
	writeData
	Address   string          `json:"address"`
	Contract  string          `json:"contract,omitempty"`
	Method    string          `json:"method"`
	Arguments []abitext.Value `json:"arguments"`
	Value     amount.Wei      `json:"value"`
}

func (d *sendData) record() *term.Table {
	t := term.NewRecord()
	if d.Contract != "" {
		t.Add("contract", "Contract", d.Contract)
	}
	t.Add("address", "Address", d.Address).Add("method", "Function", d.Method)
	recordArguments(t, d.Arguments)
	if d.Value.Sign() > 0 {
		t.Add("value", "TAO sent along", d.Value.String())
	}
	return t
}

func contractSend(in *invocation) (*term.Result, error) {
	args, err := in.arguments(2, -1)
	if err != nil {
		return nil, err
	}
	value, err := in.value()
	if err != nil {
		return nil, err
	}
	a, err := in.write()
	if err != nil {
		return nil, err
	}
	c, err := a.callee(args)
	if err != nil {
		return nil, err
	}
	if err := requirePayable(c.method.Sig, c.method.IsPayable(), value); err != nil {
		return nil, err
	}
	if c.method.IsConstant() {
		in.Note("%s changes nothing: taoctl contract call asks it without a fee", c.method.Sig)
	}
	given, err := c.method.Inputs.Unpack(c.data[4:])
	if err != nil {
		return nil, err
	}
	d := &sendData{Address: c.address.Hex(), Method: c.method.Sig, Arguments: abitext.Values(c.method.Inputs, given), Value: amount.OfWei(value)}
	if c.artifact != nil {
		d.Contract = c.artifact.Name
	}
	question := "Call " + describe(c)
	if value.Sign() > 0 {
		question += fmt.Sprintf(" with %s", d.Value)
	}
	return a.transact(transaction{call: remote.Call{To: c.address, Data: c.data, Value: value}, data: d, known: c.known(), question: question})
}

// sorted is a sorted copy.
func sorted(list []string) []string {
	out := slices.Clone(list)
	slices.Sort(out)
	return out
}
