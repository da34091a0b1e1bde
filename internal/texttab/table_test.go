package texttab

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/olekukonko/tablewriter"
	"github.com/olekukonko/tablewriter/renderer"
	"github.com/olekukonko/tablewriter/tw"
	"pgregory.net/rapid"
)

func sample() *Table {
	return &Table{
		Columns: []Column{{Head: "id"}, {Head: "label", Min: 6}, {Head: "outlet"}, {Head: "only here", Right: true}},
		Rows: [][]string{
			{"a1", "000_f23fd1d45fe2d7ab", "湖州湾日报和湖州湾广播电视台", "12"},
			{"a2", "x | y", "", "3"},
		},
		Width: 40, Indent: " ",
	}
}

func TestTable(t *testing.T) {
	want := `
 id  label        outlet       only here
 ──  ───────────  ───────────  ─────────
 a1  000_f23fd1d  湖州湾日报          12
     45fe2d7ab    和湖州湾广
                  播电视台
 a2  x | y                             3
`[1:]
	var b bytes.Buffer
	if err := sample().Render(&b); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, b.String()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// library sets the same table by tablewriter. Its wrapping must be off, as it
// loses text where a width is given, and its East Asian setting too, or the
// locale would change the bytes.
func library(t *Table, w io.Writer) error {
	widths := t.widths()
	align := make([]tw.Align, len(widths))
	head, rule := make([]string, len(widths)), make([]string, len(widths))
	for i, c := range t.Columns {
		align[i] = tw.AlignLeft
		if c.Right {
			align[i] = tw.AlignRight
		}
		head[i] = strings.Join(Wrap(c.Head, widths[i]), "\n")
		rule[i] = strings.Repeat("─", widths[i])
	}
	section := tw.CellConfig{
		Formatting: tw.CellFormatting{AutoWrap: tw.WrapNone, AutoFormat: tw.Off},
		Alignment:  tw.CellAlignment{PerColumn: align},
		Padding:    tw.CellPadding{Global: tw.Padding{Right: strings.Repeat(" ", Gap), Overwrite: true}},
	}
	table := tablewriter.NewTable(w,
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
		row := make([]string, len(widths))
		for i := range row {
			row[i] = strings.Join(Wrap(r[i], widths[i]), "\n")
		}
		rows = append(rows, row)
	}
	if err := table.Bulk(rows); err != nil {
		return err
	}
	return table.Render()
}

// trim takes the indent and the spaces at the ends of lines away.
func trim(indent, s string) string {
	var out strings.Builder
	for line := range strings.Lines(s) {
		out.WriteString(strings.TrimRight(strings.TrimPrefix(line, indent), " \n") + "\n")
	}
	return out.String()
}

// The table is what the library makes of it, and keeps to its width.
func TestTableProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 5).Draw(t, "columns")
		tab := &Table{Width: rapid.IntRange(20, 120).Draw(t, "width")}
		for range n {
			tab.Columns = append(tab.Columns, Column{Head: "a b", Right: rapid.Bool().Draw(t, "right"), Min: rapid.IntRange(1, 3).Draw(t, "min")})
		}
		for range rapid.IntRange(0, 4).Draw(t, "rows") {
			var row []string
			for range n {
				cell := strings.ReplaceAll(text(t, "cell"), "👨‍👩‍👧", "👨") // the library takes a family for three
				row = append(row, strings.Trim(cell, " \u3000"))
			}
			tab.Rows = append(tab.Rows, row)
		}
		var b, lib bytes.Buffer
		if err := tab.Render(&b); err != nil {
			t.Fatal(err)
		}
		if err := library(tab, &lib); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(trim("", lib.String()), trim(tab.Indent, b.String())); diff != "" {
			t.Fatalf("%q (-tablewriter +ours):\n%s", tab.Rows, diff)
		}
		for line := range strings.Lines(b.String()) {
			if w := Width(strings.TrimRight(line, "\n")); tab.Fits() && w > tab.Width {
				t.Fatalf("%q is %d wide, not %d", line, w, tab.Width)
			}
		}
	})
}

func TestTableError(t *testing.T) {
	want := errors.New("full")
	if err := sample().Render(failing{want}); !errors.Is(err, want) {
		t.Errorf("got %v, want %v", err, want)
	}
}

type failing struct{ err error }

func (f failing) Write([]byte) (int, error) { return 0, f.err }

func ExampleColumns() {
	var b bytes.Buffer
	Columns(&b, "  ", 2, []int{8}, []string{"a1 [2]", "河口晚报"}, Wrap("桥面设六条车道,两侧各有三米宽的人行道。", 24))
	fmt.Print(b.String())
	// Output:
	//   a1 [2]    桥面设六条车道,两侧各有
	//   河口晚报  三米宽的人行道。
}

func BenchmarkTable(b *testing.B) {
	null, err := os.OpenFile(os.DevNull, os.O_WRONLY, 0)
	if err != nil {
		b.Fatal(err)
	}
	defer null.Close()
	for b.Loop() {
		if err := sample().Render(null); err != nil {
			b.Fatal(err)
		}
	}
}
