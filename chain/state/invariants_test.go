package state_test

import (
	"strings"
	"testing"

	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
)

// CheckInvariants notices TAO that is missing in a crowdloan's account, though none is missing in all.
func TestInvariantOfCrowdloans(t *testing.T) {
	c := newChain(t, params.DevPreset())
	c.must(createLoan(1, payTo(c, 2)))
	c.unchecked = true
	c.must(func(s *state.State) error {
		return s.Accounts.Move(params.CrowdloanAccount(0), address(3), 1)
	})
	c.requireBroken("crowdloan 0: raised 10000000000 of 100000000000, contributions 10000000000, balance 9999999999")
}

func (c *chain) requireBroken(part string) {
	c.t.Helper()
	broken := strings.Join(c.open().CheckInvariants(c.mem.SumBalances(), new(uint256.Int)), "\n")
	if !strings.Contains(broken, part) {
		c.t.Errorf("%q is not in %q", part, broken)
	}
}
