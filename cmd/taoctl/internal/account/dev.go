package account

import (
	"crypto/ecdsa"
	"fmt"

	"github.com/taochain/taochain/chain/genesis"
)

// DevChainID is the chain id of the development chain, on which alone the development accounts own anything.
const DevChainID = genesis.DevChainID

// developmentAccounts are dev0 to dev9; each also has the name of its role.
func developmentAccounts() []Account {
	list := genesis.DevAccounts()
	out := make([]Account, len(list))
	for i, d := range list {
		out[i] = Account{Name: fmt.Sprintf("dev%d", i), Role: d.Name, Address: d.Address, Source: Development, Index: -1, key: d.PrivateKey}
	}
	return out
}

// DeriveKey derives a key from a mnemonic (BIP-39) by a path (BIP-32).
func DeriveKey(mnemonic, path string) (*ecdsa.PrivateKey, error) {
	return genesis.DeriveKey(mnemonic, "", path)
}
