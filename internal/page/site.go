package page

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// findSite finds the name the site gives itself: its masthead in the first
// lines, the first step of its path, its copyright line. One of them must look
// like an outlet's name, or two of them agree.
//
// Note: asking for a known ending alone (…日报, … Times) misses half of the
// sites; taking any first line takes sections and slogans.
func (p *parser) findSite() {
	us := p.us
	type candidate struct {
		name   string // as printed
		at     int    // unit
		score  float64
		notice bool
	}
	var cs []candidate
	addName := func(s string, at int, score float64, notice bool) {
		s = strings.TrimFunc(s, func(r rune) bool {
			return blankRune(r) || strings.ContainsRune(".,，。|:：*-–—«»\"“”「」《》", r)
		})
		n := utf8.RuneCountInString(s)
		if n < 2 || !hasHan(s) && n < 3 || n > 60 || spamName(s) || hasHan(s) && n > 14 {
			return
		}
		f := fold(s)
		if hasHan(s) && strings.ContainsFunc(s, blankRune) && !outletName(f) {
			return // two halves of a title; a Chinese name has no gap
		}
		switch f {
		case "breaking", "exclusive", "live", "urgent", "en", "срочно", "эксклюзив", "молния", "快讯", "突发", "独家", "速报", "聚焦":
			return // a flag on the story
		}
		if toolSet().has(f) || relatedSet().has(f) || oneOf(f, indexHeads[:]) || copyrightSet().has(f) || commentSet().has(f) || strings.ContainsAny(f, "?!？！") {
			return
		}
		if outletName(f) && (hasHan(s) || unicode.IsUpper(firstRune(s))) && (hasHan(s) || hostWords(s) || notice || strings.Count(s, " ") <= 2) {
			score += 1.5
		}
		cs = append(cs, candidate{s, at, score, notice})
	}
	top := min(len(us), 4)
	for i := 0; i < top; i++ {
		u := &us[i]
		if u.cells > 90 || u.enders > 0 && u.kind == kWeak {
			continue
		}
		if a, b := lastSeparator(u.t); a > 0 && u.kind == kShort {
			addName(u.t[b:], i, 0.5, false)
		}
		switch u.kind {
		case kShort:
			part := false
			score := 1.0
			if i > 0 {
				score = 0.5
			} else if len(us) > 2 && (us[1].kind == kNav || us[2].kind == kNav) && p.looksProper(u) {
				score = 2
			}
			// Name — slogan, Name HarbourName, Name (edition)
			for _, sep := range [...]string{" — ", " – ", " - ", " | ", " (", "（"} {
				if j := strings.Index(u.t, sep); j > 0 {
					addName(u.t[:j], i, score, false)
					part = true
				}
			}
			// A name in two scripts: the one the page is written in.
			if j := strings.IndexFunc(u.t, han); hasHan(u.t) && u.alpha > 2 {
				a, b := u.t[:j], u.t[j:]
				if j == 0 {
					j = strings.IndexFunc(u.t, func(r rune) bool { return !han(r) })
					a, b = u.t[j:], u.t[:j]
				}
				if p.words {
					b = a
				}
				if !strings.ContainsFunc(b, blankRune) || p.words {
					addName(b, i, score, false)
					part = true
				}
			}
			if u.cells <= 60 && !part {
				addName(u.t, i, score, false)
			}
		case kNav:
			if a, b := lastSeparator(u.t); a > 0 && strings.Count(u.t, "|") == 1 {
				addName(u.t[b:], i, 0.5, false)
			}
			if j := strings.IndexAny(u.t, "|»›>/→｜丨"); j > 0 {
				score := 0.5
				if strings.ContainsAny(u.t[j:], ">›»→") || i == 0 {
					score = 1
				}
				addName(u.t[:j], i, score, false)
			}
		}
	}
	for i := range us {
		u := &us[i]
		if u.kind != kLegal || u.cells > 300 || i < len(us)/3 || i < len(us)-60 {
			continue
		}
		for _, s := range noticeNames(u.t, u.f, p.words) {
			addName(s, i, 1.5, true)
		}
	}
	// A masthead with an edition's name, a notice with a company's: what they
	// begin with together.
	for _, a := range cs {
		for _, b := range cs {
			if a.notice || !b.notice || a.name == b.name {
				continue
			}
			n := 0
			for n < len(a.name) && n < len(b.name) && a.name[n] == b.name[n] {
				n++
			}
			for n > 0 && !utf8.RuneStart((a.name + " ")[n]) {
				n--
			}
			if hasHan(a.name[:n]) && utf8.RuneCountInString(a.name[:n]) >= 3 {
				addName(a.name[:n], a.at, 2.5, false)
			}
		}
	}
	best := -1
	for i := range cs {
		c := &cs[i]
		f := fold(c.name)
		again := 0
		for j := range us {
			v := &us[j]
			if j != c.at && v.kind != kProse && v.cells <= 300 && strings.Contains(v.f, f) {
				again++
			}
		}
		c.name = p.running(c.name)
		if again > 0 {
			c.score++
		} else if !c.notice && us[c.at].kind == kShort && !(c.at+1 < len(us) && us[c.at+1].kind == kNav) && !(c.at+2 < len(us) && us[c.at+2].kind == kNav) {
			continue // the first line of a plain article is its title
		}
		if c.score >= 1.5 && (best < 0 || c.score > cs[best].score) {
			best = i
		}
	}
	if best < 0 {
		return
	}
	p.site = cs[best].name
	next := -1
	for i, c := range cs {
		if c.score >= 1.5 && !sameName(fold(c.name), fold(p.site)) && (next < 0 || c.score > cs[next].score) {
			next = i
		}
	}
	if next >= 0 {
		p.other = cs[next].name
	}
}

// spamName: what sites are called that print other people's news to be found.
func spamName(s string) bool {
	f := fold(s)
	return hasHan(f) && containsAny(f, "官网", "下载", "app", "娱乐", "注册", "登录", "网页", "手机版", "投注", "彩票", "官方", "博彩", "棋牌") && !hasAnySuffix(f, "报", "娱乐报", "新闻网")
}

// looksProper: written as a name is, not as a title is.
func (p *parser) looksProper(u *unit) bool {
	if u.chinese() {
		return u.cells <= 16 && u.digits == 0
	}
	words := strings.Fields(u.t)
	if len(words) > 5 || u.digits > 0 {
		return false
	}
	return hostWords(u.t) || len(words) <= 2
}

// noticeNames reads the name out of a copyright line: © 2009–2024 Name.
// 版权归某某所有, 某某 版权所有, Информационное агентство «Название».
func noticeNames(t, f string, words bool) []string {
	var out []string
	if i := strings.Index(t, "«"); i >= 0 {
		if j := strings.Index(t[i:], "»"); j > 0 {
			// The inner of two pairs: «Редакция газеты “Имя”».
			in := t[i+len("«") : i+j]
			for _, q := range [...][2]string{{"“", "”"}, {"„", "“"}, {"\"", "\""}} {
				if a := strings.Index(in, q[0]); a >= 0 {
					if b := strings.Index(in[a+len(q[0]):], q[1]); b > 0 {
						return append(out, in[a+len(q[0]):a+len(q[0])+b])
					}
				}
			}
			return append(out, in)
		}
	}
	if i := strings.IndexAny(t, "《「"); i >= 0 && strings.Contains(f, "版权") {
		if j := strings.IndexAny(t[i:], "》」"); j > 0 {
			out = append(out, t[i+3:i+j])
		}
	}
	company := func(s string) string {
		s = strings.TrimFunc(s, func(r rune) bool { return blankRune(r) || r == '©' || unicode.IsDigit(r) || r == '-' || r == '–' })
		for _, w := range [...]string{"股份有限公司", "有限公司", "有限責任公司", "有限责任公司", "公司", "集团", "集團", "网站", "網站"} {
			s = strings.TrimSuffix(s, w)
		}
		return s
	}
	for _, w := range [...]string{"版权所有", "著作权所有"} {
		if i := strings.Index(f, w); i >= 0 {
			before, after := t[:i], t[i+len(w):]
			if j := strings.LastIndexFunc(strings.TrimRightFunc(before, blankRune), func(r rune) bool { return strings.ContainsRune(",，。|；;:：", r) }); j >= 0 {
				_, n := utf8.DecodeRuneInString(before[j:])
				before = before[j+n:]
			}
			if b := company(before); hasHan(b) {
				out = append(out, b)
			} else {
				a := strings.TrimLeft(after, " ：:©\u00a0")
				if j := strings.IndexFunc(a, func(r rune) bool { return blankRune(r) || strings.ContainsRune(",，。|；;", r) }); j > 0 {
					a = a[:j]
				}
				out = append(out, company(a))
			}
			return out
		}
	}
	for _, w := range [...]string{"版权归", "版权属于", "版权属", "著作权归", "均属", "均归", "均为"} {
		if i := strings.Index(f, w); i >= 0 {
			rest := t[i+len(w):]
			if j := strings.Index(rest, "所有"); j > 0 {
				return append(out, company(rest[:j]))
			}
		}
	}
	i := strings.Index(f, "©")
	n := len("©")
	if i < 0 {
		if i = strings.Index(f, "copyright"); i < 0 {
			return out
		}
		n = len("copyright")
	}
	s := strings.TrimLeftFunc(t[i+n:], func(r rune) bool {
		return blankRune(r) || unicode.IsDigit(r) || strings.ContainsRune("-–—,.()（）c©:", r)
	})
	s = strings.TrimPrefix(s, "by ")
	for _, stop := range [...]string{"All rights", "All Rights", "ALL RIGHTS", ". ", " | ", ", ", " - ", " — ", " · ", "保留", "。"} {
		if j := strings.Index(s, stop); j > 0 {
			s = s[:j]
		}
	}
	s = strings.TrimRight(strings.TrimFunc(s, blankRune), "., 0123456789–-")
	low := strings.ToLower(s)
	for _, w := range [...]string{" ltd", " inc", " llc", " limited", " plc"} {
		// A company that publishes its own news is called by its name.
		if a := strings.TrimRight(s[:max(0, len(s)-len(w))], " ,"); words && len(low) == len(s) && strings.HasSuffix(low, w) && strings.Contains(a, " ") {
			s, low = a, strings.ToLower(a)
			break
		}
	}
	if strings.Count(s, " ") <= 5 && !hasAnySuffix(low, " ltd", " inc", " llc", " limited", " gmbh", " co", " corp", " corporation", "ооо") && !containsAny(low, "the author", "wordpress", "автор") {
		out = append(out, s)
	}
	return out
}
