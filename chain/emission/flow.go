package emission

import (
	"math"

	"github.com/taochain/taochain/chain/fixed"
)

// FlowSubnet is the recorded TAO flow of one subnet (economy.md, 3.7).
type FlowSubnet struct {
	// Flow is the net flow of users since LastBlock, ProtocolFlow that of the protocol, in rao.
	Flow, ProtocolFlow int64
	// LastBlock is the block of the last update of both averages.
	LastBlock uint64
	// EMA and ProtocolEMA are the moving averages of the flows.
	EMA, ProtocolEMA fixed.I64F64
}

// FlowParams are the parameters of the flow formula (economy.md, 3.7).
type FlowParams struct {
	// NetFlow subtracts the protocol's flow from that of the users.
	NetFlow bool
	// NormExponent is p, the power to which flows count.
	NormExponent fixed.U64F64
	// Cutoff is the flow up to which a subnet gets nothing.
	Cutoff fixed.I64F64
}

// largestI32F32Integer is what a power that is out of range counts as, and a bound
// in FlowShares.
const largestI32F32Integer = math.MaxInt32

// UpdateFlow returns the subnet with both averages updated to the block, at most once a
// block. smoothing is the weight of the new flow, in parts of 2^63-1. The flows are
// the caller's to reset (economy.md, 3.7).
func UpdateFlow(s FlowSubnet, block, smoothing uint64) FlowSubnet {
	if s.LastBlock == block {
		return s
	}
	k := fixed.I64F64FromUint64(smoothing).SafeDivTrunc(fixed.I64F64FromUint64(math.MaxInt64))
	kept := fixed.OneI64F64().SubSat(k)
	s.EMA = kept.MulFloorSat(s.EMA).AddSat(k.MulFloorSat(flowFixed(s.Flow)))
	s.ProtocolEMA = kept.MulFloorSat(s.ProtocolEMA).AddSat(k.MulFloorSat(flowFixed(s.ProtocolFlow)))
	s.LastBlock = block
	return s
}

// FlowShares returns the subnets' parts of the block emission by their TAO flow. The
// chain does not use this formula: shares follow prices, see Shares
// (economy.md, 3.7).
func FlowShares(subnets []FlowSubnet, p FlowParams) []fixed.U64F64 {
	z := aboveCutoff(netFlows(subnets, p.NetFlow), p.Cutoff)
	scaleToLargest(z)
	largest := largestOf(z)

	tiny := fixed.U64F64FromUint64(largestI32F32Integer).SafeDivTrunc(fixed.U64F64FromUint64(math.MaxUint64))
	c := fixed.U64F64FromUint64(uint64(len(z))).MulFloorSat(largest.MulFloorSat(largest))
	if c.Cmp(tiny) < 0 {
		return z
	}
	g := rootBisect(fixed.U64F64FromUint64(largestI32F32Integer).SafeDivTrunc(c))
	exponent := p.NormExponent.ToI32F32FloorSat()
	var sum fixed.U64F64
	for i := range z {
		z[i] = flowPower(g.MulFloorSat(z[i]).ToI32F32FloorSat(), exponent)
		sum = sum.WrappingAdd(z[i])
	}
	for i := range z {
		z[i] = z[i].SafeDivTrunc(sum)
	}
	return z
}

// netFlows returns what counts of each subnet's flow, the protocol's part scaled so
// that it does not exceed the users' in total.
func netFlows(subnets []FlowSubnet, subtractProtocol bool) []fixed.I64F64 {
	zero := fixed.I64F64{}
	var users, protocol fixed.I64F64
	for _, s := range subnets {
		if s.EMA.Cmp(zero) > 0 {
			users = users.AddSat(s.EMA)
		}
		if s.ProtocolEMA.Cmp(zero) > 0 {
			protocol = protocol.AddSat(s.ProtocolEMA)
		}
	}
	scale := users.SafeDivTrunc(protocol)
	if one := fixed.OneI64F64(); scale.Cmp(one) > 0 {
		scale = one
	}
	net := make([]fixed.I64F64, len(subnets))
	for i, s := range subnets {
		net[i] = s.EMA
		switch {
		case !subtractProtocol:
		case s.ProtocolEMA.Cmp(zero) > 0:
			net[i] = s.EMA.SubSat(scale.MulFloorSat(s.ProtocolEMA))
		default:
			net[i] = s.EMA.SubSat(s.ProtocolEMA)
		}
	}
	return net
}

// aboveCutoff returns max(net - max(cutoff, min(0, min net)), 0).
func aboveCutoff(net []fixed.I64F64, cutoff fixed.I64F64) []fixed.U64F64 {
	var lowest fixed.I64F64
	for _, n := range net {
		if n.Cmp(lowest) < 0 {
			lowest = n
		}
	}
	if cutoff.Cmp(lowest) > 0 {
		lowest = cutoff
	}
	z := make([]fixed.U64F64, len(net))
	for i, n := range net {
		z[i] = n.SubSat(lowest).ToU64F64FloorSat()
	}
	return z
}

// scaleToLargest multiplies all by the reciprocal of the largest.
func scaleToLargest(z []fixed.U64F64) {
	f := fixed.OneU64F64().SafeDivTrunc(largestOf(z))
	for i := range z {
		z[i] = f.MulFloorSat(z[i])
	}
}

func largestOf(z []fixed.U64F64) fixed.U64F64 {
	var largest fixed.U64F64
	for _, v := range z {
		if v.Cmp(largest) > 0 {
			largest = v
		}
	}
	return largest
}

// rootBisect returns a square root of v, to about a thousandth.
func rootBisect(v fixed.U64F64) fixed.U64F64 {
	const maxSteps = 129
	one, two := fixed.OneU64F64(), fixed.U64F64FromUint64(2)
	epsilon := one.SafeDivTrunc(fixed.U64F64FromUint64(1000))
	lo, hi := v, one
	if v.Cmp(one) > 0 {
		lo, hi = fixed.U64F64{}, v
	}
	mid := lo.AddSat(hi).SafeDivTrunc(two)
	q := v.SafeDivTrunc(mid)
	for range maxSteps {
		if q.SubSat(mid).Cmp(epsilon) <= 0 && mid.SubSat(q).Cmp(epsilon) <= 0 {
			break
		}
		if q.Cmp(mid) < 0 {
			hi = mid
		} else {
			lo = mid
		}
		mid = lo.AddSat(hi).SafeDivTrunc(two)
		q = v.SafeDivTrunc(mid)
	}
	return mid
}

// flowPower returns v^p; 0 where the logarithm fails, and the largest integer where the
// exponential does.
func flowPower(v, p fixed.I32F32) fixed.U64F64 {
	ln, ok := v.Ln()
	if !ok {
		return fixed.U64F64{}
	}
	power, ok := fixed.Exp(p.MulFloorSat(ln))
	if !ok {
		return fixed.U64F64FromUint64(largestI32F32Integer)
	}
	return power.ToU64F64FloorSat()
}

// flowFixed converts a flow in rao.
func flowFixed(flow int64) fixed.I64F64 {
	return fixed.I64F64FromBits(uint64(flow), 0)
}
