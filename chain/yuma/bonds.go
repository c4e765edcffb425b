package yuma

import "github.com/taochain/taochain/chain/fixed"

// Clip sets dst to the weights cut at the consensus of their column (yuma.md section 4.7): an entry above a
// consensus of 0 is deleted, explicit zeros stay. consensus has one element per column.
func Clip(dst, weights *Matrix, consensus []fixed.I32F32) {
	dst.Reset(weights.columns)
	dst.grow(len(weights.uids))
	outUIDs, outValues := dst.uids[:len(weights.uids)], dst.values[:len(weights.uids)]
	kept := 0
	for r := range weights.Rows() {
		uids, values := weights.Row(r)
		values = values[:len(uids)]
		for k, uid := range uids {
			c, v := consensus[uid], values[k]
			if c <= 0 && c < v {
				continue
			}
			outUIDs[kept] = uid
			outValues[kept] = min(c, v)
			kept++
		}
		dst.starts = append(dst.starts, kept)
	}
	dst.uids, dst.values = outUIDs[:kept], outValues[:kept]
}

// Interpolate sets dst to a + floor(ratio*(b-a)), rows ascending, only values above 0 (yuma.md section 4.9). The
// result has as many rows as a.
func Interpolate(dst, a, b *Matrix, ratio fixed.I32F32) {
	dst.Reset(a.columns)
	x := make([]fixed.I32F32, a.columns)
	y := make([]fixed.I32F32, a.columns)
	for r := range a.Rows() {
		uidsA, valuesA := a.Row(r)
		uidsB, valuesB := b.Row(r)
		if len(uidsA)+len(uidsB) > 0 {
			scatter(x, uidsA, valuesA)
			scatter(y, uidsB, valuesB)
			for j, v := range x {
				x[j] = v.AddSat(ratio.MulFloorSat(y[j].SubSat(v)))
			}
			dst.appendPositive(x)
			clear(x)
			clear(y)
		}
		dst.EndRow()
	}
}

// scatter writes a sparse row into a dense one; entries beyond its end are dropped.
func scatter(dense []fixed.I32F32, uids []uint16, values []fixed.I32F32) {
	for k, uid := range uids {
		if int(uid) < len(dense) {
			dense[uid] = values[k]
		}
	}
}

// EMA sets dst to floor(alpha*fresh) + floor((1-alpha)*old), rows ascending, only values above 0 (yuma.md section
// 4.10, the plain moving average). The result has as many rows as fresh.
func EMA(dst, fresh, old *Matrix, alpha fixed.I32F32) {
	dst.Reset(fresh.columns)
	rest := fixed.OneI32F32.SubSat(alpha)
	dense := zeroed(dst.scratch, max(fresh.columns, old.columns))
	dst.scratch = dense
	for r := range fresh.Rows() {
		uidsN, valuesN := fresh.Row(r)
		uidsO, valuesO := old.Row(r)
		if len(uidsN)+len(uidsO) > 0 {
			fixed.AddScaled(dense, uidsN, valuesN, alpha)
			fixed.AddScaled(dense, uidsO, valuesO, rest)
			dst.appendPositive(dense[:fresh.columns])
			clear(dense)
		}
		dst.EndRow()
	}
}

// BondsAlpha returns the plain moving average's weight of the new value, 1 - average/1000000 (yuma.md section 4.9).
// Above a million it is negative.
func BondsAlpha(average uint64) fixed.I32F32 {
	share := fixed.I64F64FromUint64(average).DivTruncSat(fixed.I64F64FromUint64(1_000_000))
	return fixed.OneI32F32.SubSat(share.ToI32F32FloorSat())
}

// bondWeights returns the weights that bonds follow (section 4.9).
func (ws *Workspace) bondWeights(in *Input) *Matrix {
	switch in.BondsPenalty {
	case 0:
		return &ws.weights
	case 0xffff:
		return &ws.clipped
	}
	Interpolate(&ws.mixed, &ws.weights, &ws.clipped, fixed.I32F32FromProportion(uint16(in.BondsPenalty)))
	return &ws.mixed
}

// yuma3Bonds computes bonds and dividends with Yuma3 on (section 4.10).
func (ws *Workspace) yuma3Bonds(in *Input, weights *Matrix) {
	if in.LiquidAlpha && !allZero(ws.consensus) {
		ws.liquid.ema(&ws.ema, weights, &ws.bonds, ws.liquidConsensus(in), liquidParams(in))
	} else {
		EMA(&ws.ema, weights, &ws.bonds, BondsAlpha(in.BondsMovingAverage))
	}
	ws.storeBonds()
	ws.traceBonds(weights)

	ws.ema.ColNormalizeTrunc()
	ws.ema.WeightedRowSums(ws.dividends, ws.incentive)
	for i, t := range ws.dividends {
		// A product that overflows counts as 0, not as the bound.
		ws.dividends[i], _ = t.CheckedMulFloor(ws.active[i])
	}
	NormalizeTrunc(ws.dividends)
}

// legacyBonds computes bonds and dividends with Yuma3 off (section 4.11).
func (ws *Workspace) legacyBonds(in *Input, weights *Matrix) {
	ws.bonds.ColNormalizeTrunc()
	delta := &ws.delta
	delta.copyFrom(weights)
	for i, a := range ws.active {
		_, values := delta.Row(i)
		for k, w := range values {
			values[k] = w.MulFloorSat(a)
		}
	}
	delta.ColNormalizeTrunc()
	EMA(&ws.ema, delta, &ws.bonds, BondsAlpha(in.BondsMovingAverage))
	ws.ema.ColNormalizeTrunc()
	ws.traceBonds(weights)

	ws.ema.WeightedRowSums(ws.dividends, ws.incentive)
	NormalizeTrunc(ws.dividends)
	ws.ema.ColMaxUpscaleTrunc()
	ws.storeBonds()
}

// storeBonds writes the bonds of the next permit holders to the result; all others lose theirs (section 4.14).
func (ws *Workspace) storeBonds() {
	if cap(ws.entries) < len(ws.ema.uids) {
		ws.entries = make([]Entry, len(ws.ema.uids))
	}
	room := ws.entries[:len(ws.ema.uids)]
	for i := range ws.n {
		uids, values := ws.ema.Row(i)
		if !ws.result.NewPermits[i] || len(uids) == 0 {
			continue
		}
		values = values[:len(uids)]
		row := room[:len(uids):len(uids)]
		room = room[len(uids):]
		for k, uid := range uids {
			row[k] = Entry{uid, values[k].ProportionUint16()}
		}
		ws.result.Bonds[i] = row
	}
}

func allZero(v []fixed.I32F32) bool {
	for _, x := range v {
		if x != 0 {
			return false
		}
	}
	return true
}
