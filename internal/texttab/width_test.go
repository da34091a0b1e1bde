package texttab

import (
	"testing"

	"github.com/clipperhouse/displaywidth"
	"pgregory.net/rapid"
)

// Every character that is taken for plain is one cluster of the width said, also
// between others.
func TestPlainWidth(t *testing.T) {
	plain := 0
	for r := rune(0); r < 0x20000; r++ {
		w := plainWidth(r)
		if w == 0 {
			continue
		}
		plain++
		for _, s := range []string{string(r), "a" + string(r) + "中", "。" + string(r) + string(r) + "Д"} {
			g := displaywidth.StringGraphemes(s)
			n, sum := 0, 0
			for g.Next() {
				n++
				sum += g.Width()
				if g.Value() == string(r) && g.Width() != w {
					t.Errorf("%U is %d wide, not %d", r, g.Width(), w)
				}
			}
			if n != len([]rune(s)) || sum != Width(s) {
				t.Errorf("%q: %d clusters, %d wide; Width gives %d", s, n, sum, Width(s))
			}
		}
	}
	if plain < 21000 {
		t.Errorf("%d characters are plain", plain)
	}
}

func TestWidth(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.String().Draw(t, "text") + text(t, "signs")
		if got, want := Width(s), (displaywidth.Options{ControlSequences: true}).String(s); got != want {
			t.Fatalf("Width(%q) = %d, want %d", s, got, want)
		}
	})
	if got := Width("\x1b[31;9m两岸\x1b[0m"); got != 4 {
		t.Errorf("colours count: %d", got)
	}
}
