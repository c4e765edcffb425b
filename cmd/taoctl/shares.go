package main

import (
	"math/big"
	"math/bits"
	"strings"

	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
)

// shareOf shows parts of a whole in per cent, with as many as four decimals, rounded to the nearest.
func shareOf(parts, whole uint64) string {
	v := new(big.Rat).SetFrac(new(big.Int).SetUint64(parts), new(big.Int).SetUint64(whole))
	text := v.Mul(v, big.NewRat(100, 1)).FloatString(4)
	return strings.TrimSuffix(strings.TrimRight(text, "0"), ".") + "%"
}

// partsOf is a share as parts of a whole, rounded down.
func partsOf(share amount.Percent, whole uint64) uint64 {
	hi, lo := bits.Mul64(uint64(share), whole)
	parts, _ := bits.Div64(hi, lo, uint64(amount.Whole)) // a share is at most the whole
	return parts
}

// u16Whole and u64Whole are 1 in the chain's fractions.
const (
	u16Whole = 1<<16 - 1
	u64Whole = 1<<64 - 1
)

// take is a take for programs and for people.
type take struct {
	Parts uint16 `json:"parts"` // of 65535
	Share string `json:"share"`
}

func takeOf(parts uint16) take { return take{parts, shareOf(uint64(parts), u16Whole)} }

func (t take) String() string { return t.Share }

// parseTake reads a share as a take.
func parseTake(text string) (take, error) {
	share, err := amount.ParsePercent(text)
	if err != nil {
		return take{}, invalid("InvalidTake", "Write for example 9%.", "a take is a share: %v", err)
	}
	return takeOf(uint16(partsOf(share, u16Whole))), nil
}
