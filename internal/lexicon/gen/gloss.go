package main

import (
	"cmp"
	"os"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"xdiff/internal/lexicon"
)

// rendering is one English rendering of a word: its canonical stems.
type rendering struct {
	stems  []string
	weight float64
}

// senseParts is what one sense of an entry comes to.
type senseParts struct {
	texts   []weighted
	targets []string // simplified words whose renderings it copies
}

type weighted struct {
	text   string
	weight float64
}

// Weights of renderings; lexicon stores them in steps of WeightStep.
const (
	plainWeight    = 1
	copyWeight     = .9
	acronymWeight  = .9 // the letters in brackets: (SCO)
	lastNameWeight = .9
	literalWeight  = .6 // lit. of an idiom: not what a translator writes
	surnameWeight  = .5
	bracketWeight  = .4
)

// splitSense cuts one sense into renderings and words it points to.
func splitSense(sense string, e *entry) senseParts {
	var out senseParts
	low := strings.ToLower(sense)
	for _, p := range []string{"cl:", "classifier for", "(classifier", "taiwan pr.", "(taiwan pr", "also pr.", "used in ", "used before", "used after", "variant pronunciation", "(bound form) used in"} {
		if strings.HasPrefix(low, p) {
			return out // says how the word is used, not what it means
		}
	}
	if name, ok := strings.CutPrefix(sense, "surname "); ok {
		out.texts = append(out.texts, weighted{stripBrackets(name), surnameWeight})
		return out
	}
	if name, ok := strings.CutSuffix(sense, " (surname)"); ok {
		out.texts = append(out.texts, weighted{name, surnameWeight})
		return out
	}
	for _, part := range splitTop(sense, ';') {
		text, inner := cutParens(stripBrackets(part))
		person := false
		for _, in := range inner {
			if t := targets(in); len(t) > 0 {
				out.targets = append(out.targets, t...)
				continue
			}
			if years(in) {
				person = true
				continue
			}
			if w, ok := bracketGloss(in); ok {
				out.texts = append(out.texts, w)
			}
		}
		weight := float64(plainWeight)
		if t := targets(text); len(t) > 0 {
			out.targets = append(out.targets, t...)
			_, after, _ := strings.Cut(text, ",") // abbr. for 中国…, Chinese …
			text = after
		}
		text = strings.TrimSpace(dropHan(text))
		if t, ok := strings.CutPrefix(text, "lit. "); ok {
			text, weight = t, literalWeight
		}
		text = strings.TrimPrefix(text, "fig. ")
		text, _, _ = strings.Cut(text, "e.g. ")
		text, _, _ = strings.Cut(text, "esp. ")
		if e.proper() {
			name, about, comma := strings.Cut(text, ",")
			name = strings.TrimSpace(name)
			out.texts = append(out.texts, weighted{name, weight})
			if short := shortName(name, e, person || comma && about != ""); short != "" {
				out.texts = append(out.texts, weighted{short, weight * lastNameWeight})
			}
			continue
		}
		out.texts = append(out.texts, weighted{text, weight})
	}
	return out
}

// shortName gives the shorter form under which a text goes on about a name: the
// surname of a person, a place without its kind (Jilin Province, Beijing
// municipality); "" where there is none. described says that the entry goes
// on to say who or what the name is.
func shortName(name string, e *entry, described bool) string {
	fields := strings.Fields(name)
	if len(fields) < 2 {
		return ""
	}
	last := fields[len(fields)-1]
	if place(strings.ToLower(last)) {
		return strings.Join(fields[:len(fields)-1], " ")
	}
	if !described || !unicode.IsUpper(rune(name[0])) || !unicode.IsUpper(rune(last[0])) {
		return ""
	}
	if strings.EqualFold(fields[0], toneless(e.pinyin[0])) {
		return fields[0] // a Chinese name begins with the surname
	}
	return last
}

// place reports whether a word names a kind of place or body, so that it
// cannot stand for a name that ends in it.
func place(word string) bool {
	switch word {
	case "province", "city", "county", "district", "prefecture", "region", "state", "municipality", "town", "township", "village", "republic",
		"river", "lake", "sea", "ocean", "bay", "gulf", "strait", "straits", "island", "islands", "peninsula", "mountain", "mountains", "desert", "canal",
		"oblast", "krai", "territory", "autonomous", "airport", "university", "dynasty", "peoples", "road", "street", "park":
		return true
	}
	return false
}

// targets gives the simplified words that a cross-reference points to, none
// where the text is no cross-reference.
func targets(text string) []string {
	for _, m := range []string{"variant of ", "abbr. for ", "abbr. of ", "also written ", "see also ", "see ", "same as ", "equivalent to ", "also called ", "also known as ", "another name for "} {
		_, after, ok := strings.Cut(" "+text, " "+m)
		if !ok {
			continue
		}
		var out []string
		for _, f := range strings.FieldsFunc(after, func(r rune) bool { return r == ' ' || r == ',' || r == '/' }) {
			if _, simp, ok := strings.Cut(f, "|"); ok {
				f = simp
			}
			f = strings.Trim(f, "()")
			if f == "" || !allHan(f) {
				break
			}
			out = append(out, f)
		}
		if len(out) > 0 {
			return out
		}
	}
	return nil
}

// bracketGloss judges the content of round brackets: an acronym or a few
// words that say the same again are renderings, labels and contexts are not.
func bracketGloss(in string) (weighted, bool) {
	in = strings.TrimSpace(dropHan(in))
	if acronym(in) {
		return weighted{in, acronymWeight}, true
	}
	if in == "" || strings.HasSuffix(in, ".") || label(in) {
		return weighted{}, false
	}
	first, _, _ := strings.Cut(in, " ")
	switch strings.ToLower(first) {
	case "in", "of", "on", "at", "to", "for", "with", "by", "from", "as", "after", "before", "used", "usually", "often", "esp.", "e.g.", "i.e.", "not",
		"joining", "about", "when", "where", "who", "that", "which", "be", "and", "or", "also", "now", "formerly", "lit.", "fig.", "abbr.", "pr.", "taiwan", "mainland", "loanword", "via", "chiefly":
		return weighted{}, false // the context the word is used in
	}
	if n := len(lexicon.ContentWords(nil, in)); n == 0 || n > 3 {
		return weighted{}, false
	}
	return weighted{in, bracketWeight}, true
}

// label reports whether bracketed words name a register, region or field.
func label(in string) bool {
	switch strings.ToLower(in) {
	case "idiom", "loanword", "tw", "literary", "dialect", "archaic", "old", "slang", "bound form", "formal", "honorific", "humble", "internet slang",
		"sports", "music", "linguistics", "computing", "law", "medicine", "physics", "chemistry", "math", "mathematics", "statistics", "grammar", "buddhism", "taoism",
		"coll", "vulgar", "derogatory", "pejorative", "dated", "neologism", "onom", "interjection", "prefix", "suffix", "noun", "verb", "adjective", "adverb",
		"noun suffix", "particle", "proverb", "saying", "figurative", "cantonese", "beijing dialect", "wu dialect", "jocular", "euphemism", "name", "surname", "tcm", "bot", "zool", "geology", "biology",
		"astronomy", "military", "finance", "economics", "politics", "philosophy", "religion", "transitive", "intransitive", "onomatopoeia", "acg", "chess", "mahjong", "bird species of china", "botany", "zoology", "male", "female", "polite", "courteous", "animal", "plant", "name of a book", "prc", "hk", "taiwan", "japan":
		return true
	}
	return strings.HasPrefix(in, "bird species") || strings.HasPrefix(in, "c. ")
}

func acronym(s string) bool {
	if len(s) < 2 || len(s) > 7 {
		return false
	}
	letters := 0
	for _, r := range s {
		if unicode.IsUpper(r) {
			letters++
		} else if !unicode.IsDigit(r) && r != '-' && r != '&' {
			return false
		}
	}
	return letters >= 2
}

// years reports whether brackets hold a life or reign: 1952-, c. 600-650.
func years(in string) bool {
	return strings.ContainsAny(in, "0123456789") && strings.ContainsAny(in, "-–") && !strings.ContainsFunc(in, func(r rune) bool {
		return unicode.IsLetter(r) && !strings.ContainsRune("cBCADbornad", r)
	})
}

func stripBrackets(s string) string {
	for {
		i := strings.IndexByte(s, '[')
		if i < 0 {
			return s
		}
		j := strings.IndexByte(s[i:], ']')
		if j < 0 {
			return s[:i]
		}
		s = s[:i] + s[i+j+1:]
	}
}

// cutParens takes the round brackets out of s and gives their contents.
func cutParens(s string) (text string, inner []string) {
	var b strings.Builder
	depth, from := 0, 0
	for i, r := range s {
		switch {
		case r == '(':
			if depth == 0 {
				from = i + 1
			}
			depth++
		case r == ')' && depth > 0:
			depth--
			if depth == 0 {
				inner = append(inner, s[from:i])
				b.WriteByte(' ')
			}
		case depth == 0:
			b.WriteRune(r)
		}
	}
	return strings.TrimSpace(b.String()), inner
}

// splitTop splits at sep outside brackets.
func splitTop(s string, sep byte) []string {
	var out []string
	depth, from := 0, 0
	for i := range len(s) {
		switch s[i] {
		case '(', '[':
			depth++
		case ')', ']':
			depth = max(0, depth-1)
		case sep:
			if depth == 0 {
				out = append(out, s[from:i])
				from = i + 1
			}
		}
	}
	return append(out, s[from:])
}

func dropHan(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Han, r) || r == '|' {
			return -1
		}
		return r
	}, s)
}

func allHan(s string) bool {
	return !strings.ContainsFunc(s, func(r rune) bool { return !unicode.Is(unicode.Han, r) && r != '·' })
}

func readTerms(path string) ([]lexicon.Term, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return lexicon.ParseTerms(path, f)
}

// makeGlosses gives every headword its renderings, ours first, the heaviest
// first. Keys are simplified, half-width and lower case.
func makeGlosses(cedict []entry, terms []lexicon.Term, script *script, en *english) map[string]glossed {
	type head struct {
		own     []rendering
		targets []string
	}
	heads := map[string]*head{}
	at := func(key string) *head {
		if heads[key] == nil {
			heads[key] = &head{}
		}
		return heads[key]
	}
	for _, t := range terms {
		for _, zh := range t.Zh {
			h := at(plain(script.text(zh)))
			for _, s := range t.En {
				h.own = append(h.own, en.rendering(weighted{s, plainWeight})...)
			}
		}
	}
	for i := range cedict {
		e := &cedict[i]
		key := plain(e.simp)
		h := at(key)
		for _, s := range e.senses {
			parts := splitSense(s, e)
			for _, w := range parts.texts {
				h.own = append(h.own, en.rendering(w)...)
			}
			for _, t := range parts.targets {
				// What a single character stands for is not what a word of several
				// means (北京 is abbr. 京; 京 has other senses).
				if t = plain(t); t != key && (utf8.RuneCountInString(t) > 1 || utf8.RuneCountInString(key) == 1) {
					h.targets = append(h.targets, t)
				}
			}
		}
	}
	// Copies go one step, then one more for what points to a pointer.
	var resolve func(key string, depth int) []rendering
	resolve = func(key string, depth int) []rendering {
		h := heads[key]
		if h == nil {
			return nil
		}
		out := slices.Clone(h.own)
		if depth > 0 {
			for _, t := range h.targets {
				for _, r := range resolve(t, depth-1) {
					out = append(out, rendering{r.stems, r.weight * copyWeight})
				}
			}
		}
		return out
	}
	glosses := map[string]glossed{}
	for key := range heads {
		if g := tidy(resolve(key, 2)); len(g.list) > 0 {
			glosses[key] = g
		}
	}
	return glosses
}

// glossed is what a word means in English.
type glossed struct {
	list []rendering
	lost float64 // weight of renderings of stop words alone: 的 is mostly "of"
}

// tidy keeps the heaviest of equal renderings, sorts by weight and cuts the
// list where it would only make noise.
func tidy(list []rendering) (out glossed) {
	const most = 48
	slices.SortStableFunc(list, func(a, b rendering) int { return cmp.Compare(b.weight, a.weight) })
	seen := map[string]bool{}
	for _, r := range list {
		key := slices.Sorted(slices.Values(r.stems))
		k := strings.Join(key, " ")
		if k == "" {
			out.lost += r.weight
		}
		if k == "" || seen[k] || len(out.list) == most {
			continue
		}
		seen[k] = true
		out.list = append(out.list, r)
	}
	return out
}

// rendering makes the stems of one English text: no stems where it has words
// but no content, nothing where it has no words.
func (en *english) rendering(w weighted) []rendering {
	words := lexicon.ContentWords(nil, w.text)
	if len(words) > lexicon.MaxGlossStems {
		// An explanation: its first clause is the nearest thing to a rendering.
		text, _, _ := strings.Cut(w.text, ",")
		words = lexicon.ContentWords(nil, text)
		if len(words) > lexicon.MaxGlossStems {
			words = words[:lexicon.MaxGlossStems]
			w.weight = min(w.weight, bracketWeight)
		}
	}
	if len(words) == 0 && acronym(w.text) {
		words = []string{lexicon.NormEN(w.text)} // WHO
	}
	var stems []string
	for _, word := range words {
		en.uses[word]++
		if s := en.stem(word); !slices.Contains(stems, s) {
			stems = append(stems, s)
		}
	}
	if len(stems) == 0 && strings.TrimSpace(w.text) == "" {
		return nil
	}
	return []rendering{{stems, w.weight}}
}
