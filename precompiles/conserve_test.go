package precompiles

import (
	"errors"
	"flag"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/emission"
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/order/form"
	"github.com/taochain/taochain/chain/proxy"
)

var (
	conserveSeed = flag.Uint64("conserve.seed", 1, "seed of TestConservation")
	conserveOps  = flag.Int("conserve.ops", enoughToSee, "operations of TestConservation")
	conserveEach = flag.Bool("conserve.each", false, "check the invariants after every operation of TestConservation")
)

// enoughToSee is the number of operations from which every kind must have been accepted and refused. What takes long, as
// the end of a lease does, may take up to three times as many.
const enoughToSee = 20_000

// chainLength is after how many operations a new chain begins, with the next seed: what is over, such as crowdloans, is
// never deleted, and would make each check slower than the last.
const chainLength = 100_000

// TestConservation drives calls of every writing method of every precompile, by stakers, owners, neurons, the admin and
// contracts, valid and invalid, with blocks between them, and checks after each block that nothing is created or lost
// (design.md, section 3). Gas is metered but not paid for: no base fee is burned here.
func TestConservation(t *testing.T) {
	d := newConserve(t, *conserveSeed)
	for d.done < *conserveOps || *conserveOps >= enoughToSee && len(d.blind()) > 0 && d.done < 3**conserveOps {
		if d.done/chainLength > d.chains {
			d.finish()
			t.Logf("%d operations in %d blocks on %d chains", d.done, d.blocks, d.chains+1)
			next := newConserve(t, *conserveSeed+uint64(d.chains)+1)
			next.counts = d.counts
			next.chains++
			d = next
		}
		d.playBlock()
	}
	d.finish()
	t.Log(d.report())
	if *conserveOps < enoughToSee {
		return
	}
	for _, line := range d.blind() {
		t.Error(line)
	}
}

// TestConservationHasEveryMethod: the driver has an operation for each method that writes.
func TestConservationHasEveryMethod(t *testing.T) {
	have := map[string]bool{}
	for _, op := range conserveTable {
		have[op.method] = true
	}
	for _, c := range contracts() {
		for name, m := range c.abi.Methods {
			if full := c.name + "." + name; !m.IsConstant() && !have[full] {
				t.Errorf("no operation of the conservation test calls %s: add one to the table of its kind of actor", full)
			}
		}
	}
}

// conserveOp is a kind of operation: a method, who calls it, and with what.
type conserveOp struct {
	// method is "Contract.method"; overloads carry the number that package abi gives them.
	method string
	// weight is how often it is drawn.
	weight int
	// scene chooses the caller, and what the arguments are about.
	scene func(d *conserve) scene
	args  []argument
	// value is sent along, in wei.
	value func(d *conserve, s *scene) *uint256.Int
	// hopeless operations are always refused.
	hopeless bool
	// after is told of a success.
	after func(d *conserve, s *scene)
	// watch sees the state before the call, and its calldata; what it returns is told of a success.
	watch func(d *conserve, s *scene, data []byte) func()
}

var conserveTable = slices.Concat(conserveStaking, conserveDelegation, conserveNeurons, conserveOwners, conserveCrowd, conserveAdmin, conserveSwaps, conserveAllowances, conserveSmall, conserveOrders, conserveProxies)

// tally counts the outcomes of one kind of operation.
type tally struct{ accepted, refused int }

// counts are what happened so far, on all chains.
type counts struct {
	tally map[string]*tally
	// errors counts refusals by error.
	errors map[string]int
	// done are operations, trips round trips, chains those before the present one.
	done, blocks, epochs, trips, chains int
}

// conserve is the driver: a world and its people.
type conserve struct {
	*world
	counts
	rand *rand.Rand
	draw []*conserveOp // by weight
	// unseen are those that were not both accepted and refused yet.
	unseen []*conserveOp
	people []common.Address
	relays []common.Address
	// spares take the place of other accounts in swaps of coldkeys.
	spares []common.Address
	byID   map[common.Hash]common.Address
	// met are addresses that calls named, people or not.
	met     map[common.Address]bool
	hotkeys []common.Hash
	commits []commit
	// again is the alpha of each subnet that may be claimed though it was claimed before, see watchColdkeySwap.
	again  map[uint16]repeated
	orders []form.Order
	// announced are calls that delegates announced, pures the accounts without a key.
	announced []scene
	pures     []proxy.Pure
	// children is the length of the lists of children being made.
	children int
	// forced is by how much the admin set balances higher in this block, in rao.
	forced int64
	// switchedOff says that a precompile was switched off in this block.
	switchedOff bool
	// log tells the operations of the present block.
	log []string
}

// finish stores the state, reads it again and checks once more.
func (d *conserve) finish() {
	d.t.Helper()
	d.reopen()
	d.check("after the last block was stored and read again")
}

func (d *conserve) one(n int) bool { return d.rand.IntN(n) == 0 }

// playBlock runs the hooks of a block with some operations between them, and checks.
func (d *conserve) playBlock() {
	d.t.Helper()
	if d.blocks%30 == 0 || d.switchedOff {
		d.mend()
		d.switchedOff = false
	}
	d.log = d.log[:0]
	d.look()
	issued := d.state().Accounts.TotalIssuance()
	d.parent = common.Hash{1: byte(d.rand.Uint32()), 9: byte(d.rand.Uint32()), 30: byte(d.rand.Uint32())}
	subnets := d.subnets()
	d.step(1)
	d.blocks++
	d.checkEmission(subnets)
	grown := d.state().Accounts.TotalIssuance() - issued
	if most := emission.BlockEmission(issued); grown > most {
		d.fail("block %d minted %d rao of at most %d", d.block, grown, most)
	}
	d.watchHooks()
	if *conserveEach {
		d.check("after the begin hook")
	}
	issued += grown
	d.forced = 0
	for range 5 + d.rand.IntN(20) {
		if d.one(15) {
			d.roundTrip()
		} else {
			d.act()
		}
		if *conserveEach {
			d.check("after the operation")
		}
	}
	if have := d.state().Accounts.TotalIssuance(); int64(have) > int64(issued)+d.forced {
		d.fail("calls minted %d rao", int64(have)-int64(issued)-d.forced)
	}
	d.check("after the block")
	d.checkUids()
	if d.blocks%10 == 0 {
		d.checkLists()
		d.checkRootClaims()
		d.checkProxies()
	}
	if d.blocks%1000 == 0 {
		d.reopen()
	}
}

// watchHooks reads what the begin hook told. No subnet may have been paused by a failure.
func (d *conserve) watchHooks() {
	d.t.Helper()
	events, err := d.state().BlockEvents(d.block)
	if err != nil {
		d.fail("events: %v", err)
	}
	for _, e := range events {
		switch e.Kind {
		case event.EpochRan:
			d.epochs++
		case event.SubnetPaused:
			d.fail("the hook paused a subnet: %v", e.Args)
		}
	}
}

// look lists the operations that were never accepted, or never refused: they are drawn more often.
func (d *conserve) look() {
	d.unseen = d.unseen[:0]
	for i := range conserveTable {
		op := &conserveTable[i]
		if n := d.tally[op.method]; n.refused == 0 || n.accepted == 0 && !op.hopeless {
			d.unseen = append(d.unseen, op)
		}
	}
}

// act makes one operation.
func (d *conserve) act() {
	d.t.Helper()
	op := d.draw[d.rand.IntN(len(d.draw))]
	if len(d.unseen) > 0 && d.one(8) {
		op = d.unseen[d.rand.IntN(len(d.unseen))]
	}
	count := d.tally[op.method]
	s := op.scene(d)
	if d.one(25) {
		s.from = d.person()
	}
	value := new(uint256.Int)
	if op.value != nil {
		value = op.value(d, &s)
	} else if d.one(200) {
		value.SetUint64(1 + d.rand.Uint64N(1000))
	}
	to, data := d.pack(op, &s)
	d.spoil(data)
	d.meet(op, data)
	if d.one(300) || count.refused == 0 && count.accepted > 10 {
		data = data[:d.rand.IntN(len(data))]
	}
	d.log = append(d.log, fmt.Sprintf("%s from %s value %s: %x", op.method, s.from, value, data))
	succeeded := func() {}
	if op.watch != nil {
		succeeded = op.watch(d, &s, data)
	}
	found := d.find(s.from)
	o, kept := d.deliver(s.from, to, data, value)
	d.done++
	if !d.settle(o) {
		count.refused++
		return
	}
	count.accepted++
	if op.hopeless {
		d.fail("%s succeeded", op.method)
	}
	if !kept {
		return
	}
	d.forced += forced(o.logs)
	d.checkCall(found, op, value, o.logs)
	succeeded()
	if op.after != nil {
		op.after(d, &s)
	}
}

// deliver sends a call: by the caller itself, at times by DELEGATECALL in a contract that acts for it, or by a contract that
// undoes it in the end, which kept tells. A relay's calls are sent through it by somebody.
func (d *conserve) deliver(from, to common.Address, data []byte, value *uint256.Int) (o outcome, kept bool) {
	gas := uint64(bigGas)
	if d.one(80) {
		gas = d.rand.Uint64N(400_000)
	}
	relayed := append(common.LeftPadBytes(to[:], 32), data...)
	switch {
	case d.relay(from):
		sender := d.people[d.rand.IntN(len(d.people))]
		return d.send(sender, from, relayed, gas, value), true
	case d.one(40) && value.IsZero():
		return d.send(from, delegating, relayed, gas, value), true
	case d.one(100):
		return d.send(from, undoing, relayed, gas, value), false
	}
	return d.send(from, to, data, gas, value), true
}

// settle ends a transaction and reports whether its call succeeded.
func (d *conserve) settle(o outcome) bool {
	d.t.Helper()
	d.db.Finalise(true)
	switch {
	case o.err == nil:
		return true
	case errors.Is(o.err, vm.ErrExecutionReverted):
		name := "none" // a relay whose inner call ran out of gas, or that undoes what succeeded
		if len(o.ret) >= 4 {
			name = errorName(o.ret)
		}
		if name == "InternalFailure" || name == "" {
			d.fail("an internal failure: %s", readError(o.ret))
		}
		d.errors[name]++
	case errors.Is(o.err, vm.ErrOutOfGas), errors.Is(o.err, vm.ErrInsufficientBalance):
		d.errors[o.err.Error()]++
	default:
		d.fail("%v", o.err)
	}
	return false
}

// money is the sum of all balances in wei.
func (d *conserve) money() *uint256.Int {
	sum := new(uint256.Int)
	for _, a := range d.accounts() {
		sum.Add(sum, d.db.GetBalance(a))
	}
	return sum
}

// check proves the invariants.
func (d *conserve) check(when string) {
	d.t.Helper()
	if broken := d.state().CheckInvariants(d.money(), new(uint256.Int)); len(broken) > 0 {
		d.fail("%s: %s", when, strings.Join(broken, "\n"))
	}
}

func (d *conserve) fail(format string, args ...any) {
	d.t.Helper()
	d.t.Fatalf("seed %d, block %d, operation %d: %s\nthe block's operations:\n%s",
		*conserveSeed+uint64(d.chains), d.block, d.done, fmt.Sprintf(format, args...), strings.Join(d.log, "\n"))
}

// kinds lists the kinds of operations in order.
func (d *conserve) kinds() []string {
	return slices.Sorted(maps.Keys(d.tally))
}

// report is the table of the operations.
func (d *conserve) report() string {
	var b strings.Builder
	fmt.Fprintf(&b, "seed %d: %d operations and %d round trips in %d blocks with %d epochs on %d chains; at last %d subnets, issuance %d rao\n",
		*conserveSeed, d.done, d.trips, d.blocks, d.epochs, d.chains+1, len(d.state().Subnets.Netuids()), d.state().Accounts.TotalIssuance())
	fmt.Fprintf(&b, "%-50s %9s %9s\n", "operation", "accepted", "refused")
	var sum tally
	for _, name := range d.kinds() {
		n := d.tally[name]
		fmt.Fprintf(&b, "%-50s %9d %9d\n", name, n.accepted, n.refused)
		sum.accepted += n.accepted
		sum.refused += n.refused
	}
	fmt.Fprintf(&b, "%-50s %9d %9d\n%d kinds of refusals:", "all", sum.accepted, sum.refused, len(d.errors))
	for _, name := range slices.Sorted(maps.Keys(d.errors)) {
		fmt.Fprintf(&b, " %s %d,", name, d.errors[name])
	}
	return strings.TrimSuffix(b.String(), ",")
}

// blind lists the kinds of operations that the driver never saw accepted, or refused.
func (d *conserve) blind() []string {
	hopeless := map[string]bool{}
	for _, op := range conserveTable {
		hopeless[op.method] = op.hopeless
	}
	var list []string
	for _, name := range d.kinds() {
		n := d.tally[name]
		if n.accepted == 0 && !hopeless[name] {
			list = append(list, name+" was never accepted")
		}
		if n.refused == 0 {
			list = append(list, name+" was never refused")
		}
	}
	if d.epochs == 0 || d.trips == 0 {
		list = append(list, fmt.Sprintf("%d epochs, %d round trips", d.epochs, d.trips))
	}
	return list
}
