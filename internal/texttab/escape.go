package texttab

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// Escape makes text safe to print in a terminal and shows what it hides:
// control characters (an ESC above all), marks that reorder or hide text, and
// characters without width become \u{202E}, a byte that is not UTF-8 becomes
// \x{FF}. A tab becomes a space. The joiner inside an emoji stays. Text that
// holds nothing of the kind comes back as it is, without allocation.
//
// See Unicode Technical Standard 39 and Boucher and Anderson, "Trojan Source:
// Invisible Vulnerabilities" (USENIX Security 2023).
func Escape(s string) string {
	i := 0
	for i < len(s) {
		r, n := utf8.DecodeRuneInString(s[i:])
		if hidden(r) || r == utf8.RuneError && n == 1 {
			break
		}
		i += n
	}
	if i == len(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s) + 16)
	b.WriteString(s[:i])
	for i < len(s) {
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == utf8.RuneError && n == 1:
			fmt.Fprintf(&b, "\\x{%02X}", s[i])
		case r == '\t':
			b.WriteByte(' ')
		case r == '\u200d' && joins(s[:i], s[i+n:]):
			b.WriteRune(r)
		case hidden(r):
			fmt.Fprintf(&b, "\\u{%X}", r)
		default:
			b.WriteString(s[i : i+n])
		}
		i += n
	}
	return b.String()
}

// hidden reports characters that steer a terminal, reorder text or show
// nothing.
func hidden(r rune) bool {
	switch {
	case r < 0x20, 0x7f <= r && r < 0xa0: // C0, DEL, C1
		return true
	case r < 0xad, 0x3400 <= r && r < 0xa000: // most of the text there is
		return false
	case r == 0xad, // soft hyphen
		r == 0x034f,              // grapheme joiner
		r == 0x061c,              // Arabic letter mark
		r == 0x115f, r == 0x1160, // Hangul fillers
		r == 0x17b4, r == 0x17b5, // Khmer inherent vowels
		0x180b <= r && r <= 0x180f, // Mongolian separators
		0x200b <= r && r <= 0x200f, // zero width, left-to-right, right-to-left
		0x2028 <= r && r <= 0x202e, // line and paragraph separator, embeddings, overrides
		0x2060 <= r && r <= 0x206f, // word joiner, isolates
		r == 0x2800,                // blank Braille
		r == 0x3164, r == 0xffa0,   // Hangul fillers
		r == 0xfeff,                  // byte-order mark
		0xfff9 <= r && r <= 0xfffb,   // interlinear notes
		0x1bca0 <= r && r <= 0x1bca3, // shorthand controls
		0x1d173 <= r && r <= 0x1d17a, // music controls
		0xe0000 <= r && r <= 0xe0fff: // tags, more variation selectors
		return true
	}
	return false
}

// joins reports whether a zero-width joiner between the two texts joins emoji:
// a pictograph (with skin tone or variation selector) on both sides.
func joins(before, after string) bool {
	p, _ := utf8.DecodeLastRuneInString(before)
	n, _ := utf8.DecodeRuneInString(after)
	return (pictograph(p) || p == '\ufe0f') && pictograph(n)
}

func pictograph(r rune) bool {
	return 0x1f000 <= r && r < 0x1fb00 || 0x2600 <= r && r < 0x27c0
}
