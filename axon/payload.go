package axon

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strconv"
	"strings"

	"github.com/taochain/taochain/chain/ss58"
)

// The headers of btauth/1, for requests and signed responses.
const (
	HeaderVersion   = "X-Bittensor-Version"
	HeaderHotkey    = "X-Bittensor-Hotkey"
	HeaderReceiver  = "X-Bittensor-Receiver"
	HeaderNonce     = "X-Bittensor-Nonce"
	HeaderCrypto    = "X-Bittensor-Crypto"
	HeaderSignature = "X-Bittensor-Signature"
)

// Version is the value of HeaderVersion.
const Version = "1"

const (
	requestProtocol  = "btauth/1"
	responseProtocol = "btauth-response/1"
	noReceiver       = "-"
)

// Request is what a request's signature covers.
type Request struct {
	Scheme Scheme
	// Method is the HTTP method; it is signed in upper case.
	Method string
	// Target is the percent-encoded path with "?query", exactly as sent.
	Target   string
	BodyHash [32]byte
	// Nonce is the time of signing in unix nanoseconds.
	Nonce int64
	// Sender is the caller's hotkey.
	Sender [32]byte
	// Receiver is the server's hotkey, or nil if the request is bound to none.
	Receiver *[32]byte
}

// Payload returns the bytes that are signed: eight lines joined by newlines,
// none at the end (offchain.md, section 2). A scheme, method or target that is
// empty or holds a byte outside printable ASCII is refused, so that no field
// can pose as two lines.
func (r *Request) Payload() ([]byte, error) {
	if err := plain("scheme", string(r.Scheme)); err != nil {
		return nil, err
	}
	if err := plain("method", r.Method); err != nil {
		return nil, err
	}
	if err := plain("target", r.Target); err != nil {
		return nil, err
	}
	if r.Target[0] != '/' {
		return nil, fmt.Errorf("target %q does not begin with a slash", r.Target)
	}
	if r.Nonce < 0 {
		return nil, fmt.Errorf("nonce %d is negative", r.Nonce)
	}
	receiver := noReceiver
	if r.Receiver != nil {
		receiver = ss58.Encode(*r.Receiver)
	}
	return []byte(strings.Join([]string{
		requestProtocol,
		string(r.Scheme),
		strings.ToUpper(r.Method),
		r.Target,
		hex.EncodeToString(r.BodyHash[:]),
		strconv.FormatInt(r.Nonce, 10),
		ss58.Encode(r.Sender),
		receiver,
	}, "\n")), nil
}

// Response is what a response's signature covers.
type Response struct {
	Scheme Scheme
	// Status is the HTTP status code, 100 to 999.
	Status int
	// Nonce is the request's nonce.
	Nonce int64
	// RequestHash is the SHA-256 of the request's payload.
	RequestHash [32]byte
	BodyHash    [32]byte
	// Server is the hotkey that answers, Client the one that asked.
	Server, Client [32]byte
}

// Payload returns the bytes that are signed: eight lines joined by newlines,
// none at the end (doc.go, "Signed responses").
func (r *Response) Payload() ([]byte, error) {
	if err := plain("scheme", string(r.Scheme)); err != nil {
		return nil, err
	}
	if r.Status < 100 || r.Status > 999 {
		return nil, fmt.Errorf("status %d is outside 100 to 999", r.Status)
	}
	if r.Nonce < 0 {
		return nil, fmt.Errorf("nonce %d is negative", r.Nonce)
	}
	return []byte(strings.Join([]string{
		responseProtocol,
		string(r.Scheme),
		strconv.Itoa(r.Status),
		strconv.FormatInt(r.Nonce, 10),
		hex.EncodeToString(r.RequestHash[:]),
		hex.EncodeToString(r.BodyHash[:]),
		ss58.Encode(r.Server),
		ss58.Encode(r.Client),
	}, "\n")), nil
}

func plain(name, s string) error {
	if s == "" {
		return fmt.Errorf("%s is empty", name)
	}
	for i := range len(s) {
		if s[i] <= ' ' || s[i] > '~' {
			return fmt.Errorf("%s holds byte 0x%02x at offset %d, outside printable ascii", name, s[i], i)
		}
	}
	return nil
}

func hashBody(body []byte) [32]byte { return sha256.Sum256(body) }
