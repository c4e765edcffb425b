package neuron

import (
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/yuma"
)

var _ subnet.MechanismStore = Neurons{}

// SetMechanismCount is set_mechanism_count for the owner or the admin (subnets.md, section 9): the vectors and rows of
// mechanisms that go are deleted, those of mechanisms that come are empty. dropCommits deletes the commits of a mechanism
// that goes. Errors: those of subnet.Area.SetMechanismCount.
func (a *Area) SetMechanismCount(caller params.ID, netuid uint16, count uint8, dropCommits func(mecid uint8)) error {
	return a.subnets.SetMechanismCount(caller, netuid, count, mechanisms{a.At(netuid), dropCommits})
}

// mechanisms is the neurons of a subnet together with their commits.
type mechanisms struct {
	Neurons
	dropCommits func(mecid uint8)
}

func (m mechanisms) DropMechanism(mecid uint8) {
	m.Neurons.DropMechanism(mecid)
	m.dropCommits(mecid)
}

// AddMechanism gives every uid an incentive and a last update of 0 in a new mechanism.
func (n Neurons) AddMechanism(mecid uint8) {
	n.Incentive(mecid).Store(make([]uint16, n.Count()))
	n.LastUpdate(mecid).Store(make([]uint64, n.Count()))
}

// DropMechanism deletes weights, bonds, incentive and last update of a mechanism.
func (n Neurons) DropMechanism(mecid uint8) {
	n.keepBlobs()
	n.Incentive(mecid).Truncate(0)
	n.LastUpdate(mecid).Truncate(0)
	for uid := range n.Count() {
		n.moveRow(mecid, uid, nil)
	}
	if len(n.area.host.Store.Blob(n.bondsID(mecid))) > 0 {
		n.SetBonds(mecid, nil)
	}
}

// ResetBonds deletes what all bonds of all mechanisms hold of a uid, its column (yuma.md, section 10).
func (n Neurons) ResetBonds(uid uint16) {
	for m := range n.mechanisms() {
		rows, changed := n.Bonds(m, int(n.Count())), false
		for i, row := range rows {
			if kept := without(row, uid); len(kept) != len(row) {
				rows[i], changed = kept, true
			}
		}
		if changed {
			n.SetBonds(m, rows)
		}
	}
}

// without is a row that has no entry of the uid; the row itself is not changed.
func without(row yuma.Row, uid uint16) yuma.Row {
	kept := make(yuma.Row, 0, len(row))
	for _, e := range row {
		if e.UID != uid {
			kept = append(kept, e)
		}
	}
	return kept
}
