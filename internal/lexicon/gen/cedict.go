package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"
	"unicode"
)

// entry is one entry of CC-CEDICT.
type entry struct {
	trad, simp string
	pinyin     []string // numbered syllables: Bei3 jing1
	senses     []string
}

// proper reports whether the entry is a proper name, by its capital.
func (e *entry) proper() bool {
	return len(e.pinyin) > 0 && e.pinyin[0] != "" && unicode.IsUpper(rune(e.pinyin[0][0])) && len([]rune(e.simp)) > 1
}

// readCedict reads the module file of the package: "export default {…}", the
// entries under "all" as arrays of traditional, simplified, pinyin, and one
// sense or a list of them.
func readCedict(path string) ([]entry, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	data = bytes.TrimRight(bytes.TrimPrefix(data, []byte("export default ")), "; \n")
	var doc struct {
		All [][]json.RawMessage `json:"all"`
	}
	if err := json.Unmarshal(data, &doc); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	var out []entry
	for i, raw := range doc.All {
		if len(raw) < 4 {
			return nil, fmt.Errorf("%s: entry %d has %d fields", path, i, len(raw))
		}
		var e entry
		var pinyin, sense string
		for j, p := range []any{&e.trad, &e.simp, &pinyin} {
			if err := json.Unmarshal(raw[j], p); err != nil {
				return nil, fmt.Errorf("%s: entry %d: %w", path, i, err)
			}
		}
		if json.Unmarshal(raw[3], &sense) == nil {
			e.senses = []string{sense}
		} else if err := json.Unmarshal(raw[3], &e.senses); err != nil {
			return nil, fmt.Errorf("%s: entry %d: %w", path, i, err)
		}
		e.pinyin = strings.Fields(pinyin)
		out = append(out, e)
	}
	return out, nil
}

// pinyinFile makes the readings of characters. Their order is by use: each
// word's count goes to the readings its characters have in it, so 行 is xing
// before hang; entries of the character alone only say which readings exist.
func pinyinFile(cedict []entry, words []word) file {
	counts := map[string]float64{}
	for _, w := range words {
		counts[w.text] = w.count
	}
	use := map[rune]map[string]float64{}
	for i := range cedict {
		e := &cedict[i]
		rs := []rune(e.simp)
		if len(rs) != len(e.pinyin) {
			continue
		}
		for j, r := range rs {
			s := toneless(e.pinyin[j])
			if s == "" || !unicode.Is(unicode.Han, r) {
				continue
			}
			if use[r] == nil {
				use[r] = map[string]float64{}
			}
			c := counts[e.simp] + 1
			if len(rs) == 1 {
				c = 0 // which of its readings a character alone has, the count does not say
			}
			use[r][s] += c
		}
		// Traditional characters that no simplification reaches keep their own.
		if ts := []rune(e.trad); len(ts) == 1 && len(e.pinyin) == 1 {
			if s := toneless(e.pinyin[0]); s != "" && unicode.Is(unicode.Han, ts[0]) {
				if use[ts[0]] == nil {
					use[ts[0]] = map[string]float64{}
				}
				use[ts[0]][s] += 0
			}
		}
	}
	values := map[rune]uint32{}
	numbers := map[string]uint32{"": 0}
	list := []string{""}
	var runes []rune
	for r := range use {
		runes = append(runes, r)
	}
	slices.Sort(runes)
	for _, r := range runes {
		var readings []string
		for s := range use[r] {
			readings = append(readings, s)
		}
		slices.SortFunc(readings, func(a, b string) int {
			if d := use[r][b] - use[r][a]; d != 0 {
				if d > 0 {
					return 1
				}
				return -1
			}
			return strings.Compare(a, b)
		})
		all := strings.Join(readings, " ")
		if _, ok := numbers[all]; !ok {
			numbers[all] = uint32(len(list))
			list = append(list, all)
		}
		values[r] = numbers[all]
	}
	ends, text := []int{0}, ""
	for _, s := range list {
		text += s
		ends = append(ends, len(text))
	}
	index, data := pages(values)
	return file{name: "pinyin.bin", kind: "piny", sections: [][]byte{u16s(index), u16s(data), u32s(ends), pad([]byte(text))}}
}

// toneless drops the tone number, lowers the case and writes v for ü; it
// gives "" for what is no syllable (Latin letters, r5 of erhua).
func toneless(s string) string {
	if len(s) < 2 || s[len(s)-1] < '1' || s[len(s)-1] > '5' || s == "r5" || s == "xx5" {
		return ""
	}
	s = strings.ToLower(s[:len(s)-1])
	s = strings.ReplaceAll(s, "u:", "v")
	for _, r := range s {
		if r < 'a' || r > 'z' {
			return ""
		}
	}
	return s
}
