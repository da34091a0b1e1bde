package align

import (
	"cmp"
	"math"
	"slices"

	"xdiff/internal/lexicon"
)

// maxPerSentence bounds how many sentences of the other text one sentence may be
// linked with at one level: a sentence that meets everything says nothing.
const maxPerSentence = 4

// links decides and describes the links of the pair.
func (w *work) links() []Link {
	minSame := cmp.Or(w.al.MinSame, w.model.same)
	minRel := min(cmp.Or(w.al.MinRelated, defaultRelated), minSame)
	var links []Link
	if anchors, ok := w.ordered(); ok {
		links = w.beads(anchors, minSame)
	} else {
		links = w.describe(w.choose(minSame, math.Inf(1)), Same)
	}
	moved(links)
	links = append(links, w.describe(w.choose(minRel, minSame), Related)...)
	if w.swapped {
		for k := range links {
			l := &links[k]
			l.A, l.B = l.B, l.A
			for e := range l.Evidence {
				ev := &l.Evidence[e]
				ev.A, ev.B = ev.B, ev.A
			}
		}
	}
	slices.SortFunc(links, func(x, y Link) int {
		return cmp.Or(slices.Compare(x.A, y.A), slices.Compare(x.B, y.B), cmp.Compare(x.Relation, y.Relation))
	})
	return links
}

// choose returns the candidates with lo <= P < hi, the best of each sentence
// where there are too many, in order.
func (w *work) choose(lo, hi float64) []int {
	var in []int
	for k := range w.cands {
		if p := w.cands[k].P; p >= lo && p < hi {
			in = append(in, k)
		}
	}
	slices.SortStableFunc(in, func(x, y int) int { return cmp.Compare(w.cands[y].P, w.cands[x].P) })
	na, nb := make(map[int]int), make(map[int]int)
	out := in[:0]
	for _, k := range in {
		c := &w.cands[k]
		if na[c.A] >= maxPerSentence || nb[c.B] >= maxPerSentence {
			continue
		}
		na[c.A]++
		nb[c.B]++
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}

// describe joins candidates into links: sentences of a that meet the same set of
// b make one link, so that every pair of a link was decided for; what is left is
// linked one to many.
func (w *work) describe(in []int, rel Relation) []Link {
	rowOf := make(map[int][]int) // a -> candidates
	var as []int
	for _, k := range in {
		a := w.cands[k].A
		if rowOf[a] == nil {
			as = append(as, a)
		}
		rowOf[a] = append(rowOf[a], k)
	}
	var links []Link
	used := make(map[int]bool)
	for _, a := range as {
		if used[a] {
			continue
		}
		l := Link{Relation: rel}
		var ks []int
		for _, k := range rowOf[a] {
			l.B = append(l.B, w.cands[k].B)
		}
		for _, o := range as {
			if used[o] || len(rowOf[o]) != len(l.B) {
				continue
			}
			equal := true
			for x, k := range rowOf[o] {
				equal = equal && w.cands[k].B == l.B[x]
			}
			// Only related links stay one to many: their sets mean nothing.
			if equal && (o == a || rel == Same) {
				used[o] = true
				l.A = append(l.A, o)
				ks = append(ks, rowOf[o]...)
			}
		}
		for _, k := range ks {
			l.Score += w.cands[k].P
		}
		l.Score = math.Round(l.Score/float64(len(ks))*1000) / 1000
		l.Form = w.form(&l)
		l.Evidence = w.evidence(&l)
		links = append(links, l)
	}
	return links
}

// form names how the two sides of a link were made from one another.
func (w *work) form(l *Link) Form {
	a, b := w.scorer.m.a, w.scorer.m.b
	sameLang := a.lang == b.lang || a.lang.Chinese() && b.lang.Chinese()
	la, lb := 0.0, 0.0
	var ta, tb string
	for _, i := range l.A {
		la += a.sents[i].length
		ta += a.sents[i].text
	}
	for _, j := range l.B {
		lb += b.sents[j].length
		tb += b.sents[j].text
	}
	if sameLang && bare(ta) == bare(tb) {
		return Identical
	}
	if r := la * w.scorer.ratio / max(lb, 1); r > partialRatio || r < 1/partialRatio {
		return Partial
	}
	if sameLang {
		return Reworded
	}
	return Translated
}

// partialRatio is the ratio of lengths from which the shorter side cannot tell
// all of the longer one.
const partialRatio = 1.8

// bare is a text without what is cosmetic: script, case, width, punctuation.
func bare(s string) string {
	f := lexicon.FoldText(s, lexicon.FoldAll).Text
	var out []rune
	for _, r := range f {
		if isWordRune(r) {
			out = append(out, r)
		}
	}
	return string(out)
}

// moved marks the links off the longest run that keeps the order (the longest
// increasing subsequence; Schensted, 1961, by Fredman's search).
func moved(links []Link) {
	var tails []int // index of the link that ends the best run of each length
	prev := make([]int, len(links))
	for k := range links {
		b := links[k].B[0]
		at, _ := slices.BinarySearchFunc(tails, b, func(t, b int) int { return cmp.Compare(links[t].B[0], b+1) })
		prev[k] = -1
		if at > 0 {
			prev[k] = tails[at-1]
		}
		if at == len(tails) {
			tails = append(tails, k)
		} else {
			tails[at] = k
		}
	}
	for k := range links {
		links[k].Moved = true
	}
	if len(tails) > 0 {
		for k := tails[len(tails)-1]; k >= 0; k = prev[k] {
			links[k].Moved = false
		}
	}
}
