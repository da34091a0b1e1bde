package main

import (
	"github.com/spf13/pflag"

	"xdiff/align"
	"xdiff/align/compare"
	"xdiff/report"
)

func compareCommand() *command {
	return &command{
		name: "compare", args: "REPORT REPORT [REPORT...]",
		short: "line reports up, show what differs and who left out what",
		long: `Reads reports of one event and lines them up sentence by sentence, within and between Chinese, English and
Russian. Prints an overview, the sentences that state one fact side by side with their differences marked, related
sentences (one topic or wording, another speaker or claim), and what only one outlet has.

REPORT is a file, label=file, a directory (its files in the order of their names) or - for standard input.`,
		example: []string{
			"Two reports, as a table on the terminal:\nxdiff compare jilin.txt wire.txt",
			"All reports of a directory, as Markdown for a repository:\nxdiff compare reports/ --format markdown -o COMPARISON.md",
			"The names to be used in the table, and everything as JSON:\nxdiff compare Jilin=a.txt Xinhua=b.txt --format json",
		},
		flags: func(fs *pflag.FlagSet) {
			outputFlags(fs)
			fs.Bool("all", false, "show differences of width, script, case, punctuation and space too")
			inputFlags(fs)
		},
		run: runCompare,
	}
}

func runCompare(c *call) int {
	s, err := c.settings()
	if err != nil {
		return c.usage("%v", err)
	}
	if len(c.args) == 0 {
		return c.usage("name at least two reports")
	}
	terms, _ := c.flags.GetStringArray("terms")
	lex, ok := c.lexicon(terms)
	if !ok {
		return exitTrouble
	}
	arts := c.articles(c.args, lex)
	if len(arts) < 2 {
		c.trouble("compare needs two reports that can be read, and has %d; xdiff read shows what is understood of one", len(arts))
		return exitTrouble
	}
	given, _ := c.flags.GetStringArray("published")
	if !c.published(arts, given) {
		return exitTrouble
	}
	al := &align.Aligner{Lexicon: lex}
	alignment := al.Articles(arts)
	return c.print(report.NewComparison(arts, alignment, compare.Compare(arts, alignment)), s)
}
