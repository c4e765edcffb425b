package precompiles

import (
	"github.com/taochain/taochain/chain/identity"
	"github.com/taochain/taochain/chain/subnet"
)

// lifecycleMethods create and dissolve subnets, and say what becomes of them (economy.md, section 9).
func lifecycleMethods() []*method {
	return []*method{
		write(payable, "registerNetwork(bytes32)", func(c *call) error {
			_, err := c.Lifecycle.Register(c.callerID, c.Bytes32())
			return err
		}),
		write(payable, "registerNetwork(bytes32,string,string,string,string,string,string,string)", func(c *call) error {
			hotkey, v := c.Bytes32(), c.newIdentity()
			_, err := c.Lifecycle.RegisterWithIdentity(c.callerID, hotkey, &v)
			return err
		}),
		write(payable, "registerNetwork(bytes32,string,string,string,string,string,string,string,string)", func(c *call) error {
			hotkey, v := c.Bytes32(), c.newIdentity()
			v.LogoURL = c.String(identity.MaxText)
			_, err := c.Lifecycle.RegisterWithIdentity(c.callerID, hotkey, &v)
			return err
		}),
		write(nonpayable, "dissolveNetwork(uint16)", func(c *call) error { return c.Lifecycle.Dissolve(c.callerID, c.Uint16()) }),
		write(nonpayable, "setSubnetOwnerHotkey(uint16,bytes32)", func(c *call) error {
			netuid, hotkey := c.Uint16(), c.Bytes32()
			return c.Lifecycle.SetOwnerHotkey(c.callerID, netuid, hotkey)
		}),
		view("getNetworkLockCost()", func(c *call) ([]any, error) { return []any{uint64(c.Lifecycle.LockCost())}, nil }),
		view("getRegisteredSubnetCounter(uint16)", ofSubnet(func(s subnet.Subnet) any { return s.RegisteredCounter() })),
		// Dissolution is atomic, so nobody ever sees a subnet in between.
		view("isSubnetDissolving(uint16)", ofSubnet(func(subnet.Subnet) any { return false })),
		view("getSubnetDissolutionStatus(uint16)", func(c *call) ([]any, error) {
			c.Uint16()
			return []any{false, false, uint8(0)}, nil
		}),
		view("getSubnetCapacityConfig(uint16)", func(c *call) ([]any, error) {
			s := c.Subnets.At(c.Uint16())
			return []any{
				subnet.MinAllowedUids.Get(s.Slot), subnet.MaxAllowedUids.Get(s.Slot), subnet.MaxAllowedValidators.Get(s.Slot),
				s.AdjustmentInterval(), s.TargetRegistrations(), subnet.MinNonImmuneUids.Get(s.Slot),
				subnet.ImmuneOwnerUidsLimit.Get(s.Slot), uint16(subnet.BondsPenalty.Get(s.Slot)), subnet.OwnerCutEnabled.Get(s.Slot),
				subnet.TransfersEnabled.Get(s.Slot), s.MaxRegistrationsPerBlock(), subnet.MechanismCount.Get(s.Slot),
			}, nil
		}),
		view("getGlobalNetworkLimits()", func(c *call) ([]any, error) {
			l := c.Subnets.Limits()
			const dissolveScheduleDuration = uint64(0) // there is no schedule: a dissolution is done at once
			return []any{
				l.MinActivityCutoff, l.AdminFreezeWindow, l.OwnerParamRateLimit, dissolveScheduleDuration, l.Limit, l.Networks,
				l.Immunity, l.StartCallDelay, uint64(l.MinLock), uint64(l.LastLock), l.LockReduction, uint16(l.OwnerCut),
			}, nil
		}),
	}
}

// newIdentity reads the strings that both registrations with an identity share; those that are too long are refused here
// already (precompiles.md, 0x803).
func (c *call) newIdentity() identity.Subnet {
	return identity.Subnet{
		Name: c.String(identity.MaxName), GithubRepo: c.String(identity.MaxText), Contact: c.String(identity.MaxText),
		URL: c.String(identity.MaxText), Discord: c.String(identity.MaxName), Description: c.String(identity.MaxText),
		Additional: c.String(identity.MaxText),
	}
}
