package axon

import (
	"fmt"
	"sync"
	"time"
)

// RateLimiter lets each hotkey pass a number of times a second, with bursts.
// It is safe for concurrent use. It keeps one time per hotkey that called
// lately; the others are forgotten.
type RateLimiter struct {
	interval time.Duration
	slack    time.Duration

	mu sync.Mutex
	// next is, per hotkey, the time at which all that was let through is used up.
	next    map[[32]byte]time.Time
	sweepAt int
}

// sweepStart is the number of hotkeys at which idle ones are first looked for.
const sweepStart = 1024

// NewRateLimiter allows perSecond requests a second to each hotkey, 1 to
// 1e9, and burst of them at once, 1 to 1e6.
func NewRateLimiter(perSecond, burst int) (*RateLimiter, error) {
	if perSecond < 1 || perSecond > int(time.Second) {
		return nil, fmt.Errorf("axon: rate of %d a second is outside 1 to 1e9", perSecond)
	}
	if burst < 1 || burst > 1_000_000 {
		return nil, fmt.Errorf("axon: burst of %d is outside 1 to 1e6", burst)
	}
	interval := time.Second / time.Duration(perSecond)
	return &RateLimiter{
		interval: interval,
		slack:    interval * time.Duration(burst-1),
		next:     map[[32]byte]time.Time{},
		sweepAt:  sweepStart,
	}, nil
}

// Take lets one request of the hotkey through, or returns an *Error of
// CodeRateLimited that says how long to wait. A refused request costs nothing.
func (l *RateLimiter) Take(hotkey [32]byte, now time.Time) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	next, ok := l.next[hotkey]
	if !ok || next.Before(now) {
		next = now
	}
	if wait := next.Sub(now) - l.slack; wait > 0 {
		return &Error{Code: CodeRateLimited, Detail: "too many requests from this hotkey", RetryAfter: wait}
	}
	l.next[hotkey] = next.Add(l.interval)
	if len(l.next) >= l.sweepAt {
		l.sweep(now)
	}
	return nil
}

func (l *RateLimiter) sweep(now time.Time) {
	for hotkey, next := range l.next {
		if !next.After(now) {
			delete(l.next, hotkey)
		}
	}
	l.sweepAt = max(sweepStart, 2*len(l.next))
}
