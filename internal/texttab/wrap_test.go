package texttab

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func TestWrap(t *testing.T) {
	for _, tc := range []struct {
		name, text string
		width      int
		want       []string
	}{
		{"nothing is one empty line", "", 10, []string{""}},
		{"words", "one two three four", 9, []string{"one two", "three", "four"}},
		{"Chinese breaks between characters", "两岸居民第一次步行过江", 10, []string{"两岸居民第", "一次步行过", "江"}},
		{"a closing sign starts no line", "两岸居民第，一次", 10, []string{"两岸居民", "第，一次"}},
		{"nor does an ASCII one, as half-folded pages have", "两岸居民第,一次", 10, []string{"两岸居民", "第,一次"}},
		{"nor two of them", "两岸居民第。”一次", 10, []string{"两岸居民", "第。”一次"}},
		{"an opening sign ends no line", "两岸居民《第一》", 10, []string{"两岸居民", "《第一》"}},
		{"a quote of ambiguous width is narrow", "“两岸居民”", 10, []string{"“两岸居民”"}},
		{"a dash of two stays whole", "两岸居民——第一次", 10, []string{"两岸居民——", "第一次"}},
		{"as does an ellipsis", "两岸居民第……一次", 10, []string{"两岸居民", "第……一次"}},
		{"a number with its comma and point", "共1,280.5米", 8, []string{"共", "1,280.5", "米"}},
		{"a hyphen between words breaks", "the China-Russia dialogue", 11, []string{"the China-", "Russia", "dialogue"}},
		{"one between numbers does not", "from 2024-2026 on", 10, []string{"from", "2024-2026", "on"}},
		{"a no-break space does not break", "a\u00a0b c", 3, []string{"a\u00a0b", "c"}},
		{"a space after an opening sign does not", "ab ( cd", 5, []string{"ab", "( cd"}},
		{"a long word breaks as the last resort", "abcdefghij", 4, []string{"abcd", "efgh", "ij"}},
		{"then also no sign is torn off", "abcd.efg", 4, []string{"abc", "d.ef", "g"}},
		{"unless nothing else is left", "......", 4, []string{"....", ".."}},
		{"a character wider than the line stands alone", "两岸", 1, []string{"两", "岸"}},
		{"spaces hang over the edge", "abcd   efgh", 4, []string{"abcd", "efgh"}},
		{"a newline breaks", "ab\ncd", 10, []string{"ab", "cd"}},
		{"and makes empty lines", "ab\n\ncd\n", 10, []string{"ab", "", "cd", ""}},
		{"a family is one character two columns wide", "a\U0001F468\u200D\U0001F469\u200D\U0001F467b", 3, []string{"a\U0001F468\u200D\U0001F469\u200D\U0001F467", "b"}},
		{"an accent stays on its letter", "ee\u0301e", 2, []string{"ee\u0301", "e"}},
		{"Cyrillic is narrow", "Паром вернётся", 8, []string{"Паром", "вернётся"}},
	} {
		if diff := cmp.Diff(tc.want, Wrap(tc.text, tc.width)); diff != "" {
			t.Errorf("%s: Wrap(%q, %d) (-want +got):\n%s", tc.name, tc.text, tc.width, diff)
		}
	}
}

func TestWrapSpans(t *testing.T) {
	spans := []Span{{Text: "两岸"}, {"居民第一次", Deleted}, {"过江", Inserted}}
	for _, tc := range []struct {
		name  string
		color bool
		want  []string
	}{
		{"signs count and are closed at each line", false, []string{"两岸[-居民-]", "[-第一次-]", "{+过江+}"}},
		{"colours take no room and are closed too", true, []string{"两岸\x1b[31;9m居民第一\x1b[0m", "\x1b[31;9m次\x1b[0m\x1b[32m过江\x1b[0m"}},
	} {
		if diff := cmp.Diff(tc.want, WrapSpans(spans, 12, tc.color)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tc.name, diff)
		}
	}
}

// alphabet has every class of character the rules speak of.
var alphabet = []string{"中", "国", "，", "。", "“", "”", "《", "》", "（", "）", "…", "—", "a", "b", "Д", "1", "2", ",", ".", "-", "/", "(", ")", " ", "\u3000", "\u00a0", "e\u0301", "👨‍👩‍👧"}

func text(t *rapid.T, name string) string {
	return strings.Join(rapid.SliceOfN(rapid.SampledFrom(alphabet), 0, 60).Draw(t, name), "")
}

// squeeze takes out what Wrap may take out.
func squeeze(s string) string { return strings.NewReplacer(" ", "", "\u3000", "").Replace(s) }

func TestWrapProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := text(t, "text")
		width := rapid.IntRange(1, 30).Draw(t, "width")
		lines := Wrap(s, width)
		// Nothing but spaces at the breaks is lost: every line is found in the
		// text, in order, with nothing but spaces between.
		rest := s
		for i, l := range lines {
			at := strings.Index(rest, l)
			if at < 0 || squeeze(rest[:at]) != "" {
				t.Fatalf("Wrap(%q, %d): line %d, %q, does not follow", s, width, i, l)
			}
			rest = rest[at+len(l):]
		}
		if squeeze(rest) != "" {
			t.Fatalf("Wrap(%q, %d) loses %q", s, width, rest)
		}
		for i, l := range lines {
			if Width(l) > width && utf8.RuneCountInString(l) > 1 && width > 1 {
				t.Fatalf("Wrap(%q, %d): %q is %d wide", s, width, l, Width(l))
			}
			if i < len(lines)-1 && l != strings.TrimRight(l, " \u3000") {
				t.Fatalf("Wrap(%q, %d): spaces end %q", s, width, l)
			}
		}
		// A break between two signs is bad only where a better one was on the line.
		for i := 1; i < len(lines); i++ {
			if lines[i] != "" && classOf(lines[i]) == closing && good(lines[i-1]) {
				t.Fatalf("Wrap(%q, %d): a closing sign starts line %d of %q", s, width, i, lines)
			}
		}
	})
}

// good reports a line that could have ended one character earlier.
func good(line string) bool {
	r := []rune(line)
	return len(r) >= 2 && r[len(r)-1] == '中' && r[len(r)-2] == '国'
}

func TestWrapSpansProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var spans []Span
		plain := ""
		for range rapid.IntRange(0, 5).Draw(t, "spans") {
			s := Span{strings.Map(noSigns, text(t, "text")), Style(rapid.IntRange(0, int(styles)-1).Draw(t, "style"))}
			spans = append(spans, s)
			plain += s.Text
		}
		width := rapid.IntRange(6, 30).Draw(t, "width")
		color := rapid.Bool().Draw(t, "color")
		lines := WrapSpans(spans, width, color)
		for _, l := range lines {
			if Width(l) > width {
				t.Fatalf("%q is %d wide, not %d", l, Width(l), width)
			}
			for s := range styles {
				open, close, _ := marks(s, color)
				if open != "" && !color && strings.Count(l, open) != strings.Count(l, close) {
					t.Fatalf("%q: %q is not closed", l, open)
				}
			}
			if color && strings.Count(l, "\x1b[") != 2*strings.Count(l, "\x1b[0m") {
				t.Fatalf("%q: a colour is not closed", l)
			}
		}
		got := strings.Join(lines, "")
		for s := range styles {
			open, close, _ := marks(s, color)
			if open != "" {
				got = strings.NewReplacer(open, "", close, "").Replace(got)
			}
		}
		if squeeze(got) != squeeze(plain) {
			t.Fatalf("%q became %q", plain, lines)
		}
	})
}

// noSigns keeps the text free of what the signs of the styles are made of.
func noSigns(r rune) rune {
	if r == '-' {
		return '/'
	}
	return r
}

func TestStart(t *testing.T) {
	for _, tc := range []struct {
		text, want string
		width      int
	}{
		{"abc", "abc", 3},
		{"abcd", "ab…", 3},
		{"两岸居民", "两…", 4},
		{"两岸居民", "两岸居民", 8},
	} {
		if got := Start(tc.text, tc.width); got != tc.want {
			t.Errorf("Start(%q, %d) = %q, want %q", tc.text, tc.width, got, tc.want)
		}
	}
}

func FuzzWrap(f *testing.F) {
	f.Add("两岸居民第一次步行过江，a long line of words.", 10)
	f.Add("000 \xeb", 10)
	f.Add("\r\xe2", 3)
	f.Add("\xff\x00\x1b[31m\u202e", 3)
	f.Fuzz(func(t *testing.T, s string, width int) {
		width %= 100
		got := ""
		for _, l := range Wrap(s, width) {
			got += l
		}
		drop := strings.NewReplacer(" ", "", "\t", "", "\u3000", "", "\n", "", "\r", "")
		if utf8.ValidString(s) && drop.Replace(got) != drop.Replace(s) { // bytes apart may make a character together
			t.Errorf("Wrap(%q, %d) gives %q", s, width, got)
		}
	})
}

func BenchmarkWrap(b *testing.B) {
	s := strings.Repeat("大桥是两岸人民盼望多年的工程，总投资14.6亿元。", 40)
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		Wrap(s, 70)
	}
}
