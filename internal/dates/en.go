package dates

import "unicode"

// english tries what may begin with a Latin letter: a month, or a word after
// which a bare year is a year.
func (sc *scanner) english(i int) match {
	// Not from the middle of a word: ÉMay, 4Dec.
	if r, _ := sc.before(i); unicode.IsDigit(r) || unicode.IsLetter(r) && !isHan(r) {
		return match{}
	}
	w := sc.word(i)
	if w == "" {
		return match{}
	}
	if m := monthEN(w); m != 0 {
		return sc.monthFirst(i, w, m)
	}
	if beforeYear(w) {
		return sc.bareYear(i+len(w), w)
	}
	return match{}
}

// monthEN is the number of the month that w names, 0 if none. Short forms and
// words that are common otherwise must have their capital.
func monthEN(w string) int {
	switch w {
	case "January", "Jan", "january", "JANUARY", "JAN":
		return 1
	case "February", "Feb", "february", "FEBRUARY", "FEB":
		return 2
	case "March", "Mar", "MARCH", "MAR":
		return 3
	case "April", "Apr", "april", "APRIL", "APR":
		return 4
	case "May", "MAY":
		return 5
	case "June", "Jun", "june", "JUNE", "JUN":
		return 6
	case "July", "Jul", "july", "JULY", "JUL":
		return 7
	case "August", "Aug", "AUGUST", "AUG":
		return 8
	case "September", "Sept", "Sep", "september", "SEPTEMBER", "SEPT", "SEP":
		return 9
	case "October", "Oct", "october", "OCTOBER", "OCT":
		return 10
	case "November", "Nov", "november", "NOVEMBER", "NOV":
		return 11
	case "December", "Dec", "december", "DECEMBER", "DEC":
		return 12
	}
	return 0
}

// monthFirst reads a date that begins with the month m, written w, at i:
// November 20, Nov. 20, 2023, November 2023, Nov. 20-22, and in November.
func (sc *scanner) monthFirst(i int, w string, m int) match {
	end := i + len(w)
	j := end
	if len(w) <= 4 && sc.has(j, ".") {
		j++
	}
	j = sc.blank(j)
	if sc.has(j, "the ") {
		j = sc.blank(j + len("the "))
	}
	// A blank or a stop parts month and number: Mar20 is no date.
	if n := sc.digits(j); n.digits > 0 && j > end {
		switch {
		case n.digits == 4 && n.v >= 1000 && n.v <= 2199 && !sc.numberGoesOn(n.end):
			return sc.rangeEN(i, n.end, Partial{Year: n.v, Month: m})
		case n.digits <= 2:
			end := sc.ordinal(n.end)
			if sc.numberGoesOn(end) || sc.things(m, end) {
				return reject(end)
			}
			if n.v == 0 || n.v > daysIn(0, m) {
				// May 95 people: not a day; 2月30日 of English: no date either
				return reject(end)
			}
			return sc.dayEN(i, end, Partial{Month: m, Day: n.v})
		}
		return reject(n.end)
	}
	// Comma: November, 2023
	if r, n := sc.rune(j); r == ',' {
		if y := sc.digits(sc.blank(j + n)); y.digits == 4 && y.v >= 1900 && y.v <= 2099 && !sc.numberGoesOn(y.end) {
			return sc.rangeEN(i, y.end, Partial{Year: y.v, Month: m})
		}
	}
	if sc.monthAlone(i, end, m) {
		return sc.rangeEN(i, end, Partial{Month: m})
	}
	return match{}
}

// dayEN goes on after month and day: a year, a second day, a time of day.
func (sc *scanner) dayEN(start, end int, p Partial) match {
	// Nov. 20-22, November 20 to 22, November 20 and 21
	if next := sc.toEN(end); next != 0 {
		n := sc.digits(next)
		if n.digits == 1 || n.digits == 2 {
			e := sc.ordinal(n.end)
			if n.v > p.Day && n.v <= daysIn(p.Year, p.Month) && !sc.numberGoesOn(e) && monthEN(sc.word(sc.blank(e))) == 0 && !sc.things(5, e) {
				q := Partial{Month: p.Month, Day: n.v}
				e = sc.yearEN(e, &q)
				p.Year = q.Year
				return span(start, e, p, q)
			}
		}
	}
	end = sc.yearEN(end, &p)
	if p.Day == 0 {
		return reject(end)
	}
	end = sc.clock(end, &p)
	return sc.rangeEN(start, end, p)
}

// yearEN reads the year after month and day: , 2023 or 2023 or of 2023.
func (sc *scanner) yearEN(i int, p *Partial) int {
	j := sc.blank(i)
	switch {
	case sc.has(j, ","):
		j = sc.blank(j + 1)
	case sc.has(j, "of "):
		j = sc.blank(j + len("of "))
	}
	y := sc.digits(j)
	if j == i || y.digits != 4 || y.v < 1000 || y.v > 2199 || sc.numberGoesOn(y.end) {
		return i
	}
	p.Year = y.v
	return y.end
}

// rangeEN goes on after a whole date: a dash or "to" and a second date.
func (sc *scanner) rangeEN(start, end int, p Partial) match {
	if !p.valid() {
		return reject(end)
	}
	next := sc.toEN(end)
	if next == 0 || sc.second {
		return single(start, end, p)
	}
	sc.second = true
	defer func() { sc.second = false }()
	var q match
	w := sc.word(next)
	if m := monthEN(w); m != 0 {
		q = sc.secondMonth(next, w, m, p.Day != 0)
	} else if n := sc.digits(next); n.digits > 0 && n.digits <= 2 {
		q = sc.englishNumber(n)
	}
	if q.found && q.e.From == q.e.To && (q.e.From.Day != 0) == (p.Day != 0) && q.e.From.Month != 0 {
		if m := span(start, q.e.End, p, q.e.From); m.found {
			return m
		}
	}
	return single(start, end, p)
}

// secondMonth reads the month at i as the second end of a range, where no word
// before it is needed: April to June.
func (sc *scanner) secondMonth(i int, w string, m int, day bool) match {
	if q := sc.monthFirst(i, w, m); q.found || day {
		return q
	}
	return single(i, i+len(w), Partial{Month: m})
}

// toEN reads what joins the ends of an English range, and returns where the
// second begins; 0 if nothing of the kind stands at i.
func (sc *scanner) toEN(i int) int {
	j := sc.blank(i)
	if j > i {
		for _, w := range [...]string{"to ", "through ", "until ", "till ", "thru "} {
			if sc.has(j, w) {
				return sc.blank(j + len(w))
			}
		}
	}
	return sc.dash(i)
}

// englishNumber tries the dates that begin with the number n before an English
// month: 20 November 2023, 20th of November, 20-23 November.
func (sc *scanner) englishNumber(n num) match {
	if n.digits == 4 || n.digits > 2 || n.v == 0 || sc.tail(n.start) {
		return match{}
	}
	first := n.v
	end := sc.ordinal(n.end)
	j := sc.blank(end)
	last := 0
	if monthEN(sc.word(sc.skipOf(j))) == 0 {
		next := sc.toEN(end)
		if next == 0 {
			return match{}
		}
		b := sc.digits(next)
		if b.digits == 0 || b.digits > 2 {
			return match{}
		}
		last = b.v
		end = sc.ordinal(b.end)
		j = sc.blank(end)
	}
	k := sc.skipOf(j)
	w := sc.word(k)
	m := monthEN(w)
	if m == 0 || k == end {
		return match{}
	}
	// 5 March of, 12 May be: the month must not be a verb. "20 May 2023" and
	// "20 May," are dates, "20 May have left" is not.
	end = k + len(w)
	if len(w) <= 4 && sc.has(end, ".") && w != "May" && w != "June" && w != "July" {
		end++
	}
	p := Partial{Month: m, Day: first}
	if !p.valid() || last != 0 && last <= first {
		return reject(end)
	}
	if last != 0 {
		q := Partial{Month: m, Day: last}
		end = sc.yearEN(end, &q)
		p.Year = q.Year
		return span(n.start, end, p, q)
	}
	end = sc.yearEN(end, &p)
	end = sc.clock(end, &p)
	return sc.rangeEN(n.start, end, p)
}

// skipOf passes over "of": 20th of November.
func (sc *scanner) skipOf(i int) int {
	if sc.has(i, "of ") {
		return sc.blank(i + len("of "))
	}
	return i
}

// ordinal passes over st, nd, rd or th after a number that ends at i.
func (sc *scanner) ordinal(i int) int {
	for _, s := range [...]string{"st", "nd", "rd", "th"} {
		if sc.has(i, s) && (i+2 == len(sc.s) || !isLetter(sc.s[i+2])) {
			return i + 2
		}
	}
	return i
}

// numberGoesOn reports whether what ends at i is part of a longer number or
// word: 20,000  20.5  20%  20:30  2023rd
func (sc *scanner) numberGoesOn(i int) bool {
	if i >= len(sc.s) {
		return false
	}
	c := sc.s[i]
	switch {
	case isLetter(c) || isDigit(c) || c == '%':
		return true
	case c == ',' || c == '.' || c == ':':
		return i+1 < len(sc.s) && isDigit(sc.s[i+1])
	}
	return false
}

// things reports whether the number that ends at i after May or March counts
// things: March 12 miles. The names of other months are nothing else.
func (sc *scanner) things(m, i int) bool {
	if m != 3 && m != 5 {
		return false
	}
	j := sc.blank(i)
	w := sc.word(j)
	if w == "people" || w == "men" || w == "women" || w == "children" {
		return j > i
	}
	if j == i || len(w) < 3 || w[0] < 'a' || w[len(w)-1] != 's' {
		return false
	}
	switch w {
	case "was", "has", "his", "this", "its", "plus", "versus", "across", "towards", "besides", "thus", "unless", "as":
		return false
	}
	return true
}

// monthAlone reports whether the month at [i, end) stands for itself: a word
// before it shows that a time is meant, and it is not a name (Theresa May).
func (sc *scanner) monthAlone(i, end, m int) bool {
	if sc.has(end, "'s") || sc.has(end, "’s") {
		return false
	}
	at := sc.blankBefore(i)
	if at == i {
		return sc.ends(i, "mid-") || sc.ends(i, "Mid-")
	}
	name := m == 3 || m == 4 || m == 5 || m == 6 || m == 8
	switch sc.wordBefore(at) {
	case "in", "In", "since", "Since", "last", "Last", "next", "Next", "this", "This", "late", "Late", "early", "Early",
		"during", "During", "mid", "Mid", "every", "each":
		// each and every name no one month
		w := sc.wordBefore(at)
		return w != "every" && w != "each"
	case "until", "Until", "till", "through", "by", "By", "from", "From", "of", "before", "after", "between":
		return !name
	}
	return false
}

// beforeYear reports whether a bare number after w may be a year.
func beforeYear(w string) bool {
	switch w {
	case "in", "In", "since", "Since", "of", "from", "From", "by", "By", "until", "Until", "till", "before", "Before",
		"after", "After", "during", "During", "year", "late", "early", "mid", "between", "Between", "through", "and", "to", "for":
		return true
	}
	return false
}

// bareYear reads the year after the word w that ends at i.
func (sc *scanner) bareYear(i int, w string) match {
	j := sc.blank(i)
	if sc.has(i, "-") && w == "mid" {
		j = i + 1
	}
	if j == i {
		return match{}
	}
	n := sc.digits(j)
	if n.digits != 4 || n.v < 1900 || n.v > 2099 || sc.numberGoesOn(n.end) {
		return match{}
	}
	// 2024-2026 and from 2019 to 2021
	next := sc.dash(n.end)
	if next == 0 && (w == "from" || w == "From" || w == "between" || w == "Between") {
		k := sc.blank(n.end)
		for _, to := range [...]string{"to ", "and ", "until ", "through "} {
			if sc.has(k, to) {
				next = sc.blank(k + len(to))
			}
		}
	}
	if next != 0 {
		b := sc.digits(next)
		if b.digits == 2 && b.v > n.v%100 {
			b.v, b.digits = b.v+n.v/100*100, 4
		}
		if b.digits == 4 && b.v > n.v && b.v <= 2199 && !sc.numberGoesOn(b.end) {
			return span(j, b.end, Partial{Year: n.v}, Partial{Year: b.v})
		}
		// 2023-11-20: left to the numeric forms
		if b.digits > 0 {
			return match{}
		}
	}
	if r, _ := sc.rune(n.end); r == '/' || r == '-' || r == '年' || isHan(r) {
		return match{}
	}
	// "and 2023", "to 2023", "for 2023" say too little on their own.
	if w == "and" || w == "to" {
		return match{}
	}
	// of 2000 soldiers, in 1900 cases: round numbers count things.
	if k := sc.blank(n.end); n.v%100 == 0 && k > n.end && k < len(sc.s) {
		if c := sc.s[k]; c >= 'a' && c <= 'z' && !functionEN(sc.word(k)) {
			return match{}
		}
	}
	return single(j, n.end, Partial{Year: n.v})
}

// functionEN reports whether w is a word that counts nothing.
func functionEN(w string) bool {
	switch w {
	case "and", "or", "the", "a", "an", "to", "when", "as", "but", "with", "for", "in", "at", "by", "after", "before",
		"was", "were", "is", "are", "he", "she", "it", "they", "we", "under", "on", "that", "which", "until", "if", "while":
		return true
	}
	return false
}
