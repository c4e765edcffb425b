package account

import (
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"pgregory.net/rapid"

	"github.com/taochain/taochain/chain/ss58"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

func testStore(t *testing.T) *Store {
	t.Helper()
	return &Store{Dir: filepath.Join(t.TempDir(), "keystore"), Warn: func(message string) { t.Log(message) }}
}

func testKey(t *testing.T, n int64) *ecdsa.PrivateKey {
	t.Helper()
	key, err := crypto.ToECDSA(common.LeftPadBytes(big.NewInt(n).Bytes(), 32))
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func mustAdd(t *testing.T, s *Store, name string, n int64) Account {
	t.Helper()
	a, err := s.Add(name, testKey(t, n), "pw", Light)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func errorName(err error) string {
	if err == nil {
		return ""
	}
	return term.AsError(err).Name
}

// The files are those that geth's own keystore writes and reads.
func TestFilesAreGethFiles(t *testing.T) {
	s := testStore(t)
	ours := mustAdd(t, s, "ours", 1)
	geth := keystore.NewKeyStore(s.Dir, keystore.LightScryptN, keystore.LightScryptP)
	theirs, err := geth.ImportECDSA(testKey(t, 2), "pw2")
	if err != nil {
		t.Fatal(err)
	}
	if !geth.HasAddress(ours.Address) {
		t.Error("geth does not see our account")
	}
	for _, a := range geth.Accounts() {
		if a.Address == ours.Address {
			if err := geth.Unlock(a, "pw"); err != nil {
				t.Errorf("geth cannot open our file: %v", err)
			}
		}
	}
	list, err := s.List()
	if err != nil || len(list) != 2 || list[0].Name != "ours" || list[1].Address != theirs.Address || list[1].Label() != theirs.Address.Hex() {
		t.Fatalf("List = %+v, %v", list, err)
	}
	if key, err := s.Unlock(list[1], "pw2"); err != nil || crypto.PubkeyToAddress(key.PublicKey) != theirs.Address {
		t.Errorf("we cannot open geth's file: %v", err)
	}
	for _, file := range []string{ours.file, s.namesFile()} {
		if info, err := os.Stat(file); err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("%s: %v, %v", file, info.Mode(), err)
		}
	}
}

func TestAddRefusals(t *testing.T) {
	s := testStore(t)
	mustAdd(t, s, "alice", 1)
	before, err := os.ReadDir(s.Dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name string
		key  int64
		want string
	}{
		{"alice", 2, "NameTaken"},
		{"bob", 1, "AccountExists"},
		{"dev0", 2, "ReservedName"},
		{"admin", 2, "ReservedName"},
		{"", 2, "InvalidName"},
		{"0xabc", 2, "InvalidName"},
		{"12", 2, "InvalidName"},
		{"a b", 2, "InvalidName"},
		{"../x", 2, "InvalidName"},
		{"-x", 2, "InvalidName"},
		{strings.Repeat("a", 33), 2, "InvalidName"},
		{"é", 2, "InvalidName"},
	} {
		if _, err := s.Add(c.name, testKey(t, c.key), "pw", Light); errorName(err) != c.want {
			t.Errorf("Add(%q) = %v, want %s", c.name, err, c.want)
		}
	}
	after, err := os.ReadDir(s.Dir)
	if err != nil || len(after) != len(before) {
		t.Errorf("a refused account left a file: %v, %v", after, err)
	}
}

// Two processes that add accounts at the same time lose none.
func TestConcurrentAdd(t *testing.T) {
	s := testStore(t)
	var wait sync.WaitGroup
	failures := make([]error, 6)
	for i := range failures {
		wait.Go(func() { _, failures[i] = s.Add(fmt.Sprintf("name%d", i), testKey(t, int64(i+1)), "pw", Light) })
	}
	wait.Wait()
	if err := errors.Join(failures...); err != nil {
		t.Fatal(err)
	}
	list, err := s.List()
	if err != nil || len(list) != len(failures) {
		t.Fatalf("List = %v, %v", list, err)
	}
	for _, a := range list {
		if a.Name == "" {
			t.Errorf("%s lost its name", a.Address)
		}
	}
}

func TestDamagedFiles(t *testing.T) {
	s := testStore(t)
	a := mustAdd(t, s, "alice", 1)
	good, err := os.ReadFile(a.file)
	if err != nil {
		t.Fatal(err)
	}
	swapped := strings.Replace(string(good), strings.ToLower(a.Address.Hex()[2:]), strings.Repeat("11", 20), 1)
	for _, c := range []struct {
		name, content, want string
	}{
		{"no JSON", "x", "BadKeyFile"},
		{"empty", "", "BadKeyFile"},
		{"other version", strings.Replace(string(good), `"version":3`, `"version":9`, 1), "BadKeyFile"},
		{"huge", strings.Repeat(" ", maxKeyFile+1), "FileFailed"},
	} {
		if err := os.WriteFile(a.file, []byte(c.content), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := s.Unlock(a, "pw"); errorName(err) != c.want {
			t.Errorf("%s: Unlock = %v, want %s", c.name, err, c.want)
		}
		if list, err := s.List(); err != nil || len(list) != 0 {
			t.Errorf("%s: List = %v, %v", c.name, list, err)
		}
	}
	if err := os.WriteFile(a.file, []byte(swapped), 0o600); err != nil {
		t.Fatal(err)
	}
	list, err := s.List()
	if err != nil || len(list) != 1 {
		t.Fatalf("List = %v, %v", list, err)
	}
	if _, err := s.Unlock(list[0], "pw"); errorName(err) != "WrongKeyFile" {
		t.Errorf("a file with another address: %v", err)
	}
}

func TestResolve(t *testing.T) {
	s := testStore(t)
	first, second := mustAdd(t, s, "alice", 1), mustAdd(t, s, "Bob.2", 2)
	r := &Resolver{Store: s}
	id := ss58.AccountID(second.Address)
	dev0 := common.HexToAddress("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266")
	for _, c := range []struct {
		text string
		want common.Address
		err  string
	}{
		{"alice", first.Address, ""},
		{" alice ", first.Address, ""},
		{"Bob.2", second.Address, ""},
		{"bob.2", common.Address{}, "AccountNotFound"},
		{"0", first.Address, ""},
		{"1", second.Address, ""},
		{"2", common.Address{}, "AccountNotFound"},
		{"99999999999999999999", common.Address{}, "AccountNotFound"},
		{"-1", common.Address{}, "AccountNotFound"},
		{"", common.Address{}, "AccountNotFound"},
		{"dev0", dev0, ""},
		{"admin", dev0, ""},
		{"dev10", common.Address{}, "AccountNotFound"},
		{second.Address.Hex(), second.Address, ""},
		{strings.ToLower(second.Address.Hex()), second.Address, ""},
		{"0x" + strings.ToUpper(second.Address.Hex()[2:]), second.Address, ""},
		{second.Address.Hex()[2:], second.Address, ""},
		{ss58.Encode(id), second.Address, ""},
		{fmt.Sprintf("0x%x", id), second.Address, ""},
		{"0x" + strings.Repeat("22", 32), common.Address{}, "AddressUnknown"},
		{"0x", common.Address{}, "InvalidAccount"},
		{"0x123", common.Address{}, "InvalidAccount"},
		{"0x" + strings.Repeat("00", 33), common.Address{}, "InvalidAccount"},
		{"0x" + strings.Repeat("00", 64), common.Address{}, "InvalidAccount"},
	} {
		got, err := r.Address(c.text)
		if errorName(err) != c.err || got != c.want {
			t.Errorf("Address(%q) = %s, %v; want %s %s", c.text, got, err, c.want, c.err)
		}
	}
}

func TestSigner(t *testing.T) {
	s := testStore(t)
	alice := mustAdd(t, s, "alice", 1)
	never := func() (string, error) { t.Error("asked for a password"); return "", nil }
	r := &Resolver{Store: s}
	if _, err := r.Signer(""); errorName(err) != "NoAccount" || term.AsError(err).Exit != 2 {
		t.Errorf("no account: %v", err)
	}
	if _, err := r.Signer("0x0000000000000000000000000000000000000803"); errorName(err) != "NoKey" || term.AsError(err).Exit != 11 {
		t.Errorf("no key: %v", err)
	}
	if a, err := r.Signer("dev3"); err != nil || a.Source != Development {
		t.Errorf("dev3: %+v, %v", a, err)
	} else if key, err := r.Unlock(a, never); err != nil || crypto.PubkeyToAddress(key.PublicKey) != a.Address {
		t.Errorf("dev3: %v", err)
	}
	a, err := r.Signer("alice")
	if err != nil || a.Source != Keystore {
		t.Fatalf("alice: %+v, %v", a, err)
	}
	if _, err := r.Unlock(a, func() (string, error) { return "wrong", nil }); errorName(err) != "WrongPassword" {
		t.Errorf("wrong password: %v", err)
	}
	r.PrivateKey = "0x" + strings.Repeat("0", 63) + "1"
	for _, from := range []string{"", "alice", alice.Address.Hex()} {
		if a, err := r.Signer(from); err != nil || a.Source != Environment || a.Address != alice.Address {
			t.Errorf("with the key in the environment, %q gives %+v, %v", from, a, err)
		}
	}
	r.PrivateKey = "secret-text"
	if _, err := r.Signer(""); errorName(err) != "BadPrivateKey" || strings.Contains(err.Error(), "secret-text") {
		t.Errorf("bad key: %v", err)
	}
}

func TestDevelopmentAccounts(t *testing.T) {
	list := (&Resolver{}).Dev()
	if len(list) != 10 || list[0].Role != "admin" || list[1].Address != common.HexToAddress("0x70997970C51812dc3A010C7d01b50e0d17dc79C8") {
		t.Fatalf("got %+v", list)
	}
}

// Whatever is written, finding an account ends without a panic; what is found can be found again by its address.
func TestParseAnyText(t *testing.T) {
	r := &Resolver{Store: testStore(t)}
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.OneOf(rapid.String(), rapid.StringMatching(`(0x)?[0-9a-fA-F]{38,66}`), rapid.StringMatching(`5[1-9A-HJ-NP-Za-km-z]{46,48}`)).Draw(t, "text")
		form, err := r.Parse(text)
		if err != nil || form.Address == nil {
			return
		}
		if again, err := r.Parse(form.Address.Hex()); err != nil || again.ID != form.ID {
			t.Fatalf("%q gives %+v, then %+v, %v", text, form, again, err)
		}
	})
}

func TestDefaultDir(t *testing.T) {
	for _, c := range []struct{ xdg, home, want string }{
		{"/x", "/h", "/x/taoctl/keystore"},
		{"", "/h", "/h/.local/share/taoctl/keystore"},
		{"relative", "/h", "/h/.local/share/taoctl/keystore"},
	} {
		got, err := DefaultDir(func(name string) string { return map[string]string{"XDG_DATA_HOME": c.xdg, "HOME": c.home}[name] })
		if err != nil || got != c.want {
			t.Errorf("DefaultDir(%+v) = %s, %v", c, got, err)
		}
	}
}
