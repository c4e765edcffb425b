package precompiles

import (
	"sync"

	"github.com/ethereum/go-ethereum/common"
)

// contracts is the list of all precompiles, built and checked once.
var contracts = sync.OnceValue(func() []*contract {
	return []*contract{
		newBalanceTransfer(), newMetagraph(), newSubnet(), newNeuron(), newStaking(),
		newAlpha(), newAddressMapping(), newVotingPower(), newBalances(), newGovernance(), newCommitments(),
	}
})

// Addresses lists the precompiles in ascending order. Genesis gives each the code
// 0xfe, so that Solidity's check for code passes.
func Addresses() []common.Address {
	list := make([]common.Address, len(contracts()))
	for i, c := range contracts() {
		list[i] = c.address
	}
	return list
}
