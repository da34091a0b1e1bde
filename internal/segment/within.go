package segment

// Within returns the part of words, which are those of a text in order, that
// lies in a span of the text, as spans of bytes from its start; a word that
// crosses an end of the span is cut to it. rest are the words from the span's
// end on, for the next span: spans taken in order cost linear time in all.
func Within(words []Word, sp Span) (in, rest []Word) {
	lo := 0
	for lo < len(words) && words[lo].End <= sp.Start {
		lo++
	}
	hi := lo
	for hi < len(words) && words[hi].Start < sp.End {
		hi++
	}
	in = make([]Word, hi-lo)
	for k, w := range words[lo:hi] {
		w.Start, w.End = max(w.Start, sp.Start)-sp.Start, min(w.End, sp.End)-sp.Start
		in[k] = w
	}
	if hi > lo && words[hi-1].End > sp.End {
		hi-- // its tail belongs to the next span
	}
	return in, words[hi:]
}
