package subnet

import (
	"encoding/binary"

	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/unit"
)

// Start makes the start call (economy.md 9.3).
// Errors: SubnetNotExists, BadOrigin, FirstEmissionBlockNumberAlreadySet, NeedWaitingMoreBlocksToStarCall.
func (a *Area) Start(caller params.ID, netuid uint16) error {
	s, err := a.Get(netuid)
	if err != nil {
		return err
	}
	if err := s.RequireOwner(caller); err != nil {
		return err
	}
	if first := FirstEmissionBlock.Get(s.Slot); first != 0 {
		return fault.FirstEmissionBlockNumberAlreadySet.With(netuid, first)
	}
	if from := unit.AddSat(RegisteredAt.Get(s.Slot), startCallDelay.Get(a.base)); a.host.Block < from {
		return fault.NeedWaitingMoreBlocksToStarCall.With(netuid, from)
	}
	first := a.host.Block + 1
	FirstEmissionBlock.Set(s.Slot, first)
	SubtokenEnabled.Set(s.Slot, true)
	a.host.Events.Emit(event.SubnetStarted.With(netuid, first))
	return nil
}

// Rules of owner rate limits that are kept per caller.
const (
	ruleTempo = iota + 1
	ruleTrigger
	ruleVersionKey
	ruleMechanismCount
	ruleMechanismSplit
	ruleTrim
)

// ownerStamp is where the block of an owner's last action stands. The number of the subnet's registration is part of it, so
// that the next subnet of the netuid begins without limits.
func (a *Area) ownerStamp(s Subnet, rule uint64, caller params.ID) storage.Slot {
	key := storage.KeyUint(rule)
	binary.BigEndian.PutUint64(key[16:], s.RegisteredCounter())
	return s.Offset(lastOwnerTxByRule).Map(key).Map(common.Hash(caller))
}

// SetTempo changes the period and restarts the cycle (economy.md 4.6). The admin has neither bounds nor a rate limit.
// Errors: SubnetNotExists, BadOrigin, TempoOutOfBounds, AdminActionProhibitedDuringWeightsWindow, TxRateLimitExceeded.
func (a *Area) SetTempo(caller params.ID, netuid, tempo uint16) error {
	s, err := a.Get(netuid)
	if err != nil {
		return err
	}
	byAdmin := a.accounts.Admin() == caller
	stamp := a.ownerStamp(s, ruleTempo, caller)
	if !byAdmin {
		if err := s.RequireOwner(caller); err != nil {
			return err
		}
		if tempo < params.MinOwnerTempo || tempo > params.MaxOwnerTempo {
			return fault.TempoOutOfBounds.With(tempo, uint16(params.MinOwnerTempo), uint16(params.MaxOwnerTempo))
		}
	}
	if err := a.requireWindow(s); err != nil {
		return err
	}
	if !byAdmin {
		if err := a.rateLimited(stamp, ownerTempoLimit.Get(a.base)); err != nil {
			return err
		}
		stamp.SetUint64(a.host.Block)
	}
	Tempo.Set(s.Slot, tempo)
	LastEpochBlock.Set(s.Slot, a.host.Block)
	a.host.Events.Emit(event.TempoSet.With(netuid, tempo))
	return nil
}

// TriggerEpoch asks for an epoch soon (economy.md 4.6).
// Errors: SubnetNotExists, BadOrigin, DynamicTempoBlockedByCommitReveal, EpochTriggerAlreadyPending,
// AutoEpochAlreadyImminent, TxRateLimitExceeded, in this order.
func (a *Area) TriggerEpoch(caller params.ID, netuid uint16) error {
	s, err := a.Get(netuid)
	if err != nil {
		return err
	}
	if err := s.RequireOwner(caller); err != nil {
		return err
	}
	if CommitReveal.Get(s.Slot) {
		return fault.DynamicTempoBlockedByCommitReveal.With(netuid)
	}
	if pending := PendingEpochAt.Get(s.Slot); pending != 0 {
		return fault.EpochTriggerAlreadyPending.With(netuid, pending)
	}
	tempo, window := uint64(Tempo.Get(s.Slot)), uint64(adminFreezeWindow.Get(a.base))
	if left := s.schedule(a.host.Block).BlocksUntilNextAutoEpoch(a.host.Block); left < window {
		return fault.AutoEpochAlreadyImminent.With(netuid, LastEpochBlock.Get(s.Slot)+tempo)
	}
	stamp := a.ownerStamp(s, ruleTrigger, caller)
	if err := a.rateLimited(stamp, uint64(ownerParamRateLimit.Get(a.base))*tempo); err != nil {
		return err
	}
	stamp.SetUint64(a.host.Block)
	at := a.host.Block + window
	PendingEpochAt.Set(s.Slot, at)
	a.host.Events.Emit(event.EpochTriggered.With(netuid, at))
	return nil
}
