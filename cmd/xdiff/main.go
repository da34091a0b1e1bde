package main

import (
	"os"
	"os/signal"
	"syscall"

	"golang.org/x/term"
)

func main() { os.Exit(run(os.Args[1:], stdSystem())) }

func stdSystem() system {
	// A reader that goes away is told by the error of the write, not by a signal.
	signal.Ignore(syscall.SIGPIPE)
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
