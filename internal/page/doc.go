// Package page turns the bytes of one saved page into its title, its dates and
// the paragraphs of its article, and says of everything else why it was left
// out.
//
// It stands first in the pipeline:
//
//  1. Decode finds the encoding and gives the text as UTF-8.
//  2. ParseText reads a plain-text dump of a page: lines are joined to
//     paragraphs (units), every unit is classified by itself (label line, time
//     stamp, caption, heading of a list, legal notice, prose ...), the body is
//     found among the prose, the title above it, and what is glued to the
//     body's paragraphs (dateline, end mark, reporters' names) is cut off.
//
// The result never edits: spans are bytes of the decoded input, and the
// title, the pieces of the blocks and the dropped parts cover every byte of it
// that is not white space exactly once. Nothing is known about single sites;
// rules speak of how pages are made.
//
// Where a source label names an agency (来源:某某社), the agency is Page.Agency
// and the outlet is what the host calls itself, or empty: an agency writes, it
// does not publish; on its own site it is both. A kicker above the title and
// repetitions of the title are dropped with the reason Headline. A subtitle or
// standfirst below it is body, for it states facts in the outlet's words.
package page
