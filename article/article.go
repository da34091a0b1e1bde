package article

import (
	"xdiff/internal/annotate"
	"xdiff/internal/dates"
	"xdiff/internal/lexicon"
	"xdiff/internal/segment"
)

// Article is one outlet's news report as it was read: printed facts only, what
// the page does not say is empty. Text is the title, a newline, and the body
// paragraphs each on a line of its own; every byte of it that is not such a
// newline comes unedited from the input, but for a title whose layout breaks
// were joined.
type Article struct {
	Label         string // as given with label=path, else the file's name without its ending
	Path          string // as given
	Encoding      string
	Language      lexicon.Lang
	Title         string
	OriginalTitle string
	Outlet        string // who published the text
	Agency        string // who wrote it
	Byline        string
	Published     Date
	Dateline      string // as printed
	Text          string
	Sentences     []Sentence // the title first (N 0), then the body in order
	Dropped       []Dropped
	Warnings      []string
}

// Date is the article's own date and how it is known.
type Date struct {
	Value     string // 2006-01-02, XXXX-12-15 where the year is not known, "" where nothing is
	Precision string // day, month, year; "" where nothing is known
	From      string // flag, page, dateline, unknown
	Text      string // the expression it was read from
	Source    [2]int // its bytes in the decoded input, end exclusive
}

// Sentence is one sentence of an article, the title being number 0.
type Sentence struct {
	N         int
	Paragraph int    // from 1; 0 for the title
	Start     int    // bytes in Article.Text
	End       int    // exclusive
	Source    [2]int // bytes in the decoded input, end exclusive
	Line      int    // line of the decoded input where it starts, from 1
	Text      string
	Speaker   string   // who says it, as named in the text; "" for the outlet's own voice
	Flags     []string // repeats: the page tells this sentence's fact a second time
	Notes     []annotate.Note
	Dates     []dates.Expr   // bytes in Text
	Words     []segment.Word // bytes in Text, which they tile
}

// Span is the sentence's place in Article.Text.
func (s *Sentence) Span() segment.Span { return segment.Span{Start: s.Start, End: s.End} }

// Dropped is a part of the page that is not body.
type Dropped struct {
	Source [2]int // bytes in the decoded input, end exclusive
	Line   int    // from 1
	Reason string
	Text   string
}
