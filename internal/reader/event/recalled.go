package event

import (
	"github.com/mahdar/mahdar/internal/reader/mention"
)

// An ambassador called home: it is the state where he is posted at which that is aimed.

// recalledFrom is the state where those are posted whom their own state calls home; nil for
// others: "recalled its ambassador to B".
func (r *Reading) recalledFrom(typ string, mentions, who, src []int32) []int32 {
	if typ != "SANCTION" || len(mentions) != 1 || len(src) == 0 {
		return nil
	}
	m := &r.Mentions[mentions[0]]
	if m.Posted == "" || r.Actors[src[0]].Country == m.Posted {
		return nil
	}
	for _, w := range who {
		if a := &r.Actors[w]; !r.Abroad(a) || a.Country != "" && a.Country != r.Actors[src[0]].Country {
			return nil
		}
	}
	return []int32{r.Keyed(mention.Country, m.Posted, "", "")}
}
