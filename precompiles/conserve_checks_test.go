package precompiles

import (
	"math/big"
	"slices"

	"github.com/taochain/taochain/chain/params"
)

// checkIndexes proves that uids and hotkeys are one to one, and what CheckInvariants cannot know without walking all
// hotkeys: that nobody is missing in the lists from which it starts.
func (d *conserve) checkIndexes() {
	d.t.Helper()
	s := d.state()
	known := s.Accounts.Hotkeys()
	for _, netuid := range s.Subnets.Netuids() {
		neurons, staked, related := s.Neurons.At(netuid), s.Stakes.StakedHotkeys(netuid), s.Children.Members(netuid)
		list := neurons.Hotkeys()
		if len(list) != int(neurons.Count()) {
			d.fail("subnet %d: %d neurons have %d hotkeys", netuid, neurons.Count(), len(list))
		}
		for i, hotkey := range list {
			if uid, ok := neurons.Uid(hotkey); !ok || int(uid) != i {
				d.fail("subnet %d: %s is uid %d, and found as %d (%v)", netuid, hotkey, i, uid, ok)
			}
		}
		for _, hotkey := range known {
			if uid, ok := neurons.Uid(hotkey); ok && (int(uid) >= len(list) || list[uid] != hotkey) {
				d.fail("subnet %d: %s believes to be uid %d", netuid, hotkey, uid)
			}
			if stake := s.Stakes.HotkeyStake(hotkey, netuid); stake > 0 && !slices.Contains(staked, hotkey) {
				d.fail("subnet %d: %s has %d and is not listed", netuid, hotkey, stake)
			}
			if len(s.Children.Children(hotkey, netuid))+len(s.Children.Parents(hotkey, netuid)) > 0 && !slices.Contains(related, hotkey) {
				d.fail("subnet %d: %s has relations and is not listed", netuid, hotkey)
			}
		}
	}
}

// rootDrift is how many units the floors of the claimed amounts may favour the stakers in all.
const rootDrift = 1000

// checkRootClaims proves that the ledger of root dividends covers what may be claimed, but for the floors of the amounts
// claimed: each change of a root stake may leave the staker a unit more.
func (d *conserve) checkRootClaims() {
	d.t.Helper()
	s := d.state()
	for _, netuid := range s.Subnets.Netuids() {
		var sum big.Int
		for _, hotkey := range s.Accounts.Hotkeys() {
			if s.Stakes.RootRate(hotkey, netuid).IsZero() {
				continue
			}
			for _, coldkey := range s.Stakes.Holders(hotkey, params.Root) {
				if owed := s.Stakes.RootOwed(netuid, hotkey, coldkey); !owed.IsNegative() {
					sum.Add(&sum, num(owed.FloorUint64Sat()))
				}
			}
		}
		owed := s.Pools.At(netuid).RootOwed()
		if excess := new(big.Int).Sub(&sum, big.NewInt(owed)); excess.Cmp(big.NewInt(rootDrift)) > 0 {
			d.fail("subnet %d: root stakers may claim %s of %d", netuid, &sum, owed)
		}
	}
}
