package actor

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Whose officer somebody is of whom a story in a language whose titles follow their state
// tells the office alone: "President Umaru Yar'Adua", "Its defence minister, Becaye Diop".

// untoldState is the state of the officer of mention mi: of the capital with which his sentence
// begins, "In Abuja, President X"; of what is named right before, if a pronoun owns his office,
// "Its defence minister"; else the one where the story is written; empty if none is told.
func (r *Reading) untoldState(mi int32) string {
	m := &r.Mentions[mi]
	if m.Poss != nil {
		return r.ownerBefore(mi)
	}
	if c := r.frontedCapital(mi); c != "" {
		return c
	}
	if c := r.openingState(mi); c != "" {
		return c
	}
	if c, _ := r.countryBefore(mi); c != "" && r.Actors[m.Who[0]].Role == "party-official" {
		return c // an opposition's leader is often abroad
	}
	if c := r.ofTheText(r.Actors[m.Who[0]].Role); c != "" {
		return c
	}
	return r.Placed.Country
}

// ofTheText is the state that a text written where the states of the world assemble names most often by far, for a minister whose state
// it does not tell: those of a delegation to New York are no Americans. Empty where no state is named three times, and twice as
// often as any other, or the one where the text was written is named too.
func (r *Reading) ofTheText(role string) string {
	switch role {
	case "foreign-minister", "minister", "defence-minister", "deputy-minister", "head-of-state", "head-of-government":
	default:
		return ""
	}
	if !r.foremostSet {
		r.foremost, r.foremostSet = r.foremostState(), true
	}
	return r.foremost
}

func (r *Reading) foremostState() string {
	if r.Placed.City == "" || r.Placed.Country == "" || !r.placedAtSeat() {
		return ""
	}
	count, best, next := map[string]int{}, "", 0
	for i := range r.Mentions {
		if x := &r.Mentions[i]; (x.Kind == mention.Country && !x.Bare || x.Kind == mention.Person || x.Kind == mention.Office) && len(x.Countries) == 1 {
			count[x.Countries[0]]++
		}
	}
	for i := range r.Mentions { // in the text's order
		for _, c := range r.Mentions[i].Countries {
			switch n := count[c]; {
			case c == best:
			case best == "" || n > count[best]:
				best, next = c, max(next, count[best])
			default:
				next = max(next, n)
			}
		}
	}
	if best == "" || best == r.Placed.Country || count[best] < 3 || count[best] < 2*next || count[r.Placed.Country] > 0 {
		return ""
	}
	return best
}

// placedAtSeat reports whether the city of the dateline is one where the states of the world assemble (city assembly).
func (r *Reading) placedAtSeat() bool {
	seat := false
	for k := range r.Items {
		for _, f := range r.Forms(&r.Items[k], word.Bit(pack.City)) {
			seat = seat || f.Has("assembly") && f.Name == r.Placed.City
		}
	}
	return seat
}

// openingState is the state that is the subject of the sentence with which a mention's paragraph
// begins, where that is another and none but it is named between: "Kinshasa struck a harder note.
// Government spokesman X".
func (r *Reading) openingState(mi int32) string {
	if mi == 0 {
		return ""
	}
	m, x := &r.Mentions[mi], &r.Mentions[mi-1]
	if x.Sent != m.Sent-1 || r.Doc.Sents[x.Sent].Para != r.Doc.Sents[m.Sent].Para || x.First != r.Doc.Sents[x.Sent].First {
		return ""
	}
	switch {
	case x.Kind == mention.Country && !x.Bare && len(x.Countries) == 1:
		return x.Countries[0]
	case x.Kind == mention.Place && x.City.Is(pack.Capital) && len(x.Who) == 1:
		return x.City.Country
	}
	return ""
}

// frontedCapital is the state of the capital that opens a mention's sentence behind a word for
// "in", with nobody named between them.
func (r *Reading) frontedCapital(mi int32) string {
	if mi == 0 {
		return ""
	}
	m, x := &r.Mentions[mi], &r.Mentions[mi-1]
	if x.Sent != m.Sent || x.Kind != mention.Place || x.First == 0 || !x.City.Is(pack.Capital) || !r.SentFirst[x.First-1] {
		return ""
	}
	if f := r.Form(&r.Items[r.ItemAt[x.First-1]], pack.Prep); f == nil || f.Markers&pack.In == 0 {
		return ""
	}
	return x.City.Country
}

// ownerBefore is the state of the state or body named last before a mention, in its sentence or
// the one before it; empty where a person is named since.
func (r *Reading) ownerBefore(mi int32) string {
	for i := mi - 1; i >= 0 && r.Mentions[i].Sent >= r.Mentions[mi].Sent-1; i-- {
		switch x := &r.Mentions[i]; x.Kind {
		case mention.Person, mention.Office:
			return ""
		case mention.Country, mention.Body:
			if len(x.Who) == 1 && !x.Bare && r.Actors[x.Who[0]].Country != "" {
				return r.Actors[x.Who[0]].Country
			}
		}
	}
	return ""
}
