package page

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// findTitle chooses the title among the lines above the body by what it says
// (its words come back in the body), its length and its place, and gives the
// other lines above the body their reasons.
func (p *parser) findTitle() {
	us := p.us
	p.title = -1
	lede := p.lede(3000)
	end := p.b0
	best := 0.0
	for i := 0; i < end; i++ {
		if i >= 40 && i < end-80 {
			i = end - 80 // a list that long has no title in its middle
		}
		s, ok := p.titleScore(i, lede)
		if ok && (p.title < 0 || s > best || s+1.6 > best && us[i].t == us[p.title].t) {
			p.title, best = i, s
		}
	}
	// Boilerplate in whole sentences may stand above the title: look for
	// a heading with its time or reporters below, whose words come back
	// in what follows as those of the title found so far do not.
	if i := p.lateTitle(); i >= 0 && (p.title < 0 || best < 1 || p.echo(i, i) > p.echo(p.title, i)+2) {
		p.title = i
		for p.b0 = i + 1; p.b0 < len(us) && us[p.b0].kind != kProse; p.b0++ {
		}
		for j := range us {
			us[j].reason = ""
		}
		p.body = ""
		if p.b0 < len(us) {
			p.walk()
		} else {
			p.b1 = p.b0
		}
	}
	p.headLines()
}

// lede is the fold of the body's first n bytes.
func (p *parser) lede(n int) string {
	var sb strings.Builder
	sb.Grow(n + 2000)
	for i := p.b0; i < p.b1 && sb.Len() < n; i++ {
		if p.us[i].reason == "" {
			sb.WriteString(p.us[i].f)
			sb.WriteByte('\n')
		}
	}
	return sb.String()
}

// titleScore rates unit i as the title.
func (p *parser) titleScore(i int, lede string) (float64, bool) {
	u := &p.us[i]
	switch u.kind {
	case kShort:
	case kWeak:
		// A full stop does not end titles, unless nothing else is left.
		if u.cells > 160 || opensList(u.t) {
			return 0, false
		}
	case kMeta:
		for _, l := range findLabels(u.t, u.f) {
			if l.f == fTitle && l.end > l.value {
				return 20, true
			}
		}
		return 0, false
	default:
		return 0, false
	}
	if u.cells > 300 || u.han+u.alpha+u.cyr == 0 {
		return 0, false
	}
	if p.site != "" && strings.HasPrefix(strings.TrimLeft(u.t, " «\""), p.site) && !p.siteActs(u) || p.site != "" && strings.EqualFold(u.t, p.site) {
		return 0, false
	}
	hi := len(u.t)
	s := 0.0
	if a, _ := p.splitHost(u, lede); a > 0 {
		hi = a
		s -= 0.5 // where the bare title stands too, it is the one meant
	}
	f := u.f[:hi]
	if bulleted(u.t) > 0 || hasAnyPrefix(u.t, "——", "--", "—") {
		s -= 3 // an item; a subtitle
	}
	cells := measure(f).cells
	switch {
	case cells >= 16 && cells <= 200:
		s += 2
	case cells >= 10:
		s++
	case cells < 8:
		s--
	}
	hit, n := overlap(f, lede)
	if n > 0 {
		s += 6 * float64(hit) / float64(n)
		if hit >= 4 {
			s++
		}
	}
	if u.kind == kWeak && !titleStop(u.t) {
		s -= 3
	}
	if strings.ContainsAny(f, "|»") && strings.Count(f, "|")+strings.Count(f, "»") > 1 {
		s -= 3
	}
	// Time, source and reporters stand below the title.
	for j := i + 1; j < len(p.us) && j <= i+2; j++ {
		if k := p.us[j].kind; k == kStamp || k == kMeta || k == kByline {
			s += 2.5
			if j > i+1 {
				s--
			}
			break
		}
	}
	if i+1 < len(p.us) && p.us[i+1].kind == kCaption && bareCredit(p.us[i+1].f) {
		s -= 2 // straight above a picture's credit: its caption
	}
	if i == p.b0-1 {
		s += 0.5
	}
	if outletName(f) && n <= 6 && hit*2 < n {
		s -= 2
	}
	if p.nameLine(u) {
		s -= 2.5
	}
	for j := range p.us[:min(len(p.us), 1000)] {
		if j != i && p.us[j].cells <= u.cells+40 && p.us[j].cells >= 10 && len(f) > 9 && strings.Contains(p.us[j].f, f) {
			s += 1.5
			break
		}
	}
	return s, true
}

// siteActs: the site's name opens a headline of its own doings, Name to buy
// Other; behind a masthead stand a mark, an edition or a few words.
func (p *parser) siteActs(u *unit) bool {
	rest, ok := strings.CutPrefix(u.t, p.site+" ")
	return ok && !hasHan(p.site) && strings.Count(rest, " ") >= 4 && unicode.IsLower(firstRune(rest))
}

// echo counts the words of unit i that the paragraphs after unit from say again.
func (p *parser) echo(i, from int) int {
	n := 0
	for j := from + 1; j < len(p.us); j++ {
		if p.us[j].kind == kProse {
			hit, _ := overlap(p.us[i].f, p.us[j].f)
			n = max(n, hit)
		}
	}
	return n
}

// lateTitle finds a heading below b0 that shows it is one.
func (p *parser) lateTitle() int {
	us := p.us
	mass, total := 0, 0
	for i := range us {
		if us[i].kind == kProse && us[i].reason == "" {
			total += us[i].cells
		}
	}
	for i := p.b0; i+1 < len(us) && i < p.b0+8; i++ {
		u := &us[i]
		if u.kind == kProse {
			mass += u.cells
			if mass*3 > total {
				return -1
			}
		}
		if u.kind == kShort && u.long(12) && i > p.b0 {
			if k := us[i+1].kind; k == kStamp || k == kMeta || k == kByline {
				return i
			}
		}
	}
	return -1
}

// headLines gives the lines above the body their reasons, and lets the body
// begin at the first whole sentence below the title.
func (p *parser) headLines() {
	us := p.us
	from := p.title + 1
	if p.title < 0 {
		from = 0
	}
	first, stand := p.b0, 0
	// Lines straight below the title, long enough to say something, are its
	// second headline or standfirst: the outlet's words, kept as body.
	for i := from; i < p.b0 && i < len(us) && p.title >= 0; i++ {
		u := &us[i]
		if i > from+1 && bulleted(u.t) == 0 || p.listAfter(i) {
			break
		}
		if u.kind != kShort || !u.long(24) || p.sameTitle(u) || p.nameLine(u) || labelShape(u) || wireSlug(u) || p.b0 >= len(us) || us[i+1].kind == kCaption && bareCredit(us[i+1].f) || p.site != "" && strings.Contains(u.t, p.site) {
			break
		}
		first = min(first, i)
		stand = i + 1
	}
	// A subtitle behind a dash is one whatever its length: ——…侧记.
	for i := from; i < p.b0 && i < len(us) && p.title >= 0 && i <= from+1; i++ {
		if us[i].kind == kShort && strings.HasPrefix(us[i].t, "——") && us[i].blank == 0 {
			first, stand = min(first, i), i+1
		}
	}
	for i := max(from, stand); i < p.b0 && i < len(us) && i < first; i++ {
		if us[i].kind == kWeak && (p.title >= 0 || p.b0 < len(us)) && !(titleStop(us[i].t) && p.title >= 0 && !endsQuote(us[i].t) && us[i].blank == 0 && i == p.title+1 && !us[i].chinese() && us[i].enders == 1 && us[i].cells < 50) {
			first = i
			break
		}
	}
	for i := 0; i < p.b0 && i < len(us); i++ {
		u := &us[i]
		if i == p.title {
			continue
		}
		switch u.kind {
		case kShort, kWeak:
			switch {
			case i < stand && i >= first, i >= first && u.kind == kWeak:
				continue
			case i > p.title && p.title >= 0 && p.nameLine(u):
				u.reason = Byline
			case i > 0 && us[i-1].kind == kByline && u.blank == 0 && affiliation(u):
				u.reason = Byline
			case i >= first:
				meta := false
				for j := i + 1; j < p.b0; j++ {
					meta = meta || us[j].kind == kMeta || us[j].kind == kStamp || us[j].kind == kByline
				}
				if meta {
					u.reason = Navigation
				}
			case pageLine(u.f):
				u.reason = Navigation
				if i > 0 && us[i-1].reason == Index || i+1 < len(us) && pageLine(us[i+1].f) {
					u.reason = Index
				}
			case i > 0 && us[i-1].kind == kCaption && u.blank == 0:
				u.reason = Caption
			case labelShape(u) || wireSlug(u) || dateInside(u):
				u.reason = Meta
			case p.title >= 0 && (p.sameTitle(u) || i == p.title-1 && u.long(8) && bulleted(u.t) == 0 && us[p.title].blank == 0 && !(i > 0 && us[i-1].kind == kIndexHead)):
				u.reason = Headline
			default:
				u.reason = Navigation
			}
		case kProse:
			u.reason = Navigation
		case kCommentHead:
			u.reason = Comment
		case kRelHead, kIndexHead, kNeighbour, kEndMark:
			u.reason = Navigation
		default:
			u.reason = reasonOf(u.kind)
		}
	}
	if p.b1 < first {
		p.b1 = first
	}
	if first < p.b0 && p.b0 == len(us) {
		p.b1 = len(us)
	}
	p.b0 = first
}

// affiliation: whom a reporter writes for, and from where: Name News, Greystone.
func affiliation(u *unit) bool {
	i := strings.IndexByte(u.t, ',')
	return i > 0 && u.cells <= 50 && u.enders == 0 && outletName(u.f[:i]) && hostWords(u.t)
}

// listAfter: unit i is in a list under a head.
func (p *parser) listAfter(i int) bool {
	for j := i - 1; j >= 0 && j > i-8; j-- {
		switch p.us[j].kind {
		case kIndexHead, kRelHead:
			return true
		case kShort:
		default:
			return false
		}
	}
	return false
}

// labelShape: a short label, a colon, a short value: 文号:无, Раздел: Мир.
func labelShape(u *unit) bool {
	i := strings.IndexAny(u.f, ":：")
	if i <= 0 || u.enders > 0 || u.cells > 90 {
		return false
	}
	head := strings.Join(strings.Fields(u.f[:i]), "")
	if hasHan(head) {
		return utf8.RuneCountInString(head) <= 6 && !u.long(40)
	}
	return strings.Count(strings.TrimSpace(u.f[:i]), " ") <= 1 && len(head) <= 30 && strings.Count(u.f, " ") <= 5
}

// pageLine: a page of the paper and its name, 第01版:要闻, A02:时政.
func pageLine(f string) bool {
	f = strings.TrimPrefix(f, "第")
	f = strings.TrimLeft(f, "abcd")
	n, q := number(f, 0, 2)
	if q == 0 || n == 0 {
		return false
	}
	rest := strings.TrimPrefix(f[q:], "版")
	if q == 2 && len(rest) == len(f)-q && strings.HasPrefix(rest, " ") && hasAnySuffix(rest, "新闻", "版", "要闻", "专题", "副刊") && utf8.RuneCountInString(rest) <= 12 {
		return true
	}
	return len(rest) < len(f) && hasAnyPrefix(rest, ":", "：") && utf8.RuneCountInString(rest) <= 16 && hasHan(rest)
}

// dateInside: the line of an issue or an edition, № 47, 18 июня 2024 года.
func dateInside(u *unit) bool {
	_, ok := u.stamp()
	return ok
}

// wireSlug: the name of a story on the wire, MP-STORM (2nd LD).
func wireSlug(u *unit) bool {
	w, _, _ := strings.Cut(u.t, " ")
	return u.han == 0 && u.cells <= 44 && strings.ContainsAny(w, "-/") && upperWord(w) && len(w) > 4 && strings.IndexFunc(w, unicode.IsUpper) >= 0
}

func endsQuote(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return closer(r)
}

// sameTitle: u repeats the title.
func (p *parser) sameTitle(u *unit) bool {
	if p.title < 0 {
		return false
	}
	a, b := compact(u.f), compact(p.us[p.title].f)
	return len(a) > 9 && len(b) > 9 && (strings.HasPrefix(a, b) || strings.Contains(b, a))
}

// compact leaves letters and digits only.
func compact(f string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, f)
}

// nameLine: nothing but names of people.
func (p *parser) nameLine(u *unit) bool {
	if u.digits > 0 || u.enders > 1 || u.cells > 60 {
		return false
	}
	if u.chinese() {
		ns := splitNames(u.t, false)
		if len(ns) == 0 || len(ns) > 3 || u.alpha+u.cyr > 0 {
			return false
		}
		for _, n := range ns {
			c := utf8.RuneCountInString(n)
			if c < 2 || c > 3 || !strings.ContainsRune(surnames, firstRune(strings.TrimSpace(fold(n)))) || toolSet().has(n) {
				return false
			}
		}
		return !strings.ContainsAny(u.t, "“”《》:：")
	}
	if outletName(u.f) || endsSentence(u.t) {
		return false
	}
	if i := strings.IndexByte(u.t, ','); i > 0 {
		// Several: every one a name.
		for _, s := range strings.Split(u.t, ",") {
			v := unit{t: strings.TrimSpace(s), shape: measure(s)}
			v.f = strings.ToLower(v.t)
			if !p.nameLine(&v) {
				return false
			}
		}
		return true
	}
	words := strings.Fields(u.t)
	if len(words) < 2 || len(words) > 4 || len(words) > 2 && upperWord(strings.Join(words, "")) {
		return false
	}
	for _, w := range words {
		r, n := utf8.DecodeRuneInString(w)
		if !unicode.IsUpper(r) {
			return false
		}
		for _, q := range w[n:] {
			if !unicode.IsLetter(q) && q != '.' && q != '-' && q != '\'' && q != '’' {
				return false
			}
		}
		if upperWord(w) && len(words) < 2 || toolSet().has(strings.ToLower(w)) {
			return false
		}
	}
	return true
}
