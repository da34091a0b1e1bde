package compare

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"xdiff/align"
	"xdiff/article"
)

func read(t *testing.T, label, text string) *article.Article {
	t.Helper()
	var rd article.Reader
	a, err := rd.Read(label, label, []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// script prints the ops of a link, cosmetic ones as they stand in B.
func script(arts []*article.Article, l *align.ArticleLink, ops []Op, all bool) string {
	a, b := arts[l.A.Article].Text, arts[l.B.Article].Text
	var s strings.Builder
	for _, o := range ops {
		x, y := a[o.A[0]:o.A[1]], b[o.B[0]:o.B[1]]
		switch {
		case o.Op == "equal" || o.Cosmetic && !all:
			s.WriteString(y)
		default:
			if x != "" {
				s.WriteString("[-" + x + "-]")
			}
			if y != "" {
				s.WriteString("{+" + y + "+}")
			}
		}
	}
	return s.String()
}

func TestWording(t *testing.T) {
	for _, c := range []struct {
		why, a, b string
		want, all string // without and with what is cosmetic
	}{
		{
			"a number and a word changed",
			"Bridge closed\n\nThe Orla bridge was closed to 1,200 cars on Monday morning.\n",
			"Bridge shut\n\nThe Orla bridge was closed to 1,400 cars on Monday evening.\n",
			"The Orla bridge was closed to [-1,200-]{+1,400+} cars on Monday [-morning-]{+evening+}.",
			"The Orla bridge was closed to [-1,200-]{+1,400+} cars on Monday [-morning-]{+evening+}.",
		},
		{
			"width, script and punctuation are cosmetic",
			"大桥关闭\n\n奥拉大桥周一关闭,县长表示:“检修需要三天。”\n",
			"大橋關閉\n\n奧拉大橋週一關閉，縣長表示：「檢修需要三天。」\n",
			"奧拉大橋週一關閉，縣長表示：「檢修需要三天。」",
			"",
		},
		{
			"Chinese is compared by words",
			"双方强调合作\n\n双方强调合作的重要性,并签署三项文件。\n",
			"双方重申协作\n\n双方重申协作的重要性,并签署三项文件。\n",
			"双方[-强调合作-]{+重申协作+}的重要性,并签署三项文件。",
			"双方[-强调合作-]{+重申协作+}的重要性,并签署三项文件。",
		},
		{
			"Russian",
			"Мост закрыт\n\nМост через Орлу закрыли в понедельник утром, сообщил мэр.\n",
			"Мост закрыт\n\nМост через Орлу закрыли в понедельник вечером, сообщил мэр.\n",
			"Мост через Орлу закрыли в понедельник [-утром-]{+вечером+}, сообщил мэр.",
			"Мост через Орлу закрыли в понедельник [-утром-]{+вечером+}, сообщил мэр.",
		},
	} {
		t.Run(c.why, func(t *testing.T) {
			arts := []*article.Article{read(t, "a", c.a), read(t, "b", c.b)}
			var al align.Aligner
			found := al.Articles(arts)
			got := Compare(arts, found)
			for _, w := range got.Wording {
				l := &found.Links[w.Link]
				if !slices.Equal(l.A.Sentences, []int{1}) || !slices.Equal(l.B.Sentences, []int{1}) {
					continue
				}
				if d := cmp.Diff(c.want, script(arts, l, w.Ops, false)); d != "" {
					t.Errorf("(-want +got):\n%s", d)
				}
				all := script(arts, l, w.Ops, true)
				if c.all != "" && all != c.all {
					t.Errorf("with all: %s", all)
				}
				if c.all == "" && (all == c.want || strings.Contains(c.want, "[-")) {
					t.Errorf("nothing cosmetic is told: %s", all)
				}
				return
			}
			t.Errorf("sentences 1 are not linked: %+v", found.Links)
		})
	}
}

// Over all real and invented pages: the ops of every link tile its sentences on
// both sides in order, and equal ops are equal to the byte; every sentence is
// shared or only here.
func TestOpsTileSentences(t *testing.T) {
	files, _ := filepath.Glob("../../testdata/reports/*.txt")
	pages, _ := filepath.Glob("../../testdata/pages/*.txt")
	files = append(files, pages[:12]...) // all 38 in pairs take long with the race detector
	var arts []*article.Article
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		arts = append(arts, read(t, f, string(b)))
	}
	var al align.Aligner
	found := al.Articles(arts)
	got := Compare(arts, found)
	if len(got.Wording) < 5 {
		t.Fatalf("only %d links of one language", len(got.Wording))
	}
	for _, w := range got.Wording {
		l := &found.Links[w.Link]
		var left, right []int // bytes covered
		for _, o := range w.Ops {
			x, y := arts[l.A.Article].Text[o.A[0]:o.A[1]], arts[l.B.Article].Text[o.B[0]:o.B[1]]
			if o.Op == "equal" && x != y {
				t.Errorf("equal op with %q and %q", x, y)
			}
			if o.Op == "insert" && x != "" || o.Op == "delete" && y != "" || o.Op == "replace" && (x == "" || y == "") {
				t.Errorf("%s op with %q and %q", o.Op, x, y)
			}
			for i := o.A[0]; i < o.A[1]; i++ {
				left = append(left, i)
			}
			for i := o.B[0]; i < o.B[1]; i++ {
				right = append(right, i)
			}
		}
		for _, side := range []struct {
			set align.Set
			got []int
		}{{l.A, left}, {l.B, right}} {
			var want []int
			for _, n := range side.set.Sentences {
				s := arts[side.set.Article].Sentences[n]
				for i := s.Start; i < s.End; i++ {
					want = append(want, i)
				}
			}
			if !slices.Equal(want, side.got) {
				t.Errorf("link %v~%v: the ops do not tile the sentences of article %d", l.A, l.B, side.set.Article)
			}
		}
	}
	for i, c := range got.Coverage {
		if c.Shared+len(c.Only) != len(arts[i].Sentences) {
			t.Errorf("article %d: %d shared and %d only of %d", i, c.Shared, len(c.Only), len(arts[i].Sentences))
		}
	}
}
