// Package pdf takes the text out of a PDF document: its lines put together into paragraphs, without what is repeated at the
// head and foot of its pages. What a page shows is read by PDFium, which browsers use; what is a paragraph is decided here.
package pdf

import (
	"errors"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"github.com/mahdar/mahdar/internal/source/charset"
)

// Errors for what is not read.
var (
	ErrEncrypted  = errors.New("is a PDF that is encrypted")
	ErrBroken     = errors.New("is no PDF that can be read")
	ErrScanned    = errors.New("is a PDF without text: it seems scanned")
	ErrUnreadable = errors.New("is a PDF whose letters cannot be told")
	ErrLong       = errors.New("is a PDF of over " + strconv.Itoa(maxPages) + " pages, the limit for one article")
	ErrSlow       = errors.New("is a PDF that takes over a minute to read")
)

// Document is what a PDF document says.
type Document struct {
	Title string    // that stands above its text, or that it says it has if it stands in the text
	Text  string    // paragraphs, with an empty line between each two
	Made  time.Time // the day on which the file was made; zero if it does not say
}

// Parse takes the text out of a document.
func Parse(document []byte) (*Document, error) {
	seen, err := see(document)
	if err != nil {
		return nil, err
	}
	pages := make([][]line, len(seen.pages))
	letters, shown := 0, 0
	rightToLeft := isRightToLeft(seen.pages)
	for i, chars := range seen.pages {
		chars = upright(chars)
		pages[i] = lines(chars, rightToLeft)
		for _, c := range chars {
			if unicode.IsLetter(c.r) {
				letters++
			}
			if !blank(c.r) {
				shown++
			}
		}
	}
	switch {
	case letters == 0 && shown == 0:
		return nil, ErrScanned
	case letters < shown/3 || strange(seen.pages):
		return nil, ErrUnreadable
	}
	paras := paragraphs(withoutRunning(pages))
	if len(paras) == 0 {
		return nil, ErrScanned
	}
	d := &Document{Made: day(seen.made)}
	texts := make([]string, len(paras))
	for i, p := range paras {
		texts[i] = p.text
	}
	d.Text = strings.Join(texts, "\n\n")
	d.Title = title(paras, charset.OneLine(seen.title), d.Text)
	return d, nil
}

// upright leaves out what stands askew on a page whose text does not: stamps, and notes up its side.
func upright(chars []char) []char {
	turned := 0
	for _, c := range chars {
		if c.turned {
			turned++
		}
	}
	if turned*2 > len(chars) {
		return chars
	}
	return slices.DeleteFunc(chars, func(c char) bool { return c.turned })
}

// mostScripts is how many scripts the letters of a text are from, all but one in twenty-five of them: a text's own, another, and
// that of signs. A document whose letters are named wrongly has them from all over.
const mostScripts = 3

// strange reports whether a document names its letters wrongly.
func strange(pages [][]char) bool {
	count := map[string]int{}
	all := 0
	for _, chars := range pages {
		for _, c := range chars {
			switch {
			case c.r == unicode.ReplacementChar, unicode.Is(unicode.Co, c.r):
				all++ // and of no script
			case unicode.IsLetter(c.r):
				all++
				count[script(c.r)]++
			}
		}
	}
	most := 0
	for range mostScripts {
		best := ""
		for s, n := range count {
			if n > count[best] {
				best = s
			}
		}
		most += count[best]
		delete(count, best)
	}
	return most*100 < all*96
}

// script is the script of a letter; the three that Japanese is written with are one.
func script(r rune) string {
	switch {
	case unicode.Is(unicode.Latin, r):
		return "Latin"
	case unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana):
		return "Han"
	case unicode.Is(unicode.Cyrillic, r):
		return "Cyrillic"
	case unicode.Is(unicode.Arabic, r):
		return "Arabic"
	}
	for name, table := range unicode.Scripts {
		if unicode.Is(table, r) {
			return name
		}
	}
	return ""
}

// title is the first paragraph set larger than the text; else what the document says of itself, if it stands in the text: programs
// that make documents write the name of a file there, or of themselves.
func title(paras []paragraph, said, text string) string {
	sizes := map[int]int{} // letters by height
	for _, p := range paras {
		sizes[int(p.height*2)] += len(p.text)
	}
	common := 0
	for h, n := range sizes {
		if n > sizes[common] {
			common = h
		}
	}
	const beforeText = 4
	for _, p := range paras[:min(len(paras), beforeText)] {
		if p.height*2 > 1.15*float64(common+1) && len(p.text) < 300 && strings.ContainsFunc(p.text, unicode.IsLetter) {
			return p.text
		}
	}
	if said != "" && strings.Contains(text, said) {
		return said
	}
	return ""
}

var dayMade = regexp.MustCompile(`^(?:D:)?(\d{4})(\d{2})(\d{2})`)

// day reads the day of a date as documents write it: D:20240725103000+02'00'.
func day(s string) time.Time {
	m := dayMade.FindStringSubmatch(strings.TrimSpace(s))
	if m == nil {
		return time.Time{}
	}
	t, err := time.Parse("20060102", m[1]+m[2]+m[3])
	if err != nil || t.Year() < 1990 {
		return time.Time{}
	}
	return t
}

// spelled writes letters as they are typed: those that a font joins to one sign, and those of Arabic in the form that they have
// in a word, are written out. All else stays as it is.
func spelled(s string) string {
	if !strings.ContainsFunc(s, isForm) {
		return s
	}
	var b strings.Builder
	for _, r := range s {
		if isForm(r) {
			b.WriteString(norm.NFKC.String(string(r)))
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// isForm reports whether a character is another in a certain form: ligatures, presentation forms of Arabic and Hebrew, radicals.
func isForm(r rune) bool {
	return r >= 0xFB00 && r <= 0xFDFF && r != 0xFD3E && r != 0xFD3F || r >= 0xFE70 && r <= 0xFEFC || r >= 0x2E80 && r <= 0x2FDF
}
