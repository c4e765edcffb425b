package amount

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"strings"
)

// Token is an exact sum of an ERC-20 token, or of TAO in wei: Units of 10^-Decimals.
type Token struct {
	Units    *big.Int
	Decimals int
	Symbol   string
}

// ErrTokenTooLarge occurs when an amount of a token does not fit into 256 bits.
var ErrTokenTooLarge = errors.New("over the largest amount of a token, 2^256-1 units")

// maxTokenDecimals bounds the decimals of tokens that can be counted here; ERC-20 allows 255, and nobody uses more than 24.
const maxTokenDecimals = 36

// ParseToken reads an amount of a token: a decimal number, perhaps with an exponent, and the token's symbol in any case
// of letters, for example 2.5SN1, or the word token. The errors are the package's.
func ParseToken(text, symbol string, decimals int) (Token, error) {
	number, suffix := split(strings.TrimSpace(text))
	switch {
	case strings.HasPrefix(number, "-"):
		return Token{}, fmt.Errorf("%q: %w", text, ErrNegative)
	case number == "":
		return Token{}, fmt.Errorf("%q: %w", text, ErrNumber)
	case suffix == "":
		return Token{}, fmt.Errorf("%q: %w; write %s%s", text, ErrNoUnit, number, symbol)
	case !strings.EqualFold(suffix, symbol) && !strings.EqualFold(suffix, "token"):
		return Token{}, fmt.Errorf("%q: %w: the unit is %s, for example 5%s", text, ErrMixed, symbol, symbol)
	}
	units, err := scaleBig(number, decimals)
	if err == nil && units.BitLen() > 256 {
		err = ErrTokenTooLarge
	}
	if err != nil {
		return Token{}, fmt.Errorf("%q: %w", text, err)
	}
	return Token{units, decimals, symbol}, nil
}

// String is the decimal number with the symbol.
func (t Token) String() string { return Decimal(t.Units, t.Decimals) + " " + t.Symbol }

// MarshalJSON gives the units, the decimal number and the symbol, as strings.
func (t Token) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		Units   string `json:"units"`
		Decimal string `json:"decimal"`
		Symbol  string `json:"symbol"`
	}{t.Units.String(), Decimal(t.Units, t.Decimals), t.Symbol})
}

// ValidDecimals tells whether a token with so many decimals can be counted here.
func ValidDecimals(decimals uint8) bool { return decimals <= maxTokenDecimals }
