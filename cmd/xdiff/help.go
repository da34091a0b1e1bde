package main

import (
	"fmt"
	"io"
	"runtime/debug"
	"strings"

	"github.com/spf13/pflag"
)

func mainHelp(w io.Writer) error {
	var b strings.Builder
	b.WriteString(`xdiff shows, sentence by sentence, how different outlets report one event.

Examples
  xdiff compare jilin.txt wire.txt             line two reports up, in one language or two
  xdiff compare reports/ -f markdown -o C.md   all reports of a directory, for a repository
  xdiff read page.txt                          what is understood of a page, and what was dropped

Commands
`)
	for _, c := range commands() {
		fmt.Fprintf(&b, "  %-11s %s\n", c.name, c.short)
	}
	b.WriteString(`
xdiff COMMAND --help has examples and flags of each.
Exit status: 0 done, 1 a gate that was asked for failed, 2 trouble (usage, an input that could not be read).
`)
	_, err := io.WriteString(w, b.String())
	return err
}

func commandHelp(w io.Writer, cmd *command, fs *pflag.FlagSet) error {
	var b strings.Builder
	fmt.Fprintf(&b, "xdiff %s: %s\n", cmd.name, cmd.short)
	if len(cmd.example) > 0 {
		b.WriteString("\nExamples\n")
		for _, e := range cmd.example {
			comment, line, ok := strings.Cut(e, "\n")
			if !ok {
				line = comment
			} else {
				fmt.Fprintf(&b, "  # %s\n", comment)
			}
			fmt.Fprintf(&b, "  %s\n", line)
		}
	}
	fmt.Fprintf(&b, "\nUsage\n  xdiff %s", cmd.name)
	if fs.HasFlags() {
		b.WriteString(" [FLAGS]")
	}
	if cmd.args != "" {
		b.WriteString(" " + cmd.args)
	}
	b.WriteString("\n")
	if cmd.long != "" {
		fmt.Fprintf(&b, "\n%s\n", cmd.long)
	}
	if fs.HasFlags() {
		fmt.Fprintf(&b, "\nFlags\n%s", fs.FlagUsagesWrapped(110))
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func helpCommand() *command {
	return &command{
		name: "help", args: "[COMMAND]", short: "this list, or the help of a command",
		run: func(c *call) int {
			if len(c.args) == 0 {
				return c.done(mainHelp(c.out))
			}
			cmd := find(c.args[0])
			if cmd == nil {
				return c.usage("no command %q", c.args[0])
			}
			return c.done(commandHelp(c.out, cmd, newFlags(cmd)))
		},
	}
}

// version is set at release with -ldflags "-X main.version=…".
var version = ""

func versionCommand() *command {
	return &command{
		name: "version", short: "version, and what the word lists were made from",
		run: func(c *call) int {
			v := version
			if info, ok := debug.ReadBuildInfo(); v == "" && ok {
				v = info.Main.Version
			}
			if v == "" || v == "(devel)" {
				v = "development version"
			}
			_, err := fmt.Fprintf(c.out, "xdiff %s\n\n%s", v, attributions)
			return c.done(err)
		},
	}
}

// attributions are what the licences of the embedded word lists ask to be named;
// internal/lexicon/data/NOTICE has them in full.
const attributions = `Word lists: CC-CEDICT (CC BY-SA 4.0), jieba (MIT), OpenCC (Apache-2.0), friso (Apache-2.0), WordNet 3.0
(Princeton University), the project's own terms (Apache-2.0).
`
