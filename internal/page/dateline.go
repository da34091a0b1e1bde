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
