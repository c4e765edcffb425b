package precompiles

import (
	"math/big"

	"github.com/taochain/taochain/chain/params"
)

// newBalances is 0x80e: TAO balances and the issuance, in rao.
func newBalances() *contract {
	return newContract(
		"Balances", params.BalancesAddress,
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
