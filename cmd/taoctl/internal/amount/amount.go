// Package amount reads and shows money with its unit: 10tao, 1.5tao, 5a, 1e9rao.
//
// A number without a unit is refused, and so is a wrong unit: TAO where a
// subnet's token (alpha) is meant, or the reverse (cli.md, section 5). All
// arithmetic is on integers.
package amount

import (
	"errors"
	"fmt"
	"io"
	"maps"
	"math/big"
	"slices"
	"strings"

	"github.com/taochain/taochain/chain/unit"
)

// These occur when a text is not an amount, or not one that is wanted here.
var (
	ErrNoUnit     = errors.New("the unit is missing")
	ErrUnknown    = errors.New("unknown unit")
	ErrNumber     = errors.New("not a decimal number")
	ErrNegative   = errors.New("an amount cannot be negative")
	ErrTooPrecise = errors.New("more decimals than the unit has")
	ErrTooLarge   = errors.New("over the largest amount, 18446744073.709551615")
	ErrMixed      = errors.New("wrong kind of money")
)

// Kind is the money that an amount is of.
type Kind string

// The kinds of money.
const (
	TAO   Kind = "tao"
	Alpha Kind = "alpha"
)

// Amount is an exact sum: Units of 1e-9 TAO or 1e-9 alpha.
type Amount struct {
	Kind  Kind
	Units uint64
}

type denomination struct {
	kind     Kind
	decimals int
}

// denominations by suffix, in lower case.
var denominations = map[string]denomination{
	"tao": {TAO, 9}, "τ": {TAO, 9},
	"rao": {TAO, 0},
	"a":   {Alpha, 9}, "alpha": {Alpha, 9}, "α": {Alpha, 9},
}

// maxExponent bounds the numbers that are computed for a hostile text.
const maxExponent = 40

// Parse reads an amount: a decimal number, perhaps with an exponent, and a unit:
// tao or τ, rao (1e-9 TAO), a, alpha or α. The errors are the package's.
func Parse(text string) (Amount, error) {
	number, suffix := split(strings.TrimSpace(text))
	if strings.HasPrefix(number, "-") {
		return Amount{}, fmt.Errorf("%q: %w", text, ErrNegative)
	}
	if number == "" {
		return Amount{}, fmt.Errorf("%q: %w", text, ErrNumber)
	}
	if suffix == "" {
		return Amount{}, fmt.Errorf("%q: %w; write %stao for TAO or %sa for alpha", text, ErrNoUnit, number, number)
	}
	d, known := denominations[strings.ToLower(suffix)]
	if !known {
		return Amount{}, fmt.Errorf("%q: %w %q; the units are tao, rao and a", text, ErrUnknown, suffix)
	}
	units, err := scale(number, d.decimals)
	if err != nil {
		return Amount{}, fmt.Errorf("%q: %w", text, err)
	}
	return Amount{d.kind, units}, nil
}

// ParseTAO reads an amount of TAO; alpha is ErrMixed.
func ParseTAO(text string) (unit.Rao, error) {
	a, err := Parse(text)
	if err == nil && a.Kind != TAO {
		err = fmt.Errorf("%q: %w: this is alpha, TAO is wanted (10tao or 1e9rao)", text, ErrMixed)
	}
	if err != nil {
		return 0, err
	}
	return unit.Rao(a.Units), nil
}

// ParseAlpha reads an amount of a subnet's token; TAO is ErrMixed.
func ParseAlpha(text string) (unit.Alpha, error) {
	a, err := Parse(text)
	if err == nil && a.Kind != Alpha {
		err = fmt.Errorf("%q: %w: this is TAO, alpha is wanted (5a)", text, ErrMixed)
	}
	if err != nil {
		return 0, err
	}
	return unit.Alpha(a.Units), nil
}

// split cuts the number, with its exponent, from the unit.
func split(text string) (number, suffix string) {
	isDigit := func(i int) bool { return i < len(text) && text[i] >= '0' && text[i] <= '9' }
	i := 0
	for i < len(text) && (isDigit(i) || strings.IndexByte("+-._,", text[i]) >= 0) {
		i++
	}
	if i > 0 && i < len(text) && (text[i] == 'e' || text[i] == 'E') {
		j := i + 1
		if j < len(text) && (text[j] == '+' || text[j] == '-') {
			j++
		}
		if isDigit(j) {
			for isDigit(j) {
				j++
			}
			i = j
		}
	}
	return text[:i], strings.TrimSpace(text[i:])
}

// ParseWei reads an amount of TAO in EVM units: with the suffix tao or τ, rao, or wei. The errors are the package's.
func ParseWei(text string) (*big.Int, error) {
	return parseUnits(text, map[string]int{"tao": 18, "τ": 18, "rao": 9, "wei": 0})
}

// parseUnits reads an amount with one of the suffixes, in lower case, each with its number of decimals. It has at most 256 bits.
func parseUnits(text string, decimals map[string]int) (*big.Int, error) {
	number, suffix := split(strings.TrimSpace(text))
	known := strings.Join(slices.Sorted(maps.Keys(decimals)), ", ")
	switch n, found := decimals[strings.ToLower(suffix)]; {
	case strings.HasPrefix(number, "-"):
		return nil, fmt.Errorf("%q: %w", text, ErrNegative)
	case number == "":
		return nil, fmt.Errorf("%q: %w", text, ErrNumber)
	case suffix == "":
		return nil, fmt.Errorf("%q: %w; the units are %s", text, ErrNoUnit, known)
	case !found:
		return nil, fmt.Errorf("%q: %w %q; the units are %s", text, ErrUnknown, suffix, known)
	default:
		value, err := scaleBig(number, n)
		if err == nil && value.BitLen() > 256 {
			err = fmt.Errorf("%w: it has over 256 bits", ErrNumber)
		}
		if err != nil {
			return nil, fmt.Errorf("%q: %w", text, err)
		}
		return value, nil
	}
}

// scale gives number * 10^decimals, exactly, if it has 64 bits.
func scale(number string, decimals int) (uint64, error) {
	value, err := scaleBig(number, decimals)
	if err != nil {
		return 0, err
	}
	if !value.IsUint64() {
		return 0, ErrTooLarge
	}
	return value.Uint64(), nil
}

// scaleBig is scale without an upper bound but that of the text.
func scaleBig(number string, decimals int) (*big.Int, error) {
	mantissa, exponentText, hasExponent := strings.Cut(strings.ToLower(number), "e")
	exponent := 0
	if hasExponent {
		if _, err := fmt.Sscanf(exponentText, "%d", &exponent); err != nil || len(exponentText) > 4 || exponent > maxExponent || exponent < -maxExponent {
			return nil, fmt.Errorf("%w: the exponent is over %d", ErrNumber, maxExponent)
		}
	}
	whole, fraction, hasPoint := strings.Cut(mantissa, ".")
	if whole == "" || hasPoint && fraction == "" || len(mantissa) > 80 || !digits(whole) || !digits(fraction) {
		return nil, ErrNumber
	}
	value, _ := new(big.Int).SetString(whole+fraction, 10) // only digits
	shift := decimals + exponent - len(fraction)
	ten := big.NewInt(10)
	if shift >= 0 {
		value.Mul(value, ten.Exp(ten, big.NewInt(int64(shift)), nil))
	} else {
		rest := new(big.Int)
		value.QuoRem(value, ten.Exp(ten, big.NewInt(int64(-shift)), nil), rest)
		if rest.Sign() != 0 {
			return nil, ErrTooPrecise
		}
	}
	return value, nil
}

func digits(s string) bool {
	return strings.Trim(s, "0123456789") == ""
}

// String shows the amount with its unit, for example "1.5 TAO" or "5 alpha".
func (a Amount) String() string {
	name := "TAO"
	if a.Kind == Alpha {
		name = "alpha"
	}
	return Decimal(new(big.Int).SetUint64(a.Units), 9) + " " + name
}

// OfRao is an amount of TAO.
func OfRao(r unit.Rao) Amount { return Amount{TAO, uint64(r)} }

// OfAlpha is an amount of a subnet's token.
func OfAlpha(a unit.Alpha) Amount { return Amount{Alpha, uint64(a)} }

// MarshalJSON gives the smallest unit and the decimal number, both as strings:
// {"rao":"1500000000","tao":"1.5"}.
func (a Amount) MarshalJSON() ([]byte, error) {
	units := new(big.Int).SetUint64(a.Units)
	return fmt.Appendf(nil, `{"rao":"%s","%s":"%s"}`, units, a.Kind, Decimal(units, 9)), nil
}

// Wei is a balance of the EVM, with 18 decimals: {"wei":"...","tao":"1.5"} in JSON.
type Wei struct{ *big.Int }

// OfWei is a balance; the number must not be changed afterwards.
func OfWei(wei *big.Int) Wei { return Wei{wei} }

// ToWei converts an amount of TAO to EVM units.
func ToWei(r unit.Rao) *big.Int {
	wei := new(big.Int).SetUint64(uint64(r))
	return wei.Mul(wei, big.NewInt(unit.WeiPerRao))
}

// String shows the balance in TAO, with all its decimals.
func (w Wei) String() string { return Decimal(w.Int, 18) + " TAO" }

// Format shows the balance as String does, with every verb: big.Int would show wei.
func (w Wei) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, w.String()) }

// MarshalJSON gives wei and TAO as strings.
func (w Wei) MarshalJSON() ([]byte, error) {
	return fmt.Appendf(nil, `{"wei":"%d","tao":"%s"}`, w.Int, Decimal(w.Int, 18)), nil
}

// Decimal shows n / 10^decimals exactly, without trailing zeros.
func Decimal(n *big.Int, decimals int) string {
	text := new(big.Int).Abs(n).String()
	if len(text) <= decimals {
		text = strings.Repeat("0", decimals+1-len(text)) + text
	}
	whole, fraction := text[:len(text)-decimals], strings.TrimRight(text[len(text)-decimals:], "0")
	if fraction != "" {
		whole += "." + fraction
	}
	if n.Sign() < 0 {
		whole = "-" + whole
	}
	return whole
}
