package lexicon

import "testing"

// Words and terms of the Russian list are found by the stems of any of their
// forms, with English and Chinese renderings.
func TestRussian(t *testing.T) {
	var l Lexicon
	for _, c := range []struct{ form, en, zh string }{
		{"многосторонности", "multilateralism", "多边主义"},
		{"Единой России", "unit", "统一俄罗斯党"},
		{"президентом", "presid", "总统"},
	} {
		key := ""
		for k, s := range StemsRU(c.form) {
			if k > 0 {
				key += " "
				if _, longer, _ := l.Russian(key[:len(key)-1]); !longer {
					t.Errorf("%s: no longer term begins with its first word", c.form)
				}
			}
			key += s
		}
		id, _, ok := l.Russian(key)
		if !ok {
			t.Errorf("%s (%s) is not listed", c.form, key)
			continue
		}
		en := false
		for _, g := range l.RussianGlosses(nil, id) {
			for _, s := range g.Stems {
				want, _ := l.Stem(c.en)
				en = en || l.StemText(s) == c.en || s == want
			}
		}
		w, ok := l.Lookup(c.zh)
		zh := false
		for _, x := range l.RussianWords(nil, id) {
			zh = zh || ok && x == w.ID
		}
		if !en || !zh {
			t.Errorf("%s: English %s %v, Chinese %s %v", c.form, c.en, en, c.zh, zh)
		}
	}
	if _, _, ok := l.Russian("нетакогослова"); ok {
		t.Error("a word that is none is listed")
	}
}
