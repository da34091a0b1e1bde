package segment

// Span is a half-open range of bytes in a text: start inclusive, end exclusive.
type Span struct{ Start, End int }

// Kind says what a Word is made of.
type Kind uint8

// The kinds of words.
const (
	Space  Kind = iota // white space, any run of it
	Punct              // punctuation and symbols, one grapheme each
	Number             // digits with their inner separators: 1,000 3.5 12%
	Latin              // a word of Latin letters (may hold digits: G20)
	Cyrillic
	Han // a Chinese word
	Other
)

// Word is one token of a text. Words tile the text they were cut from.
type Word struct {
	Span
	Kind Kind
	Name bool // a personal name or a transliterated name, kept whole
}
