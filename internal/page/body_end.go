package page

import (
	"strings"
)

// listed: the held lines are items of a list in the text.
func (p *parser) listed(held []int) bool {
	n := 0
	for _, i := range held {
		if bulleted(p.us[i].t) > 0 {
			n++
		}
	}
	if n*2 >= len(held) {
		return true
	}
	return held[0] > 0 && opensList(p.us[held[0]-1].t)
}

func opensList(s string) bool {
	s = strings.TrimRightFunc(s, blankRune)
	return hasAnySuffix(s, ":", "：")
}

// tailList is the last item of the list that follows unit last.
func (p *parser) tailList(last int) int {
	us := p.us
	opened := opensList(us[last].t)
	marked := bulleted(us[last].t) > 0
	end := last
	for j := last + 1; j < len(us); j++ {
		u := &us[j]
		if u.reason != "" || u.kind != kShort && u.kind != kWeak {
			break
		}
		if !(bulleted(u.t) > 0 && (opened || marked)) && !(opened && u.blank <= us[last+1].blank) {
			break
		}
		end = j
	}
	return end
}

// resumes: does the body go on at unit i, behind a list in mid-flow?
//
// The items of such a list are titles, without a full stop. A paragraph with
// one is body again, unless items had full stops too (a list with summaries)
// or a title of its own stands above it. Behind editors' credits only kin of
// the body counts.
func (p *parser) resumes(i, last, sentence int, credited bool) bool {
	u := &p.us[i]
	if p.teaser(i) || !endsFull(u.t) && !opensList(u.t) || p.bio(u) {
		return false
	}
	if credited {
		return p.us[i].kind == kProse && p.kin(u) && p.proseSoon(i)
	}
	if i+1 < len(p.us) && p.us[i+1].kind == kStamp {
		return false
	}
	if u.kind == kWeak && !(p.proseSoon(i) && p.kin(u)) {
		return false
	}
	if bulleted(u.t) > 0 {
		return false
	}
	if sentence > 0 {
		return p.proseSoon(i) && i+1 < len(p.us) && p.us[i+1].kind == kProse && p.kin(u)
	}
	if u.chinese() != p.us[p.b0].chinese() {
		return false
	}
	return p.kin(u) || p.proseAhead(i) >= 2
}

// kin: u shares words with the body before it. For Chinese, pairs of
// characters; else words of five letters and more by their first five.
func (p *parser) kin(u *unit) bool {
	if u == nil {
		return false
	}
	if p.body == "" {
		var sb strings.Builder
		for i := p.b0; i < len(p.us) && sb.Len() < 6000; i++ {
			if v := &p.us[i]; v.kind == kProse && v.reason == "" {
				if v == u {
					break
				}
				sb.WriteString(v.f)
				sb.WriteByte('\n')
			}
		}
		p.body = sb.String()
	}
	hit, n := overlap(u.f, p.body)
	return hit >= 3 && hit*8 >= n
}

// overlap counts the terms of f that occur in body, and all terms of f.
func overlap(f, body string) (hit, n int) {
	prev := rune(0)
	prevAt := 0
	word := -1
	flush := func(end int) {
		if word >= 0 {
			w := f[word:end]
			if w[0] < 0x80 && len(w) >= 4 || w[0] >= 0x80 && len(w) >= 8 {
				key := w
				if w[0] < 0x80 && len(key) > 6 {
					key = key[:6]
				} else if w[0] >= 0x80 && len(key) > 10 {
					key = key[:10]
				}
				n++
				if strings.Contains(body, key) {
					hit++
				}
			}
			word = -1
		}
	}
	for i, r := range f {
		if n > 120 {
			break
		}
		if han(r) {
			flush(i)
			if han(prev) {
				n++
				if strings.Contains(body, f[prevAt:i+3]) {
					hit++
				}
			}
		} else if letterByte(f[i]) && !(r >= 0x2000 && r < 0x3100) && r != '«' && r != '»' {
			if word < 0 {
				word = i
			}
		} else {
			flush(i)
		}
		prev, prevAt = r, i
	}
	flush(len(f))
	return hit, n
}
