// Package amm is the mathematics of a subnet's pool of TAO and alpha (amm.md).
//
// A [Pool] is a plain value: its owner loads it from storage, calls a method,
// and stores what changed. A pool of a dynamic subnet is a weighted
// two-asset pool; a stable one, of root or of a subnet without a market,
// exchanges 1:1. Nothing here knows accounts, stake or blocks.
//
// Quotes ([Pool.QuoteBuy], [Pool.QuoteSell]) and executions ([Pool.Buy],
// [Pool.Sell]) run the same code. A call that fails changes nothing.
//
// Results are exact to the last unit, with every rounding of the
// specification. The power in the pool's formula is computed in fixed-width
// integers with a proven error bound; where the bound does not decide the
// rounding, the specified series does ([PowRatioScaled]).
//
// Caveats: reserves count what the pool holds, so the fee is never part of
// them; and a pool that emission has re-weighted before its first swap goes
// back to equal weights at that swap (amm.md, section 5, step 3).
package amm
