package article_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"

	"xdiff/article"
	"xdiff/internal/eval"
	"xdiff/internal/page"
)

// The five reports, read as their pages print them.
func TestReadReports(t *testing.T) {
	for _, c := range []struct {
		file, title, outlet, agency, date, from, byline string
		first, last                                     string // how the body begins and ends
	}{
		{"000_f23fd1d45fe2d7ab", "中俄执政党对话机制第十次会议举行", "吉林日报", "", "2023-11-23", "page", "",
			"11月20日,由中共中央对外联络部", "省领导吴海英、李伟参加会议。"},
		{"001_3abe0d6bf3e200f8", "中俄执政党对话机制第八次会议举行 共商后疫情时代战略交流与合作", "中国新闻网", "中新社", "2020-07-23", "page", "黄钰钦",
			"中俄执政党对话机制第八次会议23日", "会议通过了《中俄执政党对话机制第八次会议共识》。"},
		{"002_41a0be0834789df5", "习近平同俄罗斯总统普京举行视频会晤", "", "新华社", "XXXX-12-15", "dateline", "杨依军",
			"国家主席习近平12月15日下午", "丁薛祥、王毅、何立峰等参加上述活动。"},
		{"003_3df9bb07dc7607e1", "Xi Jinping and Russian President Vladimir Putin sent congratulatory letters to the 10th meeting of the China-Russia ruling party dialogue mechanism", "Xinhuanet", "Xinhua", "XXXX-11-20", "dateline", "",
			"On November 20, the 10th meeting", "fruitful cooperation between Russia and China."},
		{"004_94068f62acb94666", "深化中俄新时代全面战略协作伙伴关系 加快构筑我国向北开放新高地", "黑龙江日报", "", "2023-12-08", "page", "曹忠义",
			"12月4日至7日,省委书记", "主要负责同志参加相关活动。"},
	} {
		t.Run(c.file, func(t *testing.T) {
			a := read(t, filepath.Join("../testdata/reports", c.file+".txt"))
			got := []string{a.Title, a.Outlet, a.Agency, a.Published.Value, a.Published.From, a.Byline}
			want := []string{c.title, c.outlet, c.agency, c.date, c.from, c.byline}
			if d := cmp.Diff(want, got); d != "" {
				t.Errorf("title, outlet, agency, date, from, byline (-want +got):\n%s", d)
			}
			body := a.Sentences[1:]
			if !strings.HasPrefix(body[0].Text, c.first) {
				t.Errorf("body begins %q, want %q", body[0].Text, c.first)
			}
			if l := body[len(body)-1].Text; !strings.HasSuffix(l, c.last) {
				t.Errorf("body ends %q, want %q", l, c.last)
			}
		})
	}
}

// The lede that a page prints twice stays, and its second telling is flagged.
func TestRepeats(t *testing.T) {
	a := read(t, "../testdata/reports/000_f23fd1d45fe2d7ab.txt")
	var flagged []int
	for _, s := range a.Sentences {
		if slices.Contains(s.Flags, "repeats") {
			flagged = append(flagged, s.N)
		}
	}
	if !slices.Equal(flagged, []int{3}) {
		t.Errorf("sentences flagged as repeats: %v, want [3]", flagged)
	}
}

// Every sentence can be traced: its text stands at its place in Text, and its
// first and last letters at its source in the page.
func TestSourcesOfSentences(t *testing.T) {
	for _, file := range pageFiles(t) {
		t.Run(filepath.Base(file), func(t *testing.T) {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			text, _, _, err := page.Decode(data)
			if err != nil {
				t.Fatal(err)
			}
			a := read(t, file)
			lines := strings.Split(text, "\n")
			for _, s := range a.Sentences {
				if a.Text[s.Start:s.End] != s.Text {
					t.Errorf("sentence %d: bytes %d-%d are %q, not %q", s.N, s.Start, s.End, a.Text[s.Start:s.End], s.Text)
				}
				if s.N == 0 {
					continue
				}
				src := text[s.Source[0]:s.Source[1]]
				if first(src) != first(s.Text) || last(src) != last(s.Text) {
					t.Errorf("sentence %d %q comes from %q", s.N, s.Text, src)
				}
				if s.Line < 1 || s.Line > len(lines) || !strings.ContainsRune(lines[s.Line-1], first(s.Text)) {
					t.Errorf("sentence %d %q is not on line %d", s.N, s.Text, s.Line)
				}
			}
		})
	}
}

func first(s string) rune {
	for _, r := range s {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
	}
	return 0
}

func last(s string) rune {
	out := rune(0)
	for _, r := range s {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			out = r
		}
	}
	return out
}

func read(t *testing.T, file string) *article.Article {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var rd article.Reader
	a, err := rd.Read(file, "", data)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func pageFiles(t *testing.T) []string {
	t.Helper()
	reports, _ := filepath.Glob("../testdata/reports/*.txt")
	pages, _ := filepath.Glob("../testdata/pages/*.txt")
	files := append(reports, pages...)
	if len(files) < 20 {
		t.Fatalf("only %d pages found", len(files))
	}
	return files
}

// The pages written for the tests, of many shapes and in four languages. Their
// expected readings were written before the rules and without knowing them.
func TestReadPages(t *testing.T) {
	files, _ := filepath.Glob("../testdata/pages/*.txt")
	if len(files) < 12 {
		t.Fatalf("only %d pages", len(files))
	}
	samples, wrong := 0, 0 // of what is dropped, by their reason
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			data, err := os.ReadFile(strings.TrimSuffix(file, ".txt") + ".want.json")
			if err != nil {
				t.Fatal(err)
			}
			var want eval.Reading
			if err := json.Unmarshal(data, &want); err != nil {
				t.Fatal(err)
			}
			a := read(t, file)
			if d := cmp.Diff(
				[]string{want.Title, want.OriginalTitle, strings.ToLower(want.Outlet), want.Agency, want.Byline, want.Published.Date, want.Published.From, want.Language},
				[]string{a.Title, a.OriginalTitle, strings.ToLower(a.Outlet), a.Agency, a.Byline, a.Published.Value, a.Published.From, string(a.Language)},
			); d != "" {
				t.Errorf("title, original title, outlet, agency, byline, date, from, language (-want +got):\n%s", d)
			}
			body := strings.Split(a.Text, "\n")[1:]
			if d := cmp.Diff(want.Body, body); d != "" {
				t.Errorf("body (-want +got):\n%s", d)
			}
			for _, w := range want.Dropped {
				samples++
				seen := ""
				ok := slices.ContainsFunc(a.Dropped, func(d article.Dropped) bool {
					if !strings.Contains(d.Text, w.Has) {
						return false
					}
					seen = d.Reason
					return slices.Contains(strings.Split(w.Reason, "|"), d.Reason)
				})
				if !ok {
					wrong++
					t.Logf("%q dropped as %q, want %s", w.Has, seen, w.Reason)
				}
			}
		})
	}
	// Between a navigation list and a list of related titles people differ too: the
	// reason of one in thirty may.
	if wrong*30 > samples {
		t.Errorf("%d of %d samples are dropped for another reason than expected", wrong, samples)
	}
}
