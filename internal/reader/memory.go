package reader

import (
	"sync"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// readings are kept from article to article for the room that their lists have:
// to make it anew took a third of the time of reading. Nothing of a reading may
// be part of a Result but what was made for that Result alone.
var readings = sync.Pool{New: func() any { return new(reading) }}

// scratch is room that is used again from word to word.
type scratch struct {
	letters []pack.Letters
	forms   []*pack.Form // what forms has given so far: cut off, never written again
	tags    []pack.Tag   // of one stretch
	scan    pack.Scan
}

// level is which of two lists a region uses: a sentence and what its quotations say are
// read at once. inside is its quotation, -1 if none.
func level(inside int32) int {
	if inside < 0 {
		return 0
	}
	return 1
}

// renew makes a reading one of another article. All that is not named here is
// as in a new one.
func (r *reading) renew(p *pack.Pack, in Input) {
	old := *r
	if old.doc == nil {
		old.doc = new(text.Document)
	}
	*r = reading{
		pack: p, in: in, ref: in.Published, title: -1, self: -1, doc: old.doc,
		state: discourse{subject: -1, before: -1, entering: -1, body: -1, meeting: -1}, speech: speech{last: -1, looseQ: -1},
		sentFirst: old.sentFirst, titleCase: old.titleCase, para: old.para, sent: old.sent,
		items: old.items[:0], itemAt: old.itemAt, mentions: old.mentions[:0], mentAt: old.mentAt,
		dates: old.dates[:0], dateAt: old.dateAt, actors: old.actors[:0], clauses: old.clauses[:0],
		meetings: old.meetings[:0], visits: old.visits[:0], statements: old.statements[:0], events: old.events[:0],
		scratch: old.scratch, chunkRoom: old.chunkRoom, clauseRoom: old.clauseRoom,
	}
}

// sized gives a list of n values v, in the room of an old list if it suffices.
func sized[T any](old []T, n int, v T) []T {
	if cap(old) < n {
		old = make([]T, n+n/8)
	}
	old = old[:n]
	for i := range old {
		old[i] = v
	}
	return old
}
