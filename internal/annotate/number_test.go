package annotate

import (
	"strings"
	"testing"

	"xdiff/internal/lexicon"
)

func TestNumbers(t *testing.T) {
	for _, c := range []struct {
		why  string
		lang lexicon.Lang
		text string
		want string // values in order; ordinals with #
	}{
		{"digits and a date", lexicon.ZhHans, "11月20日,第十次会议", "11 20 #10"},
		{"scale characters", lexicon.ZhHans, "签约金额逾6亿元,约1.5亿人,3000多万吨", "600000000 150000000 30000000"},
		{"a number in two parts", lexicon.ZhHans, "发出2万4801张,3亿5000万元", "24801 350000000"},
		{"a scale without digits", lexicon.ZhHans, "突破千亿美元大关", "100000000000"},
		{"万亿 multiplies", lexicon.ZhHans, "五万亿元,十二万亿", "5000000000000 12000000000000"},
		{"numerals in words are no numbers", lexicon.ZhHans, "十分重要,愿同你一道,共建一带一路,百年变局,三三两两", ""},
		{"ordinals over twenty", lexicon.ZhHans, "第三十七次会晤,第七十六届联合国大会,第14次", "#37 #76 #14"},
		{"digits one by one", lexicon.ZhHans, "二〇二三年", "2023"},
		{"percent in words", lexicon.ZhHans, "增长百分之十二", "12"},
		{"a fraction", lexicon.ZhHans, "占三分之一", ""},
		{"by place", lexicon.ZhHans, "一万二千三百零五人", "12305"},
		{"full-width digits", lexicon.ZhHans, "２０２３年", "2023"},
		{"traditional", lexicon.ZhHant, "三億五千萬元", "350000000"},
		{"grouped", lexicon.En, "1,234,567 people and 12.5 percent", "1234567 12.5"},
		{"a comma that ends a phrase", lexicon.En, "in 2023, 400 came", "2023 400"},
		{"scale words", lexicon.En, "$100 billion, 5bn and 3m", "100000000000 5000000000 3000000"},
		{"ordinals", lexicon.En, "the 10th meeting and the tenth", "#10 #10"},
		{"spelled", lexicon.En, "thirty-two members, two hundred and five guests, three million", "32 205 3000000"},
		{"words that are seldom numbers", lexicon.En, "one of the first to second it", ""},
		{"not a decimal", lexicon.En, "20.11.2023", "20 11 2023"},
		{"part of a name keeps its digits", lexicon.En, "G20 and COVID-19", "20 19"},
		{"Russian groups and decimals", lexicon.Ru, "1 250 000 человек, 1,5 млрд рублей", "1250000 1500000000"},
		{"Russian ordinals", lexicon.Ru, "10-е заседание, десятое заседание, двадцать пятого съезда", "#10 #10 #25"},
		{"Russian scale", lexicon.Ru, "100 млрд, 3 тысячи", "100000000000 3000"},
	} {
		t.Run(c.why, func(t *testing.T) {
			var got []string
			for _, n := range Numbers(c.text, c.lang) {
				v := n.Value
				if n.Kind == Ordinal {
					v = "#" + v
				}
				if n.Start < 0 || n.End > len(c.text) || n.Start >= n.End {
					t.Fatalf("span %d-%d outside %q", n.Start, n.End, c.text)
				}
				got = append(got, v)
			}
			if g := strings.Join(got, " "); g != c.want {
				t.Errorf("%s\n got %s\nwant %s", c.text, g, c.want)
			}
		})
	}
}

func FuzzNumbers(f *testing.F) {
	for _, s := range []string{"第十次11月20日千亿", "1,234.5 billion", "1 250 000 млн двадцать пятого", "第", "百分之", "1.2.3"} {
		f.Add(s, byte(0))
	}
	langs := []lexicon.Lang{lexicon.Unknown, lexicon.ZhHans, lexicon.ZhHant, lexicon.En, lexicon.Ru}
	f.Fuzz(func(t *testing.T, s string, l byte) {
		last := 0
		for _, n := range Numbers(s, langs[int(l)%len(langs)]) {
			if n.Start < last || n.End <= n.Start || n.End > len(s) {
				t.Fatalf("%q: span %d-%d after %d", s, n.Start, n.End, last)
			}
			last = n.End
			if n.Value == "" {
				t.Fatalf("%q: empty value", s)
			}
		}
	})
}
