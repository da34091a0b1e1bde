package main

import (
	"os"
	"strings"
	"testing"
)

// TestReadme: the example of README is what the program prints.
func TestReadme(t *testing.T) {
	b, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, ok := strings.Cut(string(b), "    $ xdiff ")
	if !ok {
		t.Fatal("README has no example")
	}
	command, rest, _ := strings.Cut(rest, "\n")
	shown, _, ok := strings.Cut(rest, "\nand so on")
	if !ok {
		t.Fatal("the example of README does not end")
	}
	var want strings.Builder
	for line := range strings.Lines(strings.Trim(shown, "\n")) {
		want.WriteString(strings.TrimPrefix(line, "    "))
	}
	args := strings.Fields(strings.ReplaceAll(command, "testdata/reports/", reports))
	out, errs, status := callProgram(t, nil, args...)
	if status != exitOK {
		t.Fatalf("status %d: %s", status, errs)
	}
	if w := strings.TrimRight(want.String(), "\n"); len(w) < 500 || !strings.HasPrefix(string(out), w) {
		t.Errorf("README shows\n%s\nand the program prints\n%.2500s", w, out)
	}
}
