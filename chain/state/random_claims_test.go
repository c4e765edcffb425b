package state_test

import (
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/staking"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
)

// claimCall is a random step of root dividends: they are earned, claimed, lost and deleted.
func (w *randomWorld) claimCall() (string, func(s *state.State) error) {
	netuids := make([]uint16, w.rand.IntN(4))
	for i := range netuids {
		netuids[i] = w.netuid()
	}
	hot, cold, stake := w.position(params.Root)
	switch w.rand.IntN(8) {
	case 0, 1:
		return "claim root", func(s *state.State) error { return s.Stakes.ClaimRoot(cold, netuids) }
	case 2:
		t := staking.ClaimType{Kind: uint8(w.rand.IntN(4)), Netuids: netuids}
		return "claim type", func(s *state.State) error { return s.Stakes.SetClaimType(cold, t) }
	case 3:
		caller, netuid, threshold := id(w.rand.IntN(4)), w.netuid(), unit.Alpha(w.amount(11_000_000))
		return "claim threshold", func(s *state.State) error { return s.Stakes.SetClaimThreshold(caller, netuid, threshold) }
	case 4:
		v := uint256.NewInt(uint64(w.rand.IntN(60)))
		return "claims in a block", func(s *state.State) error {
			return s.Subnets.SetGlobal(id(0), subnet.GlobalParamByName("num_root_claims"), v)
		}
	case 5:
		if !w.one(6) {
			break
		}
		netuid := uint16(1 + w.rand.IntN(2))
		return "delete root claims", func(s *state.State) error { s.Stakes.DeleteRootClaims(netuid); return nil }
	case 6:
		amount, caller := unit.Rao(w.amount(uint64(100*unit.TAO))), id(w.person())
		return "stake on root", func(s *state.State) error { return s.Stakes.Add(caller, hot, params.Root, amount) }
	case 7:
		part := unit.Alpha(w.amount(uint64(stake)))
		return "unstake from root", func(s *state.State) error { return s.Stakes.Remove(cold, hot, params.Root, part) }
	}
	netuid, amount := uint16(1+w.rand.IntN(2)), unit.Alpha(w.amount(1<<36))
	return "root dividend", func(s *state.State) error {
		if !s.Stakes.AccrueRoot(hot, netuid, amount) {
			return fault.AmountTooLow.With(uint64(amount), uint64(0))
		}
		s.Pools.At(netuid).MintOut(amount)
		s.Pools.At(netuid).AddRootOwed(amount)
		return nil
	}
}

// checkRootOwed compares the ledger of alpha that waits for claims with what all root stakers may claim. Each change of a
// stake rounds by less than a unit, and each dividend by less than a unit for each 4 TAO of root stake. What a swap of
// coldkeys left claimed for the old one keeps that from earning again, without a bound.
func (w *randomWorld) checkRootOwed() {
	s := w.open()
	for _, netuid := range s.Subnets.Netuids() {
		var owed uint64
		for _, hotkey := range s.Accounts.Hotkeys() {
			for _, coldkey := range s.Stakes.Holders(hotkey, params.Root) {
				if v := s.Stakes.RootOwed(netuid, hotkey, coldkey); !v.IsNegative() {
					owed += v.FloorUint64Sat()
				}
			}
		}
		if over := s.Pools.At(netuid).RootOwed() + w.again[netuid] - int64(owed); over < -1000 || over > 100_000 && len(w.again) == 0 {
			w.t.Errorf("subnet %d: %d are owed, the ledger has %d more", netuid, owed, over)
		}
	}
}
