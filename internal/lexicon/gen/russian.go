package main

import (
	"encoding/binary"
	"path/filepath"
	"slices"
	"strings"

	"xdiff/internal/lexicon"
)

// russian is one Russian stem, or several that make a term, with what it is
// called in English and Chinese.
type russian struct {
	key  string // stems joined by a space
	list []rendering
	zh   []string // simplified words
	head bool     // a longer term begins with it
}

// readRussian reads the Russian columns of our own lists. What stands in several
// rows is put together; an earlier rendering of a row weighs more than a later
// one, and a row of one word more than what a term gives away of its parts.
func readRussian(dir string, terms []lexicon.Term, script *script, en *english) ([]russian, error) {
	paths, err := filepath.Glob(filepath.Join(dir, "ru-*.tsv"))
	if err != nil {
		return nil, err
	}
	slices.Sort(paths)
	for _, p := range paths {
		more, err := readTerms(p)
		if err != nil {
			return nil, err
		}
		terms = append(slices.Clone(terms), more...)
	}
	byKey := map[string]*russian{}
	entry := func(key string) *russian {
		e := byKey[key]
		if e == nil {
			e = &russian{key: key}
			byKey[key] = e
		}
		return e
	}
	for _, t := range terms {
		for _, ru := range t.Ru {
			stems := lexicon.StemsRU(ru)
			if len(stems) == 0 || len(stems) > lexicon.MaxTermRU {
				continue
			}
			e := entry(strings.Join(stems, " "))
			for k, text := range t.En {
				w := max(1-0.08*float64(k), 0.6)
				e.list = append(e.list, en.rendering(weighted{text, w})...)
			}
			for _, w := range t.Zh {
				if w = script.text(w); !slices.Contains(e.zh, w) {
					e.zh = append(e.zh, w)
				}
			}
			for k := 1; k < len(stems); k++ {
				entry(strings.Join(stems[:k], " ")).head = true
			}
		}
	}
	var out []russian
	for _, e := range byKey {
		e.list = tidy(e.list).list
		out = append(out, *e)
	}
	slices.SortFunc(out, func(a, b russian) int { return strings.Compare(a.key, b.key) })
	return out, nil
}

// russianFile lays out the entries: a table of keys, and for each its flags,
// renderings as in glossFile, and Chinese words by their state in the trie.
func russianFile(list []russian, words []word, t *trie, st *stems) file {
	state := map[string]uint32{}
	for i, w := range words {
		state[w.text] = t.state[i]
	}
	var keys []string
	var offs []int
	var blob []byte
	for _, r := range list {
		keys = append(keys, r.key)
		offs = append(offs, len(blob))
		flags := byte(0)
		if r.head {
			flags = 1
		}
		blob = append(blob, flags)
		blob = binary.AppendUvarint(blob, uint64(len(r.list)))
		total := 0
		for _, g := range r.list {
			total += len(g.stems)
		}
		blob = binary.AppendUvarint(blob, uint64(total))
		for _, g := range r.list {
			blob = append(blob, byte(g.weight/lexicon.WeightStep+.5)<<3|byte(len(g.stems)-1))
			for _, s := range g.stems {
				blob = binary.AppendUvarint(blob, uint64(st.ids[s]))
			}
		}
		var zh []uint32
		for _, w := range r.zh {
			if s, ok := state[w]; ok {
				zh = append(zh, s)
			}
		}
		blob = binary.AppendUvarint(blob, uint64(len(zh)))
		for _, s := range zh {
			blob = binary.AppendUvarint(blob, uint64(s))
		}
	}
	o, b, s := stringTable(keys)
	return file{name: "russian.bin", kind: "russ", sections: [][]byte{o, b, s, u32s(offs), pad(blob)}}
}
