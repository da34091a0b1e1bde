package page

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A unit is one paragraph of the dump: a line, or the lines of a hard-wrapped
// paragraph joined again.
type unit struct {
	t   string  // its text, trimmed
	f   string  // t folded byte for byte: lower case, simplified characters, plain spaces where one byte allows
	src []Piece // the places of t in the input
	shape

	kind   kind
	reason string // why it is dropped; "" for body
	lo, hi int    // t[lo:hi] is what is kept of it
	cuts   []cut  // the reasons of t[:lo] and t[hi:]

	date          stamp // the first full date, where looked and dated say so
	looked, dated bool
}

// shape is what a line looks like, counted once.
type shape struct {
	blank  int // blank lines before it
	indent int // columns before it
	cells  int // width; Han characters are two cells wide
	han    int // Han characters
	cyr    int // Cyrillic letters
	alpha  int // letters of any other script
	digits int
	enders int // ends of sentences
}

type cut struct {
	start, end int // bytes of t
	reason     string
}

// spans gives the places in the input of t[i:j].
func (u *unit) spans(i, j int) []Span {
	var out []Span
	for _, p := range u.src {
		a, b := max(i, p.At), min(j, p.At+p.Source.End-p.Source.Start)
		if a < b {
			out = append(out, Span{p.Source.Start + a - p.At, p.Source.Start + b - p.At})
		}
	}
	return out
}

func (u *unit) chinese() bool { return u.han*2 > u.alpha+u.cyr }

// long reports at least n cells of Chinese or n*5/4 columns of an alphabet,
// which say about as much.
func (u *unit) long(n int) bool {
	if u.chinese() {
		return u.cells >= n
	}
	return u.cells >= n*5/4
}

// isSpace is white space as the covering promise means it.
func isSpace(r rune) bool { return unicode.IsSpace(r) }

// invisible characters carry no meaning at the edges of a line.
func invisible(r rune) bool {
	return r == 0x200B || r == 0x200C || r == 0x200D || r == 0x2060 || r == 0xFEFF || r == 0x200E || r == 0x200F || r == 0xAD
}

func blankRune(r rune) bool { return isSpace(r) || invisible(r) }

// fold writes the fold of s, of the same length in bytes, so that offsets
// serve both.
func fold(s string) string {
	b := []byte(s)
	table := simplified()
	for i := 0; i < len(b); {
		switch c := b[i]; {
		case c < utf8.RuneSelf:
			if 'A' <= c && c <= 'Z' {
				b[i] = c + 'a' - 'A'
			} else if c == '\t' {
				b[i] = ' '
			}
			i++
		case c >= 0xE4 && c <= 0xE9 && i+2 < len(b): // Han
			r := rune(c&0x0F)<<12 | rune(b[i+1]&0x3F)<<6 | rune(b[i+2]&0x3F)
			if r >= 0x4E00 && r <= 0x9FFF && b[i+1]&0xC0 == 0x80 && b[i+2]&0xC0 == 0x80 {
				if g := table[r-0x4E00]; g != 0 {
					utf8.EncodeRune(b[i:i+3], rune(g))
				}
				i += 3
				continue
			}
			i++
		default:
			r, n := utf8.DecodeRune(b[i:])
			g := r
			switch {
			case r == 0xA0:
				b[i], b[i+1] = ' ', ' '
				i += n
				continue
			case r == 0x3000:
				b[i], b[i+1], b[i+2] = ' ', ' ', ' '
				i += n
				continue
			case r >= 'А' && r <= 'Я':
				g = r + ('а' - 'А')
			case r == 'Ё' || r == 'ё':
				g = 'е'
			case r > 0xBF && r < 0x590:
				g = unicode.ToLower(r)
			}
			if g != r && utf8.RuneLen(g) == n {
				utf8.EncodeRune(b[i:i+n], g)
			}
			i += n
		}
	}
	return string(b)
}

// measure counts what a line is made of.
func measure(s string) (sh shape) {
	for i, r := range s {
		switch {
		case r < 0x80:
			sh.cells++
			switch {
			case 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z':
				sh.alpha++
			case '0' <= r && r <= '9':
				sh.digits++
			case r == '!' || r == '?':
				sh.enders++
			case r == '.':
				// An end of a sentence unless inside a word or number.
				if i+1 == len(s) || s[i+1] == ' ' || s[i+1] == '"' || s[i+1] == ')' || s[i+1] >= 0x80 {
					sh.enders++
				}
			}
		case r >= 0x3400 && r <= 0x9FFF || r >= 0x20000 && r < 0x32000:
			sh.cells += 2
			sh.han++
		case r >= 0x400 && r < 0x530:
			sh.cells++
			sh.cyr++
		case r == '。' || r == '！' || r == '？' || r == '｡':
			sh.cells += 2
			sh.enders++
		case r == '…':
			sh.cells++
			sh.enders++
		case r >= 0x3000 && r <= 0x30FF || r >= 0xFF01 && r <= 0xFF60 || r >= 0xAC00 && r <= 0xD7A3:
			sh.cells += 2
			if unicode.IsLetter(r) {
				sh.alpha++
			}
		case invisible(r) || unicode.Is(unicode.Mn, r):
		default:
			sh.cells++
			if unicode.IsLetter(r) {
				sh.alpha++
			}
		}
	}
	return sh
}

// A line is a trimmed line of the input.
type line struct {
	start, end int
	shape
}

// splitLines cuts text at every kind of line end and trims the lines; blank
// ones are counted in the next.
func splitLines(text string) []line {
	lines := make([]line, 0, strings.Count(text, "\n")/2+4)
	blank := 0
	plain := strings.IndexByte(text, '\r') < 0 && strings.IndexByte(text, '\f') < 0 && strings.IndexByte(text, '\v') < 0 &&
		!strings.Contains(text, "\u2028") && !strings.Contains(text, "\u2029")
	for at := 0; at < len(text); {
		end, next := len(text), len(text)
		if plain {
			if i := strings.IndexByte(text[at:], '\n'); i >= 0 {
				end, next = at+i, at+i+1
			}
		}
		for i := at; i < len(text) && !plain; i++ {
			c := text[i]
			if c == '\n' || c == '\r' || c == '\f' || c == '\v' {
				end, next = i, i+1
				if c == '\r' && next < len(text) && text[next] == '\n' {
					next++
				}
				break
			}
			if c == 0xE2 && i+2 < len(text) && text[i+1] == 0x80 && (text[i+2] == 0xA8 || text[i+2] == 0xA9) {
				end, next = i, i+3
				break
			}
		}
		raw := text[at:end]
		s := strings.TrimLeftFunc(raw, blankRune)
		start := end - len(s)
		s = strings.TrimRightFunc(s, blankRune)
		if s == "" {
			blank++
		} else {
			ln := line{start: start, end: start + len(s)}
			ln.blank = blank
			for _, r := range text[at:start] {
				switch {
				case r == '\t':
					ln.indent += 4
				case r == 0x3000:
					ln.indent += 2
				case !invisible(r):
					ln.indent++
				}
			}
			lines = splitGaps(lines, text, ln)
			blank = 0
		}
		at = next
	}
	return lines
}

// splitGaps appends ln, cut into paragraphs where a whole article stands on
// one line: the indents of its paragraphs, two ideographic spaces or a run of
// hard ones, are left behind the end of the sentence before. A gap elsewhere
// parts columns or a name of two characters and stays, but for one behind a
// subheading, which stands between two such gaps.
func splitGaps(lines []line, text string, ln line) []line {
	from := ln.start
	end := ln.end
	put := func(a, b int) {
		part := line{start: a, end: b, shape: measure(text[a:b])}
		part.blank, part.indent = ln.blank, ln.indent
		lines = append(lines, part)
		ln.blank, ln.indent = 0, 4
	}
	if s := text[ln.start:ln.end]; end-from > 60 && (strings.Contains(s, "\u3000") || strings.Contains(s, "\u00a0")) {
		for i := ln.start; i < ln.end; {
			r, n := utf8.DecodeRuneInString(text[i:ln.end])
			if !blankRune(r) {
				i += n
				continue
			}
			wide, hard, j := 0, 0, i
			for j < ln.end {
				q, m := utf8.DecodeRuneInString(text[j:ln.end])
				if !blankRune(q) {
					break
				}
				switch q {
				case 0x3000:
					wide++
				case 0xA0:
					hard++
				}
				j += m
			}
			if (wide >= 2 || hard >= 3) && (endsSentence(text[from:i]) || from > ln.start && i-from <= 80 && measure(text[from:i]).cells <= 44) {
				put(from, i)
				from = j
			}
			i = j
		}
	}
	put(from, end)
	return lines
}

// units joins hard-wrapped lines and gives every paragraph its unit.
func units(text string) []unit {
	lines := splitLines(text)
	wrapped := wrapWidth(text, lines)
	us := make([]unit, 0, len(lines))
	for i := 0; i < len(lines); {
		j := i + 1
		for wrapped > 0 && j < len(lines) && continues(text, lines[j-1], lines[j], wrapped) {
			j++
		}
		u := unit{shape: lines[i].shape}
		if j == i+1 {
			u.t = text[lines[i].start:lines[i].end]
			u.src = []Piece{{0, Span{lines[i].start, lines[i].end}}}
		} else {
			var sb strings.Builder
			for k := i; k < j; k++ {
				if k > i {
					if needSpace(text, lines[k-1], lines[k]) {
						sb.WriteByte(' ')
					}
					blank, indent := u.blank, u.indent
					u.shape = add(u.shape, lines[k].shape)
					u.blank, u.indent = blank, indent
				}
				u.src = append(u.src, Piece{sb.Len(), Span{lines[k].start, lines[k].end}})
				sb.WriteString(text[lines[k].start:lines[k].end])
			}
			u.t = sb.String()
		}
		u.f = fold(u.t)
		u.hi = len(u.t)
		us = append(us, u)
		i = j
	}
	return us
}

func add(a, b shape) shape {
	a.cells += b.cells
	a.han += b.han
	a.cyr += b.cyr
	a.alpha += b.alpha
	a.digits += b.digits
	a.enders += b.enders
	return a
}

// needSpace: words of an alphabet need a space where their line was broken,
// Chinese does not.
func needSpace(text string, a, b line) bool {
	r, _ := utf8.DecodeLastRuneInString(text[:a.end])
	q, _ := utf8.DecodeRuneInString(text[b.start:])
	wide := func(r rune) bool {
		return r >= 0x3000 && r <= 0x9FFF || r >= 0xFF00 && r <= 0xFFEF
	}
	cjk := a.han+b.han > 0
	return !(wide(r) || wide(q)) || !cjk
}

const maxWrap = 110 // columns; wider lines are paragraphs of their own

// wrapWidth is the width text is hard-wrapped to, or 0. A text is wrapped
// where most lines that go on in the next one are so full that the next
// one's first word would not have fitted.
func wrapWidth(text string, lines []line) int {
	w, wide := 0, 0
	for _, l := range lines {
		if l.cells > maxWrap {
			if l.enders > 0 {
				wide++
			}
		} else if l.cells > w {
			w = l.cells
		}
	}
	if w < 40 {
		return 0
	}
	full, loose, open := 0, 0, 0
	for i := 0; i+1 < len(lines); i++ {
		if lines[i+1].blank > 0 || lines[i].cells > maxWrap || lines[i].cells < w/2 {
			continue
		}
		if lines[i].cells+firstWord(text, lines[i+1])+1 > w-6 {
			full++
			if !endsSentence(text[lines[i].start:lines[i].end]) {
				open++
			}
		} else {
			loose++
		}
	}
	if full < 2 || open*5 < full*2 || full < 2*loose || wide*4 > full {
		return 0
	}
	return w
}

// continues reports whether b goes on the paragraph of a.
func continues(text string, a, b line, w int) bool {
	if a.han+a.cyr+a.alpha+a.digits == 0 || b.han+b.cyr+b.alpha+b.digits == 0 {
		return false // a rule of dashes
	}
	if b.blank > 0 || a.cells > maxWrap || a.cells+firstWord(text, b)+1 <= w-12 {
		return false
	}
	if b.indent > a.indent && endsSentence(text[a.start:a.end]) {
		return false
	}
	if strings.HasSuffix(text[:b.start], "\u3000\u3000") && b.indent > a.indent {
		return false // a Chinese paragraph is indented by two characters, its other lines are not
	}
	if s := text[b.start:b.end]; codeLine(s) || menuBar(s) || menuBar(text[a.start:a.end]) || pageLine(s) {
		return false
	}
	if s := text[b.start:b.end]; bulleted(s) > 0 || hasAnyPrefix(s, "©", "(c)", "(C)", "(с)") {
		return false
	}
	return true
}

// menuBar: three words or more to press, parted by bars. Such a line is not
// broken where its width ends, and does not go on a paragraph.
func menuBar(s string) bool {
	return strings.Count(s, " | ")+strings.Count(s, "｜") >= 2 && !endsSentence(s)
}

// firstWord is the width of what a line would have to offer the one before.
func firstWord(text string, l line) int {
	s := text[l.start:l.end]
	w := 0
	for _, r := range s {
		if r >= 0x2E80 {
			if w == 0 {
				return 4 // a character, and a stop that must not begin a line
			}
			return w
		}
		if isSpace(r) {
			return w
		}
		w++
	}
	return w
}

// closers may stand behind the stop of a sentence.
func closer(r rune) bool {
	switch r {
	case '"', '\'', '”', '’', '»', ')', '）', '」', '』', '】', ']', '*', '_', '›', '〕':
		return true
	}
	return false
}

// endsSentence reports whether s ends in the stop of a sentence, closing
// quotation marks and brackets apart.
func endsSentence(s string) bool {
	for len(s) > 0 {
		r, n := utf8.DecodeLastRuneInString(s)
		s = s[:len(s)-n]
		if blankRune(r) || closer(r) {
			continue
		}
		switch r {
		case '。', '.', '!', '?', '！', '？', '…', '｡':
			return true
		}
		return false
	}
	return false
}

// endsDots reports whether s breaks off in dots.
func endsDots(s string) bool {
	return strings.HasSuffix(s, "...") || strings.HasSuffix(s, "…") || strings.HasSuffix(s, "。。。")
}

// bulleted is the length in bytes of a list mark at the start of s: a bullet,
// or a number with its stop. 0 where there is none.
func bulleted(s string) int {
	r, n := utf8.DecodeRuneInString(s)
	switch r {
	case '•', '·', '●', '○', '◆', '◇', '■', '□', '▪', '▶', '►', '*', '-', '–', '✓', '※':
		if rest := s[n:]; strings.TrimLeftFunc(rest, blankRune) != rest {
			return len(s) - len(strings.TrimLeftFunc(rest, blankRune))
		}
		if r == '•' || r == '●' || r == '◆' || r == '▪' {
			return n
		}
		return 0
	}
	i := 0
	for i < len(s) && i < 3 && s[i] >= '0' && s[i] <= '9' {
		i++
	}
	if i == 0 || i == len(s) {
		return 0
	}
	r, n = utf8.DecodeRuneInString(s[i:])
	switch r {
	case '、', '．', ')', '）':
		return i + n
	case '.':
		if i+1 < len(s) && (s[i+1] < '0' || s[i+1] > '9') {
			return i + n
		}
	}
	return 0
}
