package main

import (
	"cmp"
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
	uses    map[string]int    // word -> renderings that have it
	verbs   func(word string) bool
}

// newEnglish takes irregular forms from WordNet's exception lists and
// inhabitants' names from its pertainyms and our own list.
func newEnglish(wn *wordnet, demonyms string) (*english, error) {
	en := &english{forms: map[string]string{}, aliases: map[string]string{}, uses: map[string]int{}}
	en.verbs = func(word string) bool { return len(wn.senses[lemma{word, 'v'}]) > 0 }
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

// common lists the forms of the words that most renderings have, so that
// running text mostly needs one look-up and no stemming.
func (en *english) common() []string {
	const words = 5000
	list := slices.SortedFunc(maps.Keys(en.uses), func(a, b string) int {
		return cmp.Or(cmp.Compare(en.uses[b], en.uses[a]), strings.Compare(a, b))
	})
	var out []string
	for _, w := range list[:min(words, len(list))] {
		out = append(out, w)
		if w[len(w)-1] < 'a' || w[len(w)-1] > 'z' || strings.HasSuffix(w, "s") {
			continue
		}
		forms := []string{w + "s"}
		if en.verbs(w) {
			stem := strings.TrimSuffix(w, "e")
			forms = append(forms, stem+"ed", stem+"ing")
		}
		for _, f := range forms {
			// A regular form, not another word spelled like one.
			if en.stem(f) == en.stem(w) {
				out = append(out, f)
			}
		}
	}
	return out
}
