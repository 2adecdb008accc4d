package mention

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/date"
)

// Titles side by side that no one bears together, in a language whose article says where
// an office ends: "met the minister of A the president".

// bornByTwo reports whether the title at place i of a group is another's than the one
// before it.
func (r *Reading) bornByTwo(k, i, n int32, taken *[pack.MaxGroup]byte) bool {
	at := i - 1
	for at > 0 && (taken[at] == 'A' || taken[at] == 'C' || taken[at] == 'L') {
		at--
	}
	it, before := &r.Items[k+i], &r.Items[k+at]
	if taken[at] != 'T' || !r.Articled(it) && !r.ArticledEnd(it) || at == i-1 && !r.ArticledEnd(before) {
		return false
	}
	a, b := r.Form(before, pack.Title), r.Form(it, pack.Title)
	if a == nil || b == nil || a.Has("owner") {
		return false
	}
	stated := i+1 < n && (taken[i+1] == 'A' || taken[i+1] == 'C')
	switch b.Role {
	case "ambassador": // a rank, too, before a name
		return stated && (date.Unique(a.Role) || a.Role == "minister" || a.Role == "legislator")
	case "head-of-state":
		return a.Role == "head-of-government" || ofCabinet(a.Role) || a.Role == "legislator" || a.Role == "envoy" || a.Role == "ambassador" && at < i-1
	case "head-of-government":
		return a.Role == "head-of-state" || ofCabinet(a.Role) && a.Role != "deputy-minister" || a.Role == "legislator" || a.Role == "ambassador" && at < i-1
	case "foreign-minister", "defence-minister", "minister", "legislator":
		return a.Role == "head-of-state" || a.Role == "ambassador" && at < i-1 || b.Role == "legislator" && date.Unique(a.Role)
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
