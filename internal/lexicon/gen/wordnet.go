package main

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// wordnet is what the lists take from WordNet: lemmas of one word, their
// senses in order with counts, the exception lists, adjectives of places, and
// derivations.
type wordnet struct {
	senses     map[lemma][]sense
	synsets    map[string][]string // key -> single-word lemmas
	exceptions map[string][]string
	demonyms   map[string]string
	derived    [][2]string
	lemmas     map[string]int // single-word lemma, lower case -> count of all its senses
}

type lemma struct {
	word string
	pos  byte // n v a r
}

type sense struct {
	synset string
	count  int
}

// uses estimates how often a lemma has its i-th sense: the tags, and for senses
// without any less the later they stand.
func (s sense) uses(i int) float64 { return float64(s.count) + 1/float64(i+1) }

var posFiles = [...]struct {
	name string
	pos  byte
}{{"noun", 'n'}, {"verb", 'v'}, {"adj", 'a'}, {"adv", 'r'}}

// count is how often the lemma was tagged in WordNet's corpora.
func (wn *wordnet) count(word string) int { return wn.lemmas[word] }

func readWordNet(dir string) (*wordnet, error) {
	wn := &wordnet{map[lemma][]sense{}, map[string][]string{}, map[string][]string{}, map[string]string{}, nil, map[string]int{}}
	counts := map[string]int{} // lemma, pos number, sense number -> count
	err := records(filepath.Join(dir, "cntlist.rev"), func(f []string) error {
		// sense_key sense_number tag_cnt; the key is lemma%ss_type:…
		word, rest, _ := strings.Cut(f[0], "%")
		n, err := strconv.Atoi(f[2])
		counts[word+"%"+posOf(rest[0])+f[1]] = n
		return err
	})
	if err != nil {
		return nil, err
	}
	for _, p := range posFiles {
		if err := wn.readIndex(filepath.Join(dir, "index."+p.name), p.pos, counts); err != nil {
			return nil, err
		}
		err := records(filepath.Join(dir, p.name+".exc"), func(f []string) error {
			for _, l := range f[1:] {
				if single(f[0]) && single(l) {
					wn.exceptions[f[0]] = append(wn.exceptions[f[0]], l)
				}
			}
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	return wn, wn.readData(dir)
}

// posOf maps the ss_type of a sense key to a letter.
func posOf(t byte) string { return string("?nvara"[t-'0']) }

func single(w string) bool { return !strings.ContainsAny(w, "_-/") }

// records calls f with the fields of every line that is no licence text.
func records(path string, f func(fields []string) error) error {
	r, err := os.Open(path)
	if err != nil {
		return err
	}
	defer r.Close()
	s := bufio.NewScanner(r)
	s.Buffer(nil, 1<<20)
	for n := 1; s.Scan(); n++ {
		if line := s.Text(); line != "" && line[0] != ' ' {
			if err := f(strings.Fields(line)); err != nil {
				return fmt.Errorf("%s:%d: %w", path, n, err)
			}
		}
	}
	return s.Err()
}

// readIndex reads lemma pos synset_cnt p_cnt [ptr…] sense_cnt tagsense_cnt
// offset…
func (wn *wordnet) readIndex(path string, pos byte, counts map[string]int) error {
	return records(path, func(f []string) error {
		if !single(f[0]) {
			return nil
		}
		n, err := strconv.Atoi(f[2])
		if err != nil {
			return err
		}
		l := lemma{f[0], pos}
		for i, offset := range f[len(f)-n:] {
			c := counts[f[0]+"%"+string(pos)+strconv.Itoa(i+1)]
			wn.senses[l] = append(wn.senses[l], sense{string(pos) + offset, c})
			wn.lemmas[f[0]] += c
		}
		return nil
	})
}

// synset is one record of a data file as far as it is used.
type synset struct {
	lexFile  string
	words    []string // as written: Russia, red_tape
	pointers [][]string
}

func (wn *wordnet) readData(dir string) error {
	all := map[string]synset{}
	var order []string
	for _, p := range posFiles {
		err := records(filepath.Join(dir, "data."+p.name), func(f []string) error {
			// offset lex_filenum ss_type w_cnt word lex_id… p_cnt symbol offset pos source/target…
			n, err := strconv.ParseInt(f[3], 16, 0)
			if err != nil {
				return err
			}
			s := synset{lexFile: f[1]}
			for i := range int(n) {
				w, _, _ := strings.Cut(f[4+2*i], "(") // syntactic marker: (a)
				s.words = append(s.words, w)
			}
			at := 4 + 2*int(n)
			m, err := strconv.Atoi(f[at])
			if err != nil {
				return err
			}
			for i := range m {
				s.pointers = append(s.pointers, f[at+1+4*i:at+5+4*i])
			}
			key := string(p.pos) + f[0]
			all[key] = s
			order = append(order, key)
			return nil
		})
		if err != nil {
			return err
		}
	}
	for _, key := range order {
		s := all[key]
		for _, w := range s.words {
			if single(w) {
				wn.synsets[key] = append(wn.synsets[key], strings.ToLower(w))
			}
		}
		for _, p := range s.pointers {
			from, err1 := strconv.ParseInt(p[3][:2], 16, 0)
			to, err2 := strconv.ParseInt(p[3][2:], 16, 0)
			if err1 != nil || err2 != nil {
				return fmt.Errorf("bad pointer in %s", key)
			}
			if from == 0 || to == 0 {
				continue // between synsets, not words
			}
			pos := p[2]
			if pos == "s" {
				pos = "a"
			}
			target, ok := all[pos+p[1]]
			if !ok || int(to) > len(target.words) {
				return fmt.Errorf("dangling pointer in %s", key)
			}
			a, b := s.words[from-1], target.words[to-1]
			if !single(a) || !single(b) {
				continue
			}
			const places = "15" // noun.location
			switch {
			case p[0] == `\` && target.lexFile == places && a[0] < 'a' && b[0] < 'a':
				wn.demonyms[strings.ToLower(a)] = strings.ToLower(b)
			case p[0] == "+":
				wn.derived = append(wn.derived, [2]string{strings.ToLower(a), strings.ToLower(b)})
			}
		}
	}
	return nil
}
