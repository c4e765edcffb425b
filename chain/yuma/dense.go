package yuma

import "github.com/taochain/taochain/chain/fixed"

// dense is the epoch from the weights to the dividends over full matrices, for inputs in which most elements are there
// and none is out of the ordinary (see load). It computes what Workspace.sparse does, with fewer passes, and without
// looking at signs and overflows:
//
//   - every number is a uint64 with 32 fraction bits from 0 to one; only sums over a column are larger, at most 2^48;
//   - a product of two numbers fits 64 bits unless both are one, and one of the two factors is known to be below it;
//   - an absent element and a zero are the same, save for the liquid alpha, for which a block remembers what was there.
//
// It goes twice over the columns, a few at a time so that they stay in the cache: first from the weights to the ranks
// (dense_weights.go), then, when the incentives are known, from the old bonds to the dividends (dense_bonds.go). Within a
// block the elements of a column are next to each other: what is the same for a whole column stays in registers.
type dense struct {
	n    int
	rows []denseRow
	// voters is the number of rows that vote; they come first.
	voters int
	// cells has the block's elements, column by column; there tells which weights were given (liquid alpha only).
	cells []uint64
	there []bool
	// terms are what the moving average takes from the weights, column by column: the weights times a factor below one,
	// which fits 32 bits. With liquid alpha follow takes their place, the weights that bonds follow or noWeight.
	terms  []uint32
	follow []uint64

	// One number per row: active stake, factor of the terms, trust, dividends and the place of the next bond to store.
	active, factors, trust, dividends []uint64
	places                            []int
	// One number per column.
	consensus, incentive, totals []uint64

	election election
	liquid   liquidColumn
}

// denseRow is a validator's row. The entries that are left begin at the first column of the next block.
type denseRow struct {
	uid            int
	weights, bonds Row
	mask           weightMask
	// outdated tells whether there are columns whose weights the mask drops, besides the validator's own.
	outdated bool
	share    divisor
}

const (
	oneBits = uint64(fixed.OneI32F32)
	// denseRows and denseColumns keep all sums below their bounds.
	denseRows, denseColumns = 4096, 32768
	// blockColumns is the number of columns that are worked on together.
	blockColumns = 32
)

// run does the epoch from the weights to the dividends, or returns false and has done nothing if the input is not
// regular.
func (d *dense) run(ws *Workspace, in *Input) bool {
	if !d.load(ws, in) {
		return false
	}
	d.weigh(ws, in)
	for j, c := range d.consensus {
		ws.consensus[j] = fixed.I32F32(c)
	}
	copy(ws.incentive, ws.rank)
	NormalizeTrunc(ws.incentive)
	for j, v := range ws.incentive {
		d.incentive[j] = uint64(v)
	}
	d.bond(ws, in)
	for r := range d.rows {
		uid := d.rows[r].uid
		ws.trust[uid] = fixed.I32F32(d.trust[r])
		ws.dividends[uid] = fixed.I32F32(d.dividends[r])
	}
	NormalizeTrunc(ws.dividends)
	return true
}

// load checks that the input is regular and finds the rows, voters first. Regular means that rows ascend without
// repetition, that no share of the stake or the moving average is one, and that at least half of the elements are there.
func (d *dense) load(ws *Workspace, in *Input) bool {
	if ws.n > denseColumns || in.BondsMovingAverage == 0 || in.BondsMovingAverage >= 1_000_000 {
		return false
	}
	for _, a := range ws.active {
		if a < 0 || a >= fixed.OneI32F32 {
			return false
		}
	}
	var newest uint64 // the last registration
	for _, block := range ws.registered {
		newest = max(newest, block)
	}
	d.n = ws.n
	d.rows = d.rows[:0]
	entries := 0
	for _, voting := range []bool{true, false} {
		for i, a := range ws.active {
			weights, bonds := ws.weightRow(in, i), at(in.Bonds, i)
			if (a > 0) != voting || len(weights)+len(bonds) == 0 {
				continue
			}
			total, ok := regularRow(weights, ws.n)
			if _, bondsOK := regularRow(bonds, ws.n); !ok || !bondsOK {
				return false
			}
			mask := newWeightMask(in, i)
			row := denseRow{uid: i, weights: weights, bonds: bonds, mask: mask, outdated: newest >= mask.limit}
			row.share = newDivisor(total - row.masked(ws.registered))
			d.rows = append(d.rows, row)
			entries += len(weights) + len(bonds)
		}
		if voting {
			d.voters = len(d.rows)
		}
	}
	if len(d.rows) == 0 || len(d.rows) > denseRows || entries < len(d.rows)*ws.n {
		return false
	}
	d.resize()
	for r := range d.rows {
		d.active[r] = uint64(ws.active[d.rows[r].uid])
	}
	return true
}

// resize makes room for all rows and columns; the elements keep what they held.
func (d *dense) resize() {
	rows := len(d.rows)
	d.cells = sized(d.cells, rows*blockColumns)
	for _, v := range []*[]uint64{&d.active, &d.factors, &d.trust, &d.dividends} {
		*v = zeroed(*v, rows)
	}
	d.places = zeroed(d.places, rows)
	for _, v := range []*[]uint64{&d.consensus, &d.incentive, &d.totals} {
		*v = zeroed(*v, d.n)
	}
}

// sized returns v with length n, reusing its memory, with any elements.
func sized[T any](v []T, n int) []T {
	if cap(v) < n {
		return make([]T, n)
	}
	return v[:n]
}

// column returns the elements of column c of the block.
func (d *dense) column(c int) []uint64 {
	rows := len(d.rows)
	return d.cells[c*rows : (c+1)*rows : (c+1)*rows]
}

// lineEntries is the number of entries in a cache line.
const lineEntries = 16

// regularRow tells whether the uids ascend strictly and are below n, and adds up the values.
func regularRow(row Row, n int) (total uint64, ok bool) {
	if len(row) == n {
		// Only one order of n uids ascends.
		var wrong uint16
		for j := 0; j < len(row); j += lineEntries {
			wrong |= row[j].UID ^ uint16(j) // fetches the cache lines together
		}
		for j, e := range row {
			wrong |= e.UID ^ uint16(j)
			total += uint64(e.Value)
		}
		return total, wrong == 0
	}
	disorder := 0
	last := -1
	for _, e := range row {
		disorder |= int(e.UID) - last - 1 // negative if it does not ascend
		last = int(e.UID)
		total += uint64(e.Value)
	}
	return total, disorder >= 0 && last < n
}

// masked returns the sum of the weights that the mask drops (section 4.5).
func (row *denseRow) masked(registered []uint64) (sum uint64) {
	weights, self := row.weights, row.mask.self
	if !row.outdated {
		switch {
		case self < 0 || len(weights) == 0:
			return 0
		case len(weights) == len(registered):
			return uint64(weights[self].Value) // nothing is missing
		}
	}
	for _, e := range weights {
		if row.mask.drops(int(e.UID), registered) {
			sum += uint64(e.Value)
		}
	}
	return sum
}

// takeBelow cuts off the entries below a uid from an ascending row; most is the largest number that they can be.
func takeBelow(row *Row, uid, most int) Row {
	count := 0
	if most <= len(*row) && int((*row)[most-1].UID) == uid-1 {
		count = most // nothing is missing
	} else {
		for count < len(*row) && int((*row)[count].UID) < uid {
			count++
		}
	}
	taken := (*row)[:count]
	*row = (*row)[count:]
	return taken
}
