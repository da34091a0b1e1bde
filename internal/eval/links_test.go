package eval

import (
	"fmt"
	"testing"

	"xdiff/align"
	"xdiff/article"
)

func link(a, b []int) Link { return Link{A: a, B: b} }

// The three ways of counting, on cases counted by hand.
func TestScoreLinks(t *testing.T) {
	gold := []Link{link([]int{0}, []int{0}), link([]int{1, 2}, []int{1}), link([]int{3}, []int{4})}
	for _, c := range []struct {
		why               string
		pred              []Link
		strict, lax, pair string // hits of predicted, hits of gold
	}{
		{"nothing", nil, "0/0 0/3", "0/0 0/3", "0/0 0/4"},
		{"all right", gold, "3/3 3/3", "3/3 3/3", "4/4 4/4"},
		{"half of a merge", []Link{link([]int{1}, []int{1})}, "0/1 0/3", "1/1 1/3", "1/1 1/4"},
		{"order within a side and doubles do not matter", []Link{link([]int{2, 1}, []int{1}), link([]int{1, 2}, []int{1, 1})}, "1/1 1/3", "1/1 1/3", "2/2 2/4"},
		{"one giant bead", []Link{link([]int{0, 1, 2, 3}, []int{0, 1, 4})}, "0/1 0/3", "1/1 3/3", "4/12 4/4"},
		{"an empty side is no link", []Link{link([]int{5}, nil)}, "0/0 0/3", "0/0 0/3", "0/0 0/4"},
		{"wrong", []Link{link([]int{0}, []int{4})}, "0/1 0/3", "0/1 0/3", "0/1 0/4"},
	} {
		s := ScoreLinks(gold, c.pred)
		show := func(x Count) string {
			return fmt.Sprintf("%d/%d %d/%d", x.HitsP, x.Predicted, x.HitsG, x.Gold)
		}
		if show(s.Strict) != c.strict || show(s.Lax) != c.lax || show(s.Pair) != c.pair {
			t.Errorf("%s: strict %s, lax %s, pair %s", c.why, show(s.Strict), show(s.Lax), show(s.Pair))
		}
	}
}

func TestPRF(t *testing.T) {
	p, r, f := Count{HitsP: 3, Predicted: 4, HitsG: 3, Gold: 6}.PRF()
	if p != 0.75 || r != 0.5 || f < 0.599 || f > 0.601 {
		t.Errorf("P %v R %v F1 %v", p, r, f)
	}
	if p, r, f := (Count{}).PRF(); p != 0 || r != 0 || f != 0 {
		t.Errorf("of nothing: P %v R %v F1 %v", p, r, f)
	}
}

// A link meets gold by its text, whichever holds the other.
func TestScoreTextLinks(t *testing.T) {
	sentence := func(texts ...string) *article.Article {
		a := &article.Article{}
		for n, s := range texts {
			a.Sentences = append(a.Sentences, article.Sentence{N: n, Text: s})
		}
		return a
	}
	arts := []*article.Article{sentence("Title", "The dam broke.", "Two died, he said."), sentence("Titel", "A dam broke!", "Another fact")}
	gold := []TextLink{
		{Level: "same", A: "The dam broke", B: "A dam broke"},
		{Level: "related", A: "Two died", B: "Another fact", Shift: "speaker"},
		{Level: "same", A: "nowhere to be found", B: "Another fact"},
	}
	al := &align.Alignment{Links: []align.ArticleLink{
		{A: align.Set{Article: 0, Sentences: []int{1}}, B: align.Set{Article: 1, Sentences: []int{1}}, Relation: align.Same},
		{A: align.Set{Article: 0, Sentences: []int{2}}, B: align.Set{Article: 1, Sentences: []int{2}}, Relation: align.Related},
		{A: align.Set{Article: 0, Sentences: []int{0}}, B: align.Set{Article: 1, Sentences: []int{2}}, Relation: align.Same},
	}}
	want := TextScore{Met: 1, Links: 2, Same: 1, GoldSame: 2, Any: 2, GoldSameAny: 3}
	if got := ScoreTextLinks(gold, arts, al); got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
}
