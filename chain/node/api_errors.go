package node

import (
	"errors"
	"fmt"

	"github.com/taochain/taochain/chain/fault"
)

// Codes of errors of the tao namespace (EIP-1474).
const (
	codeInvalidParams = -32602
	codeNotFound      = -32001
	codeUnavailable   = -32002
	codeRefused       = -32003
	codeLimit         = -32005
)

// apiError is an error of the tao namespace: a sentence with its remedy for people, a code and a name for programs.
type apiError struct {
	code    int
	name    string
	message string
	remedy  string
	cause   error
}

// ErrorData is what an error of the tao namespace carries beside code and message.
type ErrorData struct {
	// Name is the error's name, that of the custom Solidity error where a precompile refuses the same.
	Name string `json:"name"`
	// Remedy says what to do.
	Remedy string `json:"remedy"`
}

func (e *apiError) Error() string  { return e.message + "; " + e.remedy }
func (e *apiError) ErrorCode() int { return e.code }
func (e *apiError) ErrorData() any { return ErrorData{e.name, e.remedy} }
func (e *apiError) Unwrap() error  { return e.cause }

// APIError is an error of the tao namespace in general: what a document tells of it.
type APIError struct {
	Code    int
	Message string
	Data    ErrorData
}

// Errors that are the namespace's own, by name: their codes and remedies.
var (
	limitExceeded    = ownError{codeLimit, "LimitExceeded", "ask for less at a time", "an answer or a request would be too long"}
	invalidSide      = ownError{codeInvalidParams, "InvalidSide", "side is buy or sell", "there is no such side of a trade"}
	invalidAmount    = ownError{codeInvalidParams, "InvalidAmount", "give an amount over 0, in rao for a buy, in units of 1e-9 alpha for a sale", "the amount cannot be traded"}
	noEpochs         = ownError{codeInvalidParams, "NoEpochs", "choose another subnet", "root has no epochs"}
	blockInBatch     = ownError{codeInvalidParams, "BlockInBatch", "leave out the block of the single read", "all reads of a batch are of the batch's block"}
	unknownBlock     = ownError{codeNotFound, "UnknownBlock", "eth_blockNumber tells the newest block", "the chain has no such block"}
	stateUnavailable = ownError{codeUnavailable, "StateUnavailable", "ask for a newer block, or an archive node", "the state of that block is not available"}
	eventsGone       = ownError{codeUnavailable, "EventsUnavailable", "ask a node for the state of that block's time, by tao_batch at that block", "the events of that block are no longer kept"}
)

var ownErrors = []ownError{limitExceeded, invalidSide, invalidAmount, noEpochs, blockInBatch, unknownBlock, stateUnavailable, eventsGone}

// ownError is an error with a remedy that is always the same.
type ownError struct {
	code                  int
	name, remedy, general string
}

// with makes the error with a sentence about the case.
func (e ownError) with(cause error, format string, args ...any) error {
	return &apiError{e.code, e.name, fmt.Sprintf(format, args...), e.remedy, cause}
}

// RPCErrors lists every error of the tao namespace, for the document that describes it.
func RPCErrors() []APIError {
	var list []APIError
	for _, e := range ownErrors {
		list = append(list, APIError{e.code, e.general, ErrorData{e.name, e.remedy}})
	}
	for _, r := range refusals {
		list = append(list, APIError{r.code, r.kind.Signature(), ErrorData{r.kind.Name, r.remedy}})
	}
	return list
}

func limitError(format string, args ...any) error { return limitExceeded.with(nil, format, args...) }

// refusals are the protocol's refusals that reads can meet.
var refusals = []struct {
	kind   *fault.Kind
	code   int
	remedy string
}{
	{fault.SubnetNotExists, codeNotFound, "tao_subnets lists the subnets"},
	{fault.MechanismDoesNotExist, codeNotFound, "tao_subnet tells how many mechanisms a subnet has; they are counted from 0"},
	{fault.UidNotExists, codeNotFound, "tao_subnet tells how many neurons a subnet has; uids are counted from 0"},
	{fault.PriceLimitExceeded, codeRefused, "the price is beyond the limit already: choose another limit"},
	{fault.SlippageTooHigh, codeRefused, "ask for the maximum that the error names, set partial, or choose another limit"},
	{fault.ReservesTooLow, codeRefused, "the pool pays nothing out for this amount: choose another amount"},
	{fault.SwapInputTooLarge, codeRefused, "an input is at most 1000 times the pool's reserve of its side"},
	{fault.InsufficientLiquidity, codeRefused, "the pool does not hold that much: choose a smaller amount"},
}

// noMechanism refuses a mechanism that the subnet does not have.
func noMechanism(netuid uint16, mecid, count uint8) error {
	cause := fault.MechanismDoesNotExist.With(netuid, mecid)
	e := readError(cause).(*apiError)
	e.message = fmt.Sprintf("subnet %d has no mechanism %d, only %d", netuid, mecid, count)
	return e
}

// readError gives the protocol's refusals and unknown or pruned blocks their code and remedy.
func readError(err error) error {
	var known *apiError
	if err == nil || errors.As(err, &known) {
		return err
	}
	for _, r := range refusals {
		if errors.Is(err, r.kind) {
			return &apiError{r.code, r.kind.Name, err.Error(), r.remedy, err}
		}
	}
	switch {
	case errors.Is(err, ErrUnknownBlock):
		return unknownBlock.with(err, "%v", err)
	case errors.Is(err, ErrStateUnavailable):
		return stateUnavailable.with(err, "%v", err)
	}
	return err
}
