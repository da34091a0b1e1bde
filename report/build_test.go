package report

import (
	"fmt"
	"slices"
	"strings"
)

// builder makes documents for tests, with the offsets that belong to them.
type builder struct{ doc Document }

// article adds an article; a paragraph is a list of sentences.
func (b *builder) article(a Article, paragraphs ...[]string) *Article {
	a.ID = fmt.Sprintf("a%d", len(b.doc.Articles)+1)
	a.Path = a.Label + ".txt"
	a.Encoding = "utf-8"
	source := 0
	add := func(paragraph int, s string) {
		start := len(a.Text)
		a.Text += s
		a.Sentences = append(a.Sentences, Sentence{
			N: len(a.Sentences), Paragraph: paragraph, Start: start, End: len(a.Text),
			Source: Span{source + start, source + len(a.Text)}, Line: 2*paragraph + 1, Text: s,
		})
	}
	add(0, a.Title)
	for i, p := range paragraphs {
		a.Text += "\n"
		source++ // a blank line between paragraphs
		for _, s := range p {
			add(i+1, s)
		}
	}
	b.doc.Articles = append(b.doc.Articles, a)
	return &b.doc.Articles[len(b.doc.Articles)-1]
}

func side(article int, sentences ...int) Side {
	return Side{Article: fmt.Sprintf("a%d", article), Sentences: sentences}
}

func (b *builder) link(x, y Side, score Score, relation, form string, evidence ...Evidence) *Link {
	b.doc.Links = append(b.doc.Links, Link{
		ID: fmt.Sprintf("l%d", len(b.doc.Links)+1), A: x, B: y, Score: score, Relation: relation, Form: form, Evidence: evidence,
	})
	return &b.doc.Links[len(b.doc.Links)-1]
}

func (b *builder) group(members ...Side) {
	g := Group{ID: len(b.doc.Groups) + 1, Members: members}
	for _, a := range b.doc.Articles {
		c := Cell{Article: a.ID, Told: ToldAbsent}
		if i := slices.IndexFunc(members, func(s Side) bool { return s.Article == a.ID }); i >= 0 {
			c.Told, c.Position = ToldFull, "middle"
			switch members[i].Sentences[0] {
			case 0:
				c.Position = "title"
			case 1:
				c.Position = "lede"
			}
		}
		g.Cells = append(g.Cells, c)
	}
	b.doc.Groups = append(b.doc.Groups, g)
}

// wording gives link id an edit script: "=text" on both sides, "-text", "+text",
// "old→new", a "~" in front for a cosmetic step. The steps cover the sides.
func (b *builder) wording(l *Link, steps ...string) {
	x, y := b.text(l.A), b.text(l.B)
	w := Wording{Link: l.ID, A: l.A, B: l.B}
	for _, s := range steps {
		s, cosmetic := strings.CutPrefix(s, "~")
		o := Op{Cosmetic: cosmetic}
		var left, right string
		switch {
		case s[0] == '=':
			o.Op, left, right = Equal, s[1:], s[1:]
		case s[0] == '-':
			o.Op, left = Delete, s[1:]
		case s[0] == '+':
			o.Op, right = Insert, s[1:]
		default:
			o.Op = Replace
			left, right, _ = strings.Cut(s, "→")
		}
		o.A, o.B = x.take(left), y.take(right)
		w.Ops = append(w.Ops, o)
	}
	if x.at != x.end || y.at != y.end {
		panic(fmt.Sprintf("%s: the steps leave %q and %q", l.ID, x.text[x.at:x.end], y.text[y.at:y.end]))
	}
	b.doc.Wording = append(b.doc.Wording, w)
}

type cursor struct {
	text    string
	at, end int
}

func (b *builder) text(s Side) *cursor {
	var a *Article
	for i := range b.doc.Articles {
		if b.doc.Articles[i].ID == s.Article {
			a = &b.doc.Articles[i]
		}
	}
	return &cursor{a.Text, a.sentence(s.Sentences[0]).Start, a.sentence(s.Sentences[len(s.Sentences)-1]).End}
}

func (c *cursor) take(s string) Span {
	if !strings.HasPrefix(c.text[c.at:], s) {
		panic(fmt.Sprintf("%q does not come next in %q", s, c.text[c.at:]))
	}
	c.at += len(s)
	return Span{c.at - len(s), c.at}
}

// done counts the coverage and gives the document.
func (b *builder) done() *Document {
	b.doc.Schema = CompareSchema
	for i := range b.doc.Articles {
		a := &b.doc.Articles[i]
		c := Coverage{Article: a.ID, Sentences: len(a.Sentences)}
		for _, s := range a.Sentences {
			t := Told{Sentence: s.N}
			for _, l := range b.doc.Links {
				for _, ends := range [][2]Side{{l.A, l.B}, {l.B, l.A}} {
					if ends[0].Article != a.ID || !slices.Contains(ends[0].Sentences, s.N) {
						continue
					}
					if l.Relation == Same {
						t.By = append(t.By, ends[1].Article)
					} else {
						t.Related = append(t.Related, ends[1].Article)
					}
				}
			}
			slices.Sort(t.By)
			slices.Sort(t.Related)
			t.By, t.Related = slices.Compact(t.By), slices.Compact(t.Related)
			if len(t.By) > 0 {
				c.Shared++
			} else {
				c.Only = append(c.Only, s.N)
			}
			c.Told = append(c.Told, t)
		}
		b.doc.Coverage = append(b.doc.Coverage, c)
	}
	return &b.doc
}
