package segment

import (
	"unicode/utf8"

	"xdiff/internal/lexicon"
)

// Clauses cuts a sentence after the marks that part clauses — comma, semicolon,
// colon, dash, and marks of sentences that stand inside it — into spans of
// bytes that tile it. Closing quotes and brackets and white space stay with the
// clause before them. 、 parts words and cuts nothing.
//
// The marks are the same in all languages; lang is not consulted today.
func Clauses(sentence string, lang lexicon.Lang) []Span {
	n := 1
	for i := 0; i < len(sentence); i++ {
		if c := sentence[i]; c == ',' || c == ';' || c == 0xBC {
			n++
		}
	}
	spans := make([]Span, 0, n+1)
	start := 0
	for i := 0; i < len(sentence); {
		r, w := utf8.DecodeRuneInString(sentence[i:])
		if !isClauseEnd(sentence, i, r, w) {
			i += w
			continue
		}
		i += w
		for i < len(sentence) {
			r, w := utf8.DecodeRuneInString(sentence[i:])
			if !isCloser(r) && !isSpace(r) && !isEnder(r) && r != '"' || r == '"' && isSpace(runeBefore(sentence, i)) {
				break
			}
			i += w
		}
		spans = append(spans, Span{start, i})
		start = i
	}
	if start < len(sentence) {
		spans = append(spans, Span{start, len(sentence)})
	}
	return spans
}

// isClauseEnd reports whether the character r of w bytes at i parts clauses.
func isClauseEnd(s string, i int, r rune, w int) bool {
	switch r {
	case '，', '；', '：', '。', '！', '？', '｡', '…', ';', '!', '?':
		return true
	case ',', ':':
		// 1,000  10:30  https://
		next := runeAt(s, i+w)
		return !(isDigit(runeBefore(s, i)) && isDigit(next)) && next != '/'
	case '—', '–', '―':
		// Between words the dash joins (中国—中亚, 2019–2021); with blanks
		// around it, or doubled, it parts.
		return isSpace(runeBefore(s, i)) || runeBefore(s, i) == r
	}
	return false
}
