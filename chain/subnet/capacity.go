package subnet

import (
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
)

// maxUids is the most uids that a subnet may have, and the most uids times mechanisms (subnets.md, section 2).
const maxUids = 256

// trimBlocks is the number of blocks between two trims by an owner (subnets.md, section 13).
const trimBlocks = 216_000

// Bounds of the numbers of uids and validators (subnets.md, section 2); values have 16 bits.

func checkMaxUids(s Subnet, v *uint256.Int, _ bool) error {
	most, least, count := uint16(v.Uint64()), MinAllowedUids.Get(s.Slot), NeuronCount(s)
	switch {
	case most < least:
		return fault.MaxAllowedUidsLessThanMinAllowedUids.With(most, least)
	case most < count:
		return fault.MaxAllowedUIdsLessThanCurrentUIds.With(most, count)
	case most > maxUids:
		return fault.MaxAllowedUidsGreaterThanDefaultMaxAllowedUids.With(most, uint16(maxUids))
	}
	return checkUidsOfMechanisms(most, s.Mechanisms())
}

func checkMinUids(s Subnet, v *uint256.Int, _ bool) error {
	least, most, count := uint16(v.Uint64()), MaxAllowedUids.Get(s.Slot), NeuronCount(s)
	switch {
	case least >= most:
		return fault.MinAllowedUidsGreaterThanMaxAllowedUids.With(least, most)
	case least >= count:
		return fault.MinAllowedUidsGreaterThanCurrentUids.With(least, count)
	}
	return nil
}

func checkMaxValidators(s Subnet, v *uint256.Int, _ bool) error {
	validators, most := uint16(v.Uint64()), MaxAllowedUids.Get(s.Slot)
	if validators > most {
		return fault.MaxValidatorsLargerThanMaxUIds.With(validators, most)
	}
	return nil
}

// checkUidsOfMechanisms bounds what the matrices of all mechanisms take together.
func checkUidsOfMechanisms(most uint16, mechanisms uint8) error {
	if int(most)*int(mechanisms) > maxUids {
		return fault.TooManyUIDsPerMechanism.With(most, mechanisms, uint16(maxUids))
	}
	return nil
}

// CheckTrim makes the checks of a trim to maxUids for the owner or the admin, but for the one on immune neurons, which is
// the neuron area's (subnets.md 3.6). Errors: SubnetNotExists, BadOrigin, TxRateLimitExceeded,
// AdminActionProhibitedDuringWeightsWindow, InvalidValue, in this order.
func (a *Area) CheckTrim(caller params.ID, netuid, maxUids uint16) error {
	s, err := a.Get(netuid)
	if err != nil {
		return err
	}
	if err := a.checkAction(s, caller, ruleTrim, trimRateLimit.Get(a.base)); err != nil {
		return err
	}
	return checkInvalid("max_uids", uint64(maxUids), uint64(MinAllowedUids.Get(s.Slot)), uint64(MaxAllowedUids.Get(s.Slot)))
}

// RecordTrim sets max_allowed_uids and stamps the owner's limit, after CheckTrim allowed it.
func (a *Area) RecordTrim(caller params.ID, netuid, maxUids uint16) {
	s := a.At(netuid)
	MaxAllowedUids.Set(s.Slot, maxUids)
	a.stampAction(s, caller, ruleTrim)
	p := ParamByName("max_allowed_uids")
	a.host.Events.Emit(subnetParameterSet(netuid, p, p.Get(s)))
}

// checkAction makes the checks that actions of the owner, or of the admin without a limit, have in common: caller,
// limit, window (subnets.md, section 2). Errors: BadOrigin, TxRateLimitExceeded, AdminActionProhibitedDuringWeightsWindow.
func (a *Area) checkAction(s Subnet, caller params.ID, rule, limit uint64) error {
	if a.accounts.Admin() != caller {
		if err := s.RequireOwner(caller); err != nil {
			return err
		}
		if err := a.rateLimited(a.ownerStamp(s, rule, caller), limit); err != nil {
			return err
		}
	}
	return a.requireWindow(s)
}

// stampAction starts the limit of an owner's action; the admin has none.
func (a *Area) stampAction(s Subnet, caller params.ID, rule uint64) {
	if a.accounts.Admin() != caller {
		a.ownerStamp(s, rule, caller).SetUint64(a.host.Block)
	}
}

// checkInvalid refuses a value outside its bounds, both ends included, where the protocol calls it InvalidValue.
func checkInvalid(name string, v, lo, hi uint64) error {
	if v < lo || v > hi {
		return fault.InvalidValue.With(name, uint256.NewInt(v).ToBig(), uint256.NewInt(lo).ToBig(), uint256.NewInt(hi).ToBig())
	}
	return nil
}
