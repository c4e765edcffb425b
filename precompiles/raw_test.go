package precompiles

import (
	"bytes"
	"crypto/ed25519"
	"errors"
	"math/big"
	"testing"

	schnorrkel "github.com/ChainSafe/go-schnorrkel"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/taochain/taochain/bindings/fixtures"
	"github.com/taochain/taochain/chain/params"
)

// unnamedCall is a call of a precompile that has no selectors.
type unnamedCall struct {
	name  string
	to    common.Address
	input []byte
	want  []byte
	gas   uint64
}

// signedHash is a hash, v, r and s as ecrecover takes them, and the signer's key.
func signedHash() (input, key []byte) {
	private, err := crypto.ToECDSA(common.LeftPadBytes([]byte{7}, 32))
	if err != nil {
		panic(err)
	}
	hash := crypto.Keccak256([]byte("a message"))
	signature, err := crypto.Sign(hash, private)
	if err != nil {
		panic(err)
	}
	input = append(bytes.Clone(hash), common.LeftPadBytes([]byte{27 + signature[64]}, 32)...)
	return append(input, signature[:64]...), crypto.FromECDSAPub(&private.PublicKey)[1:]
}

// withByte replaces a byte.
func withByte(data []byte, at int, v byte) []byte {
	data = bytes.Clone(data)
	data[at] = v
	return data
}

func unnamedCalls() []unnamedCall {
	signed, key := signedHash()
	order := crypto.S256().Params().N
	return []unnamedCall{
		// FIPS 202: the digests of the empty message and of "abc", as NIST publishes them.
		{"SHA3-256 of nothing", params.Sha3Address, nil, common.FromHex("a7ffc6f8bf1ed76651c14756a061d662f580ff4de43b49fa82d80a4b80f8434a"), 60},
		{"SHA3-256 of abc", params.Sha3Address, []byte("abc"), common.FromHex("3a985da74fe225b2045c172d6bd390bd855f086e3e9d525b46bfe24511431532"), 72},
		{"SHA3-256 of 33 bytes", params.Sha3Address, make([]byte, 33), common.FromHex("dc33296e4d20f0ef35ff9fd449e23ebbaa5a049a17779db3c2fe194b499aaf74"), 84},
		{"key of a signer", params.RecoverPublicKeyAddress, signed, key, 3000},
		{"key of a signer, with bytes behind", params.RecoverPublicKeyAddress, append(bytes.Clone(signed), 1), key, 3000},
		{"v of 29", params.RecoverPublicKeyAddress, withByte(signed, 63, 29), nil, 3000},
		{"v with a high byte", params.RecoverPublicKeyAddress, withByte(signed, 32, 1), nil, 3000},
		{"s of 0", params.RecoverPublicKeyAddress, append(bytes.Clone(signed[:96]), make([]byte, 32)...), nil, 3000},
		{"r of the order", params.RecoverPublicKeyAddress, append(append(bytes.Clone(signed[:64]), order.Bytes()...), signed[96:]...), nil, 3000},
		{"nothing", params.RecoverPublicKeyAddress, nil, nil, 3000},
	}
}

// TestRawPrecompiles calls 0x400 and 0x401: result and exact gas, by every kind of call.
func TestRawPrecompiles(t *testing.T) {
	for _, c := range unnamedCalls() {
		t.Run(c.name, func(t *testing.T) {
			w := newWorld(t)
			root := w.root()
			o := w.send(alice, c.to, c.input, plenty, nil)
			if o.err != nil || o.used != c.gas || !bytes.Equal(o.ret, c.want) {
				t.Fatalf("%v, used %d, 0x%x", o.err, o.used, o.ret)
			}
			if o := w.send(alice, c.to, c.input, c.gas-1, nil); !errors.Is(o.err, vm.ErrOutOfGas) {
				t.Errorf("with a gas less: %v", o.err)
			}
			if got, reverted := w.send(alice, c.to, c.input, plenty, uint256.NewInt(1)).refused(); !reverted || got != "NotPayable(value=1)" {
				t.Errorf("with value: %s", got)
			}
			if w.root() != root {
				t.Error("the state changed")
			}
			at := w.deploy(&fixtures.CallProberMetaData)
			for method, input := range map[string][]byte{
				"probeCall":         prober.PackProbeCall(c.to, new(big.Int), big.NewInt(plenty), c.input),
				"probeStaticCall":   prober.PackProbeStaticCall(c.to, c.input),
				"probeDelegateCall": prober.PackProbeDelegateCall(c.to, c.input),
				"probeCallCode":     prober.PackProbeCallCode(c.to, new(big.Int), c.input),
			} {
				if ok, ret := probe(t, method, w.send(carol, at, input, bigGas, nil)); !ok || !bytes.Equal(ret, c.want) {
					t.Errorf("%s: %v 0x%x", method, ok, ret)
				}
			}
		})
	}
}

// TestRecoverAgreesWithEthereum: 0x401 gives the key of the address that 0x01 gives, or nothing where that gives nothing.
func TestRecoverAgreesWithEthereum(t *testing.T) {
	w := newWorld(t)
	signed, _ := signedHash()
	found := 0
	for at := range signed {
		for _, v := range []byte{0, 1, 27, 28, 0x7f, 0xff} {
			input := withByte(signed, at, v)
			address := w.send(alice, common.BytesToAddress([]byte{1}), input, plenty, nil).ret
			key := w.send(alice, params.RecoverPublicKeyAddress, input, plenty, nil).ret
			if len(key) > 0 {
				found++
				key = common.LeftPadBytes(crypto.Keccak256(key)[12:], 32)
			}
			if !bytes.Equal(key, address) {
				t.Fatalf("0x%x: 0x%x and 0x%x", input, key, address)
			}
		}
	}
	if found == 0 {
		t.Error("no key was found")
	}
}

// TestStorageQuery: no key is valid, whatever it is.
func TestStorageQuery(t *testing.T) {
	w := newWorld(t)
	key := common.FromHex("658faa385070e074c85bf6b568cf055557c875e4cff74148e4628f264b974c80ffff")
	for _, input := range [][]byte{nil, {1}, key} {
		o := w.send(alice, params.StorageQueryAddress, input, plenty, nil)
		want := "InvalidKey(key=" + common.BytesToHash(common.RightPadBytes(input[:min(len(input), 32)], 32)).Hex() + ")"
		if got, reverted := o.refused(); !reverted || got != want || o.used != 625 {
			t.Errorf("%v %s, used %d, want %s", o.err, got, o.used, want)
		}
	}
}

// TestRawCannotBeSwitchedOff: governance has no switch for them.
func TestRawCannotBeSwitchedOff(t *testing.T) {
	w := newWorld(t)
	for _, a := range []common.Address{params.Sha3Address, params.RecoverPublicKeyAddress, params.Ed25519VerifyAddress, params.Sr25519VerifyAddress, params.StorageQueryAddress} {
		w.must(admin, "Governance.setPrecompileEnabled", a, false)
		if o := w.send(alice, a, make([]byte, 200), plenty, nil); len(o.ret) >= 4 && errorName(o.ret) == "PrecompileDisabled" {
			t.Errorf("%s is switched off", a)
		}
	}
}

// The message of the signatures of the tests is the SHA-256 of "a message of the tests", the seed of their keys that of
// "a seed of the tests".
var (
	signedMessage    = [32]byte(common.FromHex("1d08768a6138da81fc63c06ce6f647d44be4111279854e50afbb34938fe5485b"))
	ed25519Key       = [32]byte(common.FromHex("ca8dec18e741591dd326c473771af0a5acef428a698607546d95c8f36d6c26aa"))
	ed25519Signature = common.FromHex("1f76dfd72ed4df494bace48db245145ad412cad511fd257f4e7158045dd26b862156ce46486efe265ab846f2210da0cf86aeead57e9799e9932b932c7cb2dc0b")
	sr25519Key       = [32]byte(common.FromHex("0eca3cad768d3c95970bbe8192b3d435299163bf2cab33172ef377cb61aad401"))
	sr25519Signature = common.FromHex("aa72dd8971543ce4b2102797e8b0c2563b53d5695fa72d0ddb425f7dadc022456f719199359c1125673b54a54888439e6b43432e27acd199e7dd5505ccca9085")
)

// verified are the arguments of verify.
func verified(message, key [32]byte, signature []byte) []any {
	return []any{message, key, [32]byte(signature), [32]byte(signature[32:])}
}

var verifyTests = []methodTest{
	{method: "Ed25519Verify.verify", args: verified(signedMessage, ed25519Key, ed25519Signature), want: is(true)},
	{method: "Ed25519Verify.verify", note: "another message", args: verified([32]byte{1}, ed25519Key, ed25519Signature), want: is(false)},
	{method: "Ed25519Verify.verify", note: "another first half", args: verified(signedMessage, ed25519Key, withByte(ed25519Signature, 0, 0xff)), want: is(false)},
	{method: "Ed25519Verify.verify", note: "another second half", args: verified(signedMessage, ed25519Key, withByte(ed25519Signature, 32, 0xff)), want: is(false)},
	{method: "Sr25519Verify.verify", args: verified(signedMessage, sr25519Key, sr25519Signature), want: is(true)},
	{method: "Sr25519Verify.verify", note: "another message", args: verified([32]byte{1}, sr25519Key, sr25519Signature), want: is(false)},
	{method: "Sr25519Verify.verify", note: "another first half", args: verified(signedMessage, sr25519Key, withByte(sr25519Signature, 0, 0xff)), want: is(false)},
	{method: "Sr25519Verify.verify", note: "another second half", args: verified(signedMessage, sr25519Key, withByte(sr25519Signature, 32, 0xff)), want: is(false)},
	// s = 0 and R = 0 is a signature of everything by the identity, which is no key.
	{method: "Sr25519Verify.verify", note: "the identity", args: verified(signedMessage, [32]byte{}, withByte(make([]byte, 64), 63, 0x80)), want: is(false)},
}

// addOrder is the other encoding of a number below the order of the group of ed25519.
func addOrder(half []byte) []byte {
	v := littleEndian(half)
	out := v.Add(v, groupOrder).FillBytes(make([]byte, 32))
	for i, j := 0, len(out)-1; i < j; i, j = i+1, j-1 {
		out[i], out[j] = out[j], out[i]
	}
	return out
}

// TestVerifyRefusals: what cannot be decoded is refused; the unused gas comes back, but the price of a call is paid.
func TestVerifyRefusals(t *testing.T) {
	noPoint := [32]byte{2} // y = 2 has no x on the curve
	raised := append(bytes.Clone(ed25519Signature[:32]), addOrder(ed25519Signature[32:])...)
	unmarked := withByte(sr25519Signature, 63, sr25519Signature[63]&0x7f)
	marked := addOrder(unmarked[32:])
	marked[31] |= 0x80
	for _, test := range []struct {
		name, method string
		args         []any
		want         string
	}{
		{"no point", "Ed25519Verify.verify", verified(signedMessage, noPoint, ed25519Signature), "UndecodablePublicKey(publicKey=" + show(noPoint) + ")"},
		{"s of the order and more", "Ed25519Verify.verify", verified(signedMessage, ed25519Key, raised), "UndecodableSignature"},
		{"s of all ones", "Ed25519Verify.verify", verified(signedMessage, ed25519Key, bytes.Repeat([]byte{0xff}, 64)), "UndecodableSignature"},
		{"no element", "Sr25519Verify.verify", verified(signedMessage, [32]byte{1}, sr25519Signature), "UndecodablePublicKey"},
		{"an ed25519 signature", "Sr25519Verify.verify", verified(signedMessage, sr25519Key, ed25519Signature), "UndecodableSignature"},
		{"without the mark", "Sr25519Verify.verify", verified(signedMessage, sr25519Key, unmarked), "UndecodableSignature"},
		{"s of the order and more, marked", "Sr25519Verify.verify", verified(signedMessage, sr25519Key, append(bytes.Clone(sr25519Signature[:32]), marked...)), "UndecodableSignature"},
	} {
		t.Run(test.name, func(t *testing.T) {
			o := newWorld(t).call(alice, test.method, test.args...)
			if got, reverted := o.refused(); !reverted || got != test.want && errorName(o.ret) != test.want || o.used != verifyGas {
				t.Errorf("%v %s, used %d", o.err, got, o.used)
			}
		})
	}
	w := newWorld(t)
	for _, length := range []int{0, 3, 4, 131} {
		o := w.send(alice, params.Ed25519VerifyAddress, make([]byte, length), plenty, nil)
		if errorName(o.ret) != "CalldataTooShort" || o.used != verifyGas {
			t.Errorf("%d bytes: %v %s, used %d", length, o.err, readError(o.ret), o.used)
		}
	}
	// The first four bytes are passed over, and so are bytes behind the arguments.
	_, data := pack(t, "Sr25519Verify.verify", verified(signedMessage, sr25519Key, sr25519Signature)...)
	copy(data, "????")
	o := w.send(alice, params.Sr25519VerifyAddress, append(data, 1, 2, 3), plenty, nil)
	if o.err != nil || len(o.ret) != 32 || o.ret[31] != 1 {
		t.Errorf("with another selector: %v 0x%x", o.err, o.ret)
	}
}

// TestVerifyKnownSignatures takes signatures that others made.
func TestVerifyKnownSignatures(t *testing.T) {
	for _, test := range []struct {
		name           string
		verify         func(message, key, signature []byte) (bool, error)
		message        []byte
		key, signature string
	}{
		{
			"RFC 8032, section 7.1, test 1", verifyEd25519, nil, "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
			"e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
		},
		{
			"RFC 8032, section 7.1, test 2", verifyEd25519,
			[]byte{0x72},
			"3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
			"92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
		},
		{
			"RFC 8032, section 7.1, test 3", verifyEd25519,
			[]byte{0xaf, 0x82},
			"fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
			"6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
		},
		{
			"of the reference's own library", verifySr25519, []byte("this is a message"), "46ebddef8cd9bb167dc30878d7113b7e168e6f0646beffd77d69d39bad76b47a",
			"4e172314444b8f820bb54c22e95076f220ed25373e5c178234aa6c211d29271244b947e3ff3418ff6b45fd1df1140c8cbff69fc58ee6dc96df70936a2bb74b82",
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			key, signature := common.FromHex(test.key), common.FromHex(test.signature)
			if ok, err := test.verify(test.message, key, signature); !ok || err != nil {
				t.Errorf("%v %v", ok, err)
			}
			if ok, err := test.verify(append([]byte{1}, test.message...), key, signature); ok || err != nil {
				t.Errorf("another message: %v %v", ok, err)
			}
		})
	}
}

// TestVerifyOwnSignatures signs with random keys: right ones are told from wrong ones, by both schemes.
func TestVerifyOwnSignatures(t *testing.T) {
	for i := range 20 {
		message := bytes.Repeat([]byte{byte(i)}, 32)
		public, private, err := ed25519.GenerateKey(nil)
		if err != nil {
			t.Fatal(err)
		}
		secret, key, err := schnorrkel.GenerateKeypair()
		if err != nil {
			t.Fatal(err)
		}
		signed, err := secret.Sign(schnorrkel.NewSigningContext(substrateContext, message))
		if err != nil {
			t.Fatal(err)
		}
		srKey, srSignature := key.Encode(), signed.Encode()
		for _, scheme := range []struct {
			verify         func(message, key, signature []byte) (bool, error)
			key, signature []byte
		}{{verifyEd25519, public, ed25519.Sign(private, message)}, {verifySr25519, srKey[:], srSignature[:]}} {
			if ok, err := scheme.verify(message, scheme.key, scheme.signature); !ok || err != nil {
				t.Fatalf("%v %v", ok, err)
			}
			for bit := range 512 {
				wrong := bytes.Clone(scheme.signature)
				wrong[bit/8] ^= 1 << (bit % 8)
				if ok, _ := scheme.verify(message, scheme.key, wrong); ok {
					t.Fatalf("bit %d does not matter", bit)
				}
			}
		}
	}
}

// TestOnCurve: keys are points of the curve, in any encoding of y.
func TestOnCurve(t *testing.T) {
	for _, test := range []struct {
		name string
		key  []byte
		want bool
	}{
		{"the neutral element, y = 1", withByte(make([]byte, 32), 0, 1), true},
		{"the same with a sign that it has not", withByte(withByte(make([]byte, 32), 0, 1), 31, 0x80), true},
		{"y = 0", make([]byte, 32), true},
		{"y = 2", withByte(make([]byte, 32), 0, 2), false},
		{"the base point", common.FromHex("5866666666666666666666666666666666666666666666666666666666666666"), true},
		{"y of the field's prime and 1", withByte(bytes.Repeat([]byte{0xff}, 32), 0, 0xee), true},
	} {
		if got := onCurve(test.key); got != test.want {
			t.Errorf("%s: %v", test.name, got)
		}
	}
	// Half of all y are those of points.
	count := 0
	for i := range 2000 {
		b := crypto.Keccak256([]byte{byte(i), byte(i >> 8)})
		if onCurve(b) {
			count++
		}
	}
	if count < 900 || count > 1100 {
		t.Errorf("%d of 2000 are points", count)
	}
}
