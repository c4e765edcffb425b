package axon

import (
	"encoding/hex"
	"errors"
	"math/big"
	"net/http"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"pgregory.net/rapid"

	"github.com/taochain/taochain/chain/ss58"
)

var testNow = time.Unix(1_767_225_600, 0)

func is(err error, want *Error) bool { return err != nil && errors.Is(err, want) }

func newVerifier(t testing.TB, self [32]byte, change func(*VerifierConfig)) *Verifier {
	t.Helper()
	cfg := VerifierConfig{
		Self: self, Scheme: SchemeSecp256k1,
		Nonces: NewNonceStore(DefaultNonceLimits, time.Time{}),
		Now:    func() time.Time { return testNow },
	}
	if change != nil {
		change(&cfg)
	}
	v, err := NewVerifier(cfg)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// signed is a good POST of body "body" to /label?n=1 from caller to server.
func signed(t testing.TB, caller, server Signer, nonce time.Time) (http.Header, Request) {
	t.Helper()
	self := server.Hotkey()
	r := Request{Method: "POST", Target: "/label?n=1", BodyHash: hashBody([]byte("body")), Nonce: nonce.UnixNano(), Receiver: &self}
	h, err := SignRequest(caller, &r)
	if err != nil {
		t.Fatal(err)
	}
	return h, r
}

func TestVerify(t *testing.T) {
	caller, server := testSigner(t, SchemeSecp256k1, "caller"), testSigner(t, SchemeSecp256k1, "server")
	other := testSigner(t, SchemeSecp256k1, "other")
	set := func(name, value string) func(http.Header, *Request) {
		return func(h http.Header, _ *Request) { h.Set(name, value) }
	}
	drop := func(name string) func(http.Header, *Request) {
		return func(h http.Header, _ *Request) { h.Del(name) }
	}
	nonceAt := func(d time.Duration) time.Time { return testNow.Add(d) }
	for _, c := range []struct {
		name   string
		nonce  time.Time
		change func(http.Header, *Request)
		want   *Error
	}{
		{"good", testNow, nil, nil},
		{"oldest", nonceAt(-DefaultMaxAge), nil, nil},
		{"too old", nonceAt(-DefaultMaxAge - 1), nil, ErrStaleRequest},
		{"farthest ahead", nonceAt(DefaultSkew), nil, nil},
		{"too far ahead", nonceAt(DefaultSkew + 1), nil, ErrStaleRequest},
		{"beginning of time", time.Unix(0, 0), nil, ErrStaleRequest},
		{"tampered body", testNow, func(_ http.Header, r *Request) { r.BodyHash[31]++ }, ErrBadSignature},
		{"tampered path", testNow, func(_ http.Header, r *Request) { r.Target = "/Label?n=1" }, ErrBadSignature},
		{"tampered query", testNow, func(_ http.Header, r *Request) { r.Target = "/label?n=2" }, ErrBadSignature},
		{"query cut off", testNow, func(_ http.Header, r *Request) { r.Target = "/label" }, ErrBadSignature},
		{"tampered method", testNow, func(_ http.Header, r *Request) { r.Method = "PUT" }, ErrBadSignature},
		{"method in lower case", testNow, func(_ http.Header, r *Request) { r.Method = "post" }, nil},
		{"tampered nonce", testNow, set(HeaderNonce, strconv.FormatInt(testNow.UnixNano()+1, 10)), ErrBadSignature},
		{"another's hotkey", testNow, set(HeaderHotkey, ss58.Encode(other.Hotkey())), ErrBadSignature},
		{"wrong receiver", testNow, set(HeaderReceiver, ss58.Encode(other.Hotkey())), ErrWrongReceiver},
		{"no receiver", testNow, drop(HeaderReceiver), ErrWrongReceiver},
		{"empty receiver", testNow, set(HeaderReceiver, ""), ErrMalformedAuth},
		{"no version", testNow, drop(HeaderVersion), ErrMalformedAuth},
		{"version 2", testNow, set(HeaderVersion, "2"), ErrMalformedAuth},
		{"no hotkey", testNow, drop(HeaderHotkey), ErrMalformedAuth},
		{"hotkey in hex", testNow, set(HeaderHotkey, "0x00"), ErrMalformedAuth},
		{"no nonce", testNow, drop(HeaderNonce), ErrMalformedAuth},
		{"nonce with plus", testNow, set(HeaderNonce, "+1"), ErrMalformedAuth},
		{"negative nonce", testNow, set(HeaderNonce, "-1"), ErrMalformedAuth},
		{"nonce with zero in front", testNow, set(HeaderNonce, "01"), ErrMalformedAuth},
		{"nonce of 64 bits", testNow, set(HeaderNonce, "9223372036854775808"), ErrMalformedAuth},
		{"largest nonce", testNow, set(HeaderNonce, "9223372036854775807"), ErrStaleRequest},
		{"no signature", testNow, drop(HeaderSignature), ErrMalformedAuth},
		{"empty signature", testNow, set(HeaderSignature, ""), ErrMalformedAuth},
		{"signature without digits", testNow, set(HeaderSignature, "0x"), ErrMalformedAuth},
		{"short signature", testNow, set(HeaderSignature, "0x00"), ErrMalformedAuth},
		{"odd signature", testNow, set(HeaderSignature, "0x0"), ErrMalformedAuth},
		{"zero signature", testNow, set(HeaderSignature, "0x"+strings.Repeat("00", 65)), ErrBadSignature},
		{"endless signature", testNow, set(HeaderSignature, "0x"+strings.Repeat("00", maxSignature+1)), ErrMalformedAuth},
		{"signature without 0x", testNow, func(h http.Header, _ *Request) {
			h.Set(HeaderSignature, h.Get(HeaderSignature)[2:])
		}, ErrMalformedAuth},
		{"upper-case signature", testNow, func(h http.Header, _ *Request) {
			h.Set(HeaderSignature, "0x"+strings.ToUpper(h.Get(HeaderSignature)[2:]))
		}, ErrMalformedAuth},
		{"two nonces", testNow, func(h http.Header, _ *Request) { h.Add(HeaderNonce, "1") }, ErrMalformedAuth},
		{"scheme left out", testNow, drop(HeaderCrypto), ErrBadSignature},
		{"scheme ed25519", testNow, set(HeaderCrypto, "ed25519"), ErrBadSignature},
		{"unknown scheme", testNow, set(HeaderCrypto, "none"), ErrMalformedAuth},
		{"empty scheme", testNow, set(HeaderCrypto, ""), ErrMalformedAuth},
		{"newline in target", testNow, func(_ http.Header, r *Request) { r.Target = "/a\nb" }, ErrMalformedAuth},
		{"target without slash", testNow, func(_ http.Header, r *Request) { r.Target = "*" }, ErrMalformedAuth},
		{"empty method", testNow, func(_ http.Header, r *Request) { r.Method = "" }, ErrMalformedAuth},
	} {
		t.Run(c.name, func(t *testing.T) {
			store := NewNonceStore(DefaultNonceLimits, time.Time{})
			v := newVerifier(t, server.Hotkey(), func(cfg *VerifierConfig) { cfg.Nonces = store })
			h, r := signed(t, caller, server, c.nonce)
			if c.change != nil {
				c.change(h, &r)
			}
			got, err := v.Verify(h, r.Method, r.Target, r.BodyHash)
			if c.want == nil {
				if err != nil || got.Hotkey != caller.Hotkey() || got.Nonce != r.Nonce {
					t.Fatalf("%+v, %v", got, err)
				}
				return
			}
			if !is(err, c.want) || got != (Caller{}) {
				t.Errorf("%+v, %v, want %v", got, err, c.want)
			}
			if store.Len() != 0 {
				t.Error("a refused request reached the replay store")
			}
		})
	}
}

// TestVerifyOrder gives requests with two faults: the earlier check must speak.
func TestVerifyOrder(t *testing.T) {
	caller, server := testSigner(t, SchemeSecp256k1, "caller"), testSigner(t, SchemeSecp256k1, "server")
	v := newVerifier(t, server.Hotkey(), nil)
	h, r := signed(t, caller, caller, testNow.Add(-time.Hour))
	h.Set(HeaderVersion, "0")
	steps := []struct {
		want   *Error
		repair func()
	}{
		{ErrMalformedAuth, func() { h.Set(HeaderVersion, Version) }},
		{ErrWrongReceiver, func() { h, r = signed(t, caller, server, testNow.Add(-time.Hour)); r.Method = "PUT" }},
		{ErrStaleRequest, func() { h, r = signed(t, caller, server, testNow); r.Method = "PUT" }},
		{ErrBadSignature, func() { r.Method = "POST" }},
	}
	for _, s := range steps {
		if _, err := v.Verify(h, r.Method, r.Target, r.BodyHash); !is(err, s.want) {
			t.Fatalf("%v, want %v", err, s.want)
		}
		s.repair()
	}
	if _, err := v.Verify(h, r.Method, r.Target, r.BodyHash); err != nil {
		t.Fatal(err)
	}
	if _, err := v.Verify(h, r.Method, r.Target, r.BodyHash); !is(err, ErrReplayedRequest) {
		t.Fatalf("%v, want a replay", err)
	}
}

func TestSecp256k1OneFormOnly(t *testing.T) {
	signer := testSigner(t, SchemeSecp256k1, "caller")
	payload := []byte("payload")
	sig, err := signer.Sign(payload)
	if err != nil {
		t.Fatal(err)
	}
	check := func(sig []byte) bool { return verifySignature(SchemeSecp256k1, signer.Hotkey(), payload, sig) }
	if !check(sig) {
		t.Fatal("good signature refused")
	}
	// The mirrored signature recovers the same key, so only the low-s rule refuses it.
	s := new(big.Int).SetBytes(sig[32:64])
	high := append([]byte(nil), sig...)
	new(big.Int).Sub(crypto.S256().Params().N, s).FillBytes(high[32:64])
	high[64] ^= 27 ^ 28
	raw := append([]byte(nil), high...)
	raw[64] -= 27
	if key, err := crypto.SigToPub(personalHash(payload), raw); err != nil || ss58.AccountID(crypto.PubkeyToAddress(*key)) != signer.Hotkey() {
		t.Fatal("the mirrored signature is not one of the same key")
	}
	if check(high) {
		t.Error("high s accepted")
	}
	for _, v := range []byte{0, 1, 26, 29, 255} {
		bad := append([]byte(nil), sig...)
		bad[64] = v
		if check(bad) {
			t.Errorf("v %d accepted", v)
		}
	}
	if check(sig[:64]) || check(append(sig, 0)) || check(nil) {
		t.Error("wrong length accepted")
	}
}

func TestEveryBitCounts(t *testing.T) {
	for _, scheme := range []Scheme{SchemeSecp256k1, SchemeEd25519} {
		signer := testSigner(t, scheme, "caller")
		rapid.Check(t, func(t *rapid.T) {
			payload := rapid.SliceOfN(rapid.Byte(), 1, 300).Draw(t, "payload")
			sig, err := signer.Sign(payload)
			if err != nil {
				t.Fatal(err)
			}
			if !verifySignature(scheme, signer.Hotkey(), payload, sig) {
				t.Fatal("good signature refused")
			}
			bit := rapid.IntRange(0, 8*len(payload)-1).Draw(t, "bit")
			payload[bit/8] ^= 1 << (bit % 8)
			if verifySignature(scheme, signer.Hotkey(), payload, sig) {
				t.Fatal("changed payload accepted")
			}
			payload[bit/8] ^= 1 << (bit % 8)
			bit = rapid.IntRange(0, 8*len(sig)-1).Draw(t, "signature bit")
			sig[bit/8] ^= 1 << (bit % 8)
			if verifySignature(scheme, signer.Hotkey(), payload, sig) {
				t.Fatal("changed signature accepted")
			}
		})
	}
}

func TestVerifierConfig(t *testing.T) {
	for name, cfg := range map[string]VerifierConfig{
		"no scheme":        {},
		"sr25519":          {Scheme: SchemeSr25519},
		"negative max age": {Scheme: SchemeEd25519, MaxAge: -1},
		"negative skew":    {Scheme: SchemeEd25519, Skew: -1},
	} {
		if _, err := NewVerifier(cfg); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
}

// TestDefaultStoreAfterRestart: a new verifier refuses what the former one may have accepted.
func TestDefaultStoreAfterRestart(t *testing.T) {
	caller, server := testSigner(t, SchemeSecp256k1, "caller"), testSigner(t, SchemeSecp256k1, "server")
	now := testNow
	start := func() *Verifier {
		return newVerifier(t, server.Hotkey(), func(c *VerifierConfig) {
			c.Nonces, c.Now = nil, func() time.Time { return now }
		})
	}
	first := start()
	now = now.Add(3 * time.Second)
	h, r := signed(t, caller, server, now.Add(DefaultSkew))
	if _, err := first.Verify(h, r.Method, r.Target, r.BodyHash); err != nil {
		t.Fatal(err)
	}
	second := start()
	now = now.Add(time.Second)
	if _, err := second.Verify(h, r.Method, r.Target, r.BodyHash); !is(err, ErrStaleRequest) {
		t.Fatalf("%v, want the replay after a restart refused as stale", err)
	}
	now = now.Add(DefaultSkew)
	h, r = signed(t, caller, server, now)
	if _, err := second.Verify(h, r.Method, r.Target, r.BodyHash); err != nil {
		t.Fatalf("fresh request after the restart: %v", err)
	}
}

func FuzzHeaders(f *testing.F) {
	g, _ := readGolden(f)
	for _, c := range g.Requests {
		h := c.Headers
		f.Add(h[HeaderVersion], h[HeaderHotkey], h[HeaderReceiver], h[HeaderNonce], h[HeaderCrypto], h[HeaderSignature], c.Method, c.Target)
	}
	f.Add("1", "", "-", "0", "mldsa", "0x", "", "")
	server := testSigner(f, SchemeSecp256k1, "server")
	v := newVerifier(f, server.Hotkey(), nil)
	f.Fuzz(func(t *testing.T, version, hotkey, receiver, nonce, scheme, signature, method, target string) {
		h := http.Header{}
		for name, value := range map[string]string{
			HeaderVersion: version, HeaderHotkey: hotkey, HeaderReceiver: receiver,
			HeaderNonce: nonce, HeaderCrypto: scheme, HeaderSignature: signature,
		} {
			if value != "" {
				h.Set(name, value)
			}
		}
		if _, err := v.Verify(h, method, target, [32]byte{}); err == nil {
			t.Fatal("a request that nobody signed for this server was accepted")
		}
		a, err := parseHeaders(h, SchemeSecp256k1)
		if err != nil {
			var e *Error
			if !errors.As(err, &e) || e.Code != CodeMalformedAuth {
				t.Fatalf("%v, want MalformedAuth", err)
			}
			return
		}
		// What is accepted has one spelling only.
		if ss58.Encode(a.sender) != hotkey || strconv.FormatInt(a.nonce, 10) != nonce ||
			"0x"+hex.EncodeToString(a.signature) != signature || version != Version {
			t.Fatalf("%+v was read from another spelling", a)
		}
	})
}
