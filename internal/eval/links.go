// Package eval measures xdiff against gold: readers of the gold, and precision,
// recall and F1. Tests and `make eval` alone use it.
package eval

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"slices"
)

// Link is a gold or predicted link: sentence indexes from 0.
type Link struct {
	A     []int  `json:"a"`
	B     []int  `json:"b"`
	Level string `json:"level,omitempty"` // same or related; "" is same
}

// Doc is one pair of texts with its gold links.
type Doc struct {
	ID    string   `json:"id"`
	Split string   `json:"split"`
	LangA string   `json:"lang_a"`
	LangB string   `json:"lang_b"`
	A     []string `json:"a"`
	B     []string `json:"b"`
	Links []Link   `json:"links"`
}

// ReadDocs reads pairs of texts with gold, one JSON object a line. split keeps
// the documents of one split; "" keeps all. Links of level related are left out.
func ReadDocs(path, split string) ([]Doc, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var docs []Doc
	r := bufio.NewReader(f)
	for n := 1; ; n++ {
		line, err := r.ReadBytes('\n')
		if len(line) > 1 {
			var d Doc
			if err := json.Unmarshal(line, &d); err != nil {
				return nil, fmt.Errorf("%s:%d: %w", path, n, err)
			}
			// Related links are no gold for what is the same.
			d.Links = slices.DeleteFunc(d.Links, func(l Link) bool { return l.Level == "related" })
			if split == "" || d.Split == split {
				docs = append(docs, d)
			}
		}
		if err == io.EOF {
			return docs, nil
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
	}
}

// Count holds what precision and recall are made of, summed over documents.
type Count struct{ HitsP, Predicted, HitsG, Gold int }

// Add sums two counts.
func (c *Count) Add(o Count) {
	c.HitsP += o.HitsP
	c.Predicted += o.Predicted
	c.HitsG += o.HitsG
	c.Gold += o.Gold
}

// PRF returns precision, recall and F1; 0 where nothing was predicted or is gold.
func (c Count) PRF() (p, r, f float64) {
	if c.Predicted > 0 {
		p = float64(c.HitsP) / float64(c.Predicted)
	}
	if c.Gold > 0 {
		r = float64(c.HitsG) / float64(c.Gold)
	}
	if p+r > 0 {
		f = 2 * p * r / (p + r)
	}
	return p, r, f
}

// Score holds the three ways links are counted: Strict is exact beads, Lax beads
// that share a sentence on both sides, Pair single pairs of sentences. Links
// with an empty side are not counted.
type Score struct{ Strict, Lax, Pair Count }

// Add sums two scores.
func (s *Score) Add(o Score) {
	s.Strict.Add(o.Strict)
	s.Lax.Add(o.Lax)
	s.Pair.Add(o.Pair)
}

// ScoreLinks compares predicted links of one document with gold.
func ScoreLinks(gold, pred []Link) Score {
	g, p := beads(gold), beads(pred)
	var s Score
	s.Strict.Predicted, s.Strict.Gold = len(p), len(g)
	s.Lax.Predicted, s.Lax.Gold = len(p), len(g)
	for _, x := range p {
		exact, touch := false, false
		for _, y := range g {
			exact = exact || slices.Equal(x.A, y.A) && slices.Equal(x.B, y.B)
			touch = touch || meet(x.A, y.A) && meet(x.B, y.B)
		}
		if exact {
			s.Strict.HitsP++
			s.Strict.HitsG++
		}
		if touch {
			s.Lax.HitsP++
		}
	}
	for _, y := range g {
		if slices.ContainsFunc(p, func(x Link) bool { return meet(x.A, y.A) && meet(x.B, y.B) }) {
			s.Lax.HitsG++
		}
	}
	gp, pp := pairs(g), pairs(p)
	s.Pair.Predicted, s.Pair.Gold = len(pp), len(gp)
	for k := range pp {
		if gp[k] {
			s.Pair.HitsP++
			s.Pair.HitsG++
		}
	}
	return s
}

// beads sorts the sides and drops doubles and links with an empty side.
func beads(in []Link) []Link {
	var out []Link
	for _, l := range in {
		if len(l.A) == 0 || len(l.B) == 0 {
			continue
		}
		l = Link{A: slices.Compact(slices.Sorted(slices.Values(l.A))), B: slices.Compact(slices.Sorted(slices.Values(l.B)))}
		if !slices.ContainsFunc(out, func(o Link) bool { return slices.Equal(o.A, l.A) && slices.Equal(o.B, l.B) }) {
			out = append(out, l)
		}
	}
	return out
}

func meet(x, y []int) bool {
	return slices.ContainsFunc(x, func(v int) bool { return slices.Contains(y, v) })
}

func pairs(ls []Link) map[[2]int]bool {
	m := make(map[[2]int]bool)
	for _, l := range ls {
		for _, a := range l.A {
			for _, b := range l.B {
				m[[2]int{a, b}] = true
			}
		}
	}
	return m
}
