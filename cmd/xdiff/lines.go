package main

import (
	"bytes"
	"fmt"
	"strings"

	"xdiff/align"
	"xdiff/internal/page"
	"xdiff/report"
)

// sideOfLines takes a file with one sentence a line as it is. A blank line is a
// sentence without words, so that numbers stay those of the lines.
func sideOfLines(b []byte) (align.Side, error) {
	text, _, _, err := page.Decode(b)
	if err != nil {
		return align.Side{}, err
	}
	text = strings.TrimSuffix(text, "\n")
	if text == "" {
		return align.Side{}, fmt.Errorf("empty: give one sentence a line")
	}
	lines := strings.Split(text, "\n")
	for k := range lines {
		lines[k] = strings.TrimSuffix(lines[k], "\r")
	}
	return sideOf(lines, "")
}

// saved reads a document that was saved as JSON.
func (c *call) saved(name string) (*report.Document, error) {
	b, err := c.bytes(source{path: name})
	if err != nil {
		return nil, err
	}
	return report.Decode(bytes.NewReader(b))
}
