package precompiles

import (
	"math/big"
	"testing"

	"github.com/taochain/taochain/bindings/alpha"
	"github.com/taochain/taochain/bindings/neuron"
	"github.com/taochain/taochain/bindings/subnet"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/state"
)

func named1(w *world) {
	w.must(owner, "Subnet.setSubnetIdentity", open, "First subnet", "", "", "", "", "", "", "")
}

var infoTests = []methodTest{
	{
		method: "Subnet.getSubnetInfo", args: []any{open}, before: named1,
		want: func(s *state.State) []any { return []any{(&call{State: s}).subnetInfo(open)} },
	},
	{
		method: "Subnet.getSubnetInfo", note: "root", args: []any{params.Root},
		want: func(s *state.State) []any { return []any{(&call{State: s}).subnetInfo(params.Root)} },
	},
	{
		method: "Subnet.getSubnetInfo", note: "unknown subnet", args: []any{absent},
		want: is(subnetInfo{Price: num(0), MovingPrice: num(0), VolumeRao: num(0)}),
	},
	{
		method: "Subnet.getEmissionShare", args: []any{open},
		want: the(func(s *state.State) any { return price18(s.Coinbase.EmissionShare(open)) }),
	},
	{method: "Subnet.getEmissionShare", note: "not started", args: []any{young}, want: is(num(0))},
	{method: "Subnet.getEmissionShare", note: "unknown subnet", args: []any{absent}, want: is(num(0))},
}

// TestSubnetInfoAgreesWithSingleViews compares the struct with the views of single values, on a living subnet.
func TestSubnetInfoAgreesWithSingleViews(t *testing.T) {
	w := newWorld(t)
	named1(w)
	w.live()
	w.step(5)
	b, pools, neurons := subnet.NewSubnet(), alpha.NewAlpha(), neuron.NewNeuron()
	ask := func(name string, args ...any) []byte { return w.must(stranger, name, args...).ret }
	v, err := b.UnpackGetSubnetInfo(ask("Subnet.getSubnetInfo", open))
	if err != nil {
		t.Fatal(err)
	}
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	st, err := b.UnpackGetSubnetState(ask("Subnet.getSubnetState", open))
	must(err)
	meta, err := b.UnpackGetSubnetMetadata(ask("Subnet.getSubnetMetadata", open))
	must(err)
	identity, err := b.UnpackGetSubnetIdentity(ask("Subnet.getSubnetIdentity", open))
	must(err)
	next, err := b.UnpackGetNextEpochBlock(ask("Subnet.getNextEpochBlock", open))
	must(err)
	burn, err := neurons.UnpackGetBurn(ask("Neuron.getBurn", open))
	must(err)
	if !v.Exists || v.Name != identity.SubnetName || v.Name != "First subnet" || v.Symbol != string(meta.TokenSymbol) || v.Owner != st.Owner || v.OwnerHotkey != st.OwnerHotkey ||
		v.Started != st.Started || v.Paused != st.Paused || v.RegisteredAt != st.RegisteredAt || v.UidCount != viewed[uint16](w, "getUidCount", open) ||
		v.MechanismCount != 2 || v.BurnRao != burn || v.Tempo != st.Tempo || v.EpochIndex != st.EpochIndex || v.LastEpochBlock != st.LastEpochBlock || v.NextEpochBlock != next {
		t.Errorf("%+v\n%+v\n%+v", v, st, meta)
	}
	number := func(method string, unpack func([]byte) (*big.Int, error), have *big.Int) {
		t.Helper()
		want, err := unpack(ask("Alpha."+method, open))
		if err != nil || want.Cmp(have) != 0 || want.Sign() == 0 {
			t.Errorf("%s: %v, want %v, %v", method, have, want, err)
		}
	}
	small := func(unpack func([]byte) (uint64, error)) func([]byte) (*big.Int, error) {
		return func(data []byte) (*big.Int, error) {
			v, err := unpack(data)
			return num(v), err
		}
	}
	number("getAlphaPrice", pools.UnpackGetAlphaPrice, v.Price)
	number("getMovingAlphaPrice", pools.UnpackGetMovingAlphaPrice, v.MovingPrice)
	number("getTaoInPool", small(pools.UnpackGetTaoInPool), num(v.TaoInPoolRao))
	number("getAlphaInPool", small(pools.UnpackGetAlphaInPool), num(v.AlphaInPool))
	number("getAlphaOutPool", small(pools.UnpackGetAlphaOutPool), num(v.AlphaOutPool))
	number("getSubnetVolume", pools.UnpackGetSubnetVolume, v.VolumeRao)
	number("getTaoInEmission", pools.UnpackGetTaoInEmission, num(v.TaoInEmissionRao))
	number("getAlphaInEmission", pools.UnpackGetAlphaInEmission, num(v.AlphaInEmission))
	number("getAlphaOutEmission", pools.UnpackGetAlphaOutEmission, num(v.AlphaOutEmission))
	if kind := uint16(w.state().Pools.At(open).Mechanism()); v.PoolKind != kind || kind != 1 {
		t.Errorf("kind %d", v.PoolKind)
	}
	pots := w.state().Coinbase.Pending(open)
	if v.PendingServerAlpha != uint64(pots.Server) || v.PendingValidatorAlpha != uint64(pots.Validator) || v.PendingRootAlpha != uint64(pots.Root) ||
		v.PendingOwnerCutAlpha != uint64(pots.OwnerCut) || pots.Server == 0 || pots.OwnerCut == 0 {
		t.Errorf("%+v, %+v", v, pots)
	}
	if since := w.block - v.LastEpochBlock; v.BlocksSinceLastEpoch != since || since == 0 {
		t.Errorf("%d blocks since the last epoch, want %d", v.BlocksSinceLastEpoch, since)
	}
}

// TestEmissionShare compares the shares with what the next block brings: TAO into the pools, and TAO that buys alpha.
func TestEmissionShare(t *testing.T) {
	w := newWorld(t)
	b := subnet.NewSubnet()
	share := func(netuid uint16) *big.Int {
		v, err := b.UnpackGetEmissionShare(w.must(stranger, "Subnet.getEmissionShare", netuid).ret)
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
	shares := map[uint16]*big.Int{open: share(open), hidden: share(hidden)}
	total := new(big.Int).Add(shares[open], shares[hidden])
	if total.Cmp(big18) > 0 || total.Cmp(new(big.Int).Sub(big18, num(10))) < 0 || shares[open].Cmp(shares[hidden]) == 0 {
		t.Fatalf("shares %v", shares)
	}
	before := map[uint16]*big.Int{}
	for netuid := range shares {
		before[netuid] = w.db.GetBalance(params.SubnetAccount(netuid)).ToBig()
	}
	w.step(1)
	got, sum := map[uint16]*big.Int{}, new(big.Int)
	for netuid := range shares {
		got[netuid] = new(big.Int).Sub(w.db.GetBalance(params.SubnetAccount(netuid)).ToBig(), before[netuid])
		sum.Add(sum, got[netuid])
	}
	for netuid, want := range shares {
		part := new(big.Int).Mul(got[netuid], big18)
		part.Quo(part, sum)
		if off := part.Sub(part, want); off.CmpAbs(num(1e10)) > 0 { // amounts are whole rao, of about 1e9
			t.Errorf("subnet %d: off by %v of %v", netuid, off, want)
		}
	}
}
