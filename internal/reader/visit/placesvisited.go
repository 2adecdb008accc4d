package visit

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
)

// Trips told of by what is said of their place.

// relativeTrip is who travelled, and where to, where a relative clause behind a place has its
// pronoun for what the verb reaches and no subject of its own: "said from Hanoi, which (he)
// reached it today". Nobody, else.
func (r *Reading) relativeTrip(reg *phrase.Region, c *phrase.Clause, list []phrase.Clause) ([]int32, date.Place) {
	s, o := c.Get([]pack.Marker{pack.Subj}), c.Get([]pack.Marker{pack.Obj, pack.To})
	if r.Pack.Order.SubjectFirst || c.Form.Class != pack.Verb || s == nil || o == nil || s.To > c.At || len(s.Mentions) != 1 || o.From <= c.At || o.From > c.At+2 || !r.Enclitic(&reg.Chunks[o.From]) {
		return nil, date.Place{}
	}
	m := &r.Mentions[s.Mentions[0]]
	if m.Kind != mention.Place && m.Kind != mention.Country {
		return nil, date.Place{}
	}
	w := r.Travellers(r.NoVoices(r.Resolve(r.MainSubject(reg, c, otherThan(list, c.At)), c), c))
	if len(w) == 0 && r.State.Subject >= 0 && r.Suits(c, []int32{r.State.Subject}) {
		w = []int32{r.State.Subject}
	}
	return w, r.MentionPlace(m)
}

// otherThan are the clauses of a list but those of one verb.
func otherThan(list []phrase.Clause, at int) (out []phrase.Clause) {
	for i := range list {
		if list[i].At != at {
			out = append(out, list[i])
		}
	}
	return out
}

// statesTold are the states to which a word for so many states leads, as many as its sentence names before it besides
// the travellers' own: "upon the invitation of A's minister and B's he will visit the said two states". None, else.
func (r *Reading) statesTold(mi int32, who []int32) []date.Place {
	m := &r.Mentions[mi]
	if m.Anaphor == nil || !m.Anaphor.Has("ofstates") || m.Anaphor.N < 2 {
		return nil
	}
	var told []string
	from := mi
	for from > 0 && r.Mentions[from-1].Sent == m.Sent {
		from--
	}
	for i := from; i < mi; i++ {
		x := &r.Mentions[i]
		if x.Kind == mention.Possessive || x.Anaphor != nil {
			continue
		}
		for _, w := range x.Who {
			home := r.Actors[w].Country
			if home != "" && !slices.Contains(told, home) && !slices.ContainsFunc(who, func(t int32) bool { return r.Actors[t].Country == home }) {
				told = append(told, home)
			}
		}
	}
	if len(told) != int(m.Anaphor.N) {
		return nil
	}
	var out []date.Place
	for _, home := range told {
		out = append(out, date.Place{Country: home})
	}
	return out
}
