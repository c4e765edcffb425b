package precompiles

import (
	"math"
	"slices"

	"github.com/taochain/taochain/chain/unit"
)

// checkUids proves that uids and hotkeys are one to one on each subnet.
func (d *conserve) checkUids() {
	d.t.Helper()
	s := d.state()
	known := s.Accounts.Hotkeys()
	for _, netuid := range s.Subnets.Netuids() {
		neurons := s.Neurons.At(netuid)
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
		}
	}
}

// checkLists proves what CheckInvariants cannot know without walking all hotkeys: that nobody is missing in the lists from
// which it starts; and that no dividend is split into more than itself.
func (d *conserve) checkLists() {
	d.t.Helper()
	s := d.state()
	known := s.Accounts.Hotkeys()
	for _, netuid := range s.Subnets.Netuids() {
		staked, related := s.Stakes.StakedHotkeys(netuid), s.Children.Members(netuid)
		for _, hotkey := range known {
			if stake := s.Stakes.HotkeyStake(hotkey, netuid); stake > 0 && !slices.Contains(staked, hotkey) {
				d.fail("subnet %d: %s has %d and is not listed", netuid, hotkey, stake)
			}
			if len(s.Children.Children(hotkey, netuid))+len(s.Children.Parents(hotkey, netuid)) > 0 && !slices.Contains(related, hotkey) {
				d.fail("subnet %d: %s has relations and is not listed", netuid, hotkey)
			}
			dividend := unit.Alpha(d.rand.Uint64N(1 << 34))
			parts, recycled := s.Coinbase.SplitDividend(hotkey, netuid, dividend)
			sum := recycled
			for _, p := range parts {
				sum += p.Amount
			}
			// A childkey burn and a take over the whole together are both taken in full (economy.md 4.3); the epoch divides its pot in
			// proportion to the parts, so nothing more is paid for it.
			within := uint64(s.Subnets.CKBurn()) <= math.MaxUint64-uint64(s.Children.Take(hotkey, netuid))*(math.MaxUint64/math.MaxUint16)
			if within && sum > dividend {
				d.fail("subnet %d: a dividend of %d for %s was split into %v, %d in all", netuid, dividend, hotkey, parts, sum)
			}
		}
	}
}
