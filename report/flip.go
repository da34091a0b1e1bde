package report

import "slices"

// flip exchanges the sides of a link.
func (l *Link) flip() {
	l.A, l.B = l.B, l.A
	l.Evidence = slices.Clone(l.Evidence)
	for k := range l.Evidence {
		e := &l.Evidence[k]
		e.A, e.B = e.B, e.A
	}
}

// flip exchanges the sides of an edit script.
func (w *Wording) flip() {
	w.A, w.B = w.B, w.A
	w.Ops = slices.Clone(w.Ops)
	for k := range w.Ops {
		o := &w.Ops[k]
		o.A, o.B = o.B, o.A
		switch o.Op {
		case Insert:
			o.Op = Delete
		case Delete:
			o.Op = Insert
		}
	}
}

// inOrder returns the document with the sides of every link in the order of the
// articles, as it is printed.
func (d *Document) inOrder() *Document {
	place := make(map[string]int, len(d.Articles))
	for i := range d.Articles {
		place[d.Articles[i].ID] = i
	}
	out := *d
	out.Links, out.Wording = slices.Clone(d.Links), slices.Clone(d.Wording)
	for k := range out.Links {
		if l := &out.Links[k]; place[l.A.Article] > place[l.B.Article] {
			l.flip()
		}
	}
	for k := range out.Wording {
		if w := &out.Wording[k]; place[w.A.Article] > place[w.B.Article] {
			w.flip()
		}
	}
	return &out
}
