// Package axon carries signed HTTP between validators and miners: the wire
// btauth/1 (offchain.md, section 2), a server side for any net/http handler
// and a client side that asks many servers at once.
//
// # Requests
//
// A request carries these headers, each exactly once:
//
//	X-Bittensor-Version    1
//	X-Bittensor-Hotkey     the caller's hotkey, ss58 with prefix 42
//	X-Bittensor-Receiver   the server's hotkey; a server may accept its absence
//	X-Bittensor-Nonce      time of signing in unix nanoseconds, decimal
//	X-Bittensor-Crypto     the scheme; absent for sr25519
//	X-Bittensor-Signature  0x and lower-case hex
//
// The signature covers eight lines joined by one newline (0x0a), none at the end:
//
//	btauth/1
//	scheme
//	METHOD in upper case
//	percent-encoded path and "?query", exactly as in the request line
//	SHA-256 of the raw body, lower-case hex
//	nonce
//	caller's hotkey, ss58
//	server's hotkey, ss58, or "-"
//
// A server checks the shape of the headers, the receiver, the freshness of the
// nonce (10 s back, 2 s ahead), the signature under the one scheme that it has
// pinned, and last that the nonce is unused. The refusals are MalformedAuth,
// WrongReceiver, StaleRequest, BadSignature and ReplayedRequest, all status 401.
//
// # Schemes
//
// Under ed25519 the hotkey is the public key and the signature is the plain
// 64-byte Ed25519 signature of the payload.
//
// Scheme secp256k1 is this chain's extension for native EVM keys. The hotkey is
// blake2b-256("evm:" || address). The signature is EIP-191 personal_sign over
// the payload: with digest
//
//	keccak256("\x19Ethereum Signed Message:\n" || decimal length of payload || payload)
//
// it is the 65 bytes r || s || v with v 27 or 28 and s at most half of the
// group order. It is verified by recovering the address and comparing the
// hotkey made from it. Any wallet with personal_sign can make it.
//
// Schemes sr25519, hashed and mldsa are recognised and refused.
//
// # Signed responses
//
// btauth/1 leaves responses unsigned. Here a server signs what an authenticated
// caller receives, refusals by policy, rate or load included; a caller that
// failed authentication gets an unsigned refusal. The headers are Version,
// Hotkey (the server's), Nonce (the request's), Crypto and Signature, and the
// signature covers eight lines, joined as above:
//
//	btauth-response/1
//	scheme
//	HTTP status code, decimal
//	nonce of the request
//	SHA-256 of the request's payload (the eight lines above), lower-case hex
//	SHA-256 of the response's body, lower-case hex
//	server's hotkey, ss58
//	caller's hotkey, ss58
//
// The body is hashed as it leaves the handler and as it arrives, so handlers
// and proxies must not compress it. Other headers are not covered. A signed
// response is held in memory until the handler returns; a handler that streams
// (server-sent events) is served by a Server without Signer.
//
// # Serving
//
// Server wraps any http.Handler: it refuses what can be refused by headers
// alone, reads the body up to a limit and hashes the raw bytes, authenticates,
// asks the Policy, records the nonce, takes from the hotkey's rate, waits for a
// turn in the Queue, calls the handler and signs what it wrote. The policy goes
// before the nonce so that strangers cannot fill the replay store; the rate
// goes after it so that replayed requests cannot use up the rate of the hotkey
// they were taken from. Serve runs it with time limits against slow callers
// and drains on shutdown. ServerTLS and PinnedTLS make TLS whose certificate
// both sides know from the chain.
//
// # Asking
//
// Client signs each attempt with a fresh, strictly rising nonce, asks many
// targets with bounded concurrency and a deadline for each, retries after
// network errors alone, keeps connections, and returns a Result for each
// target: status, body, latency, attempts, and whether the response was signed
// by the hotkey that was asked.
//
// The chain is not needed: Policy, Ranker and NonceStore are the places where
// what is known from it, or shared between processes, comes in.
package axon
