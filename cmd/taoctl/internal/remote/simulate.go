package remote

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/taochain/taochain/cmd/taoctl/internal/revert"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

// Simulation is what a transaction would do if it were in the next block.
type Simulation struct {
	Logs []*types.Log
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
	Status     hexutil.Uint64 `json:"status"`
	Error      *struct {
		Message string        `json:"message"`
		Data    hexutil.Bytes `json:"data"`
	} `json:"error"`
}

// Simulate runs the transaction in a block of its own with eth_simulateV1 and
// then calls the probes, which are views. Nothing is sent and no gas is
// paid. A call that the chain refuses is an error of the class Chain.
func (p *Plan) Simulate(ctx context.Context, probes ...Call) (*Simulation, error) {
	calls := []simulatedCall{{From: &p.From, To: p.call.target(), Input: p.call.Data, Value: (*hexutil.Big)(p.call.Value)}}
	for _, probe := range probes {
		calls = append(calls, simulatedCall{To: &probe.To, Input: probe.Data})
	}
	var blocks []struct {
		Calls []simulatedResult `json:"calls"`
	}
	request := map[string]any{"blockStateCalls": []any{map[string]any{"calls": calls}}}
	if err := p.client.Client().CallContext(ctx, &blocks, "eth_simulateV1", request, "latest"); err != nil {
		return nil, revert.ChainError(err)
	}
	if len(blocks) != 1 || len(blocks[0].Calls) != len(calls) {
		return nil, term.NewError(term.Network, "BadAnswer", "the node's simulation cannot be read", "Check that the node and taoctl have the same version.")
	}
	out := &Simulation{}
	for i, result := range blocks[0].Calls {
		if result.Error != nil {
			return nil, revert.Decode(result.Error.Data)
		}
		if i == 0 {
			out.Logs = result.Logs
			continue
		}
		out.Probes = append(out.Probes, result.ReturnData)
	}
	return out, nil
}
