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
// Note: the cells are wrapped here and tablewriter is told not to: its own
// wrapping loses text where a column width is given. Its East Asian setting must
// be off, or the locale would change the bytes, and every row must be a slice of
// its own, which it keeps.
func (t *Table) Render(w io.Writer) error {
	widths := t.widths()
	align := make([]tw.Align, len(widths))
	for i, c := range t.Columns {
		align[i] = tw.AlignLeft
		if c.Right {
			align[i] = tw.AlignRight
		}
	}
	section := tw.CellConfig{
		Formatting: tw.CellFormatting{AutoWrap: tw.WrapNone, AutoFormat: tw.Off},
		Alignment:  tw.CellAlignment{PerColumn: align},
		Padding:    tw.CellPadding{Global: tw.Padding{Right: strings.Repeat(" ", Gap), Overwrite: true}},
	}
	var buf bytes.Buffer
	table := tablewriter.NewTable(&buf,
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
	head, rule := make([]string, len(widths)), make([]string, len(widths))
	for i, c := range t.Columns {
		head[i] = strings.Join(Wrap(c.Head, widths[i]), "\n")
		rule[i] = strings.Repeat("─", widths[i])
	}
	rows := append(make([][]string, 0, len(t.Rows)+2), head, rule)
	for _, r := range t.Rows {
		row := make([]string, len(widths))
		for i := range row {
			row[i] = strings.Join(Wrap(r[i], widths[i]), "\n")
		}
		rows = append(rows, row)
	}
	if err := table.Bulk(rows); err != nil {
		return fmt.Errorf("setting a table: %w", err)
	}
	if err := table.Render(); err != nil {
		return fmt.Errorf("setting a table: %w", err)
	}
	for line := range bytes.Lines(buf.Bytes()) {
		line = bytes.TrimRight(line, " \n")
		if _, err := fmt.Fprintf(w, "%s%s\n", t.Indent, line); err != nil {
			return err
		}
	}
	return nil
}

// widths shares the table's width out: every column what its widest line wants,
// or, where that is too much, no column more than a common limit but its
// minimum.
func (t *Table) widths() []int {
	want, least := make([]int, len(t.Columns)), make([]int, len(t.Columns))
	for i, c := range t.Columns {
		want[i] = Width(c.Head)
		least[i] = c.Min
		for word := range strings.FieldsSeq(c.Head) {
			least[i] = max(least[i], Width(word))
		}
		for _, r := range t.Rows {
			want[i] = max(want[i], Width(r[i]))
		}
		least[i] = min(least[i], want[i])
	}
	avail := t.Width - Width(t.Indent) - Gap*(len(t.Columns)-1)
	sum := func(limit int) (n int) {
		for i := range want {
			n += min(want[i], max(limit, least[i]))
		}
		return n
	}
	limit := 0
	for _, w := range want {
		limit = max(limit, w)
	}
	for limit > 0 && sum(limit) > avail {
		limit--
	}
	left := avail - sum(limit)
	for i := range want {
		give := min(want[i], max(limit, least[i]))
		if give < want[i] && left > 0 { // at most a column each is left over
			give++
			left--
		}
		want[i] = give
	}
	return want
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
		b.WriteString(indent)
		pad := 0
		for i, c := range cells {
			if r < len(c) && c[r] != "" {
				for ; pad > 0; pad-- {
					b.WriteByte(' ')
				}
				b.WriteString(c[r])
				if i < len(widths) {
					pad = widths[i] - Width(c[r])
				}
			} else if i < len(widths) {
				pad += widths[i]
			}
			pad += gap
		}
		b.WriteByte('\n')
	}
}
