package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"xdiff/internal/lexicon"
)

// english brings words to canonical stems as lexicon.Stem will.
type english struct {
	forms   map[string]string // irregular form -> lemma
	aliases map[string]string // stem -> canonical stem: russian -> russia
}

// newEnglish takes irregular forms from WordNet's exception lists and
// inhabitants' names from its pertainyms and our own list.
func newEnglish(wn *wordnet, demonyms string) (*english, error) {
	en := &english{map[string]string{}, map[string]string{}}
	for form, lemmas := range wn.exceptions {
		best, most := "", -1
		for _, l := range lemmas {
			if c := wn.count(l); c > most || c == most && l < best {
				best, most = l, c
			}
		}
		// A form that is itself the commoner word keeps its own meaning (ground
		// of grind, data of datum).
		if wn.count(form) > most || lexicon.StopEN(form) || lexicon.StopEN(best) || len(form) < 3 {
			continue
		}
		if lexicon.StemEN(form) != lexicon.StemEN(best) {
			en.forms[form] = best
		}
	}
	for _, adj := range slices.Sorted(maps.Keys(wn.demonyms)) {
		en.alias(adj, wn.demonyms[adj])
	}
	err := lines(demonyms, func(line string) error {
		from, to, ok := strings.Cut(line, "\t")
		if !ok {
			return fmt.Errorf("no tab")
		}
		for _, f := range strings.Fields(from) {
			delete(en.aliases, lexicon.StemEN(f))
			if to != "-" && f != to {
				en.alias(f, to)
			}
		}
		return nil
	})
	// One step: an alias of an alias would need a chain at run time.
	direct := maps.Clone(en.aliases)
	for from, to := range direct {
		if further, ok := direct[to]; ok && further != from {
			en.aliases[from] = further
		}
	}
	return en, err
}

func (en *english) alias(from, to string) {
	f, t := lexicon.StemEN(from), lexicon.StemEN(to)
	if f != t {
		en.aliases[f] = t
	}
}

// stem gives the canonical stem of a word in NormEN's form.
func (en *english) stem(word string) string {
	if lemma, ok := en.forms[word]; ok {
		word = lemma
	}
	s := lexicon.StemEN(word)
	if t, ok := en.aliases[s]; ok {
		return t
	}
	return s
}
