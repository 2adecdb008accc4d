package story

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/actor"
	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/reader/mention"
)

// Fellow is whom a description with the article means, "the Nigerian", "the former
// minister", where nobody spoken of is known to be of that state: who spoke last, else
// who was spoken of, if it is not known of which state he is. -1 if there is nobody such.
func (r *Reading) Fellow(m *mention.Mention) int32 {
	if m.Indef || !m.Definite && !m.Feat.HasFeat(pack.Def) || m.Plural || m.Dual {
		return -1
	}
	fem, masc := r.GenderOf(m)
	for _, w := range append(append([]int32(nil), r.State.Speakers...), r.State.Subject) {
		if w < 0 {
			continue
		}
		if a := &r.Actors[w]; a.Kind == mention.Person && a.Country == "" && !(fem != masc && a.Fem != a.Masc && fem != a.Fem) && !r.Faces(w, m.Countries) {
			return w
		}
	}
	return -1
}

// Faces reports whether the deeds told of set somebody against one of these states, so that he is none of
// theirs: "X was summoned to the Iranian ministry. The Iranian official said".
func (r *Reading) Faces(w int32, countries []string) bool {
	of := func(who []int32) bool {
		return slices.ContainsFunc(who, func(x int32) bool {
			return r.Actors[x].Country != "" && slices.Contains(countries, r.Actors[x].Country)
		})
	}
	for i := max(0, len(r.Events)-actor.MaxApart); i < len(r.Events); i++ {
		if e := &r.Events[i]; slices.Contains(e.Source, w) && of(e.Target) || slices.Contains(e.Target, w) && of(e.Source) {
			return true
		}
	}
	return false
}

// OfTheTwo is the holders of an office, of which a state has one, in the two states of
// those who met last, where these hold other offices: "the two presidents" behind a talk
// of two ministers. Nil if that does not tell.
func (r *Reading) OfTheTwo(n int, role string) []int32 {
	k := r.State.Meeting
	if !r.Pack.Order.Incise || n != 2 || !date.Unique(role) || k < 0 || len(r.Meetings[k].Who) != 2 {
		return nil
	}
	a, b := &r.Actors[r.Meetings[k].Who[0]], &r.Actors[r.Meetings[k].Who[1]]
	if a.Country == "" || b.Country == "" || a.Country == b.Country || a.Org != "" || b.Org != "" || !date.Unique(a.Role) || !date.Unique(b.Role) {
		return nil
	}
	one, two := a.Country, b.Country
	return []int32{r.HolderOfOffice(role, one, ""), r.HolderOfOffice(role, two, "")}
}
