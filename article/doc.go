// Package article is the model of one outlet's report of an event, and the
// readers that make it from what was saved of a page.
//
// It stands after internal/page and before align and timeline:
//
//	bytes -> page (what is body, what is not) -> article (sentences, speakers) -> align, timeline
//
// An Article holds what the page prints and nothing more: a field the page does
// not state is empty, a year it does not print is not supplied.
package article
