package vectors

import (
	"encoding/json"
	"math/bits"
	"strconv"

	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/unit"
)

// The types below read raw bits from a decimal string, or an integer, and print
// them as a decimal string.
type (
	u64f64JSON struct{ fixed.U64F64 }
	u96f32JSON struct{ fixed.U96F32 }
	i96f32JSON struct{ fixed.I96F32 }
	i64f64JSON struct{ fixed.I64F64 }
)

func (v *u64f64JSON) UnmarshalJSON(data []byte) (err error) {
	v.U64F64, err = fixed.ParseU64F64Bits(unquoted(data))
	return err
}

func (v *u96f32JSON) UnmarshalJSON(data []byte) (err error) {
	v.U96F32, err = fixed.ParseU96F32Bits(unquoted(data))
	return err
}

func (v *i96f32JSON) UnmarshalJSON(data []byte) (err error) {
	v.I96F32, err = fixed.ParseI96F32Bits(unquoted(data))
	return err
}

func (v *i64f64JSON) UnmarshalJSON(data []byte) (err error) {
	v.I64F64, err = fixed.ParseI64F64Bits(unquoted(data))
	return err
}

func (v u64f64JSON) MarshalJSON() ([]byte, error) { return json.Marshal(v.BitsString()) }
func (v u96f32JSON) MarshalJSON() ([]byte, error) { return json.Marshal(v.BitsString()) }
func (v i96f32JSON) MarshalJSON() ([]byte, error) { return json.Marshal(v.BitsString()) }

// decimalJSON is an unsigned integer that the JSON gives as a decimal string, or as
// an integer. It is printed as a string.
type decimalJSON[T ~uint8 | ~uint16 | ~uint64] struct{ n T }

// integerJSON is a decimalJSON that may be negative.
type integerJSON struct{ n int64 }

func (d *decimalJSON[T]) UnmarshalJSON(data []byte) error {
	v, err := strconv.ParseUint(unquoted(data), 10, bits.Len64(uint64(^T(0))))
	d.n = T(v)
	return err
}

func (d decimalJSON[T]) MarshalJSON() ([]byte, error) {
	return json.Marshal(strconv.FormatUint(uint64(d.n), 10))
}

// The short names of the types that most inputs have.
type (
	raoJSON   = decimalJSON[unit.Rao]
	alphaJSON = decimalJSON[unit.Alpha]
	u64JSON   = decimalJSON[uint64]
	u16JSON   = decimalJSON[uint16]
)

func asDecimal[T ~uint8 | ~uint16 | ~uint64](n T) decimalJSON[T] { return decimalJSON[T]{n} }

func asDecimals[T ~uint8 | ~uint16 | ~uint64](values []T) []decimalJSON[T] {
	list := make([]decimalJSON[T], len(values))
	for i, v := range values {
		list[i].n = v
	}
	return list
}

func numbersOf[T ~uint8 | ~uint16 | ~uint64](list []decimalJSON[T]) []T {
	values := make([]T, len(list))
	for i, d := range list {
		values[i] = d.n
	}
	return values
}

// unquoted strips the quotes of a JSON string that needs no escapes.
func unquoted(data []byte) string {
	if n := len(data); n >= 2 && data[0] == '"' && data[n-1] == '"' {
		return string(data[1 : n-1])
	}
	return string(data)
}

func (d *integerJSON) UnmarshalJSON(data []byte) (err error) {
	d.n, err = strconv.ParseInt(unquoted(data), 10, 64)
	return err
}

func (d integerJSON) MarshalJSON() ([]byte, error) { return json.Marshal(strconv.FormatInt(d.n, 10)) }
