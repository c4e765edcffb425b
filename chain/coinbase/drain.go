package coinbase

import (
	"bytes"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/chain/emission"
	"github.com/taochain/taochain/chain/epoch"
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/pool"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
)

type drained struct {
	netuid uint16
	pots   Pending
}

// drain finds the subnets whose epoch is due, empties their pots, and distributes them (economy.md 4.1, 4.2).
func (a *Area) drain(netuids []uint16) {
	var queue []drained
	for _, netuid := range netuids {
		s := a.Subnets.At(netuid)
		if netuid == params.Root || !s.EpochDue(a.host.Block) || subnet.Paused.Get(s.Slot) {
			continue
		}
		if len(queue) >= a.Subnets.MaxEpochsPerBlock() {
			until := a.host.Block + 1
			subnet.PendingEpochAt.Set(s.Slot, until)
			a.host.Events.Emit(event.EpochDeferred.With(netuid, until))
			continue
		}
		var d drained
		ok := a.guard(netuid, StageDrain, func() error {
			if a.Epochs.Consistent(netuid) {
				s.ResetStep(a.host.Block)
				d = drained{netuid, a.Pending(netuid)}
				a.setPending(netuid, Pending{})
				a.changeOwner(netuid)
			} else {
				a.host.Events.Emit(event.EpochSkipped.With(netuid))
			}
			subnet.LastEpochBlock.Set(s.Slot, a.host.Block)
			subnet.PendingEpochAt.Set(s.Slot, 0)
			subnet.EpochIndex.Set(s.Slot, unit.AddSat(subnet.EpochIndex.Get(s.Slot), 1))
			return nil
		})
		if ok && d.netuid != params.Root {
			queue = append(queue, d)
		}
	}
	for _, d := range queue {
		if !a.guard(d.netuid, StageDistribution, func() error { return a.distribute(d.netuid, d.pots) }) {
			a.setPending(d.netuid, d.pots) // a subnet whose distribution failed keeps its pots
		}
	}
}

// distribution collects what one epoch pays.
type distribution struct {
	*Area
	subnet.Subnet
	pool pool.Pool
	// assigned is the alpha that found an owner, or was burned or recycled.
	assigned unit.Alpha
}

// distribute runs the subnet's epoch over its pots and pays (economy.md 4.3, 4.4).
func (a *Area) distribute(netuid uint16, pots Pending) error {
	result, err := a.Epochs.Run(netuid, pots.Server+pots.Validator+pots.Root)
	if err != nil {
		return err
	}
	a.updateVoting(netuid, result)
	payouts := result.Payouts
	d := &distribution{Area: a, Subnet: a.Subnets.At(netuid), pool: a.Pools.At(netuid)}
	slices.SortFunc(payouts, func(x, y epoch.Payout) int { return bytes.Compare(x.Hotkey[:], y.Hotkey[:]) })

	// The dividends are divided by the stakes before anything is paid.
	dividends := d.divide(payouts, pots)
	d.payOwner(pots.OwnerCut)
	incentives := d.payIncentives(payouts)
	alpha, root := d.payDividends(dividends)
	if d.assigned > pots.Total() && d.Mechanisms() == 1 {
		return fmt.Errorf("[BUG] epoch of subnet %d paid %d of %d", netuid, d.assigned, pots.Total())
	}
	d.pool.AddUnassigned(unit.SubSat(pots.Total(), d.assigned))
	d.pool.AddOverpaid(unit.SubSat(d.assigned, pots.Total()))
	subnet.LastMechanismStepBlock.Set(d.Slot, a.host.Block)
	a.host.Events.Emit(event.EpochRan.With(netuid, subnet.EpochIndex.Get(d.Slot), pots.Total()))
	a.host.Events.Emit(event.EmissionPaid.With(netuid, pots.OwnerCut, incentives, alpha, root))
	return nil
}

// updateVoting takes an epoch into the voting power of the subnet (subnets.md, section 10).
func (a *Area) updateVoting(netuid uint16, r epoch.Result) {
	hotkeys := make([]common.Hash, len(r.Payouts))
	for uid, p := range r.Payouts {
		hotkeys[uid] = p.Hotkey
	}
	a.voting.Update(netuid, hotkeys, r.Permits, r.RawStake)
}

// payOwner stakes the owner cut to the owner; without one it is nobody's. The contributors to a lease share in it.
func (d *distribution) payOwner(cut unit.Alpha) {
	owner, hotkey := d.Owner(), d.OwnerHotkey()
	if owner == (params.ID{}) || hotkey == (params.ID{}) {
		return
	}
	d.credit(hotkey, owner, cut)
	d.Leases.ShareOwnerCut(d.Netuid, cut)
	d.lockOwnerCut(owner, hotkey, cut)
}

func (d *distribution) credit(hotkey, coldkey params.ID, amount unit.Alpha) {
	d.Stakes.Credit(hotkey, coldkey, d.Netuid, amount)
	d.assigned += amount
}

// payIncentives stakes the miners' part to their owners, with the hotkey that the owner chose or the miner's own; the subnet owner's own
// miners earn nothing: that part is burned or recycled (economy.md 4.5). It returns the sum of all incentives.
func (d *distribution) payIncentives(payouts []epoch.Payout) unit.Alpha {
	var total, withheld unit.Alpha
	owners, targets := d.ownerHotkeys(), d.Children.Targets(d.Netuid)
	for _, p := range payouts {
		if p.Server == 0 {
			continue
		}
		total += p.Server
		if owners[p.Hotkey] {
			withheld += p.Server
			continue
		}
		owner, exists := d.Accounts.Owner(p.Hotkey)
		if !exists {
			continue
		}
		target, ok := targets.Of(owner)
		if !ok {
			target = p.Hotkey
		}
		d.credit(target, owner, p.Server)
	}
	if withheld > 0 {
		if subnet.RecycleOrBurn.Get(d.Slot) == 1 {
			d.pool.RecycleAlpha(withheld)
		} else {
			d.pool.BurnAlpha(withheld)
		}
		d.assigned += withheld
	}
	d.setMinerBurned(d.Netuid, emission.MinerBurned(withheld, total))
	return total
}

// ownerHotkeys are the hotkeys whose incentive is withheld.
func (d *distribution) ownerHotkeys() map[common.Hash]bool {
	set := map[common.Hash]bool{d.OwnerHotkey(): true}
	neurons := d.Neurons.At(d.Netuid)
	for _, hotkey := range d.Accounts.OwnedHotkeys(d.Owner()) {
		if _, ok := neurons.Uid(hotkey); ok {
			set[hotkey] = true
		}
	}
	return set
}
