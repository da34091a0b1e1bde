package page

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"xdiff/internal/dates"
)

// wordDateline reads the datelines of alphabets:
//
//	GREYSTONE, Nov. 20 (Ardent) --      Ardent News Agency, Greystone, November 20 (Ardent)
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
			end := closing(r)
			e := strings.IndexByte(t[p+1:limit], end)
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
				case "of", "the", "de", "la", "al", "el", "на", "и", "and": // and: two cities in one dateline
					if words == 0 {
						return datelineCut{}, false
					}
					p = e
					placeEnd = e
					continue
				}
				return datelineCut{}, false
			}
			// ТАСС, 20 ноября. and Ardent News Agency, Greystone, November 20
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

func closing(r rune) byte {
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

// trimOrg keeps the name in "Ardent/Nora Steen" and "GLOBE NEWSWIRE".
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
