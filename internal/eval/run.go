package eval

import (
	"runtime"
	"strings"
	"sync"

	"xdiff/align"
	"xdiff/internal/lexicon"
	"xdiff/internal/segment"
)

// SideOf makes a side of sentences in a language, detected where it is "".
func SideOf(sentences []string, lang string) align.Side {
	l := lexicon.Lang(lang)
	if l == lexicon.Unknown {
		l = segment.Detect(strings.Join(sentences, "\n"))
	}
	return align.Side{Lang: l, Sentences: sentences}
}

// Align links every document, several at a time, and returns the score summed
// over them.
func Align(al *align.Aligner, docs []Doc) Score {
	scores := make([]Score, len(docs))
	var wg sync.WaitGroup
	free := make(chan bool, runtime.GOMAXPROCS(0))
	for k, d := range docs {
		wg.Add(1)
		free <- true
		go func() {
			defer wg.Done()
			var pred []Link
			for _, l := range al.Sentences(SideOf(d.A, d.LangA), SideOf(d.B, d.LangB)) {
				if l.Relation == align.Same {
					pred = append(pred, Link{A: l.A, B: l.B})
				}
			}
			scores[k] = ScoreLinks(d.Links, pred)
			<-free
		}()
	}
	wg.Wait()
	var s Score
	for _, o := range scores {
		s.Add(o)
	}
	return s
}
