package lexicon

import "math/bits"

// StemID names an English stem.
type StemID uint32

// Gloss is one English rendering of a Chinese word.
type Gloss struct {
	Weight float32  // 1 for a plain rendering, less for a remote one
	Stems  []StemID // the 1-8 content stems of the rendering, each once, in order
}

// WeightStep is the unit in which weights of glosses are stored.
const WeightStep = 0.05

// MaxGlossStems is the largest number of stems in a gloss.
const MaxGlossStems = 8

// Glosses appends the English renderings of a word to dst, the best first, and
// returns it. A word without renderings adds none. The stems of all
// renderings share one new array; dst's elements are not reused.
//
// Words are glossed by splitting the dictionary's definitions at / and ;
// (weight 1), by short content of brackets (.4, abbreviations .9), and by
// copying the glosses of the word an entry points to as "variant of", "abbr.
// for" or "see" (.9).
func (l *Lexicon) Glosses(dst []Gloss, id ID) []Gloss {
	if id&userBit != 0 {
		if l == nil || l.user == nil {
			return dst
		}
		return l.userGlosses(dst, id)
	}
	return open().glosses(dst, id)
}

// A word with glosses has its bit set among the states; the number of bits
// before it is its number. An entry is a count of glosses, a count of stems,
// then for each gloss weight<<3 | stems-1 and the stems, all varints.
func (t *tables) glosses(dst []Gloss, id ID) []Gloss {
	i := uint32(id)
	if i/32 >= uint32(len(t.glossBits)/4) {
		return dst
	}
	w := t.glossBits.u32(i / 32)
	if w>>(i%32)&1 == 0 {
		return dst
	}
	n := t.glossRank.u32(i/32) + uint32(bits.OnesCount32(w&(1<<(i%32)-1)))
	dst, _ = t.glossData.glosses(dst, t.glossOffs.u32(n))
	return dst
}

// glosses reads the renderings that begin at byte p, and where they end.
func (sec section) glosses(dst []Gloss, p uint32) ([]Gloss, uint32) {
	count, p := sec.uvarint(p)
	total, p := sec.uvarint(p)
	stems := make([]StemID, 0, total)
	for range count {
		h := sec[p]
		p++
		from := len(stems)
		for range int(h&7) + 1 {
			var s uint32
			s, p = sec.uvarint(p)
			stems = append(stems, StemID(s))
		}
		dst = append(dst, Gloss{float32(h>>3) * WeightStep, stems[from:len(stems):len(stems)]})
	}
	return dst, p
}

// uvarint reads a number of seven bits a byte, low bits first.
func (s section) uvarint(p uint32) (v, next uint32) {
	for shift := 0; ; shift += 7 {
		b := s[p]
		p++
		v |= uint32(b&0x7f) << shift
		if b < 0x80 {
			return v, p
		}
	}
}
