package lexicon

// stemCostStep is the unit in which costs of stems are stored.
const stemCostStep = 1.0 / 2048

// Stem brings an English word of any case to its stem: lower case, accents
// folded, possessive 's dropped; irregular forms go to their lemma (met ->
// meet) and inhabitants' names to the country (Russian -> russia), else
// Snowball's rules apply. It reports false for a word no list knows and for
// the empty word.
func (l *Lexicon) Stem(word string) (StemID, bool) {
	w := NormEN(word)
	if w == "" {
		return 0, false
	}
	t := open()
	if i, ok := t.forms.find(w); ok {
		return StemID(t.formStems.u32(i)), true
	}
	w = StemEN(w)
	if i, ok := t.stems.find(w); ok {
		if n := t.stemCount(); i >= n {
			i = t.aliases.u32(i - n)
		}
		return StemID(i), true
	}
	if l != nil && l.user != nil {
		return l.userStem(w)
	}
	return 0, false
}

// stemCount is the number of stems; StemIDs are below it.
func (t *tables) stemCount() uint32 { return uint32(len(t.stemCosts) / 2) }

// StemText gives a stem as it is written, "" for an unknown one.
func (l *Lexicon) StemText(id StemID) string {
	if id&userBit != 0 {
		return l.userStemText(id)
	}
	t := open()
	if uint32(id) >= t.stemCount() {
		return ""
	}
	return t.stems.str(uint32(id))
}

// StemCost is -ln of the stem's estimated probability in general text: the
// count of every Chinese word is shared out over its glosses, and a stem has
// what its glosses have. Rare and unknown stems cost most, about 18.
func (l *Lexicon) StemCost(id StemID) float32 {
	t := open()
	if uint32(id) >= t.stemCount() {
		return MaxStemCost
	}
	return float32(t.stemCosts.u16(uint32(id))) * stemCostStep
}

// MaxStemCost is the cost of a stem that no gloss has.
const MaxStemCost = 18

// Synonyms appends the stems that share one of the first three senses with
// id, strongest first, at most eight, and returns dst. From WordNet.
func (l *Lexicon) Synonyms(dst []StemID, id StemID) []StemID {
	dst, _ = open().related(dst, nil, id)
	return dst
}

// Related appends the stems derived from id or it from them that Snowball
// does not already unify (invade: invasion; grow: growth), at most eight, and
// returns dst. From WordNet's derivation links.
func (l *Lexicon) Related(dst []StemID, id StemID) []StemID {
	_, dst = open().related(nil, dst, id)
	return dst
}

// An entry is synonyms<<4 | derivations and the stems; the last offset ends
// the last entry, and stems without entries have empty ones.
func (t *tables) related(syn, der []StemID, id StemID) ([]StemID, []StemID) {
	if uint32(id) >= t.stemCount() {
		return syn, der
	}
	p, end := t.relatedOffs.u32(uint32(id)), t.relatedOffs.u32(uint32(id)+1)
	if p == end {
		return syn, der
	}
	h := t.relatedData[p]
	p++
	for i := range h>>4 + h&15 {
		var s uint32
		s, p = t.relatedData.uvarint(p)
		if i < h>>4 {
			syn = append(syn, StemID(s))
		} else {
			der = append(der, StemID(s))
		}
	}
	return syn, der
}
