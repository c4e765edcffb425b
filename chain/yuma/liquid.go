package yuma

import (
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/unit"
)

// LiquidParams are the parameters of liquid alpha (yuma.md section 4.12).
type LiquidParams struct {
	// Low and High bound the alpha, as proportions of one.
	Low, High fixed.I32F32
	// Slope is the steepness divided by -100.
	Slope fixed.I32F32
}

// NewLiquidParams converts the stored parameters.
func NewLiquidParams(low, high unit.U16Fraction, steepness int16) LiquidParams {
	return LiquidParams{
		Low:   fixed.I32F32FromProportion(uint16(low)),
		High:  fixed.I32F32FromProportion(uint16(high)),
		Slope: LiquidSlope(fixed.I32F32FromInt64(int64(steepness))),
	}
}

// LiquidSlope returns trunc(steepness / -100) in fixed point, clamped.
func LiquidSlope(steepness fixed.I32F32) fixed.I32F32 {
	return steepness.DivTruncSat(-100 * fixed.OneI32F32)
}

// liquidConsensus returns the consensus that liquid alpha compares weights with.
func (ws *Workspace) liquidConsensus(in *Input) []fixed.I32F32 {
	if len(in.LiquidConsensus) == 0 {
		return ws.consensus
	}
	ws.compared = zeroed(ws.compared, ws.n)
	for j := range ws.compared {
		ws.compared[j] = fixed.I32F32FromProportion(uint16(at(in.LiquidConsensus, j)))
	}
	return ws.compared
}

func liquidParams(in *Input) LiquidParams {
	return NewLiquidParams(in.AlphaLow, in.AlphaHigh, in.SigmoidSteepness)
}

// Alpha returns the liquid alpha of one cell from its consensus, weight and bond (yuma.md section 4.12).
func (p LiquidParams) Alpha(consensus, weight, bond fixed.I32F32) fixed.I32F32 {
	return p.fromExp(fixed.ExpSafe(p.exponent(consensus, weight, bond)))
}

func (p LiquidParams) exponent(consensus, weight, bond fixed.I32F32) fixed.I32F32 {
	var d fixed.I32F32
	if weight >= bond {
		d = weight.SubSat(consensus)
	} else {
		d = bond.SubSat(weight)
	}
	d = d.Clamp(0, fixed.OneI32F32)
	return p.Slope.MulFloorSat(d - fixed.HalfI32F32)
}

func (p LiquidParams) fromExp(e fixed.I32F32) fixed.I32F32 {
	sigmoid := fixed.OneI32F32.DivTruncSat(fixed.OneI32F32.AddSat(e))
	return p.Low.AddSat(sigmoid.MulFloorSat(p.High.SubSat(p.Low))).Clamp(p.Low, p.High)
}

// LiquidEMA sets dst to the moving average of bonds under liquid alpha (yuma.md section 4.10): one element for every
// entry of fresh, in its order, if it is above 0. alpha(row, k, uid) is the alpha of the row's k-th entry.
func LiquidEMA(dst, fresh, old *Matrix, alpha func(row, k int, uid uint16) fixed.I32F32) {
	var l liquid
	dst.Reset(fresh.columns)
	l.old = zeroed(l.old, fresh.columns)
	for r := range fresh.Rows() {
		uids, values := fresh.Row(r)
		l.alphas = l.alphas[:0]
		for k, uid := range uids {
			l.alphas = append(l.alphas, alpha(r, k, uid))
		}
		uidsO, valuesO := old.Row(r)
		scatter(l.old, uidsO, valuesO)
		l.emaRow(dst, uids, values)
		clear(l.old)
	}
}

// liquid is the memory of the moving average under liquid alpha.
type liquid struct {
	alphas []fixed.I32F32
	// old is the row of old bonds, walked is what the alpha's lookup sees of it.
	old, walked []fixed.I32F32
}

// ema is LiquidEMA with the alpha of section 4.12.
func (l *liquid) ema(dst, fresh, old *Matrix, consensus []fixed.I32F32, p LiquidParams) {
	dst.Reset(fresh.columns)
	l.old = zeroed(l.old, fresh.columns)
	l.walked = zeroed(l.walked, fresh.columns)
	for r := range fresh.Rows() {
		uids, values := fresh.Row(r)
		if len(uids) == 0 {
			dst.EndRow()
			continue
		}
		uidsO, valuesO := old.Row(r)
		scatter(l.old, uidsO, valuesO)
		walk(l.walked, uidsO, valuesO)
		l.exponents(uids, values, consensus, p)
		fixed.ExpSafeAll(l.alphas)
		for k, e := range l.alphas {
			l.alphas[k] = p.fromExp(e)
		}
		l.emaRow(dst, uids, values)
		clear(l.old)
		clear(l.walked)
	}
}

// walk scatters what one forward pass over the row sees while the column ascends: an entry that follows one of an
// equal or larger uid is passed over (section 4.12, row-walk quirk).
func walk(dense []fixed.I32F32, uids []uint16, values []fixed.I32F32) {
	next := 0
	for k, uid := range uids {
		if int(uid) >= next && int(uid) < len(dense) {
			dense[uid] = values[k]
			next = int(uid) + 1
		}
	}
}

// exponents fills l.alphas with the argument of the exponential for every entry of a row. The weight is looked up by
// the same walk as in walk.
func (l *liquid) exponents(uids []uint16, values, consensus []fixed.I32F32, p LiquidParams) {
	l.alphas = l.alphas[:0]
	next := 0
	for k, uid := range uids {
		var w fixed.I32F32
		if int(uid) >= next {
			w = values[k]
			next = int(uid) + 1
		}
		l.alphas = append(l.alphas, p.exponent(consensus[uid], w, l.walked[uid]))
	}
}

// emaRow appends one row of the moving average to dst, by l.alphas and l.old.
func (l *liquid) emaRow(dst *Matrix, uids []uint16, values []fixed.I32F32) {
	alphas := l.alphas[:len(uids)]
	values = values[:len(uids)]
	for k, uid := range uids {
		a := alphas[k]
		kept := fixed.OneI32F32.SubSat(a).MulFloorSat(l.old[uid])
		bought := max(0, a.MulFloorSat(values[k]))
		if v := min(fixed.OneI32F32, kept.AddSat(bought)); v > 0 {
			dst.Append(uid, v)
		}
	}
	dst.EndRow()
}
