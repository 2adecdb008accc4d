// Package mahdar reads diplomatic news and official readouts in Arabic,
// Chinese, English, French, Russian and Spanish and keeps the minutes: who met
// whom, where, when and in what format; who travelled where; who said what, in
// which words, through whom; what one state did or declared towards another.
// Every field that came from the text carries the bytes that say so.
//
// A Reader is made once and kept; it is safe for concurrent use:
//
//	r, err := mahdar.NewReader()
//	…
//	m, err := r.Read(mahdar.Article{Text: text, Published: day})
//
// Nothing is asserted by the reader itself: a statement is whose the article
// says it is, a meeting is as the article tells it. What the text leaves open
// is nil in the Minutes. The same text gives the same Minutes on every machine.
package mahdar

import (
	"errors"
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader"
	"github.com/mahdar/mahdar/internal/text"
	"github.com/mahdar/mahdar/internal/truecase"
)

// ErrLanguage is returned (wrapped) for a text in a language that no pack reads.
var ErrLanguage = errors.New("no pack reads this language")

// ErrText is returned (wrapped) for a text that is not valid UTF-8, or too long.
var ErrText = errors.New("not a readable text")

// MaxText is the longest text that Read takes, in bytes.
const MaxText = 16 << 20

// Reader reads articles. It is safe for concurrent use; make one and keep it.
type Reader struct {
	opts  options
	packs *shelf
}

type options struct {
	packs   []string
	explain bool
}

// Option sets up a Reader.
type Option func(*options)

// WithPack adds a pack from a folder: a new language, or a house style's additions to one that is there.
func WithPack(dir string) Option { return func(o *options) { o.packs = append(o.packs, dir) } }

// WithExplain has every Minutes carry Explain and the rules that made each record.
func WithExplain() Option { return func(o *options) { o.explain = true } }

// NewReader looks which packs there are. A language's words are loaded when it
// is first read. The error names what is wrong with a pack given by WithPack.
func NewReader(opts ...Option) (*Reader, error) {
	r := &Reader{}
	for _, o := range opts {
		o(&r.opts)
	}
	s, err := newShelf(r.opts.packs)
	if err != nil {
		return nil, err
	}
	r.packs = s
	return r, nil
}

// Read keeps the minutes of one article. If a.Lang is empty the language is
// detected. The error is ErrLanguage or ErrText, wrapped with what is wrong.
func (r *Reader) Read(a Article) (Minutes, error) {
	if !utf8.ValidString(a.Text) {
		return Minutes{}, fmt.Errorf("%w: it is not UTF-8", ErrText)
	}
	if len(a.Text) > MaxText {
		return Minutes{}, fmt.Errorf("%w: %d bytes are more than the %d that one article may have", ErrText, len(a.Text), MaxText)
	}
	if strings.TrimSpace(a.Text) == "" {
		return Minutes{}, fmt.Errorf("%w: it is empty", ErrText)
	}
	composed, offsets := text.Compose(a.Text)
	lang := a.Lang
	if lang == "" {
		var err error
		if lang, err = r.packs.detect(composed); err != nil {
			return Minutes{}, err
		}
	}
	capitals := truecase.Stretches(composed)
	p, err := r.packs.loadFor(lang, composed, false)
	if err != nil {
		return Minutes{}, err
	}
	m := minutesWith(p, a, composed, capitals, r.opts.explain)
	m.moved(offsets)
	return m, nil
}

// minutesWith reads an article with a pack; the spans are those of the text as composed, of which some
// may be in capitals.
func minutesWith(p *pack.Pack, a Article, composed string, capitals []truecase.Stretch, explain bool) Minutes {
	running, offsets := truecase.Restore(p, composed, capitals)
	in := reader.Input{Text: running, Published: a.Published, Explain: explain}
	if a.Guessed {
		in.Published = time.Time{}
	}
	res := reader.Read(p, in)
	switch {
	case a.Guessed && !res.Day.Start.IsZero():
		a.Published = time.Time{}
	case a.Guessed:
		in.Published = a.Published
		res = reader.Read(p, in)
	}
	m := minutesOf(a, p.Code, res, explain)
	m.moved(offsets)
	return m
}
