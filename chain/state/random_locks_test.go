package state_test

import (
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/unit"
)

// lockCall is a random call of somebody with a position, so that it often has something to lock.
func (w *randomWorld) lockCall(netuid uint16) (string, func(s *state.State) error) {
	_, coldkey, _ := w.position(netuid)
	hotkey := w.hotkey()
	if held, ok := w.open().Locks.Hotkey(coldkey, netuid); ok && !w.one(4) {
		hotkey = held
	}
	switch w.rand.IntN(6) {
	case 0:
		return "move lock", func(s *state.State) error { return s.Locks.Move(coldkey, hotkey, netuid) }
	case 1:
		on := w.one(2)
		return "perpetual lock", func(s *state.State) error {
			s.Locks.SetPerpetual(coldkey, netuid, on)
			return nil
		}
	case 2:
		on := w.one(3)
		return "reject locked alpha", func(s *state.State) error {
			s.Locks.SetRejects(coldkey, on)
			return nil
		}
	case 3:
		hot, cold, stake := w.position(netuid)
		to, amount := id(w.person()), unit.Alpha(w.amount(uint64(stake)))
		return "transfer locked stake", func(s *state.State) error { return s.Stakes.TransferStake(cold, to, hot, netuid, netuid, amount) }
	}
	amount := unit.Alpha(w.amount(uint64(w.open().Stakes.ColdkeyStake(coldkey, netuid))))
	return "lock", func(s *state.State) error { return s.Stakes.Lock(coldkey, hotkey, netuid, amount) }
}
