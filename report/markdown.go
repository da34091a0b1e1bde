package report

import (
	"bytes"
	"fmt"
	"io"
	"strconv"
	"strings"

	"xdiff/internal/texttab"
)

// Markdown writes the document as GitHub Flavored Markdown, with what is in the
// table format: headings, tables for what is tabular, and every telling as a
// block quote. Deleted words are ~~struck~~, inserted ones **bold**. Nothing in
// an article's text becomes markup. Width and Color do not matter.
func (p *Printer) Markdown(w io.Writer, doc *Document) error {
	v, err := newView(doc)
	if err != nil {
		return err
	}
	m := &markdown{view: v, all: p.All}
	if doc.Schema == ArticlesSchema {
		m.read()
	} else {
		m.compare()
	}
	if _, err := w.Write(m.b.Bytes()); err != nil {
		return fmt.Errorf("report: writing Markdown: %w", err)
	}
	return nil
}

// markdown is one run of the Markdown printer.
type markdown struct {
	*view
	b   bytes.Buffer
	all bool
}

// block writes one line of Markdown and sets it off by a blank line.
func (m *markdown) block(lead string, spans ...texttab.Span) {
	if m.b.Len() > 0 {
		m.b.WriteByte('\n')
	}
	m.line(lead, spans...)
}

// line writes one line, as escaped text after a lead that is markup.
func (m *markdown) line(lead string, spans ...texttab.Span) {
	m.b.WriteString(strings.TrimRight(lead+texttab.Markdown(spans...), " "))
	m.b.WriteByte('\n')
}

func span(s string) texttab.Span   { return texttab.Span{Text: s} }
func strong(s string) texttab.Span { return texttab.Span{Text: s, Style: texttab.Strong} }

// row writes one row of a table. A cell that would begin like a list may: cells
// hold no blocks.
func (m *markdown) row(cells ...string) {
	for _, c := range cells {
		m.b.WriteString("| ")
		m.b.WriteString(texttab.Markdown(span(c)))
		m.b.WriteByte(' ')
	}
	m.b.WriteString("|\n")
}

// head writes the head of a table; a name that ends in ":" is a column of
// numbers.
func (m *markdown) head(names ...string) {
	m.b.WriteByte('\n')
	rule := "|"
	for i, n := range names {
		names[i] = strings.TrimSuffix(n, ":")
		rule += " ---" + n[len(names[i]):] + " |"
	}
	m.row(names...)
	m.b.WriteString(rule + "\n")
}

func (m *markdown) compare() {
	m.block("# ", span("Comparison of "+count(len(m.Articles), "article")))
	m.head("id", "label", "outlet", "agency", "date", "language", "sentences:", "shared:", "only:")
	for i := range m.Articles {
		m.row(m.overviewRow(&m.Articles[i])...)
	}
	m.list(m.notes())
	m.block("## ", span(m.factsHeading()))
	if len(m.facts) > 0 {
		m.block("", span(legend))
		if len(m.Wording) > 0 {
			m.block("", texttab.Span{Text: second, Style: texttab.Deleted}, span(" "), texttab.Span{Text: first, Style: texttab.Inserted})
		}
		for i := range m.facts {
			m.fact(&m.facts[i])
		}
	}
	if len(m.related) > 0 {
		m.block("## ", span(m.relatedHeading()))
		for _, i := range m.related {
			m.relatedLink(i)
		}
	}
	for i := range m.Coverage {
		c := &m.Coverage[i]
		if len(c.Only) == 0 {
			continue
		}
		m.block("## ", span(m.onlyHeading(c)))
		m.sentences(m.article(c.Article), c.Only, relatedNotes(c))
	}
}

func (m *markdown) list(items []string) {
	if len(items) > 0 {
		m.b.WriteByte('\n')
	}
	for _, s := range items {
		m.line("- ", span(s))
	}
}

func (m *markdown) fact(f *fact) {
	m.block("### ", span("Fact "+f.id))
	m.block("", span(m.factLine(f)))
	if m.alike(f, m.all) {
		who := append(m.teller(f.sides[0], ""), span(" = "))
		m.block("", append(who, m.teller(f.sides[1], "")...)...)
		m.block("> ", m.text(f.sides[0], nil)...)
	} else {
		for k, s := range f.sides {
			m.telling(s, "", m.tellingText(f, k, m.all))
		}
	}
	pairs := m.pairs(f)
	for _, links := range pairs {
		m.evidence(links, len(pairs) > 1)
	}
}

// teller names who tells: id, sentences, outlet.
func (m *markdown) teller(s Side, speaker string) []texttab.Span {
	a := m.article(s.Article)
	out := []texttab.Span{strong(a.ID + " " + numbers(s.Sentences))}
	if n := name(a); n != "" {
		out = append(out, span(" · "+n))
	}
	if speaker != "" {
		out = append(out, span(" · "+speaker))
	}
	return out
}

func (m *markdown) telling(s Side, speaker string, text []texttab.Span) {
	m.block("", m.teller(s, speaker)...)
	m.block("> ", text...)
}

func (m *markdown) evidence(links []int, named bool) {
	if lead, terms := m.matchedLine(links, named); len(terms) > 0 {
		m.block("", span(lead+strings.Join(terms, " · ")))
	}
}

func (m *markdown) relatedLink(i int) {
	l := &m.Links[i]
	m.block("### ", span("Link "+l.ID))
	m.block("", span(relatedLine(l)))
	left, right := m.relatedTexts(i, m.all)
	m.telling(l.A, m.said(l.A), left)
	m.telling(l.B, m.said(l.B), right)
	m.evidence([]int{i}, false)
}

// sentences writes sentences as a list, a paragraph of the article an item.
func (m *markdown) sentences(a *Article, ns []int, notes func(*Sentence) []string) {
	m.b.WriteByte('\n')
	for i := 0; i < len(ns); {
		paragraph := a.sentence(ns[i]).Paragraph
		spans := []texttab.Span{}
		if paragraph > 0 {
			spans = append(spans, span("¶"+strconv.Itoa(paragraph)+" "))
		}
		for ; i < len(ns) && a.sentence(ns[i]).Paragraph == paragraph; i++ {
			s := a.sentence(ns[i])
			spans = append(spans, strong("["+strconv.Itoa(s.N)+"]"), span(" "+shown(s)+" "))
			for _, n := range notes(s) {
				spans = append(spans, span("["+n+"] "))
			}
		}
		m.line("- ", spans...)
	}
}

func (m *markdown) read() {
	m.block("# ", span(count(len(m.Articles), "article")))
	for i := range m.Articles {
		a := &m.Articles[i]
		m.block("## ", span(a.ID+" "+a.Label))
		m.head("field", "value")
		for _, f := range fields(a) {
			m.row(f[0], f[1])
		}
		if len(a.Sentences) > 0 {
			m.block("### ", span("Sentences"))
			m.sentences(a, allSentences(a), sentenceNotes)
		}
		if len(a.Dropped) > 0 {
			m.block("### ", span("Dropped"))
			m.head("line:", "dropped as", "text")
			for _, d := range a.Dropped {
				m.row(strconv.Itoa(d.Line), d.Reason, start(d.Text))
			}
		}
	}
}
