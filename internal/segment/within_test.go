package segment

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"xdiff/internal/lexicon"
)

// The words within spans that tile a text tile each of them.
func TestWithinTiles(t *testing.T) {
	texts := []string{"会上,景俊海表示,吉林省愿同各方合作。Three ships left\nthe port 12.5% late.", "Заседание прошло 20 ноября.", "a", ""}
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.SampledFrom(texts).Draw(t, "text")
		words := Words(nil, text, lexicon.ZhHans)
		at := 0
		for at < len(text) {
			end := at + rapid.IntRange(1, 20).Draw(t, "length")
			if end > len(text) {
				end = len(text)
			}
			var in []Word
			in, words = Within(words, Span{at, end})
			var got strings.Builder
			for k, w := range in {
				if k > 0 && in[k-1].End != w.Start {
					t.Fatalf("a gap before %v", w)
				}
				got.WriteString(text[at+w.Start : at+w.End])
			}
			if got.String() != text[at:end] {
				t.Fatalf("words of %q give %q", text[at:end], got.String())
			}
			at = end
		}
	})
}
