package lexicon

import (
	"sort"
	"unicode"
	"unicode/utf8"
)

// Fold says which differences between texts FoldText removes.
type Fold uint8

// The folds.
const (
	// FoldWidth makes full-width letters, digits and signs half-width, and
	// ideographic and no-break spaces plain ones. It is less than NFKC, which
	// would also rewrite ① and ….
	FoldWidth Fold = 1 << iota
	// FoldCase makes letters lower case and ё е.
	FoldCase
	// FoldScript makes traditional Chinese simplified, as Simplify does.
	FoldScript
	// FoldPunct makes quotation marks of all shapes ", apostrophes ', a run of
	// dashes one -, wave dashes ~, and the dots inside foreign names ·. An
	// apostrophe stands between two letters; anywhere else the sign is a
	// quotation mark. 、 and 。 stay: they have no half-width twin, and
	// folding 、 to a comma would make lists look like clauses. 《》 stay too:
	// they mark titles, not speech.
	FoldPunct
	// FoldSpace makes a run of white space one space and drops invisible
	// signs: zero-width spaces and joiners, soft hyphens, direction marks.
	FoldSpace

	// FoldAll is all of them.
	FoldAll = FoldWidth | FoldCase | FoldScript | FoldPunct | FoldSpace
)

// Folded is a folded text that knows where its bytes came from.
type Folded struct {
	Text string

	edges []edge // where offsets stop running in step; none: they never do
	size  int    // of the original
}

// edge says that byte text of the folded text comes from byte source.
type edge struct{ text, source int }

// Offset gives the byte of the original from which byte i of Text comes. It
// never falls as i grows, maps len(Text) to the original's length, and gives
// for the end of a span in Text, exclusive, an end in the original that takes
// in everything folded into the span. i must be in 0..len(Text).
func (f Folded) Offset(i int) int {
	if f.edges == nil {
		return i
	}
	n := sort.Search(len(f.edges), func(k int) bool { return f.edges[k].text > i })
	at, limit := 0, f.size
	if n > 0 {
		at = f.edges[n-1].source + i - f.edges[n-1].text
	} else {
		at = i
	}
	if n < len(f.edges) {
		limit = f.edges[n].source
	}
	return min(at, limit)
}

// FoldText folds s for comparison. A text that does not change is returned as
// it is, without a copy. Invalid bytes are kept. Linear in the length.
func FoldText(s string, f Fold) Folded {
	i := unfolded(s, f)
	if i == len(s) {
		return Folded{Text: s}
	}
	w := folder{s: s, f: f, out: make([]byte, 0, len(s))}
	w.out = append(w.out, s[:i]...)
	if i > 0 {
		w.prev, _ = utf8.DecodeLastRuneInString(s[:i])
	}
	for i < len(s) {
		i += w.step(i)
	}
	if string(w.out) == s {
		return Folded{Text: s}
	}
	w.edge(len(s))
	return Folded{Text: string(w.out), edges: w.edges, size: len(s)}
}

// unfolded gives the length of a prefix that folding leaves alone, ending
// before a rune whose context may matter.
func unfolded(s string, f Fold) int {
	for i := 0; i < len(s); {
		b := s[i]
		if b < utf8.RuneSelf {
			switch {
			case 'A' <= b && b <= 'Z' && f&FoldCase != 0,
				(b == '\'' || b == '-' && i+1 < len(s) && (s[i+1] == '-' || s[i+1] >= utf8.RuneSelf)) && f&FoldPunct != 0,
				(b < ' ' || b == ' ' && i+1 < len(s) && s[i+1] <= ' ') && f&FoldSpace != 0:
				return i
			}
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case r >= 0x3400 && r < 0xFE00:
			if f&FoldScript == 0 {
				break
			}
			if v := open().script.get32(r); v&scriptPhrase != 0 {
				var p phrase
				if p.find(s[i:]); p.changed() || p.n == 0 && v&scriptRune != 0 {
					return i
				}
				if p.n > 0 {
					n = p.ends[p.n-1]
				}
			} else if v&scriptRune != 0 {
				return i
			}
		case f&FoldSpace != 0 && (unicode.IsSpace(r) || invisible(r)):
			if i > 0 && s[i-1] == ' ' {
				i-- // the run begins before
			}
			return i
		case f.rune(r) != r || f&FoldPunct != 0 && apostrophe(r):
			return i
		}
		i += n
	}
	return len(s)
}

// folder is the state of one folding.
type folder struct {
	s     string
	f     Fold
	out   []byte
	edges []edge
	prev  rune // last rune written, 0 at the start
}

// edge records that the next byte written comes from byte source, if that
// does not follow anyway.
func (w *folder) edge(source int) {
	at := edge{}
	if n := len(w.edges); n > 0 {
		at = w.edges[n-1]
	}
	if at.source+len(w.out)-at.text == source {
		return
	}
	if n := len(w.edges); n > 0 && at.text == len(w.out) {
		w.edges[n-1].source = source
		return
	}
	w.edges = append(w.edges, edge{len(w.out), source})
}

func (w *folder) write(r rune, source int) {
	w.edge(source)
	w.out = utf8.AppendRune(w.out, r)
	w.prev = r
}

// step folds what stands at byte i and returns how many bytes that was.
func (w *folder) step(i int) int {
	r, n := utf8.DecodeRuneInString(w.s[i:])
	if r == utf8.RuneError && n == 1 {
		w.edge(i)
		w.out = append(w.out, w.s[i])
		w.prev = r
		return 1
	}
	if w.f&FoldScript != 0 && r >= 0x3400 {
		if v := open().script.get32(r); v != 0 {
			return w.script(i, r, n, v)
		}
	}
	if w.f&FoldSpace != 0 {
		if invisible(r) {
			return n
		}
		if unicode.IsSpace(r) {
			if w.prev != ' ' {
				w.write(' ', i)
			}
			return n
		}
	}
	if w.f&FoldPunct != 0 && apostrophe(r) {
		next, _ := utf8.DecodeRuneInString(w.s[i+n:])
		if alphabetic(w.prev) && alphabetic(next) {
			w.write('\'', i)
		} else {
			w.write('"', i)
		}
		return n
	}
	r = w.f.rune(r)
	if r == '-' && w.prev == '-' && w.f&FoldPunct != 0 {
		return n
	}
	w.write(r, i)
	return n
}

// script simplifies the character r of n bytes at i, or the phrase it begins.
func (w *folder) script(i int, r rune, n int, v uint32) int {
	if v&scriptPhrase != 0 {
		var p phrase
		if p.find(w.s[i:]); p.n > 0 {
			at := 0
			for j, r := range p.to[:p.n] {
				w.write(r, i+at)
				at = p.ends[j]
			}
			return at
		}
	}
	if t := rune(v & scriptRune); t != 0 {
		r = t
	}
	w.write(r, i)
	return n
}

// phrase is a phrase of the script table found in a text: n runes, their
// simplified forms, and the byte where each ends, from the phrase's start.
type phrase struct {
	n        int
	from, to [longestPhrase]rune
	ends     [longestPhrase]int
}

// longestPhrase bounds the runes of a phrase; a test holds the table to it.
const longestPhrase = 16

// find looks for the longest phrase that begins s.
func (p *phrase) find(s string) {
	k := 0
	for at := 0; k < len(p.from) && at < len(s); k++ {
		r, n := utf8.DecodeRuneInString(s[at:])
		at += n
		p.from[k], p.ends[k] = r, at
	}
	p.n = open().phrase(p.to[:0], p.from[:k])
}

func (p *phrase) changed() bool {
	for i := range p.n {
		if p.from[i] != p.to[i] {
			return true
		}
	}
	return false
}

// rune folds a rune as far as its neighbours do not matter.
func (f Fold) rune(r rune) rune {
	if f&FoldWidth != 0 {
		switch {
		case r >= 0xFF01 && r <= 0xFF5E:
			r -= 0xFEE0
		case r == 0x3000 || r == 0xA0 || r >= 0x2000 && r <= 0x200A || r == 0x202F || r == 0x205F:
			r = ' '
		case r == 0xFFE1:
			r = '£'
		case r == 0xFFE5:
			r = '¥'
		case r == 0xFF61: // half-width forms of the old Japanese sets
			r = '。'
		case r == 0xFF64:
			r = '、'
		}
	}
	if f&FoldCase != 0 {
		r = unicode.ToLower(r)
		if r == 'ё' {
			r = 'е'
		}
	}
	if f&FoldPunct != 0 {
		switch r {
		case '“', '”', '„', '‟', '«', '»', '‹', '›', '「', '」', '『', '』', '﹁', '﹂', '﹃', '﹄', '〝', '〞', '〟', '＂':
			return '"'
		case '‐', '‑', '‒', '–', '—', '―', '−', '─', '﹘', '－':
			return '-'
		case '〜', '∼', '～':
			return '~'
		case '•', '‧', '∙', '⋅', '・', '･':
			return '·'
		}
	}
	return r
}

// apostrophe reports whether a sign is an apostrophe or a quotation mark as
// its neighbours have it.
func apostrophe(r rune) bool {
	switch r {
	case '\'', '‘', '’', '‚', '‛', 'ʼ', '＇':
		return true
	}
	return false
}

// alphabetic reports whether a rune is a letter of a script with apostrophes,
// or a digit.
func alphabetic(r rune) bool {
	return r < 0x2E80 && (unicode.IsLetter(r) || unicode.IsDigit(r))
}

// invisible reports whether a rune shows nothing and takes no room.
func invisible(r rune) bool {
	switch {
	case r == 0xAD, r == 0xFEFF, r >= 0x200B && r <= 0x200F, r >= 0x202A && r <= 0x202E, r >= 0x2060 && r <= 0x2064:
		return true
	}
	return false
}
