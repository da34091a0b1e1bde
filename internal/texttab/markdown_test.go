package texttab

import (
	"bytes"
	"html"
	"regexp"
	"strings"
	"testing"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
)

var judge = goldmark.New(goldmark.WithExtensions(extension.GFM))

func render(t *testing.T, md string) string {
	t.Helper()
	var b bytes.Buffer
	if err := judge.Convert([]byte(md), &b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestMarkdown(t *testing.T) {
	for _, tc := range []struct {
		name  string
		spans []Span
		want  string
	}{
		{"plain text stays", []Span{{Text: "两岸居民 (第一次) a-b, c. 3 > 2"}}, "两岸居民 (第一次) a-b, c. 3 > 2"},
		{"markup is escaped", []Span{{Text: "*a* _b_ `c` <d> |e| ~f~ \\g"}}, "\\*a\\* \\_b\\_ \\`c\\` \\<d> \\|e\\| \\~f\\~ \\\\g"},
		{"what starts a block", []Span{{Text: "# a"}}, `\# a`},
		{"a numbered list", []Span{{Text: "12. a"}}, `12\. a`},
		{"but not a year", []Span{{Text: "2024年"}}, `2024年`},
		{"only at the start", []Span{{Text: "a # b - c"}}, `a # b - c`},
		{"an entity", []Span{{Text: "&amp; & b"}}, `\&amp; & b`},
		{"styles", []Span{{Text: "a"}, {"b", Deleted}, {"c", Inserted}, {Text: "d"}}, "a~~b~~**c**d"},
		{"signs beside spaces are moved", []Span{{Text: "a"}, {" b ", Deleted}, {Text: "c"}}, "a ~~b~~ c"},
		{"signs with punctuation inside and a letter outside", []Span{{Text: "他说"}, {"“好”", Inserted}, {Text: "吧"}}, "他&#35828;**“好”**&#21543;"},
		{"one of a kind is one", []Span{{"a", Inserted}, {"b", Inserted}}, "**ab**"},
		{"only spaces", []Span{{Text: "a"}, {"  ", Inserted}, {Text: "b"}}, "a  b"},
		{"lines become one", []Span{{Text: "a\n\n# b\r\nc"}}, "a # b c"},
		{"hidden characters", []Span{{Text: "a\x1bb"}}, `a\\u{1B}b`},
		{"nothing", nil, ""},
	} {
		if got := Markdown(tc.spans...); got != tc.want {
			t.Errorf("%s: got %q, want %q", tc.name, got, tc.want)
		}
	}
}

var tag = regexp.MustCompile(`<(/?)([a-z0-9]+)[^>]*>`)

// Whatever the spans hold, a reader of the rendered page sees their text, marked
// where they say, and no element that we did not ask for: in a paragraph, a
// list item, a quote, a heading and a table cell.
func FuzzMarkdown(f *testing.F) {
	for _, s := range []string{
		"两岸“居民”", "# a", "1. a", "- a", "> a", "| a | b |", "a\\", "\\|", "`a", "*a*", "<b>x</b>", "[a](b)", "[a]: b", "![a](b)", "[^1]", "[ ] a", "[x] a",
		"https://example.org/a_b", "www.example.org", "a@example.org", "&lt;", "&#35;", "~~a~~", "---", "===", ":--", "    code", "\t\tcode", "```", "~~~", "<!-- a -->", "$a$",
		"a  ", "ftp://x.y", "mailto:a@b.cc", "+ a", "<https://a.b>", "<?x?>", "\u3000a\u3000", "\u00a0#", "\f", "0 #", "a ##",
	} {
		f.Add(s, s, "x", uint8(3))
		f.Add("x", s, s, uint8(6))
		f.Add(s, "“x”", s, uint8(9))
	}
	f.Add("~0", "!", "0", uint8(7))
	f.Fuzz(func(t *testing.T, a, b, c string, style uint8) {
		spans := []Span{{a, Plain}, {b, Style(style % 3)}, {c, Style(style / 3 % 3)}}
		md := Markdown(spans...)
		var plain strings.Builder
		signs := map[string]bool{}
		for _, s := range spans {
			plain.WriteString(Escape(strings.Join(strings.FieldsFunc(s.Text, lineEnd), " ")))
			if strings.TrimSpace(Escape(s.Text)) != "" {
				signs[map[Style]string{Deleted: "del", Inserted: "strong"}[s.Style]] = true
			}
		}
		want := strings.Join(strings.Fields(plain.String()), " ")
		for _, place := range []struct {
			page string
			tags string
		}{
			{md + "\n", "p"},
			{"- " + md + "\n", "ul li"},
			{"> " + md + "\n", "blockquote p"},
			{"### " + md + "\n", "h3"},
			{"before\n\n" + md + "\n\nafter\n", "p"},
			{"| a | b |\n| --- | --- |\n| " + md + " | x |\n", "table thead tbody tr th td"},
		} {
			page := render(t, place.page)
			for _, m := range tag.FindAllStringSubmatch(page, -1) {
				if name := m[2]; !strings.Contains(" "+place.tags+" ", " "+name+" ") && !signs[name] {
					t.Fatalf("%q as %q: element %s in %s", spans, place.page, name, page)
				}
			}
			got := strings.Join(strings.Fields(html.UnescapeString(tag.ReplaceAllString(page, ""))), " ")
			w := want
			switch {
			case strings.HasPrefix(place.page, "before"):
				w = strings.Join(strings.Fields("before "+want+" after"), " ")
			case strings.HasPrefix(place.page, "| a"):
				w = strings.Join(strings.Fields("a b "+want+" x"), " ")
			}
			if got != w {
				t.Fatalf("%q as %q: reads %q, want %q\n%s", spans, place.page, got, w, page)
			}
		}
	})
}

// The signs around a span are marks, also where Chinese has no space beside
// punctuation.
func TestMarkdownSignsMark(t *testing.T) {
	inner := []string{"好", "“好”", "，并好", "好。", "(a)", "a"}
	outer := []string{"他", "，", "a", " ", ""}
	for _, in := range inner {
		for _, before := range outer {
			for _, after := range outer {
				for style, want := range map[Style]string{Deleted: "<del>" + in + "</del>", Inserted: "<strong>" + in + "</strong>"} {
					spans := []Span{{Text: before}, {in, style}, {Text: after}}
					if page := render(t, Markdown(spans...)); !strings.Contains(page, want) {
						t.Errorf("%q: %s", spans, page)
					}
				}
			}
		}
	}
}
