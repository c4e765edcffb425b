package account

import (
	"crypto/ecdsa"
	"encoding/hex"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/taochain/taochain/chain/ss58"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

// Resolver finds accounts and addresses by what the user writes.
type Resolver struct {
	Store *Store
	// PrivateKey is the text of TAO_PRIVATE_KEY; it may be empty.
	PrivateKey string
}

// Accounts lists every account whose key is at hand: the keystore's, that of
// the environment, the development accounts.
func (r *Resolver) Accounts() ([]Account, error) {
	list, err := r.Store.List()
	if err != nil {
		return nil, err
	}
	if r.PrivateKey != "" {
		a, err := r.environment()
		if err != nil {
			return nil, err
		}
		list = append(list, a)
	}
	return append(list, developmentAccounts()...), nil
}

// Dev lists the development accounts.
func (r *Resolver) Dev() []Account { return developmentAccounts() }

func (r *Resolver) environment() (Account, error) {
	key, err := ParsePrivateKey(r.PrivateKey)
	if err != nil {
		return Account{}, term.NewError(term.Auth, "BadPrivateKey", "TAO_PRIVATE_KEY is not a private key: "+err.Error(), "It is 64 hexadecimal digits.")
	}
	return Account{Address: crypto.PubkeyToAddress(key.PublicKey), Source: Environment, Index: -1, key: key}, nil
}

// ParsePrivateKey reads 64 hexadecimal digits, with or without 0x. The error never repeats the text.
func ParsePrivateKey(text string) (*ecdsa.PrivateKey, error) {
	raw, err := hex.DecodeString(strings.TrimPrefix(strings.TrimSpace(text), "0x"))
	if err != nil || len(raw) != 32 {
		return nil, fmt.Errorf("32 bytes in hexadecimal are wanted")
	}
	key, err := crypto.ToECDSA(raw)
	if err != nil {
		return nil, fmt.Errorf("the number is not in the range of the curve")
	}
	return key, nil
}

// Signer finds the account that signs: what --from says, else the key of the
// environment. An account without a key at hand is an error of the class Auth.
func (r *Resolver) Signer(from string) (Account, error) {
	if from == "" {
		if r.PrivateKey != "" {
			return r.environment()
		}
		return Account{}, term.NewError(term.Usage, "NoAccount", "no account is given", "Name one with --from or TAO_FROM, or set TAO_PRIVATE_KEY; taoctl wallet list shows them.")
	}
	address, err := r.Address(from)
	if err != nil {
		return Account{}, err
	}
	list, err := r.Accounts()
	if err != nil {
		return Account{}, err
	}
	// A key that needs no password is taken first.
	for _, free := range []bool{true, false} {
		for _, a := range list {
			if a.Address == address && (a.key != nil) == free {
				return a, nil
			}
		}
	}
	return Account{}, term.NewError(term.Auth, "NoKey", "there is no key for "+address.Hex(), "Import it with taoctl wallet import, or choose another account with --from.")
}

// Unlock gives the account's key, asking for the password only where one is needed.
func (r *Resolver) Unlock(a Account, password func() (string, error)) (*ecdsa.PrivateKey, error) {
	if a.key != nil {
		return a.key, nil
	}
	text, err := password()
	if err != nil {
		return nil, err
	}
	return r.Store.Unlock(a, text)
}

// Address finds the address that a text means: a name, an address, an index in
// the keystore, or the ss58 or bytes32 form of an account whose key is at hand.
func (r *Resolver) Address(text string) (common.Address, error) {
	form, err := r.Parse(text)
	if err != nil {
		return common.Address{}, err
	}
	if form.Address == nil {
		return common.Address{}, term.NewError(term.Validation, "AddressUnknown", text+" is a hash of an address that is not known here", "Give the 0x address of 20 bytes.")
	}
	return *form.Address, nil
}

// The kinds of text that Parse knows.
const (
	KindAddress   = "address"
	KindID        = "bytes32"
	KindSS58      = "ss58"
	KindPublicKey = "public key"
	KindName      = "name"
	KindIndex     = "index"
)

// Form is an account in all its forms.
type Form struct {
	Kind string
	ID   [32]byte
	// Address is nil if the text is an ID whose address is not known.
	Address *common.Address
	// Name is that of the account if it is one of ours.
	Name string
}

// Parse reads any text that stands for an account.
func (r *Resolver) Parse(text string) (Form, error) {
	text = strings.TrimSpace(text)
	list, err := r.Accounts()
	if err != nil {
		return Form{}, err
	}
	if at := slices.IndexFunc(list, func(a Account) bool { return text != "" && (a.Name == text || a.Role == text) }); at >= 0 {
		return withAddress(KindName, list[at].Address, list), nil
	}
	if form, found, err := parseHex(text, list); found || err != nil {
		return form, err
	}
	if id, err := ss58.Decode(text); err == nil {
		return withID(KindSS58, id, list), nil
	} else if len(text) >= 46 && len(text) <= 50 {
		return Form{}, invalid("%q is not an ss58 account: %v", text, err)
	}
	if index, err := strconv.ParseUint(text, 10, 16); err == nil {
		for _, a := range list {
			if a.Source == Keystore && uint64(a.Index) == index {
				return withAddress(KindIndex, a.Address, list), nil
			}
		}
		return Form{}, notFound("the keystore has no account number %d", index)
	}
	return Form{}, notFound("there is no account %q", text)
}

func invalid(format string, args ...any) error {
	return term.NewError(term.Validation, "InvalidAccount", fmt.Sprintf(format, args...), "An account is a name, a 0x address of 20 bytes, a 0x id of 32 bytes, an ss58 text or an index.")
}

func notFound(format string, args ...any) error {
	return term.NewError(term.Class{Exit: term.Validation.Exit, Code: "not_found"}, "AccountNotFound", fmt.Sprintf(format, args...), "See taoctl wallet list; an account is a name, an address, an ss58 text or an index.")
}

// parseHex reads an address (20 bytes), an id (32) or a public key (33, 64 or 65).
func parseHex(text string, list []Account) (Form, bool, error) {
	digits, prefixed := strings.CutPrefix(text, "0x")
	if !prefixed && len(digits) < 40 {
		return Form{}, false, nil
	}
	raw, err := hex.DecodeString(digits)
	if err != nil {
		if prefixed {
			return Form{}, false, invalid("%q is not hexadecimal", text)
		}
		return Form{}, false, nil
	}
	switch len(raw) {
	case common.AddressLength:
		address := common.BytesToAddress(raw)
		mixed := strings.ToLower(digits) != digits && strings.ToUpper(digits) != digits
		if mixed && address.Hex()[2:] != digits {
			return Form{}, false, invalid("%s has a wrong checksum: a digit is wrong, or the case of one", text)
		}
		return withAddress(KindAddress, address, list), true, nil
	case 32:
		return withID(KindID, [32]byte(raw), list), true, nil
	case 33:
		if key, err := crypto.DecompressPubkey(raw); err == nil {
			return withAddress(KindPublicKey, crypto.PubkeyToAddress(*key), list), true, nil
		}
		return Form{}, false, invalid("%s is not a point of the curve", text)
	case 64, 65:
		if len(raw) == 64 {
			raw = append([]byte{4}, raw...)
		}
		if key, err := crypto.UnmarshalPubkey(raw); err == nil {
			return withAddress(KindPublicKey, crypto.PubkeyToAddress(*key), list), true, nil
		}
		return Form{}, false, invalid("%s is not a point of the curve", text)
	default:
		return Form{}, false, invalid("%s has %d bytes: an address has 20, an id 32, a public key 33 or 65", text, len(raw))
	}
}

func withAddress(kind string, address common.Address, list []Account) Form {
	form := Form{Kind: kind, ID: ss58.AccountID(address), Address: &address}
	for _, a := range list {
		if a.Address == address && a.Name != "" {
			form.Name = a.Name
			break
		}
	}
	return form
}

// withID looks for the address among the accounts at hand: the hash itself cannot be reversed.
func withID(kind string, id [32]byte, list []Account) Form {
	for _, a := range list {
		if ss58.AccountID(a.Address) == id {
			return withAddress(kind, a.Address, list)
		}
	}
	return Form{Kind: kind, ID: id}
}
