package dates

// daysIn is the number of days of a month; February has 29 where the year is
// not stated.
func daysIn(year, month int) int {
	switch month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if year == 0 || year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	}
	return 31
}

// valid reports whether p can be a date: every stated part is in its range and
// the day exists in the month.
func (p Partial) valid() bool {
	return p.Year >= 0 && p.Year <= 9999 &&
		p.Month >= 0 && p.Month <= 12 &&
		p.Day >= 0 && p.Day <= daysIn(p.Year, p.Month)
}

// complete fills the parts that one end of a range elides from the other and
// reports whether both ends are dates, in order as far as can be told.
func complete(from, to *Partial) bool {
	switch {
	// 11月28日至3日: the month of the second end is the first's, or the next.
	case to.Month == 0 && from.Month != 0 && to.Day != 0:
		to.Year, to.Month = from.Year, from.Month
		if to.Day < from.Day {
			to.Month++
			if to.Month > 12 {
				to.Month = 1
				if to.Year != 0 {
					to.Year++
				}
			}
		}
	// 28日至12月3日, 4 to 7 December
	case from.Month == 0 && to.Month != 0 && from.Day != 0:
		from.Year, from.Month = to.Year, to.Month
		if from.Day > to.Day {
			from.Month--
			if from.Month < 1 {
				from.Month = 12
				if from.Year != 0 {
					from.Year--
				}
			}
		}
	}
	later := from.Month > to.Month || from.Month == to.Month && from.Day > to.Day
	switch {
	// 2023年12月30日至1月2日
	case to.Year == 0 && from.Year != 0:
		to.Year = from.Year
		if later {
			to.Year++
		}
	// 12月30日至2024年1月2日
	case from.Year == 0 && to.Year != 0:
		from.Year = to.Year
		if later {
			from.Year--
		}
	}
	if !from.valid() || !to.valid() {
		return false
	}
	// With years stated on both ends the order is known.
	return from.Year == 0 || from.Year < to.Year || from.Year == to.Year && !later
}
