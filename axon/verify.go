package axon

import (
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"math/big"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/taochain/taochain/chain/ss58"
)

// The freshness window of btauth/1 (offchain.md, section 2).
const (
	DefaultMaxAge = 10 * time.Second
	DefaultSkew   = 2 * time.Second
)

// maxSignature bounds the signature header in bytes of signature; the largest known scheme needs 4,627.
const maxSignature = 5000

// Caller is the sender of a verified request.
type Caller struct {
	Hotkey [32]byte
	// Nonce is the request's nonce in unix nanoseconds.
	Nonce int64
	// RequestHash is the SHA-256 of the signed payload.
	RequestHash [32]byte
}

// VerifierConfig configures a Verifier. Zero durations mean the defaults.
type VerifierConfig struct {
	// Self is the server's own hotkey, which requests must name as receiver.
	Self [32]byte
	// Scheme is the only scheme that is accepted; what a request claims cannot change it.
	Scheme Scheme
	// MaxAge is how old a nonce may be, Skew how far ahead of the clock.
	MaxAge, Skew time.Duration
	// AllowUnbound accepts requests without a receiver. Such a request can be
	// replayed at another server.
	AllowUnbound bool
	// Nonces is the replay store. Nil means NewNonceStore with
	// DefaultNonceLimits and a floor of now plus Skew (see NewNonceStore).
	Nonces NonceStore
	// Now is the clock; nil means time.Now.
	Now func() time.Time
}

// Verifier authenticates requests. It is safe for concurrent use.
type Verifier struct {
	cfg VerifierConfig
}

// NewVerifier makes a Verifier. It refuses a scheme that cannot be verified
// here and negative durations.
func NewVerifier(cfg VerifierConfig) (*Verifier, error) {
	if cfg.Scheme.signatureSize() == 0 {
		return nil, fmt.Errorf("axon: cannot verify scheme %q", cfg.Scheme)
	}
	if cfg.MaxAge < 0 || cfg.Skew < 0 {
		return nil, fmt.Errorf("axon: negative freshness window: max age %v, skew %v", cfg.MaxAge, cfg.Skew)
	}
	if cfg.MaxAge == 0 {
		cfg.MaxAge = DefaultMaxAge
	}
	if cfg.Skew == 0 {
		cfg.Skew = DefaultSkew
	}
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	if cfg.Nonces == nil {
		cfg.Nonces = NewNonceStore(DefaultNonceLimits, cfg.Now().Add(cfg.Skew))
	}
	return &Verifier{cfg}, nil
}

// Verify authenticates a request: shape, receiver, freshness, signature under
// the pinned scheme, then the replay store, in this order. target is the
// request target as received, path with "?query"; bodyHash is the SHA-256 of
// the raw body. The error is one of the *Error values of status 401, or of
// CodeRateLimited if the replay store has no room for this hotkey.
func (v *Verifier) Verify(h http.Header, method, target string, bodyHash [32]byte) (Caller, error) {
	c, err := v.Authenticate(h, method, target, bodyHash)
	if err != nil {
		return Caller{}, err
	}
	if err := v.Consume(c); err != nil {
		return Caller{}, err
	}
	return c, nil
}

// Precheck does the part of Verify that needs the headers alone: shape,
// receiver and freshness. A server uses it to refuse a request before it reads
// the body; Verify repeats these checks, because reading takes time.
func (v *Verifier) Precheck(h http.Header) error {
	a, err := parseHeaders(h, v.cfg.Scheme)
	if err != nil {
		return err
	}
	return v.checkWindow(a)
}

// Authenticate is Verify without the replay store. A caller that puts a check
// of its own between the two calls Consume afterwards; without Consume the
// request can be replayed.
func (v *Verifier) Authenticate(h http.Header, method, target string, bodyHash [32]byte) (Caller, error) {
	a, err := parseHeaders(h, v.cfg.Scheme)
	if err != nil {
		return Caller{}, err
	}
	if err := v.checkWindow(a); err != nil {
		return Caller{}, err
	}
	r := Request{v.cfg.Scheme, method, target, bodyHash, a.nonce, a.sender, a.receiver}
	payload, err := r.Payload()
	if err != nil {
		return Caller{}, malformed(err.Error())
	}
	if a.scheme != v.cfg.Scheme {
		return Caller{}, &Error{
			Code:   CodeBadSignature,
			Detail: fmt.Sprintf("signed under %s, this server accepts %s alone", a.scheme, v.cfg.Scheme),
		}
	}
	if !verifySignature(v.cfg.Scheme, a.sender, payload, a.signature) {
		return Caller{}, &Error{Code: CodeBadSignature, Detail: "the signature is not the hotkey's over this request"}
	}
	return Caller{a.sender, a.nonce, sha256.Sum256(payload)}, nil
}

// Consume records the request in the replay store, once.
func (v *Verifier) Consume(c Caller) error {
	now := v.cfg.Now()
	expires := time.Unix(0, c.Nonce).Add(v.cfg.MaxAge)
	return v.cfg.Nonces.Use(c.Hotkey, c.Nonce, now, expires)
}

func (v *Verifier) checkWindow(a *auth) error {
	switch {
	case a.receiver == nil && !v.cfg.AllowUnbound:
		return &Error{Code: CodeWrongReceiver, Detail: "missing " + HeaderReceiver + ", this server requires one"}
	case a.receiver != nil && *a.receiver != v.cfg.Self:
		return &Error{Code: CodeWrongReceiver, Detail: "signed for another hotkey"}
	}
	now := v.cfg.Now()
	signed := time.Unix(0, a.nonce)
	if now.Sub(signed) > v.cfg.MaxAge {
		return &Error{Code: CodeStaleRequest, Detail: fmt.Sprintf("nonce is older than %v", v.cfg.MaxAge)}
	}
	if signed.Sub(now) > v.cfg.Skew {
		return &Error{Code: CodeStaleRequest, Detail: fmt.Sprintf("nonce is more than %v in the future", v.cfg.Skew)}
	}
	return nil
}

// auth is the parsed form of the headers.
type auth struct {
	scheme    Scheme
	sender    [32]byte
	receiver  *[32]byte
	nonce     int64
	signature []byte
}

// parseHeaders checks the shape of the headers. Each may appear once and has
// one form only, so that what is signed can be rebuilt without a choice.
func parseHeaders(h http.Header, pinned Scheme) (*auth, error) {
	version, err := header(h, HeaderVersion)
	if err != nil {
		return nil, err
	}
	if version != Version {
		return nil, malformed(HeaderVersion + " must be " + Version)
	}
	a := &auth{scheme: SchemeSr25519}
	sender, err := header(h, HeaderHotkey)
	if err != nil {
		return nil, err
	}
	if a.sender, err = decodeHotkey(HeaderHotkey, sender); err != nil {
		return nil, err
	}
	if a.nonce, err = parseNonce(h); err != nil {
		return nil, err
	}
	if len(h.Values(HeaderCrypto)) != 0 {
		scheme, err := header(h, HeaderCrypto)
		if err != nil {
			return nil, err
		}
		a.scheme = Scheme(scheme)
		if !a.scheme.known() {
			return nil, malformed("unknown scheme in " + HeaderCrypto)
		}
	}
	if a.signature, err = parseSignature(h); err != nil {
		return nil, err
	}
	if a.scheme == pinned && len(a.signature) != pinned.signatureSize() {
		return nil, malformed(fmt.Sprintf("%s must hold %d bytes under %s", HeaderSignature, pinned.signatureSize(), pinned))
	}
	if len(h.Values(HeaderReceiver)) != 0 {
		receiver, err := header(h, HeaderReceiver)
		if err != nil {
			return nil, err
		}
		id, err := decodeHotkey(HeaderReceiver, receiver)
		if err != nil {
			return nil, err
		}
		a.receiver = &id
	}
	return a, nil
}

func header(h http.Header, name string) (string, error) {
	values := h.Values(name)
	switch {
	case len(values) == 0 || values[0] == "":
		return "", malformed("missing " + name)
	case len(values) > 1:
		return "", malformed(name + " appears more than once")
	}
	return values[0], nil
}

func decodeHotkey(name, s string) ([32]byte, error) {
	id, err := ss58.Decode(s)
	if err != nil {
		return [32]byte{}, malformed(fmt.Sprintf("%s must be an ss58 address of prefix %d: %v", name, ss58.Prefix, err))
	}
	return id, nil
}

func parseNonce(h http.Header) (int64, error) {
	s, err := header(h, HeaderNonce)
	if err != nil {
		return 0, err
	}
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil || n < 0 || strconv.FormatInt(n, 10) != s {
		return 0, malformed(HeaderNonce + " must be unix nanoseconds in decimal")
	}
	return n, nil
}

func parseSignature(h http.Header) ([]byte, error) {
	s, err := header(h, HeaderSignature)
	if err != nil {
		return nil, err
	}
	digits, ok := strings.CutPrefix(s, "0x")
	if !ok || digits == "" || len(digits) > 2*maxSignature || strings.ToLower(digits) != digits {
		return nil, malformed(HeaderSignature + " must be 0x and lower-case hex")
	}
	sig, err := hex.DecodeString(digits)
	if err != nil {
		return nil, malformed(HeaderSignature + " must be 0x and lower-case hex")
	}
	return sig, nil
}

// verifySignature reports whether sig is hotkey's signature over payload. A
// signature of a wrong length, or in a form that the scheme forbids, is false.
func verifySignature(scheme Scheme, hotkey [32]byte, payload, sig []byte) bool {
	if len(sig) != scheme.signatureSize() {
		return false
	}
	switch scheme {
	case SchemeSecp256k1:
		return verifySecp256k1(hotkey, payload, sig)
	case SchemeEd25519:
		return ed25519.Verify(hotkey[:], payload, sig)
	}
	return false
}

// verifySecp256k1 recovers the address of an EIP-191 signature and compares
// its id. v must be 27 or 28 and s in the lower half of the order: a request
// has one valid signature form only.
func verifySecp256k1(hotkey [32]byte, payload, sig []byte) bool {
	v := sig[crypto.RecoveryIDOffset]
	if v != 27 && v != 28 {
		return false
	}
	r, s := new(big.Int).SetBytes(sig[:32]), new(big.Int).SetBytes(sig[32:64])
	if !crypto.ValidateSignatureValues(v-27, r, s, true) {
		return false
	}
	raw := make([]byte, crypto.SignatureLength)
	copy(raw, sig)
	raw[crypto.RecoveryIDOffset] = v - 27
	key, err := crypto.SigToPub(personalHash(payload), raw)
	if err != nil {
		return false
	}
	return ss58.AccountID(crypto.PubkeyToAddress(*key)) == hotkey
}

// VerifyResponse checks a response's headers against what was asked. want
// holds the expected scheme, server and client, the nonce and hash of the
// request, the received status and the hash of the received body.
func VerifyResponse(h http.Header, want *Response) error {
	a, err := parseHeaders(h, want.Scheme)
	if err != nil {
		return err
	}
	switch {
	case a.sender != want.Server:
		return &Error{Code: CodeBadSignature, Detail: "the response is signed by another hotkey"}
	case a.nonce != want.Nonce:
		return &Error{Code: CodeReplayedRequest, Detail: "the response belongs to another request"}
	case a.scheme != want.Scheme:
		return &Error{Code: CodeBadSignature, Detail: fmt.Sprintf("the response is signed under %s, not %s", a.scheme, want.Scheme)}
	}
	payload, err := want.Payload()
	if err != nil {
		return malformed(err.Error())
	}
	if !verifySignature(want.Scheme, want.Server, payload, a.signature) {
		return &Error{Code: CodeBadSignature, Detail: "the signature is not the server's over this response"}
	}
	return nil
}
