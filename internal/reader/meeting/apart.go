package meeting

import (
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
			if k < c.At && k > 2 {
				k = c.At
			}
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
