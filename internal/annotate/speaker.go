package annotate

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"xdiff/internal/lexicon"
	"xdiff/internal/segment"
)

// Attribution says who speaks in a sentence. Name is "" in the outlet's own
// voice. Continued: the sentence names nobody and goes on in the speech of the
// one before it.
type Attribution struct {
	Name       string // as the text writes it
	Start, End int    // its bytes in the sentence; 0, 0 where Continued or ""
	Continued  bool
}

// Speakers attributes the sentences of a text to those who say them, in order:
// a verb of saying (Bergler's reporting verbs, 1992) and the name that is its
// subject. Speech goes on to the end of the paragraph unless somebody else
// speaks or the report tells an event again.
type Speakers struct {
	Lang lexicon.Lang

	last string // who spoke last, for "he said" over paragraphs
	cur  string // who speaks in this paragraph
}

// Paragraph tells that a new paragraph begins: nobody speaks.
func (s *Speakers) Paragraph() { s.cur = "" }

// Next attributes the next sentence; words are its words, which tile it.
func (s *Speakers) Next(text string, words []segment.Word) Attribution {
	var at Attribution
	var said bool // there is a verb of saying
	switch {
	case s.Lang.Chinese():
		at, said = s.han(text, words)
	case s.Lang == lexicon.Ru:
		at, said = s.alphabet(text, words, sayRU, pronounRU)
	default:
		at, said = s.alphabet(text, words, sayEN, pronounEN)
	}
	switch {
	case at.Name != "":
		s.cur, s.last = at.Name, at.Name
	case said:
		// A verb whose subject is not known: nobody we could name speaks.
		s.cur = ""
	case s.cur != "" && s.narrates(text):
		s.cur = ""
	case s.cur != "":
		return Attribution{Name: s.cur, Continued: true}
	}
	return at
}

// narrates reports whether a sentence goes back to telling the event: it opens
// with the meeting, a day, or the parties together.
func (s *Speakers) narrates(text string) bool {
	if !s.Lang.Chinese() {
		return false
	}
	t := lexicon.FoldText(text, lexicon.FoldScript).Text
	for _, open := range [...]string{"会议", "会上", "会后", "会前", "会见", "会谈", "会晤", "双方", "据悉", "据了解", "此外,", "记者", "当天", "当日", "随后", "期间"} {
		if strings.HasPrefix(t, open) {
			return true
		}
	}
	return false
}

// sayHan are verbs of saying; they count at the end of a clause or before a
// colon, a quotation or the words said.
var sayHan = []string{"表示", "指出", "强调", "说", "称", "认为", "介绍", "宣布", "透露", "呼吁", "重申", "坦言", "回应", "补充", "写道", "直言", "解释", "警告", "承认", "否认", "谈到", "提到", "相信", "期待", "希望", "赞赏"}

// skipHan are words that may stand between a speaker and the verb.
var skipHan = []string{"首先", "还", "也", "同时", "进一步", "随后", "则", "并", "对此", "对", "此", "在会上", "会上", "日前", "近日", "今天", "昨天", "当天", "向", "记者", "告诉", "再次", "特别", "曾", "均", "都", "公开", "明确", "最后", "此前", "在", "上", "致辞", "中", "讲话", "时"}

// han reads an attribution in Chinese.
func (s *Speakers) han(text string, words []segment.Word) (Attribution, bool) {
	fold := func(w segment.Word) string { return lexicon.FoldText(text[w.Start:w.End], lexicon.FoldScript).Text }
	quoted := 0
	for i, w := range words {
		t := text[w.Start:w.End]
		switch t {
		case "“", "「", "『", "《":
			quoted++
		case "”", "」", "』", "》":
			quoted--
		}
		if quoted > 0 || w.Kind != segment.Han || !slices.Contains(sayHan, fold(w)) {
			continue
		}
		// What follows: a comma, a colon, a quotation or the words said. A noun after
		// 的 or a verb with an aspect marker is no saying (表示了, 表示感谢 is).
		if i+1 < len(words) {
			if n := fold(words[i+1]); n == "了" || n == "过" || n == "的" || n == "着" || n == "为" {
				continue
			}
			short := w.End-w.Start <= len("说")
			if n, _ := utf8.DecodeRuneInString(text[words[i+1].Start:]); short && !strings.ContainsRune(",，:：“「", n) && fold(words[i+1]) != "道" {
				continue // 说, 称 alone are parts of much else
			}
		}
		if at, ok := s.subjectHan(text, words[:i], fold); ok {
			return at, true
		}
		return Attribution{}, true
	}
	return Attribution{}, false
}

// subjectHan finds the subject of a verb of saying that stands after words.
func (s *Speakers) subjectHan(text string, words []segment.Word, fold func(segment.Word) string) (Attribution, bool) {
	k := len(words) - 1
	for k >= 0 && words[k].Kind != segment.Punct && (words[k].Kind == segment.Space || slices.Contains(skipHan, fold(words[k]))) {
		k--
	}
	if k >= 0 && words[k].Kind == segment.Han {
		w := words[k]
		if t := fold(w); !w.Name && (utf8.RuneCountInString(t) == 1 || t == "双方" || t == "各方") {
			return s.firstName(text, words)
		}
		switch fold(w) {
		case "他", "她", "该人士", "他们":
			return Attribution{Name: s.last, Start: w.Start, End: w.End}, s.last != ""
		}
		return Attribution{Name: text[w.Start:w.End], Start: w.Start, End: w.End}, true
	}
	return s.firstName(text, words)
}

// firstName is the first name of the sentence: the subject of 主席某某宣读了
// 贺信,表示…
func (s *Speakers) firstName(text string, words []segment.Word) (Attribution, bool) {
	for _, w := range words {
		if w.Name {
			return Attribution{Name: text[w.Start:w.End], Start: w.Start, End: w.End}, true
		}
	}
	return Attribution{}, false
}

var sayEN = []string{"said", "says", "saying", "stressed", "noted", "pointed", "expressed", "told", "added", "announced", "stated", "emphasized", "emphasised", "believes", "urged", "warned", "argued", "claimed", "insisted", "wrote", "explained", "admitted", "denied", "acknowledged", "declared", "reiterated", "remarked", "recalled", "replied", "confirmed"}

var pronounEN = []string{"he", "she", "they"}

var sayRU = []string{"сказал", "сказала", "заявил", "заявила", "заявили", "отметил", "отметила", "отметили", "подчеркнул", "подчеркнула", "сообщил", "сообщила", "сообщили", "добавил", "добавила", "указал", "указала", "рассказал", "рассказала", "считает", "выразил", "выразила", "пояснил", "пояснила", "уточнил", "уточнила", "призвал", "призвала", "напомнил", "напомнила", "признал", "признала", "написал", "написала"}

var pronounRU = []string{"он", "она", "они"}

// alphabet reads an attribution in English or Russian: the capitalised words
// next to a verb of saying, before it or (after a quotation) behind it.
func (s *Speakers) alphabet(text string, words []segment.Word, say, pronouns []string) (Attribution, bool) {
	inner := words[:0:0]
	depth := 0
	for _, w := range words {
		t := text[w.Start:w.End]
		switch t {
		case "“", "«", "„":
			depth++
		case "”", "»":
			depth--
		case `"`:
			if depth = 1 - depth; depth < 0 {
				depth = 0
			}
		}
		if w.Kind != segment.Space && depth <= 0 {
			inner = append(inner, w)
		}
	}
	for i, w := range inner {
		t := strings.ToLower(text[w.Start:w.End])
		if !slices.Contains(say, t) {
			continue
		}
		if at, ok := capitalised(text, inner[:i], true); ok {
			return at, true
		}
		for k := i - 1; k >= 0 && k >= i-2; k-- {
			if p := strings.ToLower(text[inner[k].Start:inner[k].End]); slices.Contains(pronouns, p) {
				if s.last == "" {
					return Attribution{}, true
				}
				return Attribution{Name: s.last, Start: inner[k].Start, End: inner[k].End}, true
			}
		}
		if at, ok := capitalised(text, inner[i+1:], false); ok {
			return at, true
		}
		return Attribution{}, true
	}
	// according to X; по словам X
	for i := 0; i+2 < len(inner); i++ {
		a, b := strings.ToLower(text[inner[i].Start:inner[i].End]), strings.ToLower(text[inner[i+1].Start:inner[i+1].End])
		if a == "according" && b == "to" || a == "по" && (b == "словам" || b == "мнению" || b == "данным") {
			if at, ok := capitalised(text, inner[i+2:], false); ok {
				return at, true
			}
			return Attribution{}, true
		}
	}
	return Attribution{}, false
}

// capitalised returns the run of capitalised words that ends right before a verb
// (back) or begins within three words after it.
func capitalised(text string, words []segment.Word, back bool) (Attribution, bool) {
	isCap := func(w segment.Word) bool {
		r, _ := utf8.DecodeRuneInString(text[w.Start:w.End])
		return (w.Kind == segment.Latin || w.Kind == segment.Cyrillic) && unicode.IsUpper(r)
	}
	if back {
		hi := len(words)
		// An adverb may stand between: Xi also said.
		for hi > 0 && hi > len(words)-2 && !isCap(words[hi-1]) && words[hi-1].Kind != segment.Punct {
			hi--
		}
		lo := hi
		for lo > 0 && isCap(words[lo-1]) {
			lo--
		}
		if lo == hi {
			return Attribution{}, false
		}
		name := text[words[lo].Start:words[hi-1].End]
		if function(name) {
			return Attribution{}, false
		}
		return Attribution{Name: name, Start: words[lo].Start, End: words[hi-1].End}, true
	}
	for lo := 0; lo < len(words) && lo < 6; lo++ {
		if words[lo].Kind == segment.Punct {
			break
		}
		if !isCap(words[lo]) {
			continue
		}
		hi := lo + 1
		for hi < len(words) && isCap(words[hi]) {
			hi++
		}
		name := text[words[lo].Start:words[hi-1].End]
		if function(name) {
			return Attribution{}, false
		}
		return Attribution{Name: name, Start: words[lo].Start, End: words[hi-1].End}, true
	}
	return Attribution{}, false
}

// function reports whether a capitalised word is a pronoun, article or day that
// opens a sentence, not a name.
func function(name string) bool {
	w := strings.ToLower(name)
	return lexicon.StopEN(w) || lexicon.StopRU(w)
}
