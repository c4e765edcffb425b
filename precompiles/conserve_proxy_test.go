package precompiles

import (
	"maps"
	"slices"

	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/proxy"
	"github.com/taochain/taochain/chain/unit"
)

// conserveProxies is what accounts do that act for others. A call through a proxy is any operation of the table.
var conserveProxies = []conserveOp{
	{method: "Proxy.addProxy", weight: 6, scene: anyone, args: []argument{argDelegate, argProxyType, argDelay}},
	{method: "Proxy.removeProxy", weight: 2, scene: giver, args: []argument{argTheDelegate, argType, argTheDelay}},
	{method: "Proxy.removeProxies", weight: 1, scene: anyone},
	{method: "Proxy.pokeDeposit", weight: 1, scene: anyone},
	{method: "Proxy.setRealPaysFee", weight: 1, scene: giver, args: []argument{argTheDelegate, argBool}},
	{method: "Staking.addProxy", weight: 1, scene: anyone, args: []argument{argDelegate}},
	{method: "Staking.removeProxy", weight: 1, scene: giver, args: []argument{argTheDelegate}},
	{method: "StakingV1.addProxy", weight: 1, scene: anyone, args: []argument{argDelegate}},
	{method: "StakingV1.removeProxy", weight: 1, scene: giver, args: []argument{argTheDelegate}},
	{method: "Proxy.createPureProxy", weight: 1, scene: anyone, args: []argument{plain(1), plain(1), argNetuid}, after: foundPure},
	// Nobody has the key of a pure account: it ends through proxyEvmCall.
	{method: "Proxy.killPureProxy", weight: 1, scene: anyone, args: []argument{argKey, plain(1), plain(2), plain(1), plain(2)}, hopeless: true},
	{method: "Proxy.killPureProxy0", weight: 1, scene: anyone, args: []argument{argKey, plain(1), plain(2), plain(1), plain(2)}, hopeless: true},
	{method: "Proxy.proxyCall", weight: 1, scene: anyone, args: []argument{argKey, argForced, argBytes}, hopeless: true},
	{method: "Proxy.proxyCall0", weight: 1, scene: anyone, args: []argument{argKey, argForced, argForced}, hopeless: true},
	{method: "Proxy.proxyEvmCall", weight: 20, scene: (*conserve).byProxy, args: []argument{argReal, argForced, argCallee, argInnerValue, argInnerData}},
	{method: "Proxy.announce", weight: 4, scene: (*conserve).byProxy, args: []argument{argReal, argInnerHash}, after: func(d *conserve, s *scene) {
		d.announced = append(d.announced, *s)
	}},
	{method: "Proxy.proxyAnnounced", weight: 6, scene: executor, args: []argument{argTheDelegate, argReal, argForced, argCallee, argInnerValue, argInnerData}},
	{method: "Proxy.removeAnnouncement", weight: 2, scene: byAnnouncer, args: []argument{argReal, argInnerHash}},
	{method: "Proxy.rejectAnnouncement", weight: 1, scene: rejecter, args: []argument{argTheDelegate, argInnerHash}},
}

func argDelegate(d *conserve, _ *scene) any { return id(d.person()) }

// argProxyType is mostly one that permits everything.
func argProxyType(d *conserve, _ *scene) any {
	if d.one(3) {
		return d.rand.Uint64N(20)
	}
	return uint64(0)
}

func argDelay(d *conserve, _ *scene) any { return d.rand.Uint64N(6) / 3 }

func argReal(_ *conserve, s *scene) any        { return s.real }
func argTheDelegate(_ *conserve, s *scene) any { return s.delegate }
func argType(_ *conserve, s *scene) any        { return s.number.Uint64() }
func argTheDelay(_ *conserve, s *scene) any    { return uint64(s.other) }
func argCallee(_ *conserve, s *scene) any      { return s.inner.target }
func argInnerValue(_ *conserve, s *scene) any  { return s.inner.value.ToBig() }
func argInnerData(_ *conserve, s *scene) any   { return s.inner.data }
func argInnerHash(_ *conserve, s *scene) any   { return s.inner.hash() }

func argForced(d *conserve, _ *scene) any {
	if d.one(5) {
		return []uint64{d.rand.Uint64N(20)}
	}
	return []uint64{}
}

// giver has a proxy, if anybody has, which the scene names.
func giver(d *conserve) scene {
	s := anyone(d)
	s.number, s.delegate, s.other = new(uint256.Int), id(d.person()), 0
	for range 10 {
		from := d.person()
		if list := d.state().Proxies.Proxies(id(from)); len(list) > 0 {
			p := list[d.rand.IntN(len(list))]
			s.from, s.delegate, s.other = from, p.Delegate, uint16(p.Delay)
			s.number.SetUint64(uint64(p.Type))
			break
		}
	}
	return s
}

// byProxy is somebody who acts for a person, or for an account without a key, in whatever that one may want.
func (d *conserve) byProxy() scene {
	s := anyone(d)
	for range 20 {
		op := d.draw[d.rand.IntN(len(d.draw))]
		if op.after != nil || op.watch != nil || op.method == "Proxy.proxyEvmCall" || op.method == "Proxy.announce" || op.method == "Proxy.proxyAnnounced" {
			continue
		}
		of := op.scene(d)
		if len(d.pures) > 0 && d.one(4) {
			of.from = d.pures[d.rand.IntN(len(d.pures))].Address()
		}
		s.real, s.inner.value = id(of.from), new(uint256.Int)
		if op.value != nil {
			s.inner.value = op.value(d, &of)
		}
		s.inner.target, s.inner.data = d.pack(op, &of)
		if list := d.state().Proxies.Proxies(s.real); len(list) > 0 {
			s.delegate = list[d.rand.IntN(len(list))].Delegate
			s.from = d.known(s.delegate, s.from)
			break
		}
	}
	if len(d.pures) > 0 && d.one(30) {
		p := d.pures[d.rand.IntN(len(d.pures))]
		s.real, s.from = account.IDOf(p.Address()), d.known(p.Spawner, s.from)
		s.inner.target, s.inner.data = packed("Proxy.killPureProxy0", p.Spawner, uint8(p.Type), p.Index, p.Block, p.Sequence)
	}
	return s
}

// announcement is a call that was announced a short time ago, or nonsense.
func announcement(d *conserve) scene {
	if len(d.announced) > 10 {
		d.announced = d.announced[len(d.announced)-10:]
	}
	if len(d.announced) == 0 {
		s := d.byProxy()
		return s
	}
	return d.announced[d.rand.IntN(len(d.announced))]
}

func executor(d *conserve) scene {
	s := announcement(d)
	s.delegate, s.from = id(s.from), d.person()
	return s
}

func byAnnouncer(d *conserve) scene { return announcement(d) }

func rejecter(d *conserve) scene {
	s := announcement(d)
	s.delegate, s.from = id(s.from), d.known(s.real, s.from)
	return s
}

// foundPure notes an account without a key that was made, and gives it TAO.
func foundPure(d *conserve, s *scene) {
	for sequence := range uint32(40) {
		p := proxy.Pure{Spawner: id(s.from), Index: s.netuid, Block: uint32(d.block), Sequence: sequence}
		if slices.Contains(d.pures, p) || len(d.state().Proxies.Proxies(account.IDOf(p.Address()))) == 0 {
			continue
		}
		d.pures = append(d.pures, p)
		to, data := pack(d.t, "BalanceTransfer.transfer", account.IDOf(p.Address()))
		d.send(bank, to, data, plenty, account.ToWei(100*unit.TAO))
		d.db.Finalise(true)
	}
}

// checkProxies proves that the deposits are those of the proxies and announcements that there are.
func (d *conserve) checkProxies() {
	d.t.Helper()
	s := d.state()
	list := slices.Collect(maps.Keys(d.byID))
	for _, p := range d.pures {
		list = append(list, account.IDOf(p.Address()))
	}
	var sum unit.Rao
	for _, a := range list {
		proxies, announcements := unit.Rao(len(s.Proxies.Proxies(a))), unit.Rao(len(s.Proxies.Announcements(a)))
		want := proxies*proxy.DepositFactor + min(proxies, 1)*proxy.DepositBase
		pending := announcements*proxy.AnnouncementFactor + min(announcements, 1)*proxy.AnnouncementBase
		if s.Proxies.Deposit(a) != want || s.Proxies.AnnouncementDeposit(a) != pending {
			d.fail("%s has deposits of %d and %d, want %d and %d", a, s.Proxies.Deposit(a), s.Proxies.AnnouncementDeposit(a), want, pending)
		}
		sum += want + pending
	}
	// Accounts without a key that were made by a changed call, or through a proxy, are not known here.
	if held := s.Proxies.Reserved(); held < sum || (held-sum)%(proxy.DepositBase+proxy.DepositFactor) != 0 {
		d.fail("the deposits are %d, those known %d", held, sum)
	}
	if held := s.Accounts.AddressBalance(params.ProxyDeposits); held < s.Proxies.Reserved() {
		d.fail("deposits of %d, %d held", s.Proxies.Reserved(), held)
	}
}
