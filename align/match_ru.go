package align

import (
	"slices"

	"xdiff/internal/lexicon"
)

// pivot is a term of b that has an English rendering with a certain stem.
type pivot struct {
	term   int32
	gloss  int32   // which of the term's renderings
	weight float32 // of the rendering
	total  float32 // weight of all its stems
}

// pivotWeight is what a rendering by way of English counts against a direct one:
// two words with one English name need not mean the same.
const pivotWeight = 0.85

// pivot indexes the Russian terms of b by the Chinese words that render them and
// by the stems of their English renderings.
func (m *matcher) pivot() {
	m.byWord = make(map[lexicon.ID][]int32)
	m.byStem = make(map[lexicon.StemID][]pivot)
	var ids []lexicon.ID
	for k := range m.b.terms {
		t := &m.b.terms[k]
		if t.kind != stringTerm || t.id == 0 {
			continue
		}
		ids = m.lex.RussianWords(ids[:0], lexicon.RuID(t.id-1))
		for _, w := range ids {
			m.byWord[w] = append(m.byWord[w], int32(k))
		}
		m.glosses = m.lex.RussianGlosses(m.glosses[:0], lexicon.RuID(t.id-1))
		for n, g := range m.glosses {
			total := float32(0)
			for _, y := range g.Stems {
				total += m.stemWeight(y)
			}
			for _, y := range g.Stems {
				m.byStem[y] = append(m.byStem[y], pivot{int32(k), int32(n), g.Weight, total})
			}
		}
	}
}

// meeting is how far one Chinese and one Russian rendering share their stems.
type meeting struct {
	term, gloss   int32
	weight, total float32
	common        float32
}

// renderRussian renders a Chinese term by the Russian terms of b: directly where
// the list has it, else through English, by the stems two renderings share.
func (m *matcher) renderRussian(dst []choice, ta *term) []choice {
	from := len(dst)
	for _, k := range m.byWord[lexicon.ID(ta.id)] {
		dst = append(dst, choice{1, []share{{k, 1}}})
	}
	m.glosses = m.lex.Glosses(m.glosses[:0], lexicon.ID(ta.id))
	return m.throughEnglish(dst, from, pivotWeight)
}

// synonymsRussian renders a Russian term by other Russian terms of b that have an
// English rendering in common with it.
func (m *matcher) synonymsRussian(dst []choice, ta *term) []choice {
	m.glosses = m.lex.RussianGlosses(m.glosses[:0], lexicon.RuID(ta.id-1))
	return m.throughEnglish(dst, len(dst), synonymWeight)
}

// throughEnglish renders m.glosses by the Russian terms of b, weighed by the stems
// that two English renderings share. Renderings of dst[from:] stay where they are
// better.
func (m *matcher) throughEnglish(dst []choice, from int, weight float32) []choice {
	for _, g := range m.glosses {
		total := float32(0)
		var met []meeting
		for _, y := range g.Stems {
			w := m.stemWeight(y)
			total += w
			for _, p := range m.byStem[y] {
				k := slices.IndexFunc(met, func(x meeting) bool { return x.term == p.term && x.gloss == p.gloss })
				if k < 0 {
					k = len(met)
					met = append(met, meeting{p.term, p.gloss, p.weight, p.total, 0})
				}
				met[k].common += w
			}
		}
		for _, x := range met {
			v := weight * g.Weight * x.weight * x.common / max(total, x.total)
			if v < 0.25 {
				continue
			}
			// The best way from this term to that one counts.
			k := slices.IndexFunc(dst[from:], func(c choice) bool { return c.terms[0].term == x.term })
			if k < 0 {
				dst = append(dst, choice{v, []share{{x.term, 1}}})
			} else if dst[from+k].weight < v {
				dst[from+k].weight = v
			}
		}
	}
	return dst
}
