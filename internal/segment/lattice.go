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
	src   []rune         // scratch for simplify
	words []lexicon.Word // scratch for Prefixes

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
	if cap(l.cost) <= n {
		n2 := n + n/4 + 1
		l.cost = make([]float32, n2)
		l.back = make([]int32, n2)
		l.kind = make([]bool, n2)
		l.end = make([]int32, n2)
		l.name = make([]bool, n2)
	}
	n++
	l.cost, l.back, l.kind = l.cost[:n], l.back[:n], l.kind[:n]
	l.end, l.name = l.end[:n], l.name[:n]
}

// infinite is above the cost of any path.
const infinite = float32(1e30)

// maxDictWord bounds the words asked of the dictionary, in characters.
const maxDictWord = 16

// edge offers the way from i to j at cost c above that of i.
func (l *lattice) edge(i, j int, c float32, name bool) {
	if c += l.cost[i]; c < l.cost[j] {
		l.cost[j], l.back[j], l.kind[j] = c, int32(i), name
	}
}

// solve finds the cheapest path over the run [a, b).
func (s *Segmenter) solve(a, b int) {
	l := &s.lat
	for i := a; i <= b; i++ {
		l.cost[i] = infinite
	}
	l.cost[a] = 0
	for i := a; i < b; i++ {
		l.words = s.Lexicon.Prefixes(l.words[:0], s.rs[i:min(b, i+maxDictWord)])
		longest, single := 1, false
		for _, w := range l.words {
			l.edge(i, i+w.Len, w.Cost, false)
			single = single || w.Len == 1
			longest = w.Len
		}
		if !single {
			l.edge(i, i+1, lexicon.UnknownCost, false)
		}
		s.nameEdges(i, a, b, longest)
		s.numeralEdge(i, b)
	}
	for j := b; j > a; {
		i := int(l.back[j])
		l.end[i], l.name[i] = int32(j), l.kind[j]
		j = i
	}
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
