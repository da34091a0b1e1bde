// Bench measures the whole process: time and memory of the main job as ratios to
// an empty Go program in the same run, the size of the binary, and the time the
// packages take to initialise.
//
//	go run ./internal/eval/bench -xdiff bin/xdiff [-pairs 40]
//
// The two programs run in turn, so that a machine that slows down slows both;
// medians are printed. Nothing is asserted: the figures are for people.
package main

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"
)

func main() {
	prog := flag.String("xdiff", "bin/xdiff", "the program")
	pairs := flag.Int("pairs", 40, "runs of each")
	flag.Parse()
	if err := run(*prog, *pairs); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

// sample is one run of a process.
type sample struct {
	wall, cpu time.Duration
	rss       int64 // kilobytes, the largest
}

func run(prog string, pairs int) error {
	prog, err := filepath.Abs(prog)
	if err != nil {
		return err
	}
	dir, err := os.MkdirTemp("", "bench")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	empty := filepath.Join(dir, "empty")
	if err := os.WriteFile(filepath.Join(dir, "main.go"), []byte("package main\n\nfunc main() {}\n"), 0o644); err != nil {
		return err
	}
	build := exec.Command("go", "build", "-trimpath", "-o", empty, filepath.Join(dir, "main.go"))
	build.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := build.CombinedOutput(); err != nil {
		return fmt.Errorf("%w: %s", err, out)
	}
	jobs := []struct {
		name string
		args []string
	}{
		{"compare, table", []string{"compare", "testdata/reports/000_f23fd1d45fe2d7ab.txt", "testdata/reports/003_3df9bb07dc7607e1.txt"}},
		{"compare, json", []string{"compare", "-f", "json", "testdata/reports/000_f23fd1d45fe2d7ab.txt", "testdata/reports/003_3df9bb07dc7607e1.txt"}},
		{"compare, all five", []string{"compare", "testdata/reports"}},
		{"read, one", []string{"read", "testdata/reports/000_f23fd1d45fe2d7ab.txt"}},
		{"help", []string{"help"}},
	}
	fmt.Printf("whole process, medians of %d pairs with an empty Go program\n", pairs)
	fmt.Printf("%-20s %9s %9s %8s %9s %8s\n", "", "wall ms", "ratio", "cpu ms", "ratio", "MB")
	for _, j := range jobs {
		var a, b []sample
		for k := range pairs + 2 {
			x, err := once(prog, j.args)
			if err != nil {
				return err
			}
			y, err := once(empty, nil)
			if err != nil {
				return err
			}
			if k >= 2 { // the first two warm the caches
				a, b = append(a, x), append(b, y)
			}
		}
		wall := func(s sample) float64 { return float64(s.wall.Microseconds()) / 1000 }
		cpu := func(s sample) float64 { return float64(s.cpu.Microseconds()) / 1000 }
		rss := func(s sample) float64 { return float64(s.rss) / 1024 }
		fmt.Printf("%-20s %9.2f %8.1fx %8.2f %8.1fx %8.1f\n", j.name,
			median(a, wall), ratio(a, b, wall), median(a, cpu), ratio(a, b, cpu), median(a, rss))
	}
	info, err := os.Stat(prog)
	if err != nil {
		return err
	}
	fmt.Printf("binary %.1f MB\n", float64(info.Size())/1e6)
	var inits []float64
	for range 15 {
		ms, err := initTime(prog)
		if err != nil {
			return err
		}
		inits = append(inits, ms)
	}
	slices.Sort(inits)
	fmt.Printf("package initialisation %.2f ms (median of %d)\n", inits[len(inits)/2], len(inits))
	return nil
}

func once(prog string, args []string) (sample, error) {
	cmd := exec.Command(prog, args...)
	start := time.Now()
	err := cmd.Run()
	wall := time.Since(start)
	if err != nil {
		return sample{}, fmt.Errorf("%s %s: %w", prog, strings.Join(args, " "), err)
	}
	s := sample{wall: wall, cpu: cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()}
	if u, ok := cmd.ProcessState.SysUsage().(*syscall.Rusage); ok {
		s.rss = u.Maxrss
	}
	return s, nil
}

func median(in []sample, f func(sample) float64) float64 {
	var vs []float64
	for _, s := range in {
		vs = append(vs, f(s))
	}
	slices.Sort(vs)
	return vs[len(vs)/2]
}

// ratio is the median of the ratios pair by pair.
func ratio(a, b []sample, f func(sample) float64) float64 {
	var vs []float64
	for k := range a {
		vs = append(vs, f(a[k])/max(f(b[k]), 0.001))
	}
	slices.Sort(vs)
	return vs[len(vs)/2]
}

// initTime sums what the runtime reports of package initialisation.
func initTime(prog string) (float64, error) {
	cmd := exec.Command(prog, "version")
	cmd.Env = append(os.Environ(), "GODEBUG=inittrace=1")
	var errs bytes.Buffer
	cmd.Stderr = &errs
	if err := cmd.Run(); err != nil {
		return 0, err
	}
	total := 0.0
	for line := range strings.Lines(errs.String()) {
		f := strings.Fields(line) // init PACKAGE @0.1 ms, 0.02 ms clock, ...
		if len(f) > 4 && f[0] == "init" {
			v, err := strconv.ParseFloat(f[4], 64)
			if err != nil {
				return 0, fmt.Errorf("inittrace: %q", line)
			}
			total += v
		}
	}
	return total, nil
}
