package main

import (
	"fmt"
	"path/filepath"
	"unicode"
	"unicode/utf8"

	"xdiff/internal/lexicon"
)

// nameFile makes the name classes of characters from friso's lists and our
// list of characters that write foreign names.
func nameFile(dir, translit string) (file, error) {
	values := map[rune]uint32{}
	var pairs []rune
	for _, l := range []struct {
		path  string
		class lexicon.NameClass
	}{
		{filepath.Join(dir, "lex-lname.lex"), lexicon.Surname},
		{filepath.Join(dir, "lex-dname-1.lex"), lexicon.Given1},
		{filepath.Join(dir, "lex-dname-2.lex"), lexicon.Given2},
		{filepath.Join(dir, "lex-sname.lex"), lexicon.GivenSingle},
		{translit, lexicon.Translit},
	} {
		err := lines(l.path, func(line string) error {
			if l.class == lexicon.Translit {
				for _, r := range line {
					if !unicode.Is(unicode.Han, r) {
						return fmt.Errorf("%q is no Chinese character", r)
					}
					values[r] |= uint32(l.class)
				}
				return nil
			}
			r, n := utf8.DecodeRuneInString(line)
			if n == len(line) {
				values[r] |= uint32(l.class)
			} else if second, m := utf8.DecodeRuneInString(line[n:]); n+m == len(line) && l.class == lexicon.Surname {
				pairs = append(pairs, r, second)
			}
			return nil
		})
		if err != nil {
			return file{}, err
		}
	}
	for _, p := range moreDoubleSurnames {
		rs := []rune(p)
		pairs = append(pairs, rs[0], rs[1])
	}
	index, data := pages(values)
	classes := make([]byte, len(data))
	for i, v := range data {
		classes[i] = byte(v)
	}
	return file{name: "names.bin", kind: "name", sections: [][]byte{u16s(index), classes, u32s(pairs)}}, nil
}

// moreDoubleSurnames are those still met that friso's list lacks.
var moreDoubleSurnames = []string{"夏侯", "东方", "慕容", "司马", "尉迟", "公孙", "宇文", "钟离", "闻人", "独孤", "南宫", "端木", "百里", "呼延", "轩辕", "赫连", "澹台", "万俟", "申屠", "拓跋"}
