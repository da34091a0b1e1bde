package lexicon

import (
	"os"
	"strings"
	"testing"
	"unicode"
)

func TestAddTerms(t *testing.T) {
	const file = "\uFEFF# a comment\r\n" +
		"北港联合航运\tNorthhaven United Shipping\tСевергавань\r\n" +
		"\n" +
		"Zyqqorp\t齐科公司|齊科集團\n" + // any order; traditional; a word no list knows
		"会晤\ttête-à-tête\n" + // a word the list has
		"ИТ\t信科\tIT\n" // a rendering of stop words alone
	var l Lexicon
	if err := l.AddTerms("my.tsv", strings.NewReader(file)); err != nil {
		t.Fatal(err)
	}
	for word, want := range map[string]string{"北港联合航运": "northhaven unit ship", "齐科公司": "zyqqorp", "齐科集团": "zyqqorp", "会晤": "tete", "信科": "it"} {
		w, ok := l.Lookup(word)
		if !ok {
			t.Errorf("no word %s", word)
			continue
		}
		if got := texts(&l, w.ID); got[want] != 1 {
			t.Errorf("%s: %v lacks {%s}", word, got, want)
		}
	}
	w, _ := l.Lookup("会晤")
	if got := texts(&l, w.ID); got["meet"] != 1 {
		t.Errorf("会晤 lost what the list had: %v", got)
	}
	if id, ok := l.Stem("Zyqqorp's"); !ok || l.StemText(id) != "zyqqorp" || l.StemCost(id) != MaxStemCost {
		t.Errorf("the new stem is %q, %v, cost %v", l.StemText(id), ok, l.StemCost(id))
	}
	// The term is cheaper than any way to put it together.
	rs := []rune("北港联合航运")
	words := l.Prefixes(nil, rs)
	whole := words[len(words)-1]
	if whole.Len != len(rs) || whole.Cost >= UnknownCost || whole.Cost > 16 {
		t.Errorf("the whole term is %v", whole)
	}
	// The embedded lists are as they were.
	if _, ok := (&Lexicon{}).Lookup("齐科公司"); ok {
		t.Error("a term leaked into another lexicon")
	}
}

func TestAddTermsErrors(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"one cell", "甲乙", "t.tsv:2:1: one cell alone"},
		{"two cells of a language", "# c\n甲乙\tone\ttwo", "t.tsv:3:8: a second English cell"},
		{"no letters", "甲乙\t123", "t.tsv:2:4: a cell without"},
		{"separators alone", "甲乙\tone\t|", "t.tsv:2:8: a cell without"},
		{"not UTF-8", "甲乙\t\xff", "t.tsv:2:4: not UTF-8"},
	}
	for _, tt := range tests {
		var l Lexicon
		err := l.AddTerms("t.tsv", strings.NewReader("甲丙\tfine\n"+tt.in))
		if err == nil || !strings.HasPrefix(err.Error(), tt.want) {
			t.Errorf("%s: error %v, want %q", tt.name, err, tt.want)
		}
		if _, ok := l.Lookup("甲丙"); ok {
			t.Errorf("%s: terms were added in spite of the error", tt.name)
		}
	}
}

// TestOwnTerms validates the embedded terms: cells in their columns, Russian
// in Russian letters, no Chinese term twice, each term found with its
// renderings.
func TestOwnTerms(t *testing.T) {
	f, err := os.Open("data/terms.tsv")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	terms, err := ParseTerms("data/terms.tsv", f)
	if err != nil {
		t.Fatal(err)
	}
	if len(terms) < 400 {
		t.Errorf("%d terms", len(terms))
	}
	var l *Lexicon
	seen := map[string]bool{}
	for _, term := range terms {
		for _, ru := range term.Ru {
			for _, r := range ru {
				if unicode.IsLetter(r) && !unicode.Is(unicode.Cyrillic, r) && !unicode.Is(unicode.Latin, r) {
					t.Errorf("%s: %q", ru, r)
				}
			}
			for _, w := range strings.FieldsFunc(ru, func(r rune) bool { return r == ' ' || r == '-' }) { // a Latin letter that looks Cyrillic
				cyr := strings.ContainsFunc(w, func(r rune) bool { return unicode.Is(unicode.Cyrillic, r) })
				lat := strings.ContainsFunc(w, func(r rune) bool { return unicode.Is(unicode.Latin, r) })
				if cyr && lat {
					t.Errorf("%q mixes alphabets", w)
				}
			}
		}
		for _, zh := range term.Zh {
			key := string(Simplify(nil, []rune(FoldText(zh, FoldWidth|FoldCase).Text)))
			if seen[key] {
				t.Errorf("%s is there twice", zh)
			}
			seen[key] = true
			w, ok := l.Lookup(key)
			if !ok {
				t.Errorf("%s is not in the word list", zh)
				continue
			}
			have := texts(l, w.ID)
			for _, en := range term.En {
				if want := stems(t, l, en); want != "" && have[want] != 1 && !permuted(have, want) {
					t.Errorf("%s: no gloss {%s}", zh, want)
				}
			}
		}
	}
}

// permuted reports whether a gloss has the stems of want in another order.
func permuted(have map[string]float32, want string) bool {
	n := map[string]bool{}
	for _, s := range strings.Fields(want) {
		n[s] = true
	}
next:
	for g := range have {
		f := strings.Fields(g)
		if len(f) != len(n) {
			continue
		}
		for _, s := range f {
			if !n[s] {
				continue next
			}
		}
		return true
	}
	return false
}

func FuzzAddTerms(f *testing.F) {
	f.Add("甲乙\tone|two\tодин\n# c\n\n")
	f.Add("\uFEFFa\t甲\r\n|\t|")
	f.Add("甲\xff\tb")
	f.Fuzz(func(t *testing.T, in string) {
		var l Lexicon
		if l.AddTerms("f", strings.NewReader(in)) != nil {
			return
		}
		terms, err := ParseTerms("f", strings.NewReader(in))
		if err != nil {
			t.Fatal(err)
		}
		for _, term := range terms {
			for _, zh := range term.Zh {
				rs := Simplify(nil, []rune(zh))
				w, ok := l.Lookup(string(rs))
				if !ok || w.Len != len(rs) {
					t.Fatalf("%q is not found: %v %v", zh, w, ok)
				}
				if got := l.Glosses(nil, w.ID); len(got) < len(term.En) {
					t.Fatalf("%q has %d glosses for %d renderings", zh, len(got), len(term.En))
				}
				found := false
				for _, p := range l.Prefixes(nil, rs) {
					found = found || p == w
				}
				if !found {
					t.Fatalf("%q is no prefix of itself", zh)
				}
			}
		}
	})
}
