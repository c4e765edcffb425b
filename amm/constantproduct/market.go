package constantproduct

import (
	"math"

	"github.com/holiman/uint256"
)

// Kind is what a Market is.
type Kind uint8

const (
	// None is no market: the token is not over staked alpha, or cannot be traded this way.
	None Kind = iota
	// Alive is the pool of a subnet.
	Alive
	// Dissolved is what the TAO of a dissolved subnet pays for its token, at one price.
	Dissolved
)

// Market is the protocol's own pool as a market for a token over staked alpha. A trade is measured in steps: rao of a
// purchase, alpha units of a sale, shares of a token whose subnet is dissolved.
type Market struct {
	Kind Kind
	// Buy tells that TAO is paid in.
	Buy bool
	// Rate is what AlphaScale alpha units are in shares for a purchase, and what SharesScale shares are in alpha units,
	// or in wei for a dissolved subnet, for a sale. It is not 0 unless Kind is None.
	Rate uint256.Int
	// Least are the fewest steps of a trade.
	Least uint64
	// Swap quotes the pool: alpha units for rao of a purchase, rao for alpha units of a sale, 0 where it refuses.
	Swap func(steps uint64) uint64
}

const (
	// raoWei is a rao in wei.
	raoWei = 1_000_000_000
	// rounding is the alpha by which an exact purchase asks for more: what share pools may round away.
	rounding = 2
)

var (
	// AlphaScale is the alpha, in units of 1e-9, for which Rate tells the shares.
	AlphaScale = uint256.NewInt(1_000_000_000_000_000_000)
	// SharesScale are the shares for which Rate tells the worth.
	SharesScale = new(uint256.Int).Mul(AlphaScale, AlphaScale)
)

// stepsDown are the most steps that an amount pays.
func (m *Market) stepsDown(amountIn *uint256.Int) *uint256.Int {
	steps := amountIn.Clone()
	switch {
	case m.Kind == Dissolved:
		return steps
	case m.Buy:
		steps.Div(steps, uint256.NewInt(raoWei))
	default:
		steps.MulDivOverflow(amountIn, &m.Rate, SharesScale)
	}
	return least(steps, uint256.NewInt(math.MaxUint64))
}

// inputUp is what steps cost: wei of a purchase, shares of a sale.
func (m *Market) inputUp(steps *uint256.Int) *uint256.Int {
	amount := new(uint256.Int)
	switch {
	case steps.IsZero():
		return amount
	case m.Kind == Dissolved:
		return amount.Set(steps)
	case m.Buy:
		return amount.Mul(steps, uint256.NewInt(raoWei))
	}
	amount.MulDivOverflow(steps, SharesScale, &m.Rate)
	if !new(uint256.Int).MulMod(steps, SharesScale, &m.Rate).IsZero() {
		amount.AddUint64(amount, 1)
	}
	return amount
}

// outputDown is what steps give: shares of a purchase, wei of a sale. A purchase is taken to give less alpha by a margin.
func (m *Market) outputDown(steps *uint256.Int, margin uint64) *uint256.Int {
	amount := new(uint256.Int)
	if m.Kind == None || steps.IsZero() {
		return amount
	}
	if m.Kind == Dissolved {
		amount.MulDivOverflow(steps, &m.Rate, SharesScale)
		return amount
	}
	got := m.Swap(steps.Uint64())
	if m.Buy {
		amount.MulDivOverflow(uint256.NewInt(got-min(got, margin)), &m.Rate, AlphaScale)
		return amount
	}
	return amount.Mul(uint256.NewInt(got), uint256.NewInt(raoWei))
}

func least(a, b *uint256.Int) *uint256.Int {
	if a.Lt(b) {
		return a
	}
	return b
}
