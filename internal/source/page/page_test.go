package page

import (
	"strings"
	"testing"
	"time"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/simplifiedchinese"
)

// A paragraph or two in each language, written for these tests.
var (
	arabicTexts  = []string{"التقى وزير الخارجية المصري نظيره الأردني في القاهرة أمس.", "بحث الجانبان \"الأوضاع في المنطقة\"، واتفقا على مواصلة التشاور؛ فهل ينعقد الاجتماع المقبل في عمّان؟\n\nوأكد الوزير أن بلاده تقف مع الحل السياسي."}
	russianTexts = []string{"Министр иностранных дел прибыл в Ташкент с рабочим визитом."}
	chineseTexts = []string{"外交部长昨日在北京会见来访的法国外长。", "双方就地区局势交换意见。部长说：“两国关系发展良好，我们愿继续加强合作。”"}
	frenchTexts  = []string{"Le ministre des Affaires étrangères a été reçu à Téhéran mardi."}
)

// webPage dresses an article as news sites do: navigation, related headlines, a cookie line.
func webPage(head, title string, paras ...string) string {
	var b strings.Builder
	b.WriteString(`<!DOCTYPE html><html><head><title>` + title + ` | Example News</title>` + head + `</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
<div class="cookie">We use cookies. <button>Accept</button></div>
<article><h1>` + title + `</h1><div class="share"><a href="#">Share</a></div>`)
	for _, p := range paras {
		b.WriteString("<p>" + p + "</p>\n")
	}
	b.WriteString(`</article><aside><h3>Related</h3><ul><li><a href="/x">Another story</a></li></ul></aside>
<footer>Copyright</footer><script>var x = "<p>not text</p>"</script></body></html>`)
	return b.String()
}

func TestPage(t *testing.T) {
	cases := []struct {
		name, charset string
		enc           encoding.Encoding
		title         string
		paras         []string
	}{
		{"English", "utf-8", encoding.Nop, "Ministers meet in Vientiane", []string{"The two ministers met on Thursday, officials said, in the Lao capital, and spoke for about an hour of trade, of the border and of the work of their embassies.", "A second round is planned for the autumn, in a city that neither side would name, according to people who were in the room on Thursday."}},
		{"Arabic in windows-1256", "windows-1256", charmap.Windows1256, "لقاء الوزيرين في فيينتيان", arabicTexts[:2]},
		{"Arabic undeclared", "", charmap.Windows1256, "لقاء الوزيرين في فيينتيان", arabicTexts[:2]},
		{"Russian in windows-1251", "windows-1251", charmap.Windows1251, "Встреча министров", []string{russianTexts[0], "Стороны обсудили торговлю, границу и работу посольств, сообщили в министерстве после встречи, которая продолжалась около часа и прошла за закрытыми дверями."}},
		{"Chinese in gb2312", "gb2312", simplifiedchinese.GB18030, "中法外长会谈", []string{chineseTexts[0], strings.Split(chineseTexts[1], "\n")[0]}},
		{"French in latin-1", "iso-8859-1", charmap.ISO8859_1, "Rencontre à Genève", []string{frenchTexts[0], "Les deux parties ont évoqué le commerce, la frontière et l'activité de leurs ambassades, a-t-on indiqué à l'issue d'une rencontre d'une heure."}},
		{"Russian wrongly declared", "utf-8", charmap.Windows1251, "Встреча министров", []string{russianTexts[0], "Стороны обсудили торговлю, границу и работу посольств, сообщили в министерстве после встречи, которая продолжалась около часа и прошла за закрытыми дверями."}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			head := `<meta property="og:title" content="` + c.title + `"><meta property="article:published_time" content="2024-07-25T08:00:00Z"><link rel="canonical" href="https://example.org/a">`
			if c.charset != "" {
				head += `<meta http-equiv="Content-Type" content="text/html; charset=` + c.charset + `">`
			}
			var paras []string
			for _, p := range c.paras {
				paras = append(paras, strings.Split(p, "\n\n")...)
			}
			raw, err := c.enc.NewEncoder().String(webPage(head, c.title, paras...))
			if err != nil {
				t.Fatal(err)
			}
			a, err := Parse([]byte(raw), From{})
			if err != nil {
				t.Fatal(err)
			}
			if want := c.title + "\n\n" + strings.Join(paras, "\n\n"); a.Text != want {
				t.Errorf("text %q\nwant %q", a.Text, want)
			}
			if a.Title != c.title || a.Address != "https://example.org/a" || a.Published.Format(time.DateOnly) != "2024-07-25" {
				t.Errorf("got title %q, url %q, published %v", a.Title, a.Address, a.Published)
			}
		})
	}
}

func TestPageDay(t *testing.T) {
	for name, c := range map[string]struct{ head, body, want string }{
		"schema.org":        {`<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-07-25T10:00:00+03:00"}</script>`, "", "2024-07-25"},
		"schema.org graph":  {`<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"datePublished":"2024-07-25"}]}</script>`, "", "2024-07-25"},
		"schema.org list":   {`<script type="application/ld+json">[{"datePublished":"2024-07-25"}]</script>`, "", "2024-07-25"},
		"Dublin Core":       {`<meta name="DC.date" content="2024-07-25">`, "", "2024-07-25"},
		"time element":      {"", `<time datetime="2024-07-25T09:00">Thursday</time>`, "2024-07-25"},
		"a day not written": {`<meta name="date" content="last Thursday">`, "", ""},
		"broken JSON":       {`<script type="application/ld+json">{"datePublished":</script>`, "", ""},
	} {
		a, err := Parse([]byte(webPage(c.head, "A title", c.body+strings.Repeat("Words, and more words, of an article. ", 12))), From{})
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		got := ""
		if !a.Published.IsZero() {
			got = a.Published.Format(time.DateOnly)
		}
		if got != c.want {
			t.Errorf("%s: got %q, want %q", name, got, c.want)
		}
	}
}
