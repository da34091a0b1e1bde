package texttab

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

func TestEscape(t *testing.T) {
	for _, tc := range []struct{ name, in, want string }{
		{"ordinary text stays", "两岸“居民” Паром é 👨‍👩‍👧", "两岸“居民” Паром é 👨‍👩‍👧"},
		{"colour", "\x1b[31mred", `\u{1B}[31mred`},
		{"title of the window", "\x1b]0;x\x07", `\u{1B}]0;x\u{7}`},
		{"one-byte control sequence introducer", "\u009b31m", `\u{9B}31m`},
		{"right-to-left override", "user\u202egnp.exe", `user\u{202E}gnp.exe`},
		{"isolate", "\u2066a\u2069", `\u{2066}a\u{2069}`},
		{"zero width between letters", "a\u200bb\u200dc\ufeffd", `a\u{200B}b\u{200D}c\u{FEFF}d`},
		{"soft hyphen", "a\u00adb", `a\u{AD}b`},
		{"tag characters", "a\U000E0041", `a\u{E0041}`},
		{"line separator", "a\u2028b", `a\u{2028}b`},
		{"newline", "a\nb\r", `a\u{A}b\u{D}`},
		{"tab", "a\tb", "a b"},
		{"no-break space stays", "a\u00a0b", "a\u00a0b"},
		{"not UTF-8", "a\xffb", `a\x{FF}b`},
	} {
		if got := Escape(tc.in); got != tc.want {
			t.Errorf("%s: Escape(%q) = %q, want %q", tc.name, tc.in, got, tc.want)
		}
	}
}

// What is escaped has nothing left that acts on a terminal, and escaping it again
// changes nothing.
func FuzzEscape(f *testing.F) {
	f.Add("\x1b[31m两岸\u202e\u200d👨‍👩‍👧\xff")
	f.Fuzz(func(t *testing.T, s string) {
		got := Escape(s)
		if !utf8.ValidString(got) {
			t.Fatalf("Escape(%q) = %q is not UTF-8", s, got)
		}
		for _, r := range got {
			if unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) || r == 0x200b || r == 0xfeff {
				t.Fatalf("Escape(%q) keeps %U", s, r)
			}
		}
		if again := Escape(got); again != got {
			t.Fatalf("Escape(%q) = %q, again %q", s, got, again)
		}
		if !strings.ContainsFunc(s, func(r rune) bool { return r == utf8.RuneError || hidden(r) }) && got != s {
			t.Fatalf("Escape(%q) = %q, with no need", s, got)
		}
	})
}
