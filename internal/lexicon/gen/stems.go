package main

import (
	"cmp"
	"encoding/binary"
	"maps"
	"math"
	"slices"
	"strings"

	"xdiff/internal/lexicon"
)

// stems are the numbered English stems with their costs.
type stems struct {
	list  []string
	ids   map[string]uint32
	costs []uint16
	en    *english
}

// numberStems collects the stems of all renderings and of WordNet's lemmas
// and numbers them by falling expected count, so that common ones have short
// codes.
func numberStems(words []word, ru []russian, en *english, wn *wordnet) *stems {
	mass := map[string]float64{}
	total := 0.0
	for _, w := range words {
		total += w.count
		sum := w.lost
		for _, g := range w.list {
			sum += g.weight
		}
		// Remote renderings alone do not get the whole count.
		sum = max(sum, plainWeight)
		for _, g := range w.list {
			for _, s := range g.stems {
				mass[s] += w.count * g.weight / sum
			}
		}
	}
	// A tag in WordNet's corpora is worth few words of Chinese news; it only
	// tells apart stems no rendering has.
	const perTag = 5
	for _, l := range slices.Sorted(maps.Keys(wn.lemmas)) { // sums of floats depend on their order
		mass[en.stem(l)] += float64(wn.lemmas[l]) * perTag
	}
	for _, r := range ru {
		for _, g := range r.list {
			for _, s := range g.stems {
				mass[s] += 0
			}
		}
	}
	for _, t := range en.aliases {
		mass[t] += 0
	}
	for _, l := range en.forms {
		mass[en.stem(l)] += 0
	}
	st := &stems{ids: map[string]uint32{}, en: en}
	for s := range mass {
		st.list = append(st.list, s)
	}
	slices.SortFunc(st.list, func(a, b string) int {
		return cmp.Or(cmp.Compare(mass[b], mass[a]), strings.Compare(a, b))
	})
	for i, s := range st.list {
		st.ids[s] = uint32(i)
		cost := min(-math.Log((mass[s]+1)/total), lexicon.MaxStemCost)
		st.costs = append(st.costs, uint16(math.Round(cost*2048)))
	}
	return st
}

func (st *stems) file() file {
	var names, forms []string
	var aliases, targets []uint32
	for from := range st.en.aliases {
		if _, ok := st.ids[from]; !ok {
			names = append(names, from)
		}
	}
	slices.Sort(names)
	for _, n := range names {
		aliases = append(aliases, st.ids[st.en.aliases[n]])
	}
	for f := range st.en.forms {
		forms = append(forms, f)
	}
	forms = append(forms, st.en.common()...)
	slices.Sort(forms)
	forms = slices.Compact(forms)
	for _, f := range forms {
		targets = append(targets, st.ids[st.en.stem(f)])
	}
	o, b, s := stringTable(append(slices.Clone(st.list), names...))
	fo, fb, fs := stringTable(forms)
	// No padding of the costs: their number is the number of stems.
	var costs []byte
	for _, c := range st.costs {
		costs = binary.LittleEndian.AppendUint16(costs, c)
	}
	return file{name: "stems.bin", kind: "stem", sections: [][]byte{o, b, s, costs, u32s(aliases), fo, fb, fs, u32s(targets)}}
}

// relatedFile makes synonyms and derivations. The strength of a synonym is
// the chance that both words, met alone, have the sense they share.
func relatedFile(wn *wordnet, st *stems, en *english) file {
	syn := make([]map[uint32]float64, len(st.list))
	der := make([]map[uint32]float64, len(st.list))
	add := func(m []map[uint32]float64, a, b uint32, x float64) {
		if m[a] == nil {
			m[a] = map[uint32]float64{}
		}
		m[a][b] = max(m[a][b], x)
	}
	share := map[lemma]map[string]float64{}
	uses := map[string]float64{}
	lemmas := slices.SortedFunc(maps.Keys(wn.senses), func(a, b lemma) int {
		return cmp.Or(strings.Compare(a.word, b.word), cmp.Compare(a.pos, b.pos))
	})
	total := map[lemma]float64{} // uses of a lemma: tags, and less for each later sense
	for _, l := range lemmas {
		for i, s := range wn.senses[l] {
			total[l] += s.uses(i)
		}
		share[l] = map[string]float64{}
		for i, s := range wn.senses[l] {
			share[l][s.synset] = s.uses(i) / total[l]
		}
		uses[l.word] += total[l]
	}
	const senses = 3     // of a word, those that count
	const weakest = 0.06 // of a synonym
	const rareness = 4
	maxCost := slices.Max(st.costs)
	for _, l := range lemmas {
		list := wn.senses[l]
		a, ok := st.ids[en.stem(l.word)]
		if !ok || lexicon.StopEN(l.word) {
			continue
		}
		for _, s := range list[:min(senses, len(list))] {
			for _, w := range wn.synsets[s.synset] {
				other := lemma{w, l.pos}
				b, ok := st.ids[en.stem(w)]
				if !ok || a == b || lexicon.StopEN(w) || len(w) < 3 {
					continue
				}
				x := share[l][s.synset] * share[other][s.synset]
				// The part of a word's uses that this part of speech has.
				x *= total[l] / uses[l.word] * total[other] / uses[w]
				if x < weakest {
					continue
				}
				if st.costs[b] == maxCost {
					x /= rareness // tike and nipper after kid
				}
				add(syn, a, b, x)
			}
		}
	}
	for _, d := range wn.derived {
		a, okA := st.ids[en.stem(d[0])]
		b, okB := st.ids[en.stem(d[1])]
		if okA && okB && a != b {
			// Commoner words first.
			add(der, a, b, uses[d[1]])
			add(der, b, a, uses[d[0]])
		}
	}
	offs := []int{0}
	var blob []byte
	for i := range st.list {
		s, d := strongest(syn[i]), strongest(der[i])
		if len(s)+len(d) > 0 {
			blob = append(blob, byte(len(s)<<4|len(d)))
			for _, v := range append(s, d...) {
				blob = binary.AppendUvarint(blob, uint64(v))
			}
		}
		offs = append(offs, len(blob))
	}
	return file{name: "related.bin", kind: "rela", sections: [][]byte{u32s(offs), pad(blob)}}
}

// strongest gives the eight heaviest, ties by number.
func strongest(m map[uint32]float64) []uint32 {
	var out []uint32
	for v := range m {
		out = append(out, v)
	}
	slices.SortFunc(out, func(a, b uint32) int {
		return cmp.Or(cmp.Compare(m[b], m[a]), cmp.Compare(a, b))
	})
	return out[:min(8, len(out))]
}
