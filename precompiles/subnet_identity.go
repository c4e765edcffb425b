package precompiles

import (
	"github.com/taochain/taochain/chain/identity"
	"github.com/taochain/taochain/chain/subnet"
)

// maxSymbol bounds a symbol that is asked for; no symbol has more than 4 bytes.
const maxSymbol = 32

// identityMethods are about the names of subnets (subnets.md, section 11).
func identityMethods() []*method {
	return []*method{
		write(nonpayable, "setSubnetIdentity(uint16,string,string,string,string,string,string,string,string)", func(c *call) error {
			netuid := c.Uint16()
			// The logo comes before the last string here.
			return c.Identities.SetSubnet(c.callerID, netuid, identity.Subnet{
				Name: c.String(anyLength), GithubRepo: c.String(anyLength), Contact: c.String(anyLength), URL: c.String(anyLength),
				Discord: c.String(anyLength), Description: c.String(anyLength), LogoURL: c.String(anyLength), Additional: c.String(anyLength),
			})
		}),
		view("getSubnetIdentity(uint16)", func(c *call) ([]any, error) {
			v := c.Identities.Subnet(c.Uint16())
			return []any{v.Name, v.GithubRepo, v.Contact, v.URL, v.Discord, v.Description, v.LogoURL, v.Additional}, nil
		}),
		write(nonpayable, "updateSubnetSymbol(uint16,string)", func(c *call) error {
			netuid, symbol := c.Uint16(), c.String(maxSymbol)
			return c.Identities.SetSymbol(c.callerID, netuid, symbol)
		}),
		view("getSubnetMetadata(uint16)", func(c *call) ([]any, error) {
			s := c.Subnets.At(c.Uint16())
			var symbol []byte
			if s.Exists() {
				symbol = []byte(c.Identities.Symbol(s.Netuid))
			}
			return []any{
				symbol, [32]byte(s.Owner()), [32]byte(s.OwnerHotkey()), subnet.Tempo.Get(s.Slot), subnet.RecycleOrBurn.Get(s.Slot),
			}, nil
		}),
	}
}
