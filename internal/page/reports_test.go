package page

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestReports reads the five real pages.
func TestReports(t *testing.T) {
	for _, c := range []struct {
		file, title, original        string
		outlet, agency, byline, host string
		published, dateline, place   string
		blocks                       int
		first, last                  string // the body begins and ends with
		absent                       []string
	}{
		{
			file: "000", title: "中俄执政党对话机制第十次会议举行", outlet: "吉林日报", host: "凯发k8国际手机网页", published: "2023-11-23",
			blocks: 11, // the lede is told twice and both stay
			first:  "11月20日,由中共中央对外联络部", last: "省领导吴海英、李伟参加会议。",
			absent: []string{"编辑", "back to top", "网站地图", "佚名"},
		},
		{
			file: "001", title: "中俄执政党对话机制第八次会议举行 共商后疫情时代战略交流与合作", outlet: "中国新闻网", agency: "中新社", byline: "黄钰钦",
			published: "2020-07-23", // not the 07-24 of the list below it
			dateline:  "XXXX-07-23", place: "北京", blocks: 5,
			first: "中俄执政党对话机制第八次会议23日", last: "会议通过了《中俄执政党对话机制第八次会议共识》。",
			absent: []string{"(完)", "相关阅读", "07-24", "天问一号", "免责声明"},
		},
		{
			file: "002", title: "习近平同俄罗斯总统普京举行视频会晤", agency: "新华社", byline: "杨依军", dateline: "XXXX-12-15", place: "北京", blocks: 19,
			first: "国家主席习近平12月15日下午", last: "丁薛祥、王毅、何立峰等参加上述活动。",
			absent: []string{"摄", "下转", "上接", "上一篇", "标题导航", "第01版", "擂台赛"},
		},
		{
			file: "003", title: "Xi Jinping and Russian President Vladimir Putin sent congratulatory letters to the 10th meeting of the China-Russia ruling party dialogue mechanism",
			outlet: "Xinhuanet", agency: "Xinhua", host: "Xinhuanet", dateline: "XXXX-11-20", place: "Beijing", blocks: 4,
			first: "On November 20, the 10th meeting", last: "fruitful cooperation between Russia and China.",
			absent: []string{"Breaking news", "Error correction", "Editor in charge", "PREV", "rowing", "Yuelu"},
		},
		{
			file: "004", title: "深化中俄新时代全面战略协作伙伴关系 加快构筑我国向北开放新高地",
			original: "许勤率团对俄罗斯进行工作访问\u00a0深化中俄新时代全面战略协作伙伴关系 加快构筑我国向北开放新高地",
			outlet:   "黑龙江日报", byline: "曹忠义", published: "2023-12-08", blocks: 6,
			first: "12月4日至7日,省委书记", last: "主要负责同志参加相关活动。",
			absent: []string{"原标题", "国际在线", "版权", "龙游天下", "曹忠义", "刘才星"},
		},
	} {
		t.Run(c.file, func(t *testing.T) {
			names, _ := filepath.Glob("../../testdata/reports/" + c.file + "_*.txt")
			if len(names) != 1 {
				t.Fatal("report not found")
			}
			b, err := os.ReadFile(names[0])
			if err != nil {
				t.Fatal(err)
			}
			text, enc, warns, err := Decode(b)
			if err != nil || enc != "utf-8" || len(warns) > 0 {
				t.Fatal(enc, warns, err)
			}
			p := ParseText(text)
			checkCover(t, text, p)
			for _, f := range [...]struct{ name, got, want string }{
				{"title", p.Title, c.title}, {"original title", p.OriginalTitle, c.original}, {"outlet", p.Outlet, c.outlet}, {"agency", p.Agency, c.agency},
				{"byline", p.Byline, c.byline}, {"host", p.Host, c.host}, {"published", day(p.Published), c.published},
				{"dateline", day(p.Dateline.Date), c.dateline}, {"place", p.Dateline.Place, c.place},
			} {
				if f.got != f.want {
					t.Errorf("%s = %q, want %q", f.name, f.got, f.want)
				}
			}
			if len(p.Blocks) != c.blocks {
				t.Fatalf("%d blocks, want %d", len(p.Blocks), c.blocks)
			}
			if s := p.Blocks[0].Text; !strings.HasPrefix(s, c.first) {
				t.Errorf("body begins %.60q, want %q", s, c.first)
			}
			if s := p.Blocks[len(p.Blocks)-1].Text; !strings.HasSuffix(s, c.last) {
				t.Errorf("body ends %q, want %q", s[max(0, len(s)-60):], c.last)
			}
			for _, b := range p.Blocks {
				for _, s := range c.absent {
					if strings.Contains(b.Text, s) {
						t.Errorf("%q in the body: %.60q", s, b.Text)
					}
				}
			}
			if len(p.Warnings) > 0 {
				t.Errorf("warnings %q", p.Warnings)
			}
		})
	}
	// The time of day is part of the stamp.
	names, _ := filepath.Glob("../../testdata/reports/001_*.txt")
	b, _ := os.ReadFile(names[0])
	if p := ParseText(string(b)); !p.Published.HasTime || p.Published.Hour != 23 || p.Published.Minute != 48 || string(b[p.PublishedAt.Start:p.PublishedAt.End]) != "2020-07-23 23:48:18" {
		t.Errorf("published %+v %q", p.Published, p.PublishedText)
	}
}
