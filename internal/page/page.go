package page

import "xdiff/internal/dates"

// Span is a half-open range of bytes in the decoded input.
type Span struct{ Start, End int }

// Block is one paragraph of the article's body. Its text is the concatenation
// of its pieces of the input, joined by Join (a paragraph broken by a jump line
// has two pieces); a piece leaves out what was dropped inside the paragraph,
// such as a dateline or an end mark.
type Block struct {
	Text   string
	Pieces []Piece
}

// Piece maps a range of Block.Text to the decoded input: Text[At:At+Len] is
// input[Source.Start:Source.End].
type Piece struct {
	At     int
	Source Span
}

// Dropped is a part of the page that is not body, and why.
type Dropped struct {
	Span
	Reason string // one of the Reason constants
}

// The reasons a part of a page is dropped.
const (
	Navigation   = "navigation"
	Index        = "index" // list of pages or titles of the same issue
	Related      = "related"
	Caption      = "caption"
	Byline       = "byline"
	DatelineText = "dateline"
	Meta         = "meta"  // time, source, author lines
	Headline     = "title" // where the title stands, and its repetitions
	HostSuffix   = "host"
	EditorCredit = "editor-credit"
	Copyright    = "copyright"
	JumpLine     = "jump-line"
	Correction   = "correction"
	EndMark      = "end-mark" // 完, ###, ornaments between parts, invisible characters
	Comment      = "comment"
	Advert       = "advertisement"
)

// Dateline is the place, date and agency that open a news report.
type Dateline struct {
	Place  string
	Agency string
	Date   dates.Partial
	Text   string
	Source Span
}

// Page is what was understood of one page. What the page does not say is empty.
type Page struct {
	Title         string
	TitleSource   Span
	OriginalTitle string
	Outlet        string        // who published the text
	Agency        string        // who wrote it, where an agency is named
	Byline        string        // reporters, joined by the separator of their language
	Host          string        // the host's own name where it was split off the title
	Published     dates.Partial // from a page date or time stamp
	PublishedText string
	PublishedAt   Span
	Dateline      Dateline
	Blocks        []Block
	Dropped       []Dropped // in order; with Blocks and the title they cover every non-space byte once
	Warnings      []string
}
