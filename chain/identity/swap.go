package identity

import "github.com/taochain/taochain/chain/params"

// SwapColdkey gives the identity of a coldkey to the one that replaces it, unless that has one (economy.md 8.4).
func (a *Area) SwapColdkey(old, coldkey params.ID) {
	moved := a.Account(old)
	if moved == (Account{}) || a.Account(coldkey) != (Account{}) {
		return
	}
	var none Account
	from, to := none.texts(), moved.texts()
	save(a.base.Offset(accounts).Map(old), from[:])
	save(a.base.Offset(accounts).Map(coldkey), to[:])
}
