package main

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"xdiff/internal/lexicon"
)

// word is one entry of the Chinese word list.
type word struct {
	text  string
	count float64
	cost  uint32 // in steps of lexicon.CostStep, 1-1023
	glossed
}

// plain is the form of the word list: half width, lower case.
func plain(s string) string {
	return strings.Map(func(r rune) rune {
		if r >= 0xFF01 && r <= 0xFF5E {
			r -= 0xFEE0
		}
		return unicode.ToLower(r)
	}, s)
}

// readJieba reads "word count tag" lines. Words are simplified: the list has
// some in traditional characters, whose counts join.
func readJieba(path string, script *script) (map[string]float64, error) {
	counts := map[string]float64{}
	err := lines(path, func(line string) error {
		f := strings.Fields(line)
		if len(f) < 2 {
			return fmt.Errorf("%d fields", len(f))
		}
		n, err := strconv.Atoi(f[1])
		if err != nil {
			return err
		}
		counts[plain(script.text(f[0]))] += float64(n)
		return nil
	})
	return counts, err
}

// listed reports whether a word belongs in the list: it has a Chinese
// character and nothing but letters, digits and the dot of foreign names.
func listed(w string) bool {
	han := false
	for _, r := range w {
		switch {
		case unicode.Is(unicode.Han, r):
			han = true
		case r != '·' && !unicode.IsLetter(r) && !unicode.IsDigit(r):
			return false
		}
	}
	return han
}

// makeWords joins the counted words, the headwords and our terms.
func makeWords(counts map[string]float64, glosses map[string]glossed, terms []lexicon.Term, script *script) []word {
	const unseen = 2 // the count of a headword the counts lack
	texts := map[string]float64{}
	total := 0.0
	for w, c := range counts {
		if listed(w) {
			// Single characters are there whatever their count: they carry
			// readings and parts of compounds.
			texts[w] = max(c, 1)
			total += c
		}
	}
	for w := range glosses {
		if _, ok := texts[w]; !ok && listed(w) {
			texts[w] = unseen
		}
	}
	own := map[string]bool{}
	for _, t := range terms {
		for _, zh := range t.Zh {
			w := plain(script.text(zh))
			own[w] = true
			texts[w] = max(texts[w], unseen)
		}
	}
	words := make([]word, 0, len(texts))
	for w, c := range texts {
		words = append(words, word{text: w, count: c, glossed: glosses[w]})
	}
	slices.SortFunc(words, func(a, b word) int { return strings.Compare(a.text, b.text) })
	for i := range words {
		w := &words[i]
		w.cost = steps(-math.Log(w.count / total))
	}
	// A term of ours, or a headword of three characters and more, is one word
	// wherever it stands: it must cost less than its parts, which the counts
	// cannot say. Shorter unseen headwords may be two words by accident (日在)
	// and keep the low count.
	costs := map[string]uint32{}
	for i := range words {
		costs[words[i].text] = words[i].cost
	}
	byLength := slices.Clone(words)
	slices.SortStableFunc(byLength, func(a, b word) int {
		return cmp.Compare(utf8.RuneCountInString(a.text), utf8.RuneCountInString(b.text))
	})
	for _, w := range byLength {
		n := utf8.RuneCountInString(w.text)
		if !own[w.text] && (counts[w.text] > 0 || n < 3) || n < 2 {
			continue
		}
		costs[w.text] = min(costs[w.text], max(split(w.text, costs)-steps(.5), steps(4)))
	}
	for i := range words {
		words[i].cost = costs[words[i].text]
	}
	return words
}

// split is the cost of the cheapest way to put a word together from others.
func split(w string, costs map[string]uint32) uint32 {
	rs := []rune(w)
	best := make([]uint32, len(rs)+1)
	for i := 1; i <= len(rs); i++ {
		best[i] = best[i-1] + steps(lexicon.UnknownCost)
		for j := range i {
			if c, ok := costs[string(rs[j:i])]; ok && (j > 0 || i < len(rs)) {
				best[i] = min(best[i], best[j]+c)
			}
		}
	}
	return best[len(rs)]
}

func steps(cost float64) uint32 {
	return uint32(max(1, math.Round(cost/lexicon.CostStep)))
}
