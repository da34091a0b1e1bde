package dates

// clock reads a time of day after a date that ends at i, sets it in p and
// returns where it ends; i where none stands. Part of the day without an hour
// (下午) belongs to the span and sets nothing.
func (sc *scanner) clock(i int, p *Partial) int {
	j := sc.blank(i)
	if sc.has(i, "T") && sc.digits(i+1).digits == 2 {
		return sc.colon(i+1, i, p)
	}
	// Nov. 23, 2023, 10:00   November 23 at 10:30 a.m.   23 ноября в 10:00
	for _, word := range [...]string{",", "at ", "в ", "—", "|", "("} {
		if sc.has(j, word) {
			k := sc.blank(j + len(word))
			if end := sc.colon(k, i, p); end != i {
				if word == "(" {
					if sc.has(end, ")") {
						return end + 1
					}
					p.HasTime, p.Hour, p.Minute = false, 0, 0
					return i
				}
				return end
			}
			if word == "at " || word == "," {
				return sc.meridian(k, i, p)
			}
			return i
		}
	}
	part, end := sc.dayPart(j)
	if part != anyTime {
		i, j = end, sc.blank(end)
	}
	return sc.hour(j, i, part, p)
}

// The parts of the day, as far as they tell what 3时 means.
const (
	anyTime = iota
	morning
	noon
	afternoon
)

// dayPart reads the part of the day at i.
func (sc *scanner) dayPart(i int) (part, end int) {
	r, n := sc.rune(i)
	r2, n2 := sc.rune(i + n)
	switch r {
	case '上', '下', '中', '午':
		switch {
		case r == '上' && r2 == '午':
			return morning, i + n + n2
		case r == '下' && r2 == '午', r == '午' && (r2 == '后' || r2 == '後'):
			return afternoon, i + n + n2
		case r == '中' && r2 == '午':
			return noon, i + n + n2
		}
	case '凌':
		if r2 == '晨' {
			return morning, i + n + n2
		}
	case '清', '早':
		switch {
		case r2 == '晨' || r == '早' && r2 == '上':
			return morning, i + n + n2
		case r == '早' && sc.any(i+n).digits > 0:
			return morning, i + n
		}
	case '傍', '深', '夜', '晚':
		switch {
		case r == '傍' && r2 == '晚', r == '深' && r2 == '夜', r == '夜' && (r2 == '间' || r2 == '間' || r2 == '里'),
			r == '晚' && (r2 == '间' || r2 == '間' || r2 == '上'):
			return afternoon, i + n + n2
		// 20日晚会, 晚报, 晚宴, 晚于: another word begins
		case r == '晚' && r2 != '会' && r2 != '會' && r2 != '报' && r2 != '報' && r2 != '宴' && r2 != '餐' &&
			r2 != '婚' && r2 != '年' && r2 != '期' && r2 != '点' && r2 != '點' && r2 != '于' && r2 != '於':
			return afternoon, i + n
		}
	}
	return anyTime, i
}

// hour reads 3时, 3时20分, 10点半 or 10:00 at i; none where nothing of it stands.
func (sc *scanner) hour(i, none, part int, p *Partial) int {
	if end := sc.colon(i, none, p); end != none {
		p.Hour = inPart(p.Hour, part)
		return end
	}
	h := sc.any(i)
	if h.digits == 0 || h.v > 24 {
		return none
	}
	end := sc.blank(h.end)
	r, n := sc.rune(end)
	if r != '时' && r != '時' && r != '点' && r != '點' {
		return none
	}
	// 3点建议 are points of a list.
	if r2, _ := sc.rune(end + n); (r == '点' || r == '點') && part == anyTime && isHan(r2) && r2 != '半' && r2 != '许' && r2 != '許' && r2 != '整' && hanDigit(r2) < 0 && r2 != '钟' && r2 != '鐘' && r2 != '左' {
		return none
	}
	p.HasTime, p.Hour, p.Minute = true, inPart(h.v, part), 0
	end += n
	if r, n := sc.rune(end); r == '半' {
		p.Minute = 30
		return end + n
	}
	if m := sc.any(sc.blank(end)); m.digits > 0 && m.v < 60 {
		if r, n := sc.rune(sc.blank(m.end)); r == '分' {
			p.Minute = m.v
			return sc.blank(m.end) + n
		}
	}
	return end
}

// inPart moves an hour of twelve into its part of the day.
func inPart(h, part int) int {
	if part == afternoon && h < 12 || part == noon && h < 3 {
		h += 12
	}
	return h % 24
}

// colon reads 10:00, 23:48:18, 10:30 p.m. or the tail of an ISO time at i.
func (sc *scanner) colon(i, none int, p *Partial) int {
	h := sc.digits(i)
	if h.digits == 0 || h.digits > 2 || h.v > 23 {
		return none
	}
	r, n := sc.rune(h.end)
	if r != ':' && r != '：' {
		return none
	}
	m := sc.digits(h.end + n)
	if m.digits != 2 || m.v > 59 {
		return none
	}
	end := m.end
	if r, n := sc.rune(end); r == ':' || r == '：' {
		s := sc.digits(end + n)
		if s.digits != 2 || s.v > 60 {
			return none
		}
		end = s.end
		if r, n := sc.rune(end); r == '.' {
			if f := sc.digits(end + n); f.digits > 0 {
				end = f.end
			}
		}
	}
	p.HasTime, p.Hour, p.Minute = true, h.v, m.v
	// Offsets of ISO 8601 are part of the time; what they mean is settled with
	// the article, which has a place.
	switch r, n := sc.rune(end); r {
	case 'Z':
		if c, _ := sc.rune(end + n); c >= 0x80 || !isLetter(byte(c)) {
			return end + n
		}
	case '+', '-':
		if z := sc.digits(end + n); z.digits == 2 && sc.has(z.end, ":") && sc.digits(z.end+1).digits == 2 {
			return z.end + 3
		} else if z.digits == 4 {
			return z.end
		}
	}
	if end2, pm := sc.half(sc.blank(end)); end2 != 0 && h.v <= 12 {
		p.Hour = h.v % 12
		if pm {
			p.Hour += 12
		}
		return end2
	}
	return end
}

// meridian reads 10 a.m. at i.
func (sc *scanner) meridian(i, none int, p *Partial) int {
	h := sc.digits(i)
	if h.digits == 0 || h.digits > 2 || h.v > 12 || h.v == 0 {
		return none
	}
	end, pm := sc.half(sc.blank(h.end))
	if end == 0 {
		return none
	}
	p.HasTime, p.Hour, p.Minute = true, h.v%12, 0
	if pm {
		p.Hour += 12
	}
	return end
}

// half reads a.m. or p.m. at i; end is 0 if neither stands there.
func (sc *scanner) half(i int) (end int, pm bool) {
	for _, h := range [...]string{"a.m.", "p.m.", "am", "pm", "AM", "PM", "A.M.", "P.M."} {
		if sc.has(i, h) {
			end = i + len(h)
			if end < len(sc.s) && isLetter(sc.s[end]) {
				return 0, false
			}
			return end, h[0]|0x20 == 'p'
		}
	}
	return 0, false
}
