package page

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// kind is what a unit is by itself, before its place is considered.
type kind uint8

const (
	kShort       kind = iota // a short line without the stop of a sentence: title, subheading, item of a list
	kWeak                    // one short sentence, or a line that opens a list with a colon
	kProse                   // a paragraph
	kRule                    // ornaments only
	kEndMark                 // 完, ###
	kNav                     // what a reader can press, a path, a column list
	kMeta                    // label lines
	kStamp                   // a time
	kByline                  // reporters
	kCredit                  // editors
	kCaption                 // under a picture
	kAdvert                  // advertisement and subscription lines in the flow
	kPull                    // one pointer to another article in the flow
	kJump                    // to another page of the paper
	kCorrect                 // report an error
	kRelHead                 // heads a list of other articles
	kIndexHead               // heads a list of pages or titles
	kCommentHead             // heads the readers' comments
	kCopyHead                // heads a legal text
	kLegal                   // a legal paragraph
	kNeighbour               // the article before, the article after
	kCode                    // residue of scripts
)

// reasonOf is why a unit of a kind is dropped wherever it stands.
func reasonOf(k kind) string {
	switch k {
	case kRule, kEndMark:
		return EndMark
	case kMeta, kStamp:
		return Meta
	case kByline:
		return Byline
	case kCredit:
		return EditorCredit
	case kCaption:
		return Caption
	case kAdvert:
		return Advert
	case kPull, kRelHead:
		return Related
	case kJump:
		return JumpLine
	case kCorrect:
		return Correction
	case kIndexHead:
		return Index
	case kCommentHead:
		return Comment
	case kCopyHead, kLegal:
		return Copyright
	}
	return Navigation
}

// classify says what a unit is. The order is that of certainty: what has the
// clearest mark first.
func classify(u *unit) kind {
	f := u.f
	if u.han+u.cyr+u.alpha+u.digits == 0 {
		if strings.ContainsAny(f, "#■□◆∎●") {
			return kEndMark
		}
		return kRule
	}
	short := u.cells <= 120
	if codeLine(u.t) {
		return kCode
	}
	if short {
		switch core := strings.Trim(f, " ()（）[]【】/\\-–—*."); core {
		case "完", "全文完", "end", "ends", "enditem", "конец", "30", "the end":
			if core != "30" || strings.ContainsAny(f, "-–—") {
				return kEndMark
			}
		}
		if g := strings.TrimSpace(f); hasAnySuffix(g, " 完)", " 完）") && u.cells <= 40 && hasAnyPrefix(g, "(", "（") {
			return kEndMark // (某某网 完)
		}
		if jumpLine(f) {
			return kJump
		}
		if hasAnyPrefix(strings.TrimLeft(f, "【[ "), "error correction", "纠错", "我要纠错", "report an error", "сообщить об ошибке") {
			return kCorrect
		}
		if k := heading(u); k != kShort {
			return k
		}
		if bareStamp(u, f) {
			return kStamp
		}
	}
	if u.cells <= 500 && hasAnyPrefix(f, "correction:", "corrections:", "clarification:", "correction (", "this article was amended", "this story was corrected", "this story has been corrected", "this article has been corrected", "editor's note: this", "editor’s note: this", "исправление:", "уточнение:", "поправка:", "更正:", "更正：", "勘误", "编者更正", "更正启事") {
		return kCorrect
	}
	if short && readingTime(f) {
		return kMeta
	}
	if u.cells <= 160 && hasAnyPrefix(f, "нашли ошибку", "нашли опечатку", "заметили ошибку", "заметили опечатку", "выделите текст", "если письмо отображается", "if this email", "view this email", "view in browser", "spotted an error", "see an error", "found a typo") {
		return kNav
	}
	if u.cells <= 260 && hasAnyPrefix(f, "you receive this", "you are receiving", "to stop delivery", "to unsubscribe", "вы получили это", "вы получили письмо", "(原题为", "（原题为", "(原题:", "（原题：", "原题为", "чтобы отписаться", "如需退订") {
		return kMeta // the letter that brought the text
	}
	if u.cells <= 400 && navigation(u) {
		return kNav
	}
	if u.cells <= 90 && u.digits == 0 && strings.HasPrefix(f, "©") && strings.Contains(f, "/") {
		return kCaption // © Agency / Name: a picture's; a page's own notice has a year
	}
	if k := legal(u); k != kShort {
		return k
	}
	if short && u.chinese() && strings.Contains(f, "记者") && hasAnySuffix(f, "文/图", "图/文", "文并摄", "文图", "图文", "文、图") && utf8.RuneCountInString(f) <= 30 {
		return kByline
	}
	if u.cells <= 160 && u.enders <= 1 && fileLine(f) {
		return kNav
	}
	if k := captionLine(u); k != kShort {
		return k
	}
	if k := promotion(u); k != kShort {
		return k
	}
	if plug(u) {
		return kAdvert
	}
	if u.cells <= 260 {
		if k := credits(u); k != kShort {
			return k
		}
	}
	if short {
		if k := labelLine(u); k != kShort {
			return k
		}
		if urlLine(f) {
			return kNav
		}
	}
	return proseKind(u)
}

// proseKind tells paragraphs from short lines.
func proseKind(u *unit) kind {
	// Marks and credits glued to the end hide the stop.
	hi := len(u.t)
	for range 4 {
		t, ok := cutTail(u.t, u.f, hi)
		if !ok || t.start == 0 {
			break
		}
		hi = t.start
	}
	ends := u.enders > 0 && (endsSentence(u.t[:hi]) || endsSentence(beforeBracket(u.t[:hi])))
	switch {
	case ends && (u.long(50) || u.enders >= 2 && u.long(32)):
		return kProse
	case u.enders > 1 && u.long(60), u.enders > 0 && u.long(90), u.long(160) && !strings.ContainsAny(u.f, "|»>"):
		return kProse // the stop was lost
	case ends:
		return kWeak
	}
	r, _ := utf8.DecodeLastRuneInString(strings.TrimRightFunc(u.t, blankRune))
	switch r {
	case ':', '：', ';', '；', ',', '，', '、':
		if u.long(12) {
			return kWeak
		}
	}
	return kShort
}

// beforeBracket leaves out a remark in brackets behind the last stop.
func beforeBracket(s string) string {
	s = strings.TrimRightFunc(s, blankRune)
	if !hasAnySuffix(s, ")", "）", "]", "】") {
		return ""
	}
	i := strings.LastIndexAny(s, "(（[【")
	if i < 0 {
		return ""
	}
	return s[:i]
}

// heading finds the heads of sections that are not the article, and one-line
// pointers to other articles.
func heading(u *unit) kind {
	f := strings.TrimSpace(f2(u.f))
	if f == "" || u.cells > 120 {
		return kShort
	}
	core := strings.TrimRight(f, " :：>»›→…·|.↓▼+")
	core = strings.TrimLeft(core, " >»›→·|▼#*=+-–—■◆●")
	core = strings.TrimRight(core, " -–—*=#")
	core = strings.Trim(core, "【】[]《》<>()（）「」")
	if i := len(core); i > 0 && u.cells < 48 {
		// Comments (12), 12 Comments, 评论 3条
		c := strings.Trim(core, " ()（）0123456789条,")
		if c != "" {
			if commentSet().has(c) {
				return kCommentHead
			}
			if u.digits > 0 && (c == "комментария" || c == "комментариев" || c == "ответов" || c == "条评论" || c == "人参与") {
				return kCommentHead
			}
		}
	}
	switch {
	case relatedSet().has(core):
		return kRelHead
	case oneOf(core, indexHeads[:]):
		return kIndexHead
	case commentSet().has(core):
		return kCommentHead
	case copyrightSet().has(core):
		return kCopyHead
	}
	if u.cells <= 40 && u.enders == 0 && (hasAnySuffix(core, "其他文章", "其它文章", "其他新闻", "相关文章", "其他报道", "更多文章") || hasAnyPrefix(core, "другие новости", "другие материалы", "читайте в номере", "also on ")) {
		return kRelHead
	}
	if u.cells <= 120 && hasAnyPrefix(core, "share or comment on", "网友评论 ", "网友评论　", "我要留言", "我要评论") {
		return kCommentHead
	}
	if u.cells <= 90 && u.enders <= 1 && containsAny(core, "участвовать в дискуссии", "чтобы оставить комментарий", "чтобы комментировать", "log in to comment", "sign in to comment", "登录后评论", "登录后才能评论", "登录后发表") {
		return kCommentHead // who may write
	}
	if u.cells <= 50 && containsAny(core, "立即留言", "发表评论", "我要评论", "参与评论", "写下你的评论", "оставьте комментарий", "оставил комментарий", "leave a comment", "join the conversation", "be the first to comment") {
		return kCommentHead
	}
	if u.cells <= 60 && u.enders == 0 {
		// The heading names the host: …版权与信息产品内容销售的声明.
		if containsAny(core, "版权", "免责", "著作权", "转载") && hasAnySuffix(core, "声明", "须知", "说明", "申明", "条款") && !containsAny(core, "《", "“", "发布", "发表") {
			return kCopyHead
		}
		if w := hasPrefixOf(core, []string{"more from", "more on", "more in", "latest from", "latest in", "also from", "больше на тему", "другие материалы", "другие новости", "еще в рубрике", "больше в рубрике", "news from"}); w != "" && len(core) > len(w) && u.alpha+u.cyr > 0 && len(core) < 50 {
			return kRelHead
		}
		if hasAnySuffix(core, "标题导航", "版面导航") && u.han <= 10 {
			return kIndexHead
		}
		if hasAnySuffix(core, "排行榜", "排行", "相关阅读", "相关新闻", "相关报道", "延伸阅读", "推荐阅读") && u.han <= 12 {
			return kRelHead
		}
	}
	// A head and its one entry on a line.
	if i := strings.IndexAny(f, ":："); i > 0 && i < 60 {
		h := strings.Trim(f[:i], " 【】[]>»*■◆●#-")
		_, n := utf8.DecodeRuneInString(f[i:])
		rest := strings.TrimSpace(f[i+n:])
		if rest != "" {
			if relatedSet().has(h) && !ambiguousHead(h) {
				return kPull
			}
			if copyrightSet().has(h) {
				return kLegal
			}
			if neighbourWord(h) {
				return kNeighbour
			}
		}
	}
	if i := strings.IndexByte(u.t, ' '); i > 0 {
		// RELATED: Title, WATCH: Title
		if w, rest, ok := strings.Cut(u.t, ":"); ok && rest != "" && upperWord(w) && len(w) < 24 && oneOf(strings.ToLower(w), []string{"related", "watch", "more", "photos", "video", "read", "read more", "read also", "also read", "see also", "listen", "gallery", "explainer", "poll"}) {
			return kPull
		}
		// READ MORE Title, ALSO READ | Title: the head is set in capitals.
		if w := hasPrefixOf(f, []string{"read more", "also read", "read also", "see also", "watch", "related", "more on this story", "читайте также", "читать также", "смотрите также"}); w != "" && len(f) > len(w)+3 && u.enders == 0 && strings.HasPrefix(u.t, strings.ToUpper(w)) {
			return kPull
		}
		if w := u.t[:i]; neighbourWord(strings.ToLower(strings.Trim(w, "<>«»←→:"))) && upperWord(strings.Trim(w, "<>«»←→:")) {
			return kNeighbour
		}
	}
	if hasAnyPrefix(f, ">>>", "»»", "＞＞", "→ ", ">> ") && u.enders <= 1 {
		return kPull
	}
	for _, w := range [...]string{"上一篇", "下一篇", "上一条", "下一条", "前一篇", "后一篇", "上篇", "下篇", "previous article", "next article", "previous post", "next post", "previous story", "next story", "предыдущая статья", "следующая статья", "предыдущая новость", "следующая новость", "предыдущий материал", "следующий материал"} {
		if strings.HasPrefix(core, w) && len(core) > len(w)+3 && u.enders <= 1 && !navigation(u) {
			if r, _ := utf8.DecodeRuneInString(core[len(w):]); !unicode.IsLetter(r) || u.alpha+u.cyr == 0 && w[0] >= 0x80 && len(core) > 20 {
				return kNeighbour
			}
		}
	}
	return kShort
}

// f2 takes a list mark from the front.
func f2(f string) string { return f[bulleted(f):] }

// ambiguousHead: with a colon and words these begin ordinary sentences too.
func ambiguousHead(h string) bool {
	switch h {
	case "附件", "more", "watch", "главное", "новости", "сюжет", "最新", "热点", "更多", "回顾", "相关", "elsewhere", "latest", "актуально", "последнее", "最新消息", "breaking news", "photos", "videos", "headlines", "рекомендуем", "лента":
		return true
	}
	return false
}

func neighbourWord(h string) bool {
	switch strings.TrimSpace(h) {
	case "上一篇", "下一篇", "上一条", "下一条", "前一篇", "后一篇", "上一则", "下一则", "上篇", "下篇", "prev", "previous", "next", "previous release", "next release", "previous article", "next article", "previous post", "next post", "previous story", "next story",
		"предыдущая", "следующая", "предыдущая статья", "следующая статья", "предыдущая новость", "следующая новость", "предыдущий", "следующий", "下一篇文章", "上一篇文章":
		return true
	}
	return false
}

// credits finds lines of editors and reporters without a label's colon.
func credits(u *unit) kind {
	f := strings.Trim(u.f, " ()（）[]【】*□■○●〔〕")
	if u.chinese() {
		if u.cells > 100 || strings.ContainsAny(f, "。!?！？") {
			return kShort
		}
		if w := hasPrefixOf2(f, "责任编辑", "责编", "编辑", "校对", "审核", "监制", "终审", "美编", "值班编辑", "值班主任", "审校", "统筹", "编审", "主编"); w != "" {
			rest := f[len(w):]
			r, _ := utf8.DecodeRuneInString(rest)
			if rest != "" && (r == '/' || r == '／' || r == '丨' || r == '|' || r == '｜' || r == ' ' || r == ':' || r == '：') && u.cells <= 80 {
				return kCredit
			}
		}
		if strings.HasPrefix(f, "来源") && u.cells <= 50 {
			return kShort
		}
		if strings.Contains(f, "记者") || hasAnyPrefix(f, "文/", "文／", "文|", "文丨", "文 |", "文 丨", "文 /", "撰文", "通讯员", "实习生", "作者") {
			if reporterLine(f) {
				return kByline
			}
		}
		return kShort
	}
	switch {
	case oneOf(strings.TrimSpace(f), []string{"staff writer", "staff writers", "staff reporter", "staff correspondent"}):
		return kByline // under the name
	case u.cells <= 240 && containsAny(f, "contributed to this report", "contributed reporting", "contributed to this story", "contributed to this article"), u.cells <= 120 && strings.Contains(f, " reported from ") && u.enders <= 2 && byNames(u.t[:strings.Index(f, " reported from ")]):
		return kByline
	case hasAnyPrefix(f, "editing by", "edited by", "editor:", "редактор:", "copy editor", "web editor:"):
		return kCredit
	case hasAnyPrefix(f, "reporting by", "additional reporting by", "with reporting by", "report by", "written by", "story by", "text by", "words by", "текст:", "подготовил", "with files from", "with inputs from", "writing by", "by our ", "from our ", "interview by", "беседовал", "беседовала", "интервью вел", "интервью взял", "интервью взяла", "записал", "записала"):
		if u.cells <= 220 && u.enders <= 3 {
			return kByline
		}
	case strings.HasPrefix(f, "by ") && u.cells <= 110:
		// By John Smith: names in capitals or with capital initials to the
		// first comma or bar; "By late Monday the storm had passed." is text.
		if byNames(u.t[strings.Index(strings.ToLower(u.t), "by ")+3:]) && !endsSentence(u.t) {
			return kByline
		}
	}
	return kShort
}

func hasPrefixOf2(f string, words ...string) string {
	for _, w := range words {
		if strings.HasPrefix(f, w) {
			return w
		}
	}
	return ""
}

// byNames: every word up to a separator has a capital initial, names' own
// small words apart.
func byNames(s string) bool {
	if i := strings.IndexAny(s, ",|•·;"); i >= 0 {
		s = s[:i]
	}
	words := strings.Fields(s)
	if len(words) == 0 || len(words) > 12 {
		return false
	}
	capital := 0
	for _, w := range words {
		r, _ := utf8.DecodeRuneInString(w)
		switch {
		case unicode.IsUpper(r) || han(r):
			capital++
		case r >= '0' && r <= '9':
			return capital > 0
		default:
			switch w {
			case "and", "in", "at", "for", "of", "the", "de", "van", "von", "der", "den", "bin", "al", "la", "di", "da", "&", "–", "-", "—", "staff", "writer", "reporter", "correspondent":
			default:
				return false
			}
		}
	}
	return capital > 0
}

// reporterLine: 本报记者 某某 某某, 记者 某某 通讯员 某某, 某某报记者某某 某地报道.
func reporterLine(f string) bool {
	if utf8.RuneCountInString(f) > 40 || strings.ContainsAny(f, ",，?？!！“”") || containsAny(f, "获悉", "记者会", "表示", "记者节", "问", "答", "记者团", "记者协会", "招待会", "记者站") {
		return false
	}
	if hasAnyPrefix(f, "文/", "文／", "文|", "文丨", "文 |", "文 丨", "文 /", "撰文", "作者", "通讯员 ", "实习生 ") {
		return true
	}
	if i := strings.Index(f, "记者"); i >= 0 && utf8.RuneCountInString(f[:i]) <= 10 && hasAnySuffix(f, "报导", "报道", "外电报导") {
		return true
	}
	i := strings.Index(f, "记者")
	if i < 0 {
		return false
	}
	head := strings.TrimRight(f[:i], " ·")
	n := utf8.RuneCountInString(head)
	rest := f[i+len("记者"):]
	if rest == "" || n > 10 {
		return false
	}
	if r, _ := utf8.DecodeRuneInString(rest); blankRune(r) || r == '/' || r == ':' || r == '：' || r == '丨' || r == '|' || r == '／' {
		return true
	}
	// 本报记者张三: three characters or so and nothing after.
	k := utf8.RuneCountInString(rest)
	return (n > 0 && (hasAnyPrefix(head, "本", "特约") || orgEnd(head) > 0) || n == 0) && k <= 4 && strings.ContainsRune(surnames, firstRune(rest))
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}
