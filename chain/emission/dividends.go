package emission

import (
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/unit"
)

// Parent is a hotkey that has given part of its stake to the child whose dividend is split.
type Parent struct {
	// Contribution is the weighted stake given, see ParentContribution.
	Contribution fixed.U96F32
	// SameOwner tells that parent and child have the same owner, who pays no take.
	SameOwner bool
}

// ParentContribution returns the stake that a parent lends to its child: the
// proportion of its alpha and, weighted, of its root stake, both its total
// stakes (economy.md, 4.3).
func ParentContribution(alpha unit.Alpha, root unit.Rao, proportion unit.U64Fraction, taoWeight fixed.U96F32) fixed.U96F32 {
	return weightedStake(alpha, root, fractionU64(proportion), taoWeight)
}

// SelfContribution returns what a hotkey keeps of its own stake, floored: the part not
// given to its children (economy.md, 4.3).
func SelfContribution(alpha unit.Alpha, root unit.Rao, children []unit.U64Fraction, taoWeight fixed.U96F32) unit.Alpha {
	remaining := fixed.OneU96F32()
	for _, proportion := range children {
		remaining = remaining.SubSat(fractionU64(proportion))
	}
	return floorAlpha(weightedStake(alpha, root, remaining, taoWeight))
}

func weightedStake(alpha unit.Alpha, root unit.Rao, part, taoWeight fixed.U96F32) fixed.U96F32 {
	a := fixed.U96F32FromUint64(uint64(alpha)).MulFloorSat(part)
	r := fixed.U96F32FromUint64(uint64(root)).MulFloorSat(part).MulFloorSat(taoWeight)
	return a.AddSat(r)
}

// ChildkeyParts is a child's dividend after the split with its parents. The parts
// sum to at most the dividend as long as take and burn together do not exceed 1.
type ChildkeyParts struct {
	// Parents holds what each parent gets, in the order given.
	Parents []unit.Alpha
	// Child is what stays with the child, its take included.
	Child unit.Alpha
	// Recycled is the childkey burn.
	Recycled unit.Alpha
}

// ChildkeySplit spreads a hotkey's dividend over its parents and itself in proportion to
// their stake. Of a parent's part the child takes its take and burn is
// recycled, unless both have the same owner (economy.md, 4.3).
func ChildkeySplit(dividend, self unit.Alpha, parents []Parent, take unit.U16Fraction, burn unit.U64Fraction) ChildkeyParts {
	total := fixed.U96F32FromUint64(uint64(self))
	for _, p := range parents {
		total = total.AddSat(p.Contribution)
	}
	whole := fixed.U96F32FromUint64(uint64(dividend))
	remaining := whole
	takePart, burnPart := fractionU16(take), fractionU64(burn)

	parts := ChildkeyParts{Parents: make([]unit.Alpha, len(parents))}
	var taken fixed.U96F32
	for i, p := range parents {
		e := whole.MulFloorSat(p.Contribution.SafeDivTrunc(total))
		remaining = remaining.SubSat(e)
		if !p.SameOwner {
			burned := burnPart.MulFloorSat(e)
			t := takePart.MulFloorSat(e)
			e = e.SubSat(burned).SubSat(t)
			taken = taken.AddSat(t)
			parts.Recycled = unit.AddSat(parts.Recycled, floorAlpha(burned))
		}
		parts.Parents[i] = floorAlpha(e)
	}
	parts.Child = floorAlpha(remaining.AddSat(taken))
	return parts
}

// ValidatorPot returns the alpha shared by validators: the pending validator emission,
// and the servers' too if no incentive was paid (economy.md, 4.3).
func ValidatorPot(validator, server, incentives unit.Alpha) unit.Alpha {
	if incentives == 0 {
		return unit.AddSat(validator, server)
	}
	return validator
}

// Earner is a hotkey with its dividend after the childkey split and its total stakes.
type Earner struct {
	Dividend unit.Alpha
	Alpha    unit.Alpha
	Root     unit.Rao
}

// Dividends is what a hotkey earns in an epoch, in alpha, unfloored and before the
// delegate take.
type Dividends struct {
	Alpha, Root fixed.U96F32
}

// DistributeDividends divides the validators' and root's pots. Each hotkey's
// dividend counts for root as far as its weighted root stake is part of its stake,
// and for alpha otherwise (economy.md, 4.3). The results sum to at most the pots.
func DistributeDividends(validatorPot, rootPot unit.Alpha, taoWeight fixed.U96F32, earners []Earner) []Dividends {
	parts := make([]Dividends, len(earners))
	var alphaTotal, rootTotal fixed.U96F32
	for i, e := range earners {
		d := fixed.U96F32FromUint64(uint64(e.Dividend))
		root := fixed.U96F32FromUint64(uint64(e.Root)).MulFloorSat(taoWeight)
		stake := fixed.U96F32FromUint64(uint64(e.Alpha)).AddSat(root)
		parts[i].Root = d.MulFloorSat(root.SafeDivTrunc(stake))
		parts[i].Alpha = d.SubSat(parts[i].Root)
		alphaTotal = alphaTotal.AddSat(parts[i].Alpha)
		rootTotal = rootTotal.AddSat(parts[i].Root)
	}
	alphaPot := fixed.U96F32FromUint64(uint64(validatorPot))
	pot := fixed.U96F32FromUint64(uint64(rootPot))
	for i, p := range parts {
		parts[i].Alpha = alphaPot.MulFloorSat(p.Alpha.SafeDivTrunc(alphaTotal))
		parts[i].Root = pot.MulFloorSat(p.Root.SafeDivTrunc(rootTotal))
	}
	return parts
}

// DelegateTake divides a dividend between the hotkey's owner (taken) and its stakers
// (rest), each floored (economy.md, 4.4).
func DelegateTake(dividend fixed.U96F32, take unit.U16Fraction) (taken, rest unit.Alpha) {
	t := fractionU16(take).MulFloorSat(dividend)
	return floorAlpha(t), floorAlpha(dividend.SubSat(t))
}

// MinerBurned returns the withheld part of an epoch's incentives, 0 to 1, and 0 if there
// were none (economy.md, 4.5).
func MinerBurned(withheld, total unit.Alpha) fixed.U96F32 {
	return fixed.U96F32FromUint64(uint64(withheld)).SafeDivTrunc(fixed.U96F32FromUint64(uint64(total)))
}
