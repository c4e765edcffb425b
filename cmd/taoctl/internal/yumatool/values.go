package yumatool

import (
	"errors"
	"fmt"
	"strings"
)

// ErrValues occurs when a list of values cannot be read.
var ErrValues = errors.New("not a list of values")

// ParseMillionths reads a decimal number from 0 to 4000 with up to six decimals. Errors: [ErrValues].
func ParseMillionths(text string) (Millionths, error) {
	whole, fraction, dotted := strings.Cut(text, ".")
	if whole == "" || len(whole) > 4 || len(fraction) > 6 || dotted && fraction == "" || strings.Trim(whole+fraction, "0123456789") != "" {
		return 0, fmt.Errorf("%w: %q is not a decimal number with at most six decimals", ErrValues, text)
	}
	var n uint64
	for _, digit := range whole + fraction + strings.Repeat("0", 6-len(fraction)) {
		n = n*10 + uint64(digit-'0')
	}
	if n > 4000*uint64(One) {
		return 0, fmt.Errorf("%w: %s is too large", ErrValues, text)
	}
	return Millionths(n), nil
}

// ParseValues reads values with commas, each a number or a range FROM..TO or FROM..TO/STEP, both ends included; step is
// used where none is given. Values must ascend. Errors: [ErrValues].
func ParseValues(text string, step Millionths) ([]Millionths, error) {
	var out []Millionths
	for _, item := range strings.Split(text, ",") {
		values, err := parseRange(strings.TrimSpace(item), step)
		if err != nil {
			return nil, err
		}
		for _, v := range values {
			if len(out) > 0 && v <= out[len(out)-1] {
				return nil, fmt.Errorf("%w: %s comes after %s; values must ascend", ErrValues, v, out[len(out)-1])
			}
			out = append(out, v)
		}
	}
	return out, nil
}

func parseRange(item string, step Millionths) ([]Millionths, error) {
	span, stepText, stepped := strings.Cut(item, "/")
	first, last, ranged := strings.Cut(span, "..")
	from, err := ParseMillionths(first)
	switch {
	case err != nil:
		return nil, err
	case !ranged && stepped:
		return nil, fmt.Errorf("%w: %q has a step but no range", ErrValues, item)
	case !ranged:
		return []Millionths{from}, nil
	}
	to, err := ParseMillionths(last)
	if err == nil && stepped {
		step, err = ParseMillionths(stepText)
	}
	switch {
	case err != nil:
		return nil, err
	case to < from:
		return nil, fmt.Errorf("%w: the range %q goes down", ErrValues, item)
	case step == 0:
		return nil, fmt.Errorf("%w: the step of %q is 0", ErrValues, item)
	case (to-from)/step >= MaxPoints:
		return nil, fmt.Errorf("%w: the range %q has more than %d values", ErrValues, item, MaxPoints)
	}
	var out []Millionths
	for v := from; v <= to; v += step {
		out = append(out, v)
	}
	return out, nil
}
