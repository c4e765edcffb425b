package yuma

import (
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/unit"
)

// SubnetsPerMechanism is the distance between the storage indexes of a subnet's mechanisms (yuma.md section 3).
const SubnetsPerMechanism = 4096

// StorageIndex returns mechanism*4096 + netuid. netuid is below 4096 and mechanism below 16 on a valid chain; others
// wrap at 2^16.
func StorageIndex(netuid uint16, mechanism uint8) uint16 {
	return uint16(mechanism)*SubnetsPerMechanism + netuid
}

// Split divides an amount among count mechanisms (yuma.md section 5): evenly if split is nil, else in parts of
// 65535, floored; missing parts are 0, parts beyond count are ignored. Mechanism 0 also gets the remainder.
func Split(amount unit.Alpha, count int, split []unit.U16Fraction) []unit.Alpha {
	if count <= 0 {
		return nil
	}
	parts := make([]unit.Alpha, count)
	remainder := amount
	for m := range parts {
		if split == nil {
			parts[m] = amount / unit.Alpha(count)
		} else if m < len(split) {
			parts[m] = u16ShareFloor(amount, split[m])
		}
		remainder = unit.SubSat(remainder, parts[m])
	}
	parts[0] = unit.AddSat(parts[0], remainder)
	return parts
}

// u16ShareFloor returns floor(amount*share/65535), at most amount.
func u16ShareFloor(amount unit.Alpha, share unit.U16Fraction) unit.Alpha {
	whole, rest := amount/0xffff, amount%0xffff
	return whole*unit.Alpha(share) + rest*unit.Alpha(share)/0xffff
}

// Shares returns the weight of each mechanism in the aggregate, part/total truncated; if total is 0, mechanism 0 has
// all of it (yuma.md section 5).
func Shares(parts []unit.Alpha, total unit.Alpha) []fixed.U64F64 {
	shares := make([]fixed.U64F64, len(parts))
	if total == 0 {
		if len(shares) > 0 {
			shares[0] = fixed.OneU64F64()
		}
		return shares
	}
	for m, part := range parts {
		shares[m] = fixed.U64F64FromUint64(uint64(part)).SafeDivTrunc(fixed.U64F64FromUint64(uint64(total)))
	}
	return shares
}

// Aggregate is what the mechanisms of a subnet come to together (yuma.md section 5). Vectors are indexed by uid.
type Aggregate struct {
	// Active and NewPermits hold if any mechanism says so.
	Active, NewPermits []bool
	// Server, Validator and RawStake are plain sums.
	Server, Validator, RawStake []unit.Alpha
	// The rest is weighted by the mechanisms' shares and floored after each mechanism.
	Combined                                          []unit.Alpha
	StakeWeight, Consensus, Dividends, ValidatorTrust []unit.U16Fraction
}

// Aggregator adds up the epochs of a subnet's mechanisms in their order.
type Aggregator struct {
	sum Aggregate
}

// NewAggregator begins with nothing, for n uids.
func NewAggregator(n uint16) *Aggregator {
	return &Aggregator{Aggregate{
		Active:         make([]bool, n),
		NewPermits:     make([]bool, n),
		Server:         make([]unit.Alpha, n),
		Validator:      make([]unit.Alpha, n),
		RawStake:       make([]unit.Alpha, n),
		Combined:       make([]unit.Alpha, n),
		StakeWeight:    make([]unit.U16Fraction, n),
		Consensus:      make([]unit.U16Fraction, n),
		Dividends:      make([]unit.U16Fraction, n),
		ValidatorTrust: make([]unit.U16Fraction, n),
	}}
}

// Add takes in the result of the next mechanism, which has the given share of one. It keeps nothing of r.
func (a *Aggregator) Add(r *Result, share fixed.U64F64) {
	s := &a.sum
	for i := range s.Active {
		s.Active[i] = s.Active[i] || at(r.Active, i)
		s.NewPermits[i] = s.NewPermits[i] || at(r.NewPermits, i)
		s.Server[i] = unit.AddSat(s.Server[i], at(r.Server, i))
		s.Validator[i] = unit.AddSat(s.Validator[i], at(r.Validator, i))
		s.RawStake[i] = unit.AddSat(s.RawStake[i], at(r.RawStake, i))
		s.Combined[i] = unit.AddSat(s.Combined[i], weightedFloor(at(r.Combined, i), share))
	}
	accumulate(s.StakeWeight, r.StakeWeight, share)
	accumulate(s.Consensus, r.Consensus, share)
	accumulate(s.Dividends, r.Dividends, share)
	accumulate(s.ValidatorTrust, r.ValidatorTrust, share)
}

// Aggregate returns the sum so far; it belongs to the aggregator.
func (a *Aggregator) Aggregate() *Aggregate { return &a.sum }

// accumulate adds weighted fractions. The sum before is whole, so flooring the term alone floors the new sum.
func accumulate(sum, values []unit.U16Fraction, share fixed.U64F64) {
	for i := range sum {
		term := weightedFloor(unit.Alpha(at(values, i)), share)
		sum[i] = unit.U16Fraction(min(uint64(sum[i])+min(uint64(term), 0xffff), 0xffff))
	}
}

// weightedFloor returns floor(value*share), clamped.
func weightedFloor(value unit.Alpha, share fixed.U64F64) unit.Alpha {
	return unit.Alpha(fixed.U64F64FromUint64(uint64(value)).MulFloorSat(share).FloorUint64Sat())
}
