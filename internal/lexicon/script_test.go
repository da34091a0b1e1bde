package lexicon

import "testing"

func TestSimplify(t *testing.T) {
	tests := []struct{ in, want, reason string }{
		{"國家主席", "国家主席", "characters"},
		{"乾坤", "乾坤", "a phrase keeps its character"},
		{"乾淨的毛巾", "干净的毛巾", "the same character outside the phrase"},
		{"頭髮與發展", "头发与发展", "two characters, one simplified form"},
		{"皇后在後面", "皇后在后面", "后 is itself in both"},
		{"這裡、這裏", "这里、这里", "Taiwan's and Hong Kong's variant"},
		{"為了、爲了", "为了、为了", "Taiwan's and OpenCC's standard form"},
		{"看著顯著的成果", "看着显著的成果", "著 as particle and as itself"},
		{"著名作家的著作", "著名作家的著作", "simplified text keeps 著"},
		{"瞭解與瞭望", "了解与瞭望", "phrases decide"},
		{"里程碑、台风、后天", "里程碑、台风、后天", "simplified text stays"},
		{"什么、为什么、多么", "什么、为什么、多么", "么 is a regional form of 幺, but simplified too"},
		{"ABC。，１", "ABC。，１", "other runes stay"},
		{"", "", "empty"},
	}
	for _, tt := range tests {
		if got := string(Simplify(nil, []rune(tt.in))); got != tt.want {
			t.Errorf("Simplify(%s) = %s, want %s: %s", tt.in, got, tt.want, tt.reason)
		}
	}
}

// Every phrase of the table is simplified whole, keeps its length, fits the
// buffer of FoldText, and comes back the same when simplified again.
func TestPhrases(t *testing.T) {
	tab := open()
	n := uint32(len(tab.phraseOffs)/4) - 1
	if n < 100 {
		t.Fatalf("%d phrases", n)
	}
	for i := range n {
		from, to := tab.phraseOffs.u32(i), tab.phraseOffs.u32(i+1)
		k := (to - from) / 2
		if k < 1 || k > longestPhrase || (to-from)%2 != 0 {
			t.Fatalf("phrase %d has %d runes", i, k)
		}
		var src, want []rune
		for j := range k {
			src = append(src, rune(tab.phraseRunes.u32(from+j)))
			want = append(want, rune(tab.phraseRunes.u32(from+k+j)))
		}
		got := Simplify(nil, src)
		if string(got) != string(want) {
			t.Errorf("Simplify(%s) = %s, want %s", string(src), string(got), string(want))
		}
		if again := Simplify(nil, got); string(again) != string(got) {
			t.Errorf("%s becomes %s, then %s", string(src), string(got), string(again))
		}
	}
}

func TestScript(t *testing.T) {
	for _, r := range "國裡裏為爲習們這發" {
		if trad, simp := Script(r); !trad || simp {
			t.Errorf("%c: %v %v, want traditional only", r, trad, simp)
		}
	}
	for _, r := range "国为习们这发进" {
		if trad, simp := Script(r); trad || !simp {
			t.Errorf("%c: %v %v, want simplified only", r, trad, simp)
		}
	}
	for _, r := range "人里后台著乾a1。，я" {
		if trad, simp := Script(r); trad || simp {
			t.Errorf("%c: %v %v, want both", r, trad, simp)
		}
	}
}

func TestPinyin(t *testing.T) {
	tests := []struct {
		r    rune
		want string
	}{
		{'习', "xi"}, {'吕', "lv"}, {'国', "guo"}, {'國', "guo"}, {'行', "xing hang heng"}, {'长', "zhang chang"}, {'a', ""}, {'。', ""}, {-1, ""}, {0x10FFFF, ""},
	}
	for _, tt := range tests {
		if got := Pinyin(tt.r); got != tt.want {
			t.Errorf("Pinyin(%c) = %q, want %q", tt.r, got, tt.want)
		}
	}
}

func TestName(t *testing.T) {
	tests := []struct {
		r    rune
		want NameClass
	}{
		{'王', Surname}, {'建', Given1}, {'华', Given2}, {'敏', GivenSingle}, {'斯', Translit}, {'夫', Translit}, {'尔', Translit},
	}
	for _, tt := range tests {
		if got := Name(tt.r); got&tt.want == 0 {
			t.Errorf("Name(%c) = %05b lacks %05b", tt.r, got, tt.want)
		}
	}
	for _, r := range "的在a。" {
		if got := Name(r); got != 0 {
			t.Errorf("Name(%c) = %05b", r, got)
		}
	}
	if !DoubleSurname('欧', '阳') || !DoubleSurname('司', '马') || DoubleSurname('王', '建') {
		t.Error("DoubleSurname")
	}
}

func BenchmarkSimplify(b *testing.B) {
	src := []rune("兩國代表團在會堂舉行會談，就深化經貿往來和地區安全問題深入交換意見，並簽署聯合聲明。")
	var dst []rune
	b.ReportAllocs()
	for b.Loop() {
		dst = Simplify(dst[:0], src)
	}
}
