package dates

import "xdiff/internal/lexicon"

// numeric reads dates of digits alone that begin with n: 2023-11-20,
// 2023/11/20, 2023.11.20, 20.11.2023, and 11/20/2023 or 20/11/2023 where only
// one reading exists; and 07-24 where a label or a time of day shows that a day
// is meant.
func (sc *scanner) numeric(n num) match {
	r, w := sc.rune(n.end)
	switch r {
	case '-', '/', '.', '－', '／', '．':
	default:
		return match{}
	}
	b := sc.digits(n.end + w)
	if b.digits == 0 || b.digits > 2 {
		return match{}
	}
	if sc.tail(n.start) {
		return match{}
	}
	r2, w2 := sc.rune(b.end)
	var c num
	if r2 == r {
		c = sc.digits(b.end + w2)
	}
	switch {
	case c.digits == 0:
		return sc.monthDay(n, b, r)
	case n.digits == 4 && c.digits <= 2:
		return sc.withClock(n.start, c.end, Partial{Year: n.v, Month: b.v, Day: c.v}, sc.more(c.end, r))
	case n.digits <= 2 && c.digits == 4:
		p := Partial{Year: c.v, Month: b.v, Day: n.v}
		// With stops it is day, month, year everywhere. With slashes the order
		// is told by a number above 12, or by the language.
		if r == '/' || r == '-' {
			switch {
			case n.v > 12 || n.v == b.v || sc.lang == lexicon.Ru:
			case b.v > 12:
				p.Month, p.Day = n.v, b.v
			default:
				return reject(c.end)
			}
		}
		return sc.withClock(n.start, c.end, p, sc.more(c.end, r))
	}
	// Versions, sections, telephone numbers.
	return reject(c.end)
}

// tail reports whether the digits at i go on something: a number, a word, an
// address.
func (sc *scanner) tail(i int) bool {
	r, at := sc.before(i)
	switch r {
	case '.', '-', '/', '_', '=', '#':
		p, _ := sc.before(at)
		return r != '-' || p < 0x80 && (isDigit(byte(p)) || isLetter(byte(p)))
	}
	return r != 0 && r < 0x80 && (isLetter(byte(r)) || isDigit(byte(r)))
}

// more reports whether the number that ends at i goes on: 1.2.2023.4, 20-11-2023-7.
func (sc *scanner) more(i int, sep rune) bool {
	r, n := sc.rune(i)
	if r != sep {
		return false
	}
	return sc.digits(i+n).digits > 0
}

// withClock makes a full date with the time of day after it.
func (sc *scanner) withClock(start, end int, p Partial, more bool) match {
	if more || p.Year < 1000 || p.Month == 0 || p.Day == 0 {
		return reject(end)
	}
	if !p.valid() {
		return reject(end)
	}
	end = sc.clock(end, &p)
	return single(start, end, p)
}

// monthDay reads 07-24: two digits each, with a label before it or a time of
// day after it, or alone in its line. Otherwise it is a score or a range.
func (sc *scanner) monthDay(n, b num, sep rune) match {
	p := Partial{Month: n.v, Day: b.v}
	if sep != '-' && sep != '/' || n.digits != 2 || b.digits != 2 || !p.valid() || n.v == 0 || b.v == 0 {
		return match{}
	}
	if r, _ := sc.rune(b.end); r == '日' || r == '月' || r == '年' || r == '号' || isHan(r) {
		return match{}
	}
	end := sc.clock(b.end, &p)
	left := sc.blankBefore(n.start)
	r, at := sc.before(left)
	alone := r == 0 || r == '\n'
	after, _ := sc.rune(sc.blank(end))
	labelled := false
	if r == ':' || r == '：' {
		at = sc.blankBefore(at)
		for _, l := range [...]string{"时间", "時間", "日期", "发布", "發布", "更新", "Date", "date", "Дата"} {
			labelled = labelled || sc.ends(at, l)
		}
	}
	if p.HasTime || labelled || alone && (after == 0 || after == '\n' || after == '\r') {
		return single(n.start, end, p)
	}
	return match{}
}
