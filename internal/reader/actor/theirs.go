package actor

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/reader/mention"
)

// theirOffices are the holders of an office in two states named side by side just before it:
// "Haití y Kenia, cuyos presidentes"; "Haití y Kenia … Sus presidentes". Nil where it is not so.
func (r *Reading) theirOffices(mi int32, role string) []int32 {
	m := &r.Mentions[mi]
	if m.Poss == nil || !m.Plural || m.Counter || m.Generic || m.Anaphor != nil || m.Org != nil || len(m.Countries) > 0 || !date.Unique(role) {
		return nil
	}
	for i := mi - 1; i > 0 && r.Mentions[i].Sent >= m.Sent-1; i-- {
		x, y := &r.Mentions[i], &r.Mentions[i-1]
		if x.Kind == mention.Person || x.Kind == mention.Office {
			return nil
		}
		if x.Kind != mention.Country || x.Bare || len(x.Countries) != 1 {
			continue
		}
		if y.Kind != mention.Country || y.Bare || len(y.Countries) != 1 || y.Last+1 != x.First || !r.Items[r.ItemAt[y.Last]].Is(pack.And) || x.Countries[0] == y.Countries[0] {
			return nil
		}
		return []int32{r.HolderOfOffice(role, y.Countries[0], ""), r.HolderOfOffice(role, x.Countries[0], "")}
	}
	return nil
}
