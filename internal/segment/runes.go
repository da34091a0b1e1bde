package segment

import (
	"unicode"
	"unicode/utf8"
)

// isHan reports whether r is a Chinese character, the iteration mark and the
// round zero included: both stand in words (人々, 二〇二三).
func isHan(r rune) bool {
	switch {
	case r < 0x3005:
		return false
	case r == '々' || r == '〇':
		return true
	case r < 0x3400:
		return false
	case r <= 0x9FFF:
		return r <= 0x4DBF || r >= 0x4E00
	}
	return r >= 0xF900 && r <= 0xFAFF || r >= 0x20000 && r <= 0x3FFFF
}

// isBreak reports whether r ends a line.
func isBreak(r rune) bool {
	switch r {
	case '\n', '\r', '\v', '\f', 0x85, 0x2028, 0x2029:
		return true
	}
	return false
}

// isSpace reports whether r is white space. The zero-width space and the byte
// order mark count: pages carry them where a space was, and no word holds them.
func isSpace(r rune) bool {
	switch r {
	case ' ', '\t', 0xA0, 0x3000, 0x200B, 0xFEFF:
		return true
	}
	return r >= 0x80 && unicode.IsSpace(r) || isBreak(r)
}

// skipSpace returns the first offset at or after i that is not white space.
func skipSpace(s string, i int) int {
	for i < len(s) {
		r, n := utf8.DecodeRuneInString(s[i:])
		if !isSpace(r) {
			break
		}
		i += n
	}
	return i
}

// skipBlank is skipSpace within the line.
func skipBlank(s string, i int) int {
	for i < len(s) {
		r, n := utf8.DecodeRuneInString(s[i:])
		if !isSpace(r) || isBreak(r) {
			break
		}
		i += n
	}
	return i
}

// runeAt is the character at i, or 0 at the end.
func runeAt(s string, i int) rune {
	if i >= len(s) {
		return 0
	}
	r, _ := utf8.DecodeRuneInString(s[i:])
	return r
}

// runeBefore is the character that ends at i, or 0 at the start.
func runeBefore(s string, i int) rune {
	if i <= 0 {
		return 0
	}
	r, _ := utf8.DecodeLastRuneInString(s[:i])
	return r
}

func isASCIIAlnum(r rune) bool {
	return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || isDigit(r)
}

func isDigit(r rune) bool { return r >= '0' && r <= '9' }

func isCyrillic(r rune) bool { return r >= 0x400 && r <= 0x52F }

// isLatin reports whether r is a letter of the Latin script; Unicode's table
// is asked only past the blocks that news uses.
func isLatin(r rune) bool {
	switch {
	case r < 0x80:
		return r|0x20 >= 'a' && r|0x20 <= 'z'
	case r < 0x250:
		return r >= 0xC0 && r != 0xD7 && r != 0xF7 || r == 0xAA || r == 0xBA
	case r < 0x1E00:
		return r < 0x2B0
	}
	return unicode.Is(unicode.Latin, r)
}
