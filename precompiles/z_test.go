package precompiles
import ("testing")
func TestZ(t *testing.T) {
	w := newWorld(t)
	s := w.state()
	n := s.Neurons.At(open)
	t.Log(w.block, n.Incentive(0).Load(), n.Dividends().Load(), n.Emission().Load(), n.Permit().Load(), n.Consensus().Load(), s.Pools.At(open).Tao(), n.Bonds(0, 4), n.Weights(0,1))
	o := w.call(alice, "Staking.addStake", id(alice), rao(1), num(1))
	t.Log(o.err, readError(o.ret), o.used, len(o.logs))
	for _, l := range o.logs { t.Log(readLog(t, l)) }
}
