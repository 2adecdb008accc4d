package reference

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/actor"
	"github.com/mahdar/mahdar/internal/reader/factuality"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Whose words it cannot be, by gender.

// OtherMouth reports whether the only mention in a cue's subject place is not its speaker
// by gender: a state of the other gender in front of it, "the plan that Austria (she)
// proposed, (he) affirming"; or what a relative pronoun of the other gender takes up, "the
// mosque, which (he) (she) said": the pronoun is what was spoken of. The pack flags such
// pronouns m and f.
func (r *Reading) OtherMouth(reg *phrase.Region, c *phrase.Clause, mentions []int32) bool {
	f := c.Feat
	if !r.Tells(c) || len(mentions) != 1 || c.Form.Class != pack.Verb || !phrase.Single(c) || f&(pack.Masc|pack.Fem) == 0 || f.HasFeat(pack.Masc|pack.Fem) {
		return false
	}
	if p := c.At - 1; p >= 0 && reg.Chunks[p].Kind == phrase.OfItem && reg.Chunks[p].Is(pack.Rel) {
		it := &r.Items[reg.Chunks[p].Item]
		if r.Has(it, word.Bit(pack.Rel), "m") && f&pack.Fem != 0 || r.Has(it, word.Bit(pack.Rel), "f") && f&pack.Masc != 0 {
			return true
		}
	}
	a := c.Get([]pack.Marker{pack.Subj})
	if a == nil || a.From >= c.At && a.To > c.At {
		return false
	}
	fem, masc := r.StateGender(&r.Mentions[mentions[0]])
	return fem && f&pack.Fem == 0 || masc && f&pack.Masc == 0
}

// officeGender is the gender of an office's holder: what its words tell, else what its first
// title does, or how that ends: "the (she-)director of the press office".
func (r *Reading) officeGender(m *mention.Mention) (fem, masc bool) {
	fem, masc = r.GenderOf(m)
	if fem == masc && len(m.Titles) > 0 && !m.Plural && !m.Dual {
		t := m.Titles[0].Feat
		fem, masc = t&pack.Fem != 0 || r.Feminine(m.First), t&pack.Masc != 0
	}
	return fem, masc
}

// actorGender is the gender of a person by the name, else by the titles that came with it.
func (r *Reading) actorGender(a *actor.Actor) (fem, masc bool) {
	fem, masc = a.Fem, a.Masc
	for i := 0; fem == masc && i < len(a.Seen) && i < 4; i++ {
		if t := r.Mentions[a.Seen[i]].Titles; len(t) > 0 && (a.Kind == mention.Person || a.Kind == mention.Office) {
			fem, masc = t[0].Feat&pack.Fem != 0, t[0].Feat&pack.Masc != 0
		}
	}
	return fem, masc
}

// titledAsMan reports whether a woman was named with a title that is not of the feminine, as in
// languages whose titles are of both sexes: "the-chancellor-MASC Angela Merkel".
func (r *Reading) titledAsMan(a *actor.Actor) bool {
	for i := 0; a.Fem && i < len(a.Seen) && i < 4; i++ {
		if t := r.Mentions[a.Seen[i]].Titles; len(t) > 0 && t[0].Feat&pack.Fem == 0 {
			return true
		}
	}
	return false
}

// maxMarked bounds how many words a newspaper's name in quotation marks may have.
const maxMarked = 4

// PaperNamed is whoever is named by a few words in quotation marks between a verb of saying
// and its word for "that", in a language whose verbs come first: "said “The Evening” that".
// Nobody's surname stands in such marks; a body that the reader knows is found as any
// other; -1 if nobody stands there.
func (r *Reading) PaperNamed(reg *phrase.Region, c *phrase.Clause) int32 {
	if r.Pack.Order.SubjectFirst || c.Form.Class != pack.Verb || !reg.Chunks[c.At].Finite() || c.At+1 >= len(reg.Chunks) {
		return -1
	}
	first := reg.Chunks[c.At].Last
	k := r.FirstQuote(first)
	if k >= len(r.Doc.Quotes) || r.Doc.Quotes[k].Open != first || r.Doc.Quotes[k].Close-first > maxMarked+1 || r.Doc.Quotes[k].Close-first < 2 {
		return -1
	}
	g := text.Range{First: first + 1, Last: r.Doc.Quotes[k].Close}
	for j := c.At + 1; j < len(reg.Chunks); j++ {
		x := &reg.Chunks[j]
		switch {
		case x.Kind == phrase.OfMention && x.First < g.Last && r.Mentions[x.Idx].Kind != mention.Person:
			return -1
		case x.First <= g.Last:
		case x.Kind == phrase.OfItem && x.Is(pack.Comp):
			w := r.Stranger(g, reg)
			r.Actors[w].Kind = mention.Medium
			return w
		default:
			return -1
		}
	}
	return -1
}

// StateOfPaper is the state whose adjective stands right behind a cue that has the word for a
// paper in it, in a language whose verbs come first: "a statement (of) Turkish said that"; -1
// if none does.
func (r *Reading) StateOfPaper(reg *phrase.Region, c *phrase.Clause) int32 {
	if r.Pack.Order.SubjectFirst || c.Form.Class != pack.Verb || reg.Chunks[c.At].Last-reg.Chunks[c.At].First < 2 || slices.Contains(c.Frame.A[:min(1, len(c.Frame.A))], pack.Subj) {
		return -1
	}
	n := c.At + 1
	if n >= len(reg.Chunks) || reg.Chunks[n].Kind != phrase.OfMention {
		return -1
	}
	m := &r.Mentions[reg.Chunks[n].Idx]
	if !m.Bare || len(m.Countries) != 1 {
		return -1
	}
	return r.Keyed(mention.Country, m.Countries[0], "", "")
}

// RelayedFrom are the words of no list that stand behind the preposition of a verb of
// relaying, from chunk k on: "the agency relayed from Rybakov that" gives his words.
func (r *Reading) RelayedFrom(reg *phrase.Region, c *phrase.Clause, k int) (g text.Range, ok bool) {
	if r.Pack.Order.SubjectFirst || len(c.Frame.A) == 0 {
		return g, false
	}
	for ; k+1 < len(reg.Chunks) && k < c.At+factuality.MaxWish; k++ {
		x := &reg.Chunks[k]
		if x.Kind != phrase.OfItem || x.Is(pack.Comp) {
			return g, false
		}
		if !x.Is(pack.Prep) || x.Mark&c.Frame.A[0] == 0 {
			continue
		}
		g = text.Range{First: x.Last, Last: x.Last}
		for j := k + 1; j < len(reg.Chunks) && reg.Chunks[j].Kind == phrase.OfItem && reg.Chunks[j].Set == 0; j++ {
			g.Last = reg.Chunks[j].Last
		}
		return g, g.Last > g.First
	}
	return g, false
}

// PlaceInFront reports whether the subject of a clause is a city in front of it behind a
// word for "in": "the ambassador in Madrid, who chaired the meeting" is not the city.
func (r *Reading) PlaceInFront(reg *phrase.Region, c *phrase.Clause) bool {
	a := c.Get([]pack.Marker{pack.Subj})
	if a == nil || len(a.Mentions) != 1 || r.Mentions[a.Mentions[0]].Kind != mention.Place || r.Pack.Order.SubjectFirst {
		return false
	}
	for j := c.At - 1; j > 0; j-- {
		if x := &reg.Chunks[j]; x.Kind == phrase.OfMention && x.Idx == a.Mentions[0] {
			p := &reg.Chunks[j-1]
			return p.Kind == phrase.OfItem && p.Is(pack.Prep) && p.Mark&(pack.In|pack.At) != 0
		}
	}
	return false
}
