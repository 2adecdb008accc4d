package mention

import "github.com/mahdar/mahdar/internal/pack"

// Spokesmen and advisers named right behind the one whom they serve, in a script without spaces:
// "Kenya's President A spokesman B" is B, of Kenya.

// ServesBefore makes one mention of a person's and of the one right behind it who serves him, and
// gives that one the state of the first.
func (r *Reading) ServesBefore() {
	if r.Pack.Spaced {
		return
	}
	gone := map[int32]bool{}
	for mi := 0; mi+1 < len(r.Mentions); mi++ {
		m, x := &r.Mentions[mi], &r.Mentions[mi+1]
		if m.Kind != Person || x.Kind != Person || m.Last != x.First || m.Sent != x.Sent || len(m.Countries) != 1 || len(x.Countries) > 0 || x.Org != nil || x.Name.Last <= x.Name.First || len(x.Titles) == 0 || !serves(x.Titles[0]) {
			continue
		}
		x.Countries, x.CountryAt, x.First = append(x.Countries, m.Countries[0]), append(x.CountryAt, m.First), m.First
		gone[int32(mi)] = true //nolint:gosec // bounded by the text
		for i := x.First; i < x.Last; i++ {
			r.MentAt[i] = int32(mi + 1) //nolint:gosec // bounded by the text
		}
	}
	r.DropMentions(gone)
}

// serves reports whether a title is of somebody who speaks for another, advises or helps him.
func serves(t *pack.Form) bool { return t.Role == "spokesperson" || t.Has("relation") }
