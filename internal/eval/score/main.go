// Score measures xdiff against gold and writes the figures to files that are
// kept with the code, so that a change of quality shows in the diff:
//
//	go run ./internal/eval/score [-data DIR] [-out testdata/scores.txt]
//
// Without -data only the gold in testdata is used. With it the sets in
// DIR/data/align are measured too, each on both halves (models are fitted on the
// even one), into the file beside -out that ends in .dev.txt.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"xdiff/align"
	"xdiff/article"
	"xdiff/internal/eval"
)

func main() {
	data := flag.String("data", "", "directory of the larger sets")
	out := flag.String("out", "testdata/scores.txt", "file to write")
	flag.Parse()
	if err := run(*data, *out); err != nil {
		fmt.Fprintln(os.Stderr, "score:", err)
		os.Exit(1)
	}
}

func run(data, out string) error {
	own, err := ownGold()
	if err != nil {
		return err
	}
	if err := save(out, own); err != nil {
		return err
	}
	if data == "" {
		return nil
	}
	dev, err := devSets(filepath.Join(data, "data", "align"))
	if err != nil {
		return err
	}
	return save(strings.TrimSuffix(out, ".txt")+".dev.txt", dev)
}

func save(name, text string) error {
	fmt.Print(text)
	return os.WriteFile(name, []byte(text), 0o644)
}

func ownGold() (string, error) {
	var b strings.Builder
	p, err := eval.ScorePages("testdata/pages")
	if err != nil {
		return "", err
	}
	fmt.Fprintf(&b, "Reading, %d pages of testdata/pages\n", p.Pages)
	for _, f := range eval.FieldNames {
		fmt.Fprintf(&b, "  %-16s %d/%d\n", f, p.Fields[f], p.Pages)
	}
	line(&b, "body paragraphs", p.Body)
	fmt.Fprintf(&b, "  %-16s %d/%d\n", "dropped, reason", p.Drops.HitsP, p.Drops.Gold)

	gold, err := eval.ReadTextLinks("testdata/gold/seed-links.jsonl")
	if err != nil {
		return "", err
	}
	var arts []*article.Article
	for _, f := range []string{gold[0].AFile, gold[0].BFile} {
		path := filepath.Join("testdata/reports", f)
		raw, err := os.ReadFile(path)
		if err != nil {
			return "", err
		}
		var rd article.Reader
		a, err := rd.Read(path, "", raw)
		if err != nil {
			return "", err
		}
		arts = append(arts, a)
	}
	var al align.Aligner
	t := eval.ScoreTextLinks(gold, arts, al.Articles(arts))
	fmt.Fprintf(&b, "Links of two real reports, zh-en (testdata/gold/seed-links.jsonl)\n")
	fmt.Fprintf(&b, "  %-16s %d/%d\n", "same links met", t.Met, t.Links)
	fmt.Fprintf(&b, "  %-16s %d/%d\n", "gold same", t.Same, t.GoldSame)
	fmt.Fprintf(&b, "  %-16s %d/%d\n", "gold same, shift", t.Any, t.GoldSameAny)
	if err := ownPairs(&b); err != nil {
		return "", err
	}
	return b.String(), nil
}

// ownPairs measures the links of level same on the pairs written for the tests,
// by half and by languages. Odd is the half for testing.
func ownPairs(b *strings.Builder) error {
	var al align.Aligner
	for _, split := range []string{"even", "odd"} {
		docs, err := eval.ReadDocs("testdata/gold/align/pairs.jsonl", split)
		if err != nil {
			return err
		}
		fmt.Fprintf(b, "Same links, pairs of testdata/gold/align, %s half, %d pairs\n", split, len(docs))
		byLang := make(map[string][]eval.Doc)
		var langs []string
		for _, d := range docs {
			k := d.LangA + " " + d.LangB
			if byLang[k] == nil {
				langs = append(langs, k)
			}
			byLang[k] = append(byLang[k], d)
		}
		slices.Sort(langs)
		s := eval.Align(&al, docs)
		line(b, "strict", s.Strict)
		line(b, "lax", s.Lax)
		line(b, "pair", s.Pair)
		for _, k := range langs {
			line(b, "  "+k, eval.Align(&al, byLang[k]).Pair)
		}
	}
	return nil
}

func line(b *strings.Builder, name string, c eval.Count) {
	p, r, f := c.PRF()
	fmt.Fprintf(b, "  %-16s P %.3f R %.3f F1 %.3f  (%d predicted, %d gold)\n", name, p, r, f, c.Predicted, c.Gold)
}

func devSets(dir string) (string, error) {
	files, err := filepath.Glob(filepath.Join(dir, "*.jsonl"))
	if err != nil || len(files) == 0 {
		return "", fmt.Errorf("%s: no sets", dir)
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%-42s %-5s %28s %28s %28s\n", "set", "half", "strict P R F1", "lax P R F1", "pair P R F1")
	var al align.Aligner
	for _, f := range files {
		for _, split := range []string{"even", "odd"} {
			docs, err := eval.ReadDocs(f, split)
			if err != nil {
				return "", err
			}
			s := eval.Align(&al, docs)
			fmt.Fprintf(&b, "%-42s %-5s", strings.TrimSuffix(filepath.Base(f), ".jsonl"), split)
			for _, c := range []eval.Count{s.Strict, s.Lax, s.Pair} {
				p, r, f := c.PRF()
				fmt.Fprintf(&b, "            %.3f %.3f %.3f", p, r, f)
			}
			b.WriteByte('\n')
		}
	}
	return b.String(), nil
}
