package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"syscall"

	"github.com/spf13/pflag"
)

// Exit statuses. Trouble beats a failed gate.
const (
	exitOK      = 0
	exitGate    = 1
	exitTrouble = 2
)

// system is what a command may touch outside its arguments.
type system struct {
	in       io.Reader
	out, err io.Writer
	getenv   func(string) string
	terminal func() (width int, ok bool) // of out
}

// command is one row of the table of commands.
type command struct {
	name    string
	args    string // as printed in usage
	short   string
	long    string
	example []string // each "comment\ncommand" or a command
	flags   func(*pflag.FlagSet)
	run     func(*call) int
}

// call is one invocation of a command.
type call struct {
	system
	cmd   *command
	flags *pflag.FlagSet
	args  []string
	fail  bool // something could not be read; the exit status is 2
}

func commands() []*command {
	return []*command{
		compareCommand(), readCommand(), alignCommand(), reportCommand(),
		completionCommand(), helpCommand(), versionCommand(),
	}
}

// run is the program: it returns the exit status.
func run(args []string, sys system) int {
	if len(args) == 0 {
		mainHelp(sys.err)
		return exitTrouble
	}
	name := args[0]
	switch name {
	case "-h", "--help":
		name = "help"
		args = args[:1]
	case "--version", "-V":
		name = "version"
	}
	cmd := find(name)
	if cmd == nil {
		fmt.Fprintf(sys.err, "xdiff: no command %q; xdiff help lists them\n", name)
		if _, err := os.Stat(name); err == nil {
			fmt.Fprintf(sys.err, "xdiff: to compare files: xdiff compare %s\n", strings.Join(args, " "))
		}
		return exitTrouble
	}
	return invoke(cmd, args[1:], sys)
}

func find(name string) *command {
	for _, c := range commands() {
		if c.name == name {
			return c
		}
	}
	return nil
}

func invoke(cmd *command, args []string, sys system) int {
	fs := newFlags(cmd)
	c := &call{system: sys, cmd: cmd, flags: fs}
	if err := fs.Parse(args); err != nil {
		if errors.Is(err, pflag.ErrHelp) {
			return c.done(commandHelp(sys.out, cmd, fs))
		}
		return c.usage("%v", err)
	}
	c.args = fs.Args()
	status := cmd.run(c)
	if status == exitOK && c.fail {
		return exitTrouble
	}
	return status
}

func newFlags(cmd *command) *pflag.FlagSet {
	fs := pflag.NewFlagSet(cmd.name, pflag.ContinueOnError)
	fs.SortFlags = false
	fs.SetOutput(io.Discard)
	fs.Usage = func() {}
	if cmd.flags != nil {
		cmd.flags(fs)
	}
	return fs
}

// usage reports a wrong call.
func (c *call) usage(format string, args ...any) int {
	fmt.Fprintf(c.err, "xdiff %s: %s; xdiff %s --help shows how it is called\n", c.cmd.name, fmt.Sprintf(format, args...), c.cmd.name)
	return exitTrouble
}

// trouble reports an error that leaves the rest of the work standing.
func (c *call) trouble(format string, args ...any) {
	c.fail = true
	fmt.Fprintf(c.err, "xdiff: %s\n", printable(fmt.Sprintf(format, args...)))
}

// done turns the error of the last write into an exit status. A reader that went
// away is no trouble of ours.
func (c *call) done(err error) int {
	if err == nil || errors.Is(err, syscall.EPIPE) {
		return exitOK
	}
	c.trouble("%v", err)
	return exitTrouble
}

// printable makes a message safe for a terminal: file names are hostile too.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		if r < 0x20 || r == 0x7f || r >= 0x80 && r < 0xa0 || r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069 {
			return '?'
		}
		return r
	}, s)
}
