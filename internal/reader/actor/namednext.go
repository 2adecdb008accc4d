package actor

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
)

// namedNext is the holder of an office that the sentence before a full name tells of without one,
// where the name, not told before and with no office beside it, opens its sentence in the same
// paragraph: "“…”, said Algeria's ambassador. Boualem Chebihi was speaking to the press". The
// office's actor becomes a person. -1 if there is none, or somebody else was named since.
func (r *Reading) namedNext(mi int32, parts []string) int32 {
	m := &r.Mentions[mi]
	if len(parts) < 2 || len(m.Titles) > 0 || m.Counter || m.Generic || len(m.Countries) > 0 || m.First > r.Doc.Sents[m.Sent].First+1 {
		return -1
	}
	if mi == 0 || r.Mentions[mi-1].Sent != m.Sent-1 || r.Paragraph(m.Sent-1) != r.Paragraph(m.Sent) {
		return -1
	}
	found := int32(-1)
	for i := mi - 1; i >= 0 && r.Mentions[i].Sent == m.Sent-1; i-- {
		x := &r.Mentions[i]
		switch {
		case x.Kind == mention.Person, x.Kind == mention.Office && (len(x.Who) != 1 || x.Plural || x.Dual || x.Indef || x.Counter || x.Poss != nil):
			return -1
		case x.Kind == mention.Office && found >= 0 && x.Who[0] != found:
			return -1
		case x.Kind == mention.Office:
			found = x.Who[0]
		}
	}
	if found < 0 {
		return -1
	}
	a := &r.Actors[found]
	fem, masc := r.GenderOf(m)
	if a.Kind != mention.Office || a.Generic || a.Group || a.Country == "" && a.Org == "" || fem != masc && a.Fem != a.Masc && fem != a.Fem {
		return -1
	}
	a.Kind = mention.Person
	return found
}

// stateOfHead is the state of the one head of state whom the text names before "the presidency", in
// this paragraph or the one before: his house, not that of a guest. Empty if there is none, or the
// heads of several states.
func (r *Reading) stateOfHead(m *mention.Mention) string {
	c := ""
	for i := r.MentAt[m.First] - 1; i >= 0 && r.Paragraph(r.Mentions[i].Sent) >= r.Paragraph(m.Sent)-1; i-- {
		x := &r.Mentions[i]
		if x.Sent == m.Sent && (x.Kind == mention.Country && !x.Bare || x.Kind == mention.Place && x.City.Is(pack.Capital)) {
			return "" // its own sentence tells
		}
		if x.Kind != mention.Person && x.Kind != mention.Office || len(x.Who) != 1 {
			continue
		}
		if a := &r.Actors[x.Who[0]]; a.Role == "head-of-state" && a.Country != "" {
			if c != "" && c != a.Country {
				return ""
			}
			c = a.Country
		}
	}
	return c
}

// Paragraph is the paragraph of a sentence.
func (r *Reading) Paragraph(sent int32) int32 { return r.Doc.Sents[sent].Para }
