package precompiles

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/chain/coinbase"
	"github.com/taochain/taochain/chain/emission"
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/lease"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/pool"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
)

// subnetBefore is what a block step finds on a subnet.
type subnetBefore struct {
	pots     coinbase.Pending
	rootTao  unit.Rao
	issuance unit.Alpha // in the pool and outside
	price    *big.Int   // parts of 2^32
	cut      uint64     // parts of 65535
	eligible bool
	lease    *lease.Lease
}

func (d *conserve) subnets() map[uint16]subnetBefore {
	list := map[uint16]subnetBefore{}
	s := d.state()
	for _, netuid := range s.Subnets.Netuids() {
		if netuid == params.Root {
			continue
		}
		sub, p := s.Subnets.At(netuid), s.Pools.At(netuid)
		b := subnetBefore{
			pots: s.Coinbase.Pending(netuid), rootTao: s.Pools.At(params.Root).Tao(), issuance: p.AlphaIssuance(),
			price: wide(p.Price().ToU96F32FloorSat().Bits()), eligible: sub.Eligible(),
		}
		if subnet.OwnerCutEnabled.Get(sub.Slot) {
			b.cut = uint64(s.Subnets.SubnetOwnerCut())
		}
		if id, ok := s.Leases.OfSubnet(netuid); ok {
			if l, err := s.Leases.Get(id); err == nil {
				b.lease = &l
			}
		}
		list[netuid] = b
	}
	return list
}

// paid is what an epoch told.
type paid struct{ owner, incentives, dividends, root unit.Alpha }

// checkEmission works out what a block step had to set aside and may have paid, and injected (economy.md 3.4 to 3.6, 4.4).
func (d *conserve) checkEmission(before map[uint16]subnetBefore) {
	d.t.Helper()
	s := d.state()
	events, _ := s.BlockEvents(d.block)
	epochs, totals, leased := map[uint16]paid{}, map[uint16]unit.Alpha{}, map[uint16]map[common.Hash]unit.Alpha{}
	for _, e := range events {
		alpha := func(i int) unit.Alpha { return unit.Alpha(e.Args[i].(uint64)) }
		switch e.Kind {
		case event.EmissionPaid:
			epochs[e.Args[0].(uint16)] = paid{alpha(1), alpha(2), alpha(3), alpha(4)}
		case event.EpochRan:
			totals[e.Args[0].(uint16)] = alpha(2)
		case event.SubnetLeaseDividendsDistributed:
			netuid := e.Args[1].(uint16)
			if leased[netuid] == nil {
				leased[netuid] = map[common.Hash]unit.Alpha{}
			}
			leased[netuid][e.Args[0].([32]byte)] += alpha(3)
		}
	}
	for netuid, b := range before {
		parts := emission.AlphaParts{}
		if b.eligible {
			parts = d.partsOf(netuid, b)
		}
		owner, server, validator := b.pots.OwnerCut+parts.OwnerCut, b.pots.Server+parts.Server, b.pots.Validator+parts.Validator
		epoch, ran := epochs[netuid]
		if !ran {
			is := s.Coinbase.Pending(netuid)
			if is.OwnerCut != owner || is.Server != server || is.Validator != validator || is.Root != b.pots.Root && is.Root != b.pots.Root+parts.Root {
				d.fail("subnet %d: pots %+v and %+v became %+v", netuid, b.pots, parts, is)
			}
			continue
		}
		root := totals[netuid] - owner - server - validator
		if root != b.pots.Root && root != b.pots.Root+parts.Root {
			d.fail("subnet %d: pots %+v and %+v became %d", netuid, b.pots, parts, totals[netuid])
		}
		if epoch.incentives == 0 {
			validator += server
		}
		if epoch.owner != owner || epoch.dividends > validator || epoch.root > root {
			d.fail("subnet %d: of an owner cut of %d, %d for validators and %d for root the epoch paid %+v", netuid, owner, validator, root, epoch)
		}
		d.checkLease(netuid, b.lease, owner, leased[netuid])
	}
}

// partsOf is how a block's alpha had to be divided, and proves that no more was injected than root's part of it, and TAO at its
// price. Parts of 2^32 throughout, each product and quotient rounded down.
func (d *conserve) partsOf(netuid uint16, b subnetBefore) emission.AlphaParts {
	d.t.Helper()
	s := d.state()
	slot := s.Pools.At(netuid).Slot
	emitted, alphaIn, taoIn := pool.AlphaOutEmission.Get(slot), pool.AlphaInEmission.Get(slot), pool.TaoInEmission.Get(slot)
	weight := new(big.Int).Lsh(num(uint64(s.Subnets.TaoWeight())), 32)
	weight.Quo(weight, num(^uint64(0)))
	rootPart := func(issuance unit.Alpha) *big.Int {
		t := new(big.Int).Mul(num(uint64(b.rootTao)), weight)
		sum := new(big.Int).Add(t, inParts(num(uint64(issuance))))
		if sum.Sign() == 0 {
			return sum
		}
		return t.Quo(t.Lsh(t, 32), sum)
	}
	most := rootPart(b.issuance)
	most.Mul(most, num(uint64(emitted)))
	// At a price of p, what is not limited so is at most 2^-32 alpha worth more.
	tao := new(big.Int).Add(most, big.NewInt(1))
	tao.Rsh(tao.Mul(tao, b.price), 64)
	if most.Rsh(most, 32).Cmp(num(uint64(alphaIn))) < 0 || tao.Cmp(num(uint64(taoIn))) < 0 {
		d.fail("subnet %d: %d alpha and %d rao were injected, of at most %s and %s", netuid, alphaIn, taoIn, most, tao)
	}
	cut := num(b.cut << 32 / 65_535)
	cut.Mul(cut, num(uint64(emitted)))
	rest := inParts(num(uint64(emitted)))
	rest.Sub(rest, cut)
	root := rootPart(b.issuance + alphaIn + emitted)
	root.Rsh(root.Mul(root, rest), 33)
	server := new(big.Int).Rsh(rest, 1)
	validator := new(big.Int).Sub(rest, server)
	whole := func(v *big.Int) unit.Alpha { return unit.Alpha(v.Rsh(v, 32).Uint64()) }
	return emission.AlphaParts{
		OwnerCut: whole(cut), Server: whole(server), Validator: whole(validator.Sub(validator, root)), Root: whole(root),
	}
}

// checkLease proves that the contributors to a lease got their parts of an owner cut, rounded up (economy.md 11.1).
func (d *conserve) checkLease(netuid uint16, before *lease.Lease, cut unit.Alpha, got map[common.Hash]unit.Alpha) {
	d.t.Helper()
	s := d.state()
	id, ok := s.Leases.OfSubnet(netuid)
	if before == nil || !ok || before.Terms.HasEnd && d.block >= uint64(before.Terms.EndBlock) {
		return
	}
	hundredths := uint64(cut) * uint64(before.Terms.EmissionsPercent)
	due := before.Accumulated + unit.Alpha((hundredths+99)/100)
	now, _ := s.Leases.Get(id)
	if len(got) == 0 {
		if now.Accumulated != due {
			d.fail("lease of subnet %d: %d alpha wait, after a cut of %d it should be %d", netuid, now.Accumulated, cut, due)
		}
		return
	}
	var sum unit.Alpha
	for _, alpha := range got {
		sum += alpha
	}
	if sum < due || now.Accumulated != 0 {
		d.fail("lease of subnet %d: %d of %d were paid, %d wait", netuid, sum, due, now.Accumulated)
	}
	for _, c := range s.Leases.Contributors(id) {
		least := wide(c.Share.Bits())
		least.Add(least.Mul(least, num(uint64(due))), new(big.Int).Sub(pow2(64), big.NewInt(1)))
		if least.Rsh(least, 64).Cmp(num(uint64(got[c.Coldkey]))) > 0 && c.Coldkey != before.Beneficiary {
			d.fail("lease of subnet %d: %s got %d, its part of %d is %s", netuid, c.Coldkey, got[c.Coldkey], due, least)
		}
	}
}
