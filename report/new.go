package report

import (
	"cmp"
	"fmt"
	"hash/fnv"
	"path/filepath"
	"slices"
	"strings"

	"xdiff/align"
	"xdiff/align/compare"
	"xdiff/article"
)

// NewArticles makes a document of articles alone, in their order.
func NewArticles(arts []*article.Article) *Document {
	doc := &Document{Schema: ArticlesSchema}
	for i, a := range arts {
		doc.Articles = append(doc.Articles, newArticle(i, a))
	}
	return doc
}

// NewComparison makes the document of a comparison. found is that of the same
// articles and alignment.
func NewComparison(arts []*article.Article, al *align.Alignment, found *compare.Comparison) *Document {
	doc := NewArticles(arts)
	doc.Schema = CompareSchema
	for _, p := range al.Pairs {
		doc.Pairs = append(doc.Pairs, Pair{Articles: [2]string{id(p.A), id(p.B)}, Comparable: p.Comparable, Reason: p.Reason})
	}
	ids := linkIDs(arts, al.Links)
	for k := range al.Links {
		l := &al.Links[k]
		out := Link{
			ID: ids[k], A: newSide(l.A), B: newSide(l.B), Score: Score(l.Score),
			Relation: string(l.Relation), Form: string(l.Form), Moved: l.Moved, Evidence: newEvidence(l),
		}
		if byName(arts, l) {
			out.flip()
		}
		doc.Links = append(doc.Links, out)
	}
	for k, g := range al.Groups {
		out := Group{ID: k + 1}
		for _, m := range g.Members {
			out.Members = append(out.Members, newSide(m))
		}
		for i, c := range found.Cells[k] {
			out.Cells = append(out.Cells, Cell{Article: id(i), Told: c.Told, Position: c.Position})
		}
		doc.Groups = append(doc.Groups, out)
	}
	for _, w := range found.Wording {
		l := &al.Links[w.Link]
		out := Wording{Link: ids[w.Link], A: newSide(l.A), B: newSide(l.B)}
		for _, o := range w.Ops {
			out.Ops = append(out.Ops, Op{Op: o.Op, A: Span(o.A), B: Span(o.B), Cosmetic: o.Cosmetic})
		}
		if byName(arts, l) {
			out.flip()
		}
		doc.Wording = append(doc.Wording, out)
	}
	for i, c := range found.Coverage {
		out := Coverage{Article: id(i), Sentences: len(c.Told), Shared: c.Shared, Only: slices.Clone(c.Only)}
		for n, t := range c.Told {
			out.Told = append(out.Told, Told{Sentence: n, By: idList(t.By), Related: idList(t.Related)})
		}
		doc.Coverage = append(doc.Coverage, out)
	}
	return doc
}

// byName reports whether the sides of a link stand against the order of their
// files' names. Links are written in that order, not in that of the arguments, so
// that a link reads the same whatever the order of the arguments.
func byName(arts []*article.Article, l *align.ArticleLink) bool {
	a, b := arts[l.A.Article], arts[l.B.Article]
	return cmp.Or(
		strings.Compare(filepath.Base(a.Path), filepath.Base(b.Path)),
		strings.Compare(a.Path, b.Path), strings.Compare(a.Text, b.Text)) > 0
}

func id(i int) string { return fmt.Sprintf("a%d", i+1) }

func idList(list []int) []string {
	out := make([]string, 0, len(list))
	for _, i := range list {
		out = append(out, id(i))
	}
	return out
}

func newSide(s align.Set) Side {
	return Side{Article: id(s.Article), Sentences: slices.Clone(s.Sentences)}
}

func newEvidence(l *align.ArticleLink) []Evidence {
	out := make([]Evidence, 0, len(l.Evidence))
	for _, e := range l.Evidence {
		out = append(out, Evidence{Kind: e.Kind, A: e.A, B: e.B})
	}
	return out
}

// linkIDs names links by what they join, so that a link keeps its name whatever
// the order of the arguments.
func linkIDs(arts []*article.Article, links []align.ArticleLink) []string {
	out := make([]string, len(links))
	used := make(map[string]bool)
	for k := range links {
		l := &links[k]
		x := fmt.Sprint(arts[l.A.Article].Label, l.A.Sentences)
		y := fmt.Sprint(arts[l.B.Article].Label, l.B.Sentences)
		if x > y {
			x, y = y, x
		}
		h := fnv.New64a()
		h.Write([]byte(x + "\x00" + y))
		sum := fmt.Sprintf("%016x", h.Sum64())
		n := 6
		for n < len(sum) && used[sum[:n]] {
			n++
		}
		used[sum[:n]] = true
		out[k] = "l" + sum[:n]
	}
	return out
}

func newArticle(i int, a *article.Article) Article {
	out := Article{
		ID: id(i), Label: a.Label, Path: a.Path, Encoding: a.Encoding, Language: string(a.Language),
		Title: a.Title, OriginalTitle: a.OriginalTitle, Outlet: a.Outlet, Agency: a.Agency, Byline: a.Byline,
		Dateline: a.Dateline, Text: a.Text, Warnings: slices.Clone(a.Warnings),
		Published: Published{Date: a.Published.Value, Precision: a.Published.Precision, From: a.Published.From},
	}
	if p := a.Published; p.Value != "" {
		e := DateEvidence{Rule: rule(p.From), Text: strings.TrimSpace(p.Text), Gives: p.Value}
		if p.Source[1] > p.Source[0] {
			src := Span(p.Source)
			e.Source = &src
		}
		out.Published.Evidence = append(out.Published.Evidence, e)
	}
	for _, s := range a.Sentences {
		out.Sentences = append(out.Sentences, Sentence{
			N: s.N, Paragraph: s.Paragraph, Start: s.Start, End: s.End, Source: Span(s.Source), Line: s.Line,
			Text: s.Text, Speaker: s.Speaker, Flags: slices.Clone(s.Flags),
		})
	}
	for _, d := range a.Dropped {
		out.Dropped = append(out.Dropped, Dropped{Source: Span(d.Source), Line: d.Line, Reason: d.Reason, Text: d.Text})
	}
	return out
}

// rule names how a published date is known.
func rule(from string) string {
	switch from {
	case "page":
		return "page-date"
	case "flag":
		return "given"
	}
	return from
}
