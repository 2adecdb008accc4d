package book

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/arabic"
	"github.com/blevesearch/snowballstem/english"
	"github.com/blevesearch/snowballstem/french"
	"github.com/blevesearch/snowballstem/russian"
	"github.com/blevesearch/snowballstem/spanish"
	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
	"golang.org/x/text/unicode/norm"
)

// The full-text tables of the stores cut words by spaces and know no Chinese,
// no Arabic article and no Russian case. So what they are given is words that
// were cut, folded and stemmed here, parted by spaces: a Chinese character is a
// word of its own, and words side by side are a phrase.

// stemmers are Snowball's, by the English name of their language.
var stemmers = map[string]func(*snowballstem.Env) bool{
	"Arabic": arabic.Stem, "English": english.Stem, "French": french.Stem, "Russian": russian.Stem, "Spanish": spanish.Stem,
}

// stemmer gives a language's stemmer by its code; nil where there is none.
func stemmer(lang string) func(*snowballstem.Env) bool {
	tag, err := language.Parse(lang)
	if err != nil {
		return nil
	}
	return stemmers[display.English.Languages().Name(tag)]
}

// fold writes a text as it is compared: compatibility forms decomposed, marks
// and joiners dropped, small letters.
func fold(s string) string {
	plain := true
	for i := range len(s) {
		if c := s[i]; c >= utf8.RuneSelf || 'A' <= c && c <= 'Z' {
			plain = false
			break
		}
	}
	if plain {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range norm.NFKD.String(s) {
		if unicode.In(r, unicode.Mn, unicode.Cf, unicode.Lm) && !unicode.Is(unicode.Han, r) {
			continue
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}

// word is a folded word and where it stands: the bytes [Start,End) of the text.
type word struct {
	text       string
	start, end int
}

// maxWord is the longest word that is indexed, in bytes of its folded form; longer runs are no words.
const maxWord = 96

// maxIndexed is how much of a text is indexed, in bytes of its words: PostgreSQL takes no more than a megabyte.
const maxIndexed = 400 << 10

// cutWords cuts a text into folded words, handing each on.
func cutWords(s string, hand func(word)) {
	start := -1
	end := func(at int) {
		if start >= 0 {
			if f := fold(s[start:at]); f != "" && len(f) <= maxWord {
				hand(word{f, start, at})
			}
			start = -1
		}
	}
	for i, r := range s {
		switch {
		case unicode.Is(unicode.Han, r):
			end(i)
			hand(word{string(r), i, i + utf8.RuneLen(r)})
		case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r) || unicode.Is(unicode.Cf, r):
			if start < 0 {
				start = i
			}
		default:
			end(i)
		}
	}
	end(len(s))
}

// stems keeps what a language's words were cut to: Snowball takes a microsecond or two a word.
type stems struct {
	mu sync.Mutex
	of map[string]map[string]string
}

// stemsKept is how many words of a language are kept.
const stemsKept = 1 << 16

var stemmed = stems{of: map[string]map[string]string{}}

// stem gives a folded word's stem in a language; the word itself where there is no stemmer.
func (s *stems) stem(lang string, f func(*snowballstem.Env) bool, w string) string {
	if f == nil || len(w) < 3 {
		return w
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	known := s.of[lang]
	if known == nil || len(known) > stemsKept {
		known = map[string]string{}
		s.of[lang] = known
	}
	out, ok := known[w]
	if !ok {
		env := snowballstem.NewEnv(w)
		f(env)
		out = fold(env.Current())
		if out == "" {
			out = w
		}
		known[strings.Clone(w)] = out
	}
	return out
}

// indexed is a text in the words by which it is found.
func indexed(lang, s string) string {
	f := stemmer(lang)
	var b strings.Builder
	b.Grow(len(s) + len(s)/4)
	cutWords(s, func(w word) {
		if b.Len() > maxIndexed {
			return
		}
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(stemmed.stem(lang, f, w.text))
	})
	return b.String()
}
