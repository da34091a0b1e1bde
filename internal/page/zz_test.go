package page

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"
)

func TestZZ(t *testing.T) {
	fs, _ := filepath.Glob(os.Getenv("GLOB"))
	for _, f := range fs {
		b, _ := os.ReadFile(f)
		txt, enc, w, err := Decode(b)
		fmt.Println("=====", f, enc, w, err)
		p := ParseText(txt)
		fmt.Printf("T=%q orig=%q outlet=%q agency=%q by=%q host=%q pub=%v %q dl=%+v\nwarn=%q\n", p.Title, p.OriginalTitle, p.Outlet, p.Agency, p.Byline, p.Host, p.Published, p.PublishedText, p.Dateline, p.Warnings)
		for i, b := range p.Blocks {
			r := []rune(b.Text)
			s := b.Text
			if len(r) > 70 {
				s = string(r[:30]) + " … " + string(r[len(r)-25:])
			}
			fmt.Printf("  %d %d %s\n", i, len(b.Pieces), s)
		}
		for _, d := range p.Dropped {
			r := []rune(txt[d.Start:d.End])
			s := string(r)
			if len(r) > 60 {
				s = string(r[:60]) + "…"
			}
			fmt.Printf("   - %s: %q\n", d.Reason, s)
		}
	}
}
