// Package align finds which sentences of two reports state the same fact.
//
// It stands after article and before align/compare:
//
//	article -> align (links, groups) -> align/compare (what differs in them)
//
// # Steps
//
//  1. prepare: a sentence becomes units, which are what has to be explained (the
//     content stems of English and Russian, the characters of Chinese words,
//     numbers and the parts of dates), and occurrences, which are the terms that
//     can explain them (every dictionary word of the Chinese lattice, not only
//     those of the best path).
//  2. match: the terms of one side are rendered into terms of the other: through
//     the dictionaries (zh–en, ru–en; zh–ru directly or by way of English), by
//     identity and synonyms (one language), by value (numbers), by pinyin and by
//     sound (names).
//  3. score: for each pair of sentences the share of each side's weight that the
//     other side explains, whole and over the best window of clauses.
//  4. compete: a pair is weighed against its rivals in row and column.
//  5. decide: a logistic model gives the probability that the two state one fact.
//     Texts that are found to keep one order are aligned by beads; elsewhere links
//     are many-to-many in any order. Each carries its evidence.
//
// # Sources
//
// Dictionary coverage as a similarity of sentences is that of Varga et al.,
// "Parallel corpora for medium density languages" (RANLP 2005, hunalign);
// weighting terms by rarity follows Spärck Jones (1972); margins against the
// nearest rivals Artetxe and Schwenk, "Margin-based Parallel Corpus Mining with
// Multilingual Sentence Embeddings" (ACL 2019); the comparison of names by
// consonants is in the family of Knuth's Soundex and Philips' Metaphone.
package align
