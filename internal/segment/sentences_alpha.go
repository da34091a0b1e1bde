package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// abbrev says what a full stop after a shortened word may mean.
type abbrev uint8

const (
	notAbbrev  abbrev = iota
	never             // never ends a sentence: Mr., e.g., т.е.
	beforeNum         // belongs to the number after it, else an ordinary word: No., Nov.
	ifStarter         // ends one only before a word that opens sentences: U.S., Inc., г.
	ifCapital         // ends one before any capital: etc., т.д.
	clockShort        // a.m.: ends one before a capital that is no day and no time zone
)

// decideAlpha applies the rules for a mark in Latin or Cyrillic writing.
func (s *splitter) decideAlpha(c *cluster, before, next rune) bool {
	t := s.text
	glued := c.next == c.end // nothing between the mark and what follows
	if c.ellipsis {
		return s.ellipsisEnds(c, next)
	}
	if glued && !s.gluedEnds(c, next) {
		return false
	}
	// A small letter goes on with the sentence, brackets and quotes skipped:
	// "Why?" he asked.   Shares of Zappo! rose.   see (ibid.) (and below)
	if unicode.IsLower(firstLetter(t, c.next)) {
		return false
	}
	if c.shout {
		// “Stop!” Hale shouted.
		return !(c.quoted && s.attributedAlpha(c.next))
	}
	// 1. A list number alone is no sentence.
	if c.end == c.from+1 && s.bullet(c.from) {
		return false
	}
	if c.end > c.marks || c.dots != 1 {
		return true
	}
	w := wordBefore(t, s.start, c.from)
	switch s.abbrevOf(w, before) {
	case never:
		return false
	case beforeNum:
		return !isDigit(next)
	case ifStarter:
		return isStarter(t, c.next)
	case ifCapital:
		return unicode.IsUpper(firstLetter(t, c.next)) && !isDigit(next)
	case clockShort:
		return !isClockTail(nextWord(t, c.next))
	}
	return true
}

// ellipsisEnds decides about dots: they end a sentence if one is under way and
// a capital follows. "...Then", as a sentence's first word, is under way by
// nothing.
func (s *splitter) ellipsisEnds(c *cluster, next rune) bool {
	if skipSpace(s.text, s.start) == c.from {
		return false
	}
	return unicode.IsUpper(firstLetter(s.text, c.next)) || isHan(next)
}

// gluedEnds decides about a mark with a character directly after it, which is
// an address, a number or an initial, unless a blank was lost there.
func (s *splitter) gluedEnds(c *cluster, next rune) bool {
	// mutual trust.The talks: a whole word before, an opener of sentences after
	if unicode.IsUpper(next) {
		w := wordBefore(s.text, s.start, c.from)
		return (c.quoted || len(w) >= 3 && allLower(w)) && isStarter(s.text, c.next)
	}
	// trust.“The talks
	return next == '“' || next == '«' || next == '‘' || next == '"' && !s.odd
}

// firstLetter is the first letter at or after i once brackets, quotes, dashes
// and blanks are passed over, or 0 where something else comes first.
func firstLetter(t string, i int) rune {
	for n := 0; n < 6; n++ {
		r, w := utf8.DecodeRuneInString(t[min(i, len(t)):])
		switch {
		case unicode.IsLetter(r):
			return r
		case w > 0 && (isOpener(r) || isDash(r) || isSpace(r) && !isBreak(r)):
			i += w
		default:
			return 0
		}
	}
	return 0
}

// wordBefore is the word that ends at i, with its inner stops and hyphens:
// "U.S" before the last stop of "U.S.". It looks at 24 bytes at most and not
// beyond from.
func wordBefore(t string, from, i int) string {
	low := max(from, i-24)
	j := i
	for j > low {
		r, n := utf8.DecodeLastRuneInString(t[low:j])
		if !unicode.IsLetter(r) && r != '.' && r != '-' && !isDigit(r) || isHan(r) {
			break
		}
		j -= n
	}
	return strings.TrimLeft(t[j:i], ".-")
}

// nextWord is the word of letters at i.
func nextWord(t string, i int) string {
	j := i
	for j < len(t) && j-i < 32 {
		r, n := utf8.DecodeRuneInString(t[j:])
		if !unicode.IsLetter(r) {
			break
		}
		j += n
	}
	return t[i:j]
}

func allLower(w string) bool {
	for _, r := range w {
		if !unicode.IsLower(r) {
			return false
		}
	}
	return true
}

// abbrevOf classes the word w before a full stop; last is its last character.
func (s *splitter) abbrevOf(w string, last rune) abbrev {
	if w == "" {
		return notAbbrev
	}
	if isCyrillic(last) {
		return s.abbrevRU(w)
	}
	first, n := utf8.DecodeRuneInString(w)
	// J. K. Marlow, and Plan B. The …
	if n == len(w) && unicode.IsUpper(first) {
		return ifStarter
	}
	if a := abbrevEN(w); a != notAbbrev {
		return a
	}
	// Letters with stops between them: U.S, D.C, Ph.D, R.T
	if k := strings.LastIndexByte(w, '.'); k >= 0 && utf8.RuneCountInString(w[k+1:]) == 1 &&
		unicode.IsLetter(last) {
		return ifStarter
	}
	// Chs. 3, Figs. 2: nothing else here is worth a guess
	return notAbbrev
}

// attributedAlpha reports whether the words at i are no more than a speaker
// and a verb: up to four words, the last of them the verb.
func (s *splitter) attributedAlpha(i int) bool {
	t := s.text
	for n := 0; n < 5; n++ {
		w := nextWord(t, i)
		if w == "" {
			return false
		}
		if n > 0 && saysAlpha(w) {
			return true
		}
		i += len(w)
		if runeAt(t, i) == '.' && abbrevEN(w) == never {
			i++
		}
		j := skipBlank(t, i)
		if j == i {
			return false
		}
		i = j
	}
	return false
}
