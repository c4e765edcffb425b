package axon

import (
	"container/heap"
	"context"
	"fmt"
	"sync"
)

// Queue lets a fixed number of requests run at once. The others wait; the
// highest rank goes first, and among equals the one that came first. If the
// queue is full, the lowest rank is refused. It is safe for concurrent use.
type Queue struct {
	length int

	mu      sync.Mutex
	free    int
	arrived uint64
	waiting waiterHeap
}

// NewQueue makes a queue with at least 1 worker and room for length waiting requests, 0 or more.
func NewQueue(workers, length int) (*Queue, error) {
	if workers < 1 || length < 0 {
		return nil, fmt.Errorf("axon: queue of %d workers and length %d, needs 1 and 0 at least", workers, length)
	}
	return &Queue{length: length, free: workers}, nil
}

type waiter struct {
	rank    uint64
	arrived uint64
	index   int
	// turn receives nil when a worker is free, or the refusal.
	turn chan error
}

// Enter waits for a worker. It returns the function that gives the worker
// back, which must be called once, or an *Error of CodeOverloaded if there is
// no room, or the context's error.
func (q *Queue) Enter(ctx context.Context, rank uint64) (leave func(), err error) {
	w, err := q.join(rank)
	if err != nil {
		return nil, err
	}
	if w == nil {
		return q.leave, nil
	}
	select {
	case err := <-w.turn:
		if err != nil {
			return nil, err
		}
		return q.leave, nil
	case <-ctx.Done():
		q.abandon(w)
		return nil, ctx.Err()
	}
}

// join takes a free worker (nil waiter) or a place in the queue.
func (q *Queue) join(rank uint64) (*waiter, error) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.free > 0 {
		q.free--
		return nil, nil
	}
	if len(q.waiting) >= q.length {
		last := q.waiting.last()
		if last == nil || last.rank >= rank {
			return nil, &Error{Code: CodeOverloaded, Detail: "the queue is full"}
		}
		heap.Remove(&q.waiting, last.index)
		last.turn <- &Error{Code: CodeOverloaded, Detail: "displaced by a hotkey of higher rank"}
	}
	q.arrived++
	w := &waiter{rank: rank, arrived: q.arrived, turn: make(chan error, 1)}
	heap.Push(&q.waiting, w)
	return w, nil
}

func (q *Queue) leave() {
	q.mu.Lock()
	defer q.mu.Unlock()
	if len(q.waiting) == 0 {
		q.free++
		return
	}
	heap.Pop(&q.waiting).(*waiter).turn <- nil
}

// abandon takes a waiter out whose caller is gone. A worker that was handed
// over in the meantime goes on to the next.
func (q *Queue) abandon(w *waiter) {
	q.mu.Lock()
	if w.index >= 0 {
		heap.Remove(&q.waiting, w.index)
		q.mu.Unlock()
		return
	}
	q.mu.Unlock()
	if err := <-w.turn; err == nil {
		q.leave()
	}
}

// waiterHeap has the waiter whose turn is next at index 0.
type waiterHeap []*waiter

func (w *waiter) before(o *waiter) bool {
	if w.rank != o.rank {
		return w.rank > o.rank
	}
	return w.arrived < o.arrived
}

// last is the waiter whose turn comes last, or nil.
func (h waiterHeap) last() *waiter {
	var last *waiter
	for _, w := range h {
		if last == nil || last.before(w) {
			last = w
		}
	}
	return last
}

func (h waiterHeap) Len() int           { return len(h) }
func (h waiterHeap) Less(i, j int) bool { return h[i].before(h[j]) }

func (h waiterHeap) Swap(i, j int) {
	h[i], h[j] = h[j], h[i]
	h[i].index, h[j].index = i, j
}

func (h *waiterHeap) Push(x any) {
	w := x.(*waiter)
	w.index = len(*h)
	*h = append(*h, w)
}

func (h *waiterHeap) Pop() any {
	old := *h
	w := old[len(old)-1]
	w.index = -1
	*h = old[:len(old)-1]
	return w
}
