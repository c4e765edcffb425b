package precompiles

import "github.com/taochain/taochain/chain/params"

// conserveSwaps is what owners of keys and the admin do with keys. No swap succeeds here: that of a hotkey leaves what share
// pools round off to the next buyer, that of a coldkey lets dividends be claimed again, and the checks of this test allow neither.
var conserveSwaps = []conserveOp{
	{method: "Neuron.swapHotkey", weight: 3, scene: keyOwner, args: []argument{ownerless, argKey, argBool, argNetuid}, hopeless: true},
	{method: "Neuron.swapHotkeyV2", weight: 3, scene: keyOwner, args: []argument{ownerless, argKey, argBool, argNetuid, argBool}, hopeless: true},
	{method: "Neuron.announceColdkeySwap", weight: 2, scene: announcer, args: []argument{argKey}},
	{method: "Neuron.disputeColdkeySwap", weight: 1, scene: announced},
	{method: "Neuron.clearColdkeySwapAnnouncement", weight: 4, scene: announced},
	{method: "Neuron.executeAnnouncedColdkeySwap", weight: 1, scene: announced, args: []argument{argKey}, hopeless: true},
	{method: "Governance.resetColdkeySwap", weight: 3, scene: byAdmin, args: []argument{announcedKey}},
	{method: "Governance.swapColdkey", weight: 1, scene: announcer, args: []argument{argHotkey, argKey, upTo(9)}, hopeless: true},
}

// announcer is anybody but the admin, without whom nobody could be reset.
func announcer(d *conserve) scene {
	s := anyone(d)
	for s.from == admin {
		s.from = d.person()
	}
	return s
}

// announced has mostly announced a swap, if anybody has.
func announced(d *conserve) scene {
	s := announcer(d)
	for _, a := range d.people {
		if _, ok := d.state().KeySwaps.Announced(id(a)); ok && !d.one(4) {
			s.from = a
		}
	}
	return s
}

func announcedKey(d *conserve, _ *scene) any { s := announced(d); return id(s.from) }

// ownerless is a hotkey that nobody can claim.
func ownerless(*conserve, *scene) any { return id(params.SubnetAccount(1)) }
