// Package emission is the arithmetic of the economy (economy.md and subnets.md):
// how much is issued, which subnet and which key gets what part of it, and what
// registrations, locks and dissolutions cost or pay.
//
// Every function is pure: it takes the numbers that a step needs and returns those
// that the step stores, to the last bit of the reference chain. Who may call, what is
// stored where and in which order steps run is the business of the state
// packages. Slices are read in the given order, which the caller fixes:
// subnets ascending by netuid, hotkeys ascending by bytes.
//
// Amounts are integers in [unit.Rao] or [unit.Alpha]. An unfloored amount is a
// [fixed.U96F32] in the same unit. All divisions round toward zero, and one that fails,
// for a zero divisor or an overflow, gives 0. Integer sums and differences
// clamp at the bounds of their type.
package emission
