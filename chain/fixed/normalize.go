package fixed

import "github.com/holiman/uint256"

// NormalizeTrunc divides every value by the sum of all, in place, truncating; a zero sum leaves the values unchanged
// (yuma.md section 1, normalize64). The sum is exact. A quotient beyond the range becomes 0.
func NormalizeTrunc(values []I64F64) {
	var sum uint256.Int
	for _, v := range values {
		wide := signExtend256(u128(v))
		sum.Add(&sum, &wide)
	}
	if sum.IsZero() {
		return
	}
	negativeSum := sum.Sign() < 0
	if negativeSum {
		sum.Neg(&sum)
	}
	short := sum.IsUint64() || sum[3]|sum[2] == 0
	for i, v := range values {
		if v.IsZero() {
			continue
		}
		abs, negative := u128(v).magnitude()
		var q u128
		ok := true
		if short {
			q, ok = divShift(abs, u128{sum[1], sum[0]}, 64)
		} else {
			num := uint256.Int{0, abs.Lo, abs.Hi, 0}
			num.Div(&num, &sum)
			q = u128{num[1], num[0]}
		}
		if ok {
			q, ok = q.signed(negative != negativeSum)
		}
		if !ok {
			q = u128{}
		}
		values[i] = I64F64(q)
	}
}

func signExtend256(a u128) uint256.Int {
	e := extendSigned(a)
	return uint256.Int{e[0], e[1], e[2], e[2]}
}
