package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/spf13/pflag"

	"xdiff/report"
)

// outputFlags are those of every command that prints a document.
func outputFlags(fs *pflag.FlagSet) {
	fs.StringP("format", "f", "table", "table, markdown or json")
	fs.StringP("output", "o", "", "write to FILE, through a temporary file and a rename")
	fs.IntP("width", "w", 0, "columns of the table (default: the terminal's, 100 elsewhere)")
	fs.String("color", "auto", "auto, always or never; NO_COLOR and FORCE_COLOR are heeded")
}

// inputFlags are those of every command that reads reports.
func inputFlags(fs *pflag.FlagSet) {
	fs.StringArray("terms", nil, "tab-separated equivalents in a FILE, one term a line (may be given again)")
	fs.StringArray("published", nil, "LABEL=YYYY-MM-DD, the day a report was published (may be given again)")
}

// settings are the output flags, checked.
type settings struct {
	format, output string
	printer        report.Printer
}

func (c *call) settings() (settings, error) {
	var s settings
	s.format, _ = c.flags.GetString("format")
	s.output, _ = c.flags.GetString("output")
	switch s.format {
	case "table", "markdown", "json":
	case "md":
		s.format = "markdown"
	default:
		return s, fmt.Errorf("--format %s: there are table, markdown and json", s.format)
	}
	width, _ := c.flags.GetInt("width")
	if width < 0 || width > 0 && width < 40 {
		return s, fmt.Errorf("--width %d: at least 40 columns are needed", width)
	}
	columns, tty := 0, false
	if s.output == "" {
		columns, tty = c.terminal()
	}
	if width == 0 {
		width = 100
		if tty {
			width = max(columns, 40)
		}
	}
	s.printer.Width = width
	color, _ := c.flags.GetString("color")
	switch color {
	case "always":
		s.printer.Color = true
	case "never":
	case "auto":
		s.printer.Color = tty && c.getenv("TERM") != "dumb"
		if c.getenv("FORCE_COLOR") != "" {
			s.printer.Color = s.output == ""
		}
		if c.getenv("NO_COLOR") != "" {
			s.printer.Color = false
		}
	default:
		return s, fmt.Errorf("--color %s: there are auto, always and never", color)
	}
	if f := c.flags.Lookup("all"); f != nil {
		s.printer.All, _ = c.flags.GetBool("all")
	}
	return s, nil
}

// print writes a document in the format asked for.
func (c *call) print(doc *report.Document, s settings) int {
	return c.write(s.output, func(w io.Writer) error {
		switch s.format {
		case "json":
			return report.Encode(w, doc)
		case "markdown":
			return s.printer.Markdown(w, doc)
		}
		return s.printer.Table(w, doc)
	})
}

// write calls f with standard output or, where a file is named, with a temporary
// file beside it that takes its place when all is written.
func (c *call) write(name string, f func(io.Writer) error) int {
	if name == "" || name == "-" {
		w := bufio.NewWriterSize(c.out, 1<<16)
		err := f(w)
		if err == nil {
			err = w.Flush()
		}
		return c.done(err)
	}
	if err := replace(name, f); err != nil {
		c.trouble("%s: %s; nothing was changed", name, reason(err))
		return exitTrouble
	}
	return exitOK
}

func replace(name string, f func(io.Writer) error) (err error) {
	mode := os.FileMode(0o644)
	if info, err := os.Stat(name); err == nil {
		if !info.Mode().IsRegular() {
			return writeThrough(name, f) // a device or pipe cannot be replaced
		}
		mode = info.Mode().Perm()
	}
	tmp, err := os.CreateTemp(filepath.Dir(name), "."+filepath.Base(name)+".*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			tmp.Close()
			os.Remove(tmp.Name())
		}
	}()
	w := bufio.NewWriterSize(tmp, 1<<16)
	if err = f(w); err != nil {
		return err
	}
	if err = w.Flush(); err != nil {
		return err
	}
	if err = tmp.Chmod(mode); err != nil {
		return err
	}
	if err = tmp.Close(); err != nil {
		return err
	}
	return os.Rename(tmp.Name(), name)
}

func writeThrough(name string, f func(io.Writer) error) error {
	w, err := os.OpenFile(name, os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	if err := f(w); err != nil {
		w.Close()
		return err
	}
	return w.Close()
}
