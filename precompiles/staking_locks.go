package precompiles

import (
	"math/big"

	"github.com/taochain/taochain/chain/emission"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/fixed"
	"github.com/taochain/taochain/chain/lock"
	"github.com/taochain/taochain/chain/storage"
)

// maxConvictions bounds the hotkeys of one getHotkeyConvictions.
const maxConvictions = 64

// coldkeyLock is the result of getColdkeyLock, hotkeyLock that of getHotkeyLock; the field names follow the ABI.
type (
	coldkeyLock struct {
		Exists      bool
		Hotkey      [32]byte
		LockedAlpha *big.Int
		Conviction  *big.Int
		Perpetual   bool
	}
	hotkeyLock struct {
		Exists      bool
		LockedAlpha *big.Int
		Conviction  *big.Int
	}
)

// lockMethods lock stake and show conviction (economy.md, section 10).
func lockMethods() []*method {
	return []*method{
		write(payable, "lockStake(bytes32,uint256,uint256)", func(c *call) error {
			hotkey, amount, netuid := c.Bytes32(), c.Alpha(), c.Uint16()
			return c.Stakes.Lock(c.callerID, hotkey, netuid, amount)
		}),
		write(payable, "moveLock(bytes32,uint256)", func(c *call) error {
			hotkey, netuid := c.Bytes32(), c.Uint16()
			return c.Locks.Move(c.callerID, hotkey, netuid)
		}),
		write(payable, "setPerpetualLock(uint256,bool)", func(c *call) error {
			netuid, enabled := c.Uint16(), c.Bool()
			c.Locks.SetPerpetual(c.callerID, netuid, enabled)
			return nil
		}),
		write(payable, "setRejectLockedAlpha(bool)", func(c *call) error {
			c.Locks.SetRejects(c.callerID, c.Bool())
			return nil
		}),
		view("getColdkeyLock(bytes32,uint256)", func(c *call) ([]any, error) {
			coldkey, netuid := c.Bytes32(), c.Uint16()
			l, exists := c.Locks.Get(coldkey, netuid)
			return []any{coldkeyLock{
				exists, l.Hotkey, bigUint(l.Mass), convictionBits(l.Conviction), c.Locks.Perpetual(coldkey, netuid),
			}}, nil
		}),
		view("getHotkeyLock(bytes32,uint256)", func(c *call) ([]any, error) {
			hotkey, netuid := c.Bytes32(), c.Uint16()
			l := c.Locks.HotkeyLock(netuid, hotkey)
			return []any{hotkeyLock{l != emission.Lock{}, bigUint(l.Mass), convictionBits(l.Conviction)}}, nil
		}),
		view("getHotkeyConvictions(uint256,bytes32[])", func(c *call) ([]any, error) {
			netuid, hotkeys := c.Uint16(), c.Bytes32s()
			if n := len(hotkeys); n > maxConvictions {
				return nil, fault.InvalidValue.With("hotkeys", big.NewInt(int64(n)), new(big.Int), big.NewInt(maxConvictions))
			}
			convictions := make([]*big.Int, len(hotkeys))
			for i, hotkey := range hotkeys {
				convictions[i] = convictionBits(c.Locks.HotkeyLock(netuid, hotkey).Conviction)
			}
			return []any{convictions}, nil
		}),
		view("getLockRates()", func(*call) ([]any, error) {
			return []any{lock.Rates.Unlock, lock.Rates.Maturity}, nil
		}),
		view("getRejectLockedAlpha(bytes32)", func(c *call) ([]any, error) {
			return []any{c.Locks.Rejects(c.Bytes32())}, nil
		}),
	}
}

// convictionBits is a conviction as unsigned Q64.64.
func convictionBits(v fixed.U64F64) *big.Int { return storage.U128{Hi: v.Hi, Lo: v.Lo}.Big() }
