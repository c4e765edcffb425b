package main

import (
	"bytes"
	"crypto/ecdsa"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/cosmos/go-bip39"
	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/taochain/taochain/cmd/taoctl/internal/account"
	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

// encryption reads --light.
func encryption(in *invocation) account.Encryption {
	if in.Bool("light") {
		return account.Light
	}
	return account.Standard
}

// newName reads the only argument and refuses it before any secret is asked for.
func newName(in *invocation) (string, *account.Resolver, error) {
	args, err := in.arguments(1, 1)
	if err == nil {
		err = in.noDryRun()
	}
	if err != nil {
		return "", nil, err
	}
	resolver, err := in.resolver()
	if err != nil {
		return "", nil, err
	}
	return args[0], resolver, resolver.Store.CheckName(args[0])
}

func walletCreate(in *invocation) (*term.Result, error) {
	name, resolver, err := newName(in)
	if err != nil {
		return nil, err
	}
	var key *ecdsa.PrivateKey
	var mnemonic, path string
	if words := in.Int("words"); words != 0 {
		if words < 12 || words > 24 || words%3 != 0 {
			return nil, in.usage("InvalidFlag", "a mnemonic has 12, 15, 18, 21 or 24 words, not %d", words)
		}
		path = in.String("hd-path")
		if mnemonic, key, err = newMnemonic(words, path); err != nil {
			return nil, err
		}
	} else if key, err = crypto.GenerateKey(); err != nil {
		return nil, err
	}
	password, err := in.passwords().Chosen(in.Context.Context)
	if err != nil {
		return nil, err
	}
	a, err := resolver.Store.Add(name, key, password, encryption(in))
	if err != nil {
		return nil, err
	}
	d := describeAccount(a)
	if d.Mnemonic = mnemonic; mnemonic != "" {
		d.Path = path
		in.Note("write the mnemonic down: it is not kept and not shown again")
	}
	return &term.Result{Data: d, Table: d.record()}, nil
}

func newMnemonic(words int, path string) (string, *ecdsa.PrivateKey, error) {
	entropy, err := bip39.NewEntropy(words / 3 * 32)
	if err != nil {
		return "", nil, err
	}
	mnemonic, err := bip39.NewMnemonic(entropy)
	if err != nil {
		return "", nil, err
	}
	key, err := deriveKey(mnemonic, path)
	return mnemonic, key, err
}

func deriveKey(mnemonic, path string) (*ecdsa.PrivateKey, error) {
	key, err := account.DeriveKey(strings.Join(strings.Fields(mnemonic), " "), path)
	if err != nil {
		return nil, term.NewError(term.Validation, "BadMnemonic", "no key can be derived: "+err.Error(), "Check the words, their order, and --hd-path.")
	}
	return key, nil
}

func walletImport(in *invocation) (*term.Result, error) {
	name, resolver, err := newName(in)
	if err != nil {
		return nil, err
	}
	var sources []string
	for _, flag := range []string{"private-key-file", "mnemonic-file", "keystore-file"} {
		if in.String(flag) != "" {
			sources = append(sources, flag)
		}
	}
	if len(sources) > 1 {
		return nil, in.usage("ConflictingFlags", "--%s and --%s cannot be used together", sources[0], sources[1])
	}
	if len(sources) == 1 && in.String(sources[0]) == "-" && in.String("password-file") == "-" {
		return nil, in.usage("ConflictingFlags", "standard input cannot hold both the key and the password")
	}
	source := ""
	if len(sources) == 1 {
		source = sources[0]
	}
	key, password, err := importedKey(in, source)
	if err != nil {
		return nil, err
	}
	a, err := resolver.Store.Add(name, key, password, encryption(in))
	if err != nil {
		return nil, err
	}
	d := describeAccount(a)
	return &term.Result{Data: d, Table: d.record()}, nil
}

// importedKey reads the key from the flag named source, or from the environment
// or the terminal, and the password for its file.
func importedKey(in *invocation, source string) (*ecdsa.PrivateKey, string, error) {
	ctx := in.Context.Context
	var secret string
	var err error
	mnemonic := false
	switch {
	case source == "keystore-file":
		return keyFromFile(in)
	case source != "":
		mnemonic = source == "mnemonic-file"
		secret, err = account.ReadSecret(in.String(source), in.In)
	case os.Getenv("TAO_PRIVATE_KEY") != "":
		secret = os.Getenv("TAO_PRIVATE_KEY")
	case os.Getenv("TAO_MNEMONIC") != "":
		secret, mnemonic = os.Getenv("TAO_MNEMONIC"), true
	case in.CanAsk():
		secret, err = in.AskSecret(ctx, "Private key or mnemonic")
		mnemonic = strings.Contains(strings.TrimSpace(secret), " ")
	default:
		err = in.usage("MissingFlag", "no key is given")
	}
	if err != nil {
		return nil, "", err
	}
	var key *ecdsa.PrivateKey
	if mnemonic {
		key, err = deriveKey(secret, in.String("hd-path"))
	} else if key, err = account.ParsePrivateKey(secret); err != nil {
		err = term.NewError(term.Validation, "BadPrivateKey", "this is not a private key: "+err.Error(), "A private key is 64 hexadecimal digits.")
	}
	if err != nil {
		return nil, "", err
	}
	password, err := in.passwords().Chosen(ctx)
	return key, password, err
}

// keyFromFile opens a V3 file; the password is that of the file.
func keyFromFile(in *invocation) (*ecdsa.PrivateKey, string, error) {
	path := in.String("keystore-file")
	data, err := account.ReadKeyFile(path, in.In)
	if err != nil {
		return nil, "", err
	}
	password, err := in.passwords().Existing(in.Context.Context, path)
	if err != nil {
		return nil, "", err
	}
	key, err := account.DecryptKey(data, password)
	return key, password, err
}

func walletExport(in *invocation) (*term.Result, error) {
	args, err := in.arguments(1, 1)
	if err == nil {
		err = in.noDryRun()
	}
	if err != nil {
		return nil, err
	}
	resolver, err := in.resolver()
	if err != nil {
		return nil, err
	}
	a, err := resolver.Signer(args[0])
	if err != nil {
		return nil, err
	}
	if in.Bool("private-key") {
		return exportPrivateKey(in, resolver, a)
	}
	if a.Source != account.Keystore {
		return nil, in.usage("NoKeyFile", "%s has no key file", a.Label())
	}
	data, err := resolver.Store.KeyJSON(a)
	if err != nil {
		return nil, err
	}
	var compact bytes.Buffer
	if err := json.Compact(&compact, data); err != nil {
		return nil, err
	}
	return exported(in, a, "keystore", json.RawMessage(compact.Bytes()), compact.String())
}

func exportPrivateKey(in *invocation, resolver *account.Resolver, a account.Account) (*term.Result, error) {
	if err := in.Confirm(in.Context.Context, "Show the private key of "+a.Label()+"? Whoever sees it owns the account."); err != nil {
		return nil, err
	}
	key, err := resolver.Unlock(a, func() (string, error) { return in.passwords().Existing(in.Context.Context, a.Label()) })
	if err != nil {
		return nil, err
	}
	text := "0x" + hex.EncodeToString(crypto.FromECDSA(key))
	return exported(in, a, "privateKey", text, text)
}

// exported writes the key to --file, or makes it the result.
func exported(in *invocation, a account.Account, field string, value any, text string) (*term.Result, error) {
	d := map[string]any{"name": a.Name, "address": a.Address.Hex()}
	table := term.NewRecord().Add("name", "Name", a.Name).Add("address", "Address", a.Address.Hex())
	if path := in.String("file"); path != "" {
		if err := account.WriteNew(path, []byte(text+"\n")); err != nil {
			return nil, err
		}
		d["file"] = path
		return &term.Result{Data: d, Table: table.Add("file", "File", path)}, nil
	}
	d[field] = value
	return &term.Result{Data: d, Lines: []string{text}, Table: table.Add(field, field, text)}, nil
}

// message reads --message or --message-file.
func message(in *invocation) ([]byte, error) {
	byFile := in.String("message-file")
	switch {
	case in.IsSet("message") == (byFile != ""):
		return nil, in.usage("MissingFlag", "give one of --message and --message-file")
	case byFile == "-":
		if in.String("password-file") == "-" {
			return nil, in.usage("ConflictingFlags", "standard input cannot hold both the message and the password")
		}
		return io.ReadAll(in.In)
	case byFile != "":
		data, err := os.ReadFile(byFile)
		if err != nil {
			return nil, term.NewError(term.IO, "FileFailed", "the message cannot be read: "+err.Error(), "Check the path.").WithCause(err)
		}
		return data, nil
	default:
		return []byte(in.String("message")), nil
	}
}

func walletSign(in *invocation) (*term.Result, error) {
	if _, err := in.arguments(0, 0); err != nil {
		return nil, err
	}
	text, err := message(in)
	if err != nil {
		return nil, err
	}
	resolver, signer, err := in.signer()
	if err != nil {
		return nil, err
	}
	key, err := resolver.Unlock(signer, func() (string, error) { return in.passwords().Existing(in.Context.Context, signer.Label()) })
	if err != nil {
		return nil, err
	}
	hash := accounts.TextHash(text)
	signature, err := crypto.Sign(hash, key)
	if err != nil {
		return nil, err
	}
	signature[crypto.RecoveryIDOffset] += 27 // as wallets write it
	d := struct {
		Address   string `json:"address"`
		Hash      string `json:"hash"`
		Signature string `json:"signature"`
	}{signer.Address.Hex(), hexutil.Encode(hash), hexutil.Encode(signature)}
	return &term.Result{Data: d, Lines: []string{d.Signature}, Table: term.NewRecord().Add("address", "Address", d.Address).Add("hash", "Hash", d.Hash).Add("signature", "Signature", d.Signature)}, nil
}

func walletVerify(in *invocation) (*term.Result, error) {
	if _, err := in.arguments(0, 0); err != nil {
		return nil, err
	}
	text, err := message(in)
	if err != nil {
		return nil, err
	}
	resolver, err := in.resolver()
	if err != nil {
		return nil, err
	}
	expected, err := resolver.Address(in.String("address"))
	if err != nil {
		return nil, err
	}
	signer, err := recoverSigner(text, in.String("signature"))
	if err != nil {
		return nil, err
	}
	d := struct {
		Verified bool   `json:"verified"`
		Signer   string `json:"signer"`
		Address  string `json:"address"`
	}{signer == expected, signer.Hex(), expected.Hex()}
	if !d.Verified {
		return nil, term.NewError(term.Validation, "SignatureMismatch", "the message was signed by "+d.Signer+", not by "+d.Address, "Check the message, byte by byte, and the account.").WithData(d)
	}
	return &term.Result{Data: d, Table: term.NewRecord().Add("verified", "Verified", "yes").Add("signer", "Signer", d.Signer)}, nil
}

func recoverSigner(text []byte, signature string) (common.Address, error) {
	bad := func(why string) error {
		return term.NewError(term.Validation, "BadSignature", "the signature cannot be used: "+why, "A signature is 65 bytes in hexadecimal.")
	}
	raw, err := hex.DecodeString(strings.TrimPrefix(signature, "0x"))
	if err != nil || len(raw) != crypto.SignatureLength {
		return common.Address{}, bad(fmt.Sprintf("it has %d characters", len(signature)))
	}
	if raw[crypto.RecoveryIDOffset] >= 27 {
		raw[crypto.RecoveryIDOffset] -= 27
	}
	if raw[crypto.RecoveryIDOffset] > 1 {
		return common.Address{}, bad("its last byte is not 0, 1, 27 or 28")
	}
	key, err := crypto.SigToPub(accounts.TextHash(text), raw)
	if err != nil {
		return common.Address{}, bad("it belongs to no key")
	}
	return crypto.PubkeyToAddress(*key), nil
}
