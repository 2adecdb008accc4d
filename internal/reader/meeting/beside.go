package meeting

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// besideWhatIsTold reports whether a verb of meeting stands in a relative clause, or is an
// infinitive beside a meeting that its sentence tells of: "A saw B, whom C had received, before
// calling on D". Where "the two" and "his host" come next, A and B are meant. A clause
// of where ("in Oslo, where he met B") tells what its sentence is about, if nothing else does.
func (r *Reading) besideWhatIsTold(reg *phrase.Region, c *phrase.Clause) bool {
	n := len(r.Meetings) - 1
	second := n >= 0 && r.Meetings[n].Sent == c.Sent
	if c.Infinitive && second {
		return true
	}
	for k := c.At - 1; k >= 0; k-- {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfItem && x.Is(pack.Rel) && !x.Is(pack.Det) {
			return second || !r.Has(&r.Items[x.Item], word.Bit(pack.Rel), "place")
		}
		if word.Comma(r.Punct(x)) {
			return false
		}
	}
	return false
}

// guestJustTold is whose meeting with some of a state is told of behind one of another with their
// state, of which the one in mind was none, or, where verbs come first, was of that state himself: "The delegation was received by the president. The
// talks planned with the minister were called off". -1 if there is nobody such.
func (r *Reading) guestJustTold(c *phrase.Clause, with []int32) int32 {
	k := len(r.Meetings) - 1
	if k < 0 || len(with) == 0 || c.Sent-r.Meetings[k].Sent > 1 || r.Paragraph(r.Meetings[k].Sent) != r.Paragraph(c.Sent) {
		return -1
	}
	home, guest := r.Actors[with[0]].Country, int32(-1)
	if home == "" || slices.Contains(r.Meetings[k].Who, r.State.Subject) && (r.Pack.Order.SubjectFirst || r.Actors[r.State.Subject].Country != home || r.Actors[with[0]].Kind != mention.Person) {
		return -1
	}
	for _, w := range r.Meetings[k].Who {
		if r.Actors[w].Country == home {
			continue
		}
		if guest >= 0 {
			return -1
		}
		guest = w
	}
	if guest < 0 || len(r.Meetings[k].Who) < 2 {
		return -1
	}
	return guest
}

// cameForThis reports whether an infinitive of meeting tells what the two came for who, as its
// sentence has just told, met: "received the ambassador, who had come to take leave of him".
func (r *Reading) cameForThis(reg *phrase.Region, c *phrase.Clause, who []int32) bool {
	n := len(r.Meetings) - 1
	if !c.Infinitive || n < 0 || r.Meetings[n].Sent != c.Sent || !story.SameMembers(r.Meetings[n].Who, who) {
		return false
	}
	came := false
	for j := c.At - 1; j >= 0; j-- {
		x := &reg.Chunks[j]
		if word.Comma(r.Punct(x)) {
			return came
		}
		if x.Kind == phrase.OfDate || x.Is(pack.Plan) || x.Kind == phrase.OfItem && x.Is(pack.And) {
			return false
		}
		came = came || x.Trig != nil && word.IsTrip(x.Trig)
	}
	return false
}

// interviewed reports whether a medium stands directly behind a noun of meeting and a preposition:
// "in an interview to Le Monde", "in a conversation with the BBC" nobody met.
func (r *Reading) interviewed(reg *phrase.Region, c *phrase.Clause) bool {
	k := r.skipDetAhead(reg, c.At+1)
	if k == c.At+1 || k >= len(reg.Chunks) || reg.Chunks[k].Kind != phrase.OfMention {
		return false
	}
	return r.Mentions[reg.Chunks[k].Idx].Kind == mention.Medium
}

// skipDetAhead is the chunk behind the prepositions and articles from chunk k on.
func (r *Reading) skipDetAhead(reg *phrase.Region, k int) int {
	for n := 0; k < len(reg.Chunks) && n < 3 && reg.Chunks[k].Kind == phrase.OfItem && (reg.Chunks[k].Is(pack.Prep) || reg.Chunks[k].Is(pack.Det)) && !reg.Chunks[k].Finite(); n++ {
		k++
	}
	return k
}

// toldOfBefore reports whether a meeting is told, in a tense that goes back, of a day before that of
// the one the story tells of: "On Monday she had dined with B" behind the talks of Tuesday.
func (r *Reading) toldOfBefore(reg *phrase.Region, c *phrase.Clause, m *story.Meeting) bool {
	k := r.State.Meeting
	return k >= 0 && m.Dated && r.Meetings[k].Dated && m.Days.End.Before(r.Meetings[k].Days.Start) && r.EarlierTense(reg, c)
}
