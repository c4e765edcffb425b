package ss58

import (
	"encoding/hex"
	"errors"
	"strings"
	"testing"

	"github.com/mr-tron/base58"
	"pgregory.net/rapid"
)

func bytesOf[T [20]byte | [32]byte](t *testing.T, text string) T {
	t.Helper()
	raw, err := hex.DecodeString(strings.TrimPrefix(text, "0x"))
	if err != nil {
		t.Fatal(err)
	}
	return T(raw)
}

// The pairs are those of precompiles.md, section 2.
func TestAccountID(t *testing.T) {
	for address, id := range map[string]string{
		"0x0000000000000000000000000000000000000803": "3a8618fbbb1bbc478664ff5346180c35d09fac26f2027085b31c56c1063c1cd3",
		"0x0000000000000000000000000000000000000800": "07ec712a5d38434ddd033f8f024ecdfc4bb5951c13c3085c399c8a5f6293705d",
		"0x0000000000000000000000000000000000000805": "f388485910db179a75df29ede3e35327dc12778687f208928d76ee4eda92f2f6",
		"0xf39fd6e51aad88f6f4ce6ab8827279cfffb92266": "c4518fa0ed143e016e4a1410193704924b890de8f854b94c7a6037651ec65dd0",
		"0x0000000000000000000000000000000000000000": "c2cdcf01af7163d2d99b2ec87954e4c1b735e9e9ea80f8775bf29dd9457eaca1",
	} {
		got := AccountID(bytesOf[[20]byte](t, address))
		if hex.EncodeToString(got[:]) != id {
			t.Errorf("AccountID(%s) = %x, want %s", address, got, id)
		}
	}
}

func TestKnownTexts(t *testing.T) {
	alice := bytesOf[[32]byte](t, "d43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d")
	for _, c := range []struct {
		name   string
		prefix uint16
		text   string
	}{
		{"generic", 42, "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY"},
		{"polkadot", 0, "15oF4uVJwmo4TdGW7VfQxNLavjCXviqxT9S1MgbjMNHr6Sp5"},
	} {
		t.Run(c.name, func(t *testing.T) {
			text, err := EncodePrefix(c.prefix, alice)
			if err != nil || text != c.text {
				t.Fatalf("EncodePrefix = %s, %v; want %s", text, err, c.text)
			}
			prefix, id, err := DecodePrefix(c.text)
			if err != nil || prefix != c.prefix || id != alice {
				t.Fatalf("DecodePrefix = %d, %x, %v", prefix, id, err)
			}
		})
	}
}

func TestDecodeRefuses(t *testing.T) {
	alice := "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY"
	polkadot := "15oF4uVJwmo4TdGW7VfQxNLavjCXviqxT9S1MgbjMNHr6Sp5"
	raw, err := base58.Decode(alice)
	if err != nil {
		t.Fatal(err)
	}
	longHead := append([]byte{0x40 | 42>>2, 42 & 3 << 6}, raw[1:33]...)
	for _, c := range []struct {
		name, text string
		want       error
	}{
		{"empty", "", ErrLength},
		{"one digit", "5", ErrLength},
		{"last digit changed", alice[:47] + "Z", ErrChecksum},
		{"first digit changed", "6" + alice[1:], ErrChecksum},
		{"digit outside base58", "0" + alice[1:], ErrNotBase58},
		{"not ascii", "5Grwvaé5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY", ErrNotBase58},
		{"truncated", base58.Encode(raw[:34]), ErrLength},
		{"one byte more", base58.Encode(append(raw[:35:35], 0)), ErrLength},
		{"huge", strings.Repeat("1", 100_000), ErrLength},
		{"other prefix", polkadot, ErrPrefix},
		{"reserved first byte", base58.Encode(append([]byte{200}, raw[1:]...)), ErrPrefix},
		{"small prefix in two bytes", base58.Encode(append(longHead, checksum(longHead)...)), ErrPrefix},
	} {
		t.Run(c.name, func(t *testing.T) {
			if _, err := Decode(c.text); !errors.Is(err, c.want) {
				t.Fatalf("Decode = %v, want %v", err, c.want)
			}
		})
	}
	if _, err := EncodePrefix(MaxPrefix+1, [32]byte{}); !errors.Is(err, ErrPrefix) {
		t.Fatalf("EncodePrefix of a prefix out of range = %v", err)
	}
}

func TestRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		id := [32]byte(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "id"))
		prefix := rapid.Uint16Range(0, MaxPrefix).Draw(t, "prefix")
		text, err := EncodePrefix(prefix, id)
		if err != nil {
			t.Fatal(err)
		}
		gotPrefix, got, err := DecodePrefix(text)
		if err != nil || gotPrefix != prefix || got != id {
			t.Fatalf("%s decodes to %d, %x, %v", text, gotPrefix, got, err)
		}
	})
}

// A changed character is either refused or gives back the same text on encoding (it is another valid account).
func FuzzDecode(f *testing.F) {
	f.Add("5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY")
	f.Add("")
	f.Add("1111111111111111111111111111111111111111111111")
	f.Fuzz(func(t *testing.T, text string) {
		prefix, id, err := DecodePrefix(text)
		if err != nil {
			return
		}
		if again, err := EncodePrefix(prefix, id); err != nil || again != text {
			t.Fatalf("%q decodes but encodes to %q, %v", text, again, err)
		}
	})
}
