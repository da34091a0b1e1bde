package dates

import (
	"bufio"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"xdiff/internal/lexicon"
)

// dateCase is one case of testdata/dates.txt.
type dateCase struct {
	reason, marked string
	lang           lexicon.Lang
	line           int
}

func readCases(t testing.TB) []dateCase {
	t.Helper()
	f, err := os.Open("testdata/dates.txt")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var cases []dateCase
	reason, n := "", 0
	for sc := bufio.NewScanner(f); sc.Scan(); {
		n++
		line := sc.Text()
		switch {
		case strings.HasPrefix(line, "# "):
			reason = line[2:]
		case line != "" && line[0] != '#':
			c := dateCase{reason: reason, marked: line, line: n}
			if rest, ok := strings.CutPrefix(line, "{"); ok {
				lang, text, _ := strings.Cut(rest, "}")
				c.lang, c.marked = lexicon.Lang(lang), text
			}
			cases = append(cases, c)
		}
	}
	return cases
}

// plain takes the marks out of a marked text.
func plain(marked string) string {
	var b strings.Builder
	for marked != "" {
		before, rest, ok := strings.Cut(marked, "[")
		b.WriteString(before)
		if !ok {
			break
		}
		words, rest, _ := strings.Cut(rest, "|")
		b.WriteString(words)
		_, marked, _ = strings.Cut(rest, "]")
	}
	return b.String()
}

// mark puts them in for what was found.
func mark(text string, exprs []Expr) string {
	var b strings.Builder
	at := 0
	for _, e := range exprs {
		fmt.Fprintf(&b, "%s[%s|%s", text[at:e.Start], text[e.Start:e.End], format(e.From))
		if e.To != e.From {
			b.WriteString("/" + format(e.To))
		}
		b.WriteString("]")
		at = e.End
	}
	return b.String() + text[at:]
}

func format(p Partial) string {
	part := func(n int) string {
		if n == 0 {
			return "?"
		}
		return fmt.Sprint(n)
	}
	s := part(p.Year)
	if p.Month != 0 || p.Day != 0 {
		s += "-" + part(p.Month)
	}
	if p.Day != 0 {
		s += "-" + part(p.Day)
	}
	if p.HasTime {
		s += fmt.Sprintf("T%d:%02d", p.Hour, p.Minute)
	}
	return s
}

func TestScan(t *testing.T) {
	for _, c := range readCases(t) {
		text := plain(c.marked)
		if diff := cmp.Diff(c.marked, mark(text, Scan(text, c.lang))); diff != "" {
			t.Errorf("testdata/dates.txt:%d: %s (-want +got)\n%s", c.line, c.reason, diff)
		}
	}
}

func TestStamp(t *testing.T) {
	for _, c := range []struct{ reason, text, words, value string }{
		{"a day", "2023-11-23", "2023-11-23", "2023-11-23"},
		{"a day and a time", "2020-07-23 23:48:18", "2020-07-23 23:48:18", "2020-7-23T23:48"},
		{"Chinese", "2023年11月23日 10:00", "2023年11月23日 10:00", "2023-11-23T10:00"},
		{"English", "Nov. 23, 2023", "Nov. 23, 2023", "2023-11-23"},
		{"stops and a time", "23.11.2023 10:00", "23.11.2023 10:00", "2023-11-23T10:00"},
		{"Russian", "23 ноября 2023", "23 ноября 2023", "2023-11-23"},
		{"with a label and what follows glued on", "时间:2023-11-23来源 : 青石日报", "2023-11-23", "2023-11-23"},
		{"time glued to a label", "2023-12-08 11:01:44来源: 青石日报", "2023-12-08 11:01:44", "2023-12-8T11:01"},
		{"in a line of English", "Published: 23 November 2023, 10:05 GMT", "23 November 2023, 10:05", "2023-11-23T10:05"},
		{"ISO 8601", "2023-11-23T10:00:00Z", "2023-11-23T10:00:00Z", "2023-11-23T10:00"},
		{"the first full date, not a partial one", "11月20日讯 2023年11月23日", "2023年11月23日", "2023-11-23"},
		{"a month is no stamp", "2023年11月", "", ""},
		{"a range is no stamp", "2023年11月20日至23日", "", ""},
		{"no such day", "2023-02-30", "", ""},
		{"nothing", "", "", ""},
	} {
		e, ok := Stamp(c.text)
		if ok != (c.words != "") {
			t.Errorf("%s: Stamp(%q) = %v, %v", c.reason, c.text, e, ok)
			continue
		}
		if ok && (c.text[e.Start:e.End] != c.words || format(e.From) != c.value) {
			t.Errorf("%s: Stamp(%q) = %q %s, want %q %s", c.reason, c.text, c.text[e.Start:e.End], format(e.From), c.words, c.value)
		}
	}
}

// check holds what every answer of Scan must hold.
func check(t *testing.T, text string, exprs []Expr) {
	t.Helper()
	at := 0
	for _, e := range exprs {
		if e.Start < at || e.End <= e.Start || e.End > len(text) {
			t.Fatalf("%q: span [%d,%d) after %d", text, e.Start, e.End, at)
		}
		if !e.From.valid() || !e.To.valid() || e.From == (Partial{}) || e.To == (Partial{}) {
			t.Fatalf("%q: %q has value %s/%s", text, text[e.Start:e.End], format(e.From), format(e.To))
		}
		if e.From.Year != 0 && e.To.Year != 0 && e.From.Year > e.To.Year {
			t.Fatalf("%q: range runs backwards: %s/%s", text, format(e.From), format(e.To))
		}
		at = e.End
	}
}

func FuzzScan(f *testing.F) {
	for _, c := range readCases(f) {
		f.Add(plain(c.marked), string(c.lang))
	}
	f.Add("2023年11月20日至\xff日", "zh-Hans")
	f.Fuzz(func(t *testing.T, text, lang string) {
		exprs := Scan(text, lexicon.Lang(lang))
		check(t, text, exprs)
		if e, ok := Stamp(text); ok {
			check(t, text, []Expr{e})
		}
		// A line is scanned alike alone and after others: nothing looks back
		// over a line break or ahead over it.
		if !strings.Contains(text, "\n") {
			more := Scan(text+"\n\n"+text, lexicon.Lang(lang))
			if len(more) != 2*len(exprs) {
				t.Fatalf("%q: %d expressions, twice it %d", text, len(exprs), len(more))
			}
		}
	})
}

func BenchmarkScan(b *testing.B) {
	var all strings.Builder
	for _, c := range readCases(b) {
		all.WriteString(plain(c.marked) + "\n")
	}
	text := all.String()
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Scan(text, lexicon.ZhHans)
	}
}
