package page

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"xdiff/internal/dates"
)

// dated is a candidate for the page's date.
type dated struct {
	rank  int // 4 labelled as published, 3 bare beside the title, 2 elsewhere above the body, 1 below it, 0 an update
	stamp stamp
	unit  int
}

// readMeta reads the label lines and stamps above the body, then those below
// it up to the first list or notice, never those of lists: their dates are
// other articles'.
func (p *parser) readMeta() {
	us := p.us
	var cand []dated
	var source, from, author, masthead, stampOutlet, bylineOutlet string
	read := func(i int, above bool) {
		u := &us[i]
		if u.reason == "" && i != p.title {
			return
		}
		ls := findLabelsIf(u)
		covered := func(at int) field {
			for _, l := range ls {
				if at >= l.start && at < l.end {
					return l.f
				}
			}
			return noField
		}
		for _, l := range ls {
			v := value(u, l)
			if v == "" {
				continue
			}
			switch l.f {
			case fSource:
				if source == "" {
					source = v
				}
			case fFrom:
				if from == "" {
					from = v
				}
			case fAuthor:
				if author == "" {
					author = p.joinNames(v)
				}
			case fOriginal:
				if p.page.OriginalTitle == "" {
					p.page.OriginalTitle = v
				}
			}
		}
		if u.kind == kByline && author == "" && len(ls) == 0 || u.reason == Byline && author == "" && u.kind != kMeta {
			s := u.t
			if len(ls) > 0 {
				s = s[:ls[0].start]
			}
			if j := strings.IndexAny(s, "|•·"); j > 0 {
				s = s[:j]
			}
			author = p.joinNames(trimReporter(strings.Trim(s, " ()（）[]【】〔〕［］*□■○●")))
			if j := strings.LastIndexAny(u.t, ",|"); j >= 0 && outletName(strings.TrimSpace(strings.ToLower(u.t[j+1:]))) {
				bylineOutlet = strings.TrimSpace(u.t[j+1:])
			} else if j := strings.Index(u.f, " for "); j > 0 && outletName(u.f[j+5:]) || j > 0 && strings.Count(u.f[j+5:], " ") <= 3 && u.kind == kByline {
				bylineOutlet = p.running(strings.TrimSpace(u.t[j+5:]))
			}
		}
		if u.cells > 160 || i == p.title {
			return
		}
		if st, ok := u.stamp(); ok && u.kind != kProse && u.kind != kCaption && u.kind != kLegal && u.kind != kPull && u.kind != kNeighbour && u.reason != Headline {
			d := dated{stamp: st, unit: i}
			switch f := covered(st.start); {
			case f == fPublish:
				d.rank = 4
			case f == fUpdate || hasAnyPrefix(strings.TrimLeft(u.f, " "), "updated", "last updated", "обновлено", "更新"):
				d.rank = 0
			case !above:
				d.rank = 1
			case i > p.title && p.title >= 0:
				d.rank = 3
			default:
				d.rank = 2
			}
			if !(u.kind == kNav && hasAnyPrefix(u.f, "今天是", "today is", "сегодня")) {
				cand = append(cand, d)
			}
			// Published … Updated …: the second stamp of a line.
			if st2, ok := findStamp(u.t[st.end:]); ok && d.rank == 0 && covered(st.end+st2.start) == fPublish {
				st2.start += st.end
				st2.end += st.end
				cand = append(cand, dated{4, st2, i})
			}
			if author == "" && (u.kind == kStamp || u.kind == kMeta) && strings.HasPrefix(u.f, "by ") {
				s := u.t[3:st.start]
				if j := strings.IndexAny(s, "|•·"); j > 0 {
					s = s[:j]
				}
				author = p.joinNames(s)
			}
			if j := strings.Index(u.f[st.end:], "by "); author == "" && j >= 0 && j <= 4 && (u.kind == kStamp || u.kind == kMeta) && byNames(u.t[st.end+j+3:]) {
				s := u.t[st.end+j+3:]
				if k := strings.IndexAny(s, "|•·"); k > 0 {
					s = s[:k]
				}
				author = p.joinNames(s)
			}
			if above && len(ls) == 0 && u.han > 0 && (u.kind == kStamp || u.kind == kMeta) {
				// 原创 某某 某某周记 2024-05-18 19:30
				for _, w := range strings.FieldsFunc(u.t[:st.start], blankRune) {
					v := unit{t: w, f: fold(w), shape: measure(w)}
					switch {
					case !hasHan(w) || toolSet().has(v.f) || v.f == "原创":
					case author == "" && p.nameLine(&v):
						author = w
					case stampOutlet == "" && strings.HasPrefix(u.f, "原创") && v.han >= 3:
						stampOutlet = w
					}
				}
			}
			if u.kind == kStamp || u.kind == kMeta {
				if o := besideStamp(u, st, ls); o != "" && stampOutlet == "" {
					stampOutlet = o
				}
			}
		}
		if above && masthead == "" && u.kind == kShort && u.cells <= 40 && u.reason != Byline && !p.sameTitle(u) && outletName(u.f) {
			masthead = u.t
		}
	}
	for i := 0; i < p.b0 && i < len(us); i++ {
		read(i, true)
	}
	for i := p.b0; i < p.b1; i++ {
		if us[i].reason != "" && us[i].kind != kCaption {
			read(i, false)
		}
	}
	for i := p.b1; i < len(us); i++ {
		k := us[i].kind
		if k == kRelHead || k == kIndexHead || k == kCommentHead || k == kCopyHead || k == kNeighbour || k == kLegal || us[i].reason == Related && !p.sameTitle(&us[i]) { // the title may stand again above its source
			break
		}
		read(i, false)
	}
	p.choosePublished(cand)
	if p.page.Byline == "" {
		p.page.Byline = author
	}
	if p.site != "" {
		masthead = p.site
		if org := p.page.Dateline.Agency; p.other != "" && org != "" && sameName(fold(org), fold(p.site)) {
			masthead = p.other // the notice is the agency's, the masthead is not
		}
	}
	masthead = p.ownName(masthead)
	if from != "" {
		masthead = from // who sent the letter
	}
	p.chooseOutlet(source, stampOutlet, bylineOutlet, masthead)
}

// ownName gives the site's name as it stands in the lines around the body:
// longer in a line of its own above it (Name News below Name), or as the
// outlet signs its text in brackets behind it.
func (p *parser) ownName(site string) string {
	us := p.us
	for i := p.b1; i < len(us) && i < p.b1+2; i++ {
		u := &us[i]
		in := strings.TrimSpace(strings.Trim(u.t, "()（） "))
		if u.cells > 40 || len(in) >= len(u.t) || !bareCredit(u.f) || !hasHan(in) || !outletName(fold(in)) {
			continue
		}
		u.reason = EditorCredit
		if site == "" || strings.HasPrefix(site, in) || strings.HasPrefix(in, site) {
			return in
		}
	}
	if site == "" || hasHan(site) || outletName(fold(site)) {
		return site
	}
	for i := 0; i < p.b0 && i < len(us); i++ {
		u := &us[i]
		if i != p.title && u.cells <= 40 && u.enders == 0 && strings.HasPrefix(u.t, site+" ") && strings.Count(u.t[len(site):], " ") <= 2 && outletName(u.f) && hostWords(u.t) && !strings.ContainsAny(u.t, ",|:") {
			return u.t
		}
	}
	return site
}

func findLabelsIf(u *unit) []labelled {
	switch u.kind {
	case kMeta, kStamp, kByline, kCredit, kCaption, kNav:
		return findLabels(u.t, u.f)
	case kShort, kWeak, kProse:
		if hasAnyPrefix(u.f, "原标题", "原题", "original title") {
			ls := findLabels(u.t, u.f)
			return ls[:min(len(ls), 1)]
		}
	}
	return nil
}

// value is what a label says, without what follows in the line.
func value(u *unit, l labelled) string {
	t, f := u.t[l.value:l.end], u.f[l.value:l.end]
	if l.f == fOriginal || l.f == fTitle {
		return strings.TrimFunc(t, blankRune)
	}
	if st, ok := findStamp(t); ok {
		t, f = t[:st.start], f[:st.start]
	}
	if i := strings.IndexAny(f, "|丨｜│"); i >= 0 {
		t, f = t[:i], f[:i]
	}
	if i := strings.IndexAny(f, "(（<"); i > 0 && (l.f == fSource || l.f == fFrom) {
		t, f = t[:i], f[:i]
	}
	i := skipBlank(t, 0)
	t, f = t[i:], f[i:]
	for _, gap := range [...]string{"  ", "\t"} {
		if j := strings.Index(f, gap); j > 0 && l.f == fSource {
			t, f = t[:j], f[:j]
		}
	}
	if l.f == fSource && u.chinese() {
		// 某某网 参与互动
		if j := strings.IndexFunc(t, blankRune); j > 0 && hasHan(t[:j]) {
			t = t[:j]
		}
	}
	return strings.Trim(strings.TrimFunc(t, blankRune), "|·,，;；()（）[]【】<>《》.。 \u00a0")
}

func hasHan(s string) bool { return strings.IndexFunc(s, han) >= 0 }

// joinNames prints names with the separator of their language.
func (p *parser) joinNames(s string) string {
	words := !hasHan(s)
	if !words {
		// 记者某某/某地报道: what follows the slash is a place.
		if f := fold(s); hasAnySuffix(f, "报道", "报导") {
			if i := strings.LastIndexAny(s, "/／"); i > 0 {
				s = s[:i]
			} else {
				s = strings.TrimSpace(s[:len(s)-len("报道")])
				if i := strings.LastIndexFunc(s, blankRune); i > 0 && strings.Contains(f[i:], "记者") == false {
					s = s[:i]
				}
			}
		}
	}
	sep := "、"
	if words {
		sep = ", "
	}
	return strings.Join(splitNames(s, words), sep)
}

// besideStamp is the outlet printed next to a time: Harbor Times | Updated: ….
func besideStamp(u *unit, st stamp, ls []labelled) string {
	end := st.start
	if len(ls) > 0 && ls[0].start < end {
		end = ls[0].start
	}
	for _, part := range [...]string{u.t[:end], u.t[st.end:]} {
		if len(ls) > 0 && len(part) == len(u.t)-st.end {
			break
		}
		for _, s := range strings.FieldsFunc(part, func(r rune) bool { return strings.ContainsRune("|·•丨｜,，", r) }) {
			s = strings.TrimFunc(s, func(r rune) bool { return blankRune(r) || strings.ContainsRune("()（）[]-–—/", r) })
			low := fold(s)
			if s != "" && (outletName(low) || agencyName(low)) && !timeWord(low) {
				return s
			}
		}
	}
	return ""
}

// choosePublished takes the best candidate, the earlier of equals.
func (p *parser) choosePublished(cand []dated) {
	best := -1
	for i, c := range cand {
		if best < 0 || c.rank > cand[best].rank {
			best = i
		}
	}
	if best < 0 {
		return
	}
	c := cand[best]
	u := &p.us[c.unit]
	p.page.Published = c.stamp.date
	p.page.PublishedText = u.t[c.stamp.start:c.stamp.end]
	if sp := u.spans(c.stamp.start, c.stamp.end); len(sp) > 0 {
		p.page.PublishedAt = Span{sp[0].Start, sp[len(sp)-1].End}
	}
	for _, o := range cand {
		if o.rank == c.rank && !sameDay(o.stamp.date, c.stamp.date) {
			p.warn("two dates may be the page's: " + p.page.PublishedText + " and " + p.us[o.unit].t[o.stamp.start:o.stamp.end])
			break
		}
	}
}

func sameDay(a, b dates.Partial) bool {
	return a.Year == b.Year && a.Month == b.Month && a.Day == b.Day
}

// chooseOutlet decides who published the text: a source label, else the
// host's name where it looks like an outlet's, the newspaper of the dateline,
// the name beside the time or the reporters, the masthead.
func (p *parser) chooseOutlet(source, beside, byline, masthead string) {
	pg := &p.page
	org := pg.Dateline.Agency
	take := func(s string, own bool) {
		if s == "" || pg.Outlet != "" {
			return
		}
		low := fold(s)
		if own && (agencyName(low) || p.calledAgency(low) || org != "" && sameName(low, fold(org))) {
			// An agency's own site: it wrote the text and publishes it.
			pg.Outlet = s
			if pg.Agency == "" && org == "" {
				pg.Agency = s
			}
			return
		}
		if agencyName(low) || p.calledAgency(low) || org != "" && sameName(low, fold(org)) && !outletName(low) {
			if pg.Agency == "" {
				pg.Agency = s
			}
			return
		}
		pg.Outlet = s
	}
	take(source, false)
	if h := pg.Host; h != "" && (outletName(fold(h)) || !hasHan(h) && !toolSet().has(strings.ToLower(h)) && !strings.ContainsAny(h, "0123456789")) {
		take(h, true)
	}
	if org != "" && !agencyName(fold(org)) && hasHan(org) {
		if outletName(fold(org)) || orgEnd(org) == len(org) {
			if pg.Outlet == "" {
				pg.Outlet = org
			}
			pg.Dateline.Agency = ""
		}
	}
	if org != "" && pg.Dateline.Agency != "" {
		pg.Agency = org
		if pg.Outlet != "" && sameName(fold(pg.Outlet), fold(org)) {
			if outletName(fold(pg.Outlet)) {
				pg.Agency = ""
			}
		}
	}
	for _, s := range [...]string{beside, byline} {
		if s != "" && org != "" && sameName(fold(s), fold(org)) {
			continue // the agency's name beside its reporters'
		}
		if masthead == "" || s == beside {
			take(s, false)
		}
	}
	take(masthead, true)
}

// calledAgency: the body calls the name an agency: агентство «Имя», Name news agency.
func (p *parser) calledAgency(low string) bool {
	for i := p.b0; i < p.b1; i++ {
		u := &p.us[i]
		j := strings.Index(u.f, low)
		if j < 0 {
			continue
		}
		before, after := u.f[max(0, j-40):j], u.f[j+len(low):min(len(u.f), j+len(low)+24)]
		if containsAny(before, "агентств", "agency ") || hasAnyPrefix(after, " news agency", " agency", "通讯社") {
			return true
		}
	}
	return false
}

// running gives a name set in capitals as the page prints it in its text.
func (p *parser) running(name string) string {
	if name != strings.ToUpper(name) || hasHan(name) {
		return name
	}
	f := fold(name)
	for i := range p.us {
		if k := strings.Index(p.us[i].f, f); k >= 0 {
			if w := p.us[i].t[k : k+len(f)]; w != strings.ToUpper(w) && unicode.IsUpper(firstRune(w)) {
				return w
			}
		}
	}
	return name
}

// sameName: one name contains the other's beginning: "Ardent" in "Ardent News Agency".
func sameName(a, b string) bool {
	if utf8.RuneCountInString(a) > utf8.RuneCountInString(b) {
		a, b = b, a
	}
	return a == b || strings.HasPrefix(b, a+" ")
}
