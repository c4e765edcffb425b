package staking

import (
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/unit"
)

// Lock is lock_stake: it locks alpha of the coldkey on the subnet to a hotkey (economy.md 10.3). Errors: those of lock.Area.Add.
func (a *Area) Lock(coldkey, hotkey params.ID, netuid uint16, amount unit.Alpha) error {
	return a.locks.Add(coldkey, hotkey, netuid, amount, a.ColdkeyStake(coldkey, netuid))
}

// checkAvailable refuses that alpha leaves a coldkey's stake on a subnet which its lock there needs. Without a lock it
// reads one slot (economy.md, section 7). Errors: StakeUnavailable.
func (a *Area) checkAvailable(coldkey params.ID, netuid uint16, amount unit.Alpha) error {
	locked := a.locks.Mass(coldkey, netuid)
	if locked == 0 {
		return nil
	}
	if available := unit.SubSat(a.ColdkeyStake(coldkey, netuid), locked); amount > available {
		return fault.StakeUnavailable.With(netuid, available, amount)
	}
	return nil
}
