package genesis

import (
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"
)

const (
	fileAdmin   = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"
	fileContent = `{
  "name": "my chain", "chainId": 7, "timestamp": 1700000001, "gasLimit": 30000000, "baseFeeWei": 5, "admin": "` + fileAdmin + `",
  "accounts": {
    "` + fileAdmin + `": {"balanceTao": "1.5"},
    "0x0000000000000000000000000000000000001234": {"nonce": 3, "code": "0x6001",
      "storage": {"0x0000000000000000000000000000000000000000000000000000000000000001": "0x0000000000000000000000000000000000000000000000000000000000000002"}}
  }
}`
)

func TestLoad(t *testing.T) {
	path := filepath.Join(t.TempDir(), "genesis.json")
	if err := os.WriteFile(path, []byte(fileContent), 0o600); err != nil {
		t.Fatal(err)
	}
	spec, err := Load(path)
	if err != nil {
		t.Fatal(err)
	}
	if spec.Name != "my chain" || spec.ChainID != 7 || spec.Timestamp != 1700000001 || spec.GasLimit != 30_000_000 || spec.BaseFee.Int64() != 5 || spec.Admin.Hex() != fileAdmin {
		t.Errorf("spec %+v", spec)
	}
	if balance := spec.Alloc[spec.Admin].Balance; balance.Cmp(big.NewInt(1_500_000_000_000_000_000)) != 0 {
		t.Errorf("balance %d", balance)
	}
	contract := spec.Alloc[common.HexToAddress("0x1234")]
	if contract.Nonce != 3 || common.Bytes2Hex(contract.Code) != "6001" || contract.Storage[common.BigToHash(common.Big1)] != common.BigToHash(common.Big2) {
		t.Errorf("contract %+v", contract)
	}
	if _, err := Load(path + "x"); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("missing file: %v", err)
	}
}

func TestParseDefaults(t *testing.T) {
	spec, err := Parse([]byte(`{"chainId": 1, "timestamp": 0, "admin": "` + strings.ToLower(fileAdmin) + `"}`))
	if err != nil {
		t.Fatal(err)
	}
	if spec.GasLimit != DefaultGasLimit || spec.BaseFee.Uint64() != DefaultBaseFee || len(spec.Alloc) != 0 {
		t.Errorf("spec %+v", spec)
	}
}

func TestParseRefused(t *testing.T) {
	base := `"chainId": 7, "timestamp": 1, "admin": "` + fileAdmin + `"`
	account := func(body string) string {
		return "{" + base + `, "accounts": {"0x0000000000000000000000000000000000001234": {` + body + "}}}"
	}
	word := "0x" + strings.Repeat("0", 64)
	tests := []struct{ Name, Data, Want string }{
		{"empty", ``, "unexpected EOF"},
		{"not JSON", `chainId: 7`, "invalid character"},
		{"not an object", `[]`, "cannot unmarshal"},
		{"cut off", `{"chainId": 7`, "EOF"},
		{"text after the object", "{" + base + "} x", "after the end"},
		{"nested too deep", strings.Repeat("[", 100_000), "nested deeper"},
		{"unknown field", "{" + base + `, "forks": {}}`, "forks"},
		{"repeated field", "{" + base + `, "chainID": 8}`, "given twice"},
		{"no chain id", `{"timestamp": 1, "admin": "` + fileAdmin + `"}`, "chainId is missing"},
		{"no timestamp", `{"chainId": 1, "admin": "` + fileAdmin + `"}`, "timestamp is missing"},
		{"no admin", `{"chainId": 1, "timestamp": 1}`, "admin is missing"},
		{"negative chain id", `{"chainId": -1, "timestamp": 1, "admin": "` + fileAdmin + `"}`, "chainId"},
		{"fractional timestamp", `{"chainId": 1, "timestamp": 1.5, "admin": "` + fileAdmin + `"}`, "timestamp"},
		{"admin without 0x", `{"chainId": 1, "timestamp": 1, "admin": "` + fileAdmin[2:] + `"}`, "not an address"},
		{"wrong checksum", `{"chainId": 1, "timestamp": 1, "admin": "` + strings.Replace(fileAdmin, "F", "f", 1) + `"}`, "wrong checksum"},
		{"gas limit", "{" + base + `, "gasLimit": 1}`, "gas limit"},
		{"account twice", "{" + base + `, "accounts": {"` + fileAdmin + `": {}, "0x` + strings.ToUpper(fileAdmin[2:]) + `": {}}}`, "given twice"},
		{"bad account", "{" + base + `, "accounts": {"0x12": {}}}`, "not an address"},
		{"negative balance", account(`"balanceTao": "-1"`), "not an amount"},
		{"balance with exponent", account(`"balanceTao": "1e9"`), "not an amount"},
		{"balance as number", account(`"balanceTao": 1`), "balanceTao"},
		{"balance with 19 decimals", account(`"balanceTao": "0.1234567890123456789"`), "decimals"},
		{"huge balance", account(`"balanceTao": "` + strings.Repeat("9", 70) + `"`), "2^256"},
		{"absurd balance", account(`"balanceTao": "` + strings.Repeat("9", 100_000) + `"`), "too many digits"},
		{"bad code", account(`"code": "6001"`), "code"},
		{"long code", account(`"code": "0x` + strings.Repeat("00", 24577) + `"`), "24576"},
		{"short slot", account(`"storage": {"0x01": "` + word + `"}`), "instead of 32"},
		{"short value", account(`"storage": {"` + word + `": "0x01"}`), "instead of 32"},
	}
	for _, test := range tests {
		t.Run(test.Name, func(t *testing.T) {
			_, err := Parse([]byte(test.Data))
			if !errors.Is(err, ErrInvalidSpec) {
				t.Fatalf("error %v, want %v", err, ErrInvalidSpec)
			}
			if !strings.Contains(err.Error(), test.Want) {
				t.Errorf("error %.200q lacks %q", err, test.Want)
			}
		})
	}
}

func TestParseTaoRoundTrip(t *testing.T) {
	unit := new(big.Int).Exp(big.NewInt(10), big.NewInt(taoDecimals), nil)
	rapid.Check(t, func(t *rapid.T) {
		wei := new(big.Int).SetBytes(rapid.SliceOfN(rapid.Byte(), 0, 31).Draw(t, "wei"))
		whole, fraction := new(big.Int).QuoRem(wei, unit, new(big.Int))
		got, err := parseTao(fmt.Sprintf("%d.%018d", whole, fraction))
		if err != nil {
			t.Fatal(err)
		}
		if got.Cmp(wei) != 0 {
			t.Errorf("%d wei became %d", wei, got)
		}
	})
}

// FuzzParse looks for panics, and for specs that are returned although invalid.
func FuzzParse(f *testing.F) {
	f.Add([]byte(fileContent))
	f.Add([]byte(`{"chainId": 1, "timestamp": 0, "admin": "` + fileAdmin + `", "accounts": null}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		spec, err := Parse(data)
		if err != nil {
			return
		}
		if err := spec.Validate(); err != nil {
			t.Fatal(err)
		}
		spec.Genesis().ToBlock()
	})
}
