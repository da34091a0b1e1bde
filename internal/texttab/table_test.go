package texttab

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
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

// The table keeps to its width and loses nothing: the lines of a row, cut at the
// columns and put together again, are the cells as they were wrapped.
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
		var b bytes.Buffer
		if err := tab.Render(&b); err != nil {
			t.Fatal(err)
		}
		var want bytes.Buffer
		widths := tab.widths()
		set := func(text func(i int) string) {
			cells := make([][]string, n)
			for i, width := range widths {
				cells[i] = Wrap(text(i), width)
				for k, line := range cells[i] {
					if tab.Columns[i].Right && line != "" {
						cells[i][k] = strings.Repeat(" ", max(0, width-Width(line))) + line
					}
				}
			}
			Columns(&want, tab.Indent, Gap, widths, cells...)
		}
		set(func(i int) string { return tab.Columns[i].Head })
		set(func(i int) string { return strings.Repeat("─", widths[i]) })
		for _, r := range tab.Rows {
			set(func(i int) string { return r[i] })
		}
		if diff := cmp.Diff(trim(want.String()), b.String()); diff != "" {
			t.Fatalf("%q (-set by hand +got):\n%s", tab.Rows, diff)
		}
		for line := range strings.Lines(b.String()) {
			if w := Width(strings.TrimRight(line, "\n")); tab.Fits() && w > tab.Width {
				t.Fatalf("%q is %d wide, not %d", line, w, tab.Width)
			}
		}
	})
}

// trim takes the spaces at the ends of lines away.
func trim(s string) string {
	var out strings.Builder
	for line := range strings.Lines(s) {
		out.WriteString(strings.TrimRight(line, " \n") + "\n")
	}
	return out.String()
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
