package text

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// latin are the habits of a cased script with clitics after its words.
func latin() *Habits {
	h := &Habits{Marks: true, Lower: true, Cased: true, Letters: map[rune]string{}, Suffixes: []string{"'s", "'"},
		Always: map[string]bool{"'s": true}, Pairs: map[rune]rune{'“': '”', '"': '"', '«': '»'}, Inner: map[rune]rune{'‘': '’', '\'': '\''},
		Abbrev: map[string]bool{"mr": true, "dr": true, "calif": true}, Enders: map[rune]bool{'.': true, '!': true, '?': true}}
	h.Prepare()
	return h
}

// arabic are those of a script without case whose clitics stand on both sides.
func arabic() *Habits {
	h := &Habits{Marks: true, Lower: true, Letters: map[rune]string{'أ': "ا", 'إ': "ا", 'آ': "ا", 'ى': "ي", 'ة': "ه", 'ـ': ""},
		Prefixes: []string{"و", "ف", "ب", "ل"}, Suffixes: []string{"ها", "ه"}, Always: map[string]bool{}, Merged: map[string]string{"لل": "ل"},
		Stems: []Stem{{"ت", "ه"}}, Article: "ال", Pairs: map[rune]rune{'«': '»', '"': '"'}, Inner: map[rune]rune{},
		Abbrev: map[string]bool{"د": true}, Enders: map[rune]bool{'.': true, '!': true, '؟': true}}
	h.Prepare()
	return h
}

// han are those of a script without spaces.
func han() *Habits {
	h := &Habits{Lower: true, Letters: map[rune]string{}, Always: map[string]bool{}, Pairs: map[rune]rune{'“': '”', '「': '」'}, Inner: map[rune]rune{'‘': '’'},
		Abbrev: map[string]bool{}, Enders: map[rune]bool{'。': true, '！': true, '？': true}}
	h.Prepare()
	return h
}

func vocab(words ...string) *Vocab {
	v := NewVocab(len(words))
	for _, w := range words {
		v.Add(w)
	}
	return v
}

// pieces are the tokens as they stand in the text.
func pieces(s string, toks []Token) []string {
	var out []string
	for _, t := range toks {
		out = append(out, s[t.Start:t.End])
	}
	return out
}

func TestTokens(t *testing.T) {
	en, ar, zh := latin(), arabic(), han()
	known := vocab("وزير", "الوزير", "التقي", "وزاره", "وزارته", "بيان", "سيارت", "سياره", "o'brien")
	cases := []struct {
		name, text string
		h          *Habits
		want       []string
	}{
		{"words and a stop", "He met Lavrov.", en, []string{"He", "met", "Lavrov", "."}},
		{"a clitic cut off a word that nobody knows", "Lavrov's plane", en, []string{"Lavrov", "'s", "plane"}},
		{"the other apostrophe", "Lavrov’s", en, []string{"Lavrov", "’s"}},
		{"an apostrophe within a name", "O'Brien", en, []string{"O'Brien"}},
		{"an abbreviation of single letters", "the U.S. envoy", en, []string{"the", "U.S.", "envoy"}},
		{"an initial", "S. Lavrov", en, []string{"S.", "Lavrov"}},
		{"a decimal", "3.5 or 1,200", en, []string{"3.5", "or", "1,200"}},
		{"a date in figures", "25/07/2024", en, []string{"25", "/", "07", "/", "2024"}},
		{"a date with full stops", "on 25.07.2024. Or 2024.7.25, 25.07.24г", en, []string{"on", "25", ".", "07", ".", "2024", ".", "Or", "2024", ".", "7", ".", "25", ",", "25", ".", "07", ".", "24", "г"}},
		{"a version, an address and a share are no dates", "1.2.3.4 and 192.168.10.1 and 12.05 and 1.234.567", en, []string{"1.2.3.4", "and", "192.168.10.1", "and", "12.05", "and", "1.234.567"}},
		{"a soft hyphen belongs to its word", "mi\u00adnister", en, []string{"mi\u00adnister"}},
		{"zero-width and bidirectional controls", "\u200e\u202bmini\u200bster\u202c x", en, []string{"mini\u200bster\u202c", "x"}},
		{"a mark of its own letter (NFD)", "cafe\u0301", en, []string{"cafe\u0301"}},
		{"full-width letters", "Ｌａｖｒｏｖ", en, []string{"Ｌａｖｒｏｖ"}},
		{"two apostrophes are one double mark", "''Yes,'' he said", en, []string{"''", "Yes", ",", "''", "he", "said"}},
		{"a proclitic of a known word", "والتقى", ar, []string{"و", "التقى"}},
		{"two of them", "وبوزير", ar, []string{"و", "ب", "وزير"}},
		{"one that swallowed the article", "للوزير", ar, []string{"لل", "وزير"}},
		{"an enclitic, the stem mended", "سيارتها", ar, []string{"سيارت", "ها"}},
		{"a word that only looks as if it had a clitic", "وزير", ar, []string{"وزير"}},
		{"none off a word that nobody knows", "واشنطن", ar, []string{"واشنطن"}},
		{"tatweel and vowel signs", "الـــوَزِير", ar, []string{"الـــوَزِير"}},
		{"Arabic-Indic digits with their decimal mark", "٢٥٫٥ و٣", ar, []string{"٢٥٫٥", "و", "٣"}},
		{"ideographs stand alone", "王毅会见Lavrov", zh, []string{"王", "毅", "会", "见", "Lavrov"}},
		{"nothing but controls", "\u200b\u200e", en, nil},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if d := cmp.Diff(c.want, pieces(c.text, Tokenize(c.text, c.h, known))); d != "" {
				t.Error(d)
			}
		})
	}
}

// Spellings that Unicode or the press tell apart are one word to the reader.
func TestFold(t *testing.T) {
	en, ar, zh := latin(), arabic(), han()
	cases := []struct {
		name string
		h    *Habits
		same []string
	}{
		{"case and accents", en, []string{"cafe", "Café", "CAFE\u0301", "caf\u00e9"}},
		{"full-width", en, []string{"lavrov", "Ｌａｖｒｏｖ"}},
		{"a ligature", en, []string{"office", "oﬃce"}},
		{"soft hyphen, zero-width, directions", en, []string{"minister", "mi\u00adnis\u200bter", "\u2068minister\u2069", "\ufeffminister"}},
		{"digits of any script", ar, []string{"25", "٢٥", "۲۵", "２５"}},
		{"tatweel and vowel signs", ar, []string{"الوزير", "الــوزير", "الوَزِيرُ"}},
		{"alef, yeh and teh marbuta", ar, []string{"اسيا", "آسيا", "أسيا"}},
		{"presentation forms", ar, []string{"سلام", "ﺳﻼﻡ", "ﺳﻠﺎﻡ"}},
		{"a compatibility ideograph", zh, []string{"車", "\uf902"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			for _, s := range c.same[1:] {
				if got := c.h.Fold(s); got != c.h.Fold(c.same[0]) {
					t.Errorf("%q is folded to %q, %q to %q", s, got, c.same[0], c.h.Fold(c.same[0]))
				}
			}
		})
	}
}

func TestSentences(t *testing.T) {
	en, ar, zh := latin(), arabic(), han()
	cases := []struct {
		name, text string
		h          *Habits
		want       []string
	}{
		{"two", "He came. She left.", en, []string{"He came.", "She left."}},
		{"an abbreviation", "Mr. Lavrov came. He left.", en, []string{"Mr. Lavrov came.", "He left."}},
		{"an initial", "S. V. Lavrov came.", en, []string{"S. V. Lavrov came."}},
		{"a decimal", "It grew by 3.5 percent. Good.", en, []string{"It grew by 3.5 percent.", "Good."}},
		{"an abbreviation in brackets", "Smith (D-Calif.) came. He left.", en, []string{"Smith (D-Calif.) came.", "He left."}},
		{"a small letter carries on", "He asked: “Why?” and left.", en, []string{"He asked: “Why?” and left."}},
		{"a quotation of several", "He said: “We came. We saw.” He left.", en, []string{"He said: “We came. We saw.”", "He left."}},
		{"lines", "A headline\nThe text.", en, []string{"A headline", "The text."}},
		{"Arabic", "وصل د. عبد العاطي. ثم غادر؟ نعم", ar, []string{"وصل د. عبد العاطي.", "ثم غادر؟", "نعم"}},
		{"Chinese", "王毅到了。他走了！", zh, []string{"王毅到了。", "他走了！"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			d := Parse(c.text, c.h, vocab())
			var got []string
			for _, s := range d.Sents {
				b, e := d.Bytes(s.Range)
				got = append(got, c.text[b:e])
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// dashed is a language whose speeches begin with a dash.
func dashed() *Habits {
	h := latin()
	h.Dash = true
	return h
}

func TestQuotations(t *testing.T) {
	en, ar := latin(), arabic()
	type quote struct {
		Text     string
		Depth    int32
		Unclosed bool
	}
	cases := []struct {
		name, text string
		h          *Habits
		want       []quote
	}{
		{"one", "He said: “We came.”", en, []quote{{"We came.", 0, false}}},
		{"straight marks", `"We came," he said, "and saw."`, en, []quote{{"We came,", 0, false}, {"and saw.", 0, false}}},
		{"straight marks that stand apart", `" We came ", he said, " and saw ".`, en, []quote{{" We came ", 0, false}, {" and saw ", 0, false}}},
		{"an inch before a quotation", `A pipe of 5 " and "we came".`, en, []quote{{"we came", 0, false}}},
		{"one in another", "“He told me ‘no’ twice,” she said.", en, []quote{{"He told me ‘no’ twice,", 0, false}, {"no", 1, false}}},
		{"an apostrophe is none", "The ministers' talks and Lavrov’s reply", en, nil},
		{"over paragraphs, its mark repeated", "He said: “We came.\n“We saw.” He left.", en, []quote{{"We came.\n“We saw.", 0, false}}},
		{"never closed", "He said: “We came.\nShe left.", en, []quote{{"We came.", 0, true}}},
		{"guillemets", "وقال: «التقينا».", ar, []quote{{"التقينا", 0, false}}},
		{"a stray closing mark", "He came.” She left.", en, nil},
		{"a dash opens", "— We came. We saw, — he said.", dashed(), []quote{{" We came. We saw, ", 0, false}}},
		{"a dash, and on after the cue", "— We came, — he said. — We saw.", dashed(), []quote{{" We came, ", 0, false}, {" We saw.", 0, true}}},
		{"marks within", "— He told us “no”, — she said.", dashed(), []quote{{" He told us “no”, ", 0, false}, {"no", 1, false}}},
		{"a list", "— Monday: Rome\n— Tuesday, 3 May – Berlin", dashed(), nil},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			d := Parse(c.text, c.h, vocab())
			var got []quote
			for _, q := range d.Quotes {
				got = append(got, quote{c.text[q.Start:q.End], q.Depth, q.Unclosed})
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// sound checks what is true of the parse of any text at all.
func sound(t interface {
	Helper()
	Fatalf(string, ...any)
}, s string, d *Document) {
	t.Helper()
	edge := func(i int) bool { return i == len(s) || i < len(s) && utf8.RuneStart(s[i]) }
	at := int32(0)
	for i, k := range d.Tokens {
		if k.Start < at || k.Start >= k.End || int(k.End) > len(s) || !edge(int(k.Start)) || !edge(int(k.End)) {
			t.Fatalf("token %d lies at %d..%d of %d bytes, after %d", i, k.Start, k.End, len(s), at)
		}
		at = k.End
	}
	n := int32(len(d.Tokens))
	last := int32(0)
	for i, p := range d.Paras {
		if p.First != last || p.Last <= p.First || p.Last > n || p.Body < p.First || p.Body > p.Last {
			t.Fatalf("paragraph %d is tokens %d..%d, after %d", i, p.First, p.Last, last)
		}
		last = p.Last
	}
	if last != n {
		t.Fatalf("the paragraphs end at token %d of %d", last, n)
	}
	last = 0
	for i, x := range d.Sents {
		if x.First != last || x.Last <= x.First || x.Last > n || x.Para < 0 || int(x.Para) >= len(d.Paras) {
			t.Fatalf("sentence %d is tokens %d..%d, after %d", i, x.First, x.Last, last)
		}
		last = x.Last
	}
	if last != n {
		t.Fatalf("the sentences end at token %d of %d", last, n)
	}
	for i, q := range d.Quotes {
		if q.Open < 0 || q.Open >= n || q.Close <= q.Open || q.Close > n || q.Start > q.End || q.End > len(s) || !edge(q.Start) || !edge(q.End) {
			t.Fatalf("quotation %d of tokens %d..%d is bytes %d..%d", i, q.Open, q.Close, q.Start, q.End)
		}
		if i > 0 && q.Open <= d.Quotes[i-1].Open {
			t.Fatalf("quotation %d opens at token %d, the one before it at %d", i, q.Open, d.Quotes[i-1].Open)
		}
	}
}

// shards are what a hostile article may be put together from.
var shards = []string{"Lavrov", "met", " ", "\n", ".", ",", "'s", "'", "''", "“", "”", "‘", "’", `"`, "«", "»", "(", ")", "3.5", "٢٥", "و", "لل", "وزير", "ال", "ها",
	"王", "。", "\u200b", "\u202b", "\u00ad", "\u0301", "\ufeff", "U.S.", "S.", "-", "—", "…", "Ｌ", "ﬃ", "ﷺ", "\x00", "\u2028", "😀", "a\u0308"}

func TestParseIsSound(t *testing.T) {
	habits := []*Habits{latin(), arabic(), han()}
	v := vocab("وزير", "الوزير", "met", "'s", "سياره")
	rapid.Check(t, func(t *rapid.T) {
		s := strings.Join(rapid.SliceOf(rapid.OneOf(rapid.SampledFrom(shards), rapid.String())).Draw(t, "shards"), "")
		h := rapid.SampledFrom(habits).Draw(t, "habits")
		sound(t, s, Parse(s, h, v))
	})
}

// Folding what is folded changes nothing, or two lookups of a word would differ.
func TestFoldTwice(t *testing.T) {
	h := arabic()
	rapid.Check(t, func(t *rapid.T) {
		once := h.Fold(rapid.String().Draw(t, "text"))
		if twice := h.Fold(once); twice != once {
			t.Fatalf("%q becomes %q when folded again", once, twice)
		}
	})
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"Mr. Lavrov said: “We ‘met’.\n“Again.”", "والتقى «وزير» الخارجية.", "王毅说：“好。”", strings.Join(shards, "")} {
		f.Add(s)
	}
	habits := []*Habits{latin(), arabic(), han()}
	v := vocab("وزير", "الوزير", "met", "'s", "سياره")
	f.Fuzz(func(t *testing.T, s string) {
		if !utf8.ValidString(s) {
			t.Skip("not UTF-8: refused before it is parsed")
		}
		for _, h := range habits {
			sound(t, s, Parse(s, h, v))
		}
	})
}
