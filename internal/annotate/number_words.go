package annotate

import (
	"strings"

	"xdiff/internal/lexicon"
)

// spelled reads a number written in words (thirty-two, two hundred million,
// tenth; десятое, двенадцать) that starts with the word text[at:end].
func spelled(text string, at, end int, lang lexicon.Lang) (Note, int, bool) {
	value, section, words := 0.0, 0.0, 0
	ordinal, last, only := false, at, ""
	for i, e := at, end; ; {
		w := strings.ToLower(text[i:e])
		v, ord := numeral(w, lang)
		s := 0.0
		if words > 0 {
			s = scale(w, lang, false)
		}
		switch {
		case v > 0 && (section == 0 || section >= 20 && v < 10 && mod(section, 10) == 0 || mod(section, 100) == 0 && v < 100):
			section += v
			ordinal = ord
		case s == 100:
			section *= 100
		case s > 100:
			value += section * s
			section = 0
		case w == "and" && words > 0 && section >= 100:
			// two hundred and five
		default:
			return spelledNote(at, last, value+section, ordinal, words, only)
		}
		words++
		if words == 1 {
			only = w
		}
		if w != "and" {
			last = e
		}
		if ordinal {
			return spelledNote(at, last, value+section, true, words, only)
		}
		// The next word, over one space or hyphen.
		if e >= len(text) || text[e] != ' ' && text[e] != '-' {
			return spelledNote(at, last, value+section, ordinal, words, only)
		}
		i = e + 1
		e = wordEnd(text, i)
		if e == i {
			return spelledNote(at, last, value+section, ordinal, words, only)
		}
	}
}

func mod(v, m float64) float64 {
	for v >= m {
		v -= m
	}
	return v
}

func spelledNote(at, end int, v float64, ordinal bool, words int, only string) (Note, int, bool) {
	if v == 0 {
		return Note{}, end, false
	}
	if words == 1 {
		switch only {
		// "one" is mostly a pronoun, "second" mostly a span of time or a verb, and a
		// bare first says little; the same in Russian.
		case "one", "first", "second", "один", "одна", "одно", "одного", "одной":
			return Note{}, end, false
		}
		if strings.HasPrefix(only, "перв") || strings.HasPrefix(only, "втор") && v == 2 && !ordinal {
			return Note{}, end, false
		}
	}
	kind := Number
	if ordinal {
		kind = Ordinal
	}
	return Note{Kind: kind, Start: at, End: end, Value: format(v)}, end, true
}

// numeral returns the value of a number word below a hundred (in Russian below
// a thousand) and whether it is an ordinal; 0 for any other word.
func numeral(w string, lang lexicon.Lang) (float64, bool) {
	if lang == lexicon.Ru {
		return numeralRU(w)
	}
	for _, t := range numeralsEN {
		if t.card == w {
			return t.v, false
		}
		if t.ord == w {
			return t.v, true
		}
	}
	return 0, false
}

var numeralsEN = [...]struct {
	card, ord string
	v         float64
}{
	{"one", "first", 1}, {"two", "second", 2}, {"three", "third", 3}, {"four", "fourth", 4}, {"five", "fifth", 5},
	{"six", "sixth", 6}, {"seven", "seventh", 7}, {"eight", "eighth", 8}, {"nine", "ninth", 9}, {"ten", "tenth", 10},
	{"eleven", "eleventh", 11}, {"twelve", "twelfth", 12}, {"thirteen", "thirteenth", 13}, {"fourteen", "fourteenth", 14},
	{"fifteen", "fifteenth", 15}, {"sixteen", "sixteenth", 16}, {"seventeen", "seventeenth", 17},
	{"eighteen", "eighteenth", 18}, {"nineteen", "nineteenth", 19}, {"twenty", "twentieth", 20},
	{"thirty", "thirtieth", 30}, {"forty", "fortieth", 40}, {"fifty", "fiftieth", 50}, {"sixty", "sixtieth", 60},
	{"seventy", "seventieth", 70}, {"eighty", "eightieth", 80}, {"ninety", "ninetieth", 90},
}

// numeralRU knows cardinals by their oblique stems and ordinals by the stem
// before an adjective's ending: десятый, десятого, десятое.
func numeralRU(w string) (float64, bool) {
	for _, t := range numeralsRU {
		if t.ord != "" && strings.HasPrefix(w, t.ord) && adjectiveEnding(w[len(t.ord):]) {
			return t.v, true
		}
		for f := range strings.FieldsSeq(t.card) {
			if w == f {
				return t.v, false
			}
		}
	}
	return 0, false
}

func adjectiveEnding(s string) bool {
	switch s {
	case "ый", "ий", "ой", "ая", "ья", "ое", "ье", "ые", "ьи", "ого", "ьего", "ой ", "ей", "ьей", "ому", "ьему", "ую", "ью", "ым", "ьим", "ом", "ьем", "ых", "ьих", "ыми", "ьими":
		return true
	}
	return false
}

var numeralsRU = [...]struct {
	card, ord string
	v         float64
}{
	{"один одна одно одного одной одному одним одном одну", "перв", 1},
	{"два две двух двум двумя", "втор", 2},
	{"три трех трёх трем трём тремя", "трет", 3},
	{"четыре четырех четырёх четырем четырём четырьмя", "четверт", 4},
	{"пять пяти пятью", "пят", 5}, {"шесть шести шестью", "шест", 6}, {"семь семи семью", "седьм", 7},
	{"восемь восьми восемью восьмью", "восьм", 8}, {"девять девяти девятью", "девят", 9},
	{"десять десяти десятью", "десят", 10}, {"одиннадцать одиннадцати", "одиннадцат", 11},
	{"двенадцать двенадцати", "двенадцат", 12}, {"тринадцать тринадцати", "тринадцат", 13},
	{"четырнадцать четырнадцати", "четырнадцат", 14}, {"пятнадцать пятнадцати", "пятнадцат", 15},
	{"шестнадцать шестнадцати", "шестнадцат", 16}, {"семнадцать семнадцати", "семнадцат", 17},
	{"восемнадцать восемнадцати", "восемнадцат", 18}, {"девятнадцать девятнадцати", "девятнадцат", 19},
	{"двадцать двадцати", "двадцат", 20}, {"тридцать тридцати", "тридцат", 30}, {"сорок сорока", "сороков", 40},
	{"пятьдесят пятидесяти", "пятидесят", 50}, {"шестьдесят шестидесяти", "шестидесят", 60},
	{"семьдесят семидесяти", "семидесят", 70}, {"восемьдесят восьмидесяти", "восьмидесят", 80},
	{"девяносто девяноста", "девяност", 90}, {"сто ста", "сот", 100}, {"двести двухсот", "двухсот", 200},
	{"триста трехсот трёхсот", "трехсот", 300}, {"четыреста четырехсот", "четырехсот", 400},
	{"пятьсот пятисот", "пятисот", 500}, {"шестьсот шестисот", "шестисот", 600}, {"семьсот семисот", "семисот", 700},
	{"восемьсот восьмисот", "восьмисот", 800}, {"девятьсот девятисот", "девятисот", 900},
}
