// Package voting is the state area of voting power: a moving average of each validator's stake on a subnet, off unless the
// owner turns it on (subnets.md, section 10).
package voting

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/host"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/chain/yuma"
)

// Protocol constants (subnets.md, section 10).
const (
	// DisableDelay is the number of blocks for which tracking goes on after it was told to stop.
	DisableDelay = 100_800
	// DefaultAlpha is the weight of the newest stake, in parts of yuma.VotingPowerScale.
	DefaultAlpha = 3_570_000_000_000_000
)

var namespace = storage.NamespaceOf("taochain.voting")

// Fields of one subnet.
var (
	layout    storage.Layout
	enabled   = storage.Bool(&layout)
	alphaSet  = storage.Bool(&layout) // whether alpha is in use; DefaultAlpha is if not
	disableAt = storage.Uint[uint64](&layout)
	alpha     = storage.Uint[uint64](&layout)
	powers    = layout.Place()   // mapping(hotkey => uint64)
	voters    = layout.Places(2) // set of the hotkeys that have power
)

// Area gives access to voting power. It is cheap to open.
type Area struct {
	host     *host.Host
	accounts *account.Area
	subnets  *subnet.Area
	base     storage.Slot
}

// Open opens the area on a host.
func Open(h *host.Host, accounts *account.Area, subnets *subnet.Area) *Area {
	return &Area{h, accounts, subnets, h.Store.Space(namespace)}
}

func (a *Area) at(netuid uint16) storage.Slot { return a.base.Map(storage.KeyUint(uint64(netuid))) }

func power(s storage.Slot, hotkey params.ID) storage.Slot { return s.Offset(powers).Map(hotkey) }

func votersOf(s storage.Slot) storage.Set { return storage.SetAt(s.Offset(voters)) }

// Power is the voting power of a hotkey on a subnet, in alpha; 0 if it has none.
func (a *Area) Power(netuid uint16, hotkey params.ID) unit.Alpha {
	return unit.Alpha(power(a.at(netuid), hotkey).Uint64())
}

// Total is the sum of all voting power on a subnet, at most 2^64-1.
func (a *Area) Total(netuid uint16) unit.Alpha {
	s := a.at(netuid)
	var sum unit.Alpha
	for _, hotkey := range votersOf(s).Values() {
		sum = unit.AddSat(sum, unit.Alpha(power(s, hotkey).Uint64()))
	}
	return sum
}

// Enabled reports whether the subnet's voting power is tracked, also while a stop is scheduled.
func (a *Area) Enabled(netuid uint16) bool { return enabled.Get(a.at(netuid)) }

// DisableAt is the block from which on the next epoch stops tracking; 0 if no stop is scheduled.
func (a *Area) DisableAt(netuid uint16) uint64 { return disableAt.Get(a.at(netuid)) }

// Alpha is the weight of the newest stake in the average, in parts of yuma.VotingPowerScale.
func (a *Area) Alpha(netuid uint16) uint64 {
	s := a.at(netuid)
	if !alphaSet.Get(s) {
		return DefaultAlpha
	}
	return alpha.Get(s)
}

// Enable starts tracking for the owner or the admin, and calls off a scheduled stop. Errors: SubnetNotExists, BadOrigin.
func (a *Area) Enable(caller params.ID, netuid uint16) error {
	if err := a.requireOwner(caller, netuid); err != nil {
		return err
	}
	s := a.at(netuid)
	enabled.Set(s, true)
	disableAt.Set(s, 0)
	a.host.Events.Emit(event.VotingPowerTrackingEnabled.With(netuid))
	return nil
}

// Disable schedules the end of tracking, DisableDelay blocks from now, for the owner or the admin.
// Errors: SubnetNotExists, BadOrigin, VotingPowerTrackingNotEnabled.
func (a *Area) Disable(caller params.ID, netuid uint16) error {
	if err := a.requireOwner(caller, netuid); err != nil {
		return err
	}
	s := a.at(netuid)
	if !enabled.Get(s) {
		return fault.VotingPowerTrackingNotEnabled.With(netuid)
	}
	at := unit.AddSat(a.host.Block, DisableDelay)
	disableAt.Set(s, at)
	a.host.Events.Emit(event.VotingPowerTrackingDisableScheduled.With(netuid, at))
	return nil
}

// SetAlpha sets the weight of the newest stake for the admin, in parts of yuma.VotingPowerScale.
// Errors: SubnetNotExists, BadOrigin, InvalidVotingPowerEmaAlpha.
func (a *Area) SetAlpha(caller params.ID, netuid uint16, v uint64) error {
	if _, err := a.subnets.Get(netuid); err != nil {
		return err
	}
	if err := a.accounts.RequireAdmin(caller); err != nil {
		return err
	}
	if v > yuma.VotingPowerScale {
		return fault.InvalidVotingPowerEmaAlpha.With(v, uint64(yuma.VotingPowerScale))
	}
	s := a.at(netuid)
	alphaSet.Set(s, true)
	alpha.Set(s, v)
	a.host.Events.Emit(event.VotingPowerEmaAlphaSet.With(netuid, v))
	return nil
}

func (a *Area) requireOwner(caller params.ID, netuid uint16) error {
	s, err := a.subnets.Get(netuid)
	if err != nil || a.accounts.Admin() == caller {
		return err
	}
	return s.RequireOwner(caller)
}

// Update takes in an epoch: the hotkeys of all uids, their new permits and the raw stakes that the epoch returned, the three
// of equal length. Without tracking it does nothing; the first epoch at or after a scheduled stop ends tracking and
// deletes all voting power (subnets.md, section 10).
func (a *Area) Update(netuid uint16, hotkeys []common.Hash, permits []bool, rawStake []unit.Alpha) {
	s := a.at(netuid)
	if !enabled.Get(s) {
		return
	}
	if at := disableAt.Get(s); at != 0 && a.host.Block >= at {
		a.stop(netuid)
		return
	}
	weight, threshold := a.Alpha(netuid), unit.Alpha(a.subnets.StakeThreshold())
	voting := make(map[common.Hash]bool, len(hotkeys))
	for uid, hotkey := range hotkeys {
		voting[hotkey] = permits[uid]
		if permits[uid] {
			before := unit.Alpha(power(s, hotkey).Uint64())
			set(s, hotkey, next(rawStake[uid], before, threshold, weight))
		}
	}
	for _, hotkey := range votersOf(s).Values() {
		if !voting[hotkey] { // it has no permit, or no uid any more
			set(s, hotkey, 0)
		}
	}
}

// next is the voting power after an epoch. What the average rounds down to nothing is not stored, so it stays as it was.
func next(stake, before, threshold unit.Alpha, weight uint64) unit.Alpha {
	average := yuma.VotingPowerEMA(stake, before, weight)
	switch {
	case average < threshold && before >= threshold:
		return 0
	case average == 0:
		return before
	}
	return average
}

// set stores the power of a hotkey; 0 deletes it.
func set(s storage.Slot, hotkey params.ID, v unit.Alpha) {
	slot := power(s, hotkey)
	switch before := unit.Alpha(slot.Uint64()); {
	case before == v:
		return
	case before == 0:
		votersOf(s).Add(hotkey)
	case v == 0:
		votersOf(s).Remove(hotkey)
	}
	slot.SetUint64(uint64(v))
}

func (a *Area) stop(netuid uint16) {
	s := a.at(netuid)
	for _, hotkey := range votersOf(s).Values() {
		set(s, hotkey, 0)
	}
	enabled.Set(s, false)
	disableAt.Set(s, 0)
	a.host.Events.Emit(event.VotingPowerTrackingDisabled.With(netuid))
}

// Swap moves the voting power of a hotkey to another one and adds it to what that has (subnets.md, section 10).
func (a *Area) Swap(netuid uint16, from, to params.ID) {
	s := a.at(netuid)
	moved := a.Power(netuid, from)
	if moved == 0 || from == to {
		return
	}
	set(s, from, 0)
	set(s, to, unit.AddSat(a.Power(netuid, to), moved))
}
