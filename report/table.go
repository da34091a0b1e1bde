package report

import (
	"bytes"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"xdiff/internal/texttab"
)

// The layout of the table format, in columns.
const (
	sideBySide = 120 // from this width on, two tellings stand side by side
	textWidth  = 120 // one telling is set no wider: longer lines tire
	labelWidth = 16  // an outlet's name beside its text is wrapped at this
	indent     = "  "
)

// Table writes the document as text for a terminal.
func (p *Printer) Table(w io.Writer, doc *Document) error {
	v, err := newView(doc)
	if err != nil {
		return err
	}
	t := &table{view: v, width: p.width(), color: p.Color, all: p.All}
	if doc.Schema == ArticlesSchema {
		t.read()
	} else {
		t.compare()
	}
	if t.err != nil {
		return fmt.Errorf("report: %w", t.err)
	}
	if _, err := w.Write(t.b.Bytes()); err != nil {
		return fmt.Errorf("report: writing the table: %w", err)
	}
	return nil
}

// table is one run of the table printer.
type table struct {
	*view
	b     bytes.Buffer
	width int
	color bool
	all   bool
	err   error
}

// heading writes a rule with the heading on it.
func (t *table) heading(s string) {
	if t.b.Len() > 0 {
		t.b.WriteByte('\n')
	}
	lines := texttab.Wrap(texttab.Escape(s), t.width-8)
	for i, line := range lines {
		lead, rule := "── ", ""
		if i > 0 {
			lead = "   "
		}
		if i == len(lines)-1 {
			rule = " " + strings.Repeat("─", max(0, t.width-texttab.Width(line)-4))
		}
		t.b.WriteString(texttab.Join([]texttab.Span{{Text: lead, Style: texttab.Faint}, {Text: line, Style: texttab.Strong}, {Text: rule, Style: texttab.Faint}}, t.color))
		t.b.WriteByte('\n')
	}
}

// lines writes wrapped spans under an indent; further lines are indented by
// hang more.
func (t *table) lines(indent string, hang int, spans ...texttab.Span) {
	width := t.width - len(indent) - hang
	for i, line := range texttab.WrapSpans(spans, width, t.color) {
		t.b.WriteString(indent)
		if i > 0 {
			t.b.WriteString(strings.Repeat(" ", hang))
		}
		t.b.WriteString(line)
		t.b.WriteByte('\n')
	}
}

func faint(s string) texttab.Span { return texttab.Span{Text: texttab.Escape(s), Style: texttab.Faint} }

func (t *table) compare() {
	t.overview()
	t.heading(t.factsHeading())
	if len(t.facts) > 0 {
		t.legend()
		label := t.labelWidth(nil)
		for i := range t.facts {
			t.b.WriteByte('\n')
			t.fact(&t.facts[i], label)
		}
	}
	if len(t.related) > 0 {
		t.heading(t.relatedHeading())
		label := t.labelWidth(t.related)
		for _, i := range t.related {
			t.b.WriteByte('\n')
			t.relatedLink(i, label)
		}
	}
	for i := range t.Coverage {
		t.only(&t.Coverage[i])
	}
}

// overview writes one row an article, what is doubtful about each, and which
// pairs were not compared.
func (t *table) overview() {
	cols := []texttab.Column{{Head: "id"}, {Head: "label", Min: 6}, {Head: "outlet", Min: 8}, {Head: "agency", Min: 6},
		{Head: "date", Min: 10}, {Head: "lang"}, {Head: "sentences", Right: true}, {Head: "shared", Right: true}, {Head: "only", Right: true}}
	var rows [][]string
	for i := range t.Articles {
		rows = append(rows, t.overviewRow(&t.Articles[i]))
	}
	for c := 3; c >= 2; c-- { // a column of blanks says nothing
		if !slices.ContainsFunc(rows, func(r []string) bool { return r[c] != "" }) {
			cols = slices.Delete(cols, c, c+1)
			for i := range rows {
				rows[i] = slices.Delete(rows[i], c, c+1)
			}
		}
	}
	for _, r := range rows {
		for i := range r {
			r[i] = texttab.Escape(r[i])
		}
	}
	t.heading("Articles · " + strconv.Itoa(len(t.Articles)))
	tab := texttab.Table{Columns: cols, Rows: rows, Width: t.width, Indent: indent}
	if tab.Fits() {
		t.err = tab.Render(&t.b)
	} else {
		t.narrow(cols, rows)
	}
	t.notes()
}

// narrow is the overview where its columns have no room: a paragraph a row.
func (t *table) narrow(cols []texttab.Column, rows [][]string) {
	for _, r := range rows {
		var cells []string
		for i, c := range r[1:] {
			switch {
			case c == "":
			case cols[i+1].Right:
				cells = append(cells, c+" "+cols[i+1].Head)
			default:
				cells = append(cells, c)
			}
		}
		t.lines(indent, len(r[0])+2, texttab.Span{Text: r[0] + "  "}, texttab.Span{Text: strings.Join(cells, " · ")})
	}
}

func (t *table) notes() {
	var notes []texttab.Span
	for _, n := range t.view.notes() {
		notes = append(notes, texttab.Span{Text: texttab.Escape(n)})
	}
	if len(notes) == 0 {
		return
	}
	t.b.WriteByte('\n')
	for _, n := range notes {
		t.lines(indent, 4, n)
	}
}

func (t *table) legend() {
	t.lines(indent, 0, faint(legend))
	if len(t.Wording) > 0 {
		t.lines(indent, 0, texttab.Span{Text: second, Style: texttab.Deleted}, faint(" "), texttab.Span{Text: first, Style: texttab.Inserted})
	}
}

// labelWidth is the width of the column that names the tellers, and in links
// who is quoted.
func (t *table) labelWidth(links []int) int {
	w := 6
	fit := func(s string) { w = max(w, min(labelWidth, texttab.Width(s))) }
	for i := range t.Articles {
		a := &t.Articles[i]
		fit(texttab.Escape(name(a)))
		fit(texttab.Escape(a.ID) + " " + numbers([]int{len(a.Sentences)}))
	}
	for _, i := range links {
		fit(texttab.Escape(t.said(t.Links[i].A)))
		fit(texttab.Escape(t.said(t.Links[i].B)))
	}
	return w
}

// label names a teller: id and sentences, the outlet, and who is quoted.
func (t *table) label(s Side, speaker string, width int) []string {
	a := t.article(s.Article)
	out := texttab.Wrap(texttab.Escape(a.ID)+" "+numbers(s.Sentences), width)
	for _, extra := range [...]string{name(a), speaker} {
		if extra != "" {
			out = append(out, texttab.WrapSpans([]texttab.Span{faint(extra)}, width, t.color)...)
		}
	}
	return out
}

// fact writes one fact: a line about its links, then every telling.
func (t *table) fact(f *fact, label int) {
	t.lines("", 4, texttab.Span{Text: texttab.Escape("#" + f.id), Style: texttab.Strong}, texttab.Span{Text: "  "}, faint(t.factLine(f)))
	switch {
	case t.alike(f, t.all):
		var who []string
		for _, s := range f.sides {
			who = append(who, texttab.Wrap(texttab.Escape(s.Article)+" "+numbers(s.Sentences), label)...)
		}
		t.telling(who, t.text(f.sides[0], nil), label)
	case len(f.sides) == 2 && t.width >= sideBySide:
		t.beside(f.sides[0], f.sides[1], t.tellingText(f, 0, t.all), t.tellingText(f, 1, t.all), "", "")
	default:
		for k, s := range f.sides {
			t.telling(t.label(s, "", label), t.tellingText(f, k, t.all), label)
		}
	}
	pairs := t.pairs(f)
	for _, links := range pairs {
		t.evidence(links, len(pairs) > 1)
	}
}

// telling writes a label and a text beside it.
func (t *table) telling(label []string, text []texttab.Span, width int) {
	const gap = 2
	w := min(t.width-len(indent)-width-gap, textWidth)
	texttab.Columns(&t.b, indent, gap, []int{width}, label, texttab.WrapSpans(text, w, t.color))
}

// beside writes two tellings side by side, each under its label.
func (t *table) beside(a, b Side, left, right []texttab.Span, said, by string) {
	const gap = 4
	w := (t.width - len(indent) - gap) / 2
	column := func(s Side, text []texttab.Span, speaker string) []string {
		ar := t.article(s.Article)
		head := []texttab.Span{{Text: texttab.Escape(ar.ID) + " " + numbers(s.Sentences) + "  "}, faint(name(ar))}
		if speaker != "" {
			head = append(head, faint(" · "+speaker))
		}
		return append(texttab.WrapSpans(head, w, t.color), texttab.WrapSpans(text, w, t.color)...)
	}
	texttab.Columns(&t.b, indent, gap, []int{w}, column(a, left, said), column(b, right, by))
}

// evidence writes what a link between two languages rests on, keeping the words
// of a match on one line.
func (t *table) evidence(links []int, named bool) {
	lead, terms := t.matchedLine(links, named)
	if len(terms) == 0 {
		return
	}
	lead = texttab.Escape(lead)
	hang := texttab.Width(lead)
	room := t.width - len(indent) - hang
	var lines []string
	used := room + 1
	for _, s := range terms {
		s = texttab.Escape(s)
		w := texttab.Width(s)
		if n := len(lines) - 1; used+3+w <= room {
			lines[n] += " · " + s
			used += 3 + w
			continue
		}
		lines = append(lines, texttab.Wrap(s, room)...)
		used = texttab.Width(lines[len(lines)-1])
	}
	for i, s := range lines {
		if i == 0 {
			s = lead + s
		} else {
			s = strings.Repeat(" ", hang) + s
		}
		t.b.WriteString(indent + texttab.Join([]texttab.Span{{Text: s, Style: texttab.Faint}}, t.color) + "\n")
	}
}

func (t *table) relatedLink(i, label int) {
	l := &t.Links[i]
	t.lines("", 4, texttab.Span{Text: texttab.Escape(l.ID), Style: texttab.Strong}, texttab.Span{Text: "  "}, faint(relatedLine(l)))
	said, by := t.said(l.A), t.said(l.B)
	left, right := t.relatedTexts(i, t.all)
	if t.width >= sideBySide {
		t.beside(l.A, l.B, left, right, said, by)
	} else {
		t.telling(t.label(l.A, said, label), left, label)
		t.telling(t.label(l.B, by, label), right, label)
	}
	t.evidence([]int{i}, false)
}

// only writes the sentences that one article alone has.
func (t *table) only(c *Coverage) {
	if len(c.Only) == 0 {
		return
	}
	t.heading(t.onlyHeading(c))
	t.sentences(t.article(c.Article), c.Only, relatedNotes(c))
}

// sentences writes sentences of one article by paragraph.
func (t *table) sentences(a *Article, ns []int, notes func(*Sentence) []string) {
	last := a.Sentences[len(a.Sentences)-1]
	pw := len(strconv.Itoa(last.Paragraph)) + 1
	nw := len(strconv.Itoa(last.N)) + 2
	w := min(t.width-len(indent)-pw-nw-4, textWidth)
	paragraph := -1
	for _, n := range ns {
		s := a.sentence(n)
		lead := []string{""}
		if s.Paragraph != paragraph {
			if paragraph >= 0 {
				t.b.WriteByte('\n')
			}
			if s.Paragraph > 0 {
				lead[0] = texttab.Join([]texttab.Span{faint("¶" + strconv.Itoa(s.Paragraph))}, t.color)
			}
			paragraph = s.Paragraph
		}
		number := "[" + strconv.Itoa(n) + "]"
		number = strings.Repeat(" ", max(0, nw-len(number))) + number
		text := cut(nil, a.Text, s.Start, s.End, nil)
		if shown(s) != s.Text {
			text = append(text, faint(shown(s)))
		}
		for _, n := range notes(s) {
			text = append(text, faint(" ["+n+"]"))
		}
		texttab.Columns(&t.b, indent, 2, []int{pw, nw}, lead, []string{number}, texttab.WrapSpans(text, w, t.color))
	}
}

// read writes what was understood of every article.
func (t *table) read() {
	for i := range t.Articles {
		a := &t.Articles[i]
		t.heading(strings.TrimSpace(a.ID + " " + a.Label))
		for _, f := range fields(a) {
			texttab.Columns(&t.b, indent, 2, []int{14},
				[]string{texttab.Join([]texttab.Span{faint(f[0])}, t.color)},
				texttab.Wrap(texttab.Escape(f[1]), min(t.width-len(indent)-16, textWidth)))
		}
		if len(a.Sentences) > 0 {
			t.b.WriteByte('\n')
			t.sentences(a, allSentences(a), sentenceNotes)
		}
		t.dropped(a)
	}
}

// dropped lists what is not body, with its beginning.
func (t *table) dropped(a *Article) {
	if len(a.Dropped) == 0 {
		return
	}
	tab := texttab.Table{Width: t.width, Indent: indent, Columns: []texttab.Column{{Head: "line", Right: true}, {Head: "dropped as"}, {Head: "text", Min: 20}}}
	for _, d := range a.Dropped {
		tab.Rows = append(tab.Rows, []string{strconv.Itoa(d.Line), texttab.Escape(d.Reason), start(d.Text)})
	}
	t.b.WriteByte('\n')
	t.err = tab.Render(&t.b)
}
