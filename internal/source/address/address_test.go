package address

import (
	"net/url"
	"strings"
	"testing"
)

func TestPlain(t *testing.T) {
	for in, want := range map[string]string{
		"https://example.org/a":                                       "https://example.org/a",
		"HTTPS://Example.org:443/a#part":                              "https://example.org/a",
		"https://example.org/a?utm_source=x&id=7&fbclid=y":            "https://example.org/a?id=7",
		"https://example.org/a?view=12&amp=1":                         "https://example.org/a?view=12",
		"https://amp.example.org/a/amp":                               "https://example.org/a",
		"https://m.example.org/a%2Fb/?print=1":                        "https://example.org/a%2Fb/",
		"https://example.org/amp":                                     "https://example.org/amp",
		"https://user:word@example.org":                               "https://example.org/",
		"https://example.org/%D8%A3/print":                            "https://example.org/%D8%A3",
		"https://m.org/a":                                             "https://m.org/a",
		"https://example.org/index.php?option=news&lang=fr&Itemid=20": "https://example.org/index.php?option=news&lang=fr&Itemid=20",
	} {
		u, err := url.Parse(in)
		if err != nil {
			t.Fatal(err)
		}
		if got := Plain(u).String(); got != want {
			t.Errorf("%s: got %s, want %s", in, got, want)
		}
	}
}

func TestOneSite(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"https://example.org/a", "https://m.example.org/b", true},
		{"https://a.co.uk", "https://b.co.uk", false},
		{"https://example.org", "https://example.org.evil.example", false},
		{"http://127.0.0.1:8080/a", "http://127.0.0.1/b", true},
		{"http://127.0.0.1/", "http://127.0.0.2/", false},
	} {
		a, b := Of(c.a, nil), Of(c.b, nil)
		if got := OneSite(a, b); got != c.want {
			t.Errorf("%s and %s: %v", c.a, c.b, got)
		}
	}
}

func TestOf(t *testing.T) {
	from := Of("https://example.org/news/", nil)
	for in, want := range map[string]string{"a": "https://example.org/news/a", "//b.example/c": "https://b.example/c", "javascript:alert(1)": "", "": "", "file:///etc/passwd": "", "https://": "", "http://a b/": ""} {
		got := ""
		if u := Of(in, from); u != nil {
			got = u.String()
		}
		if got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
}

// TestOfStrangers reads addresses as strangers write them.
func TestOfStrangers(t *testing.T) {
	from, _ := url.Parse("https://me:secret@mfa.example/news/?q=1")
	for s, want := range map[string]string{
		"a":                                "https://mfa.example/news/a",
		"https://a.example/\n  x":          "https://a.example/%20%20x",
		"https://me:pw@a.example/":         "https://a.example/",
		"/a?q=\xff\x80é":                   "https://mfa.example/a?q=%FF%80%C3%A9",
		"/\xff":                            "https://mfa.example/%FF",
		"https://\xff.example/":            "",
		"https://:80/":                     "",
		"file:///etc/passwd":               "",
		"javascript:void(0)":               "",
		"/" + strings.Repeat("a", longest): "",
	} {
		got := ""
		if u := Of(s, from); u != nil {
			got = u.String()
		}
		if got != want {
			t.Errorf("%.40q: %.80q, want %q", s, got, want)
		}
	}
}

// FuzzOf: what is an address of the web is one when it is written down and read again, and is ASCII.
func FuzzOf(f *testing.F) {
	f.Add("https://a.example/b?c#d")
	f.Add("//[::1]:80/\xff?\xff#\xff")
	f.Add("HTTP://bücher.example:/%zz")
	from, _ := url.Parse("https://mfa.example/news/")
	f.Fuzz(func(t *testing.T, s string) {
		u := Of(s, from)
		if u == nil {
			return
		}
		whole := u.String()
		if strings.ContainsFunc(whole, func(r rune) bool { return r < ' ' || r > '~' }) {
			t.Errorf("%q gives %q", s, whole)
		}
		if again := Of(whole, nil); again == nil && len(whole) <= longest {
			t.Errorf("%q gives %q, which is no address", s, whole)
		}
	})
}
