package lexicon

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Term is one row of a file of equivalents: ways to say one thing. Each list
// may be empty, not all but one.
type Term struct {
	Zh, En, Ru []string
}

// ParseTerms reads tab-separated equivalents, one term a line: cells of
// Chinese, English and Russian, told apart by script, in any order; within a
// cell variants are separated by |. Empty cells, empty lines and lines that
// begin with # are skipped. The error of a bad line is "name:line:col:
// message", col in runes; no terms are returned with it.
func ParseTerms(name string, r io.Reader) ([]Term, error) {
	data, err := io.ReadAll(r)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	data = bytes.TrimPrefix(data, []byte("\uFEFF"))
	var terms []Term
	for n := 1; len(data) > 0; n++ {
		line, rest, _ := bytes.Cut(data, []byte("\n"))
		data = rest
		term, col, err := parseTerm(strings.TrimSuffix(string(line), "\r"))
		if err != nil {
			return nil, fmt.Errorf("%s:%d:%d: %w", name, n, col, err)
		}
		if term != nil {
			terms = append(terms, *term)
		}
	}
	return terms, nil
}

// parseTerm reads one line; the column, from 1, belongs to the error.
func parseTerm(line string) (term *Term, col int, err error) {
	if strings.HasPrefix(line, "#") || strings.TrimSpace(line) == "" {
		return nil, 0, nil
	}
	if !utf8.ValidString(line) {
		at := 0
		for at < len(line) {
			r, n := utf8.DecodeRuneInString(line[at:])
			if r == utf8.RuneError && n == 1 {
				break
			}
			at += n
		}
		return nil, utf8.RuneCountInString(line[:at]) + 1, fmt.Errorf("not UTF-8: save the file as UTF-8")
	}
	var t Term
	cells, col := 0, 1
	for cell := range strings.SplitSeq(line, "\t") {
		if strings.TrimSpace(cell) != "" {
			list, err := t.list(cell)
			if err != nil {
				return nil, col, err
			}
			for v := range strings.SplitSeq(cell, "|") {
				if v = strings.Join(strings.Fields(v), " "); v != "" {
					*list = append(*list, v)
				}
			}
			if len(*list) == 0 {
				return nil, col, fmt.Errorf("a cell of separators alone: write the term or leave the cell empty")
			}
			cells++
		}
		col += utf8.RuneCountInString(cell) + 1
	}
	if cells < 2 {
		return nil, 1, fmt.Errorf("one cell alone: give the same term in another language, after a tab")
	}
	return &t, 0, nil
}

// list picks the field of t that a cell belongs to by the cell's script: any
// Han character makes it Chinese, else any Cyrillic letter Russian.
func (t *Term) list(cell string) (*[]string, error) {
	list, lang := &t.En, "English"
	switch has := func(rt *unicode.RangeTable) bool {
		return strings.ContainsFunc(cell, func(r rune) bool { return unicode.Is(rt, r) })
	}; {
	case has(unicode.Han):
		list, lang = &t.Zh, "Chinese"
	case has(unicode.Cyrillic):
		list, lang = &t.Ru, "Russian"
	case !has(unicode.Latin):
		return nil, fmt.Errorf("a cell without Chinese, English or Russian letters")
	}
	if len(*list) > 0 {
		return nil, fmt.Errorf("a second %s cell: separate variants with |", lang)
	}
	return list, nil
}

// user is what AddTerms laid over the embedded lists.
type user struct {
	next    map[userStep]uint32 // a trie over runes
	accepts []uint32            // of a state: number of its word + 1
	words   []userWord
	stems   []string // texts of the stems no list knows
	stemIDs map[string]StemID
}

type userStep struct {
	state uint32
	r     rune
}

type userWord struct {
	base    ID // the embedded word of the same writing, 0 if none
	runes   int
	cost    float32
	glosses []Gloss
}

// Lexicon is the word lists with the user's own terms laid over them. The zero
// value, and nil, have the embedded lists alone. Once its terms are added it
// may be used by several goroutines.
type Lexicon struct {
	user *user
}

// AddTerms adds a user's equivalents, written as [ParseTerms] wants them, with
// precedence over the embedded lists: a term is one word in text wherever its
// parts would not be cheaper, and its renderings stand before those it had.
// On error nothing is added.
func (l *Lexicon) AddTerms(name string, r io.Reader) error {
	terms, err := ParseTerms(name, r)
	if err != nil {
		return err
	}
	if l.user == nil {
		l.user = &user{next: map[userStep]uint32{}, accepts: make([]uint32, 1), stemIDs: map[string]StemID{}}
	}
	for _, t := range terms {
		glosses := l.termGlosses(t.En)
		for _, zh := range t.Zh {
			l.user.add(zh, glosses)
		}
	}
	return nil
}

// termGlosses makes a gloss of every English variant, adding stems no list
// knows.
func (l *Lexicon) termGlosses(variants []string) []Gloss {
	var glosses []Gloss
	for _, en := range variants {
		words := ContentWords(nil, en)
		if len(words) == 0 { // all stop words: IT, WHO
			words = append(words, NormEN(en))
		}
		var stems []StemID
		for _, w := range words {
			id, ok := l.Stem(w)
			if !ok {
				w = StemEN(w)
				id = userBit | StemID(len(l.user.stems))
				l.user.stems = append(l.user.stems, w)
				l.user.stemIDs[w] = id
			}
			if !containsStem(stems, id) && len(stems) < MaxGlossStems {
				stems = append(stems, id)
			}
		}
		glosses = append(glosses, Gloss{1, stems})
	}
	return glosses
}

func containsStem(stems []StemID, id StemID) bool {
	for _, s := range stems {
		if s == id {
			return true
		}
	}
	return false
}

// add enters one Chinese word.
func (u *user) add(zh string, glosses []Gloss) {
	rs := Simplify(nil, []rune(zh))
	for i, r := range rs {
		rs[i] = plainRune(r)
	}
	var state uint32
	for _, r := range rs {
		step := userStep{state, r}
		next, ok := u.next[step]
		if !ok {
			next = uint32(len(u.accepts))
			u.next[step] = next
			u.accepts = append(u.accepts, 0)
		}
		state = next
	}
	if i := u.accepts[state]; i > 0 { // written twice: both renderings count
		w := &u.words[i-1]
		w.glosses = append(w.glosses[:len(w.glosses):len(w.glosses)], glosses...)
		return
	}
	w := userWord{runes: len(rs), cost: termCost(rs), glosses: glosses}
	if b, ok := open().lookup(string(rs)); ok {
		w.base = b.ID
		w.cost = min(w.cost, b.Cost)
	}
	u.words = append(u.words, w)
	u.accepts[state] = uint32(len(u.words))
}

// termCost is half a unit less than the cheapest way to put the term together
// from embedded words, so that a shortest path takes it whole, and never above
// a rare word's or below a common one's.
func termCost(rs []rune) float32 {
	best := make([]float32, len(rs)+1)
	var words []Word
	for i := range rs {
		if i > 0 && best[i] == 0 {
			best[i] = best[i-1] + UnknownCost
		}
		words = open().prefixes(words[:0], rs[i:])
		if c := best[i] + UnknownCost; best[i+1] == 0 || c < best[i+1] {
			best[i+1] = c
		}
		for _, w := range words {
			if c := best[i] + w.Cost; best[i+w.Len] == 0 || c < best[i+w.Len] {
				best[i+w.Len] = c
			}
		}
	}
	const common, rare = 4, 16
	return min(max(best[len(rs)]-0.5, common), rare)
}

// plainRune is the half-width lower-case form of a rune.
func plainRune(r rune) rune {
	if r < utf8.RuneSelf {
		if 'A' <= r && r <= 'Z' {
			r += 'a' - 'A'
		}
		return r
	}
	if r >= 0xFF01 && r <= 0xFF5E {
		return plainRune(r - 0xFEE0)
	}
	return unicode.ToLower(r)
}

// userPrefixes merges the user's words at a place into the embedded ones; of
// two of one length the user's stays.
func (l *Lexicon) userPrefixes(dst []Word, rs []rune) []Word {
	from := len(dst)
	dst = open().prefixes(dst, rs)
	u := l.user
	var state uint32
	at := from
	for i, r := range rs {
		next, ok := u.next[userStep{state, plainRune(r)}]
		if !ok {
			break
		}
		state = next
		k := u.accepts[state]
		if k == 0 {
			continue
		}
		for at < len(dst) && dst[at].Len < i+1 {
			at++
		}
		w := Word{ID(userBit | k - 1), i + 1, u.words[k-1].cost}
		if at == len(dst) || dst[at].Len > i+1 {
			dst = append(dst, Word{})
			copy(dst[at+1:], dst[at:])
		}
		dst[at] = w
	}
	return dst
}

func (l *Lexicon) userLookup(word string) (Word, bool) {
	u := l.user
	var state uint32
	n := 0
	for _, r := range word {
		next, ok := u.next[userStep{state, plainRune(r)}]
		if !ok {
			return Word{}, false
		}
		state = next
		n++
	}
	k := u.accepts[state]
	if k == 0 {
		return Word{}, false
	}
	return Word{ID(userBit | k - 1), n, u.words[k-1].cost}, true
}

func (l *Lexicon) userGlosses(dst []Gloss, id ID) []Gloss {
	i := int(id &^ userBit)
	if i >= len(l.user.words) {
		return dst
	}
	w := l.user.words[i]
	dst = append(dst, w.glosses...)
	if w.base != 0 {
		dst = open().glosses(dst, w.base)
	}
	return dst
}

func (l *Lexicon) userStem(stem string) (StemID, bool) {
	id, ok := l.user.stemIDs[stem]
	return id, ok
}

func (l *Lexicon) userStemText(id StemID) string {
	if l == nil || l.user == nil || int(id&^userBit) >= len(l.user.stems) {
		return ""
	}
	return l.user.stems[id&^userBit]
}
