package align

import (
	"math"
	"strings"
	"unicode"
	"unicode/utf8"

	"xdiff/internal/annotate"
	"xdiff/internal/dates"
	"xdiff/internal/lexicon"
	"xdiff/internal/segment"
)

// Span is a half-open range of bytes in a sentence: start inclusive, end
// exclusive.
type Span struct{ Start, End int }

// termKind says what a term is compared by.
type termKind uint8

const (
	wordTerm   termKind = iota // a dictionary word or stem: id
	stringTerm                 // a stem or name the dictionary lacks: text
	numberTerm                 // a number or a part of a date: text is its value
)

// term is a distinct thing one side says: a word, a stem, a number, a name.
type term struct {
	kind   termKind
	id     uint32 // lexicon.ID (zh), lexicon.StemID (en) of a wordTerm; lexicon.RuID + 1 of a Russian stem that is listed, 0 where it is not
	text   string // of the others: the folded form
	cost   float32
	weight float32
	last   int32 // sentence that counted it last, for df
	df     int32 // sentences that hold it
	proper bool  // written with a capital, or a name
}

// unit is a part of a sentence that wants explaining, with its weight.
type unit struct {
	term   int32 // whose weight it takes
	parts  int32 // how many units share that weight
	weight float32
	clause int32
	span   Span
}

// occ is an occurrence of a term that may explain units: units[first:last].
// pen is what it counts: 1 on the best path, less for other lattice words.
type occ struct {
	term        int32
	first, last int32
	pen         float32
}

// sentence is one sentence prepared.
type sentence struct {
	text    string
	units   []unit
	occs    []occ
	clauses int
	weight  float64   // of all units
	clauseW []float64 // of the units of each clause
	length  float64   // letters and digits, in runes; a Han character counts 1
	clauseL []float64
	names   []nameSpan // zh: spans that may be a name, for pinyin and sound
	echo    int        // 1 for a sentence that tells again what another one tells
}

// nameSpan is a stretch of Chinese units that may be (part of) a name.
type nameSpan struct {
	first, last int32 // units
	text        string
	sure        bool // the segmenter took it for a name
}

// side is all sentences of one text.
type side struct {
	lang  lexicon.Lang
	sents []sentence
	terms []term
	byID  map[uint32]int32
	byTxt map[string]int32
}

type preparer struct {
	lex   *lexicon.Lexicon
	words []lexicon.Word
	runes []rune
	simp  []rune
	at    []int // byte offset of each rune, and of the end
	ru    []ruWord
	gloss []lexicon.Gloss
}

// prepare makes a side of sentences that are all in one language.
func (p *preparer) prepare(in Side) *side {
	// A unit is a character of Chinese and a word elsewhere; a term stands twice on
	// average; a Chinese character begins about two lattice words.
	size := 0
	for _, t := range in.Sentences {
		size += len(t)
	}
	units, occs, terms := size/5, size/5, size/12
	if in.Lang.Chinese() {
		units, occs, terms = size/3, 2*size/3, size/6
	}
	s := &side{lang: in.Lang, byID: make(map[uint32]int32, terms), byTxt: make(map[string]int32, terms/4),
		terms: make([]term, 0, terms), sents: make([]sentence, len(in.Sentences))}
	unitArena, occArena := make([]unit, 0, units), make([]occ, 0, occs)
	words := in.Words
	if words == nil {
		words = p.cut(in)
	}
	for i, t := range in.Sentences {
		s.sents[i].text = t
		if in.Echo != nil && in.Echo[i] {
			s.sents[i].echo = 1
		}
		// Sentences share two arrays; one that outgrows its end moves to its own.
		st := &s.sents[i]
		st.units, st.occs = unitArena[len(unitArena):], occArena[len(occArena):]
		p.sentence(s, int32(i), st, words[i])
		if n := len(unitArena) + len(st.units); n <= cap(unitArena) {
			unitArena = unitArena[:n]
		}
		if n := len(occArena) + len(st.occs); n <= cap(occArena) {
			occArena = occArena[:n]
		}
	}
	s.weigh()
	return s
}

// cut cuts all sentences into words as one text, so that a name is known wherever
// it stands again.
func (p *preparer) cut(in Side) [][]segment.Word {
	sg := segment.Segmenter{Lexicon: p.lex}
	text := strings.Join(in.Sentences, "\n")
	words := sg.Words(nil, text, in.Lang)
	out := make([][]segment.Word, len(in.Sentences))
	at := 0
	for i, t := range in.Sentences {
		out[i], words = segment.Within(words, segment.Span{Start: at, End: at + len(t)})
		at += len(t) + 1
	}
	return out
}

// intern returns the index of the term, made where it is new, and counts the
// sentence it stands in.
func (s *side) intern(kind termKind, id uint32, text string, cost float32, sent int32) int32 {
	var k int32
	var ok bool
	if kind == wordTerm {
		k, ok = s.byID[id]
	} else {
		k, ok = s.byTxt[text]
	}
	if !ok {
		k = int32(len(s.terms))
		s.terms = append(s.terms, term{kind: kind, id: id, text: text, cost: cost, last: -1})
		if kind == wordTerm {
			s.byID[id] = k
		} else {
			s.byTxt[text] = k
		}
	}
	if t := &s.terms[k]; t.last != sent {
		t.last = sent
		t.df++
	}
	return k
}

// mark is a stretch of a sentence that is a number or a date and is not cut into
// words.
type mark struct {
	Span
	values []string
}

// marks returns the numbers and dates of a sentence in order. A date gives its
// year, month and day as values of their own, so that 11月20日 meets November 20.
func marks(text string, lang lexicon.Lang) []mark {
	var ms []mark
	exprs := dates.Scan(text, lang)
	nums := annotate.Numbers(text, lang)
	for _, e := range exprs {
		m := mark{Span: Span{e.Start, e.End}}
		add := func(v int) {
			if v == 0 {
				return
			}
			s := itoa(v)
			for _, o := range m.values {
				if o == s {
					return
				}
			}
			m.values = append(m.values, s)
		}
		for _, d := range [...]dates.Partial{e.From, e.To} {
			add(d.Year)
			add(d.Month)
			add(d.Day)
		}
		if len(m.values) > 0 {
			ms = append(ms, m)
		}
	}
	dated := len(ms)
	k := 0
	for _, n := range nums {
		for k < dated && ms[k].End <= n.Start {
			k++
		}
		if k < dated && ms[k].Start < n.End {
			continue
		}
		ms = append(ms, mark{Span: Span{n.Start, n.End}, values: []string{n.Value}})
	}
	// Both lists are in order: merge them.
	if dated > 0 && dated < len(ms) {
		merged := make([]mark, 0, len(ms))
		x, y := ms[:dated], ms[dated:]
		for len(x) > 0 && len(y) > 0 {
			if x[0].Start < y[0].Start {
				merged, x = append(merged, x[0]), x[1:]
			} else {
				merged, y = append(merged, y[0]), y[1:]
			}
		}
		ms = append(append(merged, x...), y...)
	}
	return ms
}

func itoa(v int) string {
	var b [8]byte
	i := len(b)
	for v > 0 && i > 0 {
		i--
		b[i] = byte('0' + v%10)
		v /= 10
	}
	return string(b[i:])
}

// numberCost stands for how telling a number is: small ones occur by chance.
func numberCost(value string) float32 {
	switch {
	case len(value) <= 2 && value <= "12" || len(value) == 1:
		return 9
	case len(value) == 4 && (strings.HasPrefix(value, "19") || strings.HasPrefix(value, "20")):
		return 11
	case len(value) <= 2:
		return 12
	}
	return 14
}

func (p *preparer) sentence(s *side, n int32, out *sentence, words []segment.Word) {
	text := out.text
	clauses := segment.Clauses(text, s.lang)
	out.clauses = max(len(clauses), 1)
	ms := marks(text, s.lang)
	clause, m := 0, 0
	at := func(off int) int32 {
		for clause+1 < len(clauses) && clauses[clause].End <= off {
			clause++
		}
		return int32(clause)
	}
	p.ru = p.ru[:0]
	if s.lang.Chinese() {
		p.load(text)
	}
	for _, w := range words {
		for m < len(ms) && ms[m].End <= w.Start {
			m++
		}
		if m < len(ms) && ms[m].Start < w.End {
			if w.Start <= ms[m].Start || len(out.units) == 0 || out.units[len(out.units)-1].span != (Span{ms[m].Start, ms[m].End}) {
				p.number(s, n, out, ms[m], at(ms[m].Start))
			}
			if ms[m].End < w.End && m+1 < len(ms) && ms[m+1].Start < w.End {
				m++
				p.number(s, n, out, ms[m], at(ms[m].Start))
			}
			continue
		}
		switch w.Kind {
		case segment.Han:
			p.han(s, n, out, w, at(w.Start))
		case segment.Latin, segment.Cyrillic:
			p.latin(s, n, out, w, at(w.Start))
		case segment.Number:
			p.number(s, n, out, mark{Span{w.Start, w.End}, []string{text[w.Start:w.End]}}, at(w.Start))
		}
	}
	if s.lang == lexicon.Ru {
		p.ruTerms(s, n, out)
	}
	if s.lang.Chinese() {
		nameSpans(s, out)
		p.lattice(s, n, out)
	}
	out.clauseL = make([]float64, out.clauses)
	for i, c := range clauses {
		for _, r := range text[c.Start:c.End] {
			if unicode.IsLetter(r) || unicode.IsDigit(r) {
				out.clauseL[i]++
			}
		}
		out.length += out.clauseL[i]
	}
}

func (p *preparer) number(s *side, n int32, out *sentence, m mark, clause int32) {
	for _, v := range m.values {
		k := s.intern(numberTerm, 0, "#"+v, numberCost(v), n)
		u := int32(len(out.units))
		out.units = append(out.units, unit{term: k, parts: 1, clause: clause, span: m.Span})
		out.occs = append(out.occs, occ{term: k, first: u, last: u + 1, pen: 1})
	}
}

// unknownCost is the cost given to stems and names that no list holds: they are
// rare, and telling.
const unknownCost = 13

// latin adds a word written in letters: its stem, unless it is a stop word.
func (p *preparer) latin(s *side, n int32, out *sentence, w segment.Word, clause int32) {
	form := out.text[w.Start:w.End]
	low := strings.ToLower(form)
	first, _ := utf8.DecodeRuneInString(form)
	var k int32
	switch {
	case w.Kind == segment.Cyrillic:
		low = strings.ReplaceAll(low, "ё", "е")
		if lexicon.StopRU(low) {
			return
		}
		stem := lexicon.StemRU(low)
		id, longer, ok := p.lex.Russian(stem)
		if k, known := s.byTxt[stem]; known {
			p.ru = append(p.ru, ruWord{stem, int32(len(out.units)), w.End, longer && ok})
			p.letter(s, k, n, out, w, clause, first)
			return
		}
		cost := ruCost(low)
		if ok {
			cost = p.ruGlossCost(id, cost)
		}
		k = s.intern(stringTerm, 0, stem, cost, n)
		if ok {
			s.terms[k].id = uint32(id) + 1
		}
		p.ru = append(p.ru, ruWord{stem, int32(len(out.units)), w.End, longer && ok})
	case lexicon.StopEN(low) && form != "US": // the country is no pronoun
		return
	default:
		switch id, ok := p.lex.Stem(form); {
		case s.lang.Chinese():
			// Its form is kept: identifiers are those of Chinese words here.
			k = s.intern(stringTerm, 0, low, unknownCost, n)
		case ok:
			k = s.intern(wordTerm, uint32(id), "", p.lex.StemCost(id), n)
		default:
			k = s.intern(stringTerm, 0, lexicon.StemEN(low), unknownCost, n)
		}
	}
	p.letter(s, k, n, out, w, clause, first)
}

// letter adds the unit and occurrence of a word whose first letter is first.
func (p *preparer) letter(s *side, k, n int32, out *sentence, w segment.Word, clause int32, first rune) {
	t := &s.terms[k]
	if t.last != n {
		t.last = n
		t.df++
	}
	if unicode.IsUpper(first) {
		t.proper = true
	}
	u := int32(len(out.units))
	out.units = append(out.units, unit{term: k, parts: 1, clause: clause, span: Span{w.Start, w.End}})
	out.occs = append(out.occs, occ{term: k, first: u, last: u + 1, pen: 1})
}

// weigh turns costs and sentence counts into weights, for terms and units.
func (s *side) weigh() {
	n := float64(len(s.sents))
	for i := range s.terms {
		t := &s.terms[i]
		bg := (float64(t.cost) - bgFloor) / bgScale
		bg = min(max(bg, bgMin), bgMax)
		local := 1.0
		if n > 1 {
			local = localFloor + (1-localFloor)*math.Log((n+1)/float64(t.df))/math.Log(n+1)
		}
		t.weight = float32(bg * local)
	}
	for i := range s.sents {
		st := &s.sents[i]
		st.clauseW = make([]float64, st.clauses)
		for k := range st.units {
			u := &st.units[k]
			u.weight = s.terms[u.term].weight / float32(u.parts)
			st.weight += float64(u.weight)
			st.clauseW[u.clause] += float64(u.weight)
		}
	}
}

// The weight of a term is its background rarity, linear in its cost between
// these bounds, times its rarity within the text.
const (
	bgFloor    = 4
	bgScale    = 5.5
	bgMin      = 0.05
	bgMax      = 1.7
	localFloor = 0.25
)
