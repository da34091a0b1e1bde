package align

import (
	"strings"
	"unicode/utf8"

	"xdiff/internal/lexicon"
)

// ruWord is one Russian word of the sentence under way.
type ruWord struct {
	stem   string
	unit   int32
	end    int  // byte in the sentence
	longer bool // a term of more words may begin with it
}

// ruTerms adds the terms of several words as occurrences over their units.
func (p *preparer) ruTerms(s *side, n int32, out *sentence) {
	for i, w := range p.ru {
		if !w.longer {
			continue
		}
		key := w.stem
		longer := true
		for k := i + 1; longer && k < len(p.ru) && k < i+lexicon.MaxTermRU; k++ {
			// Words of a term stand side by side.
			if gap := out.text[p.ru[k-1].end:out.units[p.ru[k].unit].span.Start]; strings.Trim(gap, " \u00a0-") != "" {
				break
			}
			key += " " + p.ru[k].stem
			var id lexicon.RuID
			var ok bool
			if id, longer, ok = p.lex.Russian(key); !ok {
				break
			}
			t := s.intern(stringTerm, 0, key, unknownCost, n)
			s.terms[t].id = uint32(id) + 1
			out.occs = append(out.occs, occ{term: t, first: w.unit, last: p.ru[k].unit + 1, pen: 1})
		}
	}
}

// ruCost stands in for word frequencies, of which there are none to embed: long
// words are rarer (Zipf's law of abbreviation).
func ruCost(w string) float32 {
	return float32(min(7+0.5*float64(utf8.RuneCountInString(w)), 12))
}

// ruGlossCost is the cost of a listed word: that of its first rendering, the
// rarest stem of it.
func (p *preparer) ruGlossCost(id lexicon.RuID, unlisted float32) float32 {
	p.gloss = p.lex.RussianGlosses(p.gloss[:0], id)
	if len(p.gloss) == 0 {
		return unlisted
	}
	cost := float32(0)
	for _, y := range p.gloss[0].Stems {
		cost = max(cost, p.lex.StemCost(y))
	}
	if cost == 0 {
		return unlisted
	}
	return min(cost, unknownCost)
}
