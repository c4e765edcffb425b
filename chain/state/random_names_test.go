package state_test

import (
	"strings"

	"github.com/taochain/taochain/chain/identity"
	"github.com/taochain/taochain/chain/state"
	"github.com/taochain/taochain/chain/symbol"
)

// naming is a call about names, symbols, the owner hotkey or links, which nobody pays for.
func (w *randomWorld) naming(netuid uint16) (string, func(s *state.State) error) {
	caller := id(w.rand.IntN(4))
	if w.one(2) { // coldkey swaps hand subnets on
		caller = w.open().Subnets.At(netuid).Owner()
	}
	switch w.rand.IntN(6) {
	case 0:
		v := identity.Subnet{Name: strings.Repeat("n", w.rand.IntN(270)), LogoURL: strings.Repeat("l", w.rand.IntN(1030))}
		return "subnet identity", func(s *state.State) error { return s.Identities.SetSubnet(caller, netuid, v) }
	case 1:
		v, coldkey := identity.Account{Name: strings.Repeat("n", w.rand.IntN(270))}, id(w.person())
		return "identity", func(s *state.State) error { return s.Identities.SetAccount(coldkey, v) }
	case 2:
		value := symbol.At(uint16(w.rand.IntN(30)))
		return "symbol", func(s *state.State) error { return s.Identities.SetSymbol(caller, netuid, value) }
	case 3:
		hotkey := w.hotkey()
		return "owner hotkey", func(s *state.State) error { return s.Lifecycle.SetOwnerHotkey(caller, netuid, hotkey) }
	case 4:
		coldkey, hotkey := id(w.person()), w.hotkey()
		return "associate hotkey", func(s *state.State) error { return s.Accounts.Associate(hotkey, coldkey) }
	}
	return "link EVM key", link(netuid, 1+w.rand.IntN(4), byte(w.rand.IntN(3)))
}
