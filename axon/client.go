package axon

import (
	"bytes"
	"context"
	"crypto/sha256"
	"crypto/tls"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"sync"
	"sync/atomic"
	"time"
)

// Values of a Client if its configuration says nothing else.
const (
	DefaultTimeout     = 12 * time.Second
	DefaultConcurrency = 64
	retryPause         = 50 * time.Millisecond
)

// Target is a server and the hotkey that it must prove to hold.
type Target struct {
	// URL is "http://host:port" or "https://host:port", without path, query or user.
	URL    string
	Hotkey [32]byte
	// Scheme is the server's signature scheme; empty means the client's own.
	Scheme Scheme
}

// ClientConfig configures a Client.
type ClientConfig struct {
	// Signer signs the requests; required.
	Signer Signer
	// Timeout bounds each call with all its attempts; 0 means DefaultTimeout.
	Timeout time.Duration
	// Concurrency bounds the calls of one Ask that run at once; 0 means DefaultConcurrency.
	Concurrency int
	// Retries is how often a call is tried again after a network error.
	Retries int
	// MaxResponse is the limit of a response's body in bytes; 0 means DefaultMaxResponse.
	MaxResponse int64
	// AllowUnsigned accepts responses with status 200 to 299 that carry no
	// signature. A wrong signature is never accepted.
	AllowUnsigned bool
	// TLS is used for https targets, for example PinnedTLS; nil means the system's authorities.
	TLS *tls.Config
	// Transport replaces the client's own connections; TLS is then not used.
	Transport http.RoundTripper
	// Now is the clock; nil means time.Now.
	Now func() time.Time
}

// These occur when a call fails after a response came.
var (
	ErrUnsignedResponse = errors.New("axon: response is not signed")
	ErrResponseTooLarge = errors.New("axon: response is too large")
)

// RefusedError is a response with a status other than 200 to 299.
type RefusedError struct {
	Status int
	// Code and Message are those of the body, empty if it holds none. They are
	// the server's words only if the Result is Signed.
	Code    Code
	Message string
}

func (e *RefusedError) Error() string {
	if e.Code == "" {
		return fmt.Sprintf("axon: refused with status %d", e.Status)
	}
	return fmt.Sprintf("axon: refused with status %d: %s: %s", e.Status, e.Code, e.Message)
}

// Is lets errors.Is find the *Error of the same code.
func (e *RefusedError) Is(target error) bool {
	t, ok := target.(*Error)
	return ok && t.Code == e.Code
}

// Result is the record of one call.
type Result struct {
	Target Target
	// Status is the HTTP status, 0 if no response came.
	Status int
	// Body is the response's body; nil if Err is set, except for a *RefusedError.
	Body []byte
	// Signed says that the response carries the target's signature over it.
	Signed bool
	// Attempts counts the requests that were sent.
	Attempts int
	// Latency is the time from the first request to the end of the last response or error.
	Latency time.Duration
	// Err is nil for a status of 200 to 299 that passed all checks.
	Err error
}

// Client sends signed POST requests. It is safe for concurrent use and keeps
// connections; use one Client for all calls.
type Client struct {
	cfg   ClientConfig
	http  *http.Client
	nonce atomic.Int64
}

// NewClient makes a Client. It refuses a missing signer and negative limits.
func NewClient(cfg ClientConfig) (*Client, error) {
	switch {
	case cfg.Signer == nil:
		return nil, errors.New("axon: client needs a signer")
	case cfg.Timeout < 0 || cfg.Concurrency < 0 || cfg.Retries < 0 || cfg.MaxResponse < 0:
		return nil, errors.New("axon: negative client limit")
	}
	cfg.Timeout = orDuration(cfg.Timeout, DefaultTimeout)
	if cfg.Concurrency == 0 {
		cfg.Concurrency = DefaultConcurrency
	}
	if cfg.MaxResponse == 0 {
		cfg.MaxResponse = DefaultMaxResponse
	}
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	if cfg.Transport == nil {
		cfg.Transport = newTransport(cfg)
	}
	return &Client{cfg: cfg, http: &http.Client{
		Transport: cfg.Transport,
		// A signature covers one path at one server; it must not be carried elsewhere.
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}}, nil
}

func newTransport(cfg ClientConfig) http.RoundTripper {
	return &http.Transport{
		DialContext:            (&net.Dialer{Timeout: 5 * time.Second, KeepAlive: 30 * time.Second}).DialContext,
		TLSClientConfig:        cfg.TLS,
		TLSHandshakeTimeout:    5 * time.Second,
		MaxIdleConns:           4 * cfg.Concurrency,
		MaxIdleConnsPerHost:    cfg.Concurrency,
		IdleConnTimeout:        90 * time.Second,
		MaxResponseHeaderBytes: 32 << 10,
		// The signature covers the body as it is sent.
		DisableCompression: true,
	}
}

// Close closes idle connections. The client can still be used.
func (c *Client) Close() { c.http.CloseIdleConnections() }

// Call posts body to path at one target. path is percent-encoded and begins
// with a slash; it may have a query. Only network errors are retried: every
// response is final. A retry means that the server may serve the call twice.
func (c *Client) Call(ctx context.Context, target Target, path, contentType string, body []byte) Result {
	if target.Scheme == "" {
		target.Scheme = c.cfg.Signer.Scheme()
	}
	result := Result{Target: target}
	address, err := resolve(target.URL, path)
	if err != nil {
		result.Err = err
		return result
	}
	ctx, cancel := context.WithTimeout(ctx, c.cfg.Timeout)
	defer cancel()
	start := c.cfg.Now()
	for {
		result.Attempts++
		again := c.attempt(ctx, &result, address, contentType, body)
		if !again || result.Attempts > c.cfg.Retries {
			break
		}
		select {
		case <-time.After(retryPause):
			continue
		case <-ctx.Done():
		}
		break
	}
	result.Latency = c.cfg.Now().Sub(start)
	return result
}

// Ask posts the same body to all targets and returns their results in the same
// order. At most Concurrency calls run at once, each with its own Timeout from
// its start. After the context ends, calls that have not begun fail with its error.
func (c *Client) Ask(ctx context.Context, targets []Target, path, contentType string, body []byte) []Result {
	results := make([]Result, len(targets))
	var next atomic.Int64
	var group sync.WaitGroup
	for range min(c.cfg.Concurrency, len(targets)) {
		group.Go(func() {
			for {
				i := int(next.Add(1)) - 1
				if i >= len(targets) {
					return
				}
				if err := ctx.Err(); err != nil {
					results[i] = Result{Target: targets[i], Err: err}
					continue
				}
				results[i] = c.Call(ctx, targets[i], path, contentType, body)
			}
		})
	}
	group.Wait()
	return results
}

// attempt sends one request with a fresh nonce and fills the result. It
// reports whether another attempt may help.
func (c *Client) attempt(ctx context.Context, result *Result, address *url.URL, contentType string, body []byte) (again bool) {
	result.Status, result.Body, result.Signed, result.Err = 0, nil, false, nil
	request := Request{
		Method:   http.MethodPost,
		Target:   address.RequestURI(),
		BodyHash: hashBody(body),
		Nonce:    c.freshNonce(),
		Receiver: &result.Target.Hotkey,
	}
	r, payloadHash, err := c.newRequest(ctx, &request, address, contentType, body)
	if err != nil {
		result.Err = err
		return false
	}
	resp, err := c.http.Do(r)
	if err != nil {
		result.Err = fmt.Errorf("axon: send: %w", err)
		return ctx.Err() == nil
	}
	defer resp.Body.Close()
	received, err := io.ReadAll(io.LimitReader(resp.Body, c.cfg.MaxResponse+1))
	if err != nil {
		result.Err = fmt.Errorf("axon: read response: %w", err)
		return ctx.Err() == nil
	}
	result.Status = resp.StatusCode
	if int64(len(received)) > c.cfg.MaxResponse {
		result.Err = fmt.Errorf("%w: over %d bytes", ErrResponseTooLarge, c.cfg.MaxResponse)
		return false
	}
	result.Err = c.judge(result, resp, received, &Response{
		Scheme:      result.Target.Scheme,
		Status:      resp.StatusCode,
		Nonce:       request.Nonce,
		RequestHash: payloadHash,
		BodyHash:    hashBody(received),
		Server:      result.Target.Hotkey,
		Client:      request.Sender,
	})
	return false
}

func (c *Client) newRequest(ctx context.Context, signed *Request, address *url.URL, contentType string, body []byte) (*http.Request, [32]byte, error) {
	headers, err := SignRequest(c.cfg.Signer, signed)
	if err != nil {
		return nil, [32]byte{}, err
	}
	payload, err := signed.Payload()
	if err != nil {
		return nil, [32]byte{}, err
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, address.String(), bytes.NewReader(body))
	if err != nil {
		return nil, [32]byte{}, fmt.Errorf("axon: build request: %w", err)
	}
	// Without GetBody the transport cannot send the same nonce a second time.
	r.GetBody = nil
	r.Header = headers
	if contentType != "" {
		r.Header.Set("Content-Type", contentType)
	}
	return r, sha256.Sum256(payload), nil
}

// judge checks the response's signature and status.
func (c *Client) judge(result *Result, resp *http.Response, body []byte, want *Response) error {
	success := resp.StatusCode >= 200 && resp.StatusCode < 300
	if len(resp.Header.Values(HeaderSignature)) != 0 {
		if err := VerifyResponse(resp.Header, want); err != nil {
			return fmt.Errorf("axon: response: %w", err)
		}
		result.Signed = true
	} else if success && !c.cfg.AllowUnsigned {
		return ErrUnsignedResponse
	}
	result.Body = body
	if success {
		return nil
	}
	refused := &RefusedError{Status: resp.StatusCode}
	var said refusal
	if json.Unmarshal(body, &said) == nil {
		refused.Code, refused.Message = said.Error, said.Message
	}
	return refused
}

// freshNonce is the clock in unix nanoseconds, or one more than the last nonce if that is larger.
func (c *Client) freshNonce() int64 {
	for {
		last := c.nonce.Load()
		next := max(c.cfg.Now().UnixNano(), last+1)
		if c.nonce.CompareAndSwap(last, next) {
			return next
		}
	}
}

func resolve(base, path string) (*url.URL, error) {
	u, err := url.Parse(base)
	if err != nil {
		return nil, fmt.Errorf("axon: target: %w", err)
	}
	if (u.Scheme != "http" && u.Scheme != "https") || u.Host == "" || u.User != nil ||
		(u.Path != "" && u.Path != "/") || u.RawQuery != "" || u.Fragment != "" {
		return nil, fmt.Errorf("axon: target %q is not http(s)://host:port", base)
	}
	if err := plain("path", path); err != nil {
		return nil, fmt.Errorf("axon: %w", err)
	}
	p, err := url.ParseRequestURI(path)
	if err != nil || path[0] != '/' || p.Host != "" {
		return nil, fmt.Errorf("axon: path %q is not a percent-encoded path", path)
	}
	p.Scheme, p.Host = u.Scheme, u.Host
	return p, nil
}
