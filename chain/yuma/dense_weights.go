package yuma

import "github.com/taochain/taochain/chain/fixed"

// wholePenalty is the bonds penalty with which bonds follow the clipped weights.
const wholePenalty = 0xffff

// weigh goes from the weights to consensus, ranks and trust (sections 4.5 to 4.8), and leaves in terms or follow what
// the bonds take from the weights (section 4.9).
func (d *dense) weigh(ws *Workspace, in *Input) {
	d.election.prepare(d, ws, fixed.I32F32FromProportion(uint16(in.Kappa)))
	liquid := in.liquid()
	switch {
	case liquid:
		d.there = sized(d.there, len(d.cells))
		d.follow = sized(d.follow, d.n*len(d.rows))
	case in.Yuma3:
		fresh, _ := averages(in)
		for r := range d.factors {
			d.factors[r] = fresh
		}
	default:
		copy(d.factors, d.active)
	}
	if !liquid {
		d.terms = sized(d.terms, d.n*len(d.rows))
	}
	for first := 0; first < d.n; first += blockColumns {
		last := min(first+blockColumns, d.n)
		for r := range d.rows {
			d.loadWeights(r, first, last, ws.registered, liquid)
		}
		for j := first; j < last; j++ {
			cells := d.column(j - first)
			d.consensus[j] = d.election.consensus(cells[:d.voters])
			var rank uint64
			switch {
			case liquid:
				rank = d.clipToFollow(in, j, cells, d.there[(j-first)*len(cells):])
			case in.Yuma3 || in.BondsPenalty != wholePenalty:
				rank = d.clip(in, j, cells)
			default:
				rank = d.clipWhole(j, cells)
			}
			ws.rank[j] = fixed.I32F32(rank)
		}
	}
}

// liquid tells whether the liquid alpha is on.
func (in *Input) liquid() bool { return in.LiquidAlpha && in.Yuma3 }

// loadWeights writes the masked and normalised weights of row r to the block of columns.
func (d *dense) loadWeights(r, first, last int, registered []uint64, liquid bool) {
	row := &d.rows[r]
	entries := takeBelow(&row.weights, last, last-first)
	rows, cells, share := len(d.rows), d.cells, row.share
	if len(entries) == last-first {
		at := r
		for _, e := range entries {
			cells[at] = share.ratio(uint64(e.Value))
			at += rows
		}
	} else {
		for c := range last - first {
			cells[c*rows+r] = 0
		}
		for _, e := range entries {
			cells[(int(e.UID)-first)*rows+r] = share.ratio(uint64(e.Value))
		}
	}
	if self := row.mask.self; self >= first && self < last {
		cells[(self-first)*rows+r] = 0
	}
	if row.outdated {
		for j := first; j < last; j++ {
			if registered[j] >= row.mask.limit {
				cells[(j-first)*rows+r] = 0
			}
		}
	}
	if !liquid {
		return
	}
	for c := range last - first {
		d.there[c*rows+r] = false
	}
	for _, e := range entries {
		d.there[(int(e.UID)-first)*rows+r] = !row.mask.drops(int(e.UID), registered)
	}
}

// clipWhole cuts the weights of column j at the consensus, adds them to the trust, and returns the rank (sections 4.7
// and 4.8), for the whole penalty and without Yuma3: the terms are those of the rank.
func (d *dense) clipWhole(j int, cells []uint64) (rank uint64) {
	consensus := d.consensus[j]
	active, trust, terms := d.active[:len(cells)], d.trust[:len(cells)], d.terms[j*len(cells):][:len(cells)]
	for r, w := range cells {
		c := min(w, consensus)
		trust[r] += c
		term := c * active[r] >> 32
		rank += term
		terms[r] = uint32(term)
	}
	d.totals[j] = rank
	return rank
}

// clip is clipWhole for any penalty and factors: bonds follow what lies between the weight and the clipped weight.
func (d *dense) clip(in *Input, j int, cells []uint64) (rank uint64) {
	consensus, penalty := d.consensus[j], newPenalty(in)
	active, trust, terms := d.active[:len(cells)], d.trust[:len(cells)], d.terms[j*len(cells):][:len(cells)]
	factors := d.factors[:len(cells)]
	var total uint64
	for r, w := range cells {
		c := min(w, consensus)
		trust[r] += c
		rank += c * active[r] >> 32
		term := penalty.apply(w, c) * factors[r] >> 32
		total += term
		terms[r] = uint32(term)
	}
	d.totals[j] = total
	return rank
}

// clipToFollow is clip for the liquid alpha, which needs the weights themselves, and whether they are there: one that was
// clipped at zero is deleted, an interpolation keeps what is above 0 only (sections 4.7 and 4.9).
func (d *dense) clipToFollow(in *Input, j int, cells []uint64, there []bool) (rank uint64) {
	consensus, penalty := d.consensus[j], newPenalty(in)
	active, trust, follow := d.active[:len(cells)], d.trust[:len(cells)], d.follow[j*len(cells):][:len(cells)]
	there = there[:len(cells)]
	for r, w := range cells {
		c := min(w, consensus)
		trust[r] += c
		rank += c * active[r] >> 32
		followed := penalty.apply(w, c)
		deleted := penalty.beta != 0 && followed == 0
		if penalty.whole {
			deleted = consensus == 0 && w > 0
		}
		if deleted || !there[r] {
			followed = noWeight
		}
		follow[r] = followed
	}
	return rank
}

// penalty is the bonds penalty as a number up to one.
type penalty struct {
	beta  uint64
	whole bool
}

func newPenalty(in *Input) penalty {
	return penalty{uint64(fixed.I32F32FromProportion(uint16(in.BondsPenalty))), in.BondsPenalty == wholePenalty}
}

// apply returns w + floor(beta*(clipped-w)); the floor of a negative number rounds its amount up.
func (p penalty) apply(w, clipped uint64) uint64 {
	if p.whole {
		return clipped
	}
	return w - (p.beta*(w-clipped)+(oneBits-1))>>32
}
