package report

// Printer writes a Document for people. It computes layout and nothing else;
// the same document and settings give the same bytes.
type Printer struct {
	Width int  // columns of the table; 0 means 100, less than 40 means 40
	Color bool // mark by terminal colours; else by [-…-] and {+…+}
	All   bool // also what differs in width, script, case, punctuation or space alone
}

func (p *Printer) width() int {
	switch {
	case p.Width == 0:
		return 100
	case p.Width < 40:
		return 40
	}
	return p.Width
}
