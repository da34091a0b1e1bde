package page

import (
	"strings"
	"unicode/utf8"
)

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
		if toolSet().has(w) || w == "of" || w == "shares" || w == "views" || w == "likes" || w == "e-mail" || strings.HasSuffix(w, " shares") || strings.HasSuffix(w, " view comments") || w == "количество просмотров" || hasAnySuffix(f, " просмотров", " просмотра", " просмотр") {
			return true
		}
	}
	if hasAnyPrefix(f, "分享至", "分享到", "share on ", "share via ", "收录于", "点击蓝字", "点击上方", "поделиться в") && u.cells <= 100 {
		return true
	}
	if strings.HasPrefix(f, "关注 收藏") || strings.HasPrefix(f, "收藏 关注") {
		return u.cells <= 60 && u.enders == 0 // alone 关注 may be a subheading
	}
	if u.cells <= 100 && hasAnyPrefix(f, "понравилось", "понравилась", "понравился") && containsAny(f, "поделитесь", "поделись") {
		return true // a question that asks to be pressed
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
		if _, ok := u.stamp(); !ok && !wide && !strings.ContainsAny(f, ":：") && (cols >= 3 && (known > 0 || !strings.ContainsAny(f, "0123456789")) || cols == 2 && known > 0) {
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
	if _, ok := u.stamp(); !ok && !strings.ContainsAny(f, ":：") {
		if seps >= 2 && parts >= 3 && longest <= limit && u.enders == 0 {
			return true
		}
		if seps >= 1 && parts == 2 && longest <= limit && u.enders == 0 && u.digits == 0 && (strings.ContainsAny(f, "›→>") || strings.Contains(f, " » ")) {
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
		u.alpha > 20 && containsAny(f, "all rights reserved", "not responsible for the content of external") ||
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
	if hasAnyPrefix(f, "凡本网注明", "凡注明", "凡本站注明", "凡来源", "凡署名", "凡转载", "本网站所", "本站所有", "本网所有", "本站内容", "本网站内容", "本站部分", "本站转载", "本站文章", "本网站转载", "本网转载", "未经授权", "未经本网", "未经许可", "未经书面授权", "转载请注明", "转载须", "转载请", "特别声明", "声明:", "声明：", "免责声明", "版权声明", "郑重声明", "本文仅代表", "本文为", "本文来自", "本文系", "以上内容", "如需转载", "如有侵权", "若有侵权", "如涉及", "本文图片", "本平台") {
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
	for _, w := range [...]string{"转载", "版权", "侵权", "授权", "免责", "法律责任", "立场", "观点", "真实性", "删除", "联系", "注明", "来源:", "来源：", "摘编", "镜像", "著作权", "稿件", "本网", "本站", "知识产权", "仅供参考", "恕不负责", "概不负责", "不代表", "投资建议", "违者",
		"активн", "ссылк", "гиперссылк", "редакци", "прав", "согласи", "материал", "copyright", "permission", "reproduc", "rewritten", "redistribut", "broadcast", "do not necessarily", "opinions", "rights", "liab"} {
		if strings.Contains(f, w) {
			n++
		}
	}
	return n
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
	begins := hasAnyPrefix(f, "sign up", "subscribe", "follow us", "follow ", "be the first to know", "i understand and agree", "喜欢这篇", "如果喜欢", "如果你喜欢", "join our", "join us", "download", "get the latest", "get our", "get breaking", "get the best", "we use cookies", "this site uses", "this website uses", "by continuing", "by clicking", "click here", "click to", "support ", "enjoying", "want more", "never miss", "stay up to date", "stay informed", "receive ", "listen to", "watch our", "like us", "register", "already a subscriber", "you have", "our site uses", "for more", "to read the full", "story continues", "article continues", "continue reading", "thank you for", "enter your", "by signing", "your email", "get the ", "get local news", "get news", "get more", "you receive", "you may occasionally receive", "you may receive", "to stop delivery", "to unsubscribe", "you are receiving",
		"подпишитесь", "подписывайтесь", "читайте нас", "следите за", "мы в ", "мы используем", "сайт использует", "этот сайт", "присоединяйтесь", "оставайтесь", "больше новостей", "больше интересного", "установите", "скачайте", "получайте", "хотите", "выписывайте", "оформите подписку", "нажмите", "статья продолжается",
		"扫描", "扫一扫", "长按", "关注", "点击", "下载", "打开", "识别", "欢迎关注", "更多精彩", "更多内容", "请关注", "微信扫", "想了解更多", "欢迎订阅", "订阅", "阅读更多", "进入专题", "立即", "加入", "追踪", "按此", "用微信", "敬请关注")
	if u.cells <= 110 && !begins {
		begins = containsAny(f, "sign up", "signing up", "subscribe", "enter your email", "your email address", "подпишитесь", "подписывайтесь", "присоединяйтесь", "в нашем канале", "на нашем канале", "点我", "下载", "关注我们", "扫码", "加入", "同意我们", "隐私权", "cookie")
	}
	if !begins {
		return kShort
	}
	if containsAny(f, "cookie", "隐私权", "隐私政策", "файлы cookie", "куки", "click to share", "打开app", "javascript", "浏览器") {
		return kNav
	}
	if containsAny(f, "newsletter", "cookie", "our app", " app:", " app ", "mobile app", "inbox", "subscriber", "subscription", "subscribe", "on facebook", "on twitter", "on x", "on telegram", "on whatsapp", "instagram", "youtube", "telegram", "whatsapp channel", "free account", "sign in", "log in", "click here", "rss", "alerts", "our channel", "free articles", "our journalism", "coverage at", "http", "be the first to know", "user agreement", "sign up!", "monthly letter", "weekly letter", "daily briefing", "email address", "terms of service", "privacy policy", "text edition", "continues below", "to your email", "push notification", "promotional content", "podcast", "email updates",
		"telegram", "телеграм", "вконтакте", "одноклассник", "дзен", "max", "на нас", "наш канал", "наш телеграм", "в соцсетях", "в нашем канале", "на нашем канале", "подписка на", "рассылк", "в дзене", "дзене", "приложени", "файлы cookie", "куки", "уведомлени", "youtube", "viber", "whatsapp", "ниже",
		"二维码", "微信", "公众号", "微博", "客户端", "app", "在看", "粉丝", "按赞", "点赞", "转发", "小程序", "应用程序", "应用程式", "好友", "扫码", "全文", "专题", "抖音", "订阅", "关注我们", "爆料群", "交流群", "更多", "line", "即时新闻") && u.cells <= 260 {
		if u.enders >= 4 && u.long(180) {
			return kShort
		}
		return kAdvert
	}
	return kShort
}

// readingTime: 9 min read, Время чтения: 6 минут, 阅读约需5分钟.
func readingTime(f string) bool {
	f = strings.TrimSpace(f)
	return len(f) < 60 && strings.ContainsAny(f, "0123456789") && (hasAnySuffix(f, "min read", "minute read", "minutes read", "mins read", "min.read") || hasAnyPrefix(f, "время чтения", "reading time", "阅读时间", "阅读约", "阅读需", "预计阅读", "读完需要", "本文字数", "全文字数", "全文约", "全文共", "est. read"))
}

func urlLine(f string) bool {
	return (hasAnyPrefix(f, "http://", "https://", "www.") || containsAny(f, "://")) && strings.Count(f, " ") <= 3
}
