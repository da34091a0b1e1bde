package align

import (
	"cmp"
	"slices"

	"xdiff/internal/lexicon"
	"xdiff/internal/segment"
)

// Aligner links the sentences of texts. The zero value works.
type Aligner struct {
	// Lexicon holds the word lists and the user's own terms; nil means the
	// embedded ones.
	Lexicon *lexicon.Lexicon
	// MinSame is the least probability of a link. 0 means that of the model for
	// the pair of languages, and 0.7 between articles.
	MinSame float64
	// MinRelated is the least probability at which sentences are called related.
	// 0 means 0.2.
	MinRelated float64
	// FirstStage replaces the weights of the model's first stage while a model is
	// fitted. nil means those of the model.
	FirstStage *Features
}

// Side is one text as sentences in order, all in one language.
type Side struct {
	Lang      lexicon.Lang
	Sentences []string
	// Words are the words of each sentence, which tile it. nil means that they
	// are cut here.
	Words [][]segment.Word
	// Echo marks sentences that tell again what another of their text tells: the
	// title, a lede printed twice. They compete with one another for the sentences
	// of the other text, not with the rest. nil means none.
	Echo []bool
}

// Relation is the level of a link.
type Relation string

// The levels of a link.
const (
	Same    Relation = "same"    // both state one fact
	Related Relation = "related" // words or topic meet, the speaker or the claim does not
)

// Form says how the sentences of a link were made from one another.
type Form string

// The forms of a link.
const (
	Identical  Form = "identical" // but for width, punctuation, spacing and script
	Reworded   Form = "reworded"
	Translated Form = "translated"
	Partial    Form = "partial" // one side tells only part of the other
)

// Link joins a set of sentences of one text with a set of another. Indexes count
// from 0 and ascend. Score is the probability that both state one fact.
type Link struct {
	A, B     []int
	Score    float64
	Relation Relation
	Form     Form
	Moved    bool // stands elsewhere in the order than its neighbours
	Evidence []Evidence

	shift bool // lowered to Related because another one speaks
}

// Evidence is a pair of expressions that speak for a link, as they stand in the
// two texts.
type Evidence struct {
	Kind string // name, number, date, term, word, string
	A, B string
}

const defaultRelated = 0.2

// Sentences links two texts: links of level Same first decided, then Related
// ones, ordered by A, then B. The order of the sides does not matter: swapping
// them swaps A and B in every link and nothing else.
//
// Cost is linear in the number of sentence pairs that share a term.
func (al *Aligner) Sentences(a, b Side) []Link {
	w := al.work(a, b)
	return w.links()
}

// Candidates returns every pair of sentences that shares anything, with its
// features and probability, ordered by A, then B.
func (al *Aligner) Candidates(a, b Side) []Candidate {
	w := al.work(a, b)
	if w.swapped {
		for k := range w.cands {
			c := &w.cands[k]
			c.A, c.B = c.B, c.A
		}
		slices.SortFunc(w.cands, func(x, y Candidate) int {
			return cmp.Or(cmp.Compare(x.A, y.A), cmp.Compare(x.B, y.B))
		})
	}
	return w.cands
}

// work is one pair of texts on its way through the steps.
type work struct {
	al      *Aligner
	swapped bool
	scorer  *scorer
	model   *model
	pairs   []pair
	cands   []Candidate
	byA     [][]kept // by sentence of a: the pairs that explain anything
}

// work runs the steps up to the probabilities. The sides are put in a canonical
// order first, so that the caller's order cannot matter.
func (al *Aligner) work(a, b Side) *work {
	w := &work{al: al}
	if order(a, b) > 0 {
		a, b = b, a
		w.swapped = true
	}
	p := preparer{lex: al.Lexicon}
	sa := p.prepare(a)
	sb := p.prepare(b)
	w.scorer = newScorer(newMatcher(al.Lexicon, sa, sb))
	w.model = modelFor(a.Lang, b.Lang)
	w.pairs = make([]pair, 0, len(sa.sents)*min(len(sb.sents), maxRow))
	for i := range sa.sents {
		w.pairs = w.scorer.sentence(w.pairs, int32(i))
	}
	w.cands = compete(w.pairs, len(sa.sents), len(sb.sents), sa, sb)
	first := &w.model.first
	if al.FirstStage != nil {
		first = al.FirstStage
	}
	for k := range w.cands {
		c := &w.cands[k]
		c.P = logistic(c.Features.dot(first))
	}
	w.gains()
	for k := range w.cands {
		c := &w.cands[k]
		c.P = logistic(c.Features.dot(&w.model.second))
	}
	return w
}

// order ranks two sides: Chinese, Russian, English, then by their text. A term of
// the first is rendered by terms of the second.
func order(a, b Side) int {
	rank := func(l lexicon.Lang) int {
		switch {
		case l.Chinese():
			return 0
		case l == lexicon.Ru:
			return 1
		case l == lexicon.En:
			return 2
		}
		return 3
	}
	return cmp.Or(cmp.Compare(rank(a.Lang), rank(b.Lang)), slices.Compare(a.Sentences, b.Sentences))
}
