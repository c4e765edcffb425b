package subnet

import (
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
)

// Blocks between two changes of a subnet's owner hotkey, and between two links of an EVM address to a neuron (subnets.md,
// section 13).
const (
	ownerHotkeyBlocks = 50_400
	evmKeyBlocks      = 7200
)

var ownerHotkeyRule = crypto.Keccak256Hash([]byte("owner_hotkey"))

// EvmKeyRateLimit is the number of blocks between two links of an EVM address to a neuron.
func (a *Area) EvmKeyRateLimit() uint64 { return evmKeyLimit.Get(a.base) }

// SetOwnerHotkey gives the owner's privileges to another hotkey, for the owner or the admin. The hotkey may be anybody's,
// and need not be registered; the rate limit is the admin's too (subnets.md, section 7).
// moved is told before the change, with the hotkey that had the privileges; callers use lifecycle.Area, which passes it.
// Errors: SubnetNotExists, BadOrigin, TxRateLimitExceeded, CannotUseSystemAccount, in this order.
func (a *Area) SetOwnerHotkey(caller params.ID, netuid uint16, hotkey params.ID, moved func(old params.ID)) error {
	s, err := a.Get(netuid)
	if err != nil {
		return err
	}
	if a.accounts.Admin() != caller {
		if err := s.RequireOwner(caller); err != nil {
			return err
		}
	}
	stamp := s.Offset(lastParamSet).Map(ownerHotkeyRule)
	if err := a.rateLimited(stamp, ownerHotkeyLimit.Get(a.base)); err != nil {
		return err
	}
	if hotkey == (params.ID{}) || a.accounts.IsSystem(hotkey) {
		return fault.CannotUseSystemAccount.With(hotkey)
	}
	moved(s.OwnerHotkey())
	stamp.SetUint64(a.host.Block)
	ownerHotkey.Set(s.Slot, hotkey)
	a.host.Events.Emit(event.SubnetOwnerHotkeySet.With(netuid, hotkey))
	return nil
}
