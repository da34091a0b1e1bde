package lexicon

import "strings"

// RuID names an entry of the Russian list.
type RuID uint32

// MaxTermRU is the number of words in the longest Russian term.
const MaxTermRU = 5

// Russian finds a stem as StemRU makes it, or the stems of a term joined by a
// space. longer says that terms of more words begin with it.
func (l *Lexicon) Russian(key string) (id RuID, longer, ok bool) {
	t := open()
	i, ok := t.russian.find(key)
	if !ok {
		return 0, false, false
	}
	return RuID(i), t.russianData[t.russianOffs.u32(i)]&1 != 0, true
}

// RussianGlosses appends the English renderings of an entry, as Glosses does for
// a Chinese word.
func (l *Lexicon) RussianGlosses(dst []Gloss, id RuID) []Gloss {
	t := open()
	dst, _ = t.russianData.glosses(dst, t.russianOffs.u32(uint32(id))+1)
	return dst
}

// RussianWords appends the Chinese words an entry is rendered by.
func (l *Lexicon) RussianWords(dst []ID, id RuID) []ID {
	t := open()
	// Over the renderings.
	p := t.russianOffs.u32(uint32(id)) + 1
	count, p := t.russianData.uvarint(p)
	_, p = t.russianData.uvarint(p)
	for range count {
		n := int(t.russianData[p]&7) + 1
		p++
		for range n {
			_, p = t.russianData.uvarint(p)
		}
	}
	n, p := t.russianData.uvarint(p)
	for range n {
		var w uint32
		w, p = t.russianData.uvarint(p)
		dst = append(dst, ID(w))
	}
	return dst
}

// StemsRU stems the words of a Russian term in any case.
func StemsRU(term string) []string {
	var out []string
	for w := range strings.FieldsFuncSeq(strings.ToLower(term), func(r rune) bool {
		return !(r >= 'а' && r <= 'я' || r == 'ё' || r >= 'a' && r <= 'z' || r >= '0' && r <= '9')
	}) {
		out = append(out, StemRU(w))
	}
	return out
}
