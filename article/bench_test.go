package article_test

import (
	"os"
	"testing"

	"xdiff/article"
)

// BenchmarkRead reads one page of news, warm.
func BenchmarkRead(b *testing.B) {
	data, err := os.ReadFile("../testdata/reports/000_f23fd1d45fe2d7ab.txt")
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	var rd article.Reader
	for b.Loop() {
		if _, err := rd.Read("a", "a", data); err != nil {
			b.Fatal(err)
		}
	}
}
