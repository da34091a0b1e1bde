package align

import (
	"testing"

	"pgregory.net/rapid"
)

// checkScript fails unless the edits tile both sides in order, equal runs are
// equal, and no two neighbours are of one kind.
func checkScript(t interface{ Fatalf(string, ...any) }, a, b []int32, edits []Edit) {
	x, y := 0, 0
	for k, e := range edits {
		if e.A0 != x || e.B0 != y || e.A1 < e.A0 || e.B1 < e.B0 {
			t.Fatalf("edit %d %+v does not go on from %d, %d", k, e, x, y)
		}
		na, nb := e.A1-e.A0, e.B1-e.B0
		ok := false
		switch e.Op {
		case EditEqual:
			ok = na == nb && na > 0
			for i := 0; ok && i < na; i++ {
				ok = a[e.A0+i] == b[e.B0+i]
			}
		case EditDelete:
			ok = na > 0 && nb == 0
		case EditInsert:
			ok = na == 0 && nb > 0
		case EditReplace:
			ok = na > 0 && nb > 0
		}
		if !ok {
			t.Fatalf("edit %d %+v is not what it says", k, e)
		}
		if k > 0 && (e.Op == EditEqual) == (edits[k-1].Op == EditEqual) {
			t.Fatalf("edits %d and %d are neighbours of one kind", k-1, k)
		}
		x, y = e.A1, e.B1
	}
	if x != len(a) || y != len(b) {
		t.Fatalf("the script ends at %d, %d of %d, %d", x, y, len(a), len(b))
	}
}

func TestEditScript(t *testing.T) {
	for _, c := range []struct {
		why  string
		a, b []int32
		want int // edits
	}{
		{"nothing", nil, nil, 0},
		{"the same", []int32{1, 2, 3}, []int32{1, 2, 3}, 1},
		{"all other", []int32{1, 2}, []int32{3, 4, 5}, 1},
		{"one side empty", nil, []int32{1}, 1},
		{"one word in the middle", []int32{1, 2, 3, 4}, []int32{1, 2, 9, 4}, 3},
		{"a word added at the end", []int32{1, 2, 3, 4}, []int32{1, 2, 3, 4, 5}, 2},
	} {
		t.Run(c.why, func(t *testing.T) {
			got := EditScript(c.a, c.b)
			checkScript(t, c.a, c.b, got)
			if len(got) != c.want {
				t.Errorf("%d edits, want %d: %+v", len(got), c.want, got)
			}
		})
	}
}

// Token numbers are mapped to runes on the way; those in the range of surrogates
// must come back whole.
func TestEditScriptManyTokens(t *testing.T) {
	const n = 0xE100
	a, b := make([]int32, n), make([]int32, n)
	for i := range a {
		a[i], b[i] = int32(i), int32(i)
	}
	b[0xD805] = n
	a, b = a[0xD000:], b[0xD000:]
	checkScript(t, a, b, EditScript(a, b))
	seen := make([]int32, 0, 3*n)
	for i := range int32(8000) {
		seen = append(seen, i)
	}
	checkScript(t, seen, seen[1:], EditScript(seen, seen[1:]))
}

// Beyond maxTokens the whole is one replacement.
func TestEditScriptTooLong(t *testing.T) {
	a, b := make([]int32, maxTokens), make([]int32, 2)
	if got := EditScript(a, b); len(got) != 1 || got[0].Op != EditReplace {
		t.Errorf("%d edits", len(got))
	}
}

func TestEditScriptProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		list := rapid.SliceOfN(rapid.Int32Range(0, 6), 0, 40)
		a, b := list.Draw(t, "a"), list.Draw(t, "b")
		checkScript(t, a, b, EditScript(a, b))
	})
}

func FuzzEditScript(f *testing.F) {
	f.Add([]byte("the cat sat"), []byte("the dog sat down"))
	f.Add([]byte{}, []byte{1})
	f.Fuzz(func(t *testing.T, x, y []byte) {
		tokens := func(s []byte) []int32 {
			out := make([]int32, len(s))
			for i, c := range s {
				out[i] = int32(c) << 8 // spread over what is mapped to runes
			}
			return out
		}
		a, b := tokens(x), tokens(y)
		checkScript(t, a, b, EditScript(a, b))
	})
}
