package state_test

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/neuron"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/chain/yuma"
)

// modelNeuron is one uid of the model. Rows point at other neurons, so that a uid is nothing but a place in a list.
type modelNeuron struct {
	hotkey     params.ID
	registered uint64
	active     uint8
	permit     uint8
	emission   unit.Alpha
	fractions  [4]uint16 // consensus, dividends, validator trust, stake weight
	served     bool
	mechanisms []modelMechanism
}

type modelMechanism struct {
	incentive      uint16
	lastUpdate     uint64
	weights, bonds []modelEntry
}

type modelEntry struct {
	to    *modelNeuron
	value uint16
}

// modelSubnet is a subnet's neurons, by uid.
type modelSubnet struct {
	neurons []*modelNeuron
	count   int // of mechanisms
}

const modelImmunity = 6

// put gives a uid to a hotkey: at the end, or in the place of another one, whose neuron keeps its place in others' rows.
func (m *modelSubnet) put(uid int, hotkey params.ID, block uint64) {
	if uid == len(m.neurons) {
		m.neurons = append(m.neurons, new(modelNeuron))
	}
	at := m.neurons[uid]
	*at = modelNeuron{hotkey: hotkey, registered: block, active: 1}
	for range m.count {
		at.mechanisms = append(at.mechanisms, modelMechanism{lastUpdate: block})
	}
	for _, n := range m.neurons {
		for i := range n.mechanisms {
			for j := range n.mechanisms[i].weights {
				if e := &n.mechanisms[i].weights[j]; e.to == at {
					e.value = 0
				}
			}
		}
	}
}

// trim removes neurons one by one, the least emission first and of equal ones the higher uid, and reports false, with
// nothing removed, if too many are immune.
func (m *modelSubnet) trim(most int, block uint64) bool {
	immune := func(uid int) bool { return uid == 0 || block-m.neurons[uid].registered < modelImmunity }
	protected := 0
	for uid := range m.neurons {
		if immune(uid) {
			protected++
		}
	}
	if len(m.neurons) > most && 100*protected/most >= 80 {
		return false
	}
	for len(m.neurons) > most {
		worst := -1
		for uid, n := range m.neurons {
			if !immune(uid) && (worst < 0 || n.emission <= m.neurons[worst].emission) {
				worst = uid
			}
		}
		m.neurons = slices.Delete(m.neurons, worst, worst+1)
	}
	for _, n := range m.neurons {
		for i := range n.mechanisms {
			n.mechanisms[i].weights = m.present(n.mechanisms[i].weights)
			n.mechanisms[i].bonds = m.present(n.mechanisms[i].bonds)
		}
	}
	return true
}

func (m *modelSubnet) present(row []modelEntry) []modelEntry {
	return slices.DeleteFunc(row, func(e modelEntry) bool { return !slices.Contains(m.neurons, e.to) })
}

func (m *modelSubnet) setCount(count int) {
	for _, n := range m.neurons {
		for len(n.mechanisms) < count {
			n.mechanisms = append(n.mechanisms, modelMechanism{})
		}
		n.mechanisms = n.mechanisms[:count]
	}
	m.count = count
}

// resetBonds removes all bonds to a neuron.
func (m *modelSubnet) resetBonds(to *modelNeuron) {
	for _, n := range m.neurons {
		for i := range n.mechanisms {
			n.mechanisms[i].bonds = slices.DeleteFunc(n.mechanisms[i].bonds, func(e modelEntry) bool { return e.to == to })
		}
	}
}

func (m *modelSubnet) row(entries []modelEntry) yuma.Row {
	var row yuma.Row
	for _, e := range entries {
		row = append(row, yuma.Entry{UID: uint16(slices.Index(m.neurons, e.to)), Value: e.value})
	}
	return row
}

// uidWorld drives one subnet and its model.
type uidWorld struct {
	*chain
	*modelSubnet
	rand     *rand.Rand
	netuid   uint16
	accepted map[string]int
}

// TestUidsModel registers, replaces, trims, changes mechanisms, resets bonds and registers again: uid maps, vectors and rows
// stay what a model by neuron says.
func TestUidsModel(t *testing.T) {
	steps := 600
	if testing.Short() {
		steps = 150
	}
	accepted := map[string]int{}
	for seed := range uint64(4) {
		t.Run(fmt.Sprintf("seed %d", seed), func(t *testing.T) {
			w := newUidWorld(t, seed)
			for range steps {
				w.act()
				w.compare()
			}
			for name, n := range w.accepted {
				accepted[name] += n
			}
		})
	}
	t.Logf("%v", accepted)
	for _, name := range []string{"append", "replace", "trim", "trim refused", "mechanisms", "reset", "serve"} {
		if accepted[name] == 0 {
			t.Errorf("never: %s", name)
		}
	}
}

func newUidWorld(t *testing.T, seed uint64) *uidWorld {
	c := newChain(t, params.DevPreset())
	w := &uidWorld{
		chain: c, modelSubnet: &modelSubnet{count: 1}, rand: rand.New(rand.NewPCG(seed, 7)),
		netuid: c.newSubnet(1), accepted: map[string]int{},
	}
	w.put(0, id(1), c.block)
	c.set(w.netuid, "max_burn", 200_000_000) // so that nobody runs out of TAO
	c.setGlobal("max_mechanism_count", 3)
	c.set(w.netuid, "bonds_reset", 1)
	c.set(w.netuid, "immunity_period", modelImmunity)
	c.must(func(s *state.State) error {
		sub := s.Subnets.At(w.netuid)
		subnet.MinAllowedUids.Set(sub.Slot, 2)
		subnet.MaxAllowedUids.Set(sub.Slot, 7)
		subnet.MinNonImmuneUids.Set(sub.Slot, 1)
		return nil
	})
	return w
}

func (w *uidWorld) act() {
	w.t.Helper()
	switch w.rand.IntN(10) {
	case 0, 1, 2:
		w.join()
	case 3:
		w.shrink()
	case 4:
		most := max(len(w.neurons), w.rand.IntN(10))
		if err := w.try(setParam(0, w.netuid, "max_allowed_uids", uint64(most))); err == nil {
			w.accepted["max uids"]++
		}
	case 5:
		count := 1 + w.rand.IntN(3)
		w.must(setMechanismCount(0, w.netuid, uint8(count)))
		w.setCount(count)
		w.accepted["mechanisms"]++
	case 6:
		w.reset()
	case 7:
		w.serve()
	case 8:
		w.step(1 + w.rand.IntN(5))
	case 9:
		w.epoch()
	}
}

// join registers a hotkey that has no uid.
func (w *uidWorld) join() {
	w.t.Helper()
	person := 10 + w.rand.IntN(14)
	if slices.ContainsFunc(w.neurons, func(n *modelNeuron) bool { return n.hotkey == id(person) }) {
		return
	}
	var uid uint16
	before := len(w.neurons)
	err := w.try(func(s *state.State) (err error) {
		uid, err = s.Neurons.Register(id(person), id(person), w.netuid)
		return err
	})
	if err != nil {
		requireFault(w.t, fault.NoNeuronIdAvailable.With(w.netuid), err)
		return
	}
	if int(uid) < before {
		w.accepted["replace"]++
	} else {
		w.accepted["append"]++
	}
	w.put(int(uid), id(person), w.block)
}

// shrink trims to a random number of uids.
func (w *uidWorld) shrink() {
	w.t.Helper()
	most := subnet.MaxAllowedUids.Get(w.open().Subnets.At(w.netuid).Slot)
	to := 2 + w.rand.IntN(int(most)-1)
	err := w.try(trim(w.rand.IntN(2), w.netuid, uint16(to))) // by the admin or the owner
	fits := w.trim(to, w.block)
	if fits != (err == nil) {
		w.t.Fatalf("trim to %d: %v", to, err)
	}
	if fits {
		w.accepted["trim"]++
	} else {
		w.accepted["trim refused"]++
	}
}

// member is a random uid.
func (w *uidWorld) member() (int, *modelNeuron) {
	uid := w.rand.IntN(len(w.neurons))
	return uid, w.neurons[uid]
}

func (w *uidWorld) reset() {
	w.t.Helper()
	_, n := w.member()
	if err := w.try(func(s *state.State) error { return s.Commitments.Set(n.hotkey, w.netuid, []byte{1}) }); err != nil {
		w.t.Fatal(err)
	}
	w.resetBonds(n)
	w.accepted["reset"]++
}

func (w *uidWorld) serve() {
	w.t.Helper()
	_, n := w.member()
	w.must(func(s *state.State) error {
		axon := neuron.Axon{IP: storage.U128{Lo: 9}, IPType: 4, Port: 1}
		if err := s.Neurons.ServeAxonTLS(n.hotkey, w.netuid, axon, []byte{1, 2, 3}); err != nil {
			return err
		}
		return s.Neurons.ServePrometheus(n.hotkey, w.netuid, neuron.Prometheus{IP: storage.U128{Lo: 9}, IPType: 4, Port: 1})
	})
	n.served = true
	w.accepted["serve"]++
}

// epoch writes random vectors and rows, as epochs and validators do.
func (w *uidWorld) epoch() {
	w.t.Helper()
	random16 := func() uint16 { return uint16(1 + w.rand.IntN(65_535)) }
	w.must(func(s *state.State) error {
		at := s.Neurons.At(w.netuid)
		for uid, n := range w.neurons {
			n.active, n.permit = uint8(w.rand.IntN(2)), uint8(w.rand.IntN(2))
			n.emission = unit.Alpha(w.rand.IntN(4))
			at.Active().Set(uid, n.active)
			at.Permit().Set(uid, n.permit)
			at.Emission().Set(uid, n.emission)
			for i, v := range fractionVectors(at) {
				n.fractions[i] = random16()
				v.Set(uid, n.fractions[i])
			}
		}
		for mecid := range uint8(w.count) {
			bonds := make([]yuma.Row, len(w.neurons))
			for uid, n := range w.neurons {
				mechanism := &n.mechanisms[mecid]
				mechanism.incentive, mechanism.lastUpdate = random16(), w.rand.Uint64()
				mechanism.weights, mechanism.bonds = w.entries(), w.entries()
				at.Incentive(mecid).Set(uid, mechanism.incentive)
				at.LastUpdate(mecid).Set(uid, mechanism.lastUpdate)
				at.SetWeights(mecid, uint16(uid), w.row(mechanism.weights))
				bonds[uid] = w.row(mechanism.bonds)
			}
			at.SetBonds(mecid, bonds)
		}
		return nil
	})
}

// entries are of some neurons, in random order.
func (w *uidWorld) entries() []modelEntry {
	var row []modelEntry
	for _, uid := range w.rand.Perm(len(w.neurons)) {
		if w.rand.IntN(2) == 0 {
			row = append(row, modelEntry{w.neurons[uid], uint16(w.rand.IntN(65_536))})
		}
	}
	return row
}

func fractionVectors(n neuron.Neurons) []storage.Vector[uint16] {
	return []storage.Vector[uint16]{n.Consensus(), n.Dividends(), n.ValidatorTrust(), n.StakeWeight()}
}

// compare requires the stored subnet to be the model.
func (w *uidWorld) compare() {
	w.t.Helper()
	s := w.open()
	n := s.Neurons.At(w.netuid)
	equal(w.t, "count", int(n.Count()), len(w.neurons))
	equal(w.t, "consistent", s.Epochs.Consistent(w.netuid), true)
	sameVector(w, "hotkeys", n.Hotkeys(), func(m *modelNeuron) common.Hash { return m.hotkey })
	sameVector(w, "registered", n.RegisteredAt().Load(), func(m *modelNeuron) uint64 { return m.registered })
	sameVector(w, "active", n.Active().Load(), func(m *modelNeuron) uint8 { return m.active })
	sameVector(w, "permit", n.Permit().Load(), func(m *modelNeuron) uint8 { return m.permit })
	sameVector(w, "emission", n.Emission().Load(), func(m *modelNeuron) unit.Alpha { return m.emission })
	for i, v := range fractionVectors(n) {
		sameVector(w, "fractions", v.Load(), func(m *modelNeuron) uint16 { return m.fractions[i] })
	}
	for person := range people {
		uid, ok := n.Uid(id(person))
		at := slices.IndexFunc(w.neurons, func(m *modelNeuron) bool { return m.hotkey == id(person) })
		if ok != (at >= 0) || ok && int(uid) != at {
			w.t.Fatalf("block %d: person %d has uid %d, %v; want %d", w.block, person, uid, ok, at)
		}
		requireServing(w.t, w.chain, w.netuid, person, at >= 0 && w.neurons[at].served)
	}
	for mecid := range uint8(4) {
		w.compareMechanism(n, mecid)
	}
	if w.t.Failed() {
		w.t.FailNow()
	}
}

// compareMechanism requires the rows of a mechanism to be the model's; one that there is none of has nothing at all.
func (w *uidWorld) compareMechanism(n neuron.Neurons, mecid uint8) {
	w.t.Helper()
	none := int(mecid) >= w.count
	if none {
		equal(w.t, "incentives of a mechanism that is gone", n.Incentive(mecid).Len(), 0)
		equal(w.t, "last updates of a mechanism that is gone", n.LastUpdate(mecid).Len(), 0)
	} else {
		sameVector(w, "incentive", n.Incentive(mecid).Load(), func(m *modelNeuron) uint16 { return m.mechanisms[mecid].incentive })
		sameVector(w, "last update", n.LastUpdate(mecid).Load(), func(m *modelNeuron) uint64 { return m.mechanisms[mecid].lastUpdate })
	}
	bonds := n.Bonds(mecid, 10)
	for uid := range 10 {
		var weights, held yuma.Row
		if !none && uid < len(w.neurons) {
			weights, held = w.row(w.neurons[uid].mechanisms[mecid].weights), w.row(w.neurons[uid].mechanisms[mecid].bonds)
		}
		if got := n.Weights(mecid, uint16(uid)); !slices.Equal(got, weights) {
			w.t.Fatalf("block %d: weights %d of mechanism %d are %v, want %v", w.block, uid, mecid, got, weights)
		}
		// An epoch ignores bonds to a uid that has a new hotkey by its registration block; until then they stay.
		if !slices.Equal(bonds[uid], held) {
			w.t.Fatalf("block %d: bonds %d of mechanism %d are %v, want %v", w.block, uid, mecid, bonds[uid], held)
		}
	}
}

func sameVector[T cmp.Ordered | common.Hash](w *uidWorld, name string, got []T, want func(m *modelNeuron) T) {
	w.t.Helper()
	wanted := make([]T, len(w.neurons))
	for uid, n := range w.neurons {
		wanted[uid] = want(n)
	}
	if !slices.Equal(got, wanted) {
		w.t.Fatalf("block %d: %s are %v, want %v", w.block, name, got, wanted)
	}
}
