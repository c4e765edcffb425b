package precompiles

import (
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/proxy"
)

// contracts is the list of all precompiles, built and checked once.
var contracts = sync.OnceValue(func() []*contract {
	var list []*contract
	list = []*contract{
		newSha3(), newRecoverPublicKey(), newEd25519Verify(), newSr25519Verify(),
		newBalanceTransfer(), newStakingV1(), newMetagraph(), newSubnet(), newNeuron(), newStaking(), newUidLookup(), newStorageQuery(),
		newAlpha(), newCrowdloan(), newLeasing(), newProxy(), newAddressMapping(), newVotingPower(), newBalances(), newRandomness(),
		newRuntimeConfiguration(), newPrecompileRegistry(func() []*contract { return list }), newGovernance(),
		newLimitOrders(), newCommitments(),
	}
	all := map[common.Address]*contract{}
	for _, c := range list {
		all[c.address] = c
		c.all = all
		for _, m := range c.methods {
			m.rule = proxyRules[c.name+"."+m.sig]
			if !m.writes() {
				m.rule = proxyRule{class: proxy.Reading}
			}
		}
	}
	return list
})

// sharedSwitches are precompiles that governance switches together with another.
var sharedSwitches = map[common.Address]common.Address{params.StakingV1Address: params.StakingAddress}

// switchOf is the address under which governance keeps a precompile's switch.
func switchOf(address common.Address) common.Address {
	if other, ok := sharedSwitches[address]; ok {
		return other
	}
	return address
}

// Addresses lists the precompiles in ascending order. Genesis gives each the code
// 0xfe, so that Solidity's check for code passes.
func Addresses() []common.Address {
	list := make([]common.Address, len(contracts()))
	for i, c := range contracts() {
		list[i] = c.address
	}
	return list
}
