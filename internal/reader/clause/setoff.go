package clause

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// closesAside reports whether the comma at chunk j closes a phrase between commas that tells when
// or where with the noun of a clause, which has somebody by then: "A urged, in a call with B, to
// free C" tells of no call with C.
func (r *Reading) closesAside(reg *phrase.Region, c *phrase.Clause, j int) bool {
	if len(c.Args) == 0 || j+1 >= len(reg.Chunks) || reg.Chunks[j+1].Is(pack.And) || reg.Chunks[j+1].Kind == phrase.OfMention {
		return false
	}
	if x := &reg.Chunks[j+1]; x.Is(pack.Setting) || x.Is(pack.Prep) && j+2 < len(reg.Chunks) && (reg.Chunks[j+2].Kind == phrase.OfDate || r.IsPlace(reg, j+2)) {
		return false // "in talks with B, in Cairo, on the margins of the summit, …"
	}
	k, talk := c.At-1, word.IsTalk(c.Form)
	for ; k > 1 && c.At-k < 5 && !talk && c.Form.Class == pack.Support; k-- { // "a call (that) he held with B"
		if t := reg.Chunks[k].Trig; t != nil && t.Class == pack.Noun {
			talk = word.IsTalk(t)
		}
	}
	if !talk {
		return false
	}
	for from := k; k > 1 && from-k < 3 && reg.Chunks[k].Kind == phrase.OfItem && !reg.Chunks[k].Is(pack.Prep); {
		k--
	}
	if k < 2 || reg.Chunks[k].Kind != phrase.OfItem || !reg.Chunks[k].Is(pack.Prep) || reg.Chunks[k].Is(pack.And) || !word.Comma(r.Punct(&reg.Chunks[k-1])) {
		return false
	}
	for k -= 2; k >= 0; k-- {
		if x := &reg.Chunks[k]; x.Finite() {
			return true
		} else if x.Kind == phrase.OfPunct && !word.Comma(r.Punct(x)) {
			return false
		}
	}
	return false
}

// beginsBehind reports whether the person at chunk n is none of the phrase of the preposition at
// chunk j, where a noun with the article takes no owner: "received him (at) the airport the
// minister". One behind a word for "in", or whose office has no article, begins another phrase.
func (r *Reading) beginsBehind(reg *phrase.Region, j, n int) bool {
	if !r.Pack.Order.Construct || n == j+1 || n >= len(reg.Chunks) || reg.Chunks[n].Kind != phrase.OfMention {
		return false
	}
	m, last := &r.Mentions[reg.Chunks[n].Idx], &reg.Chunks[n-1]
	if m.Kind != mention.Person && m.Kind != mention.Office || last.Is(pack.Honorific) || last.Is(pack.Det) || !r.Articled(&r.Items[last.Item]) {
		return false
	}
	mark := reg.Chunks[j].Mark
	return mark&pack.In != 0 && mark&(pack.With|pack.To|pack.From) == 0 && n == j+2 || len(m.Titles) > 0 && !r.Articled(&r.Items[r.ItemAt[m.First]])
}

// predicateDenied reports whether what stands before the noun of a meeting or a trip denies only what
// its clause says of it: "A's visit to B was no courtesy call", where the verb opens the clause.
func (r *Reading) predicateDenied(reg *phrase.Region, c *phrase.Clause) bool {
	if r.Pack.Order.SubjectFirst || c.At < 2 || !word.IsTrip(c.Form) && !word.IsTalk(c.Form) || c.Get([]pack.Marker{pack.OfM, pack.Poss, pack.Between}) == nil {
		return false
	}
	be, neg := &reg.Chunks[c.At-1], &reg.Chunks[c.At-2]
	return be.Kind == phrase.OfItem && be.Is(pack.Aux) && neg.Kind == phrase.OfItem && neg.Is(pack.Neg)
}
