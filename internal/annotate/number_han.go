package annotate

import (
	"strings"
	"unicode/utf8"
)

// hanDigit returns the value of a Han digit, or -1.
func hanDigit(r rune) int {
	switch r {
	case '〇', '零', '○':
		return 0
	case '一', '壹':
		return 1
	case '二', '两', '兩', '贰':
		return 2
	case '三', '叁':
		return 3
	case '四':
		return 4
	case '五':
		return 5
	case '六':
		return 6
	case '七':
		return 7
	case '八':
		return 8
	case '九':
		return 9
	}
	return -1
}

// hanScale returns the factor of a Han scale character, or 0.
func hanScale(r rune) float64 {
	switch r {
	case '十':
		return 10
	case '百':
		return 100
	case '千':
		return 1e3
	case '万', '萬':
		return 1e4
	case '亿', '億':
		return 1e8
	}
	return 0
}

// hanNumber reads a number in Han numerals at text[at:], with 第 or 百分之 before
// it. It returns the end of what it looked at, whether a number or not.
func hanNumber(text string, at int) (Note, int, bool) {
	kind, i := Number, at
	switch {
	case strings.HasPrefix(text[i:], "第"):
		kind, i = Ordinal, i+len("第")
		if r, _ := utf8.DecodeRuneInString(text[i:]); digit(r) >= 0 {
			return Note{}, i, false // the digits are read where they stand, and see the 第
		}
	case strings.HasPrefix(text[i:], "百分之"):
		i += len("百分之")
		if r, _ := utf8.DecodeRuneInString(text[i:]); digit(r) >= 0 {
			return Note{}, i, false
		}
	}
	start := i
	var run []rune
	for i < len(text) {
		r, n := utf8.DecodeRuneInString(text[i:])
		if hanDigit(r) < 0 && hanScale(r) == 0 {
			break
		}
		run = append(run, r)
		i += n
	}
	if len(run) == 0 {
		return Note{}, max(i, at+1), false
	}
	next, _ := utf8.DecodeRuneInString(text[i:])
	percent := start > at && kind == Number
	if kind != Ordinal && !percent && !plainNumber(run, next) {
		return Note{}, i, false
	}
	// 三分之一 is a fraction, and its parts are not the number meant.
	if strings.HasPrefix(text[i:], "分之") {
		return Note{}, i + len("分之"), false
	}
	v := hanValue(run)
	if v == 0 || kind == Ordinal && next == '者' {
		return Note{}, i, false
	}
	return Note{Kind: kind, Start: at, End: i, Value: format(v)}, i, true
}

// plainNumber tells a cardinal from numerals that are part of a word.
func plainNumber(run []rune, next rune) bool {
	scales, digits := 0, 0
	for _, r := range run {
		if hanScale(r) > 0 {
			scales++
		} else {
			digits++
		}
	}
	switch {
	// 二〇二三, 一九九八年: digits one by one are four, with a zero or a 年; 一二,
	// 三三两两 are words.
	case scales == 0 && digits >= 4:
		return next == '年' || strings.ContainsAny(string(run), "〇零○")
	case scales == 0 && digits > 1:
		return false
	// 三十二, 五千, 十二亿
	case len(run) >= 2 && (digits > 0 || hanScale(run[len(run)-1]) >= 1e4 || run[0] == '十'):
		return !(len(run) == 2 && run[0] == '一' && run[1] == '百' && next == '分')
	case len(run) >= 2:
		return false
	}
	// A single numeral counts only before a unit of time or count; 一 before most
	// of them is an article (一个, 一次).
	switch next {
	case '月', '日', '号', '號', '届', '屆', '岁', '歲', '名', '位', '场', '場', '项', '項':
		return run[0] != '一' || next == '月' || next == '日' || next == '号' || next == '號'
	case '年', '人', '次', '家', '个', '個', '天':
		return run[0] != '一' && run[0] != '百' && run[0] != '千' && run[0] != '万' && run[0] != '萬'
	}
	return false
}

// hanValue reads a run of Han numerals: by place where there are scales, digit
// by digit where there are none.
func hanValue(run []rune) float64 {
	hasScale := false
	for _, r := range run {
		if hanScale(r) > 0 {
			hasScale = true
		}
	}
	if !hasScale {
		v := 0.0
		for _, r := range run {
			v = v*10 + float64(hanDigit(r))
		}
		return v
	}
	total, section, unit := 0.0, 0.0, -1.0
	for _, r := range run {
		s := hanScale(r)
		switch {
		case s == 0:
			unit = float64(hanDigit(r))
		case s < 1e4:
			if unit < 0 {
				unit = 1 // 十二, 千亿
			}
			section += unit * s
			unit = -1
		default:
			if unit > 0 {
				section += unit
			}
			if section == 0 {
				section = 1
				if total > 0 {
					// 万亿: the greater scale multiplies what stands before it.
					total *= s
					section, unit = 0, -1
					continue
				}
			}
			if s == 1e8 {
				total = (total + section) * s
			} else {
				total += section * s
			}
			section, unit = 0, -1
		}
	}
	if unit > 0 {
		section += unit
	}
	return total + section
}
