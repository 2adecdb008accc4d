package mahdar

import (
	"encoding/json"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/truecase"
)

// TestPackForOneArticle holds that a pack made for an article reads it as the whole pack does,
// to the byte, with every rule that made a record: the test articles, and of the packs' examples
// one in exampleStep.
func TestPackForOneArticle(t *testing.T) {
	const exampleStep = 90
	s, err := newShelf(nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, code := range s.codes() {
		t.Run(code, func(t *testing.T) {
			t.Parallel()
			whole, err := s.load(code)
			if err != nil {
				t.Fatal(err)
			}
			list := texts(t, code)
			for _, sec := range whole.Sections {
				for i, ex := range sec.Examples {
					if day, err := time.Parse("2006-01-02", ex.Day); err == nil && (sec.Line+i)%exampleStep == 0 && sec.Source == 0 {
						list = append(list, Article{ID: sec.File, Lang: code, Text: ex.Text, Published: day})
					}
				}
			}
			for _, a := range list[:min(len(list), 8)] { // an old wire report, and a headline in capitals
				headline, body, _ := strings.Cut(a.Text, "\n")
				list = append(list, Article{ID: a.ID + " in capitals", Lang: code, Text: strings.ToUpper(a.Text), Published: a.Published},
					Article{ID: a.ID + " under capitals", Lang: code, Text: withoutMarks(strings.ToUpper(headline)) + "\n" + body, Published: a.Published})
			}
			for _, text := range writtenOddly[code] {
				list = append(list, Article{ID: "odd", Lang: code, Text: text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
			}
			for _, a := range list {
				part, faults := pack.LoadFor(a.Text, code, s.sources(code)...)
				if part == nil {
					t.Fatal(faults)
				}
				if n, all := len(part.Lexicon.Forms), len(whole.Lexicon.Forms); n*2 > all {
					t.Errorf("%s: %d of the pack's %d forms were compiled", a.ID, n, all)
				}
				if got, want := explained(t, part, a), explained(t, whole, a); got != want {
					t.Errorf("%s is read otherwise by a pack made for it: %q\n got %s\nwant %s", a.ID, a.Text, got, want)
				}
			}
		})
	}
}

// writtenOddly is texts whose letters do not stand as the packs write them: an apostrophe that is a
// letter, a clitic written apart, the part of a hyphened word alone.
var writtenOddly = map[string][]string{
	"ar": {"نقلت وكالة السودان لـ الأنباء عن سيرغي لافروف قوله إن اللقاء مع وانغ يي جيد."},
	"en": {"The Peopleʼs Republic of China thanked Russia, said the minister of Cote dʼIvoire."},
	"fr": {"Cʼest avec Edi Rama que Kyriakos Mitsotakis sʼest entretenu lundi à Tirana.", "Le ministre zélandais a rencontré son homologue coréen."},
}

// explained is an article's minutes with the rules behind them, as JSON.
func explained(t *testing.T, p *pack.Pack, a Article) string {
	t.Helper()
	b, err := json.Marshal(minutesWith(p, a, a.Text, truecase.Stretches(a.Text), true))
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// withoutMarks is a text as capitals may be set: É as E.
func withoutMarks(s string) string {
	return strings.Map(func(r rune) rune {
		if d := norm.NFD.PropertiesString(string(r)).Decomposition(); len(d) > 0 && unicode.Is(unicode.Latin, r) {
			r, _ = utf8.DecodeRune(d)
		}
		return r
	}, s)
}

// TestSecondArticleGetsTheWholePack holds that what one article left out of a pack is there for the next.
func TestSecondArticleGetsTheWholePack(t *testing.T) {
	r, err := NewReader()
	if err != nil {
		t.Fatal(err)
	}
	day := time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)
	for want, text := range []string{"Prices of wheat rose on Thursday.", "Sergey Lavrov met Wang Yi in Vientiane on Thursday."} {
		m, err := r.Read(Article{Lang: "en", Text: text, Published: day})
		if err != nil {
			t.Fatal(err)
		}
		if len(m.Meetings) != want {
			t.Errorf("%q: %d meetings, not %d", text, len(m.Meetings), want)
		}
	}
}
