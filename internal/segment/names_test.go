package segment

import (
	"os"
	"strings"
	"testing"

	"xdiff/internal/lexicon"
)

// nameText is one text of testdata/names.txt, and its names.
type nameText struct {
	text  string
	names []Span
	lines int
}

func readNameTexts(t testing.TB) []nameText {
	t.Helper()
	b, err := os.ReadFile("testdata/names.txt")
	if err != nil {
		t.Fatal(err)
	}
	var texts []nameText
	for _, block := range strings.Split(string(b), "\n\n") {
		var x nameText
		for _, line := range strings.Split(block, "\n") {
			if line == "" || strings.HasPrefix(line, "#") {
				continue
			}
			x.lines++
			for line != "" {
				before, rest, ok := strings.Cut(line, "{")
				x.text += before
				if !ok {
					break
				}
				var name string
				name, line, _ = strings.Cut(rest, "}")
				x.names = append(x.names, Span{len(x.text), len(x.text) + len(name)})
				x.text += name
			}
			x.text += "\n"
		}
		if x.text != "" {
			texts = append(texts, x)
		}
	}
	return texts
}

// TestNames measures names over testdata/names.txt: each must come out as one
// word, and no other word may be marked as a name.
func TestNames(t *testing.T) {
	var s Segmenter
	var want, found, marked, right int
	for _, x := range readNameTexts(t) {
		gold := map[Span]bool{}
		for _, n := range x.names {
			gold[n] = false
		}
		want += len(gold)
		for _, w := range s.Words(nil, x.text, lexicon.Unknown) {
			_, isName := gold[w.Span]
			if isName {
				gold[w.Span] = true
				found++
			}
			if w.Name {
				marked++
				if isName {
					right++
				} else {
					t.Logf("not a name: %s", x.text[w.Start:w.End])
				}
			}
		}
		for _, n := range x.names {
			if !gold[n] {
				t.Logf("not found: %s", x.text[n.Start:n.End])
			}
		}
	}
	precision := float64(right) / float64(marked)
	recall := float64(found) / float64(want)
	t.Logf("%d names: precision %.3f, recall %.3f", want, precision, recall)
	if precision < 0.95 || recall < 0.95 {
		t.Errorf("precision %.3f, recall %.3f, want 0.95 at least", precision, recall)
	}
}
