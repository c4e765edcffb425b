package precompiles

import (
	"math/big"

	"github.com/taochain/taochain/chain/params"
)

// newBalances is 0x80e: TAO balances and the issuance, in rao, and transfers.
func newBalances() *contract {
	keepAlive := write(payable, "transferKeepAlive(bytes32)", passOn)
	keepAlive.takesValue = true
	return newContract(
		"Balances", params.BalancesAddress,
		keepAlive,
		// There is no existential deposit that could be kept back, so the flag changes nothing.
		write(nonpayable, "transferAll(bytes32,bool)", func(c *call) error {
			to := c.Bytes32()
			c.Bool()
			return c.Accounts.TransferWei(c.caller, c.caller, to, c.Accounts.BalanceWei(c.callerID))
		}),
		view("getFreeBalance(bytes32)", func(c *call) ([]any, error) {
			return []any{bigUint(c.Accounts.Balance(c.Bytes32()))}, nil
		}),
		view("getTotalIssuance()", func(c *call) ([]any, error) {
			return []any{bigUint(c.Accounts.TotalIssuance())}, nil
		}),
	)
}

func bigUint[T ~uint8 | ~uint16 | ~uint32 | ~uint64](v T) *big.Int {
	return new(big.Int).SetUint64(uint64(v))
}
