package report

import (
	"fmt"
	"slices"
	"unicode/utf8"
)

// Validate reports the first thing in the document that contradicts the
// contract: an unknown schema or value, an article, sentence or link that is
// not there, offsets that are out of range or inside a character. The error
// names the field. It takes time linear in the document.
func (d *Document) Validate() error {
	if d.Schema != ArticlesSchema && d.Schema != CompareSchema {
		return fmt.Errorf("report: schema: %q is not one this program reads (%s, %s)", d.Schema, ArticlesSchema, CompareSchema)
	}
	v := validator{articles: make(map[string]*Article, len(d.Articles))}
	for i := range d.Articles {
		a := &d.Articles[i]
		p := path{"articles", i}
		if a.ID == "" {
			return p.errorf("id: empty")
		}
		if v.articles[a.ID] != nil {
			return p.errorf("id: %q stands twice", a.ID)
		}
		v.articles[a.ID] = a
	}
	for i := range d.Articles {
		if err := v.article(path{"articles", i}, &d.Articles[i]); err != nil {
			return err
		}
	}
	if d.Schema != CompareSchema {
		return nil
	}
	return v.comparison(d)
}

type validator struct {
	articles map[string]*Article
}

// path names an element of one of the document's lists in an error.
type path struct {
	list string
	i    int
}

func (p path) errorf(format string, args ...any) error {
	return fmt.Errorf("report: %s[%d]."+format, append([]any{p.list, p.i}, args...)...)
}

func (v *validator) article(p path, a *Article) error {
	if !utf8.ValidString(a.Text) {
		return p.errorf("text: not UTF-8")
	}
	end, paragraph := 0, 0
	for j := range a.Sentences {
		s := &a.Sentences[j]
		if j == 0 && s.N != 0 && s.N != 1 {
			return p.errorf("sentences[0].n: %d, want 0 (the title) or 1", s.N)
		}
		if j > 0 && s.N != a.Sentences[j-1].N+1 {
			return p.errorf("sentences[%d].n: %d after %d", j, s.N, a.Sentences[j-1].N)
		}
		if s.Paragraph < paragraph {
			return p.errorf("sentences[%d].paragraph: %d after %d", j, s.Paragraph, paragraph)
		}
		if s.Start < end || s.End < s.Start || s.End > len(a.Text) {
			return p.errorf("sentences[%d].start: [%d,%d) is out of order or outside the text of %d bytes", j, s.Start, s.End, len(a.Text))
		}
		if a.Text[s.Start:s.End] != s.Text {
			return p.errorf("sentences[%d].text: not what stands in the article's text at [%d,%d)", j, s.Start, s.End)
		}
		if !boundary(a.Text, s.Start) || !boundary(a.Text, s.End) {
			return p.errorf("sentences[%d].start: [%d,%d) cuts a character", j, s.Start, s.End)
		}
		if s.Source[0] < 0 || s.Source[1] < s.Source[0] {
			return p.errorf("sentences[%d].source: [%d,%d) is not a range", j, s.Source[0], s.Source[1])
		}
		end, paragraph = s.End, s.Paragraph
	}
	for j, x := range a.Dropped {
		if x.Source[0] < 0 || x.Source[1] < x.Source[0] {
			return p.errorf("dropped[%d].source: [%d,%d) is not a range", j, x.Source[0], x.Source[1])
		}
	}
	for j, e := range a.Published.Evidence {
		at := a
		if e.Article != "" {
			if at = v.articles[e.Article]; at == nil {
				return p.errorf("published.evidence[%d].article: no article %q", j, e.Article)
			}
		}
		if e.Sentence != nil && at.sentence(*e.Sentence) == nil {
			return p.errorf("published.evidence[%d].sentence: no sentence %d in %s", j, *e.Sentence, at.ID)
		}
	}
	return nil
}

func (v *validator) comparison(d *Document) error {
	for i, pr := range d.Pairs {
		for j, id := range pr.Articles {
			if v.articles[id] == nil {
				return path{"pairs", i}.errorf("articles[%d]: no article %q", j, id)
			}
		}
		if pr.Articles[0] == pr.Articles[1] {
			return path{"pairs", i}.errorf("articles: %q is paired with itself", pr.Articles[0])
		}
	}
	links := make(map[string]*Link, len(d.Links))
	for i := range d.Links {
		l := &d.Links[i]
		p := path{"links", i}
		switch {
		case l.ID == "":
			return p.errorf("id: empty")
		case links[l.ID] != nil:
			return p.errorf("id: %q stands twice", l.ID)
		case !(l.Score >= 0 && l.Score <= 1): // also refuses NaN
			return p.errorf("score: %g is not from 0 to 1", float64(l.Score))
		case l.Relation != Same && l.Relation != Related:
			return p.errorf("relation: %q is not same or related", l.Relation)
		case l.Form != Identical && l.Form != Reworded && l.Form != Translated && l.Form != Partial:
			return p.errorf("form: %q is not identical, reworded, translated or partial", l.Form)
		}
		links[l.ID] = l
		if err := v.side(p, "a", l.A); err != nil {
			return err
		}
		if err := v.side(p, "b", l.B); err != nil {
			return err
		}
		if l.A.Article == l.B.Article {
			return p.errorf("b.article: %q is linked with itself", l.B.Article)
		}
	}
	groups := make(map[int]bool, len(d.Groups))
	for i, g := range d.Groups {
		p := path{"groups", i}
		if groups[g.ID] {
			return p.errorf("id: %d stands twice", g.ID)
		}
		groups[g.ID] = true
		for j, m := range g.Members {
			if !v.fine(m) { // the name of the field costs more than the check
				return v.side(p, fmt.Sprintf("members[%d]", j), m)
			}
		}
		for j, c := range g.Cells {
			if v.articles[c.Article] == nil {
				return p.errorf("cells[%d].article: no article %q", j, c.Article)
			}
			if c.Told != ToldFull && c.Told != ToldPart && c.Told != ToldAbsent {
				return p.errorf("cells[%d].told: %q is not full, part or absent", j, c.Told)
			}
		}
	}
	if err := v.wording(d, links); err != nil {
		return err
	}
	return v.coverage(d)
}

// side checks a set of sentences: an article that is there, at least one
// sentence, in ascending order.
func (v *validator) side(p path, name string, s Side) error {
	a := v.articles[s.Article]
	if a == nil {
		return p.errorf("%s.article: no article %q", name, s.Article)
	}
	if len(s.Sentences) == 0 {
		return p.errorf("%s.sentences: empty", name)
	}
	return v.sentences(p, name+".sentences", a, s.Sentences)
}

// fine reports whether side would give no error.
func (v *validator) fine(s Side) bool { return v.side(path{}, "", s) == nil }

func (v *validator) sentences(p path, name string, a *Article, ns []int) error {
	for j, n := range ns {
		if a.sentence(n) == nil {
			return p.errorf("%s[%d]: no sentence %d in %s", name, j, n, a.ID)
		}
		if j > 0 && n <= ns[j-1] {
			return p.errorf("%s[%d]: %d after %d", name, j, n, ns[j-1])
		}
	}
	return nil
}

func (v *validator) wording(d *Document, links map[string]*Link) error {
	seen := make(map[string]bool, len(d.Wording))
	for i, w := range d.Wording {
		p := path{"wording", i}
		l := links[w.Link]
		if l == nil {
			return p.errorf("link: no link %q", w.Link)
		}
		if seen[w.Link] {
			return p.errorf("link: %q stands twice", w.Link)
		}
		seen[w.Link] = true
		if !w.A.equal(l.A) || !w.B.equal(l.B) {
			return p.errorf("a: not the sides of link %q", w.Link)
		}
		a, b := v.articles[l.A.Article], v.articles[l.B.Article]
		var endA, endB int
		for j, o := range w.Ops {
			if o.Op != Equal && o.Op != Insert && o.Op != Delete && o.Op != Replace {
				return p.errorf("ops[%d].op: %q is not equal, insert, delete or replace", j, o.Op)
			}
			if err := within(a, o.A, endA); err != nil {
				return p.errorf("ops[%d].a: %w", j, err)
			}
			if err := within(b, o.B, endB); err != nil {
				return p.errorf("ops[%d].b: %w", j, err)
			}
			endA, endB = o.A[1], o.B[1]
		}
	}
	return nil
}

func (s Side) equal(t Side) bool {
	return s.Article == t.Article && slices.Equal(s.Sentences, t.Sentences)
}

// within checks that s is a range of whole characters of a's text that starts
// at from or later.
func within(a *Article, s Span, from int) error {
	switch {
	case s[0] < from || s[1] < s[0]:
		return fmt.Errorf("[%d,%d) is out of order", s[0], s[1])
	case s[1] > len(a.Text):
		return fmt.Errorf("[%d,%d) is outside the text of %s, %d bytes", s[0], s[1], a.ID, len(a.Text))
	case !boundary(a.Text, s[0]) || !boundary(a.Text, s[1]):
		return fmt.Errorf("[%d,%d) cuts a character of %s", s[0], s[1], a.ID)
	}
	return nil
}

func boundary(text string, i int) bool {
	return i == len(text) || utf8.RuneStart(text[i])
}

func (v *validator) coverage(d *Document) error {
	seen := make(map[string]bool, len(d.Coverage))
	for i, c := range d.Coverage {
		p := path{"coverage", i}
		a := v.articles[c.Article]
		if a == nil {
			return p.errorf("article: no article %q", c.Article)
		}
		if seen[c.Article] {
			return p.errorf("article: %q stands twice", c.Article)
		}
		seen[c.Article] = true
		if err := v.sentences(p, "only", a, c.Only); err != nil {
			return err
		}
		if c.Shared+len(c.Only) != c.Sentences {
			return p.errorf("sentences: %d, but %d are shared and %d told here only", c.Sentences, c.Shared, len(c.Only))
		}
		for j, t := range c.Told {
			if a.sentence(t.Sentence) == nil {
				return p.errorf("told[%d].sentence: no sentence %d in %s", j, t.Sentence, a.ID)
			}
			for _, l := range [...]struct {
				name string
				ids  []string
			}{{"by", t.By}, {"related", t.Related}} {
				for k, id := range l.ids {
					if v.articles[id] == nil {
						return p.errorf("told[%d].%s[%d]: no article %q", j, l.name, k, id)
					}
				}
			}
		}
	}
	return nil
}
