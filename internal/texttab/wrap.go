package texttab

import (
	"strings"
	"unicode/utf8"

	"github.com/clipperhouse/displaywidth"
)

// Width gives the columns that s takes; colour sequences take none.
func Width(s string) int {
	return displaywidth.Options{ControlSequences: true}.String(s)
}

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
	n := 0
	for _, s := range spans {
		n += len(s.Text)
	}
	w.cs = make([]cluster, 0, n)
	for _, s := range spans {
		w.add(s)
	}
	var lines []string
	for i := 0; ; {
		line, next := w.line(i)
		lines = append(lines, line)
		if next > len(w.cs) {
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

type cluster struct {
	text  string
	width int8
	style Style
	class class
}

type wrapper struct {
	cs    []cluster
	width int
	color bool
	cost  [styles]int // columns of a style's signs
}

func (w *wrapper) add(s Span) {
	g := displaywidth.StringGraphemes(s.Text)
	for g.Next() {
		t := g.Value()
		w.cs = append(w.cs, cluster{t, int8(min(g.Width(), 2)), s.Style, classOf(t)})
	}
}

func classOf(cluster string) class {
	r, _ := utf8.DecodeRuneInString(cluster)
	switch r {
	case ' ', '\t', '\u3000':
		return space
	case '\n', '\r': // \r\n is one cluster
		return newline
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
	for ; j < len(w.cs); j++ {
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
	if j == len(w.cs) {
		return w.text(i, j), j + 1
	}
	if last < 0 {
		last = w.force(i, j)
	}
	next := last
	for next < len(w.cs) && w.cs[next].class == space {
		next++
	}
	if next == len(w.cs) {
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
		return c.width == 2 || c.class == other && !digit(c.text) && j > 1 && w.cs[j-2].class == other && !digit(w.cs[j-2].text)
	}
	if c.class == dash && c.text == "…" {
		return false
	}
	return p.width == 2 || c.width == 2
}

func digit(s string) bool { return '0' <= s[0] && s[0] <= '9' }

// text writes clusters i to j, without the spaces at the end.
func (w *wrapper) text(i, j int) string {
	for j > i && w.cs[j-1].class == space {
		j--
	}
	var b strings.Builder
	for i < j {
		style := w.cs[i].style
		open, close, _ := marks(style, w.color)
		b.WriteString(open)
		for i < j && w.cs[i].style == style {
			b.WriteString(w.cs[i].text)
			i++
		}
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
