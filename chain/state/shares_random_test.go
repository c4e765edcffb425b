package state_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/sharepool"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/unit"
)

// plainPool is a share pool that writes down the number of every share.
type plainPool struct {
	sharepool.Pool
	shares map[common.Hash]sharepool.Share
}

func (p *plainPool) stake(coldkey common.Hash) unit.Alpha {
	return unit.Alpha(min(p.ValueOf(p.shares[coldkey]), p.Value))
}

func (p *plainPool) update(coldkey common.Hash, delta int64) {
	var share sharepool.Share
	p.Pool, share = p.UpdateOne(p.shares[coldkey], delta)
	delete(p.shares, coldkey)
	if !share.IsZero() {
		p.shares[coldkey] = share
	}
}

// A pool whose only holder's share is not written as a number gives the same stakes as one that writes all of them, while
// holders come and go.
func TestSharesAgainstPlainPool(t *testing.T) {
	for seed := range uint64(6) {
		t.Run(fmt.Sprintf("seed %d", seed), func(t *testing.T) {
			rng := rand.New(rand.NewPCG(seed, 1))
			c := newChain(t, params.DevPreset())
			c.unchecked = true // the pool drifts beyond what it holds, as package sharepool says
			netuid := c.startedSubnet(1, 360)
			var hotkey int
			var plain *plainPool
			burn := func(person int, amount unit.Alpha) {
				if amount = min(amount, plain.stake(id(person))); amount > 0 {
					c.must(func(s *state.State) error { return s.Stakes.BurnAlpha(id(person), id(hotkey), netuid, amount) })
					plain.update(id(person), -int64(amount))
				}
			}
			var alone, several, crowd int
			for step := range 400 {
				if step%80 == 0 {
					hotkey = 10 + step/80
					plain = &plainPool{shares: map[common.Hash]sharepool.Share{}}
					c.register(netuid, hotkey)
				}
				if step%20 == 0 { // some stay, some go
					crowd = 1 + rng.IntN(3)
					for person := 20; person < 23 && rng.IntN(4) > 0; person++ {
						burn(person, 1<<62)
					}
				}
				person := 20 + rng.IntN(crowd)
				amount := unit.Alpha(1 + rng.Uint64N(1<<(1+rng.UintN(45))))
				switch rng.IntN(5) {
				case 0, 1:
					c.giveStake(netuid, hotkey, person, amount)
					plain.update(id(person), int64(amount))
				case 2:
					burn(person, amount)
				case 3:
					burn(person, 1<<62)
				default:
					if plain.Value == 0 {
						continue
					}
					s := c.open()
					s.Stakes.CreditAll(id(hotkey), netuid, amount)
					s.Pools.At(netuid).MintOut(amount)
					plain.Pool = plain.UpdateAll(int64(amount))
				}
				s := c.open()
				equal(t, "all stake", s.Stakes.HotkeyStake(id(hotkey), netuid), unit.Alpha(plain.Value))
				holders := s.Stakes.Holders(id(hotkey), netuid)
				equal(t, "holders", len(holders), len(plain.shares))
				for person := 20; person < 23; person++ {
					equal(t, "stake", c.stake(netuid, hotkey, person), plain.stake(id(person)))
					_, has := plain.shares[id(person)]
					equal(t, "is a holder", slices.Contains(holders, id(person)), has)
				}
				if len(holders) == 1 {
					alone++
				} else if len(holders) > 1 {
					several++
				}
			}
			if alone < 20 || several < 20 {
				t.Errorf("%d steps with one holder, %d with several", alone, several)
			}
		})
	}
}
