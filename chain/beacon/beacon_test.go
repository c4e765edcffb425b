package beacon

import (
	"bytes"
	"encoding/hex"
	"testing"
)

// pulses are published ones of quicknet: rounds 1 and 2 with their randomness as drand's relays give them (test data of
// third-party verifiers), round 1000 as in the tests of drand's clients.
var pulses = []struct {
	round                 uint64
	signature, randomness string
}{
	{1, "b55e7cb2d5c613ee0b2e28d6750aabbb78c39dcc96bd9d38c2c2e12198df95571de8e8e402a0cc48871c7089a2b3af4b", "1466a6cd24e327188770752f6134001c64d6efcc590ccc26b721611ad96f165a"},
	{2, "b6b6a585449b66eb12e875b64fcbab3799861a00e4dbf092d99e969a5eac57dd3f798acf61e705fe4f093db926626807", "5782d6987841c654515a0e72b2d1ebb4e741234042c37cb19608ae50d93fb60c"},
	{1000, "b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39", ""},
	{2000, "b6cb8f482a0b15d45936a4c4ea08e98a087e71787caee3f4d07a8a9843b1bc5423c6b3c22f446488b3137eaca799c77e", ""},
	{32281667, "b0f5ae301358ff87a9d3dd539ed4a07c0148b1ab4f7b61a8ca43c7e9ca7ca9553e4faae9188deb30b2cd1a7f447e3e5b", "4fd2fc55983dbfa3f446d8a0bd56f16cc8c5e76afd1ec154b60d477cbabed13b"},
}

func decode(t testing.TB, text string) []byte {
	t.Helper()
	raw, err := hex.DecodeString(text)
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

func TestPublishedPulses(t *testing.T) {
	for _, p := range pulses {
		signature := decode(t, p.signature)
		if !Verify(p.round, signature) {
			t.Errorf("round %d is refused", p.round)
		}
		if Verify(p.round+1, signature) {
			t.Errorf("the signature of round %d passes for the next one", p.round)
		}
		if got := Randomness(signature); p.randomness != "" && hex.EncodeToString(got[:]) != p.randomness {
			t.Errorf("round %d: randomness %x, want %s", p.round, got, p.randomness)
		}
	}
}

func TestBadSignatures(t *testing.T) {
	good := decode(t, pulses[0].signature)
	change := func(f func(s []byte)) []byte {
		s := bytes.Clone(good)
		f(s)
		return s
	}
	for name, signature := range map[string][]byte{
		"empty":         {},
		"short":         good[:47],
		"long":          append(bytes.Clone(good), 0),
		"negated":       change(func(s []byte) { s[0] ^= 0x20 }),
		"another x":     change(func(s []byte) { s[47] ^= 1 }),
		"infinity":      append([]byte{0xc0}, make([]byte, 47)...),
		"uncompressed":  change(func(s []byte) { s[0] &^= 0x80 }),
		"above modulus": append([]byte{0x9f}, bytes.Repeat([]byte{0xff}, 47)...),
		// A point of the curve outside the group of prime order: x = 4.
		"wrong group": append([]byte{0x80}, append(make([]byte, 46), 4)...),
	} {
		if Verify(1, signature) {
			t.Errorf("%s is accepted", name)
		}
	}
}

func BenchmarkVerify(b *testing.B) {
	signature := decode(b, pulses[0].signature)
	for b.Loop() {
		if !Verify(1, signature) {
			b.Fatal("refused")
		}
	}
}
