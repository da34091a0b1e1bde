package page

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
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
		return checked(text, "utf-8", warnings)
	case bytes.HasPrefix(b, []byte("\xff\xfe")):
		text, warnings = decodeAs(b[2:], "utf-16le", 2)
		return checked(text, "utf-16le", warnings)
	case bytes.HasPrefix(b, []byte("\xfe\xff")):
		text, warnings = decodeAs(b[2:], "utf-16be", 2)
		return checked(text, "utf-16be", warnings)
	}
	if i := bytes.IndexByte(b, 0); i >= 0 {
		if enc = utf16Pattern(b); enc == "" {
			return "", "", nil, fmt.Errorf("not text: NUL byte at %d"+advice, i)
		}
		text, warnings = decodeAs(b, enc, 0)
		return checked(text, enc, warnings)
	}
	if utf8.Valid(b) {
		return checked(string(b), "utf-8", nil)
	}
	enc = declared(b)
	if enc == "" || enc == "utf-8" {
		if valid, broken := countUTF8(b); valid > 0 && valid >= 2*broken {
			enc = "utf-8"
		} else {
			enc = guess(b)
		}
	}
	text, warnings = decodeAs(b, enc, 0)
	return checked(text, enc, warnings)
}

// checked gives the result, or the error that it is no text.
func checked(text, enc string, warnings []string) (string, string, []string, error) {
	if err := notText(text); err != nil {
		return "", "", nil, err
	}
	return text, enc, warnings, nil
}

// decodeAs decodes b, which begins at byte off of the file. The warning counts
// broken sequences and gives the place of the first in bytes of the file.
func decodeAs(b []byte, name string, off int) (string, []string) {
	if name == "utf-8" && utf8.Valid(b) {
		return string(b), nil
	}
	e := encodingOf(name)
	if e == nil { // names come from this package alone
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

// utf16Pattern tells UTF-16 without a mark from other bytes that hold NULs: read
// in one of the two orders it is writing. NULs alone do not tell the order, as
// 一 is U+4E00.
func utf16Pattern(b []byte) string {
	// Text with a stray NUL in it is readable without it; UTF-16 is so only where
	// every second byte is one: elsewhere its bytes are no text, as the 04 of
	// Cyrillic is a control character.
	if rest := bytes.ReplaceAll(b, []byte{0}, nil); (len(b)-len(rest))*4 < len(b) && utf8.Valid(rest) && notText(string(rest)) == nil {
		return ""
	}
	best, bestScore := "", 0.5
	sample := b[:min(len(b), 4096)&^1]
	for _, name := range [...]string{"utf-16le", "utf-16be"} {
		out, _, _ := transform.Bytes(encodingOf(name).NewDecoder(), sample)
		text := string(out)
		ascii, control := 0, 0
		for _, r := range text {
			switch {
			case r < 0x20 && r != '\n' && r != '\r' && r != '\t' || r == 0x7f:
				control++
			case r < 0x80:
				ascii++
			}
		}
		n := utf8.RuneCountInString(text)
		// ASCII is as good as writing; the rest is judged.
		s := (float64(ascii) + plausible(text)*float64(n-ascii-control) - 2*float64(control)) / float64(max(n, 1))
		if s > bestScore {
			best, bestScore = name, s
		}
	}
	return best
}

// countUTF8 counts the well-formed characters beyond ASCII and the runs of bytes
// that belong to none.
func countUTF8(b []byte) (valid, broken int) {
	run := false
	for len(b) > 0 {
		if b[0] < utf8.RuneSelf {
			b, run = b[1:], false
			continue
		}
		r, n := utf8.DecodeRune(b)
		if bad := r == utf8.RuneError && n == 1; !bad {
			valid++
			run = false
		} else if !run {
			broken++
			run = true
		}
		b = b[n:]
	}
	return valid, broken
}

// guess decodes the beginning of b as each encoding that news was ever saved in
// and takes the one whose characters look most like writing; of equals the first.
//
// Note: wlynxg/chardet was asked first and then checked in this way. The test
// matrix, which goes down to texts of 120 bytes, passes without it, and building
// its tables took half of the time in which all packages initialise.
func guess(b []byte) string {
	best, bestScore := "", -10.0
	sample := b[:min(len(b), 4096)]
	for _, name := range [...]string{"gb18030", "big5", "windows-1251", "koi8-r", "ibm866", "iso-8859-5", "windows-1252", "euc-kr", "euc-jp", "shift_jis", "utf-16le", "utf-16be"} {
		if strings.HasPrefix(name, "utf-16") && len(b)%2 != 0 {
			continue
		}
		out, _, _ := transform.Bytes(encodingOf(name).NewDecoder(), sample)
		if s := plausible(string(out)); s > bestScore {
			best, bestScore = name, s
		}
	}
	return best
}
