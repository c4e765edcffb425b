package yumatool

import (
	"encoding/json"
	"fmt"
	"math/bits"
	"strconv"
	"strings"

	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/unit"
)

// Share is a part of one, exact as raw bits (value = bits / 2^32). Its text is a percentage with two decimals, rounded to the nearest.
type Share fixed.I32F32

// String writes a share that is too small for its two decimals as <0.01%.
func (s Share) String() string {
	if text := s.percent(); text != "0.00" || s <= 0 {
		return text + "%"
	}
	return "<0.01%"
}

// percent is the rounded percentage without its sign %.
func (s Share) percent() string {
	sign, n := "", uint64(s)
	if s < 0 {
		sign, n = "-", -n
	}
	hi, lo := bits.Mul64(n, 10_000)
	lo, carry := bits.Add64(lo, 1<<31, 0)
	hundredths := (hi+carry)<<32 | lo>>32
	return fmt.Sprintf("%s%d.%02d", sign, hundredths/100, hundredths%100)
}

// MarshalJSON gives the raw bits and the percentage.
func (s Share) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		Bits    int64  `json:"bits"`
		Percent string `json:"percent"`
	}{int64(s), s.percent()})
}

// Proportion is a share together with the number that the chain stores for it, in parts of 65535.
type Proportion struct {
	Stored unit.U16Fraction
	Share  Share
}

// MarshalJSON gives the stored number, the raw bits and the percentage.
func (p Proportion) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		Stored  unit.U16Fraction `json:"stored"`
		Bits    int64            `json:"bits"`
		Percent string           `json:"percent"`
	}{p.Stored, int64(p.Share), p.Share.percent()})
}

// ratio is part/whole as a share, 0 if the whole is.
func ratio(part, whole fixed.I32F32) Share { return Share(part.SafeDivTrunc(whole)) }

// at returns v[i], or zero beyond its end.
func at[T any](v []T, i int) T {
	if i >= 0 && i < len(v) {
		return v[i]
	}
	var zero T
	return zero
}

// uidList writes uids for a sentence: "uid 3", "uids 1, 2 and 3", or, when there are many, how many.
func uidList(uids []int) string {
	const most = 8
	switch n := len(uids); {
	case n == 1:
		return "uid " + strconv.Itoa(uids[0])
	case n > most:
		return fmt.Sprintf("%d validators", n)
	}
	parts := make([]string, len(uids))
	for i, uid := range uids {
		parts[i] = strconv.Itoa(uid)
	}
	last := len(parts) - 1
	if last < 0 {
		return "nobody"
	}
	return "uids " + strings.Join(parts[:last], ", ") + " and " + parts[last]
}

// plural chooses the form of a verb or noun by a number.
func plural(n int, one, many string) string {
	if n == 1 {
		return one
	}
	return many
}
