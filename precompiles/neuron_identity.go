package precompiles

import "github.com/taochain/taochain/chain/identity"

// accountMethods are about the names of coldkeys, their hotkeys, and the EVM addresses of neurons (subnets.md, section 11).
func accountMethods() []*method {
	return []*method{
		write(nonpayable, "setIdentity(string,string,string,string,string,string,string)", func(c *call) error {
			return c.Identities.SetAccount(c.callerID, identity.Account{
				Name: c.String(anyLength), URL: c.String(anyLength), GithubRepo: c.String(anyLength), Image: c.String(anyLength),
				Discord: c.String(anyLength), Description: c.String(anyLength), Additional: c.String(anyLength),
			})
		}),
		view("getIdentity(bytes32)", func(c *call) ([]any, error) {
			v := c.Identities.Account(c.Bytes32())
			return []any{v.Name, v.URL, v.GithubRepo, v.Image, v.Discord, v.Description, v.Additional}, nil
		}),
		write(nonpayable, "tryAssociateHotkey(bytes32)", func(c *call) error {
			return c.Accounts.Associate(c.Bytes32(), c.callerID)
		}),
		write(nonpayable, "associateEvmKey(uint16,address,uint64,bytes)", func(c *call) error {
			netuid, key, block, signature := c.Uint16(), c.Address(), c.Uint64(), c.Bytes(anyLength)
			return c.Neurons.AssociateEvmKey(c.callerID, netuid, key, block, signature)
		}),
	}
}
