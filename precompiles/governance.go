package precompiles

import (
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
			c.Accounts.SetDisabled(address, !enabled)
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
			if p == nil {
				return fault.UnknownParameter.With(name)
			}
			return c.Subnets.SetGlobal(c.callerID, p, value)
		}),
		write(nonpayable, "setSubtokenEnabled(uint16,bool)", func(c *call) error {
			netuid, enabled := c.Uint16(), c.Bool()
			return c.Subnets.SetParam(c.callerID, netuid, subnet.ParamByName("subtoken_enabled"), boolValue(enabled))
		}),
		write(nonpayable, "setAdminFreezeWindow(uint16)", func(c *call) error {
			blocks := c.Uint16()
			return c.Subnets.SetGlobal(c.callerID, subnet.GlobalParamByName("admin_freeze_window"), uint256.NewInt(uint64(blocks)))
		}),
	)
	c.always = true // or the switch could not be turned back
	return c
}

// setSubnetParam sets any hyperparameter, and the two that are kept elsewhere: tempo and fee_rate.
func setSubnetParam(c *call) error {
	netuid, name, value := c.Uint16(), c.Bytes32(), c.Uint256()
	if err := c.Accounts.RequireAdmin(c.callerID); err != nil {
		return err
	}
	switch name {
	case tempoHash, feeRateHash:
		if value.BitLen() > 16 {
			return fault.ValueOutOfRange.With("value", "uint16")
		}
		if name == tempoHash {
			return c.Subnets.SetTempo(c.callerID, netuid, uint16(value.Uint64()))
		}
		if _, err := c.Subnets.Get(netuid); err != nil {
			return err
		}
		if err := c.Pools.At(netuid).SetFeeRate(unit.U16Fraction(value.Uint64())); err != nil {
			return err
		}
		c.Host.Events.Emit(event.SubnetParameterSet.With(netuid, name, value.ToBig()))
		return nil
	}
	p := subnet.ParamByHash(name)
	if p == nil {
		return fault.UnknownParameter.With(name)
	}
	return c.Subnets.SetParam(c.callerID, netuid, p, value)
}

var tempoHash, feeRateHash = crypto.Keccak256Hash([]byte("tempo")), crypto.Keccak256Hash([]byte("fee_rate"))

func boolValue(b bool) *uint256.Int {
	if b {
		return uint256.NewInt(1)
	}
	return new(uint256.Int)
}
