package mention

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// OwnedByRelative gives an office without a state that stands behind a relative pronoun for "whose" the
// state that the pronoun describes: "Russia, WHOSE foreign minister X", "la Russie, DONT le ministre".
func (r *Reading) OwnedByRelative() {
	for mi := 1; mi < len(r.Mentions); mi++ {
		m, x := &r.Mentions[mi-1], &r.Mentions[mi]
		if m.Kind != Country || m.Side || m.Bare || len(m.Countries) != 1 || m.Sent != x.Sent || len(x.Titles) == 0 || len(x.Countries) > 0 || x.Org != nil || x.Poss != nil || x.Indef || x.Kind != Person && x.Kind != Office {
			continue
		}
		k := r.ItemAt[x.First] - 1
		for k >= 0 && r.Items[k].Is(pack.Det) && !r.Items[k].Is(pack.Rel) && !r.Items[k].Is(pack.Prep) {
			k--
		}
		if k < 0 || !r.Has(&r.Items[k], word.Bit(pack.Rel), "owner") || r.Items[k].First > m.Last+1 {
			continue
		}
		x.Countries, x.CountryAt = append(x.Countries, m.Countries[0]), append(x.CountryAt, m.First)
	}
}
