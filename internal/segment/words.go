package segment

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/words"

	"xdiff/internal/lexicon"
)

// Words cuts text into words that tile it; see [Segmenter.Words].
func Words(lex *lexicon.Lexicon, text string, lang lexicon.Lang) []Word {
	s := Segmenter{Lexicon: lex}
	return s.Words(nil, text, lang)
}

// Segmenter cuts texts into words and keeps its working memory from one to the
// next. The zero value works with the embedded dictionary. It may not be used
// by two goroutines at once.
type Segmenter struct {
	Lexicon *lexicon.Lexicon // nil: the embedded dictionary alone

	// The text under way, a value for each character.
	rs  []rune   // simplified where it is Chinese
	off []int32  // byte offset in the text; one more at the end
	cls []uint16 // what its character may be in a name, and whether it is Chinese

	// The classes of the commonest block of characters, 0 where not yet asked.
	classes []uint16

	lat  lattice
	dots bool   // in the run under way
	runs []Span // of Chinese characters, in characters
	book nameBook
}

// Words appends the words of text to dst and returns it. The words are spans
// of bytes that tile the text.
//
// Latin, Cyrillic and numbers are cut by the word rules of UAX #29, with the
// per cent sign kept on its number. Chinese is cut by the cheapest path through
// the lattice of dictionary words and possible names (see lattice.go and
// names.go), traditional characters being looked up in their simplified form.
// Names found where a title or a verb of saying shows them to be names are
// words of the dictionary for the whole text, so a name is cut alike wherever
// it stands: give an article as one text, not sentence by sentence.
//
// The language is not needed to find words; lang is kept for rules that may.
func (s *Segmenter) Words(dst []Word, text string, lang lexicon.Lang) []Word {
	if cap(dst) == 0 && text != "" {
		dst = make([]Word, 0, len(text)/4+8)
	}
	s.load(text)
	s.cutHan()
	n := len(s.rs)
	for i := 0; i < n; {
		if s.cls[i]&clsHan != 0 {
			end := int(s.lat.end[i])
			dst = append(dst, Word{
				Span: Span{int(s.off[i]), int(s.off[end])},
				Kind: hanKind(s.rs[i]),
				Name: s.lat.name[i],
			})
			i = end
			continue
		}
		// Up to the next Chinese character.
		j := i + 1
		for j < n && s.cls[j]&clsHan == 0 {
			j++
		}
		dst = appendPlain(dst, text, int(s.off[i]), int(s.off[j]))
		i = j
	}
	return dst
}

// load reads text into rs, off and cls.
func (s *Segmenter) load(text string) {
	n := utf8.RuneCountInString(text)
	s.rs = slices.Grow(s.rs[:0], n)[:0]
	s.off = slices.Grow(s.off[:0], n+1)[:0]
	s.cls = slices.Grow(s.cls[:0], n)[:0]
	trad := uint16(0)
	for i := 0; i < len(text); {
		r, n, c := rune(text[i]), 1, uint16(0)
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(text[i:])
			c = s.class(r)
		}
		trad |= c & clsTrad
		s.rs = append(s.rs, r)
		s.off = append(s.off, int32(i))
		s.cls = append(s.cls, c)
		i += n
	}
	s.off = append(s.off, int32(len(text)))
	// Only a text that has characters of the traditional script alone is
	// simplified, and then as a whole: in it 著 and 后 are other words.
	if trad != 0 {
		s.lat.src = append(s.lat.src[:0], s.rs...)
		s.rs = lexicon.Simplify(s.rs[:0], s.lat.src)
		for i, r := range s.rs {
			if r >= utf8.RuneSelf {
				s.cls[i] = s.class(r)
			}
		}
	}
	// A middle dot between Chinese characters may join the parts of a name.
	for i := 1; i < len(s.rs)-1; i++ {
		if isDot(s.rs[i]) && s.cls[i-1]&clsHan != 0 && isHan(s.rs[i+1]) {
			s.cls[i] = clsHan | clsDot
		}
	}
}

// isDot reports whether r is one of the dots that join the parts of foreign
// names in Chinese.
func isDot(r rune) bool {
	switch r {
	case '·', '・', '•', '‧', '∙':
		return true
	}
	return false
}

// hanKind is the kind of a word of the lattice that begins with r.
func hanKind(r rune) Kind {
	if isDot(r) {
		return Punct
	}
	return Han
}

// cutHan finds the words of the Chinese parts of the text: once to find the
// names, and once more where a name found elsewhere changes what is cheapest.
func (s *Segmenter) cutHan() {
	n := len(s.rs)
	s.lat.reset(n)
	s.runs = s.runs[:0]
	s.book.reset()
	for i := 0; i < n; {
		if s.cls[i]&clsHan == 0 {
			i++
			continue
		}
		j := i + 1
		for j < n && s.cls[j]&clsHan != 0 {
			j++
		}
		s.runs = append(s.runs, Span{i, j})
		s.lookup(i, j)
		s.solve(i, j)
		i = j
	}
	if !s.collect() {
		return
	}
	for _, r := range s.runs {
		if s.mentions(r.Start, r.End) {
			s.solve(r.Start, r.End)
		}
	}
}

// appendPlain appends the words of text[from:to], which holds no Chinese.
func appendPlain(dst []Word, text string, from, to int) []Word {
	for i := from; i < to; {
		c := text[i]
		end := i + 1
		var kind Kind
		switch {
		case c == ' ' || c == '\n' || c == '\t' || c == '\r':
			end = min(skipSpace(text, i), to)
			kind = Space
		case isASCIIAlnum(rune(c)):
			for end < to && isASCIIAlnum(rune(text[end])) {
				end++
			}
			// A run of ASCII letters and digits is a word unless one of the
			// marks follows that Unicode allows inside words.
			if end < to && (text[end] >= 0x80 || text[end] == '.' || text[end] == ',' ||
				text[end] == '\'' || text[end] == ':' || text[end] == '_' || text[end] == ';') {
				end = i + unicodeWord(text[i:to])
			}
			kind = kindOf(text[i:end])
		case c < 0x80 && c > ' ' && (c != '_') && (end == to || text[end] < 0x80):
			kind = Punct
		default:
			if r := runeAt(text, i); isSpace(r) {
				end = min(skipSpace(text, i), to)
				kind = Space
				break
			}
			end = i + unicodeWord(text[i:to])
			kind = kindOf(text[i:end])
		}
		if kind == Number {
			end += percent(text[end:to])
		}
		dst = append(dst, Word{Span: Span{i, end}, Kind: kind})
		i = end
	}
	return dst
}

// unicodeWord is the length of the first word of s by UAX #29.
func unicodeWord(s string) int {
	it := words.FromString(s)
	it.Next()
	return it.End()
}

// percent is the length of the per cent or per mille sign at the start of s.
func percent(s string) int {
	r, n := utf8.DecodeRuneInString(s)
	switch r {
	case '%', '％', '‰':
		return n
	}
	return 0
}

// kindOf says what a word that is not Chinese is made of.
func kindOf(w string) Kind {
	number := false
	for _, r := range w {
		switch {
		case isLatin(r) || r >= 'Ａ' && r <= 'ｚ' && unicode.IsLetter(r):
			return Latin
		case isCyrillic(r):
			return Cyrillic
		case isDigit(r) || r >= 0x80 && unicode.IsDigit(r):
			number = true
		case number:
			// a separator inside a number
		case isSpace(r):
			return Space
		case unicode.IsPunct(r) || unicode.IsSymbol(r):
			return Punct
		default:
			return Other
		}
	}
	if number {
		return Number
	}
	return Other
}
