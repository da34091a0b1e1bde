package page

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A labelled value in a line: 来源: 某某日报.
type labelled struct {
	f          field
	start      int // of the label
	value      int // where the value begins
	end        int // where it ends
	wordLength int
}

// findLabels finds the labels of a line, also where fields are squeezed
// together: 时间:2023-11-23来源 : 某某日报作者 : 佚名.
func findLabels(t, f string) []labelled {
	var out []labelled
	for i := 0; i < len(f); {
		r, n := utf8.DecodeRuneInString(f[i:])
		if r != ':' && r != '：' && r != '/' && r != '／' && r != '丨' && r != '|' {
			i += n
			continue
		}
		head := strings.TrimRight(f[:i], " ")
		best, bf := 0, noField
		for k := range labels {
			l := &labels[k]
			if len(l.word) <= best || !strings.HasSuffix(head, l.word) {
				continue
			}
			s := len(head) - len(l.word)
			if l.word[0] < 0x80 || l.word[0] < 0xE0 { // an alphabet: a word of its own, or squeezed behind a small letter
				if s > 0 {
					p, _ := utf8.DecodeLastRuneInString(t[:s])
					q, _ := utf8.DecodeRuneInString(t[s:])
					if unicode.IsLetter(p) && !(unicode.IsUpper(q) && unicode.IsLower(p)) {
						continue
					}
				}
			} else if l.word == "图" && s > 0 || l.word == "时间" && s > 0 && hasAnySuffix(f[:s], "当地", "北京", "莫斯科", "伦敦", "纽约", "东部", "开课", "活动", "会议", "举办") {
				continue
			}
			best, bf = len(l.word), l.f
		}
		// A bar or a slash is a label's mark only after Chinese words for people.
		if r != ':' && r != '：' && !(bf == fEditor || bf == fAuthor || bf == fPhoto) {
			best = 0
		}
		if best > 0 && bf != noField {
			out = append(out, labelled{f: bf, start: len(head) - best, value: i + n, wordLength: best})
		}
		i += n
	}
	for k := range out {
		out[k].end = len(f)
		if k+1 < len(out) {
			out[k].end = out[k+1].start
		}
	}
	return out
}

// labelLine says whether a short line is made of labelled values or of a time
// with little beside it.
func labelLine(u *unit) kind {
	ls := findLabels(u.t, u.f)
	if len(ls) > 0 {
		head := strings.Trim(u.f[:ls[0].start], " |·•()（）[]【】-–—/丨｜■●□>")
		if st, ok := findStamp(u.t[:ls[0].start]); ok {
			head = strings.Trim(u.f[:st.start]+u.f[st.end:ls[0].start], " |·•()（）[]【】-–—/丨｜,")
		}
		_, dated := findStamp(u.t[ls[0].value:ls[0].end])
		if head == "" || dated && (ls[0].f == fPublish || ls[0].f == fUpdate) && strings.Count(head, " ") <= 2 && utf8.RuneCountInString(head) <= 24 || utf8.RuneCountInString(head) <= 24 && (len(ls) >= 2 || outletName(head) || agencyName(head)) {
			return labelKind(u, ls)
		}
	}
	// A time and few words: Updated 10:20 GMT Nov 20, 2023 | Harbor Times.
	if st, ok := u.stamp(); ok && u.enders <= 2 {
		rest := strings.TrimSpace(u.f[:st.start] + " " + u.f[st.end:])
		if utf8.RuneCountInString(rest) <= 40 && !strings.ContainsAny(rest, "。,，！!?？;；\"“”《》") && !endsSentence(strings.TrimRight(u.t, " ")) {
			if st.date.HasTime || rest == "" || utf8.RuneCountInString(rest) <= 14 || outletName(rest) || agencyName(strings.Trim(rest, " |")) || timeWord(rest) || strings.ContainsAny(rest, "|·•/") {
				return kStamp
			}
		}
	}
	return kShort
}

func timeWord(f string) bool {
	return hasAnyPrefix(strings.TrimLeft(f, " |·"), "published", "updated", "posted", "last updated", "first published", "last modified", "опубликовано", "обновлено", "发布", "发表", "更新", "modified", "created", "date", "on ", "размещено", "добавлено")
}

// labelKind chooses the kind of a label line by its fields and the shape of
// the values: 记者:您怎么看? is a line of an interview.
func labelKind(u *unit, ls []labelled) kind {
	editors, authors, photos, others := 0, 0, 0, 0
	for _, l := range ls {
		v := strings.TrimSpace(u.f[l.value:l.end])
		n := utf8.RuneCountInString(v)
		switch l.f {
		case fEditor, fAuthor:
			limit := 24
			if !u.chinese() {
				limit = 90
			}
			if n > limit || strings.ContainsAny(v, "。!?！？，“”\"") || u.chinese() && strings.Contains(v, ",") || v == "" && l.f == fAuthor {
				return kShort
			}
			if endsSentence(u.t) && !u.chinese() && strings.Count(v, " ") > 4 {
				return kShort
			}
			// Q&A: Reporter: ...; Editor: ... of words in small letters
			if !u.chinese() && !byNames(u.t[l.value:l.end]) {
				return kShort
			}
			if l.f == fEditor {
				editors++
			} else {
				authors++
			}
		case fPhoto:
			photos++
		case fTime:
			// A venue's time in a list of facts has no full date.
			if _, ok := findStamp(u.t[l.value:l.end]); !ok && len(ls) == 1 {
				return kShort
			}
			others++
		case fPublish, fUpdate:
			if _, ok := findStamp(u.t[l.value:l.end]); !ok && len(ls) == 1 && n > 24 {
				return kShort
			}
			others++
		case fSource:
			if n > 60 || strings.ContainsAny(v, "。!?！？") {
				return kShort
			}
			others++
		case fOriginal, fTitle, fSub:
			others++
		default:
			if n > 60 && endsSentence(u.t) {
				return kShort
			}
			others++
		}
	}
	switch {
	case others > 0 || editors > 0 && authors > 0:
		return kMeta
	case editors > 0:
		return kCredit
	case authors > 0:
		return kByline
	case photos > 0:
		return kCaption
	}
	return kShort
}
