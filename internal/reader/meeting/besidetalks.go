package meeting

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// ByPhone makes a call of words or a deed that a phrase beside the verb says to have gone by
// telephone or video, from one to another of another state: "assured A by telephone that".
func (r *Reading) ByPhone(reg *phrase.Region, c *phrase.Clause) {
	if reg.Quote >= 0 || c.Form.Class != pack.Verb || c.Neg || c.Plan || c.Maybe || c.Cancel || c.Propose || c.Passive {
		return
	}
	channel := ""
	for k := max(0, c.At-3); k < len(reg.Chunks) && k < c.At+4; k++ {
		x := &reg.Chunks[k]
		if k != c.At && (x.Finite() || word.Comma(r.Punct(x))) {
			if k > c.At {
				break
			}
			channel = ""
			continue
		}
		if x.Kind != phrase.OfItem || !x.Is(pack.Modifier) || x.Last-x.First < 2 {
			continue
		}
		if f := r.Form(&r.Items[x.Item], pack.Modifier); f != nil && (f.Get("channel") == "phone" || f.Get("channel") == "video") {
			channel = f.Get("channel")
		}
	}
	if channel == "" {
		return
	}
	slots := c.Frame.B
	if c.Frame.Kind == pack.FSay {
		slots = append(append([]pack.Marker(nil), c.Frame.To...), pack.Obj)
	}
	a, b := r.Holders(r.Fillers(c, c.Frame.A)), r.Holders(r.Fillers(c, slots))
	if len(a) != 1 || len(b) != 1 || !r.ManyStates(story.Union(a, b)) || r.Actors[a[0]].Kind != mention.Person && r.Actors[a[0]].Kind != mention.Office || r.Actors[b[0]].Kind != mention.Person && r.Actors[b[0]].Kind != mention.Office {
		return
	}
	m := story.Meeting{Who: story.Union(a, b), Channel: channel, Status: "held", Evidence: []text.Range{r.ClauseRange(c)}, Rules: []string{c.Form.Sec.ID}, Sent: c.Sent}
	r.When(reg, c, &m)
	r.AddMeeting(m)
}

// atTalks reports whether a preposition puts the noun of a meeting that names no side beside what
// its clause tells: "at the meeting in Oslo, A and B signed".
func (r *Reading) atTalks(x *phrase.Chunk, c *phrase.Clause) bool {
	return x.Mark&(pack.On|pack.At) != 0 && c.Get([]pack.Marker{pack.OfM, pack.With, pack.Between}) == nil
}

// inTalks reports whether the preposition of a chunk says in or at what talks something was done,
// of which no others than those who did it are told: "in a call", "at a meeting in Oslo".
func (r *Reading) inTalks(reg *phrase.Region, x *phrase.Chunk, c *phrase.Clause) bool {
	if x.Mark&(pack.In|pack.At) == 0 || c.Get([]pack.Marker{pack.OfM, pack.With, pack.Between}) != nil {
		return false
	}
	k := c.At + 1
	return k >= len(reg.Chunks) || reg.Chunks[k].Kind != phrase.OfItem || !reg.Chunks[k].Is(pack.Of) && reg.Chunks[k].Mark&(pack.OfM|pack.With|pack.Between) == 0
}

// agreeing reports whether a sentence tells that its subjects agreed or talked, so that states
// among them are who met at the talks that it names: "after talks in Oslo, A and B signed a deal".
func agreeing(list []phrase.Clause) bool {
	for i := range list {
		if b := &list[i]; b.Form.Class == pack.Verb && !b.Neg && len(b.All([]pack.Marker{pack.Subj})) > 1 && (b.Frame.Type == "AGREE" || b.Frame.Kind == pack.FDiscuss) {
			return true
		}
	}
	return false
}

// twoInOne reports whether a subject is one word for two who hold office in two states: "the
// presidents of A and B".
func (r *Reading) twoInOne(mentions []int32) bool {
	if len(mentions) != 1 {
		return false
	}
	m := &r.Mentions[mentions[0]]
	return m.Kind == mention.Office && len(m.Countries) == 2 && len(m.Who) == 2
}

// saidToOne reports whether a deed of words was done in the course of a meeting that a noun of
// its sentence tells of, in a language whose subjects come first: "in the call A thanked B".
func (r *Reading) saidToOne(reg *phrase.Region, c, d *phrase.Clause) bool {
	if !r.Pack.Order.SubjectFirst || r.Pack.Order.MarkedBefore || reg.Quote >= 0 {
		return false
	}
	switch d.Frame.Type {
	case "SUPPORT", "ACCUSE", "REQUEST", "REJECT", "THREATEN":
	default:
		return false
	}
	if k := c.At + 1; r.Pack.Order.Incise && k < len(reg.Chunks) && reg.Chunks[k].Kind == phrase.OfItem && reg.Chunks[k].Is(pack.Prep) && reg.Chunks[k].Mark&(pack.OfM|pack.With) != 0 && (c.Get([]pack.Marker{pack.OfM, pack.With, pack.Between}) == nil || k+1 < len(reg.Chunks) && reg.Chunks[k+1].Kind == phrase.OfMention && r.Mentions[reg.Chunks[k+1].Idx].Kind == mention.Possessive) {
		return false // "in a meeting with the press", "of his party": others
	}
	p := r.SkipDet(reg, c.At-1)
	return p >= 0 && reg.Chunks[p].Is(pack.Prep) && reg.Chunks[p].Mark&(pack.During|pack.In|pack.At|pack.On) != 0 && reg.Chunks[p].Mark&pack.AfterM == 0 && !(r.Pack.Order.Incise && reg.Chunks[p].Mark&(pack.During|pack.At|pack.On) == 0)
}

// accordant is the one according to whom something came about in the talks that a noun tells of:
// "according to A, this was agreed during a call with B".
func (r *Reading) accordant(reg *phrase.Region, c *phrase.Clause, list []phrase.Clause) []int32 {
	p := r.SkipDet(reg, c.At-1)
	if c.Form.Class != pack.Noun || p < 0 || !reg.Chunks[p].Is(pack.Prep) || reg.Chunks[p].Mark&pack.During == 0 {
		return nil
	}
	for i := range list {
		d := &list[i]
		if !d.Frame.Accord || d.At > c.At {
			continue
		}
		who := r.Fillers(d, d.Frame.A)
		if f := d.Form; len(who) == 0 {
			who = r.Meant(d, f.Is(pack.Feminine) && !f.Is(pack.Masculine), f.Is(pack.Masculine) && !f.Is(pack.Feminine), f.Is(pack.Plural), reg)
		}
		if who = r.Holders(who); len(who) == 1 && r.Actors[who[0]].Role != "spokesperson" {
			return who
		}
	}
	return nil
}

// verbsOwn reports whether the other side of a noun of meeting is that of a verb of meeting before
// it, and the noun has none that the verb lacks.
func (r *Reading) verbsOwn(reg *phrase.Region, c *phrase.Clause, list []phrase.Clause) bool {
	a := c.Get([]pack.Marker{pack.With})
	if a == nil || c.Support != nil || a.From < c.At || !r.Pack.Order.SubjectFirst || c.Get([]pack.Marker{pack.Between, pack.Poss, pack.OfM}) != nil {
		return false
	}
	for i := range list {
		d := &list[i]
		if d.At >= c.At || d.Form.Class != pack.Verb || !word.IsTalk(d.Form) {
			continue
		}
		b := d.Get([]pack.Marker{pack.With})
		if b == nil || b.From != a.From || d.Get([]pack.Marker{pack.Subj}) == nil {
			continue
		}
		for k := d.At + 1; k < c.At; k++ {
			if reg.Chunks[k].Is(pack.Setting) {
				return true
			}
		}
	}
	return false
}
