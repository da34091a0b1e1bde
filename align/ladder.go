package align

import (
	"cmp"
	"math"
	"slices"
)

// Texts that keep one order (translations, reprints) are aligned by dynamic
// programming over beads, as Gale and Church, "A Program for Aligning Sentences in
// Bilingual Corpora" (Computational Linguistics, 1993), and Moore (2002) do, with
// the coverage of the joined sentences as the score of a bead instead of its
// length. Whether two texts keep one order is read from the texts themselves.

// What makes two texts ordered: of the links that are found without regard to
// order at least keepsOrder must lie on the longest run that keeps it, and there
// must be enough of them to tell.
const (
	keepsOrder   = 0.9
	leastToOrder = 6
)

// beadTypes are the shapes of beads that are tried, sentences of a and of b.
var beadTypes = [...][2]int{{1, 1}, {1, 2}, {2, 1}, {2, 2}, {1, 3}, {3, 1}, {2, 3}, {3, 2}, {1, 4}, {4, 1}}

// The score of a bead is its coverage, discounted by the difference of length,
// times the number of sentences it joins, less joinCost for every one beyond one a
// side; a sentence left alone scores gapScore.
const (
	gapScore    = 0.17
	joinCost    = 0.35
	lengthScale = 1.5
	pairScore   = 0.4
	// least is the coverage below which a bead is no bead.
	leastBead = 0.2
)

// slack is how far from the way between two neighbouring anchors the search goes,
// in sentences: beyond the anchors' own corner it is a band, and linear.
const slack = 24

// ordered reports whether the two texts keep one order, and the links on it, the
// anchors of the search.
func (w *work) ordered() (anchors []Link, yes bool) {
	best := make(map[int]Candidate) // by sentence of a: its most probable partner
	for _, c := range w.cands {
		if c.P >= w.model.same && c.P > best[c.A].P {
			best[c.A] = c
		}
	}
	if len(best) < leastToOrder {
		return nil, false
	}
	links := make([]Link, 0, len(best))
	for _, a := range sortedKeys(best) {
		links = append(links, Link{A: []int{a}, B: []int{best[a].B}})
	}
	moved(links)
	for _, l := range links {
		if !l.Moved {
			anchors = append(anchors, l)
		}
	}
	return anchors, float64(len(anchors)) >= keepsOrder*float64(len(links))
}

// band returns for every sentence of a, and for the end, the range of sentences of
// b that the search looks at, inclusive: the corner between the anchors around it
// and slack on either side.
func band(anchors []Link, na, nb int) (lo, hi []int) {
	lo, hi = make([]int, na+1), make([]int, na+1)
	before, k := 0, 0
	for i := 0; i <= na; i++ {
		for k < len(anchors) && anchors[k].A[0] < i {
			before = anchors[k].B[0]
			k++
		}
		after := nb
		if k < len(anchors) {
			after = anchors[k].B[0]
		}
		lo[i], hi[i] = max(before-slack, 0), min(after+slack, nb)
	}
	lo[0], hi[na] = 0, nb
	return lo, hi
}

// cell is the best way to a point of the table.
type cell struct {
	score float64
	bead  int8 // index of beadTypes; -1 a sentence of a alone, -2 one of b, -3 unreached
}

// ladder finds the best sequence of beads, in order.
func (w *work) ladder(anchors []Link) []Link {
	na, nb := len(w.scorer.m.a.sents), len(w.scorer.m.b.sents)
	cov := make(map[[2]int]*kept)
	for i := range w.byA {
		for k := range w.byA[i] {
			e := &w.byA[i][k]
			cov[[2]int{i, w.cands[e.cand].B}] = e
		}
	}
	lo, hi := band(anchors, na, nb)
	rows := make([][]cell, na+1)
	for i := range rows {
		rows[i] = make([]cell, hi[i]-lo[i]+1)
		for k := range rows[i] {
			rows[i][k] = cell{math.Inf(-1), -3}
		}
	}
	rows[0][0].score = 0
	try := func(i, j int, score float64, bead int8) {
		if i > na || j < lo[i] || j > hi[i] {
			return
		}
		if c := &rows[i][j-lo[i]]; score > c.score+1e-12 {
			*c = cell{score, bead}
		}
	}
	for i := 0; i <= na; i++ {
		for j := lo[i]; j <= hi[i]; j++ {
			here := rows[i][j-lo[i]].score
			if math.IsInf(here, -1) {
				continue
			}
			try(i+1, j, here+gapScore, -1)
			try(i, j+1, here+gapScore, -2)
			for k, t := range beadTypes {
				if i+t[0] > na || j+t[1] > nb {
					continue
				}
				if s := w.bead(cov, i, j, t[0], t[1]); s >= leastBead {
					n := float64(t[0] + t[1])
					try(i+t[0], j+t[1], here+s*n-joinCost*(n-2), int8(k))
				}
			}
		}
	}
	var links []Link
	for i, j := na, nb; i > 0 || j > 0; {
		switch k := rows[i][j-lo[i]].bead; k {
		case -1:
			i--
		case -2:
			j--
		default:
			t := beadTypes[k]
			i, j = i-t[0], j-t[1]
			links = append(links, Link{A: run(i, t[0]), B: run(j, t[1])})
		}
	}
	slices.Reverse(links)
	return links
}

func run(from, n int) []int {
	out := make([]int, n)
	for k := range out {
		out[k] = from + k
	}
	return out
}

// bead is the coverage of na sentences of a from i on joined, and nb of b from j
// on, discounted by the difference of their lengths; 0 where a sentence of either
// side has nothing to do with the other.
func (w *work) bead(cov map[[2]int]*kept, i, j, na, nb int) float64 {
	a, b := w.scorer.m.a, w.scorer.m.b
	var got, all [2]float64
	var length [2]float64
	side := func(sd *side, s, n int, other, on int, ofA bool) bool {
		for x := s; x < s+n; x++ {
			st := &sd.sents[x]
			var es []*kept
			for y := other; y < other+on; y++ {
				key := [2]int{x, y}
				if !ofA {
					key = [2]int{y, x}
				}
				if e := cov[key]; e != nil {
					es = append(es, e)
				}
			}
			if len(es) == 0 {
				return false
			}
			z := 0
			if !ofA {
				z = 1
			}
			for u := range st.units {
				best := float32(0)
				for _, e := range es {
					c := e.cb
					if ofA {
						c = e.ca
					}
					best = max(best, c[u])
				}
				got[z] += float64(st.units[u].weight * best)
			}
			all[z] += st.weight
			length[z] += st.length
		}
		return true
	}
	if !side(a, i, na, j, nb, true) || !side(b, j, nb, i, na, false) || all[0] == 0 || all[1] == 0 {
		return 0
	}
	ld := math.Log((length[0]*w.scorer.ratio + 4) / (length[1] + 4))
	s := math.Sqrt(got[0]/all[0]*got[1]/all[1]) * math.Exp(-0.5*lengthScale*ld*ld)
	if na == 1 && nb == 1 {
		// The model has looked at windows and rivals: a condensed sentence may be
		// probable where its coverage and length are not.
		s = max(s, pairScore*w.cands[cov[[2]int{i, j}].cand].P)
	}
	return s
}

// beads describes the links of the ladder: a bead is as probable as its most
// probable pair.
func (w *work) beads(anchors []Link, minSame float64) []Link {
	p := make(map[[2]int]float64)
	for _, c := range w.cands {
		p[[2]int{c.A, c.B}] = c.P
	}
	var out []Link
	for _, l := range w.ladder(anchors) {
		best := 0.0
		for _, i := range l.A {
			for _, j := range l.B {
				best = max(best, p[[2]int{i, j}])
			}
		}
		// In its place between its neighbours a pair is likelier than alone.
		if best < minSame*orderedShare {
			continue
		}
		l.Relation = Same
		l.Score = math.Round(best*1000) / 1000
		l.Form = w.form(&l)
		l.Evidence = w.evidence(&l)
		out = append(out, l)
	}
	slices.SortFunc(out, func(x, y Link) int { return cmp.Compare(x.A[0], y.A[0]) })
	return out
}

// orderedShare is the share of the usual bar that a bead of an ordered text has to
// reach.
const orderedShare = 0.7
