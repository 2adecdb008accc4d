package meeting

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Who was there too: sentences after a meeting that name others who took part in it.

// maxAttended is how many sentences behind a meeting a noun of meeting still points to it of which
// others are said to have attended it.
const maxAttended = 6

// maxCompany bounds how many a sentence adds to a meeting.
const maxCompany = 12

// Company adds to the meeting that the story tells of those who are said to have been
// there: "there took part X and Y", "the audience took place in the presence of X". It
// reports whether the clause says so.
func (r *Reading) Company(reg *phrase.Region, c *phrase.Clause) bool {
	k := r.State.Meeting
	if !r.Pack.Order.Inverted && !r.Pack.Order.MarkedBefore {
		return r.joined(reg, c)
	}
	if !r.Pack.Order.Inverted || reg.Quote >= 0 || k < 0 || c.Neg || c.Plan || c.Maybe || c.Sent-r.Meetings[k].Sent > 3 || c.Sent == r.Meetings[k].Sent || len(r.Meetings[k].Who) > maxCompany {
		return r.Pack.Order.Inverted && r.Pack.Order.SubjectFirst && c.Frame.Kind == pack.FAttend && r.joined(reg, c)
	}
	var who []int32
	switch {
	case c.Frame.Kind == pack.FAttend && c.At > 0 && r.thereBefore(reg, c):
		who = r.Parties(r.Fillers(c, c.Frame.A))
		for j := c.At + 1; j < len(reg.Chunks) && !reg.Chunks[j].Finite() && len(who) < maxCompany; j++ {
			if x := &reg.Chunks[j]; x.Kind == phrase.OfMention && r.Mentions[x.Idx].Kind == mention.Person {
				for _, w := range r.Resolve([]int32{x.Idx}, c) {
					who = word.AddOnce(who, w)
				}
			}
		}
	case c.Form.Class == pack.Support && r.talkBefore(reg, c):
		for i := range c.Args {
			if a := &c.Args[i]; a.Mark&pack.With != 0 && a.Mark&pack.In == 0 && a.From > c.At {
				for _, mi := range a.Mentions {
					if r.Mentions[mi].Kind == mention.Person {
						for _, w := range r.Resolve([]int32{mi}, c) {
							who = word.AddOnce(who, w)
						}
					}
				}
			}
		}
	}
	if len(who) == 0 {
		return r.joined(reg, c)
	}
	home := r.sideSpokenOf(reg, c)
	for _, w := range who {
		if a := &r.Actors[w]; a.Country == "" && a.Org == "" {
			a.Country = home
		}
	}
	r.wereThere(k, who, c)
	return true
}

// witnessed adds to the meeting told of those in whose presence a noun of meeting, which
// names nobody else, says that it took place: "at this meeting, held in the presence of X".
// In a chronicle an entry that begins so tells of another meeting of the same parties. It
// reports whether the noun names none but such.
func (r *Reading) witnessed(reg *phrase.Region, c *phrase.Clause) bool {
	if reg.Quote >= 0 || c.Form.Class != pack.Noun || c.Neg || c.Maybe {
		return false
	}
	var who []int32
	for i := range c.Args {
		a := &c.Args[i]
		if a.Mark&(pack.With|pack.Between|pack.Poss|pack.OfM|pack.By|pack.Subj|pack.Obj) == 0 || len(a.Mentions) == 0 {
			continue
		}
		if a.Mark&pack.With == 0 || !r.witness(reg, a) {
			if len(r.Parties(r.Resolve(a.Mentions, c))) > 0 {
				return false
			}
			continue
		}
		who = story.Union(story.Union(who, r.Parties(r.Resolve(a.Mentions, c))), r.goesOnOf(reg, c, a.To))
	}
	k := r.State.Meeting
	if r.EntryOf(c.Sent) != nil && len(r.Meetings) > 0 {
		k = len(r.Meetings) - 1
	}
	heading := r.EntryOf(c.Sent) != nil && k >= 0 && r.Doc.Sents[r.Meetings[k].Sent].Para != r.Doc.Sents[c.Sent].Para && c.Support == nil && c.At < 4
	for j := range reg.Chunks {
		heading = heading && !reg.Chunks[j].Finite()
	}
	switch {
	case len(who) == 0:
		return false
	case (k < 0 || c.Sent-r.Meetings[k].Sent > 3) && c.Support != nil && len(who) > 1 && r.TwoSides(who) && r.Somebody(who, true) && !slices.Contains(r.SidesOf(who), ""):
		r.metThere(reg, c, who)
		return true
	case k < 0 || len(r.Meetings[k].Who)+len(who) > maxCompany || len(r.Meetings[k].Who) < 2:
		return true
	case heading:
		r.metThere(reg, c, story.Union(r.Meetings[k].Who, who))
		return true
	case c.Sent-r.Meetings[k].Sent > 3:
		return true
	}
	r.wereThere(k, who, c)
	return true
}

// goesOnOf is who is joined by a comma or a word for "and", and one for "of", to what ends before
// chunk k: "in the presence of X and of Y", in a language that repeats the preposition.
func (r *Reading) goesOnOf(reg *phrase.Region, c *phrase.Clause, k int) (who []int32) {
	joined, of := false, false
	for ; k < len(reg.Chunks); k++ {
		x := &reg.Chunks[k]
		switch {
		case word.Comma(r.Punct(x)), x.Kind == phrase.OfItem && x.Is(pack.And):
			joined = true
		case joined && x.Kind == phrase.OfItem && x.Is(pack.Prep) && x.Mark&pack.OfM != 0:
			of = true
		case x.Kind == phrase.OfMention && joined && of:
			who = story.Union(who, r.Parties(r.Resolve([]int32{x.Idx}, c)))
			joined, of = false, false
		case x.Kind == phrase.OfMention && word.Comma(r.Punct(&reg.Chunks[k-1])): // "his colleague, Y": the same
		case x.Kind != phrase.OfItem || !x.Is(pack.Det):
			return who
		}
	}
	return who
}

// metThere makes a meeting of those who were at what a noun tells of.
func (r *Reading) metThere(reg *phrase.Region, c *phrase.Clause, who []int32) {
	m := story.Meeting{Who: who, Channel: c.Frame.Channel, Format: c.Frame.Format, Status: r.Status(c), Evidence: []text.Range{r.ClauseRange(c)}, Rules: []string{c.Form.Sec.ID}, Sent: c.Sent}
	if m.Channel == "" {
		m.Channel = "in-person"
	}
	r.When(reg, c, &m)
	r.Where(reg, c, &m)
	m.Setting = r.setting(reg, c)
	r.AddMeeting(m)
}

// wereThere adds to meeting k those whom a clause says to have been there.
func (r *Reading) wereThere(k int, who []int32, c *phrase.Clause) {
	for _, w := range who {
		r.Actors[w].Used = true
		r.Meetings[k].Extra = word.AddOnce(r.Meetings[k].Extra, w)
	}
	r.Meetings[k].Evidence = append(r.Meetings[k].Evidence, r.ClauseRange(c))
}

// hasWitness reports whether a clause says in whose presence it was.
func (r *Reading) hasWitness(reg *phrase.Region, c *phrase.Clause) bool {
	for i := range c.Args {
		if a := &c.Args[i]; a.From > c.At && a.Mark&pack.With != 0 && r.witness(reg, a) {
			return true
		}
	}
	return false
}

// witness reports whether the preposition before an argument says who was there too.
func (r *Reading) witness(reg *phrase.Region, a *phrase.Arg) bool {
	for j := a.From; j >= 0 && j >= a.From-2; j-- {
		x := &reg.Chunks[j]
		if x.Kind != phrase.OfItem || !x.Is(pack.Prep) {
			continue
		}
		return r.Has(&r.Items[x.Item], word.Bit(pack.Prep), "witness")
	}
	return false
}

// joined adds to the last meeting those who are said to have attended it, where what they
// attended is only pointed to, "X also attended the meeting", "the talks were attended by X
// too", or whom they joined is: "the two were joined by X".
func (r *Reading) joined(reg *phrase.Region, c *phrase.Clause) bool {
	k := len(r.Meetings) - 1
	if reg.Quote >= 0 || k < 0 || c.Neg || c.Plan || c.Maybe || c.Sent-r.Meetings[k].Sent > r.backTo(reg, c) || r.Meetings[k].Status == "planned" || len(r.Meetings[k].Who) > maxCompany {
		return false
	}
	subj := c.All([]pack.Marker{pack.Subj})
	if c.Form.Has("inverts") && c.Frame.Kind == pack.FAttend { // "also present was X"
		subj = c.All(c.Frame.A)
	}
	var who []int32
	switch {
	case c.Form.Has("inverts"):
		who = r.Parties(r.Resolve(subj, c))
	case c.Passive && (r.Referring(c.All([]pack.Marker{pack.Obj})) && len(c.All([]pack.Marker{pack.Obj})) > 0 || len(c.All([]pack.Marker{pack.Obj})) == 0 && (r.talkBefore(reg, c) && r.Meetings[k].Sent < c.Sent || r.ownTalkBefore(reg, c, k))):
		who = r.Parties(r.Resolve(subj, c))
	case !c.Passive && len(subj) > 0 && r.Meetings[k].Sent < c.Sent && (r.onlyPointed(reg, c) || r.pointedFirst(reg, c)):
		who = r.Parties(r.Resolve(subj, c))
	case !c.Passive && r.Meetings[k].Sent < c.Sent && r.onSides(reg, c):
		for j := c.At + 1; j < len(reg.Chunks); j++ {
			if x := &reg.Chunks[j]; x.Kind == phrase.OfMention && r.Mentions[x.Idx].Kind == mention.Person {
				who = story.Union(who, r.Parties(r.Resolve([]int32{x.Idx}, c)))
			}
		}
	default:
		return false
	}
	if len(who) == 0 || len(who) > maxCompany || slices.ContainsFunc(who, func(w int32) bool {
		return r.Actors[w].Kind != mention.Person && r.Actors[w].Kind != mention.Office || r.Actors[w].Group || r.Actors[w].Role == "" && r.Actors[w].Country == ""
	}) {
		return false
	}
	r.wereThere(k, who, c)
	return true
}

// onlyPointed reports whether behind a verb of attending comes a definite noun of meeting
// with nothing that tells which, or nothing at all: "attended the talks", "also took part".
func (r *Reading) onlyPointed(reg *phrase.Region, c *phrase.Clause) bool {
	talk := false
	for j := c.At + 1; j < len(reg.Chunks); j++ {
		x := &reg.Chunks[j]
		switch {
		case x.Kind == phrase.OfPunct:
			return talk || r.Pack.Habits.Enders[r.Punct(x)] && j == c.At+1
		case x.Trig != nil && x.Trig.Class == pack.Noun && word.IsTalk(x.Trig):
			talk = true
		case x.Only(word.Bit(pack.Adverb)):
		case talk && r.Pack.Order.Inverted && r.subjectFrom(c, j): // the same where it may stand there
			return true
		case talk && !r.Pack.Order.SubjectFirst && (x.Kind == phrase.OfMention || x.Is(pack.And) && !x.Finite()): // the subject behind its verb and the noun
		case x.Kind != phrase.OfItem || talk || x.Trig != nil || !(x.Is(pack.Det) || x.Is(pack.Prep) && j == c.At+1) || x.Kind == phrase.OfItem && x.Is(pack.Det) && r.indefinite(x):
			return false
		}
	}
	return true
}

// subjectFrom reports whether the subject of a verb stands behind it, at chunk j or behind the article there.
func (r *Reading) subjectFrom(c *phrase.Clause, j int) bool {
	a := c.Get([]pack.Marker{pack.Subj})
	return a != nil && a.From > c.At && (a.From == j || a.From == j+1)
}

// pointedFirst reports whether a definite noun of meeting with nothing that tells which stands in front
// of a verb of attending whose subject follows it: "en el encuentro participaron X e Y".
func (r *Reading) pointedFirst(reg *phrase.Region, c *phrase.Clause) bool {
	a := c.Get([]pack.Marker{pack.Subj})
	return r.Pack.Order.Inverted && r.Pack.Order.SubjectFirst && a != nil && a.From > c.At && r.talkBefore(reg, c)
}

// backTo is how many sentences back the meeting may stand that somebody attended.
func (r *Reading) backTo(reg *phrase.Region, c *phrase.Clause) int32 {
	if o := r.Pack.Order; o.Inverted && o.SubjectFirst && c.Frame.Kind == pack.FAttend && r.talkIn(reg, c) {
		return maxAttended
	}
	return 1
}

// onSides reports whether behind a verb of attending and a definite noun of meeting come, in commas,
// the sides on which those who attended were: "participaron en el encuentro, por la parte cubana, X".
func (r *Reading) onSides(reg *phrase.Region, c *phrase.Clause) bool {
	talk := false
	for j := c.At + 1; j+1 < len(reg.Chunks) && j < c.At+12; j++ {
		switch x := &reg.Chunks[j]; {
		case x.Trig != nil && x.Trig.Class == pack.Noun && word.IsTalk(x.Trig):
			talk = true
		case x.Finite(), x.Kind == phrase.OfQuote, x.Kind == phrase.OfMention && !(talk && r.Mentions[x.Idx].Side):
			return false
		case x.Kind == phrase.OfMention:
			return true
		}
	}
	return false
}

// attended reports whether a noun of meeting is no more than what others, named behind the verb, are
// said to have attended, and a meeting was told of right before: it is that one.
func (r *Reading) attended(reg *phrase.Region, c *phrase.Clause, list []phrase.Clause) bool {
	k := len(r.Meetings) - 1
	if o := r.Pack.Order; c.Form.Class != pack.Noun || !o.Inverted || !o.SubjectFirst || k < 0 || r.Meetings[k].Sent >= c.Sent || c.Sent-r.Meetings[k].Sent > maxAttended || r.Meetings[k].Status == "planned" {
		return false
	}
	for i := range list {
		d := &list[i]
		if d.Frame.Kind != pack.FAttend || d.Form.Class != pack.Verb || d.Neg || d.Plan || d.At-c.At >= 6 || c.At-d.At >= 6 {
			continue
		}
		if a := d.Get([]pack.Marker{pack.Subj}); a != nil && a.From > d.At && c.At <= a.To || d.At < c.At && r.onSides(reg, d) {
			return true
		}
	}
	return false
}

// indefinite reports whether an article is the indefinite one.
func (r *Reading) indefinite(x *phrase.Chunk) bool {
	return r.Has(&r.Items[x.Item], word.Bit(pack.Det), "indef")
}

// sat reports whether a clause says of an organisation alone that it met: "the Council met",
// "a summit of the Union was held".
func (r *Reading) sat(c *phrase.Clause, w int32) bool {
	if r.Actors[w].Kind != mention.Organisation || c.Maybe {
		return false
	}
	if c.Form.Class == pack.Noun {
		return c.Support != nil && c.Support.Has("intransitive")
	}
	return c.Self && c.Frame.Kind == pack.FMeet && len(c.All(c.Frame.B)) == 0
}

// sideSpokenOf is the state whose side a clause says that people were on: "on the
// Algerian side". Empty if it says none.
func (r *Reading) sideSpokenOf(reg *phrase.Region, c *phrase.Clause) string {
	for k := max(0, c.At-6); k < len(reg.Chunks) && k < c.At+8; k++ {
		if x := &reg.Chunks[k]; x.Kind == phrase.OfMention && r.Mentions[x.Idx].Side && len(r.Mentions[x.Idx].Countries) == 1 {
			return r.Mentions[x.Idx].Countries[0]
		}
	}
	return ""
}

// WithCompany gives the meetings those who were there too.
func (r *Reading) WithCompany() {
	for i := range r.Meetings {
		if m := &r.Meetings[i]; !m.Gone {
			if m.Who = story.Union(m.Who, m.Extra); len(m.Extra) > 0 && m.Format == "bilateral" && len(r.SidesOf(m.Who)) == 3 {
				m.Format = "trilateral"
			}
		}
	}
}

// thereBefore reports whether a word for "there" stands before a verb and its auxiliaries.
func (r *Reading) thereBefore(reg *phrase.Region, c *phrase.Clause) bool {
	for j := c.At - 1; j >= 0 && j > c.At-5; j-- {
		x := &reg.Chunks[j]
		if x.Kind != phrase.OfItem {
			return false
		}
		if f := r.Form(&r.Items[x.Item], pack.Adverb); f != nil && f.Has("here") {
			return true
		}
		if !x.Is(pack.Aux) && !x.Is(pack.Adverb) {
			return false
		}
	}
	return false
}

// talkBefore reports whether a noun of meeting without parties of its own is the subject
// of a verb.
func (r *Reading) talkBefore(reg *phrase.Region, c *phrase.Clause) bool {
	for j := c.At - 1; j >= 0 && j > c.At-8; j-- {
		x := &reg.Chunks[j]
		if x.Trig != nil && x.Trig.Class == pack.Noun && word.IsTalk(x.Trig) {
			return true
		}
		if x.Kind == phrase.OfMention || x.Finite() && j != c.At || x.Kind == phrase.OfPunct {
			return false
		}
	}
	return false
}

// ownTalkBefore reports whether the subject of a verb of attending in the passive is the noun of meeting k,
// with its parties: "the talks between A and B were attended by X".
func (r *Reading) ownTalkBefore(reg *phrase.Region, c *phrase.Clause, k int) bool {
	if c.Frame.Kind != pack.FAttend || r.Meetings[k].Sent != c.Sent {
		return false
	}
	for j := c.At - 1; j >= 0 && j > c.At-2*mention.MaxReach; j-- {
		x := &reg.Chunks[j]
		if x.Trig != nil && x.Trig.Class == pack.Noun && word.IsTalk(x.Trig) {
			e := r.Meetings[k].Evidence
			return x.First >= e[0].First && x.First < e[0].Last
		}
		if x.Finite() || x.Kind == phrase.OfPunct && !word.Comma(r.Punct(x)) || x.Kind == phrase.OfItem && (x.Is(pack.Rel) && !x.Is(pack.Det) || x.Is(pack.Comp) && !x.Is(pack.Det)) {
			return false
		}
	}
	return false
}

// hostOfAll is the state or city that a verb has for its subject whose objects are who met:
// it is no more than where they did, "Turkey brought together X and Y". Empty if there is none.
func (r *Reading) hostOfAll(c *phrase.Clause) date.Place {
	s, o := c.Get([]pack.Marker{pack.Subj}), c.Get([]pack.Marker{pack.Obj})
	if c.Form.Class != pack.Verb || !slices.Contains(c.Frame.A, pack.Obj) || s == nil || o == nil || s == o || len(s.Mentions) != 1 || len(r.Parties(r.Resolve(o.Mentions, c))) < 2 {
		return date.Place{}
	}
	if m := &r.Mentions[s.Mentions[0]]; m.Kind == mention.Place || m.Kind == mention.Country && !m.Bare && !m.Side {
		return r.MentionPlace(m)
	}
	return date.Place{}
}

// hostedBy is the officer whom a participle behind a noun of meeting names as its host: he was
// there too, "talks in Antalya, hosted by X".
func (r *Reading) hostedBy(reg *phrase.Region, c *phrase.Clause) []int32 {
	for k := c.End; k+1 < len(reg.Chunks) && k < c.End+mention.MaxAdverbials; k++ {
		x := &reg.Chunks[k]
		switch {
		case x.Trig != nil && x.Feat&pack.Part != 0 && (x.Trig.Has("receives") || x.Trig.Has("persons")):
			n := r.SkipDet(reg, k+1)
			if n != k+1 || !reg.Chunks[n].Is(pack.Prep) || reg.Chunks[n].Mark&pack.By == 0 || n+1 >= len(reg.Chunks) || reg.Chunks[n+1].Kind != phrase.OfMention {
				return nil
			}
			m := &r.Mentions[reg.Chunks[n+1].Idx]
			if m.Kind != mention.Person && m.Kind != mention.Office {
				return nil
			}
			return r.Parties(r.Resolve([]int32{reg.Chunks[n+1].Idx}, c))
		case x.Finite(), x.Kind == phrase.OfQuote, x.Is(pack.Comp), x.Is(pack.And), x.Is(pack.Aux) && !x.Is(pack.Prep):
			return nil
		case x.Kind == phrase.OfMention && r.Mentions[x.Idx].Kind != mention.Place && r.Mentions[x.Idx].Kind != mention.Country:
			return nil // "after talks with A, B was received by": a sentence of its own
		}
	}
	return nil
}

// onlyCrowd reports whether mentions are people who represent nobody (`crowd`), and nobody else.
func (r *Reading) onlyCrowd(ms []int32) bool {
	for _, mi := range ms {
		if g := r.Mentions[mi].Group; g == nil || !g.Has("crowd") {
			return false
		}
	}
	return len(ms) > 0
}
