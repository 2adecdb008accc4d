package visit

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/syntax"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Whose trip it is and where it leads, told by the sentence before or by a bare list.

// calledOffBy is whose trip is cancelled of which the text tells nothing else: the one in the
// nominative between the noun and the end of its stretch ("the trip-ACC the minister put off"),
// else the one spoken of.
func (r *Reading) calledOffBy(reg *phrase.Region, c *phrase.Clause) []int32 {
	if !c.Cancel || reg.Quote >= 0 || c.Get(c.Frame.To) == nil || c.Get([]pack.Marker{pack.Poss, pack.OfM, pack.By}) != nil {
		return nil
	}
	for k := c.At + 1; k < len(reg.Chunks) && k < c.At+mention.MaxReach/2; k++ {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfMention && !r.IsPlace(reg, k) {
			if m := &r.Mentions[x.Idx]; (m.Kind == mention.Person || m.Kind == mention.Office || m.Kind == mention.Pronoun) && !r.Oblique([]int32{x.Idx}) && !r.Governed(reg, k) {
				return r.Travellers(r.Resolve([]int32{x.Idx}, c))
			}
		}
	}
	if r.State.Subject < 0 || r.InTitle(reg.Chunks[c.At].First) {
		return nil
	}
	return r.Travellers([]int32{r.State.Subject})
}

// nextStopOf is whose the next stop is that has no owner: of the traveller told of in this
// sentence or the one before it.
func (r *Reading) nextStopOf(reg *phrase.Region, c *phrase.Clause) []int32 {
	n := len(r.Visits) - 1
	if !c.Form.Has("route") || reg.Quote >= 0 || len(r.stopsOf(reg, c)) == 0 {
		return nil
	}
	if n >= 0 {
		if s := r.Sent[r.Visits[n].Evidence[0].First]; s >= reg.Sent-1 && r.Doc.Sents[s].Para == r.Doc.Sents[reg.Sent].Para {
			return r.Visits[n].Who
		}
	}
	if s := r.Doc.Sents[reg.Sent]; r.State.Subject < 0 || r.Doc.Paras[s.Para].First == s.First || r.State.Acted != reg.Sent-1 {
		return nil
	}
	return r.Travellers([]int32{r.State.Subject})
}

// listedBehind is where a verb of travelling leads whose object is only counted, and the places
// listed behind a colon: "will visit three countries: Chad, Mali and Niger".
func (r *Reading) listedBehind(reg *phrase.Region, c *phrase.Clause) (out []date.Place) {
	if c.Form.Class != pack.Verb {
		return nil
	}
	for k := c.At + 1; k+1 < len(reg.Chunks) && k < c.At+syntax.MaxStops; k++ {
		x := &reg.Chunks[k]
		if x.Finite() || x.Kind == phrase.OfMention && r.IsPlace(reg, k) {
			return nil
		}
		if !word.Colon(r.Punct(x)) && !word.Dash(r.Punct(x)) {
			continue
		}
		for _, mi := range r.listFrom(reg, k+1) {
			if p := r.MentionPlace(&r.Mentions[mi]); !p.Empty() {
				out = append(out, p)
			}
		}
		return out
	}
	return nil
}

// GoingOn makes a trip of each place of a sentence that has nothing but a day or an adverb, a
// dash and places, behind one that told of a trip: "Tomorrow – Dakar", "Then – Mali and Niger".
func (r *Reading) GoingOn(reg *phrase.Region) {
	n := len(r.Visits) - 1
	if !r.Pack.Habits.Dash || reg.Quote >= 0 || n < 0 || len(reg.Chunks) < 3 || !r.noVerb(reg) {
		return
	}
	base := r.Visits[n]
	if s := r.Sent[base.Evidence[0].First]; s != reg.Sent-1 || r.Doc.Sents[s].Para != r.Doc.Sents[reg.Sent].Para {
		return
	}
	k, days := 0, date.Days{}
	for ; k < len(reg.Chunks) && !word.Dash(r.Punct(&reg.Chunks[k])); k++ {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfDate {
			days = r.DaysOf(x.Idx, true)
		} else if x.Kind != phrase.OfItem || !x.Is(pack.Adverb) && !x.Is(pack.DayPart) && !x.Is(pack.Prep) {
			return
		}
	}
	if k == 0 || k+1 >= len(reg.Chunks) || !r.onlyPlaces(reg, k+1) {
		return
	}
	status := "planned"
	if !days.Start.IsZero() && !r.Ref.IsZero() && !days.Start.After(r.Ref) {
		status = "held"
	}
	for _, mi := range r.listFrom(reg, k+1) {
		p := r.MentionPlace(&r.Mentions[mi])
		if p.Empty() || r.Actors[base.Who[0]].Country == p.Country {
			continue
		}
		r.Visits = append(r.Visits, story.Visit{Who: base.Who, To: p, Days: days, Status: status, Rules: base.Rules,
			Evidence: []text.Range{r.Trim(text.Range{First: reg.Chunks[0].First, Last: reg.Chunks[len(reg.Chunks)-1].Last})}})
	}
}
