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
		if ws.permitted[i] && i < len(in.Weights) {
			ws.loadWeightRow(in, i)
		}
		w.EndRow()
	}
	w.RowNormalizeTrunc()
}

func (ws *Workspace) loadWeightRow(in *Input, i int) {
	// An entry is outdated if the neuron registered at or after the row's update, or after its commit.
	limit := at(in.LastUpdate, i)
	if in.CommitReveal {
		limit = min(limit, unit.AddSat(in.commitBlock(i), 1))
	}
	self := i
	if in.isOwner(i) {
		self = -1
	}
	row, w := in.Weights[i], &ws.weights
	w.grow(len(row))
	n := len(w.uids)
	uids, values := w.uids[n:n+len(row)], w.values[n:n+len(row)]
	kept := 0
	for _, e := range row {
		j := int(e.UID)
		if j >= len(ws.registered) || j == self || ws.registered[j] >= limit {
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
