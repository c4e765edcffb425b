package revert

import (
	"context"
	"errors"
	"net"
	"net/url"
	"strings"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

// ChainError turns the error of a call to a node into one for the user; nil
// stays nil, and an error that is for the user already stays as it is.
func ChainError(err error) *term.Error {
	if err == nil {
		return nil
	}
	var known *term.Error
	if errors.As(err, &known) {
		return known
	}
	if data, ok := revertData(err); ok {
		return Decode(data).WithCause(err)
	}
	var answer rpc.Error
	if errors.As(err, &answer) {
		return refusal(answer).WithCause(err)
	}
	e := transport(err)
	if e.Cause == nil {
		e.Cause = err
	}
	return e
}

// revertData finds the data that a node attaches to a reverted call.
func revertData(err error) ([]byte, bool) {
	var withData rpc.DataError
	if !errors.As(err, &withData) {
		return nil, false
	}
	text, ok := withData.ErrorData().(string)
	if !ok {
		return nil, false
	}
	data, decodeErr := hexutil.Decode(text)
	return data, decodeErr == nil
}

// refusals are what nodes of the geth family say about a transaction that they do not take.
var refusals = []struct{ contains, name, code, message, remedy string }{
	{"insufficient funds", "InsufficientFunds", InsufficientBalance, "the account cannot pay for the value and the gas", "Bring TAO to the account, or send less."},
	{"nonce too low", "NonceTooLow", AlreadyExists, "a transaction with this nonce is in the chain already", "Run the command again; it takes the next nonce."},
	{"nonce too high", "NonceTooHigh", TooEarly, "the transaction's nonce leaves a gap", "Wait for the account's earlier transactions."},
	{"already known", "AlreadyKnown", AlreadyExists, "the node has this transaction already", "Wait until it is in a block."},
	{"replacement transaction underpriced", "ReplacementUnderpriced", LimitExceeded, "a waiting transaction of the account has the same nonce and no lower fee", "Wait until it is in a block."},
	{"max fee per gas less than block base fee", "FeeTooLow", LimitExceeded, "the fee is under the block's base fee", "Run the command again; it takes the present base fee."},
	{"exceeds block gas limit", "GasOverLimit", LimitExceeded, "the transaction needs more gas than a block has", "Do less in one transaction."},
	{"execution reverted", "Reverted", Unknown, "the call was reverted without a reason", "Check the arguments, and that the contract exists."},
	{"header not found", "BlockNotFound", NotFound, "the node does not have this block", "Choose another --block."},
	{"missing trie node", "StatePruned", NotFound, "the node no longer has the state of this block", "Ask an archive node, or choose a newer --block."},
	{"historical state", "StatePruned", NotFound, "the node no longer has the state of this block", "Ask an archive node, or choose a newer --block."},
}

// named reads an error of the node's own namespace, whose data has a name and a remedy; nil for any other.
func named(answer rpc.Error) *term.Error {
	withData, ok := answer.(rpc.DataError)
	if !ok {
		return nil
	}
	data, _ := withData.ErrorData().(map[string]any)
	name, _ := data["name"].(string)
	remedy, _ := data["remedy"].(string)
	if name == "" || remedy == "" {
		return nil
	}
	e := rejected(name, oneLine(strings.TrimSuffix(answer.Error(), "; "+remedy)), oneLine(strings.ToUpper(remedy[:1])+remedy[1:]+"."))
	if answer.ErrorCode() == notFound {
		e.Code = NotFound
	}
	return e
}

// notFound is JSON-RPC's code for something that does not exist (EIP-1474).
const notFound = -32001

// methodNotFound is JSON-RPC's code for an unknown method.
const methodNotFound = -32601

func refusal(answer rpc.Error) *term.Error {
	text := answer.Error()
	if e := named(answer); e != nil {
		return e
	}
	for _, r := range refusals {
		if strings.Contains(text, r.contains) {
			e := rejected(r.name, r.message, r.remedy)
			e.Code = r.code
			return e
		}
	}
	if answer.ErrorCode() == methodNotFound {
		e := rejected("MethodNotFound", "the node does not know this call: "+oneLine(text), "Check that --rpc-url leads to a node of this chain.")
		e.Code = NotFound
		return e
	}
	return rejected("NodeRefused", "the node refused: "+oneLine(text), "See the message.")
}

func transport(err error) *term.Error {
	var status rpc.HTTPError
	var dial *net.OpError
	var address *url.Error
	switch {
	case errors.Is(err, context.Canceled):
		return term.AsError(context.Canceled)
	case errors.Is(err, context.DeadlineExceeded), isTimeout(err):
		return term.NewError(term.Timeout, "Timeout", "the node did not answer in time", "Allow more time with --timeout, or check the node.").WithCause(context.DeadlineExceeded)
	case errors.As(err, &status):
		return term.NewError(term.Network, "HTTPStatus", "the node answered with "+oneLine(status.Status), "Check --rpc-url: is it the node's JSON-RPC address?")
	case errors.As(err, &dial):
		return unreachable(dial.Err)
	case errors.As(err, &address):
		return unreachable(address.Err)
	default:
		return term.NewError(term.Network, "BadAnswer", "the node's answer cannot be used: "+oneLine(err.Error()), "Check --rpc-url: is it the node's JSON-RPC address?")
	}
}

// unreachable leaves out the errors around the cause: they repeat the whole URL, which may hold a key.
func unreachable(cause error) *term.Error {
	return term.NewError(term.Network, "Unreachable", "the node cannot be reached: "+cause.Error(), "Start the node, or check --network and --rpc-url.").WithCause(cause)
}

func isTimeout(err error) bool {
	var timeout interface{ Timeout() bool }
	return errors.As(err, &timeout) && timeout.Timeout()
}
