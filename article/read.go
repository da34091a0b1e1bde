package article

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"xdiff/internal/annotate"
	"xdiff/internal/dates"
	"xdiff/internal/lexicon"
	"xdiff/internal/page"
	"xdiff/internal/segment"
)

// Reader makes articles from pages. The zero value works. It keeps its working
// memory from one page to the next and may not be used by two goroutines at once.
type Reader struct {
	// Lexicon is used to find words and names; nil means the embedded lists.
	Lexicon *lexicon.Lexicon

	seg   segment.Segmenter
	words []segment.Word
}

// Read reads one page. path is kept as given; label names the article and is
// made from the path where it is empty. The error says what the input is where
// it is no text; a page that could not be understood in part is no error but has
// Warnings.
func (rd *Reader) Read(path, label string, data []byte) (*Article, error) {
	text, encoding, warnings, err := page.Decode(data)
	if err != nil {
		return nil, err
	}
	if strings.TrimSpace(text) == "" {
		return nil, fmt.Errorf("empty: nothing to read; give a file that holds the text of a report")
	}
	if label == "" {
		label = Label(path)
	}
	p := page.ParseText(text)
	a := &Article{
		Label: label, Path: path, Encoding: encoding,
		Title: p.Title, OriginalTitle: p.OriginalTitle,
		Outlet: p.Outlet, Agency: p.Agency, Byline: p.Byline,
		Dateline: p.Dateline.Text,
		Warnings: append(warnings, p.Warnings...),
	}
	a.Language = language(p)
	a.Published = published(p)
	lines := newLines(text)
	rd.assemble(a, p, lines)
	for _, d := range p.Dropped {
		a.Dropped = append(a.Dropped, Dropped{
			Source: [2]int{d.Start, d.End}, Line: lines.at(d.Start), Reason: d.Reason, Text: text[d.Start:d.End],
		})
	}
	rd.annotate(a)
	flagRepeats(a)
	return a, nil
}

// Label is the name an article goes by when none is given: the file's name
// without its ending.
func Label(path string) string {
	base := filepath.Base(path)
	if s := strings.TrimSuffix(base, filepath.Ext(base)); s != "" {
		return s
	}
	return base
}

// language is that of the body; the title decides only where there is no body.
func language(p *page.Page) lexicon.Lang {
	var b strings.Builder
	for _, bl := range p.Blocks {
		b.WriteString(bl.Text)
		b.WriteByte('\n')
		if b.Len() > 1<<16 {
			break
		}
	}
	if l := segment.Detect(b.String()); l != lexicon.Unknown {
		return l
	}
	return segment.Detect(p.Title)
}

// published takes the page's own date before the dateline's.
func published(p *page.Page) Date {
	if v, prec := Day(p.Published); v != "" {
		return Date{Value: v, Precision: prec, From: "page", Text: p.PublishedText, Source: [2]int{p.PublishedAt.Start, p.PublishedAt.End}}
	}
	if v, prec := Day(p.Dateline.Date); v != "" {
		return Date{Value: v, Precision: prec, From: "dateline", Text: p.Dateline.Text, Source: [2]int{p.Dateline.Source.Start, p.Dateline.Source.End}}
	}
	return Date{From: "unknown"}
}

// Day prints a partial date as 2023-11-20, XXXX-11-20, 2023-11 or 2023, with its
// precision; "" where not even month or year is stated.
func Day(d dates.Partial) (value, precision string) {
	year := "XXXX"
	if d.Year > 0 {
		year = fmt.Sprintf("%04d", d.Year)
	}
	switch {
	case d.Month > 0 && d.Day > 0:
		return fmt.Sprintf("%s-%02d-%02d", year, d.Month, d.Day), "day"
	case d.Month > 0:
		return fmt.Sprintf("%s-%02d", year, d.Month), "month"
	case d.Year > 0:
		return year, "year"
	}
	return "", ""
}

// assemble lays title and paragraphs out in Text and cuts them into sentences.
func (rd *Reader) assemble(a *Article, p *page.Page, lines lines) {
	var b strings.Builder
	b.WriteString(p.Title)
	a.Sentences = append(a.Sentences, Sentence{
		End: len(p.Title), Text: p.Title,
		Source: [2]int{p.TitleSource.Start, p.TitleSource.End}, Line: lines.at(p.TitleSource.Start),
	})
	for k, bl := range p.Blocks {
		b.WriteByte('\n')
		base := b.Len()
		b.WriteString(bl.Text)
		for _, sp := range segment.Sentences(bl.Text, a.Language) {
			start, end := trim(bl.Text, sp.Start, sp.End)
			if start == end {
				continue
			}
			src := source(bl, start, end)
			a.Sentences = append(a.Sentences, Sentence{
				N: len(a.Sentences), Paragraph: k + 1, Start: base + start, End: base + end,
				Source: src, Line: lines.at(src[0]), Text: bl.Text[start:end],
			})
		}
	}
	a.Text = b.String()
}

// trim narrows a range to what is not white space.
func trim(s string, start, end int) (int, int) {
	t := s[start:end]
	l := strings.TrimLeftFunc(t, unicode.IsSpace)
	start += len(t) - len(l)
	return start, start + len(strings.TrimRightFunc(l, unicode.IsSpace))
}

// source maps a range of a block to the input: from where its first byte came
// from to where its last did.
func source(bl page.Block, start, end int) [2]int {
	out := [2]int{-1, -1}
	for _, p := range bl.Pieces {
		n := p.Source.End - p.Source.Start
		if start < p.At+n && p.At < end {
			lo := max(start-p.At, 0)
			hi := min(end-p.At, n)
			if out[0] < 0 {
				out[0] = p.Source.Start + lo
			}
			out[1] = p.Source.Start + hi
		}
	}
	if out[0] < 0 {
		out = [2]int{0, 0}
	}
	return out
}

// annotate marks words, numbers, dates and speakers.
func (rd *Reader) annotate(a *Article) {
	for i := range a.Sentences {
		s := &a.Sentences[i]
		s.Dates = dates.Scan(s.Text, a.Language)
		s.Notes = annotate.Numbers(s.Text, a.Language)
	}
	// The text is cut as one, so that a name is known wherever it stands again.
	rd.seg.Lexicon = rd.Lexicon
	rd.words = rd.seg.Words(rd.words[:0], a.Text, a.Language)
	words := rd.words
	for i := range a.Sentences {
		s := &a.Sentences[i]
		s.Words, words = segment.Within(words, s.Span())
	}
	sp := annotate.Speakers{Lang: a.Language}
	for lo := 1; lo < len(a.Sentences); {
		hi := lo
		for hi < len(a.Sentences) && a.Sentences[hi].Paragraph == a.Sentences[lo].Paragraph {
			hi++
		}
		sp.Paragraph()
		for i := lo; i < hi; i++ {
			s := &a.Sentences[i]
			at := sp.Next(s.Text, s.Words)
			s.Speaker = at.Name
			if at.Continued && at.Name != "" {
				s.Flags = append(s.Flags, "speech-continued")
			}
		}
		lo = hi
	}
}

// minRepeat is the length in letters from which a sentence that stands again is
// a repetition and no coincidence.
const minRepeat = 12

// maxTold bounds the text in which repetitions are looked for, in bytes.
const maxTold = 1 << 16

// flagRepeats marks sentences of the body that an earlier one tells whole: ledes
// printed twice, a summary lifted from the text. The title does not count.
func flagRepeats(a *Article) {
	if len(a.Sentences) < 3 {
		return
	}
	// The letters of the body so far, sentences apart. What is repeated stands near
	// the top; the bound keeps the search linear.
	var told strings.Builder
	told.Grow(min(len(a.Text), maxTold))
	for i := 1; i < len(a.Sentences); i++ {
		s := &a.Sentences[i]
		bare := letters(s.Text)
		if utf8.RuneCountInString(bare) >= minRepeat && strings.Contains(told.String(), bare) {
			s.Flags = append(s.Flags, "repeats")
		}
		if told.Len()+len(bare) < maxTold {
			told.WriteString(bare)
			told.WriteByte('\n')
		}
	}
}

// letters is a text folded, without anything but letters and digits.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, lexicon.FoldText(s, lexicon.FoldAll).Text)
}

// lines finds the line of a byte.
type lines []int

func newLines(text string) lines {
	ls := lines{0}
	for i := 0; i < len(text); i++ {
		if text[i] == '\n' {
			ls = append(ls, i+1)
		}
	}
	return ls
}

// at returns the line, from 1, that holds byte i.
func (ls lines) at(i int) int {
	k, ok := slices.BinarySearch(ls, i)
	if ok {
		return k + 1
	}
	return k
}
