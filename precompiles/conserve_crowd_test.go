package precompiles

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/crowdloan"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/unit"
)

// conserveCrowd is what people do who put their TAO together, and lease subnets with it.
var conserveCrowd = []conserveOp{
	{method: "Crowdloan.create", weight: 2, scene: anyone, args: []argument{argDeposit, argLeast, argCap, argEnd, argTarget}},
	{method: "Leasing.createLeaseCrowdloan", weight: 4, scene: anyone, args: []argument{argDeposit, argLeast, argCap, argEnd, plain(110), argMostly, argLeaseEnd}},
	{method: "Crowdloan.createWithCall", weight: 3, scene: planner, args: []argument{argDeposit, argLeast, argSmallCap, argEnd, argCallee, argInnerData}},
	{method: "Crowdloan.contribute", weight: 25, scene: contributor, args: []argument{argLoan, argContribution}},
	{method: "Crowdloan.withdraw", weight: 3, scene: contributor, args: []argument{argLoan}},
	{method: "Crowdloan.finalize", weight: 6, scene: raiser, args: []argument{argLoan}, watch: watchRefunds},
	{method: "Crowdloan.refund", weight: 1, scene: creator, args: []argument{argLoan}},
	{method: "Crowdloan.dissolve", weight: 1, scene: creator, args: []argument{argLoan}},
	{method: "Crowdloan.updateMinContribution", weight: 2, scene: creator, args: []argument{argLoan, argLeast}},
	{method: "Crowdloan.updateEnd", weight: 2, scene: creator, args: []argument{argLoan, argEnd}},
	{method: "Crowdloan.updateCap", weight: 1, scene: creator, args: []argument{argLoan, argCap}},
	{method: "Crowdloan.setMaxContribution", weight: 2, scene: creator, args: []argument{argLoan, argMostly, upTo(uint64(100 * unit.TAO))}},
	{method: "Leasing.terminateLease", weight: 4, scene: beneficiary, args: []argument{argLoan, argHotkey}},
}

// recentLoans is how many crowdloans, the newest, the driver works on.
const recentLoans = 5

func argLoan(_ *conserve, s *scene) any { return s.loan }

func argDeposit(d *conserve, _ *scene) any {
	return uint64(9*unit.TAO) + d.rand.Uint64N(uint64(20*unit.TAO))
}

func argLeast(d *conserve, _ *scene) any { return d.amount(uint64(unit.TAO)) + uint64(unit.TAO)/11 }

// argCap is mostly enough for a subnet.
func argCap(d *conserve, _ *scene) any {
	return 2*uint64(d.state().Lifecycle.LockCost()) + d.rand.Uint64N(uint64(60*unit.TAO))
}

// argSmallCap is soon raised.
func argSmallCap(d *conserve, _ *scene) any {
	return 30*uint64(unit.TAO) + d.rand.Uint64N(uint64(30*unit.TAO))
}

// planner has something in mind that others shall pay for: a call of the scene.
func planner(d *conserve) scene {
	s := anyone(d)
	s.inner.value = new(uint256.Int)
	op := d.draw[d.rand.IntN(len(d.draw))]
	for op.after != nil || op.watch != nil || op.value != nil {
		op = d.draw[d.rand.IntN(len(d.draw))]
	}
	of := op.scene(d)
	s.from = of.from
	s.inner.target, s.inner.data = d.pack(op, &of)
	return s
}

func argEnd(d *conserve, _ *scene) any {
	return d.block + crowdloan.MinDuration - 100 + d.rand.Uint64N(5000)
}

func argLeaseEnd(d *conserve, _ *scene) any { return d.block + 20 + d.rand.Uint64N(200) }

func argTarget(d *conserve, _ *scene) any { return d.person() }

// argContribution is often all that is missing.
func argContribution(d *conserve, s *scene) any {
	loan, err := d.state().Crowdloans.Get(uint32(s.loan))
	if err != nil || d.one(3) {
		return d.amount(uint64(60 * unit.TAO))
	}
	return uint64(unit.SubSat(loan.Cap, loan.Raised))>>d.rand.IntN(3) + 1
}

// contributor has a part in a crowdloan, or may want one.
func contributor(d *conserve) scene {
	s := anyone(d)
	s.loan = d.recentLoan(func(loan crowdloan.Crowdloan) bool { return !loan.Finalized })
	if list := d.state().Crowdloans.Contributors(uint32(s.loan)); len(list) > 0 && d.one(3) {
		s.from = d.known(list[d.rand.IntN(len(list))], s.from)
	}
	return s
}

func creator(d *conserve) scene { return d.ofCreator(contributor(d)) }

// raiser created a crowdloan whose cap is mostly reached.
func raiser(d *conserve) scene {
	s := anyone(d)
	s.loan = d.recentLoan(func(loan crowdloan.Crowdloan) bool { return !loan.Finalized && loan.Raised == loan.Cap })
	return d.ofCreator(s)
}

func (d *conserve) ofCreator(s scene) scene {
	if loan, err := d.state().Crowdloans.Get(uint32(s.loan)); err == nil {
		s.from = d.known(loan.Creator, s.from)
	}
	return s
}

// beneficiary has leased a subnet; the loan of the scene is the lease.
func beneficiary(d *conserve) scene {
	s := anyone(d)
	s.loan = d.recent(d.state().Leases.NextID())
	for _, netuid := range d.state().Subnets.Netuids() {
		if id, ok := d.state().Leases.OfSubnet(netuid); ok && d.one(2) {
			s.loan = uint64(id)
		}
	}
	if lease, err := d.state().Leases.Get(uint32(s.loan)); err == nil {
		s.from = d.known(lease.Beneficiary, s.from)
		if keys := d.state().Accounts.OwnedHotkeys(lease.Beneficiary); len(keys) > 0 {
			s.hotkey = keys[d.rand.IntN(len(keys))]
		}
	}
	return s
}

// recentLoan is mostly a crowdloan of which wanted is true.
func (d *conserve) recentLoan(wanted func(crowdloan.Crowdloan) bool) (id uint64) {
	loans := d.state().Crowdloans
	for range 8 {
		id = d.recent(loans.Count())
		if loan, err := loans.Get(uint32(id)); err == nil && wanted(loan) {
			break
		}
	}
	return id
}

// recent is one of the last ids, or the next one.
func (d *conserve) recent(count uint32) uint64 {
	return uint64(count) - min(uint64(count), d.rand.Uint64N(recentLoans+1))
}

// known is the address of an account, or another one.
func (d *conserve) known(account common.Hash, otherwise common.Address) common.Address {
	if a, ok := d.byID[account]; ok {
		return a
	}
	return otherwise
}

// leaseSubnet lets two people lease a subnet for some blocks, which takes too many steps to happen often by chance.
func (d *conserve) leaseSubnet() {
	d.t.Helper()
	s := d.state()
	first := conservePoor + d.rand.IntN(conservePeople-conservePoor-1)
	from, other := d.people[first], d.people[first+1]
	loan, most := s.Crowdloans.Count(), uint64(s.Lifecycle.LockCost()+30*unit.TAO)
	call := func(who common.Address, method string, args ...any) {
		d.call(who, method, args...) // what is refused is tried again some time
		d.db.Finalise(true)
	}
	call(from, "Neuron.tryAssociateHotkey", id(from))
	call(
		from, "Leasing.createLeaseCrowdloan", uint64(crowdloan.MinDeposit), uint64(unit.TAO), most, uint32(d.block+crowdloan.MinDuration),
		uint8(37), true, uint32(d.block+25),
	)
	call(other, "Crowdloan.contribute", loan, most)
	_, data := pack(d.t, "Crowdloan.finalize", loan)
	refunded := watchRefunds(d, nil, data)
	call(from, "Crowdloan.finalize", loan)
	refunded()
	for _, netuid := range d.state().Subnets.Netuids() {
		if _, leased := d.state().Leases.OfSubnet(netuid); leased {
			call(admin, "Governance.setSubnetParam", netuid, paramHash("tempo"), num(4))
		}
	}
}

// startLeased lets the beneficiaries start the subnets of leases.
func (d *conserve) startLeased() {
	s := d.state()
	for _, netuid := range s.Subnets.Netuids() {
		if id, ok := s.Leases.OfSubnet(netuid); ok && !s.Subnets.At(netuid).Started() {
			if lease, err := s.Leases.Get(id); err == nil {
				// What is refused is tried again.
				d.call(d.known(lease.Beneficiary, bank), "Proxy.proxyEvmCall", throughFor(lease.Coldkey, "Subnet.startCall", netuid)...)
			}
		}
	}
	d.db.Finalise(true)
}

// watchRefunds proves that of what a leased subnet's registration left over nobody but the beneficiary gets more than the part of
// its contribution (economy.md 11.1).
func watchRefunds(d *conserve, _ *scene, data []byte) func() {
	loan := uint32(word(data, 0).Big().Uint64())
	s := d.state()
	raised, err := s.Crowdloans.Get(loan)
	if err != nil {
		return func() {}
	}
	leases, contributors := s.Leases.NextID(), s.Crowdloans.Contributors(loan)
	stakers := map[uint16]map[common.Hash]bool{}
	for _, netuid := range s.Subnets.Netuids() {
		stakers[netuid] = map[common.Hash]bool{}
		for _, h := range s.Stakes.Holdings(netuid) {
			stakers[netuid][h.Coldkey] = true
		}
	}
	parts, before := map[common.Hash]unit.Rao{}, map[common.Hash]*uint256.Int{}
	for _, c := range contributors {
		parts[c], before[c] = s.Crowdloans.Contribution(loan, c), s.Accounts.BalanceWei(c).Clone()
	}
	return func() {
		d.t.Helper()
		s := d.state()
		if s.Leases.NextID() == leases {
			return // the TAO went to a target
		}
		l, err := s.Leases.Get(leases)
		if err != nil {
			d.fail("lease %d: %v", leases, err)
		}
		for _, c := range contributors {
			if c == raised.Creator || stakers[l.Netuid][c] {
				continue // the subnet may have taken the place of another one, whose stakers were paid
			}
			got := s.Accounts.BalanceWei(c).Clone()
			most := new(big.Int).Mul(num(uint64(parts[c])), num(uint64(raised.Raised-l.Cost)))
			most.Quo(most, num(uint64(raised.Raised)))
			if got.Sub(got, before[c]); account.ToRaoDown(got) > unit.Rao(most.Uint64()) {
				d.fail("%s contributed %d of %d, of which %d were used, and got %s wei back", c, parts[c], raised.Raised, l.Cost, got)
			}
		}
	}
}

// crowdAccounts lists the accounts of crowdloans that are open, which alone may hold TAO, and those of leases.
func (d *conserve) crowdAccounts() []common.Address {
	var list []common.Address
	s := d.state()
	for id := range s.Crowdloans.Count() {
		if loan, err := s.Crowdloans.Get(id); err == nil && !loan.Finalized {
			list = append(list, loan.Funds)
		}
	}
	for id := range s.Leases.NextID() {
		list = append(list, params.LeaseColdkey(id))
	}
	return list
}
