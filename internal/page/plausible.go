package page

import (
	"strings"
	"unicode"
)

// commonHan are the commonest characters of news in simplified writing and
// those of traditional writing that differ: in any Chinese text a good half of
// the characters are among them, in bytes read in a wrong encoding hardly one.
const commonHan = "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里" +
	"用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心本前开但因只从想实日军者意无力它与长把机十" +
	"民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产新己制身果加西斯月话合回特代" +
	"内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才" +
	"市京习近记华社会议主席发展表示总统部长北南省委书记合作" +
	"這個們來為國說時會對著過發後裡種經學現當動還進樣開從實軍無長機關點業將兩間問並應戰頭體見產話給門東聲員論處義幾認條係氣題爾" +
	"別變總電數報習華記議書"

// plausible scores decoded text from about -2 (garbage) to 1 (ordinary
// Chinese, Russian or Western writing), by its characters beyond ASCII.
func plausible(text string) float64 {
	sum, n := 0.0, 0
	prev := ' '
	for _, r := range text {
		if r < 0x20 && r != '\n' && r != '\r' && r != '\t' {
			sum -= 2 // writing has no control characters
			n++
			continue
		}
		if r < 0x80 {
			prev = r
			continue
		}
		n++
		switch {
		case r == '\uFFFD' || r >= 0x80 && r < 0xA0 || unicode.Is(unicode.Co, r):
			sum -= 2
		case r >= 0x4E00 && r <= 0x9FFF:
			if strings.ContainsRune(commonHan, r) {
				sum++
			} else {
				sum += 0.3
			}
		case r >= 0x3001 && r <= 0x3011 || r >= 0x2013 && r <= 0x2026 || r == '«' || r == '»' || r == '№' || r == 0xA0:
			sum += 0.8
		case r >= 0xFF01 && r <= 0xFF5E:
			sum += 0.7
		case unicode.Is(unicode.Cyrillic, r) && prev < 0x80 && unicode.IsLetter(prev):
			sum -= 0.5 // café read as cafй
		case r >= 'а' && r <= 'я' || r == 'ё':
			if strings.ContainsRune("оеаинтсрвл", r) {
				sum++
			} else {
				sum += 0.6
			}
		case r >= 'А' && r <= 'Я' || r == 'Ё':
			if unicode.IsLower(prev) {
				sum-- // a case table read with its halves exchanged
			} else {
				sum += 0.5
			}
		case r >= 0xC0 && r <= 0xFF:
			if prev < 0x80 && unicode.IsLetter(prev) {
				sum += 0.6
			} else {
				sum -= 0.3
			}
		case unicode.In(r, unicode.Hiragana, unicode.Katakana, unicode.Hangul):
			sum += 0.4
		default:
			sum -= 0.3
		}
		prev = r
	}
	if n == 0 {
		return 0
	}
	return sum / float64(n)
}
