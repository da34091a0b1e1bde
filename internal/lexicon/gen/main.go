// Gen makes the embedded word lists of package lexicon from pinned packages.
//
// Usage:
//
//	go run ./internal/lexicon/gen -packages DIR -out internal/lexicon/data
//
// DIR holds the package files that OUT/SOURCES names and, beside each, the
// folder it was unpacked to. Files that differ from those checksums are
// refused. Equal input gives equal output to the byte. The generator is run by
// hand, never in a build or a test; OUT/SHA256SUMS then proves what it made
// and from which of our own sources.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
)

func main() {
	packages := flag.String("packages", "", "`folder` of the pinned packages, unpacked")
	out := flag.String("out", "internal/lexicon/data", "`folder` to write to; holds our own plain-text inputs")
	flag.Parse()
	if err := run(*packages, *out); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

func run(packages, out string) error {
	if packages == "" {
		return fmt.Errorf("-packages is needed: the folder of the packages that %s names", filepath.Join(out, "SOURCES"))
	}
	if err := checkSources(packages, filepath.Join(out, "SOURCES")); err != nil {
		return err
	}
	opencc := filepath.Join(packages, "opencc/data")
	script, err := readScript(opencc, filepath.Join(out, "script.tsv"))
	if err != nil {
		return err
	}
	cedict, err := readCedict(filepath.Join(packages, "cedict/data/all.js"))
	if err != nil {
		return err
	}
	terms, err := readTerms(filepath.Join(out, "terms.tsv"))
	if err != nil {
		return err
	}
	counts, err := readJieba(filepath.Join(packages, "python3-jieba/usr/lib/python3/dist-packages/jieba/dict.txt"), script)
	if err != nil {
		return err
	}
	wn, err := readWordNet(filepath.Join(packages, "wordnet-base/usr/share/wordnet"))
	if err != nil {
		return err
	}
	english, err := newEnglish(wn, filepath.Join(out, "demonyms.tsv"))
	if err != nil {
		return err
	}
	glosses := makeGlosses(cedict, terms, script, english)
	words := makeWords(counts, glosses, terms, script)
	ru, err := readRussian(out, terms, script, english)
	if err != nil {
		return err
	}
	stems := numberStems(words, ru, english, wn)
	trie := buildTrie(words, script)
	files := []file{
		trie.file(),
		glossFile(words, trie, stems),
		stems.file(),
		relatedFile(wn, stems, english),
		russianFile(ru, words, trie, stems),
		pinyinFile(cedict, words),
		script.file(),
	}
	names, err := nameFile(filepath.Join(packages, "friso-dict/usr/share/friso/dict/UTF-8"), filepath.Join(out, "translit.txt"))
	if err != nil {
		return err
	}
	files = append(files, names)
	stamp(files[:5])
	for _, f := range files {
		if err := f.write(out); err != nil {
			return err
		}
	}
	return writeSums(out)
}
