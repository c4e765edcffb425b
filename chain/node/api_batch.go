package node

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/rpc"
)

// Bounds of one tao_batch: the reads, and the bytes of their answers together.
const (
	maxBatchReads = 100
	maxBatchBytes = 25_000_000
)

// Read is one read of a batch.
type Read struct {
	// Method is a reading method of the tao namespace, for example tao_subnet.
	Method string `json:"method"`
	// Params are its arguments by position, without the block; none if it is left out.
	Params []json.RawMessage `json:"params,omitempty"`
}

// ReadError is why one read of a batch has no result, as the method alone would say.
type ReadError struct {
	Code    int    `json:"code"`
	Message string `json:"message"`
	Data    any    `json:"data,omitempty"`
}

// ReadResult is the answer to one read: a result or an error.
type ReadResult struct {
	Result json.RawMessage `json:"result,omitempty"`
	Error  *ReadError      `json:"error,omitempty"`
}

// BatchResult are the answers of a batch, in the order of the reads.
type BatchResult struct {
	At
	Results []ReadResult `json:"results"`
}

// Batch makes up to 100 reads of the tao namespace at one block, so that all answers belong together. A read that fails has an
// error in its place. The reads are all methods that take a block, tao_checkInvariants and tao_batch itself excepted. Errors:
// LimitExceeded, BlockInBatch.
func (api *taoAPI) Batch(ctx context.Context, reads []Read, block *rpc.BlockNumberOrHash) (*BatchResult, error) {
	if len(reads) > maxBatchReads {
		return nil, limitError("a batch has at most %d reads, not %d", maxBatchReads, len(reads))
	}
	return readAt(&api.readAPI, block, func(v *view) (*BatchResult, error) {
		out := &BatchResult{v.at(), make([]ReadResult, len(reads))}
		if len(reads) == 0 {
			return out, nil
		}
		// geth's own server decodes the arguments and makes the calls, one after the other.
		server := rpc.NewServer()
		defer server.Stop()
		server.SetBatchLimits(maxBatchReads, maxBatchBytes)
		if err := server.RegisterName("tao", &readAPI{api.node, v}); err != nil {
			return nil, fmt.Errorf("[BUG] reads cannot be served: %w", err)
		}
		client := rpc.DialInProc(server)
		defer client.Close()
		elems := make([]rpc.BatchElem, len(reads))
		for i, read := range reads {
			args := make([]any, len(read.Params))
			for j, arg := range read.Params {
				args[j] = arg
			}
			elems[i] = rpc.BatchElem{Method: read.Method, Args: args, Result: &out.Results[i].Result}
		}
		if err := client.BatchCallContext(ctx, elems); err != nil {
			return nil, err
		}
		for i, e := range elems {
			if e.Error != nil {
				out.Results[i] = ReadResult{Error: readErrorForm(e.Error)}
			}
		}
		return out, nil
	})
}

func readErrorForm(err error) *ReadError {
	form := &ReadError{Code: -32000, Message: err.Error()}
	var coded rpc.Error
	if errors.As(err, &coded) {
		form.Code = coded.ErrorCode()
	}
	var withData rpc.DataError
	if errors.As(err, &withData) {
		form.Data = withData.ErrorData()
	}
	return form
}
