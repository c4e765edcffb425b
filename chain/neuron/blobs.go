package neuron

import "github.com/taochain/taochain/chain/storage"

// Blobs names every blob of the subnet's neurons: the weights of each uid and the
// bonds, in each mechanism. A node walks them to prune what they replaced.
func (n Neurons) Blobs() []storage.BlobID {
	var ids []storage.BlobID
	for m := range n.mechanisms() {
		ids = append(ids, n.bondsID(m))
		for uid := range n.Count() {
			ids = append(ids, n.weightsID(m, uid))
		}
	}
	return ids
}
