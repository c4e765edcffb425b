// Package fixed holds the protocol's binary fixed-point numbers, bit for bit (yuma.md section 1, economy.md section 0).
//
// Five types share one set of operations: [I32F32] in 64 bits; [U64F64],
// [U96F32], [I64F64] and [I96F32] in 128 bits. A value is its raw bits divided
// by two to the power of the number of fraction bits; signed types are two's
// complement.
//
// The name of an operation tells what happens to the digits that do not fit:
//
//   - Floor rounds toward minus infinity, Trunc toward zero;
//   - Sat clamps an overflow at the bounds of the container (unsigned types
//     clamp at 0 from below);
//   - Checked reports an overflow or a zero divisor by ok = false;
//   - Safe replaces such a failure by 0;
//   - Wrapping drops the carry.
//
// [Divisor], [Dot], [AddScaled] and their like are the inner loops of the
// epoch: the same operations on many numbers at once.
//
// Products are computed exactly and then rounded once. Nothing here allocates,
// panics or uses floating point.
package fixed
