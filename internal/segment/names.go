package segment

import "xdiff/internal/lexicon"

// What a character may be: the parts of names as the lexicon has them, in the
// low bits, and
const (
	clsCore    uint16 = 1 << 5 // writes foreign names and little else
	clsNumeral uint16 = 1 << 6
	clsHan     uint16 = 1 << 7  // a part of a run of Chinese
	clsTrad    uint16 = 1 << 8  // in traditional text only
	clsDouble  uint16 = 1 << 9  // may begin a surname of two characters
	clsCommon  uint16 = 1 << 10 // one of the commonest surnames
	clsTitle   uint16 = 1 << 11 // may end a title
	clsDot     uint16 = 1 << 12 // a middle dot between Chinese characters

	clsSurname  = uint16(lexicon.Surname)
	clsGiven1   = uint16(lexicon.Given1)
	clsGiven2   = uint16(lexicon.Given2)
	clsSingle   = uint16(lexicon.GivenSingle)
	clsTranslit = uint16(lexicon.Translit)
)

// class is classOf, remembered for the characters that nearly all texts are
// made of.
func (s *Segmenter) class(r rune) uint16 {
	const first, last = 0x4E00, 0x9FFF
	if r < first || r > last {
		return classOf(r)
	}
	if s.classes == nil {
		s.classes = make([]uint16, last-first+1)
	}
	c := &s.classes[r-first]
	if *c == 0 {
		*c = classOf(r)
	}
	return *c
}

// classOf is the class of one character.
func classOf(r rune) uint16 {
	if !isHan(r) {
		return 0
	}
	c := clsHan | uint16(lexicon.Name(r))&0x1F
	if trad, _ := lexicon.Script(r); trad {
		c |= clsTrad
	}
	if isDoubleFirst(r) {
		c |= clsDouble
	}
	if isCommonSurname(r) {
		c |= clsCommon
	}
	if titleFirsts(r) != "" {
		c |= clsTitle
	}
	switch r {
	case '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '百', '千', '万', '亿', '零', '〇', '两':
		c |= clsNumeral
	// Surnames among the hundred commonest that name lists leave out, being
	// simplified forms of other ones.
	case '肖', '阎', '闫', '付':
		c |= clsSurname
	// Common in names from Central Asia and Turkey.
	case '罕', '弥', '吾', '买', '干', '努', '玉':
		c |= clsTranslit
	// Characters that news prints in foreign names far more often than in any
	// word.
	case '斯', '尔', '夫', '克', '拉', '罗', '诺', '维', '洛', '科', '奥', '雅', '娜', '莎', '兹', '茨', '廖',
		'捷', '谢', '尼', '德', '普', '伊', '莫', '萨', '纳', '卡', '巴', '瓦', '鲁', '蒂', '迪', '耶', '弗', '格',
		'吉', '柯', '莱', '勒', '雷', '卢', '曼', '蒙', '姆', '穆', '娅', '帕', '佩', '切', '丘', '钦', '瑟', '舍',
		'泰', '坦', '扎', '詹', '佐', '埃', '艾', '逊', '彻', '菲', '戈', '赫', '亨', '霍', '琳', '莉', '玛', '妮',
		'妲', '丝', '黛', '朗', '阿', '皮', '哈', '图', '塔', '桑', '库', '杰', '基', '珀', '赖', '鲍', '布', '贝',
		'里', '亚', '默', '茜', '芭', '蓬', '珊', '娃':
		c |= clsCore | clsTranslit
	}
	return c
}

// Costs of names, -ln of probabilities as those of the dictionary are: of a
// name at all, of its surname, of each character of a given name. They are
// rough on purpose; what decides is whether the words that a name would break
// are cheaper, and the marks around it.
const (
	nameBase      = 4.6 // one word in a hundred of a news text
	nameOne       = 1.0 // given names of one character are the fewer
	surnameCommon = 3.0
	surnameOther  = 5.0
	surnameWord   = 8.0 // a word of the language first: 时, 成, 应
	givenKnown    = 5.0 // a character of the lists
	givenRare     = 6.5 // not of the lists, and hardly a word
	givenMid      = 8.0
	givenWord     = 11.0 // a common word
	givenStrange  = 3.0
	nameBreaks    = 3.5 // its surname begins a word of the dictionary

	foreignBase   = 6.0
	foreignCore   = 3.5
	foreignOther  = 5.5
	foreignWord   = 8.0
	dotBase       = 5.0
	dotPart       = 5.0 // a part that the dictionary has
	dotMiddle     = 3.0
	maxForeign    = 10 // characters of a part
	maxDotParts   = 4
	knownName     = 7.0 // a name shown to be one elsewhere in the text
	afterTitle    = 5.0 // discounts
	beforeSays    = 3.0
	beforeListing = 1.5
	aloneInRun    = 5.0
	besideMark    = 0.5
)

// nameEdges offers the names that begin at character i of the run [a, b).
func (s *Segmenter) nameEdges(i, a, b int) {
	c := s.cls[i]
	if s.book.known > 0 {
		s.knownEdges(i, b)
	}
	if c&(clsSurname|clsTranslit|clsDouble) == 0 && !s.dots {
		return
	}
	// Most characters that can begin a foreign name stand before one that
	// cannot go on with it.
	if c&(clsSurname|clsDouble) == 0 && !s.dots && (i+1 >= b || s.cls[i+1]&clsTranslit == 0) {
		return
	}
	before := s.contextBefore(i, a)
	if c&clsSurname != 0 {
		s.given(i, i+1, a, b, s.surnameCost(i), before)
	}
	if c&clsDouble != 0 && i+2 < b && lexicon.DoubleSurname(s.rs[i], s.rs[i+1]) {
		s.given(i, i+2, a, b, surnameOther, before)
	}
	if c&clsTranslit != 0 {
		s.foreign(i, a, b, before)
	}
	if s.dots {
		s.dotted(i, a, b, before)
	}
}

// surnameCost is the cost of character i as a surname.
func (s *Segmenter) surnameCost(i int) float32 {
	if s.cls[i]&clsCommon != 0 {
		// 于 is a preposition first.
		if s.lat.single(i) < 7 {
			return surnameOther + 1
		}
		return surnameCommon
	}
	if s.lat.single(i) < 8.5 {
		return surnameWord
	}
	return surnameOther
}

// isCommonSurname reports whether r is among the hundred commonest surnames.
func isCommonSurname(r rune) bool {
	switch r {
	case '王', '李', '张', '刘', '陈', '杨', '黄', '赵', '吴', '周', '徐', '孙', '马', '朱', '胡', '郭', '何', '高', '林',
		'罗', '郑', '梁', '谢', '宋', '唐', '许', '韩', '冯', '邓', '曹', '彭', '曾', '肖', '田', '董', '袁', '潘', '于', '蒋',
		'蔡', '余', '杜', '叶', '程', '苏', '魏', '吕', '丁', '任', '沈', '姚', '卢', '姜', '崔', '钟', '谭', '陆', '汪', '范',
		'金', '石', '廖', '贾', '夏', '韦', '傅', '方', '白', '邹', '孟', '熊', '秦', '邱', '江', '尹', '薛', '闫', '段', '雷',
		'侯', '龙', '史', '陶', '黎', '贺', '顾', '毛', '郝', '龚', '邵', '万', '钱', '严', '覃', '武', '戴', '莫', '孔', '汤':
		return true
	}
	return false
}

// given offers the names whose surname is [i, g) and whose given name is the
// one or two characters after it.
func (s *Segmenter) given(i, g, a, b int, surname float32, before context) {
	if g >= b || isDot(s.rs[g]) {
		return
	}
	base := nameBase + surname - before.discount
	// 张开, 高兴: a word that begins with the surname is likelier than a name,
	// and if the word is as long as the name it is the name's own entry.
	broken := false
	for _, w := range s.lat.at(i) {
		broken = broken || w.Len == g-i+1
		if w.Len == g-i+2 && !before.strong {
			return
		}
	}
	if broken {
		base += nameBreaks
	} else {
		s.offer(i, g+1, a, b, base+nameOne+s.givenCost(g, clsSingle|clsGiven2), before)
	}
	if g+1 < b && !isDot(s.rs[g+1]) {
		c := s.givenCost(g, clsGiven1) + s.givenCost(g+1, clsGiven2)
		// 张截图, 曾爆料: two characters that no name is known to have.
		if s.cls[g]&(clsGiven1|clsGiven2) == 0 && s.cls[g+1]&(clsGiven1|clsGiven2) == 0 && !before.strong {
			c += givenStrange
		}
		s.offer(i, g+2, a, b, base+c, before)
	}
}

// givenCost is the cost of character i in a given name, in the place that
// class names.
func (s *Segmenter) givenCost(i int, class uint16) float32 {
	if s.cls[i]&class != 0 {
		return givenKnown
	}
	switch c := s.lat.single(i); {
	case c >= 10.3:
		return givenRare
	case c >= 8.5:
		return givenMid
	}
	return givenWord
}

// offer adds the edge of a name from i to j with what follows it weighed in.
func (s *Segmenter) offer(i, j, a, b int, c float32, before context) {
	if s.book.drops > 0 && s.book.dropped(s.rs[i:j]) {
		return
	}
	after := s.contextAfter(j, b)
	c -= after.discount
	// (林远舟), 曹雨生、: nothing else in the run.
	if i == a && j == b {
		c -= aloneInRun
	}
	s.lat.edge(i, j, max(c, 1), true)
}

// foreign offers the foreign names that begin at i: three characters or more
// of those that write foreign sounds, two of them core, or one where no other
// is a common word; after a title, two characters.
func (s *Segmenter) foreign(i, a, b int, before context) {
	c := float32(foreignBase) - before.discount
	core, words := 0, 0
	for j := i; j < b && j-i < maxForeign && s.cls[j]&clsTranslit != 0; j++ {
		c += s.foreignCost(j)
		switch {
		case s.cls[j]&clsCore != 0:
			core++
		case s.lat.single(j) < 9.5:
			words++
		}
		if n := j - i + 1; n >= 3 && (core >= 2 || core == 1 && words == 0) || n == 2 && core >= 1 && before.title {
			s.offer(i, j+1, a, b, c, before)
		}
	}
}

// foreignCost is the cost of character i in a foreign name.
func (s *Segmenter) foreignCost(i int) float32 {
	switch {
	case s.cls[i]&clsCore != 0:
		return foreignCore
	case s.lat.single(i) < 8.5:
		return foreignWord
	}
	return foreignOther
}

// dotted offers the names that begin at i and whose parts are joined by dots.
// A part is written in characters for foreign sounds, or is a word of the
// dictionary beside one that is.
func (s *Segmenter) dotted(i, a, b int, before context) {
	k := i
	for k < b && k-i <= maxForeign && !isDot(s.rs[k]) {
		k++
	}
	if k >= b || !isDot(s.rs[k]) || k == i {
		return
	}
	c, sounds := s.part(i, k)
	if c == infinite {
		return
	}
	c += dotBase - before.discount
	// 克里|斯多夫·赖斯: hardly from the middle of such characters.
	if i > a && !before.title && s.cls[i-1]&clsCore != 0 {
		c += dotMiddle
	}
	for parts := 1; parts < maxDotParts; parts++ {
		from := k + 1
		// Every end of the last part is offered; the words after it decide.
		sum := float32(0)
		all := true
		for j := from; j < b && j-from < maxForeign && !isDot(s.rs[j]); j++ {
			sum += s.foreignCost(j)
			all = all && s.cls[j]&clsTranslit != 0
			last := sum
			switch word := s.isWord(from, j+1); {
			case word && (sounds || all) && !s.soundsOn(j+1, b):
				last = min(sum, dotPart)
			case !all || !sounds && j == from:
				continue
			}
			s.lat.edge(i, j+1, max(c+last-s.contextAfter(j+1, b).discount, 1), true)
		}
		// A further dot makes this part an inner one.
		k = from
		for k < b && k-from <= maxForeign && !isDot(s.rs[k]) {
			k++
		}
		if k >= b || !isDot(s.rs[k]) || k == from {
			return
		}
		p, snd := s.part(from, k)
		if p == infinite {
			return
		}
		c += p
		sounds = sounds || snd
	}
}

// soundsOn reports whether character i goes on with a foreign name rather than
// with a word: 马尔科|娃.
func (s *Segmenter) soundsOn(i, b int) bool {
	return i < b && s.cls[i]&clsTranslit != 0 && s.lat.single(i) >= 9
}

// part is the cost of [i, j) as a part of a dotted name, and whether it is
// written in characters for foreign sounds.
func (s *Segmenter) part(i, j int) (c float32, sounds bool) {
	sounds = true
	for k := i; k < j; k++ {
		sounds = sounds && s.cls[k]&clsTranslit != 0
		c += s.foreignCost(k)
	}
	switch {
	case s.isWord(i, j):
		return min(c, dotPart), sounds
	case sounds:
		return c, true
	}
	return infinite, false
}

// isWord reports whether [i, j) is a word of the dictionary.
func (s *Segmenter) isWord(i, j int) bool {
	for _, w := range s.lat.at(i) {
		if w.Len == j-i {
			return w.Len > 1
		}
	}
	return false
}

// isDoubleFirst reports whether r begins surnames of two characters; the list
// of pairs is the lexicon's.
func isDoubleFirst(r rune) bool {
	switch r {
	case '欧', '司', '诸', '上', '端', '东', '皇', '尉', '公', '令', '慕', '宇', '长', '夏', '南', '百', '呼', '独',
		'轩', '申', '太', '澹', '濮', '淳', '单', '钟', '闻', '赫', '仲', '鲜', '闾', '拓', '万', '西', '第', '宗', '梁', '谷':
		return true
	}
	return false
}
