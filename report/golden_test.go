package report

import (
	"bytes"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write what the printers give into testdata")

// formats are the outputs of a document, in the order of the golden files.
var formats = []struct {
	name  string
	print func(w io.Writer, doc *Document) error
}{
	{"document.json", Encode},
	{"table80", (&Printer{Width: 80}).Table},
	{"table200", (&Printer{Width: 200}).Table},
	{"table80-color-all", (&Printer{Width: 80, Color: true, All: true}).Table},
	{"markdown", (&Printer{}).Markdown},
}

// Every document is encoded, and what the file holds is decoded and printed, so
// that a printer cannot know more than the document says.
func TestGolden(t *testing.T) {
	for _, d := range documents {
		t.Run(d.name, func(t *testing.T) {
			file := filepath.Join("testdata", d.name+".txtar")
			if *update {
				write(t, file, d.doc())
			}
			golden, err := readArchive(file)
			if err != nil {
				t.Fatal(err)
			}
			if len(golden) != len(formats) {
				t.Fatalf("%s has %d outputs, want %d", file, len(golden), len(formats))
			}
			var built bytes.Buffer
			if err := Encode(&built, d.doc()); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(golden[0].data), built.String()); diff != "" {
				t.Errorf("document.json (-file +builder):\n%s", diff)
			}
			doc, err := Decode(bytes.NewReader(golden[0].data))
			if err != nil {
				t.Fatal(err)
			}
			for i, f := range formats {
				var out bytes.Buffer
				if err := f.print(&out, doc); err != nil {
					t.Fatalf("%s: %v", f.name, err)
				}
				if f := golden[i]; f.name != formats[i].name {
					t.Errorf("file %d is %s, want %s", i, f.name, formats[i].name)
				}
				if diff := cmp.Diff(string(golden[i].data), visible(out.String())); diff != "" {
					t.Errorf("%s (-file +printed):\n%s", f.name, diff)
				}
			}
		})
	}
}

// An archived is one file of a txtar archive.
type archived struct {
	name string
	data []byte
}

func readArchive(file string) ([]archived, error) {
	b, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var out []archived
	for line := range bytes.Lines(b) {
		if name, ok := strings.CutPrefix(string(line), "-- "); ok && strings.HasSuffix(name, " --\n") {
			out = append(out, archived{name: strings.TrimSuffix(name, " --\n")})
		} else if len(out) > 0 {
			out[len(out)-1].data = append(out[len(out)-1].data, line...)
		}
	}
	return out, nil
}

// visible shows the colours of a table in a file people read.
func visible(s string) string { return strings.ReplaceAll(s, "\x1b", "␛") }

func write(t *testing.T, file string, doc *Document) {
	var a bytes.Buffer
	for _, f := range formats {
		var out bytes.Buffer
		if err := f.print(&out, doc); err != nil {
			t.Fatalf("%s: %v", f.name, err)
		}
		fmt.Fprintf(&a, "-- %s --\n%s", f.name, visible(out.String()))
	}
	if err := os.MkdirAll("testdata", 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, a.Bytes(), 0o666); err != nil {
		t.Fatal(err)
	}
}
