package actor

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/text"
)

// MentionPlace is the place that a mention of a city or a state names.
func (r *Reading) MentionPlace(m *mention.Mention) date.Place {
	p, house := date.Place{At: m.Range}, r.house(m)
	switch {
	case m.City != nil:
		p.City, p.Country = m.City.Name, m.City.Country
	case m.Side && m.Capital && len(m.Countries) > 0: // "the Chinese capital"
		p.Country = m.Countries[0]
		p.City = r.Pack.States[p.Country].Capital
	case house != nil && !m.Bare: // "in the Kremlin"
		p.City, p.Country = house.Get("city"), house.Country
		if in := house.Get("in"); in != "" { // one of no state's own
			p.Country = in
		}
	case m.Kind == mention.Body && r.Seat(m): // "in the ministry"
		p.Country = m.Body.Country
	case m.Kind == mention.Country && len(m.Countries) > 0 && !m.Bare:
		p.Country = m.Countries[0]
		if f := r.Form(&r.Items[r.ItemAt[m.First]], pack.City); f != nil && m.Last-m.First == 1 && f.Country != p.Country && r.spokenOf(f.Country) > r.spokenOf(p.Country) {
			p.City, p.Country = f.Name, f.Country // a city with the name of another state
		}
	}
	return p
}

// house is the building that a mention names by itself, which stands for those who sit in it.
func (r *Reading) house(m *mention.Mention) *pack.Form {
	if m.Kind != mention.Body && m.Kind != mention.Country {
		return nil
	}
	if f := r.Form(&r.Items[r.ItemAt[m.Last-1]], pack.Seat); f != nil && (f.Get("type") != "mfa" || r.Pack.Order.Incise) {
		return f // "at Smolenskaya Square" something is said, "au Quai d'Orsay" somebody is met
	}
	return nil
}

// Seat reports whether a body is spoken of as a place: "in the Kremlin".
func (r *Reading) Seat(m *mention.Mention) bool {
	if r.house(m) != nil {
		return true
	}
	typ := m.Body.Get("type")
	return r.Pack.Order.Cases && typ == "presidency" || r.Pack.Order.Incise && m.Body.Country != "" && (typ == "presidency" || typ == "mfa")
}

// spokenOf counts how often persons, offices and bodies of a state are named.
func (r *Reading) spokenOf(country string) int {
	n := 0
	for w := range r.Considered {
		if a := &r.Actors[w]; a.Country == country && a.Kind != mention.Country {
			n += len(a.Seen)
		}
	}
	return n
}

// FindHeads notes the places with which paragraphs begin, behind a day if there is
// one, with a dash or a full stop after them.
func (r *Reading) FindHeads() {
	if r.HeadPlaces != nil {
		return
	}
	r.HeadPlaces = map[int32]date.Place{}
	for pi := range r.Doc.Paras {
		p := &r.Doc.Paras[pi]
		if int32(pi) == r.Title {
			continue
		}
		i, dated := p.First, false
		if d, ok := r.DayLines[int32(pi)]; ok && !d.Alone { //nolint:gosec // bounded by the text
			i, dated = d.Last, true
		}
		for i < p.Last && r.Doc.Tokens[i].Kind == text.Punct {
			i++
		}
		if i >= p.Last || r.MentAt[i] < 0 {
			continue
		}
		m := &r.Mentions[r.MentAt[i]]
		if m.First == i && m.Kind == mention.Place && (r.DashAhead(m.Last, p.Last) || dated && m.Last < p.Last && r.Doc.Tokens[m.Last].Is('.')) {
			r.HeadPlaces[int32(pi)] = r.MentionPlace(m) //nolint:gosec // bounded by the text
		}
	}
}
