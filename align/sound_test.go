package align

import (
	"testing"

	"xdiff/internal/lexicon"
)

// Names of one person in three scripts, and names that must not be taken for one
// another. None of them is looked up anywhere: only the sound counts.
func TestSoundsLike(t *testing.T) {
	for _, c := range []struct {
		zh, latin, cyrillic string
		same                bool
	}{
		{"格雷兹洛夫", "Gryzlov", "Грызлов", true},
		{"捷格加廖夫", "Degtyarev", "Дегтярев", true},
		{"奥尔洛夫", "Orlov", "Орлов", true},
		{"克拉夫琴科", "Kravchenko", "Кравченко", true},
		{"克利莫夫", "Klimov", "Климов", true},
		{"普京", "Putin", "Путин", true},
		{"格雷兹洛夫", "Kravchenko", "Кравченко", false},
		{"克利莫夫", "Orlov", "Орлов", false},
		{"普京", "Biden", "Байден", false},
		{"马克龙", "Merkel", "Меркель", false},
	} {
		zh := skeletonPinyin(nil, c.zh)
		for _, o := range [][]byte{skeletonLatin(nil, c.latin), skeletonCyrillic(nil, c.cyrillic)} {
			if q := soundsLike(zh, o); (q >= soundFloor) != c.same {
				t.Errorf("%s (%s) and %s (%s): %.2f, same should be %v", c.zh, zh, c.latin, o, q, c.same)
			}
		}
		if q := soundsLike(skeletonLatin(nil, c.latin), skeletonCyrillic(nil, c.cyrillic)); q < soundFloor {
			t.Errorf("%s and %s: %.2f", c.latin, c.cyrillic, q)
		}
	}
}

func TestDiffer(t *testing.T) {
	var al Aligner
	for _, c := range []struct {
		x      string
		lx     lexicon.Lang
		y      string
		ly     lexicon.Lang
		differ bool
	}{
		{"王毅", lexicon.ZhHans, "Wang Yi", lexicon.En, false},
		{"许勤", lexicon.ZhHans, "Xu Qin", lexicon.En, false},
		{"许勤", lexicon.ZhHans, "Liu Jianchao", lexicon.En, true},
		{"格雷兹洛夫", lexicon.ZhHans, "Boris Gryzlov", lexicon.En, false},
		{"格雷兹洛夫", lexicon.ZhHans, "Putin", lexicon.En, true},
		{"中方", lexicon.ZhHans, "China", lexicon.En, false},
		{"俄方", lexicon.ZhHans, "俄罗斯", lexicon.ZhHans, false},
		{"Putin", lexicon.En, "Vladimir Putin", lexicon.En, false},
		{"Путин", lexicon.Ru, "Putin", lexicon.En, false},
		{"Лавров", lexicon.Ru, "Putin", lexicon.En, true},
		{"許勤", lexicon.ZhHant, "许勤", lexicon.ZhHans, false},
	} {
		if got := al.differ(c.x, c.lx, c.y, c.ly); got != c.differ {
			t.Errorf("%s and %s differ: %v", c.x, c.y, got)
		}
		if got := al.differ(c.y, c.ly, c.x, c.lx); got != c.differ {
			t.Errorf("%s and %s differ: %v", c.y, c.x, got)
		}
	}
}

func FuzzSkeleton(f *testing.F) {
	f.Add("格雷兹洛夫")
	f.Add("Schtschukin x")
	f.Add("Грызлов")
	f.Fuzz(func(t *testing.T, s string) {
		for _, sk := range [][]byte{skeletonPinyin(nil, s), skeletonLatin(nil, s), skeletonCyrillic(nil, s)} {
			if q := soundsLike(sk, sk); len(sk) >= 2 && len(sk) <= maxSkeleton && q != 1 {
				t.Fatalf("%q: skeleton %s is not like itself: %v", s, sk, q)
			}
		}
	})
}
