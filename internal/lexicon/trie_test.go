package lexicon

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestLookup(t *testing.T) {
	var l *Lexicon
	known := []struct{ word, reason string }{
		{"会晤", "in both dictionaries"},
		{"中华人民共和国", "long"},
		{"统一俄罗斯党", "a term of ours"},
		{"新冠疫情", "a term of ours"},
		{"的", "a single character"},
		{"4s店", "begins with a digit"},
		{"网红", "a headword without a count"},
	}
	for _, tt := range known {
		if w, ok := l.Lookup(tt.word); !ok || w.Len != len([]rune(tt.word)) {
			t.Errorf("Lookup(%s) = %v, %v: %s", tt.word, w, ok, tt.reason)
		}
	}
	for _, word := range []string{"", "中华人民共和", "中华人民共和国中", "plain", "\xff", "。"} {
		if w, ok := l.Lookup(word); ok {
			t.Errorf("Lookup(%q) = %v", word, w)
		}
	}
	a, _ := l.Lookup("國際")
	if b, ok := l.Lookup("国际"); !ok || a != b {
		t.Errorf("国际 is %v, in traditional characters %v", b, a)
	}
}

// Prefixes must find exactly the prefixes that Lookup knows.
func TestPrefixesAgreeWithLookup(t *testing.T) {
	var l Lexicon
	if err := l.AddTerms("t", strings.NewReader("国家文书馆\tArchive of Letters\n国家\tthe state\n际会\tmeeting\n")); err != nil {
		t.Fatal(err)
	}
	parts := []string{"国家", "文书馆", "主席", "国", "际", "会", "人民", "中华", "共和国", "4S店", "统一俄罗斯党", "a", "。", "乾", "國"}
	rapid.Check(t, func(t *rapid.T) {
		rs := []rune(strings.Join(rapid.SliceOfN(rapid.SampledFrom(parts), 1, 5).Draw(t, "parts"), ""))
		for _, lex := range []*Lexicon{nil, &l} {
			got := lex.Prefixes([]Word{{Len: -1}}, rs)
			if got[0].Len != -1 {
				t.Fatal("dst was overwritten")
			}
			got = got[1:]
			for n := 1; n <= len(rs); n++ {
				w, ok := lex.Lookup(string(rs[:n]))
				if !ok {
					continue
				}
				if len(got) == 0 || got[0] != w {
					t.Fatalf("Prefixes(%s) lacks %s: left %v", string(rs), string(rs[:n]), got)
				}
				got = got[1:]
			}
			if len(got) > 0 {
				t.Fatalf("Prefixes(%s) has words Lookup lacks: %v", string(rs), got)
			}
		}
	})
}

// A word, however rare, must beat the unknown single characters it is made of:
// where it does not, segmentation silently loses it and its glosses.
func TestWordBeatsUnknown(t *testing.T) {
	if MaxWordCost >= UnknownCost {
		t.Fatalf("a word may cost %v, an unknown rune %v", MaxWordCost, UnknownCost)
	}
	words := 0
	tab := open()
	for s := range uint32(len(tab.nodes) / 8) {
		q := tab.nodes.u32(2*s) & costMask
		if q == 0 {
			continue
		}
		words++
		if c := float32(q) * CostStep; c <= 0 || c >= UnknownCost {
			t.Errorf("word %d costs %v", s, c)
		}
	}
	if words < 300_000 {
		t.Errorf("%d words", words)
	}
}

func TestPrefixesDoNotAllocate(t *testing.T) {
	rs := []rune("中华人民共和国国家主席")
	dst := make([]Word, 0, 16)
	var l *Lexicon
	if n := testing.AllocsPerRun(10, func() { dst = l.Prefixes(dst[:0], rs) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func BenchmarkPrefixes(b *testing.B) {
	rs := []rune(strings.Repeat("两国代表团在北国市人民会堂举行会谈就深化经贸往来和地区安全问题深入交换意见并签署联合声明", 10))
	var l *Lexicon
	var dst []Word
	b.ReportAllocs()
	for b.Loop() {
		for i := range rs {
			dst = l.Prefixes(dst[:0], rs[i:])
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(rs)), "ns/rune")
}
