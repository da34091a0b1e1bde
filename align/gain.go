package align

// kept is a candidate with the coverage of its units, for the second stage.
type kept struct {
	cand   int
	ca, cb []float32
}

// keepFloor is the first-stage probability below which a pair explains nothing
// away.
const keepFloor = 0.02

// gains fills in fGain: the share of the weight of the two sentences that this
// pair explains beyond what more probable pairs of the same sentences explain
// already. A true second half of a merged sentence explains what the first half
// leaves; a sentence on the same topic explains what is explained. This is
// explaining away as in Pearl (1988), by the greatest rival instead of the sum.
func (w *work) gains() {
	s := w.scorer
	na, nb := len(s.m.a.sents), len(s.m.b.sents)
	byA, byB := make([][]kept, na), make([][]kept, nb)
	w.byA = byA
	k := 0
	for i := range na {
		lo := k
		any := false
		for k < len(w.cands) && w.cands[k].A == i {
			any = any || w.cands[k].P > keepFloor
			k++
		}
		if !any {
			continue
		}
		s.cover(int32(i))
		for c := lo; c < k; c++ {
			if w.cands[c].P <= keepFloor {
				continue
			}
			j := w.cands[c].B
			r := &s.rows[j]
			e := kept{c, append([]float32(nil), r.ca...), append([]float32(nil), r.cb...)}
			byA[i] = append(byA[i], e)
			byB[j] = append(byB[j], e)
		}
		s.release()
	}
	w.rivals(na, nb)
	for i := range byA {
		w.gain(byA[i], &s.m.a.sents[i], true)
	}
	for j := range byB {
		w.gain(byB[j], &s.m.b.sents[j], false)
	}
}

// gain adds half the gain on one side to the candidates of one sentence.
func (w *work) gain(es []kept, st *sentence, sideA bool) {
	for x := range es {
		cov := es[x].cb
		if sideA {
			cov = es[x].ca
		}
		px := w.cands[es[x].cand].P
		left, all := 0.0, 0.0
		for u := range st.units {
			best := float32(0)
			for y := range es {
				// Of two equal ones each counts as the other's rival.
				if y == x || w.cands[es[y].cand].P < px || w.echo(es[y].cand) != w.echo(es[x].cand) {
					continue
				}
				o := es[y].cb
				if sideA {
					o = es[y].ca
				}
				best = max(best, o[u]*float32(w.cands[es[y].cand].P))
			}
			all += float64(st.units[u].weight * cov[u])
			if cov[u] > best {
				left += float64(st.units[u].weight * (cov[u] - best))
			}
		}
		if st.weight > 0 {
			f := &w.cands[es[x].cand].Features
			f[fGain] += left / st.weight / 2
			if fresh := left / max(all, 1e-9); sideA || fresh < f[fFresh] {
				f[fFresh] = fresh
			}
		}
	}
}

// cover fills the rows of sentence i without scoring them; release undoes it.
func (s *scorer) cover(i int32) {
	a := &s.m.a.sents[i]
	s.touch = s.touch[:0]
	for k := range a.occs {
		s.occur(a, &a.occs[k])
	}
	for k := range s.m.extra[i] {
		s.occur(a, &s.m.extra[i][k])
	}
}

func (s *scorer) release() {
	for _, j := range s.touch {
		s.rows[j].seen = false
	}
}

// rivals fills in the probability of the best other pair in row and column.
func (w *work) rivals(na, nb int) {
	a, b := w.scorer.m.a, w.scorer.m.b
	row, col := make([][2][4]float64, na), make([][2][4]float64, nb)
	for k := range w.cands {
		c := &w.cands[k]
		insert(&row[c.A][b.sents[c.B].echo], c.P)
		insert(&col[c.B][a.sents[c.A].echo], c.P)
	}
	for k := range w.cands {
		c := &w.cands[k]
		c.Features[fRivalPA] = rival(&row[c.A][b.sents[c.B].echo], c.P)
		c.Features[fRivalPB] = rival(&col[c.B][a.sents[c.A].echo], c.P)
	}
}

// echo is which competition a candidate is in.
func (w *work) echo(k int) [2]int {
	c := &w.cands[k]
	return [2]int{w.scorer.m.a.sents[c.A].echo, w.scorer.m.b.sents[c.B].echo}
}
