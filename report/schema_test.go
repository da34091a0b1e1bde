package report

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

// The documents fit their JSON Schemas.
func TestSchema(t *testing.T) {
	schemas := map[string]map[string]any{}
	for _, name := range []string{"articles-1.json", "compare-1.json"} {
		schemas["xdiff/"+strings.Replace(strings.TrimSuffix(name, ".json"), "-", "/", 1)] = readSchema(t, name)
	}
	for _, d := range documents {
		var b bytes.Buffer
		if err := Encode(&b, d.doc()); err != nil {
			t.Fatal(err)
		}
		var v map[string]any
		if err := json.Unmarshal(b.Bytes(), &v); err != nil {
			t.Fatal(err)
		}
		s := schemas[v["schema"].(string)]
		if err := conforms(s, s, v); err != nil {
			t.Errorf("%s: %v", d.name, err)
		}
	}
}

func readSchema(t *testing.T, name string) map[string]any {
	b, err := os.ReadFile(filepath.Join("schema", name))
	if err != nil {
		t.Fatal(err)
	}
	var s map[string]any
	if err := json.Unmarshal(b, &s); err != nil {
		t.Fatal(err)
	}
	return s
}

// The checker sees what does not fit.
func TestConforms(t *testing.T) {
	var doc bytes.Buffer
	if err := Encode(&doc, twoZh()); err != nil {
		t.Fatal(err)
	}
	s := readSchema(t, "compare-1.json")
	for _, tc := range []struct{ old, new, want string }{
		{`"score": 0.84`, `"score": "0.84"`, "links[0].score"},
		{`"score": 0.84`, `"score": 1.84`, "links[0].score"},
		{`"relation": "same"`, `"relation": "some"`, "links[0].relation"},
		{`"label": "河口"`, `"labels": "河口"`, "articles[0]"},
		{`"source": [0, 40]`, `"source": [0]`, "articles[0].sentences[0].source"},
		{`"line": 1`, `"line": 1.5`, "articles[0].sentences[0].line"},
		{`"date": "2031-05-06"`, `"date": "May 6"`, "articles[0].published.date"},
		{`"only": [3, 4]`, `"only": null`, "coverage[0].only"},
	} {
		text := strings.Replace(doc.String(), tc.old, tc.new, 1)
		if text == doc.String() {
			t.Fatalf("%s is not in the document", tc.old)
		}
		var v any
		if err := json.Unmarshal([]byte(text), &v); err != nil {
			t.Fatal(err)
		}
		if err := conforms(s, s, v); err == nil || !strings.HasPrefix(err.Error(), tc.want+":") {
			t.Errorf("%s: got %v, want an error of %s", tc.new, err, tc.want)
		}
	}
}

// conforms checks v against the part of JSON Schema that our schemas use, and
// that no field is unknown to them.
func conforms(root, s map[string]any, v any) error { return conform(root, s, v, "") }

func conform(root, s map[string]any, v any, at string) error {
	bad := func(format string, args ...any) error {
		return fmt.Errorf("%s: %s", strings.TrimPrefix(at, "."), fmt.Sprintf(format, args...))
	}
	for key, want := range s {
		switch key {
		case "$ref":
			name := strings.TrimPrefix(want.(string), "#/$defs/")
			return conform(root, root["$defs"].(map[string]any)[name].(map[string]any), v, at)
		case "type":
			ok := false
			switch x := v.(type) {
			case string:
				ok = want == "string"
			case bool:
				ok = want == "boolean"
			case float64:
				ok = want == "number" || want == "integer" && x == float64(int(x))
			case []any:
				ok = want == "array"
			case map[string]any:
				ok = want == "object"
			}
			if !ok {
				return bad("%T is not %s", v, want)
			}
		case "const":
			if !reflect.DeepEqual(v, want) {
				return bad("%v is not %v", v, want)
			}
		case "enum":
			if !slices.Contains(want.([]any), v) {
				return bad("%v is none of %v", v, want)
			}
		case "minimum", "maximum":
			x, ok := v.(float64)
			if ok && (key == "minimum" && x < want.(float64) || key == "maximum" && x > want.(float64)) {
				return bad("%v is beyond the %s %v", v, key, want)
			}
		case "minItems", "maxItems", "minLength":
			n := 0
			switch x := v.(type) {
			case []any:
				n = len(x)
			case string:
				n = utf8.RuneCountInString(x)
			}
			if w := int(want.(float64)); strings.HasPrefix(key, "min") && n < w || key == "maxItems" && n > w {
				return bad("length %d, %s %d", n, key, w)
			}
		case "pattern":
			if x, ok := v.(string); ok && !regexp.MustCompile(want.(string)).MatchString(x) {
				return bad("%q does not match %s", x, want)
			}
		case "required":
			for _, k := range want.([]any) {
				if x, ok := v.(map[string]any); ok && x[k.(string)] == nil {
					if _, there := x[k.(string)]; !there {
						return bad("no %s", k)
					}
				}
			}
		case "items":
			x, _ := v.([]any)
			for i, e := range x {
				if err := conform(root, want.(map[string]any), e, fmt.Sprintf("%s[%d]", at, i)); err != nil {
					return err
				}
			}
		case "properties":
			x, _ := v.(map[string]any)
			for k, e := range x {
				p, ok := want.(map[string]any)[k].(map[string]any)
				if !ok {
					return bad("unknown field %s", k)
				}
				if err := conform(root, p, e, at+"."+k); err != nil {
					return err
				}
			}
		case "$schema", "$id", "$defs", "title", "description":
		default:
			return bad("the schema uses %s, which this checker does not know", key)
		}
	}
	return nil
}
