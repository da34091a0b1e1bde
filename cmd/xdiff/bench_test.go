package main

import (
	"io"
	"strings"
	"testing"
)

// BenchmarkCompare is the main job within a process that is warm.
func BenchmarkCompare(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		status := run([]string{"compare", reports + "000_f23fd1d45fe2d7ab.txt", reports + "003_3df9bb07dc7607e1.txt"}, system{
			in: strings.NewReader(""), out: io.Discard, err: io.Discard,
			getenv: func(string) string { return "" }, terminal: func() (int, bool) { return 0, false },
		})
		if status != exitOK {
			b.Fatal(status)
		}
	}
}
