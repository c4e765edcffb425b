package precompiles

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/chain/crowdloan"
	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/unit"
)

// newLeasing is 0x80a: subnets that a crowdloan paid for.
func newLeasing() *contract {
	return newContract(
		"Leasing", params.LeasingAddress,
		view("getLease(uint32)", func(c *call) ([]any, error) {
			l, err := c.Leases.Get(c.Uint32())
			if err != nil {
				return nil, err
			}
			return []any{struct {
				Beneficiary    common.Hash
				Coldkey        common.Hash
				Hotkey         common.Hash
				EmissionsShare uint8
				HasEndBlock    bool
				EndBlock       uint32
				Netuid         uint16
				Cost           uint64
			}{
				l.Beneficiary, l.Coldkey, l.Hotkey, l.Terms.EmissionsPercent, l.Terms.HasEnd, l.Terms.EndBlock, l.Netuid, uint64(l.Cost),
			}}, nil
		}),
		view("getContributorShare(uint32,bytes32)", func(c *call) ([]any, error) {
			id, coldkey := c.Uint32(), c.Bytes32()
			integer, fraction := c.Leases.Share(id, coldkey).Bits()
			return []any{new(big.Int).SetUint64(integer), new(big.Int).SetUint64(fraction)}, nil
		}),
		view("getLeaseIdForSubnet(uint16)", func(c *call) ([]any, error) {
			netuid := c.Uint16()
			id, ok := c.Leases.OfSubnet(netuid)
			if !ok {
				return nil, fault.SubnetNotLeased.With(netuid)
			}
			return []any{id}, nil
		}),
		view("getAccumulatedDividends(uint32)", func(c *call) ([]any, error) {
			l, err := c.Leases.Get(c.Uint32())
			return []any{uint64(l.Accumulated)}, err
		}),
		write(payable, "createLeaseCrowdloan(uint64,uint64,uint64,uint32,uint8,bool,uint32)", func(c *call) error {
			t := crowdloan.Terms{
				Deposit: unit.Rao(c.Uint64()), MinContribution: unit.Rao(c.Uint64()), Cap: unit.Rao(c.Uint64()), End: uint64(c.Uint32()),
				Lease: crowdloan.LeaseTerms{EmissionsPercent: min(c.Uint8(), 100), HasEnd: c.Bool()},
			}
			if end := c.Uint32(); t.Lease.HasEnd {
				t.Lease.EndBlock = end
			}
			_, err := c.Crowdloans.Create(c.callerID, t)
			return err
		}),
		write(payable, "terminateLease(uint32,bytes32)", func(c *call) error {
			id, hotkey := c.Uint32(), c.Bytes32()
			return c.Leases.Terminate(c.callerID, id, hotkey)
		}),
	)
}
