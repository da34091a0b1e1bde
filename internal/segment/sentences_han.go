package segment

import (
	"strings"
	"unicode/utf8"
)

// How far the Chinese rules look ahead, in characters.
const (
	maxAttribution = 26 // 青石市交通运输局副局长林远舟在发布会上对记者表示
	maxNote        = 48 // (青石日报驻北川记者 林远舟 赵一鸣 通讯员 …)
)

// decideHan applies the rules for a mark in Chinese writing.
func (s *splitter) decideHan(c *cluster, before, next rune) (end int, ok bool) {
	if !c.cjk && c.stop {
		// An ASCII stop is a Chinese full stop after a Chinese character or
		// after a closing mark; 3.5 and a.example are not Chinese writing.
		if c.next == c.end && isASCIIAlnum(next) {
			return 0, false
		}
		// 一.总体要求  2.具体措施: a number alone is no sentence.
		if s.bullet(c.from) {
			return 0, false
		}
	}
	// ASCII ! and ? against ASCII on both sides: an address, a brand.
	if !c.cjk && c.shout && c.end == c.next && isASCIIAlnum(before) && isASCIIAlnum(next) {
		return 0, false
	}
	// …… in the middle of a line marks a pause or a list cut short; after it
	// the same sentence goes on. It ends one only before the next quotation.
	if c.ellipsis && !(c.quoted && isQuoteOpener(next)) {
		return 0, false
	}
	// ‘快走！’就跑了: an inner quotation is part of the sentence around it.
	if c.inner {
		return 0, false
	}
	// 他(笑!)说: a shout in brackets comments on the words around it.
	if c.bracket && c.shout && !c.stop && !c.quoted {
		return 0, false
	}
	if c.quoted {
		// “…！”的横幅, “…。”等: what follows depends on the quotation.
		if next == '的' || next == '等' {
			return 0, false
		}
		// 高喊“加油！”为…: the quotation is a word of its clause, for nothing
		// introduces it and it does not begin the sentence.
		if c.shout && !c.stop && s.embedded() {
			return 0, false
		}
		// 他说“See you.”然后: foreign words quoted inside a clause.
		if !c.cjk && isLatin(before) && isHan(next) && s.open > 1 && isHan(runeBefore(s.text, s.open-1)) {
			return 0, false
		}
		// “…。”——林远舟: the dash names the source.
		if next == '—' || next == '─' {
			return 0, false
		}
		// “…。”他说。
		if s.attributedHan(c.end) {
			return 0, false
		}
	}
	// 。(完)  。（记者 林远舟）
	if next == '(' || next == '（' || next == '[' || next == '［' || next == '【' {
		if e := s.note(c.next); e > 0 {
			return e, true
		}
	}
	return c.end, true
}

// isQuoteOpener reports whether r opens a quotation.
func isQuoteOpener(r rune) bool {
	switch r {
	case '“', '‘', '「', '『', '"', '«', '„':
		return true
	}
	return false
}

// embedded reports whether the quotation that closes now was opened inside a
// clause: neither at the start of the sentence nor after a mark.
func (s *splitter) embedded() bool {
	at := s.open - 1
	if at <= skipSpace(s.text, s.start) {
		return false
	}
	r := runeBefore(s.text, at)
	return isHan(r) && !s.introduces(at)
}

// introduces reports whether the words before the quotation at offset at say
// that speech follows: 他喊道“…”. What is only shouted (高喊“…”) is an object
// like another.
func (s *splitter) introduces(at int) bool {
	r := runeBefore(s.text, at)
	return r != '喊' && r != '呼' && saysHan(s.text[max(s.start, at-12):at])
}

// bullet reports whether the sentence up to i is a list number: 1 to 3 digits,
// Chinese numerals, one Latin letter or a Roman numeral.
func (s *splitter) bullet(i int) bool {
	from := skipSpace(s.text, s.start)
	if from >= i || i-from > 12 {
		return false
	}
	w := s.text[from:i]
	return len(w) <= 3 && strings.Trim(w, "0123456789") == "" ||
		strings.Trim(w, "一二三四五六七八九十") == "" ||
		len(w) <= 5 && strings.Trim(w, "IVXivx") == "" ||
		len(w) == 1 && isLatin(rune(w[0]))
}

// attributedHan reports whether the words at i do no more than name a speaker:
// they run to the next ender and end in a verb of saying, or to a comma after
// which the quotation goes on.
func (s *splitter) attributedHan(i int) bool {
	t := s.text
	for j, n := i, 0; n <= maxAttribution; n++ {
		r := runeAt(t, j)
		switch {
		case r == 0 || isBreak(r) || isEnder(r):
			return j > i && saysHan(t[i:j])
		case r == ',' || r == '，':
			_, w := utf8.DecodeRuneInString(t[j:])
			return saysHan(t[i:j]) && isQuoteOpener(runeAt(t, skipBlank(t, j+w)))
		case isPause(r) || isOpener(r) || isCloser(r):
			return false
		}
		_, w := utf8.DecodeRuneInString(t[j:])
		j += w
	}
	return false
}

// saysHan reports whether w ends in a verb of saying.
func saysHan(w string) bool {
	r, n := utf8.DecodeLastRuneInString(w)
	switch r {
	case '说', '說', '称', '稱', '道', '问', '問', '答', '喊', '讲', '講', '曰':
		return true
	case 0, utf8.RuneError:
		return false
	}
	if len(w) < n+3 {
		return false
	}
	p, m := utf8.DecodeLastRuneInString(w[:len(w)-n])
	switch w[len(w)-n-m:] {
	case "表示", "指出", "强调", "強調", "介绍", "介紹", "认为", "認為", "坦言", "直言",
		"补充", "補充", "透露", "解释", "解釋", "回忆", "回憶", "感慨", "感叹", "感嘆",
		"告诉", "告訴", "呼吁", "呼籲", "宣布", "宣佈", "评价", "評價", "反问", "反問",
		"总结", "總結", "写下", "寫下", "发问", "發問", "承认", "承認", "抱怨", "高呼":
		return true
	}
	// 他这样评论: the verb of a manner phrase may be any.
	return p == '样' || p == '樣'
}

// note returns the end of the note in brackets that begins at i, if it belongs
// to the sentence before it: it ends the line, or its words are those of a
// credit or an end mark. 0 means it does not.
func (s *splitter) note(i int) int {
	t := s.text
	_, n := utf8.DecodeRuneInString(t[i:])
	from := i + n
	for j, k := from, 0; k <= maxNote; k++ {
		r := runeAt(t, j)
		if r == 0 || isBreak(r) || isEnder(r) {
			return 0
		}
		_, w := utf8.DecodeRuneInString(t[j:])
		if r == ')' || r == '）' || r == ']' || r == '］' || r == '】' {
			after := runeAt(t, skipBlank(t, j+w))
			if after == 0 || isBreak(after) || isCredit(t[from:j]) {
				return j + w
			}
			return 0
		}
		j += w
	}
	return 0
}

// isCredit reports whether the words of a bracket are an end mark or a credit.
func isCredit(w string) bool {
	w = strings.TrimFunc(w, isSpace)
	if w == "完" || w == "END" || w == "end" {
		return true
	}
	// 记者 林远舟, 林远舟 摄, 编辑:林远舟
	return strings.HasPrefix(w, "记者") || strings.HasPrefix(w, "記者") ||
		strings.HasPrefix(w, "编辑") || strings.HasPrefix(w, "編輯") ||
		strings.HasPrefix(w, "责任编辑") || strings.HasPrefix(w, "責任編輯") ||
		strings.HasSuffix(w, "摄") || strings.HasSuffix(w, "攝")
}
