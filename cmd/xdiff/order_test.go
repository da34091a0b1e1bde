package main

import (
	"bytes"
	"encoding/json"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// canonical makes documents of different argument orders comparable: article ids
// become names, the two sides of a link are ordered by them, and lists without an
// order of their own are sorted.
func canonical(t *testing.T, doc []byte) string {
	t.Helper()
	var root map[string]any
	if err := json.Unmarshal(doc, &root); err != nil {
		t.Fatal(err)
	}
	names := make(map[string]string)
	for _, a := range root["articles"].([]any) {
		m := a.(map[string]any)
		names[m["id"].(string)] = filepath.Base(m["path"].(string))
	}
	for _, list := range []string{"groups", "wording"} {
		for _, g := range root[list].([]any) {
			delete(g.(map[string]any), "id")
		}
	}
	out, err := json.MarshalIndent(canon(root, "", names), "", " ")
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}

func canon(v any, key string, names map[string]string) any {
	switch v := v.(type) {
	case string:
		if n, ok := names[v]; ok {
			return n
		}
	case []any:
		for k := range v {
			v[k] = canon(v[k], key, names)
		}
		if len(v) > 0 {
			if _, number := v[0].(float64); key != "ops" && key != "sentences" && !number {
				text := func(x any) string { b, _ := json.Marshal(x); return string(b) }
				slices.SortFunc(v, func(x, y any) int { return strings.Compare(text(x), text(y)) })
			}
		}
	case map[string]any:
		for k, x := range v {
			v[k] = canon(x, k, names)
		}
		a, okA := v["a"].(map[string]any)
		b, okB := v["b"].(map[string]any)
		if okA && okB && a["article"].(string) > b["article"].(string) {
			v["a"], v["b"] = b, a
			for _, x := range v {
				list, ok := x.([]any)
				if !ok {
					continue
				}
				for _, o := range list {
					m, ok := o.(map[string]any)
					if !ok || m["a"] == nil {
						continue
					}
					m["a"], m["b"] = m["b"], m["a"]
					switch m["op"] {
					case "insert":
						m["op"] = "delete"
					case "delete":
						m["op"] = "insert"
					}
				}
			}
		}
	}
	return v
}

// TestArgumentOrder: nothing but the order of the document depends on the order
// of the arguments.
func TestArgumentOrder(t *testing.T) {
	files, _ := filepath.Glob(reports + "*.txt")
	if len(files) != 5 {
		t.Fatalf("%d reports", len(files))
	}
	first := ""
	for k, order := range [][]int{{0, 1, 2, 3, 4}, {4, 3, 2, 1, 0}, {2, 0, 4, 1, 3}, {3, 1, 0, 4, 2}} {
		args := []string{"compare", "-f", "json"}
		for _, i := range order {
			args = append(args, files[i])
		}
		out, errs, status := callProgram(t, nil, args...)
		if status != exitOK {
			t.Fatalf("status %d: %s", status, errs)
		}
		got := canonical(t, out)
		if k == 0 {
			first = got
		} else if d := cmp.Diff(first, got); d != "" {
			t.Errorf("order %v (-first +this):\n%.3000s", order, d)
		}
	}
}

// TestSameBytes: neither the number of processors nor the environment changes a
// byte of the output.
func TestSameBytes(t *testing.T) {
	args := []string{"compare", reports + "000_f23fd1d45fe2d7ab.txt", reports + "003_3df9bb07dc7607e1.txt", reports + "001_3abe0d6bf3e200f8.txt"}
	for _, format := range []string{"table", "markdown", "json"} {
		var want []byte
		for k, env := range []map[string]string{{}, {"LANG": "zh_CN.UTF-8", "LC_ALL": "zh_CN.UTF-8", "TERM": "xterm-256color"}, {"LANG": "C", "TERM": "dumb", "COLUMNS": "40"}} {
			for key, v := range env {
				t.Setenv(key, v)
			}
			old := runtime.GOMAXPROCS(k%2 + 1)
			out, _, status := callProgram(t, env, append(args, "-f", format)...)
			runtime.GOMAXPROCS(old)
			if status != exitOK {
				t.Fatal(status)
			}
			if k == 0 {
				want = out
			} else if !bytes.Equal(want, out) {
				t.Errorf("%s: other bytes with %v", format, env)
			}
		}
	}
}
