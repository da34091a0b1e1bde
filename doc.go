// Package xdiff holds nothing but this comment and the tests of the whole: how
// the packages may import each other, and that equal input gives equal bytes.
//
// xdiff shows, sentence by sentence, how different outlets report one event. The
// program is cmd/xdiff; the packages article, align, align/compare and report are
// its steps, for use as a library.
package xdiff
