package neuron

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/subnet"
)

// Clear deletes all neurons of a subnet that is dissolved, with their weights, bonds and serving information. The numbers
// of uids and mechanisms that it had are kept for the node, which prunes their blobs (Blobs).
func (n Neurons) Clear() {
	for m := range n.mechanisms() {
		n.DropMechanism(m)
	}
	n.clearEvmLinks()
	keys := storage.HashesAt(n.Offset(hotkeys))
	for _, hotkey := range keys.Load() {
		n.Offset(uids).Map(hotkey).Set(common.Hash{})
		n.clearServing(hotkey)
	}
	keys.Truncate(0)
	n.forgetRootless()
	n.RegisteredAt().Truncate(0)
	n.Active().Truncate(0)
	n.Permit().Truncate(0)
	n.Emission().Truncate(0)
	n.Consensus().Truncate(0)
	n.Dividends().Truncate(0)
	n.ValidatorTrust().Truncate(0)
	n.StakeWeight().Truncate(0)
	subnet.SetNeuronCount(n.Subnet, 0)
}
