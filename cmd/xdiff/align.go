package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"runtime"
	"strings"

	"github.com/spf13/pflag"

	"xdiff/align"
	"xdiff/article"
	"xdiff/internal/lexicon"
	"xdiff/internal/segment"
)

func alignCommand() *command {
	return &command{
		name: "align", args: "A B",
		short: "the links between two texts alone, for other tools",
		long: `Links the sentences of two texts and prints the links alone. A and B are reports, or with --lines files that hold one
sentence a line, which are never joined or split. With --input jsonl each line of standard input is a pair of texts,

    {"id":"x","a":["sentence",...],"b":["sentence",...]}

and each line of output, in the same order, its links, with indexes that count from 0:

    {"id":"x","links":[{"a":[0,1],"b":[0],"score":0.91}]}

"lang_a" and "lang_b" (zh-Hans, zh-Hant, en, ru) override the language that is detected. A line that cannot be read
gives {"id","error","links":[]}; the others are worked, and the exit status is 2.`,
		example: []string{
			"Two files with a sentence a line:\nxdiff align --lines zh.txt en.txt",
			"Many pairs at once:\nxdiff align --input jsonl < pairs.jsonl > links.jsonl",
		},
		flags: func(fs *pflag.FlagSet) {
			fs.StringP("format", "f", "table", "table, json or jsonl")
			fs.StringP("output", "o", "", "write to FILE, through a temporary file and a rename")
			fs.String("input", "", "jsonl: pairs of texts from standard input")
			fs.Bool("lines", false, "A and B hold one sentence a line")
			fs.Bool("related", false, "print related sentences too, and the relation of each link")
			fs.StringArray("terms", nil, "tab-separated equivalents in a FILE, one term a line (may be given again)")
		},
		run: runAlign,
	}
}

// linkOut is a link as it is printed.
type linkOut struct {
	A        []int   `json:"a"`
	B        []int   `json:"b"`
	Score    float64 `json:"score"`
	Relation string  `json:"relation,omitempty"`
}

type pairIn struct {
	ID    json.RawMessage `json:"id"`
	A     []string        `json:"a"`
	B     []string        `json:"b"`
	LangA lexicon.Lang    `json:"lang_a"`
	LangB lexicon.Lang    `json:"lang_b"`
}

type pairOut struct {
	ID    json.RawMessage `json:"id"`
	Error string          `json:"error,omitempty"`
	Links []linkOut       `json:"links"`
}

func runAlign(c *call) int {
	format, _ := c.flags.GetString("format")
	input, _ := c.flags.GetString("input")
	output, _ := c.flags.GetString("output")
	lines, _ := c.flags.GetBool("lines")
	related, _ := c.flags.GetBool("related")
	terms, _ := c.flags.GetStringArray("terms")
	switch format {
	case "table", "json", "jsonl":
	default:
		return c.usage("--format %s: there are table, json and jsonl", format)
	}
	lex, ok := c.lexicon(terms)
	if !ok {
		return exitTrouble
	}
	al := &align.Aligner{Lexicon: lex}
	switch input {
	case "jsonl":
		if len(c.args) > 0 {
			return c.usage("--input jsonl reads standard input and takes no files")
		}
		return c.write(output, func(w io.Writer) error { return c.batch(w, al, related) })
	case "":
	default:
		return c.usage("--input %s: there is jsonl", input)
	}
	if len(c.args) != 2 {
		return c.usage("name two texts")
	}
	var sides [2]align.Side
	for k, arg := range c.args {
		side, err := c.side(arg, lines, lex)
		if err != nil {
			c.trouble("%s: %v", arg, err)
			continue
		}
		sides[k] = side
	}
	if c.fail {
		return exitTrouble
	}
	links := al.Sentences(sides[0], sides[1])
	return c.write(output, func(w io.Writer) error {
		switch format {
		case "json":
			enc := json.NewEncoder(w)
			enc.SetIndent("", " ")
			return enc.Encode(pairOut{Links: outLinks(links, related)})
		case "jsonl":
			return json.NewEncoder(w).Encode(pairOut{Links: outLinks(links, related)})
		}
		return linkTable(w, links, sides, related)
	})
}

// side reads one text of align.
func (c *call) side(arg string, lines bool, lex *lexicon.Lexicon) (align.Side, error) {
	b, err := c.bytes(source{path: arg})
	if err != nil {
		return align.Side{}, err
	}
	if lines {
		return sideOfLines(b)
	}
	rd := article.Reader{Lexicon: lex}
	a, err := rd.Read(arg, "", b)
	if err != nil {
		return align.Side{}, err
	}
	s := align.Side{Lang: a.Language}
	for _, st := range a.Sentences {
		s.Sentences = append(s.Sentences, st.Text)
	}
	return s, nil
}

func outLinks(links []align.Link, related bool) []linkOut {
	out := make([]linkOut, 0, len(links))
	for _, l := range links {
		if l.Relation == align.Related && !related {
			continue
		}
		o := linkOut{A: l.A, B: l.B, Score: l.Score}
		if related {
			o.Relation = string(l.Relation)
		}
		out = append(out, o)
	}
	return out
}

// linkTable prints one link a paragraph: numbers and score, then the sentences.
func linkTable(w io.Writer, links []align.Link, sides [2]align.Side, related bool) error {
	var b strings.Builder
	for _, l := range links {
		if l.Relation == align.Related && !related {
			continue
		}
		fmt.Fprintf(&b, "%s ~ %s  %.3f", numbers(l.A), numbers(l.B), l.Score)
		if related {
			fmt.Fprintf(&b, "  %s", l.Relation)
		}
		b.WriteByte('\n')
		for k, set := range [2][]int{l.A, l.B} {
			for _, i := range set {
				fmt.Fprintf(&b, "    %c%d  %s\n", 'A'+k, i, printable(sides[k].Sentences[i]))
			}
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func numbers(set []int) string {
	var b strings.Builder
	for k, i := range set {
		if k > 0 {
			b.WriteByte(',')
		}
		fmt.Fprint(&b, i)
	}
	return b.String()
}

// batch works pairs from standard input side by side and prints them in order.
// No more pairs are held than are being worked.
func (c *call) batch(w io.Writer, al *align.Aligner, related bool) error {
	type job struct {
		line []byte
		done chan pairOut
	}
	workers := runtime.GOMAXPROCS(0)
	jobs := make(chan *job)
	order := make(chan *job, 2*workers)
	for range workers {
		go func() {
			for j := range jobs {
				j.done <- work(j.line, al, related)
			}
		}()
	}
	var readErr error
	stop := make(chan struct{})
	go func() {
		defer close(order)
		defer close(jobs)
		in := bufio.NewReaderSize(c.in, 1<<16)
		for {
			line, err := in.ReadBytes('\n')
			if len(strings.TrimSpace(string(line))) > 0 {
				j := &job{line: line, done: make(chan pairOut, 1)}
				select {
				case order <- j:
				case <-stop:
					return
				}
				jobs <- j
			}
			if err != nil {
				if !errors.Is(err, io.EOF) {
					readErr = err
				}
				return
			}
		}
	}()
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	var err error
	n := 0
	for j := range order {
		n++
		out := <-j.done
		if err != nil {
			continue
		}
		if out.Error != "" {
			c.trouble("standard input: pair %d: %s", n, out.Error)
		}
		if err = enc.Encode(out); err != nil {
			close(stop)
		}
	}
	if err == nil && readErr != nil {
		c.trouble("standard input: %s", reason(readErr))
	}
	return err
}

func work(line []byte, al *align.Aligner, related bool) pairOut {
	var in pairIn
	if err := json.Unmarshal(line, &in); err != nil {
		return pairOut{ID: in.ID, Error: fmt.Sprintf("%v; a line is one JSON object with id, a and b", err), Links: []linkOut{}}
	}
	a, err := sideOf(in.A, in.LangA)
	if err == nil {
		var b align.Side
		if b, err = sideOf(in.B, in.LangB); err == nil {
			return pairOut{ID: in.ID, Links: outLinks(al.Sentences(a, b), related)}
		}
	}
	return pairOut{ID: in.ID, Error: err.Error(), Links: []linkOut{}}
}

// sideOf makes a side of sentences in the language given, or else detected.
func sideOf(sentences []string, lang lexicon.Lang) (align.Side, error) {
	switch lang {
	case lexicon.ZhHans, lexicon.ZhHant, lexicon.En, lexicon.Ru:
	case "zh":
		lang = lexicon.ZhHans
	case lexicon.Unknown:
		lang = segment.Detect(strings.Join(sentences, "\n"))
	default:
		return align.Side{}, fmt.Errorf("language %q: there are zh-Hans, zh-Hant, en and ru", lang)
	}
	return align.Side{Lang: lang, Sentences: sentences}, nil
}
