package axon

import (
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"pgregory.net/rapid"
)

func TestNonceStore(t *testing.T) {
	a, b := [32]byte{1}, [32]byte{2}
	at := func(s int) time.Time { return testNow.Add(time.Duration(s) * time.Second) }
	type step struct {
		hotkey  [32]byte
		nonce   int64
		now     time.Time
		expires time.Time
		want    *Error
	}
	for _, c := range []struct {
		name   string
		limits NonceLimits
		floor  time.Time
		steps  []step
	}{
		{"once", DefaultNonceLimits, time.Time{}, []step{
			{a, 5, at(0), at(10), nil},
			{a, 5, at(1), at(10), ErrReplayedRequest},
			{b, 5, at(1), at(10), nil},
			{a, 4, at(1), at(10), nil},
			{a, 5, at(10), at(10), ErrReplayedRequest},
		}},
		{"expired is stale, also when the clock goes back", DefaultNonceLimits, time.Time{}, []step{
			{a, 5, at(0), at(10), nil},
			{a, 5, at(11), at(10), ErrStaleRequest},
			{a, 5, at(2), at(10), ErrStaleRequest},
			{a, 6, at(2), at(11), nil},
		}},
		{"floor", DefaultNonceLimits, at(0), []step{
			{a, at(0).UnixNano(), at(1), at(10), ErrStaleRequest},
			{a, at(0).UnixNano() + 1, at(1), at(10), nil},
		}},
		{"one hotkey's limit", NonceLimits{10, 2}, time.Time{}, []step{
			{a, 1, at(0), at(10), nil},
			{a, 2, at(0), at(10), nil},
			{a, 3, at(0), at(10), ErrRateLimited},
			{a, 1, at(0), at(10), ErrReplayedRequest},
			{b, 3, at(0), at(10), nil},
			{a, 3, at(11), at(21), nil},
		}},
		{"limit of all", NonceLimits{2, 2}, time.Time{}, []step{
			{a, 1, at(0), at(10), nil},
			{b, 1, at(0), at(12), nil},
			{[32]byte{3}, 1, at(0), at(10), ErrRateLimited},
			{[32]byte{3}, 2, at(11), at(20), nil},
		}},
		{"limits below one", NonceLimits{}, time.Time{}, []step{
			{a, 1, at(0), at(10), nil},
			{a, 2, at(0), at(10), ErrRateLimited},
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := NewNonceStore(c.limits, c.floor)
			for i, step := range c.steps {
				err := s.Use(step.hotkey, step.nonce, step.now, step.expires)
				if (step.want == nil) != (err == nil) || step.want != nil && !is(err, step.want) {
					t.Fatalf("step %d: %v, want %v", i, err, step.want)
				}
			}
		})
	}
}

// TestNonceStoreModel: whatever the clock does, no pair is accepted twice, and memory stays within the limit.
func TestNonceStoreModel(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		limits := NonceLimits{Total: rapid.IntRange(1, 20).Draw(t, "total"), PerHotkey: rapid.IntRange(1, 20).Draw(t, "per hotkey")}
		s := NewNonceStore(limits, time.Time{})
		accepted := map[nonceKey]bool{}
		for range rapid.IntRange(1, 100).Draw(t, "steps") {
			now := testNow.Add(time.Duration(rapid.IntRange(0, 40).Draw(t, "now")) * time.Second)
			age := rapid.IntRange(-2, 10).Draw(t, "age")
			signed := now.Add(-time.Duration(age) * time.Second)
			key := nonceKey{[32]byte{rapid.Byte().Draw(t, "hotkey") % 3}, signed.UnixNano()}
			if s.Use(key.hotkey, key.nonce, now, signed.Add(DefaultMaxAge)) != nil {
				continue
			}
			if accepted[key] {
				t.Fatalf("nonce %d accepted twice", key.nonce)
			}
			accepted[key] = true
			if s.Len() > limits.Total || len(s.counts) > limits.Total || len(s.expiry) != s.Len() {
				t.Fatalf("%d entries, limit %d", s.Len(), limits.Total)
			}
		}
	})
}

func TestNonceStoreConcurrent(t *testing.T) {
	s := NewNonceStore(DefaultNonceLimits, time.Time{})
	var accepted atomic.Int64
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			for nonce := range int64(500) {
				if s.Use([32]byte{1}, nonce, testNow, testNow.Add(time.Second)) == nil {
					accepted.Add(1)
				}
			}
		})
	}
	group.Wait()
	if accepted.Load() != 500 || s.Len() != 500 {
		t.Errorf("%d accepted, %d kept, want 500", accepted.Load(), s.Len())
	}
}

func BenchmarkNonceStore(b *testing.B) {
	s := NewNonceStore(NonceLimits{1 << 20, 1 << 20}, time.Time{})
	i := int64(0)
	for b.Loop() {
		i++
		now := time.Unix(0, i*100_000)
		_ = s.Use([32]byte{1}, i, now, now.Add(DefaultMaxAge))
	}
}
