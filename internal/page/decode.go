package page

import (
	"bytes"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wlynxg/chardet"
	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/transform"
)

const advice = "; save the page as text or HTML and try again"

// Decode gives the text of b, the WHATWG name of its encoding in lower case,
// and a warning where bytes could not be read. It looks at, in this order: a
// byte-order mark (which it removes), NUL bytes (UTF-16 without a mark, or not
// text), valid UTF-8, the encoding an HTML page declares, UTF-8 with a few
// broken bytes, and last a statistical guess. Valid UTF-8 with letters beyond
// ASCII goes before a declaration: such bytes are hardly ever anything else,
// while saved pages keep the declaration of the page they were made from.
//
// GB2312 and GBK are read as GB18030, which contains both. Broken sequences
// become U+FFFD. Line ends are kept as they are.
func Decode(b []byte) (text string, enc string, warnings []string, err error) {
	switch {
	case bytes.HasPrefix(b, []byte("\xef\xbb\xbf")):
		text, warnings = decodeAs(b[3:], "utf-8", 3)
		return text, "utf-8", warnings, notText(text)
	case bytes.HasPrefix(b, []byte("\xff\xfe")):
		text, warnings = decodeAs(b[2:], "utf-16le", 2)
		return text, "utf-16le", warnings, notText(text)
	case bytes.HasPrefix(b, []byte("\xfe\xff")):
		text, warnings = decodeAs(b[2:], "utf-16be", 2)
		return text, "utf-16be", warnings, notText(text)
	}
	if i := bytes.IndexByte(b, 0); i >= 0 {
		if enc = utf16Pattern(b); enc == "" {
			return "", "", nil, fmt.Errorf("not text: NUL byte at %d"+advice, i)
		}
		text, warnings = decodeAs(b, enc, 0)
		return text, enc, warnings, notText(text)
	}
	if utf8.Valid(b) {
		if bytes.IndexByte(b, 0x1b) < 0 {
			text = string(b)
			return text, "utf-8", nil, notText(text)
		}
		// Escape sequences: ISO-2022-JP and its kin are valid UTF-8 too.
		if err := notText(string(b)); err != nil {
			return "", "", nil, err
		}
		return string(b), "utf-8", nil, nil
	}
	enc = declared(b)
	if enc == "" || enc == "utf-8" {
		if valid, broken := countUTF8(b); valid > 9*broken {
			enc = "utf-8"
		} else {
			enc = guess(b)
		}
	}
	text, warnings = decodeAs(b, enc, 0)
	return text, enc, warnings, notText(text)
}

// decodeAs decodes b, which begins at byte off of the file. The warning counts
// broken sequences and gives the place of the first in bytes of the file.
func decodeAs(b []byte, name string, off int) (string, []string) {
	if name == "utf-8" && utf8.Valid(b) {
		return string(b), nil
	}
	e, err := htmlindex.Get(name)
	if err != nil { // names come from this file and from htmlindex itself
		panic("page: unknown encoding " + name)
	}
	out, _, err := transform.Bytes(e.NewDecoder(), b)
	if err != nil {
		out = append(out, "\uFFFD"...)
	}
	text := string(out)
	broken := strings.Count(text, "\uFFFD") - bytes.Count(b, []byte("\uFFFD"))
	if broken <= 0 {
		return text, nil
	}
	w := fmt.Sprintf("%d broken %s sequences, the first at byte %d; each is kept as U+FFFD", broken, name, off+firstBroken(e, b))
	if broken == 1 {
		w = fmt.Sprintf("1 broken %s sequence at byte %d, kept as U+FFFD", name, off+firstBroken(e, b))
	}
	return text, []string{w}
}

// firstBroken decodes a character at a time up to the first that fails.
func firstBroken(e encoding.Encoding, b []byte) int {
	dec := e.NewDecoder()
	var dst [utf8.UTFMax]byte
	for at := 0; at < len(b); {
		win := b[at:min(at+16, len(b))]
		nd, ns, _ := dec.Transformer.Transform(dst[:utf8.UTFMax], win, at+len(win) == len(b))
		if i := bytes.Index(dst[:nd], []byte("\uFFFD")); i >= 0 {
			if bytes.HasPrefix(win[min(i, len(win)):], []byte("\uFFFD")) {
				at += ns
				continue
			}
			// i bytes of good characters come before it; step over them.
			for _, r := range string(dst[:i]) {
				eb, _ := e.NewEncoder().String(string(r))
				at += len(eb)
			}
			return at
		}
		if ns == 0 {
			return at
		}
		at += ns
	}
	return len(b)
}

// notText reports text that is not writing: more than one control character
// in twenty, beyond the usual layout ones.
func notText(text string) error {
	control, first, n := 0, -1, 0
	for i := 0; i < len(text); i++ {
		if c := text[i]; c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\v' || c == 0x7f {
			if control++; first < 0 {
				first = i
			}
		}
		n++
	}
	if control > 3 && control*20 > n || control > 0 && n == control {
		return fmt.Errorf("not text: %d of %d bytes are control characters, the first at %d"+advice, control, n, first)
	}
	if strings.IndexByte(text, 0) >= 0 {
		return fmt.Errorf("not text: NUL byte at %d"+advice, strings.IndexByte(text, 0))
	}
	return nil
}

// utf16Pattern tells UTF-16 without a mark by its NUL bytes: characters below
// U+0100, of which every text has some (spaces, digits, line ends), put them
// on one side of the byte pairs alone.
func utf16Pattern(b []byte) string {
	var side [2]int
	for i, c := range b {
		if c == 0 {
			side[i&1]++
		}
	}
	name := "utf-16le"
	hi := 1
	if side[0] > side[1] {
		name, hi = "utf-16be", 0
	}
	if side[1-hi]*20 > side[hi] || len(b)%2 != 0 && len(b) < 64 {
		return ""
	}
	// What it decodes to must be letters and common punctuation.
	good, bad, surrogate := 0, 0, 0
	for i := 0; i+1 < len(b); i += 2 {
		r := rune(b[i+hi])<<8 | rune(b[i+1-hi])
		switch {
		case r >= 0xD800 && r < 0xE000:
			surrogate++
		case r == '\n' || r == '\r' || r == '\t' || unicode.IsPrint(r) || unicode.IsSpace(r) || unicode.Is(unicode.Cf, r):
			good++
		default:
			bad++
		}
	}
	if bad*50 > good || surrogate > good {
		return ""
	}
	return name
}

// declared is the encoding an HTML page declares in its first bytes, or "".
func declared(b []byte) string {
	head := bytes.ToLower(b[:min(len(b), 1024)])
	if !bytes.Contains(head, []byte("<meta")) || !bytes.Contains(head, []byte("charset")) {
		return ""
	}
	_, name, _ := charset.DetermineEncoding(b, "")
	switch name {
	case "gbk", "gb18030", "hz-gb-2312":
		return "gb18030"
	case "utf-16le", "utf-16be", "replacement", "x-user-defined":
		return "" // a page whose declaration could be read as ASCII is not UTF-16
	}
	return name
}

// countUTF8 counts the well-formed characters beyond ASCII and the bytes that
// belong to none.
func countUTF8(b []byte) (valid, broken int) {
	for len(b) > 0 {
		if b[0] < utf8.RuneSelf {
			b = b[1:]
			continue
		}
		r, n := utf8.DecodeRune(b)
		if r == utf8.RuneError && n == 1 {
			broken++
		} else {
			valid++
		}
		b = b[n:]
	}
	return valid, broken
}

// guess asks the statistical detector, and checks its answer against the
// letters the answer gives: a detector trained on long pages errs on short ones.
func guess(b []byte) string {
	best, bestScore := "", -1.0
	consider := func(name string, prior float64) {
		e, err := htmlindex.Get(name)
		if err != nil {
			return
		}
		sample := b[:min(len(b), 4096)]
		out, _, _ := transform.Bytes(e.NewDecoder(), sample)
		if s := plausible(string(out)) + prior; s > bestScore {
			best, bestScore = name, s
		}
	}
	for _, r := range chardet.DetectAll(b) {
		if name := whatwg(r.Encoding); name != "" {
			consider(name, 0.15*r.Confidence)
		}
	}
	for _, name := range []string{"gb18030", "big5", "windows-1251", "koi8-r", "ibm866", "iso-8859-5", "windows-1252"} {
		consider(name, 0)
	}
	return best
}

// whatwg maps the detector's names.
func whatwg(name string) string {
	switch n := strings.ToLower(name); n {
	case "", "ascii":
		return ""
	case "gb2312", "gbk", "gb18030", "hz-gb-2312":
		return "gb18030"
	case "iso-8859-1", "windows-1252":
		return "windows-1252"
	case "cp949", "euc-kr":
		return "euc-kr"
	case "maccyrillic":
		return "x-mac-cyrillic"
	case "euc-tw", "utf-16", "utf-16le", "utf-16be", "utf-8":
		return ""
	default:
		if _, err := htmlindex.Get(n); err != nil {
			return ""
		}
		return n
	}
}
