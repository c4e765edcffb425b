package precompiles

import (
	"bytes"
	"crypto/ed25519"
	"math/big"
	"slices"

	schnorrkel "github.com/ChainSafe/go-schnorrkel"
	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/chain/fault"
	"github.com/taochain/taochain/chain/params"
)

const (
	verifyGas = 6_000
	// verifyInput is four bytes that are passed over, message, public key and signature.
	verifyInput = 4 + 32 + 32 + 64
)

// newEd25519Verify is 0x402, and newSr25519Verify 0x403 (precompiles.md, section 3).
func newEd25519Verify() *contract {
	return newVerify("Ed25519Verify", params.Ed25519VerifyAddress, verifyEd25519)
}

func newSr25519Verify() *contract {
	return newVerify("Sr25519Verify", params.Sr25519VerifyAddress, verifySr25519)
}

// newVerify makes a precompile that checks signatures, by the one function of its interface or by any other four bytes in
// front of its arguments.
func newVerify(name string, address common.Address, verify func(message, key, signature []byte) (bool, error)) *contract {
	c := newContract(name, address, &method{sig: "verify(bytes32,bytes32,bytes32,bytes32)", mut: pure})
	c.always = true
	c.raw = func(f *frame) ([]byte, error) {
		f.Charge(verifyGas)
		if have := len(f.input); have < verifyInput {
			return nil, fault.CalldataTooShort.With(big.NewInt(int64(have)), big.NewInt(verifyInput))
		}
		ok, err := verify(f.input[4:36], f.input[36:68], f.input[68:132])
		if err != nil {
			return nil, err
		}
		return common.LeftPadBytes([]byte{truth(ok)}, 32), nil
	}
	return c
}

func truth(ok bool) byte {
	if ok {
		return 1
	}
	return 0
}

// These describe the curve of ed25519 (RFC 8032, section 5.1): the field, its constant d, and the order of the group.
var (
	fieldPrime, _ = new(big.Int).SetString("7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffed", 16)
	curveD, _     = new(big.Int).SetString("52036cee2b6ffe738cc740797779e89800700a4d4141d8ab75eb4dca135978a3", 16)
	groupOrder, _ = new(big.Int).SetString("1000000000000000000000000000000014def9dea2f79cd65812631a5cf5d3ed", 16)
	one           = big.NewInt(1)
)

// verifyEd25519 checks a signature by RFC 8032, section 5.1.7, without the cofactor. A key that is no point of the curve and
// a second half that is not below the group's order are undecodable. The first half is compared as bytes: one that is no
// point, or that is encoded in another way than the only one, is a wrong signature. A key may have a y beyond the field, a
// sign without an x, or a small order. Errors: UndecodablePublicKey, UndecodableSignature.
func verifyEd25519(message, key, signature []byte) (bool, error) {
	if !onCurve(key) {
		return false, undecodableKey(key)
	}
	if !belowOrder(signature[32:]) {
		return false, undecodableSignature(signature)
	}
	return ed25519.Verify(key, message, signature), nil
}

// onCurve reports whether there is an x to the y of 32 little-endian bytes, whose last bit is the sign of x:
// x^2 = (y^2-1) / (d*y^2+1), and the quotient is a square if the product is.
func onCurve(encoded []byte) bool {
	b := bytes.Clone(encoded)
	b[31] &= 0x7f
	y2 := littleEndian(b)
	y2.Mul(y2, y2)
	u := new(big.Int).Sub(y2, one)
	v := y2.Mul(y2, curveD)
	u.Mul(u, v.Add(v, one))
	return big.Jacobi(u.Mod(u, fieldPrime), fieldPrime) >= 0
}

func belowOrder(encoded []byte) bool { return littleEndian(encoded).Cmp(groupOrder) < 0 }

func littleEndian(b []byte) *big.Int {
	b = bytes.Clone(b)
	slices.Reverse(b)
	return new(big.Int).SetBytes(b)
}

// substrateContext is the signing context of the reference's accounts.
var substrateContext = []byte("substrate")

// verifySr25519 checks a signature of schnorrkel in the context "substrate". A key that is no element of the group, a
// second half that lacks the mark of schnorrkel, or that is not below the group's order without it, are undecodable. A
// first half that is no element of the group is a wrong signature, and so is any by the key that is the group's identity,
// which everybody could make. Errors: UndecodablePublicKey, UndecodableSignature.
func verifySr25519(message, key, signature []byte) (bool, error) {
	public, err := schnorrkel.NewPublicKey([32]byte(key))
	if err != nil {
		return false, undecodableKey(key)
	}
	scalar := bytes.Clone(signature[32:])
	if scalar[31]&0x80 == 0 {
		return false, undecodableSignature(signature)
	}
	scalar[31] &= 0x7f
	if !belowOrder(scalar) {
		return false, undecodableSignature(signature)
	}
	var decoded schnorrkel.Signature
	if decoded.Decode([64]byte(signature)) != nil {
		return false, nil // the first half
	}
	ok, err := public.Verify(&decoded, schnorrkel.NewSigningContext(substrateContext, message))
	return ok && err == nil, nil
}

func undecodableKey(key []byte) error {
	return fault.UndecodablePublicKey.With([32]byte(key))
}

func undecodableSignature(signature []byte) error {
	return fault.UndecodableSignature.With([32]byte(signature), [32]byte(signature[32:]))
}
