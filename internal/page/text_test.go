package page

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "rewrite the readings in testdata/dumps")

// long makes a paragraph of its language, so that a case shows one rule only.
const (
	zhA = "周五上午，青石镇的老渡口迎来了停航六年后的第一班船，镇上的居民早早等在岸边。船长说，航线每天往返四次。"
	zhB = "渡口管理处介绍，新船可以载客六十人，票价两元。老人和孩子免费乘坐，自行车也可以上船。"
	zhC = "镇里还计划在明年春天修好通往渡口的石板路，并在码头边建一座小型博物馆。工程已经开始招标。"
	enA = "The ferry at Greystone made its first crossing in six years on Friday morning, and half the town was on the quay to see it leave."
	enB = "The new boat carries sixty passengers and runs four times a day, the harbour office said. Children and pensioners ride free."
	enC = "A stone road to the landing will be rebuilt next spring, and a small museum is planned beside it. Bids are already being taken."
	ruA = "Паром в Серокаменске впервые за шесть лет вышел в рейс утром в пятницу, и проводить его пришла половина города."
	ruB = "Новое судно берёт шестьдесят пассажиров и ходит четыре раза в день, сообщили в управлении порта. Дети ездят бесплатно."
	ruC = "Весной отремонтируют каменную дорогу к пристани, рядом с ней появится небольшой музей. Торги уже объявлены."
)

// TestRules: one case a rule. body is what remains, paragraphs joined by a bar.
func TestRules(t *testing.T) {
	for _, c := range []struct {
		why, in, title, body string
		check                func(p *Page) string // got, where not title or body
		want                 string
	}{
		{why: "an empty text has nothing to say", in: ""},
		{why: "white space only", in: " \n\u3000\n\u00a0\r\n"},
		{why: "a title alone", in: "渡口复航 老街热闹起来", title: "渡口复航 老街热闹起来"},
		{why: "one sentence alone is body", in: enA, body: enA},
		{why: "a clean article stays whole", in: "渡口复航\n\n" + zhA + "\n\n" + zhB + "\n\n" + zhC, title: "渡口复航", body: zhA + "|" + zhB + "|" + zhC},
		{why: "CRLF ends lines", in: "渡口复航\r\n\r\n" + zhA + "\r\n" + zhB + "\r\n", title: "渡口复航", body: zhA + "|" + zhB},
		{why: "short last and one-sentence quoted paragraphs survive", in: "Greystone ferry sails again\n\n" + enA + "\n\n“At last,” she said.\n\n" + enB + "\n\nHe waved.", title: "Greystone ferry sails again", body: enA + "|“At last,” she said.|" + enB + "|He waved."},
		{why: "subheadings are the outlet's words", in: "渡口复航\n" + zhA + "\n一条船的归来\n" + zhB + "\n石板路\n" + zhC, title: "渡口复航", body: zhA + "|一条船的归来|" + zhB + "|石板路|" + zhC},
		{why: "a list in the body survives, also at its end", in: "Greystone ferry sails again\n\n" + enA + "\n\nDepartures:\n• 7.10\n• 9.30, weekdays only\n\n" + enB + "\n\nThe winners:\n1. Ada Holm\n2. Per Lund", title: "Greystone ferry sails again", body: enA + "|Departures:|• 7.10|• 9.30, weekdays only|" + enB + "|The winners:|1. Ada Holm|2. Per Lund"},
		{why: "a paragraph that trails off is no teaser", in: "渡口复航\n" + zhA + "\n“这些年，渡口上发生过的事情，三天三夜也说不完……”\n" + zhB, title: "渡口复航", body: zhA + "|“这些年，渡口上发生过的事情，三天三夜也说不完……”|" + zhB},
		{why: "an interview's 记者: is no byline", in: "渡口复航\n" + zhA + "\n记者：新船什么时候开航？\n船长：明年春天，等石板路修好以后。\n" + zhB, title: "渡口复航", body: zhA + "|记者：新船什么时候开航？|船长：明年春天，等石板路修好以后。|" + zhB},
		{why: "By at the start of a sentence is no byline", in: "Greystone ferry sails again\n" + enA + "\nBy noon the quay was empty.\n" + enB, title: "Greystone ferry sails again", body: enA + "|By noon the quay was empty.|" + enB},
		{why: "由某人拍摄 is a sentence, not a credit", in: "渡口复航\n" + zhA + "\n这部短片由镇上的中学生拍摄。\n" + zhB, title: "渡口复航", body: zhA + "|这部短片由镇上的中学生拍摄。|" + zhB},
		{why: "news of copyright is no notice", in: "法院宣判一起版权纠纷案\n法院周二宣判，被告未经授权转载原告的文章，侵犯了著作权，应当赔偿三万元。原告表示接受判决。\n" + zhB, title: "法院宣判一起版权纠纷案", body: "法院周二宣判，被告未经授权转载原告的文章，侵犯了著作权，应当赔偿三万元。原告表示接受判决。|" + zhB},

		{why: "a jump line joins the halves of a sentence", in: "渡口复航\n" + zhA + "\n管理处的人说，从前坐船要等上大半天，现在只要\n■下转第4版 ■上接第1版\n一刻钟就能到对岸，学生再也不用绕山路。", title: "渡口复航", body: zhA + "|管理处的人说，从前坐船要等上大半天，现在只要一刻钟就能到对岸，学生再也不用绕山路。"},
		{why: "between whole sentences it joins nothing", in: "渡口复航\n" + zhA + "\n（下转第3版）\n" + zhB, title: "渡口复航", body: zhA + "|" + zhB},
		{why: "in English with a space", in: "Greystone ferry sails again\n" + enA + "\nThe harbour master said the old landing had been left to the gulls and to\nContinued on page A4\nthe boys who fish there after school.", title: "Greystone ferry sails again", body: enA + "|The harbour master said the old landing had been left to the gulls and to the boys who fish there after school."},
		{why: "the Russian paper's pointer", in: "Паром снова ходит\n" + ruA + "\nОкончание на стр. 5\n" + ruB, title: "Паром снова ходит", body: ruA + "|" + ruB},
		{why: "advertisements and pointers in mid-flow", in: "Greystone ferry sails again\n\n" + enA + "\n\nADVERTISEMENT\n\n" + enB + "\n\nRead more: Museum plans on show\n\nStory continues below\n\n" + enC, title: "Greystone ferry sails again", body: enA + "|" + enB + "|" + enC},
		{why: "a list in mid-flow, then the body goes on", in: "Паром снова ходит\n\n" + ruA + "\n\nЧитайте также\nМузей у пристани: что покажут\nКто починит дорогу\n\n" + ruB + "\n\n" + ruC, title: "Паром снова ходит", body: ruA + "|" + ruB + "|" + ruC},
		{why: "captions in mid-flow", in: "渡口复航\n" + zhA + "\n图为新船靠岸。张立群 摄\n" + zhB + "\n▲ 渡口旧照\n" + zhC, title: "渡口复航", body: zhA + "|" + zhB + "|" + zhC},
		{why: "captions in English and Russian", in: "Паром снова ходит\n" + ruA + "\nФото: Пётр Зимин\n" + ruB, title: "Паром снова ходит", body: ruA + "|" + ruB},
		{why: "teasers after the body: heading, broken paragraph, time", in: "渡口复航\n" + zhA + "\n" + zhB + "\n石板路开工\n镇里的石板路昨天开工，预计明年春天完工，届时居民出行将更加方便...\n07-24\n博物馆征集老物件\n为筹建小型博物馆，镇里向居民征集与渡口有关的老物件，已经收到...\n07-23", title: "渡口复航", body: zhA + "|" + zhB},
		{why: "a legal statement with numbered clauses", in: "渡口复航\n" + zhA + "\n" + zhB + "\n版权声明\n1、凡本网注明“来源:本网”的作品,未经授权不得转载。\n2、本网转载的作品不代表本网观点,如有侵权请联系删除。", title: "渡口复航", body: zhA + "|" + zhB},
		{why: "neighbours and comments", in: "Greystone ferry sails again\n\n" + enA + "\n\n" + enB + "\n\nPREV Museum opens in spring\nNEXT Road to be rebuilt\n\nComments (2)\nAnna: I was on that boat. It was full of dogs and very happy people.", title: "Greystone ferry sails again", body: enA + "|" + enB},
		{why: "cookies above the title", in: "We use cookies to improve your experience. By continuing to browse you accept our cookie policy.\nHome | News | Sport\nGreystone ferry sails again\n" + enA + "\n" + enB, title: "Greystone ferry sails again", body: enA + "|" + enB},

		{why: "the host's name after the title", in: "渡口停航六年后复航 居民岸边迎船_青石新闻网\n" + zhA + "\n" + zhB, title: "渡口停航六年后复航 居民岸边迎船", body: zhA + "|" + zhB, check: func(p *Page) string { return p.Host + " " + p.Outlet }, want: "青石新闻网 青石新闻网"},
		{why: "a speaker after a dash is part of the title", in: "Паром в Серокаменске будет ходить круглый год — Зимин\n" + ruA + "\n«Паром будет ходить круглый год», — сказал начальник порта Пётр Зимин.\n" + ruB, title: "Паром в Серокаменске будет ходить круглый год — Зимин", body: ruA + "|«Паром будет ходить круглый год», — сказал начальник порта Пётр Зимин.|" + ruB},
		{why: "a title broken by its layout", in: "青石镇老渡口迎来 第一班船\n" + "周五，青石镇老渡口迎来第一班船，镇上的居民早早等在岸边。船长说，航线每天往返四次。\n" + zhB, title: "青石镇老渡口迎来第一班船", body: "周五，青石镇老渡口迎来第一班船，镇上的居民早早等在岸边。船长说，航线每天往返四次。|" + zhB},
		{why: "a space that parts two halves stays", in: "渡口停航六年后复航 居民岸边迎船\n" + zhA + "\n" + zhB, title: "渡口停航六年后复航 居民岸边迎船", body: zhA + "|" + zhB},
		{why: "fields squeezed into one line", in: "渡口停航六年后复航\n2023-12-08 11:01:44来源: 青石日报编辑: 王小满责编: 李冬\n" + zhA + "\n" + zhB, title: "渡口停航六年后复航", body: zhA + "|" + zhB, check: func(p *Page) string { return p.Outlet + " " + day(p.Published) + p.Byline }, want: "青石日报 2023-12-08"},
		{why: "佚名 is no byline", in: "渡口停航六年后复航\n时间:2023-11-23来源 : 青石日报作者 : 佚名\n" + zhA + "\n" + zhB, title: "渡口停航六年后复航", body: zhA + "|" + zhB, check: func(p *Page) string { return p.Outlet + "," + p.Byline }, want: "青石日报,"},
		{why: "a list's date is not the page's", in: "渡口停航六年后复航\n" + zhA + "\n" + zhB + "\n相关新闻\n石板路开工\n2023-12-09\n", title: "渡口停航六年后复航", body: zhA + "|" + zhB, check: func(p *Page) string { return day(p.Published) }},
		{why: "published goes before updated", in: "Greystone ferry sails again\nUpdated: 4 May 2024, 10:00\nPublished: 3 May 2024, 18:30\n" + enA + "\n" + enB, title: "Greystone ferry sails again", body: enA + "|" + enB, check: func(p *Page) string { return day(p.Published) }, want: "2024-05-03"},
		{why: "two bare dates are doubtful", in: "Greystone ferry sails again\n2024-05-03\n2024-05-07\n" + enA + "\n" + enB, title: "Greystone ferry sails again", body: enA + "|" + enB, check: func(p *Page) string { return strings.Join(p.Warnings, "") }, want: "two dates may be the page's: 2024-05-03 and 2024-05-07"},
		{why: "a source that is an agency is no outlet", in: "渡口停航六年后复航\n来源:远山社 2023-11-23\n" + zhA + "\n" + zhB, title: "渡口停航六年后复航", body: zhA + "|" + zhB, check: func(p *Page) string { return p.Outlet + "," + p.Agency }, want: ",远山社"},
		{why: "anonymous body without a title", in: enA + "\n\n" + enB, body: enA + "|" + enB, check: func(p *Page) string { return strings.Join(p.Warnings, "") }, want: "no title found"},
	} {
		p := ParseText(c.in)
		checkCover(t, c.in, p)
		if p.Title != c.title {
			t.Errorf("%s: title %q, want %q", c.why, p.Title, c.title)
		}
		var got []string
		for _, b := range p.Blocks {
			got = append(got, b.Text)
		}
		if s := strings.Join(got, "|"); s != c.body {
			t.Errorf("%s: body\n%s\nwant\n%s", c.why, s, c.body)
		}
		if c.check != nil {
			if s := c.check(p); s != c.want {
				t.Errorf("%s: %q, want %q", c.why, s, c.want)
			}
		}
	}
}

// TestDateline: the shapes of datelines; the sentence behind them begins the
// body.
func TestDateline(t *testing.T) {
	for _, c := range []struct{ in, org, place, date, byline string }{
		{"远山社青石12月15日电 (记者 杨一平)", "远山社", "青石", "XXXX-12-15", "杨一平"},
		{"远山社青石12月15日电\u00a0\u00a0(记者\u00a0\u00a0杨一平)", "远山社", "青石", "XXXX-12-15", "杨一平"},
		{"远山社青石7月3日电（王 健 李小满）", "远山社", "青石", "XXXX-07-03", "王健、李小满"},
		{"青石新闻网7月24日电 (张兰)", "", "", "XXXX-07-24", "张兰"},
		{"本报讯 ", "", "", "", ""},
		{"本报讯（记者 张兰 通讯员 陆青）", "", "", "", "张兰、陆青"},
		{"本报青石10月21日讯 ", "", "青石", "XXXX-10-21", ""},
		{"【远山社青石3日电】", "远山社", "青石", "XXXX-00-03", ""},
		{"【本報訊】", "", "", "", ""},
		{"（遠山社記者王立民青石5日電）", "遠山社", "青石", "XXXX-00-05", "王立民"},
		{"〔記者王立民／青石報導〕", "", "青石", "", "王立民"},
		{"GREYSTONE, Nov. 20 (Ardent) -- ", "Ardent", "GREYSTONE", "XXXX-11-20", ""},
		{"GREYSTONE (Corvan) - ", "Corvan", "GREYSTONE", "", ""},
		{"GREYSTONE, November 20. /ARDENT/. ", "ARDENT", "GREYSTONE", "XXXX-11-20", ""},
		{"Ardent News Agency, Greystone, November 20 (Ardent) ", "Ardent", "Greystone", "XXXX-11-20", ""},
		{"PORT GREYSTONE, Ore. — ", "", "PORT GREYSTONE, Ore", "", ""},
		{"Greystone, 20 November 2023 (Corvan) – ", "Corvan", "Greystone", "2023-11-20", ""},
		{"СЕРОКАМЕНСК, 20 ноября. /ВЕСТА/. ", "ВЕСТА", "СЕРОКАМЕНСК", "XXXX-11-20", ""},
		{"СЕРОКАМЕНСК, 20 ноя — Веста Новости. ", "Веста Новости", "СЕРОКАМЕНСК", "XXXX-11-20", ""},
		{"СЕРОКАМЕНСК, 20 ноя - Веста, Пётр Зимин. ", "Веста", "СЕРОКАМЕНСК", "XXXX-11-20", "Пётр Зимин"},
		{"Серокаменск. 20 ноября. ВЕСТА - ", "ВЕСТА", "Серокаменск", "XXXX-11-20", ""},
	} {
		body := zhA
		if !hasHan(c.in) {
			body = enA
			if strings.ContainsAny(c.in, "оаеОАЕ") {
				body = ruA
			}
		}
		text := "Greystone\n\n" + c.in + body
		p := ParseText(text)
		checkCover(t, text, p)
		if len(p.Blocks) == 0 || p.Blocks[0].Text != body {
			t.Errorf("%q: body %+v", c.in, p.Blocks)
			continue
		}
		date := ""
		if d := p.Dateline.Date; d.Day > 0 {
			date = fmt.Sprintf("XXXX-%02d-%02d", d.Month, d.Day)
			if d.Year > 0 {
				date = day(d)
			}
		}
		if p.Dateline.Agency != c.org || p.Dateline.Place != c.place || date != c.date || p.Byline != c.byline {
			t.Errorf("%q: %q %q %q %q, want %q %q %q %q", c.in, p.Dateline.Agency, p.Dateline.Place, date, p.Byline, c.org, c.place, c.date, c.byline)
		}
		if got := text[p.Dateline.Source.Start:p.Dateline.Source.End]; got != p.Dateline.Text || !strings.HasPrefix(c.in, got) {
			t.Errorf("%q: source of the dateline is %q", c.in, got)
		}
	}
	// Sentences that look like datelines and are not.
	for _, s := range []string{
		"据远山社报道，老渡口周五迎来了停航六年后的第一班船，镇上的居民早早等在岸边。航线每天往返四次。",
		"记者从青石镇政府获悉，老渡口周五迎来了停航六年后的第一班船。航线每天往返四次，票价两元。",
		"供电公司说，来电时间不会晚于周五晚上八点，请居民耐心等待，有事拨打服务电话。",
		"Putin – the president who signed the paper – did not speak at the quay on Friday morning, officials said after the ceremony.",
		"NASA said on Friday that the ferry had been seen from orbit, a claim that nobody on the quay at Greystone took seriously.",
		"On November 20, the ferry left. It was the first crossing in six years, and half the town was on the quay to see it leave.",
		"Путин — президент, который подписал документ, — на пристани в пятницу не выступал, сообщили организаторы церемонии.",
	} {
		p := ParseText("Title of the page\n\n" + s)
		if len(p.Blocks) != 1 || p.Blocks[0].Text != s {
			t.Errorf("%q: dateline %q", s, p.Dateline.Text)
		}
	}
}

// TestTail: what is glued to the end of a body.
func TestTail(t *testing.T) {
	for _, c := range []struct{ in, reason, byline string }{
		{"(完)", EndMark, ""},
		{"（完）", EndMark, ""},
		{"■", EndMark, ""},
		{"(黑山日报记者 张兰)", Byline, "张兰"},
		{"（本报记者张兰 通讯员陆青）", Byline, "张兰、陆青"},
		{"(编辑:马小满  责任编辑:孟君)", EditorCredit, ""},
		{"（責任編輯：許若蘭）1130808", EditorCredit, ""},
		{"【责任编辑:李冬】", EditorCredit, ""},
		{"(来源:黑山日报)", Meta, ""},
		{"（下转第3版）", JumpLine, ""},
		{"■下转第4版", JumpLine, ""},
		{"\n【纠错】", Correction, ""},
		{"\n[Editor in charge: Li Dong]", EditorCredit, ""},
		{"\n###", EndMark, ""},
		{"\n责任编辑：李冬", EditorCredit, ""},
	} {
		text := "渡口停航六年后复航\n" + zhA + "\n" + zhB + c.in
		p := ParseText(text)
		checkCover(t, text, p)
		if n := len(p.Blocks); n != 2 || p.Blocks[1].Text != zhB {
			t.Errorf("%q stays in the body", c.in)
		}
		found := false
		for _, d := range p.Dropped {
			found = found || d.Reason == c.reason
		}
		if !found || p.Byline != c.byline {
			t.Errorf("%q: dropped %v, byline %q", c.in, p.Dropped, p.Byline)
		}
	}
	// Brackets that belong to the sentence.
	for _, s := range []string{zhB + "（见上图的说明）", zhB + "（单位：万元）", zhB[:len(zhB)-len("。")] + "（含周末）。"} {
		p := ParseText("渡口停航六年后复航\n" + zhA + "\n" + s)
		if n := len(p.Blocks); n != 2 || p.Blocks[1].Text != s {
			t.Errorf("%q was cut", s)
		}
	}
}

// reading prints a page as the files in testdata/dumps hold it.
func reading(text string, p *Page) string {
	var sb strings.Builder
	for _, f := range [...][2]string{{"title", p.Title}, {"original", p.OriginalTitle}, {"outlet", p.Outlet}, {"agency", p.Agency}, {"byline", p.Byline}, {"host", p.Host},
		{"published", day(p.Published)}, {"dateline", p.Dateline.Text}, {"place", p.Dateline.Place}} {
		if f[1] != "" {
			fmt.Fprintf(&sb, "%s: %s\n", f[0], f[1])
		}
	}
	for _, w := range p.Warnings {
		fmt.Fprintf(&sb, "warning: %s\n", w)
	}
	sb.WriteString("\n")
	for _, b := range p.Blocks {
		fmt.Fprintf(&sb, "%s\n", b.Text)
	}
	sb.WriteString("\n")
	for _, d := range p.Dropped {
		fmt.Fprintf(&sb, "%s: %q\n", d.Reason, text[d.Start:d.End])
	}
	return sb.String()
}

// TestDumps: whole pages of many kinds with their readings beside them.
func TestDumps(t *testing.T) {
	names, _ := filepath.Glob("testdata/dumps/*.txt")
	if len(names) == 0 {
		t.Fatal("no pages in testdata/dumps")
	}
	for _, name := range names {
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		text := string(b)
		p := ParseText(text)
		checkCover(t, text, p)
		got := reading(text, p)
		golden := strings.TrimSuffix(name, ".txt") + ".golden"
		if *update {
			if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
			continue
		}
		want, err := os.ReadFile(golden)
		if err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(string(want), got); d != "" {
			t.Errorf("%s (-want +got):\n%s", name, d)
		}
	}
}
