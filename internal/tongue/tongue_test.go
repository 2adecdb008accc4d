package tongue

import (
	"os"
	"strings"
	"testing"
	"unicode/utf8"
)

func world(tb testing.TB) *Table {
	tb.Helper()
	b, err := os.ReadFile("../../lang/world/languages.txt")
	if err != nil {
		tb.Fatal(err)
	}
	t := &Table{}
	if err := t.Read(string(b)); err != nil {
		tb.Fatal(err)
	}
	return t
}

func TestRead(t *testing.T) {
	for _, c := range []struct{ src, want string }{
		{"# a comment\n\nxx | Exish | Latin | é | and or\n", ""},
		{"xx | Exish | Latin", ""},
		{"\nxx | Exish | Klingon\n", `2: there is no script "Klingon" in Unicode`},
		{"xx\n", "1: a line is: code | English name | script | letters | small words"},
	} {
		got := ""
		if err := new(Table).Read(c.src); err != nil {
			got = err.Error()
		}
		if got != c.want {
			t.Errorf("%q: %q, not %q", c.src, got, c.want)
		}
	}
}

func TestTell(t *testing.T) {
	var table Table
	if err := table.Read("aa | A | Latin | é | the of -ing\nbb | B | Latin | ñ | los del\ncc | C | Greek\ndd | D | Han | | 的 是\nee | E | Hiragana\n"); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		text, code string
		sure       bool
	}{
		{"the end of it", "aa", true},
		{"nothing ending", "aa", true},
		{"los niños del Sur", "bb", true},
		{"the los", "aa", false}, // as much the one as the other
		{"xyz zyx", "aa", false},
		{"τα παιδιά", "cc", true},
		{"これは本です", "ee", true},
		{"東京で会った", "ee", true},
		{"是的", "dd", true},
		{"12 – 34", "", false},
		{"", "", false},
		{"дом", "", false}, // a script that nothing is known of
		{"дом дом дом дом the", "", false},
	} {
		code, _, sure := table.Tell(c.text)
		if sure != c.sure || sure && code != c.code {
			t.Errorf("%q is %q, %v", c.text, code, sure)
		}
	}
	if s := strings.Repeat("xx ", 2000) + strings.Repeat("the ", 2000); len(strings.Join(sample(s), "")) > window*windows {
		t.Error("the sample grows with the text")
	}
}

func FuzzTell(f *testing.F) {
	for _, s := range []string{"the end of it", "\u0301", "東京で会った", strings.Repeat("ق\u064e", 900), strings.Repeat("😀", 400)} {
		f.Add(s)
	}
	table := world(f)
	f.Fuzz(func(t *testing.T, s string) {
		if !utf8.ValidString(s) {
			t.Skip("refused before its language is asked for")
		}
		code, name, sure := table.Tell(s)
		if sure && (code == "" || name == "") {
			t.Errorf("sure of %q, %q", code, name)
		}
		if c, n, y := table.Tell(s); c != code || n != name || y != sure {
			t.Error("another answer the second time")
		}
	})
}
