package precompiles

import (
	"crypto/sha3"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
)

// Prices of the precompiles of precompiles.md, sections 2 and 3, that are called with bytes instead of a selector.
const (
	sha3BaseGas, sha3WordGas = 60, 12
	recoverGas               = 3_000
	storageQueryGas          = 625
)

// newRaw makes a precompile without selectors and without an interface. Governance cannot switch it off.
func newRaw(name string, address common.Address, run func(f *frame) ([]byte, error)) *contract {
	return &contract{name: name, address: address, always: true, raw: run}
}

// newSha3 is 0x400: SHA3-256 of FIPS 202, which is not Keccak-256.
func newSha3() *contract {
	return newRaw("Sha3", params.Sha3Address, func(f *frame) ([]byte, error) {
		f.Charge(sha3BaseGas + sha3WordGas*uint64((len(f.input)+31)/32))
		hash := sha3.Sum256(f.input)
		return hash[:], nil
	})
}

// newRecoverPublicKey is 0x401: the input of ecrecover, hash, v, r and s, gives the signer's public key, 64 bytes. As there,
// what is missing of the input counts as 0, and a signature of nobody gives nothing.
func newRecoverPublicKey() *contract {
	return newRaw("ECRecoverPublicKey", params.RecoverPublicKeyAddress, func(f *frame) ([]byte, error) {
		f.Charge(recoverGas)
		input := common.RightPadBytes(f.input, 128)
		v, r, s := new(uint256.Int).SetBytes(input[32:64]), new(uint256.Int).SetBytes(input[64:96]), new(uint256.Int).SetBytes(input[96:128])
		if !v.Eq(uint256.NewInt(27)) && !v.Eq(uint256.NewInt(28)) {
			return nil, nil
		}
		recovery := byte(v.Uint64() - 27)
		if !crypto.ValidateSignatureValues(recovery, r.ToBig(), s.ToBig(), false) {
			return nil, nil
		}
		signature := append(input[64:128:128], recovery)
		key, err := crypto.Ecrecover(input[:32], signature)
		if err != nil {
			return nil, nil
		}
		return key[1:], nil
	})
}

// newStorageQuery is 0x807, which reads raw storage of the reference by its keys. The state has another layout here, so no
// key is valid: typed views take its place.
func newStorageQuery() *contract {
	return newRaw("StorageQuery", params.StorageQueryAddress, func(f *frame) ([]byte, error) {
		f.Charge(storageQueryGas)
		return nil, fault.InvalidKey.With(common.BytesToHash(common.RightPadBytes(f.input[:min(32, len(f.input))], 32)))
	})
}
