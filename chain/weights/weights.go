// Package weights is the state area of weight submission: set_weights, hash commit-reveal and their batches, in each
// mechanism (subnets.md, section 4).
package weights

import (
	"math/big"

	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/host"
	"github.com/taochain/taochain/chain/neuron"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/staking"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/chain/yuma"
)

var namespace = storage.NamespaceOf("taochain.weights")

// Area gives access to weight submission. It is cheap to open.
type Area struct {
	host    *host.Host
	subnets *subnet.Area
	neurons *neuron.Area
	stakes  *staking.Area
	base    storage.Slot
}

// Open opens the area on a host.
func Open(h *host.Host, subnets *subnet.Area, neurons *neuron.Area, stakes *staking.Area) *Area {
	return &Area{h, subnets, neurons, stakes, h.Store.Space(namespace)}
}

// Submission is what a validator submits: values for uids, in its own order.
type Submission struct {
	Uids       []uint16
	Values     []uint16
	VersionKey uint64
}

// Set is set_weights and set_mechanism_weights of the calling hotkey (subnets.md 4.1). The submission filter's checks, of
// stake and of the rate limit, come first (4.4). Errors: NotEnoughStakeToSetWeights, SettingWeightsTooFast, and those of set.
func (a *Area) Set(hotkey params.ID, netuid uint16, mecid uint8, w Submission) error {
	if err := a.requireStake(hotkey, netuid); err != nil {
		return err
	}
	if uid, next, early := a.tooFast(a.neurons.At(netuid), mecid, hotkey); early {
		return fault.SettingWeightsTooFast.With(uid, next)
	}
	return a.set(hotkey, netuid, mecid, w)
}

// set stores weights that were not committed. Errors: CanNotSetRootNetworkWeights, CommitRevealEnabled, and those of apply.
func (a *Area) set(hotkey params.ID, netuid uint16, mecid uint8, w Submission) error {
	if netuid == params.Root {
		return fault.CanNotSetRootNetworkWeights.With()
	}
	n := a.neurons.At(netuid)
	if n.Subnet.Exists() && subnet.CommitReveal.Get(n.Subnet.Slot) {
		return fault.CommitRevealEnabled.With(netuid)
	}
	uid, err := a.apply(hotkey, netuid, mecid, w, true)
	if err != nil {
		return err
	}
	n.LastUpdate(mecid).Set(int(uid), a.host.Block)
	return nil
}

// apply makes the checks of subnets.md 4.1 in order, but for that of stake, which the submission filter has made, and stores
// the row; the rate limit is for weights that were not committed.
// Errors: CanNotSetRootNetworkWeights, WeightVecNotEqualSize, MechanismDoesNotExist, UidsLengthExceedUidsInSubNet,
// HotKeyNotRegisteredInSubNet, IncorrectWeightVersionKey, SettingWeightsTooFast, NeuronNoValidatorPermit, DuplicateUids,
// UidVecContainInvalidOne, WeightVecLengthIsLow, MaxWeightExceeded.
func (a *Area) apply(hotkey params.ID, netuid uint16, mecid uint8, w Submission, limited bool) (uint16, error) {
	if netuid == params.Root {
		return 0, fault.CanNotSetRootNetworkWeights.With()
	}
	if len(w.Uids) != len(w.Values) {
		return 0, fault.WeightVecNotEqualSize.With(count256(len(w.Uids)), count256(len(w.Values)))
	}
	s, err := a.requireMechanism(netuid, mecid)
	if err != nil {
		return 0, err
	}
	n := a.neurons.At(netuid)
	count := n.Count()
	if len(w.Uids) > int(count) {
		return 0, fault.UidsLengthExceedUidsInSubNet.With(count256(len(w.Uids)), count)
	}
	uid, err := n.RequireUid(hotkey)
	if err != nil {
		return 0, err
	}
	if stored := subnet.WeightsVersionKey.Get(s.Slot); stored != 0 && w.VersionKey < stored {
		return 0, fault.IncorrectWeightVersionKey.With(w.VersionKey, stored)
	}
	if limited {
		if next, early := a.tooFastFor(n, mecid, uid); early {
			return 0, fault.SettingWeightsTooFast.With(uid, next)
		}
	}
	selfOnly := len(w.Uids) == 1 && w.Uids[0] == uid
	if !selfOnly && hotkey != s.OwnerHotkey() && n.Permit().Get(int(uid)) == 0 {
		return 0, fault.NeuronNoValidatorPermit.With(netuid, uid)
	}
	if err := checkUids(w.Uids, count); err != nil {
		return 0, err
	}
	if least := min(count, subnet.MinAllowedWeights.Get(s.Slot)); !selfOnly && len(w.Uids) < int(least) {
		return 0, fault.WeightVecLengthIsLow.With(count256(len(w.Uids)), least)
	}
	values := yuma.MaxUpscale(w.Values)
	if !yuma.MaxLimited(values, params.MaxWeightsLimit) {
		return 0, fault.MaxWeightExceeded.With(uint16(params.MaxWeightsLimit))
	}
	row := make(yuma.Row, len(w.Uids))
	for i, u := range w.Uids {
		row[i] = yuma.Entry{UID: u, Value: values[i]}
	}
	n.SetWeights(mecid, uid, row)
	a.host.Events.Emit(event.WeightsSet.With(netuid, hotkey, yuma.StorageIndex(netuid, mecid), uid))
	return uid, nil
}

func checkUids(uids []uint16, count uint16) error {
	var seen [1 << 16 / 64]uint64 // a bit for each possible uid
	for _, u := range uids {
		bit := uint64(1) << (u % 64)
		if seen[u/64]&bit != 0 {
			return fault.DuplicateUids.With(u)
		}
		seen[u/64] |= bit
	}
	for _, u := range uids {
		if u >= count {
			return fault.UidVecContainInvalidOne.With(u)
		}
	}
	return nil
}

func count256(n int) *big.Int { return big.NewInt(int64(n)) }

// requireStake refuses hotkeys below the stake threshold, the owner hotkey excepted.
func (a *Area) requireStake(hotkey params.ID, netuid uint16) error {
	threshold := a.subnets.StakeThreshold()
	if threshold == 0 || hotkey == a.subnets.At(netuid).OwnerHotkey() {
		return nil
	}
	if w := a.stakes.StakeWeight(hotkey, netuid); w < threshold {
		return fault.NotEnoughStakeToSetWeights.With(w, threshold)
	}
	return nil
}

// requireMechanism is check 3 of subnets.md 4.1, the existence of the subnet included. Errors: MechanismDoesNotExist.
func (a *Area) requireMechanism(netuid uint16, mecid uint8) (subnet.Subnet, error) {
	s := a.subnets.At(netuid)
	if !s.Exists() || mecid >= subnet.MechanismCount.Get(s.Slot) {
		return s, fault.MechanismDoesNotExist.With(netuid, mecid)
	}
	return s, nil
}

// tooFast is tooFastFor a hotkey, which is never too fast where it is not registered.
func (a *Area) tooFast(n neuron.Neurons, mecid uint8, hotkey params.ID) (uid uint16, next uint64, early bool) {
	uid, registered := n.Uid(hotkey)
	if !registered {
		return 0, 0, false
	}
	next, early = a.tooFastFor(n, mecid, uid)
	return uid, next, early
}

// tooFastFor reports whether a uid may not yet set or commit weights again in a mechanism, and the first block at which it
// may (subnets.md 4.1, check 8).
func (a *Area) tooFastFor(n neuron.Neurons, mecid uint8, uid uint16) (next uint64, early bool) {
	last, limit := n.LastUpdate(mecid).Get(int(uid)), subnet.WeightsSetRateLimit.Get(n.Subnet.Slot)
	return unit.AddSat(last, limit), last != 0 && unit.SubSat(a.host.Block, last) < limit
}
