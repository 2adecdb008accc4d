package page

import (
	"regexp"
	"strconv"
	"strings"
	"sync"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/go-playground/locales"
	"github.com/go-playground/locales/ar"
	"github.com/go-playground/locales/ar_DZ"
	"github.com/go-playground/locales/ar_IQ"
	"github.com/go-playground/locales/ar_MA"
	"github.com/go-playground/locales/cs"
	"github.com/go-playground/locales/da"
	"github.com/go-playground/locales/de"
	"github.com/go-playground/locales/de_AT"
	"github.com/go-playground/locales/el"
	"github.com/go-playground/locales/en"
	"github.com/go-playground/locales/es"
	"github.com/go-playground/locales/fi"
	"github.com/go-playground/locales/fr"
	"github.com/go-playground/locales/id"
	"github.com/go-playground/locales/it"
	"github.com/go-playground/locales/nl"
	"github.com/go-playground/locales/pl"
	"github.com/go-playground/locales/pt"
	"github.com/go-playground/locales/ro"
	"github.com/go-playground/locales/ru"
	"github.com/go-playground/locales/sv"
	"github.com/go-playground/locales/tr"
	"github.com/go-playground/locales/uk"
	"github.com/go-playground/locales/vi"
	"golang.org/x/text/unicode/norm"
)

// months are the names of months in the languages of many sites, whole and short, as CLDR has them:
// a page of any language says its day in that language. A name that is two months in two languages is none.
var months = sync.OnceValue(func() map[string]time.Month {
	out := map[string]time.Month{}
	add := func(names []string) {
		for i, name := range names {
			name = strings.TrimSuffix(plain(name), ".")
			if utf8.RuneCountInString(name) < 3 || strings.IndexFunc(name, unicode.IsDigit) >= 0 {
				continue
			}
			m := time.Month(i + 1)
			if was, there := out[name]; there && was != m {
				m = 0
			}
			out[name] = m
		}
	}
	for _, l := range []locales.Translator{ar.New(), ar_DZ.New(), ar_IQ.New(), ar_MA.New(), cs.New(), da.New(), de.New(), de_AT.New(), el.New(), en.New(), es.New(), fi.New(),
		fr.New(), id.New(), it.New(), nl.New(), pl.New(), pt.New(), ro.New(), ru.New(), sv.New(), tr.New(), uk.New(), vi.New()} {
		add(l.MonthsWide())
		add(l.MonthsAbbreviated())
	}
	return out
})

// plain is a name in small letters without their marks, as many write it.
func plain(name string) string {
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return unicode.ToLower(r)
	}, norm.NFD.String(name))
}

// A day with its month in letters: "25 July 2024", "25. Juli 2024", "25 de julio de 2024", "July 25, 2024", "25 July/Tammuz 2024".
var spelledDay = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)(?:^|[^\d.,:/-])(\d{1,2})[\p{L}\x{BA}]{0,2}\.?[\s-]{1,3}(?:de\s|of\s)?(?:\p{L}{2,}\s?/\s?)?(\p{L}{3,}(?:\s\p{L}{4,})?)\.?(?:\s?/\s?\p{L}+)?[,\s-]{1,3}(?:de\s|del\s)?(\d{4})(?:\D|$)` +
		`|(?:^|\P{L})(\p{L}{3,})\.?\s(\d{1,2})\p{L}{0,2},?\s(\d{4})(?:\D|$)`)
})

// spelled is the first day that words name with its month in letters; zero for none.
func spelled(s string) time.Time {
	for _, m := range spelledDay().FindAllStringSubmatch(s, 8) {
		day, name, year := m[1], m[2], m[3]
		if name == "" {
			name, day, year = m[4], m[5], m[6]
		}
		if month := months()[plain(name)]; month != 0 {
			if at := calendar(year, strconv.Itoa(int(month)), day); !at.IsZero() {
				return at
			}
		}
	}
	return time.Time{}
}

// zeros are the first digits of the scripts that pages of days are written in: ASCII's, two of Arabic's, the wide ones of Chinese.
var zeros = []rune{'0', 0x660, 0x6F0, 0xFF10}

// digits writes these digits in ASCII.
func digits(s string) string {
	return strings.Map(func(r rune) rune {
		for _, zero := range zeros {
			if zero <= r && r <= zero+9 {
				return '0' + r - zero
			}
		}
		return r
	}, s)
}
