package page

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"xdiff/internal/dates"
)

// A found dateline: t[:end] of a paragraph.
type datelineCut struct {
	end     int
	place   string
	org     string // agency or newspaper as printed
	names   []string
	date    dates.Partial
	isAgent bool
}

// dateline finds the dateline that opens a paragraph. strict asks for a date
// or an agency: what a later paragraph must show.
func dateline(u *unit) (datelineCut, bool) {
	if d, ok := bracketDateline(u.t, u.f); ok {
		d.end = d.reporters(u.t, u.f)
		return d, d.end < len(u.t)
	}
	if u.chinese() {
		return hanDateline(u.t, u.f)
	}
	return wordDateline(u.t, u.f)
}

// bracketDateline reads 【某某社某地3日电】 〔記者王某／某地報導〕 （某报记者某某某地报道）:
// a bracket at the start of a paragraph that ends in 电, 讯 or 报道. A title in such brackets does not.
func bracketDateline(t, f string) (datelineCut, bool) {
	for _, b := range [...][2]string{{"【", "】"}, {"〔", "〕"}, {"（", "）"}, {"(", ")"}, {"[", "]"}, {"［", "］"}} {
		if !strings.HasPrefix(f, b[0]) {
			continue
		}
		e := strings.Index(f, b[1])
		if e < 0 || e > 120 {
			return datelineCut{}, false
		}
		in := f[len(b[0]):e]
		if !hasAnySuffix(strings.TrimSpace(in), "电", "讯", "报道", "报导", "特讯", "消息", "专电", "连线") || !containsAny(in, "社", "报", "网", "台", "记者", "日") {
			return datelineCut{}, false
		}
		raw := t[len(b[0]):e]
		d := readCredit(raw, in)
		d.end = e + len(b[1])
		for d.end < len(f) {
			r, n := utf8.DecodeRuneInString(t[d.end:])
			if !blankRune(r) && r != ':' && r != '：' {
				break
			}
			d.end += n
		}
		return d, d.end < len(t)
	}
	return datelineCut{}, false
}

// readCredit reads the words of a Chinese dateline: organisation, 记者 and
// names, place, date, the closing word.
func readCredit(t, f string) (d datelineCut) {
	i := 0
	if strings.HasPrefix(f, "据") {
		i = len("据")
	}
	if j := strings.Index(f, "记者"); j >= 0 {
		d.org = strings.TrimSpace(t[i:j])
		rest := f[j+len("记者"):]
		at := j + len("记者")
		end := len(f)
		for _, w := range [...]string{"专电", "电", "讯", "报道", "报导", "消息", "连线", "摄影"} {
			if strings.HasSuffix(strings.TrimSpace(rest), w) {
				end = len(strings.TrimRight(f, " ")) - len(w)
				break
			}
		}
		name, place := splitNamePlace(t[at:end], f[at:end])
		d.names = splitNames(name, false)
		d.place = place
		if dd, s := dayBefore(f[:end]); s >= 0 {
			d.date = dd
		}
		d.org = strings.Trim(d.org, " ,，/／")
		if k := orgEnd(d.org); k > 0 {
			if d.place == "" {
				d.place = strings.TrimSpace(d.org[k:])
			}
			d.org = d.org[:k]
		}
	} else {
		end := len(f)
		for _, w := range [...]string{"专电", "电", "讯", "报道", "报导", "消息", "连线"} {
			if strings.HasSuffix(f[:end], w) {
				end -= len(w)
				break
			}
		}
		if dd, s := dayBefore(f[:end]); s >= 0 {
			d.date, end = dd, s
		}
		body := strings.TrimSpace(t[i:max(i, end)])
		k := orgEnd(body)
		d.org, d.place = body[:k], strings.TrimSpace(strings.Trim(body[k:], "/／ ·,，"))
		if k == 0 && d.date == (dates.Partial{}) {
			d.org, d.place = body, ""
		}
	}
	d.isAgent = agencyName(d.org)
	if hasAnyPrefix(d.org, "本", "专") {
		d.org = ""
	}
	return d
}

// splitNamePlace cuts what follows 记者: names, then the place and the date.
// With a slash or a space the cut is printed; without one a name is two or
// three characters.
func splitNamePlace(t, f string) (name, place string) {
	end := len(f)
	if _, s := dayBefore(f); s >= 0 {
		end = s
	}
	body := strings.TrimSpace(t[:end])
	if i := strings.IndexAny(body, "/／"); i >= 0 {
		_, n := utf8.DecodeRuneInString(body[i:])
		return strings.TrimSpace(body[:i]), strings.TrimSpace(body[i+n:])
	}
	if i := strings.LastIndexFunc(body, unicode.IsSpace); i >= 0 {
		_, n := utf8.DecodeRuneInString(body[i:])
		if utf8.RuneCountInString(body[:i]) >= 2 {
			return strings.TrimSpace(body[:i]), strings.TrimSpace(body[i+n:])
		}
	}
	rs := []rune(body)
	if len(rs) >= 5 {
		return string(rs[:3]), string(rs[3:])
	}
	if len(rs) == 4 {
		return string(rs[:2]), string(rs[2:])
	}
	return body, ""
}

// dayBefore reads a date at the end of f: 2021年12月15日, 12月15日, 5日.
// The second result is where it starts, or -1.
func dayBefore(f string) (dates.Partial, int) {
	var d dates.Partial
	e := len(strings.TrimRight(f, " "))
	if !strings.HasSuffix(f[:e], "日") {
		return d, -1
	}
	e -= len("日")
	day, s := numberBefore(f, e)
	if s == e || day < 1 || day > 31 {
		return d, -1
	}
	d.Day = day
	if strings.HasSuffix(f[:s], "月") {
		m, q := numberBefore(f, s-len("月"))
		if q < s-len("月") && m >= 1 && m <= 12 {
			d.Month, s = m, q
			if strings.HasSuffix(f[:s], "年") {
				y, q := numberBefore(f, s-len("年"))
				if y > 1900 && y < 2100 {
					d.Year, s = y, q
				}
			}
		}
	}
	return d, s
}

// numberBefore reads the digits that end before e, written in ASCII or in
// Chinese numerals (十二月十五日).
func numberBefore(f string, e int) (v, start int) {
	start = e
	mul := 1
	for start > 0 && f[start-1] >= '0' && f[start-1] <= '9' {
		v += int(f[start-1]-'0') * mul
		mul *= 10
		start--
	}
	if start < e {
		return v, start
	}
	s := e
	for s >= 3 && strings.Contains("一二三四五六七八九十", f[s-3:s]) {
		s -= 3
	}
	v = 0
	for _, r := range f[s:e] {
		if r == '十' {
			v = max(v, 1) * 10
			continue
		}
		for k, c := range [...]rune{'一', '二', '三', '四', '五', '六', '七', '八', '九'} {
			if c == r {
				v += k + 1
			}
		}
	}
	return v, s
}

// orgEnd is where the name of the organisation that opens a Chinese dateline
// ends: after the first 社, 网, 报, 台 ... that has a name before it.
func orgEnd(s string) int {
	at := 0
	n := 0
	for i, r := range s {
		n++
		next := i + utf8.RuneLen(r)
		if n >= 2 {
			switch r {
			case '社', '网', '網', '报', '報':
				// 中国日报网, 某某报社: the longer name.
				if q, m := utf8.DecodeRuneInString(s[next:]); q == '网' || q == '網' || q == '社' {
					next += m
				}
				return next
			case '台':
				// 台北, 台湾, 台州 are places.
				if rest := s[next:]; !hasAnyPrefix(rest, "北", "湾", "灣", "州", "中", "南", "山") || n > 3 {
					return next
				}
			}
			for _, w := range [...]string{"新闻", "新聞", "在线", "客户端", "快讯", "网讯"} {
				if strings.HasPrefix(s[next-utf8.RuneLen(r):], w) {
					at = next - utf8.RuneLen(r) + len(w)
				}
			}
		}
		if n > 14 {
			break
		}
	}
	return at
}

// hanDateline reads 某某社某地12月15日电 (记者 某某), 本报讯, 某某报某地11月3日讯, 某网讯.
func hanDateline(t, f string) (datelineCut, bool) {
	var none datelineCut
	win := f[:min(len(f), 150)]
	// The closing word, before any stop.
	for i := 0; i < len(win); {
		r, n := utf8.DecodeRuneInString(win[i:])
		if r == utf8.RuneError {
			break
		}
		switch r {
		case '。', '；', '！', '？', '!', '?', ';', '“', '”', '《', '"', '：':
			return none, false
		}
		if r == '电' || r == '讯' || strings.HasPrefix(win[i:], "消息") && i > 0 || strings.HasPrefix(win[i:], "报道") && i > 0 {
			e := i + n
			if r != '电' && r != '讯' {
				e = i + len("消息")
			}
			if d, ok := closeDateline(t, f, i, e); ok {
				return d, true
			}
		}
		i += n
	}
	return none, false
}

// closeDateline judges t[:i] as the head of a dateline whose closing word ends
// at e, and takes the reporters in brackets and the space that follow.
func closeDateline(t, f string, i, e int) (datelineCut, bool) {
	head := f[:i]
	if utf8.RuneCountInString(head) > 40 || strings.ContainsAny(head, ",，、") && !strings.Contains(head, "记者") {
		return datelineCut{}, false
	}
	word := f[i:e]
	d := readCredit(t[:e], f[:e])
	rest := f[e:]
	spaced := rest != "" && (rest[0] == ' ' || rest[0] == '(' || rest[0] == ':' || hasAnyPrefix(rest, "（", "：", "/", "\u200b"))
	dated := d.date != (dates.Partial{})
	own := hasAnyPrefix(head, "本报", "本网", "本台", "本社", "本刊", "本站", "专")
	org := own || orgEnd(strings.TrimPrefix(head, "据")) > 0
	reporter := strings.Contains(head, "记者")
	switch {
	case word == "消息" || word == "报道":
		// 某某网消息 ... is a dateline only as a head of its own; 据某报报道 is attribution.
		if !spaced && !strings.HasPrefix(rest, ":") || !org && !reporter || strings.HasPrefix(head, "据") || strings.Contains(head, "日") && !org {
			return datelineCut{}, false
		}
		if strings.HasPrefix(rest, " ") && word == "报道" && !reporter {
			return datelineCut{}, false
		}
	case !org && !reporter:
		// A place and a date alone: 北京3日电.
		if !dated || !spaced || d.place == "" && d.org == "" || utf8.RuneCountInString(head) > 14 {
			return datelineCut{}, false
		}
	case word == "讯" && !spaced && !dated && !own:
		return datelineCut{}, false
	case word == "电" && !spaced && !dated:
		return datelineCut{}, false
	}
	if !org && d.date != (dates.Partial{}) && d.place == "" {
		d.place, d.org = d.org, ""
	}
	// 据某社某地3日电 followed by a comma is part of the sentence.
	if strings.HasPrefix(rest, ",") || strings.HasPrefix(rest, "，") {
		return datelineCut{}, false
	}
	d.end = e
	d.end = skipBlank(t, d.end)
	d.end = d.reporters(t, f)
	if hasAnyPrefix(f[d.end:], ":") || hasAnyPrefix(f[d.end:], "：") {
		_, n := utf8.DecodeRuneInString(f[d.end:])
		d.end = skipBlank(t, d.end+n)
	} else if own && hasAnyPrefix(f[d.end:], "记者") {
		// 本报讯 记者某某报道: and 本报讯 记者张某 通讯员李某 ...
		if j := strings.Index(f[d.end:min(len(f), d.end+90)], "报道"); j >= 0 && !strings.ContainsAny(f[d.end:d.end+j], ",，。") {
			k := d.end + j + len("报道")
			if k < len(f) && (hasAnyPrefix(f[k:], ":", "：", " ")) {
				d.names = append(d.names, splitNames(t[d.end:d.end+j], false)...)
				_, n := utf8.DecodeRuneInString(f[k:])
				d.end = skipBlank(t, k+n)
			}
		}
	}
	return d, d.end < len(t)
}

// reporters takes the names in brackets behind a Chinese dateline and gives
// its new end.
func (d *datelineCut) reporters(t, f string) int {
	end := skipBlank(t, d.end)
	for _, b := range [...][2]string{{"(", ")"}, {"（", "）"}} {
		if !strings.HasPrefix(f[end:], b[0]) {
			continue
		}
		j := strings.Index(f[end:], b[1])
		if j < 0 || j > 150 {
			break
		}
		in := t[end+len(b[0]) : end+j]
		if strings.ContainsAny(in, "。0123456789") || utf8.RuneCountInString(in) > 40 {
			break
		}
		d.names = append(d.names, splitNames(in, false)...)
		return skipBlank(t, end+j+len(b[1]))
	}
	return end
}

func skipBlank(t string, i int) int {
	for i < len(t) {
		r, n := utf8.DecodeRuneInString(t[i:])
		if !blankRune(r) {
			break
		}
		i += n
	}
	return i
}

// splitNames takes reporters' names apart and leaves out their functions.
// words: written in an alphabet, where names hold spaces.
func splitNames(s string, words bool) []string {
	var names []string
	if words {
		low := strings.ToLower(s)
		for _, w := range [...]string{"written by ", "reporting by ", "text by ", "story by ", "words by ", "interview by ", "by ", "автор: ", "текст: ", "беседовал ", "беседовала ", "записал ", "записала ", "подготовил ", "подготовила "} {
			if strings.HasPrefix(low, w) && len(low) == len(s) {
				s, low = s[len(w):], low[len(w):]
			}
		}
		s = strings.NewReplacer(" and ", ",", " AND ", ",", " & ", ",", " и ", ",", ";", ",", "/", ",").Replace(s)
		for _, n := range strings.Split(s, ",") {
			n = strings.Trim(n, " .|·-–—\u00a0")
			if i := strings.Index(n, " in "); i > 0 {
				n = n[:i]
			}
			if i := strings.Index(strings.ToLower(n), " for "); i > 0 && i < len(n) {
				n = n[:i]
			}
			if i := strings.IndexByte(n, '('); i > 0 {
				n = strings.TrimSpace(n[:i])
			}
			if n == "" || oneOf(strings.ToLower(n), anonymous[:]) || !unicode.IsUpper(firstRune(n)) {
				continue
			}
			if len(names) > 0 && (outletName(strings.ToLower(n)) || hasAnySuffix(strings.ToLower(n), "writer", "writers", "correspondent", "correspondents", "reporter", "reporters", "editor", "editors", "staff", "корреспондент", "обозреватель") || !strings.Contains(n, " ") && strings.IndexFunc(n, unicode.IsUpper) != 0) {
				continue
			}
			names = append(names, n)
		}
		return names
	}
	single := ""
	for _, n := range strings.FieldsFunc(s, func(r rune) bool {
		return blankRune(r) || strings.ContainsRune("、,，/／;；|:：□○◎●■\\", r)
	}) {
		n = stripOffice(n)
		if n == "" || oneOf(n, anonymous[:]) {
			continue
		}
		// Names of two characters are set wide: 王 健.
		if utf8.RuneCountInString(n) == 1 {
			if single == "" {
				single = n
				continue
			}
			n, single = single+n, ""
		}
		names = append(names, n)
	}
	return names
}

// stripOffice takes what a reporter is from before the name.
func stripOffice(n string) string {
	for _, w := range [...]string{"总台", "央视"} {
		n = strings.TrimPrefix(n, w)
	}
	best := -1
	for _, w := range [...]string{"记者", "記者", "通讯员", "通訊員", "实习生", "實習生", "编译", "編譯", "评论员", "撰稿", "特约", "特派员", "文"} {
		if w == "文" {
			if n == w {
				return ""
			}
			continue
		}
		if i := strings.LastIndex(n, w); i >= 0 && i+len(w) > best {
			best = i + len(w)
		}
	}
	if best >= 0 {
		n = n[best:]
	}
	return strings.Trim(n, " .。")
}

// wordDateline reads the datelines of alphabets:
//
//	BEIJING, Nov. 20 (Xinhua) --      Xinhua News Agency, Beijing, November 20 (Xinhua)
//	LONDON (Reuters) -                MOSCOW, November 20. /TASS/.
//	МОСКВА, 20 ноября. /ТАСС/.        ПЕКИН, 20 ноя — РИА Новости.        Москва. 20 ноября. INTERFAX.RU -
//
// It takes tokens as long as they can belong to one, and judges where they stop.
func wordDateline(t, f string) (datelineCut, bool) {
	var d datelineCut
	var placeStart, placeEnd = -1, -1
	caps, words, before := 0, 0, 0 // before: words in front of the first comma
	p := 0
	limit := min(len(t), 160)
	accept := func(end int, dashed bool) (datelineCut, bool) {
		dated := d.date != (dates.Partial{})
		agent := d.org != ""
		if placeStart >= 0 && placeEnd > placeStart && d.place == "" {
			d.place = strings.Trim(t[placeStart:placeEnd], " ,.-–—")
		}
		switch {
		case dated && agent, agent && dashed, dated && dashed && words > 0:
		case dashed && words > 0 && words <= 4 && caps == words && placeEnd-placeStart >= 3:
		case dashed && caps > 0 && caps == before && words <= 5 && placeEnd-placeStart >= 5: // EASTPORT, Ore. —
		default:
			return datelineCut{}, false
		}
		d.end = skipBlank(t, end)
		d.isAgent = agent
		return d, d.end < len(t)
	}
	for p < limit {
		r, n := utf8.DecodeRuneInString(t[p:])
		switch {
		case r == ',' && before == 0:
			before = words
			p += n
		case blankRune(r) || r == ',' || r == '.' || r == '•' || r == '·' || r == '|':
			p += n
		case r == '(' || r == '[' || r == '/':
			closing := map1(r)
			e := strings.IndexByte(t[p+1:limit], closing)
			if e < 1 || e > 60 {
				return datelineCut{}, false
			}
			in := strings.TrimSpace(t[p+1 : p+1+e])
			q, _ := utf8.DecodeRuneInString(in)
			if !unicode.IsUpper(q) {
				return datelineCut{}, false
			}
			if d.org != "" && !strings.Contains(f[:p], "agency") {
				return datelineCut{}, false
			}
			d.org = trimOrg(in)
			p += e + 2
			after := skipBlank(t, p)
			if r == '/' || d.date != (dates.Partial{}) {
				// The bracket may close the dateline itself.
				if strings.HasPrefix(t[after:], ".") {
					return accept(after+1, true)
				}
				if dashLen(t[after:]) == 0 && d.date != (dates.Partial{}) && !strings.HasPrefix(t[after:], ",") {
					return accept(after, true)
				}
			}
		case r == ':' && d.org == "" && words > 0 && words <= 3 && caps == words && placeEnd-placeStart >= 4 && !alertWord(f[placeStart:placeEnd]):
			return accept(p+1, true)
		case r == ':' && d.date != (dates.Partial{}) && words > 0:
			return accept(p+1, true)
		case dashLen(t[p:]) > 0:
			e := skipBlank(t, p+dashLen(t[p:]))
			if d.org == "" && d.date != (dates.Partial{}) {
				if q, org, name := agencyAfter(t, e); q > 0 {
					d.org = org
					if name != "" {
						d.names = append(d.names, name)
					}
					return accept(q, true)
				}
			}
			return accept(e, true)
		case r >= '0' && r <= '9':
			dd, q := dayMonth(f, p)
			if q == p || d.date.Day != 0 {
				return datelineCut{}, false
			}
			d.date = dd
			p = q
		case unicode.IsLetter(r):
			if dd, q := monthDay(f, p); q > p && d.date.Day == 0 {
				d.date = dd
				p = q
				continue
			}
			e := p
			for e < len(t) {
				q, m := utf8.DecodeRuneInString(t[e:])
				if !unicode.IsLetter(q) && q != '-' && q != '\'' && q != '’' && !(q == '.' && e+1 < len(t) && unicode.IsLetter(rune(t[e+1])) || q == '.' && isUpperASCII(t, e+1)) {
					break
				}
				e += m
			}
			w := t[p:e]
			if weekday(f[p:e]) {
				p = e
				continue
			}
			if !unicode.IsUpper(r) {
				switch f[p:e] {
				case "of", "the", "de", "la", "al", "el", "на", "и":
					if words == 0 {
						return datelineCut{}, false
					}
					p = e
					placeEnd = e
					continue
				}
				return datelineCut{}, false
			}
			// ТАСС, 20 ноября. and Xinhua News Agency, Beijing, November 20
			if agencyName(f[p:e]) && d.org == "" || d.date.Day != 0 && words > 0 && d.org == "" && dashFollows(t, e) {
				d.org = trimOrg(w)
				p = e
				continue
			}
			if (f[p:e] == "agency" || f[p:e] == "агентство") && placeStart >= 0 && d.org == "" {
				d.org = t[placeStart:e]
				placeStart, placeEnd, words, caps = -1, -1, 0, 0
				p = e
				continue
			}
			if d.date.Day != 0 && d.org != "" {
				if dd, ok := accept(p, true); ok && strings.HasSuffix(strings.TrimRight(t[:p], " "), ".") {
					return dd, true
				}
				return datelineCut{}, false
			}
			words++
			if upperWord(w) {
				caps++
			}
			if words > 8 {
				return datelineCut{}, false
			}
			if placeStart < 0 {
				placeStart = p
			}
			if d.date.Day == 0 {
				placeEnd = e
			}
			p = e
		default:
			return datelineCut{}, false
		}
	}
	return datelineCut{}, false
}

func map1(r rune) byte {
	switch r {
	case '(':
		return ')'
	case '[':
		return ']'
	}
	return '/'
}

func isUpperASCII(t string, i int) bool { return i < len(t) && t[i] >= 'A' && t[i] <= 'Z' }

// dashFollows reports whether t[i:] goes on with a dash, so that the word
// before it closes a dateline.
func dashFollows(t string, i int) bool { return dashLen(t[skipBlank(t, i):]) > 0 }

// trimOrg keeps the name in "Xinhua/Li Ming" and "GLOBE NEWSWIRE".
func trimOrg(s string) string {
	if i := strings.IndexByte(s, '/'); i > 0 {
		s = s[:i]
	}
	return strings.TrimSpace(s)
}

// alertWord: a colon after these in capitals opens a line that is no dateline.
func alertWord(f string) bool {
	return containsAny(f, "breaking", "update", "exclusive", "watch", "live", "opinion", "analysis", "note", "warning", "photos", "question", "answer", "срочно", "важно", "видео", "фото", "обновлено")
}

// upperWord: all letters capital.
func upperWord(w string) bool {
	n := 0
	for _, r := range w {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			n++
		}
	}
	return n >= 2
}

// dashLen is the length of a dash that stands between words: - – — --.
func dashLen(s string) int {
	if strings.HasPrefix(s, "--") {
		return 2
	}
	r, n := utf8.DecodeRuneInString(s)
	if r == '—' || r == '–' || r == '−' || r == '―' {
		for strings.HasPrefix(s[n:], s[:len(string(r))]) {
			n += utf8.RuneLen(r)
		}
		return n
	}
	if r == '-' && len(s) > 1 && (s[1] == ' ' || s[1] == 0xC2) {
		return 1
	}
	return 0
}

// dayMonth reads 20 November[, 2023] and 20 ноября[ 2023 года].
func dayMonth(f string, p int) (dates.Partial, int) {
	day, q := number(f, p, 2)
	if q == p || day < 1 || day > 31 {
		return dates.Partial{}, p
	}
	q = skipSpace(f, skipOrdinal(f, q))
	m, e := month(f, q)
	if m == 0 {
		return dates.Partial{}, p
	}
	d := dates.Partial{Month: m, Day: day}
	return optionalYear(f, d, e)
}

// monthDay reads Nov. 20[, 2023].
func monthDay(f string, p int) (dates.Partial, int) {
	m, q := month(f, p)
	if m == 0 {
		return dates.Partial{}, p
	}
	q = skipSpace(f, skipByteF(f, q, '.'))
	day, e := number(f, q, 2)
	if e == q || day < 1 || day > 31 {
		return dates.Partial{}, p
	}
	return optionalYear(f, dates.Partial{Month: m, Day: day}, e)
}

func optionalYear(f string, d dates.Partial, e int) (dates.Partial, int) {
	q := skipSpace(f, skipByteF(f, skipByteF(f, e, '.'), ','))
	if y, r := number(f, q, 4); r-q == 4 && y >= 1900 && y < 2100 {
		d.Year, e = y, r
		for _, g := range [...]string{" года", " г."} {
			if strings.HasPrefix(f[e:], g) {
				e += len(g)
			}
		}
	}
	return d, e
}

func weekday(w string) bool {
	switch w {
	case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri", "sat", "sun",
		"понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье":
		return true
	}
	return false
}

// agencyAfter reads the agency that follows the dash of a Russian dateline,
// closed by a full stop: РИА Новости. or РИА Новости, Иван Петров.
func agencyAfter(t string, p int) (end int, org, name string) {
	e := p
	words := 0
	comma := -1
	for e < len(t) && e-p < 90 {
		r, n := utf8.DecodeRuneInString(t[e:])
		switch {
		case r == '.' && words > 0:
			// Initials go on: И. Петров.
			if e-p >= 2 && words > 0 {
				if q, _ := utf8.DecodeLastRuneInString(t[:e]); unicode.IsUpper(q) && comma >= 0 {
					e += n
					continue
				}
			}
			next := skipBlank(t, e+1)
			if next >= len(t) || next == e+1 {
				return 0, "", ""
			}
			if comma > 0 {
				return e + 1, strings.TrimSpace(t[p:comma]), strings.TrimSpace(t[comma+1 : e])
			}
			return e + 1, strings.TrimSpace(t[p:e]), ""
		case r == ',':
			if comma >= 0 || words == 0 {
				return 0, "", ""
			}
			comma = e
			e += n
		case blankRune(r):
			e += n
		case unicode.IsUpper(r):
			words++
			if words > 5 {
				return 0, "", ""
			}
			for e < len(t) {
				q, m := utf8.DecodeRuneInString(t[e:])
				if !unicode.IsLetter(q) && q != '-' {
					break
				}
				e += m
			}
		default:
			return 0, "", ""
		}
	}
	return 0, "", ""
}
