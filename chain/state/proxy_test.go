package state_test

import (
	"bytes"
	"cmp"
	"errors"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/proxy"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/unit"
)

// proxyModel is what proxies and announcements are to be, without storage.
type proxyModel struct {
	proxies   [4][]proxy.Proxy
	announced [4][]proxy.Announcement
	fees      map[[2]int]bool
}

func (m *proxyModel) isProxy(real, delegate int) bool {
	return slices.ContainsFunc(m.proxies[real], func(p proxy.Proxy) bool { return p.Delegate == id(delegate) })
}

// TestProxiesRandomly compares random calls of a few accounts with a model: results, lists, deposits and balances.
func TestProxiesRandomly(t *testing.T) {
	c := newChain(t, params.DevPreset())
	r := rand.New(rand.NewPCG(5, 8))
	m := proxyModel{fees: map[[2]int]bool{}}
	start := make([]unit.Rao, len(m.proxies))
	for i := range start {
		start[i] = c.balance(i)
	}
	for step := range 3000 {
		if r.IntN(5) == 0 {
			c.block++
		}
		real, other := r.IntN(len(m.proxies)), r.IntN(len(m.proxies))
		p := proxy.Proxy{Delegate: id(other), Type: proxy.Type(r.IntN(5)), Delay: uint32(r.IntN(3))}
		hash := common.Hash{byte(r.IntN(3))}
		var want *fault.Kind
		var call func(s *state.State) error
		var effect func()
		switch r.IntN(8) {
		case 0, 1, 2:
			switch {
			case real == other:
				want = fault.NoSelfProxy
			case slices.Contains(m.proxies[real], p):
				want = fault.Duplicate
			case len(m.proxies[real]) == proxy.MaxProxies:
				want = fault.TooMany
			}
			call = func(s *state.State) error { return s.Proxies.Add(id(real), p) }
			effect = func() { m.proxies[real] = append(m.proxies[real], p) }
		case 3:
			if !slices.Contains(m.proxies[real], p) {
				want = fault.NotFound
			}
			call = func(s *state.State) error { return s.Proxies.Remove(id(real), p) }
			effect = func() {
				m.proxies[real] = slices.DeleteFunc(m.proxies[real], func(q proxy.Proxy) bool { return q == p })
				if !m.isProxy(real, other) {
					delete(m.fees, [2]int{real, other})
				}
			}
		case 4:
			if !m.isProxy(real, other) {
				want = fault.NotProxy
			} else if len(m.announced[other]) == proxy.MaxAnnouncements {
				want = fault.TooMany
			}
			call = func(s *state.State) error { return s.Proxies.Announce(id(other), id(real), hash) }
			effect = func() {
				m.announced[other] = append(m.announced[other], proxy.Announcement{Real: id(real), CallHash: hash, Block: c.block})
			}
		case 5:
			match := func(x proxy.Announcement) bool { return x.Real == id(real) && x.CallHash == hash }
			if r.IntN(4) > 0 {
				match = func(proxy.Announcement) bool { return false } // rarely, or the lists stay short
			}
			if !slices.ContainsFunc(m.announced[other], match) {
				continue
			}
			call = func(s *state.State) error {
				if step%2 == 0 {
					return s.Proxies.RemoveAnnouncement(id(other), id(real), hash)
				}
				return s.Proxies.RejectAnnouncement(id(real), id(other), hash)
			}
			effect = func() { m.announced[other] = slices.DeleteFunc(m.announced[other], match) }
		case 6:
			i := slices.IndexFunc(sorted(m.proxies[real]), func(q proxy.Proxy) bool { return q.Delegate == id(other) })
			match := func(proxy.Announcement) bool { return false }
			if i < 0 {
				want = fault.NotProxy
			} else {
				delay := uint64(sorted(m.proxies[real])[i].Delay)
				match = func(x proxy.Announcement) bool {
					return x.Real == id(real) && x.CallHash == hash && x.Block+delay <= c.block
				}
				if !slices.ContainsFunc(m.announced[other], match) {
					want = fault.Unannounced
				}
			}
			call = func(s *state.State) error {
				_, err := s.Proxies.Announced(id(real), id(other), nil, hash)
				return err
			}
			effect = func() { m.announced[other] = slices.DeleteFunc(m.announced[other], match) }
		case 7:
			if r.IntN(20) == 0 {
				call = func(s *state.State) error { return s.Proxies.RemoveAll(id(real)) }
				effect = func() {
					m.proxies[real] = nil
					for i := range m.proxies {
						delete(m.fees, [2]int{real, i})
					}
				}
				break
			}
			if !m.isProxy(real, other) {
				want = fault.NotProxy
			}
			call = func(s *state.State) error { return s.Proxies.SetRealPaysFee(id(real), id(other), true) }
			effect = func() { m.fees[[2]int{real, other}] = true }
		}
		err := c.try(call)
		if want == nil && err != nil || want != nil && !errors.Is(err, want) {
			t.Fatalf("step %d: %v, want %v", step, err, want)
		}
		if err == nil {
			effect()
		}
		compareProxies(t, c, &m, start)
	}
}

func sorted(list []proxy.Proxy) []proxy.Proxy {
	list = slices.Clone(list)
	slices.SortFunc(list, func(x, y proxy.Proxy) int {
		return cmp.Or(bytes.Compare(x.Delegate[:], y.Delegate[:]), cmp.Compare(x.Type, y.Type), cmp.Compare(x.Delay, y.Delay))
	})
	return list
}

func compareProxies(t *testing.T, c *chain, m *proxyModel, start []unit.Rao) {
	t.Helper()
	area := c.open().Proxies
	var sum unit.Rao
	for i := range m.proxies {
		if got := area.Proxies(id(i)); !slices.Equal(got, sorted(m.proxies[i])) {
			t.Fatalf("proxies of %d: %v, want %v", i, got, m.proxies[i])
		}
		if got := area.Announcements(id(i)); !slices.Equal(got, m.announced[i]) {
			t.Fatalf("announcements of %d: %v, want %v", i, got, m.announced[i])
		}
		var want unit.Rao
		if n := len(m.proxies[i]); n > 0 {
			want += 60_000_000 + 33_000_000*unit.Rao(n)
		}
		if n := len(m.announced[i]); n > 0 {
			want += 36_000_000 + 68_000_000*unit.Rao(n)
		}
		sum += want
		if got := area.Deposit(id(i)) + area.AnnouncementDeposit(id(i)); got != want || start[i]-c.balance(i) != want {
			t.Fatalf("deposits of %d: %d, paid %d, want %d", i, got, start[i]-c.balance(i), want)
		}
		for j := range m.proxies {
			if area.RealPaysFee(id(i), id(j)) != m.fees[[2]int{i, j}] {
				t.Fatalf("the mark of %d for %d", i, j)
			}
		}
	}
	if area.Reserved() != sum || c.open().Accounts.AddressBalance(params.ProxyDeposits) != sum {
		t.Fatalf("reserved %d, want %d", area.Reserved(), sum)
	}
}

// TestProxyDepositPoked: a deposit that was taken by other rules becomes what the present rules ask for.
func TestProxyDepositPoked(t *testing.T) {
	c := newChain(t, params.DevPreset())
	c.must(func(s *state.State) error {
		return s.Proxies.Add(id(1), proxy.Proxy{Delegate: id(2), Type: proxy.Staking})
	})
	before := c.balance(1)
	// The list of an account: the deposit in the lowest 8 bytes of its first slot, the number of proxies above it.
	slot := c.open().Host.Store.Space(storage.NamespaceOf("taochain.proxy")).Offset(1).Map(id(1))
	word := slot.Get()
	if word != (common.Hash{23: 1, 28: 5, 29: 0x8b, 30: 0x11, 31: 0x40}) {
		t.Fatalf("the slot is %s", word)
	}
	word[31]--
	slot.Set(word)
	c.must(func(s *state.State) error { return s.Proxies.Poke(id(1)) })
	if got := before - c.balance(1); got != 1 || c.open().Proxies.Deposit(id(1)) != 93_000_000 {
		t.Errorf("paid %d", got)
	}
	if len(c.events) != 1 || c.events[0].Kind != event.ProxyDepositPoked || c.events[0].Args[1] != uint64(92_999_999) {
		t.Errorf("events %v", c.events)
	}
	c.must(func(s *state.State) error { return s.Proxies.Poke(id(1)) })
	if len(c.events) > 0 {
		t.Errorf("events %v", c.events)
	}
}

// TestInvariantOfProxies: CheckInvariants notices a deposit that is not held, though no TAO is missing in all.
func TestInvariantOfProxies(t *testing.T) {
	c := newChain(t, params.DevPreset())
	c.must(func(s *state.State) error {
		return s.Proxies.Add(id(1), proxy.Proxy{Delegate: id(2)})
	})
	c.unchecked = true
	c.must(func(s *state.State) error { return s.Accounts.Move(params.ProxyDeposits, address(3), 1) })
	c.requireBroken("proxies: the deposits are 93000000 rao, and 92999999 rao are held for them")
}
