package page

import (
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding/htmlindex"
)

const (
	zhHansSample = "本报讯 昨天下午，市图书馆新馆正式向读者开放。新馆共有六层，藏书八十万册，读者可以凭身份证免费进入。馆长表示，开放时间将延长到晚上九点。\n许多家长带着孩子前来，一位老人说：“等了三年，终于等到了。”\n"
	zhHantSample = "【本報訊】昨天下午，市圖書館新館正式向讀者開放。新館共有六層，藏書八十萬冊，讀者可以憑身分證免費進入。館長表示，開放時間將延長到晚上九點。\n許多家長帶著孩子前來，一位老人說：「等了三年，終於等到了。」\n"
	ruSample     = "Новая городская библиотека открылась для читателей в пятницу. В здании шесть этажей и восемьсот тысяч книг. Директор сообщил, что читальные залы будут работать до девяти вечера.\n«Мы ждали этого три года», — сказала одна из посетительниц.\n"
	enSample     = "The new city library opened to readers on Friday. The building has six floors and 800,000 books, and the café on the roof – “long overdue”, said one visitor – stays open until nine.\n"
)

func encode(t *testing.T, name, s string) []byte {
	t.Helper()
	if name == "utf-8" {
		return []byte(s)
	}
	if name == "utf-16le" || name == "utf-16be" {
		var b []byte
		for _, r := range s {
			hi, lo := byte(r>>8), byte(r)
			if name == "utf-16le" {
				hi, lo = lo, hi
			}
			b = append(b, hi, lo)
		}
		return b
	}
	e, err := htmlindex.Get(name)
	if err != nil {
		t.Fatal(err)
	}
	b, err := e.NewEncoder().Bytes([]byte(s))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// TestDecodeMatrix: every language in every encoding its pages come in, as a text
// of no more than 120 bytes, as one paragraph and as a longer text.
func TestDecodeMatrix(t *testing.T) {
	for _, c := range []struct {
		lang, text string
		encodings  []string
	}{
		{"zh-Hans", zhHansSample, []string{"utf-8", "gb18030", "gbk", "utf-16le", "utf-16be"}},
		{"zh-Hant", zhHantSample, []string{"utf-8", "big5", "gb18030", "utf-16le", "utf-16be"}},
		{"ru", ruSample, []string{"utf-8", "windows-1251", "koi8-r", "ibm866", "utf-16le", "utf-16be"}},
		{"en", enSample, []string{"utf-8", "windows-1252", "utf-16le", "utf-16be"}},
	} {
		for _, name := range c.encodings {
			for _, n := range []int{0, 1, 8} {
				text := strings.Repeat(c.text, max(n, 1))
				if name == "ibm866" || name == "koi8-r" { // have no dash and no such quotation marks
					text = strings.NewReplacer("«", "\"", "»", "\"", "—", "-").Replace(text)
				}
				for n == 0 && len(encode(t, name, text)) > 120 {
					_, size := utf8.DecodeLastRuneInString(text)
					text = text[:len(text)-size]
				}
				want := name
				if name == "gbk" {
					want = "gb18030"
				}
				got, enc, warns, err := Decode(encode(t, name, text))
				if err != nil || enc != want || got != text || len(warns) > 0 {
					t.Errorf("%s in %s, %d times: %s, %v, %v, %.40q", c.lang, name, n, enc, warns, err, got)
				}
			}
		}
	}
}

func TestDecode(t *testing.T) {
	for _, c := range []struct {
		why, in   string
		text, enc string
		warn      string // a part of the warning; "" for none
		err       string // a part of the error
	}{
		{"nothing at all", "", "", "utf-8", "", ""},
		{"the mark is no text", "\xef\xbb\xbfДа.", "Да.", "utf-8", "", ""},
		{"a mark decides for UTF-16", "\xff\xfe\x2d\x4e", "中", "utf-16le", "", ""},
		{"and the other order", "\xfe\xff\x4e\x2d", "中", "utf-16be", "", ""},
		{"line ends stay as they are, spans count them", "a\r\nb\rc\n", "a\r\nb\rc\n", "utf-8", "", ""},
		{"one broken byte in UTF-8", "Вчера \xff днём", "Вчера \uFFFD днём", "utf-8", "1 broken utf-8 sequence at byte 11", ""},
		{"cut in the middle of a character", "中国\xe4\xb8", "中国\uFFFD", "utf-8", "at byte 6", ""},
		{"the place counts from the file's start, mark included", "\xef\xbb\xbf中\xff", "中\uFFFD", "utf-8", "at byte 6", ""},
		{"a replacement character of the page itself is no damage", "a\uFFFDb", "a\uFFFDb", "utf-8", "", ""},
		{"several", "中文\xff中文\xfe中", "中文\uFFFD中文\uFFFD中", "utf-8", "2 broken utf-8 sequences, the first at byte 6", ""},
		{"a page says what it is", "<meta charset=\"gb2312\"><p>\xd6\xd0\xb9\xfa</p>", "<meta charset=\"gb2312\"><p>中国</p>", "gb18030", "", ""},
		{"an old declaration in a page saved as UTF-8", "<meta charset=gbk><p>中国</p>", "<meta charset=gbk><p>中国</p>", "utf-8", "", ""},
		{"an image", "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "", "", "", "not text: NUL byte at 8"},
		{"a stray NUL does not make it UTF-16", "ok\x00text", "", "", "", "not text: NUL byte at 2"},
		{"nor in Chinese", "第一条\x00第二条。\n第三条", "", "", "", "not text: NUL byte at 9"},
		{"what to do next", "ab\x00\x01\x02", "", "", "", "save the page as text or HTML"},
		{"control characters without NUL", "\x01\x02\x03\x04\x05abc", "", "", "", "control characters"},
	} {
		text, enc, warns, err := Decode([]byte(c.in))
		if c.err != "" {
			if err == nil || !strings.Contains(err.Error(), c.err) {
				t.Errorf("%s: error %v, want %q", c.why, err, c.err)
			}
			continue
		}
		if err != nil || text != c.text || enc != c.enc {
			t.Errorf("%s: %q %s %v, want %q %s", c.why, text, enc, err, c.text, c.enc)
		}
		if got := strings.Join(warns, "|"); c.warn == "" && got != "" || !strings.Contains(got, c.warn) {
			t.Errorf("%s: warning %q, want %q", c.why, got, c.warn)
		}
	}
}

// TestDecodeBroken: the place of a broken sequence in a double-byte encoding.
func TestDecodeBroken(t *testing.T) {
	b := encode(t, "gb18030", strings.Repeat(zhHansSample, 2))
	at := len(encode(t, "gb18030", zhHansSample))
	b = append(b[:at:at], append([]byte{0xff}, b[at:]...)...)
	text, enc, warns, err := Decode(b)
	if err != nil || enc != "gb18030" || len(warns) != 1 {
		t.Fatalf("%s %v %v", enc, warns, err)
	}
	if want := "at byte " + itoa(at); !strings.Contains(warns[0], want) {
		t.Errorf("warning %q, want %q", warns[0], want)
	}
	if strings.Count(text, "\uFFFD") != 1 {
		t.Errorf("text has %d replacement characters", strings.Count(text, "\uFFFD"))
	}
}

func itoa(n int) string {
	s := ""
	for ; n > 0; n /= 10 {
		s = string(rune('0'+n%10)) + s
	}
	return s
}
