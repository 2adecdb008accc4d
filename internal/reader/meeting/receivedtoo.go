package meeting

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// maxTooBehind is how many sentences behind the one of whoever received somebody another "was
// received too".
const maxTooBehind = 2

// Who was met beside those told of before, behind a word like "also".

// receivedToo is who received a guest of whom a passive without an agent says that he was received
// too: whoever received the one told of last; -1 if that is not so.
func (r *Reading) receivedToo(reg *phrase.Region, c *phrase.Clause, guest int32) int32 {
	k := r.State.Meeting
	if k < 0 || r.Meetings[k].Host == "" || r.Meetings[k].Host == r.Actors[guest].Country || c.Sent-r.Meetings[k].Sent > maxTooBehind {
		return -1
	}
	if !r.too(reg, c) {
		return -1
	}
	for _, w := range r.Meetings[k].Who {
		if a := &r.Actors[w]; a.Country == r.Meetings[k].Host && a.Kind == mention.Person {
			return w
		}
	}
	return -1
}

// too reports whether a clause of meeting has a word like "also", or its verb holds one.
func (r *Reading) too(reg *phrase.Region, c *phrase.Clause) bool {
	if c.Form.Has("too") {
		return true
	}
	from, to := r.Span(reg, c)
	if a := c.Get([]pack.Marker{pack.Subj}); a != nil && a.To < from {
		from = a.To // "is also expected to meet"
	}
	for i := from; i < to; i++ {
		x := &reg.Chunks[i]
		for j := x.First; j < x.Last && x.Kind == phrase.OfItem; j++ {
			if r.Has(&r.Items[r.ItemAt[j]], word.Bit(pack.Adverb)|word.Bit(pack.Aux)|word.Bit(pack.And), "too") {
				return true
			}
		}
	}
	return false
}

// oneMore reports whether a clause with a word like "also" adds several holders of office, of a state
// each, to those whom one has met: each of them saw him by himself, as those before did.
func (r *Reading) oneMore(reg *phrase.Region, c *phrase.Clause, a, b []int32) bool {
	return len(a) == 1 && len(b) > 1 && r.sideEach(b) && (r.too(reg, c) || r.opensBesides(reg))
}

// sideEach reports whether all are holders of office, each of another state or organisation.
func (r *Reading) sideEach(who []int32) bool {
	for i, w := range who {
		a := &r.Actors[w]
		if a.Country != "" && !r.Officials(who[i:i+1]) || a.Country == "" && (a.Org == "" || a.Role == "") {
			return false
		}
		for _, x := range who[:i] {
			if b := &r.Actors[x]; a.Country == b.Country && a.Org == b.Org {
				return false
			}
		}
	}
	return true
}

// opensBesides reports whether a sentence begins with a word for "apart from": "Besides his talks with A,
// he met B and C".
func (r *Reading) opensBesides(reg *phrase.Region) bool {
	x := &reg.Chunks[0]
	return x.Kind == phrase.OfItem && x.Is(pack.Prep) && r.Has(&r.Items[x.Item], word.Bit(pack.Prep), "besides")
}
