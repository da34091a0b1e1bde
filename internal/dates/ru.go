package dates

import "strings"

// monthRU is the number of the month whose name in any case, or whose short
// form, is w; 0 if none. The stems are told by their letters, the endings
// checked so that мартен and майор are no months.
func monthRU(w string) int {
	if len(w) < 6 || len(w) > 18 {
		return 0
	}
	switch w[:2] {
	case "я", "ф", "м", "а", "и", "с", "о", "н", "д", "Я", "Ф", "М", "А", "И", "С", "О", "Н", "Д":
	default:
		return 0
	}
	w = strings.ToLower(w)
	switch w {
	case "май", "мая", "маю", "маем", "мае":
		return 5
	case "янв":
		return 1
	case "фев", "февр":
		return 2
	case "мар":
		return 3
	case "апр":
		return 4
	case "июн":
		return 6
	case "июл":
		return 7
	case "авг":
		return 8
	case "сен", "сент":
		return 9
	case "окт":
		return 10
	case "ноя", "нояб":
		return 11
	case "дек":
		return 12
	}
	for i, stem := range [...]string{"январ", "феврал", "март", "апрел", "", "июн", "июл", "август", "сентябр", "октябр", "ноябр", "декабр"} {
		if stem == "" || !strings.HasPrefix(w, stem) {
			continue
		}
		switch w[len(stem):] {
		case "ь", "я", "ю", "ем", "е", "ём":
			if stem != "март" && stem != "август" || w[len(stem):] == "е" {
				return i + 1
			}
		case "", "а", "у", "ом":
			if stem == "март" || stem == "август" {
				return i + 1
			}
		}
	}
	return 0
}

// russian tries a month at i without a day before it: в ноябре, ноябрь 2023 года.
func (sc *scanner) russian(i int) match {
	w := sc.word(i)
	m := monthRU(w)
	if m == 0 {
		return match{}
	}
	p := Partial{Month: m}
	end := sc.yearRU(sc.stop(i+len(w), w), &p)
	if p.Year == 0 && !sc.monthAloneRU(i, w) {
		return match{}
	}
	return sc.rangeRU(i, end, p)
}

// stop passes over the full stop of a month written short.
func (sc *scanner) stop(i int, w string) int {
	if !sc.has(i, ".") {
		return i
	}
	switch strings.ToLower(w) {
	case "янв", "фев", "февр", "мар", "апр", "июн", "июл", "авг", "сен", "сент", "окт", "ноя", "нояб", "дек":
		return i + 1
	}
	return i
}

// monthAloneRU reports whether a word before the month at i shows that a time
// is meant. The cases of most months are no other words; мая, марта are names.
func (sc *scanner) monthAloneRU(i int, w string) bool {
	at := sc.blankBefore(i)
	if at == i {
		return false
	}
	switch sc.wordBefore(at) {
	case "в", "В", "во", "Во", "с", "С", "до", "До", "к", "К", "по", "за", "на", "от", "после", "После",
		"начале", "конце", "середине", "начала", "конца", "середины", "начало", "конец", "середину",
		"прошлого", "этого", "минувшего", "нынешнего", "будущего", "прошлом", "этом", "нынешнем", "следующего":
		return true
	}
	return false
}

// yearRU reads the year after a month: 2023, 2023 года, 2023 г.
func (sc *scanner) yearRU(i int, p *Partial) int {
	j := sc.blank(i)
	y := sc.digits(j)
	if j == i && !sc.ends(i, ".") || y.digits != 4 || y.v < 1000 || y.v > 2199 || sc.numberGoesOn(y.end) {
		return i
	}
	p.Year = y.v
	if end := sc.yearWord(y.end); end != 0 {
		return end
	}
	return y.end
}

// yearWord reads год in any case, or г., after a number that ends at i.
func (sc *scanner) yearWord(i int) int {
	j := sc.blank(i)
	switch w := sc.word(j); w {
	case "год", "года", "году", "годом", "годе", "годы", "годов", "годах", "годам", "годами":
		return j + len(w)
	case "г", "гг":
		if sc.has(j+len(w), ".") {
			return j + len(w) + 1
		}
		return j + len(w)
	}
	return 0
}

// russianNumber tries the dates that begin with the number n: 20 ноября 2023 года,
// 20-го ноября, 4–7 декабря, 4 по 7 декабря, 2023 год, 2024–2026 годы.
func (sc *scanner) russianNumber(n num) match {
	if sc.tail(n.start) {
		return match{}
	}
	if n.digits == 4 {
		return sc.yearsRU(n)
	}
	if n.digits > 2 || n.v == 0 {
		return match{}
	}
	end := sc.ordinalRU(n.end)
	j := sc.blank(end)
	p := Partial{Day: n.v}
	w := sc.word(j)
	if p.Month = monthRU(w); p.Month == 0 {
		// 4–7 декабря, с 4 по 7 декабря
		next := sc.toRU(end)
		if next == 0 {
			return match{}
		}
		b := sc.digits(next)
		end = sc.ordinalRU(b.end)
		j = sc.blank(end)
		w = sc.word(j)
		q := Partial{Day: b.v, Month: monthRU(w)}
		if q.Month == 0 || b.digits == 0 || b.digits > 2 {
			return match{}
		}
		end = sc.yearRU(sc.stop(j+len(w), w), &q)
		if q.Day == 0 || p.Day >= q.Day {
			return reject(end)
		}
		p.Month, p.Year = q.Month, q.Year
		return span(n.start, end, p, q)
	}
	end = sc.yearRU(sc.stop(j+len(w), w), &p)
	if !p.valid() {
		return reject(end)
	}
	end = sc.clock(end, &p)
	return sc.rangeRU(n.start, end, p)
}

// yearsRU reads a year or two: 2023 года, 2024–2026 годах.
func (sc *scanner) yearsRU(n num) match {
	if n.v < 1000 || n.v > 2199 {
		return match{}
	}
	if end := sc.yearWord(n.end); end != 0 {
		return single(n.start, end, Partial{Year: n.v})
	}
	next := sc.toRU(n.end)
	if next == 0 {
		return match{}
	}
	b := sc.digits(next)
	if b.digits != 4 || b.v <= n.v || b.v > 2199 {
		return match{}
	}
	if end := sc.yearWord(b.end); end != 0 {
		return span(n.start, end, Partial{Year: n.v}, Partial{Year: b.v})
	}
	return match{}
}

// ordinalRU passes over -го, -е, -ое after a number that ends at i.
func (sc *scanner) ordinalRU(i int) int {
	if !sc.has(i, "-") && !sc.has(i, "‑") {
		return i
	}
	_, n := sc.rune(i)
	switch w := sc.word(i + n); w {
	case "го", "ого", "е", "ое", "му", "й", "ый", "м":
		return i + n + len(w)
	}
	return i
}

// toRU reads what joins the ends of a Russian range and returns where the
// second begins; 0 if nothing of the kind stands at i.
func (sc *scanner) toRU(i int) int {
	j := sc.blank(i)
	if j > i {
		for _, w := range [...]string{"по ", "до "} {
			if sc.has(j, w) {
				return sc.blank(j + len(w))
			}
		}
	}
	return sc.dash(i)
}

// rangeRU goes on after a whole date: a dash, по or до and a second date.
func (sc *scanner) rangeRU(start, end int, p Partial) match {
	next := sc.toRU(end)
	if next == 0 || sc.second {
		return single(start, end, p)
	}
	sc.second = true
	defer func() { sc.second = false }()
	var q match
	if n := sc.digits(next); n.digits > 0 && p.Day != 0 {
		q = sc.russianNumber(n)
	} else if w := sc.word(next); p.Day == 0 {
		if m := monthRU(w); m != 0 {
			r := Partial{Month: m}
			q = single(next, sc.yearRU(sc.stop(next+len(w), w), &r), r)
		}
	}
	if q.found && q.e.From == q.e.To && (q.e.From.Day != 0) == (p.Day != 0) && q.e.From.Month != 0 {
		if m := span(start, q.e.End, p, q.e.From); m.found {
			return m
		}
	}
	return single(start, end, p)
}
