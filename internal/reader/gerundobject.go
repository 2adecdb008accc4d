package reader

import "github.com/mahdar/mahdar/internal/pack"

// gerundObject reports whether a place between an adverbial participle and a comma is what
// the participle governs, and no subject of the verb behind: «министр, посетив Рим, вылетел».
// The case does not tell: the nominative of such a place is its accusative too.
func (r *reading) gerundObject(reg *region, a *arg) bool {
	if !r.pack.Order.Cases || a == nil || a.from < 1 || a.to >= len(reg.chunks) || !comma(r.punct(&reg.chunks[a.to])) || len(a.mentions) == 0 {
		return false
	}
	if m := &r.mentions[a.mentions[0]]; m.kind != kPlace && m.kind != kCountry {
		return false
	}
	x := &reg.chunks[a.from-1]
	return x.trig != nil && x.trig.Class == pack.Verb && x.feat&pack.Ger != 0 && x.feat&(pack.Past|pack.Pres|pack.Cases) == 0
}
