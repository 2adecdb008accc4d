package phrase

import (
	"sort"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/actor"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// MaxSubject bounds how many chunks before its cue a subject may begin.
const MaxSubject = 60

// Sources reports whether a clause can name from whom a cue beside it has the
// words: "citing X"; a verb of relaying without a subject of its own.
func (c *Clause) Sources() bool {
	f := c.Frame
	return f.Kind == pack.FSay && (f.Cite || c.Form.Class == pack.Verb && len(f.A) > 0 && f.A[0]&(pack.From|pack.About) != 0 && c.Get([]pack.Marker{pack.Subj}) == nil)
}

// National finds whom a state's adjective with the article means, "the Iranian said":
// the person of that state who was spoken of before, if it is one; it says whether
// there is such a one.
func (r *Reading) National(mi int32) bool {
	m := &r.Mentions[mi]
	if !m.Definite || len(m.Countries) != 1 || m.CountryAt[0] != m.Last-1 {
		return false
	}
	one := false // not the plural: an adjective, or a form that says it is a singular
	for _, f := range r.Forms(&r.Items[r.ItemAt[m.Last-1]], word.Bit(pack.Country)) {
		if f.Country == m.Countries[0] && f.Alt {
			one = one || f.Feat.HasFeat(pack.Sg) || f.Feat&(pack.Pl|pack.Du) == 0 && r.TextOf(text.Range{First: m.Last - 1, Last: m.Last}) == r.Pack.States[f.Country].Adj
		}
	}
	if !one {
		return false
	}
	fem, masc := r.GenderOf(m)
	last, at, rival := int32(-1), int32(-1), int32(-1)
	for w := range r.Considered {
		a := &r.Actors[w]
		if fem != masc && a.Fem != a.Masc && fem != a.Fem {
			continue
		}
		if a.Kind != mention.Person && (a.Kind != mention.Office || a.Group || a.Generic) || a.Country != m.Countries[0] {
			continue
		}
		if x := r.seenBefore(a, mi); x > at {
			last, at, rival = w, x, at
		} else if x > rival {
			rival = x
		}
	}
	if last < 0 || r.Mentions[at].Sent < m.Sent-maxNational || rival >= 0 && r.Mentions[rival].Sent == r.Mentions[at].Sent {
		return false
	}
	m.Who, m.Bare = []int32{last}, false
	r.Note(last, mi)
	return true
}

// seenBefore is the last mention of an actor before another; -1 if there is none.
func (r *Reading) seenBefore(a *actor.Actor, mi int32) int32 {
	if i := sort.Search(len(a.Seen), func(i int) bool { return a.Seen[i] >= mi }); i > 0 {
		return a.Seen[i-1]
	}
	return -1
}

// maxNational is how many sentences back somebody can have been spoken of.
const maxNational = 4

// toHim reports whether the verb at chunk k has a pronoun before it that says to whom, and
// a noun without an article behind it, which is then no subject.
func (r *Reading) toHim(reg *Region, k int) bool {
	if o := r.Pack.Order; k < 1 || !o.Inverted || !o.Dropped || !o.SubjectFirst || k+1 >= len(reg.Chunks) || reg.Chunks[k+1].Is(pack.Det) {
		return false
	}
	if j := reg.Chunks[k].joined; j > 0 {
		return r.Mentions[j-1].Pronoun.Has("dative")
	}
	x := &reg.Chunks[k-1]
	if x.Kind == OfItem && x.Clitic > 0 {
		return r.Mentions[x.Clitic-1].Pronoun.Has("dative")
	}
	return x.Kind == OfMention && r.Mentions[x.Idx].Pronoun != nil && r.Mentions[x.Idx].Pronoun.Has("dative")
}
