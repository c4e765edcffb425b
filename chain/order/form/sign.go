package form

import (
	"crypto/ecdsa"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/chain/params"
)

// The typed data of EIP-712 that a signer signs.
const (
	DomainName    = "taochain limit orders"
	DomainVersion = "1"
	DomainType    = "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
	OrderType     = "Order(address signer,bytes32 hotkey,uint16 netuid,uint8 orderType,uint64 amount,uint64 limitPrice,uint64 expiry," +
		"uint32 feeRate,bytes32 feeRecipient,address[] relayers,bool hasMaxSlippage,uint32 maxSlippage,uint64 chainId,bool partialFillsEnabled)"
)

var (
	domainTypeHash  = crypto.Keccak256([]byte(DomainType))
	orderTypeHash   = crypto.Keccak256([]byte(OrderType))
	domainNameHash  = crypto.Keccak256([]byte(DomainName))
	domainVersionOf = crypto.Keccak256([]byte(DomainVersion))
)

// SignatureBytes is the length of a signature: r, s and v, which is 27 or 28.
const SignatureBytes = 65

// StructHash is hashStruct(order) of EIP-712.
func (o Order) StructHash() common.Hash {
	var list []byte
	for _, r := range o.Relayers {
		list = append(list, common.LeftPadBytes(r[:], wordBytes)...)
	}
	data := orderTypeHash
	for _, w := range o.words(crypto.Keccak256Hash(list)) {
		data = append(data[:len(data):len(data)], w[:]...)
	}
	return crypto.Keccak256Hash(data)
}

// Digest is what is signed: the typed data of the order in the domain of its own chain and precompile 0x821.
func (o Order) Digest() common.Hash {
	domain := crypto.Keccak256(
		domainTypeHash, domainNameHash, domainVersionOf, word(o.ChainID).Bytes(), common.LeftPadBytes(params.LimitOrdersAddress[:], wordBytes),
	)
	return crypto.Keccak256Hash([]byte{0x19, 0x01}, domain, o.StructHash().Bytes())
}

// Recover is the address that made the signature of a digest. A signature has 65 bytes, the lower of the two values of s, and
// v 27 or 28; of any other one, and of one that no key makes, nothing is recovered.
func Recover(digest common.Hash, signature []byte) (common.Address, bool) {
	if len(signature) != SignatureBytes || signature[64] != 27 && signature[64] != 28 {
		return common.Address{}, false
	}
	raw := [SignatureBytes]byte(signature)
	raw[64] -= 27
	r, s := new(uint256.Int).SetBytes(raw[:32]), new(uint256.Int).SetBytes(raw[32:64])
	if !crypto.ValidateSignatureValues(raw[64], r.ToBig(), s.ToBig(), true) {
		return common.Address{}, false
	}
	key, err := crypto.SigToPub(digest[:], raw[:])
	if err != nil {
		return common.Address{}, false
	}
	return crypto.PubkeyToAddress(*key), true
}

// Sign makes the signature of the order with the signer's key.
func (o Order) Sign(key *ecdsa.PrivateKey) ([]byte, error) {
	signature, err := crypto.Sign(o.Digest().Bytes(), key)
	if err != nil {
		return nil, err
	}
	signature[64] += 27
	return signature, nil
}
