package main

import (
	"bufio"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"hash/fnv"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"xdiff/internal/lexicon"
)

// file is one output in the layout that package lexicon opens (bin.go there).
type file struct {
	name, kind string
	stamp      uint32
	sections   [][]byte
}

// stamp gives the files that refer to one another a common number, the hash of
// all they hold.
func stamp(files []file) {
	h := fnv.New32a()
	for _, f := range files {
		for _, s := range f.sections {
			h.Write(s)
		}
	}
	for i := range files {
		files[i].stamp = h.Sum32()
	}
}

func (f file) bytes() []byte {
	le := binary.LittleEndian
	out := append([]byte("XDLX"), f.kind...)
	out = le.AppendUint32(out, lexicon.FileVersion)
	out = le.AppendUint32(out, f.stamp)
	out = le.AppendUint32(out, uint32(len(f.sections)))
	at := len(out) + 4*(len(f.sections)+1)
	for _, s := range f.sections {
		out = le.AppendUint32(out, uint32(at))
		at += len(s)
	}
	out = le.AppendUint32(out, uint32(at))
	for _, s := range f.sections {
		out = append(out, s...)
	}
	return out
}

func (f file) write(dir string) error {
	path := filepath.Join(dir, f.name)
	data := f.bytes()
	fmt.Printf("%-12s %8d bytes\n", f.name, len(data))
	if err := os.WriteFile(path+".tmp", data, 0o644); err != nil {
		return err
	}
	return os.Rename(path+".tmp", path)
}

// u16s and u32s are sections of numbers, pad fills a section of bytes up to a
// multiple of four.

func u16s[T ~int | ~uint32 | ~uint16](vs []T) []byte {
	var out []byte
	for _, v := range vs {
		if v < 0 || int64(v) > 0xFFFF {
			panic(fmt.Sprintf("%d does not fit 16 bits", v))
		}
		out = binary.LittleEndian.AppendUint16(out, uint16(v))
	}
	return pad(out)
}

func u32s[T ~int | ~uint32 | ~int32](vs []T) []byte {
	var out []byte
	for _, v := range vs {
		out = binary.LittleEndian.AppendUint32(out, uint32(v))
	}
	return out
}

func pad(b []byte) []byte {
	for len(b)%4 != 0 {
		b = append(b, 0)
	}
	return b
}

// pages lays out a map of runes for lexicon's runeTable: the index, then the
// values of each page of 64 runes that has any, page 0 being empty.
func pages(values map[rune]uint32) (index []uint16, data []uint32) {
	var top rune
	for r := range values {
		top = max(top, r)
	}
	index = make([]uint16, top>>6+1)
	data = make([]uint32, 64)
	for p := range index {
		var page [64]uint32
		used := false
		for i := range page {
			if v, ok := values[rune(p<<6+i)]; ok && v != 0 {
				page[i], used = v, true
			}
		}
		if used {
			index[p] = uint16(len(data) / 64)
			data = append(data, page[:]...)
		}
	}
	return index, data
}

// stringTable lays out strings for lexicon's stringTable: offsets, bytes, and
// hash slots of which at most six in ten are filled.
func stringTable(list []string) (offs, bytes, slots []byte) {
	size := 1
	for 10*len(list) > 6*size {
		size *= 2
	}
	table := make([]uint32, size)
	ends := []int{0}
	for i, s := range list {
		bytes = append(bytes, s...)
		ends = append(ends, len(bytes))
		h := lexicon.Hash(s) % uint32(size)
		for table[h] != 0 {
			h = (h + 1) % uint32(size)
		}
		table[h] = uint32(i + 1)
	}
	return u32s(ends), pad(bytes), u32s(table)
}

// checkSources compares the package files in dir with the list.
func checkSources(dir, list string) error {
	return lines(list, func(line string) error {
		f := strings.Split(line, "\t")
		if len(f) != 5 {
			return fmt.Errorf("%d fields, want 5", len(f))
		}
		sum, err := sumFile(filepath.Join(dir, f[0]))
		if err != nil {
			return err
		}
		if sum != f[1] {
			return fmt.Errorf("%s is not the pinned file: sha256 %s", f[0], sum)
		}
		_, err = os.Stat(filepath.Join(dir, f[4]))
		return err
	})
}

func sumFile(path string) (string, error) {
	f, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return "", err
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}

// writeSums lists the checksums of all that out holds, of the generator's
// sources, and of the sources of package lexicon that it runs.
func writeSums(out string) error {
	var paths []string
	for _, pattern := range []string{"*.bin", "*.tsv", "*.txt", "SOURCES", "../gen/*.go",
		"../bin.go", "../trie.go", "../gloss.go", "../script.go", "../names.go", "../english.go", "../russian.go", "../terms.go"} {
		m, err := filepath.Glob(filepath.Join(out, pattern))
		if err != nil {
			return err
		}
		paths = append(paths, m...)
	}
	var rows []string
	for _, p := range paths {
		if strings.HasSuffix(p, "_test.go") {
			continue
		}
		sum, err := sumFile(p)
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(out, p)
		if err != nil {
			return err
		}
		rows = append(rows, sum+"  "+filepath.ToSlash(rel)+"\n")
	}
	slices.SortFunc(rows, func(a, b string) int { return strings.Compare(a[66:], b[66:]) })
	return os.WriteFile(filepath.Join(out, "SHA256SUMS"), []byte(strings.Join(rows, "")), 0o644)
}

// lines calls f with every line of a file that is neither empty nor a
// comment.
func lines(path string, f func(line string) error) error {
	r, err := os.Open(path)
	if err != nil {
		return err
	}
	defer r.Close()
	s := bufio.NewScanner(r)
	s.Buffer(nil, 1<<22)
	for n := 1; s.Scan(); n++ {
		line := strings.TrimRight(s.Text(), "\r")
		if line == "" || line[0] == '#' {
			continue
		}
		if err := f(line); err != nil {
			return fmt.Errorf("%s:%d: %w", path, n, err)
		}
	}
	return s.Err()
}
