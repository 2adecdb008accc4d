package reader

// An ambassador called home: it is the state where he is posted at which that is aimed.

// recalledFrom is the state where those are posted whom their own state calls home; nil for
// others: "recalled its ambassador to B".
func (r *reading) recalledFrom(typ string, mentions, who, src []int32) []int32 {
	if typ != "SANCTION" || len(mentions) != 1 || len(src) == 0 {
		return nil
	}
	m := &r.mentions[mentions[0]]
	if m.posted == "" || r.actors[src[0]].country == m.posted {
		return nil
	}
	for _, w := range who {
		if a := &r.actors[w]; !r.abroad(a) || a.country != "" && a.country != r.actors[src[0]].country {
			return nil
		}
	}
	return []int32{r.keyed(kCountry, m.posted, "", "")}
}
