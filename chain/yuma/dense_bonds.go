package yuma

import (
	"math/bits"

	"github.com/taochain/taochain/chain/fixed"
)

// loadBonds writes the masked bonds of one uid: proportions of one for Yuma3, otherwise whole numbers, which it adds to
// the old totals.
func (d *dense) loadBonds(ws *Workspace, in *Input, r, uid int) []uint64 {
	out := d.row(d.bonds, r)
	row := at(in.Bonds, uid)
	if len(row) < len(out) {
		clear(out)
	}
	if in.Yuma3 {
		for _, e := range row {
			// floor(v*2^32 / 65535), as 2^32 = 65535*65537 + 1.
			v := uint64(e.Value)
			out[e.UID] = v*65537 + (v+1)>>16
		}
	} else {
		for _, e := range row {
			out[e.UID] = uint64(e.Value)
			// Masked columns are counted too: nothing is left in them to be divided.
			d.oldTotals[e.UID] += uint64(e.Value)
		}
	}
	if d.maxRegistered >= in.BondCutoff {
		for j, block := range ws.registered {
			if block >= in.BondCutoff {
				out[j] = 0
			}
		}
	}
	return out
}

// averages returns the weights of new and old in the plain moving average, both above 0.
func averages(in *Input) (fresh, old uint64) {
	fresh = uint64(BondsAlpha(in.BondsMovingAverage))
	return fresh, oneBits - fresh
}

// yuma3 computes bonds and dividends with Yuma3 on (section 4.10), the dividends not yet normalised.
func (d *dense) yuma3(ws *Workspace, in *Input) {
	liquid := in.LiquidAlpha && !allZero(ws.consensus)
	if liquid {
		d.liquid.prepare(in, d.n)
	}
	fresh, old := averages(in)
	entries := d.entries(ws)
	for r, uid := range d.uids {
		bonds := d.loadBonds(ws, in, r, uid)
		if liquid {
			d.liquid.average(d, ws, in, r, uid)
			addUp(d.totals, bonds)
		} else {
			d.average(bonds, d.row(d.cells, r), fresh, old)
		}
		if ws.result.NewPermits[uid] {
			ws.result.Bonds[uid], entries = storeRow(entries, bonds)
		}
	}
	prepareDivisors(d.divisors, d.totals)
	for r, uid := range d.uids {
		t := d.dot(d.row(d.bonds, r))
		ws.dividends[uid] = fixed.I32F32(t * uint64(ws.active[uid]) >> 32)
	}
}

// average replaces every old bond by floor(fresh*weight) + floor(old*bond), and adds it to the totals.
func (d *dense) average(bonds, weights []uint64, fresh, old uint64) {
	weights, totals := weights[:len(bonds)], d.totals[:len(bonds)]
	for j, b := range bonds {
		v := weights[j]*fresh>>32 + b*old>>32
		bonds[j] = v
		totals[j] += v
	}
}

func addUp(totals, row []uint64) {
	totals = totals[:len(row)]
	for j, v := range row {
		totals[j] += v
	}
}

func prepareDivisors(divisors []divisor, totals []uint64) {
	for j, total := range totals {
		divisors[j] = newDivisor(total)
	}
}

// dot returns the sum over the columns of floor(bond/total * incentive).
func (d *dense) dot(bonds []uint64) (sum uint64) {
	divisors, incentive := d.divisors[:len(bonds)], d.incentive[:len(bonds)]
	for j, b := range bonds {
		hi, lo := bits.Mul64(divisors[j].ratioToOne(b), incentive[j]) // both may be one
		sum += hi<<32 | lo>>32
	}
	return sum
}

// entries returns memory for all stored bonds.
func (d *dense) entries(ws *Workspace) []Entry {
	if size := len(d.uids) * d.n; cap(ws.entries) < size {
		ws.entries = make([]Entry, size)
	}
	return ws.entries[:cap(ws.entries)]
}

// storeRow writes the bonds above 0 as proportions, and returns them and the rest of the memory.
func storeRow(room []Entry, bonds []uint64) (row Row, rest []Entry) {
	out := room[:len(bonds)]
	kept := 0
	for j, b := range bonds {
		if kept >= len(out) {
			break // cannot be; spares the check of the index
		}
		out[kept] = Entry{uint16(j), uint16(b * 0xffff >> 32)}
		kept += int(-b >> 63)
	}
	if kept == 0 {
		return nil, room
	}
	return room[:kept:kept], room[kept:]
}

// legacy computes bonds and dividends with Yuma3 off (section 4.11), the dividends not yet normalised.
func (d *dense) legacy(ws *Workspace, in *Input) {
	if in.BondsPenalty == clipWhole {
		copy(d.totals, d.rank) // clip has weighed the rows
	}
	for r, uid := range d.uids {
		d.loadBonds(ws, in, r, uid)
		if in.BondsPenalty != clipWhole {
			d.weigh(d.row(d.cells, r), uint64(ws.active[uid]))
		}
	}
	prepareDivisors(d.divisors, d.totals)
	prepareDivisors(d.oldDivisors, d.oldTotals)

	clear(d.totals)
	fresh, old := averages(in)
	for r := range d.uids {
		d.averageShares(d.row(d.bonds, r), d.row(d.cells, r), fresh, old)
	}
	prepareDivisors(d.divisors, d.totals)

	clear(d.totals)
	for r, uid := range d.uids {
		ws.dividends[uid] = fixed.I32F32(d.normalize(d.row(d.bonds, r)))
	}
	prepareDivisors(d.divisors, d.totals)

	entries := d.entries(ws)
	for r, uid := range d.uids {
		if ws.result.NewPermits[uid] {
			bonds := d.row(d.bonds, r)
			divisors := d.divisors[:len(bonds)]
			for j, b := range bonds {
				bonds[j] = divisors[j].ratioToOne(b)
			}
			ws.result.Bonds[uid], entries = storeRow(entries, bonds)
		}
	}
}

// weigh multiplies the weights of a row by the validator's stake and adds them to the totals.
func (d *dense) weigh(cells []uint64, active uint64) {
	totals := d.totals[:len(cells)]
	for j, w := range cells {
		delta := w * active >> 32
		cells[j] = delta
		totals[j] += delta
	}
}

// averageShares replaces the old bonds by the moving average of the columns' shares, and adds it to the totals.
func (d *dense) averageShares(bonds, cells []uint64, fresh, old uint64) {
	cells = cells[:len(bonds)]
	divisors, oldDivisors, totals := d.divisors[:len(bonds)], d.oldDivisors[:len(bonds)], d.totals[:len(bonds)]
	for j, b := range bonds {
		share := divisors[j].ratio(cells[j]) // the products with a stake below one are below one
		v := share*fresh>>32 + oldDivisors[j].ratio(b)*old>>32
		bonds[j] = v
		totals[j] += v
	}
}

// normalize divides a row by the totals, writes each column's largest share so far over the next totals, and returns the
// sum of the shares times the incentives.
func (d *dense) normalize(bonds []uint64) (sum uint64) {
	divisors, incentive, largest := d.divisors[:len(bonds)], d.incentive[:len(bonds)], d.totals[:len(bonds)]
	for j, b := range bonds {
		v := divisors[j].ratioToOne(b)
		bonds[j] = v
		largest[j] = max(largest[j], v)
		hi, lo := bits.Mul64(v, incentive[j]) // both may be one
		sum += hi<<32 | lo>>32
	}
	return sum
}

// liquidRow is the moving average of one row of bonds under liquid alpha (sections 4.10 and 4.12).
type liquidRow struct {
	params LiquidParams
	// still is the alpha of a cell in which neither weight nor bond is above what it is compared with.
	still uint64
	// alphas has one number per column, pending are the exponents to be computed and columns theirs.
	alphas  []uint64
	pending []fixed.I32F32
	columns []uint16
}

func (l *liquidRow) prepare(in *Input, n int) {
	l.params = liquidParams(in)
	l.still = uint64(l.params.Alpha(0, 0, 0))
	l.alphas = zeroed(l.alphas, n)
}

// average replaces the old bonds of a row by the new ones: one for each weight that is there. As the rows ascend, the
// walk of section 4.12 sees all elements.
func (l *liquidRow) average(d *dense, ws *Workspace, in *Input, r, uid int) {
	cells, bonds := d.row(d.cells, r), d.row(d.bonds, r)
	row, mask := ws.weightRow(in, uid), newWeightMask(in, uid)
	l.pending, l.columns = l.pending[:0], l.columns[:0]
	for _, e := range row {
		w, b, c := cells[e.UID], bonds[e.UID], d.consensus[e.UID]
		if w >= b && w <= c {
			l.alphas[e.UID] = l.still
			continue
		}
		x := l.params.exponent(fixed.I32F32(c), fixed.I32F32(w), fixed.I32F32(b))
		l.pending = append(l.pending, x)
		l.columns = append(l.columns, e.UID)
	}
	fixed.ExpSafeAll(l.pending)
	for k, e := range l.pending {
		l.alphas[l.columns[k]] = uint64(l.params.fromExp(e))
	}
	next := 0 // the bonds before it are done
	for _, e := range row {
		j := int(e.UID)
		clear(bonds[next:j])
		next = j + 1
		if mask.drops(j, ws.registered) || absent(in, e.Value, cells[j], d.consensus[j]) {
			bonds[j] = 0
			continue
		}
		a := l.alphas[j]
		bonds[j] = min(oneBits, mulFloor(oneBits-a, bonds[j])+mulFloor(a, cells[j]))
	}
	clear(bonds[next:])
}

// absent tells whether an element of W that passed the masks is missing in what bonds follow: one that was clipped at
// zero is deleted, an interpolation keeps what is above 0 only (sections 4.7 and 4.9).
func absent(in *Input, stored uint16, cell, consensus uint64) bool {
	switch in.BondsPenalty {
	case 0:
		return false
	case 0xffff:
		return consensus == 0 && stored > 0
	}
	return cell == 0
}

// mulFloor returns floor(a*b) for numbers up to one.
func mulFloor(a, b uint64) uint64 {
	hi, lo := bits.Mul64(a, b)
	return hi<<32 | lo>>32
}
