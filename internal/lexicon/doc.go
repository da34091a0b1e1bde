// Package lexicon holds xdiff's word lists and what can be looked up in them:
// Chinese words and their English renderings, English stems and how common
// they are, readings and name characters, the simplified form of traditional
// text, and folding of texts for comparison.
//
// It stands first in the pipeline and knows nothing of sentences or articles.
// Its steps, each usable alone:
//
//  1. [FoldText] brings two texts to one form, with a map back to bytes.
//  2. [Lexicon.Prefixes] gives every dictionary word at a place: the edges of
//     a word lattice, with costs for a shortest path.
//  3. [Lexicon.Glosses] gives the English renderings of a Chinese word, as
//     sets of stems; [Lexicon.Stem] brings English text to the same stems.
//  4. [Lexicon.StemCost], [Lexicon.Synonyms] and [Lexicon.Related] weigh and
//     widen those sets.
//  5. [Name] and [Pinyin] serve what no dictionary lists: names.
//
// The lists are embedded binary files made by internal/lexicon/gen from pinned
// packages; data/NOTICE names sources and licences. They are opened, not
// parsed: a lookup reads the file's bytes where they lie, so a process pays
// only for the pages it touches.
//
// Note: a finite state transducer (vellum) would halve the word list, but a
// lookup in it costs twenty-five times that of the double array used here, and
// building the lattice is the inner loop of segmentation.
package lexicon
