package lexicon

import (
	"slices"
	"strings"
	"testing"
)

// texts writes glosses as "stem stem" with their weights.
func texts(l *Lexicon, id ID) map[string]float32 {
	out := map[string]float32{}
	for _, g := range l.Glosses(nil, id) {
		var s []string
		for _, id := range g.Stems {
			s = append(s, l.StemText(id))
		}
		out[strings.Join(s, " ")] = g.Weight
	}
	return out
}

// stems brings English words to the form texts writes.
func stems(t *testing.T, l *Lexicon, words string) string {
	t.Helper()
	var out []string
	for _, w := range ContentWords(nil, words) {
		id, ok := l.Stem(w)
		if !ok {
			t.Fatalf("no stem for %q of %q", w, words)
		}
		if s := l.StemText(id); !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return strings.Join(out, " ")
}

func TestGlosses(t *testing.T) {
	tests := []struct {
		word, english string
		least         float32
		reason        string
	}{
		{"会晤", "meet", 1, "a plain rendering; to is dropped"},
		{"深化", "deepen", 1, "the first of several after ;"},
		{"俄罗斯", "Russian", 1, "inhabitants' names go to the country"},
		{"美国", "US", 1, "US is not the pronoun"},
		{"举行", "hold", 1, "light words dropped"},
		{"中共", "CPC", .8, "abbr. for copies what it points to"},
		{"吉林省", "Jilin", .8, "a place without its kind"},
		{"上合组织", "SCO", .9, "letters in brackets"},
		{"统一俄罗斯党", "United Russia", 1, "a term of ours"},
		{"一带一路", "Belt and Road Initiative", 1, "a term of ours beside the dictionary's"},
		{"同比增长", "year-on-year increase", 1, "a hyphen splits words, each counts once"},
		{"儿童", "children", 1, "an irregular plural"},
	}
	var l *Lexicon
	for _, tt := range tests {
		w, ok := l.Lookup(tt.word)
		if !ok {
			t.Errorf("no word %s", tt.word)
			continue
		}
		want := stems(t, l, tt.english)
		got := texts(l, w.ID)
		if got[want] < tt.least-.001 {
			t.Errorf("%s: {%s} weighs %v, want %v (%s); has %v", tt.word, want, got[want], tt.least, tt.reason, got)
		}
	}
}

func TestGlossesOfNothing(t *testing.T) {
	var l *Lexicon
	for _, id := range []ID{0, 1 << 30, userBit, userBit | 7} {
		if g := l.Glosses(nil, id); g != nil {
			t.Errorf("Glosses(%d) = %v", id, g)
		}
	}
}

// Every gloss of every word has the promised shape.
func TestGlossShape(t *testing.T) {
	tab := open()
	var dst []Gloss
	glossed := 0
	for id := range ID(len(tab.nodes) / 8) {
		dst = tab.glosses(dst[:0], id)
		if len(dst) == 0 {
			continue
		}
		glossed++
		if tab.nodes.u32(2*uint32(id))&costMask == 0 {
			t.Fatalf("state %d has glosses but is no word", id)
		}
		last := float32(1)
		for _, g := range dst {
			if g.Weight <= 0 || g.Weight > last {
				t.Fatalf("word %d: weight %v after %v", id, g.Weight, last)
			}
			last = g.Weight
			if len(g.Stems) < 1 || len(g.Stems) > MaxGlossStems {
				t.Fatalf("word %d: %d stems", id, len(g.Stems))
			}
			for i, s := range g.Stems {
				if uint32(s) >= tab.stemCount() || slices.Contains(g.Stems[:i], s) {
					t.Fatalf("word %d: stems %v", id, g.Stems)
				}
			}
		}
	}
	if glossed < 100_000 {
		t.Errorf("%d words have glosses", glossed)
	}
}

func BenchmarkGlosses(b *testing.B) {
	var l *Lexicon
	var ids []ID
	for _, w := range strings.Fields("会谈 深化 经贸 地区 安全 问题 签署 联合 声明 代表团") {
		x, _ := l.Lookup(w)
		ids = append(ids, x.ID)
	}
	var dst []Gloss
	b.ReportAllocs()
	for b.Loop() {
		for _, id := range ids {
			dst = l.Glosses(dst[:0], id)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(ids)), "ns/word")
}
