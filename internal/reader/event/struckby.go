package event

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
)

// Who suffered and who struck, where the verb does not say it, and through whom a deed was declared.

// civil reports whether all of some actors are bodies without arms: whoever attacks a government by himself does so with words.
func (r *Reading) civil(who []int32) bool {
	return !slices.ContainsFunc(who, func(w int32) bool {
		a := &r.Actors[w]
		return a.Kind != mention.Body || a.Group || r.forces(w)
	})
}

// byMouthOf is the chunk after him through whom a deed was declared, whom a preposition at chunk j names; 0 if it names nobody.
func byMouthOf(c *phrase.Clause, j int) int {
	for i := range c.Args {
		if a := &c.Args[i]; a.From == j && a.Mark == pack.Through {
			return a.To
		}
	}
	return 0
}

// killedIn reports whether a verb of attacking that is written like its passive has those who suffered for its
// subject, as the noun of an attack follows them and no object: "(were) killed three soldiers in a raid of A".
// Its other value is whose attack it was, where a state's adjective or a name right behind the noun says so.
func (r *Reading) killedIn(reg *phrase.Region, c *phrase.Clause, typ string) ([]int32, bool) {
	s := c.Get([]pack.Marker{pack.Subj})
	if typ != "ASSAULT" || !c.Form.Has("undergoes") || !r.Pack.Order.Construct || r.Pack.Order.SubjectFirst || c.Form.Class != pack.Verb || s == nil || s.From < c.At || c.Get([]pack.Marker{pack.Obj}) != nil {
		return nil, false
	}
	n := s.To
	for n < len(reg.Chunks) && reg.Chunks[n].Kind == phrase.OfDate {
		n++
	}
	if n+1 >= len(reg.Chunks) || reg.Chunks[n].Kind != phrase.OfItem || !reg.Chunks[n].Is(pack.Prep) {
		return nil, false
	}
	x := &reg.Chunks[n+1]
	if !slices.ContainsFunc(x.Trigs, func(f *pack.Form) bool {
		return f.Class == pack.Noun && f.Frame != nil && f.Frame.Kind == pack.FEvent && f.Frame.Type == "ASSAULT"
	}) {
		return nil, false
	}
	if n+2 < len(reg.Chunks) && reg.Chunks[n+2].Kind == phrase.OfMention {
		if m := &r.Mentions[reg.Chunks[n+2].Idx]; len(m.Countries) == 1 {
			return []int32{r.Keyed(mention.Country, m.Countries[0], "", "")}, true
		}
	}
	return nil, true
}
