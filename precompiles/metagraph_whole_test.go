package precompiles

import (
	"fmt"
	"reflect"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/bindings/metagraph"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/unit"
	"github.com/taochain/taochain/chain/yuma"
)

// neuronAt is a neuron as the areas know it.
func neuronAt(s *state.State, netuid, uid uint16) neuronInfo {
	n := s.Neurons.At(netuid)
	hotkey := params.ID(n.Hotkeys()[uid])
	owner, _ := s.Accounts.Owner(hotkey)
	alpha, root := s.Stakes.InheritedStake(hotkey, netuid)
	a := n.Axon(hotkey)
	v := neuronInfo{
		Uid: uid, Hotkey: hotkey, Coldkey: owner, StakeAlpha: uint64(s.Stakes.HotkeyStake(hotkey, netuid)), RootStakeRao: uint64(s.Stakes.HotkeyStake(hotkey, 0)),
		TotalStake:  yuma.TotalStake(alpha, root, yuma.TaoWeightRatio(s.Subnets.TaoWeight())).FloorUint64Sat(),
		StakeWeight: n.StakeWeight().Get(int(uid)), ValidatorPermit: n.Permit().Get(int(uid)) == 1, Active: n.Active().Get(int(uid)) == 1,
		Consensus: n.Consensus().Get(int(uid)), ValidatorTrust: n.ValidatorTrust().Get(int(uid)), Dividends: n.Dividends().Get(int(uid)),
		EmissionAlpha: uint64(n.Emission().Get(int(uid))), RegisteredAt: n.RegisteredAt().Load()[uid],
		Axon: axonInfo{a.Block, a.Version, a.IP.Big(), a.Port, a.IPType, a.Protocol},
	}
	for mecid := range n.Subnet.Mechanisms() {
		v.Incentives, v.LastUpdates = append(v.Incentives, n.Incentive(mecid).Get(int(uid))), append(v.LastUpdates, n.LastUpdate(mecid).Get(int(uid)))
	}
	return v
}

func neuronsAt(netuid uint16, uids ...uint16) func(*state.State) []any {
	return the(func(s *state.State) any {
		list := []neuronInfo{}
		for _, uid := range uids {
			list = append(list, neuronAt(s, netuid, uid))
		}
		return list
	})
}

func metagraphAt(netuid uint16) func(*state.State) []any {
	return the(func(s *state.State) any {
		n := s.Neurons.At(netuid)
		m := metagraphInfo{Incentives: make([][]uint16, n.Subnet.Mechanisms()), LastUpdates: make([][]uint64, n.Subnet.Mechanisms())}
		for uid := range n.Count() {
			m.add(neuronAt(s, netuid, uid))
		}
		return m
	})
}

var wholeTests = []methodTest{
	{method: "Metagraph.getNeuron", args: []any{open, uint16(3)}, want: the(func(s *state.State) any { return neuronAt(s, open, 3) })},
	{method: "Metagraph.getNeuron", note: "two mechanisms", args: []any{open, uint16(1)}, before: twoMechanisms(open), want: the(func(s *state.State) any { return neuronAt(s, open, 1) })},
	{method: "Metagraph.getNeurons", args: []any{open, uint16(1), uint16(2)}, want: neuronsAt(open, 1, 2)},
	{method: "Metagraph.getNeurons", note: "to the end", args: []any{open, uint16(2), uint16(65_535)}, want: neuronsAt(open, 2, 3)},
	{method: "Metagraph.getNeurons", note: "past the end", args: []any{open, uint16(4), uint16(10)}, want: neuronsAt(open)},
	{method: "Metagraph.getNeurons", note: "none", args: []any{open, uint16(1), uint16(0)}, want: neuronsAt(open)},
	{method: "Metagraph.getNeurons", note: "unknown subnet", args: []any{absent, uint16(0), uint16(10)}, want: neuronsAt(absent)},
	{method: "Metagraph.getMetagraph", args: []any{open}, want: metagraphAt(open)},
	{method: "Metagraph.getMetagraph", note: "two mechanisms", args: []any{open}, before: twoMechanisms(open), want: metagraphAt(open)},
	{method: "Metagraph.getMetagraph", note: "root", args: []any{params.Root}, want: metagraphAt(params.Root)},
	{method: "Metagraph.getMetagraph", note: "unknown subnet", args: []any{absent}, want: metagraphAt(absent)},
}

// live runs epochs of the open subnet with two mechanisms, child keys, an axon and weights in both mechanisms.
func (w *world) live() {
	w.mechanisms(open)
	w.must(alice, "Neuron.setChildren", id(alice), open, []uint64{1 << 62}, [][32]byte{id(bob)})
	w.must(carol, "Neuron.serveAxon", open, uint32(4), num(1<<31+7), uint16(8091), uint8(4), uint8(5), uint8(1), uint8(2))
	for i, weight := range []uint16{1, 20, 300} {
		for _, validator := range []common.Address{alice, bob} {
			for mecid := range uint8(2) {
				w.must(validator, "Neuron.setMechanismWeights", open, mecid, []uint16{0, 2, 3}, []uint16{weight, 7 + uint16(mecid), 40}, uint64(0))
			}
		}
		w.must(bob, "Staking.addStake", id(bob), rao(uint64(1+i)), num(uint64(open)))
		w.later()
	}
}

// viewed calls a view of a neuron and returns its result.
func viewed[T any](w *world, method string, args ...any) T {
	w.t.Helper()
	contract := find("Metagraph")
	if method == "getTotalAlphaStaked" {
		contract = find("Staking")
	}
	values, err := contract.abi.Methods[method].Outputs.Unpack(w.must(stranger, contract.name+"."+method, args...).ret)
	if err != nil {
		w.t.Fatal(err)
	}
	v, ok := values[0].(T)
	if !ok {
		w.t.Fatalf("%s returns a %T", method, values[0])
	}
	return v
}

// TestWholeAgreesWithSingleViews compares the structs, as contracts decode them, with the views of one value.
func TestWholeAgreesWithSingleViews(t *testing.T) {
	w := newWorld(t)
	w.live()
	b := metagraph.NewMetagraph()
	m, err := b.UnpackGetMetagraph(w.must(stranger, "Metagraph.getMetagraph", open).ret)
	if err != nil {
		t.Fatal(err)
	}
	list, err := b.UnpackGetNeurons(w.must(stranger, "Metagraph.getNeurons", open, uint16(0), uint16(100)).ret)
	if err != nil {
		t.Fatal(err)
	}
	count := viewed[uint16](w, "getUidCount", open)
	if len(list) != int(count) || len(m.Hotkeys) != int(count) || len(m.Incentives) != 2 || len(m.LastUpdates) != 2 {
		t.Fatalf("%d and %d of %d neurons, %d mechanisms", len(list), len(m.Hotkeys), count, len(m.Incentives))
	}
	for uid, v := range list {
		at := []any{open, uint16(uid)}
		single, err := b.UnpackGetNeuron(w.must(stranger, "Metagraph.getNeuron", at...).ret)
		if err != nil || !reflect.DeepEqual(single, v) {
			t.Errorf("getNeuron %+v, getNeurons %+v, %v", single, v, err)
		}
		hotkey := viewed[[32]byte](w, "getHotkey", at...)
		want := metagraph.IMetagraphNeuron{
			Uid: uint16(uid), Hotkey: hotkey, Coldkey: viewed[[32]byte](w, "getColdkey", at...), StakeAlpha: v.StakeAlpha, RootStakeRao: v.RootStakeRao,
			TotalStake: w.state().Stakes.StakeWeight(hotkey, open), StakeWeight: w.state().Neurons.At(open).StakeWeight().Load()[uid],
			ValidatorPermit: viewed[bool](w, "getValidatorStatus", at...), Active: viewed[bool](w, "getIsActive", at...), Consensus: viewed[uint16](w, "getConsensus", at...),
			ValidatorTrust: viewed[uint16](w, "getVtrust", at...), Dividends: viewed[uint16](w, "getDividends", at...), EmissionAlpha: viewed[uint64](w, "getEmission", at...),
			RegisteredAt: w.state().Neurons.At(open).RegisteredAt().Load()[uid], Axon: v.Axon,
			Incentives:  []uint16{viewed[uint16](w, "getIncentive", at...), w.state().Neurons.At(open).Incentive(1).Load()[uid]},
			LastUpdates: []uint64{viewed[uint64](w, "getLastUpdate", at...), w.state().Neurons.At(open).LastUpdate(1).Load()[uid]},
		}
		if !reflect.DeepEqual(v, want) {
			t.Errorf("uid %d\n%+v\n%+v", uid, v, want)
		}
		axon, err := b.UnpackGetAxon(w.must(stranger, "Metagraph.getAxon", at...).ret)
		if err != nil || !reflect.DeepEqual(axon, v.Axon) || (hotkey == [32]byte(id(carol))) != (axon.Port == 8091) {
			t.Errorf("axon %+v, %+v, %v", axon, v.Axon, err)
		}
		if alpha := w.state().Stakes.HotkeyStake(hotkey, open); unit.Alpha(v.StakeAlpha) != alpha || v.RootStakeRao != uint64(w.state().Stakes.HotkeyStake(hotkey, 0)) {
			t.Errorf("uid %d: stake %d of %d", uid, v.StakeAlpha, alpha)
		}
		row := metagraph.IMetagraphNeuron{
			Uid: uint16(uid), Hotkey: m.Hotkeys[uid], Coldkey: m.Coldkeys[uid], StakeAlpha: m.StakesAlpha[uid], RootStakeRao: m.RootStakesRao[uid],
			TotalStake: m.TotalStakes[uid], StakeWeight: m.StakeWeights[uid], ValidatorPermit: m.ValidatorPermits[uid], Active: m.Active[uid], Consensus: m.Consensus[uid],
			ValidatorTrust: m.ValidatorTrusts[uid], Dividends: m.Dividends[uid], EmissionAlpha: m.EmissionsAlpha[uid],
			Incentives: []uint16{m.Incentives[0][uid], m.Incentives[1][uid]}, LastUpdates: []uint64{m.LastUpdates[0][uid], m.LastUpdates[1][uid]},
			RegisteredAt: m.RegisteredAt[uid], Axon: m.Axons[uid],
		}
		if !reflect.DeepEqual(row, v) {
			t.Errorf("uid %d in getMetagraph\n%+v\n%+v", uid, row, v)
		}
	}
	// The subnet lives: what is compared is not all zero.
	alive := fmt.Sprint(list[3].Incentives[0] > 0, list[3].Incentives[1] > 0, list[1].Dividends > 0, list[1].StakeAlpha > 0, list[1].RootStakeRao > 0, list[1].StakeWeight > 0,
		list[2].TotalStake > list[2].StakeAlpha, list[1].ValidatorPermit, list[1].ValidatorTrust > 0, list[3].Consensus > 0, list[3].LastUpdates[0] > 0, list[1].LastUpdates[1] > 0)
	if alive != "true true true true true true true true true true true true" {
		t.Errorf("%s: %+v", alive, list)
	}
}

func TestNeuronRefused(t *testing.T) {
	w := newWorld(t)
	for _, netuid := range []uint16{open, absent} {
		o := w.call(stranger, "Metagraph.getNeuron", netuid, uint16(99))
		if name, refused := o.refused(); !refused || name != fmt.Sprintf("UidNotExists(netuid=%d, uid=99)", netuid) {
			t.Errorf("%q %v", name, o.err)
		}
	}
}
