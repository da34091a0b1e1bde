package dates

import (
	"unicode"
	"unicode/utf8"

	"xdiff/internal/lexicon"
)

// scanner reads a text at given offsets.
type scanner struct {
	s      string
	lang   lexicon.Lang
	second bool // the second end of a range is being read, which begins no other
}

// num is a number as written: its value, its span, and how many digits.
type num struct {
	v, start, end, digits int
	han                   bool // in Chinese characters
}

func isDigit(c byte) bool  { return c >= '0' && c <= '9' }
func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// digits reads a number of ASCII or full-width digits at i; digits is 0 if
// there is none. Long ones are read to their end and have no useful value.
func (sc *scanner) digits(i int) num {
	n := num{start: i, end: i}
	for n.end < len(sc.s) {
		c := sc.s[n.end]
		d := 0
		switch {
		case isDigit(c):
			d = int(c - '0')
			n.end++
		case c == 0xEF:
			r, w := utf8.DecodeRuneInString(sc.s[n.end:])
			if r < '０' || r > '９' {
				return n
			}
			d = int(r - '０')
			n.end += w
		default:
			return n
		}
		n.digits++
		if n.digits <= 8 {
			n.v = n.v*10 + d
		}
	}
	return n
}

// hanDigit is the value of a Chinese digit, or -1.
func hanDigit(r rune) int {
	switch r {
	case '〇', '零':
		return 0
	case '一', '元':
		// 元 is the first of a month or year (元月).
		return 1
	case '二':
		return 2
	case '三':
		return 3
	case '四':
		return 4
	case '五':
		return 5
	case '六':
		return 6
	case '七':
		return 7
	case '八':
		return 8
	case '九':
		return 9
	}
	return -1
}

// han reads a number in Chinese characters at i: up to 99 by tens (二十三, 廿三)
// or the digits of a year (二〇二三). digits counts characters.
func (sc *scanner) han(i int) num {
	n := num{start: i, end: i, han: true}
	tens, plain := false, 0
	for n.end < len(sc.s) {
		r, w := utf8.DecodeRuneInString(sc.s[n.end:])
		switch d := hanDigit(r); {
		case d >= 0 && tens:
			if n.v%10 != 0 || d == 0 {
				return sc.notDate(i)
			}
			n.v += d
		case d >= 0:
			n.v = n.v*10 + d
			plain++
		case r == '十' && !tens && plain <= 1:
			n.v = max(n.v, 1) * 10
			tens = true
		case r == '廿' && n.digits == 0:
			n.v, tens = 20, true
		case r == '卅' && n.digits == 0:
			n.v, tens = 30, true
		case isHanUnit(r):
			return sc.notDate(i)
		default:
			return n
		}
		n.digits++
		n.end += w
		if n.digits > 4 {
			return sc.notDate(i)
		}
	}
	return n
}

// isHanUnit reports whether r is a ten or a larger unit of Chinese numbers.
func isHanUnit(r rune) bool {
	switch r {
	case '十', '百', '千', '万', '亿', '萬', '億':
		return true
	}
	return false
}

// notDate reads the whole of a number that is larger than any part of a date,
// so that no part of it (三百二十日) is taken for one.
func (sc *scanner) notDate(i int) num {
	n := num{start: i, end: i, han: true}
	for n.end < len(sc.s) {
		r, w := utf8.DecodeRuneInString(sc.s[n.end:])
		if hanDigit(r) < 0 && !isHanUnit(r) {
			break
		}
		n.end += w
	}
	return n
}

// any reads a number of either kind.
func (sc *scanner) any(i int) num {
	if n := sc.digits(i); n.digits > 0 {
		return n
	}
	return sc.han(i)
}

// rune is the character at i and its length; 0, 0 at the end.
func (sc *scanner) rune(i int) (rune, int) {
	if i < 0 || i >= len(sc.s) {
		return 0, 0
	}
	return utf8.DecodeRuneInString(sc.s[i:])
}

// before is the character that ends at i, and where it begins; 0, 0 at the start.
func (sc *scanner) before(i int) (rune, int) {
	if i <= 0 {
		return 0, 0
	}
	r, n := utf8.DecodeLastRuneInString(sc.s[:i])
	return r, i - n
}

// has reports whether text stands at i.
func (sc *scanner) has(i int, text string) bool {
	return i >= 0 && len(sc.s)-i >= len(text) && sc.s[i:i+len(text)] == text
}

// ends reports whether text ends at i.
func (sc *scanner) ends(i int, text string) bool { return sc.has(i-len(text), text) }

// maxBlanks bounds the blanks passed over between parts of one date.
const maxBlanks = 4

// blank passes over blanks within the line.
func (sc *scanner) blank(i int) int {
	for n := 0; n < maxBlanks && i < len(sc.s); n++ {
		r, w := utf8.DecodeRuneInString(sc.s[i:])
		if r != ' ' && r != '\t' && r != 0xA0 && r != 0x3000 && r != 0x202F && r != 0x2009 {
			break
		}
		i += w
	}
	return i
}

// blankBefore is blank to the left.
func (sc *scanner) blankBefore(i int) int {
	for n := 0; n < maxBlanks && i > 0; n++ {
		r, at := sc.before(i)
		if r != ' ' && r != '\t' && r != 0xA0 && r != 0x3000 && r != 0x202F && r != 0x2009 {
			break
		}
		i = at
	}
	return i
}

// wordEnd is the end of the run of letters at i; i where there is none.
func (sc *scanner) wordEnd(i int) int {
	for i < len(sc.s) {
		c := sc.s[i]
		if c < utf8.RuneSelf {
			if !isLetter(c) {
				return i
			}
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(sc.s[i:])
		if !unicode.IsLetter(r) || isHan(r) {
			return i
		}
		i += n
	}
	return i
}

// maxWord bounds the words looked at, in bytes.
const maxWord = 24

// word is the run of letters at i, "" where none or a long one stands.
func (sc *scanner) word(i int) string {
	if i >= len(sc.s) {
		return ""
	}
	j := i
	for j < len(sc.s) && j-i <= maxWord {
		r, n := utf8.DecodeRuneInString(sc.s[j:])
		if !unicode.IsLetter(r) || isHan(r) {
			return sc.s[i:j]
		}
		j += n
	}
	if j-i > maxWord {
		return ""
	}
	return sc.s[i:j]
}

// wordBefore is the run of letters that ends at i, "" where none or a long one
// stands.
func (sc *scanner) wordBefore(i int) string {
	j := i
	for j > 0 && i-j <= maxWord {
		r, at := sc.before(j)
		if !unicode.IsLetter(r) || isHan(r) {
			return sc.s[j:i]
		}
		j = at
	}
	if i-j > maxWord {
		return ""
	}
	return sc.s[j:i]
}

// isHan reports whether r is a Chinese character of the common blocks.
func isHan(r rune) bool { return r >= 0x3400 && r <= 0x9FFF || r >= 0xF900 && r <= 0xFAFF }

// dash reads a dash or a tilde between the ends of a range, blanks around it,
// and returns where the second end begins; 0 if there is none. A doubled dash
// parts clauses in Latin writing, but — is written — — or —— in Chinese too.
func (sc *scanner) dash(i int) int {
	j := sc.blank(i)
	r, n := sc.rune(j)
	switch r {
	case '-', '–', '—', '―', '~', '～', '－', '−', '〜':
		j += n
		if r2, n2 := sc.rune(j); r == '—' && r2 == '—' {
			j += n2
		}
		return sc.blank(j)
	}
	return 0
}

// single makes the match of one date.
func single(start, end int, p Partial) match {
	if !p.valid() {
		return reject(end)
	}
	return match{e: Expr{start, end, p, p}, found: true}
}

// span makes the match of a range.
func span(start, end int, from, to Partial) match {
	if !complete(&from, &to) {
		return reject(end)
	}
	return match{e: Expr{start, end, from, to}, found: true}
}
