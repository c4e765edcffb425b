package yuma

// averages returns the weights of new and old in the plain moving average, both above 0.
func averages(in *Input) (fresh, old uint64) {
	fresh = uint64(BondsAlpha(in.BondsMovingAverage))
	return fresh, oneBits - fresh
}

// bond goes from the old bonds to the dividends, not yet normalised, and stores the new bonds (sections 4.9 to 4.11).
func (d *dense) bond(ws *Workspace, in *Input) {
	store := newBondStore(d, ws)
	liquid := in.liquid() && !allZero(ws.consensus)
	if liquid {
		d.liquid.prepare(in, len(d.rows))
	}
	compared := ws.liquidConsensus(in)
	fresh, old := averages(in)
	for first := 0; first < d.n; first += blockColumns {
		last := min(first+blockColumns, d.n)
		for r := range d.rows {
			d.loadBonds(r, first, last)
		}
		for j := first; j < last; j++ {
			bonds := d.column(j - first)
			if ws.registered[j] >= in.BondCutoff {
				clear(bonds)
			}
			switch {
			case !in.Yuma3:
				d.legacyColumn(&store, j, bonds, fresh, old)
				continue
			case liquid:
				proportions64(bonds)
				d.liquid.average(bonds, d.follow[j*len(bonds):], uint64(compared[j]))
			case in.liquid():
				proportions64(bonds)
				averageFollowed(bonds, d.follow[j*len(bonds):], fresh, old)
			default:
				average(bonds, d.terms[j*len(bonds):], old)
			}
			d.yuma3Column(&store, j, bonds)
		}
	}
	store.finish(d, ws)
	if in.Yuma3 {
		for r, a := range d.active {
			d.dividends[r] = d.dividends[r] * a >> 32
		}
	}
}

// loadBonds writes the bonds of row r to the block of columns, as whole numbers.
func (d *dense) loadBonds(r, first, last int) {
	row := &d.rows[r]
	entries := takeBelow(&row.bonds, last, last-first)
	rows, cells := len(d.rows), d.cells
	if len(entries) == last-first {
		at := r
		for _, e := range entries {
			cells[at] = uint64(e.Value)
			at += rows
		}
		return
	}
	for c := range last - first {
		cells[c*rows+r] = 0
	}
	for _, e := range entries {
		cells[(int(e.UID)-first)*rows+r] = uint64(e.Value)
	}
}

// proportionOfOne returns floor(v*2^32 / 65535), as 2^32 = 65535*65537 + 1.
func proportionOfOne(v uint64) uint64 { return v*65537 + (v+1)>>16 }

func proportions64(bonds []uint64) {
	for r, b := range bonds {
		bonds[r] = proportionOfOne(b)
	}
}

// average replaces every old bond, a whole number, by its term + floor(old*bond).
func average(bonds []uint64, terms []uint32, old uint64) {
	terms = terms[:len(bonds)]
	for r, b := range bonds {
		bonds[r] = uint64(terms[r]) + proportionOfOne(b)*old>>32
	}
}

// yuma3Column stores the new bonds of column j and adds their shares to the dividends (section 4.10).
func (d *dense) yuma3Column(store *bondStore, j int, bonds []uint64) {
	var total uint64
	places := d.places[:len(bonds)]
	for r, b := range bonds {
		total += b
		places[r] = store.add(places[r], j, b)
	}
	share, incentive := newDivisor(total), d.incentive[j]
	dividends := d.dividends[:len(bonds)]
	for r, b := range bonds {
		dividends[r] += mulFloor(share.ratioToOne(b), incentive)
	}
}

// legacyColumn replaces the old bonds of column j by the moving average of shares, stores them and adds their shares to
// the dividends (section 4.11).
func (d *dense) legacyColumn(store *bondStore, j int, bonds []uint64, fresh, old uint64) {
	var oldTotal uint64
	for _, b := range bonds {
		oldTotal += b
	}
	terms := d.terms[j*len(bonds):][:len(bonds)]
	termShare, oldShare := newDivisor(d.totals[j]), newDivisor(oldTotal)
	var total, largest uint64
	for r, b := range bonds {
		v := termShare.ratio(uint64(terms[r]))*fresh>>32 + oldShare.ratio(b)*old>>32
		bonds[r] = v
		total += v
		largest = max(largest, v)
	}
	dividends, places, incentive := d.dividends[:len(bonds)], d.places[:len(bonds)], d.incentive[j]
	if largest == total {
		// One validator at most has bonds: all of them, which spares the others looking out for a share of one.
		for r, b := range bonds {
			if b > 0 {
				dividends[r] += incentive
				places[r] = store.add(places[r], j, oneBits)
			}
		}
		return
	}
	share := newDivisor(total)
	top := newDivisor(share.ratio(largest))
	for r, b := range bonds {
		v := share.ratio(b)
		dividends[r] += v * incentive >> 32
		places[r] = store.add(places[r], j, top.ratio(v))
	}
}

// bondStore gathers the bonds above 0 as proportions. Each row has its own part of the room.
type bondStore struct {
	room   []Entry
	stride int
}

// newBondStore makes room for all rows. The parts are an odd number of cache lines apart, so that their ends lie in
// different sets of the cache.
func newBondStore(d *dense, ws *Workspace) bondStore {
	s := bondStore{stride: ((d.n+1+15)/16 | 1) * 16}
	if size := s.stride * len(d.rows); cap(ws.entries) < size {
		ws.entries = make([]Entry, size)
	}
	s.room = ws.entries[:cap(ws.entries)]
	for r := range d.places {
		d.places[r] = r * s.stride
	}
	return s
}

// add writes a bond at its place and returns the next place: the same if the bond is 0.
func (s *bondStore) add(place, uid int, bond uint64) int {
	s.room[place] = Entry{uint16(uid), uint16(bond * 0xffff >> 32)}
	return place + int(-bond>>63)
}

// finish gives the next permit holders their rows; all others lose theirs (section 4.14).
func (s *bondStore) finish(d *dense, ws *Workspace) {
	for r := range d.rows {
		start, end := r*s.stride, d.places[r]
		if uid := d.rows[r].uid; end > start && ws.result.NewPermits[uid] {
			ws.result.Bonds[uid] = s.room[start:end:end]
		}
	}
}
