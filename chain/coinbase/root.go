package coinbase

import (
	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/params"
)

// RootProp is root's part of a subnet's dividends as the last block step in which it was eligible found it: RootProp of
// the reference, which nothing uses (economy.md 2.1, step 6).
func (a *Area) RootProp(netuid uint16) fixed.U96F32 {
	return fixed.U96F32FromBits(0, rootProportion.Get(a.slot(netuid)))
}

// storeRootProportions is step 6 of the block.
func (a *Area) storeRootProportions(eligible []uint16) {
	for _, netuid := range eligible {
		_, bits := a.RootProportion(a.Pools.At(netuid)).Bits()
		rootProportion.Set(a.slot(netuid), bits)
	}
}

// claimRoot is step 8 of the block: it claims the root dividends of some coldkeys, drawn by the parent block's hash. A
// claim that fails is undone and recorded (economy.md 5.4).
func (a *Area) claimRoot() {
	for _, coldkey := range a.Stakes.DrawRootStakers(a.host.ParentHash, a.Subnets.NumRootClaims()) {
		a.claimFor(coldkey)
	}
}

func (a *Area) claimFor(coldkey params.ID) {
	undo := a.host.Undo.Snapshot()
	if err := protect(func() error { return a.Stakes.ClaimAllRoot(coldkey) }); err != nil {
		a.host.Undo.RevertToSnapshot(undo)
		a.host.Events.Emit(event.RootClaimFailed.With(coldkey))
	}
}
