package lexicon

import (
	"fmt"
	"strings"
	"testing"
)

func TestSmoke(t *testing.T) {
	var l *Lexicon
	for _, w := range strings.Fields("会晤 统一俄罗斯党 普京 习近平 全国人大 中共 上合组织 俄罗斯 美国 建交 里 行 为 贺信 多边主义 的 说 北京 和 新冠 5G 4s店 深化 战略 协作 吉林省 中日 举行 指出 强调 务实 格雷兹洛夫 弗拉基米尔·普京 绿党 网红") {
		x, ok := l.Lookup(w)
		fmt.Print(w, " ", x, ok, ": ")
		for i, g := range l.Glosses(nil, x.ID) {
			if i > 9 {
				break
			}
			fmt.Print(g.Weight, "{")
			for _, s := range g.Stems {
				fmt.Printf("%s:%.1f ", l.StemText(s), l.StemCost(s))
			}
			fmt.Print("} ")
		}
		fmt.Println()
	}
	for _, w := range strings.Fields("met held said children Russian Russians US U.S. China's better government growth invasion led stressed cooperation Putin Beijing parties sent fought ground left Chinese European zxqv died selling") {
		id, ok := l.Stem(w)
		fmt.Printf("%s=%s %.1f %v syn", w, l.StemText(id), l.StemCost(id), ok)
		for _, s := range l.Synonyms(nil, id) {
			fmt.Print(" ", l.StemText(s))
		}
		fmt.Print(" rel")
		for _, s := range l.Related(nil, id) {
			fmt.Print(" ", l.StemText(s))
		}
		fmt.Println()
	}
	for i := StemID(0); i < 60; i++ {
		fmt.Print(l.StemText(i), " ")
	}
	fmt.Println()
	for _, s := range []string{"乾淨", "乾坤", "看著", "顯著", "著名", "裡面 裏面", "為爲", "頭髮發展", "後來皇后", "資訊台灣", "聯合國關於", "藉此", "瞭解"} {
		fmt.Print(s, "→", string(Simplify(nil, []rune(s))), " ")
	}
	fmt.Println()
	for _, r := range "行长重单吕乐为都藏" {
		fmt.Print(string(r), "=", Pinyin(r), ", ")
	}
	fmt.Println(Name('王'), Name('建'), Name('敏'), DoubleSurname('欧', '阳'))
	fmt.Println(Script(0x7fd2))
	var ws []Word
	ws = l.Prefixes(ws, []rune("中华人民共和国成立"))
	fmt.Println(ws)
	ws = l.Prefixes(ws[:0], []rune("中華人民共和國成立"))
	fmt.Println(ws)
}

func BenchmarkPrefixes(b *testing.B) {
	rs := []rune(strings.Repeat("国家主席习近平在北京人民大会堂会见来华进行国事访问的俄罗斯总统普京双方就新时代全面战略协作伙伴关系深入交换意见", 10))
	var dst []Word
	b.ReportAllocs()
	for b.Loop() {
		for i := range rs {
			dst = (*Lexicon)(nil).Prefixes(dst[:0], rs[i:])
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(rs)), "ns/rune")
}

func BenchmarkStem(b *testing.B) {
	var l Lexicon
	words := strings.Fields("met cooperation strategic Russian stressed that two countries should deepen party exchanges")
	b.ReportAllocs()
	for b.Loop() {
		for _, w := range words {
			l.Stem(w)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(words)), "ns/word")
}

func BenchmarkGlosses(b *testing.B) {
	var l Lexicon
	w, _ := l.Lookup("会晤")
	var dst []Gloss
	b.ReportAllocs()
	for b.Loop() {
		dst = l.Glosses(dst[:0], w.ID)
	}
}
