package align

import (
	"strings"

	"xdiff/article"
	"xdiff/internal/annotate"
	"xdiff/internal/lexicon"
)

// session is a numbered meeting as a sentence names it: 第十次会议, the 10th
// meeting, десятое заседание.
type session struct {
	ordinal string
	text    string
}

// sessions lists the numbered meetings of a sentence.
func sessions(s *article.Sentence, lang lexicon.Lang) []session {
	var out []session
	for _, n := range s.Notes {
		if n.Kind != annotate.Ordinal {
			continue
		}
		if end, ok := sessionNoun(s.Text, n.End, lang); ok {
			out = append(out, session{n.Value, s.Text[n.Start:end]})
		}
	}
	return out
}

// sessionNouns are what is held in numbered editions.
var (
	sessionHan = []string{"会议", "会晤", "会谈", "对话", "峰会", "大会", "论坛", "全会", "全体会议", "磋商", "研讨会", "博览会", "例会", "代表大会", "联合国大会", "运动会"}
	sessionEN  = []string{"meeting", "session", "round", "summit", "dialogue", "forum", "congress", "conference", "plenary", "edition", "talks", "assembly", "consultation", "expo", "games"}
	sessionRU  = []string{"заседани", "встреч", "саммит", "форум", "съезд", "сесси", "конференци", "раунд", "пленум", "ассамбле", "консультаци"}
)

// sessionNoun reports whether what follows an ordinal that ends at byte at is a
// numbered meeting, and where its noun ends. In Chinese a measure word may stand
// between, in the others one adjective.
func sessionNoun(text string, at int, lang lexicon.Lang) (int, bool) {
	rest := text[at:]
	if lang.Chinese() {
		t := lexicon.FoldText(rest, lexicon.FoldScript).Text // runes of one length
		k := 0
		for _, m := range [...]string{"次", "届", "轮", "期"} {
			if strings.HasPrefix(t, m) {
				k = len(m)
			}
		}
		for _, n := range sessionHan {
			if k > 0 && strings.HasPrefix(t[k:], n) {
				return min(at+k+len(n), len(text)), true
			}
		}
		return 0, false
	}
	nouns := sessionEN
	if lang == lexicon.Ru {
		nouns = sessionRU
	}
	low := strings.ToLower(rest)
	off := 0
	for range 2 {
		w := strings.TrimLeft(low[off:], " \u00a0")
		off = len(low) - len(w)
		end := strings.IndexAny(w, " \u00a0,.;:!?()\"”»")
		if end < 0 {
			end = len(w)
		}
		for _, n := range nouns {
			if end > 0 && strings.HasPrefix(w, n) {
				return min(at+off+end, len(text)), true
			}
		}
		if off += end; end == 0 || off >= len(low) || low[off] != ' ' {
			break
		}
	}
	return 0, false
}

// editions reports whether two articles are about different editions of what is
// held in numbered ones, and names them: their titles and first paragraphs number
// a meeting, and share no number.
func editions(a, b *article.Article) (x, y string, differ bool) {
	head := func(a *article.Article) []session {
		var out []session
		for i := range a.Sentences {
			if a.Sentences[i].Paragraph > 1 {
				break
			}
			out = append(out, sessions(&a.Sentences[i], a.Language)...)
		}
		return out
	}
	return disjoint(head(a), head(b))
}

func disjoint(xs, ys []session) (x, y string, differ bool) {
	if len(xs) == 0 || len(ys) == 0 {
		return "", "", false
	}
	for _, s := range xs {
		for _, t := range ys {
			if s.ordinal == t.ordinal {
				return "", "", false
			}
		}
	}
	// Named in an order of their own: that of the articles must not show.
	return min(xs[0].text, ys[0].text), max(xs[0].text, ys[0].text), true
}

// disagree reports whether two sets of sentences number different meetings.
func disagree(a, b *article.Article, in, of []int) bool {
	var xs, ys []session
	for _, i := range in {
		xs = append(xs, sessions(&a.Sentences[i], a.Language)...)
	}
	for _, j := range of {
		ys = append(ys, sessions(&b.Sentences[j], b.Language)...)
	}
	_, _, differ := disjoint(xs, ys)
	return differ
}
