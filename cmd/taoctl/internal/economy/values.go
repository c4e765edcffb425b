package economy

import (
	"math/big"
	"strconv"
	"strings"

	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/cmd/taoctl/internal/amount"
)

// The readers of single values. Each returns a function for fields, which stores what it read.

func textInto(to *string, most int) func(value) error {
	return func(v value) error {
		text, err := v.text()
		if err != nil {
			return err
		}
		if len(text) > most || strings.ContainsAny(text, "\n\r\t") {
			return v.fail("Shorten it.", "a text of one line with at most %d characters is wanted", most)
		}
		*to = text
		return nil
	}
}

func boolInto(to *bool) func(value) error {
	return func(v value) error {
		text, err := v.text()
		if err != nil {
			return err
		}
		switch text {
		case "true", "on", "yes":
			*to = true
		case "false", "off", "no":
			*to = false
		default:
			return v.fail("Write on or off.", "%q is neither on nor off", text)
		}
		return nil
	}
}

func uintInto[T ~uint16 | ~uint64](to *T, least, most uint64) func(value) error {
	return func(v value) error {
		text, err := v.text()
		if err != nil {
			return err
		}
		n, err := strconv.ParseUint(strings.ReplaceAll(text, "_", ""), 10, 64)
		if err != nil || n < least || n > most {
			return v.fail("Give a number in this range.", "a whole number from %d to %d is wanted, not %q", least, most, text)
		}
		*to = T(n)
		return nil
	}
}

func taoInto[T ~uint64](to *T, least, most unit.Rao) func(value) error {
	return func(v value) error {
		text, err := v.text()
		if err != nil {
			return err
		}
		n, err := amount.ParseTAO(text)
		if err != nil {
			return v.fail("Write the amount with its unit, for example 10tao or 5e8rao.", "%v", err)
		}
		if n < least || n > most {
			return v.fail("Choose an amount in this range.", "%s is not between %s and %s", amount.OfRao(n), amount.OfRao(least), amount.OfRao(most))
		}
		*to = T(n)
		return nil
	}
}

func alphaInto[T ~uint64](to *T, least, most unit.Alpha) func(value) error {
	return func(v value) error {
		text, err := v.text()
		if err != nil {
			return err
		}
		n, err := amount.ParseAlpha(text)
		if err != nil {
			return v.fail("Write the amount with its unit, for example 5a.", "%v", err)
		}
		if n < least || n > most {
			return v.fail("Choose an amount in this range.", "%s is not between %s and %s", amount.OfAlpha(n), amount.OfAlpha(least), amount.OfAlpha(most))
		}
		*to = T(n)
		return nil
	}
}

func percentInto(to *amount.Percent) func(value) error {
	return func(v value) error {
		text, err := v.text()
		if err != nil {
			return err
		}
		p, err := amount.ParsePercent(text)
		if err != nil {
			return v.fail("Write the share with its unit, for example 18% or 50bps.", "%v", err)
		}
		*to = p
		return nil
	}
}

// u16Into reads a share in parts of 65535: a percentage, rounded down, or the exact number as N/65535.
func u16Into(to *unit.U16Fraction, most unit.U16Fraction) func(value) error {
	return func(v value) error {
		text, err := v.text()
		if err != nil {
			return err
		}
		var parts unit.U16Fraction
		if number, exact := strings.CutSuffix(text, "/65535"); exact {
			n, err := strconv.ParseUint(number, 10, 16)
			if err != nil {
				return v.fail("Write for example 33/65535.", "%q is not a number of 65535ths", text)
			}
			parts = unit.U16Fraction(n)
		} else {
			var p amount.Percent
			if err := percentInto(&p)(v); err != nil {
				return err
			}
			parts = unit.U16Fraction(p.OfDown(65535))
		}
		if parts > most {
			return v.fail("Choose a smaller share.", "%s is %d of 65535; the most is %d", text, parts, most)
		}
		*to = parts
		return nil
	}
}

// decimal reads a decimal number with at most the given number of bits before the binary point, scaled by 2^bits and
// rounded to the nearest.
func (v value) decimal(bits, whole uint) (*big.Int, error) {
	text, err := v.text()
	if err != nil {
		return nil, err
	}
	const remedy = "Write it as 0.25 or 3e-6."
	mantissa, exponent, _ := strings.Cut(strings.ToLower(text), "e")
	if len(mantissa) > 60 || len(exponent) > 3 || strings.Trim(mantissa, "0123456789.") != "" || strings.Trim(exponent, "+-0123456789") != "" {
		return nil, v.fail(remedy, "%q is not a decimal number", text)
	}
	r, ok := new(big.Rat).SetString(text)
	if !ok {
		return nil, v.fail(remedy, "%q is not a decimal number", text)
	}
	n := new(big.Int).Lsh(r.Num(), bits+1)
	n.Quo(n, r.Denom())
	n.Add(n, big.NewInt(1)).Rsh(n, 1)
	if most := new(big.Int).Lsh(big.NewInt(1), bits+whole); n.Cmp(most) > 0 {
		return nil, v.fail("Choose a smaller number.", "%s is above %s", text, new(big.Int).Lsh(big.NewInt(1), whole))
	}
	return n, nil
}

// i96f32Into reads a number from 0 to 2^whole.
func i96f32Into(to *fixed.I96F32, whole uint) func(value) error {
	return func(v value) error {
		n, err := v.decimal(32, whole)
		if err == nil {
			*to = fixed.I96F32FromBits(new(big.Int).Rsh(n, 64).Uint64(), low64(n))
		}
		return err
	}
}

// multiplierInto reads a number from 1 to 1024.
func multiplierInto(to *fixed.U64F64) func(value) error {
	return func(v value) error {
		n, err := v.decimal(64, 10)
		if err != nil {
			return err
		}
		if n.BitLen() <= 64 {
			return v.fail("A price that should stay has the multiplier 1.", "a multiplier is at least 1")
		}
		*to = fixed.U64F64FromBits(new(big.Int).Rsh(n, 64).Uint64(), low64(n))
		return nil
	}
}

func low64(n *big.Int) uint64 {
	return new(big.Int).And(n, new(big.Int).SetUint64(^uint64(0))).Uint64()
}
