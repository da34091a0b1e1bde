// Xdiff shows, sentence by sentence, how different outlets report one event.
//
//	xdiff compare A B [C...]   line reports up, show differences and omissions
//	xdiff read FILE...         what is understood of a page, and what was dropped
//	xdiff align A B            the links alone, also in batches
//	xdiff report SAVED.json    another format of a saved document
//
// xdiff COMMAND --help has the examples and flags of each. The exit status is 0
// when all was done and 2 where something could not be read or written.
package main

import (
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"

	"golang.org/x/term"
)

func main() { os.Exit(run(os.Args[1:], stdSystem())) }

// gcPercent lets the heap grow to several times what is live before it is
// collected: a comparison of a few pages ends before the first collection.
const gcPercent = 400

func stdSystem() system {
	// A reader that goes away is told by the error of the write, not by a signal.
	signal.Ignore(syscall.SIGPIPE)
	debug.SetGCPercent(gcPercent)
	return system{
		in: os.Stdin, out: os.Stdout, err: os.Stderr, getenv: os.Getenv,
		terminal: func() (int, bool) {
			fd := int(os.Stdout.Fd())
			if !term.IsTerminal(fd) {
				return 0, false
			}
			w, _, err := term.GetSize(fd)
			if err != nil || w <= 0 {
				w = 80
			}
			return w, true
		},
	}
}
