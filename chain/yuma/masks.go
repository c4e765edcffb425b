package yuma

import (
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/unit"
)

// loadWeights builds the masked, row-normalised weights (section 4.5).
func (ws *Workspace) loadWeights(in *Input) {
	w := &ws.weights
	w.Reset(ws.n)
	for i := range ws.n {
		ws.loadWeightRow(in, i)
		w.EndRow()
	}
	w.RowNormalizeTrunc()
}

// weightMask tells which weights of one uid do not count (section 4.5).
type weightMask struct {
	// self is the uid whose own weight is removed, -1 if it stays.
	self int
	// limit is the block of registration from which on weights are outdated: the row's update, or the block after its commit.
	limit uint64
}

func newWeightMask(in *Input, uid int) weightMask {
	mask := weightMask{self: uid, limit: at(in.LastUpdate, uid)}
	if in.CommitReveal {
		mask.limit = min(mask.limit, unit.AddSat(in.commitBlock(uid), 1))
	}
	if in.isOwner(uid) {
		mask.self = -1
	}
	return mask
}

// drops tells whether the weight on uid j, which exists, is removed.
func (m weightMask) drops(j int, registered []uint64) bool {
	return j == m.self || registered[j] >= m.limit
}

// weightRow returns the stored weights of a uid, none without a permit.
func (ws *Workspace) weightRow(in *Input, uid int) Row {
	if !ws.permitted[uid] {
		return nil
	}
	return at(in.Weights, uid)
}

func (ws *Workspace) loadWeightRow(in *Input, i int) {
	mask := newWeightMask(in, i)
	row, w := ws.weightRow(in, i), &ws.weights
	w.grow(len(row))
	n := len(w.uids)
	uids, values := w.uids[n:n+len(row)], w.values[n:n+len(row)]
	kept := 0
	for _, e := range row {
		j := int(e.UID)
		if j >= len(ws.registered) || mask.drops(j, ws.registered) {
			continue
		}
		uids[kept] = e.UID
		values[kept] = fixed.I32F32(e.Value) << 32
		kept++
	}
	w.uids, w.values = w.uids[:n+kept], w.values[:n+kept]
}

// loadBonds builds the masked bonds (sections 4.9 to 4.11): proportions of one for Yuma3, whole numbers otherwise.
func (ws *Workspace) loadBonds(in *Input) {
	b := &ws.bonds
	b.Reset(ws.n)
	for i := range ws.n {
		if i < len(in.Bonds) {
			ws.loadBondRow(in, in.Bonds[i])
		}
		b.EndRow()
	}
}

func (ws *Workspace) loadBondRow(in *Input, row Row) {
	b, yuma3 := &ws.bonds, in.Yuma3
	b.grow(len(row))
	n := len(b.uids)
	uids, values := b.uids[n:n+len(row)], b.values[n:n+len(row)]
	kept := 0
	for _, e := range row {
		if int(e.UID) >= len(ws.registered) || ws.registered[e.UID] >= in.BondCutoff {
			continue
		}
		value := fixed.I32F32(e.Value) << 32
		if yuma3 {
			value = fixed.I32F32FromProportion(e.Value)
		}
		uids[kept] = e.UID
		values[kept] = value
		kept++
	}
	b.uids, b.values = b.uids[:n+kept], b.values[:n+kept]
}
