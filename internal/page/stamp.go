package page

import (
	"strings"

	"xdiff/internal/dates"
)

// A stamp is a date, with or without a time, as pages print it.
type stamp struct {
	start, end int
	date       dates.Partial
}

// findStamp finds the first full date (with its year) in the folded text f.
func findStamp(f string) (stamp, bool) {
	for i := 0; i < len(f); i++ {
		c := f[i]
		switch {
		case c >= '0' && c <= '9':
			if st, ok := stampAt(f, i); ok {
				return st, true
			}
			for i+1 < len(f) && f[i+1] >= '0' && f[i+1] <= '9' {
				i++
			}
		case c >= 'a' && c <= 'z' && (i == 0 || !letterByte(f[i-1])):
			if st, ok := monthFirst(f, i); ok {
				return st, true
			}
		}
	}
	return stamp{}, false
}

func letterByte(c byte) bool { return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0x80 }

// number reads 1 to max digits at i.
func number(f string, i, max int) (v, next int) {
	next = i
	for next < len(f) && next-i < max && f[next] >= '0' && f[next] <= '9' {
		v = v*10 + int(f[next]-'0')
		next++
	}
	if next < len(f) && f[next] >= '0' && f[next] <= '9' {
		return 0, i // a longer number
	}
	return v, next
}

func valid(d dates.Partial) bool {
	return d.Year >= 1900 && d.Year < 2100 && d.Month >= 1 && d.Month <= 12 && d.Day >= 1 && d.Day <= 31
}

// stampAt reads a date that begins with a number.
func stampAt(f string, i int) (stamp, bool) {
	a, p := number(f, i, 4)
	if p == i {
		return stamp{}, false
	}
	var d dates.Partial
	sep, q := dateSep(f, p)
	switch {
	case p-i == 4 && sep != 0: // 2023-11-23, 2023/11/23, 2023.11.23, 2023年11月23日
		m, r := number(f, q, 2)
		sep2, s := dateSep(f, r)
		if r == q || sep2 == 0 || sep != 'Y' && sep2 != sep || sep == 'Y' && sep2 != 'M' {
			return stamp{}, false
		}
		day, e := number(f, s, 2)
		if e == s {
			return stamp{}, false
		}
		if strings.HasPrefix(f[e:], "日") {
			e += len("日")
		} else if strings.HasPrefix(f[e:], "号") {
			e += len("号")
		}
		d = dates.Partial{Year: a, Month: m, Day: day}
		p = e
	case p-i <= 2 && (sep == '.' || sep == '/' || sep == '-'): // 23.11.2023; with a slash the month may come first
		m, r := number(f, q, 2)
		sep2, s := dateSep(f, r)
		if r == q || sep2 != sep {
			return stamp{}, false
		}
		y, e := number(f, s, 4)
		if e-s != 4 && !(e-s == 2 && sep == '.') {
			return stamp{}, false
		}
		if e-s == 2 {
			y += 2000
		}
		d = dates.Partial{Year: y, Month: m, Day: a}
		if m > 12 || sep == '/' && a <= 12 && m <= 31 && m > 12 {
			d.Month, d.Day = a, m
		}
		p = e
	case p-i <= 2: // 23 November 2023, 23 ноября 2023
		q = skipSpace(f, p)
		q = skipOrdinal(f, q)
		m, r := month(f, q)
		if m == 0 {
			return stamp{}, false
		}
		r = skipByte(skipByteF(f, r, '.'), f, ',')
		y, e := number(f, skipSpace(f, r), 4)
		if y < 1900 {
			return stamp{}, false
		}
		for _, g := range [...]string{" г.", " года", " год", " г"} {
			if strings.HasPrefix(f[e:], g) && wordEnd(f, e+len(g)) {
				e += len(g)
				break
			}
		}
		d = dates.Partial{Year: y, Month: m, Day: a}
		p = e
	default:
		return stamp{}, false
	}
	if !valid(d) {
		return stamp{}, false
	}
	return withTime(f, stamp{i, p, d}), true
}

// monthFirst reads Nov. 23, 2023.
func monthFirst(f string, i int) (stamp, bool) {
	m, p := month(f, i)
	if m == 0 {
		return stamp{}, false
	}
	p = skipSpace(f, skipByteF(f, p, '.'))
	day, q := number(f, p, 2)
	if q == p {
		return stamp{}, false
	}
	q = skipOrdinal(f, q)
	q = skipSpace(f, skipByteF(f, q, ','))
	y, e := number(f, q, 4)
	d := dates.Partial{Year: y, Month: m, Day: day}
	if e-q != 4 || !valid(d) {
		return stamp{}, false
	}
	return withTime(f, stamp{i, e, d}), true
}

// withTime takes the time of day that follows a date.
func withTime(f string, st stamp) stamp {
	p := st.end
	for {
		switch {
		case strings.HasPrefix(f[p:], " ") || strings.HasPrefix(f[p:], ",") || strings.HasPrefix(f[p:], "|"):
			p++
			continue
		case strings.HasPrefix(f[p:], "星期") && len(f) >= p+9:
			p += 9
			st.end = p
			continue
		case strings.HasPrefix(f[p:], "at "), strings.HasPrefix(f[p:], "t") && p+1 < len(f) && f[p+1] >= '0' && f[p+1] <= '9':
			p++
			if f[p] == 't' {
				p++
			}
			continue
		case strings.HasPrefix(f[p:], "в "):
			p += len("в ")
			continue
		case strings.HasPrefix(f[p:], "- ") || strings.HasPrefix(f[p:], "– ") || strings.HasPrefix(f[p:], "— "):
			p = p + strings.IndexByte(f[p:], ' ') + 1
			continue
		}
		break
	}
	h, q := number(f, p, 2)
	if q == p || h > 24 {
		return st
	}
	colon := 0
	switch {
	case strings.HasPrefix(f[q:], ":"):
		colon = 1
	case strings.HasPrefix(f[q:], "："), strings.HasPrefix(f[q:], "时"):
		colon = 3
	default:
		return st
	}
	m, r := number(f, q+colon, 2)
	if r == q+colon || m > 59 {
		return st
	}
	if strings.HasPrefix(f[r:], "分") {
		r += len("分")
	}
	if strings.HasPrefix(f[r:], ":") {
		if _, e := number(f, r+1, 2); e > r+1 {
			r = e
			if strings.HasPrefix(f[r:], ".") {
				if _, e := number(f, r+1, 3); e > r+1 {
					r = e
				}
			}
		}
	}
	rest := f[r:]
	switch t := strings.TrimLeft(rest, " "); {
	case hasAnyPrefix(t, "pm", "p.m"):
		if h < 12 {
			h += 12
		}
		r += len(rest) - len(t) + 2
		if strings.HasPrefix(t, "p.m.") {
			r += 2
		}
	case hasAnyPrefix(t, "am", "a.m"):
		if h == 12 {
			h = 0
		}
		r += len(rest) - len(t) + 2
		if strings.HasPrefix(t, "a.m.") {
			r += 2
		}
	}
	// The zone belongs to the stamp.
	rest = f[r:]
	t := strings.TrimLeft(rest, " (")
	for _, z := range [...]string{"gmt", "utc", "msk", "мск", "bst", "edt", "est", "pdt", "pst", "cst", "bjt", "cet", "hkt", "ist", "et", "z"} {
		if strings.HasPrefix(t, z) && wordEnd(t, len(z)) {
			r += len(rest) - len(t) + len(z)
			break
		}
	}
	if len(f) > r+4 && (f[r] == '+' || f[r] == '-' || f[r] == ' ' && (f[r+1] == '+' || f[r+1] == '-')) {
		e := r + 1
		for e < len(f) && (f[e] >= '0' && f[e] <= '9' || f[e] == ':' || f[e] == '+' || f[e] == '-') {
			e++
		}
		if e-r >= 3 && f[e-1] >= '0' && f[e-1] <= '9' {
			r = e
		}
	}
	st.date.Hour, st.date.Minute, st.date.HasTime = h, m, true
	st.end = r
	return st
}

// dateSep reads what stands between the numbers of a date: itself, or 'Y' and
// 'M' for 年 and 月.
func dateSep(f string, p int) (byte, int) {
	if p >= len(f) {
		return 0, p
	}
	switch f[p] {
	case '-', '/', '.':
		return f[p], p + 1
	}
	if strings.HasPrefix(f[p:], "年") {
		return 'Y', skipSpace(f, p+len("年"))
	}
	if strings.HasPrefix(f[p:], "月") {
		return 'M', skipSpace(f, p+len("月"))
	}
	return 0, p
}

// month reads the name of a month at i; 0 where there is none.
func month(f string, i int) (m, next int) {
	e := i
	for e < len(f) && letterByte(f[e]) {
		e++
	}
	w := f[i:e]
	if len(w) < 3 {
		return 0, i
	}
	if w[0] < 0x80 {
		for k, s := range monthsEN {
			if strings.HasPrefix(w, s) && (len(w) == 3 || w == "sept" || len(w) > 3 && oneOf(w, []string{"january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december"})) {
				return k + 1, e
			}
		}
		return 0, i
	}
	for k, s := range monthsRU {
		if strings.HasPrefix(w, s) && len(w) <= len("сентября") && (k != 4 || w == "мая" || w == "май") {
			return k + 1, e
		}
	}
	return 0, i
}

func skipSpace(f string, i int) int {
	for i < len(f) && f[i] == ' ' {
		i++
	}
	return i
}

func skipByteF(f string, i int, c byte) int {
	if i < len(f) && f[i] == c {
		i++
	}
	return i
}

func skipByte(i int, f string, c byte) int { return skipByteF(f, i, c) }

// skipOrdinal steps over the ending of 1st, 2nd, 3rd, 4th.
func skipOrdinal(f string, i int) int {
	if i+2 <= len(f) && i > 0 && f[i-1] >= '0' && f[i-1] <= '9' {
		switch f[i : i+2] {
		case "st", "nd", "rd", "th":
			return skipSpace(f, i+2)
		}
	}
	return i
}

// bareStamp reports whether f is nothing but a time or a date, as under the
// titles of a list: 07-24, 10:25, 2 hours ago, 3小时前, вчера 10:20.
func bareStamp(f string) bool {
	f = strings.TrimSpace(f)
	if f == "" || len(f) > 60 {
		return false
	}
	if hasAnyPrefix(f, "时间:", "时间：", "日期:", "日期：") {
		f = strings.TrimLeft(f[len("时间"):], ":： ")
	}
	if st, ok := findStamp(f); ok && st.start <= 12 && len(f)-st.end <= 12 && !strings.ContainsAny(f[st.end:], ".!?") {
		return true
	}
	if hasAnySuffix(f, " ago", "前", " назад") && f[0] >= '0' && f[0] <= '9' && len(f) < 30 {
		return true
	}
	for _, w := range [...]string{"昨天", "今天", "前天", "yesterday", "today", "вчера", "сегодня", ","} {
		f = strings.TrimSpace(strings.TrimPrefix(f, w))
	}
	digits := 0
	for i := 0; i < len(f); i++ {
		switch c := f[i]; {
		case c >= '0' && c <= '9':
			digits++
		case c == ':' || c == '-' || c == '/' || c == ' ' || c == '.':
		default:
			rest := strings.TrimLeft(f[i:], "月日时分年")
			if rest != f[i:] {
				i = len(f) - len(rest) - 1
				continue
			}
			return false
		}
	}
	return digits >= 2 && digits <= 14 && strings.ContainsAny(f, ":-/月.")
}
