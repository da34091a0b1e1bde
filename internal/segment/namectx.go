package segment

import "strings"

// context is what the words on one side of a place say about a name there.
type context struct {
	discount float32
	strong   bool // they show a name
	title    bool // a title stands before it
}

// contextBefore reads what stands before character i of a run that begins at a.
func (s *Segmenter) contextBefore(i, a int) context {
	k := i
	if i == a {
		// 记者 林远舟, 记者:林远舟, and line-wrapped titles: pass over blanks
		// and a colon.
		for n := 0; n < 4 && k > 0 && (isSpace(s.rs[k-1]) && !isBreak(s.rs[k-1]) || s.rs[k-1] == ':' || s.rs[k-1] == '：'); n++ {
			k--
		}
	}
	if k >= 2 && s.cls[k-1]&clsTitle != 0 && strings.ContainsRune(titleFirsts(s.rs[k-1]), s.rs[k-2]) {
		return context{discount: afterTitle, strong: true, title: true}
	}
	if i == a {
		return context{discount: besideMark}
	}
	return context{}
}

// contextAfter reads what stands after a name that ends before character j of
// a run that ends at b.
func (s *Segmenter) contextAfter(j, b int) context {
	if j < b {
		var next rune
		if j+1 < b {
			next = s.rs[j+1]
		}
		switch {
		case saysAfterName(s.rs[j], next):
			return context{discount: beforeSays, strong: true}
		case s.rs[j] == '等' || s.rs[j] == '称' || s.rs[j] == '率' || s.rs[j] == '摄':
			return context{discount: beforeListing}
		}
		return context{}
	}
	if j < len(s.rs) && s.rs[j] == '、' {
		return context{discount: beforeListing}
	}
	return context{discount: besideMark}
}

// titleFirsts gives the characters that make the end of a title with last after
// them; "" if it ends none. Longer titles end as their last two characters do:
// 副主席, 发言人, 秘书长.
func titleFirsts(last rune) string {
	switch last {
	case '长':
		return "部局省市县州行校院会司处厅署社所组团队书外防财议事谋站馆镇乡村区台科船机店班警关检判"
	case '席':
		return "主"
	case '记':
		return "书"
	case '者':
		return "记作学患"
	case '统':
		return "总"
	case '理':
		return "总经助"
	case '相':
		return "首外"
	case '任':
		return "主"
	case '使':
		return "大公特"
	case '赞':
		return "参"
	case '委':
		return "政常"
	case '员':
		return "委议官球队讯究人演教成专学职党"
	case '表':
		return "代"
	case '士':
		return "博院女护"
	case '授':
		return "教"
	case '生':
		return "医先学考"
	case '志':
		return "同"
	case '人':
		return "言责导候选证发"
	case '练':
		return "教"
	case '编':
		return "主"
	case '辑':
		return "编"
	case '手':
		return "选歌"
	case '师':
		return "律老程教厨计"
	case '家':
		return "专作画学"
	case '演':
		return "导"
	case '裁':
		return "总"
	case '官':
		return "法警察"
	case '将':
		return "上中少"
	case '军':
		return "将"
	case '令':
		return "司"
	case '王':
		return "国女"
	case '子':
		return "王妻儿女男"
	case '主':
		return "公店业"
	case '监':
		return "总"
	case '督':
		return "总"
	case '事':
		return "理董领干"
	case '民':
		return "村居市农"
	case '客':
		return "游旅"
	case '机':
		return "司"
	case '帅':
		return "主"
	case '星':
		return "球影歌"
	case '友':
		return "朋男女"
	case '导':
		return "领"
	case '后':
		return "王"
	case '夫':
		return "丈"
	}
	return ""
}

// saysAfterName reports whether a and b begin a word that stands after the
// name of one who speaks, acts at a meeting, or is addressed.
func saysAfterName(a, b rune) bool {
	switch a {
	case '说':
		return b != '明' && b != '法' && b != '服' && b != '不' // 说明, 说法, 说服
	case '表':
		return b == '示' || b == '态'
	case '指':
		return b == '出'
	case '强':
		return b == '调'
	case '宣':
		return b == '布' || b == '读'
	case '介':
		return b == '绍'
	case '认':
		return b == '为'
	case '告':
		return b == '诉'
	case '透':
		return b == '露'
	case '坦':
		return b == '言'
	case '回':
		return b == '应' || b == '忆' || b == '答'
	case '致':
		return b == '辞' || b == '词'
	case '发':
		return b == '言' || b == '推' || b == '文'
	case '主':
		return b == '持'
	case '出':
		return b == '席' || b == '任'
	case '会':
		return b == '见'
	case '参':
		return b == '加'
	case '陪':
		return b == '同'
	case '呼':
		return b == '吁'
	case '补':
		return b == '充'
	case '解':
		return b == '释'
	case '先':
		return b == '生'
	case '女':
		return b == '士'
	case '同':
		return b == '志'
	case '教':
		return b == '授'
	}
	return false
}
