package meeting

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// maxTopics bounds the agenda that one clause gives.
const maxTopics = 24

// topics reads the noun phrases that name what was discussed: after the last
// argument of a verb of discussing, or after a word for "about", up to the
// clause's end, parted at commas and at "and".
func (r *Reading) topics(reg *phrase.Region, c *phrase.Clause) []text.Range {
	if (c.Passive && r.leadOf(reg, c.At+1) == (leading{}) || r.topicIsSubject(c)) && c.Frame.Kind == pack.FDiscuss {
		return r.passiveTopics(reg, c)
	}
	start := -1
	obj := false
	for _, s := range c.Frame.Topic {
		if s == pack.Obj || c.Passive && c.Frame.Kind == pack.FDiscuss {
			obj = true // behind a passive that ends with its preposition too: "was devoted to grain"
		}
	}
	var about pack.Marker
	for _, s := range c.Frame.Topic {
		about |= s
	}
	about &^= pack.Obj | pack.Subj | pack.Poss
	for i := c.At + 1; i < len(reg.Chunks) && i < c.At+mention.MaxReach; i++ {
		x := &reg.Chunks[i]
		if obj && !r.Pack.Order.SubjectFirst && x.Finite() && c.Form.Class == pack.Verb && r.subjectEnds(c, i) {
			start = i // behind a verb and its subject no second verb stands: a noun that could be one
			break
		}
		if x.Is(pack.Comp) || x.Is(pack.Sub) && !x.Is(pack.Prep) || x.Finite() || x.Kind == phrase.OfQuote && !obj {
			break
		}
		if m := r.Punct(x); word.Semicolon(m) || word.Comma(m) && c.Form.Class == pack.Noun {
			break
		}
		if x.Is(pack.Prep) && x.Mark&(pack.In|pack.At) != 0 && i+1 < len(reg.Chunks) && (r.partOfArg(c, i) || !reg.Chunks[i+1].Is(pack.TopicNoun)) {
			continue // a place
		}
		if n := i + 1; x.Is(pack.Prep) && x.Mark&(pack.In|pack.During) != 0 && n < len(reg.Chunks) && reg.Chunks[n].Trig != nil && word.IsTalk(reg.Chunks[n].Trig) && reg.Chunks[n].Trig.Class == pack.Noun {
			i = n // "in a telephone call": how, not of what
			continue
		}
		if r.Pack.Order.Cases && i > c.At+1 && x.Is(pack.Prep) && x.Mark&(pack.During|pack.AfterM|pack.Before|pack.Beside) != 0 && x.Mark&about == 0 {
			break // "discussed it during his visit"
		}
		if b := c.Get(c.Frame.B); b != nil && b.From == i && b.To > i {
			continue // one of those who met
		}
		if x.Is(pack.Prep) && x.Mark&about != 0 && i >= c.At+1 && (!r.partOfArg(c, i) || r.argFrom(c, i)&about != 0) && !r.tripAhead(reg, i+1) && (i+1 >= len(reg.Chunks) || reg.Chunks[i+1].Kind != phrase.OfDate) {
			start = i + 1
			break
		}
		if i == c.At+1 && x.Kind == phrase.OfItem && (x.Is(pack.Occasion) || x.Trig != nil && x.Trig.Class == pack.Noun && (word.IsTalk(x.Trig) || word.IsTrip(x.Trig))) {
			continue // "the session took up": its subject
		}
		if n := i + 1; obj && r.bothAt(reg, i) && n < len(reg.Chunks) && r.beginsPhrase(reg, n) {
			continue
		}
		if obj && x.Kind == phrase.OfMention && !r.partOfArg(c, i) && !r.beginsPhrase(reg, i) {
			break // whom they addressed
		}
		if obj && !r.partOfArg(c, i) && x.Kind != phrase.OfDate && r.beginsPhrase(reg, i) {
			start = i
			break
		}
	}
	if start < 0 && r.Pack.Order.MarkedBefore {
		if from, to := r.TopicBefore(reg, c, about); from < to {
			return r.phrases(reg, from, to, toldPast(c))
		}
	}
	if start < 0 {
		return nil
	}
	end := len(reg.Chunks)
	for _, a := range c.Args { // with whom ends what
		if a.From > start && a.Mark&(pack.With|pack.Between) != 0 && a.Mark&about == 0 && !r.ofTopic(reg, &a) {
			end = min(end, a.From)
		}
	}
	return r.phrases(reg, start, r.beforePlace(reg, c, start, end), toldPast(c))
}

// tellsChannel reports whether a chunk that is no mention only says how one spoke: "by phone".
func (r *Reading) tellsChannel(x *phrase.Chunk) bool {
	return x.Is(pack.Modifier) && r.Form(&r.Items[x.Item], pack.Modifier).Get("channel") != ""
}

// subjectEnds reports whether a clause's subject ends right before chunk i.
func (r *Reading) subjectEnds(c *phrase.Clause, i int) bool {
	a := c.Get([]pack.Marker{pack.Subj})
	return a != nil && a.From > c.At && a.To == i
}

// toldPast reports whether a clause of meeting, or the verb that carries its noun, is told in a past tense
// that can be no other.
func toldPast(c *phrase.Clause) bool {
	f := c.Feat
	if c.Support != nil {
		f = c.Support.Feat
	}
	return f&pack.Past != 0 && f&(pack.Pres|pack.Fut) == 0
}

// ofTopic reports whether an argument that a word for "between" opens belongs to the noun right before it, one
// of an agenda: "RELATIONS between the two countries".
func (r *Reading) ofTopic(reg *phrase.Region, a *phrase.Arg) bool {
	k := a.From - 1
	if k > 0 && reg.Chunks[k].Is(pack.Prep) {
		k--
	}
	return a.Mark&pack.Between != 0 && a.Mark&pack.With == 0 && k >= 0 && reg.Chunks[k].Kind == phrase.OfItem && !reg.Chunks[k].Is(pack.Prep) && (reg.Chunks[k].Is(pack.TopicNoun) || r.Nominal(reg, k))
}

// withinTopic reports whether the only party of a noun of discussing stands within what was discussed,
// behind its nouns: "the discussion of a truce WITH INDIA".
func (r *Reading) withinTopic(reg *phrase.Region, c *phrase.Clause) bool {
	a := c.Get([]pack.Marker{pack.With})
	if c.Frame.Kind != pack.FDiscuss || r.Pack.Order.MarkedBefore || a == nil || c.Get([]pack.Marker{pack.Subj, pack.Poss, pack.Between, pack.By}) != nil {
		return false
	}
	for k := c.At + 1; k < a.From; k++ {
		if x := &reg.Chunks[k]; x.Kind == phrase.OfItem && !x.Is(pack.Prep) && !x.Is(pack.Adverb) && !x.Is(pack.Det) && r.Nominal(reg, k) {
			return true
		}
	}
	return false
}

// maxTopicBehind is how many sentences behind a meeting its agenda may be told by a verb of
// which it is the subject.
const maxTopicBehind = 2

// topicIsSubject reports whether what was discussed is the subject of a clause's verb: "grain
// topped the agenda".
func (r *Reading) topicIsSubject(c *phrase.Clause) bool {
	return len(c.Frame.Topic) == 1 && c.Frame.Topic[0] == pack.Subj
}

// beforePlace leaves off the end of an agenda a city of one of the parties' states,
// where they met: "reviewed ties in Jeddah"; not of "the situation in Gaza".
func (r *Reading) beforePlace(reg *phrase.Region, c *phrase.Clause, start, end int) int {
	if c.Frame.Kind != pack.FDiscuss {
		return end
	}
	for j := start + 1; j+1 < end; j++ {
		x, y := &reg.Chunks[j], &reg.Chunks[j+1]
		if x.Kind != phrase.OfItem || !x.Is(pack.Prep) || x.Mark&(pack.In|pack.At) == 0 || y.Kind != phrase.OfMention || r.Mentions[y.Idx].Kind != mention.Place {
			continue
		}
		if n := j + 2; n < len(reg.Chunks) && reg.Chunks[n].Kind != phrase.OfPunct && reg.Chunks[n].Kind != phrase.OfDate {
			continue
		}
		for _, w := range r.Fillers(c, []pack.Marker{pack.Subj, pack.Obj, pack.With}) {
			if r.Actors[w].Country == r.Mentions[y.Idx].City.Country {
				return j
			}
		}
	}
	return end
}

// tripAhead reports whether the phrase at a chunk is a visit or a meeting, not
// a subject.
func (r *Reading) tripAhead(reg *phrase.Region, i int) bool {
	for k := i; k < len(reg.Chunks) && k < i+6; k++ {
		x := &reg.Chunks[k]
		if x.Trig != nil {
			switch x.Trig.Frame.Kind {
			case pack.FVisit, pack.FArrive:
				return true
			}
		}
		if x.Kind == phrase.OfPunct && !word.Dash(r.Punct(x)) || x.Is(pack.Prep) && !x.Is(pack.Of) || x.Kind == phrase.OfMention && r.Mentions[x.Idx].Kind != mention.Possessive {
			return false
		}
	}
	return false
}

// argFrom is the marker of the argument that begins at a chunk, 0 if none does.
func (r *Reading) argFrom(c *phrase.Clause, i int) pack.Marker {
	for _, a := range c.Args {
		if a.From == i {
			return a.Mark
		}
	}
	return 0
}

// partOfArg reports whether a chunk belongs to one of a clause's arguments.
func (r *Reading) partOfArg(c *phrase.Clause, i int) bool {
	for _, a := range c.Args {
		if a.From <= i && i < a.To && a.Mark&pack.Obj == 0 {
			return true
		}
	}
	return false
}

// beginsPhrase reports whether a noun phrase can begin at a chunk.
func (r *Reading) beginsPhrase(reg *phrase.Region, i int) bool {
	x := &reg.Chunks[i]
	if x.Kind == phrase.OfPunct {
		return false
	}
	if x.Kind == phrase.OfQuote {
		return true
	}
	if x.Kind == phrase.OfMention {
		switch m := &r.Mentions[x.Idx]; m.Kind {
		case mention.Pronoun, mention.Anaphor:
			return false
		case mention.Person, mention.Office, mention.Group: // whom they addressed, not of what they spoke, unless it is an owner
			return r.OwnerAt(reg, i+1) || r.Pack.Order.Construct
		}
		return true
	}
	if r.tellsChannel(x) {
		return false // "spoke BY PHONE with A of the truce"
	}
	if x.Is(pack.Prep) || x.Is(pack.And) || x.Is(pack.Aux) || x.Is(pack.Neg) || x.Is(pack.Sub) || x.Is(pack.Setting) || x.Is(pack.Adverb) && !x.Is(pack.Noun) && !x.Is(pack.Word) || x.Is(pack.DayPart) {
		return false
	}
	return true
}
