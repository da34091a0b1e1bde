package annotate

// Kind says what a Note marks.
type Kind uint8

// The kinds of notes.
const (
	Number Kind = iota + 1 // a cardinal; Value is its canonical decimal form
	Ordinal
	Date    // Value is the canonical form of what is stated: 2023-11-20, --11-20, ---20
	Name    // a person's or place's name
	Quote   // quoted words, without the marks
	Speaker // the words that name who speaks
)

// Note marks a span of a sentence: bytes, end exclusive.
type Note struct {
	Kind       Kind
	Start, End int
	Value      string // canonical, comparable across languages
}
