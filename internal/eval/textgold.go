package eval

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"unicode"

	"xdiff/align"
	"xdiff/article"
)

// TextLink is a gold link given by its text: level same or related; shift names
// what else differs, such as the speaker.
type TextLink struct {
	AFile string `json:"a_file"`
	BFile string `json:"b_file"`
	Level string `json:"level"`
	A     string `json:"a"`
	B     string `json:"b"`
	Shift string `json:"shift"`
}

// ReadTextLinks reads gold links, one JSON object a line.
func ReadTextLinks(path string) ([]TextLink, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var out []TextLink
	sc := bufio.NewScanner(f)
	sc.Buffer(nil, 1<<20)
	for n := 1; sc.Scan(); n++ {
		var l TextLink
		if err := json.Unmarshal(sc.Bytes(), &l); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", path, n, err)
		}
		out = append(out, l)
	}
	return out, sc.Err()
}

// TextScore is how links meet gold that is given by its text. Met counts the Same
// links that meet a gold link of either level; Same the gold links of level same
// found as Same; Any those of level same or with a shift found at either level.
type TextScore struct {
	Met, Links       int
	Same, GoldSame   int
	Any, GoldSameAny int
}

// ScoreTextLinks compares the links of two articles with gold. A link meets a
// gold link when on both sides one of its sentences contains the gold text or is
// contained in it, letters and digits compared.
func ScoreTextLinks(gold []TextLink, arts []*article.Article, al *align.Alignment) TextScore {
	var s TextScore
	same, any := make(map[int]bool), make(map[int]bool)
	texts := func(set align.Set) []string {
		var out []string
		for _, n := range set.Sentences {
			out = append(out, onlyLetters(arts[set.Article].Sentences[n].Text))
		}
		return out
	}
	for _, l := range al.Links {
		a, b := texts(l.A), texts(l.B)
		met := false
		for k, g := range gold {
			if touches(onlyLetters(g.A), a) && touches(onlyLetters(g.B), b) {
				met = true
				any[k] = true
				if l.Relation == align.Same {
					same[k] = true
				}
			}
		}
		if l.Relation == align.Same {
			s.Links++
			if met {
				s.Met++
			}
		}
	}
	for k, g := range gold {
		if g.Level == "same" {
			s.GoldSame++
			if same[k] {
				s.Same++
			}
		}
		if g.Level == "same" || g.Shift != "" {
			s.GoldSameAny++
			if any[k] {
				s.Any++
			}
		}
	}
	return s
}

func onlyLetters(s string) string {
	return strings.ToLower(strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, s))
}

func touches(x string, ys []string) bool {
	for _, y := range ys {
		if y != "" && (strings.Contains(x, y) || strings.Contains(y, x)) {
			return true
		}
	}
	return false
}
