package report

// The documents whose every format is in testdata. Outlets, people and events
// are invented.

var documents = []struct {
	name string
	doc  func() *Document
}{
	{"two-zh", twoZh},      // one language: edit scripts, cosmetic steps, an identical sentence, one moved
	{"zh-en", zhEn},        // two languages: evidence, two sentences against one, other speakers
	{"three", three},       // a fact three tell, and an article about something else
	{"hostile", hostile},   // text that tries to be markup, or to steer the terminal
	{"articles", articles}, // what the read command prints
	{"nothing", nothing},   // no article at all
	{"apart", apart},       // two articles without a link
}

func evidence(kind, a, b string) Evidence { return Evidence{Kind: kind, A: a, B: b} }

func twoZh() *Document {
	b := new(builder)
	b.article(Article{
		Label: "河口", Language: "zh-Hans", Outlet: "河口晚报", Agency: "青石社", Title: "青石桥通车 两岸居民步行过江",
		Published: Published{Date: "2031-05-06", Precision: "day", From: "page"},
	}, []string{
		"5月6日上午,全长1280米的青石桥正式通车,两岸居民第一次步行过江。",
		"桥面设六条车道,两侧各有三米宽的人行道。",
	}, []string{
		"市长罗闻溪在仪式上表示,大桥是两岸人民盼望多年的工程。",
		"“以前过江要等半小时的船。”家住东岸的退休教师韩秋吟说。",
	}, []string{
		"大桥总投资14.6亿元。",
	})
	b.article(Article{
		Label: "东岸", Language: "zh-Hans", Outlet: "东岸日报", Title: "青石桥昨日通车",
		Published: Published{Date: "2031-05-07", Precision: "day", From: "page"},
		Warnings:  []string{"the page prints two dates: 2031-05-07 and 2031-05-08"},
	}, []string{
		"5月6日上午，全长1200多米的青石桥正式通车，数万居民步行过江。",
	}, []string{
		"大桥总投资14.6亿元。",
		"市长罗闻溪出席仪式并剪彩。",
		"桥面设六条车道，两侧各有三米宽的人行道。",
	}, []string{
		"据了解，二号桥的勘测工作已经开始。",
	})
	b.doc.Pairs = []Pair{{Articles: [2]string{"a1", "a2"}, Comparable: true, Reason: "4 of 6 and 4 of 6 sentences linked"}}
	b.link(side(1, 0), side(2, 0), .84, Same, Reworded)
	b.link(side(1, 1), side(2, 1), .9312, Same, Reworded)
	b.link(side(1, 2), side(2, 4), .991, Same, Identical)
	b.link(side(1, 5), side(2, 2), 1, Same, Identical).Moved = true
	b.link(side(1, 3), side(2, 3), .46, Related, Partial)
	b.wording(&b.doc.Links[0], "=青石桥", "+昨日", "=通车", "- 两岸居民步行过江")
	b.wording(&b.doc.Links[1], "=5月6日上午", "~,→，", "=全长", "1280→1200多", "=米的青石桥正式通车", "~,→，", "两岸→数万", "=居民", "-第一次", "=步行过江。")
	b.wording(&b.doc.Links[2], "=桥面设六条车道", "~,→，", "=两侧各有三米宽的人行道。")
	b.group(side(1, 0), side(2, 0))
	b.group(side(1, 1), side(2, 1))
	b.group(side(1, 2), side(2, 4))
	b.group(side(1, 5), side(2, 2))
	return b.done()
}

func zhEn() *Document {
	b := new(builder)
	a := b.article(Article{
		Label: "000_9f2c41d07be8a3c5", Language: "zh-Hans", Outlet: "湖州湾日报", Agency: "青石社", Title: "第七届沿湖城市论坛闭幕",
		Published: Published{Date: "2029-11-24", Precision: "day", From: "page"},
	}, []string{
		"11月21日，由沿湖联盟和北岸大学共同主办的第七届沿湖城市论坛以视频方式举行，两国市长分别发来贺信。",
		"论坛以“共享清洁水源”为主题，来自十九座城市的代表围绕水质监测、渔业保护等议题深入交流。",
	}, []string{
		"联盟秘书长顾南屏表示，论坛已成为沿湖各城交流的独特平台。",
		"他说，明年是联盟成立二十周年。",
		"各方同意投入3.5亿元修复湿地。",
	})
	a.Sentences[3].Speaker, a.Sentences[4].Speaker = "顾南屏", "顾南屏"
	e := b.article(Article{
		Label: "003", Language: "en", Agency: "Lakeside Wire", Title: "Two mayors send letters to the 7th Lakeside Cities Forum",
		Published: Published{Date: "XXXX-11-21", Precision: "day", From: "dateline"},
		Warnings:  []string{"no year is printed; the dateline says November 21"},
	}, []string{
		"The 7th Lakeside Cities Forum was held by video on November 21.",
		"The mayors of both countries sent congratulatory letters to the meeting, which was hosted by the Lakeside League and North Shore University.",
	}, []string{
		"In her letter, Mayor Adela Brandt said the forum has become a unique platform for exchanges between the cities on the lake.",
		"Participants agreed to spend 350 million yuan on the restoration of wetlands.",
	}, []string{
		"Next year's forum will be held in Port Ellery.",
	})
	e.Sentences[3].Speaker = "Adela Brandt"
	b.doc.Pairs = []Pair{{Articles: [2]string{"a1", "a2"}, Comparable: true}}
	b.link(side(1, 1), side(2, 1, 2), .874, Same, Translated,
		evidence("number", "第七届", "7th"), evidence("date", "11月21日", "November 21"), evidence("term", "沿湖联盟", "Lakeside League"),
		evidence("term", "北岸大学", "North Shore University"), evidence("word", "视频", "video"), evidence("word", "贺信", "congratulatory letters"))
	b.link(side(1, 5), side(2, 4), .8, Same, Translated, evidence("number", "3.5亿", "350 million"), evidence("word", "湿地", "wetlands"))
	b.link(side(1, 3), side(2, 3), .55, Related, Partial, evidence("word", "独特平台", "unique platform"), evidence("word", "论坛", "forum"))
	b.group(side(1, 1), side(2, 1, 2))
	b.group(side(1, 5), side(2, 4))
	return b.done()
}

func three() *Document {
	b := new(builder)
	b.article(Article{Label: "harbour", Language: "en", Outlet: "Harbour Courier", Title: "Ferry service to resume on Monday",
		Published: Published{Date: "2030-02-03", Precision: "day", From: "page"}}, []string{
		"The ferry between Westholm and Karrow will resume on Monday after repairs that took eleven weeks.",
		"About 400 people use it every day, the operator said.",
	})
	b.article(Article{Label: "island", Language: "en", Outlet: "Island Post", Title: "Karrow ferry back on Monday",
		Published: Published{Date: "2030-02-03", Precision: "day", From: "page"}}, []string{
		"The Karrow ferry will resume on Monday after repairs that took three months.",
		"Fares stay as they are.",
	})
	b.article(Article{Label: "остров", Language: "ru", Outlet: "Островной вестник", Title: "Паром вернётся в понедельник",
		Published: Published{Date: "2030-02-04", Precision: "day", From: "dateline"}}, []string{
		"Паромное сообщение между Вестхольмом и Карроу возобновится в понедельник после ремонта, который занял одиннадцать недель.",
	})
	b.article(Article{Label: "chess", Language: "en", Outlet: "Harbour Courier", Title: "Teenager wins the town's chess cup",
		Published: Published{From: "unknown"}}, []string{"MiraOlsen, 15, won the final in 34 moves."})
	no := func(x, y, why string) {
		b.doc.Pairs = append(b.doc.Pairs, Pair{Articles: [2]string{x, y}, Reason: why})
	}
	yes := func(x, y string) {
		b.doc.Pairs = append(b.doc.Pairs, Pair{Articles: [2]string{x, y}, Comparable: true})
	}
	yes("a1", "a2")
	yes("a1", "a3")
	no("a1", "a4", "they share no name, number or date")
	yes("a2", "a3")
	no("a2", "a4", "they share no name, number or date")
	no("a3", "a4", "they share no name, number or date")
	b.link(side(1, 0), side(2, 0), .7, Same, Reworded)
	b.link(side(1, 1), side(2, 1), .89, Same, Reworded)
	b.link(side(1, 1), side(3, 1), .83, Same, Translated, evidence("name", "Westholm", "Вестхольмом"), evidence("name", "Karrow", "Карроу"),
		evidence("date", "Monday", "понедельник"), evidence("number", "eleven", "одиннадцать"))
	b.link(side(2, 1), side(3, 1), .64, Same, Translated, evidence("name", "Karrow", "Карроу"), evidence("date", "Monday", "понедельник")).Moved = true
	b.wording(&b.doc.Links[0], "Ferry service to resume→Karrow ferry back", "= on Monday")
	b.wording(&b.doc.Links[1], "=The ", "+Karrow ", "=ferry ", "-between Westholm and Karrow ", "=will resume on Monday after repairs that took ", "eleven weeks→three months", "=.")
	b.group(side(1, 0), side(2, 0))
	b.group(side(1, 1), side(2, 1), side(3, 1))
	return b.done()
}

func hostile() *Document {
	b := new(builder)
	b.article(Article{
		Label: "a|b*c", Language: "en", Outlet: "<b>Bold</b> & \"Co\"", Agency: "\x1b[31mred\x1b[0m", Title: "# Not a heading \x1b]0;title\x07",
		Published: Published{Date: "2030-01-01", Precision: "day", From: "page"},
		Warnings:  []string{"a | pipe, a\nnew line and <script>alert(1)</script>"},
	}, []string{
		"1. Not a list, but *stars*, _lines_, `ticks`, [a link](https://example.org/x) and ![a picture](x.png).",
		"user\u202Egnp.exe\u202C and zero\u200Bwidth, family \U0001F468\u200D\U0001F469\u200D\U0001F467 stays.",
		"Honorificabilitudinitatibuscalifragilisticexpialidociousantidisestablishmentarianismfloccinaucinihilipilification.",
	}, []string{
		"| a | b |",
		"--- ~~struck~~ &amp; https://example.org/a_b_c?d=e&f=g#h",
		"",
	})
	b.article(Article{
		Label: "empty", Title: "",
	})
	b.article(Article{
		Label: "c", Language: "zh-Hans", Title: "他说“好”吧",
	}, []string{"1. Not a list, but *stars*, _lines_, `ticks`, <a href=\"x\">a link</a> and nothing."})
	b.doc.Pairs = []Pair{
		{Articles: [2]string{"a1", "a2"}, Reason: "nothing was read of a2"},
		{Articles: [2]string{"a1", "a3"}, Comparable: true},
		{Articles: [2]string{"a2", "a3"}, Reason: "nothing was read of a2"},
	}
	b.link(side(1, 1), side(3, 1), .5, Same, Reworded)
	b.wording(&b.doc.Links[0], "=1. Not a list, but *stars*, _lines_, `ticks`, ", "[a link](https://example.org/x)→<a href=\"x\">a link</a>",
		"= and ", "![a picture](x.png)→nothing", "=.")
	b.group(side(1, 1), side(3, 1))
	b.link(side(1, 0), side(3, 0), .2, Related, Partial, evidence("word", "a|b\x1b", "**"))
	return b.done()
}

func articles() *Document {
	b := new(builder)
	a := b.article(Article{
		Label: "河口", Language: "zh-Hans", Outlet: "河口晚报", Agency: "青石社", Title: "青石桥通车", Byline: "记者 罗一", Dateline: "青石社河口5月6日电",
		OriginalTitle: "青石桥通车—河口网",
		Published: Published{Date: "2031-05-06", Precision: "day", From: "page",
			Evidence: []DateEvidence{{Rule: "page-date", Source: &Span{40, 50}, Text: "2031-05-06", Gives: "2031-05-06"}}},
	}, []string{
		"5月6日上午，青石桥正式通车。",
		"“以前过江要等半小时的船。”退休教师韩秋吟说。",
	}, []string{"5月6日上午，青石桥正式通车。"})
	a.Sentences[2].Speaker = "韩秋吟"
	a.Sentences[3].Flags = []string{"repeats"}
	a.Dropped = []Dropped{
		{Source: Span{0, 12}, Line: 1, Reason: "navigation", Text: "首页 新闻 体育"},
		{Source: Span{200, 300}, Line: 9, Reason: "copyright", Text: "版权所有，未经河口晚报书面授权不得转载、摘编、复制或建立镜像。\n违者必究。"},
	}
	b.article(Article{Label: "empty", Warnings: []string{"nothing that looks like an article was found"}})
	b.doc.Schema = ArticlesSchema
	return &b.doc
}

func nothing() *Document { return &Document{Schema: CompareSchema} }

func apart() *Document {
	b := new(builder)
	b.article(Article{Label: "chess", Language: "en", Outlet: "Harbour Courier", Title: "Teenager wins chess cup"}, []string{"Mira Olsen, 15, won the final."})
	b.article(Article{Label: "ferry", Language: "en", Outlet: "Island Post", Title: "Karrow ferry back"}, []string{"The Karrow ferry will resume."})
	b.doc.Pairs = []Pair{{Articles: [2]string{"a1", "a2"}, Reason: "they share no name, number or date"}}
	return b.done()
}
