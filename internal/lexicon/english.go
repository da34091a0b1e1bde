package lexicon

import (
	"strings"
	"unicode"
	"unicode/utf8"

	snowball "github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/english"
)

// StemEN stems a lower-case English word by Snowball's English rules.
// Irregular forms are not resolved: [Lexicon.Stem] does that.
func StemEN(word string) string {
	env := snowball.NewEnv(word)
	english.Stem(env)
	return env.Current()
}

// NormEN brings an English word to the form the lists know: lower case,
// accents folded, possessive 's and the dots of U.S. dropped. Upper-case US
// becomes usa, since us is a pronoun.
func NormEN(word string) string {
	switch word {
	case "US", "U.S.", "U.S", "USA", "U.S.A.":
		return "usa"
	}
	plain := true
	for i := 0; i < len(word); i++ {
		if b := word[i]; b >= utf8.RuneSelf || 'A' <= b && b <= 'Z' || b == '\'' || b == '.' {
			plain = false
			break
		}
	}
	if plain {
		return word
	}
	b := make([]byte, 0, len(word)+2)
	for i, r := range word {
		switch {
		case r == '\'' || r == '’':
			if rest := strings.ToLower(word[i+utf8.RuneLen(r):]); rest == "s" || rest == "" {
				return string(b) // China's, workers'
			}
			b = append(b, '\'')
		case r == '.': // U.N., p.m.
		case r == utf8.RuneError:
		case unicode.Is(unicode.Mn, r): // combining accent after its letter
		default:
			b = utf8.AppendRune(b, unicode.ToLower(FoldAccent(r)))
		}
	}
	return string(b)
}

// The base letters of U+00C0-017F and U+1E00-1EFF, blank where there is none.
const (
	latin1 = "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty" +
		"aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii  jjkkkllllll  llnnnnnn nnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
	latinX = "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy s  s " +
		"aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy      "
	latinPinyin = "aaiioouuuuuuuuuu" // U+01CD-01DC
)

// FoldAccent gives the plain lower-case letter under an accented Latin one,
// any other rune as it is. Ligatures give their first letter.
func FoldAccent(r rune) rune {
	b := byte(' ')
	switch {
	case r < 0xC0:
	case r < 0x180:
		b = latin1[r-0xC0]
	case r >= 0x1CD && r <= 0x1DC:
		b = latinPinyin[r-0x1CD]
	case r >= 0x1E00 && r <= 0x1EFF:
		b = latinX[r-0x1E00]
	}
	if b == ' ' {
		return r
	}
	return rune(b)
}

// ContentWords appends the content words of an English text to dst, brought
// to the form of [NormEN] but not stemmed, and returns it: the words that
// remain when stop words and single letters are dropped and hyphens split.
// What stands before a digit or letter in one token stays (g20, 5g).
func ContentWords(dst []string, s string) []string {
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		if !wordRune(r) {
			i += n
			continue
		}
		j := i
		for j < len(s) {
			r, n := utf8.DecodeRuneInString(s[j:])
			if !wordRune(r) && !joins(s, i, j, j+n, r) {
				break
			}
			j += n
		}
		w := NormEN(s[i:j])
		i = j
		if len(w) > 1 && !StopEN(w) || len(w) == 1 && '0' <= w[0] && w[0] <= '9' {
			dst = append(dst, w)
		}
	}
	return dst
}

func wordRune(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r)
}

// joins reports whether the rune r at s[j:end] belongs to the word begun at
// s[i]: an apostrophe between letters, or a dot of an abbreviation such as U.N.
func joins(s string, i, j, end int, r rune) bool {
	next, _ := utf8.DecodeRuneInString(s[end:])
	switch r {
	case '\'', '’':
		return wordRune(next)
	case '.':
		// After a first single letter when another follows, then after every one.
		return j-i == 1 && unicode.IsLetter(next) || j-i > 2 && s[j-2] == '.'
	}
	return false
}

// StopEN reports whether a lower-case English word carries no content of its
// own: articles, pronouns, prepositions, conjunctions, auxiliaries, and the
// light verbs and fillers of dictionary definitions.
func StopEN(word string) bool {
	switch word {
	case "a", "an", "the",
		// pronouns and determiners
		"i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves", "you", "your", "yours", "yourself", "yourselves",
		"he", "him", "his", "himself", "she", "her", "hers", "herself", "it", "its", "itself",
		"they", "them", "their", "theirs", "themselves", "one's", "oneself", "who", "whom", "whose", "which", "what", "that", "this", "these", "those",
		"some", "any", "such", "each", "every", "either", "neither", "there", "here", "where", "when", "how", "why", "somebody", "something", "someone",
		"sb", "sth", "smb", "smth",
		// auxiliaries and light verbs
		"be", "am", "is", "are", "was", "were", "been", "being", "do", "does", "did", "doing", "done", "have", "has", "had", "having",
		"will", "would", "shall", "should", "can", "could", "may", "might", "must", "ought", "let", "get", "gets", "got", "getting",
		"don't", "doesn't", "didn't", "isn't", "aren't", "wasn't", "weren't", "won't", "can't", "cannot", "couldn't", "wouldn't", "it's", "i'm", "we're", "they're", "we've", "i've",
		// prepositions, particles, conjunctions
		"of", "to", "in", "on", "at", "by", "for", "with", "from", "as", "into", "onto", "upon", "via", "per", "than", "about",
		"and", "or", "but", "nor", "if", "so", "then", "because", "while", "whether", "although", "though", "unless", "also", "too", "very", "just",
		"not", "no", "up", "out", "off", "down",
		// words of definitions
		"etc", "esp", "eg", "ie", "usu", "abbr", "lit", "fig", "pr", "cl", "tw", "coll":
		return true
	}
	return false
}
