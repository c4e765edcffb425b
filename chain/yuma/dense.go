package yuma

import (
	"math/bits"

	"github.com/taochain/taochain/chain/fixed"
)

// dense is the epoch from the weights to the dividends over full matrices, for inputs in which most elements are there
// and none is out of the ordinary (see load). It computes what Workspace.sparse does, with fewer passes, and without
// looking at signs and overflows:
//
//   - every number is a uint64 with 32 fraction bits from 0 to one; only sums over a column are larger, at most 2^48;
//   - a product of two numbers fits 64 bits unless both are one, and one of the two factors is known to be below it;
//   - an absent element and a zero are the same, save for the liquid alpha, which walks the rows of the input again.
type dense struct {
	n int
	// stride is the distance between rows, an odd number of cache lines: the elements of a column then lie in different
	// sets of the cache.
	stride int
	uids   []int // of each row
	// cells holds the weights, then what bonds follow, then their share by column; bonds the old bonds, then the new.
	cells, bonds []uint64
	// maxRegistered is the last block in which a neuron registered.
	maxRegistered uint64

	// One number per column.
	consensus, rank, incentive, totals, oldTotals []uint64
	divisors, oldDivisors                         []divisor

	election election
	liquid   liquidRow
}

const (
	oneBits = uint64(fixed.OneI32F32)
	// denseRows and denseColumns keep all sums below their bounds.
	denseRows, denseColumns = 4096, 32768
)

// divisor divides by multiplication with the reciprocal inverse = floor((2^64-1) / by).
type divisor struct{ by, inverse uint64 }

// newDivisor prepares divisions by a number below 2^62; 0 counts as the smallest number, whose column has only zeros.
func newDivisor(by uint64) divisor {
	by = max(by, 1)
	return divisor{by, ^uint64(0) / by}
}

// ratio returns floor(x*2^32 / by) for x below one. The inverse is more than 2^64/by - 1, hence the estimate is the
// quotient or one less, and the remainder tells.
func (d divisor) ratio(x uint64) uint64 {
	n := x << 32
	q, _ := bits.Mul64(n, d.inverse)
	rest := n - q*d.by
	return q + (d.by-1-rest)>>63
}

// ratioToOne is ratio for x up to one, by not being below x.
func (d divisor) ratioToOne(x uint64) uint64 {
	if x < oneBits {
		return d.ratio(x)
	}
	q, _ := bits.Div64(x>>32, x<<32, d.by)
	return q
}

// run does the epoch from the weights to the dividends, or returns false and has done nothing if the input is not
// regular.
func (d *dense) run(ws *Workspace, in *Input) bool {
	if !d.load(ws, in) {
		return false
	}
	d.election.hold(d, ws, fixed.I32F32FromProportion(uint16(in.Kappa)))
	for j, c := range d.consensus {
		ws.consensus[j] = fixed.I32F32(c)
	}
	for r, uid := range d.uids {
		ws.trust[uid] = fixed.I32F32(d.clip(in, r, uint64(ws.active[uid])))
	}
	for j, v := range d.rank {
		ws.rank[j] = fixed.I32F32(v)
	}
	copy(ws.incentive, ws.rank)
	NormalizeTrunc(ws.incentive)
	for j, v := range ws.incentive {
		d.incentive[j] = uint64(v)
	}
	if in.Yuma3 {
		d.yuma3(ws, in)
	} else {
		d.legacy(ws, in)
	}
	NormalizeTrunc(ws.dividends)
	return true
}

// load checks that the input is regular and builds the weights, masked and normalised (section 4.5). Regular means that
// rows ascend without repetition, that no share of the stake or the moving average is one, and that at least half of
// the elements are there.
func (d *dense) load(ws *Workspace, in *Input) bool {
	if ws.n > denseColumns || in.BondsMovingAverage == 0 || in.BondsMovingAverage >= 1_000_000 {
		return false
	}
	for _, a := range ws.active {
		if a < 0 || a >= fixed.OneI32F32 {
			return false
		}
	}
	d.n = ws.n
	d.uids = d.uids[:0]
	entries := 0
	for i := range ws.n {
		weights, bonds := ws.weightRow(in, i), at(in.Bonds, i)
		if len(weights)+len(bonds) == 0 {
			continue
		}
		if !regularRow(weights, ws.n) || !regularRow(bonds, ws.n) {
			return false
		}
		d.uids = append(d.uids, i)
		entries += len(weights) + len(bonds)
	}
	if len(d.uids) == 0 || len(d.uids) > denseRows || entries < len(d.uids)*ws.n {
		return false
	}
	d.resize()
	d.maxRegistered = 0
	for _, block := range ws.registered {
		d.maxRegistered = max(d.maxRegistered, block)
	}
	for r, uid := range d.uids {
		d.loadRow(ws, in, r, uid)
	}
	return true
}

// resize makes room for all rows; the elements keep what they held.
func (d *dense) resize() {
	d.stride = ((d.n+7)/8 | 1) * 8
	size := d.stride * len(d.uids)
	if cap(d.cells) < size {
		d.cells = make([]uint64, size)
		d.bonds = make([]uint64, size)
	}
	d.cells, d.bonds = d.cells[:size], d.bonds[:size]
	for _, v := range []*[]uint64{&d.consensus, &d.rank, &d.incentive, &d.totals, &d.oldTotals} {
		*v = zeroed(*v, d.n)
	}
	d.divisors = zeroed(d.divisors, d.n)
	d.oldDivisors = zeroed(d.oldDivisors, d.n)
}

// row returns row r of a matrix.
func (d *dense) row(cells []uint64, r int) []uint64 {
	start := r * d.stride
	return cells[start : start+d.n : start+d.n]
}

// regularRow tells whether the uids ascend strictly and are below n.
func regularRow(row Row, n int) bool {
	if len(row) == 0 {
		return true
	}
	disorder := 0
	last := -1
	for _, e := range row {
		disorder |= int(e.UID) - last - 1 // negative if it does not ascend
		last = int(e.UID)
	}
	return disorder >= 0 && last < n
}

// loadRow writes the masked and normalised weights of one uid.
func (d *dense) loadRow(ws *Workspace, in *Input, r, uid int) {
	cells := d.row(d.cells, r)
	row := ws.weightRow(in, uid)
	if len(row) < len(cells) {
		clear(cells)
	}
	mask := newWeightMask(in, uid)
	var total uint64
	if d.maxRegistered < mask.limit {
		for _, e := range row {
			cells[e.UID] = uint64(e.Value)
			total += uint64(e.Value)
		}
		if mask.self >= 0 {
			total -= cells[mask.self]
			cells[mask.self] = 0
		}
	} else {
		for _, e := range row {
			value := uint64(e.Value)
			if mask.drops(int(e.UID), ws.registered) {
				value = 0
			}
			cells[e.UID] = value
			total += value
		}
	}
	if total == 0 {
		return
	}
	div := newDivisor(total)
	for j, v := range cells {
		cells[j] = div.ratio(v)
	}
}

// clipWhole is the bonds penalty with which bonds follow the clipped weights.
const clipWhole = 0xffff

// clip cuts the weights of a row at the consensus, adds them to the ranks and returns the validator trust (sections 4.7
// and 4.8). It leaves what bonds follow in the row (section 4.9); with the whole penalty and without Yuma3 these are the
// terms of the rank, the weights times the stake.
func (d *dense) clip(in *Input, r int, active uint64) (trust uint64) {
	cells := d.row(d.cells, r)
	consensus, rank := d.consensus[:len(cells)], d.rank[:len(cells)]
	switch {
	case in.BondsPenalty == clipWhole && in.Yuma3:
		for j, w := range cells {
			c := min(w, consensus[j])
			trust += c
			rank[j] += c * active >> 32
			cells[j] = c
		}
	case in.BondsPenalty == clipWhole:
		for j, w := range cells {
			c := min(w, consensus[j])
			trust += c
			share := c * active >> 32
			rank[j] += share
			cells[j] = share
		}
	case in.BondsPenalty == 0:
		for j, w := range cells {
			c := min(w, consensus[j])
			trust += c
			rank[j] += c * active >> 32
		}
	default:
		beta := uint64(fixed.I32F32FromProportion(uint16(in.BondsPenalty)))
		for j, w := range cells {
			c := min(w, consensus[j])
			trust += c
			rank[j] += c * active >> 32
			// W + floor(beta*(Wc-W)), and the floor of a negative number rounds its amount up.
			cells[j] = w - (beta*(w-c)+(oneBits-1))>>32
		}
	}
	return trust
}
