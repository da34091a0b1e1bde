package align

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
)

// maxEvidence is how many expressions are printed for a link.
const maxEvidence = 8

// grain is one occurrence of a that explains units of b, and what it is worth.
type grain struct {
	a, b Span
	term int32
	gain float64
}

// evidence lists the expressions that speak most for a link, those of the first
// sentence first.
func (w *work) evidence(l *Link) []Evidence {
	var out []Evidence
	m := w.scorer.m
	quota := max(maxEvidence/(len(l.A)*len(l.B)), 2)
	for _, i := range l.A {
		for _, j := range l.B {
			a, b := &m.a.sents[i], &m.b.sents[j]
			for _, g := range w.grains(a, b, i, j, quota) {
				e := Evidence{Kind: kind(&m.a.terms[g.term]), A: a.text[g.a.Start:g.a.End], B: b.text[g.b.Start:g.b.End]}
				if !slices.Contains(out, e) {
					out = append(out, e)
				}
			}
		}
	}
	return out
}

func kind(t *term) string {
	switch {
	case t.kind == numberTerm:
		return "number"
	case t.proper:
		return "name"
	case t.kind == stringTerm:
		return "string"
	}
	return "word"
}

// grains picks the pairs of expressions that explain most and do not overlap.
func (w *work) grains(a, b *sentence, i, j, most int) []grain {
	m := w.scorer.m
	var all []grain
	add := func(o *occ) {
		for _, h := range m.hits[o.term] {
			if h.sent != int32(j) {
				continue
			}
			wa := 0.0
			for u := o.first; u < o.last; u++ {
				wa += float64(a.units[u].weight)
			}
			parts := slices.Clone(m.parts[h.p0:h.p1])
			slices.SortFunc(parts, func(x, y part) int { return cmp.Compare(x.first, y.first) })
			for k := 0; k < len(parts); {
				// The parts of a compound that stand together are shown together.
				p := parts[k]
				val, wb := p.val, 0.0
				for k++; k < len(parts) && parts[k].first <= p.last; k++ {
					p.last = max(p.last, parts[k].last)
					val = max(val, parts[k].val)
				}
				for u := p.first; u < p.last; u++ {
					wb += float64(b.units[u].weight)
				}
				all = append(all, grain{
					term: o.term, gain: min(wa, wb) * float64(val*o.pen),
					a: Span{a.units[o.first].span.Start, a.units[o.last-1].span.End},
					b: Span{b.units[p.first].span.Start, b.units[p.last-1].span.End},
				})
			}
		}
	}
	for k := range a.occs {
		add(&a.occs[k])
	}
	for k := range m.extra[i] {
		add(&m.extra[i][k])
	}
	slices.SortStableFunc(all, func(x, y grain) int {
		return cmp.Or(cmp.Compare(y.gain, x.gain), cmp.Compare(x.a.Start, y.a.Start), cmp.Compare(x.b.Start, y.b.Start))
	})
	var out []grain
	for _, g := range all {
		if g.gain < 0.15 || len(out) == most {
			break
		}
		clash := slices.ContainsFunc(out, func(o grain) bool {
			return o.a.Start < g.a.End && g.a.Start < o.a.End || o.b.Start < g.b.End && g.b.Start < o.b.End
		})
		if !clash && strings.TrimSpace(a.text[g.a.Start:g.a.End]) != "" {
			out = append(out, g)
		}
	}
	slices.SortFunc(out, func(x, y grain) int { return cmp.Compare(x.a.Start, y.a.Start) })
	return out
}

func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
