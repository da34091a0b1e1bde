package segment

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"xdiff/internal/lexicon"
)

func readReports(t testing.TB) []string {
	t.Helper()
	paths, err := filepath.Glob("../../testdata/reports/*.txt")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no reports: %v", err)
	}
	var texts []string
	for _, p := range paths {
		b, err := os.ReadFile(p)
		if err != nil {
			t.Fatal(err)
		}
		texts = append(texts, string(b))
	}
	return texts
}

// show writes words with their kinds: a letter of the kind, the word; names
// have an N.
func show(text string, words []Word) string {
	var b strings.Builder
	for _, w := range words {
		if w.Kind == Space {
			continue
		}
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteByte("SPDLCHO"[w.Kind])
		if w.Name {
			b.WriteByte('N')
		}
		b.WriteString(":" + text[w.Start:w.End])
	}
	return b.String()
}

func TestWords(t *testing.T) {
	for _, c := range []struct{ reason, text, want string }{
		{"Chinese", "中国人民解放军", "H:中国人民解放军"},
		{"a dictionary word beats its characters", "会议昨天结束", "H:会议 H:昨天 H:结束"},
		{"no letters of a word are left over for a longer one before it", "研究生命起源", "H:研究 H:生命 H:起源"},
		{"traditional characters, spans of the original", "會議昨天結束", "H:會議 H:昨天 H:結束"},
		{"numbers in Chinese characters", "三十二座桥", "H:三十二 H:座 H:桥"},
		{"a joining word is not part of a name", "甲方和普京会谈", "H:甲方 H:和 H:普京 H:会谈"},
		{"numbers keep their separators and per cent", "1,000 3.5 12%", "D:1,000 D:3.5 D:12%"},
		{"full-width digits", "２０２３年", "D:２０２３ H:年"},
		{"digits in a Latin word", "G20 and 5G", "L:G20 L:and L:5G"},
		{"apostrophe, initials", "It's U.S. law", "L:It's L:U.S P:. L:law"},
		{"Cyrillic", "Мост, 5-й", "C:Мост P:, D:5 P:- C:й"},
		{"Latin beside Chinese without blanks", "在QS大厦", "H:在 L:QS H:大厦"},
		{"marks one by one", "“……”", "P:“ P:… P:… P:”"},
		{"a name and its title", "局长林远舟说", "H:局长 HN:林远舟 H:说"},
		{"a dotted name is one word", "总统弗拉基·彼得罗夫说", "H:总统 HN:弗拉基·彼得罗夫 H:说"},
		{"a dot that joins no name is a mark", "新闻·广告", "H:新闻 P:· H:广告"},
		{"Japanese kana", "おはよう", "O:お O:は O:よ O:う"},
		{"nothing", "", ""},
	} {
		if diff := cmp.Diff(c.want, show(c.text, Words(nil, c.text, lexicon.Unknown))); diff != "" {
			t.Errorf("%s: %q (-want +got)\n%s", c.reason, c.text, diff)
		}
	}
}

// A user's term is a word however it could be cut.
func TestWordsUserTerm(t *testing.T) {
	var lex lexicon.Lexicon
	if err := lex.AddTerms("terms", strings.NewReader("青石北川大桥工程部\tQingshi Bridge Works\n")); err != nil {
		t.Fatal(err)
	}
	text := "青石北川大桥工程部成立"
	if got := show(text, Words(&lex, text, lexicon.ZhHans)); got != "H:青石北川大桥工程部 H:成立" {
		t.Errorf("got %s", got)
	}
}

// A Segmenter gives the same words whatever it has worked on before.
func TestSegmenterReuse(t *testing.T) {
	var s Segmenter
	texts := readReports(t)
	for _, x := range append(texts, texts...) {
		want := show(x, Words(nil, x, lexicon.Unknown))
		if diff := cmp.Diff(want, show(x, s.Words(nil, x, lexicon.Unknown))); diff != "" {
			t.Fatalf("reused Segmenter differs (-new +reused)\n%s", diff)
		}
	}
}

func FuzzWords(f *testing.F) {
	for _, x := range readNameTexts(f) {
		f.Add(x.text)
	}
	for _, x := range []string{"·王·", "總·統", "一" + strings.Repeat("十", 40), "U.S.’s 1,0%‰", "\xe4\xb8", "欧阳\xff", "a·b", "第", "　\u200b"} {
		f.Add(x)
	}
	var s Segmenter
	f.Fuzz(func(t *testing.T, text string) {
		words := s.Words(nil, text, lexicon.Unknown)
		spans := make([]Span, len(words))
		for i, w := range words {
			spans[i] = w.Span
			if w.Name && w.Kind != Han {
				t.Fatalf("%q: name %q of kind %d", text, text[w.Start:w.End], w.Kind)
			}
			if (w.Kind == Space) != (strings.TrimFunc(text[w.Start:w.End], isSpace) == "") {
				t.Fatalf("%q: %q of kind %d", text, text[w.Start:w.End], w.Kind)
			}
		}
		tile(t, "Words", text, spans)
	})
}

func BenchmarkWords(b *testing.B) {
	texts := readReports(b)
	var s Segmenter
	var dst []Word
	b.ReportAllocs()
	for b.Loop() {
		for _, x := range texts {
			dst = s.Words(dst[:0], x, lexicon.Unknown)
		}
	}
}
