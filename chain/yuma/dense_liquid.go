package yuma

import "github.com/taochain/taochain/chain/fixed"

// noWeight stands for an element that is missing in the weights that bonds follow.
const noWeight = ^uint64(0)

// liquidColumn is the moving average of one column of bonds under liquid alpha (sections 4.10 and 4.12).
type liquidColumn struct {
	params LiquidParams
	// still is the alpha of a cell in which neither weight nor bond is above what it is compared with.
	still uint64
	// alphas has one number per row, pending are the exponents to be computed and rows theirs.
	alphas  []uint64
	pending []fixed.I32F32
	rows    []uint16
}

func (l *liquidColumn) prepare(in *Input, rows int) {
	l.params = liquidParams(in)
	l.still = uint64(l.params.Alpha(0, 0, 0))
	l.alphas = sized(l.alphas, rows)
}

// average replaces the old bonds of a column by the new ones: one for each weight that is there. As the rows of the input
// ascend, the walk of section 4.12 sees all elements.
func (l *liquidColumn) average(bonds, follow []uint64, consensus uint64) {
	follow, alphas := follow[:len(bonds)], l.alphas[:len(bonds)]
	l.pending, l.rows = l.pending[:0], l.rows[:0]
	for r, b := range bonds {
		w := follow[r]
		if w >= b && w <= consensus || w == noWeight {
			alphas[r] = l.still
			continue
		}
		x := l.params.exponent(fixed.I32F32(consensus), fixed.I32F32(w), fixed.I32F32(b))
		l.pending = append(l.pending, x)
		l.rows = append(l.rows, uint16(r))
	}
	fixed.ExpSafeAll(l.pending)
	for k, e := range l.pending {
		alphas[l.rows[k]] = uint64(l.params.fromExp(e))
	}
	for r, b := range bonds {
		w, a := follow[r], alphas[r]
		if w == noWeight {
			bonds[r] = 0
			continue
		}
		bonds[r] = min(oneBits, mulFloor(oneBits-a, b)+mulFloor(a, w))
	}
}

// averageFollowed is the plain moving average for liquid alpha without a consensus; a missing weight counts as 0.
func averageFollowed(bonds, follow []uint64, fresh, old uint64) {
	follow = follow[:len(bonds)]
	for r, b := range bonds {
		bonds[r] = b * old >> 32
		if w := follow[r]; w != noWeight {
			bonds[r] += w * fresh >> 32
		}
	}
}
