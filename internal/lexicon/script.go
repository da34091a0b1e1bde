package lexicon

// An entry of the script table: the simplified rune (0: the rune itself) and
// what is known of the traditional one.
const (
	scriptRune   = 1<<21 - 1
	scriptTrad   = 1 << 29 // only in traditional text
	scriptSimp   = 1 << 30 // only in simplified text
	scriptPhrase = 1 << 31 // begins a phrase of the list
)

// Script reports whether a rune occurs only in traditional or only in
// simplified Chinese. Both are false for what both share, and for all other
// runes.
func Script(r rune) (trad, simp bool) {
	if r < 0x3400 {
		return false, false
	}
	v := open().script.get32(r)
	return v&scriptTrad != 0, v&scriptSimp != 0
}

// Simplify appends src in simplified characters to dst and returns it: one
// rune for each rune of src. Words whose characters have more than one
// simplified form are looked up whole, the longest first (乾坤 stays, 乾淨
// becomes 干净). Regional variants of Hong Kong and Taiwan are simplified too
// (裡, 裏 -> 里). Simplified text comes back as it was, and dst may not overlap
// src. From OpenCC.
func Simplify(dst []rune, src []rune) []rune {
	t := open()
	for i := 0; i < len(src); {
		r := src[i]
		if r < 0x3400 {
			dst = append(dst, r)
			i++
			continue
		}
		v := t.script.get32(r)
		if v&scriptPhrase != 0 {
			if from, k := t.findPhrase(src[i:]); k > 0 {
				for j := range k {
					dst = append(dst, rune(t.phraseRunes.u32(from+k+j)))
				}
				i += int(k)
				continue
			}
		}
		if s := rune(v & scriptRune); s != 0 {
			r = s
		}
		dst = append(dst, r)
		i++
	}
	return dst
}

// phrase writes the simplified form of the longest phrase that starts src over
// dst and returns its length in runes, 0 if none does.
func (t *tables) phrase(dst, src []rune) int {
	from, k := t.findPhrase(src)
	for j := range k {
		dst = append(dst, rune(t.phraseRunes.u32(from+k+j)))
	}
	return int(k)
}

// findPhrase finds the longest phrase that starts src: where it lies and its
// length in runes. Phrases lie in order of their first rune, longer ones
// first, each its runes and then the simplified runes; offsets count runes.
func (t *tables) findPhrase(src []rune) (from, k uint32) {
	n := uint32(len(t.phraseOffs)/4) - 1
	lo, hi := uint32(0), n
	for lo < hi {
		if mid := (lo + hi) / 2; rune(t.phraseRunes.u32(t.phraseOffs.u32(mid))) < src[0] {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
next:
	for ; lo < n; lo++ {
		from := t.phraseOffs.u32(lo)
		k := (t.phraseOffs.u32(lo+1) - from) / 2
		if rune(t.phraseRunes.u32(from)) != src[0] {
			return 0, 0
		}
		if int(k) > len(src) {
			continue
		}
		for j := range k {
			if rune(t.phraseRunes.u32(from+j)) != src[j] {
				continue next
			}
		}
		return from, k
	}
	return 0, 0
}
