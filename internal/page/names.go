package page

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// splitNames takes reporters' names apart and leaves out their functions.
// words: written in an alphabet, where names hold spaces.
func splitNames(s string, words bool) []string {
	var names []string
	if words {
		low := strings.ToLower(s)
		for _, w := range [...]string{"written by ", "reporting by ", "text by ", "story by ", "words by ", "interview by ", "by ", "автор: ", "текст: ", "беседовал ", "беседовала ", "записал ", "записала ", "подготовил ", "подготовила "} {
			if strings.HasPrefix(low, w) && len(low) == len(s) {
				s, low = s[len(w):], low[len(w):]
			}
		}
		s = strings.NewReplacer(" and ", ",", " AND ", ",", " & ", ",", " и ", ",", ";", ",", "/", ",").Replace(s)
		for _, n := range strings.Split(s, ",") {
			n = strings.Trim(n, " .|·-–—\u00a0")
			if i := strings.Index(n, " in "); i > 0 {
				n = n[:i]
			}
			if i := strings.Index(strings.ToLower(n), " for "); i > 0 && i < len(n) {
				n = n[:i]
			}
			if i := strings.IndexByte(n, '('); i > 0 {
				n = strings.TrimSpace(n[:i])
			}
			if n == "" || oneOf(strings.ToLower(n), anonymous[:]) || !unicode.IsUpper(firstRune(n)) {
				continue
			}
			if len(names) > 0 && (outletName(strings.ToLower(n)) || hasAnySuffix(strings.ToLower(n), "writer", "writers", "correspondent", "correspondents", "reporter", "reporters", "editor", "editors", "staff", "корреспондент", "обозреватель") || !strings.Contains(n, " ") && strings.IndexFunc(n, unicode.IsUpper) != 0) {
				continue
			}
			names = append(names, n)
		}
		return names
	}
	single := ""
	for _, n := range strings.FieldsFunc(s, func(r rune) bool {
		return blankRune(r) || strings.ContainsRune("、,，/／;；|:：□○◎●■\\", r)
	}) {
		n = stripOffice(n)
		if n == "" || oneOf(n, anonymous[:]) {
			continue
		}
		// Names of two characters are set wide: 王 健.
		if utf8.RuneCountInString(n) == 1 {
			if single == "" {
				single = n
				continue
			}
			n, single = single+n, ""
		}
		names = append(names, n)
	}
	return names
}

// stripOffice takes what a reporter is from before the name.
func stripOffice(n string) string {
	for _, w := range [...]string{"总台", "央视"} {
		n = strings.TrimPrefix(n, w)
	}
	best := -1
	for _, w := range [...]string{"记者", "記者", "通讯员", "通訊員", "实习生", "實習生", "编译", "編譯", "评论员", "撰稿", "特约", "特派员", "文"} {
		if w == "文" {
			if n == w {
				return ""
			}
			continue
		}
		if i := strings.LastIndex(n, w); i >= 0 && i+len(w) > best {
			best = i + len(w)
		}
	}
	if best >= 0 {
		n = n[best:]
	}
	return strings.Trim(n, " .。")
}
