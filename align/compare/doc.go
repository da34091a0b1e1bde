// Package compare says what differs between sentences that align has linked, and
// which article covers which fact.
//
// It stands after align and before report:
//
//	align (links, groups) -> compare (wording, coverage, cells) -> report
package compare
