package state_test

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/unit"
)

// prices are the spot prices of the first subnets, in parts of 2^64.
func (c *chain) prices() [4]*big.Int {
	var list [4]*big.Int
	for netuid := range list {
		list[netuid] = bits(c.pool(uint16(netuid)).Price())
	}
	return list
}

func bits(v fixed.U64F64) *big.Int {
	hi, lo := v.Bits()
	b := new(big.Int).SetUint64(hi)
	return b.Add(b.Lsh(b, 64), new(big.Int).SetUint64(lo))
}

// value is all that some people have, TAO and stake at the given prices, in parts of 2^64 rao.
func (c *chain) value(prices [4]*big.Int, who ...params.ID) *big.Int {
	s, sum := c.open(), new(big.Int)
	for _, coldkey := range who {
		if coldkey != account.IDOf(params.SubnetAccount(1)) { // its TAO is the pool's
			balance := new(big.Int).SetUint64(uint64(s.Accounts.Balance(coldkey)))
			sum.Add(sum, balance.Lsh(balance, 64))
		}
		for _, hotkey := range s.Stakes.StakingHotkeys(coldkey) {
			for netuid, price := range prices {
				alpha := new(big.Int).SetUint64(uint64(s.Stakes.Stake(hotkey, coldkey, uint16(netuid))))
				sum.Add(sum, alpha.Mul(alpha, price))
			}
		}
	}
	return sum
}

// TestNobodyGains makes random staking calls: at the prices before the call all people together, but the
// block author, have no more afterwards than before it. Blocks run in between, so that emission makes the shares uneven.
func TestNobodyGains(t *testing.T) {
	for seed := range uint64(3) {
		t.Run(fmt.Sprintf("seed %d", seed), func(t *testing.T) {
			w := newRandomWorld(t, seed+100)
			w.author = common.Address{0xee}
			var everyone []params.ID
			for i := range people {
				everyone = append(everyone, id(i))
			}
			for i := range 256 { // as hotkey makes them
				everyone = append(everyone, params.ID{byte(i), 1})
			}
			everyone = append(everyone, params.ID{}, account.IDOf(params.SubnetAccount(1)), common.BytesToHash(params.SubnetAccount(1).Bytes()))
			made := 0
			for range 400 {
				name, call := w.stakeCall()
				prices := w.prices()
				before := w.value(prices, everyone...)
				if w.try(call) == nil {
					made++
					if after := w.value(prices, everyone...); after.Cmp(before) > 0 {
						gain := new(big.Int).Sub(after, before)
						t.Errorf("block %d: %s: together they gain %s/2^64 rao", w.block, name, gain)
					}
				}
				if w.one(10) {
					w.step(1)
				}
			}
			if made < 50 {
				t.Errorf("only %d calls were accepted", made)
			}
		})
	}
}

// stakeCall is a random call on stake.
func (w *randomWorld) stakeCall() (string, func(s *state.State) error) {
	if w.one(2) {
		return w.stakeTransition()
	}
	netuid := w.netuid()
	if w.one(2) {
		cold, hot, amount := id(w.person()), w.hotkey(), w.rao()
		if w.one(2) {
			hot = w.member(1)
		}
		return "add", func(s *state.State) error { return s.Stakes.Add(cold, hot, netuid, amount) }
	}
	hot, cold, stake := w.position(netuid)
	amount := unit.Alpha(w.amount(uint64(stake)))
	return "remove", func(s *state.State) error { return s.Stakes.Remove(cold, hot, netuid, amount) }
}

// TestLimitsHold: the largest amount that a limit allows passes and leaves the price within it; one unit more is refused
// without partial, and with it trades that largest amount (amm.md, section 10).
func TestLimitsHold(t *testing.T) {
	w := newRandomWorld(t, 7)
	for range 40 {
		c, netuid := tradingSubnet(t)
		tao := unit.Rao(10_000_000_000 + w.rand.Uint64N(1_000_000_000_000))
		alpha := unit.Alpha(10_000_000_000 + w.rand.Uint64N(1_000_000_000_000))
		c.setReserves(netuid, tao, alpha)
		c.giveStake(netuid, 10, 20, 40*alpha)
		price := c.price(netuid)
		limit := unit.Rao(price * 1e9 * (1.01 + w.rand.Float64()))
		c.checkLimit(netuid, limit, true)
		limit = unit.Rao(price * 1e9 * (0.3 + 0.69*w.rand.Float64()))
		c.checkLimit(netuid, limit, false)
	}
}

func (c *chain) checkLimit(netuid uint16, limit unit.Rao, buy bool) {
	c.t.Helper()
	p := c.pool(netuid)
	var most uint64
	trade := func(amount uint64, partial bool) func(s *state.State) error {
		return func(s *state.State) error {
			if buy {
				return s.Stakes.AddLimit(id(20), id(10), netuid, unit.Rao(amount), limit, partial)
			}
			return s.Stakes.RemoveLimit(id(20), id(10), netuid, unit.Alpha(amount), limit, partial)
		}
	}
	if buy {
		v, err := p.MaxBuy(limit)
		if err != nil {
			c.t.Fatal(err)
		}
		most = uint64(v)
	} else {
		v, err := p.MaxSell(limit)
		if err != nil {
			c.t.Fatal(err)
		}
		most = uint64(v)
	}
	if c.try(trade(most+1, false)) == nil {
		c.t.Errorf("%d passed a limit whose maximum is %d", most+1, most)
	}
	undo := c.mem.Snapshot()
	reserves := p.Load()
	c.must(trade(most, false))
	if got := c.pool(netuid).Load(); got == reserves {
		c.t.Error("nothing was traded")
	}
	after := c.price(netuid) * 1e9
	if buy && after > float64(limit)*(1+1e-9) || !buy && after < float64(limit)*(1-1e-3) {
		c.t.Errorf("price %v beyond the limit %d", after, limit)
	}
	if buy && after < float64(limit)*(1-1e-6) || !buy && after > float64(limit)*(1+1e-6) {
		c.t.Errorf("price %v: more would have fitted within the limit %d", after, limit)
	}
	c.mem.RevertToSnapshot(undo)
	c.must(trade(most+1, true))
	if got := c.price(netuid) * 1e9; got != after {
		c.t.Errorf("partial leaves the price at %v, not at %v", got, after)
	}
}
