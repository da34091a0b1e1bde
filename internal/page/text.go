package page

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"xdiff/internal/dates"
)

// ParseText reads a plain-text dump of a page. It cannot fail: what it is
// unsure of it says in Warnings. It costs time linear in the text but for the
// comparison of short lines with each other and with the body's beginning.
func ParseText(text string) *Page {
	p := &parser{text: text, us: units(text)}
	letters, hans := 0, 0
	for i := range p.us {
		p.us[i].kind = classify(&p.us[i])
		letters += p.us[i].alpha + p.us[i].cyr
		hans += p.us[i].han
	}
	p.insets()
	p.words = letters > 4*hans // a Chinese word has two characters, an English one five letters
	p.findSite()
	p.findBody()
	p.findTitle()
	p.takeTitle()
	blocks := p.cutBody()
	p.readMeta()
	p.assemble(blocks)
	return &p.page
}

// cutBody cuts datelines, reporters' names and marks off the body's
// paragraphs and joins the halves of sentences broken by a jump line. It
// returns the units of every block.
func (p *parser) cutBody() [][]*unit {
	us := p.us
	var body []*unit
	for i := p.b0; i < p.b1; i++ {
		if us[i].reason == "" && i != p.title {
			body = append(body, &us[i])
		}
	}
	// Jump lines at the start of a paragraph: (上接第1版)...
	for _, u := range body {
		if n := leadingJump(u.t, u.f); n > 0 {
			u.lo = n
			u.cuts = append(u.cuts, cut{0, n, JumpLine})
		}
	}
	// Description: ..., 摘要:... of feeds.
	for _, u := range body[:min(len(body), 2)] {
		if j := strings.IndexAny(u.f[:min(len(u.f), 40)], ":："); j > 0 && u.lo == 0 && u.kind != kShort {
			switch strings.TrimSpace(u.f[:j]) {
			case "description", "summary", "content", "body", "text", "abstract", "описание", "содержание", "摘要", "内容", "正文", "描述", "简介", "内容摘要", "内容提要", "核心提示", "导读", "导语", "提要":
				_, n := utf8.DecodeRuneInString(u.f[j:])
				if e := skipBlank(u.t, j+n); e < len(u.t) {
					u.lo = e
					u.cuts = append(u.cuts, cut{0, e, Meta})
				}
			}
		}
	}
	for i, u := range body {
		if i > 2 {
			break
		}
		if u.kind == kShort || u.lo > 0 {
			continue
		}
		d, ok := dateline(u)
		if !ok {
			if i == 0 && u.kind == kProse {
				continue
			}
			continue
		}
		u.lo = d.end
		u.cuts = append(u.cuts, cut{0, d.end, DatelineText})
		p.takeDateline(u, d)
		break
	}
	byline := ""
	for range 2 {
		n := len(body)
		if n < 2 || !p.authorNote(body[n-1]) && !p.bio(body[n-1]) {
			break
		}
		body[n-1].reason = Byline
		body = body[:n-1]
	}
	for i, u := range body {
		for {
			t, ok := cutTail(u.t, u.f, u.hi)
			if !ok || t.start < u.lo {
				break
			}
			late := i >= len(body)-2
			if !late && t.reason != JumpLine && t.reason != Caption && t.reason != Correction {
				break
			}
			u.cuts = append(u.cuts, cut{t.start, u.hi, t.reason})
			u.hi = t.start
			switch t.reason {
			case Byline:
				if n := p.joinNames(trimReporter(t.in)); n != "" && byline == "" {
					byline = n
				}
			case Meta:
				p.sourceTail(t.in)
			}
			if strings.TrimFunc(u.t[u.lo:u.hi], blankRune) == "" {
				break
			}
		}
		for u.hi > u.lo {
			r, n := utf8.DecodeLastRuneInString(u.t[u.lo:u.hi])
			if !blankRune(r) {
				break
			}
			u.hi -= n
		}
		if u.hi <= u.lo {
			u.reason = EndMark
			if len(u.cuts) > 0 {
				u.reason = u.cuts[len(u.cuts)-1].reason
			}
		}
	}
	if p.page.Byline == "" {
		p.page.Byline = byline
	}
	var blocks [][]*unit
	var broken kind // what stands between two paragraphs: a jump line, or something set into the column
	for i := p.b0; i < p.b1; i++ {
		u := &us[i]
		switch {
		case i == p.title:
		case u.reason == "":
			n := len(blocks)
			led := len(u.cuts) > 0 && u.cuts[0].reason == JumpLine && u.cuts[0].start == 0
			if (broken != 0 || led) && n > 0 && unfinished(blocks[n-1]) && (broken != kAdvert || startsLower(u)) && (n > 1 || blocks[0][0].kind == kProse) {
				blocks[n-1] = append(blocks[n-1], u)
			} else {
				blocks = append(blocks, []*unit{u})
			}
			broken = 0
			for _, c := range u.cuts {
				if c.reason == JumpLine && c.start > 0 {
					broken = kJump
				}
			}
		case u.kind == kJump:
			broken = kJump
		case (u.kind == kAdvert || u.kind == kCaption || u.kind == kPull) && broken == 0:
			broken = kAdvert
		}
	}
	return blocks
}

// authorNote: the last paragraph says who the writer is. Name Surname is a
// writer based in ..., 作者系….
func (p *parser) authorNote(u *unit) bool {
	if u.cells > 300 || u.enders > 3 {
		return false
	}
	if hasAnyPrefix(strings.TrimLeft(u.f, "(（"), "作者系", "作者为", "作者是", "the author is", "the writer is", "об авторе") {
		return true
	}
	i := strings.Index(u.f, " is a")
	if i <= 0 || i > 50 || !byNames(u.t[:i]) {
		return false
	}
	if !containsAny(u.f[i:min(len(u.f), i+90)], "writer", "reporter", "journalist", "correspondent", "columnist", "editor", "author of", "contributor", "professor", "fellow at") {
		return false
	}
	for j := 0; j < len(p.us); j++ {
		if v := &p.us[j]; v.kind == kByline || v.reason == Byline || v.kind == kMeta {
			if strings.Contains(v.t, u.t[:i]) {
				return true
			}
		}
	}
	return false
}

// unfinished: the block ends in the middle of a sentence.
func unfinished(b []*unit) bool {
	u := b[len(b)-1]
	s := u.t[u.lo:u.hi]
	r, _ := utf8.DecodeLastRuneInString(s)
	return u.kind != kShort && !endsSentence(s) && !closer(r) && r != ':' && r != '：' ||
		u.kind == kShort && u.long(40) && !endsSentence(s)
}

// startsLower: in an alphabet the second half of a sentence begins small; in
// Chinese nothing shows it.
func startsLower(u *unit) bool {
	r := firstRune(u.t[u.lo:])
	return unicode.IsLower(r) || han(r)
}

// leadingJump is the length of a jump line in brackets, or with a mark, that
// opens a paragraph.
func leadingJump(t, f string) int {
	for _, b := range [...][2]string{{"(", ")"}, {"（", "）"}, {"[", "]"}, {"【", "】"}} {
		if !strings.HasPrefix(f, b[0]) {
			continue
		}
		e := strings.Index(f, b[1])
		if e > 0 && e < 60 && jumpLine(f[:e+len(b[1])]) {
			return skipBlank(t, e+len(b[1]))
		}
	}
	if hasAnyPrefix(f, "■", "▲", "►", "上接") {
		if e := strings.Index(f[:min(len(f), 40)], "版"); e > 0 && jumpLine(f[:e+len("版")]) {
			n := skipBlank(t, e+len("版"))
			if n > e+len("版") && n < len(t) {
				return n
			}
		}
	}
	return 0
}

// trimReporter takes the words around the names of a credit away.
func trimReporter(s string) string {
	s = strings.TrimSpace(s)
	low := strings.ToLower(s)
	if len(low) != len(s) {
		return s
	}
	for _, w := range [...]string{"additional reporting by ", "with reporting by ", "reporting by ", "written by ", "writing by ", "text by ", "story by ", "words by ", "interview by ", "by ", "автор: ", "текст: ", "автор ", "подготовил ", "подготовила ", "беседовал ", "беседовала ", "записал ", "записала "} {
		if strings.HasPrefix(low, w) {
			s, low = s[len(w):], low[len(w):]
			break
		}
	}
	if i := strings.IndexByte(s, ';'); i > 0 {
		s = s[:i]
	}
	return s
}

// sourceTail reads (来源:某某日报) at the end of the body.
func (p *parser) sourceTail(in string) {
	f := fold(in)
	for _, l := range findLabels(in, f) {
		if l.f == fSource {
			v := strings.TrimFunc(in[l.value:l.end], blankRune)
			if agencyName(f[l.value:l.end]) {
				p.page.Agency = v
			} else if p.page.Outlet == "" {
				p.page.Outlet = v
			}
			return
		}
	}
}

func (p *parser) takeDateline(u *unit, d datelineCut) {
	dl := &p.page.Dateline
	dl.Place, dl.Date = strings.Trim(d.place, " ,，."), d.date
	dl.Text = strings.TrimRightFunc(u.t[:d.end], blankRune)
	if sp := u.spans(0, len(dl.Text)); len(sp) > 0 {
		dl.Source = Span{sp[0].Start, sp[len(sp)-1].End}
	}
	dl.Agency = d.org
	if len(d.names) > 0 {
		sep := "、"
		if !hasHan(d.names[0]) {
			sep = ", "
		}
		p.page.Byline = strings.Join(d.names, sep)
	}
}

// assemble writes the blocks, and everything else as dropped.
func (p *parser) assemble(blocks [][]*unit) {
	pg := &p.page
	type claim struct {
		Span
		reason string // "" for what is kept
	}
	var claims []claim
	if pg.TitleSource.End > pg.TitleSource.Start {
		claims = append(claims, claim{pg.TitleSource, ""})
	}
	kept := make(map[*unit]bool)
	for _, b := range blocks {
		var blk Block
		var sb strings.Builder
		for k, u := range b {
			kept[u] = true
			if k > 0 {
				r, _ := utf8.DecodeLastRuneInString(sb.String())
				if !han(r) && r < 0x3000 {
					sb.WriteByte(' ')
				}
			}
			base := sb.Len()
			for _, pc := range u.src {
				a, z := max(u.lo, pc.At), min(u.hi, pc.At+pc.Source.End-pc.Source.Start)
				if a < z {
					sp := Span{pc.Source.Start + a - pc.At, pc.Source.Start + z - pc.At}
					blk.Pieces = append(blk.Pieces, Piece{base + a - u.lo, sp})
					claims = append(claims, claim{sp, ""})
				}
			}
			sb.WriteString(u.t[u.lo:u.hi])
		}
		blk.Text = sb.String()
		pg.Blocks = append(pg.Blocks, blk)
	}
	for i := range p.us {
		u := &p.us[i]
		for _, c := range u.cuts {
			for _, sp := range u.spans(c.start, c.end) {
				claims = append(claims, claim{sp, c.reason})
			}
		}
		if kept[u] || i == p.title && len(u.cuts) > 0 && u.hi < len(u.t) && u.kind != kMeta {
			continue
		}
		reason := u.reason
		if reason == "" {
			reason = Navigation
		}
		if i == p.title && u.kind == kMeta {
			reason = Meta
		}
		for _, sp := range u.spans(u.lo, u.hi) {
			claims = append(claims, claim{sp, reason})
		}
	}
	sort.SliceStable(claims, func(i, j int) bool {
		if claims[i].Start != claims[j].Start {
			return claims[i].Start < claims[j].Start
		}
		return claims[i].reason == "" && claims[j].reason != ""
	})
	at := 0
	drop := func(a, b int, reason string) {
		s := p.text[a:b]
		l := strings.TrimLeftFunc(s, isSpace)
		a += len(s) - len(l)
		l = strings.TrimRightFunc(l, isSpace)
		if l != "" {
			pg.Dropped = append(pg.Dropped, Dropped{Span{a, a + len(l)}, reason})
		}
	}
	for _, c := range claims {
		if c.Start > at {
			drop(at, c.Start, EndMark) // invisible characters between lines
			at = c.Start
		}
		if c.End <= at {
			continue
		}
		if c.reason != "" {
			drop(at, c.End, c.reason)
		}
		at = c.End
	}
	if at < len(p.text) {
		drop(at, len(p.text), EndMark)
	}
	p.doubt()
}

// doubt warns of a body that is hardly one.
func (p *parser) doubt() {
	n := 0
	for i := p.b0; i < p.b1; i++ {
		if p.us[i].reason == "" && i != p.title {
			n += p.us[i].enders
		}
	}
	if n < 2 && len(p.us) > 0 {
		p.warn("the body has fewer than two sentences")
	}
	if p.page.Published != (dates.Partial{}) && p.page.Dateline.Date.Month != 0 {
		// A dateline after the page's date, or long before it, is odd.
		d, s := p.page.Dateline.Date, p.page.Published
		days := (s.Month-d.Month)*30 + s.Day - d.Day
		if d.Year != 0 && d.Year != s.Year {
			days += (s.Year - d.Year) * 365
		} else if days < -300 {
			days += 365
		}
		if days < -2 || days > 40 {
			p.warn("the dateline and the page's date disagree: " + p.page.Dateline.Text + ", " + p.page.PublishedText)
		}
	}
}
