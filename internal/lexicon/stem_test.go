package lexicon

import (
	"strings"
	"testing"
)

func TestStemUnifies(t *testing.T) {
	var l *Lexicon
	tests := []struct{ a, b, reason string }{
		{"met", "meetings", "irregular verb, regular noun"},
		{"held", "hold", "irregular verb"},
		{"said", "saying", "irregular verb"},
		{"sent", "sends", "irregular verb"},
		{"fought", "fighting", "irregular verb"},
		{"children", "child's", "irregular plural, possessive"},
		{"better", "good", "irregular comparative"},
		{"Russians", "Russia’s", "inhabitants, curly possessive"},
		{"Chinese", "China", "adjective of a country"},
		{"Sino", "China", "prefix of a country"},
		{"French", "France", "adjective unlike the name"},
		{"European", "Europe", "adjective of a continent"},
		{"U.S.", "USA", "dots"},
		{"US", "American", "capitals tell it from the pronoun"},
		{"Türkiye", "Turkish", "accents; another name"},
		{"communiqué", "communique", "accents"},
		{"governments", "governing", "Snowball"},
		{"development", "developed", "Snowball"},
		{"COOPERATION", "cooperate", "case; Snowball"},
	}
	for _, tt := range tests {
		a, okA := l.Stem(tt.a)
		b, okB := l.Stem(tt.b)
		if !okA || !okB || a != b {
			t.Errorf("%s is %q %v, %s is %q %v: %s", tt.a, l.StemText(a), okA, tt.b, l.StemText(b), okB, tt.reason)
		}
	}
	for _, pair := range [][2]string{{"ground", "grind"}, {"data", "date"}, {"polished", "politics"}, {"universal", "party"}} {
		a, _ := l.Stem(pair[0])
		b, _ := l.Stem(pair[1])
		if a == b {
			t.Errorf("%s and %s are both %q", pair[0], pair[1], l.StemText(a))
		}
	}
	for _, w := range []string{"", "'s", "zxqvy", "会晤", "\xff"} {
		if id, ok := l.Stem(w); ok {
			t.Errorf("Stem(%q) = %q", w, l.StemText(id))
		}
	}
}

// A stem's own text is a name of it, and costs lie in range.
func TestStemTables(t *testing.T) {
	var l *Lexicon
	n := open().stemCount()
	for id := range StemID(n) {
		i, ok := open().stems.find(l.StemText(id))
		if !ok || i != uint32(id) {
			t.Fatalf("stem %d, %q, is found as %d, %v", id, l.StemText(id), i, ok)
		}
		if c := l.StemCost(id); c <= 0 || c > MaxStemCost {
			t.Fatalf("%q costs %v", l.StemText(id), c)
		}
	}
	if c := l.StemCost(StemID(n)); c != MaxStemCost {
		t.Errorf("an unknown stem costs %v", c)
	}
	if s := l.StemText(StemID(n)); s != "" {
		t.Errorf("an unknown stem is %q", s)
	}
}

func TestStemCostOrder(t *testing.T) {
	var l *Lexicon
	// Commoner first: each costs less than the next by a clear margin.
	words := strings.Fields("people government negotiate multilateral ventriloquist")
	last := float32(0)
	for _, w := range words {
		id, ok := l.Stem(w)
		if c := l.StemCost(id); !ok || c < last+.5 {
			t.Errorf("%s: cost %v (%v) after %v", w, c, ok, last)
		} else {
			last = c
		}
	}
}

func TestSynonymsAndRelated(t *testing.T) {
	var l *Lexicon
	has := func(f func([]StemID, StemID) []StemID, a, b string) bool {
		x, _ := l.Stem(a)
		y, _ := l.Stem(b)
		for _, s := range f(nil, x) {
			if s == y {
				return true
			}
		}
		return false
	}
	for _, p := range [][2]string{{"stress", "emphasize"}, {"help", "aid"}, {"buy", "purchase"}, {"doctor", "physician"}} {
		if !has(l.Synonyms, p[0], p[1]) && !has(l.Synonyms, p[1], p[0]) {
			t.Errorf("%s and %s are no synonyms", p[0], p[1])
		}
	}
	for _, p := range [][2]string{{"invade", "invasion"}, {"grow", "growth"}, {"die", "death"}, {"destroy", "destruction"}, {"decide", "decision"}} {
		if !has(l.Related, p[0], p[1]) {
			t.Errorf("%s and %s are not related", p[0], p[1])
		}
	}
	for id := range StemID(open().stemCount()) {
		syn, der := open().related(nil, nil, id)
		if len(syn) > 8 || len(der) > 8 {
			t.Fatalf("%q has %d synonyms, %d relatives", l.StemText(id), len(syn), len(der))
		}
		for _, s := range append(syn, der...) {
			if s == id || l.StemText(s) == "" {
				t.Fatalf("%q is its own synonym or has an unknown one", l.StemText(id))
			}
		}
	}
}

func TestContentWords(t *testing.T) {
	tests := []struct{ in, want, reason string }{
		{"The ministers held talks on trade.", "ministers held talks trade", "stop words"},
		{"China's year-on-year growth", "china year year growth", "possessive; hyphens split"},
		{"the U.N. and the U.S. said", "un usa said", "dots of abbreviations"},
		{"G20, COVID-19 and 5G", "g20 covid 19 5g", "letters with digits stay"},
		{"to take sth as", "take", "words of definitions"},
		{"Nguyễn Phú Trọng", "nguyen phu trong", "accents"},
		{"don't  —  won’t", "", "contractions are stop words"},
		{"", "", "empty"},
	}
	for _, tt := range tests {
		if got := strings.Join(ContentWords(nil, tt.in), " "); got != tt.want {
			t.Errorf("ContentWords(%q) = %q, want %q: %s", tt.in, got, tt.want, tt.reason)
		}
	}
}

func FuzzContentWords(f *testing.F) {
	f.Add("00\xff")
	f.Add("China's U.N. year-on-year é\xff ’s '.'")
	f.Fuzz(func(t *testing.T, s string) {
		var l *Lexicon
		for _, w := range ContentWords(nil, s) {
			if w == "" || StopEN(w) {
				t.Fatalf("ContentWords(%q) has %q", s, w)
			}
			l.Stem(w)
		}
	})
}

func TestStemRU(t *testing.T) {
	tests := []struct{ a, b string }{
		{"россия", "российский"}, {"россияне", "русских"}, {"китай", "китайская"}, {"китая", "китайцы"},
		{"корея", "кореи"}, {"беларусь", "белоруссии"}, {"палестина", "палестинцев"}, {"встреча", "встречи"}, {"ещё", "еще"},
	}
	for _, tt := range tests {
		if a, b := StemRU(tt.a), StemRU(tt.b); a != b {
			t.Errorf("%s is %q, %s is %q", tt.a, a, tt.b, b)
		}
	}
	if StemRU("россия") == StemRU("китай") {
		t.Error("countries fall together")
	}
	if !StopRU("который") || StopRU("партия") {
		t.Error("StopRU")
	}
}

func BenchmarkStem(b *testing.B) {
	var l *Lexicon
	words := strings.Fields("delegations held talks in the capital on regional security and stressed that practical Nordic cooperation should deepen")
	b.ReportAllocs()
	for b.Loop() {
		for _, w := range words {
			l.Stem(w)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(words)), "ns/word")
}
