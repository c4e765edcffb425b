package staking

import (
	"encoding/binary"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/storage"
)

// allowanceOf is the slot of an allowance. The key carries the registration of the netuid, so that the next subnet of the
// netuid starts without allowances (precompiles.md, "Allowances of StakingV2 in detail").
func (a *Area) allowanceOf(owner, spender common.Address, netuid uint16) storage.Slot {
	registration := storage.KeyUint(a.subnets.At(netuid).RegisteredCounter())
	binary.BigEndian.PutUint16(registration[16:], netuid)
	return a.base.Offset(allowances).Map(storage.KeyAddress(owner)).Map(storage.KeyAddress(spender)).Map(registration)
}

// Allowance is how much alpha of the owner, with any hotkey of the subnet, the spender may transfer.
func (a *Area) Allowance(owner, spender common.Address, netuid uint16) *uint256.Int {
	v := a.allowanceOf(owner, spender, netuid).Get()
	return new(uint256.Int).SetBytes(v[:])
}

// Approve replaces an allowance; 0 ends it. The subnet need not exist.
func (a *Area) Approve(owner, spender common.Address, netuid uint16, amount *uint256.Int) {
	a.setAllowance(a.allowanceOf(owner, spender, netuid), owner, spender, netuid, amount)
}

// IncreaseAllowance adds to an allowance, at most up to 2^256-1. An amount of 0 does nothing.
func (a *Area) IncreaseAllowance(owner, spender common.Address, netuid uint16, amount *uint256.Int) {
	if amount.IsZero() {
		return
	}
	sum, overflow := new(uint256.Int).AddOverflow(a.Allowance(owner, spender, netuid), amount)
	if overflow {
		sum.SetAllOne()
	}
	a.Approve(owner, spender, netuid, sum)
}

// DecreaseAllowance takes from an allowance, at most all of it. An amount of 0 does nothing.
func (a *Area) DecreaseAllowance(owner, spender common.Address, netuid uint16, amount *uint256.Int) {
	if amount.IsZero() {
		return
	}
	left, underflow := new(uint256.Int).SubOverflow(a.Allowance(owner, spender, netuid), amount)
	if underflow {
		left.Clear()
	}
	a.Approve(owner, spender, netuid, left)
}

func (a *Area) setAllowance(at storage.Slot, owner, spender common.Address, netuid uint16, amount *uint256.Int) {
	at.Set(amount.Bytes32())
	a.host.Events.Emit(event.Approval.With(owner, spender, netuid, amount.ToBig()))
}

// SpendAllowance takes the whole amount of a transfer from an allowance, also where it is more than the stake. An amount of
// 0 needs none. Errors: SpendingOverAllowance.
func (a *Area) SpendAllowance(owner, spender common.Address, netuid uint16, amount *uint256.Int) error {
	if amount.IsZero() {
		return nil
	}
	at := a.allowanceOf(owner, spender, netuid)
	v := at.Get()
	allowed := new(uint256.Int).SetBytes(v[:])
	left, underflow := new(uint256.Int).SubOverflow(allowed, amount)
	if underflow {
		return fault.SpendingOverAllowance.With(owner, spender, netuid, allowed.ToBig(), amount.ToBig())
	}
	a.setAllowance(at, owner, spender, netuid, left)
	return nil
}
