package segment

import "slices"

// nameBook holds the names found in a text, so that a name shown to be one in
// one place is known in all.
type nameBook struct {
	entries []bookEntry
	heads   [512]int16 // by first character: one more than the last entry, 0 none
	known   int        // entries to be offered everywhere
	drops   int        // entries to be offered nowhere
}

// bookEntry is one name.
type bookEntry struct {
	runes  []rune // in Segmenter.rs
	next   int16  // the next entry of the same head, one more than its number
	count  int
	strong int // times that a title or a verb stood beside it
	state  uint8

	// What follows it: the character, while it is the same one each time, and
	// the one after that; 0 where there is none. varied says that the second
	// was not always the same.
	after, after2 rune
	varied        bool
}

// States of an entry.
const (
	heard   uint8 = iota // found, but only by its characters
	known                // a word of the dictionary for this text
	dropped              // a longer or shorter name of the text is meant
)

// maxBook bounds the names kept of one text.
const maxBook = 1 << 12

func (b *nameBook) reset() {
	b.entries = b.entries[:0]
	b.heads = [512]int16{}
	b.known, b.drops = 0, 0
}

// find returns the number of the entry for w, or -1.
func (b *nameBook) find(w []rune) int {
	for e := b.heads[w[0]&511]; e > 0; e = b.entries[e-1].next {
		if slices.Equal(b.entries[e-1].runes, w) {
			return int(e - 1)
		}
	}
	return -1
}

// dropped reports whether w is known not to be the name it looks like.
func (b *nameBook) dropped(w []rune) bool {
	e := b.find(w)
	return e >= 0 && b.entries[e].state == dropped
}

// note counts one finding of the name w, before the characters after and
// after2.
func (b *nameBook) note(w []rune, after, after2 rune, strong bool) {
	e := b.find(w)
	if e < 0 {
		if len(b.entries) == maxBook {
			return
		}
		e = len(b.entries)
		h := &b.heads[w[0]&511]
		b.entries = append(b.entries, bookEntry{runes: w, next: *h})
		*h = int16(e + 1)
		b.entries[e].after, b.entries[e].after2 = after, after2
	}
	ent := &b.entries[e]
	ent.count++
	if strong {
		ent.strong++
	}
	if ent.after != after {
		ent.after = 0
	}
	if ent.after2 != after2 {
		ent.varied = true
	}
}

// collect fills the book from the paths found, and reports whether a second
// pass can change any.
func (s *Segmenter) collect() bool {
	b := &s.book
	for _, r := range s.runs {
		for i := r.Start; i < r.End; {
			j := int(s.lat.end[i])
			if s.lat.name[i] {
				strong := s.contextBefore(i, r.Start).strong || s.contextAfter(j, r.End).strong ||
					i == r.Start && j == r.End || slices.ContainsFunc(s.rs[i:j], isDot)
				var after, after2 rune
				if j < r.End {
					after = s.rs[j]
					if j+1 < r.End {
						after2 = s.rs[j+1]
					}
				}
				b.note(s.rs[i:j], after, after2, strong)
				// After 安娜·马尔科娃 the text says 马尔科娃.
				for k := j - 1; k > i; k-- {
					if isDot(s.rs[k]) {
						if j-k > 2 {
							b.note(s.rs[k+1:j], after, after2, true)
						}
						break
					}
				}
			}
			i = j
		}
	}
	b.lengthen()
	for i := range b.entries {
		if e := &b.entries[i]; e.state == heard && (e.strong > 0 || e.count > 1) {
			e.state = known
		}
	}
	b.settle()
	for _, e := range b.entries {
		switch e.state {
		case known:
			b.known++
		case dropped:
			b.drops++
		}
	}
	return b.known > 0
}

// lengthen takes 景云 for 景云深 where the text always goes on with 深, and with
// different words after it: the character is part of the name, however common
// it is as a word.
func (b *nameBook) lengthen() {
	for i, n := 0, len(b.entries); i < n; i++ {
		e := &b.entries[i]
		if len(e.runes) != 2 || e.count < 2 || e.after == 0 || !e.varied {
			continue
		}
		long := e.runes[:3] // a part of Segmenter.rs, where the character follows
		count, strong := e.count, e.strong
		e.state = dropped
		b.note(long, 0, 0, strong > 0)
		if k := b.find(long); k >= 0 {
			b.entries[k].count = max(b.entries[k].count, count)
		}
	}
}

// settle decides between names of which one begins the other: 许澈 and 许澈率
// are one person, and the form found more often is the name.
func (b *nameBook) settle() {
	for i := range b.entries {
		long := &b.entries[i]
		if len(long.runes) < 3 || slices.ContainsFunc(long.runes, isDot) {
			continue
		}
		for n := 2; n < len(long.runes); n++ {
			k := b.find(long.runes[:n])
			if k < 0 {
				continue
			}
			short := &b.entries[k]
			switch {
			case short.state == dropped:
			case short.count > long.count || short.count == long.count && short.strong > long.strong:
				long.state = dropped
			case long.count > short.count:
				short.state = dropped
			}
		}
	}
}

// mentions reports whether a name of the book may stand in the run [a, b)
// where the path has none.
func (s *Segmenter) mentions(a, b int) bool {
	for i := a; i < b; i++ {
		for e := s.book.heads[s.rs[i]&511]; e > 0; e = s.book.entries[e-1].next {
			ent := &s.book.entries[e-1]
			n := len(ent.runes)
			if ent.state == heard || i+n > b || !slices.Equal(ent.runes, s.rs[i:i+n]) {
				continue
			}
			found := s.lat.name[i] && int(s.lat.end[i]) == i+n
			if found == (ent.state == dropped) {
				return true
			}
		}
	}
	return false
}

// knownEdges offers the names of the book that stand at i.
func (s *Segmenter) knownEdges(i, b int) {
	for e := s.book.heads[s.rs[i]&511]; e > 0; e = s.book.entries[e-1].next {
		ent := &s.book.entries[e-1]
		n := len(ent.runes)
		if ent.state == known && i+n <= b && slices.Equal(ent.runes, s.rs[i:i+n]) {
			s.lat.edge(i, i+n, knownName, true)
		}
	}
}
