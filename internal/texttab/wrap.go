package texttab

import (
	"strings"
	"unicode/utf8"

	"github.com/clipperhouse/displaywidth"
)

// Wrap breaks text into lines of at most width columns. Only spaces where it
// breaks are left out. A newline always breaks.
//
// It breaks after spaces and hyphens and between characters two columns wide,
// but starts no line with a closing sign (，。、；：？！）】》”’ , . ; : ? ! …) and
// ends none with an opening one (（《“‘【 ( [), as print does (kinsoku; JIS X 4051,
// GB/T 15834). Where no such place is on the line, it breaks at the edge between
// any two characters; a character wider than the line stands alone on it.
//
// The lines are filled greedily, in time linear in the text. Note: the full
// rules of Unicode Standard Annex 14 are not wanted here; they would keep
// long addresses and runs of signs whole past the edge.
func Wrap(text string, width int) []string {
	return WrapSpans([]Span{{Text: text}}, width, false)
}

// WrapSpans is Wrap for styled text; the signs of the styles count into the
// width. Every line closes the styles it opens. It gives at least one line.
func WrapSpans(spans []Span, width int, color bool) []string {
	w := wrapper{color: color, width: max(width, 1)}
	for s := range styles {
		_, _, w.cost[s] = marks(s, color)
	}
	if len(spans) == 1 {
		w.all = spans[0].Text
	} else {
		var b strings.Builder
		for _, s := range spans {
			b.WriteString(s.Text)
		}
		w.all = b.String()
	}
	w.cs = make([]cluster, 0, utf8.RuneCountInString(w.all)+1)
	at := 0
	for _, s := range spans {
		w.add(at, s)
		at += len(s.Text)
	}
	w.cs = append(w.cs, cluster{start: int32(at)})
	w.n = len(w.cs) - 1
	var lines []string
	for i := 0; ; {
		line, next := w.line(i)
		lines = append(lines, line)
		if next > w.n {
			return lines
		}
		i = next
	}
}

// class is what line breaking needs to know of a character.
type class uint8

const (
	other class = iota
	space
	newline
	opening // ends no line
	closing // starts no line
	dash    // two of a kind stay together: —— ……
	hyphen  // a line may end after it inside a word
	glue    // no break on either side
)

// cluster is one character of the text, from start to the start of the next.
type cluster struct {
	start int32
	width int8
	style Style
	class class
}

type wrapper struct {
	all   string    // the text of all spans
	cs    []cluster // of it, and one more at its end
	n     int       // how many, that one aside
	width int
	color bool
	cost  [styles]int // columns of a style's signs
}

func (w *wrapper) add(at int, s Span) {
	one := func(text string, width int) {
		w.cs = append(w.cs, cluster{int32(at), int8(min(width, 2)), s.Style, classOf(text)})
		at += len(text)
	}
	rest := s.Text
	for rest != "" {
		n := plainPrefix(rest, one)
		rest = rest[n:]
		if rest == "" {
			break
		}
		g := displaywidth.StringGraphemes(rest)
		n = 0
		for g.Next() {
			one(g.Value(), g.Width())
			n += len(g.Value())
		}
		if n < len(rest) { // bytes that are not UTF-8 at the end are passed over
			one(rest[n:], 1)
		}
		rest = ""
	}
}

func classOf(cluster string) class {
	switch cluster { // with nothing on it: what it carries must not be lost
	case " ", "\t", "\u3000":
		return space
	case "\n", "\r", "\r\n":
		return newline
	}
	switch r, _ := utf8.DecodeRuneInString(cluster); r {
	case '\u00a0', '\u202f', '\u2060':
		return glue
	case '(', '[', '{', '（', '［', '｛', '“', '‘', '「', '『', '《', '〈', '【', '〔', '〖', '«', '„':
		return opening
	case ',', '.', ';', ':', '?', '!', ')', ']', '}', '%', '，', '。', '、', '；', '：', '？', '！', '．', '）', '］', '｝', '”', '’',
		'」', '』', '》', '〉', '】', '〕', '〗', '»', '·', '・', '％', '‰', '℃', '々', '〜', '～':
		return closing
	case '…', '—', '―', '─', '⸺':
		return dash
	case '-', '‐', '/':
		return hyphen
	}
	return other
}

// line fills one line from cluster i and gives it and the cluster the next line
// starts with, past the end of the text when there is none.
func (w *wrapper) line(i int) (string, int) {
	used, style, last := 0, Plain, -1 // last: a place where the line may end
	j := i
	for ; j < w.n; j++ {
		c := &w.cs[j]
		if c.class == newline {
			return w.text(i, j), j + 1
		}
		if j > i && w.mayBreak(j) {
			last = j
		}
		add := int(c.width)
		if c.style != style {
			add += w.cost[c.style]
		}
		if used+add > w.width && c.class != space { // spaces may hang over the edge
			break
		}
		used, style = used+add, c.style
	}
	if j == w.n {
		return w.text(i, j), j + 1
	}
	if last < 0 {
		last = w.force(i, j)
	}
	next := last
	for next < w.n && w.cs[next].class == space {
		next++
	}
	if next == w.n {
		next++
	}
	return w.text(i, last), next
}

// force finds a place to break where none is good: the edge, or before it where
// no sign is torn from what it belongs to.
func (w *wrapper) force(i, j int) int {
	for k := j; k > i; k-- {
		if w.cs[k].class != closing && w.cs[k-1].class != opening {
			return k
		}
	}
	return max(j, i+1)
}

// mayBreak reports whether a line may end before cluster j.
func (w *wrapper) mayBreak(j int) bool {
	c, p := &w.cs[j], &w.cs[j-1]
	if c.class == space || c.class == closing || c.class == glue {
		return false
	}
	if p.class == space {
		// Signs keep to their word even where a space stands between: "( a".
		k := j - 1
		for k > 0 && w.cs[k].class == space {
			k--
		}
		return w.cs[k].class != opening
	}
	switch p.class {
	case opening, glue:
		return false
	case dash:
		// 他说——好 breaks after the dashes, …… is one sign
		return c.class != dash && (c.width == 2 || c.class == opening)
	case hyphen:
		// China-Russia breaks, 2024-2026 and -5 do not
		return c.width == 2 || c.class == other && !digit(w.at(j)) && j > 1 && w.cs[j-2].class == other && !digit(w.at(j-2))
	}
	if c.class == dash && w.at(j) == "…" {
		return false
	}
	return p.width == 2 || c.width == 2
}

func digit(s string) bool { return '0' <= s[0] && s[0] <= '9' }

// at is the text of cluster i.
func (w *wrapper) at(i int) string { return w.all[w.cs[i].start:w.cs[i+1].start] }

// text writes clusters i to j, without the spaces at the end.
func (w *wrapper) text(i, j int) string {
	for j > i && w.cs[j-1].class == space {
		j--
	}
	var b strings.Builder
	for i < j {
		style, from := w.cs[i].style, w.cs[i].start
		for i < j && w.cs[i].style == style {
			i++
		}
		run := w.all[from:w.cs[i].start]
		open, close, _ := marks(style, w.color)
		if b.Len() == 0 && i == j && open == "" {
			return run
		}
		b.WriteString(open)
		b.WriteString(run)
		b.WriteString(close)
	}
	return b.String()
}

// Start gives as much of the beginning of s as fits width columns; where that is
// not all, an ellipsis stands at the end, within the width.
func Start(s string, width int) string {
	if Width(s) <= width {
		return s
	}
	g := displaywidth.StringGraphemes(s)
	end, used := 0, 1
	for g.Next() && used+g.Width() <= width {
		used += g.Width()
		end += len(g.Value())
	}
	return s[:end] + "…"
}
