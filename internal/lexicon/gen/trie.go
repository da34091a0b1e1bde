package main

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"math/bits"
	"slices"
	"unicode"

	"xdiff/internal/lexicon"
)

// trie is the double array described in package lexicon.
type trie struct {
	codes  map[rune]uint32
	base   []uint32
	parent []uint32
	cost   []uint32
	state  []uint32 // of word i
}

const free = 0xFFFFFFFF

// node is a node to be placed: its words, which share a prefix, and depth.
type node struct {
	from, to, depth int
	state           uint32
}

// buildTrie lays the words out. Nodes are placed breadth first, so that the
// upper levels, which every lookup touches, lie together.
func buildTrie(words []word, script *script) *trie {
	t := &trie{codes: runeCodes(words), state: make([]uint32, len(words))}
	keys := make([][]uint32, len(words))
	order := make([]int, len(words))
	for i, w := range words {
		order[i] = i
		for _, r := range w.text {
			keys[i] = append(keys[i], t.codes[r])
		}
	}
	slices.SortFunc(order, func(a, b int) int { return slices.Compare(keys[a], keys[b]) })
	cells := newCells()
	t.grow(1)
	t.parent[0] = 0
	queue := []node{{0, len(words), 0, 0}}
	for len(queue) > 0 {
		n := queue[0]
		queue = queue[1:]
		// A word that ends here sorts first.
		from := n.from
		if k := order[from]; len(keys[k]) == n.depth {
			t.cost[n.state] = words[k].cost
			t.state[k] = n.state
			from++
		}
		if from == n.to {
			continue
		}
		var children []uint32
		starts := []int{}
		for i := from; i < n.to; i++ {
			if c := keys[order[i]][n.depth]; len(children) == 0 || children[len(children)-1] != c {
				children = append(children, c)
				starts = append(starts, i)
			}
		}
		starts = append(starts, n.to)
		base := cells.place(children)
		t.base[n.state] = base
		t.grow(int(base+children[len(children)-1]) + 1)
		for i, c := range children {
			t.parent[base+c] = n.state
			queue = append(queue, node{starts[i], starts[i+1], n.depth + 1, base + c})
		}
	}
	// Letters of other widths, cases and scripts share the code of the form in
	// the list, so an unfolded text still finds its words.
	for r, c := range script.simple {
		if code, ok := t.codes[c]; ok && script.trad[r] && t.codes[r] == 0 {
			t.codes[r] = code
		}
	}
	for r := rune('!'); r <= '~'; r++ {
		if code, ok := t.codes[unicode.ToLower(r)]; ok {
			t.codes[r] = code
			t.codes[r+0xFEE0] = code
		}
	}
	return t
}

func (t *trie) grow(n int) {
	for len(t.base) < n {
		t.base = append(t.base, 0)
		t.parent = append(t.parent, free)
		t.cost = append(t.cost, 0)
	}
}

// runeCodes numbers the runes of the list from 1, those in most words first.
func runeCodes(words []word) map[rune]uint32 {
	uses := map[rune]int{}
	for _, w := range words {
		for _, r := range w.text {
			uses[r]++
		}
	}
	var runes []rune
	for r := range uses {
		runes = append(runes, r)
	}
	slices.SortFunc(runes, func(a, b rune) int {
		return cmp.Or(cmp.Compare(uses[b], uses[a]), cmp.Compare(a, b))
	})
	codes := map[rune]uint32{}
	for i, r := range runes {
		codes[r] = uint32(i + 1)
	}
	return codes
}

// cells keeps the free cells of the array as a doubly linked list.
type cells struct {
	next, prev []uint32 // of a free cell; 0 is the list's head
	used       []bool
	tries      []int // of a free cell: how often it did not fit
}

func newCells() *cells {
	return &cells{next: []uint32{0}, prev: []uint32{0}, used: []bool{true}, tries: []int{0}}
}

func (c *cells) grow(n int) {
	for i := uint32(len(c.next)); int(i) < n; i++ {
		last := c.prev[0]
		c.next = append(c.next, 0)
		c.prev = append(c.prev, last)
		c.used = append(c.used, false)
		c.tries = append(c.tries, 0)
		c.next[last] = i
		c.prev[0] = i
	}
}

func (c *cells) take(i uint32) {
	c.used[i] = true
	c.drop(i)
}

func (c *cells) drop(i uint32) {
	if c.next[i] == free {
		return
	}
	c.next[c.prev[i]], c.prev[c.next[i]] = c.next[i], c.prev[i]
	c.next[i] = free
}

// place finds the lowest base at which all children, sorted, meet free cells,
// and takes those. A cell that failed often leaves the list of first
// candidates but stays free for others.
func (c *cells) place(children []uint32) uint32 {
	const patience = 2000
	first, last := children[0], children[len(children)-1]
	for i := c.next[0]; ; i = c.next[i] {
		if i == 0 { // end of the list: take new cells
			i = uint32(len(c.next))
			c.grow(int(max(i, first+1)) + int(last-first) + 1)
			if i < first+1 {
				continue
			}
			return c.settle(i-first, children)
		}
		if i <= first {
			continue
		}
		base := i - first
		c.grow(int(base+last) + 1)
		if c.fits(base, children) {
			return c.settle(base, children)
		}
		if c.tries[i]++; c.tries[i] > patience && len(children) > 1 {
			p := c.prev[i]
			c.drop(i)
			i = p
		}
	}
}

func (c *cells) fits(base uint32, children []uint32) bool {
	for _, k := range children {
		if c.used[base+k] {
			return false
		}
	}
	return true
}

func (c *cells) settle(base uint32, children []uint32) uint32 {
	for _, k := range children {
		c.take(base + k)
	}
	return base
}

func (t *trie) file() file {
	values := map[rune]uint32{}
	for r, c := range t.codes {
		values[r] = c
	}
	index, data := pages(values)
	var nodes []byte
	for i := range t.base {
		if t.base[i] >= 1<<22 || t.cost[i] >= 1<<10 {
			panic(fmt.Sprintf("node %d does not fit: base %d, cost %d", i, t.base[i], t.cost[i]))
		}
		nodes = binary.LittleEndian.AppendUint32(nodes, t.base[i]<<10|t.cost[i])
		nodes = binary.LittleEndian.AppendUint32(nodes, t.parent[i])
	}
	return file{name: "words.bin", kind: "word", sections: [][]byte{u16s(index), u16s(data), nodes}}
}

// glossFile lays out the renderings by state of the trie.
func glossFile(words []word, t *trie, st *stems) file {
	set := make([]uint32, (len(t.base)+31)/32)
	byState := map[uint32]int{}
	var states []uint32
	for i, w := range words {
		if len(w.list) > 0 {
			s := t.state[i]
			set[s/32] |= 1 << (s % 32)
			byState[s] = i
			states = append(states, s)
		}
	}
	slices.Sort(states)
	rank := make([]uint32, len(set))
	n := 0
	for i, b := range set {
		rank[i] = uint32(n)
		n += bits.OnesCount32(b)
	}
	var offs []int
	var blob []byte
	for _, s := range states {
		offs = append(offs, len(blob))
		list := words[byState[s]].list
		total := 0
		for _, g := range list {
			total += len(g.stems)
		}
		blob = binary.AppendUvarint(blob, uint64(len(list)))
		blob = binary.AppendUvarint(blob, uint64(total))
		for _, g := range list {
			blob = append(blob, byte(g.weight/lexicon.WeightStep+.5)<<3|byte(len(g.stems)-1))
			for _, s := range g.stems {
				blob = binary.AppendUvarint(blob, uint64(st.ids[s]))
			}
		}
	}
	return file{name: "glosses.bin", kind: "glos", sections: [][]byte{u32s(set), u32s(rank), u32s(offs), pad(blob)}}
}
