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
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/taochain/taochain/chain/ss58"
)

type policyFunc func([32]byte) error

func (f policyFunc) Allowed(h [32]byte) error { return f(h) }

// echo answers with the caller's hotkey and the body.
var echo = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
	caller, ok := CallerFrom(r.Context())
	body, err := io.ReadAll(r.Body)
	if !ok || err != nil {
		http.Error(w, "no caller", http.StatusTeapot)
		return
	}
	fmt.Fprintf(w, "%s %s", ss58.Encode(caller.Hotkey), body)
})

func newServer(t testing.TB, signer Signer, next http.Handler, change func(*ServerConfig)) *Server {
	t.Helper()
	cfg := ServerConfig{
		Verifier: newVerifier(t, signer.Hotkey(), func(c *VerifierConfig) { c.Now = nil }),
		Signer:   signer,
		Log:      slog.New(slog.DiscardHandler),
	}
	if change != nil {
		change(&cfg)
	}
	s, err := NewServer(cfg, next)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// post builds a signed request as a server receives it.
func post(t testing.TB, caller, server Signer, target, body string) *http.Request {
	t.Helper()
	self := server.Hotkey()
	h, err := SignRequest(caller, &Request{
		Method: "POST", Target: target, BodyHash: hashBody([]byte(body)), Nonce: time.Now().UnixNano(), Receiver: &self,
	})
	if err != nil {
		t.Fatal(err)
	}
	r := httptest.NewRequest("POST", target, strings.NewReader(body))
	r.Header = h
	return r
}

func TestServer(t *testing.T) {
	caller, self := testSigner(t, SchemeSecp256k1, "caller"), testSigner(t, SchemeSecp256k1, "self")
	limiter := func(t *testing.T) *RateLimiter {
		l, err := NewRateLimiter(1, 1)
		if err != nil {
			t.Fatal(err)
		}
		return l
	}
	refuse := policyFunc(func([32]byte) error { return ErrNoPermit })
	for _, c := range []struct {
		name    string
		config  func(*ServerConfig)
		request func(*testing.T, *Server) *http.Request
		status  int
		code    Code
		signed  bool
	}{
		{"good", nil, func(t *testing.T, _ *Server) *http.Request {
			return post(t, caller, self, "/a%20b?x=%2F", "hello")
		}, 200, "", true},
		{"unsigned", nil, func(*testing.T, *Server) *http.Request {
			return httptest.NewRequest("POST", "/", strings.NewReader("x"))
		}, 401, CodeMalformedAuth, false},
		{"body changed", nil, func(t *testing.T, _ *Server) *http.Request {
			r := post(t, caller, self, "/", "hello")
			r.Body = io.NopCloser(strings.NewReader("hellO"))
			return r
		}, 401, CodeBadSignature, false},
		{"path changed", nil, func(t *testing.T, _ *Server) *http.Request {
			r := post(t, caller, self, "/a", "hello")
			r.RequestURI = "/b"
			return r
		}, 401, CodeBadSignature, false},
		{"method changed", nil, func(t *testing.T, _ *Server) *http.Request {
			r := post(t, caller, self, "/a", "hello")
			r.Method = "DELETE"
			return r
		}, 401, CodeBadSignature, false},
		{"replay", nil, func(t *testing.T, s *Server) *http.Request {
			r := post(t, caller, self, "/", "hello")
			s.ServeHTTP(httptest.NewRecorder(), r.Clone(r.Context()))
			r.Body = io.NopCloser(strings.NewReader("hello"))
			return r
		}, 401, CodeReplayedRequest, true},
		{"policy", func(c *ServerConfig) { c.Policy = refuse }, func(t *testing.T, _ *Server) *http.Request {
			return post(t, caller, self, "/", "hello")
		}, 403, CodeForbidden, true},
		{"largest body", func(c *ServerConfig) { c.MaxBody = 5 }, func(t *testing.T, _ *Server) *http.Request {
			return post(t, caller, self, "/", "hello")
		}, 200, "", true},
		{"body too large", func(c *ServerConfig) { c.MaxBody = 4 }, func(t *testing.T, _ *Server) *http.Request {
			return post(t, caller, self, "/", "hello")
		}, 413, CodeBodyTooLarge, false},
		{"body of unknown length too large", func(c *ServerConfig) { c.MaxBody = 4 }, func(t *testing.T, _ *Server) *http.Request {
			r := post(t, caller, self, "/", "hello")
			r.ContentLength = -1
			return r
		}, 413, CodeBodyTooLarge, false},
		{"body breaks off", nil, func(t *testing.T, _ *Server) *http.Request {
			r := post(t, caller, self, "/", "hello")
			r.Body = io.NopCloser(io.MultiReader(strings.NewReader("he"), failingReader{}))
			return r
		}, 400, CodeBodyUnreadable, false},
		{"rate", func(c *ServerConfig) { c.Rate = limiter(t) }, func(t *testing.T, s *Server) *http.Request {
			s.ServeHTTP(httptest.NewRecorder(), post(t, caller, self, "/", "first"))
			return post(t, caller, self, "/", "second")
		}, 429, CodeRateLimited, true},
		{"replays do not use up the rate", func(c *ServerConfig) { c.Rate = limiter(t) }, func(t *testing.T, s *Server) *http.Request {
			old := post(t, caller, self, "/", "old")
			if err := s.cfg.Verifier.cfg.Nonces.Use(caller.Hotkey(), mustNonce(t, old), time.Now(), time.Now().Add(time.Minute)); err != nil {
				t.Fatal(err)
			}
			s.ServeHTTP(httptest.NewRecorder(), old)
			return post(t, caller, self, "/", "new")
		}, 200, "", true},
		{"response too large", func(c *ServerConfig) { c.MaxResponse = 10 }, func(t *testing.T, _ *Server) *http.Request {
			return post(t, caller, self, "/", strings.Repeat("x", minMaxResponse))
		}, 500, CodeInternal, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := newServer(t, self, echo, c.config)
			r := c.request(t, s)
			sent := r.Header.Clone()
			w := httptest.NewRecorder()
			s.ServeHTTP(w, r)
			if w.Code != c.status {
				t.Fatalf("status %d %s, want %d", w.Code, w.Body, c.status)
			}
			if c.code != "" {
				var got refusal
				if err := json.Unmarshal(w.Body.Bytes(), &got); err != nil || got.Error != c.code || got.Message == "" {
					t.Errorf("body %s, want code %s", w.Body, c.code)
				}
			} else if want := ss58.Encode(caller.Hotkey()) + " hello"; c.name == "good" && w.Body.String() != want {
				t.Errorf("body %q, want %q", w.Body, want)
			}
			if c.status == 429 && w.Header().Get("Retry-After") != "1" {
				t.Errorf("Retry-After %q", w.Header().Get("Retry-After"))
			}
			if got := w.Header().Get(HeaderSignature) != ""; got != c.signed {
				t.Fatalf("signed %v, want %v", got, c.signed)
			}
			if c.signed && w.Header().Get(HeaderNonce) != sent.Get(HeaderNonce) {
				t.Error("the response names another nonce")
			}
		})
	}
}

func mustNonce(t *testing.T, r *http.Request) int64 {
	t.Helper()
	n, err := parseNonce(r.Header)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

type failingReader struct{}

func (failingReader) Read([]byte) (int, error) { return 0, errors.New("connection reset") }

func TestNewServerRefuses(t *testing.T) {
	self, other := testSigner(t, SchemeSecp256k1, "self"), testSigner(t, SchemeSecp256k1, "other")
	v := newVerifier(t, self.Hotkey(), nil)
	for name, c := range map[string]struct {
		cfg  ServerConfig
		next http.Handler
	}{
		"no verifier":      {ServerConfig{}, echo},
		"no handler":       {ServerConfig{Verifier: v}, nil},
		"negative limit":   {ServerConfig{Verifier: v, MaxBody: -1}, echo},
		"another's signer": {ServerConfig{Verifier: v, Signer: other}, echo},
	} {
		if _, err := NewServer(c.cfg, c.next); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
}

// TestStreaming: without a signer a handler's writes reach the caller before it returns.
func TestStreaming(t *testing.T) {
	caller, self := testSigner(t, SchemeSecp256k1, "caller"), testSigner(t, SchemeSecp256k1, "self")
	release := make(chan struct{})
	s := newServer(t, self, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		_, _ = io.WriteString(w, "data: 1\n\n")
		if err := http.NewResponseController(w).Flush(); err != nil {
			t.Error(err)
		}
		<-release
	}), func(c *ServerConfig) { c.Signer = nil })
	server := httptest.NewServer(s)
	defer server.Close()
	defer close(release)
	r, err := http.NewRequest("POST", server.URL+"/", bytes.NewReader(nil))
	if err != nil {
		t.Fatal(err)
	}
	r.Header = post(t, caller, self, "/", "").Header
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	first := make([]byte, 9)
	if _, err := io.ReadFull(resp.Body, first); err != nil || string(first) != "data: 1\n\n" {
		t.Errorf("%q, %v", first, err)
	}
}

func TestServeDrains(t *testing.T) {
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	entered, release := make(chan struct{}), make(chan struct{})
	ctx, cancel := context.WithCancel(t.Context())
	served := make(chan error, 1)
	go func() {
		served <- Serve(ctx, ln, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			close(entered)
			<-release
			_, _ = io.WriteString(w, "done")
		}), ServeConfig{})
	}()
	answer := make(chan string, 1)
	go func() {
		resp, err := http.Get("http://" + ln.Addr().String())
		if err != nil {
			answer <- err.Error()
			return
		}
		defer resp.Body.Close()
		body, _ := io.ReadAll(resp.Body)
		answer <- string(body)
	}()
	<-entered
	cancel()
	select {
	case err := <-served:
		t.Fatalf("returned before the request ended: %v", err)
	case <-time.After(50 * time.Millisecond):
	}
	close(release)
	if got := <-answer; got != "done" {
		t.Errorf("running request got %q", got)
	}
	if err := <-served; err != nil {
		t.Error(err)
	}
	if _, err := net.DialTimeout("tcp", ln.Addr().String(), time.Second); err == nil {
		t.Error("still listening")
	}
}

// TestServeSlowCaller: a caller that sends its header a byte at a time is cut off.
func TestServeSlowCaller(t *testing.T) {
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	served := make(chan error, 1)
	go func() { served <- Serve(ctx, ln, echo, ServeConfig{ReadTimeout: 100 * time.Millisecond}) }()
	conn, err := net.Dial("tcp", ln.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	start := time.Now()
	for time.Since(start) < 5*time.Second {
		if _, err = conn.Write([]byte("P")); err != nil {
			break
		}
		time.Sleep(10 * time.Millisecond)
	}
	if err == nil {
		t.Error("the slow caller is still connected after 5 s")
	}
	cancel()
	if err := <-served; err != nil {
		t.Error(err)
	}
}

// TestOddHandlers: a handler without a body is signed as such, and one that
// panics breaks its connection but gives its worker back.
func TestOddHandlers(t *testing.T) {
	caller, self := testSigner(t, SchemeSecp256k1, "caller"), testSigner(t, SchemeSecp256k1, "self")
	handler := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/panic":
			panic(http.ErrAbortHandler)
		case "/none":
			w.WriteHeader(http.StatusNoContent)
			_, _ = io.WriteString(w, "not sent")
		case "/early":
			w.WriteHeader(http.StatusEarlyHints)
			w.WriteHeader(http.StatusCreated)
			w.WriteHeader(http.StatusAccepted)
		case "/status":
			w.WriteHeader(1000)
		}
	})
	queue, err := NewQueue(1, 0)
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(newServer(t, self, handler, func(c *ServerConfig) { c.Queue = queue }))
	defer server.Close()
	client := newClient(t, caller, nil)
	for _, c := range []struct {
		path   string
		status int
		signed bool
	}{
		{"/panic", 0, false},
		{"/panic", 0, false},
		{"/none", 204, true},
		{"/early", 201, true},
		{"/silent", 200, true},
		{"/status", 500, false},
	} {
		r := client.Call(t.Context(), Target{URL: server.URL, Hotkey: self.Hotkey()}, c.path, "", nil)
		if r.Status != c.status || r.Signed != c.signed || (r.Err == nil) != (c.status/100 == 2) {
			t.Errorf("%s: %+v", c.path, r)
		}
	}
}
