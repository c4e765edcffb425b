package precompiles

import (
	"math/big"

	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/children"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
)

// relation is a child or a parent as the ABI has it.
type relation struct {
	Proportion uint64
	Account    [32]byte
}

func relations(list []children.Relation) []relation {
	out := make([]relation, len(list))
	for i, r := range list {
		out[i] = relation{uint64(r.Proportion), r.Account}
	}
	return out
}

// delegationMethods set and show takes, child keys and the target of incentives (economy.md 4.5, section 8).
func delegationMethods() []*method {
	return []*method{
		write(nonpayable, "increaseTake(bytes32,uint16)", func(c *call) error {
			hotkey, take := c.Bytes32(), unit.U16Fraction(c.Uint16())
			return c.Stakes.IncreaseTake(c.callerID, hotkey, take)
		}),
		write(nonpayable, "decreaseTake(bytes32,uint16)", func(c *call) error {
			hotkey, take := c.Bytes32(), unit.U16Fraction(c.Uint16())
			return c.Stakes.DecreaseTake(c.callerID, hotkey, take)
		}),
		write(nonpayable, "setChildkeyTake(bytes32,uint16,uint16)", func(c *call) error {
			hotkey, netuid, take := c.Bytes32(), c.Uint16(), unit.U16Fraction(c.Uint16())
			return c.Children.SetTake(c.callerID, hotkey, netuid, take)
		}),
		write(nonpayable, "setMinChildkeyTakePerSubnet(uint16,uint16)", func(c *call) error {
			netuid, take := c.Uint16(), uint256.NewInt(uint64(c.Uint16()))
			return c.Subnets.SetParam(c.callerID, netuid, subnet.ParamByName("min_childkey_take"), take)
		}),
		write(nonpayable, "setAutoParentDelegationEnabled(bytes32,bool)", func(c *call) error {
			hotkey, enabled := c.Bytes32(), c.Bool()
			return c.Neurons.SetAutoParentDelegation(c.callerID, hotkey, enabled)
		}),
		write(nonpayable, "setColdkeyAutoStakeHotkey(uint16,bytes32)", func(c *call) error {
			netuid, hotkey := c.Uint16(), c.Bytes32()
			return c.Neurons.SetAutoStake(c.callerID, netuid, hotkey)
		}),
		view("getTakeLimits()", func(c *call) ([]any, error) {
			leastDelegate, mostDelegate := c.Subnets.DelegateTakeLimits()
			leastChild, mostChild := c.Subnets.ChildkeyTakeLimits()
			return []any{uint16(leastDelegate), uint16(mostDelegate), uint16(leastChild), uint16(mostChild)}, nil
		}),
		view("getChildkeyTake(bytes32,uint16)", func(c *call) ([]any, error) {
			hotkey, netuid := c.Bytes32(), c.Uint16()
			return []any{uint16(c.Children.Take(hotkey, netuid))}, nil
		}),
		view("getChildKeys(bytes32,uint16)", func(c *call) ([]any, error) {
			hotkey, netuid := c.Bytes32(), c.Uint16()
			return []any{relations(c.Children.Children(hotkey, netuid))}, nil
		}),
		view("getParentKeys(bytes32,uint16)", func(c *call) ([]any, error) {
			hotkey, netuid := c.Bytes32(), c.Uint16()
			return []any{relations(c.Children.Parents(hotkey, netuid))}, nil
		}),
		view("getPendingChildKeys(bytes32,uint16)", func(c *call) ([]any, error) {
			hotkey, netuid := c.Bytes32(), c.Uint16()
			list, until, _ := c.Children.Pending(hotkey, netuid)
			return []any{relations(list), until}, nil
		}),
		view("getAutoStakeDestination(bytes32,uint16)", func(c *call) ([]any, error) {
			coldkey, netuid := c.Bytes32(), c.Uint16()
			hotkey, exists := c.Children.AutoStake(coldkey, netuid)
			return []any{exists, [32]byte(hotkey)}, nil
		}),
	}
}

// setChildren reads hotkey, netuid, and the children as two lists of one length.
func setChildren(c *call) error {
	hotkey, netuid, proportions, accounts := c.Bytes32(), c.Uint16(), c.Uint64s(), c.Bytes32s()
	if len(proportions) != len(accounts) {
		return fault.InputLengthsUnequal.With(big.NewInt(int64(len(proportions))), big.NewInt(int64(len(accounts))))
	}
	list := make([]children.Relation, len(accounts))
	for i, account := range accounts {
		list[i] = children.Relation{Account: account, Proportion: unit.U64Fraction(proportions[i])}
	}
	return c.Stakes.SetChildren(c.callerID, hotkey, netuid, list)
}
