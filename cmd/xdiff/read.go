package main

import (
	"github.com/spf13/pflag"

	"xdiff/report"
)

func readCommand() *command {
	return &command{
		name: "read", args: "REPORT...",
		short: "show what is understood of each report",
		long: `Reads reports and prints what was understood of them: title, outlet, agency, byline, date, the sentences of the body
with their speakers, and every part of the page that was dropped, with the reason. What a page does not say is empty.`,
		example: []string{
			"What is body and what is not:\nxdiff read page.txt",
			"For another program:\nxdiff read --format json pages/ > articles.json",
		},
		flags: func(fs *pflag.FlagSet) {
			outputFlags(fs)
			inputFlags(fs)
		},
		run: runRead,
	}
}

func runRead(c *call) int {
	s, err := c.settings()
	if err != nil {
		return c.usage("%v", err)
	}
	if len(c.args) == 0 {
		return c.usage("name at least one report")
	}
	terms, _ := c.flags.GetStringArray("terms")
	lex, ok := c.lexicon(terms)
	if !ok {
		return exitTrouble
	}
	arts := c.articles(c.args, lex)
	if len(arts) == 0 {
		return exitTrouble
	}
	given, _ := c.flags.GetStringArray("published")
	if !c.published(arts, given) {
		return exitTrouble
	}
	return c.print(report.NewArticles(arts), s)
}

func reportCommand() *command {
	return &command{
		name: "report", args: "SAVED.json",
		short: "print a saved document in another format",
		long:  `Reads a document that compare or read saved with --format json and prints it in any other format.`,
		example: []string{
			"A table of what was compared yesterday:\nxdiff report comparison.json",
		},
		flags: func(fs *pflag.FlagSet) {
			outputFlags(fs)
			fs.Bool("all", false, "show differences of width, script, case, punctuation and space too")
		},
		run: runReport,
	}
}

func runReport(c *call) int {
	s, err := c.settings()
	if err != nil {
		return c.usage("%v", err)
	}
	if len(c.args) != 1 {
		return c.usage("name one saved document")
	}
	doc, err := c.saved(c.args[0])
	if err != nil {
		c.trouble("%s: %v", c.args[0], err)
		return exitTrouble
	}
	return c.print(doc, s)
}
