package genesis

import (
	"encoding/hex"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
)

// TestDeriveFromSeed uses test vectors 1, 2 and 3 of BIP-32. The third has keys
// with leading zeros.
func TestDeriveFromSeed(t *testing.T) {
	const (
		seed1 = "000102030405060708090a0b0c0d0e0f"
		seed2 = "fffcf9f6f3f0edeae7e4e1dedbd8d5d2cfccc9c6c3c0bdbab7b4b1aeaba8a5a29f9c999693908d8a8784817e7b7875726f6c696663605d5a5754514e4b484542"
		seed3 = "4b381541583be4423346c643850da4b320e46a87ae3d2a4e6da11eba819cd4acba45d239319ac14f863b8d5ab5a0d0c64d2e8a1e7d1457df2e5a3c51c73235be"
	)
	tests := []struct {
		Name, Seed string
		Path       []uint32
		Want       string
	}{
		{"1 m", seed1, nil, "e8f32e723decf4051aefac8e2c93c9c5b214313817cdb01a1494b917c8436b35"},
		{"1 m/0'", seed1, []uint32{hardened}, "edb2e14f9ee77d26dd93b4ecede8d16ed408ce149b6cd80b0715a2d911a0afea"},
		{"1 m/0'/1", seed1, []uint32{hardened, 1}, "3c6cb8d0f6a264c91ea8b5030fadaa8e538b020f0a387421a12de9319dc93368"},
		{"1 m/0'/1/2'", seed1, []uint32{hardened, 1, hardened + 2}, "cbce0d719ecf7431d88e6a89fa1483e02e35092af60c042b1df2ff59fa424dca"},
		{"1 m/0'/1/2'/2", seed1, []uint32{hardened, 1, hardened + 2, 2}, "0f479245fb19a38a1954c5c7c0ebab2f9bdfd96a17563ef28a6a4b1a2a764ef4"},
		{"1 m/0'/1/2'/2/1000000000", seed1, []uint32{hardened, 1, hardened + 2, 2, 1000000000}, "471b76e389e528d6de6d816857e012c5455051cad6660850e58372a6c3e6e7c8"},
		{"2 m", seed2, nil, "4b03d6fc340455b363f51020ad3ecca4f0850280cf436c70c727923f6db46c3e"},
		{"2 m/0", seed2, []uint32{0}, "abe74a98f6c7eabee0428f53798f0ab8aa1bd37873999041703c742f15ac7e1e"},
		{"3 m", seed3, nil, "00ddb80b067e0d4993197fe10f2657a844a384589847602d56f0c629c81aae32"},
		{"3 m/0'", seed3, []uint32{hardened}, "491f7a2eebc7b57028e0d3faa0acda02e75c33b03c48fb288c41e2ea44e1daef"},
	}
	for _, test := range tests {
		t.Run(test.Name, func(t *testing.T) {
			seed, err := hex.DecodeString(test.Seed)
			if err != nil {
				t.Fatal(err)
			}
			key, err := deriveFromSeed(seed, test.Path)
			if err != nil {
				t.Fatal(err)
			}
			if got := hex.EncodeToString(key.key[:]); got != test.Want {
				t.Errorf("key %s, want %s", got, test.Want)
			}
		})
	}
}

func TestDeriveKeyRefused(t *testing.T) {
	tests := []struct{ Name, Mnemonic, Path string }{
		{"unknown word", "test test test test test test test test test test test tset", DevPath},
		{"wrong checksum", "test test test test test test test test test test test test", DevPath},
		{"too short", "test junk", DevPath},
		{"empty", "", DevPath},
		{"bad path", DevMnemonic, "m/x"},
		{"empty path", DevMnemonic, ""},
	}
	for _, test := range tests {
		t.Run(test.Name, func(t *testing.T) {
			if key, err := DeriveKey(test.Mnemonic, "", test.Path); err == nil {
				t.Errorf("derived %s", crypto.PubkeyToAddress(key.PublicKey))
			}
		})
	}
}

// TestDevAccounts compares with the addresses that EVM development tools print
// for the mnemonic.
func TestDevAccounts(t *testing.T) {
	want := []string{
		"0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266",
		"0x70997970C51812dc3A010C7d01b50e0d17dc79C8",
		"0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC",
		"0x90F79bf6EB2c4f870365E785982E1f101E93b906",
		"0x15d34AAf54267DB7D7c367839AAf71A00a2C6A65",
		"0x9965507D1a55bcC2695C58ba16FB37d819B0A4dc",
		"0x976EA74026E726554dB657fA54763abd0C3a0aa9",
		"0x14dC79964da2C08b23698B3D3cc7Ca32193d9955",
		"0x23618e81E3f5cdF7f54C3d65f7FBc0aBf5B21E8f",
		"0xa0Ee7A142d267C1f36714E4a8F75612F20a79720",
	}
	list := DevAccounts()
	if len(list) != len(want) {
		t.Fatalf("%d accounts, want %d", len(list), len(want))
	}
	names := make(map[string]bool)
	for i, account := range list {
		if account.Address.Hex() != want[i] {
			t.Errorf("account %d is %s, want %s", i, account.Address, want[i])
		}
		if crypto.PubkeyToAddress(account.PrivateKey.PublicKey) != account.Address {
			t.Errorf("account %d: the key belongs to another address", i)
		}
		if account.Name == "" || names[account.Name] {
			t.Errorf("account %d: name %q is empty or taken", i, account.Name)
		}
		names[account.Name] = true
	}
	list[0].Name = "changed"
	if DevAccounts()[0].Name == "changed" {
		t.Error("callers share one slice")
	}
}
