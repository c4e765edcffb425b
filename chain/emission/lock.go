package emission

import (
	"math/bits"

	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/unit"
)

const (
	// LockDust is the amount below which a lock counts as empty, for mass and conviction alike
	// (economy.md, 10.2).
	LockDust = 100
	// DefaultUnlockRate and DefaultMaturityRate are the time constants of locks, in
	// blocks (economy.md, 10.1).
	DefaultUnlockRate   = 934_866
	DefaultMaturityRate = 934_866

	maxDecayPeriods = 40
	decayTerms      = 63
)

// Lock is the amount of a stake lock, or of an aggregate of locks (economy.md, 10.1).
type Lock struct {
	// Mass is the locked alpha.
	Mass unit.Alpha
	// Conviction is what the lock has matured to, in alpha.
	Conviction fixed.U64F64
}

// IsDust tells that mass and conviction are both below LockDust (economy.md, 10.2).
func (l Lock) IsDust() bool {
	return l.Mass < LockDust && l.Conviction.Cmp(fixed.U64F64FromUint64(LockDust)) < 0
}

// LockRates are the time constants, in blocks.
type LockRates struct {
	Unlock, Maturity uint64
}

// LockKind says how a lock changes over time.
type LockKind struct {
	// Perpetual locks keep their mass, others decay.
	Perpetual bool
	// Owner marks a lock on the subnet's owner hotkey, or an owner aggregate:
	// its conviction equals its mass.
	Owner bool
}

// Roll returns the lock after dt blocks; dust becomes zero, for dt = 0 too
// (economy.md, 10.2).
func (l Lock) Roll(dt uint64, rates LockRates, kind LockKind) Lock {
	if dt > 0 {
		l = l.decayed(dt, rates, kind.Perpetual)
	}
	if kind.Owner {
		l.Conviction = fixed.U64F64FromUint64(uint64(l.Mass))
	}
	if l.IsDust() {
		return Lock{}
	}
	return l
}

func (l Lock) decayed(dt uint64, rates LockRates, perpetual bool) Lock {
	u := ExpDecay(dt, rates.Unlock)
	v := u
	if rates.Maturity != rates.Unlock {
		v = ExpDecay(dt, rates.Maturity)
	}
	mass := fixed.U64F64FromUint64(uint64(l.Mass))
	var gain fixed.U64F64
	switch {
	case perpetual:
		gain = mass.MulFloorSat(fixed.OneU64F64().SubSat(v))
	case rates.Unlock == 0 || rates.Maturity == 0:
		// nothing matures
	case rates.Unlock == rates.Maturity:
		periods := fixed.U64F64FromUint64(dt).SafeDivTrunc(fixed.U64F64FromUint64(rates.Unlock))
		gain = mass.MulFloorSat(periods.MulFloorSat(v))
	default:
		gain = mass.MulFloorSat(maturing(u, v, rates).ToU64F64FloorSat()) // 0 if negative
	}
	if !perpetual {
		l.Mass = unit.Alpha(u.MulFloorSat(mass).FloorUint64Sat())
	}
	l.Conviction = v.MulFloorSat(l.Conviction).AddSat(gain)
	return l
}

// maturing returns unlock * (u - v) / (unlock - maturity) for different rates.
func maturing(u, v fixed.U64F64, rates LockRates) fixed.I64F64 {
	product := fixed.I64F64FromUint64(rates.Unlock).MulFloorSat(u.ToI64F64FloorSat().SubSat(v.ToI64F64FloorSat()))
	if rates.Unlock > rates.Maturity {
		return product.SafeDivTrunc(fixed.I64F64FromUint64(rates.Unlock - rates.Maturity))
	}
	difference := fixed.I64F64FromUint64(rates.Maturity - rates.Unlock)
	return product.SafeDivTrunc(fixed.I64F64{}.SubSat(difference))
}

// ExpDecay returns exp(-min(dt/tau, 40)) by the reference's series, 1 for dt = 0
// and 0 for tau = 0 (economy.md, 10.2).
func ExpDecay(dt, tau uint64) fixed.U64F64 {
	switch {
	case dt == 0:
		return fixed.OneU64F64()
	case tau == 0:
		return fixed.U64F64{}
	}
	x := fixed.U64F64FromUint64(maxDecayPeriods)
	if dt/tau < maxDecayPeriods {
		fraction, _ := bits.Div64(dt%tau, 0, tau)
		x = fixed.U64F64FromBits(dt/tau, fraction)
	}
	one := fixed.OneU64F64()
	sum, term := one.AddSat(x), x
	for i := uint64(2); i <= decayTerms && !term.IsZero(); i++ {
		// No term or sum exceeds e^40 < 2^58, no product 40 * e^40 < 2^63.
		term = divided(term.MulFloorSat(x), i)
		sum = sum.AddSat(term)
	}
	return one.SafeDivTrunc(sum)
}

// divided is trunc(x/n).
func divided(x fixed.U64F64, n uint64) fixed.U64F64 {
	hi, lo := x.Bits()
	rest, _ := bits.Div64(hi%n, lo, n)
	return fixed.U64F64FromBits(hi/n, rest)
}
