package compare

import (
	"unicode"

	"xdiff/align"
	"xdiff/article"
	"xdiff/internal/lexicon"
)

// Comparison is what differs and who covers what. Wording has an entry for each
// link of one language, in the order of the links.
type Comparison struct {
	Wording  []Wording
	Coverage []Coverage // by article
	Cells    [][]Cell   // by group, by article
}

// Coverage says of every sentence of one article who else has it.
type Coverage struct {
	Told   []Told // by sentence, the title first
	Shared int    // sentences in a link of level Same
	Only   []int  // numbers of the others
}

// Told lists the articles, by index, that have a sentence: By in a link of level
// Same, Related in links of level Related alone.
type Told struct {
	By, Related []int
}

// Cell says how one article tells the fact of a group.
type Cell struct {
	Told     string // full, part, absent
	Position string // title, lede, middle, end; "" where absent
}

// Compare compares the articles along their alignment.
func Compare(arts []*article.Article, al *align.Alignment) *Comparison {
	out := &Comparison{Coverage: coverage(arts, al.Links)}
	for k := range al.Links {
		l := &al.Links[k]
		if sameLanguage(arts[l.A.Article].Language, arts[l.B.Article].Language) {
			out.Wording = append(out.Wording, wording(k, l, arts))
		}
	}
	for _, g := range al.Groups {
		out.Cells = append(out.Cells, cells(arts, g))
	}
	return out
}

func sameLanguage(a, b lexicon.Lang) bool {
	return a == b || a.Chinese() && b.Chinese()
}

func coverage(arts []*article.Article, links []align.ArticleLink) []Coverage {
	out := make([]Coverage, len(arts))
	for i, a := range arts {
		out[i].Told = make([]Told, len(a.Sentences))
	}
	mark := func(s align.Set, other int, rel align.Relation) {
		for _, n := range s.Sentences {
			t := &out[s.Article].Told[n]
			if rel == align.Same {
				t.By = insert(t.By, other)
			} else {
				t.Related = insert(t.Related, other)
			}
		}
	}
	for k := range links {
		l := &links[k]
		mark(l.A, l.B.Article, l.Relation)
		mark(l.B, l.A.Article, l.Relation)
	}
	for i := range out {
		for n := range out[i].Told {
			t := &out[i].Told[n]
			t.Related = without(t.Related, t.By)
			if len(t.By) > 0 {
				out[i].Shared++
			} else {
				out[i].Only = append(out[i].Only, n)
			}
		}
	}
	return out
}

// insert adds v to an ascending list once.
func insert(list []int, v int) []int {
	for k, x := range list {
		if x == v {
			return list
		}
		if x > v {
			return append(list[:k], append([]int{v}, list[k:]...)...)
		}
	}
	return append(list, v)
}

func without(list, drop []int) []int {
	var out []int
	for _, v := range list {
		keep := true
		for _, d := range drop {
			keep = keep && v != d
		}
		if keep {
			out = append(out, v)
		}
	}
	return out
}

// partOf is the share of the longest telling, in length, below which an article
// tells a fact in part only.
const partOf = 0.55

func cells(arts []*article.Article, g align.Group) []Cell {
	out := make([]Cell, len(arts))
	for i := range out {
		out[i].Told = "absent"
	}
	size := make([]float64, len(arts))
	longest := 0.0
	for _, m := range g.Members {
		for _, n := range m.Sentences {
			size[m.Article] += length(arts[m.Article].Sentences[n].Text)
		}
		longest = max(longest, size[m.Article])
	}
	for _, m := range g.Members {
		c := &out[m.Article]
		c.Told = "full"
		if size[m.Article] < partOf*longest {
			c.Told = "part"
		}
		c.Position = position(arts[m.Article], m.Sentences[0])
	}
	return out
}

// length counts letters so that languages compare: a Han character says about as
// much as three letters of an alphabet.
func length(s string) float64 {
	v := 0.0
	for _, r := range s {
		switch {
		case unicode.Is(unicode.Han, r):
			v += 3
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			v++
		}
	}
	return v
}

// position says where in an article a sentence stands.
func position(a *article.Article, n int) string {
	last := a.Sentences[len(a.Sentences)-1].Paragraph
	switch p := a.Sentences[n].Paragraph; {
	case p == 0:
		return "title"
	case p == 1:
		return "lede"
	case p == last && last > 2:
		return "end"
	}
	return "middle"
}
