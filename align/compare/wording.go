package compare

import (
	"slices"

	"xdiff/align"
	"xdiff/article"
	"xdiff/internal/lexicon"
	"xdiff/internal/segment"
)

// Wording is the edit script of one link: words, with what is cosmetic told
// apart. The ops tile the sentences of both sides, in order.
type Wording struct {
	Link int // index of the link
	Ops  []Op
}

// Op is one step of an edit script: bytes of Article.Text of the link's A and of
// its B, end exclusive.
type Op struct {
	Op       string // equal, insert, delete, replace
	A, B     [2]int
	Cosmetic bool // width, script, case, punctuation or space alone
}

// token is a word with the punctuation and space before it.
type token struct {
	id         int32
	gap        int // where the gap before it begins
	start, end int // bytes in Article.Text
	sent       int // which sentence of the side
}

// textSide is one side of a link cut into tokens.
type textSide struct {
	text   string
	tokens []token
	sents  [][2]int // bytes of the sentences
}

func cut(a *article.Article, set align.Set, ids map[string]int32) textSide {
	s := textSide{text: a.Text}
	for k, n := range set.Sentences {
		st := &a.Sentences[n]
		s.sents = append(s.sents, [2]int{st.Start, st.End})
		gap := st.Start
		for _, w := range st.Words {
			if w.Kind == segment.Space || w.Kind == segment.Punct {
				continue
			}
			key := lexicon.FoldText(st.Text[w.Start:w.End], lexicon.FoldAll).Text
			id, ok := ids[key]
			if !ok {
				id = int32(len(ids))
				ids[key] = id
			}
			s.tokens = append(s.tokens, token{id, gap, st.Start + w.Start, st.Start + w.End, k})
			gap = st.Start + w.End
		}
	}
	return s
}

// wording makes the edit script of one link. The texts are put in a canonical
// order for the search, so that the order of the articles cannot matter.
func wording(k int, l *align.ArticleLink, arts []*article.Article) Wording {
	ids := make(map[string]int32)
	aa, ab := arts[l.A.Article], arts[l.B.Article]
	a, b := l.A, l.B
	swap := aa.Text > ab.Text
	if swap {
		aa, ab, a, b = ab, aa, b, a
	}
	x, y := cut(aa, a, ids), cut(ab, b, ids)
	tokens := func(s textSide) []int32 {
		out := make([]int32, len(s.tokens))
		for i, t := range s.tokens {
			out[i] = t.id
		}
		return out
	}
	w := scriptWriter{x: x, y: y}
	for _, e := range align.EditScript(tokens(x), tokens(y)) {
		w.edit(e)
	}
	w.finish()
	if swap {
		for i := range w.ops {
			o := &w.ops[i]
			o.A, o.B = o.B, o.A
			switch o.Op {
			case "insert":
				o.Op = "delete"
			case "delete":
				o.Op = "insert"
			}
		}
	}
	return Wording{Link: k, Ops: w.ops}
}

// scriptWriter turns edits of tokens into ops over bytes.
type scriptWriter struct {
	x, y   textSide
	ops    []Op
	sx, sy int // the sentence each side is in
}

// pos is where a side stands after the ops so far: the end of the last op within
// its sentence.
func (w *scriptWriter) pos() (int, int) {
	px, py := w.x.sents[w.sx][0], w.y.sents[w.sy][0]
	for k := len(w.ops) - 1; k >= 0; k-- {
		o := w.ops[k]
		if o.A[1] > px && o.A[1] <= w.x.sents[w.sx][1] {
			px = o.A[1]
		}
		if o.B[1] > py && o.B[1] <= w.y.sents[w.sy][1] {
			py = o.B[1]
		}
		break
	}
	return px, py
}

func (w *scriptWriter) edit(e align.Edit) {
	switch e.Op {
	case align.EditEqual:
		for k := 0; k < e.A1-e.A0; k++ {
			w.equal(w.x.tokens[e.A0+k], w.y.tokens[e.B0+k])
		}
	default:
		ta, tb := w.x.tokens[e.A0:e.A1], w.y.tokens[e.B0:e.B1]
		// Within one sentence a side, deletion and insertion are one replacement;
		// over more, each stays in its sentence.
		if len(ta) > 0 && len(tb) > 0 && ta[0].sent == ta[len(ta)-1].sent && tb[0].sent == tb[len(tb)-1].sent {
			w.enter(ta[0].sent, tb[0].sent)
			w.gap(ta[0].start, tb[0].start)
			w.add(Op{Op: "replace", A: [2]int{ta[0].start, ta[len(ta)-1].end}, B: [2]int{tb[0].start, tb[len(tb)-1].end}})
			return
		}
		for len(ta) > 0 {
			n := sameSentence(ta)
			w.enter(ta[0].sent, w.sy)
			px, py := w.pos()
			w.add(Op{Op: "delete", A: [2]int{px, ta[n-1].end}, B: [2]int{py, py}})
			ta = ta[n:]
		}
		for len(tb) > 0 {
			n := sameSentence(tb)
			w.enter(w.sx, tb[0].sent)
			px, py := w.pos()
			w.add(Op{Op: "insert", A: [2]int{px, px}, B: [2]int{py, tb[n-1].end}})
			tb = tb[n:]
		}
	}
}

func sameSentence(ts []token) int {
	n := slices.IndexFunc(ts, func(t token) bool { return t.sent != ts[0].sent })
	if n < 0 {
		return len(ts)
	}
	return n
}

// equal adds a word both sides have: the gap before it, then the word.
func (w *scriptWriter) equal(a, b token) {
	w.enter(a.sent, b.sent)
	w.gap(a.start, b.start)
	o := Op{Op: "equal", A: [2]int{a.start, a.end}, B: [2]int{b.start, b.end}}
	if w.x.text[a.start:a.end] != w.y.text[b.start:b.end] {
		o.Op, o.Cosmetic = "replace", true
	}
	w.add(o)
}

// gap adds what stands between the last op and the next words: punctuation and
// space, cosmetic where they differ.
func (w *scriptWriter) gap(a, b int) {
	px, py := w.pos()
	o := Op{Op: "replace", A: [2]int{px, a}, B: [2]int{py, b}, Cosmetic: true}
	switch ga, gb := w.x.text[px:a], w.y.text[py:b]; {
	case ga == gb && ga == "":
		return
	case ga == gb:
		o.Op, o.Cosmetic = "equal", false
	case ga == "":
		o.Op = "insert"
	case gb == "":
		o.Op = "delete"
	}
	w.add(o)
}

// enter moves on to later sentences, closing what is left of the earlier ones.
func (w *scriptWriter) enter(sx, sy int) {
	for w.sx < sx || w.sy < sy {
		ea, eb := w.x.sents[w.sx][1], w.y.sents[w.sy][1]
		px, py := w.pos()
		switch {
		case w.sx < sx && w.sy < sy:
			w.gap(ea, eb)
			w.sx, w.sy = w.sx+1, w.sy+1
		case w.sx < sx:
			if px < ea {
				w.add(Op{Op: "delete", A: [2]int{px, ea}, B: [2]int{py, py}, Cosmetic: true})
			}
			w.sx++
		default:
			if py < eb {
				w.add(Op{Op: "insert", A: [2]int{px, px}, B: [2]int{py, eb}, Cosmetic: true})
			}
			w.sy++
		}
	}
}

// finish closes the last sentences.
func (w *scriptWriter) finish() {
	w.enter(len(w.x.sents)-1, len(w.y.sents)-1)
	w.gap(w.x.sents[w.sx][1], w.y.sents[w.sy][1])
}

// add appends an op, joined to the last where both are of one kind and touch.
func (w *scriptWriter) add(o Op) {
	if k := len(w.ops) - 1; k >= 0 {
		last := &w.ops[k]
		if last.Op == o.Op && last.Cosmetic == o.Cosmetic && last.A[1] == o.A[0] && last.B[1] == o.B[0] && o.Op == "equal" {
			last.A[1], last.B[1] = o.A[1], o.B[1]
			return
		}
	}
	w.ops = append(w.ops, o)
}
