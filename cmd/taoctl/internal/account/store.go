package account

import (
	"bytes"
	"crypto/ecdsa"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/gofrs/flock"
	"github.com/google/uuid"

	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

// The sources of an account's key.
const (
	Keystore    = "keystore"
	Development = "dev"
	Environment = "environment"
)

// maxKeyFile bounds the files that are read as keys; a V3 file has about 500 bytes.
const maxKeyFile = 64 << 10

// Account is an account whose key is at hand.
type Account struct {
	// Name is empty for a keystore file without a name.
	Name string
	// Role is the second name of a development account.
	Role    string
	Address common.Address
	Source  string
	// Index is the place in the keystore, by age, from 0; -1 for other sources.
	Index int

	file string
	key  *ecdsa.PrivateKey
}

// Label is the account's name, or its address if it has none.
func (a Account) Label() string {
	if a.Name != "" {
		return a.Name
	}
	return a.Address.Hex()
}

// Store is a keystore folder with its names. It reads the files anew each time.
type Store struct {
	Dir string
	// Warn hears of files that are passed over.
	Warn func(message string)
}

// DefaultDir is taoctl/keystore in the user's data folder (XDG_DATA_HOME, else ~/.local/share).
func DefaultDir(getenv func(string) string) (string, error) {
	if data := getenv("XDG_DATA_HOME"); filepath.IsAbs(data) {
		return filepath.Join(data, "taoctl", "keystore"), nil
	}
	home := getenv("HOME")
	if home == "" {
		var err error
		if home, err = os.UserHomeDir(); err != nil {
			return "", term.NewError(term.IO, "NoDataFolder", "the user's data folder is not known", "Name a folder with --keystore.").WithCause(err)
		}
	}
	return filepath.Join(home, ".local", "share", "taoctl", "keystore"), nil
}

func ioError(what string, err error) *term.Error {
	return term.NewError(term.IO, "FileFailed", what+": "+reason(err), "Check the path and its permissions.").WithCause(err)
}

// reason is the short form of a file system error, which names its path once.
func reason(err error) string {
	var path *fs.PathError
	if errors.As(err, &path) {
		return path.Path + ": " + path.Err.Error()
	}
	return err.Error()
}

// List gives the keystore's accounts, the oldest file first. A folder that does not exist is empty.
func (s *Store) List() ([]Account, error) {
	entries, err := os.ReadDir(s.Dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, ioError("the keystore cannot be read", err)
	}
	names, err := s.readNames()
	if err != nil {
		return nil, err
	}
	byAddress := map[common.Address]string{}
	for name, address := range names {
		byAddress[address] = name
	}
	var list []Account
	for _, entry := range entries {
		if !entry.Type().IsRegular() || strings.HasPrefix(entry.Name(), ".") || strings.HasSuffix(entry.Name(), "~") {
			continue
		}
		file := filepath.Join(s.Dir, entry.Name())
		address, err := keyFileAddress(file)
		if err != nil {
			s.Warn(fmt.Sprintf("%s is passed over: %v", file, err))
			continue
		}
		list = append(list, Account{Name: byAddress[address], Address: address, Source: Keystore, Index: len(list), file: file})
	}
	return list, nil
}

// keyFileAddress reads the address that a V3 file names.
func keyFileAddress(file string) (common.Address, error) {
	data, err := readSmall(file)
	if err != nil {
		return common.Address{}, err
	}
	return AddressOfKeyJSON(data)
}

// AddressOfKeyJSON gives the address that a keystore V3 text names.
func AddressOfKeyJSON(data []byte) (common.Address, error) {
	var key struct {
		Address string          `json:"address"`
		Crypto  json.RawMessage `json:"crypto"`
		Version int             `json:"version"`
	}
	if err := json.Unmarshal(data, &key); err != nil || key.Version != 3 || len(key.Crypto) == 0 {
		return common.Address{}, errors.New("not a keystore file of version 3")
	}
	if !common.IsHexAddress(key.Address) {
		return common.Address{}, errors.New("the keystore file names no address")
	}
	return common.HexToAddress(key.Address), nil
}

func readSmall(file string) ([]byte, error) {
	info, err := os.Stat(file)
	if err != nil {
		return nil, err
	}
	if info.Size() > maxKeyFile {
		return nil, fmt.Errorf("%d bytes are too many for a key", info.Size())
	}
	return os.ReadFile(file)
}

// KeyJSON is the account's keystore file, still encrypted.
func (s *Store) KeyJSON(a Account) ([]byte, error) {
	data, err := readSmall(a.file)
	if err != nil {
		return nil, ioError("the key file cannot be read", err)
	}
	return data, nil
}

// Unlock decrypts the account's key; a wrong password is an error of the class Auth.
func (s *Store) Unlock(a Account, password string) (*ecdsa.PrivateKey, error) {
	data, err := s.KeyJSON(a)
	if err != nil {
		return nil, err
	}
	key, err := DecryptKey(data, password)
	if err != nil {
		return nil, err
	}
	if crypto.PubkeyToAddress(key.PublicKey) != a.Address {
		return nil, term.NewError(term.Auth, "WrongKeyFile", a.file+" holds the key of another address than it names", "Restore the file from a backup.")
	}
	return key, nil
}

// DecryptKey opens a keystore V3 text.
func DecryptKey(data []byte, password string) (*ecdsa.PrivateKey, error) {
	key, err := keystore.DecryptKey(data, password)
	if errors.Is(err, keystore.ErrDecrypt) {
		return nil, term.NewError(term.Auth, "WrongPassword", "the password does not open the key", "Check the password.").WithCause(err)
	}
	if err != nil {
		return nil, term.NewError(term.IO, "BadKeyFile", "the key file cannot be used: "+err.Error(), "It must be a keystore file of version 3.").WithCause(err)
	}
	return key.PrivateKey, nil
}

// Encryption is the cost of opening a key file.
type Encryption struct{ n, p int }

// The encryptions: Standard takes about a second to open; Light is for tests.
var (
	Standard = Encryption{keystore.StandardScryptN, keystore.StandardScryptP}
	Light    = Encryption{keystore.LightScryptN, keystore.LightScryptP}
)

var validName = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9_.-]{0,31}$`)

// CheckName refuses names that could be mistaken for something else, or that are taken.
func (s *Store) CheckName(name string) error {
	refuse := func(class term.Class, kind, message string) error {
		return term.NewError(class, kind, message, "Choose another name.")
	}
	if !validName.MatchString(name) {
		return refuse(term.Validation, "InvalidName", fmt.Sprintf("%q is not a name: a letter, then up to 31 letters, digits or _ . -", name))
	}
	for _, d := range developmentAccounts() {
		if name == d.Name || name == d.Role {
			return refuse(term.Validation, "ReservedName", name+" is the name of a development account")
		}
	}
	names, err := s.readNames()
	if err != nil {
		return err
	}
	if taken, ok := names[name]; ok {
		return refuse(term.Class{Exit: term.Validation.Exit, Code: "already_exists"}, "NameTaken", name+" is the name of "+taken.Hex())
	}
	return nil
}

// Add encrypts the key into a new file and names it. It is an error if the name
// or the address is there already; then nothing is changed.
func (s *Store) Add(name string, key *ecdsa.PrivateKey, password string, cost Encryption) (Account, error) {
	if err := os.MkdirAll(s.Dir, 0o700); err != nil {
		return Account{}, ioError("the keystore cannot be made", err)
	}
	lock := flock.New(s.namesFile() + ".lock")
	if err := lock.Lock(); err != nil {
		return Account{}, ioError("the keystore cannot be locked", err)
	}
	defer func() { _ = lock.Unlock() }() // the lock ends with the process in any case
	if err := s.CheckName(name); err != nil {
		return Account{}, err
	}
	address := crypto.PubkeyToAddress(key.PublicKey)
	list, err := s.List()
	if err != nil {
		return Account{}, err
	}
	for _, a := range list {
		if a.Address == address {
			return Account{}, term.NewError(term.Class{Exit: term.Validation.Exit, Code: "already_exists"}, "AccountExists", address.Hex()+" is in the keystore already, as "+a.Label(), "Use that account.")
		}
	}
	data, err := encrypt(key, address, password, cost)
	if err != nil {
		return Account{}, err
	}
	stamp := time.Now().UTC().Format("2006-01-02T15-04-05.000000000Z")
	file := filepath.Join(s.Dir, "UTC--"+stamp+"--"+hex.EncodeToString(address[:]))
	if err := WriteNew(file, data); err != nil {
		return Account{}, err
	}
	if err := s.writeName(name, address); err != nil {
		_ = os.Remove(file) // undo: an account is added whole or not at all
		return Account{}, err
	}
	return Account{Name: name, Address: address, Source: Keystore, Index: len(list), file: file}, nil
}

// encrypt makes the V3 text and opens it again, so that a key is never lost to a fault in between.
func encrypt(key *ecdsa.PrivateKey, address common.Address, password string, cost Encryption) ([]byte, error) {
	id, err := uuid.NewRandom()
	if err != nil {
		return nil, err
	}
	data, err := keystore.EncryptKey(&keystore.Key{Id: id, Address: address, PrivateKey: key}, password, cost.n, cost.p)
	if err != nil {
		return nil, err
	}
	again, err := keystore.DecryptKey(data, password)
	if err != nil || !bytes.Equal(crypto.FromECDSA(again.PrivateKey), crypto.FromECDSA(key)) {
		return nil, errors.New("the encrypted key does not open again; nothing was written")
	}
	return data, nil
}

// WriteNew writes a file that only the user may read, whole or not at all. It does not replace a file.
func WriteNew(file string, data []byte) error {
	if _, err := os.Lstat(file); err == nil {
		return term.NewError(term.IO, "FileExists", file+" is there already", "Choose another path; nothing was written.")
	}
	return Replace(file, data)
}

// Replace writes a file that only the user may read, through a temporary file in the same folder: the file has the old or the new text.
func Replace(file string, data []byte) error {
	f, err := os.CreateTemp(filepath.Dir(file), ".taoctl-*")
	if err != nil {
		return ioError("the file cannot be written", err)
	}
	defer func() { _ = os.Remove(f.Name()) }() // gone already after the rename
	_, err = f.Write(data)
	if err == nil {
		err = f.Sync()
	}
	if closeErr := f.Close(); err == nil {
		err = closeErr
	}
	if err == nil {
		err = os.Rename(f.Name(), file)
	}
	if err != nil {
		return ioError("the file cannot be written", err)
	}
	return nil
}
