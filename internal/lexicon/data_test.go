package lexicon

import (
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestSums proves that the committed lists are what the committed generator
// made from the committed inputs: change one and run the generator again.
func TestSums(t *testing.T) {
	f, err := os.Open("data/SHA256SUMS")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	listed := map[string]bool{}
	for s := bufio.NewScanner(f); s.Scan(); {
		sum, name, ok := strings.Cut(s.Text(), "  ")
		if !ok {
			t.Fatalf("bad line %q", s.Text())
		}
		listed[name] = true
		data, err := os.ReadFile(filepath.Join("data", name))
		if err != nil {
			t.Error(err)
			continue
		}
		if got := sha256.Sum256(data); hex.EncodeToString(got[:]) != sum {
			t.Errorf("%s has changed since the lists were made: run internal/lexicon/gen", name)
		}
	}
	for _, pattern := range []string{"*.bin", "*.tsv", "*.txt", "SOURCES", "../gen/*.go"} {
		paths, err := filepath.Glob(filepath.Join("data", pattern))
		if err != nil || len(paths) == 0 {
			t.Errorf("%s: %v, %d files", pattern, err, len(paths))
		}
		for _, p := range paths {
			rel, _ := filepath.Rel("data", p)
			if !listed[filepath.ToSlash(rel)] {
				t.Errorf("%s is not in SHA256SUMS: run internal/lexicon/gen", rel)
			}
		}
	}
}

// TestNotice holds the notice to the files: each list is named in it.
func TestNotice(t *testing.T) {
	notice, err := os.ReadFile("data/NOTICE")
	if err != nil {
		t.Fatal(err)
	}
	for _, pattern := range []string{"*.bin", "*.tsv", "*.txt"} {
		paths, _ := filepath.Glob(filepath.Join("data", pattern))
		for _, p := range paths {
			if !strings.Contains(string(notice), filepath.Base(p)) {
				t.Errorf("NOTICE does not name %s", filepath.Base(p))
			}
		}
	}
}

func TestOpen(t *testing.T) {
	var tab tables
	if err := tab.open(); err != nil {
		t.Fatal(err)
	}
}

func TestOpenFileErrors(t *testing.T) {
	var a, b, c section
	tests := []struct{ name, data string }{
		{"empty", ""},
		{"cut in the header", wordsBin[:16]},
		{"cut in the sections", wordsBin[:len(wordsBin)-1]},
		{"of another kind", glossesBin},
		{"of another version", wordsBin[:8] + "\xff" + wordsBin[9:]},
		{"not ours", "PK" + wordsBin[2:]},
	}
	for _, tt := range tests {
		if _, err := openFile(tt.data, "word", &a, &b, &c); err == nil {
			t.Errorf("a file %s was opened", tt.name)
		}
	}
	if _, err := openFile(wordsBin, "word", &a, &b); err == nil {
		t.Error("a file with another number of sections was opened")
	}
}

// TestInit holds that loading the package costs nothing: no init function, no
// package-level variable that is computed or is a map.
func TestInit(t *testing.T) {
	paths, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	seen := 0
	for _, path := range paths {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		seen++
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range file.Decls {
			if f, ok := d.(*ast.FuncDecl); ok && f.Recv == nil && f.Name.Name == "init" {
				t.Errorf("%s: an init function", path)
			}
			g, ok := d.(*ast.GenDecl)
			if !ok || g.Tok != token.VAR {
				continue
			}
			for _, s := range g.Specs {
				for _, v := range s.(*ast.ValueSpec).Values {
					ast.Inspect(v, func(n ast.Node) bool {
						switch n.(type) {
						case *ast.FuncLit:
							return false
						case *ast.CallExpr, *ast.MapType:
							t.Errorf("%s: %s is computed at start", path, s.(*ast.ValueSpec).Names[0].Name)
							return false
						}
						return true
					})
				}
			}
		}
	}
	if seen == 0 {
		t.Fatal("no files")
	}
}
