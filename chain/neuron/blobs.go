package neuron

import "github.com/taochain/taochain/chain/storage"

// Blobs names every blob that the subnet's neurons ever had: the weights of each uid and the bonds, in each mechanism, those
// of uids that were trimmed and of mechanisms that were dropped included. A node walks them to prune what they replaced.
func (n Neurons) Blobs() []storage.BlobID {
	var ids []storage.BlobID
	uids := max(n.Count(), mostUids.Get(n.Slot))
	for m := range max(n.mechanisms(), mostMechanisms.Get(n.Slot)) {
		ids = append(ids, n.bondsID(m))
		for uid := range uids {
			ids = append(ids, n.weightsID(m, uid))
		}
	}
	return ids
}

// keepBlobs remembers how many uids and mechanisms there are, before they become fewer.
func (n Neurons) keepBlobs() {
	if uids := n.Count(); uids > mostUids.Get(n.Slot) {
		mostUids.Set(n.Slot, uids)
	}
	if mechanisms := n.mechanisms(); mechanisms > mostMechanisms.Get(n.Slot) {
		mostMechanisms.Set(n.Slot, mechanisms)
	}
}
