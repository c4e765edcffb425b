package state

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/chain/children"
)

// checkRelations proves that on a subnet children and parents tell the same, and that nobody lends more than its whole stake.
func (s *State) checkRelations(netuid uint16, fail func(format string, args ...any)) {
	type relations struct{ children, parents []children.Relation }
	of := map[common.Hash]relations{}
	members := s.Children.Members(netuid)
	for _, hotkey := range members {
		of[hotkey] = relations{s.Children.Children(hotkey, netuid), s.Children.Parents(hotkey, netuid)}
	}
	lenders := false
	for _, hotkey := range members {
		r := of[hotkey]
		lenders = lenders || len(r.children) > 0
		left := children.Whole
		for _, c := range r.children {
			if c.Proportion > left {
				fail("subnet %d: %s lends more than its stake: %v", netuid, hotkey, r.children)
				break
			}
			left -= c.Proportion
			if c.Account == hotkey || !slices.Contains(of[c.Account].parents, children.Relation{Account: hotkey, Proportion: c.Proportion}) {
				fail("subnet %d: %s is no parent of its child %s", netuid, hotkey, c.Account)
			}
		}
		for _, p := range r.parents {
			if !slices.Contains(of[p.Account].children, children.Relation{Account: hotkey, Proportion: p.Proportion}) {
				fail("subnet %d: %s is no child of its parent %s", netuid, hotkey, p.Account)
			}
			if slices.ContainsFunc(r.children, func(c children.Relation) bool { return c.Account == p.Account }) {
				fail("subnet %d: %s is a parent and a child of %s", netuid, p.Account, hotkey)
			}
		}
	}
	if s.Children.On(netuid).Empty() == lenders {
		fail("subnet %d: its family is called empty: %v", netuid, lenders)
	}
}
