package state_test

import (
	"slices"

	"github.com/taochain/taochain/chain/children"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/unit"
)

// delegation is a random call on child keys, takes or the target of incentives.
func (w *randomWorld) delegation(netuid uint16, cold, hot params.ID) (string, func(s *state.State) error) {
	if w.one(2) {
		hot = w.member(netuid)
	}
	if owner, ok := w.open().Accounts.Owner(hot); ok && !w.one(5) {
		cold = owner
	}
	take := unit.U16Fraction(w.amount(20_000))
	switch w.rand.IntN(8) {
	case 0, 1, 2:
		list := make([]children.Relation, w.rand.IntN(4))
		for i := range list {
			list[i] = children.Relation{Account: w.hotkey(), Proportion: unit.U64Fraction(w.amount(1 << 63))}
		}
		return "set children", func(s *state.State) error { return s.Stakes.SetChildren(cold, hot, netuid, list) }
	case 3:
		return "childkey take", func(s *state.State) error { return s.Children.SetTake(cold, hot, netuid, take) }
	case 4:
		return "increase take", func(s *state.State) error { return s.Stakes.IncreaseTake(cold, hot, take) }
	case 5:
		return "decrease take", func(s *state.State) error { return s.Stakes.DecreaseTake(cold, hot, take) }
	case 6:
		if w.one(2) {
			return "join root", func(s *state.State) error { _, err := s.Neurons.RegisterRoot(cold, hot); return err }
		}
		if hot = w.member(params.Root); !w.one(5) {
			cold, _ = w.open().Accounts.Owner(hot)
		}
		enabled := w.one(2)
		return "auto parent", func(s *state.State) error { return s.Neurons.SetAutoParentDelegation(cold, hot, enabled) }
	}
	target := w.member(netuid)
	return "auto stake", func(s *state.State) error { return s.Neurons.SetAutoStake(cold, netuid, target) }
}

// checkRelations proves that children and parents tell the same, and that the rules of the lists hold.
func (w *randomWorld) checkRelations() {
	w.t.Helper()
	s := w.open()
	accounts := []params.ID{{}}
	for i := range people {
		accounts = append(accounts, id(i))
	}
	accounts = append(accounts, s.Accounts.Hotkeys()...) // of which some are nobody's
	for _, hotkey := range s.Accounts.Hotkeys() {
		if !slices.Contains(accounts, hotkey) {
			accounts = append(accounts, hotkey)
		}
	}
	for _, netuid := range s.Subnets.Netuids() {
		none := true
		for _, hotkey := range accounts {
			list, parents := s.Children.Children(hotkey, netuid), s.Children.Parents(hotkey, netuid)
			none = none && len(list) == 0
			var sum unit.U64Fraction
			for _, r := range list {
				if sum+r.Proportion < sum || r.Account == hotkey || contains(parents, r.Account) {
					w.t.Fatalf("subnet %d: %s has children %v and parents %v", netuid, hotkey, list, parents)
				}
				sum += r.Proportion
				if !slices.Contains(s.Children.Parents(r.Account, netuid), children.Relation{Account: hotkey, Proportion: r.Proportion}) {
					w.t.Fatalf("subnet %d: %s is no parent of its child %s", netuid, hotkey, r.Account)
				}
			}
			for _, r := range parents {
				if !slices.Contains(s.Children.Children(r.Account, netuid), children.Relation{Account: hotkey, Proportion: r.Proportion}) {
					w.t.Fatalf("subnet %d: %s is no child of its parent %s", netuid, hotkey, r.Account)
				}
			}
			byAccount := func(x, y children.Relation) int { return x.Account.Cmp(y.Account) }
			if len(list) > children.MaxChildren || !slices.IsSortedFunc(list, byAccount) || !slices.IsSortedFunc(parents, byAccount) {
				w.t.Fatalf("subnet %d: %s has children %v and parents %v", netuid, hotkey, list, parents)
			}
		}
		if s.Children.On(netuid).Empty() != none {
			w.t.Fatalf("subnet %d: its family is called empty: %v", netuid, !none)
		}
	}
}

func contains(list []children.Relation, account params.ID) bool {
	return slices.ContainsFunc(list, func(r children.Relation) bool { return r.Account == account })
}
