package align

import (
	"math"
)

// Features are what the model sees of a pair of sentences.
type Features [numFeatures]float64

// The features of a pair. All but the first depend on its rivals or its text.
const (
	fBias     = iota
	fMargin   // s over the mean of the best four of its row and column
	fWindow   // best window, discounted by the difference of length
	fRivalA   // best s of another sentence of b with this one of a
	fRivalB   // best s of another sentence of a with this one of b
	fMax      // greater of the two coverages
	fMin      // smaller of the two
	fNumber   // log of the weight of numbers both have
	fMiss     // share of the weight of numbers only one has
	fName     // log of the weight of names both have
	fLength   // square of the log length ratio of the best window
	fGain     // share of the weight that no better pair explains already
	fNext     // how well the neighbours on the same diagonal go together
	fEvidence // log of the weight explained: two words may agree by chance
	fFresh    // share of what the pair explains that no better pair explains, on the side where it is less
	fRivalPA  // first-stage probability of the best other sentence of b
	fRivalPB  // first-stage probability of the best other sentence of a
	numFeatures
)

// SecondStage tells the features that the first stage of a model does not have.
func SecondStage(k int) bool {
	return k == fGain || k == fFresh || k == fRivalPA || k == fRivalPB
}

// FeatureNames are the names of the features, in order.
var FeatureNames = [numFeatures]string{"bias", "margin", "window", "rival-a", "rival-b", "max", "min", "number", "miss", "name", "length", "gain", "next", "evidence", "fresh", "rival-pa", "rival-pb"}

// Candidate is a pair of sentences with its features and the probability that
// both state one fact. Indexes count from 0.
type Candidate struct {
	A, B     int
	Features Features
	P        float64
}

// compete sets pairs against their rivals and fills in their features. pairs are
// ordered by i, then j.
func compete(pairs []pair, na, nb int, a, b *side) []Candidate {
	const top = 4
	rowTop := make([][2][top]float64, na) // by whether the rival is an echo
	colTop := make([][2][top]float64, nb)
	var ea, eb [2]int // how many there are of each
	for i := range a.sents {
		ea[a.sents[i].echo]++
	}
	for j := range b.sents {
		eb[b.sents[j].echo]++
	}
	for _, p := range pairs {
		insert(&rowTop[p.i][b.sents[p.j].echo], p.win)
		insert(&colTop[p.j][a.sents[p.i].echo], p.win)
	}
	at := make(map[[2]int32]float64, len(pairs))
	for _, p := range pairs {
		at[[2]int32{p.i, p.j}] = p.win
	}
	cands := make([]Candidate, 0, len(pairs))
	for _, p := range pairs {
		xa, xb := a.sents[p.i].echo, b.sents[p.j].echo
		rt, ct := &rowTop[p.i][xb], &colTop[p.j][xa]
		f := Features{fBias: 1}
		f[fMargin] = 2 * p.win / (mean(rt, min(eb[xb], top)) + mean(ct, min(ea[xa], top)) + 1e-9)
		f[fWindow] = p.win
		f[fRivalA] = rival(rt, p.win)
		f[fRivalB] = rival(ct, p.win)
		f[fMax] = max(p.fa, p.fb)
		f[fMin] = min(p.fa, p.fb)
		f[fNumber] = math.Log1p(p.num)
		f[fMiss] = p.miss
		f[fName] = math.Log1p(p.names)
		f[fLength] = min(p.ld*p.ld, 4)
		f[fNext] = max(at[[2]int32{p.i - 1, p.j - 1}], at[[2]int32{p.i + 1, p.j + 1}])
		f[fEvidence] = math.Log1p(min(p.fa*a.sents[p.i].weight, p.fb*b.sents[p.j].weight))
		cands = append(cands, Candidate{A: int(p.i), B: int(p.j), Features: f})
	}
	return cands
}

func insert(t *[4]float64, v float64) {
	for k := range t {
		if v > t[k] {
			t[k], v = v, t[k]
		}
	}
}

// mean is that of the best n; a text of one sentence has no rivals to be set
// against.
func mean(t *[4]float64, n int) float64 {
	s := 0.0
	for _, v := range t[:n] {
		s += v
	}
	return s / float64(max(n, 1))
}

// rival is the best value other than one occurrence of v.
func rival(t *[4]float64, v float64) float64 {
	if t[0] == v {
		return t[1]
	}
	return t[0]
}
