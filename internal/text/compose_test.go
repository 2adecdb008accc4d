package text

import (
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"
)

func TestCompose(t *testing.T) {
	for _, x := range []struct{ in, out string }{
		{"plain — “text”, été", "plain — “text”, été"},
		{"e\u0301te\u0301", "été"},
		{"Ла\u00adвро\u200bв и\u0306", "Лавров й"},
		{"\ufeffا\u0654مس", "أمس"},
		{"رَّ رَّ", norm.NFC.String("رَّ رَّ")},
		{"\u200f\u200f", ""},
		{"", ""},
	} {
		got, o := Compose(x.in)
		if got != x.out {
			t.Errorf("%q becomes %q, not %q", x.in, got, x.out)
		}
		if o.Same() != (got == x.in) {
			t.Errorf("%q: left as it is is %t", x.in, o.Same())
		}
	}
	s := "un e\u0301te\u0301, l’\u00adhiver"
	c, o := Compose(s)
	i := strings.Index(c, "été")
	if got := s[o.Start(i):o.End(i+len("été"))]; got != "e\u0301te\u0301" {
		t.Errorf("the word leads back to %q", got)
	}
	i = strings.Index(c, "hiver")
	if got := s[o.Start(i):o.End(len(c))]; got != "hiver" {
		t.Errorf("the word leads back to %q", got)
	}
	for r := rune(0); r <= utf8.MaxRune; r++ { // the fast look misses none
		if s := string(r); ignorable(r) && (settled("a"+s) || !hides[s[0]]) || settled("e"+s) && !norm.NFC.IsNormalString("e"+s) {
			t.Fatalf("%U is missed", r)
		}
	}
}

// TestComposeLeadsBack holds that what is composed is in form C, and that its letters lead back in their order to whole letters.
func TestComposeLeadsBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := strings.Join(rapid.SliceOf(rapid.OneOf(rapid.SampledFrom(shards), rapid.String())).Draw(t, "shards"), "")
		c, o := Compose(s)
		if strings.ContainsFunc(c, func(r rune) bool { return ignorable(r) && r != 0x34F }) { // the standard's own divider of many marks
			t.Fatalf("%q becomes %q", s, c)
		}
		at := 0
		for i := range c {
			_, n := utf8.DecodeRuneInString(c[i:])
			from, to := o.Start(i), o.End(i+n)
			if from > to || to > len(s) || to < at || from < len(s) && !utf8.RuneStart(s[from]) || to < len(s) && !utf8.RuneStart(s[to]) {
				t.Fatalf("%q at %d..%d leads to %d..%d of %q", c, i, i+n, from, to, s)
			}
			if at = from; o.End(i) > o.Start(i) && o.End(i) < from {
				t.Fatalf("%q: what ends at %d ends at %d", c, i, o.End(i))
			}
		}
	})
}
