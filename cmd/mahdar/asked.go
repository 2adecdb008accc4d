package main

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/mahdar/mahdar/internal/book"
	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
	"golang.org/x/text/unicode/norm"
)

// between reads two days of a command line; either may be empty.
func between(from, to string) (string, string, error) {
	for _, d := range []struct{ flag, day string }{{"--from", from}, {"--to", to}} {
		if d.day == "" {
			continue
		}
		if _, err := time.Parse(time.DateOnly, d.day); err != nil {
			return "", "", usage("%s %q is no date; write it as 2024-07-25", d.flag, d.day)
		}
	}
	if from != "" && to != "" && to < from {
		return "", "", usage("--to %s is before --from %s", to, from)
	}
	return from, to, nil
}

// wordless makes a query that asks nothing a wrong command line.
func wordless(err error) error {
	if errors.Is(err, book.ErrQuery) {
		return usage("%w: give words of letters or figures", err)
	}
	return err
}

// sides are the countries and organisations that a command line names, as the book has them.
func sides(names []string) ([]string, error) {
	if len(names) > 2 {
		return nil, usage("%s: name one country or organisation, or two", strings.Join(names, " "))
	}
	var out []string
	for _, n := range names {
		s, err := sideNamed(n)
		if err != nil {
			return nil, err
		}
		out = append(out, s)
	}
	return out, nil
}

// sideNamed is the ISO 3166-1 alpha-3 code of a country that is named by a code
// or in one of the languages that people ask in; or the acronym of an organisation.
func sideNamed(name string) (string, error) {
	want := plain(name)
	if len(name) == 2 || len(name) == 3 {
		if r, err := language.ParseRegion(strings.ToUpper(name)); err == nil && r.IsCountry() {
			return r.ISO3(), nil
		}
	}
	for _, in := range asked {
		names := display.Regions(in)
		for a := 'A'; a <= 'Z'; a++ {
			for b := 'A'; b <= 'Z'; b++ {
				r, err := language.ParseRegion(string(a) + string(b))
				if err == nil && r.IsCountry() && r.String() == string(a)+string(b) && plain(names.Name(r)) == want {
					return r.ISO3(), nil
				}
			}
		}
	}
	if s := strings.ToUpper(name); s == name && len(name) > 1 {
		return s, nil
	}
	return "", usage("%q is no country; name it in English or by its code, as china or CHN, or an organisation by its acronym, as ASEAN", name)
}

// asked are the languages in which a country may be named on a command line: those of the United Nations.
var asked = []language.Tag{language.English, language.French, language.Spanish, language.Russian, language.Arabic, language.Chinese, language.TraditionalChinese}

// plain writes a name as it is compared.
func plain(s string) string {
	var b strings.Builder
	for _, r := range norm.NFKD.String(strings.ToLower(strings.TrimSpace(s))) {
		if r >= 0x300 && r < 0x370 {
			continue
		}
		b.WriteRune(r)
	}
	return b.String()
}

// countryName is a country's name in English, or an organisation's acronym.
func countryName(side string) string {
	if len(side) == 3 {
		if r, err := language.ParseRegion(side); err == nil && r.IsCountry() {
			return display.English.Regions().Name(r)
		}
	}
	return side
}

// found prints the articles that hold words.
func (c *searchCmd) found(a *answer, f *book.Found) error {
	words := f.Article.Text[f.Snippet.Start:f.Snippet.End]
	if a.json != nil {
		return a.object(struct {
			Article articleJSON `json:"article"`
			Title   string      `json:"title"`
			Words   string      `json:"words"`
			Span    any         `json:"span"`
		}{articleOf(f.Article, f.Outlets), titleOf(f.Article.Headline, f), words, f.Snippet})
	}
	var b strings.Builder
	day := value(f.Article.Published)
	a.set(&b, a.paint(dim, fmt.Sprintf("%-10s", day))+"  ", titleOf(f.Article.Headline, f), bold, true)
	a.set(&b, "            ", strings.Join(strings.Fields(words), " "), quoted, true)
	a.set(&b, "            ", joined(f.Article.ID, f.Article.Lang, strings.Join(f.Outlets, " ")), dim, false)
	return a.block(&b)
}

// titleOf is an article's headline.
func titleOf(headline string, f *book.Found) string {
	if t := f.Article.Title; t != nil {
		return f.Article.Text[t.Start:t.End]
	}
	if headline != "" {
		return headline
	}
	return f.Article.ID
}
