package page

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A parser holds one page while it is read.
type parser struct {
	text  string
	us    []unit
	page  Page
	b0    int // first unit of the body; len(us) without one
	b1    int // after the last
	title int // unit of the title, -1 without one
	host  Span
	extra []Dropped // what is dropped inside the title
	claim []Span    // the title's own places
	body  string    // fold of the body, for comparisons
	words bool      // the page is written in an alphabet
	site  string    // what the site calls itself
	other string    // the next best name, where the best is an agency's
}

// findBody finds where the body begins and ends and which units between are
// not body.
//
// The page is first cut into sections at the heads of lists, legal texts and
// comments. The body is the first section that holds a good part of the
// page's prose; it goes on behind a list in mid-flow where prose goes on. Why
// not the densest run, as for HTML: a dump has lost the tags that make link
// lists sparse, and a long legal text would win.
func (p *parser) findBody() {
	us := p.us
	type section struct{ start, mass int }
	var secs []section
	cur := section{start: 0}
	skip, total := false, 0
	for i := range us {
		switch us[i].kind {
		case kRelHead, kIndexHead, kCommentHead, kCopyHead:
			secs = append(secs, cur)
			cur = section{start: i}
			// Above the body such a word is a button: 我要评论(23).
			skip = (us[i].kind == kCommentHead || us[i].kind == kCopyHead) && total > 0
		case kProse:
			if !skip && !p.teaser(i) {
				cur.mass += us[i].cells
				total += us[i].cells
			}
		}
	}
	secs = append(secs, cur)
	top := 0
	for _, s := range secs {
		top = max(top, s.mass)
	}
	start := 0
	for _, s := range secs {
		if s.mass*3 >= top {
			start = s.start
			break
		}
	}
	p.b0 = len(us)
	for i := start; i < len(us); i++ {
		if us[i].kind == kProse && !p.teaser(i) {
			p.b0 = i
			break
		}
	}
	if p.b0 == len(us) {
		p.shortBody()
		return
	}
	p.walk()
}

// shortBody: no paragraph at all, only short sentences.
func (p *parser) shortBody() {
	for i := range p.us {
		if p.us[i].kind == kWeak && (i > 0 || len(p.us) == 1 || endsFull(p.us[i].t)) && !(i == 0 && titleStop(p.us[i].t) && len(p.us) > 1) {
			p.b0 = i
			p.walk()
			return
		}
	}
	p.b1 = p.b0
}

// endsFull: a full stop, not the ? or ! that a title may have.
func endsFull(s string) bool { return endsSentence(s) && !titleStop(s) }

// titleStop: ends in ? or !.
func titleStop(s string) bool {
	s = strings.TrimRightFunc(s, func(r rune) bool { return blankRune(r) || closer(r) })
	return hasAnySuffix(s, "?", "!", "？", "！")
}

// teaser: a paragraph that breaks off in dots and is followed by a time or a
// pointer to the rest, or whose like comes again.
func (p *parser) teaser(i int) bool {
	u := &p.us[i]
	if !endsDots(strings.TrimRight(u.t, " ")) && !hasAnySuffix(strings.TrimRight(u.f, " "), "[详细]", "[详情]", "[全文]", "[查看全文]", "read more", "читать далее", "подробнее", "[更多]", "詳全文", "[…]", "[...]") {
		return false
	}
	if i+1 < len(p.us) {
		v := &p.us[i+1]
		if v.kind == kStamp || v.kind == kMeta && v.cells < 40 || hasAnyPrefix(v.f, "read more", "[详细]", "详细", "阅读全文", "查看全文", "читать далее", "подробнее", "更多", "continue reading") {
			return true
		}
	}
	// Heading, broken paragraph; heading, broken paragraph.
	if i >= 1 && p.us[i-1].kind == kShort {
		for _, j := range [...]int{i - 2, i + 2} {
			if j >= 0 && j < len(p.us) && endsDots(p.us[j].t) && p.us[j].long(40) {
				return true
			}
		}
	}
	return false
}

// walk goes from b0 to the end and gives every unit its reason.
func (p *parser) walk() {
	us := p.us
	mode := ""     // reason of the section being skipped
	hard := false  // the section cannot be followed by body
	last := p.b0   // last unit of the body so far
	var held []int // short lines whose fate the next paragraph decides
	sentence := 0  // items with full stops in the section being skipped
	credited := false
	for i := p.b0; i < len(us); i++ {
		u := &us[i]
		k := u.kind
		if mode == "" && (k == kProse || k == kShort || k == kWeak) && i > p.b0 && p.teaser(i) {
			// The teaser's heading is the line before.
			mode, hard = Related, false
			u.reason = Related
			continue
		}
		if mode != "" {
			switch k {
			case kRelHead, kIndexHead, kCommentHead, kCopyHead, kLegal, kNeighbour:
				u.reason = reasonOf(k)
				if k != kLegal && k != kNeighbour || !hard {
					mode = u.reason
				}
				hard = hard || k == kCommentHead || k == kCopyHead || k == kLegal || k == kIndexHead || k == kNeighbour
				sentence = 0
				continue
			case kProse, kWeak:
				if !hard && p.resumes(i, last, sentence, credited) {
					mode = ""
					held = held[:0]
					last = i
					continue
				}
				if endsSentence(u.t) && !titleStop(u.t) {
					sentence++
				}
				u.reason = mode
				continue
			case kShort:
				u.reason = mode
				if credited && labelShape(u) {
					u.reason = Meta
				}
				continue
			case kStamp:
				u.reason = mode
				if mode == Navigation {
					u.reason = Meta
				}
				continue
			}
			u.reason = reasonOf(k)
			if mode == Comment && (k != kAdvert || !containsAny(u.f, "app", "应用程", "客户端", "下载")) && (k != kLegal && k != kCopyHead && k != kNav || containsAny(u.f, " → ", "your name", "ваше имя", "昵称", "reply", "回复", "ответить", "举报", "пожаловаться")) {
				u.reason = Comment
			}
			continue
		}
		switch k {
		case kProse:
			held = held[:0]
			last = i
			if credited && !p.kin(u) {
				u.reason = Navigation
			}
		case kWeak:
			// After unattached short lines a lone short sentence is their kin.
			if len(held) > 1 && !p.proseSoon(i) && !p.listed(held) {
				held = append(held, i)
				continue
			}
			held = held[:0]
			last = i
		case kShort:
			if opensList(u.t) && i+1 < len(us) && bulleted(us[i+1].t) > 0 && us[i+1].kind == kShort {
				held = held[:0]
				last = i // The winners:
				continue
			}
			// A full date and a line of its own below it, in mid-flow: an older
			// report. A bare hour, or a day alone, opens an entry of a chronicle.
			if st, ok := us[i-1].stamp(); ok && st.date.HasTime && i-1 > p.b0 && us[i-1].kind == kStamp && u.long(24) && !endsSentence(u.t) && u.blank == 0 {
				u.reason = Related
				continue
			}
			// Further entries under a one-line pointer are titles too.
			if i > p.b0 && us[i-1].reason == Related && u.long(34) && u.blank == us[i-1].blank {
				u.reason = Related
				continue
			}
			held = append(held, i)
		case kRelHead, kIndexHead, kCommentHead, kCopyHead:
			mode, hard = reasonOf(k), k == kCommentHead || k == kCopyHead || k == kIndexHead
			u.reason = mode
			sentence = 0
			credited = false
		case kLegal:
			u.reason = Copyright
			if !p.proseSoon(i) || !p.kin(p.next(i)) {
				mode, hard = Copyright, true
			}
		case kNeighbour:
			u.reason = Navigation
			mode, hard = Navigation, true
		case kCredit:
			u.reason = EditorCredit
			credited = true
			mode = Navigation
		case kEndMark:
			u.reason = EndMark
			if strings.Trim(u.f, " *·•-–—_=~") != "" && i > p.b0 {
				mode = Navigation
			}
		default:
			u.reason = reasonOf(k)
		}
	}
	p.b1 = last + 1
	// What comes after the last paragraph is no body, but for the items of a
	// list it opened or the lines of a list already begun.
	if list := p.tailList(last); list > last {
		p.b1 = list + 1
	}
	for i := p.b1; i < len(us); i++ {
		if us[i].reason == "" {
			us[i].reason = Navigation
			switch {
			case i <= p.b1+1 && p.nameLine(&us[i]):
				us[i].reason = Byline
			case pageLine(us[i].f):
				us[i].reason = Index
			case us[i].kind == kShort && i > p.b1 && us[i-1].reason == Related:
				us[i].reason = Related
			case labelShape(&us[i]) && i < p.b1+4, dateInside(&us[i]) && i < p.b1+4 && us[i].cells < 140 && us[i].kind == kShort && strings.ContainsAny(us[i].f, ":："):
				us[i].reason = Meta
			case p.sameTitle(&us[i]) || us[i].long(24) && us[i].kind == kShort:
				us[i].reason = Related
			}
		}
	}
	p.looseLines()
	// A heading straight before a skipped teaser or list goes with it.
	for i := p.b0; i < p.b1; i++ {
		if us[i].reason == "" && us[i].kind == kShort && i+1 < len(us) && us[i+1].reason == Related && p.teaser(i+1) {
			us[i].reason = Related
		}
	}
}

// proseAhead counts the paragraphs from i on to the next head or notice, two
// at most.
func (p *parser) proseAhead(i int) int {
	n := 0
	for j := i; j < len(p.us) && n < 2; j++ {
		switch p.us[j].kind {
		case kProse:
			if !p.teaser(j) {
				n++
			}
		case kRelHead, kCopyHead, kCommentHead, kIndexHead, kNeighbour, kCredit, kLegal:
			return n
		}
	}
	return n
}

// looseLines drops what stands between the paragraphs without being one:
// captions that lost their picture. A long line without a stop, alone between
// paragraphs that all have theirs, is one; a subheading is short, and the items
// of a list come in threes or behind a colon. Lines above the time and the
// reporters, and the neighbour of a picture's credit in a block of its own,
// are captions too.
func (p *parser) looseLines() {
	us := p.us
	stops, all := 0, 0
	for i := p.b0; i < p.b1; i++ {
		if us[i].reason == "" && us[i].kind == kProse {
			all++
			if endsSentence(us[i].t) {
				stops++
			}
		}
	}
	if all >= 4 && stops*10 >= all*9 {
		for i := p.b0; i < p.b1; i++ {
			if us[i].reason != "" || us[i].kind != kShort && us[i].kind != kProse {
				continue
			}
			u := &us[i]
			if endsSentence(u.t) || bulleted(u.t) > 0 || !u.long(46) || u.cells > 220 || i == p.b0 || opensList(us[i-1].t) || opensList(u.t) {
				continue
			}
			if u.han > 0 && u.han < 22 || unfinishedWord(u.t) {
				continue
			}
			// A sentence whose first words stand here goes on below.
			if i+1 < p.b1 && us[i+1].kind != kShort && startsSmall(us[i+1].t) || us[i].kind == kProse && us[i].chinese() || i+1 < len(us) && us[i+1].kind == kJump {
				continue
			}
			run := 1
			for j := i - 1; j >= p.b0 && run <= 2 && us[j].kind == kShort && us[j].reason == ""; j-- {
				run++
			}
			for j := i + 1; j < p.b1 && run <= 2 && us[j].kind == kShort && us[j].reason == ""; j++ {
				run++
			}
			if run <= 2 {
				u.reason = Caption
			}
		}
	}
	// A block of two lines, one of them a credit.
	for i := p.b0; i < p.b1; i++ {
		if us[i].kind != kCaption || us[i].cells > 70 || us[i].enders > 1 {
			continue
		}
		if i+1 < p.b1 && us[i+1].blank == 0 && us[i].blank > 0 && us[i+1].cells <= 220 && us[i+1].reason == "" && us[i+1].kind != kShort && (i+2 >= len(us) || us[i+2].blank > 0 || us[i+2].kind >= kNav) {
			us[i+1].reason = Caption
		} else if i > p.b0 && us[i].blank == 0 && us[i-1].blank > 0 && us[i-1].cells <= 220 && us[i-1].reason == "" && us[i-1].kind != kShort && (i+1 >= len(us) || us[i+1].blank > 0) {
			us[i-1].reason = Caption
		}
	}
	// Title, standfirst, picture, time, body.
	last := -1
	for i := p.b0; i < p.b1 && i < p.b0+10; i++ {
		if k := us[i].kind; k == kStamp || k == kMeta || k == kByline && us[i].cells < 80 {
			last = i
		}
	}
	for i := p.b0 + 1; i < last; i++ {
		if us[i].kind == kShort && us[i].reason == "" {
			us[i].reason = Caption
		}
	}
}

func startsSmall(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(r)
}

// unfinishedWord: breaks off in a comma or a hyphen.
func unfinishedWord(s string) bool {
	return hasAnySuffix(strings.TrimRightFunc(s, blankRune), ",", "，", "-", "—", "–", ":", "：", ";", "；", "、")
}

// next is the next paragraph after i, or nil.
func (p *parser) next(i int) *unit {
	for j := i + 1; j < len(p.us); j++ {
		if p.us[j].kind == kProse {
			return &p.us[j]
		}
	}
	return nil
}

// proseSoon: a paragraph within the next three units.
func (p *parser) proseSoon(i int) bool {
	for j := i + 1; j < len(p.us) && j <= i+3; j++ {
		switch p.us[j].kind {
		case kProse:
			return !p.teaser(j)
		case kRelHead, kCopyHead, kCommentHead, kIndexHead, kNeighbour, kCredit:
			return false
		}
	}
	return false
}
