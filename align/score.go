package align

import (
	"cmp"
	"math"
	"slices"
)

// sortedKeys are the keys of a map in order.
func sortedKeys[K cmp.Ordered, V any](m map[K]V) []K {
	keys := make([]K, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

// pair is what the scorer says of sentence i of a and j of b.
type pair struct {
	i, j   int32
	fa, fb float64 // share of the weight of each side the other explains
	s      float64 // their geometric mean
	win    float64 // the best s over windows of clauses of the longer one
	ld     float64 // log of the length ratio, of that window
	num    float64 // weight of numbers both have
	miss   float64 // share of the weight of numbers that only one has
	names  float64 // weight of names both have
	swap   bool    // the window lies in b
	w0, w1 int32   // its clauses, inclusive
}

// row holds how much sentence i of a explains of each sentence of b.
type row struct {
	ca   []float32 // by unit of i
	posA []int32   // clause of j that explains it
	cb   []float32 // by unit of j
	posB []int32   // clause of i that explains it
	seen bool
}

type scorer struct {
	m     *matcher
	ratio float64 // length of b over length of a that says the same
	rows  []row
	touch []int32
	buf   [4][]float64
	wins  []float64
}

func newScorer(m *matcher) *scorer {
	return &scorer{m: m, rows: make([]row, len(m.b.sents)), ratio: lengthRatio(m.a.lang.Chinese(), m.b.lang.Chinese())}
}

// lengthRatio is the length of a translation over its source, in letters and
// digits. In parallel news English is 3.3 and Russian 3.2 times as long as
// Chinese; the models were fitted with 3.1, which measured no worse.
func lengthRatio(za, zb bool) float64 {
	const enPerZh = 3.1
	switch {
	case za && !zb:
		return enPerZh
	case zb && !za:
		return 1 / enPerZh
	}
	return 1
}

// sentence scores sentence i of a against every sentence of b that shares
// anything with it, in order of j. Pairs that share nothing are left out.
func (s *scorer) sentence(dst []pair, i int32) []pair {
	s.cover(i)
	slices.Sort(s.touch)
	from := len(dst)
	for _, j := range s.touch {
		if p := s.pair(i, j, &s.rows[j]); p.s > 0 {
			dst = append(dst, p)
		}
	}
	s.release()
	return s.prune(dst, from)
}

// maxRow is how many pairs of one sentence are kept: in a long text most pairs
// share a common word and nothing more.
const maxRow = 64

// prune keeps the best of the pairs from dst[from] on, in their order.
func (s *scorer) prune(dst []pair, from int) []pair {
	if len(dst)-from <= maxRow {
		return dst
	}
	wins := s.wins[:0]
	for _, p := range dst[from:] {
		wins = append(wins, p.win)
	}
	s.wins = wins
	slices.Sort(wins)
	least := wins[len(wins)-maxRow]
	kept := dst[:from]
	for _, p := range dst[from:] {
		if p.win >= least {
			kept = append(kept, p)
		}
	}
	return kept
}

// occur adds what one occurrence explains to the rows it touches.
func (s *scorer) occur(a *sentence, o *occ) {
	for _, h := range s.m.hits[o.term] {
		r := &s.rows[h.sent]
		b := &s.m.b.sents[h.sent]
		if !r.seen {
			r.seen = true
			s.touch = append(s.touch, h.sent)
			r.ca, r.posA = zero(r.ca, len(a.units)), resize(r.posA, len(a.units))
			r.cb, r.posB = zero(r.cb, len(b.units)), resize(r.posB, len(b.units))
		}
		parts := s.m.parts[h.p0:h.p1]
		clause := a.units[o.first].clause
		var at int32
		best := float32(0)
		for _, p := range parts {
			v := p.val * o.pen
			if p.val > best {
				best, at = p.val, b.units[p.first].clause
			}
			for u := p.first; u < p.last; u++ {
				if v > r.cb[u] {
					r.cb[u], r.posB[u] = v, clause
				}
			}
		}
		v := h.val * o.pen
		for u := o.first; u < o.last; u++ {
			if v > r.ca[u] {
				r.ca[u], r.posA[u] = v, at
			}
		}
	}
}

func zero(f []float32, n int) []float32 {
	if cap(f) < n {
		return make([]float32, n)
	}
	f = f[:n]
	clear(f)
	return f
}

func resize(f []int32, n int) []int32 {
	if cap(f) < n {
		return make([]int32, n)
	}
	return f[:n]
}

// pair turns coverage into the figures of one pair.
func (s *scorer) pair(i, j int32, r *row) pair {
	a, b := &s.m.a.sents[i], &s.m.b.sents[j]
	p := pair{i: i, j: j}
	ga, na, ma, pa := side1(s.m.a, a, r.ca)
	gb, nb, mb, pb := side1(s.m.b, b, r.cb)
	if a.weight == 0 || b.weight == 0 {
		return p
	}
	p.fa, p.fb = ga/a.weight, gb/b.weight
	p.s = math.Sqrt(p.fa * p.fb)
	p.num, p.names = min(na, nb), min(pa, pb)
	p.miss = (ma + mb) / (a.weight + b.weight)
	la, lb := a.length*s.ratio, b.length
	p.w0, p.w1 = 0, int32(a.clauses-1)
	if la < lb {
		p.swap = true
		p.w1 = int32(b.clauses - 1)
		s.window(&p, b, a, r.cb, r.ca, r.posA, lb, la)
	} else {
		s.window(&p, a, b, r.ca, r.cb, r.posB, la, lb)
	}
	return p
}

// side1 sums the weight explained, and apart that of numbers found, of numbers
// missed and of names found.
func side1(sd *side, st *sentence, cov []float32) (got, num, miss, names float64) {
	for u := range st.units {
		w, c := st.units[u].weight, cov[u]
		v := float64(w * c)
		got += v
		switch t := &sd.terms[st.units[u].term]; {
		case t.kind == numberTerm && c > 0:
			num += v
		case t.kind == numberTerm:
			miss += float64(w)
		case t.proper:
			names += v
		}
	}
	return got, num, miss, names
}

// window looks for the run of clauses of the longer sentence that fits the
// shorter one best: reports condense and merge. Prefix sums over clauses make a
// window cost constant time.
func (s *scorer) window(p *pair, long, short *sentence, cl, cs []float32, posS []int32, ll, ls float64) {
	ld := math.Log((ll + 4) / (ls + 4))
	p.ld = ld
	p.win = p.s * math.Exp(-0.5*ld*ld)
	n := long.clauses
	if n < 2 || n > maxClauses || p.s < 0.05 {
		return
	}
	for k := range s.buf {
		s.buf[k] = zero64(s.buf[k], n+1)
	}
	got, exp, own, length := s.buf[0], s.buf[1], s.buf[2], s.buf[3]
	for u := range long.units {
		got[long.units[u].clause+1] += float64(long.units[u].weight * cl[u])
	}
	for u := range short.units {
		if cs[u] > 0 {
			exp[posS[u]+1] += float64(short.units[u].weight * cs[u])
		}
	}
	scale := ll / max(long.length, 1)
	for c := 0; c < n; c++ {
		got[c+1] += got[c]
		exp[c+1] += exp[c]
		own[c+1] = own[c] + long.clauseW[c]
		length[c+1] = length[c] + long.clauseL[c]*scale
	}
	for lo := 0; lo < n; lo++ {
		for hi := lo + 1; hi <= n; hi++ {
			w := own[hi] - own[lo]
			if w <= 0 || hi-lo == n {
				continue
			}
			d := math.Log((length[hi] - length[lo] + 4) / (ls + 4))
			v := math.Sqrt((got[hi]-got[lo])/w*(exp[hi]-exp[lo])/short.weight) * math.Exp(-0.5*d*d)
			if v > p.win {
				p.win, p.ld, p.w0, p.w1 = v, d, int32(lo), int32(hi-1)
			}
		}
	}
}

// maxClauses bounds the windows of one sentence; a longer one is a list, and is
// taken whole.
const maxClauses = 40

func zero64(f []float64, n int) []float64 {
	if cap(f) < n {
		return make([]float64, n)
	}
	f = f[:n]
	clear(f)
	return f
}
