package align

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"xdiff/internal/lexicon"
)

// A skeleton is the consonants of a name as classes of like sounds, so that
// 格雷兹洛夫, Gryzlov and Грызлов compare. Vowels are dropped but for
// an initial one. It is ASCII.
//
// Classes: B P D T G K (q, hard c) as they are; F f v w; S s z x sh soft c; J j zh
// ch q; H h kh; L l r; M m; N n ng; A an initial vowel. 格雷兹洛夫 is G L S L F.

// skeletonPinyin makes the skeleton of a Chinese transliteration from toneless
// syllables, the commonest reading of each character.
func skeletonPinyin(dst []byte, name string) []byte {
	for _, r := range name {
		if r == '·' || r == '•' || r == '・' {
			continue
		}
		syl, _, _ := strings.Cut(lexicon.Pinyin(r), " ")
		if syl == "" {
			return dst[:0]
		}
		if syl == "er" {
			dst = append(dst, 'L')
			continue
		}
		rest := syl
		switch {
		case strings.HasPrefix(rest, "zh"), strings.HasPrefix(rest, "ch"):
			dst, rest = append(dst, 'J'), rest[2:]
		case strings.HasPrefix(rest, "sh"):
			dst, rest = append(dst, 'S'), rest[2:]
		default:
			c := byte(0)
			switch rest[0] {
			case 'b', 'p', 'd', 't', 'g', 'k':
				c = rest[0] - 'a' + 'A'
			case 'f', 'w':
				c = 'F'
			case 's', 'z', 'x', 'c':
				c = 'S'
			case 'j', 'q':
				c = 'J'
			case 'h':
				c = 'H'
			case 'l', 'r':
				c = 'L'
			case 'm':
				c = 'M'
			case 'n':
				c = 'N'
			}
			if c != 0 {
				dst, rest = append(dst, c), rest[1:]
			} else if len(dst) == 0 {
				dst = append(dst, 'A')
			}
		}
		if strings.HasSuffix(rest, "n") || strings.HasSuffix(rest, "ng") {
			dst = append(dst, 'N')
		}
	}
	return dst
}

// skeletonLatin makes the skeleton of a name in Latin letters.
func skeletonLatin(dst []byte, name string) []byte {
	s := strings.ToLower(name)
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		rest := s[i:]
		next := byte(0)
		if i+n < len(s) {
			next = s[i+n]
		}
		two := true
		var c byte
		switch {
		case strings.HasPrefix(rest, "tch"):
			dst, i = append(dst, 'J'), i+3
			continue
		case strings.HasPrefix(rest, "sch"):
			dst, i = append(dst, 'S'), i+3
			continue
		case strings.HasPrefix(rest, "sh"):
			c = 'S'
		case strings.HasPrefix(rest, "ch"), strings.HasPrefix(rest, "zh"), strings.HasPrefix(rest, "dj"):
			c = 'J'
		case strings.HasPrefix(rest, "kh"):
			c = 'H'
		case strings.HasPrefix(rest, "ph"):
			c = 'F'
		case strings.HasPrefix(rest, "th"):
			c = 'T'
		case strings.HasPrefix(rest, "ts"), strings.HasPrefix(rest, "tz"):
			c = 'S'
		case strings.HasPrefix(rest, "ck"):
			c = 'K'
		case strings.HasPrefix(rest, "gh"):
			c = 'G'
		default:
			two = false
			switch r {
			case 'b', 'p', 'd', 't', 'g', 'k':
				c = byte(r) - 'a' + 'A'
			case 'q':
				c = 'K'
			case 'c', 'ç':
				c = 'K'
				if next == 'e' || next == 'i' || next == 'y' || r == 'ç' {
					c = 'S'
				}
			case 'f', 'v', 'w':
				c = 'F'
			case 's', 'z', 'š', 'ž', 'ś', 'ż':
				c = 'S'
			case 'x':
				dst = append(dst, 'K')
				c = 'S'
			case 'j', 'č', 'ć':
				c = 'J'
			case 'h':
				c = 'H'
			case 'l', 'r', 'ł', 'ř':
				c = 'L'
			case 'm':
				c = 'M'
			case 'n', 'ñ', 'ń':
				c = 'N'
			default:
				if len(dst) == 0 && unicode.IsLetter(r) {
					c = 'A'
				}
			}
		}
		if two {
			n = 2
		}
		// A doubled letter is one sound.
		if c != 0 && !(i > 0 && !two && s[i-1] == s[i]) {
			dst = append(dst, c)
		}
		i += n
	}
	return dst
}

// skeletonCyrillic makes the skeleton of a name in Russian letters.
func skeletonCyrillic(dst []byte, name string) []byte {
	last := rune(0)
	for _, r := range strings.ToLower(name) {
		if r == last {
			continue
		}
		last = r
		switch r {
		case 'б':
			dst = append(dst, 'B')
		case 'п':
			dst = append(dst, 'P')
		case 'д':
			dst = append(dst, 'D')
		case 'т':
			dst = append(dst, 'T')
		case 'г':
			dst = append(dst, 'G')
		case 'к':
			dst = append(dst, 'K')
		case 'в', 'ф':
			dst = append(dst, 'F')
		case 'с', 'з', 'ц', 'ш', 'щ':
			dst = append(dst, 'S')
		case 'ж', 'ч':
			dst = append(dst, 'J')
		case 'х':
			dst = append(dst, 'H')
		case 'л', 'р':
			dst = append(dst, 'L')
		case 'м':
			dst = append(dst, 'M')
		case 'н':
			dst = append(dst, 'N')
		case 'ь', 'ъ', '-':
		default:
			if len(dst) == 0 {
				dst = append(dst, 'A')
			}
		}
	}
	return dst
}

// skeleton makes the skeleton of a word of an alphabet.
func skeleton(w string, l lexicon.Lang) []byte {
	if l == lexicon.Ru {
		return skeletonCyrillic(nil, w)
	}
	return skeletonLatin(nil, w)
}

// soundsLike compares two skeletons: 1 is equal, below soundFloor is no match.
// It is one minus a weighted edit distance (Wagner and Fischer, 1974) over the
// longer one. Skeletons of one consonant say nothing and give 0.
func soundsLike(a, b []byte) float32 {
	if len(a) < 2 || len(b) < 2 || len(a) > maxSkeleton || len(b) > maxSkeleton {
		return 0
	}
	if d := len(a) - len(b); d > 3 || d < -3 {
		return 0
	}
	var row [maxSkeleton + 1]float32
	for j := 1; j <= len(b); j++ {
		row[j] = row[j-1] + gapCost(b[j-1])
	}
	for i := 1; i <= len(a); i++ {
		diag := row[0]
		row[0] += gapCost(a[i-1])
		for j := 1; j <= len(b); j++ {
			d := min(diag+classCost(a[i-1], b[j-1]), row[j]+gapCost(a[i-1]), row[j-1]+gapCost(b[j-1]))
			diag, row[j] = row[j], d
		}
	}
	return max(1-row[len(b)]/float32(max(len(a), len(b))), 0)
}

const (
	maxSkeleton = 24
	soundFloor  = 0.7
)

// gapCost is what a consonant costs that one language writes and the other does
// not: h and n at the end of a syllable come and go.
func gapCost(c byte) float32 {
	switch c {
	case 'H', 'A':
		return 0.4
	case 'N', 'L', 'T', 'D':
		return 0.7
	}
	return 1
}

// classCost is what it costs to take one class for another.
func classCost(x, y byte) float32 {
	if x == y {
		return 0
	}
	if x > y {
		x, y = y, x
	}
	switch [2]byte{x, y} {
	case [2]byte{'B', 'P'}, [2]byte{'D', 'T'}, [2]byte{'G', 'K'}: // voiced or not
		return 0.35
	case [2]byte{'J', 'S'}, [2]byte{'J', 'T'}, [2]byte{'J', 'K'}, [2]byte{'G', 'J'}: // 京 for tin, 吉 for gi
		return 0.4
	case [2]byte{'H', 'K'}, [2]byte{'G', 'H'}, [2]byte{'S', 'T'}:
		return 0.5
	case [2]byte{'F', 'P'}, [2]byte{'B', 'F'}, [2]byte{'F', 'H'}, [2]byte{'M', 'N'}, [2]byte{'A', 'F'}, [2]byte{'A', 'H'}, [2]byte{'A', 'J'}:
		return 0.5
	case [2]byte{'L', 'N'}, [2]byte{'D', 'J'}:
		return 0.7
	}
	return 1
}
