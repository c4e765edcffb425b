package remote

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/taochain/taochain/cmd/taoctl/internal/revert"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

// Simulation is what a transaction would do if it were in the next block.
type Simulation struct {
	Logs []*types.Log
	// Answer is what the call returns; for a creation the code of the contract.
	Answer []byte
	// Gas is what each call of the transaction's steps, the last of which is its own, uses.
	Gas []uint64
	// Probes has the answers of the views that were asked after it, in their order.
	Probes [][]byte
}

type simulatedCall struct {
	From  *common.Address `json:"from,omitempty"`
	To    *common.Address `json:"to,omitempty"`
	Input hexutil.Bytes   `json:"input"`
	Value *hexutil.Big    `json:"value,omitempty"`
}

type simulatedResult struct {
	ReturnData hexutil.Bytes  `json:"returnData"`
	Logs       []*types.Log   `json:"logs"`
	Gas        hexutil.Uint64 `json:"gasUsed"`
	Status     hexutil.Uint64 `json:"status"`
	Error      *struct {
		Message string        `json:"message"`
		Data    hexutil.Bytes `json:"data"`
	} `json:"error"`
}

// Simulate runs the transaction in a block of its own; see the function.
func (p *Plan) Simulate(ctx context.Context, probes ...Call) (*Simulation, error) {
	return Simulate(ctx, p.client, p.From, []Call{p.call}, probes...)
}

// Simulate runs calls of one account, each in a transaction of its own, in a block of their own with eth_simulateV1, and
// then calls the probes, which are views. Nothing is sent and no gas is paid. A call that is refused is an error of the class Chain.
func Simulate(ctx context.Context, client *ethclient.Client, from common.Address, calls []Call, probes ...Call) (*Simulation, error) {
	request := make([]simulatedCall, 0, len(calls)+len(probes))
	for _, call := range calls {
		one := simulatedCall{From: &from, To: call.target(), Input: call.Data}
		if call.Value != nil {
			one.Value = (*hexutil.Big)(call.Value)
		}
		request = append(request, one)
	}
	for _, probe := range probes {
		request = append(request, simulatedCall{To: &probe.To, Input: probe.Data})
	}
	var blocks []struct {
		Calls []simulatedResult `json:"calls"`
	}
	body := map[string]any{"blockStateCalls": []any{map[string]any{"calls": request}}}
	if err := client.Client().CallContext(ctx, &blocks, "eth_simulateV1", body, "latest"); err != nil {
		return nil, revert.ChainError(err)
	}
	if len(blocks) != 1 || len(blocks[0].Calls) != len(request) {
		return nil, term.NewError(term.Network, "BadAnswer", "the node's simulation cannot be read", "Check that the node and taoctl have the same version.")
	}
	out := &Simulation{}
	for i, result := range blocks[0].Calls {
		switch {
		case result.Error != nil && i < len(calls):
			return nil, revert.Decode(result.Error.Data)
		case i < len(calls):
			out.Logs, out.Answer = append(out.Logs, result.Logs...), result.ReturnData
			out.Gas = append(out.Gas, uint64(result.Gas))
		default:
			out.Probes = append(out.Probes, result.ReturnData) // nothing, if the view refuses
		}
	}
	return out, nil
}
