package eval

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"xdiff/article"
)

// Reading is the expected reading of a page: testdata/pages/README.md has the
// conventions.
type Reading struct {
	Title         string `json:"title"`
	OriginalTitle string `json:"original_title"`
	Outlet        string `json:"outlet"`
	Agency        string `json:"agency"`
	Byline        string `json:"byline"`
	Published     struct{ Date, From string }
	Language      string   `json:"language"`
	Body          []string `json:"body"`
	Dropped       []struct{ Reason, Has string }
}

// PageScore counts how pages were read: fields that are right, paragraphs of the
// body, and samples of what was to be dropped, with the reason.
type PageScore struct {
	Pages  int
	Fields map[string]int // by name, pages on which it is right
	Body   Count          // paragraphs, compared whole
	Drops  Count          // samples dropped for a right reason
}

// FieldNames are the fields of a reading that are counted, in order.
var FieldNames = []string{"title", "original-title", "outlet", "agency", "byline", "date", "date-from", "language"}

// ScorePages reads every page of a folder that has an expected reading beside it.
func ScorePages(dir string) (PageScore, error) {
	s := PageScore{Fields: make(map[string]int)}
	files, err := filepath.Glob(filepath.Join(dir, "*.want.json"))
	if err != nil || len(files) == 0 {
		return s, fmt.Errorf("%s: no expected readings", dir)
	}
	for _, f := range files {
		raw, err := os.ReadFile(f)
		if err != nil {
			return s, err
		}
		var want Reading
		if err := json.Unmarshal(raw, &want); err != nil {
			return s, fmt.Errorf("%s: %w", f, err)
		}
		path := strings.TrimSuffix(f, ".want.json") + ".txt"
		data, err := os.ReadFile(path)
		if err != nil {
			return s, err
		}
		var rd article.Reader
		a, err := rd.Read(path, "", data)
		if err != nil {
			return s, fmt.Errorf("%s: %w", path, err)
		}
		s.Pages++
		for k, ok := range map[string]bool{
			"title": a.Title == want.Title, "original-title": a.OriginalTitle == want.OriginalTitle,
			"outlet": strings.EqualFold(a.Outlet, want.Outlet), "agency": a.Agency == want.Agency, "byline": a.Byline == want.Byline,
			"date": a.Published.Value == want.Published.Date, "date-from": a.Published.From == want.Published.From,
			"language": string(a.Language) == want.Language,
		} {
			if ok {
				s.Fields[k]++
			}
		}
		body := strings.Split(a.Text, "\n")[1:]
		hits := 0
		for _, p := range body {
			if slices.Contains(want.Body, p) {
				hits++
			}
		}
		s.Body.Add(Count{HitsP: hits, Predicted: len(body), HitsG: hits, Gold: len(want.Body)})
		for _, w := range want.Dropped {
			found := slices.ContainsFunc(a.Dropped, func(d article.Dropped) bool {
				return strings.Contains(d.Text, w.Has) && slices.Contains(strings.Split(w.Reason, "|"), d.Reason)
			})
			c := Count{Predicted: 1, Gold: 1}
			if found {
				c.HitsP, c.HitsG = 1, 1
			}
			s.Drops.Add(c)
		}
	}
	return s, nil
}
