package node

import (
	"fmt"
	"time"
)

// maxTimestamp bounds chain time, in seconds since 1970. It is far beyond any
// use and keeps sums from overflowing in the chain and in its clients.
const maxTimestamp = 1 << 40

// clock decides the timestamps of blocks. They follow the machine's clock plus
// an offset, or rise by a fixed step; in both cases a single timestamp can be
// set ahead, and time goes on from there.
type clock struct {
	now    func() time.Time
	step   uint64 // seconds per block; 0 follows the clock
	offset int64  // seconds added to the clock
	next   uint64 // the next block's timestamp; 0 if it is not set
	added  uint64 // seconds added in all
}

// timestamp returns the time of the block after one of the given time.
func (c *clock) timestamp(parent uint64) (uint64, error) {
	earliest := parent + 1
	if earliest > maxTimestamp {
		return 0, fmt.Errorf("%w: chain time has reached its end at %d", ErrTimestamp, uint64(maxTimestamp))
	}
	switch {
	case c.next != 0:
		return max(c.next, earliest), nil
	case c.step != 0:
		return min(parent+c.step, maxTimestamp), nil
	default:
		return min(max(c.wall(), earliest), maxTimestamp), nil
	}
}

// sealed is told the timestamp of a block that became the head.
func (c *clock) sealed(timestamp uint64) {
	if c.next == 0 {
		return
	}
	c.next = 0
	if c.step == 0 {
		c.offset = int64(timestamp) - c.now().Unix()
	}
}

// wall is the machine's clock plus the offset, never negative.
func (c *clock) wall() uint64 {
	return uint64(max(c.now().Unix()+c.offset, 0))
}

// setNext sets the next block's timestamp.
func (c *clock) setNext(timestamp, parent uint64) error {
	if timestamp <= parent || timestamp > maxTimestamp {
		return fmt.Errorf("%w: %d must be after the newest block's %d and at most %d", ErrTimestamp, timestamp, parent, uint64(maxTimestamp))
	}
	c.next = timestamp
	return nil
}

// increase moves time forward and returns the seconds added in all.
func (c *clock) increase(seconds, parent uint64) (uint64, error) {
	base, err := c.timestamp(parent)
	if err != nil {
		return 0, err
	}
	if seconds > maxTimestamp || base+seconds > maxTimestamp {
		return 0, fmt.Errorf("%w: %d more seconds would lead beyond %d", ErrTimestamp, seconds, uint64(maxTimestamp))
	}
	c.added += seconds
	if c.step == 0 && c.next == 0 {
		// Chain time may be ahead of the clock; it goes on from there.
		c.offset = int64(base+seconds) - c.now().Unix()
	} else {
		c.next = base + seconds
	}
	return c.added, nil
}
