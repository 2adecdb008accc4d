package meeting

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Who was met too, told behind a word for "apart from".

// apart is whom a clause of meeting names behind a word for "apart from" that opens its sentence or
// stands behind it, and the tokens in which it does: "Besides A, the minister saw B".
func (r *Reading) apart(reg *phrase.Region, c *phrase.Clause) (who []int32, words text.Range) {
	if c.Form.Class == pack.Noun || c.Frame.Kind != pack.FMeet && c.Frame.Kind != pack.FCall || reg.Quote >= 0 {
		return nil, words
	}
	for k := range reg.Chunks {
		x := &reg.Chunks[k]
		switch {
		case k > c.At && (x.Finite() || x.Kind == phrase.OfQuote || word.Semicolon(r.Punct(x)) || x.Is(pack.Rel) && !x.Is(pack.Det)):
			return nil, words
		case x.Kind != phrase.OfItem || !x.Is(pack.Prep) || !r.Has(&r.Items[x.Item], word.Bit(pack.Prep), "besides"):
			continue
		case k > 2 && k < c.At, k > c.At && (x.Is(pack.And) || x.Mark&pack.With != 0):
			continue // "as well as": of the list
		}
		n := k + 1
		for n < len(reg.Chunks) && reg.Chunks[n].Kind == phrase.OfItem && (reg.Chunks[n].Is(pack.Det) || reg.Chunks[n].Is(pack.Prep)) {
			n++
		}
		if n >= len(reg.Chunks) || reg.Chunks[n].Kind != phrase.OfMention || r.Mentions[reg.Chunks[n].Idx].Kind != mention.Person && r.Mentions[reg.Chunks[n].Idx].Kind != mention.Office {
			return nil, words
		}
		a := r.ChainRight(reg, n)
		who = r.Parties(r.Resolve(a.Mentions, c))
		return who, r.Trim(text.Range{First: x.First, Last: reg.Chunks[a.To-1].Last})
	}
	return nil, words
}

// alsoMet records the meetings with those whom a clause of meeting names behind a word for "apart
// from", each by himself, where one alone met the others.
func (r *Reading) alsoMet(m story.Meeting, a, who []int32, words text.Range) {
	if len(a) != 1 {
		return
	}
	for _, w := range who {
		if both := []int32{a[0], w}; r.TwoSides(both) && !r.OneState(both) {
			n := m
			n.Who, n.Format, n.Agenda, n.Extra = both, "bilateral", nil, nil
			n.Evidence = []text.Range{words}
			r.AddMeeting(n)
		}
	}
}

// whoJoined is who attended or joined a meeting of others, told by the verb whose object its noun is:
// "X took part in talks between A and B".
func (r *Reading) whoJoined(reg *phrase.Region, c *phrase.Clause, list []phrase.Clause, all []int32) (who []int32) {
	if c.Form.Class != pack.Noun || reg.Quote >= 0 || len(all) < 2 {
		return nil
	}
	for i := range list {
		d := &list[i]
		if d.Frame.Kind != pack.FAttend || d.At >= c.At && !r.Pack.Order.Cases || d.Neg || d.Maybe || d.Plan != c.Plan {
			continue
		}
		for k := min(reg.PastWords(d.At), c.At+1); k < max(c.At, d.At); k++ {
			x := &reg.Chunks[k]
			if c.Within(k) != nil || d.Within(k) != nil {
				continue
			}
			if x.Kind == phrase.OfPunct || x.Kind == phrase.OfQuote || x.Trig != nil || x.Kind == phrase.OfItem && (x.Is(pack.And) || x.Is(pack.Comp) || x.Is(pack.Rel) && !x.Is(pack.Det)) ||
				x.Kind == phrase.OfMention && r.Mentions[x.Idx].Kind != mention.Place && r.Mentions[x.Idx].Kind != mention.Country {
				return nil
			}
		}
		for _, w := range r.Parties(r.NoVoices(r.Fillers(d, []pack.Marker{pack.Subj}), d)) {
			if a := &r.Actors[w]; a.Kind == mention.Person && (a.Country != "" || a.Org != "") && !r.stateAmong(all, a.Country) {
				who = append(who, w)
			}
		}
		return who
	}
	return nil
}

// onlyAttended takes back the record that the verb made of those who joined the meeting of a clause.
func (r *Reading) onlyAttended(c *phrase.Clause, joined []int32) {
	for k := len(r.Meetings) - 1; len(joined) > 0 && k >= 0 && r.Meetings[k].Sent == c.Sent; k-- {
		if o := &r.Meetings[k]; o.Attended && o.Setting.First < c.Tok.Last && o.Setting.Last > c.Tok.First {
			o.Gone = true
		}
	}
}

// stateAmong reports whether a state itself is among those who met.
func (r *Reading) stateAmong(who []int32, country string) bool {
	return slices.ContainsFunc(who, func(w int32) bool { return r.Actors[w].Kind == mention.Country && r.Actors[w].Country == country })
}
