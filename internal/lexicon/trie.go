package lexicon

// ID names a dictionary word: the state of the trie that accepts it, or, with
// the high bit set, a word added by AddTerms.
type ID uint32

// userBit marks words and stems that came from AddTerms.
const userBit = 1 << 31

// Word is one dictionary word found in a text.
type Word struct {
	ID   ID
	Len  int     // runes
	Cost float32 // -ln of the word's probability
}

// UnknownCost is the cost of one rune that no word of the path covers. It
// is above the cost of any word, so a shortest path never leaves a
// dictionary word for unknown single characters: with a low cost here (the
// usual ln of 1/total) a rare word is torn apart and its glosses are lost
// without a sound.
const UnknownCost = 25

// MaxWordCost is the highest cost a word can have.
const MaxWordCost = 1023 * CostStep

// CostStep is the unit in which word costs are stored.
const CostStep = 0.02

// The words are a double-array trie (Aoe, 1989) over rune codes, the runes of
// the list numbered by how often they occur so that children lie close. State
// 0 is the root. A node is two uint32: base<<10 | cost, and the parent state;
// the child of s by code c is t = base(s)+c if parent(t) = s. Cost, in steps
// of CostStep, is 0 where no word ends.
const (
	costBits = 10
	costMask = 1<<costBits - 1
)

// Prefixes appends to dst every dictionary word that starts rs, shortest
// first, and returns it. rs must be simplified and of half width (see
// [Simplify], [FoldText]). It allocates only to grow dst.
func (l *Lexicon) Prefixes(dst []Word, rs []rune) []Word {
	if l != nil && l.user != nil {
		return l.userPrefixes(dst, rs)
	}
	return open().prefixes(dst, rs)
}

func (t *tables) prefixes(dst []Word, rs []rune) []Word {
	nodes := t.nodes
	n := uint32(len(nodes) / 8)
	var state uint32
	base := nodes.u32(0) >> costBits
	for i, r := range rs {
		c := t.codes.get16(r)
		if c == 0 {
			break
		}
		next := base + c
		if next >= n || nodes.u32(2*next+1) != state {
			break
		}
		v := nodes.u32(2 * next)
		state, base = next, v>>costBits
		if q := v & costMask; q != 0 {
			dst = append(dst, Word{ID(state), i + 1, float32(q) * CostStep})
		}
	}
	return dst
}

// Lookup finds a word of the dictionary, written as Prefixes wants it.
func (l *Lexicon) Lookup(word string) (Word, bool) {
	if l != nil && l.user != nil {
		if w, ok := l.userLookup(word); ok {
			return w, true
		}
	}
	return open().lookup(word)
}

func (t *tables) lookup(word string) (Word, bool) {
	n := uint32(len(t.nodes) / 8)
	var state uint32
	runes := 0
	v := t.nodes.u32(0)
	for _, r := range word {
		c := t.codes.get16(r)
		next := v>>costBits + c
		if c == 0 || next >= n || t.nodes.u32(2*next+1) != state {
			return Word{}, false
		}
		state, v = next, t.nodes.u32(2*next)
		runes++
	}
	q := v & costMask
	if q == 0 || runes == 0 {
		return Word{}, false
	}
	return Word{ID(state), runes, float32(q) * CostStep}, true
}
