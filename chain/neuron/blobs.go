package neuron

import (
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/yuma"
)

// Blobs names every blob that the subnet's neurons ever had: their vectors, and the weights of each uid and the bonds, in each mechanism, those
// of uids that were trimmed and of mechanisms that were dropped included. A node walks them to prune what they replaced.
func (n Neurons) Blobs() []storage.BlobID {
	var ids []storage.BlobID
	uids := max(n.Count(), mostUids.Get(n.Slot))
	mechanisms := max(n.mechanisms(), mostMechanisms.Get(n.Slot))
	for m := range mechanisms {
		ids = append(ids, n.bondsID(m))
		for uid := range uids {
			ids = append(ids, n.weightsID(m, uid))
		}
	}
	ids = append(ids, storage.BlobID{Kind: identities.Kind, Index: n.Subnet.Netuid}, storage.BlobID{Kind: results.Kind, Index: n.Subnet.Netuid})
	for m := range mechanisms {
		ids = append(ids, storage.BlobID{Kind: timely.Kind, Index: yuma.StorageIndex(n.Subnet.Netuid, m)})
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
