package align

import (
	"github.com/sergi/go-diff/diffmatchpatch"
)

// EditOp is the kind of an Edit.
type EditOp uint8

// The kinds of edits.
const (
	EditEqual EditOp = iota
	EditDelete
	EditInsert
	EditReplace
)

// Edit is one step of an edit script over tokens: a[A0:A1] becomes b[B0:B1].
// Edits are in order and tile both sides.
type Edit struct {
	Op     EditOp
	A0, A1 int
	B0, B1 int
}

// maxTokens is the number of tokens of both sides together from which an edit
// script is not looked for: the search is quadratic in what differs, and a whole
// replacement is what a reader would make of it.
const maxTokens = 20000

// EditScript returns the edits that turn the tokens a into b. A token is any
// number; equal tokens have equal numbers. It is the greedy algorithm of Myers,
// "An O(ND) Difference Algorithm and Its Variations" (1986), as diffmatchpatch
// has it, with its semantic clean-up, which gives up short coincidences between
// long edits. It need not be symmetric: of two scripts as short the first found
// is taken.
//
// Tokens are mapped to runes, since diffmatchpatch compares strings; surrogates
// and U+FFFD are skipped, as they do not survive in a string.
func EditScript(a, b []int32) []Edit {
	if len(a) == 0 && len(b) == 0 {
		return nil
	}
	if len(a)+len(b) > maxTokens {
		return []Edit{whole(a, b)}
	}
	ids := make(map[int32]rune)
	next := rune(1)
	runes := func(ts []int32) []rune {
		out := make([]rune, len(ts))
		for i, t := range ts {
			r, ok := ids[t]
			if !ok {
				r = next
				ids[t] = r
				next++
				if next == 0xD800 {
					next = 0xE000
				}
				if next == 0xFFFD {
					next++
				}
			}
			out[i] = r
		}
		return out
	}
	ra, rb := runes(a), runes(b)
	d := diffmatchpatch.New()
	d.DiffTimeout = 0 // a time limit would make the result depend on the machine
	diffs := d.DiffMainRunes(ra, rb, false)
	diffs = d.DiffCleanupSemantic(diffs)
	var edits []Edit
	x, y := 0, 0
	for _, df := range diffs {
		n := 0
		for range df.Text {
			n++
		}
		if n == 0 {
			continue
		}
		e := Edit{A0: x, A1: x, B0: y, B1: y}
		switch df.Type {
		case diffmatchpatch.DiffEqual:
			e.Op, e.A1, e.B1 = EditEqual, x+n, y+n
		case diffmatchpatch.DiffDelete:
			e.Op, e.A1 = EditDelete, x+n
		case diffmatchpatch.DiffInsert:
			e.Op, e.B1 = EditInsert, y+n
		}
		x, y = e.A1, e.B1
		edits = join(edits, e)
	}
	return edits
}

func whole(a, b []int32) Edit {
	e := Edit{Op: EditReplace, A1: len(a), B1: len(b)}
	switch {
	case len(a) == 0:
		e.Op = EditInsert
	case len(b) == 0:
		e.Op = EditDelete
	}
	return e
}

// join adds an edit, making a deletion and an insertion side by side one
// replacement.
func join(edits []Edit, e Edit) []Edit {
	if k := len(edits) - 1; k >= 0 {
		last := &edits[k]
		if e.Op == last.Op || e.Op != EditEqual && last.Op != EditEqual {
			if e.Op != last.Op {
				last.Op = EditReplace
			}
			last.A1, last.B1 = e.A1, e.B1
			return edits
		}
	}
	return append(edits, e)
}
