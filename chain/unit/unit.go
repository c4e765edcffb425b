// Package unit holds the protocol's units as Go types, so that an amount of TAO
// cannot be passed where an amount of a subnet token is meant.
package unit

// Rao counts TAO: 1 TAO = 1e9 rao. Range: 0 to 2^64-1; the supply is capped at 21e15.
type Rao uint64

// Alpha counts a subnet's token, with 9 decimals like TAO. Range: 0 to 2^64-1.
type Alpha uint64

// U16Fraction is a fraction in parts of 65535 (economy.md, section 0).
type U16Fraction uint16

// U64Fraction is a fraction in parts of 2^64-1 (economy.md, section 0).
type U64Fraction uint64

// One TAO, or one alpha, in its smallest unit.
const (
	TAO      Rao   = 1_000_000_000
	OneAlpha Alpha = 1_000_000_000
)

// WeiPerRao converts protocol amounts to EVM balances (design.md, section 3).
const WeiPerRao = 1_000_000_000

// AddSat returns a+b, or 2^64-1 if the sum does not fit.
func AddSat[T ~uint64](a, b T) T {
	if c := a + b; c >= a {
		return c
	}
	return ^T(0)
}

// SubSat returns a-b, or 0 if b is larger.
func SubSat[T ~uint64](a, b T) T {
	if b >= a {
		return 0
	}
	return a - b
}

// MulSat returns a*b, or 2^64-1 if the product does not fit.
func MulSat[T ~uint64](a, b T) T {
	if a == 0 || b == 0 {
		return 0
	}
	if c := a * b; c/b == a {
		return c
	}
	return ^T(0)
}
