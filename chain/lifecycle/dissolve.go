package lifecycle

import (
	"github.com/taochain/taochain/chain/emission"
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/pool"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
)

// DissolveGas is the price of a dissolution. It is fixed: the work grows with the stakers of the subnet, and a subnet with
// many of them could otherwise never be dissolved within the gas of a block.
const DissolveGas = 1_000_000

// Dissolve ends a subnet for the admin: it pays out the stakers and deletes all of the subnet (economy.md 9.5).
// Errors: BadOrigin, SubnetNotExists (of root too), in this order.
func (a *Area) Dissolve(caller params.ID, netuid uint16) error {
	if err := a.Accounts.RequireAdmin(caller); err != nil {
		return err
	}
	if _, err := a.Subnets.Get(netuid); err != nil || netuid == params.Root {
		return fault.SubnetNotExists.With(netuid)
	}
	return a.dissolve(netuid)
}

// dissolve does the work at its fixed price.
func (a *Area) dissolve(netuid uint16) error {
	a.host.Meter.Charge(DissolveGas)
	err := a.host.Free(func() error {
		d := dissolution{a.Areas, a.Subnets.At(netuid), a.Pools.At(netuid)}
		d.Stakes.DeleteRootClaims(netuid)
		if err := d.settle(); err != nil {
			return err
		}
		d.clear()
		return nil
	})
	if err != nil {
		return err
	}
	a.host.Events.Emit(event.NetworkRemoved.With(netuid))
	return nil
}

// dissolution is the end of one subnet.
type dissolution struct {
	Areas
	subnet.Subnet
	pool pool.Pool
}

// settle pays the stakers from the pool, refunds the owner of a legacy subnet, and recycles the rest of the subnet's
// account (economy.md 9.5, steps 2 to 8). Errors are of the chain's own making: the account covers the reserve.
func (d dissolution) settle() error {
	lock, legacy := d.Locked(), d.Subnets.IsLegacy(d.Subnet)
	var ownTao unit.Rao
	if legacy && lock > 0 {
		ownTao = d.pool.OwnerEarned(d.Subnets.SubnetOwnerCut())
	}
	holdings := d.Stakes.Holdings(d.Netuid)
	stakes := make([]unit.Alpha, len(holdings))
	for i, h := range holdings {
		stakes[i] = h.Alpha
	}
	protocol := d.pool.ProtocolStake(d.Subnets.ReserveWasPaid(d.Subnet))
	payouts, protocolPart := emission.DissolutionPayout(d.pool.Empty(), stakes, protocol)
	for i, h := range holdings {
		if err := d.pay(h.Coldkey, payouts[i]); err != nil {
			return err
		}
	}
	if legacy {
		left := unit.SubSat(d.Accounts.AddressBalance(d.pool.Account()), protocolPart)
		if err := d.pay(d.Owner(), min(unit.SubSat(lock, ownTao), left)); err != nil {
			return err
		}
	}
	return d.Accounts.Recycle(d.pool.Account(), d.Accounts.AddressBalance(d.pool.Account()))
}

// pay pays TAO of the subnet's account to a coldkey.
func (d dissolution) pay(coldkey params.ID, amount unit.Rao) error {
	if amount == 0 || coldkey == (params.ID{}) {
		return nil
	}
	if err := d.Accounts.DebitAddress(d.pool.Account(), amount); err != nil {
		return err
	}
	d.Accounts.Credit(coldkey, amount)
	return nil
}

// clear deletes all of the subnet in every area (economy.md 9.5, steps 1, 7 and 8). Weight commits and commitments need no
// deletion: they stand under the number of the registration, which the next subnet of the netuid does not share.
// Voting power and what chain/subnet keeps outlive the subnet. The subnet's own fields go last: areas read them.
func (d dissolution) clear() {
	d.Neurons.At(d.Netuid).Clear()
	d.Stakes.Clear(d.Netuid)
	d.Locks.DeleteSubnet(d.Netuid)
	d.Leases.Delete(d.Netuid)
	d.Children.Clear(d.Netuid)
	d.Coinbase.Clear(d.Netuid)
	d.pool.Clear()
	d.Identities.Clear(d.Netuid)
	d.Subnets.Remove(d.Subnet)
}
