package page

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// The vocabulary of page furniture, in the folded form units carry: lower
// case, simplified characters, ё as е. Rows are facts about how pages are
// labelled in Chinese, English and Russian; no row names an outlet.

// tradSimp pairs traditional characters with simplified ones, for the
// characters this vocabulary uses and no others.
const tradSimp = "來来時时間间發发佈布記记編编輯辑責责對对審审標标題题號号閱阅讀读熱热門门權权聲声網网圖图電电訊讯報报導导開开關关" +
	"專专員员實实習习見见場场頁页轉转緊紧續续廣广評评論论條条點点擊击覽览頻频導导動动態态視视華华聞闻瀏浏選选錄录載载處处請请" +
	"資资攝摄應应該该來来連连這这們们從从說说複复複复鏈链檢检舉举糾纠錯错誤误證证據据後后臺台灣湾掃扫維维碼码傳传體体鑑鉴為为過过" +
	"參参與与獲获經经營营業业無无個个簽签協协議议賴赖違违稱称將将樣样歡欢薦荐寫写創创製制著著國国際际聯联繫系絡络畫画麵面總总監监" +
	"響响隱隐啟启規规範范讓让鈕钮擇择屬属詢询輸输競竞讚赞覺觉數数據据億亿擔担檔档庫库歷历術术產产證证繼继絲丝鍵键迴回訪访討讨極极歸归獎奖穩稳組组結结絕绝續续維维緣缘縮缩總总績绩職职統统籌筹遊游戲戏務务級级類类區区戶户線线彙汇縣县財财連连長长錢钱陳陈張张劉刘趙赵黃黄孫孙鄭郑謝谢許许鄧邓馮冯蕭萧葉叶蘇苏" +
	"呂吕賈贾羅罗楊杨吳吴蔣蒋韓韩鄒邹閻阎龍龙萬万顧顾賀贺龔龚錢钱湯汤喬乔賴赖爾尔訂订閉闭顯显強强聽听飛飞預预測测認认"

// simplified maps traditional characters of the table, from U+4E00 on.
var simplified = sync.OnceValue(func() *[0x5200]uint16 {
	t := new([0x5200]uint16)
	var trad rune
	for _, c := range tradSimp {
		if trad == 0 {
			trad = c
			continue
		}
		t[trad-0x4E00] = uint16(c)
		trad = 0
	}
	return t
})

// A field is what a label announces.
type field uint8

const (
	noField field = iota
	fSource
	fFrom    // who sent the letter the text came in
	fTime    // a time of unknown kind
	fPublish // when the text was published
	fUpdate  // when it was last changed
	fAuthor
	fEditor
	fTitle
	fOriginal // the title at the source
	fSub      // kicker, subtitle
	fPhoto
	fTool // counters, type size, printing
	fPlace
)

// labels end in a colon on the page. Longer ones go before those they end in.
var labels = [...]struct {
	word string
	f    field
}{
	{"文章来源", fSource}, {"信息来源", fSource}, {"稿件来源", fSource}, {"新闻来源", fSource}, {"内容来源", fSource},
	{"资料来源", fSource}, {"图片来源", fPhoto}, {"照片来源", fPhoto}, {"来源", fSource}, {"稿源", fSource}, {"出处", fSource},
	{"发布时间", fPublish}, {"发布日期", fPublish}, {"发表时间", fPublish}, {"发表日期", fPublish}, {"刊发时间", fPublish}, {"发稿时间", fPublish},
	{"更新时间", fUpdate}, {"最后更新", fUpdate}, {"编辑时间", fUpdate}, {"时间", fTime}, {"日期", fTime}, {"发布于", fPublish}, {"发表于", fPublish},
	{"责任编辑", fEditor}, {"值班编辑", fEditor}, {"网络编辑", fEditor}, {"本期编辑", fEditor}, {"本文编辑", fEditor}, {"图片编辑", fEditor}, {"视觉编辑", fEditor}, {"美术编辑", fEditor}, {"视频编辑", fEditor}, {"文字编辑", fEditor}, {"版面编辑", fEditor}, {"编辑", fEditor}, {"责编", fEditor},
	{"责任校对", fEditor}, {"校对", fEditor}, {"审核", fEditor}, {"终审", fEditor}, {"初审", fEditor}, {"复审", fEditor}, {"审校", fEditor},
	{"监制", fEditor}, {"主编", fEditor}, {"总监制", fEditor}, {"统筹", fEditor}, {"值班主任", fEditor}, {"签发", fEditor}, {"编审", fEditor},
	{"美编", fEditor}, {"制作", fEditor}, {"审读", fEditor}, {"编辑人", fEditor}, {"录入", fEditor},
	{"发布者", fEditor}, {"发布人", fEditor}, {"上传者", fEditor},
	{"索引号", fTool}, {"主题分类", fTool}, {"发布机构", fTool}, {"发文机关", fTool}, {"发文字号", fTool}, {"文号", fTool}, {"成文日期", fTool}, {"信息分类", fTool}, {"字型大小", fTool},
	{"出版", fPublish}, {"首次发布", fPublish}, {"上架", fPublish}, {"更新", fUpdate}, {"最后更新", fUpdate}, {"作者", fAuthor}, {"撰文", fAuthor}, {"撰稿", fAuthor}, {"文/图", fAuthor}, {"采写", fAuthor}, {"本报记者", fAuthor}, {"记者", fAuthor},
	{"通讯员", fAuthor}, {"供稿", fAuthor},
	{"原标题", fOriginal}, {"原题", fOriginal}, {"引题", fSub}, {"肩题", fSub}, {"副题", fSub}, {"副标题", fSub}, {"主标题", fTitle}, {"主题", noField}, {"标题", fTitle},
	{"摄影", fPhoto}, {"供图", fPhoto}, {"制图", fPhoto}, {"图片", fPhoto}, {"图源", fPhoto}, {"图", fPhoto},
	{"字号", fTool}, {"字体", fTool}, {"浏览次数", fTool}, {"浏览量", fTool}, {"浏览", fTool}, {"阅读量", fTool}, {"阅读数", fTool}, {"阅读次数", fTool},
	{"点击数", fTool}, {"点击量", fTool}, {"点击", fTool}, {"评论数", fTool}, {"人气", fTool}, {"分享到", fTool}, {"分享", fTool}, {"关键词", fTool}, {"关键字", fTool},
	{"标签", fTool}, {"栏目", fTool}, {"所属栏目", fTool}, {"分类", fTool}, {"版次", fTool}, {"版面", fTool}, {"版名", fTool}, {"本文链接", fTool}, {"原文链接", fTool}, {"链接", fTool}, {"网址", fTool},
	{"original title", fOriginal}, {"headline", fTitle}, {"title", fTitle}, {"subject", fTitle}, {"тема письма", fTitle}, {"subtitle", fSub}, {"news source", fSource}, {"source", fSource}, {"from", fFrom}, {"to", fTool}, {"cc", fTool}, {"от кого", fFrom}, {"от", fFrom}, {"кому", fTool}, {"发件人", fFrom}, {"收件人", fTool}, {"video", fPhoto},
	{"date published", fPublish}, {"published on", fPublish}, {"published at", fPublish}, {"published", fPublish}, {"pubdate", fPublish}, {"posted on", fPublish}, {"posted", fPublish},
	{"release date", fPublish}, {"first published", fPublish}, {"publication date", fPublish}, {"publish time", fPublish}, {"date", fTime}, {"time", fTime},
	{"last updated", fUpdate}, {"last modified", fUpdate}, {"updated on", fUpdate}, {"updated", fUpdate}, {"update", fUpdate}, {"modified", fUpdate},
	{"written by", fAuthor}, {"authors", fAuthor}, {"author", fAuthor}, {"reporters", fAuthor}, {"reporter", fAuthor}, {"text by", fAuthor}, {"story by", fAuthor}, {"by", fAuthor},
	{"editor in charge", fEditor}, {"responsible editor", fEditor}, {"web editor", fEditor}, {"edited by", fEditor}, {"editors", fEditor}, {"editor", fEditor},
	{"proofreader", fEditor}, {"copy editor", fEditor}, {"producer", fEditor},
	{"photo credit", fPhoto}, {"image credit", fPhoto}, {"photos by", fPhoto}, {"photo by", fPhoto}, {"photos", fPhoto}, {"photo", fPhoto}, {"image", fPhoto}, {"picture", fPhoto}, {"file photo", fPhoto},
	{"caption", fPhoto}, {"graphic", fPhoto}, {"credit", fPhoto},
	{"share this", fTool}, {"share", fTool}, {"views", fTool}, {"reads", fTool}, {"reading time", fTool}, {"tags", fTool}, {"tag", fTool}, {"keywords", fTool}, {"category", fTool}, {"categories", fTool},
	{"topics", fTool}, {"filed under", fTool}, {"section", fTool}, {"url", fTool}, {"link", fTool}, {"guid", fTool}, {"permalink", fTool}, {"font size", fTool},
	{"источник", fSource}, {"источник новости", fSource}, {"дата публикации", fPublish}, {"опубликовано", fPublish}, {"опубликована", fPublish}, {"опубликован", fPublish}, {"размещено", fPublish}, {"добавлено", fPublish},
	{"обновлено", fUpdate}, {"изменено", fUpdate}, {"дата", fTime}, {"время", fTime},
	{"авторы", fAuthor}, {"автор текста", fAuthor}, {"автор", fAuthor}, {"корреспондент", fAuthor}, {"текст", fAuthor},
	{"ответственный редактор", fEditor}, {"выпускающий редактор", fEditor}, {"главный редактор", fEditor}, {"редакторы", fEditor}, {"редактор", fEditor}, {"корректор", fEditor},
	{"фото", fPhoto}, {"фотограф", fPhoto}, {"фотографии", fPhoto}, {"иллюстрация", fPhoto}, {"на фото", fPhoto}, {"на снимке", fPhoto}, {"снимок", fPhoto}, {"изображение", fPhoto}, {"видео", fPhoto},
	{"заголовок", fTitle}, {"подзаголовок", fSub}, {"оригинальный заголовок", fOriginal},
	{"просмотров", fTool}, {"просмотры", fTool}, {"теги", fTool}, {"метки", fTool}, {"рубрика", fTool}, {"рубрики", fTool}, {"темы", fTool}, {"тема", fTool}, {"поделиться", fTool}, {"ссылка", fTool}, {"ключевые слова", fTool}, {"раздел", fTool},
}

// heads stand alone over a list or a section that is not the article.
var relatedHeads = [...]string{
	"相关阅读", "相关新闻", "相关报道", "相关链接", "相关文章", "相关内容", "相关推荐", "相关专题", "相关稿件", "相关资讯", "相关热词", "相关",
	"延伸阅读", "推荐阅读", "扩展阅读", "拓展阅读", "深度阅读", "推荐新闻", "推荐文章", "热门新闻", "热门推荐", "热门文章", "热门阅读", "热门资讯", "热门", "热点推荐", "热点新闻", "热点",
	"热点排行", "热文排行", "最新新闻", "最新文章", "最新消息", "最新资讯", "最新动态", "最新", "精彩推荐", "精彩图片", "猜你喜欢", "你可能喜欢", "您可能喜欢", "你可能感兴趣", "您可能感兴趣", "可能感兴趣",
	"更多新闻", "更多报道", "更多精彩", "更多精彩内容", "更多阅读", "更多", "为您推荐", "为你推荐", "大家都在看", "大家都爱看", "今日热点", "今日要闻", "今日推荐", "今日头条", "阅读排行", "点击排行", "新闻排行", "新闻排行榜", "点击排行榜", "排行榜",
	"编辑推荐", "小编推荐", "图片新闻", "视频推荐", "视频新闻", "专题推荐", "往期回顾", "往期推荐", "同类新闻", "本类推荐", "即时新闻", "滚动新闻", "要闻推荐", "频道精选", "频道推荐", "新闻推荐", "头条推荐", "猜你想看", "看更多", "更多推荐", "其他新闻", "其它新闻", "下一条新闻", "回顾", "热搜", "相关附件", "附件", "附件下载", "附件列表", "下载附件",
	"related", "related articles", "related news", "related stories", "related story", "related topics", "related links", "related content", "related posts", "related coverage", "related reading", "related items",
	"see also", "read more", "read also", "also read", "further reading", "more from", "more on", "more in", "more like this", "most read", "most popular", "most viewed", "most shared", "most recent", "popular", "popular now", "popular stories", "trending", "trending now", "trending news", "recommended",
	"recommended for you", "recommended stories", "recommended reading", "recommended articles", "you may also like", "you might also like", "you may like", "you might like", "you may be interested in", "latest news", "latest", "latest stories", "latest headlines", "recent posts", "recent news", "recent stories", "top stories", "top news", "editors' picks", "editor's picks", "editor’s picks", "editors’ picks",
	"more news", "more stories", "more headlines", "more coverage", "more", "more to read", "in this section", "don't miss", "don’t miss", "what to read next", "people are also reading", "people also read", "related to this story", "more local news", "before you leave", "before you leave, check this out", "most read news", "most read stories", "top news videos", "also in this edition", "read next", "up next", "next up", "keep reading", "today's top stories", "other news", "other stories", "in other news", "breaking news", "elsewhere", "from around the web", "around the web", "promoted stories", "from our partners", "in case you missed it", "sponsored content", "headlines", "hot topics", "hot news", "also in the news", "on this story", "more on this story", "related internet links", "photos", "videos", "watch",
	"также в выпуске", "в этом выпуске", "еще в выпуске", "читайте в выпуске", "также по теме", "читайте также", "читайте еще", "читать также", "читайте далее", "читать далее", "по теме", "материалы по теме", "еще по теме", "другие материалы", "другие новости", "другие новости по теме", "новости по теме", "статьи по теме", "похожие", "похожие статьи", "похожие материалы", "похожие новости", "похожие записи",
	"рекомендуем", "рекомендуем почитать", "рекомендуемые", "рекомендуемые материалы", "рекомендовано", "популярное", "популярные новости", "популярные материалы", "самое читаемое", "самое популярное", "самое обсуждаемое", "лента новостей", "лента", "последние новости", "последнее", "главные новости", "главное", "главное за день", "главное сегодня", "новости партнеров", "материалы партнеров", "новости сми2", "смотрите также", "смотреть также", "смотрите еще", "что еще почитать", "еще новости", "новости", "новости дня", "больше новостей", "больше по теме",
	"сейчас читают", "в тренде", "вам может быть интересно", "вам может понравиться", "вас может заинтересовать", "это интересно", "по этой теме", "подробнее по теме", "ранее по теме", "выбор редакции", "топ новостей", "свежие новости", "новости сегодня", "сюжет", "сюжеты", "связанные статьи", "связанные материалы", "не пропустите", "актуальное", "актуально", "ссылки по теме",
}

var indexHeads = [...]string{
	"标题导航", "版面导航", "版面目录", "版面概览", "本版新闻", "本版标题", "本版目录", "本期目录", "本期导读", "本版导读", "目录", "文章导航", "内容导航", "往期阅读",
	"contents", "table of contents", "in this issue", "in today's paper", "содержание", "в номере", "в этом номере", "оглавление",
}

var commentHeads = [...]string{
	"评论", "网友评论", "最新评论", "热门评论", "精彩评论", "发表评论", "我要评论", "参与评论", "全部评论", "所有评论", "评论区", "评论列表", "留言", "网友留言", "我来说两句", "跟帖", "网友跟帖", "回复", "网友回复", "发表回复", "全部回复", "精选留言", "写留言", "读者回响", "读者留言", "留言板", "网友讨论", "热评", "读者评论", "写评论", "登录评论",
	"comments", "comment", "leave a comment", "add a comment", "post a comment", "write a comment", "leave a reply", "join the conversation", "join the discussion", "join the debate", "reader comments", "replies", "responses", "share what you think", "view comments", "what do you think?", "discussion", "add comment", "show comments", "view comments", "what do you think", "readers' comments", "readers’ comments", "reader reviews", "your comments",
	"комментарии", "комментарий", "оставить комментарий", "оставьте комментарий", "добавить комментарий", "добавьте комментарий", "обсуждение", "обсудить", "написать комментарий", "комментарии читателей", "ответы", "отзывы читателей", "оставить отзыв", "оставьте отзыв", "мнения читателей", "отклики читателей", "ваши комментарии",
}

var copyrightHeads = [...]string{
	"版权声明", "版权说明", "版权与免责声明", "版权及免责声明", "版权申明", "版权所有", "免责声明", "免责申明", "免责条款", "法律声明", "转载声明", "重要声明", "特别声明", "郑重声明", "声明", "特此声明", "著作权声明", "隐私政策",
	"copyright", "copyright notice", "disclaimer", "terms of use", "terms and conditions", "terms of service", "privacy policy", "legal notice", "legal", "republishing", "republish this article", "republish this story", "about us", "contact us", "about this site", "media contact", "media contacts", "press contact", "press contacts", "media enquiries", "media inquiries", "press enquiries", "notes to editors", "note to editors", "forward-looking statements", "forward looking statements", "safe harbor statement", "cautionary statement",
	"авторские права", "правовая информация", "отказ от ответственности", "условия использования", "политика конфиденциальности", "копирайт", "о нас", "об издании", "контакты", "о проекте", "все права защищены", "контакты для сми", "контакты для прессы", "контакты для журналистов", "媒体联系", "媒体联系人", "媒体联络", "媒体联络人", "新闻联系人",
}

// adverts stand alone in the flow of a body.
var advertLines = [...]string{
	"广告", "广告位", "推广", "赞助内容", "广告 请继续往下阅读", "请继续往下阅读", "文章未完 请继续往下阅读", "close ad", "close", "skip ad", "advertisement", "advertisements", "advertising", "advert", "ad", "sponsored", "promoted", "story continues below", "article continues below", "continue reading",
	"story continues below advertisement", "article continues after advertisement", "advertisement - scroll to continue", "advertisement. scroll to continue", "scroll to continue", "skip advertisement", "continue reading below", "remove ads", "article continues below this ad",
	"реклама", "на правах рекламы", "sign me up", "sign me up!", "enter email address", "enter your email", "enter your email address", "your email address", "email address", "subscribe now", "sign up now", "статья продолжается ниже", "продолжение ниже", "продолжение после рекламы", "спонсорский материал",
}

// tools are what a reader can press. A line of nothing else is navigation.
var tools = [...]string{
	"上一篇", "下一篇", "上一版", "下一版", "上一页", "下一页", "上一期", "下一期", "上一条", "下一条", "放大", "缩小", "默认", "打印", "列印", "转寄", "列印本页", "打印本页", "关闭", "关闭窗口", "收藏", "返回", "返回顶部", "返回首页", "返回列表", "顶部", "首页", "末页", "尾页", "登录", "注册", "搜索", "分享", "分享到", "字号", "字体", "大", "中", "小",
	"网站地图", "联系我们", "关于我们", "加入我们", "广告服务", "设为首页", "加入收藏", "手机版", "客户端", "无障碍", "繁体", "简体", "导航", "菜单", "微信", "微博", "新浪微博", "朋友圈", "空间", "复制链接", "点赞", "赞", "转发", "举报", "纠错", "扫一扫", "查看原文", "阅读原文", "原文链接", "正文", "展开全文", "阅读全文", "查看更多", "加载更多", "参与互动", "下载", "收起全文", "回顶部", "回到顶部", "触屏版", "电脑版", "反馈", "大字号", "小字号", "使用条款", "隐私政策", "广告查询", "楼市", "车市", "我要纠错", "点击", "版权所有", "友情链接", "新闻", "新闻中心", "要闻", "国内", "国际", "财经", "体育", "娱乐", "科技", "军事", "社会", "文化", "图片", "视频", "直播", "专题", "评论", "时政", "地方", "教育", "健康", "旅游", "汽车", "房产", "论坛", "博客", "滚动", "头条", "推荐", "热点", "订阅", "报纸", "往期", "目录", "更多", "听新闻", "语音播报", "字级", "会员登录", "会员登入", "即时", "热门", "政治", "产经", "证券", "生活", "运动", "影剧", "宠物", "港闻", "两岸", "副刊", "马经", "主页", "专栏", "娱乐", "顶", "踩", "在看", "写留言", "阅读", "评论区", "转发", "放大+", "缩小-", "旧版入口", "下载app", "订阅电子报", "民生", "美食", "招聘", "便民", "超大", "标准", "特大", "最大", "打开app", "加载中", "t", "a+", "a-", "a",
	"home", "menu", "search", "login", "log in", "sign in", "sign up", "register", "subscribe", "share", "tweet", "print", "email", "e-mail", "facebook", "twitter", "x", "whatsapp", "telegram", "linkedin", "reddit", "pinterest", "weibo", "wechat", "copy link", "back to top", "to top", "top", "skip to content", "skip to main content", "close", "save", "bookmark", "like", "follow", "next", "prev", "previous", "back", "sitemap", "site map", "contact", "contact us", "about", "about us", "advertise with us", "contributors", "subscription", "subscriptions", "jobs", "terms of service", "terms of use", "obituaries", "classifieds", "e-edition", "legal notices", "place an ad", "view comments", "share on sms", "share on email", "skip navigation", "navigation", "edit article", "add new article", "dashboard", "logout", "log out", "copy article link", "royals", "showbiz", "femail", "money", "shop", "puzzles", "newest", "oldest", "best rated", "worst rated", "click to rate", "tags", "tag", "crime", "nation", "closings", "forecast", "radar", "life", "events", "shopping", "property", "cars", "dating", "rewards", "store", "support us", "my profile", "settings", "notifications", "search the site", "privacy", "privacy policy", "terms", "cookies", "advertise", "careers", "help", "faq", "rss", "more", "listen", "listen to this article", "share this article", "share this story", "share this", "share on facebook", "share on twitter", "text size", "font size", "small", "medium", "large", "read more", "view all", "see all", "show more", "load more", "accept", "accept all", "reject", "video", "photos", "live", "english", "edition", "gift this article", "print this article", "email to a friend", "email this", "like loading...", "like loading", "loading...", "loading", "facebook messenger", "link copied", "donate", "add to favorites", "add to favourites", "newsletters", "newsletter", "my account", "account", "report an error", "send", "reply", "report", "quote", "edit", "press release", "press releases", "newsroom", "share page", "url copied!",
	"world", "politics", "business", "sports", "sport", "opinion", "culture", "technology", "tech", "science", "health", "travel", "lifestyle", "entertainment", "economy", "local", "national", "international", "weather", "arts", "style", "food", "magazine", "news", "china", "russia", "asia", "europe", "africa", "americas", "us", "uk", "markets", "climate", "environment", "education", "society", "obituaries", "podcasts", "games",
	"главная", "меню", "поиск", "поиск по сайту", "версия для слабовидящих", "официальный сайт", "версия pdf", "pdf", "о министерстве", "деятельность", "документы", "пресс-служба", "обращения граждан", "открытые данные", "противодействие коррупции", "афиша", "объявления", "рубрики", "выпуски", "партнеры", "вакансии", "рекламодателям", "правила", "обратная связь", "помощь", "войти", "вход", "регистрация", "поделиться", "печать", "распечатать", "версия для печати", "наверх", "вверх", "назад", "далее", "вконтакте", "одноклассники", "вк", "ок", "телеграм", "дзен", "скопировать ссылку", "копировать ссылку", "в закладки", "подписаться", "подписка", "закрыть", "контакты", "о нас", "реклама", "редакция", "архив", "карта сайта", "предыдущая", "следующая", "предыдущая статья", "следующая статья", "предыдущий материал", "следующий материал", "мультимедиа", "номер целиком", "наука", "люди", "город", "афиша", "еще", "все новости", "показать еще", "читать далее", "подробнее", "сообщить об ошибке", "прислать новость", "ответить", "отправить другу", "политика", "экономика", "общество", "мир", "в мире", "спорт", "культура", "наука", "происшествия", "технологии", "авто", "россия", "в россии", "бизнес", "финансы", "фото", "видео", "мнения", "интервью", "регионы", "здоровье", "туризм", "погода", "армия", "новости", "главные новости", "образование",
}

// anonymous authors are no byline.
var anonymous = [...]string{
	"佚名", "匿名", "未知", "无", "网络", "admin", "管理员", "小编", "本站", "anonymous", "unknown", "none", "n/a", "administrator", "webmaster", "staff", "staff writer", "аноним", "неизвестен", "неизвестно", "редакция", "админ",
}

// agencies are the wire services of the world as reports sign them in
// alphabets; Chinese ones are known by their last character, 社.
var agencies = [...]string{
	"reuters", "afp", "ap", "associated press", "the associated press", "agence france-presse", "tass", "interfax", "ria novosti", "dpa", "kyodo", "kyodo news", "yonhap", "efe", "ansa", "pti", "ians", "ani", "upi", "aap", "belta", "kazinform", "anadolu agency", "bernama", "antara", "vna", "kcna", "itar-tass",
	"рейтер", "тасс", "интерфакс", "риа новости", "белта", "казинформ", "апа", "азертадж", "укринформ", "прайм", "афп",
}

// months by their first letters, in order.
var monthsEN = [...]string{"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"}
var monthsRU = [...]string{"янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"}

// surnames are the commonest family names: enough to tell a reporter's name
// that stands alone on a line from a section's.
const surnames = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝"

// A wordSet finds a row of a long table. It is built at its first use, in
// some microseconds; a map of strings would take longer to build than a page
// takes to read.
type wordSet struct {
	words []string
	head  [512]uint16 // 1 + the first word of a bucket
	next  []uint16    // 1 + the next word of the same bucket
}

func newWordSet(words []string) *wordSet {
	s := &wordSet{words: words, next: make([]uint16, len(words))}
	for i, w := range words {
		h := bucket(w)
		s.next[i], s.head[h] = s.head[h], uint16(i+1)
	}
	return s
}

func bucket(w string) int {
	n := len(w)
	return (n*67 + int(w[n-1])*31 + int(w[n/2])*7 + int(w[0])) & 511
}

func (s *wordSet) has(w string) bool {
	if w == "" {
		return false
	}
	for i := s.head[bucket(w)]; i != 0; i = s.next[i-1] {
		if s.words[i-1] == w {
			return true
		}
	}
	return false
}

var (
	toolSet      = sync.OnceValue(func() *wordSet { return newWordSet(tools[:]) })
	relatedSet   = sync.OnceValue(func() *wordSet { return newWordSet(relatedHeads[:]) })
	commentSet   = sync.OnceValue(func() *wordSet { return newWordSet(commentHeads[:]) })
	copyrightSet = sync.OnceValue(func() *wordSet { return newWordSet(copyrightHeads[:]) })
	outletSet    = sync.OnceValue(func() *wordSet { return newWordSet(outletWords[:]) })
)

// oneOf reports whether s is a row of table.
func oneOf(s string, table []string) bool {
	if s == "" {
		return false
	}
	n, last := len(s), s[len(s)-1]
	for _, w := range table {
		if len(w) == n && w[n-1] == last && s == w { // the last byte tells most apart
			return true
		}
	}
	return false
}

// hasPrefixOf gives the longest row of table that begins s, ending at the end
// of a word.
func hasPrefixOf(s string, table []string) string {
	best := ""
	for _, w := range table {
		if len(w) > len(best) && strings.HasPrefix(s, w) && wordEnd(s, len(w)) {
			best = w
		}
	}
	return best
}

// wordEnd reports whether a word of an alphabet may end before byte i of s.
func wordEnd(s string, i int) bool {
	if i >= len(s) || i == 0 {
		return true
	}
	a, _ := utf8.DecodeLastRuneInString(s[:i])
	b, _ := utf8.DecodeRuneInString(s[i:])
	return !(unicode.IsLetter(a) && unicode.IsLetter(b)) || han(a) || han(b)
}

func han(r rune) bool { return r >= 0x3400 && r <= 0x9FFF || r >= 0x20000 && r < 0x32000 }

// containsAny reports whether s contains a row of words.
func containsAny(s string, words ...string) bool {
	for _, w := range words {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

// hasAnyPrefix reports whether s begins with one of words.
func hasAnyPrefix(s string, words ...string) bool {
	for _, w := range words {
		if n := len(w); len(s) >= n && s[n-1] == w[n-1] && s[:n] == w {
			return true
		}
	}
	return false
}

// hasAnySuffix reports whether s ends in one of words.
func hasAnySuffix(s string, words ...string) bool {
	for _, w := range words {
		if n := len(s) - len(w); n >= 0 && s[n] == w[0] && s[n:] == w {
			return true
		}
	}
	return false
}

// agencyName reports whether an agency is meant, by a known name or by shape.
func agencyName(folded string) bool {
	folded = strings.TrimSpace(folded)
	if strings.HasSuffix(folded, "社") {
		return !hasAnySuffix(folded, "出版社", "杂志社", "报社", "旅行社", "合作社", "本社", "周刊社", "编辑部社", "公社", "书社")
	}
	return oneOf(folded, agencies[:]) || strings.HasSuffix(folded, "通讯社") || strings.Contains(folded, "news agency") || strings.Contains(folded, "press agency") ||
		strings.Contains(folded, "информационное агентство") || strings.HasPrefix(folded, "иа ") || strings.HasSuffix(folded, "информагентство")
}

// outletName reports whether a name looks like an outlet's.
func outletName(folded string) bool {
	folded = strings.TrimSpace(folded)
	if hasAnySuffix(folded, "日报", "晚报", "早报", "晨报", "时报", "都市报", "商报", "导报", "快报", "周报", "新报", "报", "网", "在线", "电视台", "广播电台", "卫视", "广电", "电台", "新闻", "新闻客户端", "客户端", "周刊", "杂志", "新闻社", "传媒", "融媒", "融媒体", "资讯", "观察", "发布", "之声") {
		return !toolSet().has(folded) && !hasAnySuffix(folded, "图片新闻", "官网", "国内新闻", "国际新闻", "时政新闻")
	}
	if hasAnySuffix(folded, ".com", ".net", ".org", ".ru", ".cn", ".рф", ".tv", ".info", ".co.uk", ".com.cn") && !strings.Contains(folded, " ") {
		return true
	}
	last := folded
	if i := strings.LastIndexByte(last, ' '); i >= 0 {
		last = last[i+1:]
	}
	if toolSet().has(folded) || relatedSet().has(folded) {
		return false
	}
	if strings.Count(folded, " ") > 5 {
		return false
	}
	for _, w := range strings.FieldsFunc(folded, func(r rune) bool { return r == ' ' || r == '-' }) {
		if outletSet().has(w) {
			return true
		}
	}
	return len(last) > 5 && strings.HasSuffix(last, "net")
}

// outletWords are what newspapers, stations and sites are called after.
var outletWords = [...]string{
	"times", "post", "daily", "herald", "tribune", "gazette", "journal", "chronicle", "telegraph", "guardian", "observer", "mirror", "courier", "dispatch", "standard", "star", "sun", "globe", "mail", "express", "independent", "press", "news", "newspaper", "weekly", "review", "today", "tv", "radio", "broadcasting", "online", "monitor", "register", "examiner", "inquirer", "bulletin", "record", "sentinel", "argus", "echo", "argus", "mercury", "advertiser", "ledger", "beacon", "messenger", "magazine", "wire", "newswire", "media", "network", "reporter", "correspondent", "evening", "bbc", "pravda", "novosti",
	"газета", "вести", "новости", "известия", "правда", "ведомости", "труд", "звезда", "курьер", "вестник", "вечерка", "вечерний", "вечерняя", "комсомольская", "независимая", "тв", "радио", "телеканал", "портал", "журнал", "агентство", "пресса", "медиа", "время", "обозреватель", "сегодня", "листок", "край", "рабочий", "маяк", "слово", "голос", "хроника", "обозрение", "телеграф", "наблюдатель", "репортер",
}
