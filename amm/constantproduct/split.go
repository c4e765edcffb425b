package constantproduct

import (
	"math"

	"github.com/holiman/uint256"
)

// Order is an order to the SwapRouter for one token, and where it can go.
type Order struct {
	// Native is the protocol's pool.
	Native Market
	// ReserveIn and ReserveOut are the reserves of the LiquidityPool on the side that is paid in and on the other one;
	// ReserveIn is 0 if there is no pool.
	ReserveIn, ReserveOut uint256.Int
	// Fee is that of the LiquidityPool, in parts of FeeOne.
	Fee uint32
	// ExactOut tells that Amount is to be had, and not to be paid.
	ExactOut bool
	// Amount is that of the order.
	Amount uint256.Int
}

// Split is an order in its two parts. Of an ExactOut order that nobody completes PoolOut is 0.
type Split struct {
	NativeIn, NativeOut, PoolIn, PoolOut uint256.Int
}

const (
	// rounds are the steps of the search.
	rounds = 40
	// golden is the golden ratio less one, in parts of 1e18.
	golden = 618_033_988_749_894_848
)

// Best finds the split that gives most for the amount, or costs least. What both pools together give is concave in the part
// of the first, roundings aside, so a golden-section search finds it; that all goes to one of them is looked at by itself.
func (o *Order) Best() Split {
	if o.Native.Kind == None {
		return o.parts(new(uint256.Int))
	}
	high := o.Native.stepsDown(&o.Amount)
	if o.ExactOut {
		high = o.enough()
	}
	low := uint256.NewInt(o.Native.Least)
	if high.Lt(low) {
		return o.parts(new(uint256.Int))
	}
	return o.parts(o.maximum(low, high))
}

// NativeOnly is the order in the protocol's pool alone: all that the amount pays, or the fewest steps that give it.
func (o *Order) NativeOnly() Split {
	switch {
	case o.Native.Kind == None:
		return o.parts(new(uint256.Int))
	case o.ExactOut:
		return o.parts(o.fewest())
	}
	return o.parts(o.Native.stepsDown(&o.Amount))
}

func (o *Order) nativeOut(steps *uint256.Int) *uint256.Int {
	if o.ExactOut {
		return o.Native.outputDown(steps, rounding)
	}
	return o.Native.outputDown(steps, 0)
}

// parts are what both pools are paid and give, so many steps going to the protocol's.
func (o *Order) parts(steps *uint256.Int) (s Split) {
	s.NativeIn, s.NativeOut = *o.Native.inputUp(steps), *o.nativeOut(steps)
	if !o.ExactOut {
		s.PoolIn.Sub(&o.Amount, &s.NativeIn)
		if !o.ReserveIn.IsZero() && !s.PoolIn.Gt(maxReserve) {
			s.PoolOut = *AmountOutDown(&s.PoolIn, &o.ReserveIn, &o.ReserveOut, o.Fee)
		}
		return s
	}
	rest, done := new(uint256.Int).SubOverflow(&o.Amount, &s.NativeOut)
	if !done && !rest.IsZero() && rest.Lt(&o.ReserveOut) {
		s.PoolOut, s.PoolIn = *rest, *AmountInUp(rest, &o.ReserveIn, &o.ReserveOut, o.Fee)
	}
	return s
}

// score is what a part is worth: the output, or what the input leaves of the largest number. An output that is not reached
// counts for what it is, so that the search goes towards it.
func (o *Order) score(steps *uint256.Int) *uint256.Int {
	s := o.parts(steps)
	sum := new(uint256.Int).Add(&s.NativeOut, &s.PoolOut)
	if o.ExactOut && !sum.Lt(&o.Amount) {
		sum.SetAllOne()
		sum.Sub(sum, &s.NativeIn)
		sum.Sub(sum, &s.PoolIn)
	}
	return sum
}

// enough are steps that give enough of an ExactOut order, at most four times as many as needed; those that give the most
// if none give enough.
func (o *Order) enough() *uint256.Int {
	limit := uint256.NewInt(math.MaxUint64)
	if o.Native.Kind == Dissolved {
		limit = maxReserve
	}
	quarter := new(uint256.Int).Rsh(limit, 2)
	high := uint256.NewInt(o.Native.Least)
	out := o.nativeOut(high)
	for out.Lt(&o.Amount) && high.Lt(limit) {
		next := limit.Clone()
		if !high.Gt(quarter) {
			next.Lsh(high, 2)
		}
		more := o.nativeOut(next)
		if !more.IsZero() && !more.Gt(out) || more.IsZero() && !out.IsZero() {
			break
		}
		high, out = next, more
	}
	return high
}

// fewest are the fewest steps that give the amount of an ExactOut order.
func (o *Order) fewest() *uint256.Int {
	high := o.enough()
	if o.nativeOut(high).Lt(&o.Amount) {
		return high
	}
	low := new(uint256.Int)
	for low.Lt(high) {
		middle := new(uint256.Int).Add(low, high)
		middle.Rsh(middle, 1)
		if o.nativeOut(middle).Lt(&o.Amount) {
			low.AddUint64(middle, 1)
		} else {
			high = middle
		}
	}
	return high
}

// maximum is the golden-section search from a to b.
func (o *Order) maximum(a, b *uint256.Int) *uint256.Int {
	best := new(uint256.Int)
	top := o.score(best)
	consider := func(steps, score *uint256.Int) {
		if score.Gt(top) {
			best, top = steps, score
		}
	}
	part := func() *uint256.Int {
		size := new(uint256.Int).Sub(b, a)
		size.Mul(size, uint256.NewInt(golden))
		return size.Div(size, AlphaScale)
	}
	below := func() *uint256.Int { return new(uint256.Int).Sub(b, part()) }
	above := func() *uint256.Int { return new(uint256.Int).Add(a, part()) }
	consider(b, o.score(b))
	c, d := below(), above()
	atC, atD := o.score(c), o.score(d)
	for range rounds {
		if size := new(uint256.Int).Sub(b, a); size.LtUint64(2) {
			break
		}
		if !atC.Lt(atD) {
			consider(c, atC)
			b, d, atD = d, c, atC
			c = below()
			atC = o.score(c)
		} else {
			consider(d, atD)
			a, c, atC = c, d, atD
			d = above()
			atD = o.score(d)
		}
	}
	consider(c, atC)
	consider(d, atD)
	return best
}
