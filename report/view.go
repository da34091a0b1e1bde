package report

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"xdiff/internal/texttab"
)

// view is a document with the look-ups that every printer needs.
type view struct {
	*Document
	index   map[string]int // article id -> place in Articles
	wording []*Wording     // of each link, nil where there is none
	facts   []fact         // what two articles or more tell, in order
	related []int          // the related links, in order
}

// fact is what two articles or more tell, with the links that say so.
type fact struct {
	id    string // group 3 is "3"; a link outside all groups goes by its own id
	sides []Side // in the order of the articles
	links []int
}

// newView checks the document, so that the printers may follow every reference.
func newView(doc *Document) (*view, error) {
	if err := doc.Validate(); err != nil {
		return nil, err
	}
	doc = doc.inOrder()
	v := &view{Document: doc, index: make(map[string]int, len(doc.Articles))}
	for i := range doc.Articles {
		v.index[doc.Articles[i].ID] = i
	}
	if doc.Schema != CompareSchema {
		return v, nil
	}
	v.wording = make([]*Wording, len(doc.Links))
	place := make(map[string]int, len(doc.Links))
	for i := range doc.Links {
		place[doc.Links[i].ID] = i
	}
	for i := range doc.Wording {
		v.wording[place[doc.Wording[i].Link]] = &doc.Wording[i]
	}
	v.fillFacts()
	return v, nil
}

// fillFacts hands the links of relation same out to their groups. A sentence
// may be in several groups; a link belongs to the first that has both its ends.
func (v *view) fillFacts() {
	type where struct{ article, sentence int }
	groups := make(map[where][]int)
	facts := make([]fact, len(v.Groups))
	for g := range v.Groups {
		f := &facts[g]
		f.id = strconv.Itoa(v.Groups[g].ID)
		f.sides = slices.Clone(v.Groups[g].Members)
		slices.SortStableFunc(f.sides, v.order)
		for _, s := range f.sides {
			for _, n := range s.Sentences {
				w := where{v.index[s.Article], n}
				groups[w] = append(groups[w], g)
			}
		}
	}
	for i := range v.Links {
		l := &v.Links[i]
		if l.Relation == Related {
			v.related = append(v.related, i)
			continue
		}
		of := func(s Side) []int { return groups[where{v.index[s.Article], s.Sentences[0]}] }
		home := -1
		for _, g := range of(l.A) {
			if slices.Contains(of(l.B), g) {
				home = g
				break
			}
		}
		if home >= 0 {
			facts[home].links = append(facts[home].links, i)
			continue
		}
		f := fact{id: l.ID, sides: []Side{l.A, l.B}, links: []int{i}}
		slices.SortStableFunc(f.sides, v.order)
		facts = append(facts, f)
	}
	for _, f := range facts {
		for _, s := range f.sides[min(1, len(f.sides)):] {
			if s.Article != f.sides[0].Article {
				v.facts = append(v.facts, f)
				break
			}
		}
	}
	slices.SortStableFunc(v.facts, func(a, b fact) int { return v.order(a.sides[0], b.sides[0]) })
	slices.SortStableFunc(v.related, func(a, b int) int {
		la, lb := &v.Links[a], &v.Links[b]
		return cmp.Or(v.order(la.A, lb.A), v.order(la.B, lb.B))
	})
}

// order puts sides in the order of their articles and first sentences.
func (v *view) order(a, b Side) int {
	return cmp.Or(cmp.Compare(v.index[a.Article], v.index[b.Article]), cmp.Compare(a.Sentences[0], b.Sentences[0]))
}

func (v *view) article(id string) *Article { return &v.Articles[v.index[id]] }

// name is what a reader calls an article.
func name(a *Article) string {
	return strings.TrimSpace(cmp.Or(a.Outlet, a.Agency, a.Label))
}

// date is an article's date with where it is known from.
func date(a *Article) string {
	switch {
	case a.Published.Date == "":
		return "unknown"
	case a.Published.From == "":
		return a.Published.Date
	}
	return a.Published.Date + " (" + a.Published.From + ")"
}

// numbers writes sentence numbers: [3], [3–5, 8].
func numbers(ns []int) string {
	var b strings.Builder
	b.WriteByte('[')
	for i := 0; i < len(ns); {
		j := i
		for j+1 < len(ns) && ns[j+1] == ns[j]+1 {
			j++
		}
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(strconv.Itoa(ns[i]))
		if j > i {
			b.WriteString("–")
			b.WriteString(strconv.Itoa(ns[j]))
		}
		i = j + 1
	}
	b.WriteByte(']')
	return b.String()
}

// score writes a score as its two first decimals: .87, 1.00.
func score(s Score) string {
	return strings.TrimPrefix(strconv.FormatFloat(float64(s), 'f', 2, 64), "0")
}

// said names who says the sentences of a side; "" for the outlet's own voice.
func (v *view) said(s Side) string {
	a := v.article(s.Article)
	var who []string
	for _, n := range s.Sentences {
		if sp := a.sentence(n).Speaker; sp != "" && !slices.Contains(who, sp) {
			who = append(who, sp)
		}
	}
	if len(who) == 0 {
		return ""
	}
	return "said by " + strings.Join(who, ", ")
}

// matched writes the evidence of a link: 第十次 = 10th.
func matched(l *Link) []string {
	var out []string
	for _, e := range l.Evidence {
		s := e.A
		if e.A != e.B {
			s += " = " + e.B
		}
		if !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}

// crosses reports whether a link joins two languages. The two scripts of
// Chinese are one.
func (v *view) crosses(l *Link) bool {
	base := func(s Side) string {
		lang, _, _ := strings.Cut(v.article(s.Article).Language, "-")
		return lang
	}
	return base(l.A) != base(l.B)
}

// has reports whether a link has an end in a side.
func has(s Side, end Side) bool {
	return s.Article == end.Article && slices.Contains(s.Sentences, end.Sentences[0])
}

// alike reports whether two sides need to be shown once only: the link between
// them says identical, and either the characters are or the reader did not ask
// for what is cosmetic.
func (v *view) alike(f *fact, all bool) bool {
	if len(f.sides) != 2 || len(f.links) != 1 || v.Links[f.links[0]].Form != Identical {
		return false
	}
	return !all || v.plain(f.sides[0]) == v.plain(f.sides[1])
}

// plain is the text of a side.
func (v *view) plain(s Side) string {
	a := v.article(s.Article)
	var b strings.Builder
	for _, n := range s.Sentences {
		b.WriteString(a.sentence(n).Text)
	}
	return b.String()
}

// mark is a range of an article's text to be shown in a style.
type mark struct {
	start, end int
	style      texttab.Style
}

// text gives the sentences of a side as escaped spans, marked. Where there are
// several each is led by its number.
func (v *view) text(s Side, marks []mark) []texttab.Span {
	a := v.article(s.Article)
	var out []texttab.Span
	for i, n := range s.Sentences {
		sn := a.sentence(n)
		if i > 0 {
			out = append(out, texttab.Span{Text: " "})
		}
		if len(s.Sentences) > 1 {
			out = append(out, texttab.Span{Text: "[" + strconv.Itoa(n) + "] ", Style: texttab.Faint})
		}
		out = cut(out, a.Text, sn.Start, sn.End, marks)
	}
	return out
}

// cut appends text[start:end] in pieces, each in the style of the mark over it.
// Marks are in order and apart. White space at the ends is left out.
func cut(out []texttab.Span, text string, start, end int, marks []mark) []texttab.Span {
	s := text[start:end]
	start += len(s) - len(strings.TrimLeft(s, " \n\t\u00a0\u3000"))
	end = start + len(strings.TrimRight(text[start:end], " \n\t\u00a0\u3000"))
	i, _ := slices.BinarySearchFunc(marks, start, func(m mark, at int) int { return cmp.Compare(m.end, at) })
	for ; i < len(marks) && marks[i].start < end; i++ {
		m := marks[i]
		from, to := max(m.start, start), min(m.end, end)
		if from >= to {
			continue
		}
		out = append(out,
			texttab.Span{Text: texttab.Escape(text[start:from])},
			texttab.Span{Text: texttab.Escape(text[from:to]), Style: m.style})
		start = to
	}
	return append(out, texttab.Span{Text: texttab.Escape(text[start:end])})
}

// marks gives what to mark in a side of a fact that two tell: what its edit
// scripts delete there, seen from article A, or insert, seen from B.
func (v *view) marks(f *fact, s Side, all bool) []mark {
	var out []mark
	for _, i := range f.links {
		l, w := &v.Links[i], v.wording[i]
		if w == nil || !has(s, l.A) && !has(s, l.B) {
			continue
		}
		// The first side shown is the one that words are deleted from.
		first := has(f.sides[0], l.A)
		for _, o := range w.Ops {
			if o.Op == Equal || o.Cosmetic && !all {
				continue
			}
			r := o.A
			if has(s, l.B) {
				r = o.B
			}
			style := texttab.Inserted
			if has(s, l.A) == first {
				style = texttab.Deleted
			}
			if r[0] < r[1] {
				out = append(out, mark{r[0], r[1], style})
			}
		}
	}
	slices.SortStableFunc(out, func(a, b mark) int { return cmp.Compare(a.start, b.start) })
	// Two scripts may touch the same words: keep the marks apart.
	for i := 1; i < len(out); i++ {
		out[i].start = max(out[i].start, out[i-1].end)
		out[i].end = max(out[i].end, out[i].start)
	}
	return out
}

// against finds the link by which side k of a fact is shown against an earlier
// side, with its edit script; -1 where there is none.
func (v *view) against(f *fact, k int) (link int, from Side) {
	for _, earlier := range f.sides[:k] {
		for _, i := range f.links {
			l := &v.Links[i]
			if v.wording[i] != nil && (has(f.sides[k], l.A) && has(earlier, l.B) || has(f.sides[k], l.B) && has(earlier, l.A)) {
				return i, earlier
			}
		}
	}
	return -1, Side{}
}

// inline gives the sentences of a side with what another side has instead, both
// marked, as link i's script says.
func (v *view) inline(s, from Side, i int, all bool) []texttab.Span {
	a, b := v.article(from.Article), v.article(s.Article)
	var out []texttab.Span
	k, at := 0, -1 // sentence of s, and the byte of it that comes next
	// upto writes the text of s up to a byte, in a style.
	upto := func(end int, style texttab.Style) {
		for k < len(s.Sentences) {
			sn := b.sentence(s.Sentences[k])
			if at < 0 {
				if end <= sn.Start {
					return
				}
				at = sn.Start
				if k > 0 {
					out = append(out, texttab.Span{Text: " "})
				}
				if len(s.Sentences) > 1 {
					out = append(out, texttab.Span{Text: "[" + strconv.Itoa(sn.N) + "] ", Style: texttab.Faint})
				}
			}
			to := min(end, sn.End)
			if to > at {
				out = append(out, texttab.Span{Text: texttab.Escape(b.Text[at:to]), Style: style})
				at = to
			}
			if at < sn.End {
				return
			}
			k, at = k+1, -1
		}
	}
	swapped := has(s, v.Links[i].A)
	for _, o := range v.wording[i].Ops {
		ra, rb := o.A, o.B
		if swapped {
			ra, rb = rb, ra
		}
		if o.Op == Equal || o.Cosmetic && !all {
			upto(rb[1], texttab.Plain)
			continue
		}
		upto(rb[0], texttab.Plain)
		gone := strings.ReplaceAll(a.Text[ra[0]:ra[1]], "\n", " ")
		out = append(out, texttab.Span{Text: texttab.Escape(gone), Style: texttab.Deleted})
		upto(rb[1], texttab.Inserted)
	}
	upto(len(b.Text), texttab.Plain)
	return out
}

// tellingText gives the text of side k of a fact, marked: where two articles
// tell it, each side by what the other lacks; where more do, each against an
// earlier one, the first as it is.
func (v *view) tellingText(f *fact, k int, all bool) []texttab.Span {
	s := f.sides[k]
	if len(f.sides) == 2 {
		return v.text(s, v.marks(f, s, all))
	}
	if i, from := v.against(f, k); i >= 0 {
		return v.inline(s, from, i, all)
	}
	return v.text(s, nil)
}

// markRelated is the score from which the differences of related sentences are
// marked: below it they are mostly difference.
const markRelated = 0.5

// relatedTexts gives the two sides of a related link, with their differences
// marked where the sentences are near each other.
func (v *view) relatedTexts(i int, all bool) (left, right []texttab.Span) {
	l := &v.Links[i]
	if v.wording[i] == nil || l.Score < markRelated {
		return v.text(l.A, nil), v.text(l.B, nil)
	}
	f := &fact{sides: []Side{l.A, l.B}, links: []int{i}}
	return v.tellingText(f, 0, all), v.tellingText(f, 1, all)
}
