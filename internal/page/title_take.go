package page

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// takeTitle fills in the title from its unit: without the host's name, with
// the breaks of its layout joined where the joined words stand in the body.
func (p *parser) takeTitle() {
	if p.title < 0 {
		if len(p.us) > 0 {
			p.warn("no title found")
		}
		return
	}
	us := p.us
	u := &us[p.title]
	lede := p.lede(6000)
	lo, hi := 0, len(u.t)
	if u.kind == kMeta {
		for _, l := range findLabels(u.t, u.f) {
			if l.f == fTitle {
				lo = skipBlank(u.t, l.value)
				hi = len(strings.TrimRightFunc(u.t[:l.end], blankRune))
				break
			}
		}
	}
	for _, b := range [...][2]string{{"[", "]"}, {"【", "】"}, {"(", ")"}, {"（", "）"}} {
		// A forum's mark before the title: [转帖]
		if e := strings.Index(u.f, b[1]); strings.HasPrefix(u.f, b[0]) && e > 0 && oneOf(u.f[len(b[0]):e], []string{"转帖", "转载", "转贴", "转", "原创", "分享", "repost", "перепост"}) && e+len(b[1]) < len(u.t) {
			lo = skipBlank(u.t, e+len(b[1]))
		}
	}
	if a, b := p.splitHost(u, lede); a > lo {
		p.page.Host = strings.TrimSpace(u.t[b:])
		hi = a
	}
	first, last := p.title, p.title
	text := u.t[lo:hi]
	if u.kind != kMeta && hi == len(u.t) {
		for last+1 < len(us) && last < p.title+2 && p.broken(text, &us[last+1], lede) {
			last++
			text = joinWords(text, us[last].t)
			us[last].reason = ""
		}
		for first > 0 && first > p.title-2 && us[first].blank == 0 && us[first-1].kind == kShort && p.broken(us[first-1].t, &us[first], lede) {
			first--
			text = joinWords(us[first].t, text)
			us[first].reason = ""
		}
	}
	var spans []Span
	for i := first; i <= last; i++ {
		v := &us[i]
		v.reason = Headline
		if i == p.title {
			spans = append(spans, v.spans(lo, hi)...)
			v.cuts = append(v.cuts, cut{0, lo, Meta}, cut{hi, len(v.t), HostSuffix})
			v.lo, v.hi = lo, hi
		} else {
			spans = append(spans, v.spans(0, len(v.t))...)
		}
	}
	if len(spans) == 0 {
		return
	}
	p.page.TitleSource = Span{spans[0].Start, spans[len(spans)-1].End}
	p.page.Title = p.joinBreaks(text, lede)
	// The other places of the title may name the host.
	for i := 0; i < len(us) && p.page.Host == ""; i++ {
		if i >= first && i <= last || i >= p.b0 && i < p.b1 {
			continue
		}
		if !strings.HasPrefix(us[i].t, text) {
			continue
		}
		if a, b := p.splitHost(&us[i], lede); a > 0 && us[i].t[:a] == text {
			p.page.Host = strings.TrimSpace(us[i].t[b:])
			us[i].reason = Headline
			us[i].hi = a
			us[i].cuts = append(us[i].cuts, cut{a, len(us[i].t), HostSuffix})
		}
	}
}

// broken: does the line v go on the title s? In Chinese, where the joined
// words stand in the body; in alphabets, where v begins with a small letter.
func (p *parser) broken(s string, v *unit, lede string) bool {
	if v.blank > 0 || v.kind != kShort || v.reason == Byline {
		return false
	}
	r, _ := utf8.DecodeRuneInString(v.t)
	if unicode.IsLower(r) {
		return true
	}
	return joined(s, v.t, lede)
}

// joined reports whether the end of a and the start of b stand together in
// the body.
func joined(a, b, lede string) bool {
	x, y := a, b
	n := 0
	for i := len(a); i > 0 && n < 2; n++ {
		r, m := utf8.DecodeLastRuneInString(a[:i])
		if !han(r) {
			return false
		}
		i -= m
		x = a[i:]
	}
	n = 0
	for i, r := range b {
		if n == 2 {
			y = b[:i]
			break
		}
		if !han(r) {
			return false
		}
		n++
	}
	if n < 2 {
		return false
	}
	return strings.Contains(lede, fold(x+y))
}

func joinWords(a, b string) string {
	r, _ := utf8.DecodeLastRuneInString(a)
	if han(r) {
		return a + b
	}
	return a + " " + b
}

// joinBreaks takes out the spaces of a Chinese title that only its layout
// needed.
func (p *parser) joinBreaks(t, lede string) string {
	var sb strings.Builder
	last := 0
	for i := 0; i < len(t); {
		r, n := utf8.DecodeRuneInString(t[i:])
		if !blankRune(r) || i == 0 {
			i += n
			continue
		}
		j := skipBlank(t, i)
		if joined(t[:i], t[j:], lede) {
			sb.WriteString(t[last:i])
			last = j
		}
		i = max(j, i+n)
	}
	if last == 0 {
		return t
	}
	sb.WriteString(t[last:])
	return sb.String()
}

func (p *parser) warn(s string) { p.page.Warnings = append(p.page.Warnings, s) }
