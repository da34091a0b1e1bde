package annotate

// Kind says what a Note marks.
type Kind uint8

// The kinds of notes.
const (
	Number  Kind = iota + 1 // a cardinal; Value is its canonical decimal form
	Ordinal                 // 第十, 10th, 10-й; Value is the number
)

// Note marks a span of a sentence: bytes, end exclusive.
type Note struct {
	Kind       Kind
	Start, End int
	Value      string // canonical, comparable across languages
}
