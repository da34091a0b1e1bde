package page

import (
	"strings"
	"unicode/utf8"
)

// A tail is what is glued to the end of a paragraph and is not its text.
type tail struct {
	start  int // bytes of the paragraph; to its end
	reason string
	in     string // what stands inside the brackets
}

// cutTail finds the last thing that does not belong to the paragraph t, which
// is cut at its end already up to hi.
func cutTail(t, f string, hi int) (tail, bool) {
	hi = len(strings.TrimRightFunc(t[:hi], blankRune))
	s, fs := t[:hi], f[:hi]
	// End marks.
	for _, m := range [...]string{"■", "□", "●", "◆", "▲", "###", "-30-", "– 30 –", "- 30 -", "— 30 —", "/end", "enditem", "[end]", "(end)", "(ends)", "(完)", "（完）", "【完】", "[完]", "(全文完)", "（全文完）", "(конец)", "(end of article)", "◼", "∎", "◾"} {
		if strings.HasSuffix(fs, m) && hi > len(m) {
			if m == "enditem" && !wordEnd(fs, hi-len(m)) {
				continue
			}
			return tail{start: hi - len(m), reason: EndMark}, true
		}
	}
	// A date in figures, 1130808, behind the editor's bracket or the last stop.
	if i := strings.LastIndexFunc(s, func(r rune) bool { return r < '0' || r > '9' }); i >= 0 {
		_, m := utf8.DecodeRuneInString(s[i:])
		if n := hi - i - m; (n == 6 || n == 7 || n == 8) && hasAnySuffix(strings.TrimRightFunc(s[:i+m], blankRune), ")", "）", "】", "。") {
			return tail{start: i + m, reason: EndMark}, true
		}
	}
	r, n := utf8.DecodeLastRuneInString(s)
	var open string
	switch r {
	case ')', '）':
		open = "(（"
	case ']', '］':
		open = "[［"
	case '】':
		open = "【"
	case '〕':
		open = "〔"
	default:
		return plainTail(t, f, hi)
	}
	i := strings.LastIndexAny(s, open)
	if i < 0 || hi-i > 240 {
		return tail{}, false
	}
	_, m := utf8.DecodeRuneInString(s[i:])
	if i+m > hi-n {
		return tail{}, false
	}
	in, inf := s[i+m:hi-n], fs[i+m:hi-n]
	if reason := bracketReason(inf); reason != "" {
		return tail{start: i, reason: reason, in: in}, true
	}
	return tail{}, false
}

// bracketReason says why a closing bracket of these words is not the text's.
func bracketReason(inf string) string {
	inf = strings.TrimSpace(inf)
	switch {
	case inf == "":
		return ""
	case hasAnyPrefix(inf, "纠错", "error correction", "我要纠错", "报错", "сообщить об ошибке"):
		return Correction
	case hasAnyPrefix(inf, "责任编辑", "编辑", "责编", "校对", "审核", "值班编辑", "网络编辑", "主编", "监制", "editor", "edited by", "web editor", "editing by", "редактор", "编 辑", "实习编辑", "本文编辑", "终审", "初审", "统筹"):
		if strings.HasPrefix(inf, "编辑部") {
			return ""
		}
		return EditorCredit
	case jumpLine(inf):
		return JumpLine
	case hasAnyPrefix(inf, "来源", "稿源", "消息来源", "转自", "转载自", "原载", "据", "文章来源", "source:", "source：", "sources:", "источник:", "по материалам") && utf8.RuneCountInString(inf) <= 40:
		if strings.HasPrefix(inf, "据") && !hasAnySuffix(inf, "电", "报", "网", "社", "消息", "报道") {
			return ""
		}
		return Meta
	case hasAnySuffix(inf, "摄", "供图", "资料图", "资料图片", "制图", "/图", "摄影") && utf8.RuneCountInString(inf) <= 40,
		hasAnyPrefix(inf, "photo by", "photo:", "photo/", "photos by", "photo courtesy", "图片来源", "图源", "图/", "图:", "图：", "图片:", "фото:", "фото ", "image:", "picture:"):
		return Caption
	case reporterCredit(inf):
		return Byline
	case hasAnyPrefix(inf, "reporting by", "written by", "additional reporting", "with reporting by", "with inputs from", "with input from", "with agency inputs", "with files from", "by ", "writing by", "text by", "автор:", "автор ", "подготовил", "текст:") && len(inf) < 200:
		return Byline
	case hasAnyPrefix(inf, "未完待续", "完"):
		return EndMark
	}
	return ""
}

// reporterCredit: 某某日报记者 某某, 本报记者X 通讯员Y, 记者X, 文/X, 作者系....
func reporterCredit(inf string) bool {
	n := utf8.RuneCountInString(inf)
	if n > 60 || strings.ContainsAny(inf, "。!?！？") {
		return false
	}
	if hasAnyPrefix(inf, "文/", "文／", "文:", "文：", "文|", "撰文", "撰稿", "采写", "执笔", "作者") && n <= 40 {
		return true
	}
	i := strings.Index(inf, "记者")
	if i < 0 {
		i = strings.Index(inf, "通讯员")
	}
	if i < 0 {
		return false
	}
	// Names, and nothing that makes a clause of it.
	head := utf8.RuneCountInString(inf[:i])
	return head <= 14 && !strings.ContainsAny(inf, ",，0123456789") && !containsAny(inf, "获悉", "了解到", "采访", "提问", "记者会", "表示", "记者节", "记者站", "记者团", "记者们")
}

// plainTail: jump lines and editor credits without brackets at the end of a
// paragraph that has ended: ...。下转第3版   ...。责任编辑:某某   ...。■下转第4版
func plainTail(t, f string, hi int) (tail, bool) {
	s := f[:hi]
	from := max(0, hi-120)
	for from < hi && !utf8.RuneStart(s[from]) {
		from++
	}
	if !containsAny(s[from:], "版", "页", "编", "责", "page", "стр", "полос", "editor", "edited", "редактор", "report", "writing by") {
		return tail{}, false
	}
	for i := hi; i > from; {
		r, n := utf8.DecodeLastRuneInString(s[:i])
		i -= n
		var at int
		switch r {
		case '。', '！', '？', '”', '.', '!', '?', ' ', '■', '▲', '►', '>', '▼':
			at = i + n
		default:
			continue
		}
		rest := strings.TrimSpace(s[at:hi])
		if rest == "" {
			continue
		}
		if jumpLine(rest) {
			for at > 0 {
				q, m := utf8.DecodeLastRuneInString(s[:at])
				if strings.ContainsRune("■▲►▼>", q) || blankRune(q) {
					at -= m
					continue
				}
				break
			}
			return tail{start: at, reason: JumpLine}, at > 0
		}
		if r != ' ' && hasAnyPrefix(rest, "责任编辑", "责编", "编辑:", "编辑：", "редактор:", "editor:", "edited by ", "(责任编辑", "责任校对") && len(rest) < 90 && !strings.ContainsAny(rest, "。,，") {
			return tail{start: at, reason: EditorCredit, in: strings.TrimSpace(t[at:hi])}, at > 0
		}
		if r != ' ' && hasAnyPrefix(rest, "reporting by ", "additional reporting by", "writing by ") {
			return tail{start: at, reason: Byline, in: strings.TrimSpace(t[at:hi])}, at > 0
		}
	}
	return tail{}, false
}

// jumpEnd: a Chinese pointer closes with the page.
func jumpEnd(f string) bool {
	return hasAnySuffix(f, "版", "页", "面", "条") || strings.Contains(f, "版") && utf8.RuneCountInString(f) <= 24
}

// jumpLine reports whether the folded words are nothing but the pointer from
// one page of a paper to another.
func jumpLine(f string) bool {
	f = strings.Trim(f, " ■▲►▼>◆●□()（）[]【】*.…→<《》・·-—")
	if f == "" || utf8.RuneCountInString(f) > 60 {
		return false
	}
	if hasAnyPrefix(f, "下转", "上接", "紧接", "接第", "转第", "接上版", "转下版", "(下转", "（下转") {
		return utf8.RuneCountInString(f) <= 30 && !strings.ContainsAny(f, "。，,") && jumpEnd(f)
	}
	if hasAnyPrefix(f, "continued on ", "continued from ", "continues on ", "continued, page", "turn to page", "see page ", "please turn to", "story continues on page") ||
		strings.HasPrefix(f, "see ") && strings.Contains(f, ", page ") {
		return utf8.RuneCountInString(f) <= 50 && !strings.Contains(f, ". ")
	}
	if hasAnyPrefix(f, "окончание", "продолжение", "начало") && containsAny(f, "стр", "с.", "полос", "-й") {
		return true
	}
	return false
}
