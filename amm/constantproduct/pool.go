package constantproduct

import (
	"errors"

	"github.com/holiman/uint256"
)

// MinimumLiquidity are the shares of the first deposit that nobody gets.
const MinimumLiquidity = 1_000

// These occur when a pool refuses an operation; the pool then stays as it is.
var (
	// ErrNothingGained occurs when an amount is too small to give anything.
	ErrNothingGained = errors.New("nothing gained")
	// ErrInsufficientLiquidity occurs when an amount is not below the reserve that pays it, or there are no reserves.
	ErrInsufficientLiquidity = errors.New("insufficient liquidity")
	// ErrReserveOverflow occurs when an amount or a reserve would be 2^112 or more.
	ErrReserveOverflow = errors.New("reserve overflow")
	// ErrInsufficientShares occurs when more shares are removed than there are without the locked ones.
	ErrInsufficientShares = errors.New("insufficient shares")
)

// Pool is the state of a LiquidityPool. The zero value has no liquidity and no fee.
type Pool struct {
	// ReserveWei is the reserve of TAO, in wei.
	ReserveWei uint256.Int
	// ReserveToken is the reserve of the token, in its unit.
	ReserveToken uint256.Int
	// Supply are all shares, the locked ones included.
	Supply uint256.Int
	// Fee is the part of what is paid in that is fee, in parts of FeeOne, less than FeeOne.
	Fee uint32
}

// AddLiquidity adds to both reserves, at most the offers. It returns what it took and the shares that it made for the
// depositor. Errors: ErrReserveOverflow, ErrNothingGained.
func (p *Pool) AddLiquidity(offerWei, offerToken *uint256.Int) (amountWei, amountToken, shares *uint256.Int, err error) {
	if offerWei.Gt(maxReserve) || offerToken.Gt(maxReserve) {
		return nil, nil, nil, ErrReserveOverflow
	}
	next := *p
	if p.Supply.IsZero() {
		amountWei, amountToken = offerWei.Clone(), offerToken.Clone()
		shares = FirstSharesDown(amountWei, amountToken)
		if shares.LtUint64(MinimumLiquidity + 1) {
			return nil, nil, nil, ErrNothingGained
		}
		next.Supply.SetUint64(MinimumLiquidity)
		shares.SubUint64(shares, MinimumLiquidity)
	} else {
		shares = SharesDown(offerWei, offerToken, &p.ReserveWei, &p.ReserveToken, &p.Supply)
		if shares.IsZero() {
			return nil, nil, nil, ErrNothingGained
		}
		amountWei = PartUp(shares, &p.ReserveWei, &p.Supply)
		amountToken = PartUp(shares, &p.ReserveToken, &p.Supply)
	}
	next.Supply.Add(&next.Supply, shares)
	next.ReserveWei.Add(&next.ReserveWei, amountWei)
	next.ReserveToken.Add(&next.ReserveToken, amountToken)
	if err := p.become(next); err != nil {
		return nil, nil, nil, err
	}
	return amountWei, amountToken, shares, nil
}

// RemoveLiquidity burns shares and returns their part of the reserves. Errors: ErrNothingGained without shares,
// ErrInsufficientShares.
func (p *Pool) RemoveLiquidity(shares *uint256.Int) (amountWei, amountToken *uint256.Int, err error) {
	if shares.IsZero() {
		return nil, nil, ErrNothingGained
	}
	rest, under := new(uint256.Int).SubOverflow(&p.Supply, shares)
	if under || rest.LtUint64(MinimumLiquidity) {
		return nil, nil, ErrInsufficientShares
	}
	amountWei = PartDown(shares, &p.ReserveWei, &p.Supply)
	amountToken = PartDown(shares, &p.ReserveToken, &p.Supply)
	p.Supply = *rest
	p.ReserveWei.Sub(&p.ReserveWei, amountWei)
	p.ReserveToken.Sub(&p.ReserveToken, amountToken)
	return amountWei, amountToken, nil
}

// BuyExactIn exchanges TAO for the token it returns. Errors: ErrReserveOverflow, ErrInsufficientLiquidity, ErrNothingGained.
func (p *Pool) BuyExactIn(paidWei *uint256.Int) (*uint256.Int, error) {
	return p.exactIn(paidWei, true)
}

// BuyExactOut exchanges the TAO it returns for an amount of the token. Errors as in BuyExactIn.
func (p *Pool) BuyExactOut(gotToken *uint256.Int) (*uint256.Int, error) {
	return p.exactOut(gotToken, true)
}

// SellExactIn exchanges an amount of the token for the TAO it returns. Errors as in BuyExactIn.
func (p *Pool) SellExactIn(paidToken *uint256.Int) (*uint256.Int, error) {
	return p.exactIn(paidToken, false)
}

// SellExactOut exchanges the token it returns for an amount of TAO. Errors as in BuyExactIn.
func (p *Pool) SellExactOut(gotWei *uint256.Int) (*uint256.Int, error) {
	return p.exactOut(gotWei, false)
}

// sides are the reserves of what is paid in and what is paid out.
func (p *Pool) sides(buy bool) (in, out *uint256.Int) {
	if buy {
		return &p.ReserveWei, &p.ReserveToken
	}
	return &p.ReserveToken, &p.ReserveWei
}

func (p *Pool) exactIn(amountIn *uint256.Int, buy bool) (*uint256.Int, error) {
	in, out := p.sides(buy)
	if amountIn.Gt(maxReserve) {
		return nil, ErrReserveOverflow
	}
	if in.IsZero() {
		return nil, ErrInsufficientLiquidity
	}
	amountOut := AmountOutDown(amountIn, in, out, p.Fee)
	if amountOut.IsZero() {
		return nil, ErrNothingGained
	}
	return amountOut, p.trade(amountIn, amountOut, buy)
}

func (p *Pool) exactOut(amountOut *uint256.Int, buy bool) (*uint256.Int, error) {
	in, out := p.sides(buy)
	if amountOut.IsZero() {
		return nil, ErrNothingGained
	}
	if !amountOut.Lt(out) {
		return nil, ErrInsufficientLiquidity
	}
	amountIn := AmountInUp(amountOut, in, out, p.Fee)
	return amountIn, p.trade(amountIn, amountOut, buy)
}

func (p *Pool) trade(amountIn, amountOut *uint256.Int, buy bool) error {
	next := *p
	in, out := next.sides(buy)
	if _, over := in.AddOverflow(in, amountIn); over {
		return ErrReserveOverflow
	}
	out.Sub(out, amountOut)
	return p.become(next)
}

// become takes over a state unless a reserve is too large.
func (p *Pool) become(next Pool) error {
	if next.ReserveWei.Gt(maxReserve) || next.ReserveToken.Gt(maxReserve) {
		return ErrReserveOverflow
	}
	*p = next
	return nil
}
