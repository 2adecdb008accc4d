package actor

import (
	"slices"
	"strings"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Offices that two hold, or one goes on to hold.

// TitleTwin is the one person who was named with the very title that a mention is, of
// several words, in a language whose verbs come first; -1 if none or several were.
func (r *Reading) TitleTwin(mi int32, fits func(int32) bool) int32 {
	m := &r.Mentions[mi]
	if r.Pack.Order.SubjectFirst || len(m.Countries) > 0 {
		return -1
	}
	own := r.OfficesOf(nil, m)
	if len(own) != 1 || !strings.Contains(own[0], " ") {
		return -1
	}
	found := int32(-1)
	for w := range r.Considered {
		if a := &r.Actors[w]; a.Kind == mention.Person && fits(w) && len(a.Seen) > 0 && a.Seen[0] < mi && slices.Contains(a.Offices, own[0]) {
			if found >= 0 {
				return -1
			}
			found = w
		}
	}
	return found
}

// roleGoneOn is the role of the one of whom the sentence before tells, where that of mention
// mi opens with a verb that has no subject of its own: "A arrived. (He) met his counterpart,
// and received the president". Empty for any other.
func (r *Reading) roleGoneOn(mi int32, fits func(int32) bool) string {
	m := &r.Mentions[mi]
	if !r.Pack.Order.Dropped || r.Pack.Order.SubjectFirst || m.Sent == 0 {
		return ""
	}
	verb := false
	for k := r.ItemAt[r.Doc.Sents[m.Sent].First]; k < r.ItemAt[m.First]; k++ {
		it := &r.Items[k]
		switch {
		case it.Is(pack.Verb) && !verb:
			verb = true
		case it.Set&(word.Bit(pack.And)|word.Bit(pack.Prep)|word.Bit(pack.Adverb)) == 0:
			return ""
		}
	}
	role := ""
	for i := mi - 1; verb && i >= 0 && r.Mentions[i].Sent >= m.Sent-1; i-- { // the first that the sentence names
		if x := &r.Mentions[i]; len(x.Who) == 1 && fits(x.Who[0]) {
			role = r.Actors[x.Who[0]].Role
		}
	}
	return role
}
