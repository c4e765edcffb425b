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

func limitError(format string, args ...any) error {
	return &apiError{code: codeLimit, name: "LimitExceeded", message: fmt.Sprintf(format, args...), remedy: "ask for less at a time"}
}

func invalidParams(name, remedy, format string, args ...any) error {
	return &apiError{code: codeInvalidParams, name: name, message: fmt.Sprintf(format, args...), remedy: remedy}
}

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
		return &apiError{codeNotFound, "UnknownBlock", err.Error(), "eth_blockNumber tells the newest block", err}
	case errors.Is(err, ErrStateUnavailable):
		return &apiError{codeUnavailable, "StateUnavailable", err.Error(), "ask for a newer block, or an archive node", err}
	}
	return err
}
