package neuron

import (
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/storage"
)

// SwapHotkey gives the uid of a hotkey, with its vectors, weights and bonds, and its serving information to a hotkey that
// has no uid on the subnet (economy.md 8.3).
func (a *Area) SwapHotkey(netuid uint16, old, hotkey params.ID) {
	n := a.At(netuid)
	uid, registered := n.Uid(old)
	if !registered {
		return // who has no uid serves nothing
	}
	storage.HashesAt(n.Offset(hotkeys)).Set(int(uid), hotkey)
	n.Offset(uids).Map(old).SetUint64(0)
	n.Offset(uids).Map(hotkey).SetUint64(uint64(uid) + 1)
	n.unmarkRootless(uid)
	if v := n.Axon(old); v != (Axon{}) {
		n.putAxon(hotkey, v)
	}
	if v := n.Prometheus(old); v != (Prometheus{}) {
		n.putPrometheus(hotkey, v)
	}
	if v := n.certificate(old).Get(); len(v) > 0 {
		n.certificate(hotkey).Set(v)
	}
	n.clearServing(old)
}
