package precompiles

import (
	"math"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/account"
	"github.com/taochain/taochain/chain/crowdloan"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/unit"
)

// newCrowdloan is 0x809: TAO that many put together.
func newCrowdloan() *contract {
	return newContract(
		"Crowdloan", params.CrowdloanAddress,
		view("getCrowdloan(uint32)", func(c *call) ([]any, error) {
			l, err := c.Crowdloans.Get(c.Uint32())
			if err != nil {
				return nil, err
			}
			return []any{struct {
				Creator         common.Hash
				Deposit         uint64
				MinContribution uint64
				End             uint32
				Cap             uint64
				FundsAccount    common.Hash
				Raised          uint64
				HasTarget       bool        `abi:"hasTargetAddress"`
				Target          common.Hash `abi:"targetAddress"`
				Finalized       bool
				Contributors    uint32 `abi:"contributorsCount"`
			}{
				l.Creator, uint64(l.Deposit), uint64(l.MinContribution), uint32(min(l.End, math.MaxUint32)), uint64(l.Cap),
				account.IDOf(l.Funds), uint64(l.Raised), l.HasTarget, l.Target, l.Finalized, uint32(l.Contributors),
			}}, nil
		}),
		view("getContribution(uint32,bytes32)", func(c *call) ([]any, error) {
			id, coldkey := c.Uint32(), c.Bytes32()
			amount, err := c.Crowdloans.RequireContribution(id, coldkey)
			return []any{uint64(amount)}, err
		}),
		view("getCrowdloanCount()", func(c *call) ([]any, error) {
			return []any{c.Crowdloans.Count()}, nil
		}),
		view("getContributors(uint32)", func(c *call) ([]any, error) {
			return []any{words(c.Crowdloans.Contributors(c.Uint32()))}, nil
		}),
		view("getMaxContribution(uint32)", func(c *call) ([]any, error) {
			l, err := c.Crowdloans.Get(c.Uint32())
			return []any{l.HasMaximum, uint64(l.Maximum)}, err
		}),
		write(payable, "create(uint64,uint64,uint64,uint32,address)", func(c *call) error {
			t := crowdloan.Terms{
				Deposit: unit.Rao(c.Uint64()), MinContribution: unit.Rao(c.Uint64()), Cap: unit.Rao(c.Uint64()), End: uint64(c.Uint32()),
			}
			target := account.IDOf(c.Address())
			t.Target = &target
			_, err := c.Crowdloans.Create(c.callerID, t)
			return err
		}),
		write(nonpayable, "createWithCall(uint64,uint64,uint64,uint32,address,bytes)", func(c *call) error {
			t := crowdloan.Terms{
				Deposit: unit.Rao(c.Uint64()), MinContribution: unit.Rao(c.Uint64()), Cap: unit.Rao(c.Uint64()), End: uint64(c.Uint32()),
			}
			inner := innerCall{c.Address(), new(uint256.Int), c.Bytes(anyLength)}
			t.Call = &crowdloan.FinalCall{Target: inner.target, Data: inner.data, Callable: c.methodOf(inner) != nil}
			_, err := c.Crowdloans.Create(c.callerID, t)
			return err
		}),
		view("getCrowdloanCall(uint32)", func(c *call) ([]any, error) {
			l, err := c.Crowdloans.Get(c.Uint32())
			if l.Call == nil {
				return []any{common.Address{}, []byte{}}, err
			}
			return []any{l.Call.Target, l.Call.Data}, err
		}),
		write(payable, "contribute(uint32,uint64)", func(c *call) error {
			id, amount := c.Uint32(), unit.Rao(c.Uint64())
			return c.Crowdloans.Contribute(c.callerID, id, amount)
		}),
		write(payable, "withdraw(uint32)", func(c *call) error { return c.Crowdloans.Withdraw(c.callerID, c.Uint32()) }),
		write(payable, "finalize(uint32)", func(c *call) error {
			return c.Crowdloans.Finalize(c.callerID, c.Uint32(), func(id uint32, l crowdloan.Crowdloan) error {
				if l.Call == nil {
					return c.Lifecycle.RegisterLeased(id, l)
				}
				return c.as(l.Creator, innerCall{l.Call.Target, new(uint256.Int), l.Call.Data}, func(*method) error { return nil })
			})
		}),
		write(payable, "refund(uint32)", func(c *call) error { return c.Crowdloans.Refund(c.callerID, c.Uint32()) }),
		write(payable, "dissolve(uint32)", func(c *call) error { return c.Crowdloans.Dissolve(c.callerID, c.Uint32()) }),
		write(payable, "updateMinContribution(uint32,uint64)", func(c *call) error {
			id, amount := c.Uint32(), unit.Rao(c.Uint64())
			return c.Crowdloans.UpdateMinContribution(c.callerID, id, amount)
		}),
		write(payable, "updateEnd(uint32,uint32)", func(c *call) error {
			id, end := c.Uint32(), c.Uint32()
			return c.Crowdloans.UpdateEnd(c.callerID, id, uint64(end))
		}),
		write(payable, "updateCap(uint32,uint64)", func(c *call) error {
			id, amount := c.Uint32(), unit.Rao(c.Uint64())
			return c.Crowdloans.UpdateCap(c.callerID, id, amount)
		}),
		write(nonpayable, "setMaxContribution(uint32,bool,uint64)", func(c *call) error {
			id, limited, amount := c.Uint32(), c.Bool(), unit.Rao(c.Uint64())
			if !limited {
				return c.Crowdloans.SetMaxContribution(c.callerID, id, nil)
			}
			return c.Crowdloans.SetMaxContribution(c.callerID, id, &amount)
		}),
	)
}
