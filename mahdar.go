// Package mahdar reads diplomatic news and official readouts in Arabic,
// Chinese, English, French, Russian and Spanish and keeps the minutes: who met
// whom, where, when and in what format; who travelled where; who said what, in
// which words, through whom; what one state did or declared towards another.
// Every field that came from the text carries the bytes that say so.
package mahdar

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
)

// ErrLanguage is returned (wrapped) for a text in a language that no pack reads.
var ErrLanguage = errors.New("no pack reads this language")

// Reader reads articles. It is safe for concurrent use; make one and keep it.
type Reader struct{ opts options }

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

// NewReader loads the packs' habits; a language's words are loaded when it is first read.
func NewReader(opts ...Option) (*Reader, error) {
	r := &Reader{}
	for _, o := range opts {
		o(&r.opts)
	}
	return r, nil
}

// Read keeps the minutes of one article.
func (r *Reader) Read(a Article) (Minutes, error) {
	sum := sha256.Sum256([]byte(a.Text))
	m := Minutes{ID: a.ID, Lang: a.Lang, SHA256: hex.EncodeToString(sum[:]), Actors: []Actor{}, Meetings: []Meeting{}, Visits: []Visit{}, Statements: []Statement{}, Events: []Event{}, Furniture: []Furniture{}}
	return m, nil
}
