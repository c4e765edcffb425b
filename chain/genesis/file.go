package genesis

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"os"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
)

// maxFileSize bounds a spec file, in bytes.
const maxFileSize = 64 << 20

// maxFileDepth bounds the nesting of a spec file; the form itself has four levels.
const maxFileDepth = 8

// taoDecimals is the number of decimals of a TAO amount: 1 TAO = 10^18 wei.
const taoDecimals = 18

// fileSpec is the form of a spec file. Fields that are absent are nil.
type fileSpec struct {
	Name       string                 `json:"name"`
	ChainID    *uint64                `json:"chainId"`
	Timestamp  *uint64                `json:"timestamp"`
	GasLimit   *uint64                `json:"gasLimit"`
	BaseFeeWei *uint64                `json:"baseFeeWei"`
	Admin      string                 `json:"admin"`
	Protocol   string                 `json:"protocol"`
	Accounts   map[string]fileAccount `json:"accounts"`
}

type fileAccount struct {
	BalanceTao string            `json:"balanceTao"`
	Nonce      uint64            `json:"nonce"`
	Code       string            `json:"code"`
	Storage    map[string]string `json:"storage"`
}

// Load reads a spec file; see [Parse] for its form.
func Load(path string) (Spec, error) {
	file, err := os.Open(path)
	if err != nil {
		return Spec{}, fmt.Errorf("open genesis spec: %w", err)
	}
	defer file.Close()
	data, err := io.ReadAll(io.LimitReader(file, maxFileSize+1))
	if err != nil {
		return Spec{}, fmt.Errorf("read genesis spec: %w", err)
	}
	if len(data) > maxFileSize {
		return Spec{}, fmt.Errorf("%w: %s is longer than %d bytes", ErrInvalidSpec, path, maxFileSize)
	}
	spec, err := Parse(data)
	if err != nil {
		return Spec{}, fmt.Errorf("%s: %w", path, err)
	}
	return spec, nil
}

// Parse decodes a spec from one JSON object:
//
//	{
//	  "name": "my chain",                      optional
//	  "chainId": 42,
//	  "timestamp": 1700000000,                 seconds since 1970
//	  "gasLimit": 75000000,                    optional
//	  "baseFeeWei": 10000000000,               optional
//	  "admin": "0xf39F...2266",
//	  "protocol": "network",                   optional: network, dev or test limits
//	  "accounts": {
//	    "0xf39F...2266": {
//	      "balanceTao": "100000.5",            optional, up to 18 decimals
//	      "nonce": 0,                          optional
//	      "code": "0x60...",                   optional
//	      "storage": {"0x00...00": "0x00...01"} optional, 32 bytes each
//	    }
//	  }
//	}
//
// Decoding is strict: unknown fields, repeated keys and anything after the
// object are refused. Every refusal wraps [ErrInvalidSpec]; a spec that is
// returned is valid.
func Parse(data []byte) (Spec, error) {
	if err := checkKeys(data); err != nil {
		return Spec{}, fmt.Errorf("%w: %w", ErrInvalidSpec, err)
	}
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.DisallowUnknownFields()
	var file fileSpec
	if err := decoder.Decode(&file); err != nil {
		return Spec{}, fmt.Errorf("%w: %w", ErrInvalidSpec, err)
	}
	spec, err := file.spec()
	if err != nil {
		return Spec{}, fmt.Errorf("%w: %w", ErrInvalidSpec, err)
	}
	if err := spec.Validate(); err != nil {
		return Spec{}, err
	}
	return spec, nil
}

func (f fileSpec) spec() (Spec, error) {
	if f.ChainID == nil {
		return Spec{}, errors.New("the field chainId is missing")
	}
	if f.Timestamp == nil {
		return Spec{}, errors.New("the field timestamp is missing")
	}
	if f.Admin == "" {
		return Spec{}, errors.New("the field admin is missing")
	}
	admin, err := parseAddress(f.Admin)
	if err != nil {
		return Spec{}, fmt.Errorf("admin: %w", err)
	}
	protocol := protocols[cmp.Or(f.Protocol, "network")]
	if protocol == nil {
		return Spec{}, fmt.Errorf("protocol: %q is none of network, dev and test", f.Protocol)
	}
	spec := Spec{
		Name:      f.Name,
		Protocol:  protocol(),
		ChainID:   *f.ChainID,
		Timestamp: *f.Timestamp,
		GasLimit:  DefaultGasLimit,
		BaseFee:   big.NewInt(DefaultBaseFee),
		Admin:     admin,
		Alloc:     make(types.GenesisAlloc, len(f.Accounts)),
	}
	if f.GasLimit != nil {
		spec.GasLimit = *f.GasLimit
	}
	if f.BaseFeeWei != nil {
		spec.BaseFee.SetUint64(*f.BaseFeeWei)
	}
	for _, text := range sortedKeys(f.Accounts) {
		addr, err := parseAddress(text)
		if err != nil {
			return Spec{}, fmt.Errorf("accounts: %w", err)
		}
		if _, ok := spec.Alloc[addr]; ok {
			return Spec{}, fmt.Errorf("accounts: %s is given twice", addr)
		}
		account, err := f.Accounts[text].account()
		if err != nil {
			return Spec{}, fmt.Errorf("account %s: %w", addr, err)
		}
		spec.Alloc[addr] = account
	}
	return spec, nil
}

func (f fileAccount) account() (types.Account, error) {
	account := types.Account{Nonce: f.Nonce, Balance: new(big.Int)}
	if f.BalanceTao != "" {
		wei, err := parseTao(f.BalanceTao)
		if err != nil {
			return types.Account{}, fmt.Errorf("balanceTao: %w", err)
		}
		account.Balance = wei
	}
	if f.Code != "" {
		code, err := hexutil.Decode(f.Code)
		if err != nil {
			return types.Account{}, fmt.Errorf("code: %w", err)
		}
		if len(code) > params.MaxCodeSize {
			return types.Account{}, fmt.Errorf("code: %d bytes are more than the %d allowed", len(code), params.MaxCodeSize)
		}
		account.Code = code
	}
	if len(f.Storage) > 0 {
		account.Storage = make(map[common.Hash]common.Hash, len(f.Storage))
	}
	for _, key := range sortedKeys(f.Storage) {
		slot, err := parseWord(key)
		if err != nil {
			return types.Account{}, fmt.Errorf("storage: slot %q: %w", key, err)
		}
		value, err := parseWord(f.Storage[key])
		if err != nil {
			return types.Account{}, fmt.Errorf("storage: value of slot %s: %w", slot, err)
		}
		if _, ok := account.Storage[slot]; ok {
			return types.Account{}, fmt.Errorf("storage: slot %s is given twice", slot)
		}
		account.Storage[slot] = value
	}
	return account, nil
}

// parseAddress reads 0x and 40 hex digits. Mixed case must carry the right
// checksum (EIP-55), which catches mistyped addresses.
func parseAddress(text string) (common.Address, error) {
	if !strings.HasPrefix(text, "0x") || !common.IsHexAddress(text) {
		return common.Address{}, fmt.Errorf("%q is not an address: 0x and 40 hex digits are expected", text)
	}
	addr := common.HexToAddress(text)
	digits := text[2:]
	if digits != strings.ToLower(digits) && digits != strings.ToUpper(digits) && text != addr.Hex() {
		return common.Address{}, fmt.Errorf("%q has a wrong checksum: expected %s, or lower case without a checksum", text, addr.Hex())
	}
	return addr, nil
}

func parseWord(text string) (common.Hash, error) {
	data, err := hexutil.Decode(text)
	if err != nil {
		return common.Hash{}, err
	}
	if len(data) != common.HashLength {
		return common.Hash{}, fmt.Errorf("%d bytes instead of %d", len(data), common.HashLength)
	}
	return common.Hash(data), nil
}

// parseTao converts a decimal TAO amount to wei, exactly.
func parseTao(text string) (*big.Int, error) {
	whole, fraction, hasPoint := strings.Cut(text, ".")
	if whole == "" || hasPoint && fraction == "" || !allDigits(whole) || !allDigits(fraction) {
		return nil, fmt.Errorf("%q is not an amount such as 100000 or 0.5", text)
	}
	if len(fraction) > taoDecimals {
		return nil, fmt.Errorf("%q has more than %d decimals", text, taoDecimals)
	}
	const maxDigits = 78 // of 2^256-1
	if len(whole) > maxDigits {
		return nil, fmt.Errorf("%q has too many digits", text)
	}
	wei, _ := new(big.Int).SetString(whole+fraction+strings.Repeat("0", taoDecimals-len(fraction)), 10)
	if wei.BitLen() > 256 {
		return nil, fmt.Errorf("%q is more than 2^256-1 wei", text)
	}
	return wei, nil
}

func allDigits(text string) bool {
	return strings.Trim(text, "0123456789") == ""
}

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for key := range m {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	return keys
}

// checkKeys refuses what encoding/json accepts silently: repeated keys in an
// object, and anything after the first value.
func checkKeys(data []byte) error {
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	if err := checkValue(decoder, 0); err != nil {
		return err
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return errors.New("there is text after the end of the object")
	}
	return nil
}

func checkValue(decoder *json.Decoder, depth int) error {
	if depth > maxFileDepth {
		return fmt.Errorf("objects are nested deeper than %d levels", maxFileDepth)
	}
	token, err := decoder.Token()
	if errors.Is(err, io.EOF) {
		return io.ErrUnexpectedEOF
	}
	if err != nil {
		return err
	}
	delim, ok := token.(json.Delim)
	if !ok {
		return nil
	}
	seen := make(map[string]bool)
	for decoder.More() {
		if delim == '{' {
			key, err := decoder.Token()
			if err != nil {
				return err
			}
			// encoding/json matches field names without regard to case.
			name := strings.ToLower(key.(string))
			if seen[name] {
				return fmt.Errorf("the key %q is given twice", key)
			}
			seen[name] = true
		}
		if err := checkValue(decoder, depth+1); err != nil {
			return err
		}
	}
	_, err = decoder.Token()
	return err
}
