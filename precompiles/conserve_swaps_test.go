package precompiles

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/chain/params"
)

// conserveSwaps is what owners of keys and the admin do with keys.
var conserveSwaps = []conserveOp{
	{method: "Neuron.swapHotkey", weight: 5, scene: keySwapper, args: []argument{argHotkey, argFresh, argOneSubnet, argNetuid}, watch: watchHotkeySwap},
	{method: "Neuron.swapHotkeyV2", weight: 5, scene: keySwapper, args: []argument{argHotkey, argFresh, argOneSubnet, argNetuid, argBool}, watch: watchHotkeySwap},
	{method: "Neuron.announceColdkeySwap", weight: 4, scene: announcer, args: []argument{spareHash}},
	{method: "Neuron.disputeColdkeySwap", weight: 1, scene: announced},
	{method: "Neuron.clearColdkeySwapAnnouncement", weight: 3, scene: announced},
	{method: "Neuron.executeAnnouncedColdkeySwap", weight: 6, scene: announced, args: []argument{announcedSpare}, watch: watchExecution},
	{method: "Governance.resetColdkeySwap", weight: 3, scene: byAdmin, args: []argument{announcedKey}},
	{method: "Governance.swapColdkey", weight: 3, scene: byAdmin, args: []argument{staker, argSpare, upTo(9)}, watch: watchGovernanceSwap},
}

// announcer is anybody but the admin, without whom nobody could be reset. The last free spare is kept for another spare, so
// that there is always one.
func announcer(d *conserve) scene {
	s := anyone(d)
	s.from = d.replaceable(d.person)
	return s
}

// replaceable draws an account that may be swapped.
func (d *conserve) replaceable(draw func() common.Address) common.Address {
	var free int
	for _, a := range d.spares {
		if d.free(a) {
			free++
		}
	}
	if free < 2 {
		return d.spares[d.rand.IntN(len(d.spares))]
	}
	a := draw()
	for a == admin {
		a = draw()
	}
	return a
}

// announced has mostly announced a swap, if anybody has.
func announced(d *conserve) scene {
	s := announcer(d)
	for _, a := range slices.Concat(d.people, d.relays, d.spares) {
		v, ok := d.state().KeySwaps.Announced(id(a))
		if ok && !d.one(4) {
			s.from = a
		}
		if ok && !v.Disputed && d.free(d.byHash(v.Hash)) && !d.one(4) {
			break
		}
	}
	return s
}

func announcedKey(d *conserve, _ *scene) any { s := announced(d); return id(s.from) }

// free reports that an account has never had stake, or somebody else has taken its place since.
func (d *conserve) free(a common.Address) bool {
	return len(d.state().Stakes.StakingHotkeys(id(a))) == 0
}

// freeSpare is mostly an account that can take the place of another one.
func (d *conserve) freeSpare() common.Address {
	a := d.spares[d.rand.IntN(len(d.spares))]
	for range 8 {
		if d.free(a) {
			break
		}
		a = d.spares[d.rand.IntN(len(d.spares))]
	}
	return a
}

func argSpare(d *conserve, _ *scene) any { return id(d.freeSpare()) }

func spareHash(d *conserve, _ *scene) any { return common.Hash(hashOf(d.freeSpare())) }

// announcedSpare is the account that the caller has announced.
func announcedSpare(d *conserve, s *scene) any {
	v, _ := d.state().KeySwaps.Announced(id(s.from))
	return id(d.byHash(v.Hash))
}

// byHash is the spare that was announced with a hash, or any other.
func (d *conserve) byHash(hash common.Hash) common.Address {
	for _, a := range d.spares {
		if hashOf(a) == hash {
			return a
		}
	}
	return d.spares[0]
}

// staker is a coldkey, mostly one with stake.
func staker(d *conserve, _ *scene) any {
	return id(d.replaceable(func() common.Address { return holder(d).from }))
}

// keySwapper owns a hotkey, and mostly has another one that can take its place, there or everywhere.
func keySwapper(d *conserve) scene {
	s := keyOwner(d)
	s.everywhere = d.one(2)
	state := d.state()
	first := d.rand.IntN(len(d.hotkeys))
	for i := range d.hotkeys {
		hotkey := d.hotkeys[(first+i)%len(d.hotkeys)]
		owner, exists := state.Accounts.Owner(hotkey)
		if exists && owner != id(s.from) || hotkey == s.hotkey || d.registered(hotkey, s) {
			continue
		}
		if s.everywhere || s.netuid == params.Root {
			if !state.Stakes.CleanOnRoot(hotkey) {
				continue
			}
		}
		s.fresh = hotkey
		return s
	}
	s.fresh = d.hotkey()
	return s
}

// registered reports that a hotkey has a uid where the scene is.
func (d *conserve) registered(hotkey common.Hash, s scene) bool {
	state := d.state()
	netuids := []uint16{s.netuid}
	if s.everywhere {
		netuids = state.Subnets.Netuids()
	}
	return slices.ContainsFunc(netuids, func(netuid uint16) bool {
		_, ok := state.Neurons.At(netuid).Uid(hotkey)
		return ok
	})
}

func argFresh(_ *conserve, s *scene) any { return s.fresh }

func argOneSubnet(_ *conserve, s *scene) any { return !s.everywhere }
