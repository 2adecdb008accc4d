package reader

import "github.com/mahdar/mahdar/internal/pack"

// theirOffices are the holders of an office in two states named side by side just before it:
// "Haití y Kenia, cuyos presidentes"; "Haití y Kenia … Sus presidentes". Nil where it is not so.
func (r *reading) theirOffices(mi int32, role string) []int32 {
	m := &r.mentions[mi]
	if m.poss == nil || !m.plural || m.counter || m.generic || m.anaphor != nil || m.org != nil || len(m.countries) > 0 || !unique(role) {
		return nil
	}
	for i := mi - 1; i > 0 && r.mentions[i].sent >= m.sent-1; i-- {
		x, y := &r.mentions[i], &r.mentions[i-1]
		if x.kind == kPerson || x.kind == kOffice {
			return nil
		}
		if x.kind != kCountry || x.bare || len(x.countries) != 1 {
			continue
		}
		if y.kind != kCountry || y.bare || len(y.countries) != 1 || y.Last+1 != x.First || !r.items[r.itemAt[y.Last]].is(pack.And) || x.countries[0] == y.countries[0] {
			return nil
		}
		return []int32{r.holderOfOffice(role, y.countries[0], ""), r.holderOfOffice(role, x.countries[0], "")}
	}
	return nil
}
