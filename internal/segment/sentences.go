package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"xdiff/internal/lexicon"
)

// Sentences cuts text into sentences: spans of bytes, in order, that tile it.
// White space after a sentence belongs to it, white space before the first to
// the first. An empty text has none.
//
// The rules stand in the order in which they are tried; each mark is looked at
// once and looks a bounded number of characters ahead, so the cost is linear.
// Which rules hold at a mark is decided by the writing around the mark and not
// by lang, for texts quote each other's languages; lang settles only what the
// characters leave open.
//
// Conventions, where usage differs:
//
//   - A line break always ends a sentence.
//   - A quotation of several sentences is several sentences.
//   - After a quotation that ends in a mark, words that do no more than name
//     the speaker (他说。 — сказал он. Smith asked.) stay with it. A speaker who
//     goes on in indirect speech (他说，明年…) begins a sentence.
//   - A note in brackets that ends a line — (完), (记者 …) — stays with the
//     sentence before it.
//   - An ellipsis inside a Chinese sentence does not end it.
//   - A semicolon or a colon ends nothing.
//
// Note: the sentence rules of UAX #29 were tried first; they cut before (完),
// after Gen. and В., and inside quotations followed by their speaker.
func Sentences(text string, lang lexicon.Lang) []Span {
	s := splitter{text: text, lang: lang}
	s.spans = make([]Span, 0, 4+len(text)/96)
	for i := 0; i < len(text); {
		i = s.step(i)
	}
	s.cut(len(text))
	return s.spans
}

// splitter is the state of one pass over a text.
type splitter struct {
	text  string
	lang  lexicon.Lang
	spans []Span
	start int  // of the sentence under way
	at    int  // of the mark under decision
	open  int  // one more than the offset of the last opening quotation mark; 0 is none
	odd   bool // an odd number of straight double quotes so far in this line
}

// cut ends the sentence under way at end.
func (s *splitter) cut(end int) {
	if end > s.start {
		s.spans = append(s.spans, Span{s.start, end})
		s.start = end
	}
}

// step looks at the character at i and returns the offset to go on from.
func (s *splitter) step(i int) int {
	c := s.text[i]
	if c < 0x80 {
		switch c {
		case '\n', '\r', '\v', '\f':
			return s.newline(i)
		case '.', '!', '?':
			return s.mark(i)
		case '"':
			s.quote(i)
		}
		return i + 1
	}
	// Of the characters beyond ASCII only those that begin with these bytes
	// are marks of any kind; the rest of the text passes here.
	switch c {
	case 0xC2, 0xE2, 0xE3, 0xEF:
	default:
		_, n := utf8.DecodeRuneInString(s.text[i:])
		return i + n
	}
	r, n := utf8.DecodeRuneInString(s.text[i:])
	switch r {
	case 0x85, 0x2028, 0x2029:
		return s.newline(i)
	case '“', '„', '「', '«', '〝', '＂':
		s.open = i + 1
	}
	if isEnder(r) {
		return s.mark(i)
	}
	return i + n
}

// newline ends the sentence under way after the white space at i. A line with
// nothing on it is no sentence.
func (s *splitter) newline(i int) int {
	end := skipSpace(s.text, i)
	if skipSpace(s.text, s.start) < i {
		s.cut(end)
	}
	s.odd, s.open = false, 0
	return end
}

// quote notes a straight double quotation mark: every second one opens.
func (s *splitter) quote(i int) {
	s.odd = !s.odd
	if s.odd {
		s.open = i + 1
	}
}

// isEnder reports whether r can end a sentence.
func isEnder(r rune) bool {
	switch r {
	case '.', '!', '?', '。', '！', '？', '｡', '．', '…', '‼', '⁇', '⁈', '⁉':
		return true
	}
	return false
}

// isCloser reports whether r closes a bracket or a quotation, whatever stands
// around it.
func isCloser(r rune) bool {
	switch r {
	case '”', '’', '」', '』', ')', '）', ']', '］', '》', '〉', '】', '〕', '»', '〞':
		return true
	}
	return false
}

// isOpener reports whether r opens a bracket or a quotation.
func isOpener(r rune) bool {
	switch r {
	case '“', '‘', '「', '『', '(', '（', '[', '［', '《', '〈', '【', '〔', '«', '„', '〝', '"', '\'':
		return true
	}
	return false
}

// isDash reports whether r is a dash or a hyphen used as one.
func isDash(r rune) bool {
	switch r {
	case '-', '–', '—', '―', '─', '－':
		return true
	}
	return false
}

// cluster is a run of enders with the closing marks after it.
type cluster struct {
	from, marks int // the enders: [from, marks)
	end         int // after the last closing mark
	next        int // end with blanks skipped: what follows in the line

	stop     bool // holds a full stop
	shout    bool // holds a question or exclamation mark
	ellipsis bool // holds an ellipsis and no other ender
	cjk      bool // holds an ender of Chinese typesetting
	dots     int  // ASCII full stops

	quoted  bool // a quotation closes after the enders
	inner   bool // the last to close is an inner quotation: ’ or 』
	bracket bool // a round or square bracket closes after the enders
	title   bool // a title closes after the enders: 》
}

// scan reads the cluster that begins at i.
func (s *splitter) scan(i int) cluster {
	t := s.text
	c := cluster{from: i}
	soft := false
	for i < len(t) {
		r, n := utf8.DecodeRuneInString(t[i:])
		if !isEnder(r) {
			break
		}
		switch r {
		case '.':
			c.dots++
		case '…':
			soft = true
		case '。', '｡', '．':
			c.stop, c.cjk = true, true
		case '！', '？':
			c.shout, c.cjk = true, true
		default:
			c.shout = true
		}
		i += n
	}
	if c.dots >= 2 {
		soft = true
	}
	if c.dots == 1 && !soft {
		c.stop = true
	}
	c.ellipsis = soft && !c.stop && !c.shout
	c.marks, c.end = i, i
	for i < len(t) {
		r, n := utf8.DecodeRuneInString(t[i:])
		switch {
		case r == '"' && i == c.end && (s.odd || s.afterQuote(i+n)):
			// A straight quote that stands against the mark closes if one is
			// open in the line, or if nothing stands against its other side.
			s.odd = false
			c.quoted, c.inner = true, false
		case r == '\'' && i == c.end && !unicode.IsLetter(runeAt(t, i+1)):
			c.quoted, c.inner = true, false
		case r == '“' && i == c.end && s.closesLow(i+n):
			c.quoted, c.inner = true, false
		case isSpace(r) && !isBreak(r):
			// Typesetting leaves a blank before a closing mark (状况 。 ”):
			// go on, but count the blank only if a closing mark follows.
			i += n
			continue
		case isCloser(r):
			switch r {
			case '”', '」', '»', '〞':
				c.quoted, c.inner = true, false
			case '’', '』':
				// ’ alone is the outer mark of British quotations; inside
				// “ ” it is an inner one.
				c.inner = s.open > 0 && !c.quoted
				c.quoted = true
			case '》', '〉':
				c.title = true
			default:
				c.bracket = true
			}
		default:
			c.next = skipBlank(t, c.end)
			return c
		}
		i += n
		c.end = i
	}
	c.next = skipBlank(t, c.end)
	return c
}

// afterQuote reports whether what stands at i can follow a closing quote and
// not an opening one.
func (s *splitter) afterQuote(i int) bool {
	r := runeAt(s.text, i)
	return r == 0 || isSpace(r) || isPause(r) || isCloser(r)
}

// closesLow reports whether the “ that ends at i closes „ “ as in Russian
// typesetting: nothing but a blank or a comma follows.
func (s *splitter) closesLow(i int) bool {
	switch r := runeAt(s.text, i); r {
	case 0, ',', ' ', 0xA0, '\n', '\r':
		return s.open > 0 && strings.HasPrefix(s.text[s.open-1:], "„")
	}
	return false
}

// mark decides about the ender at i and returns the offset to go on from.
func (s *splitter) mark(i int) int {
	c := s.scan(i)
	s.at = i
	next := runeAt(s.text, c.next)
	// A line break or the end of the text is cut there, by newline or at last.
	if next == 0 || isBreak(next) {
		if c.quoted && !c.inner {
			s.open = 0
		}
		return c.next
	}
	end, ok := s.decide(&c, next)
	if c.quoted && !c.inner {
		s.open = 0
	}
	if !ok {
		return c.end
	}
	end = skipBlank(s.text, end)
	s.open = 0
	// At the end of a line the line break belongs to the sentence too.
	if r := runeAt(s.text, end); r != 0 && !isBreak(r) {
		s.cut(end)
	}
	return end
}

// decide reports whether a sentence ends at c, and where: after the closing
// marks, or after a note in brackets. next is the character after them.
func (s *splitter) decide(c *cluster, next rune) (end int, ok bool) {
	// Commas and their kind begin no sentence: “加油！”、“必胜！”  "Why?", he said.
	if isPause(next) {
		return 0, false
	}
	// A mark inside a title belongs to the title: 《谁在修桥？》一书
	if c.title && c.stop == c.cjk && !c.quoted || c.title && c.shout {
		return 0, false
	}
	// A dash, then a small letter: the speaker of a Russian quotation.
	if isDash(next) {
		after := strings.TrimLeft(s.text[c.next:min(len(s.text), c.next+24)], "-–—―─－  ")
		if unicode.IsLower(runeAt(after, 0)) {
			return 0, false
		}
	}
	before := runeBefore(s.text, c.from)
	if isSpace(before) {
		before = runeBefore(s.text, len(strings.TrimRightFunc(s.text[s.start:c.from], isSpace))+s.start)
	}
	if c.cjk || isHan(before) || isHan(next) && (c.next == c.end || !c.stop) {
		return s.decideHan(c, before, next)
	}
	return c.end, s.decideAlpha(c, before, next)
}

// isPause reports whether r joins clauses or items of one sentence.
func isPause(r rune) bool {
	switch r {
	case ',', '，', '、', ';', '；', ':', '：', '､', '﹐':
		return true
	}
	return false
}
