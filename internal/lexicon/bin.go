package lexicon

import (
	_ "embed" // the word lists
	"fmt"
	"sync"
)

// The embedded files. Strings, not byte slices: they stay in the read-only
// mapping of the executable and are paged in when touched.
var (
	//go:embed data/words.bin
	wordsBin string
	//go:embed data/glosses.bin
	glossesBin string
	//go:embed data/stems.bin
	stemsBin string
	//go:embed data/related.bin
	relatedBin string
	//go:embed data/russian.bin
	russianBin string
	//go:embed data/pinyin.bin
	pinyinBin string
	//go:embed data/script.bin
	scriptBin string
	//go:embed data/names.bin
	namesBin string
)

// FileVersion is the version of the layout shared by the generator and this
// package.
const FileVersion = 1

// A file is: "XDLX", a kind of four bytes, version, stamp and number of
// sections (uint32 each), the start of every section and the file's length
// (uint32 each), then the sections, each at a multiple of four. All numbers
// are little-endian. Files whose contents refer to one another (states of the
// trie, numbers of stems) carry one stamp.
const fileHead = 20

// section is a part of an embedded file.
type section string

// u16 and u32 read number i of a section of such numbers. The slicing lets
// the compiler merge the loads into one.

func (s section) u16(i uint32) uint32 {
	b := s[2*i : 2*i+2]
	return uint32(b[0]) | uint32(b[1])<<8
}

func (s section) u32(i uint32) uint32 {
	b := s[4*i : 4*i+4]
	return uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 | uint32(b[3])<<24
}

// openFile checks a file's header and cuts it into its sections.
func openFile(data, kind string, secs ...*section) (stamp uint32, err error) {
	h := section(data)
	if len(data) < fileHead+4 || data[:4] != "XDLX" || data[4:8] != kind {
		return 0, fmt.Errorf("lexicon: not a %q file", kind)
	}
	if v := h.u32(2); v != FileVersion {
		return 0, fmt.Errorf("lexicon: %q file of version %d, want %d: run the generator", kind, v, FileVersion)
	}
	n := h.u32(4)
	if n != uint32(len(secs)) || fileHead+4*(int(n)+1) > len(data) || int(h.u32(5+n)) != len(data) {
		return 0, fmt.Errorf("lexicon: %q file is damaged", kind)
	}
	for i, s := range secs {
		from, to := h.u32(5+uint32(i)), h.u32(6+uint32(i))
		if from > to || int(to) > len(data) {
			return 0, fmt.Errorf("lexicon: %q file is damaged", kind)
		}
		*s = h[from:to]
	}
	return h.u32(3), nil
}

// runeTable maps runes to small numbers in two steps: a page number for every
// 64 runes, then the page. Runes without a value have 0.
type runeTable struct{ index, pages section }

// page gives the place of r in the pages, in entries.
func (t *runeTable) at(r rune) (uint32, bool) {
	p := uint32(r) >> 6
	if p >= uint32(len(t.index)/2) {
		return 0, false
	}
	return t.index.u16(p)<<6 | uint32(r)&63, true
}

func (t *runeTable) get8(r rune) uint8 {
	if i, ok := t.at(r); ok {
		return t.pages[i]
	}
	return 0
}

func (t *runeTable) get16(r rune) uint32 {
	if i, ok := t.at(r); ok {
		return t.pages.u16(i)
	}
	return 0
}

func (t *runeTable) get32(r rune) uint32 {
	if i, ok := t.at(r); ok {
		return t.pages.u32(i)
	}
	return 0
}

// stringTable is an open-addressing hash table of strings with linear
// probing; string i lies at bytes offs[i]..offs[i+1].
type stringTable struct{ offs, bytes, slots section }

func (t *stringTable) str(i uint32) string {
	return string(t.bytes[t.offs.u32(i):t.offs.u32(i+1)])
}

// find gives the number of a string.
func (t *stringTable) find(s string) (uint32, bool) {
	mask := uint32(len(t.slots)/4) - 1
	for h := Hash(s) & mask; ; h = (h + 1) & mask {
		i := t.slots.u32(h)
		if i == 0 {
			return 0, false
		}
		if t.str(i-1) == s {
			return i - 1, true
		}
	}
}

// Hash is the 32-bit FNV-1a hash, by which the embedded tables are laid out.
func Hash(s string) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h
}

// tables are the opened files.
type tables struct {
	codes runeTable // rune -> code in the trie
	nodes section   // see trie.go

	glossBits, glossRank, glossOffs, glossData section

	stems        stringTable // stems, then other names of stems
	stemCosts    section
	aliases      section     // string n+i of stems stands for stem aliases[i]
	forms        stringTable // irregular forms, and common ones to save stemming
	formStems    section
	relatedOffs  section
	relatedData  section
	russian      stringTable // Russian stems, and stems of terms joined by a space
	russianOffs  section
	russianData  section
	pinyin       runeTable
	pinyinOffs   section
	pinyinBytes  section
	script       runeTable
	phraseOffs   section
	phraseRunes  section
	names        runeTable
	surnamePairs section
}

var (
	opened   tables
	openOnce sync.Once
)

// open gives the embedded tables, opening them at first use.
func open() *tables {
	openOnce.Do(func() {
		if err := opened.open(); err != nil {
			panic(err) // the executable was built with files that do not belong together
		}
	})
	return &opened
}

func (t *tables) open() error {
	w, err := openFile(wordsBin, "word", &t.codes.index, &t.codes.pages, &t.nodes)
	if err != nil {
		return err
	}
	g, err := openFile(glossesBin, "glos", &t.glossBits, &t.glossRank, &t.glossOffs, &t.glossData)
	if err != nil {
		return err
	}
	s, err := openFile(stemsBin, "stem", &t.stems.offs, &t.stems.bytes, &t.stems.slots, &t.stemCosts, &t.aliases,
		&t.forms.offs, &t.forms.bytes, &t.forms.slots, &t.formStems)
	if err != nil {
		return err
	}
	r, err := openFile(relatedBin, "rela", &t.relatedOffs, &t.relatedData)
	if err != nil {
		return err
	}
	u, err := openFile(russianBin, "russ", &t.russian.offs, &t.russian.bytes, &t.russian.slots, &t.russianOffs, &t.russianData)
	if err != nil {
		return err
	}
	if w != g || w != s || w != r || w != u {
		return fmt.Errorf("lexicon: embedded files of different runs of the generator")
	}
	if _, err = openFile(pinyinBin, "piny", &t.pinyin.index, &t.pinyin.pages, &t.pinyinOffs, &t.pinyinBytes); err != nil {
		return err
	}
	if _, err = openFile(scriptBin, "scri", &t.script.index, &t.script.pages, &t.phraseOffs, &t.phraseRunes); err != nil {
		return err
	}
	_, err = openFile(namesBin, "name", &t.names.index, &t.names.pages, &t.surnamePairs)
	return err
}
