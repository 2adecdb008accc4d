package actor

import (
	"slices"
	"sort"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Whose ambassador somebody is whose name stands without his state: the headline tells
// it, or a later sentence, "the ambassador of A", a bracket behind the name, or the two
// states of whose relations he and his host spoke.

// maxSentBehind is how many sentences off an office can stand that tells an envoy's state.
const maxSentBehind = 6

// Accredited gives ambassadors and envoys without a state the one that is told of them.
func (r *Reading) Accredited() {
	r.appointed()
	for mi := range r.Mentions {
		m := &r.Mentions[mi]
		if m.Kind != mention.Person || len(m.Who) != 1 {
			continue
		}
		a := &r.Actors[m.Who[0]]
		if a.Country != "" || a.Org != "" || a.Holder != nil {
			continue
		}
		if c := r.stateInBracket(int32(mi)); c != "" { //nolint:gosec // bounded by the text
			a.Country = c
		} else if !r.Abroad(a) {
			continue
		} else if j := r.officeElsewhere(int32(mi)); j >= 0 { //nolint:gosec // bounded by the text
			r.sameAs(j, m.Who[0])
		} else {
			a.Country = r.ofEmbassy(int32(mi)) //nolint:gosec // bounded by the text
			if a.Country == "" {
				a.Country = r.ofRelations(int32(mi)) //nolint:gosec // bounded by the text
			}
		}
	}
}

// Abroad reports whether an actor's office is one that its state sends abroad.
func (r *Reading) Abroad(a *Actor) bool { return a.Role == "ambassador" || a.Role == "envoy" }

// appointed joins an office that somebody is said to get or to have had, "his letters of
// credence as ambassador of A", to the last one named before it in its sentence without a state.
func (r *Reading) appointed() {
	for mi := range r.Mentions {
		m := &r.Mentions[mi]
		if m.Kind != mention.Office || len(m.Countries) == 0 || !m.Becomes() {
			continue
		}
		for i := mi - 1; i >= 0 && r.Mentions[i].Sent == m.Sent; i-- {
			x := &r.Mentions[i]
			if x.Kind != mention.Person || len(x.Who) != 1 {
				continue
			}
			if a := &r.Actors[x.Who[0]]; a.Country == "" && a.Org == "" && (a.Role == "" || a.Role == m.Titles[0].Role) {
				a.Role = m.Titles[0].Role
				a.Country, m.Who = m.Countries[0], x.Who
				break
			}
		}
	}
}

// stateInBracket is the state that a bracket right behind a person names: "A B (C)".
func (r *Reading) stateInBracket(mi int32) string {
	if mi+1 >= int32(len(r.Mentions)) { //nolint:gosec // bounded by the text
		return ""
	}
	m, x := &r.Mentions[mi], &r.Mentions[mi+1]
	last := int32(len(r.Doc.Tokens)) - 1 //nolint:gosec // bounded by the text
	if x.Kind != mention.Country || x.Bare || len(x.Countries) != 1 || x.First != m.Last+1 || x.Last > last || !r.Doc.Tokens[m.Last].Is('(') || !r.Doc.Tokens[x.Last].Is(')') {
		return ""
	}
	return x.Countries[0]
}

// PastState is the token behind a person's mention and the bracket that says of which state he is,
// "A B (C)"; behind the mention alone where there is no such bracket.
func (r *Reading) PastState(mi int32) int32 {
	m := &r.Mentions[mi]
	if m.Kind == mention.Person && len(m.Who) == 1 {
		if c := r.stateInBracket(mi); c != "" && c == r.Actors[m.Who[0]].Country {
			return r.Mentions[mi+1].Last + 1
		}
	}
	return m.Last
}

// officeElsewhere is the mention of an office without a name that tells the state of the
// ambassador of mention mi: the next one behind, or, where none stands there, the last one before, the headline's
// among them. Not one of a sentence that tells of another meeting with it; -1 if there is none.
func (r *Reading) officeElsewhere(mi int32) int32 {
	m := &r.Mentions[mi]
	role := r.Actors[m.Who[0]].Role
	for _, step := range []int32{1, -1} {
		for j := mi + step; j >= 0 && j < int32(len(r.Mentions)); j += step { //nolint:gosec // bounded by the text
			x := &r.Mentions[j]
			head := r.Doc.Sents[x.Sent].Para == r.Title
			if d := (x.Sent - m.Sent) * step; d > maxSentBehind && !(step < 0 && r.Title >= 0) {
				break
			} else if d > maxSentBehind && !head {
				continue
			}
			if x.Kind == mention.Person && len(x.Who) == 1 && x.Who[0] != m.Who[0] && r.Abroad(&r.Actors[x.Who[0]]) {
				break // whose office follows is his
			}
			if x.Sent != m.Sent && r.toldAs(x, role) && (head || !r.metAnew(x)) {
				return j
			}
		}
	}
	return -1
}

// toldAs reports whether a mention is an office of one with a role and a state of its own.
func (r *Reading) toldAs(x *mention.Mention, role string) bool {
	if x.Kind != mention.Office || x.Plural || x.Dual || x.Counter || x.Generic || x.Indef || len(x.Countries) != 1 || x.Org != nil || len(x.Titles) == 0 || len(x.Who) != 1 {
		return false
	}
	a := &r.Actors[x.Who[0]]
	return a.Kind == mention.Office && a.Role == role && a.Country == x.Countries[0]
}

// metAnew reports whether a verb of meeting stands before a mention in its sentence, or
// joins it to others: it is somebody else then who is met.
func (r *Reading) metAnew(x *mention.Mention) bool {
	from := r.ItemAt[r.Doc.Sents[x.Sent].First]
	k := r.ItemAt[x.First]
	if k > from && r.Items[k-1].Is(pack.And) && !r.SentFirst[r.Items[k-1].First] && !r.VerbOpens(k, r.ItemAt[x.Last]) {
		return true
	}
	for k--; k >= from; k-- {
		for _, f := range r.Forms(&r.Items[k], word.Bit(pack.Verb)) {
			if word.IsTalk(f) {
				return true
			}
		}
	}
	return false
}

// sameAs makes the office of mention j that of a person: whoever it meant is he.
func (r *Reading) sameAs(j, w int32) {
	old := r.Mentions[j].Who[0]
	r.Actors[w].Country = r.Actors[old].Country
	for i := range r.Mentions {
		if m := &r.Mentions[i]; slices.Contains(m.Who, old) {
			m.Who = slices.Clone(m.Who)
			m.Who[slices.Index(m.Who, old)] = w
			r.Note(w, int32(i)) //nolint:gosec // bounded by the text
		}
	}
	r.Actors[old].Seen = nil
}

// ofEmbassy is the state whose embassy the sentence of an ambassador names, or else the one before it, where it names
// no other's: "a delegation of the embassy of A, led by the ambassador".
func (r *Reading) ofEmbassy(mi int32) (c string) {
	m := &r.Mentions[mi]
	for i := range r.Mentions {
		x := &r.Mentions[i]
		if x.Sent != m.Sent || x.Body == nil || x.Body.Get("type") != "embassy" || len(x.Countries) == 0 {
			continue
		}
		if c != "" && c != x.Countries[0] {
			return ""
		}
		c = x.Countries[0]
	}
	if c != "" || r.Actors[m.Who[0]].Role != "ambassador" {
		return c
	}
	for i := mi - 1; i >= 0 && r.Mentions[i].Sent >= m.Sent-1; i-- { // "The US Embassy voiced concern. Ambassador X met"
		x := &r.Mentions[i]
		if x.Body != nil && x.Body.Get("type") == "embassy" && len(x.Countries) == 1 && (c == "" || c == x.Countries[0]) {
			c = x.Countries[0]
		} else if x.Kind == mention.Person && len(x.Who) == 1 && r.Actors[x.Who[0]].Role == "ambassador" {
			return ""
		}
	}
	return c
}

// ofRelations is the state of an ambassador whose sentence or one of the two after it names
// two states beside each other, one of them that of his host or of the story: the other one.
func (r *Reading) ofRelations(mi int32) string {
	m := &r.Mentions[mi]
	hosts := r.hostsNamed(m)
	if len(hosts) == 0 {
		return ""
	}
	found := ""
	for j := 0; j+1 < len(r.Mentions); j++ {
		x, y := &r.Mentions[j], &r.Mentions[j+1]
		if x.Sent < m.Sent || x.Sent > m.Sent+2 || y.Sent != x.Sent || !r.statesJoined(x, y) {
			continue
		}
		a, b := r.stateNamed(x), r.stateNamed(y)
		if a == b || slices.Contains(hosts, a) == slices.Contains(hosts, b) {
			continue
		}
		other := a
		if slices.Contains(hosts, a) {
			other = b
		}
		if found != "" && found != other {
			return ""
		}
		found = other
	}
	return found
}

// hostsNamed are the states of those whom a mention's sentence names besides it, else that
// of the story.
func (r *Reading) hostsNamed(m *mention.Mention) (out []string) {
	for i := range r.Mentions {
		x := &r.Mentions[i]
		if x.Sent != m.Sent || x.Kind != mention.Person && x.Kind != mention.Office {
			continue
		}
		for _, w := range x.Who {
			if c := r.Actors[w].Country; c != "" && !slices.Contains(out, c) {
				out = append(out, c)
			}
		}
	}
	if len(out) == 0 && r.Home != "" {
		out = append(out, r.Home)
	}
	return out
}

// stateNamed is the state that a mention names as such, by its adjective or its capital.
func (r *Reading) stateNamed(m *mention.Mention) string {
	if m.Kind == mention.Country && len(m.Countries) == 1 {
		return m.Countries[0]
	}
	if m.Kind == mention.Place {
		return r.StateOfCapital(m)
	}
	return ""
}

// statesJoined reports whether two mentions name states and nothing stands between them but
// "and", a hyphen, or a small word.
func (r *Reading) statesJoined(x, y *mention.Mention) bool {
	if r.stateNamed(x) == "" || r.stateNamed(y) == "" || y.First-x.Last > 2 {
		return false
	}
	for k := r.ItemAt[x.Last]; x.Last < y.First && k < r.ItemAt[y.First]; k++ {
		it := &r.Items[k]
		if t := r.Doc.Tokens[it.First]; !it.Is(pack.And) && !it.Is(pack.Det) && !(t.Kind == text.Punct && (t.Is('-') || word.Dash(rune(t.Num)))) { //nolint:gosec // a rune
			return false
		}
	}
	return true
}

// postedBefore is the state to which the sentence says, before a body without a state, that
// somebody is posted, with nobody else in between: "the ambassador to Oslo was summoned to the
// foreign ministry". Empty if it says none.
func (r *Reading) postedBefore(m *mention.Mention) string { return r.PostedBefore(m.First, m.Sent) }

// PostedBefore is where the ambassador named last before a token in its sentence is posted, places aside; empty if
// another stands between.
func (r *Reading) PostedBefore(tok, sent int32) string {
	last := r.MentBefore(tok)
	for i := last; i >= 0 && i > last-MaxApart && r.Mentions[i].Sent == sent; i-- {
		if x := &r.Mentions[i]; x.Posted != "" {
			return x.Posted
		} else if x.Kind != mention.Place && x.Kind != mention.Country && x.Kind != mention.Pronoun && x.Kind != mention.Possessive {
			return ""
		}
	}
	return ""
}

// stateOfEnvoy is the state of the last ambassador named, at most MaxPointed sentences before an
// embassy of which nobody says whose it is.
func (r *Reading) stateOfEnvoy(m *mention.Mention) string {
	at := sort.Search(len(r.Mentions), func(i int) bool { return r.Mentions[i].First >= m.First })
	for i := at - 1; i >= 0 && r.Mentions[i].Sent >= m.Sent-MaxPointed; i-- {
		for _, w := range r.Mentions[i].Who {
			if a := &r.Actors[w]; r.Abroad(a) && a.Country != "" && !a.Group {
				return a.Country
			}
		}
	}
	return ""
}

// MentBefore is the last mention that ends before a token, -1 if there is none.
func (r *Reading) MentBefore(tok int32) int32 {
	for i := tok - 1; i >= 0; i-- {
		if r.MentAt[i] >= 0 {
			return r.MentAt[i]
		}
	}
	return -1
}

// MentsBefore is how many mentions stand in the sentences before one.
func (r *Reading) MentsBefore(sent int32) int {
	return sort.Search(len(r.Mentions), func(i int) bool { return r.Mentions[i].Sent >= sent })
}

// MaxPointed is how many sentences back a deed or words may stand that are pointed to.
const MaxPointed = 2
