package term

import (
	"io"
	"os"

	"github.com/mattn/go-isatty"
)

// Streams are the process's standard streams, and whether each is a terminal.
type Streams struct {
	In                    io.Reader
	Out, Err              io.Writer
	InTTY, OutTTY, ErrTTY bool
}

// StandardStreams are those of this process.
func StandardStreams() Streams {
	tty := func(f *os.File) bool { return isatty.IsTerminal(f.Fd()) || isatty.IsCygwinTerminal(f.Fd()) }
	return Streams{
		In: os.Stdin, Out: os.Stdout, Err: os.Stderr,
		InTTY: tty(os.Stdin), OutTTY: tty(os.Stdout), ErrTTY: tty(os.Stderr),
	}
}

// Colour says whether a stream gets colours: --no-color, NO_COLOR and TERM=dumb
// forbid them, CLICOLOR_FORCE forces them, otherwise a terminal gets them.
func Colour(tty, noColorFlag bool, getenv func(string) string) bool {
	if noColorFlag || getenv("NO_COLOR") != "" {
		return false
	}
	if force := getenv("CLICOLOR_FORCE"); force != "" && force != "0" {
		return true
	}
	return tty && getenv("TERM") != "dumb"
}
