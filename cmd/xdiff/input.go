package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"xdiff/article"
	"xdiff/internal/lexicon"
)

// source is one input as named on the command line.
type source struct {
	label, path string
}

// maxInput bounds one input: a page of text is a thousandth of it.
const maxInput = 64 << 20

// sources expands arguments: label=path, a directory (its regular files in the
// order of their names, hidden ones left out), - for standard input.
func (c *call) sources(args []string) []source {
	var out []source
	for _, arg := range args {
		s := source{path: arg}
		if label, path, ok := strings.Cut(arg, "="); ok && label != "" && path != "" && !strings.ContainsAny(label, `/\`) {
			if _, err := os.Lstat(arg); err != nil {
				s = source{label, path}
			}
		}
		if s.path == "-" {
			if s.label == "" {
				s.label = "stdin"
			}
			out = append(out, s)
			continue
		}
		info, err := os.Stat(s.path)
		switch {
		case err != nil:
			c.trouble("%s: %s; check the name", s.path, reason(err))
		case info.IsDir():
			out = append(out, c.directory(s)...)
		case !info.Mode().IsRegular() && info.Mode()&(fs.ModeNamedPipe|fs.ModeCharDevice) == 0:
			c.trouble("%s: neither a file nor a directory; give a text file", s.path)
		default:
			out = append(out, s)
		}
	}
	return distinct(out)
}

func (c *call) directory(s source) []source {
	entries, err := os.ReadDir(s.path)
	if err != nil {
		c.trouble("%s: %s", s.path, reason(err))
		return nil
	}
	var out []source
	for _, e := range entries {
		path := filepath.Join(s.path, e.Name())
		if strings.HasPrefix(e.Name(), ".") {
			continue
		}
		if info, err := os.Stat(path); err == nil && info.Mode().IsRegular() {
			out = append(out, source{path: path})
		}
	}
	if len(out) == 0 {
		c.trouble("%s: a directory without files", s.path)
	}
	return out
}

// reason is an error without the operation and path that the message has anyway.
func reason(err error) string {
	var pe *fs.PathError
	if errors.As(err, &pe) {
		return pe.Err.Error()
	}
	return err.Error()
}

// distinct gives labels to inputs that have none; two files of one name are told
// apart by their whole path.
func distinct(in []source) []source {
	count := make(map[string]int)
	for _, s := range in {
		if s.label == "" {
			count[article.Label(s.path)]++
		}
	}
	for k := range in {
		s := &in[k]
		if s.label != "" {
			continue
		}
		s.label = article.Label(s.path)
		if count[s.label] > 1 {
			s.label = strings.TrimSuffix(filepath.ToSlash(filepath.Clean(s.path)), filepath.Ext(s.path))
		}
	}
	return in
}

// bytes reads one input whole.
func (c *call) bytes(s source) ([]byte, error) {
	var r io.Reader = c.in
	if s.path != "-" {
		f, err := os.Open(s.path)
		if err != nil {
			return nil, errors.New(reason(err))
		}
		defer f.Close()
		r = f
	}
	b, err := io.ReadAll(io.LimitReader(r, maxInput+1))
	if err != nil {
		return nil, errors.New(reason(err))
	}
	if len(b) > maxInput {
		return nil, fmt.Errorf("larger than %d MB; give the text of one report", maxInput>>20)
	}
	return b, nil
}

// articles reads all inputs; what cannot be read is reported and left out.
func (c *call) articles(args []string, lex *lexicon.Lexicon) []*article.Article {
	rd := article.Reader{Lexicon: lex}
	var out []*article.Article
	stdin := false
	for _, s := range c.sources(args) {
		if s.path == "-" {
			if stdin {
				c.trouble("-: standard input is named twice; it can be read once")
				continue
			}
			stdin = true
		}
		b, err := c.bytes(s)
		if err != nil {
			c.trouble("%s: %v", s.path, err)
			continue
		}
		a, err := rd.Read(s.path, s.label, b)
		if err != nil {
			c.trouble("%s: %v", s.path, err)
			continue
		}
		out = append(out, a)
	}
	return out
}

// published sets the dates given with --published LABEL=DATE.
func (c *call) published(arts []*article.Article, given []string) bool {
	for _, g := range given {
		label, date, ok := strings.Cut(g, "=")
		if _, err := time.Parse(time.DateOnly, date); !ok || err != nil {
			c.usage("--published takes LABEL=YYYY-MM-DD, not %q", g)
			return false
		}
		found := false
		for _, a := range arts {
			if a.Label == label {
				a.Published = article.Date{Value: date, Precision: "day", From: "flag", Text: date}
				found = true
			}
		}
		if !found {
			c.usage("--published %s: no report has the label %q", g, label)
			return false
		}
	}
	return true
}

// lexicon opens the embedded word lists with the user's terms over them.
func (c *call) lexicon(files []string) (*lexicon.Lexicon, bool) {
	lex := new(lexicon.Lexicon)
	for _, name := range files {
		f, err := os.Open(name)
		if err != nil {
			c.trouble("--terms %s: %s", name, reason(err))
			return nil, false
		}
		err = lex.AddTerms(name, f)
		f.Close()
		if err != nil {
			c.trouble("--terms %v", err)
			return nil, false
		}
	}
	return lex, true
}
