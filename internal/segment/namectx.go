package segment

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
	if k >= 2 && isTitle(s.rs[k-2], s.rs[k-1]) {
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

// isTitle reports whether a title that stands before names ends in a and b.
func isTitle(a, b rune) bool {
	switch b {
	case '长':
		switch a {
		case '部', '局', '省', '市', '县', '州', '行', '校', '院', '会', '司', '处', '厅', '署', '社', '所', '组', '团', '队',
			'书', '外', '防', '财', '议', '事', '谋', '站', '馆', '镇', '乡', '村', '区', '台', '科', '船', '机', '店', '班', '警', '关', '检', '判':
			return true
		}
	case '席', '记', '者', '统', '理', '相', '任', '使', '赞', '委', '员', '表', '士', '授', '生', '志', '人', '练', '编', '辑', '手',
		'师', '家', '演', '裁', '官', '将', '军', '令', '王', '子', '主', '监', '督', '事', '民', '客', '机', '律', '帅', '星', '贝', '友', '导', '后', '皇', '勒', '宗', '夫', '妻':
		switch string([]rune{a, b}) {
		case "主席", "书记", "记者", "作者", "学者", "总统", "总理", "首相", "主任", "大使", "公使", "特使", "参赞", "政委", "常委",
			"委员", "议员", "官员", "球员", "队员", "讯员", "究员", "人员", "演员", "教员", "成员", "专员", "代表",
			"博士", "院士", "女士", "教授", "医生", "先生", "学生", "同志", "言人", "责人", "导人", "候人", "选人", "证人", "导播",
			"教练", "主编", "编辑", "选手", "歌手", "律师", "老师", "程师", "教师", "厨师", "设计师", "计师", "专家", "作家", "画家", "科学家",
			"导演", "总裁", "经理", "助理", "法官", "警官", "检察官", "上将", "中将", "少将", "将军", "司令", "国王", "女王", "王子", "公主",
			"总监", "总督", "理事", "董事", "领事", "干事", "村民", "居民", "市民", "农民", "游客", "旅客", "司机", "主帅", "球星", "朋友", "领导", "王后", "丈夫", "妻子", "儿子", "女子", "男子", "店主", "业主", "得主":
			return true
		}
	}
	return false
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
