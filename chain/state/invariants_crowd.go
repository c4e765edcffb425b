package state

import (
	"github.com/taochain/taochain/chain/unit"
)

// checkCrowdloans proves that what the contributors of a crowdloan paid is what it raised, and that its account holds it.
func (s *State) checkCrowdloans(fail func(format string, args ...any)) {
	for id := range s.Crowdloans.Count() {
		loan, err := s.Crowdloans.Get(id)
		if err != nil || loan.Finalized {
			continue
		}
		var sum unit.Rao
		for _, coldkey := range s.Crowdloans.Contributors(id) {
			sum += s.Crowdloans.Contribution(id, coldkey)
		}
		if sum != loan.Raised || loan.Raised > loan.Cap || s.Accounts.AddressBalance(loan.Funds) < loan.Raised {
			fail("crowdloan %d: raised %d of %d, contributions %d, balance %d", id, loan.Raised, loan.Cap, sum, s.Accounts.AddressBalance(loan.Funds))
		}
	}
}
