package main

import (
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf8"
)

// script is what OpenCC's tables and ours say about traditional and
// simplified characters.
type script struct {
	simple  map[rune]rune // traditional or regional -> simplified, where it differs
	trad    map[rune]bool // only in traditional text
	simp    map[rune]bool // only in simplified text
	phrases map[string]string
	starts  map[rune][]string // phrases by first rune, longest first
}

// readScript reads OpenCC's character and phrase tables in dir and our own
// phrases.
func readScript(dir, own string) (*script, error) {
	pairs := func(name string, f func(from string, to []string)) error {
		return lines(filepath.Join(dir, name), func(line string) error {
			from, to, ok := strings.Cut(line, "\t")
			if !ok {
				return fmt.Errorf("no tab")
			}
			f(from, strings.Fields(to))
			return nil
		})
	}
	single := func(s string) rune {
		r, n := utf8.DecodeRuneInString(s)
		if n != len(s) {
			return 0
		}
		return r
	}
	ts, st := map[rune][]rune{}, map[rune][]rune{}
	chars := func(name string, m map[rune][]rune) error {
		return pairs(name, func(from string, to []string) {
			for _, t := range to {
				m[single(from)] = append(m[single(from)], single(t))
			}
		})
	}
	if err := chars("TSCharacters.txt", ts); err != nil {
		return nil, err
	}
	if err := chars("STCharacters.txt", st); err != nil {
		return nil, err
	}
	s := &script{map[rune]rune{}, map[rune]bool{}, map[rune]bool{}, map[string]string{}, map[rune][]string{}}
	for from, to := range ts {
		if to[0] != from {
			s.simple[from] = to[0]
		}
	}
	simplified := map[rune]bool{}
	for from, to := range ts {
		if to[0] != from {
			simplified[to[0]] = true
		}
	}
	// Regional forms go through OpenCC's standard form. The Taiwanese tables
	// come last and win: for the runes in both they agree after simplifying.
	for _, name := range []string{"HKVariantsRev.txt", "TWVariantsRev.txt"} {
		err := pairs(name, func(from string, to []string) {
			f, t := single(from), single(to[0])
			if r, ok := s.simple[t]; ok {
				t = r
			}
			// 么 is a Taiwanese form of 幺, but the simplified form of 麼: what
			// simplified text writes stays.
			if _, ok := s.simple[f]; !ok && f != t && len(st[f]) == 0 && !simplified[f] {
				s.simple[f] = t
			}
		})
		if err != nil {
			return nil, err
		}
	}
	inSimp := map[rune]bool{} // simplified text may have it
	for from, to := range ts {
		if to[0] != from {
			inSimp[to[0]] = true
		}
		if slices.Contains(to, from) {
			inSimp[from] = true
		}
	}
	inTrad := map[rune]bool{}
	for from, to := range st {
		inSimp[from] = true
		for _, t := range to {
			inTrad[t] = true
		}
	}
	for from := range s.simple {
		inTrad[from] = true
	}
	addPhrase := func(from, to string) {
		if utf8.RuneCountInString(from) == utf8.RuneCountInString(to) {
			s.phrases[from] = to
		}
	}
	if err := pairs("TSPhrases.txt", func(from string, to []string) { addPhrase(from, to[0]) }); err != nil {
		return nil, err
	}
	// Taiwanese words in which a variant keeps its own meaning (著作 against
	// 看著): the phrase is simplified without the regional table.
	regional := map[rune]bool{}
	for from := range s.simple {
		regional[from] = len(ts[from]) == 0
	}
	err := pairs("TWVariantsRevPhrases.txt", func(from string, to []string) {
		if from != to[0] || !strings.ContainsFunc(from, func(r rune) bool { return regional[r] }) {
			return
		}
		simple := strings.Map(func(r rune) rune {
			if t, ok := s.simple[r]; ok && !regional[r] {
				return t
			}
			return r
		}, from)
		addPhrase(from, simple)
		addPhrase(simple, simple)
	})
	if err != nil {
		return nil, err
	}
	// Ours: words whose characters stay, written in simplified characters.
	err = lines(own, func(line string) error {
		from, to, _ := strings.Cut(line, "\t")
		if to == "" {
			to = from
		}
		for _, r := range from {
			if s.simple[r] != 0 && strings.ContainsRune(to, r) {
				inSimp[r] = true
			}
		}
		addPhrase(from, to)
		addPhrase(to, to)
		return nil
	})
	if err != nil {
		return nil, err
	}
	for _, to := range maps.Clone(s.phrases) {
		for _, r := range to {
			if s.simple[r] != 0 { // 乾 of 乾坤
				inSimp[r] = true
			}
		}
		// What the phrase gives must stay when it is met again.
		if _, ok := s.phrases[to]; !ok && s.chars(to) != to {
			s.phrases[to] = to
		}
	}
	needed := map[string]string{}
	for from, to := range s.phrases {
		// Others are left out: the characters alone give the same.
		if s.chars(from) != to || s.shadowed(from) {
			needed[from] = to
		}
	}
	s.phrases = needed
	for from := range s.simple {
		s.trad[from] = !inSimp[from]
	}
	for from, to := range st {
		s.simp[from] = !slices.Contains(to, from) && !inTrad[from]
	}
	for from := range s.phrases {
		r, _ := utf8.DecodeRuneInString(from)
		s.starts[r] = append(s.starts[r], from)
	}
	for _, list := range s.starts {
		slices.SortFunc(list, func(a, b string) int {
			if len(a) != len(b) {
				return len(b) - len(a)
			}
			return strings.Compare(a, b)
		})
	}
	return s, nil
}

// chars simplifies character by character.
func (s *script) chars(text string) string {
	return strings.Map(func(r rune) rune {
		if t, ok := s.simple[r]; ok {
			return t
		}
		return r
	}, text)
}

// shadowed reports whether another phrase lies at the start of this one or
// inside it, so that leaving it out would change the text.
func (s *script) shadowed(phrase string) bool {
	for p := range s.phrases {
		if p != phrase && strings.Contains(phrase, p) {
			return true
		}
	}
	return false
}

// text simplifies as lexicon.Simplify does.
func (s *script) text(text string) string {
	var b strings.Builder
next:
	for len(text) > 0 {
		r, n := utf8.DecodeRuneInString(text)
		for _, p := range s.starts[r] {
			if strings.HasPrefix(text, p) {
				b.WriteString(s.phrases[p])
				text = text[len(p):]
				continue next
			}
		}
		if t, ok := s.simple[r]; ok {
			r = t
		}
		b.WriteRune(r)
		text = text[n:]
	}
	return b.String()
}

func (s *script) file() file {
	const trad, simp, phrase = 1 << 29, 1 << 30, 1 << 31
	values := map[rune]uint32{}
	for from, to := range s.simple {
		values[from] |= uint32(to)
	}
	for r, ok := range s.trad {
		if ok {
			values[r] |= trad
		}
	}
	for r, ok := range s.simp {
		if ok {
			values[r] |= simp
		}
	}
	var firsts []rune
	for r := range s.starts {
		values[r] |= phrase
		firsts = append(firsts, r)
	}
	slices.Sort(firsts)
	var runes []rune
	offs := []int{0}
	for _, r := range firsts {
		for _, p := range s.starts[r] {
			runes = append(runes, []rune(p)...)
			runes = append(runes, []rune(s.phrases[p])...)
			offs = append(offs, len(runes))
		}
	}
	index, data := pages(values)
	return file{name: "script.bin", kind: "scri", sections: [][]byte{u16s(index), u32s(data), u32s(offs), u32s(runes)}}
}
