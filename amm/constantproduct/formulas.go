package constantproduct

import "github.com/holiman/uint256"

// FeeOne is the fee 1: fees are counted in parts of it.
const FeeOne = 1_000_000

// maxReserve is the largest reserve, and the largest amount that a formula takes: 2^112-1.
var maxReserve = func() *uint256.Int {
	one := uint256.NewInt(1)
	return new(uint256.Int).Sub(new(uint256.Int).Lsh(one, 112), one)
}()

// AmountOutDown is what a pool pays for an input that includes the fee, in parts of FeeOne: less than reserveOut.
// Amounts are below 2^112, reserveIn is at least 1.
func AmountOutDown(amountIn, reserveIn, reserveOut *uint256.Int, fee uint32) *uint256.Int {
	net := new(uint256.Int).Mul(amountIn, uint256.NewInt(FeeOne-uint64(fee)))
	sum := new(uint256.Int).Mul(reserveIn, uint256.NewInt(FeeOne))
	sum.Add(sum, net)
	return net.Div(net.Mul(net, reserveOut), sum)
}

// AmountInUp is the least input, the fee included, for which a pool pays amountOut, which is less than reserveOut.
func AmountInUp(amountOut, reserveIn, reserveOut *uint256.Int, fee uint32) *uint256.Int {
	product := new(uint256.Int).Mul(reserveIn, amountOut)
	product.Mul(product, uint256.NewInt(FeeOne))
	rest := new(uint256.Int).Sub(reserveOut, amountOut)
	return ceilDiv(product, rest.Mul(rest, uint256.NewInt(FeeOne-uint64(fee))))
}

// FirstSharesDown are the shares of the first deposit, those that are locked included.
func FirstSharesDown(amountWei, amountToken *uint256.Int) *uint256.Int {
	product := new(uint256.Int).Mul(amountWei, amountToken)
	return product.Sqrt(product)
}

// SharesDown are the shares of a later deposit: what the scarcer side gives.
func SharesDown(amountWei, amountToken, reserveWei, reserveToken, supply *uint256.Int) *uint256.Int {
	byWei := PartDown(amountWei, supply, reserveWei)
	byToken := PartDown(amountToken, supply, reserveToken)
	if byToken.Lt(byWei) {
		return byToken
	}
	return byWei
}

// PartUp is the part of a reserve that shares of a supply must bring.
func PartUp(shares, reserve, supply *uint256.Int) *uint256.Int {
	return ceilDiv(new(uint256.Int).Mul(shares, reserve), supply)
}

// PartDown is the part of a reserve that shares of a supply are paid.
func PartDown(shares, reserve, supply *uint256.Int) *uint256.Int {
	product := new(uint256.Int).Mul(shares, reserve)
	return product.Div(product, supply)
}

// PriceDown is the price of one side in units of the other one, with 112 fraction bits.
func PriceDown(reserveQuote, reserveBase *uint256.Int) *uint256.Int {
	price := new(uint256.Int).Lsh(reserveQuote, 112)
	return price.Div(price, reserveBase)
}

func ceilDiv(a, b *uint256.Int) *uint256.Int {
	quotient, remainder := new(uint256.Int), new(uint256.Int)
	quotient.DivMod(a, b, remainder)
	if !remainder.IsZero() {
		quotient.AddUint64(quotient, 1)
	}
	return quotient
}
