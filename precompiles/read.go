package precompiles

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm"

	"github.com/taochain/taochain/chain/host"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/storage"
)

// OpenState opens the protocol's state as it stands after a block, unmetered, for readers outside of a call.
func OpenState(db vm.StateDB, block uint64) *state.State {
	return state.Open(newHost(db, storage.Unmetered(), host.Discard{}, block, common.Address{}))
}
