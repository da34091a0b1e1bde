// Package report is what xdiff prints: a versioned document, its JSON, and a
// printer for every other format.
//
//	articles, alignment, comparison -> New… -> Document -> Encode, Printer
//	saved JSON -> Decode -> Document -> Encode, Printer
//
// A printer needs nothing that is not in the document and computes nothing but
// layout, so every format can be made of a saved one. The same document gives
// the same bytes.
//
// # The JSON
//
// The names below are the contract. Fields may be added to a schema; none is
// renamed or taken away without a new number. JSON Schemas of both documents
// stand in the folder schema.
//
// All offsets are bytes of UTF-8, the end exclusive, and never inside a
// character; lists are never null. Strings that nothing is known for are "".
// Everything follows the order in which the articles were given. What points at
// something that is not in the document is an error of Decode.
//
// # xdiff/articles/1
//
//	schema      "xdiff/articles/1"
//	articles    what was understood of each input, in the order given
//
// An article:
//
//	id              a1, a2, … in the order given
//	label           as given with label=path, else the file's name without its ending
//	path, url       as given; url only where the article came from one
//	encoding        of the input: utf-8, gb18030, …
//	language        zh-Hans, zh-Hant, en, ru; "" where it was not recognised
//	title           without the host's name; original_title as printed, where it differs
//	outlet          who published the text
//	agency          who wrote it, where an agency is named
//	byline          who wrote it, by name
//	dateline        as printed; left out where there is none
//	published       {date, precision, from, evidence}, see below
//	text            the title, a newline, and the paragraphs each on a line
//	sentences       in order; the title is number 0, the body counts from 1
//	dropped         what of the page is not body
//	warnings        what is doubtful, in words
//
// The date of an article: date is 2023-11-23, XXXX-12-15 where no year is known,
// "" where nothing is; precision is day, month or year; from is flag, page,
// dateline, inferred or unknown. Its evidence is a list of {rule, article,
// sentence, source, text, gives}: the rule that was applied, the words it was
// applied to, and what they give; article and sentence say where the words
// stand, or source where that is outside the sentences.
//
// A sentence: n; paragraph, from 1, and 0 for the title; start and end in text;
// source, a range of the decoded input; line of the input where it starts, from
// 1; text, which is text[start:end]; speaker, who says it as named in the text,
// left out for the outlet's own voice; flags, such as repeats where the page
// tells this a second time, left out where there are none.
//
// A dropped part: source, line, reason (navigation, index, related, caption,
// byline, dateline, meta, title, host, editor-credit, copyright, jump-line,
// correction, end-mark, comment, advertisement) and text.
//
// # xdiff/compare/1
//
//	schema      "xdiff/compare/1"
//	articles    as above
//	pairs       {articles: [id, id], comparable, reason}: which two articles are enough
//	            alike to be compared, and why not where they are not
//	links       what two articles both tell, see below
//	groups      one fact as all articles tell it, see below
//	wording     what differs in words within a link, see below
//	coverage    who else has what an article has, see below
//
// A link joins a set of sentences of article a with a set of article b:
//
//	id          names the link within the document
//	a, b        {article, sentences}, the numbers in ascending order; a is the article
//	            whose file's name sorts first, whatever the order of the arguments
//	score       from 0 to 1, three decimals: how sure the link is
//	relation    same: both state one fact. related: words or topic meet, but the
//	            speaker or the claim does not
//	form        identical, reworded, translated, or partial where one side tells more
//	moved       the sentences stand in another order than those around them
//	evidence    {kind, a, b}: what both sides hold, in the words of each; kind is name,
//	            number, date, term, word, string, …
//
// A group is a set of sentence sets joined by links of relation same:
//
//	id          from 1
//	members     {article, sentences}
//	cells       one an article: {article, told, position}; told is full, part or absent,
//	            position is title, lede, middle or end and left out where absent
//
// An entry of wording is the edit script of one link of one language: link is
// its id, a and b are the link's; ops is a list of {op, a, b, cosmetic} in
// order, where op is equal, insert, delete or replace and a and b are ranges of
// the texts of the two articles. Cosmetic, left out where false, marks a
// step that changes width, script, case, punctuation or space alone.
//
// An entry of coverage counts the sentences of one article, the title among
// them: article; sentences, how many; shared, how many of them another article
// tells by a link of relation same; only, the numbers of the others; and told, a
// list of {sentence, by, related} that names for every sentence the articles that have
// it, by links of relation same and related.
package report
