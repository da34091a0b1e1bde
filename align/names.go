package align

import (
	"strings"
	"unicode/utf8"

	"xdiff/internal/lexicon"
)

// What a name counts that was matched by its pinyin, and by its sound (times how
// well it sounds).
const (
	pinyinWeight = 0.95
	soundWeight  = 0.9
)

// caps are the words of a side written with a capital, by their lower-case form
// as it stands in the text, with the term they belong to.
func caps(s *side) map[string]int32 {
	m := make(map[string]int32)
	for i := range s.sents {
		st := &s.sents[i]
		for _, o := range st.occs {
			if !s.terms[o.term].proper {
				continue
			}
			sp := st.units[o.first].span
			w := strings.ToLower(st.text[sp.Start:sp.End])
			w = strings.TrimSuffix(strings.TrimSuffix(w, "'s"), "’s")
			if _, ok := m[w]; !ok {
				m[w] = o.term
			}
		}
	}
	return m
}

// matchNames adds names that no list holds: Chinese names against pinyin,
// transliterations by sound, in either direction of writing.
func (m *matcher) matchNames() {
	za, zb := m.a.lang.Chinese(), m.b.lang.Chinese()
	switch {
	case za && !zb:
		m.namesChinese()
	case !za && !zb && m.a.lang != m.b.lang:
		m.namesAlphabets()
	}
}

// namesChinese matches the name spans of a, which is Chinese, with the
// capitalised words of b.
func (m *matcher) namesChinese() {
	words := caps(m.b)
	if len(words) == 0 {
		return
	}
	type sound struct {
		form string
		term int32
		skel []byte
	}
	var sounds []sound
	for w, t := range words {
		sk := skeleton(w, m.b.lang)
		if len(sk) >= 2 {
			sounds = append(sounds, sound{w, t, sk})
		}
	}
	known := make(map[string]int32) // Chinese name -> term made for it, -1 where nothing matched
	type match struct {
		term int32
		val  float32
	}
	lookup := func(name string, sure bool) int32 {
		if t, ok := known[name]; ok {
			return t
		}
		best := make(map[int32]float32)
		if m.b.lang != lexicon.Ru {
			pinyinForms(name, func(py string) {
				if t, ok := words[py]; ok {
					best[t] = pinyinWeight
				}
			})
		}
		if n := utf8.RuneCountInString(name); len(best) == 0 && n >= 2 && allTranslit(name) {
			sk := skeletonPinyin(nil, name)
			floor := float32(soundFloor)
			if !sure {
				floor = 0.85
			}
			top, topVal := "", float32(0)
			var topTerm int32
			for _, s := range sounds {
				q := soundsLike(sk, s.skel)
				// Two consonants agree by chance: both must, and the vowels' place too.
				if len(sk) < 3 && q < 0.99 {
					continue
				}
				if q >= floor && (q > topVal || q == topVal && s.form < top) {
					top, topVal, topTerm = s.form, q, s.term
				}
			}
			if top != "" {
				best[topTerm] = soundWeight * topVal
			}
		}
		t := int32(-1)
		if len(best) > 0 {
			t = m.direct(name, best)
		}
		known[name] = t
		return t
	}
	for i := range m.a.sents {
		st := &m.a.sents[i]
		for _, ns := range st.names {
			m.nameWindows(i, st, ns, lookup)
		}
		// Transliterated names the word list has but the dictionary does not.
		for _, o := range st.occs {
			t := &m.a.terms[o.term]
			if t.kind != wordTerm || o.last-o.first < 2 || o.pen < 1 || t.proper || len(m.hits[o.term]) > 0 {
				continue
			}
			name := st.text[st.units[o.first].span.Start:st.units[o.last-1].span.End]
			if !allTranslit(name) {
				continue
			}
			m.glosses = m.lex.Glosses(m.glosses[:0], lexicon.ID(t.id))
			if len(m.glosses) > 0 {
				continue
			}
			if k := lookup(name, true); k >= 0 {
				m.extra[i] = append(m.extra[i], occ{k, o.first, o.last, 1})
			}
		}
	}
}

// nameWindows looks up a name span whole and in parts: 罗敏章 as Luo Minzhang.
func (m *matcher) nameWindows(i int, st *sentence, ns nameSpan, lookup func(string, bool) int32) {
	n := int(ns.last - ns.first)
	for lo := 0; lo < n; lo++ {
		for hi := n; hi > lo; hi-- {
			if hi-lo > 8 || !ns.sure && hi-lo > 4 {
				continue
			}
			// One character alone is a name only as a surname that opens the span.
			if hi-lo == 1 && !(lo == 0 && ns.sure && n <= 4) {
				continue
			}
			f, l := ns.first+int32(lo), ns.first+int32(hi)
			if k := lookup(st.text[st.units[f].span.Start:st.units[l-1].span.End], ns.sure); k >= 0 {
				m.extra[i] = append(m.extra[i], occ{k, f, l, 1})
			}
		}
	}
}

// direct makes a term of a that stands for terms of b outright.
func (m *matcher) direct(name string, to map[int32]float32) int32 {
	t := int32(len(m.a.terms))
	m.a.terms = append(m.a.terms, term{kind: stringTerm, text: name, cost: unknownCost, proper: true})
	m.hits = append(m.hits, nil)
	var choices []choice
	for k := range m.b.terms {
		if v, ok := to[int32(k)]; ok {
			choices = append(choices, choice{v, []share{{int32(k), 1}}})
		}
	}
	m.fill(t, choices)
	return t
}

// pinyinForms calls f with the ways a Chinese name may stand in Latin letters as
// one word: all readings of up to four characters.
func pinyinForms(name string, f func(string)) {
	var sets [4]string
	n := 0
	for _, r := range name {
		if n == len(sets) {
			return
		}
		if sets[n] = lexicon.Pinyin(r); sets[n] == "" {
			return
		}
		n++
	}
	var rec func(k int, pre string)
	rec = func(k int, pre string) {
		if k == n {
			f(pre)
			return
		}
		for syl := range strings.SplitSeq(sets[k], " ") {
			rec(k+1, pre+syl)
			if strings.Contains(syl, "v") { // 吕 is Lü, Lyu, Lv or Lu
				rec(k+1, pre+strings.ReplaceAll(syl, "v", "u"))
			}
		}
	}
	rec(0, "")
}

func allTranslit(name string) bool {
	for _, r := range name {
		if r != '·' && r != '•' && r != '・' && lexicon.Name(simplify(r))&lexicon.Translit == 0 {
			return false
		}
	}
	return true
}

func simplify(r rune) rune {
	in, out := [1]rune{r}, [1]rune{}
	return lexicon.Simplify(out[:0], in[:])[0]
}

// namesAlphabets matches capitalised words of a and b across Latin and Cyrillic
// by sound.
func (m *matcher) namesAlphabets() {
	wa, wb := caps(m.a), caps(m.b)
	byForm := make(map[string]int32, len(wb))
	skb := make(map[string][]byte, len(wb))
	for w, t := range wb {
		byForm[w] = t
		skb[w] = skeleton(w, m.b.lang)
	}
	made := make(map[int32]int32) // term of a -> direct term
	best := make(map[int32]float32)
	for _, w := range sortedKeys(wa) {
		t := wa[w]
		if _, ok := made[t]; ok || len(m.hits[t]) > 0 {
			continue
		}
		clear(best)
		sk := skeleton(w, m.a.lang)
		if len(sk) < 3 {
			continue
		}
		for x, y := range skb {
			if q := soundsLike(sk, y); q >= 0.8 {
				best[byForm[x]] = max(best[byForm[x]], soundWeight*q)
			}
		}
		if len(best) > 0 {
			made[t] = m.direct(w, best)
		}
	}
	for i := range m.a.sents {
		for _, o := range m.a.sents[i].occs {
			if k, ok := made[o.term]; ok {
				m.extra[i] = append(m.extra[i], occ{k, o.first, o.last, o.pen})
			}
		}
	}
}
