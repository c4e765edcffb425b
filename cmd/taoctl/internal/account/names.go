package account

import (
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"

	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

// namesFile is beside the keystore folder, not in it: wallets read every file in there.
func (s *Store) namesFile() string { return filepath.Clean(s.Dir) + "-names.json" }

type namesJSON struct {
	Accounts map[string]common.Address `json:"accounts"`
}

func (s *Store) readNames() (map[string]common.Address, error) {
	data, err := os.ReadFile(s.namesFile())
	if errors.Is(err, fs.ErrNotExist) {
		return map[string]common.Address{}, nil
	}
	if err != nil {
		return nil, ioError("the account names cannot be read", err)
	}
	var names namesJSON
	if err := json.Unmarshal(data, &names); err != nil {
		return nil, term.NewError(term.IO, "BadNamesFile", s.namesFile()+" is damaged: "+err.Error(), "Repair or remove it; the keys are not in it.").WithCause(err)
	}
	if names.Accounts == nil {
		names.Accounts = map[string]common.Address{}
	}
	return names.Accounts, nil
}

func (s *Store) writeName(name string, address common.Address) error {
	names, err := s.readNames()
	if err != nil {
		return err
	}
	for old, taken := range names {
		if taken == address {
			delete(names, old) // left over from a key file that was removed
		}
	}
	names[name] = address
	data, err := json.MarshalIndent(namesJSON{names}, "", "  ")
	if err != nil {
		return err
	}
	return Replace(s.namesFile(), append(data, '\n'))
}
