package page

import (
	"bytes"
	"strings"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	utf "golang.org/x/text/encoding/unicode"
)

// encodingOf returns the encoding of a WHATWG name in lower case, nil for one
// that is not read here.
//
// Note: x/text/encoding/htmlindex knows all names, and brings the language tables
// of x/text to the start of the program.
func encodingOf(name string) encoding.Encoding {
	switch name {
	case "utf-8":
		return utf.UTF8
	case "utf-16le":
		return utf.UTF16(utf.LittleEndian, utf.IgnoreBOM)
	case "utf-16be":
		return utf.UTF16(utf.BigEndian, utf.IgnoreBOM)
	case "gb18030":
		return simplifiedchinese.GB18030
	case "big5":
		return traditionalchinese.Big5
	case "windows-1251":
		return charmap.Windows1251
	case "koi8-r":
		return charmap.KOI8R
	case "ibm866":
		return charmap.CodePage866
	case "iso-8859-5":
		return charmap.ISO8859_5
	case "windows-1252":
		return charmap.Windows1252
	case "euc-kr":
		return korean.EUCKR
	case "euc-jp":
		return japanese.EUCJP
	case "shift_jis":
		return japanese.ShiftJIS
	}
	return nil
}

// encodingLabels are the names by which pages declare those encodings, as the WHATWG
// Encoding Standard lists them.
var encodingLabels = [...][2]string{
	{"utf-8", "utf-8"}, {"utf8", "utf-8"}, {"unicode-1-1-utf-8", "utf-8"},
	{"gb18030", "gb18030"}, {"gbk", "gb18030"}, {"gb2312", "gb18030"}, {"gb_2312-80", "gb18030"}, {"x-gbk", "gb18030"}, {"chinese", "gb18030"},
	{"big5", "big5"}, {"big5-hkscs", "big5"}, {"cn-big5", "big5"}, {"x-x-big5", "big5"},
	{"windows-1251", "windows-1251"}, {"cp1251", "windows-1251"}, {"x-cp1251", "windows-1251"},
	{"koi8-r", "koi8-r"}, {"koi8", "koi8-r"}, {"koi", "koi8-r"},
	{"ibm866", "ibm866"}, {"cp866", "ibm866"}, {"866", "ibm866"},
	{"iso-8859-5", "iso-8859-5"}, {"iso8859-5", "iso-8859-5"}, {"cyrillic", "iso-8859-5"},
	{"windows-1252", "windows-1252"}, {"iso-8859-1", "windows-1252"}, {"latin1", "windows-1252"}, {"us-ascii", "windows-1252"}, {"cp1252", "windows-1252"},
	{"euc-kr", "euc-kr"}, {"ks_c_5601-1987", "euc-kr"},
	{"euc-jp", "euc-jp"}, {"shift_jis", "shift_jis"}, {"sjis", "shift_jis"}, {"windows-31j", "shift_jis"},
}

// declared is the encoding an HTML page declares in its first 1024 bytes, in
// <meta charset=…> or the content of <meta http-equiv=Content-Type>, or "". A
// page that says UTF-16 in ASCII is not UTF-16.
func declared(b []byte) string {
	head := bytes.ToLower(b[:min(len(b), 1024)])
	for {
		i := bytes.Index(head, []byte("<meta"))
		if i < 0 {
			return ""
		}
		head = head[i+len("<meta"):]
		tag := head
		if end := bytes.IndexByte(tag, '>'); end >= 0 {
			tag = tag[:end]
		}
		i = bytes.Index(tag, []byte("charset"))
		if i < 0 {
			continue
		}
		value := strings.TrimLeft(string(tag[i+len("charset"):]), " \t\r\n")
		if !strings.HasPrefix(value, "=") {
			continue
		}
		value = strings.TrimLeft(value[1:], " \t\r\n\"'")
		if end := strings.IndexAny(value, " \t\r\n\"';/>"); end >= 0 {
			value = value[:end]
		}
		for _, l := range encodingLabels {
			if l[0] == value {
				return l[1]
			}
		}
	}
}
