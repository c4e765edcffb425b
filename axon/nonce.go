package axon

import (
	"container/heap"
	"fmt"
	"sync"
	"time"
)

// NonceStore remembers the requests that were accepted.
//
// Use records the pair (hotkey, nonce) and returns nil, or records nothing and
// returns an *Error: CodeReplayedRequest if the pair is known, CodeStaleRequest
// if the store can no longer know whether it was used, CodeRateLimited if there
// is no room. It is called only after a good signature. It must be atomic: of
// any number of simultaneous calls with one pair, one returns nil. A pair must
// be kept as long as the clock is not past expires. Servers that share a hotkey
// share a store, for example "SET key 1 NX PXAT expires" on one Redis server.
type NonceStore interface {
	Use(hotkey [32]byte, nonce int64, now, expires time.Time) error
}

// NonceLimits bounds the memory of a MemoryNonceStore, in entries of about 200 bytes.
type NonceLimits struct {
	// Total counts all entries, PerHotkey those of one hotkey. At least 1 each.
	Total, PerHotkey int
}

// DefaultNonceLimits takes 20,000 requests a second from all hotkeys and 1,600
// from each, with the default freshness window.
var DefaultNonceLimits = NonceLimits{Total: 1 << 18, PerHotkey: 20_000}

var _ NonceStore = (*MemoryNonceStore)(nil)

// MemoryNonceStore is the replay store of one process. It is safe for concurrent use.
type MemoryNonceStore struct {
	limits NonceLimits
	floor  int64

	mu     sync.Mutex
	seen   map[nonceKey]struct{}
	counts map[[32]byte]int
	expiry expiryHeap
	latest time.Time
}

type nonceKey struct {
	hotkey [32]byte
	nonce  int64
}

// NewNonceStore makes an empty store that refuses every nonce up to and
// including floor as stale; the zero time sets no floor.
//
// A store in memory forgets at a restart, and a request that was accepted
// before could be accepted again. With the time of the start plus the allowed
// skew as floor nothing that the former process may have accepted passes; the
// price is that the server refuses requests for that skew after its start. A
// hotkey that never served before needs no floor. Limits below 1 count as 1.
func NewNonceStore(limits NonceLimits, floor time.Time) *MemoryNonceStore {
	s := &MemoryNonceStore{
		limits: NonceLimits{max(limits.Total, 1), max(limits.PerHotkey, 1)},
		floor:  -1,
		seen:   map[nonceKey]struct{}{},
		counts: map[[32]byte]int{},
	}
	if !floor.IsZero() {
		s.floor = floor.UnixNano()
	}
	return s
}

// Use implements NonceStore.
func (s *MemoryNonceStore) Use(hotkey [32]byte, nonce int64, now, expires time.Time) error {
	if nonce <= s.floor {
		return &Error{Code: CodeStaleRequest, Detail: "signed before this server was ready"}
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.forget(now)
	// The clock may be set back: what was forgotten must not count as new.
	if expires.Before(s.latest) {
		return &Error{Code: CodeStaleRequest, Detail: "the nonce has expired"}
	}
	key := nonceKey{hotkey, nonce}
	if _, ok := s.seen[key]; ok {
		return &Error{Code: CodeReplayedRequest, Detail: "this hotkey has used this nonce"}
	}
	if s.counts[hotkey] >= s.limits.PerHotkey {
		return s.full(now, fmt.Sprintf("hotkey has %d requests in the freshness window", s.limits.PerHotkey))
	}
	if len(s.seen) >= s.limits.Total {
		return s.full(now, fmt.Sprintf("server has %d requests in the freshness window", s.limits.Total))
	}
	s.seen[key] = struct{}{}
	s.counts[hotkey]++
	heap.Push(&s.expiry, expiryEntry{expires, key})
	return nil
}

// Len is the number of entries that are kept.
func (s *MemoryNonceStore) Len() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.seen)
}

func (s *MemoryNonceStore) full(now time.Time, detail string) error {
	return &Error{Code: CodeRateLimited, Detail: detail, RetryAfter: s.expiry[0].expires.Sub(now)}
}

func (s *MemoryNonceStore) forget(now time.Time) {
	if now.After(s.latest) {
		s.latest = now
	}
	for len(s.expiry) > 0 && s.expiry[0].expires.Before(s.latest) {
		key := heap.Pop(&s.expiry).(expiryEntry).key
		delete(s.seen, key)
		if s.counts[key.hotkey]--; s.counts[key.hotkey] == 0 {
			delete(s.counts, key.hotkey)
		}
	}
}

type expiryEntry struct {
	expires time.Time
	key     nonceKey
}

// expiryHeap has the entry that expires first at index 0.
type expiryHeap []expiryEntry

func (h expiryHeap) Len() int           { return len(h) }
func (h expiryHeap) Less(i, j int) bool { return h[i].expires.Before(h[j].expires) }
func (h expiryHeap) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *expiryHeap) Push(x any)        { *h = append(*h, x.(expiryEntry)) }
func (h *expiryHeap) Pop() any {
	old := *h
	last := old[len(old)-1]
	*h = old[:len(old)-1]
	return last
}
