package annotate

import (
	"math"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"xdiff/internal/lexicon"
)

// Numbers returns the numbers of text in order: cardinals as Number, 第十, 10th
// and 10-й as Ordinal. Spans are bytes of text, end exclusive. Value is the
// decimal form without separators or trailing zeros ("1.5", "150000000").
// Words that are numerals by form alone (十分, 一道, "one of", "second" as a
// verb) are left out: a wrong number costs more than a missing one.
func Numbers(text string, lang lexicon.Lang) []Note {
	var notes []Note
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRuneInString(text[i:])
		switch {
		case digit(r) >= 0:
			note, end := arabic(text, i, lang)
			if end > i {
				notes = append(notes, note)
				i = end
				continue
			}
		case r == '第' || hanDigit(r) >= 0 || hanScale(r) > 0:
			note, end, ok := hanNumber(text, i)
			if ok {
				notes = append(notes, note)
			}
			i = end
			continue
		case unicode.IsLetter(r) && (r < 0x530):
			end := wordEnd(text, i)
			note, last, ok := spelled(text, i, end, lang)
			if ok {
				notes = append(notes, note)
				end = last
			}
			i = end
			continue
		}
		i += n
	}
	return notes
}

// digit returns the value of an ASCII or full-width digit, or -1.
func digit(r rune) int {
	switch {
	case r >= '0' && r <= '9':
		return int(r - '0')
	case r >= '０' && r <= '９':
		return int(r - '０')
	}
	return -1
}

// arabic reads a number that starts with a digit, with its scale word.
func arabic(text string, at int, lang lexicon.Lang) (Note, int) {
	var digits []byte
	i, point := at, false
	for i < len(text) {
		r, n := utf8.DecodeRuneInString(text[i:])
		if d := digit(r); d >= 0 {
			digits = append(digits, byte('0'+d))
			i += n
			continue
		}
		next, nn := utf8.DecodeRuneInString(text[i+n:])
		if digit(next) < 0 {
			break
		}
		three := threeDigits(text[i+n:])
		switch {
		// 1,000 groups by three; in Russian 1,5 is a decimal.
		case (r == ',' || r == '，') && three && (lang != lexicon.Ru || point):
		// 1 000 000 is how Russian groups; the space may be a no-break one.
		case (r == ' ' || r == 0xa0 || r == 0x202f) && lang == lexicon.Ru && three && len(digits) <= 3+3*countGroups(text[at:i]):
		case (r == '.' || r == '．') && !point && !dotted(text[i+n:]) && !afterDot(text[:at]):
			digits = append(digits, '.')
			point = true
		case r == ',' && lang == lexicon.Ru && !point:
			digits = append(digits, '.')
			point = true
		default:
			nn = 0
		}
		if nn == 0 {
			break
		}
		i += n
	}
	v, err := strconv.ParseFloat(string(digits), 64)
	if err != nil {
		return Note{}, at
	}
	// Digits glued to a letter before them are part of a name: G20, COVID-19.
	if p, _ := utf8.DecodeLastRuneInString(text[:at]); at > 0 && (unicode.IsLetter(p) && !unicode.Is(unicode.Han, p)) {
		return Note{Kind: Number, Start: at, End: i, Value: format(v)}, i
	}
	kind := Number
	if strings.HasSuffix(text[:at], "第") {
		kind, at = Ordinal, at-len("第")
	}
	end := i
	rest := text[i:]
	if lang.Chinese() || lang == lexicon.Unknown {
		// 3000多万, 3000余万: the vague word stands between the digits and the scale.
		for _, vague := range [...]string{"多", "余", "餘"} {
			if r, _ := utf8.DecodeRuneInString(strings.TrimPrefix(rest, vague)); strings.HasPrefix(rest, vague) && hanScale(r) >= 1e4 {
				rest, end = rest[len(vague):], end+len(vague)
			}
		}
		least := 0.0
		for {
			r, n := utf8.DecodeRuneInString(rest)
			if s := hanScale(r); s >= 1e3 || s == 100 && strings.HasPrefix(rest, "百万") {
				v *= s
				least = s
				rest, end = rest[n:], end+n
				continue
			}
			break
		}
		// 2万4801, 3亿5000万: a smaller number follows its greater part.
		if r, _ := utf8.DecodeRuneInString(rest); least >= 1e4 && digit(r) >= 0 {
			if low, e := arabic(text, end, lang); e > end && low.Kind == Number {
				if lv, err := strconv.ParseFloat(low.Value, 64); err == nil && lv < least {
					v, end = v+lv, e
				}
			}
		}
	}
	if lang == lexicon.En || lang == lexicon.Ru || lang == lexicon.Unknown {
		if k := ordinalSuffix(rest, lang); k > 0 {
			return Note{Kind: Ordinal, Start: at, End: end + k, Value: format(v)}, end + k
		}
		if s, k := scaleWord(rest, lang); k > 0 {
			v *= s
			end += k
		}
	}
	return Note{Kind: kind, Start: at, End: end, Value: format(v)}, end
}

// threeDigits reports whether s starts with exactly three digits.
func threeDigits(s string) bool {
	k := 0
	for _, r := range s {
		if digit(r) < 0 {
			break
		}
		k++
	}
	return k == 3
}

// countGroups counts the separators a grouped number has shown so far.
func countGroups(s string) int {
	k := 0
	for _, r := range s {
		if digit(r) < 0 {
			k++
		}
	}
	return k
}

// dotted reports whether after the digits of s another dot and digit follow:
// 20.11.2023 and 1.2.3 are not decimals.
func dotted(s string) bool {
	for i, r := range s {
		if digit(r) >= 0 {
			continue
		}
		return r == '.' && i+1 < len(s) && digit(rune(s[i+1])) >= 0
	}
	return false
}

// afterDot reports whether s ends in a digit and a dot: what follows is a later
// part of 20.11.2023.
func afterDot(s string) bool {
	return len(s) > 1 && s[len(s)-1] == '.' && digit(rune(s[len(s)-2])) >= 0
}

// format prints a value without exponent, separators or trailing zeros.
func format(v float64) string {
	if v >= 1e6 {
		v = math.Round(v*100) / 100 // 1.1 × 10⁸ in binary is not whole
	}
	return strconv.FormatFloat(v, 'f', -1, 64)
}

// ordinalSuffix returns the length of an ordinal's ending glued to digits.
func ordinalSuffix(rest string, lang lexicon.Lang) int {
	if lang == lexicon.Ru {
		for _, s := range [...]string{"-го", "-му", "-ый", "-ой", "-ая", "-ое", "-ую", "-ом", "-ых", "-ым", "-ми", "-й", "-я", "-е", "-м", "-х", "-ю"} {
			if strings.HasPrefix(rest, s) && !letterAt(rest, len(s)) {
				return len(s)
			}
		}
		return 0
	}
	for _, s := range [...]string{"st", "nd", "rd", "th"} {
		if strings.HasPrefix(rest, s) && !letterAt(rest, len(s)) {
			return len(s)
		}
	}
	return 0
}

func letterAt(s string, i int) bool {
	r, _ := utf8.DecodeRuneInString(s[i:])
	return unicode.IsLetter(r)
}

// scaleWord reads " million", "bn", " млрд" after digits and returns the factor
// and the bytes it takes with the space before it.
func scaleWord(rest string, lang lexicon.Lang) (float64, int) {
	k := 0
	for _, sp := range [...]string{" ", "\u00a0", "-"} {
		if strings.HasPrefix(rest, sp) {
			k = len(sp)
			break
		}
	}
	end := wordEnd(rest, k)
	w := strings.ToLower(rest[k:end])
	if s := scale(w, lang, k == 0); s > 0 {
		return s, end
	}
	return 0, 0
}

// scale is the factor of a scale word. Letters glued to the digits (5bn, 3m,
// 10k) count only so.
func scale(w string, lang lexicon.Lang, glued bool) float64 {
	if lang == lexicon.Ru {
		switch {
		case w == "тыс" || strings.HasPrefix(w, "тысяч"):
			return 1e3
		case w == "млн" || strings.HasPrefix(w, "миллион"):
			return 1e6
		case w == "млрд" || strings.HasPrefix(w, "миллиард"):
			return 1e9
		case w == "трлн" || strings.HasPrefix(w, "триллион"):
			return 1e12
		}
		return 0
	}
	switch w {
	case "hundred":
		return 1e2
	case "thousand":
		return 1e3
	case "million", "mln", "mn":
		return 1e6
	case "billion", "bln", "bn":
		return 1e9
	case "trillion", "tn", "trn":
		return 1e12
	}
	if glued {
		switch w {
		case "k":
			return 1e3
		case "m":
			return 1e6
		case "b":
			return 1e9
		}
	}
	return 0
}

func wordEnd(s string, i int) int {
	for i < len(s) {
		r, n := utf8.DecodeRuneInString(s[i:])
		if !unicode.IsLetter(r) || unicode.Is(unicode.Han, r) {
			break
		}
		i += n
	}
	return i
}
