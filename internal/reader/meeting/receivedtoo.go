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

// receivedToo is who received a guest of whom a passive without an agent says that he was received
// too: whoever received the one told of last; -1 if that is not so.
func (r *Reading) receivedToo(reg *phrase.Region, c *phrase.Clause, guest int32) int32 {
	k := r.State.Meeting
	if k < 0 || r.Meetings[k].Host == "" || r.Meetings[k].Host == r.Actors[guest].Country || c.Sent-r.Meetings[k].Sent > maxTooBehind {
		return -1
	}
	from, to := r.Span(reg, c)
	too := false
	for i := from; i < to; i++ {
		x := &reg.Chunks[i]
		for j := x.First; j < x.Last && x.Kind == phrase.OfItem; j++ {
			too = too || r.Has(&r.Items[r.ItemAt[j]], word.Bit(pack.Adverb), "too")
		}
	}
	if !too {
		return -1
	}
	for _, w := range r.Meetings[k].Who {
		if a := &r.Actors[w]; a.Country == r.Meetings[k].Host && a.Kind == mention.Person {
			return w
		}
	}
	return -1
}
