package reader

import "github.com/mahdar/mahdar/internal/pack"

// Titles side by side that no one bears together, in a language whose article says where
// an office ends: "met the minister of A the president".

// bornByTwo reports whether the title at place i of a group is another's than the one
// before it.
func (r *reading) bornByTwo(k, i, n int32, taken *[pack.MaxGroup]byte) bool {
	at := i - 1
	for at > 0 && (taken[at] == 'A' || taken[at] == 'C' || taken[at] == 'L') {
		at--
	}
	it, before := &r.items[k+i], &r.items[k+at]
	if taken[at] != 'T' || !r.articled(it) && !r.articledEnd(it) || at == i-1 && !r.articledEnd(before) {
		return false
	}
	a, b := r.form(before, pack.Title), r.form(it, pack.Title)
	if a == nil || b == nil || a.Has("owner") {
		return false
	}
	stated := i+1 < n && (taken[i+1] == 'A' || taken[i+1] == 'C')
	switch b.Role {
	case "ambassador": // a rank, too, before a name
		return stated && (unique(a.Role) || a.Role == "minister" || a.Role == "legislator")
	case "head-of-state":
		return a.Role == "head-of-government" || ofCabinet(a.Role) || a.Role == "legislator" || a.Role == "envoy" || a.Role == "ambassador" && at < i-1
	case "head-of-government":
		return a.Role == "head-of-state" || ofCabinet(a.Role) && a.Role != "deputy-minister" || a.Role == "legislator" || a.Role == "ambassador" && at < i-1
	case "foreign-minister", "defence-minister", "minister", "legislator":
		return a.Role == "head-of-state" || a.Role == "ambassador" && at < i-1 || b.Role == "legislator" && unique(a.Role)
	}
	return false
}

// ofCabinet reports whether a role is that of a minister or a deputy.
func ofCabinet(role string) bool {
	switch role {
	case "foreign-minister", "defence-minister", "minister", "deputy-minister":
		return true
	}
	return false
}

// roleGoneOn is the role of the one of whom the sentence before tells, where that of mention
// mi opens with a verb that has no subject of its own: "A arrived. (He) met his counterpart,
// and received the president". Empty for any other.
func (r *reading) roleGoneOn(mi int32, fits func(int32) bool) string {
	m := &r.mentions[mi]
	if !r.pack.Order.Dropped || r.pack.Order.SubjectFirst || m.sent == 0 {
		return ""
	}
	verb := false
	for k := r.itemAt[r.doc.Sents[m.sent].First]; k < r.itemAt[m.First]; k++ {
		it := &r.items[k]
		switch {
		case it.is(pack.Verb) && !verb:
			verb = true
		case it.set&(bit(pack.And)|bit(pack.Prep)|bit(pack.Adverb)) == 0:
			return ""
		}
	}
	role := ""
	for i := mi - 1; verb && i >= 0 && r.mentions[i].sent >= m.sent-1; i-- { // the first that the sentence names
		if x := &r.mentions[i]; len(x.who) == 1 && fits(x.who[0]) {
			role = r.actors[x.who[0]].role
		}
	}
	return role
}
