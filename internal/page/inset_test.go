package page

import (
	"strings"
	"testing"
)

// TestInsets: one case a rule of what stands between and behind the
// paragraphs; body is what remains, paragraphs joined by a bar.
func TestInsets(t *testing.T) {
	zh := "渡口停航六年后复航\n" + zhA + "\n"
	en := "Greystone ferry sails again\n\n" + enA + "\n\n"
	ru := "Паром снова ходит\n\n" + ruA + "\n\n"
	for _, c := range []struct{ why, in, body string }{
		{"a script between paragraphs", zh + "(function(){ var s = document.createElement(\"script\"); s.src = \"//a.example/b.js\"; })();\n" + zhB, zhA + "|" + zhB},
		{"a call that fills a slot", zh + "SLOT_ONE(\"u123\", { width: 640 });\n" + zhB, zhA + "|" + zhB},
		{"an assignment", en + "window._q = window._q || []; _q.push([\"pv\"]);\n\n" + enB, enA + "|" + enB},
		{"a style sheet's rule", en + ".box { color: red; }\n\n" + enB, enA + "|" + enB},
		{"a sentence with brackets and a semicolon is text", en + "He said it twice (on the quay and on the boat);\n\n" + enB, enA + "|He said it twice (on the quay and on the boat);|" + enB},
		{"an arrow to press", zh + "全镇都在用的渡口票务平台，立省三元 >>\n" + zhB, zhA + "|" + zhB},
		{"a quotation closes with the same mark", ru + "Пассажиры назвали судно «Серый камень»\n\n" + ruB, ruA + "|Пассажиры назвали судно «Серый камень»|" + ruB},
		{"words to share with", "渡口停航六年后复航\n关注 收藏 分享到:\n" + zhA + "\n" + zhB, zhA + "|" + zhB},
		{"files to fetch", zh + zhB + "\n相关附件：\n1.渡口班次一览表.xlsx\n2.Timetable.pdf (214 KB)", zhA + "|" + zhB},
		{"a whole article on one line", "渡口停航六年后复航\n\u3000\u3000" + zhA + "\u3000\u3000" + zhB + "\u3000\u3000船长的一天\u3000\u3000" + zhC, zhA + "|" + zhB + "|船长的一天|" + zhC},
		{"hard spaces part paragraphs too", "Greystone ferry sails again\n" + enA + "\u00a0\u00a0\u00a0\u00a0" + enB, enA + "|" + enB},
		{"a wide gap inside a sentence parts nothing", zh + "获奖的是王\u3000\u3000健和李小满两位船员，他们在渡口一共工作了三十多年，从来没有误过一班船。", zhA + "|获奖的是王\u3000\u3000健和李小满两位船员，他们在渡口一共工作了三十多年，从来没有误过一班船。"},
		{"a menu bar is not wrapped into a paragraph", "首页 | 版面概览 | 往期回顾 | 下载\nA03版:要闻\n" + zh + zhB, zhA + "|" + zhB},
		{"readers' letters in whole sentences", ru + ruB + "\n\nОтзывы читателей\nАнна С.\nЯ была на этом пароме и помню, как его строили всей деревней. Спасибо команде!\nОтветить", ruA + "|" + ruB},
		{"a form with its own words", en + "Newsletter\nGet our Harbour Notes newsletter\nThe week's stories from the quay, delivered every Saturday.\nEnter email address\nSign Me Up\n\n" + enB, enA + "|" + enB},
		{"what a company says of itself", en + enB + "\n\n###\n\nAbout Greystone Ferries\nGreystone Ferries runs boats on three rivers and employs sixty people in two towns. It was founded in 1987.\n\nMedia contacts:\nAda Holm, Greystone Ferries\n+44 113 555 0142", enA + "|" + enB},
		{"a dated chronicle stays", en + "12 June 2018\nThe old boat makes its last crossing with two dogs aboard\n\n" + enB, enA + "|The old boat makes its last crossing with two dogs aboard|" + enB},
		{"a Chinese subheading with 关于 stays", zh + "关于新船\n新船" + zhB + "\n" + zhC, zhA + "|关于新船|新船" + zhB + "|" + zhC},
		{"a subheading that begins with About stays", en + "About the boat\n\n" + enB, enA + "|About the boat|" + enB},
		{"two lines of a caption, the second a credit", "Greystone ferry sails again\n\nThe new boat at the landing on Friday.\n(Ada Holm / Greystone Times)\n\nBy Per Lund\n\n" + enA + "\n\n" + enB, enA + "|" + enB},
		{"a writer's life behind a list", "Greystone ferry sails again\n\nBy Per Lund\n\n" + enA + "\n\n" + enB + "\n\nMore to Read\nMuseum plans on show\n\nPer Lund covers the harbour for the paper. He joined in 2016 after six years on the boats.", enA + "|" + enB},
		{"an older report between paragraphs", ru + "19 декабря 2024, 10:05\nВ Серокаменске достроили причал, которому искали имя\n\n" + ruB, ruA + "|" + ruB},
		{"a dateline of two cities", "Greystone ferry sails again\n\nGREYSTONE, England, and EASTPORT, Maine, March 12, 2025 — " + enA + "\n\n" + enB, enA + "|" + enB},
	} {
		p := ParseText(c.in)
		checkCover(t, c.in, p)
		var got []string
		for _, b := range p.Blocks {
			got = append(got, b.Text)
		}
		if s := strings.Join(got, "|"); s != c.body {
			t.Errorf("%s: body\n%s\nwant\n%s", c.why, s, c.body)
		}
	}
}

// TestOwnNames: who published the page, by its own lines.
func TestOwnNames(t *testing.T) {
	for _, c := range []struct{ why, in, outlet, byline string }{
		{"a slogan behind the masthead is no name", "Заря — новости каждый час\nПолитика  Спорт  Культура\nПаром снова ходит по реке круглый год\n" + ruA + "\n" + ruB + "\n© 2024 Заря", "Заря", ""},
		{"the inner of two pairs of quotes", "Речная правда. Газета района\nГлавная\nПаром снова ходит по реке круглый год\n" + ruA + "\n" + ruB + "\nУчредитель: АНО «Редакция газеты “Речная правда”»", "Речная правда", ""},
		{"the outlet signs behind the text", "青石電視新聞網\n首頁 新聞 專題 直播\n渡口停航六年後復航\n" + zhA + "\n" + zhB + "\n（青石電視新聞）\n青石電視新聞網 版權所有", "青石電視新聞", ""},
		{"the source stands below the title's second place", "青石客户端·触屏版\n渡口停航六年后复航 居民迎船\n" + zhA + "\n" + zhB + "\n收起全文\n渡口停航六年后复航 居民迎船\n2024-05-16 11:32　来源：山湾晚报", "山湾晚报", ""},
		{"reporters in shell brackets", "渡口停航六年後復航\n2024/05/16 05:30\n〔記者王立民／青石報導〕\n" + zhA + "\n" + zhB, "", "王立民"},
	} {
		p := ParseText(c.in)
		checkCover(t, c.in, p)
		if p.Outlet != c.outlet || p.Byline != c.byline {
			t.Errorf("%s: outlet %q, byline %q; want %q, %q", c.why, p.Outlet, p.Byline, c.outlet, c.byline)
		}
	}
}
