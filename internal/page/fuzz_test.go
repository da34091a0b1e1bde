package page

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

// samples are all pages the tests have.
func samples(tb testing.TB) [][]byte {
	var out [][]byte
	for _, glob := range []string{"../../testdata/reports/*.txt", "../../testdata/pages/*.txt", "testdata/dumps/*.txt"} {
		names, _ := filepath.Glob(glob)
		for _, n := range names {
			b, err := os.ReadFile(n)
			if err != nil {
				tb.Fatal(err)
			}
			out = append(out, b)
		}
	}
	if len(out) < 5 {
		tb.Fatal("no sample pages")
	}
	return out
}

// TestCover: the promise of covering on the pages, on every prefix of them
// cut at a line, and on their lines in reverse: shapes no rule expects.
func TestCover(t *testing.T) {
	for _, b := range samples(t) {
		text, _, _, err := Decode(b)
		if err != nil {
			t.Fatal(err)
		}
		lines := strings.SplitAfter(text, "\n")
		for n := range lines {
			s := strings.Join(lines[:n], "")
			checkCover(t, s, ParseText(s))
		}
		for i, j := 0, len(lines)-1; i < j; i, j = i+1, j-1 {
			lines[i], lines[j] = lines[j], lines[i]
		}
		s := strings.Join(lines, "")
		checkCover(t, s, ParseText(s))
	}
}

// TestCoverMixed puts pages together from lines of different pages.
func TestCoverMixed(t *testing.T) {
	var lines []string
	for _, b := range samples(t) {
		text, _, _, _ := Decode(b)
		lines = append(lines, strings.Split(text, "\n")...)
	}
	rapid.Check(t, func(rt *rapid.T) {
		pick := rapid.SliceOfN(rapid.SampledFrom(lines), 0, 40).Draw(rt, "lines")
		s := strings.Join(pick, rapid.SampledFrom([]string{"\n", "\r\n", "\n\n", "\r"}).Draw(rt, "end"))
		checkCover(t, s, ParseText(s))
	})
}

func FuzzParseText(f *testing.F) {
	for _, b := range samples(f) {
		text, _, _, _ := Decode(b)
		f.Add(text)
	}
	for _, s := range []string{"", "\n", "\u200b", "标题", "Title", "原标题 没有冒号\n\n周五上午，老渡口迎来了停航六年后的第一班船，居民早早等在岸边。船长很高兴。", "。", "(完)", "■下转第4版", "a\u2028b", "【】", "（记者", "12月3日电", "-- ", "/TASS/.", "\xff\xfe"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		checkCover(t, text, ParseText(text))
	})
}

func FuzzDecode(f *testing.F) {
	for _, b := range samples(f) {
		f.Add(b)
	}
	f.Add([]byte("\xff\xfeA\x00"))
	f.Add([]byte("\xfe\xff\x00A"))
	f.Add([]byte("\xd6\xd0\xb9\xfa"))
	f.Add([]byte("<meta charset=gbk>\xd6\xd0"))
	f.Add([]byte("ab\x81"))
	f.Fuzz(func(t *testing.T, b []byte) {
		text, enc, warns, err := Decode(b)
		if err != nil {
			return
		}
		if enc == "" {
			t.Fatal("text without an encoding")
		}
		if !utf8.ValidString(text) {
			t.Fatalf("%s: invalid UTF-8", enc)
		}
		if enc == "utf-8" && len(warns) == 0 && text != string(bytes.TrimPrefix(b, []byte("\xef\xbb\xbf"))) {
			t.Fatal("UTF-8 changed without a warning")
		}
		for _, w := range warns {
			if !strings.Contains(text, "\uFFFD") {
				t.Fatalf("warning %q without a replacement character", w)
			}
		}
	})
}

func BenchmarkParseText(b *testing.B) {
	names, _ := filepath.Glob("../../testdata/reports/*.txt")
	var texts []string
	n := 0
	for _, name := range names {
		raw, err := os.ReadFile(name)
		if err != nil {
			b.Fatal(err)
		}
		texts = append(texts, string(raw))
		n += len(raw)
	}
	b.SetBytes(int64(n))
	b.ReportAllocs()
	for b.Loop() {
		for _, s := range texts {
			ParseText(s)
		}
	}
}
