package factuality

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/name"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// A meeting or a trip in a clause that describes a noun of what is not done yet: "the
// possibility of A's meeting B", where the clause stands before that noun.

// aimed reports whether the clause of a meeting or a trip ends with the mark that makes it
// describe a proposal, an invitation, a possibility.
func (r *Reading) aimed(reg *phrase.Region, c *phrase.Clause) bool {
	if !word.IsTalk(c.Form) && !word.IsTrip(c.Form) {
		return false
	}
	k := c.At + 1
	for n := 0; n < name.MaxDescribing && k < len(reg.Chunks) && !r.OwnerAt(reg, k); n, k = n+1, k+1 {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfPunct && !name.ListComma(r.Punct(x)) || x.Kind == phrase.OfQuote || x.Trig != nil && x.Trig.Class == pack.Verb {
			return false
		}
	}
	if !r.OwnerAt(reg, k) {
		return false
	}
	for n := 0; n < 3 && k+1 < len(reg.Chunks); n++ {
		k++
		x := &reg.Chunks[k]
		if x.Kind != phrase.OfItem {
			return false
		}
		if f := r.Form(&r.Items[x.Item], pack.Cancel); f != nil && f.Is(pack.Propose) || r.Has(&r.Items[x.Item], word.Bit(pack.Word), "proposal") {
			return true
		}
		if x.Trig != nil || x.Is(pack.Prep) {
			return false
		}
	}
	return false
}

// compounded reports whether a verb only describes the noun right behind it, of what may be done or is spoken of: "the
// withdraw-troops plan", "the A visit-B question".
func (r *Reading) compounded(reg *phrase.Region, c *phrase.Clause) bool {
	n := c.At + 1
	if !r.Pack.Order.MarkedBefore || c.Form.Class != pack.Verb || c.Frame.Kind == pack.FSay || saidDeed[c.Frame.Type] || n >= len(reg.Chunks) {
		return false
	}
	x := &reg.Chunks[n]
	return x.Kind == phrase.OfItem && x.First == reg.Chunks[c.At].Last && (x.Trig == nil || x.Trig.Class == pack.Noun) && r.Has(&r.Items[x.Item], word.Bit(pack.Word), "headed")
}

// saidDeed are the types of deeds whose object is what somebody proposed or wrote.
var saidDeed = map[string]bool{"AGREE": true, "REJECT": true, "SUPPORT": true, "ACCUSE": true, "REQUEST": true, "THREATEN": true, "CONCEDE": true}
