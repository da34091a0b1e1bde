package main

import (
	"bytes"
	"io"
	"strings"
	"testing"
)

const reports = "../../testdata/reports/"

// call runs the program off a terminal and returns what it writes.
func callProgram(t *testing.T, env map[string]string, args ...string) (stdout, stderr []byte, status int) {
	t.Helper()
	var out, errs bytes.Buffer
	status = run(args, system{
		in: strings.NewReader(""), out: &out, err: &errs,
		getenv:   func(k string) string { return env[k] },
		terminal: func() (int, bool) { return 0, false },
	})
	return out.Bytes(), errs.Bytes(), status
}

// TestGolden holds the whole output of the main commands on the real reports, so
// that any change of it shows in the diff.
func TestGolden(t *testing.T) {
	x, y := "Jilin="+reports+"000_f23fd1d45fe2d7ab.txt", "Xinhuanet="+reports+"003_3df9bb07dc7607e1.txt"
	for _, c := range []struct {
		name string
		args []string
	}{
		{"compare-80.txt", []string{"compare", "--width", "80", x, y}},
		{"compare-200.txt", []string{"compare", "--width", "200", x, y}},
		{"compare.md", []string{"compare", "--format", "markdown", x, y}},
		{"compare-editions.txt", []string{"compare", x, "CNS=" + reports + "001_3abe0d6bf3e200f8.txt"}},
		{"read-002.txt", []string{"read", reports + "002_41a0be0834789df5.txt"}},
		{"help.txt", []string{"help"}},
		{"help-compare.txt", []string{"compare", "--help"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			out, errs, status := callProgram(t, nil, c.args...)
			if status != exitOK || len(errs) > 0 {
				t.Fatalf("status %d, stderr %s", status, errs)
			}
			golden(t, c.name, out)
		})
	}
}

// TestReportPrintsSaved: a saved document prints as the comparison itself did.
func TestReportPrintsSaved(t *testing.T) {
	dir := t.TempDir()
	files := []string{reports + "000_f23fd1d45fe2d7ab.txt", reports + "001_3abe0d6bf3e200f8.txt", reports + "003_3df9bb07dc7607e1.txt"}
	saved := dir + "/saved.json"
	if _, errs, status := callProgram(t, nil, append([]string{"compare", "-f", "json", "-o", saved}, files...)...); status != exitOK {
		t.Fatalf("status %d: %s", status, errs)
	}
	for _, format := range []string{"table", "markdown", "json"} {
		direct, _, _ := callProgram(t, nil, append([]string{"compare", "-f", format}, files...)...)
		again, errs, status := callProgram(t, nil, "report", "-f", format, saved)
		if status != exitOK || !bytes.Equal(direct, again) {
			t.Errorf("%s: the saved document prints otherwise (status %d, %s)", format, status, errs)
		}
	}
}

// failing takes some bytes and then no more, as a full disk does.
type failing struct{ after int }

func (f *failing) Write(p []byte) (int, error) {
	if f.after -= len(p); f.after < 0 {
		return 0, io.ErrShortWrite
	}
	return len(p), nil
}

// TestWriteError: output that cannot be written is trouble and is said.
func TestWriteError(t *testing.T) {
	var errs bytes.Buffer
	status := run([]string{"compare", reports + "000_f23fd1d45fe2d7ab.txt", reports + "003_3df9bb07dc7607e1.txt"}, system{
		in: strings.NewReader(""), out: &failing{100}, err: &errs,
		getenv: func(string) string { return "" }, terminal: func() (int, bool) { return 0, false },
	})
	if status != exitTrouble || !strings.Contains(errs.String(), "short write") {
		t.Errorf("status %d, stderr %q", status, errs.String())
	}
}
