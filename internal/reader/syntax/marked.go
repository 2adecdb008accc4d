package syntax

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/name"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Languages that set what a preposition marks before the verb: "A with B talks
// held", "A to B thanks expressed", "they about the crisis views exchanged".

// Marked notes the arguments with a preposition that stand between the beginning
// of a verb's stretch and the chunk j before it.
func (r *Reading) Marked(reg *phrase.Region, c *phrase.Clause, j int) {
	from := r.Stretch(reg, c.At)
	for k := j; k >= from; k-- {
		x := &reg.Chunks[k]
		if x.Head > 0 && x.Head != reg.Chunks[c.At].Head {
			continue
		}
		if x.Finite() && x.Trig.Frame.Kind != pack.FOther && x.Trig.Frame.Kind != pack.FSupport && !r.inTopic(reg, c, from, k) && (x.Trig.Frame.Kind != pack.FEvent || c.Frame.Kind != pack.FEvent) {
			return
		}
		if x.Kind != phrase.OfItem || !x.Is(pack.Prep) || x.Mark == 0 {
			continue
		}
		if x.Is(pack.And) && k > 0 && reg.Chunks[k-1].Kind == phrase.OfMention && r.Mentions[reg.Chunks[k-1].Idx].Kind != mention.Place && !r.Governed(reg, k-1) && !r.WhitherWith(reg, k-1, k) && !(reg.Chunks[k+1].Kind == phrase.OfItem && reg.Chunks[k+1].Head > 0 && reg.Chunks[k+1].Head != reg.Chunks[c.At].Head) {
			continue // "A and B signed", not "A with the visiting B"
		}
		if r.ClauseTowards(reg, k, c) {
			continue
		}
		n := k + 1
		for n < c.At && n < k+4 && reg.Chunks[n].Kind == phrase.OfItem && reg.Chunks[n].Set&^(word.Bit(pack.Det)|word.Bit(pack.Word)|word.Bit(pack.Number)|word.Bit(pack.Of)|word.Bit(pack.Adverb)) == 0 && reg.Chunks[n].Trig == nil {
			n++
		}
		if n < c.At && reg.Chunks[n].Head > 0 && reg.Chunks[n].Head != reg.Chunks[c.At].Head {
			n = reg.Chunks[n].Head
		}
		if n >= c.At || reg.Chunks[n].Kind != phrase.OfMention || r.Mentions[reg.Chunks[n].Idx].Bare || r.Mentions[reg.Chunks[n].Idx].Kind == mention.Possessive {
			continue
		}
		a := r.ChainRight(reg, n)
		if k := r.Mentions[reg.Chunks[n].Idx].Kind; word.IsTrip(c.Form) && (k == mention.Person || k == mention.Office || k == mention.Group) && a.To == c.At {
			continue // "about X's coming"
		}
		if x.Mark&(pack.In|pack.At) != 0 && a.To > n+2 && reg.Chunks[n+1].Is(pack.Prep) { // "in Laos with X"
			a.Mentions, a.To = a.Mentions[:1], n+1
		}
		a.To = r.pastHouse(reg, c, &a, x.Mark)
		if city := r.CityAfter(reg, a.To); city > 0 && city < c.At && r.Mentions[reg.Chunks[n].Idx].Kind == mention.Country && len(a.Mentions) == 1 {
			a.Mentions, a.To = []int32{reg.Chunks[city].Idx}, city+1 // "in Laos(' capital) Vientiane"
		}
		if a.To < c.At && x.Mark&pack.With != 0 && r.Mentions[reg.Chunks[a.To-1].Idx].Kind == mention.Country && reg.Chunks[a.To].Kind == phrase.OfItem && (reg.Chunks[a.To].Set == 0 || reg.Chunks[a.To].Only(word.Bit(pack.Word)) || x.Is(pack.And) && reg.Chunks[a.To].Is(pack.TopicNoun)) {
			continue // "with the German carmaker", "(about) the war and the Burmese crisis"
		}
		if p := a.To + 1; p < c.At && r.OwnerAt(reg, a.To) && x.Mark&pack.With != 0 && word.IsTalk(c.Form) && reg.Chunks[p].Kind == phrase.OfItem && reg.Chunks[p].Trig == nil && reg.Chunks[p].Set&phrase.SmallWords == 0 {
			continue // "with A's aides"
		}
		if x.Mark&pack.By != 0 && a.To+1 < c.At && reg.Chunks[a.To].Trig != nil && reg.Chunks[a.To].Trig.Class == pack.Verb && reg.Chunks[a.To+1].Is(pack.Of) {
			continue // "B, by A backed OF, condemned C": of a relative clause before its noun
		}
		a.From, a.Mark = k, x.Mark
		if f := r.Form(&r.Items[x.Item], pack.Prep); a.Mark&pack.By != 0 && f.Has("passive") {
			c.Passive = true
		}
		c.Args = append(c.Args, a)
	}
}

// TopicBefore are the chunks between a word for "about" and the verb after them.
func (r *Reading) TopicBefore(reg *phrase.Region, c *phrase.Clause, about pack.Marker) (from, to int) {
	for k := c.At - 1; k >= r.Stretch(reg, c.At); k-- {
		x := &reg.Chunks[k]
		if x.Finite() && x.Trig.Frame.Kind != pack.FOther && x.Trig.Frame.Kind != pack.FSupport || x.Kind == phrase.OfItem && x.Is(pack.Prep) && !x.Is(pack.And) && x.Mark&about == 0 {
			if x.Finite() {
				return 0, 0
			}
			continue
		}
		if x.Kind == phrase.OfItem && x.Is(pack.Prep) && x.Mark&about != 0 {
			end := c.At
			for end > k+1 {
				y := &reg.Chunks[end-1]
				if y.Kind != phrase.OfItem || y.Is(pack.TopicNoun) || y.Is(pack.Noun) || y.Set&(word.Bit(pack.Adverb)|word.Bit(pack.Support)|word.Bit(pack.Modifier)|word.Bit(pack.Aux)) == 0 && !(y.Trig != nil && y.Trig.Class == pack.Verb) {
					break
				}
				end--
			}
			return k + 1, end
		}
	}
	return 0, 0
}

// Opener is the subject of a stretch of words [from,at): the mention it begins
// with, where what follows shows that it is one, or the mention at its end.
func (r *Reading) Opener(reg *phrase.Region, from, at int) (g *phrase.Group, stranger bool) {
	p := from
	for p < at {
		x := &reg.Chunks[p]
		if x.Kind == phrase.OfDate || x.Kind == phrase.OfPunct || x.Kind == phrase.OfItem && x.Trig == nil && (r.Doc.Tokens[x.First].Kind == text.Number || x.Only(word.Bit(pack.Number)|word.Bit(pack.Unit)|word.Bit(pack.Which)) && x.Set != 0 || x.Is(pack.And) && !(x.Is(pack.Prep) && p+1 < at && reg.Chunks[p+1].Kind == phrase.OfMention) || x.Set&phrase.SmallWords != 0 && x.Set&(word.Bit(pack.Prep)|word.Bit(pack.Word)) == 0 || x.Set&phrase.SmallWords != 0 && x.Is(pack.Word) && !x.Is(pack.Prep)) {
			p++
			continue
		}
		break
	}
	if p < at && reg.Chunks[p].Head > 0 {
		p = reg.Chunks[p].Head
	}
	if p >= at {
		return nil, false
	}
	x := &reg.Chunks[p]
	if x.Trig != nil && x.Trig.Frame.Accord {
		return nil, true // "according to X's report"
	}
	if x.Kind == phrase.OfMention && r.Mentions[x.Idx].Kind != mention.Possessive && !r.Mentions[x.Idx].Bare {
		to := p + 1
		mentions := []int32{x.Idx}
		with := false
		for to+1 < at && reg.Chunks[to+1].Kind == phrase.OfMention && (name.ListComma(r.Punct(&reg.Chunks[to])) || r.Joins(&reg.Chunks[to])) {
			with = with || reg.Chunks[to].Is(pack.Prep)
			mentions, to = append(mentions, reg.Chunks[to+1].Idx), to+2
		}
		if to+1 < at && reg.Chunks[to].Kind == phrase.OfItem && reg.Chunks[to].Trig == nil && r.ClosesList(reg, to) {
			to++ // "A, B and other states issued …"
		}
		if k := r.Mentions[mentions[0]].Kind; k == mention.Body || k == mention.Organisation || k == mention.Medium || k == mention.Person || k == mention.Office {
			for to < at && r.Flagged(&reg.Chunks[to], "page") {
				to++ // "the ministry's page said"
			}
		}
		if with && !(to < at && reg.Chunks[to].Kind == phrase.OfItem && reg.Chunks[to].Is(pack.Prep) && reg.Chunks[to].Mark&pack.About != 0) { // not "A with B about stopping fire agreed"
			for k := to; k < at; k++ {
				if reg.Chunks[k].Trig != nil {
					mentions, to = mentions[:1], p+1 // "A, with B talking, said"
					break
				}
			}
		}
		if to >= at || to+1 == at && r.OwnerAt(reg, to) && at < len(reg.Chunks) && reg.Chunks[at].Trig != nil && reg.Chunks[at].Trig.Has("document") || r.AfterSubject(&reg.Chunks[to]) || r.ownsTrip(reg, to, at) || r.whenDone(reg, to, at) {
			return &phrase.Group{Mentions: mentions, From: p, To: to, Begin: p}, false
		}
	}
	j := r.BeforeVerb(reg, r.beforeAddressee(reg, p, at))
	if j > p && reg.Chunks[j].Kind == phrase.OfMention {
		a := r.ChainLeft(reg, j)
		if q := a.From - 1; q >= from {
			y := &reg.Chunks[q]
			if r.ClauseUnder(reg, q, at) {
				return &phrase.Group{Mentions: a.Mentions, From: a.From, To: a.To, Begin: from}, false
			}
			if m := &r.Mentions[reg.Chunks[j].Idx]; m.Kind == mention.Person && len(m.Titles) > 0 && y.Kind == phrase.OfItem && !y.Finite() && !y.Is(pack.Prep) {
				return &phrase.Group{Mentions: a.Mentions, From: a.From, To: a.To, Begin: from}, false
			}
			if y.Kind == phrase.OfMention || y.Kind == phrase.OfItem && !y.Finite() && !y.Is(pack.Prep) && !y.Is(pack.Of) && y.Trig == nil && y.Set == 0 {
				return nil, true // what stands there is no one known
			}
			if y.Kind == phrase.OfItem && !y.Finite() && !y.Is(pack.Prep) && (!y.Is(pack.Of) || y.Head > 0 || r.OwnerAt(reg, q)) {
				return &phrase.Group{Mentions: a.Mentions, From: a.From, To: a.To, Begin: from}, false
			}
			if q > p && y.Kind == phrase.OfItem && y.Is(pack.Prep) && !y.Is(pack.Of) && !y.Is(pack.And) {
				return r.Opener(reg, from, q) // "local fishermen in Shanghai said"
			}
		}
		return nil, false
	}
	if x.Kind == phrase.OfMention {
		return nil, true
	}
	return nil, opensNoun(x)
}

// opensNoun reports whether a chunk can begin a noun group that names nobody known.
func opensNoun(x *phrase.Chunk) bool {
	return !(x.Trig != nil || x.Is(pack.Prep) || x.Is(pack.Sub) || x.Is(pack.Setting) || x.Kind == phrase.OfQuote)
}

// AfterSubject reports whether a chunk can follow a subject: it is no more of its
// noun group.
func (r *Reading) AfterSubject(x *phrase.Chunk) bool {
	if x.Kind == phrase.OfDate || x.Finite() {
		return true
	}
	if x.Kind == phrase.OfItem && x.Is(pack.Word) && r.Form(&r.Items[x.Item], pack.Word).Has("verbal") {
		return true
	}
	return x.Kind == phrase.OfItem && (x.Set&phrase.SmallWords != 0 || x.Is(pack.Prep) || x.Is(pack.Sub) || x.Trig != nil)
}

// GoesOn gives a sentence without a cue to the speech told indirectly before it,
// where the language lets a speech run over several sentences of a paragraph: not
// one that the reporter tells, who names the speaker, gives the day, or tells of a
// meeting or a trip of somebody.
func (r *Reading) GoesOn(reg *phrase.Region, list []phrase.Clause) bool {
	sp := &r.Speech
	if !r.Pack.Habits.RunsOn || sp.Last < 0 || sp.Last != len(r.Statements)-1 || sp.Sent != reg.Sent-1 || len(reg.Chunks) == 0 {
		return false
	}
	o := &r.Statements[sp.Last]
	if len(o.Who) == 0 || r.Actors[o.Who[0]].Kind == mention.Medium || o.Accord {
		return false // what was reported goes on no further than its sentence
	}
	sent := r.Doc.Sents[reg.Sent]
	if o.Mode == "direct" || sent.Para != r.Doc.Sents[sp.Sent].Para || r.Doc.Paras[sent.Para].Head || sent.Para == r.Title {
		return false
	}
	if _, before := r.Doc.Bytes(r.Trim(r.Doc.Sents[sp.Sent].Range)); o.Content.End < before-2 {
		return false // the sentence went on with something else
	}
	if r.reporters(reg, list, o) || r.quotedEnd(reg, o) {
		return false
	}
	_, e := r.Doc.Bytes(r.Trim(sent.Range))
	if e <= o.Content.End {
		return false
	}
	o.Content.End, o.Sent, sp.Sent = e, reg.Sent, reg.Sent
	for k := range reg.Chunks {
		if reg.Chunks[k].Kind == phrase.OfQuote {
			o.Mode = "mixed"
		}
	}
	return true
}

// reporters reports whether a sentence is the reporter's own.
func (r *Reading) reporters(reg *phrase.Region, list []phrase.Clause, o *story.Statement) bool {
	if last := reg.Chunks[len(reg.Chunks)-1]; r.Punct(&last) == '?' {
		return true // somebody asks
	}
	first := &reg.Chunks[0]
	if first.Trig != nil && word.IsTalk(first.Trig) && len(reg.Chunks) > 1 && !reg.Chunks[1].Is(pack.Maybe) && !r.Flagged(&reg.Chunks[1], "ought") {
		return true // "in the talks' course", "The talks were held in a friendly air"
	}
	if (first.Kind == phrase.OfQuote || first.Kind == phrase.OfPunct) && !r.onlyCalled(reg) || r.spokesmanOpens(reg, o) || r.bareNameOpens(reg, o) {
		return true
	}
	if r.Flagged(first, "story") || r.DaysLater(first) || r.DatedDeed(reg) || r.AnswersThat(reg, o) {
		return true
	}
	for k := 0; k < len(reg.Chunks) && k < 6; k++ {
		x := &reg.Chunks[k]
		if k > 0 && x.Kind == phrase.OfPunct && !name.ListComma(r.Punct(x)) {
			break
		}
		if x.Kind == phrase.OfMention && r.Mentions[x.Idx].Anaphor != nil && !r.Mentions[x.Idx].Anaphor.Has("document") {
			if r.bothDo(list, x.Idx) {
				return true
			}
		} else if x.Kind == phrase.OfMention {
			for _, w := range r.Mentions[x.Idx].Who {
				if slices.Contains(o.Who, w) && r.Actors[w].Kind == mention.Person {
					return true
				}
			}
			if f := r.Mentions[x.Idx].Pronoun; f != nil && (f.Is(pack.Masculine) || f.Is(pack.Feminine)) {
				return true
			}
		}
	}
	if r.speechResumes(reg, o) {
		return false
	}
	for i := range list {
		c := &list[i]
		if c.Frame.Kind == pack.FSay && c.Frame.Needs&pack.NRest != 0 && c.Form.Class == pack.Verb {
			if _, stranger := r.Opener(reg, r.Stretch(reg, c.At), c.At); stranger {
				return true // somebody nobody knows speaks
			}
		}
		if r.onPaper(c) || c.Form.Class == pack.Verb && c.Form.Has("story") {
			return true
		}
		if a := c.Get([]pack.Marker{pack.Subj}); a != nil && c.Frame.Kind == pack.FSay && c.Form.Class == pack.Verb && a.To > a.From {
			switch r.Mentions[a.Mentions[0]].Kind {
			case mention.Person, mention.Office, mention.Body, mention.Organisation, mention.Medium:
				return true
			}
		}
		if a := c.Get([]pack.Marker{pack.Subj}); a != nil && c.Frame.Kind == pack.FEvent && a.To > a.From && r.Mentions[a.Mentions[0]].Kind != mention.Country && r.dayIn(reg, r.Stretch(reg, c.At), c.At) {
			return true
		} else if a != nil && c.Frame.Kind == pack.FEvent && a.To > a.From {
			switch r.Mentions[a.Mentions[0]].Kind {
			case mention.Person, mention.Office, mention.Body:
				return true
			}
		}
		if !word.IsTalk(c.Form) && !word.IsTrip(c.Form) || c.Maybe || c.Plan && !r.strangersPlan(c, o) {
			continue
		}
		for _, a := range c.Args {
			for _, mi := range a.Mentions {
				m := &r.Mentions[mi]
				if a.Mark&pack.Subj != 0 && (m.Kind == mention.Person || m.Kind == mention.Office && !m.Generic || m.Kind == mention.Anaphor && c.Frame.Kind == pack.FDiscuss) {
					return true
				}
			}
		}
	}
	return false
}

// bothDo reports whether a mention is a word for both sides that is the subject of what they said, did
// or agreed on: the reporter tells of it. What they are, have or ought to do is told by whoever speaks.
func (r *Reading) bothDo(list []phrase.Clause, mi int32) bool {
	for i := range list {
		c := &list[i]
		if c.Maybe || c.Plan || c.Propose || c.Frame.Kind != pack.FSay && c.Frame.Kind != pack.FEvent && c.Form.Class != pack.Support && !word.IsTalk(c.Form) && !word.IsTrip(c.Form) && !c.Form.Has("story") || c.Form.Class == pack.Support && otherVerb(list, c.At) {
			continue
		}
		if a := c.Get([]pack.Marker{pack.Subj}); a != nil && slices.Contains(a.Mentions, mi) {
			return true
		}
	}
	return false
}

// otherVerb reports whether the trigger at a chunk can be a verb that means no record.
func otherVerb(list []phrase.Clause, at int) bool {
	for i := range list {
		if list[i].At == at && list[i].Frame.Kind == pack.FOther {
			return true
		}
	}
	return false
}

// OwnSide reports whether all that a sentence has somebody say is said by the state
// of whoever speaks in the sentence before: "China holds that" is then part of what
// its minister said.
func (r *Reading) OwnSide(found []story.Statement) bool {
	sp := &r.Speech
	if !r.Pack.Habits.RunsOn || sp.Last < 0 || sp.Last >= len(r.Statements) || len(r.Statements[sp.Last].Who) != 1 {
		return false
	}
	home := r.Actors[r.Statements[sp.Last].Who[0]]
	for i := range found {
		for _, w := range found[i].Who {
			if a := &r.Actors[w]; a.Kind != mention.Country || a.Country == "" || a.Country != home.Country || home.Kind == mention.Country {
				return false
			}
		}
	}
	return true
}

// dayIn reports whether a day is told in chunks [from,to).
func (r *Reading) dayIn(reg *phrase.Region, from, to int) bool {
	for k := from; k < to; k++ {
		if reg.Chunks[k].Kind == phrase.OfDate {
			return true
		}
	}
	return false
}

// OpensStretch reports whether a cue begins its stretch, with nothing but small words
// before it: it goes on from the cue before.
func (r *Reading) OpensStretch(reg *phrase.Region, at int) bool {
	for k := r.Stretch(reg, at); k < at; k++ {
		x := &reg.Chunks[k]
		if x.Kind != phrase.OfItem || x.Trig != nil || !x.Is(pack.And) && x.Set&phrase.SmallWords == 0 {
			return false
		}
	}
	return true
}

// CityAfter is the city at chunk k, or after a word for what sort of place it is; 0 if
// there is none.
func (r *Reading) CityAfter(reg *phrase.Region, k int) int {
	if k < len(reg.Chunks) && reg.Chunks[k].Kind == phrase.OfItem && reg.Chunks[k].Is(pack.Word) && r.Form(&r.Items[reg.Chunks[k].Item], pack.Word).Has("place") {
		k++
	}
	if k < len(reg.Chunks) && reg.Chunks[k].Kind == phrase.OfMention && r.Mentions[reg.Chunks[k].Idx].Kind == mention.Place {
		return k
	}
	return 0
}

// whenDone reports whether the words from chunk to on tell what the one before them did
// when he spoke: a word for "when" or "after" stands before the cue at chunk at.
func (r *Reading) whenDone(reg *phrase.Region, to, at int) bool {
	k := at - 1
	for k > to && reg.Chunks[k].Kind == phrase.OfItem && reg.Chunks[k].Set&phrase.SmallWords != 0 && !r.SetsBehind(&reg.Chunks[k]) {
		k--
	}
	return k > to && !r.OwnerAt(reg, to) && r.SetsBehind(&reg.Chunks[k])
}

// beforeAddressee is the chunk at which what stands before a cue ends, without whom one
// speaks to: "X to the paper said".
func (r *Reading) beforeAddressee(reg *phrase.Region, from, at int) int {
	for k := at - 1; k > from && at-k < 8; k-- {
		x := &reg.Chunks[k]
		if x.Finite() {
			return at
		}
		if x.Kind == phrase.OfItem && x.Is(pack.Prep) && !x.Is(pack.And) && x.Mark&pack.To != 0 {
			return k
		}
	}
	return at
}

// EndsWithCue reports whether nothing but marks stands behind a cue.
func (r *Reading) EndsWithCue(reg *phrase.Region, c *phrase.Clause) bool {
	for k := c.At + 1; k < len(reg.Chunks); k++ {
		if reg.Chunks[k].Kind != phrase.OfPunct {
			return false
		}
	}
	return c.At > 0
}

// ownsTrip reports whether the mention before chunk k owns a trip or a meeting that
// is the subject of what follows: "X's tour began".
func (r *Reading) ownsTrip(reg *phrase.Region, k, at int) bool {
	if !r.OwnerAt(reg, k) {
		return false
	}
	for j := k + 1; j < at && j < k+5; j++ {
		if t := reg.Chunks[j].Trig; t != nil {
			return word.IsTrip(t) || word.IsTalk(t)
		}
	}
	return false
}

// onPaper reports whether a clause tells that a body makes a document public, or gives the words
// of one.
func (r *Reading) onPaper(c *phrase.Clause) bool {
	if c.Form.Has("issued") {
		return true
	}
	a := c.Get([]pack.Marker{pack.Subj})
	return a != nil && c.Form.Class == pack.Support && c.Form.Has("issues") && (r.Mentions[a.Mentions[0]].Kind == mention.Body || r.Mentions[a.Mentions[0]].Kind == mention.Organisation)
}
