package mention

import (
	"strings"

	"github.com/mahdar/mahdar/internal/pack"
)

// Becomes reports whether the title of a mention tells what somebody is or becomes.
func (m *Mention) Becomes() bool { return len(m.Titles) > 0 && m.Titles[0].Has("predicate") }

// maxAmong is how many mentions back a state can have been named that a word for one of
// several means.
const maxAmong = 40

// stateTold is the state last named, for "this country": within the last mentions. Where a
// list says which states it can be, "the Andean country", the last of these.
func (r *Reading) stateTold(among string) string {
	reach := MaxAdverbials
	if among != "" {
		reach = maxAmong
	}
	for i, n := len(r.Mentions)-1, 0; i >= 0 && n < reach; i, n = i-1, n+1 {
		m := &r.Mentions[i]
		if len(m.Countries) == 1 && (among == "" || strings.Contains(","+among+",", ","+m.Countries[0]+",")) {
			return m.Countries[0]
		}
		if c := r.StateOfCapital(m); c != "" && (among == "" || strings.Contains(","+among+",", ","+c+",")) {
			return c
		}
	}
	return ""
}

// StateOfCapital is the state whose capital a mention names; empty if it names none.
func (r *Reading) StateOfCapital(m *Mention) string {
	if m.City == nil || !m.City.Is(pack.Capital) {
		return ""
	}
	return m.City.Country
}

// itsStates adds the states that a word names by itself, "both China and France"; for
// "our country" the one from which the story is written, if that is known.
func (r *Reading) itsStates(m *Mention, f *pack.Form, at int32) {
	v := ""
	if f != nil {
		v = f.Get("states")
	}
	switch v {
	case "home":
		v = r.Home
	case "told":
		if r.indefiniteBefore(m) {
			return // "an African country": none that was spoken of
		}
		v = r.stateTold(f.Get("among"))
	}
	if v == "" {
		return
	}
	m.Plural = m.Plural || strings.Contains(v, ",") // "the E3 ministers": one of each
	for _, c := range strings.Split(v, ",") {
		m.Countries, m.CountryAt = append(m.Countries, c), append(m.CountryAt, at)
	}
}

// Bloc reports whether a mention is a word for an organisation or a movement told before.
func (m *Mention) Bloc() bool { return m.Anaphor != nil && m.Anaphor.Has("thing") }
