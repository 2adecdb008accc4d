package meeting

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/name"
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
	if (c.Passive || r.topicIsSubject(c)) && c.Frame.Kind == pack.FDiscuss {
		return r.passiveTopics(reg, c)
	}
	start := -1
	obj := false
	for _, s := range c.Frame.Topic {
		if s == pack.Obj {
			obj = true
		}
	}
	var about pack.Marker
	for _, s := range c.Frame.Topic {
		about |= s
	}
	about &^= pack.Obj | pack.Subj | pack.Poss
	for i := c.At + 1; i < len(reg.Chunks) && i < c.At+mention.MaxReach; i++ {
		x := &reg.Chunks[i]
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
			return r.phrases(reg, from, to)
		}
	}
	if start < 0 {
		return nil
	}
	end := len(reg.Chunks)
	for _, a := range c.Args { // with whom ends what
		if a.From > start && a.Mark&(pack.With|pack.Between) != 0 && a.Mark&about == 0 {
			end = min(end, a.From)
		}
	}
	return r.phrases(reg, start, r.beforePlace(reg, c, start, end))
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
		if x.Kind != phrase.OfItem || !x.Is(pack.Prep) || x.Mark&(pack.In|pack.At) == 0 || y.Kind != phrase.OfMention || r.Mentions[y.Idx].Kind != mention.Place || reg.Chunks[j-1].Is(pack.TopicNoun) {
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
	if x.Is(pack.Prep) || x.Is(pack.And) || x.Is(pack.Aux) || x.Is(pack.Neg) || x.Is(pack.Sub) || x.Is(pack.Setting) || x.Is(pack.Adverb) && !x.Is(pack.Noun) && !x.Is(pack.Word) || x.Is(pack.DayPart) {
		return false
	}
	return true
}

// phrases parts the noun phrases of a list in the chunks [i,to).
func (r *Reading) phrases(reg *phrase.Region, i, to int) []text.Range {
	var out []text.Range
	first, lead, within := i, r.leadOf(reg, i), false
	flush := func(end int) {
		if first < end && len(out) < maxTopics {
			g := text.Range{First: reg.Chunks[first].First, Last: reg.Chunks[end-1].Last}
			if reg.Chunks[first].Kind == phrase.OfQuote && end == first+1 {
				q := r.Doc.Quotes[reg.Chunks[first].Idx]
				g = text.Range{First: q.Open + 1, Last: min(q.Close, g.Last)}
			}
			if g = r.Trim(g); g.First < g.Last && g.Last-g.First <= 40 {
				out = append(out, g)
			}
		}
	}
	for ; i < to; i++ {
		x := &reg.Chunks[i]
		m := r.Punct(x)
		switch {
		case x.Is(pack.Setting) && !x.Finite() && r.settingAt(reg, i):
			flush(i)
			return out
		case x.Finite() && !x.Is(pack.Noun) && !r.nounLike(reg, first, i) && !(r.Pack.Order.MarkedBefore && x.Trig.Frame.Kind == pack.FOther), x.Trig != nil && x.Trig.Frame.Accord, x.Is(pack.Comp), x.Is(pack.Rel) && i > first, x.Is(pack.Sub) && !x.Is(pack.Prep), word.Semicolon(m), word.Colon(m):
			flush(r.backOver(reg, first, i))
			return out
		case x.Trig != nil && x.Trig.Class == pack.Verb && x.Feat&pack.Ger != 0 && i > first && word.Comma(r.Punct(&reg.Chunks[i-1])):
			flush(i - 1)
			return out
		case x.Trig != nil && word.IsTalk(x.Trig) && x.Trig.Class == pack.Noun && i > first && r.PrepBefore(reg, i) > first: // "… in a phone call"
			flush(r.PrepBefore(reg, i))
			return out
		case x.Is(pack.Modifier) && i > first && r.Form(&r.Items[x.Item], pack.Modifier).Get("channel") != "" && i+1 == to: // "… by phone"
			flush(i)
			return out
		case r.Pack.Habits.Enders[m]:
			flush(i)
			return out
		case x.Kind == phrase.OfDate && i == first:
			first = i + 1
		case x.Kind == phrase.OfDate && i > first && (i+1 == to || reg.Chunks[i+1].Kind == phrase.OfPunct && !word.Comma(r.Punct(&reg.Chunks[i+1]))):
			end := i
			if reg.Chunks[i-1].Is(pack.Prep) && i-1 > first {
				end--
			}
			flush(end)
			return out
		case word.Comma(m) && i+1 < to && !name.ListComma(m) && (within && !reg.Chunks[i+1].Is(pack.And) || reg.Chunks[i+1].Is(pack.Prep) && r.MembersWord(&reg.Chunks[i+1])):
			within = true // "cooperation, including in space and energy, and"
		case word.Comma(m):
			flush(i)
			within = false
			n := i + 1
			for n < to && (reg.Chunks[n].Is(pack.And) || reg.Chunks[n].Is(pack.Adverb)) {
				n++
			}
			if n >= to || !name.ListComma(m) && (reg.Chunks[n].Finite() || !r.listGoesOn(reg, n) && !(lead > 0 && r.Doc.Tokens[reg.Chunks[n].First].ID == lead)) {
				return out
			}
			first, i = n, n-1
			if reg.Chunks[n].Is(pack.Prep) {
				first = n + 1
			}
		case x.Is(pack.And) && i > first && !within && r.separates(reg, first, i):
			flush(i)
			first = i + 1
			for first < to && reg.Chunks[first].Is(pack.Prep) && !reg.Chunks[first].Is(pack.And) {
				first++
			}
			i = first - 1
		}
	}
	flush(to)
	return out
}

// leadOf is the number of the preposition that opens a list of topics before chunk i, which
// may stand again before each of them: "se habló de la deuda, de la represa y de"; 0 if none does.
func (r *Reading) leadOf(reg *phrase.Region, i int) int32 {
	if i == 0 || reg.Chunks[i-1].Kind != phrase.OfItem || !reg.Chunks[i-1].Is(pack.Prep) && !reg.Chunks[i-1].Is(pack.Of) {
		return 0
	}
	return r.Doc.Tokens[reg.Chunks[i-1].First].ID
}

// nounLike reports whether what could be a verb in the present is the noun of a
// phrase that began before it: "other important issues".
func (r *Reading) nounLike(reg *phrase.Region, first, i int) bool {
	x := &reg.Chunks[i]
	if i == first || x.Feat&(pack.Past|pack.Fut) != 0 || x.Feat&pack.Pres == 0 {
		return false
	}
	p := &reg.Chunks[i-1]
	return p.Kind == phrase.OfItem && p.Set&^(word.Bit(pack.Word)|word.Bit(pack.Adj)|word.Bit(pack.Noun)|word.Bit(pack.Modifier)|word.Bit(pack.Adverb)|word.Bit(pack.TopicNoun)) == 0 ||
		p.Kind == phrase.OfMention && r.Mentions[p.Idx].Bare
}

// backOver leaves out what stands between a phrase and the verb after it and
// belongs to the verb: "and", its subject.
func (r *Reading) backOver(reg *phrase.Region, first, i int) int {
	for j := i - 1; j > first; j-- {
		if reg.Chunks[j].Is(pack.And) || word.Comma(r.Punct(&reg.Chunks[j])) {
			return j
		}
		if reg.Chunks[j].Kind != phrase.OfMention && !reg.Chunks[j].Is(pack.Aux) && !reg.Chunks[j].Is(pack.Adverb) && !reg.Chunks[j].Is(pack.Rel) {
			return j + 1
		}
	}
	return i
}

// listGoesOn reports whether after a comma another phrase of the list stands,
// not a new clause.
func (r *Reading) listGoesOn(reg *phrase.Region, n int) bool {
	x := &reg.Chunks[n]
	if x.Is(pack.Sub) || x.Is(pack.Rel) || x.Is(pack.Comp) || x.Is(pack.Aux) || x.Is(pack.Plan) || x.Is(pack.Setting) {
		return false
	}
	if x.Trig != nil && (x.Trig.Class == pack.Verb || x.Trig.Class == pack.Support || x.Trig.Frame.Accord) {
		return false
	}
	if x.Is(pack.Prep) && x.Mark&(pack.About|pack.On) == 0 {
		return false
	}
	// a mention and then a verb: a new clause
	for k := n; k < len(reg.Chunks) && k < n+6; k++ {
		if reg.Chunks[k].Finite() {
			return false
		}
		if m := r.Punct(&reg.Chunks[k]); word.Comma(m) || r.Pack.Habits.Enders[m] {
			break
		}
	}
	return true
}

// separates reports whether an "and" parts two phrases of the list rather than
// two words of one: what stands on both sides has several words, or a
// preposition or an article follows.
func (r *Reading) separates(reg *phrase.Region, first, i int) bool {
	if i+1 >= len(reg.Chunks) {
		return false
	}
	n := &reg.Chunks[i+1]
	for k := i - 1; k > first && k > i-6; k-- { // "the ties between A and B"
		if x := &reg.Chunks[k]; x.Kind == phrase.OfItem && x.Is(pack.Prep) && x.Mark == pack.Between {
			return false
		} else if x.Is(pack.And) || x.Kind == phrase.OfPunct {
			break
		}
	}
	if n.Is(pack.Prep) && n.Mark&(pack.About|pack.On) != 0 || n.Is(pack.Det) || n.Kind == phrase.OfMention || n.Is(pack.TopicNoun) {
		return true
	}
	left := i - first
	right := 0
	for k := i + 1; k < len(reg.Chunks) && right < 4; k++ {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfPunct || x.Is(pack.And) || x.Finite() {
			break
		}
		right++
	}
	return left >= 2 && right >= 2
}

// setting finds the words that name the event beside which something happened.
func (r *Reading) setting(reg *phrase.Region, c *phrase.Clause) text.Range {
	if r.Pack.Order.MarkedBefore {
		return r.SettingBehind(reg, c)
	}
	from, to := r.Span(reg, c)
	for i := from; i < to; i++ {
		if i < c.At && i > c.At-4 {
			continue // the words before a noun that is the meeting itself
		}
		if reg.Chunks[i].Kind == phrase.OfItem && reg.Chunks[i].Is(pack.Setting) && !(i > 0 && reg.Chunks[i-1].Is(pack.TopicNoun)) {
			g := r.eventFrom(reg, i+1)
			if x := &reg.Chunks[i]; g.First < g.Last && x.Last-x.First > 1 { // "on the sidelines of the work of"
				r.EachForm(x.Last-1, func(f *pack.Form) {
					if f.Class == pack.Occasion {
						g.First = min(g.First, x.Last-1)
					}
				})
			}
			if g.First < g.Last && r.namesEvent(g) {
				return g
			}
		}
	}
	return text.Range{}
}

// settingAt reports whether a word for "on the sidelines of" begins a phrase of its
// own at chunk i: a preposition of place does so only before an event.
func (r *Reading) settingAt(reg *phrase.Region, i int) bool {
	x := &reg.Chunks[i]
	if !x.Is(pack.Prep) || x.Mark&(pack.In|pack.At|pack.To|pack.On|pack.For) == 0 {
		return true
	}
	g := r.eventFrom(reg, i+1)
	return g.First < g.Last && r.namesOccasion(g)
}

// namesOccasion reports whether a phrase names a summit, a forum or the like in so many words.
func (r *Reading) namesOccasion(g text.Range) bool {
	for k := r.ItemAt[g.First]; k < r.ItemAt[g.Last]; k++ {
		if it := &r.Items[k]; it.Is(pack.Occasion) || it.Is(pack.Gathering) {
			return true
		}
	}
	return false
}

// namesEvent reports whether a phrase names an event: a summit, a forum, an
// organisation that met.
func (r *Reading) namesEvent(g text.Range) bool {
	for k := r.ItemAt[g.First]; k < r.ItemAt[g.Last]; k++ {
		it := &r.Items[k]
		if it.Is(pack.Occasion) || it.Is(pack.Gathering) || it.Is(pack.Org) {
			return true
		}
	}
	return false
}

// eventPhrase is the event that a verb of attending names.
func (r *Reading) eventPhrase(reg *phrase.Region, c *phrase.Clause) text.Range {
	for i := c.At + 1; i < len(reg.Chunks) && i < c.At+20; i++ {
		x := &reg.Chunks[i]
		if x.Finite() || x.Is(pack.Comp) || x.Is(pack.Rel) {
			break
		}
		if x.Kind == phrase.OfItem && (x.Is(pack.Occasion) && !r.Form(&r.Items[x.Item], pack.Occasion).Has("ceremony") || x.Is(pack.Gathering)) {
			b := i
			for b > c.At+1 {
				p := &reg.Chunks[b-1]
				if p.Kind == phrase.OfItem && p.Is(pack.Prep) && !p.Is(pack.And) || p.Kind == phrase.OfPunct && !word.Dash(r.Punct(p)) || p.Kind == phrase.OfDate || r.partOfArg(c, b-1) && p.Kind == phrase.OfMention && r.Mentions[p.Idx].Kind == mention.Person {
					break
				}
				b--
			}
			return r.eventFrom(reg, b)
		}
	}
	return text.Range{}
}

// eventFrom reads an event's name from chunk i to the end of its phrase.
func (r *Reading) eventFrom(reg *phrase.Region, i int) text.Range {
	first := i
	named := false
	for ; i < len(reg.Chunks) && i < first+24; i++ {
		x := &reg.Chunks[i]
		if x.Kind == phrase.OfPunct && r.Punct(x) != '"' && r.Punct(x) != '-' && !word.Dash(r.Punct(x)) && r.Punct(x) != '(' && r.Punct(x) != ')' || x.Finite() || x.Is(pack.Comp) || x.Is(pack.Rel) || x.Is(pack.Sub) && !x.Is(pack.Prep) || x.Kind == phrase.OfDate || x.Kind == phrase.OfQuote || x.Is(pack.Setting) {
			break
		}
		if x.Is(pack.Prep) && !x.Is(pack.And) && !x.Is(pack.Of) && x.Mark&pack.OfM == 0 && (x.Mark&(pack.With|pack.About|pack.Between|pack.To|pack.During|pack.By|pack.AfterM|pack.Before) != 0 || named && x.Mark&(pack.In|pack.At|pack.On) != 0) {
			break
		}
		if x.Kind == phrase.OfMention && named && (r.Mentions[x.Idx].Kind == mention.Person || r.Mentions[x.Idx].Kind == mention.Pronoun || r.Mentions[x.Idx].Kind == mention.Office && !r.Mentions[x.Idx].Plural && len(r.Mentions[x.Idx].Countries) > 0) {
			break
		}
		named = true
	}
	for first < i && reg.Chunks[first].Is(pack.Prep) {
		first++
	}
	if first >= i {
		return text.Range{}
	}
	return r.Trim(text.Range{First: reg.Chunks[first].First, Last: reg.Chunks[i-1].Last})
}
