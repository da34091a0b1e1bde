package texttab

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Markdown writes spans as GitHub Flavored Markdown for one line: a paragraph, a
// list item, a heading or a table cell. What the reader sees is the text of the
// spans, as Escape shows it; nothing in it becomes markup. Deleted is written
// ~~…~~, Inserted and Strong **…**.
//
// Line ends become spaces, and white space at either end goes.
func Markdown(spans ...Span) string {
	var m mdWriter
	for _, s := range spans {
		// A mark closes before white space and opens after it, or it would not
		// be one; what is marked is not changed by it to the eye.
		t := Escape(strings.Join(strings.FieldsFunc(s.Text, lineEnd), " "))
		lead := len(t) - len(strings.TrimLeftFunc(t, unicode.IsSpace))
		trail := len(strings.TrimRightFunc(t, unicode.IsSpace))
		if trail < lead {
			m.add(t, "")
			continue
		}
		sign := ""
		switch s.Style {
		case Deleted:
			sign = "~~"
		case Inserted, Strong:
			sign = "**"
		}
		m.add(t[:lead], "")
		m.add(t[lead:trail], sign)
		m.add(t[trail:], "")
	}
	return m.string()
}

func lineEnd(r rune) bool { return r == '\n' || r == '\r' }

// run is a piece of text with the sign that stands around it.
type run struct {
	text string
	sign string
}

type mdWriter struct{ runs []run }

func (m *mdWriter) add(text, sign string) {
	if text == "" {
		return
	}
	if n := len(m.runs); n > 0 && m.runs[n-1].sign == sign {
		m.runs[n-1].text += text
		return
	}
	m.runs = append(m.runs, run{text, sign})
}

// string writes the runs. By the rules for delimiter runs (GFM 6.2) a sign that
// has punctuation on its inner side opens or closes only where white space or
// punctuation is on its outer side, which Chinese text, without spaces, seldom
// has: in 他说**“好”**吧 the signs are no marks. There the outer character is
// written as a numeric entity, which begins and ends with punctuation.
func (m *mdWriter) string() string {
	var b strings.Builder
	start := true // at the beginning of the line
	for i, r := range m.runs {
		text := r.text
		if start {
			text = strings.TrimLeftFunc(text, unicode.IsSpace)
		}
		if i == len(m.runs)-1 {
			text = strings.TrimRightFunc(text, unicode.IsSpace)
		}
		var head, tail string // entities for the first and last character
		if r.sign == "" {
			if i > 0 && marked(m.runs[i-1]) && punct(last(m.runs[i-1].text)) {
				head, text = entityFirst(text)
			}
			if i+1 < len(m.runs) && marked(m.runs[i+1]) && punct(first(m.runs[i+1].text)) {
				tail, text = entityLast(text)
			}
		}
		// After a tilde the sign of deletion is not seen, even an escaped one.
		closes := r.sign == "~~" || r.sign == "" && i+1 < len(m.runs) && m.runs[i+1].sign == "~~"
		if rest, ok := strings.CutSuffix(text, "~"); ok && closes && tail == "" {
			text, tail = rest, "&#126;"
		}
		b.WriteString(r.sign)
		b.WriteString(head)
		escapeMarkdown(&b, text, start && r.sign == "" && head == "")
		b.WriteString(tail)
		b.WriteString(r.sign)
		start = start && head+text+tail == ""
	}
	return b.String()
}

func marked(r run) bool { return r.sign != "" }

func first(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

func last(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

// entityFirst takes the first character off s, as a numeric entity, where it is
// neither white space nor punctuation.
func entityFirst(s string) (entity, rest string) {
	r, n := utf8.DecodeRuneInString(s)
	if s == "" || unicode.IsSpace(r) || punct(r) {
		return "", s
	}
	return "&#" + strconv.Itoa(int(r)) + ";", s[n:]
}

// entityLast does it with the last.
func entityLast(s string) (entity, rest string) {
	r, n := utf8.DecodeLastRuneInString(s)
	if s == "" || unicode.IsSpace(r) || punct(r) {
		return "", s
	}
	return "&#" + strconv.Itoa(int(r)) + ";", s[:len(s)-n]
}

// punct reports what GFM counts as punctuation at a delimiter run.
func punct(r rune) bool { return unicode.IsPunct(r) || unicode.IsSymbol(r) }

// escapeMarkdown writes text so that no character of it is markup, escaping only
// what would be. start says that it begins a line, where more characters are.
// What comes before and after is white space, the edge of a cell, a sign or an
// entity, so no mark reaches over the ends.
func escapeMarkdown(b *strings.Builder, s string, start bool) {
	if start {
		switch n := len(s) - len(strings.TrimLeft(s, "0123456789")); {
		case n > 0 && n < len(s) && (s[n] == '.' || s[n] == ')'): // 1. would be a list
			b.WriteString(s[:n])
			b.WriteByte('\\')
			b.WriteByte(s[n])
			s = s[n+1:]
		case s != "" && strings.IndexByte("#+-=:>[", s[0]) >= 0: // heading, list, underline, table rule, quote, task
			b.WriteByte('\\')
			b.WriteByte(s[0])
			s = s[1:]
		}
	}
	for i := 0; i < len(s); i++ {
		if special(s, i) {
			b.WriteByte('\\')
		}
		b.WriteByte(s[i])
	}
}

// special reports whether byte i of s could be markup where it stands.
func special(s string, i int) bool {
	var before, after byte
	if i > 0 {
		before = s[i-1]
	}
	if i+1 < len(s) {
		after = s[i+1]
	}
	switch s[i] {
	case '\\', '`', '*', '_', '<', '|', '~':
		return true
	case '[': // a footnote
		return after == '^'
	case ']': // a link or the definition of one; a bare [a] is none without a definition
		return after == '(' || after == '[' || after == ':'
	case '#': // would close a heading
		return (before == ' ' || before == 0) && strings.Trim(s[i:], "#") == ""
	case '&': // an entity
		return after == '#' || alnum(after)
	case ':': // an address would become a link
		return after == '/'
	case '@':
		return alnum(before)
	case '.':
		return i >= 3 && strings.EqualFold(s[i-3:i], "www")
	}
	return false
}

func alnum(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'z' || c >= utf8.RuneSelf
}
