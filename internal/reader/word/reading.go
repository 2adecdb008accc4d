// Package word is the lowest room of the reader: what the words of an article are, one by
// one and as the lexicon's strings, which paragraphs belong to the page rather than to the
// story, and which sentence and paragraph a token stands in. It knows of no name, day or deed.
package word

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// Reading is an article as far as its words are known. The Readings of the rooms above embed
// it, each the one below: a room sees what was found before it and nothing of what comes
// after. Offsets of tokens index Doc.Tokens, those of a Span the bytes of the text.
type Reading struct {
	Pack      *pack.Pack
	In        Input
	Doc       *text.Document
	SentFirst []bool       // by token: it begins a sentence
	TitleCase []bool       // by paragraph: nearly every word begins with a capital
	ListLine  map[int]bool // by paragraph: the lines of a list
	Para      []int32
	Sent      []int32 // by token: its sentence
	Items     []Item
	ItemAt    []int32
	Title     int32 // the headline's paragraph, -1 if none
	TitleCut  bool
	Scratch   Scratch
}

// Renew makes a reading one of another article. All that is not named here is as in a new
// one; the lists keep their room, without their values.
func (r *Reading) Renew(p *pack.Pack, in Input) {
	doc := r.Doc
	if doc == nil {
		doc = new(text.Document)
	}
	r.Scratch.Renew()
	*r = Reading{
		Pack: p, In: in, Doc: doc, Title: -1,
		SentFirst: r.SentFirst, TitleCase: r.TitleCase, Para: r.Para, Sent: r.Sent,
		Items: r.Items[:0], ItemAt: r.ItemAt, Scratch: r.Scratch,
	}
}
