package genesis

import (
	"crypto/ecdsa"
	"crypto/hmac"
	"crypto/sha512"
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"

	"github.com/cosmos/go-bip39"
	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/crypto"
)

// hardened is the first index of hardened derivation (BIP-32).
const hardened = 1 << 31

// ErrUnusableSeed occurs for the seeds and indexes, about one in 2^127, that
// BIP-32 declares unusable.
var ErrUnusableSeed = errors.New("the seed leads to an invalid key: use another seed or index")

// extendedKey is a private key together with its chain code (BIP-32).
type extendedKey struct {
	key       [32]byte
	chainCode [32]byte
}

// DeriveKey returns the private key of a BIP-39 mnemonic at a BIP-32 path such
// as m/44'/60'/0'/0/0. The passphrase may be empty. It fails if the mnemonic's
// words or checksum are wrong, or if the path cannot be read.
func DeriveKey(mnemonic, passphrase, path string) (*ecdsa.PrivateKey, error) {
	indexes, err := accounts.ParseDerivationPath(path)
	if err != nil {
		return nil, fmt.Errorf("read derivation path %q: %w", path, err)
	}
	seed, err := bip39.NewSeedWithErrorChecking(mnemonic, passphrase)
	if err != nil {
		return nil, fmt.Errorf("read mnemonic: %w", err)
	}
	key, err := deriveFromSeed(seed, indexes)
	if err != nil {
		return nil, err
	}
	return crypto.ToECDSA(key.key[:])
}

// deriveFromSeed walks from the master key of a seed along the indexes.
func deriveFromSeed(seed []byte, indexes []uint32) (extendedKey, error) {
	key, err := masterKey(seed)
	for _, index := range indexes {
		if err != nil {
			break
		}
		key, err = key.child(index)
	}
	return key, err
}

func masterKey(seed []byte) (extendedKey, error) {
	mac := hmac.New(sha512.New, []byte("Bitcoin seed"))
	mac.Write(seed)
	sum := mac.Sum(nil)
	return newExtendedKey(new(big.Int).SetBytes(sum[:32]), sum[32:])
}

// child is CKDpriv of BIP-32.
func (k extendedKey) child(index uint32) (extendedKey, error) {
	mac := hmac.New(sha512.New, k.chainCode[:])
	if index >= hardened {
		mac.Write([]byte{0})
		mac.Write(k.key[:])
	} else {
		private, err := crypto.ToECDSA(k.key[:])
		if err != nil {
			return extendedKey{}, err
		}
		mac.Write(crypto.CompressPubkey(&private.PublicKey))
	}
	var word [4]byte
	binary.BigEndian.PutUint32(word[:], index)
	mac.Write(word[:])
	sum := mac.Sum(nil)

	tweak := new(big.Int).SetBytes(sum[:32])
	order := crypto.S256().Params().N
	if tweak.Cmp(order) >= 0 {
		return extendedKey{}, ErrUnusableSeed
	}
	scalar := tweak.Add(tweak, new(big.Int).SetBytes(k.key[:]))
	return newExtendedKey(scalar.Mod(scalar, order), sum[32:])
}

// newExtendedKey refuses scalars outside [1, n-1], as BIP-32 demands.
func newExtendedKey(scalar *big.Int, chainCode []byte) (extendedKey, error) {
	if scalar.Sign() == 0 || scalar.Cmp(crypto.S256().Params().N) >= 0 {
		return extendedKey{}, ErrUnusableSeed
	}
	var k extendedKey
	scalar.FillBytes(k.key[:])
	copy(k.chainCode[:], chainCode)
	return k, nil
}
