// Package texttab lays text out for a terminal: it wraps by display width, with
// the line-breaking rules of Chinese print, sets columns side by side, and makes
// text from a stranger's page safe to print, in a terminal or in Markdown.
//
// Width is the number of terminal columns as given by Unicode Standard Annex 11,
// characters of ambiguous width (“”…—, Cyrillic) counting one, whatever the
// locale. A character is a grapheme cluster of Annex 29 and never cut.
//
// Text goes in escaped (Escape) and as spans, each with a style; styles are
// written as terminal colours or as signs, and closed and opened again at every
// line break, so that each line stands alone.
package texttab
