package amount

import (
	"errors"
	"fmt"
	"math/big"
	"math/bits"
	"strings"
)

// ErrNotPercent occurs when a share is written without its unit.
var ErrNotPercent = errors.New("a share needs its unit, for example 0.5% or 50bps")

// Percent is a share in parts of 1e9: 10_000_000 is one per cent. Range: 0 to 1e9 (100 %).
type Percent uint32

// Whole is 100 %.
const Whole Percent = 1_000_000_000

// ParsePercent reads 0.5% or 50bps (hundredths of a per cent); at most 7
// decimals of a per cent, at most 100 %. A bare number is ErrNotPercent.
func ParsePercent(text string) (Percent, error) {
	number, suffix := split(strings.TrimSpace(text))
	var decimals int
	switch strings.ToLower(suffix) {
	case "%":
		decimals = 7
	case "bps", "bp":
		decimals = 5
	default:
		return 0, fmt.Errorf("%q: %w", text, ErrNotPercent)
	}
	if strings.HasPrefix(number, "-") {
		return 0, fmt.Errorf("%q: a share cannot be negative", text)
	}
	if number == "" {
		return 0, fmt.Errorf("%q: %w", text, ErrNumber)
	}
	parts, err := scale(number, decimals)
	switch {
	case errors.Is(err, ErrTooLarge), err == nil && parts > uint64(Whole):
		return 0, fmt.Errorf("%q: a share is at most 100%%", text)
	case err != nil:
		return 0, fmt.Errorf("%q: %w", text, err)
	}
	return Percent(parts), nil
}

// OfBigDown is the share of n, rounded down.
func (p Percent) OfBigDown(n *big.Int) *big.Int {
	out := new(big.Int).Mul(n, big.NewInt(int64(p)))
	return out.Quo(out, big.NewInt(int64(Whole)))
}

// OfBigUp is the share of n, rounded up; n is not negative.
func (p Percent) OfBigUp(n *big.Int) *big.Int {
	out := new(big.Int).Mul(n, big.NewInt(int64(p)))
	return out.Add(out, big.NewInt(int64(Whole-1))).Quo(out, big.NewInt(int64(Whole)))
}

// OfDown is the share of n, rounded down.
func (p Percent) OfDown(n uint64) uint64 {
	hi, lo := bits.Mul64(n, uint64(min(p, Whole)))
	quotient, _ := bits.Div64(hi, lo, uint64(Whole)) // hi < Whole because p <= Whole
	return quotient
}
