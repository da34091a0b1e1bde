package page

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// captionLine finds what stands under a picture.
func captionLine(u *unit) kind {
	f := u.f
	if u.cells > 420 {
		return kShort
	}
	if strings.HasPrefix(f, "▲") && u.han+u.alpha+u.cyr == 0 {
		return kNav // up: a price, not the arrow to a picture
	}
	if strings.HasPrefix(f, "▲") || strings.HasPrefix(f, "△") {
		return kCaption
	}
	// 1/4: the place in a gallery, at the end.
	bracket := 0
	if hasAnySuffix(f, ")", "）") {
		bracket = strings.LastIndexAny(f, "(（")
	}
	if i := bracket; i > 0 && strings.Contains(f[i:], "/") && strings.Trim(f[i:], "()（）0123456789/ ") == "" {
		if v := strings.TrimRight(f[:i], " "); v != "" && u.cells <= 240 {
			return kCaption
		}
	}
	if u.chinese() || u.han > 4 {
		if photographer(f) {
			return kCaption
		}
		if hasAnyPrefix(f, "图为", "图:", "图：", "图片:", "图片：", "图说:", "图说：", "配图", "资料图", "(资料图", "（资料图", "图片来源", "图源", "图片说明", "摄影:", "摄影：", "摄影/", "摄影 ", "上图", "下图", "左图", "右图", "题图", "图片由", "制图", "视频截图", "图1", "图2", "图3", "图4", "图5", "组图", "图①", "图②", "图一", "图二", "图三", "图片／", "图/", "图／", "图|", "图 |", "图 丨", "图 /", "摄影 |", "照片:") && u.cells <= 200 && u.enders <= 3 {
			// 图为 opens a sentence of the text where no picture is meant only
			// in essays; 图1 needs its space or colon.
			return kCaption
		}
		if hasAnySuffix(strings.TrimRight(f, " )）]】。"), "资料图", "资料图片", "资料照片", "供图", "制图", "视频截图", "档案图", "档案照", "图片来源网络", "网络图", "/图", "／图", "翻摄", "提供)", "摄影", "视觉中国", "图源网络") && u.cells <= 220 && !hasAnyPrefix(f, "文/", "文／") {
			return kCaption
		}
		if i := bracket; i > 0 {
			// The picture's source in brackets: （读者提供）（某某图片社）
			in := strings.Trim(f[i:], "()（） ")
			if utf8.RuneCountInString(in) <= 16 && u.cells <= 220 && (hasAnySuffix(in, "提供", "图片社", "摄", "翻摄", "图", "照片", "截图") || hasAnyPrefix(in, "图/", "图：", "图:", "翻摄自", "取自", "截自", "图源")) && !hasAnySuffix(in, "意图", "版图", "地图", "企图") {
				return kCaption
			}
		}
		return kShort
	}
	if hasAnyPrefix(f, "photo:", "photos:", "photo by ", "photos by ", "photo courtesy", "photo credit", "photo/", "photo /", "image:", "images:", "image credit", "image source", "image caption", "image by", "picture:", "pictured:", "picture by", "file photo", "file photo:", "file picture", "file image", "credit:", "caption:", "graphic:", "illustration:", "illustration by", "(photo", "[photo", "above:", "handout photo",
		"фото:", "фото -", "фото –", "фото —", "фото ©", "фото с ", "фото из ", "фото предоставлено", "фото: ", "фото/", "фотография:", "фотографии:", "на фото", "на снимке", "снимок:", "снимок ", "иллюстрация:", "изображение:", "©", "архивное фото", "фото автора", "инфографика:", "скриншот") && u.cells <= 320 {
		return kCaption
	}
	if u.cells <= 400 {
		t := strings.TrimRight(f, " .)]")
		if hasAnySuffix(t, "/getty images", "getty images", "file photo", "ap photo", "(file", "file pic", "via reuters", "/reuters", "/ap", "/afp", "/xinhua", "courtesy photo", "архивное фото", "/ тасс", "/тасс", "/риа новости", "/ риа новости", "handout", "shutterstock", "screenshot", "pexels", "unsplash", "wikimedia commons") && (u.enders <= 3) {
			return kCaption
		}
		// Фото Имени Фамилии, Фото из архива: the last sentence.
		if i := strings.LastIndex(u.t, "Фото "); i > 0 && utf8.RuneCountInString(u.t[i:]) <= 60 && u.cells <= 320 {
			if q := strings.TrimRight(u.t[:i], " \u00a0"); hasAnySuffix(q, ".", "!", "?", "/", "|", "…", "(", "»") {
				return kCaption
			}
		}
		// The credit in brackets that closes it: (Photo by …), (Agency/Name), Фото: …
		for _, w := range [...]string{"(photo", "[photo", "(photos by", "(ap photo", "(file photo", "(image", "(picture", " photo: ", " photo by ", " photograph: ", " photo courtesy", " credit: ", " photo credit", " image credit", "(фото", " фото: ", " фото —", " © ", "(credit", "(courtesy", " picture: ", " pic: ", " image: ", "photo/", " photo "} {
			i := strings.LastIndex(f, w)
			if i <= 0 {
				continue
			}
			tailCells := utf8.RuneCountInString(f[i:])
			if w == " photo " {
				if !strings.HasSuffix(t, "photo") {
					continue
				}
			}
			if tailCells <= 70 && u.cells <= 360 && (i > 0 && (f[0] != ' ')) && u.enders <= 4 {
				return kCaption
			}
		}
		if i := strings.LastIndexByte(f, '('); i >= 0 && (strings.HasSuffix(f, ")") || strings.HasSuffix(f, ").")) && len(f)-i < 60 && u.enders <= 2 {
			// (Agency/Name Surname)
			in := strings.TrimRight(f[i+1:], ").")
			if k := strings.IndexByte(in, '/'); k > 0 && !strings.ContainsAny(in, "0123456789.,;") && strings.Count(in, "/") == 1 && outletish(in[:k], u.t[i+1:]) {
				return kCaption
			}
		}
	}
	return kShort
}

// outletish: the part of a picture credit before the slash is a name.
func outletish(f, t string) bool {
	r, _ := utf8.DecodeRuneInString(t)
	return unicode.IsUpper(r) && len(f) >= 2 && strings.Count(f, " ") <= 2
}

// photographer reports whether Chinese words end in a photographer's name and
// 摄: 某某社记者 某某 摄, 张三/摄. In 由某某拍摄。 the word before is a verb.
func photographer(f string) bool {
	s := strings.TrimRight(f, " 。)）]】.")
	for _, w := range [...]string{"摄", "摄影", "拍摄"} {
		if !strings.HasSuffix(s, w) {
			continue
		}
		head := s[:len(s)-len(w)]
		if w == "摄" && hasAnySuffix(head, "拍", "航", "录", "翻", "跟", "偷") {
			continue
		}
		spaced := strings.TrimRight(head, " /／|:：") != head
		head = strings.TrimRight(head, " /／|:：")
		i := strings.LastIndexFunc(head, func(r rune) bool {
			return blankRune(r) || strings.ContainsRune("(（/／:：|。,，、[【", r)
		})
		name := head
		if i >= 0 {
			_, n := utf8.DecodeRuneInString(head[i:])
			name = head[i+n:]
		}
		n := utf8.RuneCountInString(stripOffice(name))
		if w == "拍摄" && (!spaced || !strings.Contains(name, "记者") && i < 0) {
			continue
		}
		if n >= 1 && n <= 4 && (i >= 0 || strings.Contains(name, "记者") || n <= 4 && len(head) < 20) {
			return true
		}
		if strings.Contains(name, "记者") && n <= 6 {
			return true
		}
	}
	return false
}
