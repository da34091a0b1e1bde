package page

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Insets are what a page's machinery leaves between the lines of a text:
// pieces of programs, files to fetch, forms, the boilerplate of a company.

// codeLine reports whether a line is residue of a script, a style sheet or
// a data block. Prose speaks of code but does not end as code does: in a
// semicolon or a closing bracket behind a call, an assignment or a block.
func codeLine(s string) bool {
	s = strings.TrimFunc(s, blankRune)
	if s == "" {
		return false
	}
	switch s[len(s)-1] {
	case ';', '}', ')', '{', ']', '>':
	default:
		return false
	}
	if hasAnyPrefix(s, "(function", "!function", "<script", "</script", "<style", "<!--", "/*<![", "//<![", "$(function", "$(document", "{\"@") {
		return true
	}
	last := s[len(s)-1]
	for _, w := range [...]string{"var ", "let ", "const "} {
		if strings.HasPrefix(s, w) && last == ';' && strings.Contains(s, "=") || strings.HasPrefix(s, w) && last == '}' && strings.Contains(s, "=") {
			return true
		}
	}
	// name.part = …;  name.call(…);  NAME("…", {…});  if (…) {…}
	i := 0
	for i < len(s) && (letterByte(s[i]) && s[i] < 0x80 || s[i] >= '0' && s[i] <= '9' || s[i] == '_' || s[i] == '.' || s[i] == '$') {
		i++
	}
	if i == 0 || i >= len(s) {
		return false
	}
	dotted := strings.Contains(s[:i], ".") || strings.Contains(s[:i], "_") || s[0] == '$'
	rest := strings.TrimLeft(s[i:], " ")
	switch {
	case strings.HasPrefix(rest, "="):
		return last == ';' || last == '}' && dotted
	case s[i] == '(':
		return strings.HasSuffix(s, ");") || strings.HasSuffix(s, "};") || last == '}' && strings.Contains(s, "{") || last == ')' && dotted && strings.ContainsAny(s, "\"'")
	case strings.HasPrefix(rest, "(") || strings.HasPrefix(rest, "{"):
		return last == '}' && strings.ContainsAny(s, ";:")
	}
	return false
}

// fileLine: a file to fetch, named with its ending: 1.一览表.xlsx,
// Annex 2.pdf (214 KB). A sentence does not end in one.
func fileLine(f string) bool {
	f = strings.TrimRight(f, " ")
	if i := strings.LastIndexAny(f, "(（["); i > 0 && hasAnySuffix(f, "kb)", "mb)", "kb）", "mb）", "kb]", "mb]", "кб)", "мб)") {
		f = strings.TrimRight(f[:i], " ")
	}
	return hasAnySuffix(f, ".doc", ".docx", ".xls", ".xlsx", ".pdf", ".zip", ".rar", ".ppt", ".pptx", ".wps", ".ofd", ".rtf", ".odt", ".ods", ".csv")
}

// plug: one line without a stop whose arrow asks to be pressed:
// 免费领取报价 >>. The same arrow after a word of a path has words on both sides.
func plug(u *unit) bool {
	f := strings.TrimRight(u.f, " ")
	if u.enders > 1 || u.cells > 110 || endsSentence(strings.TrimRight(f, ">» ")) {
		return false
	}
	return hasAnySuffix(f, ">>", "＞＞", "››") || strings.HasSuffix(f, "»") && !strings.Contains(f, "«")
}

// insets corrects what units are by themselves with what stands beside them.
func (p *parser) insets() {
	us := p.us
	after := 0 // paragraphs still to come
	for i := range us {
		if us[i].kind == kProse {
			after++
		}
	}
	all := after
	for i := range us {
		u := &us[i]
		switch u.kind {
		case kProse:
			after--
		case kCaption:
			// The line straight above a credit that fills its line is what the
			// credit belongs to, where both make a block of their own.
			if i > 0 && u.blank == 0 && bareCredit(u.f) {
				v := &us[i-1]
				if (v.kind == kWeak || v.kind == kProse) && v.blank > 0 && v.cells <= 220 && v.enders <= 2 && i+1 < len(us) && us[i+1].blank > 0 {
					v.kind = kCaption
				}
			}
		case kAdvert:
			// A form's own words stand between its heading and its field.
			if i > 1 && us[i-2].kind == kAdvert && u.blank == 0 && us[i-1].blank == 0 && containsAny(u.f, "email", "e-mail", "邮箱", "почт") && u.cells <= 40 {
				if v := &us[i-1]; v.cells <= 160 && v.enders <= 1 && v.kind <= kProse {
					v.kind = kAdvert
				}
			}
		case kShort:
			// About Name, Name makes …: what a company says of itself at the
			// end of each of its releases; in the middle of a text such a
			// heading is a subheading.
			if after*2 <= all && i+1 < len(us) && us[i+1].kind >= kWeak && us[i+1].kind <= kProse && aboutHead(u, &us[i+1]) {
				u.kind = kCopyHead
			}
		}
	}
}

// bareCredit: brackets or a sign of rights around names and nothing else.
func bareCredit(f string) bool {
	f = strings.TrimSpace(f)
	if strings.HasPrefix(f, "©") {
		return true
	}
	if len(f) > 90 || len(f) < 4 {
		return false
	}
	_, n := utf8.DecodeRuneInString(f)
	_, m := utf8.DecodeLastRuneInString(f)
	return hasAnyPrefix(f, "(", "（", "[") && hasAnySuffix(f, ")", "）", "]") && !strings.ContainsAny(f[n:len(f)-m], "()（）。")
}

// aboutHead: u is About and a name, and what follows begins with that name.
func aboutHead(u, next *unit) bool {
	w := hasPrefixOf2(u.f, "about ", "关于", "о компании ", "об ")
	if w == "" || u.cells > 70 || u.enders > 0 || len(u.t) == len(w) {
		return false
	}
	name := strings.TrimFunc(u.f[len(w):], func(r rune) bool { return blankRune(r) || r == ':' || r == '：' || r == '«' || r == '»' })
	r := firstRune(u.t[len(w):])
	if utf8.RuneCountInString(name) < 2 || !unicode.IsUpper(r) && !han(r) && r != '«' ||
		hasHan(name) && !hasAnySuffix(name, "公司", "集团", "银行", "基金会", "协会", "大学") {
		return false
	}
	return strings.HasPrefix(strings.TrimLeft(next.f, "«“\" "), name)
}

// bio: a paragraph on one of the page's writers: name, then what they do.
func (p *parser) bio(u *unit) bool {
	if u.cells > 420 || u.enders > 4 {
		return false
	}
	for _, w := range [...]string{" is a ", " is the ", " is an ", " covers ", " writes ", " reports ", " has covered ", " has written ", " joined "} {
		i := strings.Index(u.f, w)
		if i <= 0 || i > 50 || !byNames(u.t[:i]) {
			continue
		}
		what := u.f[i:min(len(u.f), i+110)]
		if strings.HasPrefix(w, " is ") && !containsAny(what, "writer", "reporter", "journalist", "correspondent", "columnist", "editor", "author of", "contributor", "photographer", "producer", "fellow at") {
			continue
		}
		for j := range p.us {
			v := &p.us[j]
			if v.kind == kByline || v.reason == Byline || v.kind == kMeta || v.kind == kCaption && bareCredit(v.f) {
				if strings.Contains(v.t, u.t[:i]) {
					return true
				}
			}
		}
	}
	return false
}
