package term

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"os"
	"strings"

	xterm "golang.org/x/term"
)

// CanAsk says whether a question can be put: a person is at the terminal and no program reads the output.
func (t *Terminal) CanAsk() bool { return t.InTTY && t.ErrTTY && !t.Machine() }

// RequireConsent refuses, before any work is done, a write that could not be
// confirmed later: no --yes and nobody to ask.
func (t *Terminal) RequireConsent() error {
	if t.Yes || t.CanAsk() {
		return nil
	}
	return NewError(Declined, "ConfirmationNeeded", "this needs a confirmation and nobody can be asked; nothing was done", "Give --yes to confirm in advance.")
}

// Confirm asks before a write. --yes answers; without a terminal the answer is no.
func (t *Terminal) Confirm(ctx context.Context, question string) error {
	if t.Yes {
		return nil
	}
	if err := t.RequireConsent(); err != nil {
		return err
	}
	fmt.Fprintf(t.Err, "%s [y/N] ", question)
	answer, err := await(ctx, func() (string, error) { return readLine(t.In) })
	if err != nil {
		return err
	}
	switch strings.ToLower(strings.TrimSpace(answer)) {
	case "y", "yes":
		return nil
	default:
		return NewError(Declined, "Declined", "declined; nothing was done", "")
	}
}

// AskSecret asks for a password or key without showing it. It needs CanAsk.
func (t *Terminal) AskSecret(ctx context.Context, question string) (string, error) {
	fmt.Fprintf(t.Err, "%s: ", question)
	defer fmt.Fprintln(t.Err)
	file, ok := t.In.(*os.File)
	if !ok {
		return await(ctx, func() (string, error) { return readLine(t.In) })
	}
	state, err := xterm.GetState(int(file.Fd()))
	if err != nil {
		return "", NewError(IO, "ReadFailed", "the terminal cannot be read: "+err.Error(), "Use --password-file.").WithCause(err)
	}
	secret, err := await(ctx, func() (string, error) {
		secret, err := xterm.ReadPassword(int(file.Fd()))
		return string(secret), err
	})
	if err != nil {
		_ = xterm.Restore(int(file.Fd()), state) // an interrupted read leaves the echo off
	}
	return secret, err
}

// await runs a read that cannot be cancelled, but gives up with the context.
func await(ctx context.Context, read func() (string, error)) (string, error) {
	type outcome struct {
		text string
		err  error
	}
	done := make(chan outcome, 1)
	go func() {
		text, err := read()
		done <- outcome{text, err}
	}()
	select {
	case o := <-done:
		return o.text, o.err
	case <-ctx.Done():
		return "", ctx.Err()
	}
}

// readLine reads one line without the line end; the end of input also ends a line.
func readLine(r io.Reader) (string, error) {
	line, err := bufio.NewReader(r).ReadString('\n')
	if err != nil && err != io.EOF {
		return "", NewError(IO, "ReadFailed", "standard input cannot be read: "+err.Error(), "").WithCause(err)
	}
	return strings.TrimRight(line, "\r\n"), nil
}
