package report

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"unicode/utf8"
)

// Encode writes doc as indented JSON with a newline at the end. Letters of any
// script and the signs < > & stay as they are; a list or object that fits on
// one line stays on it. It refuses a document that Decode would refuse.
func Encode(w io.Writer, doc *Document) error {
	if err := doc.Validate(); err != nil {
		return err
	}
	var buf bytes.Buffer
	enc := json.NewEncoder(&buf)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(complete(doc)); err != nil {
		return fmt.Errorf("report: %w", err)
	}
	if _, err := w.Write(layout(buf.Bytes())); err != nil {
		return fmt.Errorf("report: writing JSON: %w", err)
	}
	return nil
}

// Decode reads a document written by Encode and checks that everything in it
// that points at something points at something that is there. Fields it does
// not know are passed over, as later versions of a schema may add some. An
// error names the field: "links[3].b.sentences[0]: no sentence 99 in a2".
func Decode(r io.Reader) (*Document, error) {
	b, err := io.ReadAll(r)
	if err != nil {
		return nil, fmt.Errorf("report: reading JSON: %w", err)
	}
	b = bytes.TrimPrefix(b, []byte("\ufeff"))
	if !utf8.Valid(b) {
		return nil, errors.New("report: the document is not UTF-8")
	}
	var doc Document
	if err := json.Unmarshal(b, &doc); err != nil {
		return nil, fmt.Errorf("report: %w", located(b, err))
	}
	if err := doc.Validate(); err != nil {
		return nil, err
	}
	return complete(&doc), nil
}

// located adds line and column to an error of encoding/json that knows its
// offset.
func located(b []byte, err error) error {
	var off int64
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	switch {
	case errors.As(err, &syntax):
		off = syntax.Offset
	case errors.As(err, &kind):
		off = kind.Offset
	default:
		return err
	}
	head := b[:min(int(off), len(b))]
	line := bytes.Count(head, []byte("\n")) + 1
	column := utf8.RuneCount(head[bytes.LastIndexByte(head, '\n')+1:])
	return fmt.Errorf("line %d, column %d: %w", line, max(column, 1), err)
}

// complete returns a copy of doc in which every list that its schema promises
// is there, so that a reader never meets null.
func complete(doc *Document) *Document {
	d := *doc
	d.Articles = list(d.Articles)
	for i := range d.Articles {
		a := &d.Articles[i]
		a.Published.Evidence = filled(a.Published.Evidence)
		a.Sentences = filled(a.Sentences)
		a.Dropped = filled(a.Dropped)
		a.Warnings = filled(a.Warnings)
	}
	if d.Schema != CompareSchema {
		d.Pairs, d.Links, d.Groups, d.Wording, d.Coverage = nil, nil, nil, nil, nil
		return &d
	}
	d.Pairs = list(d.Pairs)
	d.Links = list(d.Links)
	for i := range d.Links {
		d.Links[i].Evidence = filled(d.Links[i].Evidence)
	}
	d.Groups = list(d.Groups)
	for i := range d.Groups {
		d.Groups[i].Members = filled(d.Groups[i].Members)
		d.Groups[i].Cells = filled(d.Groups[i].Cells)
	}
	d.Wording = list(d.Wording)
	for i := range d.Wording {
		d.Wording[i].Ops = filled(d.Wording[i].Ops)
	}
	d.Coverage = list(d.Coverage)
	for i := range d.Coverage {
		c := &d.Coverage[i]
		c.Only = filled(c.Only)
		c.Told = list(c.Told)
		for j := range c.Told {
			c.Told[j].By = filled(c.Told[j].By)
			c.Told[j].Related = filled(c.Told[j].Related)
		}
	}
	return &d
}

// list copies s, never giving nil.
func list[T any](s []T) []T { return append(make([]T, 0, len(s)), s...) }

// filled gives s, or an empty list for nil.
func filled[T any](s []T) []T {
	if s == nil {
		return []T{}
	}
	return s
}

// oneLine is the length in bytes up to which a list or object stays on a line.
const oneLine = 100

// layout indents compact JSON by two spaces a level. Unlike json.Indent it
// leaves what is short on one line: a span is one line, not four. It takes
// time linear in the input.
func layout(src []byte) []byte {
	// ends[k] is the closing offset of the k-th opening bracket.
	var ends, open []int
	for i := 0; i < len(src); i++ {
		switch src[i] {
		case '"':
			i = stringEnd(src, i)
		case '[', '{':
			open = append(open, len(ends))
			ends = append(ends, 0)
		case ']', '}':
			ends[open[len(open)-1]] = i
			open = open[:len(open)-1]
		}
	}
	out := make([]byte, 0, len(src)+len(src)/4)
	depth, k := 0, 0
	flatUntil := -1 // inside a bracket kept on one line until this offset
	line := func() {
		out = append(out, '\n')
		for range depth {
			out = append(out, ' ', ' ')
		}
	}
	for i := 0; i < len(src); i++ {
		c := src[i]
		flat := i <= flatUntil
		switch c {
		case '"':
			e := stringEnd(src, i)
			out = append(out, src[i:e+1]...)
			i = e
		case '[', '{':
			out = append(out, c)
			if !flat && ends[k]-i < oneLine {
				flatUntil = ends[k]
			} else if !flat {
				depth++
				line()
			}
			k++
		case ']', '}':
			if !flat {
				depth--
				line()
			}
			out = append(out, c)
		case ',':
			out = append(out, c)
			if flat {
				out = append(out, ' ')
			} else {
				line()
			}
		case ':':
			out = append(out, ':', ' ')
		default:
			out = append(out, c)
		}
	}
	return out
}

// stringEnd gives the offset of the quote that closes the string at i.
func stringEnd(src []byte, i int) int {
	for i++; src[i] != '"'; i++ {
		if src[i] == '\\' {
			i++
		}
	}
	return i
}
