// Package constantproduct is the mathematics of the contracts LiquidityPool and
// SwapRouter: a pool of TAO and one token whose product of reserves no trade
// lowers, and the best split of an order between such a pool and the protocol's
// own.
//
// A [Pool] is a plain value with the operations of the contract. A [Market] is
// the protocol's pool as the router sees it, and an [Order] has the best split.
// All numbers are those of the contracts to the last unit: roundings are in the
// pool's favour, and in the names of the functions.
//
// TAO is counted in wei, a token in its own unit. Arguments are not changed, and
// results belong to the caller.
package constantproduct
