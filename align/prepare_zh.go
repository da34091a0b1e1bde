package align

import (
	"unicode"

	"xdiff/internal/lexicon"
	"xdiff/internal/segment"
)

// What a lattice word counts that is not on the best path: a longer reading is
// often right (执政党 in 执政 党), a single character of a longer word seldom
// means what it means alone, and least inside a name.
const (
	offPath     = 0.9
	offPathChar = 0.45
	inName      = 0.3
)

// load folds a Chinese sentence rune by rune, so that rune k of the folded form
// is the one at byte at[k] of the text.
func (p *preparer) load(text string) {
	p.runes, p.at = p.runes[:0], p.at[:0]
	for i, r := range text {
		if r >= '！' && r <= '～' {
			r -= '！' - '!'
		}
		p.runes = append(p.runes, unicode.ToLower(r))
		p.at = append(p.at, i)
	}
	p.at = append(p.at, len(text))
	p.simp = lexicon.Simplify(p.simp[:0], p.runes)
}

// han adds the characters of one Chinese word as units that share its weight.
func (p *preparer) han(s *side, n int32, out *sentence, w segment.Word, clause int32) {
	lo := search(p.at, w.Start)
	hi := search(p.at, w.End)
	if hi <= lo {
		return
	}
	word := string(p.simp[lo:hi])
	var k int32
	if d, ok := p.lex.Lookup(word); ok && !w.Name {
		k = s.intern(wordTerm, uint32(d.ID), "", d.Cost, n)
	} else {
		k = s.intern(stringTerm, 0, word, unknownCost, n)
	}
	s.terms[k].proper = s.terms[k].proper || w.Name
	first := int32(len(out.units))
	for i := lo; i < hi; i++ {
		if i > lo && !isWordRune(p.runes[i]) {
			continue // the dot within a name
		}
		out.units = append(out.units, unit{term: k, parts: int32(hi - lo), clause: clause, span: Span{p.at[i], p.at[i+1]}})
	}
	out.occs = append(out.occs, occ{term: k, first: first, last: int32(len(out.units)), pen: 1})
}

// lattice adds every other dictionary word of the sentence as an occurrence over
// the units it covers.
func (p *preparer) lattice(s *side, n int32, out *sentence) {
	path := len(out.occs)
	// Which path word covers a unit.
	owner := make([]int32, len(out.units))
	for i := range owner {
		owner[i] = -1
	}
	for k, o := range out.occs[:path] {
		for u := o.first; u < o.last; u++ {
			owner[u] = int32(k)
		}
	}
	for u := 0; u < len(out.units); u++ {
		o := out.occs[owner[u]]
		if s.terms[o.term].kind == numberTerm {
			continue
		}
		lo := search(p.at, out.units[u].span.Start)
		// How many runes on are units without a gap.
		run := 1
		for u+run < len(out.units) && out.units[u+run].span.Start == p.at[lo+run] && s.terms[out.units[u+run].term].kind != numberTerm {
			run++
		}
		p.words = p.lex.Prefixes(p.words[:0], p.simp[lo:lo+run])
		for _, w := range p.words {
			last := int32(u + w.Len)
			if o.first == int32(u) && o.last == last && !s.terms[o.term].proper {
				continue // the path word itself
			}
			pen := float32(offPath)
			whole := int32(u) >= o.first && last <= o.last // lies inside one path word
			switch {
			case s.terms[o.term].proper && whole && o.last-o.first == int32(w.Len):
				pen = 1 // a name the dictionary knows
			case s.terms[o.term].proper && whole:
				pen = inName
			case w.Len == 1 && o.last-o.first > 1:
				pen = offPathChar
			}
			k := s.intern(wordTerm, uint32(w.ID), "", w.Cost, n)
			out.occs = append(out.occs, occ{term: k, first: int32(u), last: last, pen: pen})
		}
	}
}

// nameSpans lists what pinyin or sound may match: names the segmenter found, and
// short runs of single-character words, in which unknown names fall apart. It
// reads the words of the best path alone.
func nameSpans(s *side, out *sentence) {
	single := func(o occ) bool {
		return o.last-o.first == 1 && s.terms[o.term].kind != numberTerm
	}
	add := func(first, last int32, sure bool) {
		if last <= first {
			return
		}
		text := out.text[out.units[first].span.Start:out.units[last-1].span.End]
		out.names = append(out.names, nameSpan{first, last, text, sure})
	}
	for i := 0; i < len(out.occs); i++ {
		o := out.occs[i]
		if s.terms[o.term].proper && o.last-o.first > 1 {
			add(o.first, o.last, true)
			continue
		}
		if !single(o) {
			continue
		}
		k := i + 1
		for k < len(out.occs) && single(out.occs[k]) && out.occs[k].first == out.occs[k-1].last &&
			out.units[out.occs[k].first].span.Start == out.units[out.occs[k-1].first].span.End {
			k++
		}
		if k-i >= 2 && k-i <= 8 {
			add(o.first, out.occs[k-1].last, false)
		}
		i = k - 1
	}
}

// search returns the index of off in the sorted offsets.
func search(at []int, off int) int {
	lo, hi := 0, len(at)-1
	for lo < hi {
		m := (lo + hi) / 2
		if at[m] < off {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo
}
