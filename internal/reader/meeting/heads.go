package meeting

import (
	"github.com/mahdar/mahdar/internal/reader/mention"
)

// The heads of one state, whom a guest meets one after the other.

// heads reports whether people are officers of one state two of whom at least stand at the head of
// it, of its government or of its parliament: each receives a guest by himself.
func (r *Reading) heads(who []int32) bool {
	n, roles := 0, map[string]bool{}
	for _, w := range who {
		a := &r.Actors[w]
		if a.Kind != mention.Person || a.Role == "" || a.Country == "" || a.Country != r.Actors[who[0]].Country {
			return false
		}
		switch a.Role {
		case "head-of-state", "head-of-government", "legislator":
			if !roles[a.Role] {
				n++
			}
			roles[a.Role] = true
		}
	}
	return n > 1
}
