// Fit fits the models of package align on the even half of the development sets
// and prints them as Go, with the pair F1 on both halves at every threshold that
// matters:
//
//	go run ./internal/eval/fit DIR
//
// where DIR holds the sets (xling.comp50.jsonl and so on). Each model is a
// logistic regression with a ridge, fitted by Newton's method (Hosmer and
// Lemeshow, "Applied Logistic Regression"); documents weigh by their sentences.
package main

import (
	"fmt"
	"math"
	"os"
	"path/filepath"
	"runtime"
	"sync"

	"xdiff/align"
	"xdiff/internal/eval"
	"xdiff/internal/lexicon"
	"xdiff/internal/segment"
)

const n = len(align.Features{})

type row struct {
	x    align.Features
	y, w float64
}

// families are the models and the sets each is fitted on.
var families = []struct {
	name string
	sets []string
}{
	{"modelZHEN", []string{"xling.comp50", "xling.comp50_merge", "xling.comp50_cond", "xling.comp50_cond_merge", "xling.parallel"}},
	{"modelZH", []string{"mono.zh.refA-refB.comp50", "mono.zh.refA-refB.comp50_merge", "mono.zh.refA-refB.comp50_cond_merge",
		"mono.zh.refA-OnlineW.comp50", "mono.zh.refA-OnlineW.comp50_merge", "mono.zh.refA-OnlineW.comp50_cond_merge",
		"mono.zh.OnlineA-OnlineG.comp50", "mono.zh.OnlineA-OnlineG.comp50_merge", "mono.zh.OnlineA-OnlineG.comp50_cond_merge"}},
	{"modelEN", []string{"mono.en.refA-refB.comp50", "mono.en.refA-refB.comp50_merge", "mono.en.refA-refB.comp50_cond_merge",
		"mono.en.refA-OnlineW.comp50", "mono.en.refA-OnlineW.comp50_merge", "mono.en.refA-OnlineW.comp50_cond_merge",
		"mono.en.OnlineA-OnlineG.comp50", "mono.en.OnlineA-OnlineG.comp50_merge", "mono.en.OnlineA-OnlineG.comp50_cond_merge"}},
	{"modelRU", []string{"mono.ru.refA-OnlineA.comp50_merge", "mono.ru.refA-OnlineW.comp50_merge"}},
	{"modelRUEN", []string{"ru-en.comp50", "ru-en.comp50_merge", "ru-en.parallel"}},
	{"modelZHRU", []string{"zh-ru.comp50", "zh-ru.comp50_merge"}},
	{"modelNames", []string{"ru-en.comp50", "ru-en.comp50_merge", "zh-ru.comp50", "zh-ru.comp50_merge"}},
}

type example struct {
	doc   eval.Doc
	cands []align.Candidate
	gold  map[[2]int]bool
	n     int
}

func main() {
	if len(os.Args) < 2 {
		fmt.Fprintln(os.Stderr, "fit: name the directory of the sets")
		os.Exit(2)
	}
	only := ""
	if len(os.Args) > 2 {
		only = os.Args[2]
	}
	for _, f := range families {
		if only != "" && only != f.name {
			continue
		}
		if err := fit(os.Args[1], f.name, f.sets); err != nil {
			fmt.Fprintln(os.Stderr, "fit:", err)
			os.Exit(1)
		}
	}
}

func load(dir, set, split string, al *align.Aligner) ([]example, error) {
	docs, err := eval.ReadDocs(filepath.Join(dir, set+".jsonl"), split)
	if err != nil {
		return nil, err
	}
	out := make([]example, len(docs))
	var wg sync.WaitGroup
	sem := make(chan bool, runtime.GOMAXPROCS(0))
	for k, d := range docs {
		wg.Add(1)
		sem <- true
		go func() {
			defer wg.Done()
			a, b := side(d.A), side(d.B)
			e := example{doc: d, cands: al.Candidates(a, b), gold: map[[2]int]bool{}, n: len(d.A) + len(d.B)}
			for _, l := range d.Links {
				for _, x := range l.A {
					for _, y := range l.B {
						e.gold[[2]int{x, y}] = true
					}
				}
			}
			out[k] = e
			<-sem
		}()
	}
	wg.Wait()
	return out, nil
}

func side(s []string) align.Side {
	text := ""
	for _, t := range s {
		text += t + "\n"
	}
	return align.Side{Lang: segment.Detect(text), Sentences: s}
}

func fit(dir, name string, sets []string) error {
	stages := [2]align.Features{}
	al := &align.Aligner{Lexicon: &lexicon.Lexicon{}}
	for stage := range 2 {
		if stage == 1 {
			al.FirstStage = &stages[0]
		}
		var rows []row
		for _, set := range sets {
			es, err := load(dir, set, "even", al)
			if err != nil {
				return err
			}
			for _, e := range es {
				for _, c := range e.cands {
					r := row{x: c.Features, w: 1}
					if e.gold[[2]int{c.A, c.B}] {
						r.y = 1
					}
					for k := range r.x {
						if stage == 0 && align.SecondStage(k) {
							r.x[k] = 0
						}
					}
					rows = append(rows, r)
				}
			}
		}
		stages[stage] = newton(rows, stage == 0)
	}
	fmt.Printf("\t%s = model{\n", name)
	for k, st := range [2]string{"first", "second"} {
		fmt.Printf("\t\t%s: Features{", st)
		for i, v := range stages[k] {
			if i > 0 {
				fmt.Print(", ")
			}
			fmt.Printf("%.3f", v)
		}
		fmt.Printf("},\n")
	}
	// The threshold: best summed F1 over the even halves.
	al.FirstStage = &stages[0]
	grid := []float64{.3, .35, .4, .45, .5, .55, .6, .65}
	even := make([]float64, len(grid))
	report := ""
	for _, set := range sets {
		for _, split := range []string{"even", "odd"} {
			es, err := load(dir, set, split, al)
			if err != nil {
				return err
			}
			report += fmt.Sprintf("//  %-40s %-4s", set, split)
			for g, th := range grid {
				var c eval.Count
				for _, e := range es {
					hits, pred := 0, 0
					for _, cd := range e.cands {
						if p := 1 / (1 + math.Exp(-dot(&cd.Features, &stages[1]))); p >= th {
							pred++
							if e.gold[[2]int{cd.A, cd.B}] {
								hits++
							}
						}
					}
					c.Add(eval.Count{HitsP: hits, Predicted: pred, HitsG: hits, Gold: len(e.gold)})
				}
				_, _, f := c.PRF()
				if split == "even" {
					even[g] += f
				}
				report += fmt.Sprintf(" %.3f", f)
			}
			report += "\n"
		}
	}
	best := 0
	for g := range grid {
		if even[g] > even[best] {
			best = g
		}
	}
	fmt.Printf("\t\tsame: %.2f,\n\t}\n%s", grid[best], report)
	return nil
}

func dot(x, w *align.Features) float64 {
	s := 0.0
	for k := range x {
		s += x[k] * w[k]
	}
	return s
}

// newton maximises the likelihood less a ridge on all but the bias.
func newton(rows []row, first bool) align.Features {
	const ridge = 1.0
	var w align.Features
	for range 30 {
		var g [n]float64
		var h [n][n]float64
		for _, r := range rows {
			p := 1 / (1 + math.Exp(-dot(&r.x, &w)))
			d := (r.y - p) * r.w
			s := p * (1 - p) * r.w
			for i := range n {
				g[i] += d * r.x[i]
				if r.x[i] == 0 {
					continue
				}
				for j := 0; j <= i; j++ {
					h[i][j] += s * r.x[i] * r.x[j]
				}
			}
		}
		for i := range n {
			if i > 0 {
				g[i] -= ridge * w[i]
				h[i][i] += ridge
			}
			h[i][i] += 1e-9
			for j := i + 1; j < n; j++ {
				h[i][j] = h[j][i]
			}
			for j := 0; j < i; j++ {
				h[j][i] = h[i][j]
			}
		}
		step := solve(h, g)
		move := 0.0
		for i := range n {
			w[i] += step[i]
			move = max(move, math.Abs(step[i]))
		}
		for k := range w {
			if first && align.SecondStage(k) {
				w[k] = 0
			}
		}
		if move < 1e-6 {
			break
		}
	}
	return w
}

// solve solves h x = g by elimination with pivots.
func solve(h [n][n]float64, g [n]float64) [n]float64 {
	for c := range n {
		p := c
		for r := c + 1; r < n; r++ {
			if math.Abs(h[r][c]) > math.Abs(h[p][c]) {
				p = r
			}
		}
		h[c], h[p] = h[p], h[c]
		g[c], g[p] = g[p], g[c]
		for r := c + 1; r < n; r++ {
			f := h[r][c] / h[c][c]
			for k := c; k < n; k++ {
				h[r][k] -= f * h[c][k]
			}
			g[r] -= f * g[c]
		}
	}
	var x [n]float64
	for r := n - 1; r >= 0; r-- {
		x[r] = g[r]
		for k := r + 1; k < n; k++ {
			x[r] -= h[r][k] * x[k]
		}
		x[r] /= h[r][r]
	}
	return x
}
