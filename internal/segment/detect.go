package segment

import (
	"unicode"

	"xdiff/internal/lexicon"
)

// Detect names the language of a text from its characters: the script by what
// there is most of, traditional or simplified Chinese by the characters that
// occur in one of them alone. It returns Unknown for a text without letters and
// for one that is mostly in another script. Languages that share a script with
// a known one are taken for the known one.
//
// A Chinese character counts for three letters, which is about what it says;
// words with a capital count for a quarter, for names and brands stand in texts
// of every language; and what stands in brackets does not count unless nothing
// else does, for that is where a name is repeated in its own script.
func Detect(text string) lexicon.Lang {
	var out, all scriptCount
	depth := 0
	word := 0     // letters of the Latin word under way
	caps := false // it holds a capital
	flush := func() {
		if word > 0 {
			w := 4 * word
			if caps {
				w = word
			}
			all.latin += w
			if depth == 0 {
				out.latin += w
			}
			word, caps = 0, false
		}
	}
	for _, r := range text {
		if isLatin(r) {
			word++
			caps = caps || unicode.IsUpper(r)
			continue
		}
		flush()
		switch r {
		case '(', '（':
			depth++
			continue
		case ')', '）':
			depth = max(0, depth-1)
			continue
		case '\n':
			depth = 0 // a bracket that never closes ends with its line
			continue
		}
		if r < 0x80 {
			continue
		}
		all.add(r)
		if depth == 0 {
			out.add(r)
		}
	}
	flush()
	if l := out.lang(); l != lexicon.Unknown {
		return l
	}
	return all.lang()
}

// scriptCount counts characters by script, in quarters of a letter.
type scriptCount struct {
	latin, han, cyrillic, other int
	trad, simp                  int // characters of one script only
	corner, curly               int // 「 and “
}

func (c *scriptCount) add(r rune) {
	switch {
	case isHan(r):
		c.han += 12
		trad, simp := lexicon.Script(r)
		if trad {
			c.trad++
		}
		if simp {
			c.simp++
		}
	case isCyrillic(r):
		c.cyrillic += 4
	case r == '「' || r == '『':
		c.corner++
	case r == '“':
		c.curly++
	case r >= 0x3041 && r <= 0x30FF && r != '・' && r != 'ー':
		// Kana among Chinese characters is Japanese, where they carry the
		// grammar: they outweigh the characters beside them.
		c.other += 36
	case unicode.IsLetter(r):
		c.other += 4
	}
}

func (c *scriptCount) lang() lexicon.Lang {
	most := max(c.latin, c.han, c.cyrillic, c.other)
	switch {
	case most == 0:
		return lexicon.Unknown
	case c.han == most:
		// Where no character decides, the quotation marks do: 「 is used with
		// traditional characters.
		if c.trad > c.simp || c.trad == c.simp && c.corner > c.curly {
			return lexicon.ZhHant
		}
		return lexicon.ZhHans
	case c.cyrillic == most:
		return lexicon.Ru
	case c.latin == most:
		return lexicon.En
	}
	return lexicon.Unknown
}
