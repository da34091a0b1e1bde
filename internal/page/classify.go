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
	if short {
		switch core := strings.Trim(f, " ()（）[]【】/\\-–—*."); core {
		case "完", "全文完", "end", "ends", "enditem", "конец", "30", "the end":
			if core != "30" || strings.ContainsAny(f, "-–—") {
				return kEndMark
			}
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
		if bareStamp(f) {
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
	if k := legal(u); k != kShort {
		return k
	}
	if short && u.chinese() && strings.Contains(f, "记者") && hasAnySuffix(f, "文/图", "图/文", "文并摄", "文图", "图文", "文、图") && utf8.RuneCountInString(f) <= 30 {
		return kByline
	}
	if k := captionLine(u); k != kShort {
		return k
	}
	if k := promotion(u); k != kShort {
		return k
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
	case "more", "watch", "главное", "новости", "сюжет", "最新", "热点", "更多", "回顾", "相关", "elsewhere", "latest", "актуально", "последнее", "最新消息", "breaking news", "photos", "videos", "headlines", "рекомендуем", "лента":
		return true
	}
	return false
}

func neighbourWord(h string) bool {
	switch strings.TrimSpace(h) {
	case "上一篇", "下一篇", "上一条", "下一条", "前一篇", "后一篇", "上一则", "下一则", "上篇", "下篇", "prev", "previous", "next", "previous article", "next article", "previous post", "next post", "previous story", "next story",
		"предыдущая", "следующая", "предыдущая статья", "следующая статья", "предыдущая новость", "следующая новость", "предыдущий", "следующий", "下一篇文章", "上一篇文章":
		return true
	}
	return false
}

// navigation: a path, columns in a row, or words to press and nothing else.
func navigation(u *unit) bool {
	f := u.f
	if u.enders > 1 || u.enders > 0 && u.cells > 120 {
		return false
	}
	if hasAnyPrefix(f, "当前位置", "您的位置", "您所在的位置", "您现在的位置", "你的位置", "您当前的位置", "当前版", "所在位置", "you are here", "вы здесь", "вы находитесь", "今天是", "现在位置", "位置:", "位置：") {
		return true
	}
	if toolSet().has(strings.Trim(f, " :：>»<«|[]【】()←→↑+·…*")) {
		return true
	}
	if u.han+u.alpha+u.cyr == 0 && u.digits <= 3 && u.cells <= 4 {
		return true // the number of a section, a counter
	}
	if u.cells <= 30 && u.digits > 0 && u.enders == 0 {
		// 阅读 3028, 212 shares, 1 of 5
		w := strings.Trim(f, " 0123456789,.+()（）:：次人条k万")
		if toolSet().has(w) || w == "of" || w == "shares" || w == "views" || w == "likes" || w == "e-mail" || strings.HasSuffix(w, " shares") || strings.HasSuffix(w, " view comments") || w == "количество просмотров" {
			return true
		}
	}
	if hasAnyPrefix(f, "分享至", "分享到", "share on ", "share via ", "收录于", "点击蓝字", "点击上方", "поделиться в") && u.cells <= 100 {
		return true
	}
	if strings.HasPrefix(f, "#") && u.enders == 0 {
		tags := true
		for _, w := range strings.Fields(f) {
			tags = tags && strings.HasPrefix(w, "#")
		}
		if tags {
			return true
		}
	}
	// Columns set apart by wide gaps: three short ones, or two of which one
	// is a word to press.
	if u.enders == 0 && !strings.ContainsAny(f, "，。；") && bulleted(f) == 0 && !containsAny(f, "记者", "通讯员") {
		cols, wide, known := 0, false, 0
		for _, c := range splitColumns(f) {
			c = strings.Trim(c, " ←→<>«»|·•")
			if c == "" {
				continue
			}
			cols++
			wide = wide || utf8.RuneCountInString(c) > 26 || hasHan(c) && utf8.RuneCountInString(c) > 8
			if toolSet().has(c) || neighbourWord(c) {
				known++
			}
		}
		if _, ok := findStamp(f); !ok && !wide && !strings.ContainsAny(f, ":：") && (cols >= 3 && (known > 0 || !strings.ContainsAny(f, "0123456789")) || cols == 2 && known > 0) {
			return true
		}
	}
	// Parts set apart by bars, arrows, points.
	parts, longest := 0, 0
	seps := 0
	last := 0
	for i, r := range f {
		sep := false
		switch r {
		case '|', '›', '｜', '丨', '│', '┃', '•', '→':
			sep = true
		case '>', '/', '·', '＞', '»':
			sep = i > 0 && i+utf8.RuneLen(r) < len(f) && f[i-1] == ' ' && f[i+utf8.RuneLen(r)] == ' ' || r == '>' || r == '＞'
		}
		if sep {
			seps++
			n := utf8.RuneCountInString(strings.TrimSpace(f[last:i]))
			longest = max(longest, n)
			if n > 0 {
				parts++
			}
			last = i + utf8.RuneLen(r)
		}
	}
	n := utf8.RuneCountInString(strings.TrimSpace(f[last:]))
	if n > 0 {
		parts++
		longest = max(longest, n)
	}
	limit := 26
	if u.chinese() {
		limit = 10
	}
	if _, ok := findStamp(f); !ok && !strings.ContainsAny(f, ":：") {
		if seps >= 2 && parts >= 3 && longest <= limit && u.enders == 0 {
			return true
		}
		if seps >= 1 && parts == 2 && longest <= limit && u.enders == 0 && u.digits == 0 && strings.ContainsAny(f, "›→>") {
			return true
		}
		if seps >= 1 && u.enders == 0 && hasAnyPrefix(f, "首页", "home ", "home>", "главная", "新闻中心", "news >", "新闻 >", "新闻>") {
			return true
		}
	}
	// Only words to press. A line of single words may be a title, so a longer
	// phrase or several words must match.
	words := strings.FieldsFunc(f, func(r rune) bool {
		return isSpace(r) || strings.ContainsRune("|»›>/·[]【】()（）:：«<，,", r)
	})
	if u.enders == 0 && len(words) >= 3 && len(words) <= 24 && u.han == 0 && phrases(words) {
		return true
	}
	if len(words) >= 2 {
		known := 0
		for i, w := range words {
			if toolSet().has(w) || relatedSet().has(w) {
				known++
			} else if known == 0 && i > 1 {
				break
			}
		}
		if known == len(words) || known >= 3 && known*3 >= len(words)*2 && u.cells < 100 {
			return true
		}
	}
	return false
}

// phrases reports whether at least four in five of the words can be laid out
// as phrases to press.
func phrases(words []string) bool {
	covered, n := 0, 0
	for i := 0; i < len(words); {
		step := 1
		for k := min(4, len(words)-i); k > 0; k-- {
			if toolSet().has(strings.Join(words[i:i+k], " ")) {
				covered += k
				step = k
				n++
				break
			}
		}
		i += step
	}
	return n >= 3 && covered*5 >= len(words)*4
}

// splitColumns cuts at runs of two spaces and at tabs.
func splitColumns(f string) []string {
	var out []string
	last := 0
	for i := 0; i+1 < len(f); i++ {
		if f[i] == ' ' && f[i+1] == ' ' {
			out = append(out, f[last:i])
			for i+1 < len(f) && f[i+1] == ' ' {
				i++
			}
			last = i + 1
		}
	}
	return append(out, f[last:])
}

// legal finds notices of copyright and liability.
func legal(u *unit) kind {
	f := u.f
	if hasAnyPrefix(f, "©", "copyright ©", "copyright (c)", "copyright 20", "copyright 19", "(c) 20", "(с) 20", "版权所有", "版权归", "copyrights") {
		if u.long(200) && u.enders > 3 {
			return kShort
		}
		return kLegal
	}
	if u.cells < 400 && (u.han > 0 && u.digits > 3 && containsAny(f, "icp备", "icp证", "公网安备", "互联网新闻信息服务许可证", "增值电信业务经营许可证", "违法和不良信息举报") ||
		u.alpha > 20 && strings.Contains(f, "all rights reserved") ||
		u.cyr > 20 && containsAny(f, "все права защищены", "св-во о регистрации сми", "свидетельство о регистрации", "зарегистрировано федеральной службой по надзору")) {
		return kLegal
	}
	if u.cells <= 160 && u.enders <= 3 {
		// Imprints: who runs the site, and where.
		if hasAnyPrefix(f, "主办单位", "主办:", "主办：", "承办单位", "主管单位", "主管:", "主管：", "地址:", "地址：", "电话:", "电话：", "报料热线", "新闻热线", "联系电话", "投稿邮箱", "举报电话", "国内统一刊号", "国内统一连续出版物号", "本报地址", "编辑部电话", "网站标识码", "技术支持", "учредитель", "адрес редакции", "телефон редакции", "главный редактор:", "адрес:", "редакция:", "телефон:", "address:", "сетевое издание", "шеф-редактор:", "powered by", "proudly powered", "published by ", "issn", "hosted by", "registered in") {
			return kLegal
		}
		if strings.Contains(f, "热线:") || strings.Contains(f, "热线：") {
			return kLegal
		}
		if containsAny(f, "版权所有", "著作权所有", "版权属", "版权归", "不得转载", "请勿转载", "禁止转载", "©") && !containsAny(f, "“", "「", "表示", "认为") && (u.enders <= 1 || legalScore(f) >= 2) {
			if !hasAnyPrefix(f, "图", "фото") && !(strings.Contains(f, "©") && !strings.HasPrefix(f, "©") && !containsAny(f, "19", "20", "版权")) {
				return kLegal
			}
		}
	}
	if hasAnyPrefix(f, "凡本网注明", "凡注明", "凡本站注明", "凡来源", "凡署名", "凡转载", "本网站所", "本站所有", "本网所有", "本站内容", "本站部分", "本站转载", "本站文章", "本网站转载", "本网转载", "未经授权", "未经本网", "未经许可", "未经书面授权", "转载请注明", "转载须", "转载请", "特别声明", "声明:", "声明：", "免责声明", "版权声明", "郑重声明", "本文仅代表", "本文为", "本文来自", "本文系", "以上内容", "如需转载", "如有侵权", "若有侵权", "如涉及", "本文图片", "本平台") {
		if score := legalScore(f); score >= 2 || u.cells < 100 && score >= 1 {
			return kLegal
		}
	}
	if hasAnyPrefix(f, "перепечатка", "при перепечатке", "при цитировании", "использование материалов", "при использовании материалов", "полное или частичное", "любое использование материалов", "мнение редакции", "редакция не несет", "reproduction", "no part of this", "this material may not be published", "the views expressed", "views expressed", "the opinions expressed", "disclaimer:", "this website", "this site", "republication", "any use of materials", "unauthorized reproduction") && u.cells < 900 {
		if legalScore(f) >= 1 {
			return kLegal
		}
	}
	if u.han > 0 && selfNamed(f[:min(len(f), 600)]) && legalScore(f) >= 3 {
		return kLegal
	}
	return kShort
}

// selfNamed reports whether a site speaks of itself: 本网, 本站, 本平台, 本公众号.
func selfNamed(f string) bool {
	for {
		i := strings.Index(f, "本")
		if i < 0 {
			return false
		}
		f = f[i+len("本"):]
		if hasAnyPrefix(f, "网", "站", "平台", "公众号") {
			return true
		}
	}
}

// legalScore counts the different terms of such notices.
func legalScore(f string) int {
	n := 0
	for _, w := range [...]string{"转载", "版权", "侵权", "授权", "免责", "法律责任", "立场", "观点", "真实性", "删除", "联系", "注明", "来源:", "来源：", "摘编", "镜像", "著作权", "稿件", "本网", "本站", "知识产权", "不代表", "投资建议", "违者",
		"активн", "ссылк", "гиперссылк", "редакци", "прав", "согласи", "материал", "copyright", "permission", "reproduc", "rewritten", "redistribut", "broadcast", "do not necessarily", "opinions", "rights", "liab"} {
		if strings.Contains(f, w) {
			n++
		}
	}
	return n
}

// captionLine finds what stands under a picture.
func captionLine(u *unit) kind {
	f := u.f
	if u.cells > 420 {
		return kShort
	}
	if strings.HasPrefix(f, "▲") || strings.HasPrefix(f, "△") {
		return kCaption
	}
	// 1/4: the place in a gallery, at the end.
	bracket := 0
	if hasAnySuffix(f, ")", "）") {
		bracket = strings.LastIndexAny(f, "(（")
	}
	if i := bracket; i > 0 && strings.Contains(f[i:], "/") && strings.Trim(f[i:], "()（）0123456789/ ") == "" {
		if v := strings.TrimRight(f[:i], " "); v != "" && u.cells <= 240 {
			return kCaption
		}
	}
	if u.chinese() || u.han > 4 {
		if photographer(f) {
			return kCaption
		}
		if hasAnyPrefix(f, "图为", "图:", "图：", "图片:", "图片：", "图说:", "图说：", "配图", "资料图", "(资料图", "（资料图", "图片来源", "图源", "图片说明", "摄影:", "摄影：", "摄影/", "摄影 ", "上图", "下图", "左图", "右图", "题图", "图片由", "制图", "视频截图", "图1", "图2", "图3", "图4", "图5", "组图", "图①", "图②", "图一", "图二", "图三", "图片／", "图/", "图／", "图|", "图 |", "图 丨", "图 /", "摄影 |", "照片:") && u.cells <= 200 && u.enders <= 3 {
			// 图为 opens a sentence of the text where no picture is meant only
			// in essays; 图1 needs its space or colon.
			return kCaption
		}
		if hasAnySuffix(strings.TrimRight(f, " )）]】。"), "资料图", "资料图片", "资料照片", "供图", "制图", "视频截图", "档案图", "档案照", "图片来源网络", "网络图", "/图", "／图", "翻摄", "提供)", "摄影", "视觉中国", "图源网络") && u.cells <= 220 && !hasAnyPrefix(f, "文/", "文／") {
			return kCaption
		}
		if i := bracket; i > 0 {
			// The picture's source in brackets: （读者提供）（某某图片社）
			in := strings.Trim(f[i:], "()（） ")
			if utf8.RuneCountInString(in) <= 16 && u.cells <= 220 && (hasAnySuffix(in, "提供", "图片社", "摄", "翻摄", "图", "照片", "截图") || hasAnyPrefix(in, "图/", "图：", "图:", "翻摄自", "取自", "截自", "图源")) && !hasAnySuffix(in, "意图", "版图", "地图", "企图") {
				return kCaption
			}
		}
		return kShort
	}
	if hasAnyPrefix(f, "photo:", "photos:", "photo by ", "photos by ", "photo courtesy", "photo credit", "photo/", "photo /", "image:", "images:", "image credit", "image source", "image by", "picture:", "pictured:", "picture by", "file photo", "file photo:", "file picture", "file image", "credit:", "caption:", "graphic:", "illustration:", "illustration by", "(photo", "[photo", "above:", "handout photo",
		"фото:", "фото -", "фото –", "фото —", "фото ©", "фото с ", "фото из ", "фото предоставлено", "фото: ", "фото/", "фотография:", "фотографии:", "на фото", "на снимке", "снимок:", "снимок ", "иллюстрация:", "изображение:", "©", "архивное фото", "фото автора", "инфографика:", "скриншот") && u.cells <= 320 {
		return kCaption
	}
	if u.cells <= 400 {
		t := strings.TrimRight(f, " .)]")
		if hasAnySuffix(t, "/getty images", "getty images", "file photo", "ap photo", "(file", "file pic", "via reuters", "/reuters", "/ap", "/afp", "/xinhua", "courtesy photo", "архивное фото", "/ тасс", "/тасс", "/риа новости", "/ риа новости", "handout", "shutterstock", "screenshot", "pexels", "unsplash", "wikimedia commons") && (u.enders <= 3) {
			return kCaption
		}
		// Фото Имени Фамилии, Фото из архива: the last sentence.
		if i := strings.LastIndex(u.t, "Фото "); i > 0 && utf8.RuneCountInString(u.t[i:]) <= 60 && u.cells <= 320 {
			if q := strings.TrimRight(u.t[:i], " \u00a0"); hasAnySuffix(q, ".", "!", "?", "/", "|", "…", "(", "»") {
				return kCaption
			}
		}
		// The credit in brackets that closes it: (Photo by …), (Agency/Name), Фото: …
		for _, w := range [...]string{"(photo", "[photo", "(photos by", "(ap photo", "(file photo", "(image", "(picture", " photo: ", " photo by ", " photograph: ", " photo courtesy", " credit: ", " photo credit", " image credit", "(фото", " фото: ", " фото —", " © ", "(credit", "(courtesy", " picture: ", " pic: ", " image: ", "photo/", " photo "} {
			i := strings.LastIndex(f, w)
			if i <= 0 {
				continue
			}
			tailCells := utf8.RuneCountInString(f[i:])
			if w == " photo " {
				if !strings.HasSuffix(t, "photo") {
					continue
				}
			}
			if tailCells <= 70 && u.cells <= 360 && (i > 0 && (f[0] != ' ')) && u.enders <= 4 {
				return kCaption
			}
		}
		if i := strings.LastIndexByte(f, '('); i > 0 && (strings.HasSuffix(f, ")") || strings.HasSuffix(f, ").")) && len(f)-i < 60 && u.enders <= 2 {
			// (Agency/Name Surname)
			in := strings.TrimRight(f[i+1:], ").")
			if k := strings.IndexByte(in, '/'); k > 0 && !strings.ContainsAny(in, "0123456789.,;") && strings.Count(in, "/") == 1 && outletish(in[:k], u.t[i+1:]) {
				return kCaption
			}
		}
	}
	return kShort
}

// outletish: the part of a picture credit before the slash is a name.
func outletish(f, t string) bool {
	r, _ := utf8.DecodeRuneInString(t)
	return unicode.IsUpper(r) && len(f) >= 2 && strings.Count(f, " ") <= 2
}

// photographer reports whether Chinese words end in a photographer's name and
// 摄: 某某社记者 某某 摄, 张三/摄. In 由某某拍摄。 the word before is a verb.
func photographer(f string) bool {
	s := strings.TrimRight(f, " 。)）]】.")
	for _, w := range [...]string{"摄", "摄影", "拍摄"} {
		if !strings.HasSuffix(s, w) {
			continue
		}
		head := s[:len(s)-len(w)]
		if w == "摄" && hasAnySuffix(head, "拍", "航", "录", "翻", "跟", "偷") {
			continue
		}
		spaced := strings.TrimRight(head, " /／|:：") != head
		head = strings.TrimRight(head, " /／|:：")
		i := strings.LastIndexFunc(head, func(r rune) bool {
			return blankRune(r) || strings.ContainsRune("(（/／:：|。,，、[【", r)
		})
		name := head
		if i >= 0 {
			_, n := utf8.DecodeRuneInString(head[i:])
			name = head[i+n:]
		}
		n := utf8.RuneCountInString(stripOffice(name))
		if w == "拍摄" && (!spaced || !strings.Contains(name, "记者") && i < 0) {
			continue
		}
		if n >= 1 && n <= 4 && (i >= 0 || strings.Contains(name, "记者") || n <= 4 && len(head) < 20) {
			return true
		}
		if strings.Contains(name, "记者") && n <= 6 {
			return true
		}
	}
	return false
}

// promotion finds advertisements, invitations to subscribe or to follow, and
// notices on cookies.
func promotion(u *unit) kind {
	f := strings.Trim(u.f, " *-–—[]()【】•·★☆")
	if u.cells <= 80 && oneOf(strings.TrimRight(f, ".:!… ↓"), advertLines[:]) {
		return kAdvert
	}
	if u.cells > 420 {
		return kShort
	}
	begins := hasAnyPrefix(f, "sign up", "subscribe", "follow us", "follow ", "be the first to know", "i understand and agree", "喜欢这篇", "如果喜欢", "如果你喜欢", "join our", "join us", "download", "get the latest", "get our", "get breaking", "get the best", "we use cookies", "this site uses", "this website uses", "by continuing", "by clicking", "click here", "click to", "support ", "enjoying", "want more", "never miss", "stay up to date", "stay informed", "receive ", "listen to", "watch our", "like us", "register", "already a subscriber", "you have", "our site uses", "for more", "to read the full", "story continues", "article continues", "continue reading", "thank you for", "enter your", "by signing", "your email", "get the ", "get local news", "get news", "get more", "you receive", "to stop delivery", "to unsubscribe", "you are receiving",
		"подпишитесь", "подписывайтесь", "читайте нас", "следите за", "мы в ", "мы используем", "сайт использует", "этот сайт", "присоединяйтесь", "оставайтесь", "больше новостей", "больше интересного", "установите", "скачайте", "получайте", "хотите", "нажмите", "статья продолжается",
		"扫描", "扫一扫", "长按", "关注", "点击", "下载", "打开", "识别", "欢迎关注", "更多精彩", "更多内容", "请关注", "微信扫", "想了解更多", "欢迎订阅", "订阅", "阅读更多", "进入专题", "立即", "加入", "追踪", "按此", "用微信", "敬请关注")
	if u.cells <= 110 && !begins {
		begins = containsAny(f, "sign up", "signing up", "subscribe", "enter your email", "your email address", "подпишитесь", "подписывайтесь", "присоединяйтесь", "下载", "关注我们", "扫码", "加入", "同意我们", "隐私权", "cookie")
	}
	if !begins {
		return kShort
	}
	if containsAny(f, "cookie", "隐私权", "隐私政策", "файлы cookie", "куки", "click to share", "打开app", "javascript", "浏览器") {
		return kNav
	}
	if containsAny(f, "newsletter", "cookie", "our app", " app:", " app ", "mobile app", "inbox", "subscriber", "subscription", "subscribe", "on facebook", "on twitter", "on x", "on telegram", "on whatsapp", "instagram", "youtube", "telegram", "whatsapp channel", "free account", "sign in", "log in", "click here", "rss", "alerts", "our channel", "free articles", "our journalism", "coverage at", "http", "be the first to know", "user agreement", "sign up!", "monthly letter", "weekly letter", "daily briefing", "email address", "terms of service", "privacy policy", "text edition", "continues below", "to your email", "push notification", "podcast", "email updates",
		"telegram", "телеграм", "вконтакте", "одноклассник", "дзен", "max", "на нас", "наш канал", "наш телеграм", "в соцсетях", "рассылк", "в дзене", "дзене", "приложени", "файлы cookie", "куки", "уведомлени", "youtube", "viber", "whatsapp", "ниже",
		"二维码", "微信", "公众号", "微博", "客户端", "app", "在看", "粉丝", "按赞", "点赞", "转发", "小程序", "应用程序", "应用程式", "好友", "扫码", "全文", "专题", "抖音", "订阅", "关注我们", "更多", "line", "即时新闻") && u.cells <= 260 {
		if u.enders >= 4 && u.long(180) {
			return kShort
		}
		return kAdvert
	}
	return kShort
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

// readingTime: 9 min read, Время чтения: 6 минут, 阅读约需5分钟.
func readingTime(f string) bool {
	f = strings.TrimSpace(f)
	return len(f) < 60 && strings.ContainsAny(f, "0123456789") && (hasAnySuffix(f, "min read", "minute read", "minutes read", "mins read", "min.read") || hasAnyPrefix(f, "время чтения", "reading time", "阅读时间", "阅读约", "阅读需", "预计阅读", "读完需要", "本文字数", "全文字数", "全文约", "全文共", "est. read"))
}

func urlLine(f string) bool {
	return (hasAnyPrefix(f, "http://", "https://", "www.") || containsAny(f, "://")) && strings.Count(f, " ") <= 3
}
