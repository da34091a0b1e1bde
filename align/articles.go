package align

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"xdiff/article"
	"xdiff/internal/lexicon"
	"xdiff/internal/segment"
)

// Set is a set of sentences of one article: the article's index and sentence
// numbers, ascending; 0 is the title.
type Set struct {
	Article   int
	Sentences []int
}

// ArticleLink joins a set of sentences of one article with a set of another.
// A is the article that stands first.
type ArticleLink struct {
	A, B     Set
	Score    float64
	Relation Relation
	Form     Form
	Moved    bool
	Shift    bool // related, not same, because another one speaks
	Evidence []Evidence
}

// Group is one fact as the articles tell it: sets of sentences joined by links of
// level Same, one set an article.
type Group struct {
	Members []Set
}

// PairOfArticles says whether two articles can be compared at all.
type PairOfArticles struct {
	A, B       int
	Comparable bool
	Reason     string // why not, or on what the comparison rests where that is little
}

// Alignment is what N articles have in common.
type Alignment struct {
	Links  []ArticleLink // ordered by A, then B
	Groups []Group       // ordered by their first member
	Pairs  []PairOfArticles
}

// Articles links every pair of articles and groups the facts over all of them.
// Nothing but the order of the results depends on the order of the articles.
func (al *Aligner) Articles(arts []*article.Article) *Alignment {
	out := &Alignment{}
	for x := range arts {
		for y := x + 1; y < len(arts); y++ {
			links := al.pair(arts[x], arts[y])
			first, second, other := editions(arts[x], arts[y])
			for k := range links {
				al.lower(&links[k], arts[x], arts[y], other)
			}
			p := judge(arts[x], arts[y], links, x, y)
			if other && p.Comparable {
				p.Reason = strings.TrimSuffix(fmt.Sprintf("different editions of a series, %s and %s: sentences are related at most; %s", first, second, p.Reason), "; ")
			}
			out.Pairs = append(out.Pairs, p)
			for _, l := range links {
				out.Links = append(out.Links, ArticleLink{
					A: Set{x, l.A}, B: Set{y, l.B}, Score: l.Score, Relation: l.Relation,
					Form: l.Form, Moved: l.Moved, Shift: l.shift, Evidence: l.Evidence,
				})
			}
		}
	}
	out.Groups = group(arts, out.Links)
	return out
}

// pair links two articles; sentence indexes are sentence numbers, since an
// article's first sentence is its title, number 0.
func (al *Aligner) pair(a, b *article.Article) []Link {
	strict := *al
	strict.MinSame = cmp.Or(al.MinSame, sameOfReports)
	return strict.Sentences(sideOf(a), sideOf(b))
}

// sameOfReports is the least probability of a link between reports that were
// written apart. The models learnt from translations, where a sentence that meets
// another half way mostly is its translation; between outlets it mostly is not.
const sameOfReports = 0.7

func sideOf(a *article.Article) Side {
	s := Side{Lang: a.Language, Sentences: make([]string, len(a.Sentences)), Words: make([][]segment.Word, len(a.Sentences)), Echo: make([]bool, len(a.Sentences))}
	for i := range a.Sentences {
		s.Sentences[i], s.Words[i] = a.Sentences[i].Text, a.Sentences[i].Words
		s.Echo[i] = i == 0 || slices.Contains(a.Sentences[i].Flags, "repeats")
	}
	return s
}

// lower makes a link Related where the articles or the sentences are about
// different editions of a meeting, and where two different people speak: words
// that the one outlet gives to one of them and the other to another are not one
// fact.
func (al *Aligner) lower(l *Link, a, b *article.Article, otherEvent bool) {
	if l.Relation != Same {
		return
	}
	if otherEvent || disagree(a, b, l.A, l.B) {
		l.Relation = Related
		return
	}
	if l.Form == Identical {
		return
	}
	for _, i := range l.A {
		for _, j := range l.B {
			x, y := a.Sentences[i].Speaker, b.Sentences[j].Speaker
			if x != "" && y != "" && al.differ(x, a.Language, y, b.Language) {
				l.Relation, l.shift = Related, true
				return
			}
		}
	}
}

// Comparable articles share at least this much: one fact, or a tenth of the
// shorter one in related sentences.
const leastRelated = 0.1

// judge says whether two articles are about anything common.
func judge(a, b *article.Article, links []Link, x, y int) PairOfArticles {
	p := PairOfArticles{A: x, B: y, Comparable: true}
	same, related := 0, make(map[int]bool)
	for _, l := range links {
		if l.Relation == Same {
			same++
		}
		for _, i := range l.A {
			related[i] = true
		}
	}
	shorter := min(len(a.Sentences), len(b.Sentences))
	switch {
	case same > 0:
	case len(related) > 0 && float64(len(related)) >= leastRelated*float64(shorter):
		p.Reason = "no fact in common, only related sentences"
	default:
		p.Comparable = false
		p.Reason = "too unlike to compare: no sentence of one states what a sentence of the other does"
	}
	if !supported(a.Language, b.Language) {
		if p.Reason != "" {
			p.Reason += "; "
		}
		p.Reason += fmt.Sprintf("no dictionary between %s and %s: links rest on names, numbers and dates alone", name(a.Language), name(b.Language))
	}
	return p
}

// supported reports whether there is more than names and numbers to link by.
func supported(a, b lexicon.Lang) bool { return modelFor(a, b) != &modelNames }

func name(l lexicon.Lang) string {
	if l == lexicon.Unknown {
		return "an unknown language"
	}
	return string(l)
}

// group joins the sentences that Same links connect. Within a group the sentences
// of one article make one set.
//
// A chain of links can join what no link joins (a lede that sums up three facts
// links with all three). Links are taken best first, and one that would put more
// than maxSet sentences of an article into a group is left out of the groups,
// though not out of the links.
func group(arts []*article.Article, links []ArticleLink) []Group {
	type node struct{ art, n int }
	parent := make(map[node]node)
	var find func(n node) node
	find = func(n node) node {
		p, ok := parent[n]
		if !ok || p == n {
			return n
		}
		r := find(p)
		parent[n] = r
		return r
	}
	members := make(map[node][]node)
	of := func(r node) []node {
		if m, ok := members[r]; ok {
			return m
		}
		return []node{r}
	}
	var order []int
	for k := range links {
		if links[k].Relation == Same {
			order = append(order, k)
		}
	}
	key := func(k int) [2]string {
		l := &links[k]
		x, y := arts[l.A.Article].Sentences[l.A.Sentences[0]].Text, arts[l.B.Article].Sentences[l.B.Sentences[0]].Text
		if x > y {
			x, y = y, x
		}
		return [2]string{x, y}
	}
	slices.SortStableFunc(order, func(x, y int) int {
		if c := cmp.Compare(links[y].Score, links[x].Score); c != 0 {
			return c
		}
		kx, ky := key(x), key(y)
		return slices.Compare(kx[:], ky[:])
	})
	for _, k := range order {
		l := &links[k]
		var nodes []node
		for _, s := range [...]Set{l.A, l.B} {
			for _, n := range s.Sentences {
				nodes = append(nodes, node{s.Article, n})
			}
		}
		var merged []node
		seen := make(map[node]bool)
		count := make(map[int]int)
		fits := true
		for _, n := range nodes {
			r := find(n)
			if seen[r] {
				continue
			}
			seen[r] = true
			for _, m := range of(r) {
				merged = append(merged, m)
				count[m.art]++
				fits = fits && count[m.art] <= max(maxSet, len(l.A.Sentences), len(l.B.Sentences))
			}
		}
		if !fits {
			continue
		}
		root := find(nodes[0])
		for _, n := range nodes {
			r := find(n)
			parent[r] = root
			parent[n] = root
		}
		for _, m := range merged {
			parent[m] = root
		}
		parent[root] = root
		members[root] = merged
	}
	var groups []Group
	for r, ms := range members {
		if find(r) != r || len(ms) < 2 {
			continue
		}
		slices.SortFunc(ms, func(x, y node) int { return cmp.Or(cmp.Compare(x.art, y.art), cmp.Compare(x.n, y.n)) })
		var g Group
		for _, m := range ms {
			if k := len(g.Members); k > 0 && g.Members[k-1].Article == m.art {
				g.Members[k-1].Sentences = append(g.Members[k-1].Sentences, m.n)
			} else {
				g.Members = append(g.Members, Set{m.art, []int{m.n}})
			}
		}
		groups = append(groups, g)
	}
	slices.SortFunc(groups, func(x, y Group) int {
		a, b := x.Members[0], y.Members[0]
		return cmp.Or(cmp.Compare(a.Article, b.Article), slices.Compare(a.Sentences, b.Sentences))
	})
	return groups
}

// maxSet is how many sentences of one article may tell one fact.
const maxSet = 3
