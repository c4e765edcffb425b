package precompiles

import (
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/unit"
)

// trip is a round trip: somebody trades there and back, which must not bring anything, nor cost the others that have stake
// with the same hotkeys.
type trip struct {
	*conserve
	from    common.Address
	balance *uint256.Int
	places  []place
	// told is the story of the trip.
	told string
}

// place is a share pool that a trip touches, and what it held before: the traveller's stake, and the others'.
type place struct {
	hotkey params.ID
	netuid uint16
	mine   unit.Alpha
	others unit.Alpha
	count  int
	// dust is what was nobody's: the traveller may get it, see bonus.
	dust unit.Alpha
}

// roundTrip makes a random trip, and undoes it.
func (d *conserve) roundTrip() {
	d.t.Helper()
	undo := d.db.Snapshot()
	kinds := []func(*conserve) bool{(*conserve).buyAndSell, (*conserve).sellAndBuy, (*conserve).moveAndReturn, (*conserve).swapAndReturn}
	if kinds[d.rand.IntN(len(kinds))](d) {
		d.trips++
	}
	d.db.RevertToSnapshot(undo)
	d.db.Finalise(true)
}

func (d *conserve) setOff(from common.Address, places ...place) *trip {
	t := &trip{conserve: d, from: from, balance: d.state().Accounts.BalanceWei(id(from)).Clone(), places: places}
	for i := range places {
		p := &places[i]
		p.mine, p.others, p.count = t.at(*p)
		p.dust = d.dust(pooled{p.hotkey, p.netuid})
		t.told += fmt.Sprintf("pool %+v, stake %d; ", d.state().Pools.At(p.netuid).Load(), p.mine)
	}
	return t
}

func (t *trip) at(p place) (mine, others unit.Alpha, count int) {
	stakes, me := t.state().Stakes, id(t.from)
	for _, coldkey := range stakes.Holders(p.hotkey, p.netuid) {
		if v := stakes.Stake(p.hotkey, coldkey, p.netuid); coldkey == me {
			mine = v
		} else {
			others += v
			count++
		}
	}
	return mine, others, count
}

// gained is the traveller's stake at a place beyond what it had at first.
func (t *trip) gained(i int) unit.Alpha {
	mine, _, _ := t.at(t.places[i])
	return unit.SubSat(mine, t.places[i].mine)
}

// leg calls and reports whether that was accepted.
func (t *trip) leg(method string, args ...any) bool {
	t.told += fmt.Sprintf("%s%v; ", method, args)
	return t.call(t.from, method, args...).err == nil
}

// more is what the traveller may have more at a place than was paid for: its bonus there, and the dust that was freed at the other
// places, which it brought along.
func (t *trip) more(p place) unit.Alpha {
	pools, me := t.state().Pools, id(t.from)
	most := t.bonus(pooled{p.hotkey, p.netuid}, p.dust, me)
	for _, q := range t.places {
		freed := t.freed(pooled{q.hotkey, q.netuid}, q.dust, me)
		switch {
		case freed == 0 || q.hotkey == p.hotkey && q.netuid == p.netuid:
		case q.netuid == p.netuid:
			most += freed
		default:
			most += pools.At(p.netuid).Load().AlphaForTao(t.worth(q.netuid, freed)) + 1
		}
	}
	return most
}

// worth is a little more than what alpha sells for.
func (t *trip) worth(netuid uint16, alpha unit.Alpha) unit.Rao {
	return unit.Rao(alpha) * (unit.Rao(t.state().Pools.At(netuid).Price().FloorUint64Sat()) + 1)
}

// home proves that nothing was won.
func (t *trip) home(name string) bool {
	t.t.Helper()
	most := t.balance.Clone()
	for _, p := range t.places {
		most.Add(most, account.ToWei(t.worth(p.netuid, t.bonus(pooled{p.hotkey, p.netuid}, p.dust, id(t.from)))))
	}
	if have := t.state().Accounts.BalanceWei(id(t.from)); have.Gt(most) {
		for _, p := range t.places {
			if mine, _, _ := t.at(p); mine < p.mine {
				return false // a small rest was sold with it
			}
		}
		t.fail("%s: the balance rose from %s to %s wei: %s", name, t.balance, have, t.told)
	}
	for _, p := range t.places {
		mine, others, count := t.at(p)
		if mine > p.mine+t.more(p) {
			t.fail("%s: the stake of %s on subnet %d rose from %d to %d: %s", name, p.hotkey, p.netuid, p.mine, mine, t.told)
		}
		if count == p.count && others+unit.Alpha(count) < p.others {
			t.fail("%s: with %s on subnet %d the others' %d fell to %d: %s", name, p.hotkey, p.netuid, p.others, others, t.told)
		}
	}
	return true
}

func (d *conserve) buyAndSell() bool {
	s := anyone(d)
	if d.relay(s.from) {
		return false
	}
	t := d.setOff(s.from, place{hotkey: s.hotkey, netuid: s.netuid})
	netuid := num(uint64(s.netuid))
	return t.leg("Staking.addStake", s.hotkey, num(d.tao(&s)), netuid) &&
		t.leg("Staking.removeStake", s.hotkey, num(uint64(t.gained(0))), netuid) && t.home("a purchase sold")
}

func (d *conserve) sellAndBuy() bool {
	s := holder(d)
	if d.relay(s.from) {
		return false
	}
	t := d.setOff(s.from, place{hotkey: s.hotkey, netuid: s.netuid})
	netuid := num(uint64(s.netuid))
	if !t.leg("Staking.removeStake", s.hotkey, num(d.amount(uint64(s.stake))), netuid) {
		return false
	}
	got := new(uint256.Int).Sub(t.state().Accounts.BalanceWei(id(t.from)), t.balance)
	return t.leg("Staking.addStake", s.hotkey, got.Div(got, uint256.NewInt(unit.WeiPerRao)).ToBig(), netuid) && t.home("a sale bought back")
}

func (d *conserve) moveAndReturn() bool {
	s := holder(d)
	if d.relay(s.from) {
		return false
	}
	other := d.hotkey()
	t := d.setOff(s.from, place{hotkey: s.hotkey, netuid: s.netuid}, place{hotkey: other, netuid: s.netuid})
	netuid := num(uint64(s.netuid))
	return other != s.hotkey && t.leg("Staking.moveStake", s.hotkey, other, netuid, netuid, num(d.amount(uint64(s.stake)))) &&
		t.leg("Staking.moveStake", other, s.hotkey, netuid, netuid, num(uint64(t.gained(1)))) && t.home("a move taken back")
}

func (d *conserve) swapAndReturn() bool {
	s := holder(d)
	if d.relay(s.from) || s.netuid == s.other {
		return false
	}
	t := d.setOff(s.from, place{hotkey: s.hotkey, netuid: s.netuid}, place{hotkey: s.hotkey, netuid: s.other})
	return t.leg("Staking.swapStake", s.hotkey, s.netuid, s.other, d.amount(uint64(s.stake))) &&
		t.leg("Staking.swapStake", s.hotkey, s.other, s.netuid, uint64(t.gained(1))) && t.home("a swap taken back")
}

// relay reports whether an account is a contract, which does not travel.
func (d *conserve) relay(a common.Address) bool { return slices.Contains(d.relays, a) }
