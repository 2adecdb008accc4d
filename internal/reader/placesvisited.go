package reader

import "github.com/mahdar/mahdar/internal/pack"

// Trips told of by what is said of their place.

// relativeTrip is who travelled, and where to, where a relative clause behind a place has its
// pronoun for what the verb reaches and no subject of its own: "said from Hanoi, which (he)
// reached it today". Nobody, else.
func (r *reading) relativeTrip(reg *region, c *clause, list []clause) ([]int32, place) {
	s, o := c.get([]pack.Marker{pack.Subj}), c.get([]pack.Marker{pack.Obj, pack.To})
	if r.pack.Order.SubjectFirst || c.form.Class != pack.Verb || s == nil || o == nil || s.to > c.at || len(s.mentions) != 1 || o.from <= c.at || o.from > c.at+2 || !r.enclitic(&reg.chunks[o.from]) {
		return nil, place{}
	}
	m := &r.mentions[s.mentions[0]]
	if m.kind != kPlace && m.kind != kCountry {
		return nil, place{}
	}
	w := r.travellers(r.noVoices(r.resolve(r.mainSubject(reg, c, otherThan(list, c.at)), c), c))
	if len(w) == 0 && r.state.subject >= 0 && r.suits(c, []int32{r.state.subject}) {
		w = []int32{r.state.subject}
	}
	return w, r.mentionPlace(m)
}

// otherThan are the clauses of a list but those of one verb.
func otherThan(list []clause, at int) (out []clause) {
	for i := range list {
		if list[i].at != at {
			out = append(out, list[i])
		}
	}
	return out
}
