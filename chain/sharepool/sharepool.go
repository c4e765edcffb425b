// Package sharepool is the arithmetic of the share pools in which stake is kept
// (economy.md, section 6): one pool per hotkey and subnet, one share per coldkey.
//
// A Pool and its shares are plain values and the functions are pure: the caller
// keeps them, deletes the zero ones, and checks that a decrease does not exceed
// the share's value. Values are alpha or, on the root subnet, rao.
//
// A share's value and the shares bought for an amount are rounded down. The
// denominator keeps 20 digits, as each share does, and drifts from the sum of the
// shares in its last one. That shows only after a pool has lost nearly all of
// its value and regained some: one that fell to 10^-k of its peak may owe about
// 10^(k-20) of its later value more than it holds. The reference has the same drift.
package sharepool

import "github.com/taochain/taochain/chain/fixed"

// Share is one holder's part, in the unit of the pool's denominator.
type Share = fixed.SafeFloat

// Pool is a share pool. The zero value is an empty one.
type Pool struct {
	// Value is what all shares together are worth, 0 to 2^64-1.
	Value uint64
	// Denominator is the sum of all shares, up to rounding.
	Denominator fixed.SafeFloat
}

// ValueOf returns what a share is worth, rounded down: Value * share / Denominator,
// at most 2^64-1, and 0 in a pool without shares.
func (p Pool) ValueOf(share Share) uint64 {
	value, _ := fixed.SafeFloatFromUint64(p.Value).MulDiv(share, p.Denominator)
	return value.FloorUint64Sat() // a failed operation gave zero
}

// UpdateAll returns the pool after delta came in, or went out, for all shares
// alike. Value stays within 0 to 2^64-1.
func (p Pool) UpdateAll(delta int64) Pool {
	p.Value = addSigned(p.Value, delta)
	return p
}

// UpdateOne returns the pool and the share after delta came in, or went out, for
// that share alone. The change of the share is priced at the old Value and rounded
// down; in a pool without shares it is |delta|, whatever its sign. An operation
// that fails leaves its number as it was; Value changes in any case and stays
// within 0 to 2^64-1.
func (p Pool) UpdateOne(share Share, delta int64) (Pool, Share) {
	if p.Denominator.IsZero() {
		share = fixed.SafeFloatFromUint64(magnitude(delta))
		p.Denominator = share
	} else {
		change := p.sharesFor(delta)
		p.Denominator = applied(p.Denominator, change, delta)
		share = applied(share, change, delta)
	}
	p.Value = addSigned(p.Value, delta)
	return p, share
}

// SimUpdateOne tells whether UpdateOne with this delta would change a share at all:
// false if delta is too small for the precision of the pool. A stake for which
// it is false is refused with InsufficientLiquidity.
func (p Pool) SimUpdateOne(delta int64) bool {
	return p.Denominator.IsZero() || !p.sharesFor(delta).IsZero()
}

// sharesFor converts |delta| to shares at the pool's present value, 0 if that is not possible.
func (p Pool) sharesFor(delta int64) Share {
	shares, _ := fixed.SafeFloatFromUint64(magnitude(delta)).MulDiv(p.Denominator, fixed.SafeFloatFromUint64(p.Value))
	return shares
}

// applied adds change to f for a positive delta and subtracts it otherwise; f is
// kept if that fails.
func applied(f, change fixed.SafeFloat, delta int64) fixed.SafeFloat {
	var result fixed.SafeFloat
	var ok bool
	if delta > 0 {
		result, ok = f.Add(change)
	} else {
		result, ok = f.Sub(change)
	}
	if !ok {
		return f
	}
	return result
}

func magnitude(delta int64) uint64 {
	if delta < 0 {
		return -uint64(delta)
	}
	return uint64(delta)
}

func addSigned(value uint64, delta int64) uint64 {
	m := magnitude(delta)
	switch {
	case delta >= 0 && value+m < value:
		return ^uint64(0)
	case delta >= 0:
		return value + m
	case m > value:
		return 0
	}
	return value - m
}
