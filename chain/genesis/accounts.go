package genesis

import (
	"crypto/ecdsa"
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// DevMnemonic is the mnemonic of the development accounts. It is the one that
// EVM development chains share, so wallets and test tools know its accounts.
const DevMnemonic = "test test test test test test test test test test test junk"

// DevPath is the derivation path of the development accounts without the last
// index.
const DevPath = "m/44'/60'/0'/0"

// devNames are the roles of the development accounts, by index.
var devNames = [...]string{
	"admin",
	"owner",
	"validator",
	"validator2",
	"validator3",
	"miner",
	"miner2",
	"miner3",
	"user",
	"producer",
}

// Indexes of the development accounts with a role in the presets.
const (
	// AdminAccount is the privileged account of the development chain.
	AdminAccount = 0
	// ProducerAccount receives the fees of the blocks of a development chain.
	ProducerAccount = 9
)

// DevAccount is a funded account of the presets. Its key is public knowledge.
type DevAccount struct {
	// Name is the account's role, a single lower-case word.
	Name string
	// Address is the account's EVM address.
	Address common.Address
	// PrivateKey signs for the account.
	PrivateKey *ecdsa.PrivateKey
}

// deriveDevAccounts runs once: the mnemonic's key stretching takes milliseconds.
var deriveDevAccounts = sync.OnceValue(func() []DevAccount {
	list := make([]DevAccount, len(devNames))
	for i, name := range devNames {
		key, err := DeriveKey(DevMnemonic, "", fmt.Sprintf("%s/%d", DevPath, i))
		if err != nil {
			panic(fmt.Sprintf("[BUG] derive development account %d: %v", i, err))
		}
		list[i] = DevAccount{Name: name, Address: crypto.PubkeyToAddress(key.PublicKey), PrivateKey: key}
	}
	return list
})

// DevAccounts returns the ten development accounts in the order of their
// derivation index. The slice is the caller's own.
func DevAccounts() []DevAccount {
	return append([]DevAccount(nil), deriveDevAccounts()...)
}
