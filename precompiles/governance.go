package precompiles

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/event"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/subnet"
	"github.com/taochain/taochain/chain/unit"
)

// newGovernance is 0x820: privileged calls of the admin account, the reference's root origin.
func newGovernance() *contract {
	c := newContract(
		"Governance", params.GovernanceAddress,
		write(nonpayable, "setPrecompileEnabled(address,bool)", func(c *call) error {
			address, enabled := c.Address(), c.Bool()
			if err := c.Accounts.RequireAdmin(c.callerID); err != nil {
				return err
			}
			c.Accounts.SetDisabled(switchOf(address), !enabled)
			c.Host.Events.Emit(event.PrecompileEnabledSet.With(address, enabled))
			return nil
		}),
		write(nonpayable, "setSubnetParam(uint16,bytes32,uint256)", setSubnetParam),
		write(nonpayable, "setGlobalParam(bytes32,uint256)", func(c *call) error {
			name, value := c.Bytes32(), c.Uint256()
			if err := c.Accounts.RequireAdmin(c.callerID); err != nil {
				return err
			}
			p := subnet.GlobalParamByHash(name)
			switch {
			case p == nil:
				return fault.UnknownParameter.With(name)
			case p.Name == subnet.NominatorMin && value.IsUint64():
				return c.Stakes.SetNominatorMinimum(c.callerID, value.Uint64())
			}
			return c.Subnets.SetGlobal(c.callerID, p, value)
		}),
		write(nonpayable, "setNominatorMinRequiredStake(uint64)", func(c *call) error {
			return c.Stakes.SetNominatorMinimum(c.callerID, c.Uint64())
		}),
		write(nonpayable, "setSubtokenEnabled(uint16,bool)", func(c *call) error {
			netuid, enabled := c.Uint16(), c.Bool()
			return c.Subnets.SetParam(c.callerID, netuid, subnet.ParamByName("subtoken_enabled"), boolValue(enabled))
		}),
		write(nonpayable, "swapColdkey(bytes32,bytes32,uint64)", func(c *call) error {
			old, coldkey, cost := c.Bytes32(), c.Bytes32(), unit.Rao(c.Uint64())
			return c.KeySwaps.Coldkey(c.callerID, old, coldkey, cost)
		}),
		write(nonpayable, "resetColdkeySwap(bytes32)", func(c *call) error {
			return c.KeySwaps.Reset(c.callerID, c.Bytes32())
		}),
		write(nonpayable, "forceSetBalance(bytes32,uint256)", func(c *call) error {
			account, amount := c.Bytes32(), unit.Rao(c.Uint64())
			return c.Accounts.ForceBalance(c.callerID, account, amount, c.Crowdloans.IsFunds)
		}),
		// Every node computes the base fee from the parent's header alone, before any state of the block is read.
		write(nonpayable, "setBaseFee(uint256)", func(c *call) error {
			wanted := c.Uint256()
			if err := c.Accounts.RequireAdmin(c.callerID); err != nil {
				return err
			}
			return fault.BaseFeeNotSettable.With(wanted.ToBig())
		}),
		write(nonpayable, "setAdminFreezeWindow(uint16)", func(c *call) error {
			blocks := c.Uint16()
			return c.Subnets.SetGlobal(c.callerID, subnet.GlobalParamByName("admin_freeze_window"), uint256.NewInt(uint64(blocks)))
		}),
	)
	c.always = true // or the switch could not be turned back
	return c
}

// setSubnetParam sets any hyperparameter, and those that are kept elsewhere: see elsewhere.
func setSubnetParam(c *call) error {
	netuid, name, value := c.Uint16(), c.Bytes32(), c.Uint256()
	if err := c.Accounts.RequireAdmin(c.callerID); err != nil {
		return err
	}
	if p, ok := elsewhere[name]; ok {
		if value.BitLen() > p.bits {
			return fault.ValueOutOfRange.With("value", fmt.Sprintf("uint%d", p.bits))
		}
		return p.set(c, netuid, value.Uint64())
	}
	p := subnet.ParamByHash(name)
	if p == nil {
		return fault.UnknownParameter.With(name)
	}
	return c.Subnets.SetParam(c.callerID, netuid, p, value)
}

// elsewhere are the parameters of a subnet that other areas keep, or that have rules of their own, by the hash of their name.
var elsewhere = map[common.Hash]struct {
	bits int
	set  func(c *call, netuid uint16, v uint64) error
}{
	crypto.Keccak256Hash([]byte("tempo")): {16, func(c *call, netuid uint16, v uint64) error {
		return c.Subnets.SetTempo(c.callerID, netuid, uint16(v))
	}},
	crypto.Keccak256Hash([]byte("fee_rate")): {16, func(c *call, netuid uint16, v uint64) error {
		if _, err := c.Subnets.Get(netuid); err != nil {
			return err
		}
		if err := c.Pools.At(netuid).SetFeeRate(unit.U16Fraction(v)); err != nil {
			return err
		}
		c.Host.Events.Emit(event.SubnetParameterSet.With(netuid, crypto.Keccak256Hash([]byte("fee_rate")), bigUint(v)))
		return nil
	}},
	crypto.Keccak256Hash([]byte("voting_power_ema_alpha")): {64, func(c *call, netuid uint16, v uint64) error {
		return c.Voting.SetAlpha(c.callerID, netuid, v)
	}},
}

func boolValue(b bool) *uint256.Int {
	if b {
		return uint256.NewInt(1)
	}
	return new(uint256.Int)
}
