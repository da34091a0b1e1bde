// Package segment cuts a text into sentences, clauses and words, all of them
// spans of bytes that tile what they were cut from: joined they give the text
// back, whatever the input, invalid UTF-8 included.
//
// It stands second in the pipeline, on the lexicon and below everything that
// reads sentences:
//
//	Detect    which of the known languages a text is in, from its characters
//	Sentences rules on marks and what stands around them, one pass
//	Clauses   the parts of a sentence between commas, for windows
//	Words     Latin, Cyrillic and numbers by Unicode's word rules, Chinese by
//	          the cheapest path through a lattice of dictionary words and
//	          names
package segment
