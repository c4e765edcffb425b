package axon

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"pgregory.net/rapid"
)

func TestRateLimiter(t *testing.T) {
	l, err := NewRateLimiter(2, 3)
	if err != nil {
		t.Fatal(err)
	}
	a, b := [32]byte{1}, [32]byte{2}
	for i, c := range []struct {
		hotkey [32]byte
		after  time.Duration
		wait   time.Duration
	}{
		{a, 0, 0},
		{a, 0, 0},
		{a, 0, 0},
		{a, 0, 500 * time.Millisecond},
		{b, 0, 0},
		{a, 499 * time.Millisecond, time.Millisecond},
		{a, 500 * time.Millisecond, 0},
		{a, 500 * time.Millisecond, 500 * time.Millisecond},
		{a, 10 * time.Second, 0},
	} {
		err := l.Take(c.hotkey, testNow.Add(c.after))
		if c.wait == 0 {
			if err != nil {
				t.Errorf("step %d: %v", i, err)
			}
			continue
		}
		var e *Error
		if !errors.As(err, &e) || e.Code != CodeRateLimited || e.RetryAfter != c.wait {
			t.Errorf("step %d: %v, want to wait %v", i, err, c.wait)
		}
	}
	for _, c := range [][2]int{{0, 1}, {1, 0}, {-1, 1}, {1, 1_000_001}, {1_000_000_001, 1}} {
		if _, err := NewRateLimiter(c[0], c[1]); err == nil {
			t.Errorf("rate %d, burst %d accepted", c[0], c[1])
		}
	}
}

// TestRateLimiterBound: in any time span at most burst + rate x span requests pass.
func TestRateLimiterBound(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rate, burst := rapid.IntRange(1, 20).Draw(t, "rate"), rapid.IntRange(1, 5).Draw(t, "burst")
		l, err := NewRateLimiter(rate, burst)
		if err != nil {
			t.Fatal(err)
		}
		var passed int64
		now := testNow
		for range rapid.IntRange(1, 200).Draw(t, "steps") {
			now = now.Add(time.Duration(rapid.IntRange(0, 100).Draw(t, "ms")) * time.Millisecond)
			if l.Take([32]byte{}, now) == nil {
				passed++
			}
			bound := int64(burst) + int64(now.Sub(testNow)/(time.Second/time.Duration(rate)))
			if passed > bound {
				t.Fatalf("%d passed, bound %d", passed, bound)
			}
		}
	})
}

func TestRateLimiterForgetsIdleHotkeys(t *testing.T) {
	l, err := NewRateLimiter(1000, 1)
	if err != nil {
		t.Fatal(err)
	}
	for i := range 10 * sweepStart {
		hotkey := [32]byte{byte(i), byte(i >> 8)}
		if err := l.Take(hotkey, testNow.Add(time.Duration(i)*time.Second)); err != nil {
			t.Fatal(err)
		}
	}
	if len(l.next) > sweepStart {
		t.Errorf("%d hotkeys kept", len(l.next))
	}
}

func TestMetagraph(t *testing.T) {
	permitted, staked, poor, stranger := [32]byte{1}, [32]byte{2}, [32]byte{3}, [32]byte{4}
	m := NewMetagraph(true, 100)
	if err := m.Allowed(permitted); !errors.Is(err, ErrNoMetagraph) {
		t.Errorf("before the first update: %v", err)
	}
	members := map[[32]byte]Member{permitted: {true, 100}, staked: {false, 500}, poor: {true, 99}}
	m.Update(members)
	members[stranger] = Member{true, 1000}
	for _, c := range []struct {
		name   string
		hotkey [32]byte
		want   error
		rank   uint64
	}{
		{"permitted", permitted, nil, 100},
		{"without permit", staked, ErrNoPermit, 500},
		{"too little stake", poor, ErrLowStake, 99},
		{"not registered", stranger, ErrNotRegistered, 0},
	} {
		if err := m.Allowed(c.hotkey); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", c.name, err, c.want)
		}
		if got := m.Rank(c.hotkey); got != c.rank {
			t.Errorf("%s: rank %d, want %d", c.name, got, c.rank)
		}
	}
	m.Update(nil)
	if err := m.Allowed(permitted); !errors.Is(err, ErrNotRegistered) {
		t.Errorf("after the update: %v", err)
	}
}

// enqueue starts a waiter and returns when it has its place.
func enqueue(t *testing.T, q *Queue, ctx context.Context, rank uint64, done func(leave func(), err error)) {
	t.Helper()
	q.mu.Lock()
	before := q.arrived
	q.mu.Unlock()
	go func() { done(q.Enter(ctx, rank)) }()
	for range 5000 {
		q.mu.Lock()
		arrived := q.arrived
		q.mu.Unlock()
		if arrived > before {
			return
		}
		time.Sleep(time.Millisecond)
	}
	t.Fatal("the waiter did not arrive")
}

func TestQueueOrder(t *testing.T) {
	q, err := NewQueue(1, 4)
	if err != nil {
		t.Fatal(err)
	}
	leave, err := q.Enter(t.Context(), 0)
	if err != nil {
		t.Fatal(err)
	}
	served := make(chan int, 8)
	refused := make(chan error, 8)
	wait := func(name int, rank uint64, ctx context.Context) {
		enqueue(t, q, ctx, rank, func(leave func(), err error) {
			if err != nil {
				refused <- err
				return
			}
			served <- name
			leave()
		})
	}
	gone, cancel := context.WithCancel(t.Context())
	wait(1, 5, t.Context())
	wait(2, 9, t.Context())
	wait(3, 5, t.Context())
	wait(4, 7, gone)
	if _, err := q.Enter(t.Context(), 5); !is(err, ErrOverloaded) {
		t.Errorf("full queue: %v", err)
	}
	wait(5, 6, t.Context())
	if err := <-refused; !is(err, ErrOverloaded) {
		t.Errorf("displaced: %v", err)
	}
	cancel()
	if err := <-refused; !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
	leave()
	// 3 came after 1 with the same rank, so it was the one displaced.
	for _, want := range []int{2, 5, 1} {
		if got := <-served; got != want {
			t.Errorf("served %d, want %d", got, want)
		}
	}
	for _, c := range [][2]int{{0, 1}, {1, -1}} {
		if _, err := NewQueue(c[0], c[1]); err == nil {
			t.Errorf("%d workers, length %d accepted", c[0], c[1])
		}
	}
}

func TestQueueKeepsItsWorkers(t *testing.T) {
	const workers = 3
	q, err := NewQueue(workers, 50)
	if err != nil {
		t.Fatal(err)
	}
	var running, most, served atomic.Int64
	var group sync.WaitGroup
	for i := range 40 {
		group.Go(func() {
			ctx := t.Context()
			if i%4 == 0 {
				var cancel context.CancelFunc
				ctx, cancel = context.WithTimeout(ctx, time.Duration(i)*50*time.Microsecond)
				defer cancel()
			}
			leave, err := q.Enter(ctx, uint64(i%5))
			if err != nil {
				return
			}
			n := running.Add(1)
			for m := most.Load(); n > m && !most.CompareAndSwap(m, n); m = most.Load() {
			}
			time.Sleep(time.Millisecond)
			running.Add(-1)
			served.Add(1)
			leave()
		})
	}
	group.Wait()
	if most.Load() > workers || q.free != workers || len(q.waiting) != 0 || served.Load() < 30 {
		t.Errorf("most %d, free %d, waiting %d, served %d", most.Load(), q.free, len(q.waiting), served.Load())
	}
}
