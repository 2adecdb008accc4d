package compare

import (
	"net/url"
	"strings"
	"testing"

	"github.com/mahdar/mahdar"
)

func TestLink(t *testing.T) {
	long := "They spoke at length of trade, of the border, of the work of their embassies and of the festival - in that order."
	chinese := "双方就双边关系和共同关心的国际地区问题深入交换意见，一致同意继续保持高层往来并推动各领域合作不断取得新的进展和成果，为地区和平稳定作出更大贡献，同时就若干具体项目达成重要共识。"
	for name, c := range map[string]struct{ address, text, words, want string }{
		"a few words":      {"https://example.org/a", "They met & spoke.", "met & spoke", "https://example.org/a#:~:text=met%20%26%20spoke"},
		"a long stretch":   {"https://example.org/a?b=1#top", long, long, "https://example.org/a?b=1#:~:text=They%20spoke%20at%20length,festival%20%2D%20in%20that%20order."},
		"no spaces":        {"https://example.org/a", chinese, chinese, "https://example.org/a#:~:text=" + url.PathEscape("双方就双边关系和共同关心的国际地区问题深入交换意见") + "," + url.PathEscape("为地区和平稳定作出更大贡献，同时就若干具体项目达成重要共识。")},
		"two paragraphs":   {"https://example.org/a", "They met.\n\nThey spoke.", "They met.\n\nThey spoke.", "https://example.org/a#:~:text=They%20met.,They%20spoke."},
		"a second place":   {"https://example.org/a", "Trade.\nThen, on trade and again on Trade.", "\x00Trade", "https://example.org/a#:~:text=on%20trade%20and%20again%20on-,Trade"},
		"one that ends it": {"https://example.org/a?q=1>)<b>`|", "They met.", "met", "https://example.org/a?q=1%3E)%3Cb%3E%60%7C#:~:text=met"},
		"no host":          {"https:a", "They met.", "met", ""},
		"no address":       {"", "They met.", "met", ""},
		"no such address":  {"file:///a", "They met.", "met", ""},
		"a script address": {"javascript:alert(1)", "They met.", "met", ""},
	} {
		find, second := strings.CutPrefix(c.words, "\x00")
		at := strings.Index(c.text, find)
		if second {
			at = strings.LastIndex(c.text, find)
		}
		if got := Link(c.address, c.text, mahdar.Span{Start: at, End: at + len(find)}); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", name, got, c.want)
		}
	}
}
