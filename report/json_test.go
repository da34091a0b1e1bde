package report

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Encode, Decode and Encode again give the same bytes, and the JSON is the one
// that encoding/json writes but for white space and HTML escapes.
func TestRoundTrip(t *testing.T) {
	for _, d := range documents {
		var first, second, compact bytes.Buffer
		if err := Encode(&first, d.doc()); err != nil {
			t.Fatal(err)
		}
		doc, err := Decode(bytes.NewReader(first.Bytes()))
		if err != nil {
			t.Fatalf("%s: %v", d.name, err)
		}
		if diff := cmp.Diff(complete(d.doc()), doc, cmp.Comparer(func(a, b Score) bool { return math.Abs(float64(a-b)) <= .0005 })); diff != "" {
			t.Errorf("%s (-encoded +decoded):\n%s", d.name, diff)
		}
		if err := Encode(&second, doc); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(first.String(), second.String()); diff != "" {
			t.Errorf("%s, encoded twice:\n%s", d.name, diff)
		}
		if err := json.Compact(&compact, first.Bytes()); err != nil {
			t.Fatal(err)
		}
		var want bytes.Buffer
		enc := json.NewEncoder(&want)
		enc.SetEscapeHTML(false)
		if err := enc.Encode(complete(d.doc())); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(strings.TrimSuffix(want.String(), "\n"), compact.String()); diff != "" {
			t.Errorf("%s, without white space:\n%s", d.name, diff)
		}
		if !strings.HasSuffix(first.String(), "}\n") {
			t.Errorf("%s does not end in a newline", d.name)
		}
	}
}

func TestLayout(t *testing.T) {
	in := `{"a":[1,2],"b":{"c":"x: [1,2], \"y\"","d":[]},"long":["` + strings.Repeat("x", 60) + `","` + strings.Repeat("y", 60) + `",{}]}`
	want := `{
  "a": [1, 2],
  "b": {"c": "x: [1,2], \"y\"", "d": []},
  "long": [
    "` + strings.Repeat("x", 60) + `",
    "` + strings.Repeat("y", 60) + `",
    {}
  ]
}`
	if diff := cmp.Diff(want, string(layout([]byte(in)))); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestDecodeErrors(t *testing.T) {
	var good bytes.Buffer
	if err := Encode(&good, twoZh()); err != nil {
		t.Fatal(err)
	}
	for _, tc := range []struct{ name, old, new, want string }{
		{"another schema", `xdiff/compare/1`, `xdiff/compare/9`, `schema: "xdiff/compare/9" is not one this program reads`},
		{"not JSON", `"pairs": [`, `"pairs": [,`, "line 1"},
		{"a string for a number", `"n": 1`, `"n": "1"`, "line "},
		{"one article twice", `"id": "a2"`, `"id": "a1"`, `articles[1].id: "a1" stands twice`},
		{"an article without a name", `"id": "a2"`, `"id": ""`, `articles[1].id: empty`},
		{"a gap in the numbers", `"n": 3`, `"n": 4`, `articles[0].sentences[3].n: 4 after 2`},
		{"a sentence outside the text", `"end": 381`, `"end": 981`, `articles[0].sentences[5].start: [353,981) is out of order or outside`},
		{"a sentence before the last", `"start": 130`, `"start": 100`, `articles[0].sentences[2].start: [100,188) is out of order`},
		{"a sentence that is not the text", `"text": "大桥总投资14.6亿元。"`, `"text": "大桥总投资14.7亿元。"`, `articles[0].sentences[5].text: not what stands`},
		{"a span of three", `"source": [0, 40]`, `"source": [0, 40, 41]`, "a span is [start, end]"},
		{"a span backwards", `"source": [0, 40]`, `"source": [9, 4]`, `articles[0].sentences[0].source: [9,4) is not a range`},
		{"a pair of a stranger", `"articles": ["a1", "a2"]`, `"articles": ["a1", "a7"]`, `pairs[0].articles[1]: no article "a7"`},
		{"a pair of one", `"articles": ["a1", "a2"]`, `"articles": ["a1", "a1"]`, `pairs[0].articles: "a1" is paired with itself`},
		{"a link of a stranger", `{"article": "a2", "sentences": [0]}`, `{"article": "a7", "sentences": [0]}`, `links[0].b.article: no article "a7"`},
		{"a link to no sentence", `{"article": "a2", "sentences": [0]}`, `{"article": "a2", "sentences": [99]}`, `links[0].b.sentences[0]: no sentence 99 in a2`},
		{"a link to nothing", `{"article": "a2", "sentences": [0]}`, `{"article": "a2", "sentences": []}`, `links[0].b.sentences: empty`},
		{"a link to one sentence twice", `{"article": "a2", "sentences": [0]}`, `{"article": "a2", "sentences": [0, 0]}`, `links[0].b.sentences[1]: 0 after 0`},
		{"a link with itself", `{"article": "a2", "sentences": [0]}`, `{"article": "a1", "sentences": [0]}`, `links[0].b.article: "a1" is linked with itself`},
		{"a score beyond 1", `"score": 0.84`, `"score": 1.5`, `links[0].score: 1.5 is not from 0 to 1`},
		{"an unknown relation", `"relation": "related"`, `"relation": "cousin"`, `links[4].relation: "cousin"`},
		{"an unknown form", `"form": "partial"`, `"form": "free"`, `links[4].form: "free"`},
		{"one link twice", `"id": "l2"`, `"id": "l1"`, `links[1].id: "l1" stands twice`},
		{"a group of no sentence", `"members": [{"article": "a1", "sentences": [0]}`, `"members": [{"article": "a1", "sentences": [6]}`, `groups[0].members[0].sentences[0]: no sentence 6 in a1`},
		{"one group twice", `"id": 2`, `"id": 1`, `groups[1].id: 1 stands twice`},
		{"an unknown cell", `"told": "full"`, `"told": "maybe"`, `groups[0].cells[0].told: "maybe"`},
		{"wording of no link", `"link": "l1"`, `"link": "l9"`, `wording[0].link: no link "l9"`},
		{"wording of other sentences", `"link": "l1"`, `"link": "l5"`, `wording[0].a: not the sides of link "l5"`},
		{"an unknown step", `"op": "equal", "a": [0, 9]`, `"op": "keep", "a": [0, 9]`, `wording[0].ops[0].op: "keep"`},
		{"a step that cuts a character", `"op": "equal", "a": [0, 9]`, `"op": "equal", "a": [0, 8]`, `wording[0].ops[0].a: [0,8) cuts a character of a1`},
		{"a step outside the text", `"a": [15, 40], "b": [21, 21]`, `"a": [15, 400], "b": [21, 21]`, `wording[0].ops[3].a: [15,400) is outside the text of a1, 381 bytes`},
		{"a step before the last", `"a": [15, 40], "b": [21, 21]`, `"a": [9, 40], "b": [21, 21]`, `wording[0].ops[3].a: [9,40) is out of order`},
		{"coverage that does not add up", `"shared": 4`, `"shared": 3`, `coverage[0].sentences: 6, but 3 are shared and 2 told here only`},
		{"coverage of no sentence", `"only": [3, 4]`, `"only": [3, 9]`, `coverage[0].only[1]: no sentence 9 in a1`},
		{"told by a stranger", `"by": ["a2"]`, `"by": ["a7"]`, `coverage[0].told[0].by[0]: no article "a7"`},
		{"not UTF-8", `河口`, "河\xff口", "not UTF-8"},
		{"more than a document", "\n}\n", "\n}\n{}", "after top-level value"},
	} {
		text := strings.Replace(good.String(), tc.old, tc.new, 1)
		if text == good.String() {
			t.Fatalf("%s: %s is not in the document", tc.name, tc.old)
		}
		doc, err := Decode(strings.NewReader(text))
		if err == nil || !strings.Contains(err.Error(), tc.want) {
			t.Errorf("%s: got %v, want %q", tc.name, err, tc.want)
		}
		if doc != nil {
			t.Errorf("%s: a document beside the error", tc.name)
		}
	}
}

// Fields that a later version adds are passed over.
func TestDecodeUnknownField(t *testing.T) {
	doc, err := Decode(strings.NewReader(`{"schema": "xdiff/articles/1", "articles": [], "new": {"a": [1]}}`))
	if err != nil || doc.Schema != ArticlesSchema {
		t.Errorf("got %v, %v", doc, err)
	}
}

// Nothing is written of a document that contradicts itself.
func TestInvalid(t *testing.T) {
	doc := twoZh()
	doc.Links[1].B.Sentences = []int{99}
	for _, f := range formats {
		var b bytes.Buffer
		if err := f.print(&b, doc); err == nil || !strings.Contains(err.Error(), "links[1].b.sentences[0]: no sentence 99 in a2") {
			t.Errorf("%s: got %v", f.name, err)
		}
		if b.Len() > 0 {
			t.Errorf("%s wrote %q", f.name, b.String())
		}
	}
}

// An error of the writer comes back.
func TestWriteError(t *testing.T) {
	for _, d := range documents {
		for _, f := range formats {
			if err := f.print(failing{}, d.doc()); !errors.Is(err, io.ErrShortWrite) {
				t.Errorf("%s: %s: got %v", d.name, f.name, err)
			}
		}
	}
}

type failing struct{}

func (failing) Write([]byte) (int, error) { return 0, io.ErrShortWrite }

// No input makes Decode panic, and what it accepts can be printed in every
// format, at any width, and encoded again.
func FuzzDecode(f *testing.F) {
	for _, d := range documents {
		var b bytes.Buffer
		if err := Encode(&b, d.doc()); err != nil {
			f.Fatal(err)
		}
		f.Add(b.Bytes(), 80, true, false)
		f.Add(bytes.ReplaceAll(b.Bytes(), []byte(`"a2"`), []byte(`"a1"`)), 0, false, true)
	}
	f.Add([]byte(`{"schema":"xdiff/compare/1","articles":[{"id":"a1","text":"x","sentences":[{"n":1,"paragraph":-1,"end":1,"text":"x"}]},{"id":"\u001b"}],`+
		`"groups":[{"id":-1},{"id":0,"members":[{"article":"a1","sentences":[1]}]}],"coverage":[{"article":"a1","sentences":1,"only":[1]}]}`), -5, true, true)
	f.Fuzz(func(t *testing.T, b []byte, width int, color, all bool) {
		doc, err := Decode(bytes.NewReader(b))
		if err != nil {
			return
		}
		p := &Printer{Width: width % 300, Color: color, All: all}
		for _, print := range []func(io.Writer, *Document) error{p.Table, p.Markdown, Encode} {
			var out bytes.Buffer
			if err := print(&out, doc); err != nil {
				t.Fatal(err)
			}
		}
	})
}

func BenchmarkTable(b *testing.B) {
	doc := zhEn()
	p := &Printer{Width: 80}
	for b.Loop() {
		if err := p.Table(io.Discard, doc); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkEncode(b *testing.B) {
	doc := zhEn()
	for b.Loop() {
		if err := Encode(io.Discard, doc); err != nil {
			b.Fatal(err)
		}
	}
}
