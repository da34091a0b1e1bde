package align

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"xdiff/article"
	"xdiff/internal/lexicon"
)

// links is what Sentences finds, as pairs a~b of level Same.
func same(ls []Link) [][2][]int {
	var out [][2][]int
	for _, l := range ls {
		if l.Relation == Same {
			out = append(out, [2][]int{l.A, l.B})
		}
	}
	return out
}

var (
	floodZH = Side{Lang: lexicon.ZhHans, Sentences: []string{
		"10月3日夜间,青崖河水位上涨2米,冲垮两座桥梁。",
		"县长罗明礼表示,已有1200人安全转移。",
		"学校将停课三天。",
		"气象台预计周末仍有大雨。",
	}}
	floodEN = Side{Lang: lexicon.En, Sentences: []string{
		"Heavy rain is expected to continue over the weekend, the weather service said.",
		"The Qingya River rose by two metres in the night of October 3 and destroyed two bridges.",
		"Stocks fell in early trading.",
		"County head Luo Mingli said 1,200 people had been moved to safety.",
	}}
	floodRU = Side{Lang: lexicon.Ru, Sentences: []string{
		"Уровень реки поднялся на два метра, разрушены два моста.",
		"Эвакуированы 1200 человек, сообщил глава уезда.",
		"Биржи открылись снижением.",
	}}
	floodRU2 = Side{Lang: lexicon.Ru, Sentences: []string{
		"По словам главы уезда, эвакуировано 1200 человек.",
		"Разрушены два моста: уровень реки поднялся на два метра.",
	}}
	floodHant = Side{Lang: lexicon.ZhHant, Sentences: []string{
		"氣象台預計週末仍有大雨。",
		"縣長羅明禮表示，已有1200人安全轉移。",
	}}
)

func TestSentences(t *testing.T) {
	for _, c := range []struct {
		why  string
		a, b Side
		want [][2][]int
	}{
		{"Chinese and English, in another order", floodZH, floodEN, [][2][]int{{{0}, {1}}, {{1}, {3}}, {{3}, {0}}}},
		{"two scripts", floodZH, floodHant, [][2][]int{{{1}, {1}}, {{3}, {0}}}},
		{"Russian with itself", floodRU, floodRU2, [][2][]int{{{0}, {1}}, {{1}, {0}}}},
		{"nothing on one side", floodZH, Side{Lang: lexicon.En}, nil},
		{"unrelated", floodZH, Side{Lang: lexicon.En, Sentences: []string{"The orchestra played Brahms.", "Tickets cost 40 crowns."}}, nil},
	} {
		t.Run(c.why, func(t *testing.T) {
			var al Aligner
			if got := same(al.Sentences(c.a, c.b)); !reflect.DeepEqual(got, c.want) {
				t.Errorf("got %v, want %v", got, c.want)
			}
		})
	}
}

// A link of identical sentences says so, whatever the script and punctuation.
func TestIdentical(t *testing.T) {
	var al Aligner
	ls := al.Sentences(floodZH, floodHant)
	for _, l := range ls {
		if l.Relation == Same && l.Form != Identical {
			t.Errorf("%v~%v: form %s", l.A, l.B, l.Form)
		}
	}
}

// Swapping the sides swaps A and B in every link and changes nothing else.
func TestSymmetry(t *testing.T) {
	sides := []Side{floodZH, floodEN, floodRU, floodRU2, floodHant}
	var al Aligner
	for i, a := range sides {
		for j, b := range sides {
			x := al.Sentences(a, b)
			y := al.Sentences(b, a)
			for k := range y {
				l := &y[k]
				l.A, l.B = l.B, l.A
				for e := range l.Evidence {
					l.Evidence[e].A, l.Evidence[e].B = l.Evidence[e].B, l.Evidence[e].A
				}
			}
			slices.SortFunc(y, func(p, q Link) int {
				if c := slices.Compare(p.A, q.A); c != 0 {
					return c
				}
				return slices.Compare(p.B, q.B)
			})
			if i != j && !reflect.DeepEqual(x, y) {
				t.Errorf("sides %d and %d:\n%+v\n%+v", i, j, x, y)
			}
		}
	}
}

// The evidence of a link stands in its sentences.
func TestEvidenceStandsInText(t *testing.T) {
	var al Aligner
	ls := al.Sentences(floodZH, floodEN)
	if len(ls) == 0 {
		t.Fatal("no links")
	}
	contains := func(side Side, in []int, s string) bool {
		return slices.ContainsFunc(in, func(i int) bool {
			return s != "" && strings.Contains(side.Sentences[i], s)
		})
	}
	for _, l := range ls {
		if l.Relation == Same && len(l.Evidence) == 0 {
			t.Errorf("%v~%v: no evidence", l.A, l.B)
		}
		for _, e := range l.Evidence {
			if !contains(floodZH, l.A, e.A) || !contains(floodEN, l.B, e.B) {
				t.Errorf("%v~%v: %q = %q", l.A, l.B, e.A, e.B)
			}
		}
	}
}

// read makes an article of a plain text.
func read(t *testing.T, label, text string) *article.Article {
	t.Helper()
	var rd article.Reader
	a, err := rd.Read(label, label, []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return a
}

const forumNinth = "Ninth Lowland Water Forum opens in Varrel\n\nVARREL, May 3 -- The ninth session of the Lowland Water Forum opened here on Wednesday by video link. Presidents Ada Brunn and Tomas Kell sent congratulatory letters to the session. Forum chair Rosa Lind read out the letter of President Brunn.\n"
const forumTenth = "Tenth Lowland Water Forum opens in Varrel\n\nVARREL, June 7 -- The tenth session of the Lowland Water Forum opened here on Friday by video link. Presidents Ada Brunn and Tomas Kell sent congratulatory letters to the session. Forum chair Piet Oster read out the letter of President Brunn.\n"

// Two editions of a series are told in one template and are not one event: their
// sentences are related at most, and the pair says which editions they are.
func TestEditionsAreNotMerged(t *testing.T) {
	var al Aligner
	got := al.Articles([]*article.Article{read(t, "ninth", forumNinth), read(t, "tenth", forumTenth)})
	if len(got.Links) == 0 {
		t.Fatal("no links at all: the template is not recognised")
	}
	for _, l := range got.Links {
		if l.Relation == Same {
			t.Errorf("%v and %v are called the same", l.A, l.B)
		}
	}
	if len(got.Groups) != 0 {
		t.Errorf("groups %v", got.Groups)
	}
	if r := got.Pairs[0].Reason; !strings.Contains(r, "different editions") {
		t.Errorf("reason %q", r)
	}
}

// The same words in the mouths of two people are related, not the same.
func TestAttributionShift(t *testing.T) {
	a := read(t, "a", "Harbour talks end\n\nMinister Nils Aker said the harbour would be dredged before winter. The talks ended on Monday, April 6.\n")
	b := read(t, "b", "Talks on harbour over\n\nAmbassador Carla Voss said the harbour would be dredged before winter. The talks ended on Monday, April 6.\n")
	var al Aligner
	shift, told := false, false
	for _, l := range al.Articles([]*article.Article{a, b}).Links {
		if l.Shift {
			shift = shift || slices.Equal(l.A.Sentences, []int{1}) && slices.Equal(l.B.Sentences, []int{1})
		}
		if l.Relation == Same && slices.Contains(l.A.Sentences, 2) && slices.Contains(l.B.Sentences, 2) {
			told = true
		}
	}
	if !shift {
		t.Error("the shift of speaker is not seen")
	}
	if !told {
		t.Error("the sentence without a speaker is not linked")
	}
}

func TestUnlikeArticles(t *testing.T) {
	a := read(t, "a", "Harbour talks end\n\nMinister Nils Aker said the harbour would be dredged before winter. The talks ended on Monday, April 6.\n")
	b := read(t, "b", "Chess title defended\n\nGrandmaster Ilse Horn kept her crown after twelve games. The final draw took seven hours.\n")
	var al Aligner
	got := al.Articles([]*article.Article{a, b})
	if got.Pairs[0].Comparable {
		t.Errorf("comparable: %+v", got)
	}
}

func TestMoved(t *testing.T) {
	link := func(a, b int) Link { return Link{A: []int{a}, B: []int{b}} }
	for _, c := range []struct {
		why   string
		links []Link
		want  []bool
	}{
		{"none", nil, nil},
		{"in order", []Link{link(0, 0), link(1, 2), link(2, 3)}, []bool{false, false, false}},
		{"one ahead", []Link{link(0, 5), link(1, 1), link(2, 2)}, []bool{true, false, false}},
		{"one behind", []Link{link(0, 1), link(1, 2), link(2, 0)}, []bool{false, false, true}},
		{"a split is no move", []Link{link(0, 1), link(0, 2), link(1, 2)}, []bool{false, false, false}},
	} {
		moved(c.links)
		for k, l := range c.links {
			if l.Moved != c.want[k] {
				t.Errorf("%s: link %d moved: %v", c.why, k, l.Moved)
			}
		}
	}
}
