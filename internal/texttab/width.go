package texttab

import (
	"github.com/clipperhouse/displaywidth"
)

// Width gives the columns that s takes; colour sequences take none.
func Width(s string) int {
	used := 0
	n := plainPrefix(s, func(_ string, width int) { used += width })
	if n < len(s) {
		used += displaywidth.Options{ControlSequences: true}.String(s[n:])
	}
	return used
}

// plainPrefix calls f for the characters at the beginning of s that need no rules
// of segmentation, with the width of each, and gives the bytes they take. The last
// before one that does need them is left to it, as it may be a part of it.
//
// Nearly all text of a report is such; it takes a fifth of the time of the
// library, whose answers a test compares.
func plainPrefix(s string, f func(text string, width int)) int {
	start, width := -1, 0
	for i, r := range s {
		w := plainWidth(r)
		if w == 0 {
			return max(start, 0)
		}
		if start >= 0 {
			f(s[start:i], width)
		}
		start, width = i, w
	}
	if start >= 0 {
		f(s[start:], width)
	}
	return len(s)
}

// plainWidth gives the width of a character that is a grapheme cluster by itself
// beside any other such, and 0 for all the rest.
func plainWidth(r rune) int {
	switch {
	case 0x20 <= r && r < 0x7f: // ASCII
		return 1
	case 0x4e00 <= r && r <= 0x9fff, // Han
		0x3001 <= r && r <= 0x3020, // 、。〈〉《》「」【】〔〕
		0xff01 <= r && r <= 0xff60: // full-width forms
		return 2
	case 0x0410 <= r && r <= 0x044f, r == 0x0401, r == 0x0451, // Russian
		0x2013 <= r && r <= 0x201e && r != 0x2017, // – — ‘’“”„
		r == 0x2026, r == 0xb7, r == 0xab, r == 0xbb: // … · « »
		return 1
	}
	return 0
}
