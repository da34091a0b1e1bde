package align

import (
	"slices"

	"xdiff/internal/lexicon"
)

// hit says how well one term of side a is explained by one sentence of side b.
// parts are the units of that sentence it explains in turn.
type hit struct {
	sent   int32
	val    float32 // what the term's own units count
	p0, p1 int32   // matcher.parts[p0:p1]
}

// part is a run of units of a sentence of b that a hit explains.
type part struct {
	first, last int32
	val         float32
}

// posting is an occurrence of a term of b: the sentence and the units.
type posting struct {
	sent        int32
	first, last int32
	pen         float32
}

// choice is one rendering of a term of a into terms of b.
type choice struct {
	weight float32
	terms  []share
}

// share is a term of b and the share of the rendering's weight it carries.
type share struct {
	term  int32
	share float32
}

// matcher finds for every term of a which sentences of b explain it.
type matcher struct {
	lex      *lexicon.Lexicon
	a, b     *side
	postings [][]posting // by term of b
	hits     [][]hit     // by term of a, by sentence
	parts    []part
	glosses  []lexicon.Gloss
	syns     []lexicon.StemID
	stamp    []int32   // by sentence of b: the round in which cov was set
	cov      []float32 // by sentence of b: the share of a rendering it has
	round    int32
	entries  []entry
	hitArena []hit
	byWord   map[lexicon.ID][]int32     // Russian terms of b by the Chinese words that render them
	byStem   map[lexicon.StemID][]pivot // and by the stems of their English renderings
	inB      [1 << 10]uint64            // which word terms b may have, by their last 16 bits
	extra    [][]occ                    // by sentence of a: names matched by pinyin or sound
	derived  map[uint32]int32           // stems of one root with an English term of b, which it lacks itself
}

func newMatcher(lex *lexicon.Lexicon, a, b *side) *matcher {
	m := &matcher{lex: lex, a: a, b: b}
	m.postings = make([][]posting, len(b.terms))
	count := make([]int32, len(b.terms))
	total := 0
	for i := range b.sents {
		for _, o := range b.sents[i].occs {
			count[o.term]++
			total++
		}
	}
	arena := make([]posting, 0, total)
	for t, c := range count {
		m.postings[t] = arena[len(arena) : len(arena) : len(arena)+int(c)]
		arena = arena[:len(arena)+int(c)]
	}
	for i := range b.sents {
		for _, o := range b.sents[i].occs {
			m.postings[o.term] = append(m.postings[o.term], posting{int32(i), o.first, o.last, o.pen})
		}
	}
	switch b.lang {
	case lexicon.En:
		m.derive()
	case lexicon.Ru:
		if a.lang.Chinese() || a.lang == lexicon.Ru {
			m.pivot()
		}
	}
	m.hits = make([][]hit, len(a.terms))
	m.stamp, m.cov = make([]int32, len(b.sents)), make([]float32, len(b.sents))
	for k := range b.terms {
		if id := b.terms[k].id & 0xffff; b.terms[k].kind == wordTerm {
			m.inB[id>>6] |= 1 << (id & 63)
		}
	}
	for id := range m.derived {
		m.inB[id&0xffff>>6] |= 1 << (id & 63)
	}
	m.hitArena = make([]hit, 0, 2*len(a.terms))
	m.parts = make([]part, 0, 4*len(a.terms))
	var choices []choice
	for t := range a.terms {
		choices = m.render(choices[:0], int32(t))
		m.fill(int32(t), choices)
	}
	m.extra = make([][]occ, len(a.sents))
	m.matchNames()
	return m
}

// derive lists the stems that are of one root with a term of b: economy for
// economic. Of two terms the first is taken.
func (m *matcher) derive() {
	m.derived = make(map[uint32]int32)
	for k := range m.b.terms {
		t := &m.b.terms[k]
		if t.kind != wordTerm {
			continue
		}
		m.syns = m.lex.Related(m.syns[:0], lexicon.StemID(t.id))
		for _, y := range m.syns {
			if _, ok := m.derived[uint32(y)]; !ok {
				m.derived[uint32(y)] = int32(k)
			}
		}
	}
}

// render lists what a term of a may be called in b. The lists live until the
// next call.
func (m *matcher) render(dst []choice, t int32) []choice {
	ta := &m.a.terms[t]
	same := func(weight float32) {
		var k int32
		var ok bool
		if ta.kind == wordTerm {
			k, ok = m.b.byID[ta.id]
		} else {
			k, ok = m.b.byTxt[ta.text]
		}
		if ok && m.b.terms[k].kind == ta.kind {
			dst = append(dst, choice{weight, []share{{k, 1}}})
		}
	}
	if ta.kind == numberTerm {
		same(1)
		return dst
	}
	za, zb := m.a.lang.Chinese(), m.b.lang.Chinese()
	switch {
	case m.a.lang == m.b.lang || za && zb:
		same(1)
		if m.a.lang == lexicon.En && ta.kind == wordTerm {
			m.syns = m.lex.Synonyms(m.syns[:0], lexicon.StemID(ta.id))
			for _, y := range m.syns {
				if k, ok := m.b.byID[uint32(y)]; ok {
					dst = append(dst, choice{synonymWeight, []share{{k, 1}}})
				}
			}
			if k, ok := m.derived[ta.id]; ok {
				dst = append(dst, choice{relatedWeight, []share{{k, 1}}})
			}
		}
		if m.a.lang == lexicon.Ru && ta.kind == stringTerm && ta.id > 0 {
			dst = m.synonymsRussian(dst, ta)
		}
		if !za {
			dst = m.alike(dst, ta)
		}
	case za && m.b.lang == lexicon.En && ta.kind == wordTerm:
		m.glosses = m.lex.Glosses(m.glosses[:0], lexicon.ID(ta.id))
		dst = m.renderGlosses(dst)
	case m.a.lang == lexicon.Ru && m.b.lang == lexicon.En && ta.kind == stringTerm && ta.id > 0:
		m.glosses = m.lex.RussianGlosses(m.glosses[:0], lexicon.RuID(ta.id-1))
		dst = m.renderGlosses(dst)
	case za && m.b.lang == lexicon.Ru && ta.kind == wordTerm:
		dst = m.renderRussian(dst, ta)
	case za && m.b.lang == lexicon.En && ta.text != "":
		// Latin words in Chinese text: names and abbreviations.
		if id, ok := m.lex.Stem(ta.text); ok {
			if k, ok := m.b.byID[uint32(id)]; ok {
				dst = append(dst, choice{1, []share{{k, 1}}})
			}
		} else if k, ok := m.b.byTxt[lexicon.StemEN(ta.text)]; ok {
			dst = append(dst, choice{1, []share{{k, 1}}})
		}
	default:
		same(1) // Latin names in Cyrillic text
	}
	return dst
}

// renderGlosses turns m.glosses into renderings by the English terms of b.
func (m *matcher) renderGlosses(dst []choice) []choice {
	for _, g := range m.glosses {
		if !slices.ContainsFunc(g.Stems, m.maybe) {
			continue
		}
		total := float32(0)
		for _, y := range g.Stems {
			total += m.stemWeight(y)
		}
		var sh []share
		for _, y := range g.Stems {
			if k, ok := m.b.byID[uint32(y)]; ok {
				sh = append(sh, share{k, m.stemWeight(y) / total})
				continue
			}
			if k, ok := m.derived[uint32(y)]; ok {
				sh = append(sh, share{k, relatedWeight * m.stemWeight(y) / total})
			}
		}
		if len(sh) > 0 {
			dst = append(dst, choice{g.Weight, sh})
		}
	}
	return dst
}

// What a synonym, a derivation the stemmer keeps apart (economy, economic) and a
// word of like spelling count against the word itself.
const (
	synonymWeight = 0.5
	relatedWeight = 0.85
	alikeWeight   = 0.75
)

// maybe reports whether b may have a stem; most it has not, and a look at a few
// bits tells.
func (m *matcher) maybe(id lexicon.StemID) bool {
	return m.inB[id&0xffff>>6]>>(id&63)&1 != 0
}

func (m *matcher) stemWeight(id lexicon.StemID) float32 {
	return min(max((m.lex.StemCost(id)-bgFloor)/bgScale, 0.15), bgMax)
}

// alike adds stems of one language that share a long beginning: inflection and
// derivation the stemmer left apart, two spellings of a name.
func (m *matcher) alike(dst []choice, ta *term) []choice {
	x := m.form(m.a, ta)
	if len(x) < 5 {
		return dst
	}
	for k := range m.b.terms {
		tb := &m.b.terms[k]
		if tb.kind == numberTerm || tb.kind == ta.kind && tb.id == ta.id && tb.text == ta.text {
			continue
		}
		y := m.form(m.b, tb)
		p := 0
		for p < len(x) && p < len(y) && x[p] == y[p] {
			p++
		}
		if long := max(len(x), len(y)); p >= 5 && p*10 >= long*7 {
			dst = append(dst, choice{alikeWeight * float32(p) / float32(long), []share{{int32(k), 1}}})
		}
	}
	return dst
}

func (m *matcher) form(s *side, t *term) string {
	if t.kind == wordTerm {
		return m.lex.StemText(lexicon.StemID(t.id))
	}
	return t.text
}

// entry is a part that a term explains, before it is sorted into hits.
type entry struct {
	sent int32
	part part
}

// fill turns the renderings of a term into hits, one a sentence of b that holds
// any of their parts. Postings are walked, not searched: the cost is linear in
// their number.
func (m *matcher) fill(t int32, choices []choice) {
	es := m.entries[:0]
	for _, c := range choices {
		if len(c.terms) == 1 && c.terms[0].share > 0.999 {
			for _, p := range m.postings[c.terms[0].term] {
				es = append(es, entry{p.sent, part{p.first, p.last, c.weight * p.pen}})
			}
			continue
		}
		// The share of the rendering that each sentence has.
		m.round++
		for _, sh := range c.terms {
			last := int32(-1)
			for _, p := range m.postings[sh.term] {
				if p.sent == last {
					continue
				}
				last = p.sent
				if m.stamp[p.sent] != m.round {
					m.stamp[p.sent], m.cov[p.sent] = m.round, 0
				}
				m.cov[p.sent] += sh.share
			}
		}
		for _, sh := range c.terms {
			for _, p := range m.postings[sh.term] {
				cov := m.cov[p.sent]
				val := c.weight * cov
				// A part of a compound alone says little: 总书记 is not any secretary.
				if cov < 0.999 {
					val *= cov
				}
				es = append(es, entry{p.sent, part{p.first, p.last, val * p.pen}})
			}
		}
	}
	m.entries = es
	if len(es) == 0 {
		return
	}
	slices.SortStableFunc(es, func(x, y entry) int { return int(x.sent) - int(y.sent) })
	from := len(m.hitArena)
	for k := 0; k < len(es); {
		h := hit{sent: es[k].sent, p0: int32(len(m.parts))}
		for ; k < len(es) && es[k].sent == h.sent; k++ {
			m.parts = append(m.parts, es[k].part)
			h.val = max(h.val, es[k].part.val)
		}
		h.p1 = int32(len(m.parts))
		m.hitArena = append(m.hitArena, h)
	}
	m.hits[t] = m.hitArena[from:len(m.hitArena):len(m.hitArena)]
}
