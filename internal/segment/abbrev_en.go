package segment

import "strings"

// abbrevEN classes an English word before a full stop. Case counts: "No" may
// be a number sign, "no" is a word.
func abbrevEN(w string) abbrev {
	switch w {
	// Before names, and never last.
	case "Mr", "Mrs", "Ms", "Dr", "Prof", "Gen", "Sen", "Sens", "Rep", "Reps", "Gov", "Govs",
		"Lt", "Col", "Maj", "Capt", "Cpt", "Sgt", "Cmdr", "Cdr", "Adm", "Rev", "Hon", "Pres",
		"Messrs", "Mme", "Mlle", "Fr", "Sr.Lt", "Brig", "Cpl", "Pvt", "Supt", "Insp", "Amb",
		"Atty", "Treas", "Sec", "Secy", "Asst", "Assoc", "Dep", "Vice-Adm", "Ald", "Sec.-Gen":
		return never
	// Latin and its like, in the middle by nature.
	case "e.g", "i.e", "eg", "ie", "vs", "cf", "ca", "viz", "approx", "al", "resp":
		return never
	// Before numbers; without one they are other words or end a sentence.
	case "No", "Nos", "no", "nos", "Art", "Arts", "Fig", "Figs", "fig", "Vol", "vol", "Vols",
		"p", "pp", "Ch", "ch", "par", "para", "Sect", "sect", "Op", "op", "Ver", "ver", "est",
		"Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec",
		"Mon", "Tue", "Tues", "Wed", "Thu", "Thur", "Thurs", "Fri", "Sat", "Sun", "c", "v", "tel", "Tel":
		return beforeNum
	// Forms of firms, places and suffixes of names: in the middle or last.
	case "Inc", "Corp", "Ltd", "Co", "Cos", "Bros", "LLC", "plc", "Jr", "Sr", "Esq", "St", "Ste",
		"Mt", "Mts", "Ft", "Pt", "Ave", "Blvd", "Rd", "Hwy", "Bldg", "Dept", "Univ", "Inst",
		"Assn", "Natl", "Intl", "Int'l", "Govt", "Gov't", "Calif", "Mass", "Fla", "Conn", "Ariz", "Colo",
		"Mich", "Minn", "Tenn", "Tex", "Va", "Pa", "Ph.D", "Bd", "Is", "Prov", "Rep.-elect":
		return ifStarter
	case "etc", "ft", "in", "lb", "lbs", "oz", "sq", "cu", "hr", "hrs", "min", "mins", "sec", "secs", "km", "kg", "bn", "mn":
		return ifCapital
	case "a.m", "p.m", "A.M", "P.M":
		return clockShort
	}
	return notAbbrev
}

// isClockTail reports whether w goes on with a time of day: 9 a.m. Friday,
// 5 p.m. EST, 7 p.m. Moscow time.
func isClockTail(w string) bool {
	switch w {
	case "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
		"January", "February", "March", "April", "May", "June", "July", "August",
		"September", "October", "November", "December",
		"Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec",
		"Eastern", "Central", "Mountain", "Pacific", "Greenwich", "Universal", "Moscow",
		"Beijing", "London", "Kyiv", "Tokyo", "Paris", "Local", "Central-European":
		return true
	}
	return len(w) >= 2 && len(w) <= 4 && w == strings.ToUpper(w)
}

// isStarter reports whether the word at i, quotes skipped, is one that opens
// sentences and not names. A letter with a stop (A. Smith) is not.
func isStarter(t string, i int) bool {
	for i < len(t) && isOpener(runeAt(t, i)) {
		i += len(string(runeAt(t, i)))
	}
	w := nextWord(t, i)
	if runeAt(t, i+len(w)) == '.' && len([]rune(w)) == 1 {
		return false
	}
	switch w {
	case "The", "A", "An", "This", "That", "These", "Those", "There", "Here", "Such",
		"I", "He", "She", "It", "We", "You", "They", "His", "Her", "Its", "Our", "Their", "My", "Your",
		"In", "On", "At", "By", "For", "From", "To", "With", "Of", "As", "After", "Before", "Since",
		"Until", "During", "Under", "Over", "About", "Among", "According", "Because", "Despite",
		"If", "When", "While", "Where", "Why", "How", "What", "Who", "Which", "Whether", "Once",
		"And", "But", "Or", "So", "Yet", "Nor", "Then", "Thus", "However", "Although", "Though",
		"Meanwhile", "Moreover", "Also", "Still", "Now", "Today", "Earlier", "Later", "Last", "Next",
		"Some", "Many", "Most", "Several", "All", "Both", "Each", "Every", "Another", "Other", "Others",
		"One", "Two", "Three", "No", "Not", "Only", "Even", "Just", "More", "Nobody", "Police", "Officials",
		"Is", "Are", "Was", "Were", "Do", "Does", "Did", "Has", "Have", "Had", "Will", "Would", "Can":
		return true
	}
	return isStarterRU(w)
}

// saysAlpha reports whether w is a verb of saying, English or Russian.
func saysAlpha(w string) bool {
	switch w {
	case "said", "says", "asked", "asks", "shouted", "shouts", "cried", "replied", "replies",
		"added", "adds", "answered", "exclaimed", "yelled", "wrote", "writes", "tweeted",
		"chanted", "joked", "wondered", "quipped", "declared", "told", "screamed", "recalled",
		"сказал", "сказала", "спросил", "спросила", "ответил", "ответила", "заявил", "заявила",
		"крикнул", "крикнула", "воскликнул", "воскликнула", "написал", "написала":
		return true
	}
	return false
}
