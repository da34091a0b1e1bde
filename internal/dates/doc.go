// Package dates finds the dates written in a text: Chinese, English, Russian
// and those of digits alone. It gives spans and what the words state; which
// year a bare month and day belong to is settled by a later stage, which knows
// the article.
//
// lex.go reads numbers, characters and blanks; calendar.go knows which days
// exist and completes ranges; numeric.go has the forms of digits alone, zh.go,
// en.go and ru.go one language each, clock.go times of day. A new form is a rule
// in the file of its language: it is tried at the offset where its first
// character stands and answers with a match.
package dates
