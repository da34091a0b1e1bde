package xdiff_test

import (
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// layers are the packages of the project from left to right: each may import any
// to its left. Packages on one row do not know each other.
var layers = [][]string{
	{"xdiff/internal/lexicon", "xdiff/internal/texttab"},
	{"xdiff/internal/segment"},
	{"xdiff/internal/dates"},
	{"xdiff/internal/annotate", "xdiff/internal/page"},
	{"xdiff/article"},
	{"xdiff/align"},
	{"xdiff/align/compare"},
	{"xdiff/report"},
	{"xdiff/cmd/xdiff"},
}

// TestImports holds the order of the packages, and that nothing but the command
// touches the operating system, the network or the clock.
func TestImports(t *testing.T) {
	out, err := exec.Command("go", "list", "-f", `{{.ImportPath}}: {{join .Imports " "}}`, "./...").Output()
	if err != nil {
		t.Fatal(err)
	}
	seen := 0
	for line := range strings.Lines(string(out)) {
		pkg, list, _ := strings.Cut(strings.TrimSpace(line), ":")
		imports := strings.Fields(list)
		at := slices.IndexFunc(layers, func(l []string) bool { return slices.Contains(l, pkg) })
		if at < 0 {
			if !strings.HasPrefix(pkg, "xdiff/internal/eval") && pkg != "xdiff/internal/lexicon/gen" && pkg != "xdiff" {
				t.Errorf("%s stands in no layer", pkg)
			}
			continue
		}
		seen++
		for _, imp := range imports {
			if strings.HasPrefix(imp, "xdiff/") {
				to := slices.IndexFunc(layers, func(l []string) bool { return slices.Contains(l, imp) })
				if to < 0 || to >= at {
					t.Errorf("%s imports %s, which does not stand to its left", pkg, imp)
				}
			}
			if pkg == "xdiff/cmd/xdiff" {
				continue
			}
			switch imp {
			case "os", "os/exec", "net", "net/http", "time", "os/signal", "syscall", "math/rand", "math/rand/v2":
				t.Errorf("%s imports %s: only the command touches the system, the network and the clock", pkg, imp)
			}
		}
		if pkg == "xdiff/report" {
			for _, f := range reportStages(t) {
				if f != "new.go" {
					t.Errorf("report/%s imports a stage; only new.go may", f)
				}
			}
		}
	}
	if want := len(slices.Concat(layers...)); seen != want {
		t.Errorf("saw %d packages of the layers, want %d", seen, want)
	}
}

// reportStages lists the files of report that import a stage.
func reportStages(t *testing.T) []string {
	t.Helper()
	out, err := exec.Command("grep", "-lE", `"xdiff/(article|align|align/compare|timeline)"`, "-r", "report", "--include=*.go").Output()
	if err != nil {
		t.Fatal("no file of report imports a stage:", err)
	}
	var files []string
	for f := range strings.FieldsSeq(string(out)) {
		if !strings.HasSuffix(f, "_test.go") {
			files = append(files, strings.TrimPrefix(f, "report/"))
		}
	}
	return files
}
