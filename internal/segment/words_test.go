package segment

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

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

func TestDump(t *testing.T) {
	for _, x := range readReports(t) {
		var b strings.Builder
		for _, w := range Words(nil, x, lexicon.ZhHans) {
			b.WriteString(x[w.Start:w.End])
			if w.Name {
				b.WriteString("★")
			}
			b.WriteByte('/')
		}
		t.Log(b.String())
	}
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
