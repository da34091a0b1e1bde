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
