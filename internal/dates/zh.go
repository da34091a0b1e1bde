package dates

// chinese tries what may begin with a character that is not an ASCII digit: a
// number in Chinese characters or full-width digits, or a word for a year or a
// month before one (今年3月, 本月5日).
func (sc *scanner) chinese(i int) match {
	if n := sc.digits(i); n.digits > 0 {
		return sc.number(i)
	}
	if n := sc.han(i); n.end > i {
		if n.digits == 0 {
			return reject(n.end)
		}
		if m := sc.chineseNumber(n); m.found || m.end != 0 {
			return m
		}
		return reject(n.end)
	}
	if end, year := sc.anchorWord(i); end > 0 {
		return sc.afterAnchor(i, end, year)
	}
	// 民國112年 counts from 1912.
	if sc.has(i, "民國") || sc.has(i, "民国") {
		n := sc.any(i + len("民國"))
		if r, _ := sc.rune(n.end); n.digits > 0 && n.digits <= 3 && r == '年' {
			n.v += 1911
			n.digits, n.start = 4, i
			return sc.chineseNumber(n)
		}
	}
	return match{}
}

// anchorWord reads a word that stands for a year (year) or a month of the
// article at i and returns its end; 0 if there is none.
func (sc *scanner) anchorWord(i int) (end int, year bool) {
	r, n := sc.rune(i)
	r2, n2 := sc.rune(i + n)
	end = i + n + n2
	switch r {
	case '今', '去', '明', '前', '后', '後', '当', '當', '同', '次', '翌', '本', '上', '下', '这', '這':
	default:
		return 0, false
	}
	switch {
	case r2 == '年':
		// 上年, 下年 are not said of years; 前年 is.
		return end, true
	case r2 == '月' && r != '今' && r != '去' && r != '明' && r != '前' && r != '后' && r != '後' && r != '这' && r != '這':
		return end, false
	// 上个月, 这个月
	case (r2 == '个' || r2 == '個') && (r == '上' || r == '下' || r == '这' || r == '這'):
		if r3, n3 := sc.rune(end); r3 == '月' {
			return end + n3, false
		}
	}
	return 0, false
}

// afterAnchor reads the month and day after 今年, or the day after 本月. Without
// them the words are left to a later stage.
func (sc *scanner) afterAnchor(start, end int, year bool) match {
	n := sc.any(sc.blank(end))
	if n.digits == 0 {
		return match{}
	}
	var p Partial
	var q int
	var ok bool
	if year {
		p, q, ok = sc.monthOn(n)
	} else {
		p, q, ok = sc.dayOn(n, 0, 0)
	}
	if q == 0 {
		return match{}
	}
	if !ok {
		return reject(q)
	}
	return sc.rangeZH(start, q, p)
}

// chineseNumber tries the dates that begin with the number n: 2023年…, 11月…,
// 23日, and ranges that name their unit at the end only (2024-2026年, 4-7日).
func (sc *scanner) chineseNumber(n num) match {
	if sc.tail(n.start) {
		return match{}
	}
	unit, at := sc.unit(n.end)
	if unit == 0 {
		return sc.sharedUnit(n)
	}
	var p Partial
	var end int
	var ok bool
	switch unit {
	case '年':
		p, end, ok = sc.yearOn(n)
	case '月':
		if sc.counted(n.start) {
			return reject(at)
		}
		p, end, ok = sc.monthOn(n)
	case '日':
		if sc.counted(n.start) || sc.lasts(at) || n.han && n.digits < 2 {
			return reject(at)
		}
		p, end, ok = sc.dayOn(n, 0, 0)
	default: // 号 without a month numbers things
		return reject(at)
	}
	if !ok {
		return reject(max(end, at))
	}
	return sc.rangeZH(n.start, end, p)
}

// unit reads 年, 月, 日 or 号 at i, after blanks; at is its end.
func (sc *scanner) unit(i int) (unit rune, at int) {
	i = sc.blank(i)
	r, n := sc.rune(i)
	switch r {
	case '年', '月', '日':
		return r, i + n
	case '号', '號':
		return '号', i + n
	}
	return 0, 0
}

// counted reports whether the number at i counts time rather than names it:
// 近10年, 每3月, 前5日, 过去7日, 第3日.
func (sc *scanner) counted(i int) bool {
	i = sc.blankBefore(i)
	r, at := sc.before(i)
	switch r {
	case '第', '近', '每', '满', '滿', '逾', '超', '约', '約', '达', '達', '前', '后', '後', '历', '歷', '仅', '僅',
		'这', '這', '头', '頭', '够', '几', '幾', '数', '數', '.', '．', '续', '續', '整', '短':
		return true
	}
	p, _ := sc.before(at)
	switch {
	case r == '去' && (p == '过' || p == '過'), // 过去7日
		r == '来' && p == '未', r == '來' && p == '未', // 未来10日
		r == '期' && (p == '为' || p == '為'),         // 为期5日
		r == '时' && p == '历', r == '時' && p == '歷': // 历时5日
		return true
	}
	return false
}

// lasts reports whether what follows 日 at i makes it a length of time, or
// makes 日 part of another word.
func (sc *scanner) lasts(i int) bool {
	r, n := sc.rune(i)
	r2, _ := sc.rune(i + n)
	switch r {
	case '内', '內':
		// 30日内, but 23日内蒙古, 23日内地: a place or a word begins.
		switch r2 {
		case '蒙', '地', '瓦', '政', '战', '戰', '江', '贾', '賈', '塔', '务', '務', '阁', '閣', '罗', '羅', '外':
			return false
		}
		return true
	case '后', '後', '元', '圆', '圓', '均', '游', '遊', '龄', '齡', '假', '间', '間':
		// 3日后, 30日元, 5日均线, 两日游
		return true
	case '之', '以':
		// 30日之内, 3日以后; 23日以视频方式 is a date
		return r2 == '内' || r2 == '內' || r2 == '后' || r2 == '後'
	}
	return false
}

// yearOn reads a date that begins with the year n: 2023年, 2023年11月, 2023年11月20日.
// end is 0 if n is no year, and ok false if it is one of a day that does not exist.
func (sc *scanner) yearOn(n num) (p Partial, end int, ok bool) {
	_, at := sc.unit(n.end)
	year := n.v
	month := sc.any(sc.blank(at))
	unit, _ := sc.unit(month.end)
	full := month.digits > 0 && unit == '月'
	switch {
	case n.digits == 4 && (!n.han || n.v >= 1000):
		if !full && !sc.plausibleYear(n, at) {
			return p, at, false
		}
	// 98年6月5日: two digits name a year only where a month follows.
	case n.digits == 2 && full && !n.han && !sc.counted(n.start):
		year += 2000
		if n.v >= 50 {
			year -= 100
		}
	default:
		// 三年, 20年来, 112年
		return p, at, false
	}
	if !full {
		return Partial{Year: year}, at, true
	}
	p, end, ok = sc.monthOn(month)
	if end == 0 {
		return Partial{Year: year}, at, true
	}
	p.Year = year
	return p, end, ok && p.valid()
}

// plausibleYear reports whether 年 that ends at at names a year and does not
// count years: 5000年文明, 近2000年, 1990年代.
func (sc *scanner) plausibleYear(n num, at int) bool {
	if n.v < 1000 || n.v > 2199 {
		return false
	}
	r, _ := sc.rune(at)
	p, _ := sc.before(n.start)
	switch {
	case r == '代': // a decade, left to a later stage
		return false
	case p == '前' || p == '近' || p == '逾' || p == '超' || p == '满' || p == '滿' || p == '达' || p == '達':
		// 公元前1046年, 近2000年
		return false
	case n.v < 1800 && (r == '前' || r == '来' || r == '來' || r == '历' || r == '歷' || r == '的' || r == '以' || r == '左'):
		return false
	}
	return true
}

// monthOn reads a date that begins with the month n: 11月, 11月20日, 11月20号.
func (sc *scanner) monthOn(n num) (p Partial, end int, ok bool) {
	unit, at := sc.unit(n.end)
	if unit != '月' {
		return p, 0, false
	}
	day := sc.any(sc.blank(at))
	if u, end := sc.unit(day.end); day.digits > 0 && (u == '日' || u == '号') {
		if n.v < 1 || n.v > 12 {
			return p, end, false
		}
		return sc.dayOn(day, n.v, 0)
	}
	p = Partial{Month: n.v}
	if n.v < 1 || n.v > 12 {
		return p, at, false
	}
	// 八月十五, 正月: the moon's calendar; 3月龄, 五月天: other words.
	r, w := sc.rune(at)
	if day.han && day.digits > 0 || r == '龄' || r == '齡' || r == '天' || r == '内' || r == '內' || r == '球' || r == '氏' {
		return p, at, false
	}
	if b, _ := sc.before(n.start); b == '历' || b == '曆' {
		return p, at, false
	}
	// 每年3月 is no one month.
	if sc.ends(n.start, "每年") || sc.ends(n.start, "历年") {
		return p, at, false
	}
	switch {
	case r == '份':
		at += w
	// The thirds of a month have fixed days; rangeZH turns them into a range.
	case sc.has(at, "上旬"), sc.has(at, "中旬"), sc.has(at, "下旬"):
		return p, at, true
	}
	return p, at, true
}

// dayOn reads the day n, of a month if that is known, with the time of day
// after it.
func (sc *scanner) dayOn(n num, month, year int) (p Partial, end int, ok bool) {
	unit, at := sc.unit(n.end)
	if unit != '日' && (unit != '号' || month == 0) {
		return p, 0, false
	}
	p = Partial{Year: year, Month: month, Day: n.v}
	if n.v < 1 || n.digits > 3 || !p.valid() {
		return p, at, false
	}
	return p, sc.clock(at, &p), true
}

// rangeZH goes on after the date p of [start, end): 至, 到 or a dash and a second
// date make a range, a third of the month is one.
func (sc *scanner) rangeZH(start, end int, p Partial) match {
	if p.Month != 0 && p.Day == 0 {
		first, last := 0, 0
		switch {
		case sc.has(end, "上旬"):
			first, last = 1, 10
		case sc.has(end, "中旬"):
			first, last = 11, 20
		case sc.has(end, "下旬"):
			first, last = 21, daysIn(max(p.Year, 1), p.Month)
		}
		if last != 0 {
			q := p
			p.Day, q.Day = first, last
			return span(start, end+len("上旬"), p, q)
		}
		// 11月20-23日, 7月23、24日
		if end2, q, ok := sc.dayList(end, p); ok {
			p.Day = q.From.Day
			to := q.To
			to.Year, to.Month = p.Year, p.Month
			return span(start, end2, p, to)
		}
	}
	next := sc.to(end)
	if next == 0 {
		return single(start, end, p)
	}
	n := sc.any(next)
	if n.digits == 0 {
		return single(start, end, p)
	}
	unit, at := sc.unit(n.end)
	var q Partial
	var end2 int
	var ok bool
	switch {
	case unit == '年' && n.digits == 4:
		q, end2, ok = sc.yearOn(n)
	case unit == '月':
		q, end2, ok = sc.monthOn(n)
	case (unit == '日' || unit == '号') && p.Day != 0:
		q, end2, ok = sc.dayOn(n, 0, 0)
		if unit == '号' {
			q, end2, ok = Partial{Day: n.v}, at, n.v >= 1 && n.v <= 31
		}
	}
	// Both ends are as fine as each other, or they are two dates.
	if !ok || (q.Day != 0) != (p.Day != 0) || p.Month == 0 && p.Day == 0 && q.Month != 0 || q.Month == 0 && q.Day == 0 && p.Month != 0 {
		return single(start, end, p)
	}
	if m := span(start, end2, p, q); m.found {
		return m
	}
	return single(start, end, p)
}

// to reads what joins the ends of a range and returns where the second begins;
// 0 if nothing of the kind stands at i.
func (sc *scanner) to(i int) int {
	j := sc.blank(i)
	switch r, n := sc.rune(j); r {
	case '至', '到':
		return sc.blank(j + n)
	}
	return sc.dash(i)
}

// dayList reads days that share their unit after a month: 20-23日, 20至23日,
// and two neighbours, 23、24日.
func (sc *scanner) dayList(i int, month Partial) (end int, e Expr, ok bool) {
	a := sc.any(sc.blank(i))
	if a.digits == 0 || a.digits > 3 {
		return 0, e, false
	}
	next := sc.to(a.end)
	pair := false
	if next == 0 {
		r, n := sc.rune(a.end)
		if r != '、' && r != ',' && r != '，' {
			return 0, e, false
		}
		next, pair = a.end+n, true
	}
	b := sc.any(next)
	unit, at := sc.unit(b.end)
	if b.digits == 0 || unit != '日' && unit != '号' || pair && b.v != a.v+1 || a.v < 1 || a.v >= b.v || b.v > daysIn(month.Year, month.Month) {
		return 0, e, false
	}
	e.From.Day = a.v
	e.To.Day = b.v
	return sc.clock(at, &e.To), e, true
}

// sharedUnit reads a range that names its unit at the end: 2024-2026年, 4至7日,
// 3-5月. A pair of small numbers before 年 counts years.
func (sc *scanner) sharedUnit(n num) match {
	next := sc.to(n.end)
	if next == 0 || sc.counted(n.start) {
		return match{}
	}
	b := sc.any(next)
	if b.digits == 0 || b.han != n.han {
		return match{}
	}
	unit, at := sc.unit(b.end)
	switch unit {
	case '年':
		// 2023-24年 too
		if n.digits == 4 && b.digits == 2 && b.v > n.v%100 {
			b.v += n.v / 100 * 100
			b.digits = 4
		}
		if n.digits != 4 || b.digits != 4 || n.v >= b.v || !sc.plausibleYear(n, at) || !sc.plausibleYear(b, at) {
			return reject(at)
		}
		return span(n.start, at, Partial{Year: n.v}, Partial{Year: b.v})
	case '月':
		p, end, ok := sc.monthOn(b)
		if !ok || n.v < 1 || n.v > 12 {
			return reject(max(end, at))
		}
		if p.Day != 0 || n.v >= b.v {
			return match{}
		}
		return span(n.start, end, Partial{Month: n.v}, p)
	case '日':
		// 3-5日内, and 3-5日 after a dot or a dash are lengths
		if n.v < 1 || n.v >= b.v || b.v > 31 || sc.lasts(at) || n.han {
			return reject(at)
		}
		to := Partial{Day: b.v}
		return span(n.start, sc.clock(at, &to), Partial{Day: n.v}, to)
	}
	return match{}
}
