package segment

import (
	"xdiff/internal/lexicon"
)

// lattice finds the cheapest way to cover a run of Chinese characters with
// words. Edges are dictionary words at their cost (-ln p), names at the costs
// of names.go, and single characters; the path is found left to right (Viterbi),
// in time linear in the run times the longest word.
//
// Note: the largest-match rule needs no costs but cuts 中国人民 by the longest
// word that happens to start, and leaves no place to weigh a name against the
// words it would break.
type lattice struct {
	src []rune // scratch for load

	// The dictionary words that begin at character i are
	// words[first[i]:first[i+1]], shortest first.
	words []lexicon.Word
	first []int32

	// A value for each character of the text; a run uses its own part, and
	// what is at its end (the character after the run) is that of the node.
	cost []float32 // of the cheapest path to the node before the character
	back []int32   // where the last edge of that path begins
	kind []bool    // whether that edge is a name

	// The path found, at the first character of each word.
	end  []int32
	name []bool
}

// reset makes room for n characters.
func (l *lattice) reset(n int) {
	n++ // the node after the last
	if cap(l.cost) < n {
		room := n + n/4
		l.cost = make([]float32, room)
		l.back = make([]int32, room)
		l.kind = make([]bool, room)
		l.end = make([]int32, room)
		l.name = make([]bool, room)
		l.first = make([]int32, room)
		l.words = make([]lexicon.Word, 0, 2*room) // about two words begin at a character
	}
	l.cost, l.back, l.kind = l.cost[:n], l.back[:n], l.kind[:n]
	l.end, l.name, l.first = l.end[:n], l.name[:n], l.first[:n]
	l.words = l.words[:0]
}

const (
	// infinite is above the cost of any path.
	infinite = float32(1e30)
	// maxDictWord bounds the words asked of the dictionary, in characters.
	maxDictWord = 16
	// dotCost is the cost of a middle dot that belongs to no name.
	dotCost = 8
)

// lookup fills words and first for the run [a, b).
func (s *Segmenter) lookup(a, b int) {
	l := &s.lat
	for i := a; i < b; i++ {
		l.first[i] = int32(len(l.words))
		l.words = s.Lexicon.Prefixes(l.words, s.rs[i:min(b, i+maxDictWord)])
	}
	l.first[b] = int32(len(l.words))
}

// at is the dictionary words that begin at character i.
func (l *lattice) at(i int) []lexicon.Word { return l.words[l.first[i]:l.first[i+1]] }

// single is the cost of character i as a word.
func (l *lattice) single(i int) float32 {
	if w := l.at(i); len(w) > 0 && w[0].Len == 1 {
		return w[0].Cost
	}
	return lexicon.UnknownCost
}

// edge offers the way from i to j at cost c above that of i. On a tie the
// earlier offer stands.
func (l *lattice) edge(i, j int, c float32, name bool) {
	if c += l.cost[i]; c < l.cost[j] {
		l.cost[j], l.back[j], l.kind[j] = c, int32(i), name
	}
}

// solve finds the cheapest path over the run [a, b).
func (s *Segmenter) solve(a, b int) {
	l := &s.lat
	all := uint16(0)
	for i := a; i < b; i++ {
		l.cost[i] = infinite
		all |= s.cls[i]
	}
	l.cost[b] = infinite
	s.dots = all&clsDot != 0
	l.cost[a] = 0
	for i := a; i < b; i++ {
		words := l.at(i)
		for _, w := range words {
			c := w.Cost
			if w.Len >= 3 && joins(s.rs[i]) {
				c = s.glued(i, w)
			}
			l.edge(i, i+w.Len, c, false)
		}
		switch {
		case len(words) > 0 && words[0].Len == 1:
		case isDot(s.rs[i]):
			l.edge(i, i+1, dotCost, false)
		default:
			l.edge(i, i+1, lexicon.UnknownCost, false)
		}
		s.nameEdges(i, a, b)
		s.numeralEdge(i, b)
	}
	for j := b; j > a; {
		i := int(l.back[j])
		l.end[i], l.name[i] = int32(j), l.kind[j]
		j = i
	}
}

// joins reports whether r is a word that joins words: and, with, to.
func joins(r rune) bool {
	switch r {
	case '和', '与', '同', '及', '对', '向', '由':
		return true
	}
	return false
}

// glued is the cost of the dictionary word w at i that begins with a joining
// word: where the rest is a word too (和 with a name), the entry is an accident of the
// corpus the words were counted in, and may not beat the two words.
func (s *Segmenter) glued(i int, w lexicon.Word) float32 {
	l := &s.lat
	for _, r := range l.at(i + 1) {
		if r.Len == w.Len-1 {
			return max(w.Cost, l.single(i)+r.Cost+1)
		}
	}
	return w.Cost
}

// numeralCost is the cost of a number in Chinese characters, and of each
// character in it.
const (
	numeralBase = 7
	numeralEach = 1.5
)

// numeralEdge offers the number that begins at i, with 第 before it, as a word.
func (s *Segmenter) numeralEdge(i, b int) {
	if s.cls[i]&clsNumeral == 0 && s.rs[i] != '第' {
		return
	}
	// Not from the middle of a number.
	if i > 0 && s.cls[i-1]&clsNumeral != 0 && s.cls[i]&clsNumeral != 0 {
		return
	}
	j := i + 1
	for j < b && s.cls[j]&clsNumeral != 0 {
		j++
	}
	if j-i >= 2 {
		s.lat.edge(i, j, numeralBase+numeralEach*float32(j-i), false)
	}
}
