package children

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/unit"
)

// listSlots is what a list of relations takes: bytes32[] accounts, uint64[] proportions.
const listSlots = 2

func proportionsAt(at storage.Slot) storage.Vector[unit.U64Fraction] {
	return storage.VectorAt[unit.U64Fraction](at.Offset(1))
}

// loadList reads a list of count relations.
func loadList(at storage.Slot, count int) []Relation {
	if count == 0 {
		return nil
	}
	accounts, proportions := storage.HashesAt(at), proportionsAt(at)
	list := make([]Relation, count)
	for i := range list {
		list[i] = Relation{accounts.Get(i), proportions.Get(i)}
	}
	return list
}

// storeList replaces the list, and clears what a shorter one leaves behind.
func storeList(at storage.Slot, list []Relation) {
	accounts := storage.HashesAt(at)
	accounts.Truncate(len(list))
	before := accounts.Len()
	for i, r := range list {
		switch {
		case i >= before:
			accounts.Push(r.Account)
		case accounts.Get(i) != r.Account:
			accounts.Set(i, r.Account)
		}
	}
	proportionsAt(at).Store(Proportions(list))
}

func sortList(list []Relation) {
	slices.SortFunc(list, func(x, y Relation) int { return x.Account.Cmp(y.Account) })
}

// with is a sorted list with the relation added, or changed.
func with(list []Relation, r Relation) []Relation {
	list = append(without(list, r.Account), r)
	sortList(list)
	return list
}

// without is the list without the account.
func without(list []Relation, account common.Hash) []Relation {
	return slices.DeleteFunc(slices.Clone(list), func(r Relation) bool { return r.Account == account })
}

func contains(list []Relation, account common.Hash) bool {
	return slices.ContainsFunc(list, func(r Relation) bool { return r.Account == account })
}

// Proportions are the proportions of a list.
func Proportions(list []Relation) []unit.U64Fraction {
	out := make([]unit.U64Fraction, len(list))
	for i, r := range list {
		out[i] = r.Proportion
	}
	return out
}
