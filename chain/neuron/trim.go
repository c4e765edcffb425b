package neuron

import (
	"github.com/ethereum/go-ethereum/common"

	emissionmath "github.com/taochain/taochain/chain/emission"
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/chain/yuma"
)

// Trim lowers max_allowed_uids for the owner or the admin, and removes the neurons with the least emission that are too
// many then; immune ones stay. Those that are kept move together in their order (subnets.md 3.6).
// Errors: SubnetNotExists, BadOrigin, TxRateLimitExceeded, AdminActionProhibitedDuringWeightsWindow, InvalidValue,
// TrimmingWouldExceedMaxImmunePercentage, in this order.
func (a *Area) Trim(caller params.ID, netuid, maxUids uint16) error {
	if err := a.subnets.CheckTrim(caller, netuid, maxUids); err != nil {
		return err
	}
	n := a.At(netuid)
	count := n.Count()
	if count > maxUids {
		immune, immuneCount := n.immune()
		kept, ok := emissionmath.TrimChoice(sized(n.Emission().Load(), len(immune)), immune, int(maxUids))
		if !ok {
			return fault.TrimmingWouldExceedMaxImmunePercentage.With(immuneCount, maxUids, uint8(emissionmath.MaxImmunePercent))
		}
		n.keep(kept)
		count = uint16(len(kept))
	}
	a.subnets.RecordTrim(caller, netuid, maxUids)
	a.host.Events.Emit(event.NeuronsTrimmed.With(netuid, maxUids, count))
	return nil
}

// immune marks the uids that a trim keeps, the owner's protected ones and those in their immunity period, and counts them.
func (n Neurons) immune() (marks []bool, count uint16) {
	registered, block := sized(n.RegisteredAt().Load(), int(n.Count())), n.area.host.Block
	period := uint64(subnet.ImmunityPeriod.Get(n.Subnet.Slot))
	marks = make([]bool, len(registered))
	for uid, at := range registered {
		marks[uid] = unit.SubSat(block, at) < period
	}
	for _, uid := range n.immortal(registered) {
		marks[uid] = true
	}
	for _, immune := range marks {
		if immune {
			count++
		}
	}
	return marks, count
}

// keep removes every uid that is not listed, and gives those that are, in ascending order, the uids from 0 on.
func (n Neurons) keep(kept []int) {
	n.keepBlobs()
	moved := newUids(kept, int(n.Count()))
	n.keepHotkeys(kept, moved)
	n.keepEvmLinks(moved)
	compact(n.RegisteredAt(), kept)
	compact(n.Active(), kept)
	compact(n.Permit(), kept)
	compact(n.Emission(), kept)
	compact(n.Consensus(), kept)
	compact(n.Dividends(), kept)
	compact(n.ValidatorTrust(), kept)
	compact(n.StakeWeight(), kept)
	for m := range n.mechanisms() {
		compact(n.Incentive(m), kept)
		compact(n.LastUpdate(m), kept)
		n.keepRows(m, kept, moved)
	}
	subnet.SetNeuronCount(n.Subnet, uint16(len(kept)))
}

// removed stands for the new uid of a uid that goes.
const removed = -1

// newUids gives the new uid of each old one.
func newUids(kept []int, count int) []int {
	moved := make([]int, count)
	for uid := range moved {
		moved[uid] = removed
	}
	for uid, old := range kept {
		moved[old] = uid
	}
	return moved
}

func (n Neurons) keepHotkeys(kept, moved []int) {
	keys := storage.HashesAt(n.Offset(hotkeys))
	all := keys.Load()
	for old, hotkey := range all {
		switch at := n.Offset(uids).Map(hotkey); {
		case old >= len(moved) || moved[old] == removed:
			at.Set(common.Hash{})
			n.clearServing(hotkey)
			n.area.host.Events.Emit(event.NeuronPruned.With(n.Subnet.Netuid, hotkey, uint16(old)))
		case moved[old] != old:
			keys.Set(moved[old], hotkey)
			at.SetUint64(uint64(moved[old]) + 1)
		}
	}
	keys.Truncate(len(kept))
	n.forgetRootless()
}

// compact keeps the listed elements of a vector.
func compact[T storage.Packable](v storage.Vector[T], kept []int) {
	all := v.Load()
	out := make([]T, len(kept))
	for i, old := range kept {
		if old < len(all) {
			out[i] = all[old]
		}
	}
	v.Store(out)
}

// keepRows moves weights and bonds of a mechanism to the new uids, and deletes the entries to uids that go.
func (n Neurons) keepRows(mecid uint8, kept, moved []int) {
	for uid, old := range kept { // uid <= old: no row is overwritten before it is read
		n.moveRow(mecid, uint16(uid), remap(n.Weights(mecid, uint16(old)), moved))
	}
	for uid := len(kept); uid < len(moved); uid++ {
		n.moveRow(mecid, uint16(uid), nil)
	}
	bonds := n.Bonds(mecid, len(moved))
	rows := make([]yuma.Row, len(kept))
	changed := false
	for old, row := range bonds {
		if changed = changed || len(row) > 0; moved[old] != removed {
			rows[moved[old]] = remap(row, moved)
		}
	}
	if changed {
		n.SetBonds(mecid, rows)
	}
}

// moveRow replaces the weights of a uid; a row that was empty and stays so is not written.
func (n Neurons) moveRow(mecid uint8, uid uint16, row yuma.Row) {
	if len(row) > 0 || len(n.Weights(mecid, uid)) > 0 {
		n.SetWeights(mecid, uid, row)
	}
}

// remap gives the entries of a row their new uids, and leaves out those to uids that go or never were.
func remap(row yuma.Row, moved []int) yuma.Row {
	out := make(yuma.Row, 0, len(row))
	for _, e := range row {
		if int(e.UID) < len(moved) && moved[e.UID] != removed {
			out = append(out, yuma.Entry{UID: uint16(moved[e.UID]), Value: e.Value})
		}
	}
	return out
}
