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

// findStamp finds the first full date (with its year) in t.
func findStamp(t string) (stamp, bool) {
	e, ok := dates.Stamp(t)
	if !ok {
		return stamp{}, false
	}
	return stamp{e.Start, e.End, e.From}, true
}

// stamp is the first full date of the unit, found once.
func (u *unit) stamp() (stamp, bool) {
	if !u.looked {
		u.looked = true
		if u.digits > 2 && u.cells <= 200 {
			u.date, u.dated = findStamp(u.t)
		}
	}
	return u.date, u.dated
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
func bareStamp(u *unit, f string) bool {
	f = strings.TrimSpace(f)
	if f == "" || len(f) > 60 {
		return false
	}
	if hasAnyPrefix(f, "时间:", "时间：", "日期:", "日期：") {
		f = strings.TrimLeft(f[len("时间"):], ":： ")
	}
	if st, ok := u.stamp(); ok && st.start <= 12 && len(u.t)-st.end <= 12 && !strings.ContainsAny(u.t[st.end:], ".!?") {
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
