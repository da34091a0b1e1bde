package align

import (
	"strings"
	"unicode/utf8"

	"xdiff/internal/lexicon"
)

// differ reports whether two speakers are known to be different. Names that
// cannot be compared are not known to differ: 中方 and China might.
func (al *Aligner) differ(x string, lx lexicon.Lang, y string, ly lexicon.Lang) bool {
	if !lx.Chinese() && ly.Chinese() || lx == lexicon.Ru && ly == lexicon.En {
		x, lx, y, ly = y, ly, x, lx
	}
	fx, fy := lexicon.FoldText(x, lexicon.FoldAll).Text, lexicon.FoldText(y, lexicon.FoldAll).Text
	if fx == fy || strings.Contains(fx, fy) || strings.Contains(fy, fx) {
		return false
	}
	switch {
	case lx.Chinese() && ly.Chinese():
		return !sameInitials(fx, fy)
	case lx == ly:
		return !shareWord(fx, fy)
	case lx.Chinese():
		return !al.chineseName(fx, y, ly)
	}
	// Cyrillic and Latin: by sound, word by word.
	for a := range strings.FieldsSeq(x) {
		for b := range strings.FieldsSeq(y) {
			if soundsLike(skeleton(a, lx), skeleton(b, ly)) >= soundFloor {
				return false
			}
		}
	}
	return true
}

// sameInitials keeps 俄方 and 俄罗斯 together: short forms share characters.
func sameInitials(x, y string) bool {
	shared := 0
	for _, r := range x {
		if strings.ContainsRune(y, r) {
			shared++
		}
	}
	return shared > 0 && 2*shared >= min(utf8.RuneCountInString(x), utf8.RuneCountInString(y))
}

func shareWord(x, y string) bool {
	for a := range strings.FieldsSeq(x) {
		for b := range strings.FieldsSeq(y) {
			if a == b && utf8.RuneCountInString(a) > 2 || len(a) > 5 && len(b) > 5 && a[:5] == b[:5] {
				return true
			}
		}
	}
	return false
}

// chineseName reports whether a Chinese name and words of another language may
// name one person or party: by pinyin, by the dictionary, by sound.
func (al *Aligner) chineseName(zh, other string, lang lexicon.Lang) bool {
	rs := []rune(zh)
	words := strings.Fields(strings.ToLower(other))
	var stems []lexicon.StemID
	for _, w := range words {
		if id, ok := al.Lexicon.Stem(w); ok {
			stems = append(stems, id)
		}
	}
	for lo := range rs {
		for hi := lo + 1; hi <= len(rs) && hi-lo <= 4; hi++ {
			part := string(rs[lo:hi])
			found := false
			pinyinForms(part, func(py string) {
				for _, w := range words {
					found = found || w == py
				}
			})
			if found {
				return true
			}
			if d, ok := al.Lexicon.Lookup(part); ok {
				for _, g := range al.Lexicon.Glosses(nil, d.ID) {
					for _, s := range g.Stems {
						for _, t := range stems {
							if s == t && g.Weight > 0.5 {
								return true
							}
						}
					}
				}
			}
		}
	}
	sk := skeletonPinyin(nil, zh)
	for _, w := range words {
		if soundsLike(sk, skeleton(w, lang)) >= soundFloor {
			return true
		}
	}
	return false
}
