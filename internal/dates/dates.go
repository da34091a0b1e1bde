package dates

import (
	"unicode/utf8"

	"xdiff/internal/lexicon"
)

// Partial is a date as far as the text states it. Zero means "not stated".
type Partial struct {
	Year, Month, Day int
	Hour, Minute     int // valid where HasTime
	HasTime          bool
}

// Expr is one date expression: a span of bytes in the scanned text, end
// exclusive, and its value as far as the words state it. A range has both
// ends, inclusive, each completed from the other where the text elides parts
// (12月4日至7日); elsewhere To equals From.
type Expr struct {
	Start, End int
	From, To   Partial
}

// Scan finds the date expressions of text, in order and not overlapping. It
// takes what is written for what it is: no year is inferred, and words that
// need an anchor give the part they state (今年3月 is month 3, under the span of
// all of it). A day that no month has (2月30日) is no date, nor is a part of it.
//
// Expressions of every language are found in every text, for reports quote each
// other's; lang decides only forms that two languages read differently.
//
// Each character begins at most a bounded number of attempts of bounded
// length, so the cost is linear in the text.
func Scan(text string, lang lexicon.Lang) []Expr {
	var exprs []Expr
	sc := scanner{s: text, lang: lang}
	for i := 0; i < len(text); {
		e, end, ok := sc.at(i)
		if ok {
			exprs = append(exprs, e)
		}
		i = end
	}
	return exprs
}

// Stamp gives the first full date of text, with its time of day if one follows:
// what a page prints about itself, as "2023-11-23", "2020-07-23 23:48:18",
// "2023年11月23日 10:00", "Nov. 23, 2023", "23.11.2023 10:00" or
// "23 ноября 2023", with or without words around it. It reports false where
// there is none.
func Stamp(text string) (Expr, bool) {
	sc := scanner{s: text}
	for i := 0; i < len(text); {
		e, end, ok := sc.at(i)
		if ok && e.From == e.To && e.From.Year != 0 && e.From.Day != 0 {
			return e, true
		}
		i = end
	}
	return Expr{}, false
}

// A match is what a rule answers at an offset: found, with the expression; or
// not a date, but read to end, so that no part of it is taken for one; or, with
// end 0, nothing of its kind.
type match struct {
	e     Expr
	end   int
	found bool
}

// reject says that what stands before end is no date.
func reject(end int) match { return match{end: end} }

// at tries the rules for the character at i, in the order written: forms of
// digits alone before forms with words, for the latter would take a part of
// the former. end is where to go on.
func (sc *scanner) at(i int) (e Expr, end int, ok bool) {
	c := sc.s[i]
	var m match
	switch {
	case isDigit(c):
		m = sc.number(i)
	case c < utf8.RuneSelf:
		if !isLetter(c) {
			return e, i + 1, false
		}
		// A word of Latin letters, whole: a month, or a word before a year.
		m = sc.english(i)
		if !m.found && m.end == 0 {
			return e, sc.wordEnd(i + 1), false
		}
	case c == 0xD0 || c == 0xD1:
		m = sc.russian(i)
		if !m.found && m.end == 0 {
			_, n := utf8.DecodeRuneInString(sc.s[i:])
			return e, sc.wordEnd(i + n), false
		}
	case c >= 0xE4 && c <= 0xE9 || c == 0xE3 || c == 0xEF:
		m = sc.chinese(i)
	}
	if m.found {
		return m.e, m.e.End, true
	}
	if m.end > i {
		return e, m.end, false
	}
	_, n := utf8.DecodeRuneInString(sc.s[i:])
	return e, i + n, false
}

// number tries what may begin with a digit.
func (sc *scanner) number(i int) match {
	n := sc.digits(i)
	for _, rule := range [...]func(*scanner, num) match{
		(*scanner).numeric, (*scanner).chineseNumber, (*scanner).englishNumber, (*scanner).russianNumber,
	} {
		if m := rule(sc, n); m.found || m.end != 0 {
			return m
		}
	}
	return reject(n.end)
}
