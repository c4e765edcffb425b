package state_test

import (
	"golang.org/x/crypto/blake2b"

	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/unit"
)

// keySwap is a random call about swaps of keys. New keys are persons, so that the checks of relations see them.
func (w *randomWorld) keySwap(netuid uint16, cold, hot params.ID) (string, func(s *state.State) error) {
	someone := id(w.rand.IntN(people))
	if w.one(2) {
		hot = w.member(netuid)
	}
	if owner, ok := w.open().Accounts.Owner(hot); ok && !w.one(5) {
		cold = owner
	}
	if w.open().Accounts.IsSystem(cold) {
		cold = someone // no account of the chain calls
	}
	keep := w.one(3)
	switch w.rand.IntN(9) {
	case 0, 1:
		return "swap hotkey", func(s *state.State) error { return s.KeySwaps.Hotkey(cold, hot, someone, keep) }
	case 2, 3:
		return "swap hotkey on a subnet", func(s *state.State) error { return s.KeySwaps.HotkeyOn(cold, hot, someone, netuid, keep) }
	case 4:
		return "announce", func(s *state.State) error { return s.KeySwaps.Announce(cold, blake2b.Sum256(someone[:])) }
	case 5:
		return "execute announced", func(s *state.State) error {
			if err := s.KeySwaps.Announce(cold, blake2b.Sum256(someone[:])); err != nil {
				return err
			}
			return w.counted(s, cold, someone, func() error { return s.KeySwaps.Execute(cold, someone) })
		}
	case 6:
		return "clear announcement", func(s *state.State) error {
			if err := announceOnce(s, cold, someone); err != nil {
				return err
			}
			return s.KeySwaps.Clear(cold)
		}
	case 7:
		if w.one(2) {
			return "dispute", func(s *state.State) error {
				if err := announceOnce(s, cold, someone); err != nil {
					return err
				}
				return s.KeySwaps.Dispute(cold)
			}
		}
		caller := id(w.rand.IntN(2))
		return "reset swap", func(s *state.State) error { return s.KeySwaps.Reset(caller, cold) }
	}
	caller, cost := id(w.rand.IntN(2)), unit.Rao(w.amount(uint64(unit.TAO)))
	return "swap coldkey", func(s *state.State) error {
		return w.counted(s, cold, someone, func() error { return s.KeySwaps.Coldkey(caller, cold, someone, cost) })
	}
}

// counted makes a swap of coldkeys and counts the root dividends that can be claimed again after it.
func (w *randomWorld) counted(s *state.State, old, coldkey params.ID, swap func() error) error {
	before := w.owedTo(s, old)
	if err := swap(); err != nil {
		return err
	}
	w.again[params.Root] = 0 // a coldkey was swapped
	for netuid, owed := range w.owedTo(s, coldkey) {
		w.again[netuid] += owed - before[netuid]
	}
	return nil
}

// owedTo is what a coldkey may claim of each subnet's root dividends.
func (w *randomWorld) owedTo(s *state.State, coldkey params.ID) map[uint16]int64 {
	sums := map[uint16]int64{}
	for _, netuid := range s.Subnets.Netuids() {
		for _, hotkey := range s.Stakes.StakingHotkeys(coldkey) {
			if v := s.Stakes.RootOwed(netuid, hotkey, coldkey); !v.IsNegative() {
				sums[netuid] += int64(v.FloorUint64Sat())
			}
		}
	}
	return sums
}

// announceOnce announces a swap unless the coldkey has.
func announceOnce(s *state.State, coldkey, hash params.ID) error {
	if _, ok := s.KeySwaps.Announced(coldkey); ok {
		return nil
	}
	return s.KeySwaps.Announce(coldkey, hash)
}
