package meeting

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/actor"
	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// sides finds who met whom in a clause: a those in the first place of its frame, b
// those in the second, host the state or city that only gave its name to the talks.
// told is false where the clause only speaks of a meeting, or leaves open whose it is.
func (r *Reading) sides(reg *phrase.Region, c *phrase.Clause, list []phrase.Clause) (a, b []int32, host date.Place, told bool) {
	f := c.Frame
	noun := c.Form.Class == pack.Noun || c.Form.Class == pack.Adj
	a = r.Fillers(c, f.A)
	if two := r.Fillers(c, []pack.Marker{pack.Between}); noun && c.Propose && len(two) > 1 {
		a = two // who calls for talks between two is none of them
	} else if noun && !r.onlyTells(c) {
		a = story.Union(a, r.Fillers(c, []pack.Marker{pack.Subj}))
	}
	if w := r.whoseTrip(reg, c, list); w != nil {
		a = w
	}
	if len(a) == 0 {
		a = r.whoseProgramme(reg, c)
	}
	b = r.Fillers(c, f.B)
	if p := r.hostOfAll(c); !p.Empty() {
		a, host = story.Minus(a, r.Mentions[c.Get([]pack.Marker{pack.Subj}).Mentions[0]].Who), p
	}
	if noun && r.topicBetween(reg, c) {
		return nil, nil, host, false
	}
	if by := r.Fillers(c, []pack.Marker{pack.By}); noun && r.Pack.Order.Construct && c.Support != nil && len(a) == 0 && len(b) == 0 && len(by) == 2 && r.OnlyStates(by) {
		a, b = by[:1], by[1:] // "the American-Chinese negotiations went on in Geneva"
	}
	if noun && r.onlyCaller(c) {
		a, b = nil, story.Union(a, b)
	}
	if noun { // "told his counterpart A, at their meeting in May"
		theirs, x, y := r.pluralOwner(c)
		if theirs && (len(x) == 0 || len(y) == 0) {
			x, y = r.toldAt(reg, c, list)
		}
		if theirs && len(x) == 1 && len(y) == 1 && r.Actors[x[0]].Country != r.Actors[y[0]].Country {
			return x, y, host, true
		}
	}
	if noun && len(c.Args) > 0 {
		if x, y := r.spokeBeside(c, list); x != nil {
			return x, y, host, true
		}
	}
	if noun { // "Istanbul hosted talks between"
		for i := range c.Args {
			if x := c.Args[i]; x.Mark&pack.Subj != 0 && len(x.Mentions) == 1 && r.hosts(c, &r.Mentions[x.Mentions[0]]) {
				host = r.MentionPlace(&r.Mentions[x.Mentions[0]])
				a = story.Minus(a, r.Mentions[x.Mentions[0]].Who)
			}
		}
	}
	for i := range c.Args { // a state after a word that is "with" or "to" and "in" both, a city that gives its name to talks: where, not who
		x := &c.Args[i]
		if len(x.Mentions) != 1 {
			continue
		}
		switch m := &r.Mentions[x.Mentions[0]]; {
		case m.Anaphor != nil && m.Anaphor.Has("document"): // "handed him a message"
			a, b = story.Minus(a, m.Who), story.Minus(b, m.Who)
		case x.Mark&(pack.With|pack.To) != 0 && x.Mark&pack.In != 0 && (m.Kind == mention.Place || m.Kind == mention.Country && !m.Side && !m.Bare):
			if !r.elsewhere(c, i) {
				a, b = story.Minus(a, m.Who), story.Minus(b, m.Who)
			}
		case noun && (r.Pack.Order.Construct || r.Pack.Order.Incise && c.Get([]pack.Marker{pack.Between}) != nil) && x.Mark&pack.OfM != 0 && x.Mark&^(pack.OfM|pack.From) == 0 && m.Kind == mention.Place:
			a, b = story.Minus(a, m.Who), story.Minus(b, m.Who)
			if host.Empty() {
				host = r.MentionPlace(m)
			}
			if r.Pack.Order.Incise {
				x.Mark = pack.In
			}
		}
	}
	if c.Passive && f.Kind == pack.FDiscuss {
		if a, b = r.Fillers(c, []pack.Marker{pack.By}), nil; len(a) == 0 && r.Pack.Order.SubjectFirst && !r.Pack.Order.Inverted { // its object is what was discussed
			a = r.Fillers(c, []pack.Marker{pack.Subj})
		}
	}
	a, b = r.Parties(r.NoVoices(a, c)), story.Minus(r.Parties(b), a)
	if w := r.SaidBehind(reg, c, list, b); len(w) > 0 {
		a = w
	}
	if noun && len(b) > 0 && r.OwnersBehind() {
		a = r.ownersNext(c, a, b)
	}
	if len(c.Implied) == 1 && c.Get([]pack.Marker{pack.Subj}) == nil && len(b) == 1 && r.Actors[b[0]].Country != "" && r.Actors[b[0]].Country == r.Actors[c.Implied[0]].Country {
		return nil, nil, host, false // whose the verb is, is not told: hardly one of the same state
	}
	if noun && c.Feat&pack.Def != 0 && len(b) == 0 && len(a) > 0 && !r.Pack.Order.SubjectFirst && c.Get([]pack.Marker{pack.Subj}) != nil && r.Referring(c.All([]pack.Marker{pack.Subj})) && !r.Current(a) {
		return nil, nil, host, false // "the two said at the meeting"
	}
	if noun && len(b) == 0 && (len(a) > 0 || r.Pack.Order.Construct && r.ownedByPronoun(c)) { // "began his tour with a meeting of the king", "after his meeting the king, A said"
		b = story.Minus(r.Parties(r.Fillers(c, []pack.Marker{pack.OfM})), a)
	}
	if noun && len(a) == 0 && len(b) == 0 && r.OwnersBehind() && c.Feat&pack.Def == 0 && (f.Kind != pack.FDiscuss || r.Pack.Order.Cases) { // "the meeting of Lavrov and Fidan"
		if o := r.WithoutBodies(r.Parties(r.Fillers(c, []pack.Marker{pack.OfM}))); len(o) > 1 {
			a, b = o[:1], o[1:]
		}
	}
	if noun && len(a) == 0 && len(b) > 0 && r.OwnersBehind() { // "the minister's meeting with"
		a = story.Minus(r.Parties(r.Fillers(c, []pack.Marker{pack.OfM})), b)
	}
	if noun && len(a) == 0 && len(b) > 0 {
		a = story.Minus(r.Parties(r.openedBy(reg, c)), b)
	}
	if len(a) == 0 && (noun || f.Kind == pack.FDiscuss || c.Form.Has("told")) {
		a = r.besideThird(reg, c, b)
	}
	if noun && len(a) == 0 && len(b) > 0 {
		if a = r.whoseTalks(reg, c, list, b); len(a) == 0 {
			if w := r.onTheTrip(reg, c, b); w >= 0 {
				a = []int32{w}
			}
		}
	}
	if noun && len(a) == 0 && len(b) > 0 && (c.Support != nil || c.Cancel) && c.Get([]pack.Marker{pack.Subj}) == nil || noun && len(a) == 0 && len(b) > 0 && r.Verbless(reg, c) || noun && len(a) == 0 && len(b) > 0 && r.SupportAfter(reg, c) {
		// "a session with Lavrov followed": with the one spoken of
		w := r.State.Subject
		if h := r.Hero(b); r.Pack.Order.Cases && h >= 0 {
			w = h
		} else if g := r.guestJustTold(c, b); g >= 0 {
			w = g
		}
		if p := r.SkipDet(reg, c.At-1); r.Pack.Order.Cases && p >= 0 && reg.Chunks[p].Is(pack.Prep) && reg.Chunks[p].Mark&pack.About != 0 && r.ToldOf(reg, p) {
			w = -1 // "told of talks with X": whose, his verb says
		}
		if a = r.aheadOf(reg, c, list, b); len(a) == 0 && r.opensWithPhrase(reg, c) { // "In a call with X a day earlier, Y expressed"
			a = r.otherParty(reg, c, list, b)
		}
		if len(a) == 0 && w >= 0 && !slices.Contains(b, w) && r.Actors[w].Role != "spokesperson" {
			a = []int32{w}
		}
	}
	if len(a) == 0 && len(b) > 0 && c.Form.Has("told") {
		a = r.JustArrived(c)
	}
	if !noun && len(a) == 0 {
		a = r.ofTripBefore(reg, c, list, b)
	}
	if w := r.metBoth(c, list, a, b); w >= 0 {
		a, b = []int32{w}, a
	}
	if len(a) == 0 && len(b) > 0 && (noun || f.Kind == pack.FDiscuss || c.Form.Has("told")) {
		a = r.otherParty(reg, c, list, b)
	}
	if len(a) == 0 && len(b) > 0 && noun {
		a = r.goesOn(reg, c, list, b)
	}
	if w := r.State.Subject; len(a) == 0 && len(b) > 0 && c.Form.Has("told") && w >= 0 && !slices.Contains(b, w) && r.Actors[w].Role != "spokesperson" {
		a = []int32{w}
	}
	if noun && len(a) == 0 && len(b) == 0 && r.Pack.Order.SubjectFirst && r.adjunct(reg, c) { // "during the talks, the ministers shared"
		if s := r.MainSubject(reg, c, list); r.severalMeant(s) {
			if who := r.Holders(r.Resolve(s, c)); len(who) == 2 && r.Actors[who[0]].Country != r.Actors[who[1]].Country {
				return who[:1], who[1:], host, true
			}
		}
	}
	if noun && len(a) == 0 && len(b) == 0 && c.Feat&pack.Def == 0 && c.Support == nil && r.adjunct(reg, c) {
		s := r.MainSubject(reg, c, list)
		if s == nil && r.Pack.Order.SubjectFirst {
			s = r.opening(reg)
		}
		if len(s) > 1 || r.twoInOne(s) { // "after talks, A and B signed"
			a = r.Parties(r.Resolve(s, c))
			if r.Pack.Order.SubjectFirst && len(r.Holders(a)) != len(a) && !agreeing(list) {
				a = nil
			}
		}
	}
	if noun && len(a) == 0 && len(b) == 0 && r.agreedOn(c, list) {
		if s := r.MainSubject(reg, c, list); s != nil { // "the sides agreed on a meeting in May"
			if who := r.Parties(r.Resolve(s, c)); len(who) == 2 {
				return who[:1], who[1:], host, true
			}
		}
	}
	if noun && len(a) == 0 && len(b) == 0 && c.Get([]pack.Marker{pack.OfM, pack.Between, pack.By}) == nil {
		a, b = r.toldAt(reg, c, list)
	}
	if noun && len(a) == 0 && len(b) == 0 && r.Pack.Order.Cases && c.Support != nil && len(c.Args) == 0 && reg.Quote < 0 && len(r.State.Several) == 2 {
		if m := &r.Mentions[r.State.SeveralAt]; c.Sent-m.Sent == 1 && r.Doc.Sents[m.Sent].Para == r.Doc.Sents[c.Sent].Para && r.State.Meeting < 0 || c.Sent-m.Sent == 1 && r.State.Meeting >= 0 && !r.Current(r.State.Several) {
			if two := r.Parties(r.State.Several); len(two) == 2 && r.ManyStates(two) && r.Actors[two[0]].Kind == mention.Person { // "X and Y drove to the residence. The talks lasted …"
				a, b = two[:1], two[1:]
			}
		}
	}
	if unsaid := len(a) == 0 || r.Pack.Order.MarkedBefore && len(c.Implied) == 1 && slices.Equal(a, c.Implied); (noun || r.Pack.Order.MarkedBefore) && unsaid && len(b) == 0 {
		if two := r.ofThoseToldOf(reg, c); two != nil {
			a, b = two[:1], two[1:]
		}
	}
	if by := r.Parties(r.Fillers(c, []pack.Marker{pack.By})); !noun && len(a) == 0 && len(b) == 0 && c.Feat&pack.Part != 0 && len(by) > 0 && r.EntryOf(c.Sent) != nil {
		a = by // "received by President Putin"
	}
	if c.Passive && len(a) == 0 && len(b) == 1 && c.Form.Has("receives") {
		if w := r.houseHost(c, b[0]); w >= 0 {
			a = []int32{w}
		} else if w := r.receivedToo(reg, c, b[0]); w >= 0 {
			a = []int32{w}
		}
	}
	if all := story.Union(a, b); len(all) == 1 && (c.Passive || c.Get([]pack.Marker{pack.Subj}) == nil) { // "July 5: meets Wang Yi"
		if w := r.Elided(c.Sent); w != nil && w[0] != all[0] {
			a, b = w, all
		}
	}
	return r.ofOtherState(c, a, b), b, host, true
}

// topicBetween reports whether the parties that a noun of meeting seems to have stand in what
// was discussed at it: it is the subject right behind its verb, and they do not follow at
// once: "the talks dealt with the escalation between A and B".
func (r *Reading) topicBetween(reg *phrase.Region, c *phrase.Clause) bool {
	if n := c.At + 1; r.Pack.Order.SubjectFirst || c.At == 0 || c.Feat&pack.Def == 0 || n < len(reg.Chunks) && reg.Chunks[n].Is(pack.Rel) {
		return false
	}
	v, b := &reg.Chunks[c.At-1], c.Get([]pack.Marker{pack.Between})
	return v.Finite() && v.Trig.Frame.Kind == pack.FDiscuss && b != nil && b.From > c.At+2 && c.Get([]pack.Marker{pack.Poss}) == nil
}

// onlyCaller reports whether a noun carried by a verb without a subject names only from whom
// the call came: "(he) received a call from A".
func (r *Reading) onlyCaller(c *phrase.Clause) bool {
	return r.Pack.Order.Dropped && c.Support != nil && c.Support.Has("receives") && c.Get([]pack.Marker{pack.From}) != nil &&
		c.Get([]pack.Marker{pack.Subj, pack.Poss, pack.Between}) == nil
}

// opensWithPhrase reports whether the noun of a meeting stands in the phrase with a
// preposition that its sentence opens with, and a comma parts that from what follows.
func (r *Reading) opensWithPhrase(reg *phrase.Region, c *phrase.Clause) bool {
	if !r.Pack.Order.SubjectFirst || r.Pack.Order.Cases || c.Form.Class != pack.Noun || c.At > mention.MaxAdverbials || len(reg.Chunks) == 0 || reg.Chunks[0].Kind != phrase.OfItem || !reg.Chunks[0].Is(pack.Prep) {
		return false
	}
	for k := c.At; k < len(reg.Chunks) && k < c.At+mention.MaxReach/2; k++ {
		if x := &reg.Chunks[k]; word.Comma(r.Punct(x)) {
			return true
		} else if x.Finite() {
			return false
		}
	}
	return false
}

// houseHost is who receives somebody in a house that stands for an office of another state:
// "was received at the Élysée"; -1 if no such house is named.
func (r *Reading) houseHost(c *phrase.Clause, guest int32) int32 {
	if r.Actors[guest].Country == "" {
		return -1
	}
	for i := range c.Args {
		x := &c.Args[i]
		if x.Mark&pack.In == 0 || len(x.Mentions) != 1 {
			continue
		}
		m := &r.Mentions[x.Mentions[0]]
		if m.Kind != mention.Body || m.Body.Country == "" || m.Body.Country == r.Actors[guest].Country {
			continue
		}
		if typ := m.Body.Get("type"); typ != "mod" && actor.HeadOfBody(typ) != "" {
			return r.HolderOfOffice(actor.HeadOfBody(typ), m.Body.Country, "")
		}
	}
	return -1
}

// House is the ministry or another body of a state in which a clause says that something
// was done; nil if it names none.
func (r *Reading) House(c *phrase.Clause) []int32 {
	for i := range c.Args {
		if x := &c.Args[i]; x.Mark&(pack.In|pack.To) != 0 && len(x.Mentions) == 1 && r.Mentions[x.Mentions[0]].Kind == mention.Body {
			return r.Resolve(x.Mentions, c)
		}
	}
	return nil
}

// pluralOwner reports whether all that a noun says of its parties is that it was theirs;
// who told whom, where its own clause says that too.
func (r *Reading) pluralOwner(c *phrase.Clause) (theirs bool, a, b []int32) {
	if !r.Pack.Order.Incise || r.Pack.Order.Dropped {
		return false, nil, nil
	}
	for i := range c.Args {
		x := &c.Args[i]
		for _, mi := range x.Mentions {
			switch m := &r.Mentions[mi]; {
			case m.Kind == mention.Possessive && m.Poss != nil && m.Poss.Is(pack.Plural):
				theirs = true
			case m.Kind == mention.Place, m.Kind == mention.Country:
			case x.From < c.At && x.Mark&pack.Subj != 0:
				a = r.Holders(r.Resolve(x.Mentions, c))
			case x.From < c.At && x.Mark&pack.To != 0:
				b = r.Holders(r.Resolve(x.Mentions, c))
			default:
				return false, nil, nil
			}
		}
	}
	return theirs, a, b
}

// partedPair reports whether a clause names two others whom a comma parts before the
// "and", in a language where "and" alone would join them: one and then another.
func (r *Reading) partedPair(reg *phrase.Region, c *phrase.Clause) bool {
	if !r.Pack.Order.Construct {
		return false
	}
	for i := range c.Args {
		a := &c.Args[i]
		if a.Mark&(pack.Obj|pack.With) == 0 || len(a.Mentions) != 2 {
			continue
		}
		for k := a.From; k+1 < a.To; k++ {
			if word.Comma(r.Punct(&reg.Chunks[k])) && reg.Chunks[k+1].Is(pack.And) {
				return true
			}
		}
	}
	return false
}

// opening is the mentions with which a sentence begins, if they name persons or
// offices, whatever verb follows.
func (r *Reading) opening(reg *phrase.Region) []int32 {
	for j := range reg.Chunks {
		x := &reg.Chunks[j]
		if x.Kind == phrase.OfDate || x.Kind == phrase.OfItem && (x.Is(pack.Adverb) || x.Is(pack.Det)) {
			continue
		}
		if x.Kind != phrase.OfMention {
			return nil
		}
		if m := &r.Mentions[x.Idx]; m.Kind != mention.Person && m.Kind != mention.Office {
			return nil
		}
		return r.ChainRight(reg, j).Mentions
	}
	return nil
}

// withAttendees adds to the parties of a meeting of many those who are said to take
// part in it, or to chair it, and takes back the record that their verb made: "X took
// part in a meeting of the ministers chaired by Y".
func (r *Reading) withAttendees(c *phrase.Clause, list []phrase.Clause, m *story.Meeting) {
	many := false
	for _, w := range m.Who {
		many = many || r.Actors[w].Group && r.Actors[w].Org != ""
	}
	if c.Form.Class != pack.Noun || !many {
		return
	}
	add := func(who []int32) {
		for _, w := range who {
			for k, x := range m.Who { // a state whose minister is there is there with him
				if a := &r.Actors[x]; a.Kind == mention.Country && a.Country == r.Actors[w].Country {
					m.Who = slices.Delete(m.Who, k, k+1)
					break
				}
			}
			m.Who = word.AddOnce(m.Who, w)
			m.Format = "multilateral"
		}
	}
	for i := range list {
		if d := &list[i]; d.Frame.Kind == pack.FAttend && d.At > c.At && d.At-c.At < mention.MaxReach/2 {
			if by := d.Get([]pack.Marker{pack.By}); by != nil && by.From == d.At+1 {
				add(r.Holders(r.Resolve(by.Mentions, d)))
			}
		}
	}
	for i := len(r.Meetings) - 1; i >= 0 && r.Meetings[i].Sent == c.Sent; i-- {
		if o := &r.Meetings[i]; o.Attended && !o.Gone && o.Setting.First < c.Tok.Last && o.Setting.Last > c.Tok.First {
			add(o.Who)
			o.Gone = true
			if m.Setting.First >= m.Setting.Last {
				m.Setting = o.Setting
			}
		}
	}
}

// InfinitiveAfter reports whether a verb's object is asked to do something: an
// infinitive comes in its clause.
func (r *Reading) InfinitiveAfter(reg *phrase.Region, c *phrase.Clause) bool {
	for j := c.At + 1; j < len(reg.Chunks) && j < c.At+16; j++ {
		x := &reg.Chunks[j]
		p := j - 1
		for p > c.At+1 && (reg.Chunks[p].Clitic != 0 || reg.Chunks[p].Is(pack.Pronoun) || reg.Chunks[p].Kind == phrase.OfMention && r.Mentions[reg.Chunks[p].Idx].Kind == mention.Pronoun) {
			p-- // "called X in order to tell him"
		}
		if y := &reg.Chunks[p]; x.Feat&pack.Inf != 0 && y.Is(pack.Prep) && y.Mark&pack.For != 0 && y.Mark&pack.To == 0 {
			return false // "called X in order to thank him"
		}
		k := j - 1
		for k > c.At && reg.Chunks[k].Kind == phrase.OfItem && reg.Chunks[k].Is(pack.Adverb) && !reg.Chunks[k].Is(pack.Prep) {
			k-- // "to immediately reverse"
		}
		if x.Feat&(pack.Base|pack.Inf) != 0 && reg.Chunks[k].Is(pack.Prep) && reg.Chunks[k].Mark&pack.To != 0 || x.Feat&pack.Inf != 0 {
			return true
		}
		if o := r.Pack.Order; x.Kind == phrase.OfItem && x.Is(pack.Aux) && x.Trig == nil && o.SubjectFirst && !o.Inverted && !o.MarkedBefore && !reg.Chunks[j-1].Is(pack.Prep) {
			return false // "tells the crowd he was the first to": a clause
		}
		if x.Finite() || x.Is(pack.Comp) || word.Semicolon(r.Punct(x)) || x.Kind == phrase.OfQuote {
			return false
		}
		if n := j + 1; x.Kind == phrase.OfItem && x.Is(pack.And) && n < len(reg.Chunks) && reg.Chunks[n].Is(pack.Prep) && reg.Chunks[n].Mark&pack.To != 0 && r.behindTo(reg, c.At) {
			return false // "is to call on X and to hold talks": joined to the one before
		}
	}
	return false
}

// behindTo reports whether a word for "to", or one for what is planned, stands right before chunk at.
func (r *Reading) behindTo(reg *phrase.Region, at int) bool {
	if at == 0 {
		return false
	}
	x := &reg.Chunks[at-1]
	return x.Kind == phrase.OfItem && (x.Is(pack.Plan) || x.Is(pack.Prep) && x.Mark&pack.To != 0)
}

// Nearest is the first filled of several places that names a party: groups of
// no state are passed over for what comes after.
func (r *Reading) Nearest(c *phrase.Clause, slots []pack.Marker) *phrase.Arg {
	var best *phrase.Arg
	for pass := 0; pass < 2 && best == nil; pass++ {
		for i := range c.Args {
			a := &c.Args[i]
			fits := false
			for _, s := range slots {
				fits = fits || a.Mark&s != 0
			}
			if !fits || len(a.Mentions) == 0 || best != nil && best.From <= a.From {
				continue
			}
			if m := &r.Mentions[a.Mentions[0]]; pass == 0 && (m.Kind == mention.Group && len(m.Countries) == 0 || m.Kind == mention.Pronoun) {
				continue
			}
			best = a
		}
	}
	return best
}

// onlyTells reports whether the subject beside a noun of meeting only speaks of it, as the
// noun has two states' people of its own: "the spokesman confirmed the talks of A and B".
func (r *Reading) onlyTells(c *phrase.Clause) bool {
	if c.Support != nil && !c.Support.Has("voices") {
		return false
	}
	own := r.Parties(r.Fillers(c, []pack.Marker{pack.OfM, pack.Between, pack.Poss}))
	return len(own) > 1 && r.Actors[own[0]].Country != r.Actors[own[1]].Country
}
