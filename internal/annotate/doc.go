// Package annotate marks what the sentences of a report hold: numbers in their
// canonical value and the speaker a sentence is attributed to, each as a span of
// bytes.
//
// It stands after internal/dates and before internal/page:
//
//	text -> segment (sentences, words) -> annotate (what they hold) -> article
//
// A value is canonical when two spellings of one number in two languages give
// the same string: 千亿, 100 billion and 100 млрд are all "100000000000".
package annotate
