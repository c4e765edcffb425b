package precompiles

import (
	"math/big"

	"github.com/taochain/taochain/chain/staking"
	"github.com/taochain/taochain/chain/storage"
	"github.com/taochain/taochain/chain/unit"
)

// claimMethods claim and show root dividends (economy.md, section 5).
func claimMethods() []*method {
	return []*method{
		write(nonpayable, "claimRoot(uint16[])", func(c *call) error {
			return c.Stakes.ClaimRoot(c.callerID, c.Uint16s())
		}),
		write(nonpayable, "setRootClaimType(uint8,uint16[])", func(c *call) error {
			kind, netuids := c.Uint8(), c.Uint16s()
			return c.Stakes.SetClaimType(c.callerID, staking.ClaimType{Kind: kind, Netuids: netuids})
		}),
		write(nonpayable, "setRootClaimThreshold(uint16,uint64)", func(c *call) error {
			netuid, threshold := c.Uint16(), c.Uint64()
			return c.Stakes.SetClaimThreshold(c.callerID, netuid, unit.Alpha(threshold))
		}),
		view("getRootClaimType(bytes32)", func(c *call) ([]any, error) {
			t := c.Stakes.ClaimType(c.Bytes32())
			return []any{t.Kind, t.Netuids}, nil
		}),
		view("getRootClaimable(bytes32,uint16)", func(c *call) ([]any, error) {
			hotkey, netuid := c.Bytes32(), c.Uint16()
			hi, lo := c.Stakes.RootRate(hotkey, netuid).Bits()
			return []any{uint128(hi, lo)}, nil
		}),
		view("getRootClaimed(uint16,bytes32,bytes32)", func(c *call) ([]any, error) {
			netuid, hotkey, coldkey := c.Uint16(), c.Bytes32(), c.Bytes32()
			claimed := c.Stakes.RootClaimed(netuid, hotkey, coldkey)
			return []any{uint128(claimed.Hi, claimed.Lo)}, nil
		}),
	}
}

// uint128 is Hi * 2^64 + Lo.
func uint128(hi, lo uint64) *big.Int { return storage.U128{Hi: hi, Lo: lo}.Big() }
