package state

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/emission"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/unit"
)

// lockDrift is how many units the rounding of a share pool may take from a position while its lock stays (economy.md, section 16).
const lockDrift = 16

// CheckInvariants proves that money is conserved (design.md, section 3). sumBalances is the sum of all EVM balances and
// burnedFees the base fees burned so far, both in wei. It returns a sentence for each invariant that does not hold.
func (s *State) CheckInvariants(sumBalances, burnedFees *uint256.Int) []string {
	var broken []string
	fail := func(format string, args ...any) { broken = append(broken, fmt.Sprintf(format, args...)) }

	issuance := account.ToWei(s.Accounts.TotalIssuance())
	if have := new(uint256.Int).Add(sumBalances, burnedFees); !have.Eq(issuance) {
		fail("balances %s + burned fees %s wei differ from the total issuance of %s wei", sumBalances, burnedFees, issuance)
	}
	if s.Accounts.TotalIssuance() > emission.MaxSupply {
		fail("total issuance %d exceeds the cap", s.Accounts.TotalIssuance())
	}
	s.checkCrowdloans(fail)
	if have := s.Accounts.AddressBalance(params.ProxyDeposits); have < s.Proxies.Reserved() {
		fail("proxies: the deposits are %d rao, and %d rao are held for them", s.Proxies.Reserved(), have)
	}
	for _, netuid := range s.Subnets.Netuids() {
		s.checkRelations(netuid, fail)
		p := s.Pools.At(netuid)
		if have := s.Accounts.AddressBalance(p.Account()); have < p.Tao() {
			fail("subnet %d: its account holds %d rao, less than the reserve of %d", netuid, have, p.Tao())
		}
		var staked unit.Alpha
		for _, hotkey := range s.Stakes.StakedHotkeys(netuid) {
			total := s.Stakes.HotkeyStake(hotkey, netuid)
			staked += total
			var owed unit.Alpha
			for _, coldkey := range s.Stakes.Holders(hotkey, netuid) {
				owed += s.Stakes.Stake(hotkey, coldkey, netuid)
			}
			if owed > total {
				fail("subnet %d: the share pool of %s owes %d and holds %d", netuid, common.Hash(hotkey), owed, total)
			}
		}
		for _, coldkey := range s.Locks.Lockers(netuid) {
			mass, stake := s.Locks.Mass(coldkey, netuid), s.Stakes.ColdkeyStake(coldkey, netuid)
			if drift := lockDrift * unit.Alpha(len(s.Stakes.StakingHotkeys(coldkey))); mass > stake+drift {
				fail("subnet %d: %s has locked %d of %d", netuid, coldkey, mass, stake)
			}
		}
		pending := s.Coinbase.Pending(netuid).Total()
		if sum := int64(staked+pending) + p.Outside(); sum != int64(p.AlphaOut()+p.Overpaid()) {
			fail("subnet %d: stakes %d + pots %d + others %d differ from alpha out %d + what epochs overpaid %d",
				netuid, staked, pending, p.Outside(), p.AlphaOut(), p.Overpaid())
		}
	}
	return broken
}
