package lexicon

// NameClass says in which parts of names a character is used.
type NameClass uint8

// The parts of names.
const (
	Surname     NameClass = 1 << iota // a Chinese surname of one character
	Given1                            // first of two characters of a given name
	Given2                            // second of two
	GivenSingle                       // a given name of one character
	Translit                          // used to write foreign names by sound
)

// Name gives the parts of names in which a simplified character is common.
// Chinese names are from friso's lists; characters for foreign names are those
// of the conventional transliteration tables.
func Name(r rune) NameClass { return NameClass(open().names.get8(r)) }

// DoubleSurname reports whether a and b are a surname of two characters (欧阳).
func DoubleSurname(a, b rune) bool {
	pairs := open().surnamePairs
	for i := uint32(0); i < uint32(len(pairs)/4); i += 2 {
		if rune(pairs.u32(i)) == a && rune(pairs.u32(i+1)) == b {
			return true
		}
	}
	return false
}

// Pinyin gives the readings of a Chinese character in Latin letters without
// tones, ü as v, separated by a space, the commonest first; "" if it has none.
func Pinyin(r rune) string {
	t := open()
	i := t.pinyin.get16(r)
	return string(t.pinyinBytes[t.pinyinOffs.u32(i):t.pinyinOffs.u32(i+1)])
}
