package precompiles

import (
	"github.com/taochain/taochain/chain/params"
	"github.com/taochain/taochain/chain/subnet"
)

// newRuntimeConfiguration is 0x812: settings of the chain.
func newRuntimeConfiguration() *contract {
	return newContract(
		"RuntimeConfiguration", params.RuntimeConfigurationAddress,
		view("getEvmChainId()", func(c *call) ([]any, error) { return []any{c.chainID}, nil }),
		view("getTransactionRateLimit()", func(c *call) ([]any, error) {
			return []any{subnet.GlobalParamByName("tx_rate_limit").Get(c.Subnets)}, nil
		}),
	)
}
