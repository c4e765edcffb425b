package account

import (
	"context"
	"io"
	"strings"

	"github.com/taochain/taochain/cmd/taoctl/internal/term"
)

// Passwords gets the password of a key: from a file, from TAO_PASSWORD, or by asking.
type Passwords struct {
	// File is a path, or - for standard input; it may be empty.
	File string
	// Variable is the text of TAO_PASSWORD; it may be empty.
	Variable string
	Terminal *term.Terminal
}

// Existing gets the password of a key that exists.
func (p Passwords) Existing(ctx context.Context, label string) (string, error) {
	text, found, err := p.unasked()
	if found || err != nil {
		return text, err
	}
	return p.Terminal.AskSecret(ctx, "Password of "+label)
}

// Chosen gets the password for a new key file; asked for, it must be given twice. It may not be empty.
func (p Passwords) Chosen(ctx context.Context) (string, error) {
	text, found, err := p.unasked()
	if err != nil {
		return "", err
	}
	if !found {
		if text, err = p.Terminal.AskSecret(ctx, "New password"); err != nil {
			return "", err
		}
		again, err := p.Terminal.AskSecret(ctx, "The same password again")
		if err != nil {
			return "", err
		}
		if again != text {
			return "", term.NewError(term.Auth, "PasswordMismatch", "the two passwords differ; nothing was written", "Try again.")
		}
	}
	if text == "" {
		return "", term.NewError(term.Auth, "EmptyPassword", "the password is empty; nothing was written", "Choose a password.")
	}
	return text, nil
}

func (p Passwords) unasked() (text string, found bool, err error) {
	switch {
	case p.File != "":
		text, err = ReadSecret(p.File, p.Terminal.In)
		return text, true, err
	case p.Variable != "":
		p.Terminal.Note("warning: the password comes from TAO_PASSWORD, which other programs of this user can read; --password-file is safer")
		return p.Variable, true, nil
	case p.Terminal.CanAsk():
		return "", false, nil
	default:
		return "", false, term.NewError(term.Auth, "PasswordNeeded", "a password is needed and nobody can be asked", "Give --password-file PATH (- is standard input) or TAO_PASSWORD.")
	}
}

// ReadSecret reads the first line of a file, or of standard input for -.
func ReadSecret(path string, stdin io.Reader) (string, error) {
	data, err := ReadKeyFile(path, stdin)
	if err != nil {
		return "", err
	}
	line, _, _ := strings.Cut(string(data), "\n")
	return strings.TrimSuffix(line, "\r"), nil
}

// ReadKeyFile reads a small file whole, or standard input for -.
func ReadKeyFile(path string, stdin io.Reader) ([]byte, error) {
	var data []byte
	var err error
	if path == "-" {
		data, err = io.ReadAll(io.LimitReader(stdin, maxKeyFile))
	} else {
		data, err = readSmall(path)
	}
	if err != nil {
		return nil, ioError("the secret cannot be read", err)
	}
	return data, nil
}
