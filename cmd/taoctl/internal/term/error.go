package term

import (
	"context"
	"errors"
)

// Class says which kind of failure an error is: its exit code (cli.md, section
// 4) and, unless the chain gave a more precise one, its code.
type Class struct {
	Exit int
	Code string
}

// The classes of failure. Chain has no code of its own: the refusal decides it.
var (
	Unclassified = Class{1, "unknown"}
	Usage        = Class{2, "usage"}
	Declined     = Class{3, "declined"}
	Network      = Class{10, "network"}
	Auth         = Class{11, "auth"}
	Validation   = Class{12, "invalid_argument"}
	Chain        = Class{13, "unknown"}
	IO           = Class{14, "io"}
	Timeout      = Class{15, "timeout"}
	Policy       = Class{16, "policy_violation"}
	Interrupted  = Class{130, "interrupted"}
)

// Error is a failure as the user sees it. Code and Name are stable; Message is
// one sentence, Remediation says what to do. Data and Docs may be empty.
type Error struct {
	Code        string `json:"code"`
	Name        string `json:"name"`
	Message     string `json:"message"`
	Remediation string `json:"remediation"`
	Data        any    `json:"data,omitempty"`
	Docs        string `json:"docs,omitempty"`

	// Exit is the process's exit code.
	Exit int `json:"-"`
	// Cause is shown with -vv only.
	Cause error `json:"-"`
}

// NewError makes an error of the class.
func NewError(class Class, name, message, remediation string) *Error {
	return &Error{Code: class.Code, Exit: class.Exit, Name: name, Message: message, Remediation: remediation}
}

func (e *Error) Error() string { return e.Message }

// Unwrap gives the cause.
func (e *Error) Unwrap() error { return e.Cause }

// WithCause keeps the error that led to this one.
func (e *Error) WithCause(err error) *Error {
	e.Cause = err
	return e
}

// WithData adds what a program needs to know about the failure.
func (e *Error) WithData(data any) *Error {
	e.Data = data
	return e
}

// WithDocs names the help that explains the failure.
func (e *Error) WithDocs(docs string) *Error {
	e.Docs = docs
	return e
}

// AsError finds the *Error in err, or makes one: interruption and timeout are
// known by their sentinels, anything else is unclassified.
func AsError(err error) *Error {
	var e *Error
	switch {
	case errors.As(err, &e):
		return e
	case errors.Is(err, context.Canceled):
		return NewError(Interrupted, "Interrupted", "interrupted", "Run the command again.").WithCause(err)
	case errors.Is(err, context.DeadlineExceeded):
		return NewError(Timeout, "Timeout", "the time ran out", "Allow more time with --timeout.").WithCause(err)
	default:
		return NewError(Unclassified, "Failure", err.Error(), "Run it again with -vv for details.").WithCause(err)
	}
}
