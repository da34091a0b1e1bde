package page

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// splitHost finds the host's name after the title: Title - Host, Title_Host,
// Title | Section | Host. It gives where the title ends and where the host's
// name begins; zeros where there is none. What comes back in the body belongs
// to the title (… — министр), and so does what is not written like a name.
func (p *parser) splitHost(u *unit, lede string) (titleEnd, hostStart int) {
	hi := len(u.t)
	for range 3 {
		a, b := lastSeparator(u.t[:hi])
		if a <= 0 {
			break
		}
		title, suffix := u.f[:a], strings.TrimSpace(u.f[b:hi])
		raw := strings.TrimSpace(u.t[b:hi])
		sep := strings.TrimSpace(u.t[a:b])
		spaced := a+len(sep) < b
		if p.site != "" && strings.EqualFold(raw, p.site) {
			titleEnd, hi = a, a
			if hostStart == 0 {
				hostStart = b
			}
			continue
		}
		n := utf8.RuneCountInString(suffix)
		nt := measure(title).cells
		if suffix == "" || n > 40 || nt < 12 || measure(suffix).cells > nt {
			break
		}
		r, _ := utf8.DecodeRuneInString(raw)
		if han(r) {
			if n > 16 || strings.ContainsAny(suffix, ",，。!?！？:：“”《》、 ") {
				break
			}
			if sep != "_" && sep != "|" && sep != "｜" && sep != "丨" && !outletName(suffix) && nt < 20 {
				break
			}
		} else {
			if !unicode.IsUpper(r) && !unicode.IsDigit(r) && !strings.Contains(suffix, ".") || strings.ContainsAny(suffix, "?!:“”«»\"") {
				break
			}
			if !spaced && sep == "-" || strings.Count(title, " ") < 2 && u.han == 0 || strings.Count(suffix, " ") > 4 {
				break
			}
			if sep != "|" && sep != "_" && !outletName(suffix) && !hostWords(raw) {
				break
			}
		}
		if lede != "" && (strings.Contains(lede, suffix) || echoes(suffix, lede)) && !outletName(suffix) {
			break
		}
		titleEnd, hi = a, a
		if hostStart == 0 {
			hostStart = b
		}
	}
	return titleEnd, hostStart
}

// echoes: the words of a suffix come back in the body in another form, as
// names do in inflected languages.
func echoes(suffix, lede string) bool {
	hit, n := overlap(suffix, lede)
	return n > 0 && hit*2 > n
}

// hostWords: every longer word has a capital initial.
func hostWords(s string) bool {
	for _, w := range strings.Fields(s) {
		r, _ := utf8.DecodeRuneInString(w)
		if !unicode.IsUpper(r) && !unicode.IsDigit(r) && utf8.RuneCountInString(w) > 3 {
			return false
		}
	}
	return true
}

// lastSeparator finds the last of - – — _ | that can stand before a host's
// name: t[:a] is the title, t[b:] what follows.
func lastSeparator(t string) (a, b int) {
	for i := len(t); i > 0; {
		r, n := utf8.DecodeLastRuneInString(t[:i])
		i -= n
		switch r {
		case '|', '｜', '丨', '_':
		case '–', '—', '-':
			p, _ := utf8.DecodeLastRuneInString(t[:i])
			q, _ := utf8.DecodeRuneInString(t[i+n:])
			if p == r || q == r {
				return 0, 0 // a dash of the title: 标题——副题
			}
			if !blankRune(p) && !han(p) || !blankRune(q) && !han(q) {
				continue // inside a word or a range
			}
		default:
			continue
		}
		a = len(strings.TrimRightFunc(t[:i], func(r rune) bool { return blankRune(r) || r == '_' || r == '|' }))
		b = skipBlank(t, i+n)
		return a, b
	}
	return 0, 0
}
