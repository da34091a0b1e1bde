package texttab

import "strings"

// Style says how a span of text is marked.
type Style uint8

// The styles.
const (
	Plain    Style = iota
	Deleted        // [-…-], or red and struck through
	Inserted       // {+…+}, or green
	Strong         // a heading; no signs, or bold
	Faint          // what stands beside the text; no signs, or dim
	styles
)

// Span is a piece of text of one style.
type Span struct {
	Text  string
	Style Style
}

// marks gives what opens and closes a style and the columns both take.
func marks(s Style, color bool) (open, close string, width int) {
	if color {
		switch s {
		case Deleted:
			return "\x1b[31;9m", "\x1b[0m", 0
		case Inserted:
			return "\x1b[32m", "\x1b[0m", 0
		case Strong:
			return "\x1b[1m", "\x1b[0m", 0
		case Faint:
			return "\x1b[2m", "\x1b[0m", 0
		}
		return "", "", 0
	}
	switch s {
	case Deleted:
		return "[-", "-]", 4
	case Inserted:
		return "{+", "+}", 4
	}
	return "", "", 0
}

// Join writes spans on one line without wrapping.
func Join(spans []Span, color bool) string {
	var b strings.Builder
	for _, s := range spans {
		if s.Text == "" {
			continue
		}
		open, close, _ := marks(s.Style, color)
		b.WriteString(open)
		b.WriteString(s.Text)
		b.WriteString(close)
	}
	return b.String()
}
