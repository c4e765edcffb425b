package state_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/neuron"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/chain/weights"
	"github.com/taochain/taochain/chain/yuma"
)

// TestRandomOperations drives random valid and invalid calls and blocks. After every
// step the invariants must hold; after every refusal the state must be what it was.
func TestRandomOperations(t *testing.T) {
	steps := 1600
	if testing.Short() {
		steps = 250
	}
	accepted, refused := map[string]int{}, 0
	for seed := range uint64(4) {
		t.Run(fmt.Sprintf("seed %d", seed), func(t *testing.T) {
			w := newRandomWorld(t, seed)
			for range steps {
				w.act()
			}
			for name, n := range w.accepted {
				accepted[name] += n
			}
			refused += w.refused
		})
	}
	t.Logf("accepted: %v; refused: %d", accepted, refused)
	for name, n := range accepted {
		if n == 0 && !testing.Short() {
			t.Errorf("%s was never accepted", name)
		}
	}
	if refused == 0 {
		t.Error("nothing was ever refused")
	}
}

type randomWorld struct {
	*chain
	rand     *rand.Rand
	accepted map[string]int
	refused  int
	// reveals are commits that were made and may be revealed.
	reveals []reveal
	// again is the alpha of each subnet that swaps of coldkeys let be claimed again.
	again map[uint16]int64
}

type reveal struct {
	hotkey params.ID
	netuid uint16
	weights.Submission
	salt []uint16
}

// newRandomWorld has two small subnets that fill up soon, and one that is not started.
func newRandomWorld(t *testing.T, seed uint64) *randomWorld {
	w := &randomWorld{
		chain: newChain(t, params.DevPreset()), rand: rand.New(rand.NewPCG(seed, 1)),
		accepted: map[string]int{}, again: map[uint16]int64{},
	}
	w.author = address(39)
	for owner := range 2 {
		netuid := w.startedSubnet(1+owner, uint16(5+3*owner))
		w.must(func(s *state.State) error {
			sub := s.Subnets.At(netuid)
			subnet.MaxAllowedUids.Set(sub.Slot, 8)
			subnet.MaxAllowedValidators.Set(sub.Slot, 4)
			subnet.MinNonImmuneUids.Set(sub.Slot, 2)
			subnet.ImmunityPeriod.Set(sub.Slot, 20)
			return nil
		})
	}
	w.set(2, "commit_reveal_weights_enabled", 1)
	w.setGlobal("subnet_limit", 4) // from then on a new subnet takes the place of another
	w.setGlobal("network_immunity_period", 250)
	w.newSubnet(3)
	t.Cleanup(w.checkRootOwed)
	return w
}

func (w *randomWorld) one(n int) bool { return w.rand.IntN(n) == 0 }

// person is mostly one of few, so that they meet.
func (w *randomWorld) person() int { return w.rand.IntN(14) }

func (w *randomWorld) netuid() uint16 {
	if w.one(20) {
		return uint16(w.rand.IntN(1 << 16))
	}
	return uint16(w.rand.IntN(4))
}

// hotkey is mostly a person's, at times unknown, zero or a system account.
func (w *randomWorld) hotkey() params.ID {
	switch w.rand.IntN(40) {
	case 0:
		return params.ID{}
	case 1:
		return w.open().Accounts.LinkSystem(params.SubnetAccount(1))
	case 2:
		return common.BytesToHash(params.SubnetAccount(1).Bytes())
	case 3:
		return params.ID{byte(w.rand.Uint32()), 1}
	}
	return id(w.person())
}

// member is mostly the hotkey of a uid.
func (w *randomWorld) member(netuid uint16) params.ID {
	n := w.open().Neurons.At(netuid)
	if n.Count() == 0 || w.one(5) {
		return w.hotkey()
	}
	hotkey, err := n.Hotkey(uint16(w.rand.IntN(int(n.Count()))))
	if err != nil {
		w.t.Fatal(err)
	}
	return hotkey
}

// position is mostly stake that somebody has: its hotkey, coldkey and amount.
func (w *randomWorld) position(netuid uint16) (hotkey, coldkey params.ID, stake unit.Alpha) {
	s := w.open()
	first := w.rand.IntN(14)
	for i := range 14 {
		hotkey := id((first + i) % 14)
		if holders := s.Stakes.Holders(hotkey, netuid); len(holders) > 0 && !w.one(4) {
			coldkey := holders[w.rand.IntN(len(holders))]
			return hotkey, coldkey, s.Stakes.Stake(hotkey, coldkey, netuid)
		}
	}
	return w.hotkey(), id(w.person()), 0
}

// amount spreads over all magnitudes up to most, and at times over all numbers.
func (w *randomWorld) amount(most uint64) uint64 {
	switch w.rand.IntN(30) {
	case 0:
		return ^uint64(0) - uint64(w.rand.IntN(3))
	case 1:
		return 0
	case 2:
		return most
	}
	return w.rand.Uint64() % (most>>w.rand.IntN(32) + 1)
}

func (w *randomWorld) rao() unit.Rao { return unit.Rao(w.amount(uint64(100_000 * unit.TAO))) }

// limit is a price limit around 1 TAO per alpha, at times an extreme.
func (w *randomWorld) limit() unit.Rao {
	if w.one(10) {
		return unit.Rao(w.rand.Uint64())
	}
	return unit.Rao(w.rand.Uint64N(2_000_000_000))
}

func (w *randomWorld) submission(netuid uint16) weights.Submission {
	var s weights.Submission
	count := int(w.open().Neurons.At(netuid).Count())
	for range w.rand.IntN(count + 2) {
		s.Uids = append(s.Uids, uint16(w.rand.IntN(count+1)))
		s.Values = append(s.Values, uint16(w.rand.IntN(65536)))
	}
	if w.one(2) { // mostly without repetition
		s.Uids, s.Values = nil, nil
		for uid := range count {
			s.Uids = append(s.Uids, uint16(uid))
			s.Values = append(s.Values, uint16(w.rand.IntN(65536)))
		}
	}
	return s
}

// act makes one random step.
func (w *randomWorld) act() {
	w.t.Helper()
	if w.one(4) {
		w.author = address(39)
		if w.one(3) {
			w.author = common.Address{}
		}
		w.step(1 + w.rand.IntN(3))
		return
	}
	name, call := w.call()
	if err := w.try(call); err != nil {
		w.refused++
		w.accepted[name] += 0
		return
	}
	w.accepted[name]++
	if w.one(10) {
		w.checkRelations()
		w.checkInherited(w.open().Subnets.Netuids()[1:]...)
	}
}

func (w *randomWorld) call() (string, func(s *state.State) error) {
	if w.one(6) {
		return w.claimCall()
	}
	netuid, cold, hot := w.netuid(), id(w.person()), w.hotkey()
	if w.one(2) {
		cold = hot
	}
	if w.one(5) {
		return w.stakeTransition()
	}
	if w.one(6) {
		return w.delegation(netuid, cold, hot)
	}
	if w.one(9) {
		return w.lockCall(netuid)
	}
	if w.one(20) {
		return w.keySwap(netuid, cold, hot)
	}
	switch w.rand.IntN(19) {
	case 0:
		return "register network", func(s *state.State) error {
			_, err := s.Lifecycle.Register(cold, hot)
			return err
		}
	case 17:
		if w.one(3) {
			return w.naming(netuid)
		}
		if w.one(6) {
			caller := id(w.rand.IntN(3))
			return "dissolve", func(s *state.State) error { return s.Lifecycle.Dissolve(caller, netuid) }
		}
		return "start", func(s *state.State) error { return s.Subnets.Start(s.Subnets.At(netuid).Owner(), netuid) }
	case 1, 2:
		return "register", func(s *state.State) error {
			_, err := s.Neurons.Register(cold, hot, netuid)
			return err
		}
	case 3:
		limit := w.limit()
		return "register limit", func(s *state.State) error {
			_, err := s.Neurons.RegisterLimit(cold, hot, netuid, limit)
			return err
		}
	case 4, 5:
		amount := w.rao()
		return "add", func(s *state.State) error { return s.Stakes.Add(cold, hot, netuid, amount) }
	case 6:
		amount, limit, partial := w.rao(), w.limit(), w.one(2)
		return "add limit", func(s *state.State) error { return s.Stakes.AddLimit(cold, hot, netuid, amount, limit, partial) }
	case 7, 8:
		hot, cold, stake := w.position(netuid)
		amount := unit.Alpha(w.amount(uint64(stake)))
		return "remove", func(s *state.State) error { return s.Stakes.Remove(cold, hot, netuid, amount) }
	case 9:
		hot, cold, stake := w.position(netuid)
		amount, limit, partial := unit.Alpha(w.amount(uint64(stake))), w.limit(), w.one(2)
		return "remove limit", func(s *state.State) error { return s.Stakes.RemoveLimit(cold, hot, netuid, amount, limit, partial) }
	case 10:
		hot, cold, _ := w.position(netuid)
		var limit *unit.Rao
		if w.one(2) {
			v := w.limit()
			limit = &v
		}
		return "remove full", func(s *state.State) error { return s.Stakes.RemoveFull(cold, hot, netuid, limit) }
	case 11:
		sub, hot := w.submission(netuid), w.member(netuid)
		return "set weights", func(s *state.State) error { return s.Weights.Set(hot, netuid, 0, sub) }
	case 12:
		return "commit", w.commit()
	case 13:
		return "reveal", w.revealOne()
	case 14:
		caller := id(w.rand.IntN(4))
		if w.one(2) {
			return "tempo", func(s *state.State) error { return s.Subnets.SetTempo(caller, netuid, uint16(w.rand.IntN(20))) }
		}
		if !w.one(4) {
			caller = w.open().Subnets.At(netuid).Owner()
		}
		return "trigger", func(s *state.State) error { return s.Subnets.TriggerEpoch(caller, netuid) }
	case 15:
		return "parameter", w.parameter(netuid)
	case 16:
		return "axon", func(s *state.State) error {
			return s.Neurons.ServeAxon(hot, netuid, neuron.Axon{IP: storage.U128{Lo: uint64(w.rand.Uint32())}, IPType: 4, Port: uint16(w.rand.IntN(3))})
		}
	}
	wei := uint256.NewInt(w.rand.Uint64N(1 << 40))
	wei.Mul(wei, uint256.NewInt(unit.WeiPerRao))
	from := address(w.person())
	return "transfer", func(s *state.State) error { return s.Accounts.TransferWei(from, from, hot, wei) }
}

func (w *randomWorld) commit() func(s *state.State) error {
	netuid := uint16(1 + w.rand.IntN(2))
	r := reveal{w.member(netuid), netuid, w.submission(netuid), []uint16{uint16(w.rand.Uint32())}}
	hash := weights.CommitHash(r.hotkey, yuma.StorageIndex(netuid, 0), r.Uids, r.Values, r.salt, 0)
	return func(s *state.State) error {
		err := s.Weights.Commit(r.hotkey, netuid, 0, hash)
		if err == nil {
			w.reveals = append(w.reveals, r)
		}
		return err
	}
}

// revealOne reveals a commit whose time has come, if there is one.
func (w *randomWorld) revealOne() func(s *state.State) error {
	return func(s *state.State) (err error) {
		for _, r := range w.reveals {
			undo := s.Host.Undo.Snapshot()
			if err = s.Weights.Reveal(r.hotkey, r.netuid, 0, r.Submission, r.salt); err == nil {
				return nil
			}
			s.Host.Undo.RevertToSnapshot(undo)
		}
		if err == nil {
			err = s.Weights.Reveal(id(1), 1, 0, weights.Submission{}, nil)
		}
		return err
	}
}

func (w *randomWorld) parameter(netuid uint16) func(s *state.State) error {
	caller := id(w.rand.IntN(4))
	v := uint256.NewInt(w.amount(1 << 16))
	switch w.rand.IntN(4) {
	case 0:
		globals := []string{
			"stake_threshold", "subnet_owner_cut", "max_epochs_per_block", "max_childkey_take", "max_delegate_take",
			"pending_childkey_cooldown", "ck_burn",
		}
		p := subnet.GlobalParamByName(globals[w.rand.IntN(len(globals))])
		if p.Name == "ck_burn" { // small numbers are nothing of 2^64-1
			v.Lsh(v, 48)
		}
		return func(s *state.State) error { return s.Subnets.SetGlobal(caller, p, v) }
	case 1:
		return func(s *state.State) error {
			if err := s.Accounts.RequireAdmin(caller); err != nil {
				return err
			}
			return s.Pools.At(netuid).SetFeeRate(unit.U16Fraction(v.Uint64()))
		}
	}
	names := []string{
		"recycle_or_burn", "owner_cut_enabled", "owner_cut_auto_lock", "subnet_emission_enabled", "commit_reveal_weights_enabled", "yuma3", "liquid_alpha",
		"bonds_moving_average", "burn_half_life", "min_burn", "kappa", "bonds_penalty", "reveal_period", "alpha_sigmoid_steepness",
	}
	p := subnet.ParamByName(names[w.rand.IntN(len(names))])
	if p.Bits == 1 || p.Name == "recycle_or_burn" || p.Name == "reveal_period" {
		v = uint256.NewInt(uint64(w.rand.IntN(3)))
	}
	return func(s *state.State) error { return s.Subnets.SetParam(caller, netuid, p, v) }
}
