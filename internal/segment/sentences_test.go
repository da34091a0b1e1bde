package segment

import (
	"bufio"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"xdiff/internal/lexicon"
)

// sentenceCase is one case of testdata/sentences.
type sentenceCase struct {
	reason, marked string
	line           int
}

func readSentenceCases(t testing.TB, path string) []sentenceCase {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var cases []sentenceCase
	reason, n := "", 0
	for sc := bufio.NewScanner(f); sc.Scan(); {
		n++
		line := sc.Text()
		switch {
		case strings.HasPrefix(line, "# "):
			reason = line[2:]
		case line != "":
			cases = append(cases, sentenceCase{reason, strings.ReplaceAll(line, `\n`, "\n"), n})
		}
	}
	return cases
}

// mark writes ‖ between spans.
func mark(text string, spans []Span) string {
	var b strings.Builder
	for i, s := range spans {
		if i > 0 {
			b.WriteString("‖")
		}
		b.WriteString(text[s.Start:s.End])
	}
	return b.String()
}

func TestSentences(t *testing.T) {
	n := 0
	for _, lang := range []lexicon.Lang{lexicon.ZhHans, lexicon.ZhHant, lexicon.En, lexicon.Ru} {
		path := filepath.Join("testdata", "sentences", string(lang)+".txt")
		for _, c := range readSentenceCases(t, path) {
			n++
			text := strings.ReplaceAll(c.marked, "‖", "")
			got := mark(text, Sentences(text, lang))
			if diff := cmp.Diff(c.marked, got); diff != "" {
				t.Errorf("%s:%d: %s (-want +got)\n%s", path, c.line, c.reason, diff)
			}
		}
	}
	t.Logf("%d cases", n)
}

// tile reports the first fault of spans as a tiling of text.
func tile(t *testing.T, what, text string, spans []Span) {
	t.Helper()
	at := 0
	for _, s := range spans {
		if s.Start != at || s.End <= s.Start {
			t.Fatalf("%s(%q): span [%d,%d) after %d", what, text, s.Start, s.End, at)
		}
		at = s.End
	}
	if at != len(text) {
		t.Fatalf("%s(%q): ends at %d of %d", what, text, at, len(text))
	}
}

func FuzzSentences(f *testing.F) {
	for _, lang := range []lexicon.Lang{lexicon.ZhHans, lexicon.ZhHant, lexicon.En, lexicon.Ru} {
		for _, c := range readSentenceCases(f, filepath.Join("testdata", "sentences", string(lang)+".txt")) {
			f.Add(strings.ReplaceAll(c.marked, "‖", ""), string(lang))
		}
	}
	f.Add("“。\xff”他说。\n\n", "zh-Hans")
	f.Fuzz(func(t *testing.T, text, lang string) {
		spans := Sentences(text, lexicon.Lang(lang))
		tile(t, "Sentences", text, spans)
		for _, s := range spans {
			one := text[s.Start:s.End]
			tile(t, "Clauses", one, Clauses(one, lexicon.Lang(lang)))
			// A line break stands at the edges of a sentence and nowhere else.
			if strings.Contains(strings.TrimFunc(one, isSpace), "\n") {
				t.Fatalf("Sentences(%q): line break inside %q", text, one)
			}
		}
		// Lines are cut alike alone and together.
		if !strings.ContainsFunc(text, isBreak) && strings.TrimFunc(text, isSpace) != "" {
			if n := len(Sentences(text+"\n"+text, lexicon.Lang(lang))); n != 2*len(spans) {
				t.Fatalf("%q: %d sentences, twice it %d", text, len(spans), n)
			}
		}
	})
}

func TestClauses(t *testing.T) {
	for _, c := range []struct{ reason, marked string }{
		{"commas and a colon, half-folded", "林远舟指出,‖路已修通;‖桥也建好:‖都很好。"},
		{"full-width marks", "路已修通，‖桥也建好；‖都很好。"},
		{"items of a list stay together", "青石、北川和东岭三市签约，‖大家鼓掌。"},
		{"no cut inside numbers, times and addresses", "产值1,000万元,‖时间10:30,‖见http://a.example"},
		{"closing quote stays with its clause", "“路修好了，”‖他说，‖“桥也通了。”"},
		{"a stop inside a quotation", "“路修好了。”‖他说。"},
		{"English, comma inside the quotation", "\"The road is open,\" ‖he said, ‖smiling."},
		{"a dash with blanks parts, without it joins", "Мост — ‖дорога Светлогорье—Речной, ‖открыт."},
		{"nothing to cut", "标题"},
		{"nothing", ""},
	} {
		text := strings.ReplaceAll(c.marked, "‖", "")
		if diff := cmp.Diff(c.marked, mark(text, Clauses(text, lexicon.Unknown))); diff != "" {
			t.Errorf("%s (-want +got)\n%s", c.reason, diff)
		}
	}
}

func TestDetect(t *testing.T) {
	for _, c := range []struct {
		reason, text string
		want         lexicon.Lang
	}{
		{"simplified", "青石市召开会议，讨论桥梁问题。", lexicon.ZhHans},
		{"traditional", "青石市召開會議，討論橋樑問題。", lexicon.ZhHant},
		{"English", "The bridge at Ashby opened on Monday.", lexicon.En},
		{"Russian", "Мост в Светлогорье открыли в понедельник.", lexicon.Ru},
		{"Chinese with brands in Latin letters", "Norwell发布QStation新品", lexicon.ZhHans},
		{"English with a name repeated in Chinese", "Lin Yuanzhou (林远舟) met Hale.", lexicon.En},
		{"Chinese with a name repeated in Latin", "总统卡捷廖夫 (Konstantin Kateryov) 到访", lexicon.ZhHans},
		{"Russian with a Latin brand", "Norwell открыла завод", lexicon.Ru},
		{"a quotation in another language inside", "林远舟在会上说“See you again”，随后离开了会场。", lexicon.ZhHans},
		{"characters of both scripts, marks decide", "「北京」", lexicon.ZhHant},
		{"characters of both scripts, no marks", "北京", lexicon.ZhHans},
		{"all in brackets", "(The bridge)", lexicon.En},
		{"Japanese", "橋は月曜日に開通した。", lexicon.Unknown},
		{"Korean", "다리가 월요일에 개통되었다.", lexicon.Unknown},
		{"digits and marks", "2023-11-20, 10:30!", lexicon.Unknown},
		{"nothing", "", lexicon.Unknown},
	} {
		if got := Detect(c.text); got != c.want {
			t.Errorf("%s: Detect(%q) = %q, want %q", c.reason, c.text, got, c.want)
		}
	}
}

func BenchmarkSentences(b *testing.B) {
	texts := readReports(b)
	b.ReportAllocs()
	for b.Loop() {
		for _, x := range texts {
			Sentences(x, lexicon.ZhHans)
		}
	}
}
