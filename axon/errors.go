package axon

import (
	"net/http"
	"time"
)

// Code names a refusal on the wire: the "error" field of the JSON body.
type Code string

// The codes of btauth/1 (offchain.md, section 2) and of this server.
const (
	CodeMalformedAuth   Code = "MalformedAuth"
	CodeWrongReceiver   Code = "WrongReceiver"
	CodeStaleRequest    Code = "StaleRequest"
	CodeReplayedRequest Code = "ReplayedRequest"
	CodeBadSignature    Code = "BadSignature"
	CodeForbidden       Code = "Forbidden"
	CodeBodyTooLarge    Code = "BodyTooLarge"
	CodeBodyUnreadable  Code = "BodyUnreadable"
	CodeRateLimited     Code = "RateLimited"
	CodeOverloaded      Code = "Overloaded"
	CodeInternal        Code = "Internal"
)

// Error is a refusal with its reason. The detail never repeats a signature or
// a payload, so it may be sent to a caller that is not authenticated.
type Error struct {
	Code   Code
	Detail string
	// RetryAfter is how long a refused caller should wait; 0 if unknown.
	RetryAfter time.Duration
	// Cause is the error behind a policy's refusal, or nil.
	Cause error
}

// These occur when a request fails authentication (status 401). Use errors.Is.
var (
	ErrMalformedAuth   = &Error{Code: CodeMalformedAuth}
	ErrWrongReceiver   = &Error{Code: CodeWrongReceiver}
	ErrStaleRequest    = &Error{Code: CodeStaleRequest}
	ErrReplayedRequest = &Error{Code: CodeReplayedRequest}
	ErrBadSignature    = &Error{Code: CodeBadSignature}
)

// These occur when an authentic request is not served (403, 413, 400, 429, 503, 500).
var (
	ErrForbidden      = &Error{Code: CodeForbidden}
	ErrBodyTooLarge   = &Error{Code: CodeBodyTooLarge}
	ErrBodyUnreadable = &Error{Code: CodeBodyUnreadable}
	ErrRateLimited    = &Error{Code: CodeRateLimited}
	ErrOverloaded     = &Error{Code: CodeOverloaded}
	ErrInternal       = &Error{Code: CodeInternal}
)

func (e *Error) Error() string {
	if e.Detail == "" {
		return string(e.Code)
	}
	return string(e.Code) + ": " + e.Detail
}

// Is reports whether target has the same code.
func (e *Error) Is(target error) bool {
	t, ok := target.(*Error)
	return ok && t.Code == e.Code
}

// Unwrap returns the cause of a policy's refusal.
func (e *Error) Unwrap() error { return e.Cause }

// Status is the HTTP status of the refusal.
func (e *Error) Status() int {
	switch e.Code {
	case CodeMalformedAuth, CodeWrongReceiver, CodeStaleRequest, CodeReplayedRequest, CodeBadSignature:
		return http.StatusUnauthorized
	case CodeForbidden:
		return http.StatusForbidden
	case CodeBodyTooLarge:
		return http.StatusRequestEntityTooLarge
	case CodeBodyUnreadable:
		return http.StatusBadRequest
	case CodeRateLimited:
		return http.StatusTooManyRequests
	case CodeOverloaded:
		return http.StatusServiceUnavailable
	}
	return http.StatusInternalServerError
}

func malformed(detail string) *Error { return &Error{Code: CodeMalformedAuth, Detail: detail} }
