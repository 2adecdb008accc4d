package event

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/reference"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/syntax"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Who stands at the ends of an event, and whether it is told at all.

// toWhom is whom a clause's own words name as the one to whom a deed of a type is done: the
// nearest of its arguments in the slots of its frame, or whoever owns or holds what they name.
// People is set where the doers stand in front of a verb without a subject.
func (r *Reading) toWhom(reg *phrase.Region, c *phrase.Clause, typ string, slots []pack.Marker, src []int32, people bool) []int32 {
	f := c.Frame
	noun := c.Form.Class == pack.Noun || c.Form.Class == pack.Adj
	var tgt []int32
	if a := r.Nearest(c, slots); a != nil && !r.NounsOwn(reg, c, a) && !r.doneTo(reg, c, typ, firstMention(reg, a)) && !(people && a.To <= c.At && a.Mark&pack.In != 0) && !(typ == "REQUEST" && r.PastInfinitive(reg, c, a)) {
		r.Others = src // "the Secretary thanked the Foreign Minister": another one
		a = r.TowardsWhom(c, a)
		if tgt = r.Resolve(a.Mentions, c); len(tgt) == 0 {
			tgt = r.stateAround(a)
		}
		if len(tgt) == 0 && c.Form.Has("places") && a.Mark&pack.Obj != 0 {
			tgt = r.stateOfPlace(a.Mentions[0])
		}
		if len(tgt) == 0 {
			tgt = r.officersOf(a)
		}
		if at := r.recalledFrom(typ, a.Mentions, tgt, src); at != nil && !noun {
			tgt = at
		}
		r.Others = nil
		if m := &r.Mentions[a.Mentions[0]]; m.Kind == mention.Place && r.Items[r.ItemAt[m.First]].Is(pack.Det) && !c.Form.Has("places") {
			tgt = nil // "pulled out of the Doha talks"
		}
		if m := &r.Mentions[a.Mentions[0]]; m.Kind == mention.Country && !m.Bare && r.describesNoun(reg, a.To, m) {
			tgt = nil // "said no to the Iraq war"
		}
		if own := r.ownedBy(reg, a); own != nil { // "support for Moldova's EU bid"
			tgt = own
		} else if len(tgt) > 0 {
			tgt = story.Union(tgt, r.alsoTo(reg, c, a))
		}
		if (a.Mark&(pack.Obj|pack.Subj) == 0 || typ == "REJECT" && a.From > c.At) && !noun && f.Kind == pack.FEvent { // "condemned the Israeli strikes on Damascus"
			if own := r.ownerBefore(reg, c, a.From); own != nil && len(r.notOwn(own, src)) > 0 { // not "voiced Norway's backing for Kenya"
				tgt = own
			}
		}
	}
	if a := r.Nearest(c, slots); !noun && len(tgt) > 0 && r.anonymous(tgt) && a != nil {
		if own := r.StateBehind(reg, a); own != nil { // "freed the crew of a Philippine-ADJ ship"
			tgt = own
		}
	}
	if typ == "MOBILIZE" && !noun && r.anonymous(tgt) {
		tgt = nil // "massed troops on the border with": not against them
	}
	if !noun && !slices.ContainsFunc(tgt, r.Standing) {
		for i := range c.Args { // "to hand the suspects over to Kenya"
			if a := &c.Args[i]; a.From > c.At && a.Mark&pack.To != 0 && a.Mark&pack.Obj == 0 && slices.Contains(slots, pack.To) {
				if to := r.Resolve(a.Mentions, c); slices.ContainsFunc(to, r.Standing) {
					tgt = to
				}
			}
		}
	}
	if len(tgt) == 0 && !noun && slices.Contains(slots, pack.Subj) && ofOpinion(typ) {
		tgt = r.ownerOfSubject(reg, c) // "Kenya's offer drew praise from"
		if r.Pack.Order.Construct && len(tgt) == 0 {
			tgt = r.ownerBehind(reg, c)
		}
	}
	if len(tgt) == 0 && c.Passive && !noun && (slices.Contains(slots, pack.Poss) || slices.Contains(slots, pack.OfM) || c.Form.Get("object") != "" || r.Pack.Order.MarkedBefore && c.Get([]pack.Marker{pack.Obj}) == nil) {
		tgt = r.ownerOfSubject(reg, c)
	}
	if len(tgt) == 0 && (typ == "ASSAULT" || typ == "AID" || typ == "RETREAT" || typ == "MOBILIZE" || typ == "SANCTION" || typ == "CONCEDE") || typ == "ASSAULT" && !noun && !slices.ContainsFunc(tgt, func(w int32) bool { return r.Actors[w].Kind != mention.Body || r.Standing(w) }) {
		if at := r.struckState(reg, c, slots); at != nil {
			tgt = at
		}
	}
	if len(tgt) == 0 {
		tgt = r.StruckRegion(reg, c, typ)
	}
	if len(tgt) == 0 && r.Pack.Order.MarkedBefore && f.Kind == pack.FEvent { // "towards X opposed"
		for i := range c.Args {
			if a := &c.Args[i]; a.Mark&pack.To != 0 && a.Mark&pack.Obj == 0 && a.To <= c.At {
				tgt = r.Resolve(a.Mentions, c)
			}
		}
	}
	if len(tgt) == 0 && typ == "REQUEST" && !noun {
		tgt = r.askedThat(reg, c)
	}
	if len(tgt) == 0 && typ == "THREATEN" && !noun {
		tgt = r.ThreatAt(reg, c)
	}
	return tgt
}

// ownerOfSubject is whose the subject of a passive is: "Kenya's offer was rejected by".
func (r *Reading) ownerOfSubject(reg *phrase.Region, c *phrase.Clause) []int32 {
	for k := c.At - 1; k >= 0 && k > c.At-phrase.MaxSubject; k-- {
		x := &reg.Chunks[k]
		if p := &reg.Chunks[max(0, k-1)]; x.Trig != nil && x.Trig.Class == pack.Noun && x.Trig.Frame.Kind == pack.FEvent && p.Kind == phrase.OfMention && r.Mentions[p.Idx].Bare && len(r.Mentions[p.Idx].Countries) == 1 {
			return []int32{r.Keyed(mention.Country, r.Mentions[p.Idx].Countries[0], "", "")} // "the Kenyan strikes were condemned by"
		}
		if c.Form.Get("object") != "" && x.Kind == phrase.OfMention && r.Mentions[x.Idx].Bare && len(r.Mentions[x.Idx].Countries) == 1 {
			return []int32{r.Keyed(mention.Country, r.Mentions[x.Idx].Countries[0], "", "")} // "the American ships were freed by"
		}
		if x.Finite() && r.Pack.Order.MarkedBefore && k > 0 && r.OwnerAt(reg, k-1) {
			continue // "Kenya's decision", written as "decides" is
		}
		if x.Finite() && r.Pack.Order.MarkedBefore && k > c.At-maxDoer && reg.Chunks[k+1].Kind == phrase.OfMention {
			continue // "met with A's refusal": the verb that only says so
		}
		if x.Finite() || x.Kind == phrase.OfPunct || x.Kind == phrase.OfQuote || x.Is(pack.Comp) || x.Is(pack.Rel) {
			return nil
		}
		if r.OwnerAt(reg, k) && reg.Chunks[k-1].Kind == phrase.OfMention {
			return r.Resolve([]int32{reg.Chunks[k-1].Idx}, c)
		}
		if p := &reg.Chunks[max(0, k-1)]; r.Pack.Order.Cases && !c.Passive && x.Kind == phrase.OfMention && p.Kind == phrase.OfItem && r.Nominal(reg, k-1) && !p.Finite() && r.Genitive([]int32{x.Idx}) {
			return r.Resolve([]int32{x.Idx}, c)
		}
		if x.Kind == phrase.OfMention && r.ofNoun(reg, k) {
			return r.Resolve([]int32{x.Idx}, c) // "la propuesta de Kenia fue rechazada por"
		}
	}
	return nil
}

// fromBehind is who does what a subject undergoes, where cases are alike: the ends of the frame behind
// the verb, since what stands in front is whose the subject is.
func (r *Reading) fromBehind(c *phrase.Clause) (who []int32) {
	for i := range c.Args {
		a := &c.Args[i]
		if a.From > c.At && slices.ContainsFunc(c.Frame.A, func(m pack.Marker) bool { return a.Mark&m != 0 }) {
			who = story.Union(who, r.Resolve(a.Mentions, c))
		}
	}
	return who
}

// ownerBehind is whose the subject behind a verb is, where a noun's owner stands right behind it.
func (r *Reading) ownerBehind(reg *phrase.Region, c *phrase.Clause) []int32 {
	k := c.At + 1
	for k < len(reg.Chunks) && k < c.At+maxDoer && reg.Chunks[k].Kind == phrase.OfItem && r.Nominal(reg, k) && !reg.Chunks[k].Is(pack.Prep) {
		k++
	}
	if k == c.At+1 || k >= len(reg.Chunks) || reg.Chunks[k].Kind != phrase.OfMention || r.Flagged(&reg.Chunks[k-1], "undergone") {
		return nil
	}
	return r.Resolve([]int32{reg.Chunks[k].Idx}, c)
}

// ofNoun reports whether a word for "of" and a noun that names nobody stand before chunk k.
func (r *Reading) ofNoun(reg *phrase.Region, k int) bool {
	for k--; k > 0 && reg.Chunks[k].Kind == phrase.OfItem && reg.Chunks[k].Is(pack.Det) && !reg.Chunks[k].Is(pack.Prep); k-- {
		continue
	}
	if k < 1 || !reg.Chunks[k].Is(pack.Prep) || reg.Chunks[k].Mark&pack.OfM == 0 {
		return false
	}
	x := &reg.Chunks[k-1]
	return x.Kind == phrase.OfItem && r.Nominal(reg, k-1) && x.Set&(word.Bit(pack.Det)|word.Bit(pack.Adverb)|word.Bit(pack.Number)) == 0 && !r.Has(&r.Items[x.Item], word.Bit(pack.Word), "undergone")
}

// ofOpinion reports whether an event of a type says what somebody thinks of another's deed.
func ofOpinion(typ string) bool { return typ == "ACCUSE" || typ == "SUPPORT" || typ == "REJECT" }

// maxDoer bounds the chunks between a verb of undergoing and what is undergone.
const maxDoer = 4

// owners are whose a noun's deed is: its possessor, its agent, its verb's subject.
// A word that is "by" and "with" both tells no agent, nor does "by" where the pack does not
// say so of the noun: "su malestar por la visita".
func (r *Reading) owners(c *phrase.Clause) []int32 {
	own := r.Fillers(c, []pack.Marker{pack.Subj})
	if a, p := c.Get([]pack.Marker{pack.Subj}), c.Get([]pack.Marker{pack.Poss}); len(own) == 0 && a != nil && p != nil && r.Mentions[p.Mentions[0]].Kind == mention.Possessive {
		return nil // "all the attendees expressed their support": theirs, whoever they are
	}
	if p := c.Get([]pack.Marker{pack.Poss}); len(own) == 0 || p != nil && r.Mentions[p.Mentions[0]].Kind != mention.Possessive && !(r.Mentions[p.Mentions[0]].Kind == mention.Pronoun) {
		own = r.Fillers(c, []pack.Marker{pack.Poss, pack.Subj}) // but "expressed its support": the subject's, whatever the pronoun could mean
	}
	for i := range c.Args {
		if a := &c.Args[i]; a.Mark&pack.By != 0 && a.Mark&pack.With == 0 && (slices.Contains(c.Frame.A, pack.By) || !r.Pack.Order.Dropped) {
			own = story.Union(own, r.Resolve(a.Mentions, c))
		}
	}
	return r.spokesmenOnly(own)
}

// spokesmenOnly leaves out the states of the persons among some actors: who conveys the
// Argentine displeasure does it for Argentina.
func (r *Reading) spokesmenOnly(who []int32) []int32 {
	if !r.Pack.Order.Dropped {
		return who
	}
	return slices.DeleteFunc(slices.Clone(who), func(w int32) bool {
		return r.Actors[w].Kind == mention.Country && slices.ContainsFunc(who, func(x int32) bool {
			return r.Actors[x].Kind == mention.Person && r.Actors[x].Country == r.Actors[w].Country
		})
	})
}

// notOwn leaves out of the targets the state that a source belongs to, but where it is an
// armed group in it.
func (r *Reading) notOwn(tgt, src []int32) []int32 {
	var out []int32
	for _, w := range tgt {
		own := false
		for _, x := range src {
			own = own || r.Actors[w].Kind == mention.Country && r.Actors[w].Country == r.Actors[x].Country && r.Actors[x].Kind != mention.Group && !(r.Actors[x].Kind == mention.Organisation && r.Actors[x].Group)
		}
		if !own {
			out = append(out, w)
		}
	}
	return out
}

// partyTo reports whether one of some actors at least can be an end of an event:
// it stands for more than itself, or is a group.
func (r *Reading) partyTo(who []int32) bool {
	for _, w := range who {
		if r.Standing(w) || r.Actors[w].Kind == mention.Group || r.Actors[w].Kind == mention.Organisation || r.Actors[w].Holder != nil || r.Actors[w].Name != "" {
			return true
		}
	}
	return false
}

// anonymous reports whether all of some actors are groups of no state.
func (r *Reading) anonymous(who []int32) bool {
	for _, w := range who {
		if a := &r.Actors[w]; a.Kind != mention.Group || a.Country != "" || a.Org != "" {
			return false
		}
	}
	return true
}

// askedThat is the subject of the clause behind a verb of asking: "demanded that Togo free
// them". Nil where no complementiser follows the verb.
func (r *Reading) askedThat(reg *phrase.Region, c *phrase.Clause) []int32 {
	k := c.At + 1
	for k < len(reg.Chunks) && (reg.Chunks[k].Kind == phrase.OfDate || reg.Chunks[k].Kind == phrase.OfItem && reg.Chunks[k].Is(pack.Adverb) && !reg.Chunks[k].Is(pack.Comp)) {
		k++
	}
	if n := k + 1; r.Pack.Order.Cases && n < len(reg.Chunks) && word.Comma(r.Punct(&reg.Chunks[k])) && r.Flagged(&reg.Chunks[n], "subjunctive") {
		k = n // "demanded, that(-wished)", where a comma stands before each clause
	}
	if k >= len(reg.Chunks) || reg.Chunks[k].Kind != phrase.OfItem || !reg.Chunks[k].Is(pack.Comp) {
		return nil
	}
	for k++; k < len(reg.Chunks) && reg.Chunks[k].Kind == phrase.OfItem && reg.Chunks[k].Is(pack.Det) && !reg.Chunks[k].Is(pack.Comp); k++ {
		continue
	}
	if k >= len(reg.Chunks) || reg.Chunks[k].Kind != phrase.OfMention {
		return nil
	}
	a := r.ChainRight(reg, k)
	if m := &r.Mentions[a.Mentions[0]]; m.Bare || m.Kind == mention.Possessive || m.Kind == mention.Pronoun {
		return nil
	}
	if r.OwnerAt(reg, a.To) { // "that Nikol Pashinyan's government resign"
		if n := a.To + 1; n < len(reg.Chunks) && reg.Chunks[n].Kind == phrase.OfMention && r.Mentions[reg.Chunks[n].Idx].Kind == mention.Body {
			return r.Resolve([]int32{reg.Chunks[n].Idx}, c)
		}
		return nil
	}
	return r.Resolve(a.Mentions, c)
}

// ownedBy is the state, body or organisation that owns what the place or organisation of an
// argument only tells the sort of: "Israel's Gaza blockade". Nil if none is said to.
func (r *Reading) ownedBy(reg *phrase.Region, a *phrase.Arg) []int32 {
	if len(a.Mentions) != 1 || a.From < 2 || a.To >= len(reg.Chunks) || !r.OwnerAt(reg, a.From-1) || reg.Chunks[a.From-2].Kind != phrase.OfMention {
		return nil
	}
	if m := &r.Mentions[a.Mentions[0]]; m.Kind != mention.Organisation && m.Kind != mention.Place && m.Kind != mention.Country || reg.Chunks[a.To].Kind != phrase.OfItem || !r.Nominal(reg, a.To) {
		return nil
	}
	switch o := &r.Mentions[reg.Chunks[a.From-2].Idx]; o.Kind {
	case mention.Country, mention.Body, mention.Organisation:
		return o.Who
	case mention.Place:
		if o.City.Is(pack.Capital) {
			return o.Who
		}
	}
	return nil
}

// objectFits reports whether the object of a verb that is an event only with things or
// people of a sort, "sent jets to", "freed two nationals of", has one of them in it.
func (r *Reading) objectFits(reg *phrase.Region, c *phrase.Clause) bool {
	sort := c.Form.Get("object")
	if sort == "" {
		return true
	}
	if c.Passive && r.subjectFits(reg, c, sort) || !c.Passive && r.antecedentFits(reg, c, sort) {
		return true
	}
	last := reg.Chunks[len(reg.Chunks)-1].Last
	for k, n := r.ItemAt[reg.Chunks[c.At].Last-1]+1, 0; k < int32(len(r.Items)) && n < reference.MaxObject && r.Items[k].First < last; k, n = k+1, n+1 {
		it := &r.Items[k]
		if it.Is(pack.Prep) && !it.Is(pack.Of) && !it.Is(pack.Det) && !r.Pack.Order.Inverted {
			if f := r.Form(it, pack.Prep); f != nil && f.Markers&(pack.To|pack.For|pack.In|pack.OfM) == 0 && !slices.Contains(c.Form.Tail(), r.Doc.Tokens[it.First].ID) {
				break // "held talks on the sidelines of the Economic Cooperation meeting"
			}
		}
		if e := r.InterposedEnd(k, last); e > k { // "sellaron, tras meses de disputa, un pacto"
			k = e
			continue
		}
		if m := r.Mark(k); word.Comma(m) || word.Semicolon(m) || word.Colon(m) || it.Is(pack.Comp) && !it.Is(pack.Det) || r.SentFirst[it.First] {
			break
		}
		if r.Has(it, word.Bit(pack.Word), sort) {
			return true
		}
		if f := r.Form(it, pack.Noun); f != nil && f.Frame != nil && f.Frame.Kind == pack.FEvent && f.Frame.Type != c.Frame.Type && it.Only(word.Bit(pack.Noun)|word.Bit(pack.TopicNoun)|word.Bit(pack.Word)) {
			return false // "announced duties on goods of ten million"
		}
		if f := r.Form(it, pack.Verb); f != nil && f.Feat&pack.Base != 0 && it.Only(word.Bit(pack.Verb)) && r.Pack.Order.Compound && r.Items[k-1].Is(pack.Prep) && !c.Form.Gapped() {
			return false // "granted it permission to inject a million"
		}
		if f := r.Form(it, pack.Verb); f != nil && f.Feat&pack.Ger != 0 && it.Only(word.Bit(pack.Verb)) && n > 0 {
			return false // "sent a letter threatening to cut funds"
		}
	}
	if a := c.Get([]pack.Marker{pack.Obj}); a != nil && c.Form.Has("places") && !c.Passive && r.Mentions[a.Mentions[0]].Kind == mention.Place {
		return true // "captured Kherson"
	}
	if a := c.Get([]pack.Marker{pack.Obj}); a != nil && c.Form.Has("people") { // "freed the blogger", "two Norwegians were freed"
		m := &r.Mentions[a.Mentions[0]]
		switch m.Kind {
		case mention.Person, mention.Office, mention.Group:
			return !c.Passive
		case mention.Country:
			return r.inhabitants(m)
		}
	}
	return false
}

// subjectFits reports whether a thing of a sort stands before a passive verb: "two jets
// were sent to", "a deal was signed between".
func (r *Reading) subjectFits(reg *phrase.Region, c *phrase.Clause, sort string) bool {
	for k := c.At - 1; k >= 0 && (k >= c.Begin || k > c.At-phrase.MaxSubject); k-- {
		x := &reg.Chunks[k]
		if k < c.Begin && (x.Kind == phrase.OfPunct && r.Punct(x) != '%' || x.Kind == phrase.OfQuote || x.Finite() && !x.Is(pack.Aux)) {
			return false
		}
		for i := r.ItemAt[x.First]; r.Items[i].First < x.Last; i++ {
			if r.Has(&r.Items[i], word.Bit(pack.Word), sort) {
				return true
			}
		}
	}
	return false
}

// alsoTo is to whom else a deed is done: those behind "and" and the same preposition again, "gave ten
// million to A and to B". Not where a verb follows, whose own they are.
func (r *Reading) alsoTo(reg *phrase.Region, c *phrase.Clause, a *phrase.Arg) (who []int32) {
	if a.From < c.At || a.From >= len(reg.Chunks) || !r.Pack.Spaced {
		return nil
	}
	own, at := reg.Chunks[a.From].Is(pack.Prep), a.To // else the preposition belongs to the verb's form
	for i := range c.Args {
		b := &c.Args[i]
		n := at
		if n < len(reg.Chunks) && word.Comma(r.Punct(&reg.Chunks[n])) {
			n++
		}
		if n < len(reg.Chunks) && reg.Chunks[n].Is(pack.And) {
			n++
		}
		if b.From != n || n == at || b.From >= len(reg.Chunks) || !reg.Chunks[b.From].Is(pack.Prep) || a.Mark&b.Mark == 0 || own && r.Doc.Tokens[reg.Chunks[b.From].First].ID != r.Doc.Tokens[reg.Chunks[a.From].First].ID {
			continue
		}
		k := b.To
		for k < len(reg.Chunks) && reg.Chunks[k].Kind == phrase.OfItem && reg.Chunks[k].Trig == nil && (reg.Chunks[k].Is(pack.Neg) || reg.Chunks[k].Is(pack.Adverb)) {
			k++
		}
		if k < len(reg.Chunks) && (reg.Chunks[k].Finite() || reg.Chunks[k].Is(pack.Pronoun) || reg.Chunks[k].Kind == phrase.OfMention && r.Mentions[reg.Chunks[k].Idx].Kind == mention.Pronoun) {
			break
		}
		who, at = story.Union(who, r.Resolve(b.Mentions, c)), b.To
	}
	return who
}

// antecedentFits reports whether a thing of a sort stands right before the relative clause of a verb that has no
// object behind it: "the sanctions that A applies to B". What is told in the present tense is a state
// of things, and a deed of sanctioning alone.
func (r *Reading) antecedentFits(reg *phrase.Region, c *phrase.Clause, sort string) bool {
	if c.Form.Class != pack.Verb || c.Frame.Type != "SANCTION" && c.Feat&pack.Past == 0 || c.Infinitive || c.Get([]pack.Marker{pack.Obj}) != nil {
		return false
	}
	for k := c.At - 1; k > 0 && k > c.At-phrase.MaxSubject; k-- {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfPunct || x.Kind == phrase.OfQuote || x.Finite() && !x.Is(pack.Aux) {
			return false
		}
		if x.Kind != phrase.OfItem || !x.Is(pack.Rel) || r.OfPlace(x) {
			continue
		}
		last := r.ItemAt[x.First]
		for i := last - 1; i >= 0 && i > last-4 && r.Items[i].First >= reg.Chunks[0].First; i-- {
			if it := &r.Items[i]; r.Has(it, word.Bit(pack.Word), sort) {
				return true
			} else if it.Is(pack.Prep) && !it.Is(pack.Of) || it.Is(pack.Verb) || r.Mark(i) != 0 {
				return false
			}
		}
		return false
	}
	return false
}

// describesNoun reports whether a state with the article only describes the noun behind it, in a
// language that sets nouns side by side: "the IRAQ war".
func (r *Reading) describesNoun(reg *phrase.Region, k int, m *mention.Mention) bool {
	if !r.Pack.Order.Compound || k >= len(reg.Chunks) || reg.Chunks[k].Kind != phrase.OfItem || reg.Chunks[k].First != m.Last || m.First == 0 {
		return false
	}
	x := &r.Items[reg.Chunks[k].Item]
	article := r.Items[r.ItemAt[m.First]].Is(pack.Det) || r.Items[r.ItemAt[m.First]-1].Is(pack.Det)
	return article && x.Set&(word.Bit(pack.Word)|word.Bit(pack.Noun)|word.Bit(pack.TopicNoun)) != 0 && !x.Is(pack.Prep) && !x.Is(pack.And) && !r.Doc.Tokens[x.First].Has(text.Capital)
}

// stateOfPlace is the state in which the place lies that a mention names: "captured Kherson". Nil if it names none.
func (r *Reading) stateOfPlace(mi int32) []int32 {
	if m := &r.Mentions[mi]; m.Kind == mention.Place && m.City != nil && m.City.Country != "" {
		return []int32{r.Keyed(mention.Country, m.City.Country, "", "")}
	}
	return nil
}

// struckState is the state of the city that an attack is said to be on, or in which those
// are who are helped.
func (r *Reading) struckState(reg *phrase.Region, c *phrase.Clause, slots []pack.Marker) []int32 {
	for _, s := range slots {
		for i := range c.Args {
			a := &c.Args[i]
			if a.Mark&s == 0 || len(a.Mentions) == 0 {
				continue
			}
			if state := r.stateOfPlace(a.Mentions[0]); state != nil {
				return state
			}
		}
	}
	aid, reach, where := c.Frame.Type == "AID", syntax.MaxStruck, pack.In|pack.At|pack.Beside
	if c.Frame.Type == "SANCTION" || c.Frame.Type == "CONCEDE" {
		where |= pack.To | pack.On | pack.Against | pack.For // "suspended aid to Gaza"
	}
	if aid {
		reach, where = 2*syntax.MaxStruck, where|pack.For|pack.To // "assistance to help people in Somalia"
	}
	for k := c.At + 1; k+1 < len(reg.Chunks) && k < c.At+reach && (c.Form.Class == pack.Verb || aid); k++ { // "struck a car near Tyre"
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfMention && (r.stateless(x) || c.Frame.Type == "MOBILIZE" && r.Mentions[x.Idx].Kind == mention.Group) {
			continue // "a police convoy in the west of", "its forces near"
		}
		if x.Kind == phrase.OfPunct || x.Kind == phrase.OfMention || x.Finite() && !x.Is(pack.Prep) || x.Is(pack.Comp) || x.Is(pack.Rel) {
			return nil
		}
		y := &reg.Chunks[k+1]
		if !x.Is(pack.Prep) || x.Mark != 0 && x.Mark&where == 0 || y.Kind != phrase.OfMention {
			continue
		}
		if state := r.stateOfPlace(y.Idx); state != nil {
			return state
		}
		m := &r.Mentions[y.Idx]
		if m.Kind == mention.Country && !m.Bare && len(m.Countries) == 1 && (c.Frame.Type == "ASSAULT" || c.Frame.Type == "MOBILIZE" || aid) && !r.OwnerAt(reg, k+2) { // "struck a refinery in Russia"
			return m.Who
		}
		return nil
	}
	return nil
}

// stateless reports whether a chunk names a body of which the text does not say whose it is.
func (r *Reading) stateless(x *phrase.Chunk) bool {
	m := &r.Mentions[x.Idx]
	if m.Kind != mention.Body || len(m.Who) == 0 {
		return false
	}
	return !slices.ContainsFunc(m.Who, r.Standing)
}

// ownerBefore is the state whose adjective, or the owner that, stands in a verb's
// object before chunk to: whose deed it is comes before against whom it was.
func (r *Reading) ownerBefore(reg *phrase.Region, c *phrase.Clause, to int) []int32 {
	for j := c.At + 1; j < to && j < c.At+8; j++ {
		x := &reg.Chunks[j]
		if x.Kind != phrase.OfMention {
			continue
		}
		if m := &r.Mentions[x.Idx]; m.Bare && len(m.Countries) > 0 || r.OwnerAt(reg, j+1) {
			return r.Resolve([]int32{x.Idx}, c)
		}
	}
	return nil
}

// eachOther reports whether a word for "each other" stands where an event has its target: "A and B accused each other".
func (r *Reading) eachOther(c *phrase.Clause, slots []pack.Marker) bool {
	a := c.Get(slots)
	if a == nil || a.From <= c.At || len(a.Mentions) != 1 {
		return false
	}
	p := r.Mentions[a.Mentions[0]].Pronoun
	return p != nil && p.Has("mutual")
}
