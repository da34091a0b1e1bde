package lexicon

import (
	"testing"
	"unicode/utf8"
)

func TestFoldText(t *testing.T) {
	tests := []struct {
		name, in string
		fold     Fold
		want     string
	}{
		{"width: letters, digits, signs", "ＡＢ１２，：（）", FoldWidth, "AB12,:()"},
		{"width: spaces", "a\u3000b\u00a0c", FoldWidth, "a b c"},
		{"width leaves what NFKC would rewrite", "①…㎡", FoldWidth, "①…㎡"},
		{"width alone leaves case and quotes", "“Ａ”", FoldWidth, "“A”"},
		{"case: three alphabets", "Xi ПУТИН Ёлка Ä", FoldCase, "xi путин елка ä"},
		{"script: characters", "國家主席習近平", FoldScript, "国家主席习近平"},
		{"script: phrases decide", "乾坤乾淨", FoldScript, "乾坤干净"},
		{"script: Hong Kong and Taiwan forms", "這裡這裏為爲", FoldScript, "这里这里为为"},
		{"script: simplified text stays", "著名著作里程", FoldScript, "著名著作里程"},
		{"quotes of all shapes", "“a”„b“«c»「d」『e』‘f’", FoldPunct, `"a""b""c""d""e""f"`},
		{"apostrophe between letters", "Xi’s don't", FoldPunct, "Xi's don't"},
		{"apostrophe at a word's end is a quote", "workers’ 'ay'", FoldPunct, `workers" "ay"`},
		{"dashes, runs are one", "a—b——c–d--e−1", FoldPunct, "a-b-c-d-e-1"},
		{"enumeration comma and full stop stay", "甲、乙。", FoldPunct, "甲、乙。"},
		{"title marks stay", "《公报》", FoldPunct, "《公报》"},
		{"dots in names", "约翰•史密斯・乙", FoldPunct, "约翰·史密斯·乙"},
		{"space runs", " a \t\n b\u3000\u00a0c ", FoldSpace, " a b c "},
		{"space drops the invisible", "a\u200bb\ufeffc\u00add", FoldSpace, "abcd"},
		{"a space next to an invisible sign", "a \u200b b", FoldSpace, "a b"},
		{"all at once", "“習近平” 　說：ＯＫ——", FoldAll, `"习近平" 说:ok-`},
		{"invalid bytes stay", "A\xffB", FoldAll, "a\xffb"},
		{"empty", "", FoldAll, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := FoldText(tt.in, tt.fold).Text; got != tt.want {
				t.Errorf("FoldText(%q) = %q, want %q", tt.in, got, tt.want)
			}
		})
	}
}

func TestFoldTextOffset(t *testing.T) {
	in := "（Ａ）  —— 習b"
	f := FoldText(in, FoldAll)
	if want := `(a) - 习b`; f.Text != want {
		t.Fatalf("Text = %q, want %q", f.Text, want)
	}
	spans := []struct{ folded, original string }{
		{"(", "（"}, {"a", "Ａ"}, {")", "）"}, {"-", "——"}, {"习", "習"}, {"b", "b"}, {"(a)", "（Ａ）"}, {" - ", "  —— "},
	}
	for _, s := range spans {
		i := index(f.Text, s.folded)
		if got := in[f.Offset(i):f.Offset(i+len(s.folded))]; got != s.original {
			t.Errorf("%q comes from %q, want %q", s.folded, got, s.original)
		}
	}
}

func index(s, sub string) int {
	for i := range s {
		if len(s[i:]) >= len(sub) && s[i:i+len(sub)] == sub {
			return i
		}
	}
	return -1
}

func TestFoldTextUnchanged(t *testing.T) {
	for _, s := range []string{"plain ascii text", "简体中文、没有变化。", "обычный текст"} {
		f := FoldText(s, FoldAll)
		if f.Text != s || f.edges != nil {
			t.Errorf("%q: changed or mapped", s)
		}
		if n := testing.AllocsPerRun(10, func() { FoldText(s, FoldAll) }); n != 0 {
			t.Errorf("%q: %v allocations for a text that stays", s, n)
		}
	}
}

func FuzzFoldText(f *testing.F) {
	for _, s := range []string{"（Ａ）  —— 習b", "Xi’s ‘x’", "a\xff\u200b\u3000 乾坤乾淨", "Ёлка—Ⱥ", "--\u2014-'", "著作看著"} {
		f.Add(s, uint8(FoldAll))
		f.Add(s, uint8(FoldPunct|FoldSpace))
	}
	f.Fuzz(func(t *testing.T, s string, fold uint8) {
		got := FoldText(s, Fold(fold)&FoldAll)
		last := 0
		for i := 0; i <= len(got.Text); i++ {
			o := got.Offset(i)
			if o < last || o > len(s) {
				t.Fatalf("FoldText(%q, %b): Offset(%d) = %d after %d, of %d bytes", s, fold, i, o, last, len(s))
			}
			last = o
			if i < len(got.Text) && utf8.RuneStart(got.Text[i]) && o < len(s) && utf8.ValidString(s) && !utf8.RuneStart(s[o]) {
				t.Fatalf("FoldText(%q, %b): Offset(%d) = %d is inside a rune", s, fold, i, o)
			}
		}
		if last != len(s) {
			t.Fatalf("FoldText(%q, %b): the end maps to %d, want %d", s, fold, last, len(s))
		}
		if utf8.ValidString(s) && !utf8.ValidString(got.Text) {
			t.Fatalf("FoldText(%q, %b) = %q: not UTF-8", s, fold, got.Text)
		}
		// Folding twice is folding once; phrases of both scripts can overlap, so
		// script is left out.
		if g := Fold(fold) & FoldAll &^ FoldScript; g == Fold(fold)&FoldAll {
			if again := FoldText(got.Text, g).Text; again != got.Text {
				t.Fatalf("FoldText(%q, %b) = %q, then %q", s, fold, got.Text, again)
			}
		}
	})
}
