package report

import (
	"slices"
	"strconv"
	"strings"

	"xdiff/internal/texttab"
)

// The words the formats share, unescaped.

const (
	legend = "[3] is sentence 3 of its article, [0] its title"
	second = "words the second lacks"
	first  = "words the first lacks"
)

func (v *view) factsHeading() string {
	if len(v.facts) == 0 {
		return "Shared facts · none"
	}
	return "Shared facts · " + strconv.Itoa(len(v.facts))
}

func (v *view) relatedHeading() string {
	return "Related, but not the same · " + strconv.Itoa(len(v.related))
}

// overviewRow gives the cells of an article, unescaped; Markdown has the same.
func (v *view) overviewRow(a *Article) []string {
	row := []string{a.ID, a.Label, a.Outlet, a.Agency, date(a), a.Language, "", "", ""}
	for _, c := range v.Coverage {
		if c.Article == a.ID {
			row[6], row[7], row[8] = strconv.Itoa(c.Sentences), strconv.Itoa(c.Shared), strconv.Itoa(len(c.Only))
		}
	}
	return row
}

// notes are what is doubtful about the articles, the pairs not compared, and what
// the comparison of the others has to reckon with.
func (v *view) notes() []string {
	var out []string
	for i := range v.Articles {
		for _, w := range v.Articles[i].Warnings {
			out = append(out, v.Articles[i].ID+": "+w)
		}
	}
	for _, p := range v.Pairs {
		s := p.Articles[0] + " and " + p.Articles[1]
		switch {
		case !p.Comparable:
			s += " were not compared"
		case p.Reason == "":
			continue
		}
		if p.Reason != "" {
			s += ": " + p.Reason
		}
		out = append(out, s)
	}
	return out
}

func count(n int, what string) string {
	if n != 1 {
		what += "s"
	}
	return strconv.Itoa(n) + " " + what
}

// factLine says of the links of a fact how sure, in what form and whether moved.
func (v *view) factLine(f *fact) string {
	if len(f.links) == 1 {
		l := &v.Links[f.links[0]]
		s := "same " + score(l.Score) + " · " + l.Form
		if l.Moved {
			s += " · moved"
		}
		return s
	}
	s := "same"
	pairs := v.pairs(f)
	for _, i := range f.links {
		l := &v.Links[i]
		s += " · "
		if len(pairs) > 1 {
			s += l.A.Article + " " + numbers(l.A.Sentences) + " ~ " + l.B.Article + " " + numbers(l.B.Sentences)
		} else {
			s += numbers(l.A.Sentences) + " ~ " + numbers(l.B.Sentences)
		}
		s += " " + score(l.Score) + " " + l.Form
		if l.Moved {
			s += ", moved"
		}
	}
	return s
}

// pairs lists the links of a fact by the two articles they join, in order.
func (v *view) pairs(f *fact) [][]int {
	var out [][]int
	for _, i := range f.links {
		l := &v.Links[i]
		k := slices.IndexFunc(out, func(is []int) bool {
			o := &v.Links[is[0]]
			return o.A.Article == l.A.Article && o.B.Article == l.B.Article
		})
		if k < 0 {
			out = append(out, []int{i})
		} else {
			out[k] = append(out[k], i)
		}
	}
	return out
}

func relatedLine(l *Link) string {
	s := "related " + score(l.Score)
	if l.Moved {
		s += " · moved"
	}
	return s
}

// matchedLine says what links between two languages rest on, all of one pair of
// articles, after a lead; nothing for others.
func (v *view) matchedLine(links []int, named bool) (lead string, terms []string) {
	l := &v.Links[links[0]]
	if !v.crosses(l) {
		return "", nil
	}
	lead = "matched: "
	if named {
		lead = l.A.Article + "–" + l.B.Article + " " + lead
	}
	for _, i := range links {
		for _, t := range matched(&v.Links[i]) {
			if !slices.Contains(terms, t) {
				terms = append(terms, t)
			}
		}
	}
	return lead, terms
}

func (v *view) onlyHeading(c *Coverage) string {
	a := v.article(c.Article)
	s := "Only in " + a.ID
	if n := name(a); n != "" {
		s += " " + n
	}
	return s + " · " + strconv.Itoa(len(c.Only)) + " of " + count(c.Sentences, "sentence")
}

// sentenceNotes says what is known of a sentence besides its text.
func sentenceNotes(s *Sentence) []string {
	var out []string
	if s.Speaker != "" {
		// Where speech goes on the name was said with its first sentence.
		if !slices.Contains(s.Flags, "speech-continued") {
			out = append(out, "said by "+s.Speaker)
		}
	}
	return append(out, s.Flags...)
}

// relatedNotes gives a function that says which articles have something related
// to a sentence of c's article.
func relatedNotes(c *Coverage) func(*Sentence) []string {
	return func(s *Sentence) []string {
		for i := range c.Told {
			if t := &c.Told[i]; t.Sentence == s.N && len(t.Related) > 0 {
				return []string{"related in " + strings.Join(t.Related, ", ")}
			}
		}
		return nil
	}
}

// shown is a sentence's text, or a note that there is none.
func shown(s *Sentence) string {
	if strings.TrimSpace(s.Text) == "" {
		return "[empty]"
	}
	return s.Text
}

func allSentences(a *Article) []int {
	ns := make([]int, len(a.Sentences))
	for i := range ns {
		ns[i] = a.Sentences[i].N
	}
	return ns
}

// fields are what is said of an article besides its text, as name and value. An
// important one that is empty shows as –.
func fields(a *Article) [][2]string {
	body, paragraphs := len(a.Sentences), 0
	if n := len(a.Sentences); n > 0 {
		paragraphs = a.Sentences[n-1].Paragraph
		if a.Sentences[0].N == 0 {
			body--
		}
	}
	published := date(a)
	for _, e := range a.Published.Evidence {
		published += " · " + e.Rule
		if e.Text != "" {
			published += " “" + e.Text + "”"
		}
	}
	var out [][2]string
	for _, f := range [...]struct {
		name, value string
		always      bool
	}{
		{"title", a.Title, true},
		{"original title", a.OriginalTitle, false},
		{"outlet", a.Outlet, true},
		{"agency", a.Agency, true},
		{"byline", a.Byline, false},
		{"dateline", a.Dateline, false},
		{"published", published, true},
		{"language", a.Language, true},
		{"encoding", a.Encoding, false},
		{"path", a.Path, false},
		{"url", a.URL, false},
		{"size", count(body, "sentence") + " in " + count(paragraphs, "paragraph"), true},
	} {
		if f.value == "" && f.always {
			f.value = "–"
		}
		if f.value != "" {
			out = append(out, [2]string{f.name, f.value})
		}
	}
	for _, w := range a.Warnings {
		out = append(out, [2]string{"warning", w})
	}
	return out
}

// start gives the first 40 columns of a text that may have many lines.
func start(s string) string {
	return texttab.Start(texttab.Escape(strings.Join(strings.Fields(s), " ")), 40)
}
