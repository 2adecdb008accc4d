package meeting

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Meetings of which a clause names one side only.

// otherParty is who met those that a clause names: the subject of the clause that its
// noun belongs to, or, where that only refers back, "at the meeting with X the
// ministers discussed", and in a language whose verbs do without a subject, "with X
// there was talk of", the one spoken of.
func (r *Reading) otherParty(reg *phrase.Region, c *phrase.Clause, list []phrase.Clause, b []int32) []int32 {
	noun := c.Form.Class == pack.Noun || c.Form.Class == pack.Adj
	var s []int32
	if noun {
		s = r.MainSubject(reg, c, list)
	}
	if w := r.State.Subject; r.Pack.Order.Cases && (s == nil && !noun || s != nil && r.severalMeant(s)) {
		if h := r.Hero(b); h >= 0 {
			w = h
		}
		if w >= 0 && !slices.Contains(b, w) && r.Actors[w].Role != "spokesperson" && !r.Actors[w].Group {
			return []int32{w}
		}
		return nil
	}
	if s == nil && noun {
		if w := r.travelsThen(c, list, b); w != nil {
			return w
		}
	}
	if s == nil {
		return story.Minus(r.accordant(reg, c, list), b)
	}
	return story.Minus(r.Parties(r.NoVoices(r.Resolve(s, c), c)), b)
}

// travelsThen is the person whose trip the noun of a meeting without a verb of its own is told with:
// "in the programme of the visit A-GEN to B — talks with C". Nil if there is none.
func (r *Reading) travelsThen(c *phrase.Clause, list []phrase.Clause, b []int32) []int32 {
	for i := range list {
		d := &list[i]
		if !r.Pack.Order.Genitive || d.At >= c.At || d.Form.Class != pack.Noun || !word.IsTrip(d.Form) || d.Neg || d.Cancel {
			continue
		}
		if w := r.Fillers(d, []pack.Marker{pack.OfM, pack.Poss}); len(w) == 1 && r.Actors[w[0]].Kind == mention.Person && !slices.Contains(b, w[0]) {
			return w
		}
	}
	return nil
}

// besideThird is the two of the story's meeting or, where nobody met, those told of in its
// paragraph, where a third is named whom they met, "a three-way meeting with X"; nil elsewhere.
func (r *Reading) besideThird(reg *phrase.Region, c *phrase.Clause, third []int32) []int32 {
	two := r.State.Several
	if k := r.State.Meeting; k >= 0 {
		two = r.Meetings[k].Who
	} else if len(two) == 2 && r.Doc.Sents[r.Mentions[r.State.SeveralAt].Sent].Para != r.Doc.Sents[c.Sent].Para {
		return nil
	}
	if len(third) != 1 || len(two) != 2 || slices.Contains(two, third[0]) {
		return nil
	}
	format := c.Frame.Format
	if format == "" {
		r.Modify(reg, c, func(mod *pack.Form) {
			if v := mod.Get("format"); v != "" {
				format = v
			}
		})
	}
	if format != "trilateral" {
		return nil
	}
	return two
}

// aheadOf is the subject, that stands before the noun of a meeting, of the verb after
// it: "X in a telephone conversation with Y confirmed".
func (r *Reading) aheadOf(reg *phrase.Region, c *phrase.Clause, list []phrase.Clause, b []int32) []int32 {
	for i := range list {
		d := &list[i]
		if !r.Pack.Order.Cases || d.At <= c.At || d.Form.Class != pack.Verb {
			continue
		}
		if s := d.Grammatical(); s != nil && s.To <= c.At && s.From < d.At {
			return story.Minus(r.Parties(r.NoVoices(r.Resolve(s.Mentions, c), c)), b)
		}
		break
	}
	// "X in a conversation with Y, which took place on Tuesday, confirmed"
	k := c.At - 1
	for n := 0; r.Pack.Order.Cases && k > 0 && n < 3 && reg.Chunks[k].Kind == phrase.OfItem && !reg.Chunks[k].Is(pack.Prep) && reg.Chunks[k].Trig == nil; n++ {
		k--
	}
	if !r.Pack.Order.Cases || k < 1 || reg.Chunks[k].Kind != phrase.OfItem || !reg.Chunks[k].Is(pack.Prep) || reg.Chunks[k-1].Kind != phrase.OfMention {
		return nil
	}
	a := r.ChainLeft(reg, k-1)
	if !r.Nominative(a.Mentions) || !r.HeadsClause(reg, a.From) {
		return nil
	}
	return story.Minus(r.Parties(r.NoVoices(r.Resolve(a.Mentions, c), c)), b)
}

// severalMeant reports whether a subject is words for several without a name.
func (r *Reading) severalMeant(mentions []int32) bool {
	if len(mentions) != 1 {
		return false
	}
	m := &r.Mentions[mentions[0]]
	return m.Kind == mention.Anaphor || m.Kind == mention.Office && m.Plural && len(m.Countries) == 0
}

// agreedOn reports whether a noun of meeting is what a verb of agreeing before it is
// about.
func (r *Reading) agreedOn(c *phrase.Clause, list []phrase.Clause) bool {
	if !r.Pack.Order.Cases || !c.Plan {
		return false
	}
	for i := len(list) - 1; i >= 0; i-- {
		d := &list[i]
		if d.At < c.At && c.At-d.At < 5 {
			return d.Form.Class == pack.Verb && d.Frame.Type == "AGREE"
		}
	}
	return false
}

// joinedTalk is the noun of a meeting to which "and" at chunk j joins another, -1 if
// there is none.
func (r *Reading) joinedTalk(reg *phrase.Region, j int) int {
	if !r.Pack.Order.Cases {
		return -1
	}
	for k := j - 1; k >= 0 && k > j-8; k-- {
		x := &reg.Chunks[k]
		if x.Trig != nil {
			if x.Trig.Class == pack.Noun && word.IsTalk(x.Trig) {
				return k
			}
			return -1
		}
	}
	return -1
}

// pairBefore are those of different states who are together the subject of the
// verb that a noun of meeting without sides hangs on, where something tells that they
// met: "A and B agreed to it at a meeting held in Madrid", "on Tuesday", "the ministers of A, B and C,
// meeting in Madrid, agreed". One may be the owner of the noun, "at their meeting", where the pronoun tells
// no number. Nil if there are none.
func (r *Reading) pairBefore(reg *phrase.Region, c *phrase.Clause, list []phrase.Clause, owner []int32) []int32 {
	if reg.Quote >= 0 || c.Feat&pack.Du != 0 || c.Feat&pack.Pl != 0 && !r.AfterWords(reg, c.At) && !r.inCourse(reg, c) || c.Get([]pack.Marker{pack.OfM, pack.Between, pack.With, pack.By, pack.Subj}) != nil {
		return nil
	}
	n := c.At + 1
	if n+1 < len(reg.Chunks) && reg.Chunks[n].Is(pack.Rel) {
		n++
	}
	held := n < len(reg.Chunks) && reg.Chunks[n].Supports()
	dated := n < len(reg.Chunks) && (reg.Chunks[n].Kind == phrase.OfDate || n+1 < len(reg.Chunks) && reg.Chunks[n].Is(pack.Prep) && reg.Chunks[n+1].Kind == phrase.OfDate)
	if c.Support == nil && !held && !dated && c.Get([]pack.Marker{pack.In, pack.At}) == nil {
		return nil
	}
	k := c.At - 1
	for k > 0 && c.At-k < 5 && !reg.Chunks[k].Is(pack.Prep) && !r.meetingThere(reg, c) {
		if x := &reg.Chunks[k]; x.Kind == phrase.OfPunct || x.Trig != nil || x.Kind == phrase.OfMention && r.Mentions[x.Idx].Kind != mention.Possessive {
			return nil
		}
		k--
	}
	if !r.meetingThere(reg, c) && (k < 1 || !reg.Chunks[k].Is(pack.Prep) || reg.Chunks[k].Mark&(pack.In|pack.At|pack.During|pack.AfterM) == 0) {
		return nil
	}
	s := r.MainSubject(reg, c, list)
	if len(s) == 0 || len(s) == 1 && !r.officesOfStates(s[0]) || r.Mentions[s[len(s)-1]].First > reg.Chunks[c.At].First {
		return nil
	}
	who := r.Resolve(s, c)
	if len(story.Minus(owner, who)) > 0 || len(who) < 2 || !r.TwoSides(who) || len(who) > 2 && !r.ManyStates(who) {
		return nil
	}
	for _, w := range who {
		if k := r.Actors[w].Kind; k != mention.Person && !(k == mention.Office && len(s) == 1) {
			return nil
		}
	}
	return who
}

// inCourse reports whether a word for "in the course of" stands before a noun of meeting.
func (r *Reading) inCourse(reg *phrase.Region, c *phrase.Clause) bool {
	p := r.PrepBefore(reg, c.At)
	return p >= 0 && reg.Chunks[p].Mark&pack.During != 0
}

// officesOfStates reports whether a mention is one of those who hold an office in several states,
// "the ministers of A, B and C".
func (r *Reading) officesOfStates(mi int32) bool {
	m := &r.Mentions[mi]
	return m.Kind == mention.Office && len(m.Countries) > 1 && len(m.Who) == len(m.Countries)
}

// meetingThere reports whether a word for meeting is a participle set off by a comma behind those who
// met, with where or when they did: "the ministers, meeting in Oslo, agreed".
func (r *Reading) meetingThere(reg *phrase.Region, c *phrase.Clause) bool {
	if c.At < 2 || !word.Comma(r.Punct(&reg.Chunks[c.At-1])) || reg.Chunks[c.At-2].Kind != phrase.OfMention {
		return false
	}
	return slices.ContainsFunc(r.Forms(&r.Items[reg.Chunks[c.At].Item], word.Bit(pack.Verb)), func(f *pack.Form) bool {
		return f.Frame.Kind == pack.FMeet && f.Feat&pack.Ger != 0
	})
}

// calledTo reports whether behind a verb comes what its object is called to: a word for
// "to" that no place and nobody follows.
func (r *Reading) calledTo(reg *phrase.Region, c *phrase.Clause) bool {
	for j := c.At + 1; j+1 < len(reg.Chunks) && j < c.At+phrase.MaxSubject; j++ {
		x, y := &reg.Chunks[j], &reg.Chunks[j+1]
		if x.Finite() || x.Is(pack.Comp) || word.Semicolon(r.Punct(x)) || x.Kind == phrase.OfQuote || x.Is(pack.Prep) && x.Mark&pack.For != 0 && x.Mark&pack.To == 0 {
			return false // "called X in order to urge him to"
		}
		if x.Is(pack.Prep) && x.Mark&pack.To != 0 && y.Kind != phrase.OfMention && y.Kind != phrase.OfDate {
			return true
		}
	}
	return false
}

// metBoth is who met two officials of one state, who stand behind a verb without any other subject:
// "(he) met the minister A and the minister B". It is the one who travelled there, whom the
// sentence or the one before tells of; -1 if there is none.
func (r *Reading) metBoth(c *phrase.Clause, list []phrase.Clause, a, b []int32) int32 {
	if !r.Pack.Order.Dropped || r.Pack.Order.SubjectFirst || c.Form.Class != pack.Verb || c.Passive || len(a) < 2 || len(b) > 0 || !phrase.Single(c) {
		return -1
	}
	state := ""
	for _, w := range a {
		x := r.Actors[w].Country
		if x != "" && state != "" && x != state {
			return -1
		}
		state = max(state, x)
	}
	if s := c.Get([]pack.Marker{pack.Subj}); s == nil || s.From < c.At {
		return -1
	}
	for i := range list {
		d := &list[i]
		if d.At >= c.At || !word.IsTrip(d.Form) {
			continue
		}
		for _, w := range r.Fillers(d, []pack.Marker{pack.Subj, pack.By, pack.Poss}) {
			if x := &r.Actors[w]; x.Kind == mention.Person && state != "" && x.Country != state && !slices.Contains(a, w) {
				return w
			}
		}
	}
	return -1
}
