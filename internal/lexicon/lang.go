package lexicon

// Lang is a language as xdiff tells them apart: a BCP 47 tag with the script
// where the script matters.
type Lang string

// The languages xdiff knows.
const (
	Unknown Lang = ""
	ZhHans  Lang = "zh-Hans"
	ZhHant  Lang = "zh-Hant"
	En      Lang = "en"
	Ru      Lang = "ru"
)

// Chinese reports whether the language is written in Han characters.
func (l Lang) Chinese() bool { return l == ZhHans || l == ZhHant }
