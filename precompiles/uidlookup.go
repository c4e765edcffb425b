package precompiles

import "github.com/taochain/taochain/chain/params"

// uidMatch is a neuron that an EVM address is linked to, in the ABI's terms.
type uidMatch struct {
	Uid             uint16
	BlockAssociated uint64
}

// newUidLookup is 0x806: the neurons of an EVM address.
func newUidLookup() *contract {
	return newContract(
		"UidLookup", params.UidLookupAddress,
		view("uidLookup(uint16,address,uint16)", func(c *call) ([]any, error) {
			netuid, address, limit := c.Uint16(), c.Address(), c.Uint16()
			matches := []uidMatch{}
			for _, m := range c.Neurons.At(netuid).EvmLookup(address, limit) {
				matches = append(matches, uidMatch{m.Uid, m.Block})
			}
			return []any{matches}, nil
		}),
	)
}
