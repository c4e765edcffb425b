package axon

import (
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"io"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"net/http/httptrace"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/taochain/taochain/chain/ss58"
)

func newClient(t testing.TB, signer Signer, change func(*ClientConfig)) *Client {
	t.Helper()
	cfg := ClientConfig{Signer: signer, Timeout: 10 * time.Second}
	if change != nil {
		change(&cfg)
	}
	c, err := NewClient(cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Close)
	return c
}

// roundTripFunc is a network of the test's own.
type roundTripFunc func(*http.Request) (*http.Response, error)

func (f roundTripFunc) RoundTrip(r *http.Request) (*http.Response, error) { return f(r) }

func TestCall(t *testing.T) {
	caller, self := testSigner(t, SchemeSecp256k1, "caller"), testSigner(t, SchemeSecp256k1, "self")
	other := testSigner(t, SchemeSecp256k1, "other")
	good := newServer(t, self, echo, nil)
	// changed passes on what the good server says, after a change on the way.
	changed := func(change func(*httptest.ResponseRecorder)) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			rec := httptest.NewRecorder()
			good.ServeHTTP(rec, r)
			change(rec)
			for name, values := range rec.Header() {
				if name != "Content-Length" {
					w.Header()[name] = values
				}
			}
			w.WriteHeader(rec.Code)
			_, _ = w.Write(rec.Body.Bytes())
		})
	}
	for _, c := range []struct {
		name    string
		handler http.Handler
		config  func(*ClientConfig)
		hotkey  [32]byte
		status  int
		signed  bool
		want    error
	}{
		{"good", good, nil, self.Hotkey(), 200, true, nil},
		{"another receiver", good, nil, other.Hotkey(), 401, false, ErrWrongReceiver},
		{"refused by policy", newServer(t, self, echo, func(c *ServerConfig) {
			c.Policy = policyFunc(func([32]byte) error { return ErrNotRegistered })
		}), nil, self.Hotkey(), 403, true, ErrForbidden},
		{"tampered response", changed(func(r *httptest.ResponseRecorder) { r.Body.WriteString("!") }), nil, self.Hotkey(), 200, false, ErrBadSignature},
		{"tampered status", changed(func(r *httptest.ResponseRecorder) { r.Code = 201 }), nil, self.Hotkey(), 201, false, ErrBadSignature},
		{"old response", changed(func(r *httptest.ResponseRecorder) { r.Header().Set(HeaderNonce, "1") }), nil, self.Hotkey(), 200, false, ErrReplayedRequest},
		{"signature removed", changed(func(r *httptest.ResponseRecorder) { r.Header().Del(HeaderSignature) }), nil, self.Hotkey(), 200, false, ErrUnsignedResponse},
		{
			"signature removed, allowed", changed(func(r *httptest.ResponseRecorder) { r.Header().Del(HeaderSignature) }),
			func(c *ClientConfig) { c.AllowUnsigned = true }, self.Hotkey(), 200, false, nil,
		},
		{
			"tampered, unsigned allowed", changed(func(r *httptest.ResponseRecorder) { r.Body.WriteString("!") }),
			func(c *ClientConfig) { c.AllowUnsigned = true }, self.Hotkey(), 200, false, ErrBadSignature,
		},
		{"too large", good, func(c *ClientConfig) { c.MaxResponse = 5 }, self.Hotkey(), 200, false, ErrResponseTooLarge},
	} {
		t.Run(c.name, func(t *testing.T) {
			server := httptest.NewServer(c.handler)
			defer server.Close()
			client := newClient(t, caller, c.config)
			got := client.Call(t.Context(), Target{URL: server.URL, Hotkey: c.hotkey}, "/echo/a%20b?q=%2F+1", "text/plain", []byte("hi"))
			if c.want == nil && got.Err != nil || c.want != nil && !errors.Is(got.Err, c.want) {
				t.Fatalf("error %v, want %v", got.Err, c.want)
			}
			if got.Status != c.status || got.Signed != c.signed || got.Attempts != 1 || got.Latency <= 0 {
				t.Errorf("%+v", got)
			}
			if want := ss58.Encode(caller.Hotkey()) + " hi"; c.want == nil && string(got.Body) != want {
				t.Errorf("body %q, want %q", got.Body, want)
			}
		})
	}
}

func TestCallBadTarget(t *testing.T) {
	client := newClient(t, testSigner(t, SchemeEd25519, "caller"), nil)
	for _, c := range []struct{ url, path string }{
		{"", "/"},
		{"ftp://host", "/"},
		{"http://", "/"},
		{"http://host/path", "/"},
		{"http://host?query", "/"},
		{"http://user@host", "/"},
		{"http://host:bad", "/"},
		{"http://host", ""},
		{"http://host", "label"},
		{"http://host", "http://other/"},
		{"http://host", "/a b"},
		{"http://host", "/a\nb"},
		{"http://host", "/%zz"},
	} {
		got := client.Call(t.Context(), Target{URL: c.url}, c.path, "", nil)
		if got.Err == nil || got.Attempts != 0 {
			t.Errorf("%q %q: %+v", c.url, c.path, got)
		}
	}
}

func TestRetries(t *testing.T) {
	caller, self := testSigner(t, SchemeSecp256k1, "caller"), testSigner(t, SchemeSecp256k1, "self")
	refused := newServer(t, self, echo, func(c *ServerConfig) {
		c.Policy = policyFunc(func([32]byte) error { return ErrNoPermit })
	})
	good := newServer(t, self, echo, nil)
	reset := errors.New("connection reset")
	for _, c := range []struct {
		name     string
		retries  int
		failures int
		server   http.Handler
		attempts int
		want     error
	}{
		{"network error, then good", 2, 2, good, 3, nil},
		{"network errors alone", 2, 5, good, 3, reset},
		{"no retries", 0, 1, good, 1, reset},
		{"a refusal is final", 5, 0, refused, 1, ErrForbidden},
	} {
		t.Run(c.name, func(t *testing.T) {
			var nonces []int64
			client := newClient(t, caller, func(cfg *ClientConfig) {
				cfg.Retries = c.retries
				cfg.Transport = roundTripFunc(func(r *http.Request) (*http.Response, error) {
					nonces = append(nonces, mustNonce(t, r))
					if len(nonces) <= c.failures {
						return nil, reset
					}
					w := httptest.NewRecorder()
					c.server.ServeHTTP(w, r)
					return w.Result(), nil
				})
			})
			got := client.Call(t.Context(), Target{URL: "http://miner", Hotkey: self.Hotkey()}, "/", "", []byte("x"))
			if got.Attempts != c.attempts || len(nonces) != c.attempts {
				t.Errorf("%d attempts, %d sent, want %d", got.Attempts, len(nonces), c.attempts)
			}
			if c.want == nil && got.Err != nil || c.want != nil && !errors.Is(got.Err, c.want) {
				t.Errorf("error %v, want %v", got.Err, c.want)
			}
			for i := 1; i < len(nonces); i++ {
				if nonces[i] <= nonces[i-1] {
					t.Errorf("nonces %v do not rise", nonces)
				}
			}
		})
	}
}

func TestNoRedirect(t *testing.T) {
	var followed atomic.Bool
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/other" {
			followed.Store(true)
		}
		http.Redirect(w, r, "/other", http.StatusTemporaryRedirect)
	}))
	defer server.Close()
	got := newClient(t, testSigner(t, SchemeEd25519, "caller"), nil).Call(t.Context(), Target{URL: server.URL}, "/", "", nil)
	var refused *RefusedError
	if !errors.As(got.Err, &refused) || refused.Status != 307 || followed.Load() {
		t.Errorf("%+v, followed %v", got, followed.Load())
	}
}

func TestAsk(t *testing.T) {
	caller := testSigner(t, SchemeSecp256k1, "caller")
	const servers, concurrency = 12, 3
	var running, most atomic.Int64
	targets := make([]Target, servers)
	for i := range targets {
		scheme := SchemeSecp256k1
		if i%2 == 1 {
			scheme = SchemeEd25519
		}
		self := testSigner(t, scheme, "miner"+strconv.Itoa(i))
		handler := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			n := running.Add(1)
			defer running.Add(-1)
			for m := most.Load(); n > m && !most.CompareAndSwap(m, n); m = most.Load() {
			}
			time.Sleep(5 * time.Millisecond)
			_, _ = io.WriteString(w, strconv.Itoa(i))
		})
		server := httptest.NewServer(newServer(t, self, handler, nil))
		defer server.Close()
		targets[i] = Target{URL: server.URL, Hotkey: self.Hotkey(), Scheme: scheme}
	}
	dead := httptest.NewServer(nil)
	dead.Close()
	targets[5].URL = dead.URL
	client := newClient(t, caller, func(c *ClientConfig) { c.Concurrency = concurrency })
	results := client.Ask(t.Context(), targets, "/", "", nil)
	for i, r := range results {
		if i == 5 {
			if r.Err == nil || r.Status != 0 {
				t.Errorf("dead server: %+v", r)
			}
			continue
		}
		if r.Err != nil || string(r.Body) != strconv.Itoa(i) || !r.Signed || r.Target != targets[i] {
			t.Errorf("server %d: %+v", i, r)
		}
	}
	if most.Load() > concurrency || most.Load() < 2 {
		t.Errorf("%d calls ran at once, want 2 to %d", most.Load(), concurrency)
	}
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	for _, r := range client.Ask(ended, targets, "/", "", nil) {
		if !errors.Is(r.Err, context.Canceled) {
			t.Errorf("after the end: %+v", r)
		}
	}
	if got := client.Ask(t.Context(), nil, "/", "", nil); len(got) != 0 {
		t.Errorf("no targets: %v", got)
	}
}

func TestDeadlineOfEachCall(t *testing.T) {
	caller, self := testSigner(t, SchemeSecp256k1, "caller"), testSigner(t, SchemeSecp256k1, "self")
	release := make(chan struct{})
	slow := httptest.NewServer(newServer(t, self, http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		select {
		case <-release:
		case <-r.Context().Done():
		}
	}), nil))
	defer slow.Close()
	defer close(release)
	fast := httptest.NewServer(newServer(t, self, echo, nil))
	defer fast.Close()
	client := newClient(t, caller, func(c *ClientConfig) { c.Timeout = time.Second; c.Concurrency = 1; c.Retries = 3 })
	results := client.Ask(t.Context(), []Target{
		{URL: slow.URL, Hotkey: self.Hotkey()}, {URL: fast.URL, Hotkey: self.Hotkey()},
	}, "/", "", nil)
	if !errors.Is(results[0].Err, context.DeadlineExceeded) || results[0].Attempts != 1 {
		t.Errorf("slow: %+v", results[0])
	}
	if results[1].Err != nil {
		t.Errorf("fast: %+v", results[1])
	}
}

func TestConnectionReuse(t *testing.T) {
	caller, self := testSigner(t, SchemeSecp256k1, "caller"), testSigner(t, SchemeSecp256k1, "self")
	server := httptest.NewServer(newServer(t, self, echo, nil))
	defer server.Close()
	client := newClient(t, caller, nil)
	var opened, reused int
	ctx := httptrace.WithClientTrace(t.Context(), &httptrace.ClientTrace{GotConn: func(info httptrace.GotConnInfo) {
		if info.Reused {
			reused++
		} else {
			opened++
		}
	}})
	for range 10 {
		if r := client.Call(ctx, Target{URL: server.URL, Hotkey: self.Hotkey()}, "/", "", nil); r.Err != nil {
			t.Fatal(r.Err)
		}
	}
	if opened != 1 || reused != 9 {
		t.Errorf("%d connections opened, %d reused, want 1 and 9", opened, reused)
	}
}

// TestConcurrentNonces: with a clock that stands still, nonces still differ.
func TestConcurrentNonces(t *testing.T) {
	client := newClient(t, testSigner(t, SchemeEd25519, "caller"), func(c *ClientConfig) {
		c.Now = func() time.Time { return testNow }
	})
	var mu sync.Mutex
	seen := map[int64]bool{}
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			for range 200 {
				n := client.freshNonce()
				mu.Lock()
				seen[n] = true
				mu.Unlock()
			}
		})
	}
	group.Wait()
	if len(seen) != 1600 {
		t.Errorf("%d different nonces of 1600", len(seen))
	}
}

func testCertificate(t *testing.T) tls.Certificate {
	t.Helper()
	public, private, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{SerialNumber: big.NewInt(1), NotAfter: time.Now().Add(time.Hour)}
	der, err := x509.CreateCertificate(rand.Reader, template, template, public, private)
	if err != nil {
		t.Fatal(err)
	}
	return tls.Certificate{Certificate: [][]byte{der}, PrivateKey: private}
}

func TestPinnedTLS(t *testing.T) {
	caller, self := testSigner(t, SchemeSecp256k1, "caller"), testSigner(t, SchemeSecp256k1, "self")
	cert, other := testCertificate(t), testCertificate(t)
	cfg, err := ServerTLS(cert)
	if err != nil {
		t.Fatal(err)
	}
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	served := make(chan error, 1)
	go func() {
		served <- Serve(ctx, tls.NewListener(ln, cfg), newServer(t, self, echo, nil), ServeConfig{})
	}()
	for _, c := range []struct {
		name string
		pins [][32]byte
		good bool
	}{
		{"pinned", [][32]byte{CertificatePin(cert.Certificate[0])}, true},
		{"one of two", [][32]byte{CertificatePin(other.Certificate[0]), CertificatePin(cert.Certificate[0])}, true},
		{"another certificate", [][32]byte{CertificatePin(other.Certificate[0])}, false},
	} {
		pinned, err := PinnedTLS(c.pins...)
		if err != nil {
			t.Fatal(err)
		}
		client := newClient(t, caller, func(cfg *ClientConfig) { cfg.TLS = pinned })
		r := client.Call(t.Context(), Target{URL: "https://" + ln.Addr().String(), Hotkey: self.Hotkey()}, "/", "", nil)
		if c.good != (r.Err == nil) {
			t.Errorf("%s: %v", c.name, r.Err)
		}
		if !c.good && !strings.Contains(r.Err.Error(), "is not the server's") {
			t.Errorf("%s: %v", c.name, r.Err)
		}
	}
	cancel()
	if err := <-served; err != nil {
		t.Error(err)
	}
	if _, err := PinnedTLS(); err == nil {
		t.Error("no pins accepted")
	}
	if _, err := ServerTLS(tls.Certificate{}); err == nil {
		t.Error("empty certificate accepted")
	}
}

func BenchmarkLoopback(b *testing.B) {
	for _, scheme := range []Scheme{SchemeSecp256k1, SchemeEd25519} {
		b.Run(string(scheme), func(b *testing.B) {
			caller, self := testSigner(b, scheme, "caller"), testSigner(b, scheme, "self")
			s := newServer(b, self, echo, func(c *ServerConfig) {
				c.Verifier = newVerifier(b, self.Hotkey(), func(v *VerifierConfig) {
					v.Scheme, v.Now, v.Nonces = scheme, nil, NewNonceStore(NonceLimits{1 << 22, 1 << 22}, time.Time{})
				})
			})
			server := httptest.NewServer(s)
			defer server.Close()
			client := newClient(b, caller, nil)
			target := Target{URL: server.URL, Hotkey: self.Hotkey()}
			body := []byte(strings.Repeat("x", 1000))
			b.RunParallel(func(pb *testing.PB) {
				for pb.Next() {
					if r := client.Call(b.Context(), target, "/", "", body); r.Err != nil {
						b.Error(r.Err)
						return
					}
				}
			})
			b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "requests/s")
		})
	}
}

func BenchmarkVerify(b *testing.B) {
	caller, self := testSigner(b, SchemeSecp256k1, "caller"), testSigner(b, SchemeSecp256k1, "self")
	v := newVerifier(b, self.Hotkey(), nil)
	h, r := signed(b, caller, self, testNow)
	for b.Loop() {
		if _, err := v.Authenticate(h, r.Method, r.Target, r.BodyHash); err != nil {
			b.Fatal(err)
		}
	}
}
