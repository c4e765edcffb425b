package state_test

import (
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/unit"
)

// stakeTransition moves, transfers, swaps or destroys stake, or sweeps the nominators.
func (w *randomWorld) stakeTransition() (string, func(s *state.State) error) {
	origin, destination := w.netuid(), w.netuid()
	hot, cold, stake := w.position(origin)
	amount := unit.Alpha(w.amount(uint64(stake)))
	other, rao := w.hotkey(), w.rao()
	var limit *unit.Rao
	if w.one(2) {
		v := w.limit()
		limit = &v
	}
	switch w.rand.IntN(12) {
	case 0, 1:
		return "move stake", func(s *state.State) error { return s.Stakes.MoveStake(cold, hot, other, origin, destination, amount) }
	case 2:
		return "move stake within a subnet", func(s *state.State) error { return s.Stakes.MoveStake(cold, hot, other, origin, origin, amount) }
	case 3:
		return "transfer stake", func(s *state.State) error {
			return s.Stakes.TransferStake(cold, other, hot, origin, destination, amount)
		}
	case 4:
		return "transfer stake within a subnet", func(s *state.State) error { return s.Stakes.TransferStake(cold, other, hot, origin, origin, amount) }
	case 5:
		return "swap stake", func(s *state.State) error { return s.Stakes.SwapStake(cold, hot, origin, destination, amount) }
	case 6:
		ratio, partial := w.limit(), w.one(2)
		return "swap stake limit", func(s *state.State) error {
			return s.Stakes.SwapStakeLimit(cold, hot, origin, destination, amount, ratio, partial)
		}
	case 7:
		if w.one(2) {
			return "unstake all", func(s *state.State) error { return s.Stakes.RemoveAll(cold, hot) }
		}
		return "unstake all alpha", func(s *state.State) error { return s.Stakes.RemoveAllAlpha(cold, hot) }
	case 8:
		return "burn", func(s *state.State) error { return s.Stakes.BurnAlpha(cold, hot, origin, amount) }
	case 9:
		return "recycle", func(s *state.State) error { return s.Stakes.RecycleAlpha(cold, hot, origin, amount) }
	case 10:
		if w.one(2) {
			return "add and burn", func(s *state.State) error { return s.Stakes.AddBurn(cold, hot, destination, rao, limit) }
		}
		return "add and recycle", func(s *state.State) error { return s.Stakes.AddRecycle(cold, hot, destination, rao, limit) }
	}
	caller, factor := id(w.rand.IntN(3)), w.amount(1<<30)
	if w.one(2) {
		factor = 0
	}
	return "nominator minimum", func(s *state.State) error { return s.Stakes.SetNominatorMinimum(caller, factor) }
}
