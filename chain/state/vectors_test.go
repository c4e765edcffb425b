package state_test

import (
	"encoding/binary"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/host"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/chain/yuma"
)

// The epoch vectors run through the chain: each case becomes a subnet in state, with its neurons, share pools, rows of
// weights and bonds, commits, hyperparameters and a pot, whose epoch is due in the case's block.
//
// Three things are given to the state in another form, and one kind of case cannot be:
//
//   - A stake weight becomes alpha and root stake of the uid's hotkey, without child keys: inherited stake is the input.
//   - A pending commit becomes one hash commit in the block that masks the uid: there are no time-locked commits.
//   - Owner uids beyond n become an owner hotkey that is not registered: in the reference they have no effect either.
//   - Cases of block 0 (genesis has no block step), of more than 256 uids (the most a subnet has) and without exact output.
const mostUids = 256

// epochCase is one epoch of all mechanisms of a subnet.
type epochCase struct {
	id    string
	owner params.ID
	// inputs has one entry per mechanism; they differ in weights, bonds, commits and last updates alone.
	inputs []*yuma.Input
	split  []uint16
	// tempo, factor and lastStep give the cutoffs of activity and bonds.
	tempo    uint16
	factor   uint32
	lastStep uint64
	emission unit.Alpha
	// want is what the subnet stores, incentive and bonds what each mechanism does.
	want      epochWant
	incentive [][]uint16
	bonds     [][]flatRow
}

func (e *epochCase) block() uint64 { return e.inputs[0].Block }

func (e *epochCase) hotkey(uid int) params.ID {
	if in := e.inputs[0]; in.HasOwner && int(in.OwnerUID) == uid {
		return e.owner
	}
	return params.ID{0xbb, byte(uid >> 8), byte(uid)}
}

// seed writes the case into a chain that has only its genesis; at gives its host at a block. The epoch is then due in the
// case's block.
func (e *epochCase) seed(t testing.TB, admin params.ID, at func(block uint64) *host.Host) (netuid uint16) {
	t.Helper()
	check := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	in := e.inputs[0]
	h := at(e.block() - 1)
	s := state.Open(h)
	sub := s.Subnets.Create(e.owner, e.owner, 0)
	netuid = sub.Netuid
	subnet.MechanismCount.Set(sub.Slot, uint8(len(e.inputs)))
	if e.split != nil {
		check(s.Subnets.SetMechanismSplit(admin, netuid, e.split))
	}
	n := s.Neurons.At(netuid)
	for uid := range int(in.N) {
		hotkey := e.hotkey(uid)
		check(s.Accounts.ClaimHotkey(hotkey, hotkey))
		s.Neurons.RegisterOwner(netuid, hotkey)
		s.Stakes.Credit(hotkey, hotkey, netuid, in.AlphaStake[uid])
		s.Stakes.Credit(hotkey, hotkey, params.Root, unit.Alpha(in.TaoStake[uid]))
		n.RegisteredAt().Set(uid, in.BlockAtRegistration[uid])
		if in.Permits[uid] {
			n.Permit().Set(uid, 1)
		}
	}
	e.setParameters(sub)
	if in.CommitReveal {
		for uid, block := range in.CommitBlocks {
			if block != yuma.NoCommit {
				check(state.Open(at(block)).Weights.Commit(e.hotkey(uid), netuid, 0, common.Hash{1}))
			}
		}
	}
	for m, in := range e.inputs {
		for uid, row := range in.Weights {
			if row != nil {
				n.SetWeights(uint8(m), uint16(uid), row)
			}
			n.LastUpdate(uint8(m)).Set(uid, in.LastUpdate[uid])
		}
		n.SetBonds(uint8(m), in.Bonds)
	}
	check(s.Subnets.SetGlobal(admin, subnet.GlobalParamByName("stake_threshold"), uint256.NewInt(uint64(in.StakeThreshold))))
	setTaoWeight(t, s, in.TaoWeight)
	subnet.PendingEpochAt.Set(sub.Slot, e.block())

	var pots common.Hash
	binary.BigEndian.PutUint64(pots[24:], uint64(e.emission)) // the server pot, the first field
	h.Store.Space(storage.NamespaceOf("taochain.coinbase")).Map(storage.KeyUint(uint64(netuid))).Packed(&host.CoinbasePack, netuid).Set(pots)
	equal(t, "pots", s.Coinbase.Pending(netuid).Total(), e.emission)
	return netuid
}

func (e *epochCase) setParameters(s subnet.Subnet) {
	in := e.inputs[0]
	subnet.Tempo.Set(s.Slot, e.tempo)
	subnet.LastMechanismStepBlock.Set(s.Slot, e.lastStep)
	subnet.ActivityCutoffFactor.Set(s.Slot, e.factor)
	subnet.Kappa.Set(s.Slot, in.Kappa)
	subnet.BondsPenalty.Set(s.Slot, in.BondsPenalty)
	subnet.BondsMovingAverage.Set(s.Slot, in.BondsMovingAverage)
	subnet.AlphaLow.Set(s.Slot, in.AlphaLow)
	subnet.AlphaHigh.Set(s.Slot, in.AlphaHigh)
	subnet.AlphaSigmoidSteepness.Set(s.Slot, in.SigmoidSteepness)
	subnet.LiquidAlpha.Set(s.Slot, in.LiquidAlpha)
	subnet.Yuma3.Set(s.Slot, in.Yuma3)
	subnet.CommitReveal.Set(s.Slot, in.CommitReveal)
	subnet.MaxAllowedValidators.Set(s.Slot, in.MaxAllowedValidators)
}

// setTaoWeight writes the parameter where genesis does: it is the first field of the third slot.
func setTaoWeight(t testing.TB, s *state.State, w unit.U64Fraction) {
	t.Helper()
	var layout storage.Layout
	layout.Places(2)
	field := storage.Uint[unit.U64Fraction](&layout)
	field.Set(s.Host.Store.Space(storage.NamespaceOf("taochain.subnet")), w)
	equal(t, "tao weight", s.Subnets.TaoWeight(), w)
}

// TestEpochVectors runs each case twice: the epoch alone, which returns the amounts of each role, and the whole block.
func TestEpochVectors(t *testing.T) {
	cases, left := loadEpochCases(t)
	if len(cases) < 100 {
		t.Errorf("only %d cases", len(cases))
	}
	t.Logf("%d cases; not representable: %v", len(cases), left)
	for _, e := range cases {
		t.Run(e.id, func(t *testing.T) {
			mem := state.NewGenesis(params.DevPreset(), address(0), nil).Memory()
			at := func(block uint64) *host.Host { return mem.Host(block, address(39)) }
			netuid := e.seed(t, id(0), at)

			undo := mem.Snapshot()
			result, err := state.Open(at(e.block())).Epochs.Run(netuid, e.emission)
			if err != nil {
				t.Fatal(err)
			}
			mem.RevertToSnapshot(undo)
			var server, validator, raw []uint64
			for uid, p := range result.Payouts {
				server, validator = append(server, uint64(p.Server)), append(validator, uint64(p.Validator))
				raw = append(raw, uint64(result.RawStake[uid]))
			}
			equalLists(t, "server", server, e.want.Server)
			equalLists(t, "validator", validator, e.want.Validator)
			if e.want.RawStake != nil {
				equalLists(t, "raw stake", raw, e.want.RawStake)
			}

			state.BeginBlock(at(e.block()))
			s := state.Open(at(e.block()))
			events, err := s.BlockEvents(e.block())
			if err != nil {
				t.Fatal(err)
			}
			if !slices.ContainsFunc(events, func(v event.Event) bool { return v.Kind == event.EpochRan }) {
				t.Fatalf("the epoch did not run: %v", events)
			}
			e.compareStored(t, s, netuid)
		})
	}
}

// compareStored compares what an epoch left in state (yuma.md section 4.14).
func (e *epochCase) compareStored(t *testing.T, s *state.State, netuid uint16) {
	t.Helper()
	n := s.Neurons.At(netuid)
	equalLists(t, "active", marks(n.Active().Load()), e.want.Active)
	equalLists(t, "permits", marks(n.Permit().Load()), e.want.permits())
	equalLists(t, "stake weight", n.StakeWeight().Load(), e.want.StakeWeight)
	equalLists(t, "consensus", n.Consensus().Load(), e.want.Consensus)
	equalLists(t, "dividends", n.Dividends().Load(), e.want.Dividends)
	equalLists(t, "validator trust", n.ValidatorTrust().Load(), e.want.ValidatorTrust)
	var emission []uint64
	for _, v := range n.Emission().Load() {
		emission = append(emission, uint64(v))
	}
	equalLists(t, "emission", emission, e.want.emission())
	for m := range e.inputs {
		equalLists(t, "incentive", n.Incentive(uint8(m)).Load(), e.incentive[m])
		bonds := n.Bonds(uint8(m), len(e.bonds[m]))
		for uid, row := range e.bonds[m] {
			if !slices.Equal(bonds[uid], row.row()) {
				t.Errorf("mechanism %d, bonds of uid %d: got %v, want %v", m, uid, bonds[uid], row.row())
			}
		}
	}
}

func marks(v []uint8) []flag {
	out := make([]flag, len(v))
	for i, x := range v {
		out[i] = x != 0
	}
	return out
}

func equalLists[T comparable](t testing.TB, what string, got, want []T) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("%s: got %v, want %v", what, got, want)
	}
}
