package axon

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"strconv"
	"time"
)

// Limits of a Server if its configuration says nothing else, in bytes.
const (
	DefaultMaxBody     = 1 << 20
	DefaultMaxResponse = 16 << 20
	minMaxResponse     = 4 << 10
)

// ServerConfig configures a Server.
type ServerConfig struct {
	// Verifier authenticates; required.
	Verifier *Verifier
	// Policy decides who may call; nil allows every hotkey.
	Policy Policy
	// Rate bounds each hotkey; nil sets no bound.
	Rate *RateLimiter
	// Queue bounds the handlers that run at once; nil sets no bound.
	Queue *Queue
	// Ranker orders the queue; nil ranks all alike.
	Ranker Ranker
	// Signer signs responses; nil leaves them unsigned and lets handlers stream.
	Signer Signer
	// MaxBody and MaxResponse are limits in bytes; 0 means the defaults.
	// MaxResponse applies to signed responses; less than 4 KiB counts as 4 KiB,
	// so that refusals fit.
	MaxBody, MaxResponse int64
	// Log receives failures of this server's own; nil means slog.Default.
	Log *slog.Logger
}

// Server is middleware that serves authenticated requests alone. It is safe for concurrent use.
type Server struct {
	cfg  ServerConfig
	next http.Handler
}

var _ http.Handler = (*Server)(nil)

// NewServer wraps next. It refuses a missing verifier or handler, negative
// limits and a signer whose hotkey or scheme is not the one that callers address.
func NewServer(cfg ServerConfig, next http.Handler) (*Server, error) {
	switch {
	case cfg.Verifier == nil:
		return nil, errors.New("axon: server needs a verifier")
	case next == nil:
		return nil, errors.New("axon: server needs a handler")
	case cfg.MaxBody < 0 || cfg.MaxResponse < 0:
		return nil, fmt.Errorf("axon: negative limit: body %d, response %d", cfg.MaxBody, cfg.MaxResponse)
	case cfg.Signer != nil && cfg.Signer.Hotkey() != cfg.Verifier.cfg.Self:
		return nil, errors.New("axon: the signer's hotkey is not the verifier's")
	}
	if cfg.MaxBody == 0 {
		cfg.MaxBody = DefaultMaxBody
	}
	if cfg.MaxResponse == 0 {
		cfg.MaxResponse = DefaultMaxResponse
	}
	cfg.MaxResponse = max(cfg.MaxResponse, minMaxResponse)
	if cfg.Log == nil {
		cfg.Log = slog.Default()
	}
	return &Server{cfg, next}, nil
}

type callerKey struct{}

// CallerFrom returns who sent the request that a handler is serving; false outside a Server.
func CallerFrom(ctx context.Context) (Caller, bool) {
	c, ok := ctx.Value(callerKey{}).(Caller)
	return c, ok
}

// ServeHTTP implements http.Handler. The handler behind it can read the body
// again and find the caller with CallerFrom.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	caller, body, err := s.authenticate(w, r)
	if err != nil {
		s.refuse(w, err)
		return
	}
	if s.cfg.Signer == nil {
		if leave := s.admit(w, r, caller); leave != nil {
			defer leave()
			s.next.ServeHTTP(w, withCaller(r, caller, body))
		}
		return
	}
	held := newHeldResponse(s.cfg.MaxResponse)
	s.serveHeld(held, r, caller, body)
	if r.Method == http.MethodHead || bodyless(held.code()) {
		// The body is not sent, so the signature must not cover it.
		held.body.Reset()
	}
	s.sendSigned(w, held, caller)
}

func (s *Server) serveHeld(held *heldResponse, r *http.Request, caller Caller, body []byte) {
	leave := s.admit(held, r, caller)
	if leave == nil {
		return
	}
	defer leave()
	s.next.ServeHTTP(held, withCaller(r, caller, body))
}

// authenticate reads the body and verifies the request, up to and without the replay store.
func (s *Server) authenticate(w http.ResponseWriter, r *http.Request) (Caller, []byte, error) {
	if err := s.cfg.Verifier.Precheck(r.Header); err != nil {
		return Caller{}, nil, err
	}
	tooLarge := &Error{Code: CodeBodyTooLarge, Detail: fmt.Sprintf("body is larger than %d bytes", s.cfg.MaxBody)}
	if r.ContentLength > s.cfg.MaxBody {
		return Caller{}, nil, tooLarge
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, s.cfg.MaxBody))
	if err != nil {
		if _, ok := errors.AsType[*http.MaxBytesError](err); ok {
			return Caller{}, nil, tooLarge
		}
		return Caller{}, nil, &Error{Code: CodeBodyUnreadable, Detail: "the body ended early or came too slowly"}
	}
	target := r.RequestURI
	if target == "" {
		target = r.URL.RequestURI()
	}
	caller, err := s.cfg.Verifier.Authenticate(r.Header, r.Method, target, hashBody(body))
	return caller, body, err
}

// admit asks policy, replay store, rate and queue. It answers a refused
// request and returns nil; otherwise it returns the function that gives the
// worker back.
func (s *Server) admit(w http.ResponseWriter, r *http.Request, caller Caller) (leave func()) {
	if s.cfg.Policy != nil {
		if err := s.cfg.Policy.Allowed(caller.Hotkey); err != nil {
			s.refuse(w, &Error{Code: CodeForbidden, Detail: err.Error(), Cause: err})
			return nil
		}
	}
	if err := s.cfg.Verifier.Consume(caller); err != nil {
		s.refuse(w, err)
		return nil
	}
	if s.cfg.Rate != nil {
		if err := s.cfg.Rate.Take(caller.Hotkey, s.cfg.Verifier.cfg.Now()); err != nil {
			s.refuse(w, err)
			return nil
		}
	}
	if s.cfg.Queue == nil {
		return func() {}
	}
	var rank uint64
	if s.cfg.Ranker != nil {
		rank = s.cfg.Ranker.Rank(caller.Hotkey)
	}
	leave, err := s.cfg.Queue.Enter(r.Context(), rank)
	if err != nil {
		s.refuse(w, err)
		return nil
	}
	return leave
}

func withCaller(r *http.Request, c Caller, body []byte) *http.Request {
	r = r.WithContext(context.WithValue(r.Context(), callerKey{}, c))
	r.Body = io.NopCloser(bytes.NewReader(body))
	r.ContentLength = int64(len(body))
	return r
}

// refusal is the JSON body of an error.
type refusal struct {
	Error   Code   `json:"error"`
	Message string `json:"message"`
}

// refuse writes an error as JSON. What is not an *Error is this server's own
// failure (or the caller's leaving) and is logged, not sent.
func (s *Server) refuse(w http.ResponseWriter, err error) {
	e, ok := errors.AsType[*Error](err)
	if !ok {
		if !errors.Is(err, context.Canceled) {
			s.cfg.Log.Error("axon: request failed", "err", err)
		}
		e = &Error{Code: CodeInternal, Detail: "internal failure"}
	}
	if e.RetryAfter > 0 {
		seconds := (e.RetryAfter + time.Second - 1) / time.Second
		w.Header().Set("Retry-After", strconv.FormatInt(int64(seconds), 10))
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("X-Content-Type-Options", "nosniff")
	w.WriteHeader(e.Status())
	// A failed write means that the caller is gone.
	_ = json.NewEncoder(w).Encode(refusal{e.Code, e.Detail})
}

// sendSigned signs what the handler wrote and sends it.
func (s *Server) sendSigned(w http.ResponseWriter, held *heldResponse, caller Caller) {
	if held.overflow {
		s.cfg.Log.Error("axon: response too large to be signed", "limit", s.cfg.MaxResponse)
		held = newHeldResponse(s.cfg.MaxResponse)
		s.refuse(held, &Error{Code: CodeInternal, Detail: "the response is too large"})
	}
	signed, err := SignResponse(s.cfg.Signer, &Response{
		Status:      held.code(),
		Nonce:       caller.Nonce,
		RequestHash: caller.RequestHash,
		BodyHash:    hashBody(held.body.Bytes()),
		Client:      caller.Hotkey,
	})
	if err != nil {
		s.refuse(w, err)
		return
	}
	h := w.Header()
	for name, values := range held.header {
		h[name] = values
	}
	for name, values := range signed {
		h[name] = values
	}
	if !bodyless(held.code()) {
		h.Set("Content-Length", strconv.Itoa(held.body.Len()))
	}
	w.WriteHeader(held.code())
	// A failed write means that the caller is gone.
	_, _ = w.Write(held.body.Bytes())
}

// heldResponse keeps a response back until it can be signed.
type heldResponse struct {
	header   http.Header
	status   int
	body     bytes.Buffer
	limit    int64
	overflow bool
}

var errResponseTooLarge = errors.New("axon: response exceeds the limit for signed responses")

func newHeldResponse(limit int64) *heldResponse {
	return &heldResponse{header: http.Header{}, limit: limit}
}

func (h *heldResponse) Header() http.Header { return h.header }

func (h *heldResponse) WriteHeader(status int) {
	// Informational headers are not the response.
	if h.status == 0 && status >= 200 {
		h.status = status
	}
}

func (h *heldResponse) Write(p []byte) (int, error) {
	h.WriteHeader(http.StatusOK)
	if int64(h.body.Len()+len(p)) > h.limit {
		h.overflow = true
		return 0, errResponseTooLarge
	}
	return h.body.Write(p)
}

func (h *heldResponse) code() int {
	if h.status == 0 {
		return http.StatusOK
	}
	return h.status
}

func bodyless(status int) bool {
	return status == http.StatusNoContent || status == http.StatusNotModified
}

// ServeConfig sets the time limits of Serve; zero values mean the defaults in brackets.
type ServeConfig struct {
	// ReadTimeout bounds a whole request with its body (10 s), WriteTimeout the
	// time from its end to that of the response (60 s), IdleTimeout an unused
	// connection (120 s).
	ReadTimeout, WriteTimeout, IdleTimeout time.Duration
	// DrainTimeout is how long running requests may take after the context ends (10 s).
	DrainTimeout time.Duration
}

// Serve answers on ln until the context ends, then takes no new requests and
// waits for the running ones. It closes ln. It returns nil after a complete
// drain, and the reason otherwise. Give a tls.NewListener with ServerTLS for TLS.
func Serve(ctx context.Context, ln net.Listener, handler http.Handler, cfg ServeConfig) error {
	server := &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: orDuration(cfg.ReadTimeout, 10*time.Second),
		ReadTimeout:       orDuration(cfg.ReadTimeout, 10*time.Second),
		WriteTimeout:      orDuration(cfg.WriteTimeout, time.Minute),
		IdleTimeout:       orDuration(cfg.IdleTimeout, 2*time.Minute),
		MaxHeaderBytes:    32 << 10,
	}
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(ln) }()
	select {
	case err := <-failed:
		return fmt.Errorf("axon: serve: %w", err)
	case <-ctx.Done():
	}
	drain, cancel := context.WithTimeout(context.Background(), orDuration(cfg.DrainTimeout, 10*time.Second))
	defer cancel()
	if err := server.Shutdown(drain); err != nil {
		_ = server.Close()
		return fmt.Errorf("axon: drain: %w", err)
	}
	return nil
}

func orDuration(d, fallback time.Duration) time.Duration {
	if d > 0 {
		return d
	}
	return fallback
}
