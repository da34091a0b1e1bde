package report

import (
	"fmt"
	"math"
	"strconv"
)

// The schemas this package writes and reads.
const (
	ArticlesSchema = "xdiff/articles/1"
	CompareSchema  = "xdiff/compare/1"
)

// Document is what xdiff prints: everything any format shows is named in it.
// The fields after Articles belong to CompareSchema alone. The package comment
// describes every field.
type Document struct {
	Schema   string     `json:"schema"`
	Articles []Article  `json:"articles"`
	Pairs    []Pair     `json:"pairs,omitzero"`
	Links    []Link     `json:"links,omitzero"`
	Groups   []Group    `json:"groups,omitzero"`
	Wording  []Wording  `json:"wording,omitzero"`
	Coverage []Coverage `json:"coverage,omitzero"`
}

// Article is one outlet's news report.
type Article struct {
	ID            string     `json:"id"`
	Label         string     `json:"label"`
	Path          string     `json:"path"`
	URL           string     `json:"url,omitempty"`
	Encoding      string     `json:"encoding"`
	Language      string     `json:"language"`
	Title         string     `json:"title"`
	OriginalTitle string     `json:"original_title,omitempty"`
	Outlet        string     `json:"outlet"`
	Agency        string     `json:"agency"`
	Byline        string     `json:"byline"`
	Dateline      string     `json:"dateline,omitempty"`
	Published     Published  `json:"published"`
	Text          string     `json:"text"`
	Sentences     []Sentence `json:"sentences"`
	Dropped       []Dropped  `json:"dropped"`
	Warnings      []string   `json:"warnings"`
}

// Published is an article's own date and how it is known.
type Published struct {
	Date      string         `json:"date"`
	Precision string         `json:"precision"`
	From      string         `json:"from"`
	Evidence  []DateEvidence `json:"evidence"`
}

// DateEvidence is one reason for a date. Sentence is nil where the words stand
// outside the article's sentences.
type DateEvidence struct {
	Rule     string `json:"rule"`
	Article  string `json:"article,omitempty"`
	Sentence *int   `json:"sentence,omitempty"`
	Source   *Span  `json:"source,omitempty"`
	Text     string `json:"text"`
	Gives    string `json:"gives"`
}

// Span is a half-open range of bytes, [start, end) in JSON.
type Span [2]int

// UnmarshalJSON takes exactly two whole numbers: a plain array would take any
// number of them.
func (s *Span) UnmarshalJSON(b []byte) error {
	i := 0
	space := func() {
		for i < len(b) && (b[i] == ' ' || b[i] == '\t' || b[i] == '\n' || b[i] == '\r') {
			i++
		}
	}
	eat := func(c byte) bool {
		space()
		if i < len(b) && b[i] == c {
			i++
			return true
		}
		return false
	}
	number := func() (int, bool) {
		space()
		from := i
		for i < len(b) && (b[i] == '-' || '0' <= b[i] && b[i] <= '9') {
			i++
		}
		n, err := strconv.Atoi(string(b[from:i]))
		return n, err == nil
	}
	ok := eat('[')
	v0, ok0 := number()
	ok = ok && ok0 && eat(',')
	v1, ok1 := number()
	ok = ok && ok1 && eat(']')
	if !ok || i != len(b) {
		return fmt.Errorf("a span is [start, end], two whole numbers, not %.40s", b)
	}
	*s = Span{v0, v1}
	return nil
}

// Sentence is one sentence of an article; the title is number 0 of paragraph 0.
type Sentence struct {
	N         int      `json:"n"`
	Paragraph int      `json:"paragraph"`
	Start     int      `json:"start"`
	End       int      `json:"end"`
	Source    Span     `json:"source"`
	Line      int      `json:"line"`
	Text      string   `json:"text"`
	Speaker   string   `json:"speaker,omitempty"`
	Flags     []string `json:"flags,omitempty"`
}

// Dropped is a part of the page that is not body, and why.
type Dropped struct {
	Source Span   `json:"source"`
	Line   int    `json:"line"`
	Reason string `json:"reason"`
	Text   string `json:"text"`
}

// Pair says whether two articles are enough alike to be compared.
type Pair struct {
	Articles   [2]string `json:"articles"`
	Comparable bool      `json:"comparable"`
	Reason     string    `json:"reason"`
}

// Side is a set of sentences of one article, in ascending order.
type Side struct {
	Article   string `json:"article"`
	Sentences []int  `json:"sentences"`
}

// Score is a number from 0 to 1, written with at most three decimals.
type Score float64

// MarshalJSON rounds to three decimals.
func (s Score) MarshalJSON() ([]byte, error) {
	return strconv.AppendFloat(nil, math.Round(float64(s)*1000)/1000, 'f', -1, 64), nil
}

// The values of Link.Relation.
const (
	Same    = "same"
	Related = "related"
)

// The values of Link.Form.
const (
	Identical  = "identical"
	Reworded   = "reworded"
	Translated = "translated"
	Partial    = "partial"
)

// Link joins a set of sentences of one article with a set of another.
type Link struct {
	ID       string     `json:"id"`
	A        Side       `json:"a"`
	B        Side       `json:"b"`
	Score    Score      `json:"score"`
	Relation string     `json:"relation"`
	Form     string     `json:"form"`
	Moved    bool       `json:"moved"`
	Evidence []Evidence `json:"evidence"`
}

// Evidence is one thing both sides of a link hold, in the words of each.
type Evidence struct {
	Kind string `json:"kind"`
	A    string `json:"a"`
	B    string `json:"b"`
}

// Group is one fact as the outlets tell it.
type Group struct {
	ID      int    `json:"id"`
	Members []Side `json:"members"`
	Cells   []Cell `json:"cells"`
}

// The values of Cell.Told.
const (
	ToldFull   = "full"
	ToldPart   = "part"
	ToldAbsent = "absent"
)

// Cell says how one article tells a group's fact, and where.
type Cell struct {
	Article  string `json:"article"`
	Told     string `json:"told"`
	Position string `json:"position,omitempty"` // title, lede, middle, end; "" where absent
}

// Wording is the edit script of one link, with the link's sides.
type Wording struct {
	Link string `json:"link"`
	A    Side   `json:"a"`
	B    Side   `json:"b"`
	Ops  []Op   `json:"ops"`
}

// The values of Op.Op.
const (
	Equal   = "equal"
	Insert  = "insert"
	Delete  = "delete"
	Replace = "replace"
)

// Op is one step of an edit script: bytes of the text of the link's article A
// and of its article B. A cosmetic step changes width, script, case,
// punctuation or space alone.
type Op struct {
	Op       string `json:"op"`
	A        Span   `json:"a"`
	B        Span   `json:"b"`
	Cosmetic bool   `json:"cosmetic,omitempty"`
}

// Coverage counts the sentences of one article that others tell too.
type Coverage struct {
	Article   string `json:"article"`
	Sentences int    `json:"sentences"`
	Shared    int    `json:"shared"`
	Only      []int  `json:"only"`
	Told      []Told `json:"told"`
}

// Told says which articles have a sentence: By by a link of relation same,
// Related by one of relation related.
type Told struct {
	Sentence int      `json:"sentence"`
	By       []string `json:"by"`
	Related  []string `json:"related"`
}

// sentence returns the sentence numbered n, nil where there is none. Numbers of
// a validated article have no gaps.
func (a *Article) sentence(n int) *Sentence {
	if len(a.Sentences) == 0 {
		return nil
	}
	i := n - a.Sentences[0].N
	if i < 0 || i >= len(a.Sentences) {
		return nil
	}
	return &a.Sentences[i]
}
