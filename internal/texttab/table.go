package texttab

import (
	"bytes"
	"fmt"
	"io"
	"strings"

	"github.com/olekukonko/tablewriter"
	"github.com/olekukonko/tablewriter/renderer"
	"github.com/olekukonko/tablewriter/tw"
)

// Column describes one column of a Table.
type Column struct {
	Head  string
	Right bool // right-aligned, for numbers
	Min   int  // columns it keeps when the table has to shrink; at least the width of Head's longest word
}

// Table is a heading, a rule and rows, set without a frame. Cells are plain
// escaped text; they are wrapped, never cut.
type Table struct {
	Columns []Column
	Rows    [][]string
	Width   int    // columns in all; the table is no wider unless the minimal columns are
	Indent  string // before every line
}

// Gap is the number of spaces between two columns.
const Gap = 2

// Render writes the table.
//
// It is set by tablewriter with cells wrapped beforehand: its own wrapping loses
// text where a width is given. Its East Asian setting is off, or the locale would
// change the bytes.
//
// Note: linking tablewriter costs about half a millisecond at start (it compiles
// a regular expression, reads the locale and fills caches) and 2 MB.
func (t *Table) Render(w io.Writer) error {
	widths := t.widths()
	n := len(widths)
	aligns := make([]tw.Align, n)
	head, rule := make([]string, n), make([]string, n)
	for i, c := range t.Columns {
		aligns[i] = tw.AlignLeft
		if c.Right {
			aligns[i] = tw.AlignRight
		}
		head[i] = strings.Join(Wrap(c.Head, widths[i]), "\n")
		rule[i] = strings.Repeat("─", widths[i])
	}
	section := tw.CellConfig{
		Formatting: tw.CellFormatting{AutoWrap: tw.WrapNone, AutoFormat: tw.Off},
		Alignment:  tw.CellAlignment{PerColumn: aligns},
		Padding:    tw.CellPadding{Global: tw.Padding{Right: strings.Repeat(" ", Gap), Overwrite: true}},
	}
	var b bytes.Buffer
	table := tablewriter.NewTable(&b,
		tablewriter.WithEastAsian(tw.Off),
		tablewriter.WithTrimSpace(tw.Off),
		tablewriter.WithConfig(tablewriter.Config{Header: section, Row: section}),
		tablewriter.WithRenderer(renderer.NewBlueprint(tw.Rendition{
			Borders: tw.BorderNone,
			Settings: tw.Settings{
				Lines:      tw.Lines{ShowTop: tw.Off, ShowBottom: tw.Off, ShowHeaderLine: tw.Off},
				Separators: tw.Separators{BetweenColumns: tw.Off, BetweenRows: tw.Off, ShowHeader: tw.Off},
			},
		})),
	)
	rows := [][]string{head, rule}
	for _, r := range t.Rows {
		row := make([]string, n)
		for i := range row {
			row[i] = strings.Join(Wrap(r[i], widths[i]), "\n")
		}
		rows = append(rows, row)
	}
	if err := table.Bulk(rows); err != nil {
		return fmt.Errorf("table: %w", err)
	}
	if err := table.Render(); err != nil {
		return fmt.Errorf("table: %w", err)
	}
	// Indented, without the padding at the ends of lines.
	for line := range strings.Lines(b.String()) {
		if line = strings.TrimRight(line, " \n"); line != "" {
			line = t.Indent + line
		}
		if _, err := io.WriteString(w, line+"\n"); err != nil {
			return err
		}
	}
	return nil
}

// Fits reports whether the table can be set within its width.
func (t *Table) Fits() bool {
	m := t.measure()
	return m.sum(m.least, 0) <= m.room
}

// word is the width up to which a word of a cell is kept whole if it can be.
const word = 12

// measures are the columns of a table: what each wants, what its words want, and
// what it must have.
type measures struct {
	want, words, least []int
	room               int
}

func (t *Table) measure() measures {
	n := len(t.Columns)
	m := measures{make([]int, n), make([]int, n), make([]int, n), t.Width - Width(t.Indent) - Gap*(n-1)}
	for i, c := range t.Columns {
		m.want[i], m.least[i] = Width(c.Head), max(c.Min, 2) // a wide character is not cut
		for w := range strings.FieldsSeq(c.Head) {
			m.least[i] = max(m.least[i], Width(w))
		}
		m.words[i] = m.least[i]
		for _, r := range t.Rows {
			m.want[i] = max(m.want[i], Width(r[i]))
			for w := range strings.FieldsSeq(r[i]) {
				if n := Width(w); n <= word {
					m.words[i] = max(m.words[i], n)
				}
			}
		}
		m.least[i] = min(m.least[i], m.want[i])
	}
	return m
}

// sum is the room taken when no column has more than limit but its floor.
func (m *measures) sum(floor []int, limit int) (n int) {
	for i := range m.want {
		n += min(m.want[i], max(limit, floor[i]))
	}
	return n
}

// widths shares the table's width out: to every column what its widest line
// wants or, where that is too much, no more than a common limit but what its
// words want, or at least what it must have.
func (t *Table) widths() []int {
	m := t.measure()
	floor := m.words
	if m.sum(floor, 0) > m.room {
		floor = m.least
	}
	limit := 0
	for _, w := range m.want {
		limit = max(limit, w)
	}
	for limit > 0 && m.sum(floor, limit) > m.room {
		limit--
	}
	left := m.room - m.sum(floor, limit)
	out := make([]int, len(m.want))
	for i := range out {
		out[i] = min(m.want[i], max(limit, floor[i]))
		if out[i] < m.want[i] && left > 0 {
			out[i]++
			left--
		}
	}
	return out
}

// Columns writes cells, each a list of lines, side by side: column i starts after
// the widths and gaps of those before it. Lines are not cut, so the caller wraps
// them; the last column needs no width.
func Columns(b *bytes.Buffer, indent string, gap int, widths []int, cells ...[]string) {
	rows := 0
	for _, c := range cells {
		rows = max(rows, len(c))
	}
	for r := range rows {
		pad := 0 // spaces owed; none are written at the end of a line
		lead := indent
		for i, c := range cells {
			used := 0
			if r < len(c) && c[r] != "" {
				b.WriteString(lead)
				lead = ""
				for range pad {
					b.WriteByte(' ')
				}
				b.WriteString(c[r])
				pad, used = 0, Width(c[r])
			}
			if i < len(widths) {
				pad += max(0, widths[i]-used) + gap
			}
		}
		b.WriteByte('\n')
	}
}
