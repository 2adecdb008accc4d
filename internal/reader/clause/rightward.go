package clause

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/name"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// rightward is a walk from a trigger to the right, over what may be its arguments.
type rightward struct {
	r   *Reading
	reg *phrase.Region
	c   *phrase.Clause

	noun    bool        // the trigger is no verb
	subject bool        // the subject may still come
	haveObj bool        // the object is found
	words   int         // words that name nobody, since the trigger or its last argument
	inner   bool        // the noun of another deed came: what follows is that deed's
	tailed  bool        // the object took the preposition with which the trigger ends
	past    bool        // the words with which a noun's form ends came: the object is next
	pending pack.Marker // of the last preposition
	topic   bool        // what somebody speaks about came
}

// rightArgs walks from a trigger to the right and notes what it finds: an
// object, marked arguments; in a verb-first clause the subject before them.
func (r *Reading) rightArgs(reg *phrase.Region, c *phrase.Clause, subject bool) {
	defer r.Heads(reg, c)
	w := rightward{r: r, reg: reg, c: c, subject: subject, noun: c.Form.Class == pack.Noun || c.Form.Class == pack.Adj, haveObj: c.Get([]pack.Marker{pack.Obj}) != nil}
	for j := reg.PastWords(c.At); j < len(reg.Chunks) && j-c.At < mention.MaxReach; j++ {
		if h := reg.Chunks[j].Head; h > 0 && h != reg.Chunks[c.At].Head {
			j = h // past a relative clause before its noun
		} else if h == 0 && reg.Chunks[c.At].Head > 0 {
			return
		}
		if j = w.read(j); j < 0 {
			return
		}
	}
}

// read reads chunk j: the chunk up to which it read, -1 where the clause ends.
func (w *rightward) read(j int) int {
	r, reg, c := w.r, w.reg, w.c
	x := &reg.Chunks[j]
	if _, gap := r.GapAt(reg, j); gap || r.partedBySpace(x) {
		return -1
	}
	k := j + 1
	if word.Comma(r.Punct(x)) && k < len(reg.Chunks) && reg.Chunks[k].Is(pack.And) {
		k++
	}
	if n := r.PastAside(reg, k); n > k && n < len(reg.Chunks) && reg.Chunks[n].Is(pack.Prep) {
		return n - 1 // "to A and, in the evening, to B"
	}
	switch {
	case w.noun && !w.past && len(c.Form.Tail()) > 0 && r.Doc.Tokens[x.First].ID == c.Form.Tail()[0]:
		w.past, w.words = true, 0 // "a tour … that takes in A and B"
		for n := int32(len(c.Form.Tail())); j+1 < len(reg.Chunks) && reg.Chunks[j+1].Last <= x.First+n; j++ {
			continue
		}
	case r.Pack.Order.MarkedBefore && r.EndsWithComma(x):
		return -1 // a word with its comma
	case x.Kind == phrase.OfDate:
		c.End = j + 1
	case x.Kind == phrase.OfQuote:
		if n := j + 1; n < len(reg.Chunks) && reg.Chunks[n].Is(pack.Prep) && w.words == 0 && (w.noun && word.IsTalk(c.Form) && reg.Chunks[n].Mark&(pack.With|pack.Between) != 0 || !w.noun && c.Frame.Kind == pack.FEvent && reg.Chunks[n].Is(pack.Of)) || r.FragmentBefore(reg, c, j, w.words) {
			return j // “had an exchange ‘frank and direct’ with X”, “criticised the ‘logic’ of X”
		}
		return -1
	case x.Kind == phrase.OfMention:
		return w.mention(j)
	case x.Is(pack.Setting) && !x.Is(pack.Prep) && j+1 < len(reg.Chunks) && reg.Chunks[j+1].Kind == phrase.OfMention && r.Mentions[reg.Chunks[j+1].Idx].Kind == mention.Organisation:
		j++ // "on the margins of the meetings of the Assembly"
		w.words++
	case r.SomeOf(reg, j): // "with several leaders, among them A and B"
		return w.members(j)
	case x.Is(pack.Prep) && !x.Is(pack.And):
		return w.preposition(j)
	case x.Is(pack.Of) && !r.OwnerAt(reg, j) && j+1 < len(reg.Chunks) && reg.Chunks[j+1].Kind == phrase.OfMention:
		a := r.ChainRight(reg, j+1)
		a.Mark, a.From = pack.OfM, j
		if w.subject && !w.noun && j == c.At+1 && r.Pack.Order.Construct && c.Form.Class == pack.Verb && !r.Doc.Tokens[x.First].Has(text.Cut) {
			a.Mark, w.subject = pack.Subj, false // "accused states-of the Union China": they are the accusers
		}
		if !(w.noun && w.words > 0) { // "of" belongs to the noun next to it
			c.Args = append(c.Args, a)
		}
		j = a.To - 1
	case w.subject && !w.noun && j == c.At+1 && x.Kind == phrase.OfItem && x.Is(pack.Region) && r.Pack.Order.Construct && (c.Frame.Kind == pack.FSay || c.Frame.Kind == pack.FEvent):
		w.subject = false // "described the Gulf states Iran as": they did
	case x.Is(pack.Comp):
		return -1
	case x.Is(pack.Rel), x.Is(pack.Sub) && !x.Is(pack.Prep):
		return -1
	case w.noun && c.Frame.Kind == pack.FEvent && x.Kind == phrase.OfItem && x.Is(pack.Aux) && !x.Is(pack.Prep):
		return -1 // "the attack by A is …"
	case w.noun && r.fixedWith(reg, c, j):
		c.Plan = true // "has a meeting lined up with X"
		c.Cancel = c.Cancel || slices.ContainsFunc(reg.Chunks[j+1:], func(y phrase.Chunk) bool { return y.Finite() && y.Is(pack.Cancel) })
	case x.Trig != nil && (x.Trig.Class == pack.Verb || x.Trig.Class == pack.Support):
		return -1
	case x.Trig != nil && !w.noun && c.Form.Class == pack.Verb && x.Trig.Class == pack.Noun && x.Trig.Frame.Kind == pack.FEvent:
		w.inner = true // "condemned the attack on": what follows is the attack's
		w.words++
	case !w.noun && r.onlyWhen(reg, j):
		j = r.pastTrip(reg, j) // "on his arrival", "during the visit": no more than when
	case x.Trig != nil && (r.purposeOf(reg, c, j) || r.mannerOf(reg, c, j)):
		w.words++
	case x.Trig != nil && word.IsTrip(x.Trig) && x.Trig.Class == pack.Noun && !w.noun && c.Frame.Kind == pack.FEvent && slices.Contains(c.Frame.B, pack.OfM):
		w.words++ // "criticised the trip of X": of X
	case x.Trig != nil && !w.noun && !r.Pack.Order.SubjectFirst && word.IsTalk(c.Form) && word.IsTalk(x.Trig) && len(c.Form.Tail()) > 0 && slices.Contains(c.Form.Tail(), r.Doc.Tokens[x.First].ID):
		w.words = 0 // "agreed the ministers on MEETING in Rome": a word of the verb's own
	case !w.noun && r.talksOf(reg, c, j):
		return -1 // "discussed the results of the meeting of A with B": B is that meeting's
	case !w.noun && r.pressTalk(reg, j) > j:
		j = r.pressTalk(reg, j) // "said in a talk with TASS the deputy": to whom he said it
	case x.Trig != nil && w.noun && c.Form.Has("inverts") && word.IsTrip(x.Trig) && r.PastEnclitic(reg, j) > j:
		w.words++ // "waiting for A at his arrival at the airport (was) the minister"
		return r.PastEnclitic(reg, j)
	case x.Trig != nil && (word.IsTrip(x.Trig) || word.IsTalk(x.Trig) && (w.noun || !word.IsTalk(c.Form) || r.otherTalk(reg, j))):
		return -1 // what follows belongs to that noun
	case x.Kind == phrase.OfPunct:
		return w.mark(j)
	case w.noun && x.Is(pack.And) && !r.Pack.Order.SubjectFirst && c.At > 0 && reg.Chunks[c.At-1].Kind == phrase.OfItem && r.Fronts(&reg.Chunks[c.At-1]):
		// "as for the second round, THEN (it is) due on Monday in Oslo"
	case x.Is(pack.And):
		if r.ClauseAfterAnd(reg, j) {
			return -1
		}
		if n := j + 1; n < len(reg.Chunks) && (reg.Chunks[n].Finite() || reg.Chunks[n].Is(pack.Comp) ||
			reg.Chunks[n].Kind == phrase.OfItem && reg.Chunks[n].Set&(word.Bit(pack.Aux)|word.Bit(pack.Plan)|word.Bit(pack.Maybe)) != 0) {
			return -1
		}
		if !w.noun || !w.ownerAgain(j) {
			w.words++
		}
	default:
		if x.Set&(word.Bit(pack.Adverb)|word.Bit(pack.Aux)|word.Bit(pack.Det)|word.Bit(pack.DayPart)|word.Bit(pack.Modifier)|word.Bit(pack.Neg)) == 0 || x.Set == 0 {
			w.words++
		}
	}
	return j
}

// pastTrip is the last chunk of a noun that only tells when, with the pronoun joined to it and the
// place to which that trip led: "received, during his-visit Beirut, the president".
func (r *Reading) pastTrip(reg *phrase.Region, j int) int {
	k := r.PastEnclitic(reg, j)
	if n := k + 1; k > j && n < len(reg.Chunks) && reg.Chunks[n].Kind == phrase.OfMention && word.IsTrip(reg.Chunks[j].Trig) {
		if m := &r.Mentions[reg.Chunks[n].Idx]; m.Kind == mention.Place || m.Kind == mention.Country && !m.Bare && !m.Side {
			return n
		}
	}
	return k
}

// mention reads one mention, with those joined to it: an argument, or what it is not.
func (w *rightward) mention(j int) int {
	r, reg, c := w.r, w.reg, w.c
	x := &reg.Chunks[j]
	m := &r.Mentions[x.Idx]
	if w.noun && r.adjective(x) && word.IsTalk(c.Form) && w.words == 0 {
		if a, ok := r.adjectives(reg, c, j); ok {
			c.Args = append(c.Args, a)
			return a.To - 1
		}
	}
	if !w.noun && c.Frame.Kind != pack.FSay && r.Pack.Order.Construct && j-2 > c.At && reg.Chunks[j-2].Kind == phrase.OfItem && reg.Chunks[j-2].Is(pack.Prep) && reg.Chunks[j-1].Kind == phrase.OfItem && reg.Chunks[j-1].Trig == nil && !r.Definite(&r.Items[reg.Chunks[j-1].Item]) && m.Kind != mention.Person && m.Kind != mention.Pronoun {
		return j // "in the ministry's hall": the owner of what the preposition governs
	}
	if f := m.Pronoun; m.Kind == mention.Pronoun && !w.subject && r.Pack.Order.SubjectFirst && f.Is(pack.SubjForm) && !f.Is(pack.ObjForm) {
		return -1 // "said he had": another clause begins
	}
	if w.noun && m.Bare && j == c.At+1 && (c.Frame.Kind == pack.FEvent || word.IsTrip(c.Form)) && len(m.Countries) == 1 && c.Get([]pack.Marker{pack.Poss}) == nil && r.closesNoun(reg, j+1) {
		c.Args = append(c.Args, phrase.Arg{Mark: pack.Poss, Mentions: []int32{x.Idx}, From: j, To: j + 1}) // "la ayuda estadounidense a"
		return j
	}
	if m.Kind == mention.Possessive && r.Pack.Order.SubjectFirst {
		return j // "in his residence": no more than an article
	}
	if m.Kind == mention.Possessive || m.Bare && !(r.Pack.Order.Inverted && r.National(x.Idx)) {
		w.words++
		return j
	}
	if t := r.Doc.Tokens[x.First]; m.Kind == mention.Pronoun && j > c.At+1 && t.Has(text.Cut) && t.Has(text.Glued) && reg.Chunks[j-1].Trig != nil && reg.Chunks[j-1].Trig.Class == pack.Noun {
		w.words++
		return j // the owner of that noun
	}
	a := r.ChainRight(reg, j)
	if city := r.CityAfter(reg, a.To); city > 0 && word.IsTrip(c.Form) && m.Kind == mention.Country && len(a.Mentions) == 1 {
		a.Mentions, a.To = []int32{reg.Chunks[city].Idx}, city+1 // "arrived in Korea('s) Seoul"
	}
	if w.subject {
		r.Both(reg, c, &a)
	}
	if mark, told := r.CaseArg(c, &a); told && !w.noun && (w.words > 0 || reg.Chunks[c.At].Tail == 0) {
		switch {
		case mark == 0 && w.ownsTail(j, &a):
			a.Mark = pack.Poss | pack.OfM
			c.Args = append(c.Args, a)
		case mark == 0:
			w.words++
		default:
			a.Mark = mark
			c.Args = append(c.Args, a)
			w.haveObj = w.haveObj || mark == pack.Obj
			w.subject = w.subject && mark != pack.Subj
		}
		return a.To - 1
	}
	return w.unmarked(x, a, j)
}

// ownsTail reports whether a mention in the case of an owner stands right behind a verb of several
// words whose last is a noun: "turned down the demand of Qatar-GEN".
func (w *rightward) ownsTail(j int, a *phrase.Arg) bool {
	x := &w.reg.Chunks[w.c.At]
	if (phrase.Marks(w.c.Frame.A)|phrase.Marks(w.c.Frame.B))&(pack.Poss|pack.OfM) == 0 {
		return false
	}
	if !w.r.Pack.Order.Genitive || x.Tail != 0 || w.r.CaseOf(a.Mentions)&pack.Gen == 0 {
		return false
	}
	if n := len(w.c.Form.Tail()); n > 0 { // "turned down Oman's (words) demand of Qatar-GEN": behind the last of them
		p := &w.reg.Chunks[j-1]
		return p.Kind == phrase.OfItem && w.r.Doc.Tokens[p.Last-1].ID == w.c.Form.Tail()[n-1]
	}
	return w.words == 0 && x.Last-x.First > 1 && j == w.c.At+1
}

// unmarked gives a mention that no preposition and no case marks its place: subject, object or
// owner, by what came before it.
func (w *rightward) unmarked(x *phrase.Chunk, a phrase.Arg, j int) int {
	r, reg, c := w.r, w.reg, w.c
	m := &r.Mentions[x.Idx]
	glued := r.Doc.Tokens[x.First].Has(text.Cut) && r.Doc.Tokens[x.First].Has(text.Glued) && j == c.At+1
	switch {
	case glued && !w.noun && m.Kind == mention.Pronoun:
		a = phrase.Arg{Mentions: []int32{x.Idx}, From: j, To: j + 1, Mark: pack.Obj}
		w.haveObj = true
	case glued && w.noun:
		a = phrase.Arg{Mentions: []int32{x.Idx}, From: j, To: j + 1, Mark: pack.Poss}
	case w.noun && w.past:
		a.Mark = pack.Obj
	case w.noun && reg.Chunks[c.At].Tail != 0 && w.words == 0:
		a.Mark = reg.Chunks[c.At].Tail
	case w.noun && w.words < maxGiven && phrase.Marks(c.Frame.B)&pack.To != 0 && r.Addressed(x.Idx): // "aid Oman-DAT"
		a.Mark = pack.To
	case w.noun && w.words < maxGiven && r.byWhom(reg, c, &a):
		a.Mark = pack.By
	case w.noun && w.words < maxGiven && j > c.At+1 && r.deedUpon(reg, c, &a):
		a.Mark = pack.OfM
	case w.noun && c.Form.Has("inverts") && (m.Kind == mention.Person || m.Kind == mention.Office) && !w.haveObj && c.Get([]pack.Marker{pack.Poss, pack.OfM}) != nil:
		a.Mark, w.haveObj = pack.Obj, true // "waiting for A at the airport of B (were) the minister": he was there
	case w.noun && m.Counter && w.words < 4 && c.Get([]pack.Marker{pack.OfM}) != nil: // "the minister's meetings (were with) his counterpart"
		a.Mark = pack.With
	case w.noun && r.Pack.Order.Construct && c.Feat&pack.Def != 0 && w.words == 0 && r.tookPlaceBefore(reg, c):
		return -1 // "(he) meets during the visit the minister": with its article it has no owner behind it
	case w.noun:
		if w.words > 1 || r.Pack.Order.SubjectFirst && !(r.Pack.Order.Genitive && w.words == 0 && r.Genitive(a.Mentions) && (j == c.At+1 || reg.Chunks[j-1].Kind == phrase.OfItem || r.TripOf(c, m) || r.tripBehindVerb(reg, c, m))) || r.OwnerAt(reg, a.To) {
			j = a.To - 1
			w.words++
			return j
		}
		if a.Mark = pack.OfM; word.IsTrip(c.Form) && j > c.At+1 && c.Get([]pack.Marker{pack.Poss}) != nil {
			return -1 // "will meet, on his visit to Beirut, the president"
		}
	case w.subject && c.Frame.Kind == pack.FEvent && m.Kind != mention.Group && w.words > 0 && !w.haveObj && (r.StrangerAfter(reg, c) || r.OtherNounAfter(reg, c)):
		a.Mark, w.haveObj, w.subject = pack.Obj, true, false // "a paper accused Algeria": it is accused
	case w.subject && c.Frame.Kind == pack.FSay && w.words > 0 && !r.Pack.Order.SubjectFirst && (r.StrangerAfter(reg, c) || r.OtherNounAfter(reg, c)):
		w.words++ // somebody whom nobody knows stands in the subject's place
		return a.To - 1
	case w.subject && !w.haveObj && w.words == 0 && r.visitedBeforeWho(reg, c, &a):
		a.Mark, w.haveObj = pack.Obj, true // "visited Beirut on Monday the minister": he did
	case w.subject && !w.haveObj && w.words == 0 && (r.ParticipleObject(c) || (c.Frame.Kind != pack.FSay || m.Kind == mention.Country || m.Kind == mention.Place) && r.Disagrees(reg, c, x.Idx) || r.ActedOn(reg, c, &a, x.Idx)):
		a.Mark, w.haveObj, w.subject = pack.Obj, true, false
	case w.subject && !w.haveObj && w.words == 0 && (r.onlyVisited(reg, c, &a) || r.CalledOn(reg, c, &a) || r.Guests(reg, c, &a)):
		a.Mark, w.haveObj, w.subject = pack.Obj, true, false
	case w.subject && w.words > 0 && (r.OwnerBehind(reg, j) || r.CityOwner(reg, j)):
		j = a.To - 1
		w.words++
		return j
	case w.subject && !(w.words == 0 && !w.tailed && reg.Chunks[c.At].Tail != 0) && (w.words == 0 || !w.haveObj && w.words < 4) && !(word.IsTalk(c.Form) && c.Frame.Kind != pack.FAttend && !w.haveObj && r.ObjectLike(&a)):
		a.Mark = pack.Subj
		w.subject = false
	case !w.haveObj && w.words < 4 && (!r.OwnerAt(reg, a.To) || reg.EndsRelative(c.At, a.To) || r.Pack.Order.MarkedBefore && (c.Frame.Kind == pack.FEvent || c.Frame.Kind == pack.FSay || word.IsTrip(c.Form))):
		a.Mark = pack.Obj
		if w.words == 0 && !w.tailed {
			a.Mark |= reg.Chunks[c.At].Tail
		}
		a.Mark |= r.EndsForm(reg, c, j-1)
		w.haveObj, w.tailed = true, true
	default:
		j = a.To - 1
		w.words++
		return j
	}
	c.Args = append(c.Args, a)
	return a.To - 1
}

// members reads some of those just spoken of: "with several leaders, among them A and B".
func (w *rightward) members(j int) int {
	r, reg, c := w.r, w.reg, w.c
	n := j + 1
	for n < len(reg.Chunks) && reg.Chunks[n].Only(word.Bit(pack.Det)) && reg.Chunks[n].Set != 0 {
		n++
	}
	if n >= len(reg.Chunks) || reg.Chunks[n].Kind != phrase.OfMention {
		w.words++
		return j
	}
	a := r.ChainRight(reg, n)
	if a.Mark = r.listMark(c, w.pending); a.Mark != 0 {
		a.From = j
		if last := len(c.Args) - 1; last >= 0 && c.Args[last].Mark == a.Mark && r.UnnamedGroup(c.Args[last].Mentions) {
			c.Args = c.Args[:last] // "officials including A and B": these
		}
		c.Args = append(c.Args, a)
	}
	return a.To - 1
}

// preposition reads a preposition and what it governs.
func (w *rightward) preposition(j int) int {
	r, reg, c := w.r, w.reg, w.c
	if n := j + 1; j > 1 && n < len(reg.Chunks) && reg.Chunks[n].Kind == phrase.OfMention && denied(&reg.Chunks[j-1]) && (reg.Chunks[j-2].Is(pack.And) || word.Comma(r.Punct(&reg.Chunks[j-2]))) {
		return r.ChainRight(reg, n).To - 1 // "met with A, and not with B"
	}
	x := &reg.Chunks[j]
	w.pending = x.Mark
	if k := r.OffstageAt(reg, j); k > j { // "with Ukraine on the table"
		return k
	}
	n := j + 1
	if (w.topic || w.words > 2 && !w.personal(j)) && x.Mark&pack.To != 0 && x.Mark&pack.With == 0 && word.IsTalk(c.Form) && !w.noun && r.Pack.Order.SubjectFirst {
		w.words++ // "spoke about their accession to the EU", "between a meeting and a flight to Lima"
		return j
	}
	w.topic = w.topic || x.Mark&pack.About != 0 && x.Mark&pack.With == 0 && n < len(reg.Chunks) && reg.Chunks[n].Kind != phrase.OfDate
	if n < len(reg.Chunks) && r.Pack.Order.Incise && !x.Is(pack.Of) && reg.Chunks[n].Kind == phrase.OfItem && reg.Chunks[n].Is(pack.Of) && reg.Chunks[n].Is(pack.Prep) {
		n++ // "à des journalistes": an article here
	}
	for n < len(reg.Chunks) && n < j+4 && reg.Chunks[n].Kind == phrase.OfItem && reg.Chunks[n].Set&^(word.Bit(pack.Det)|word.Bit(pack.Word)|word.Bit(pack.Adj)|word.Bit(pack.Honorific)|word.Bit(pack.Modifier)|word.Bit(pack.Number)|word.Bit(pack.Adverb)) == 0 && reg.Chunks[n].Trig == nil && (reg.Chunks[n].Set != 0 || n == j+1) {
		n++
	}
	if r.beginsBehind(reg, j, n) {
		return n - 1 // "(at) the airport the minister": the minister is no place
	}
	if n < len(reg.Chunks) && reg.Chunks[n].Head > 0 && reg.Chunks[n].Head != reg.Chunks[c.At].Head {
		n = reg.Chunks[n].Head // "with the arrived minister"
	}
	if n == j+1 && x.Is(pack.Sub) && r.SubjectPronoun(reg, n) {
		return -1 // "after he had met": another clause
	}
	if n == j+1 && n < len(reg.Chunks) && r.Enclitic(&reg.Chunks[n]) && j > c.At+2 && reg.Chunks[j-1].Kind == phrase.OfItem && reg.Chunks[j-1].Trig == nil && reg.Chunks[j-2].Kind == phrase.OfItem && reg.Chunks[j-2].Is(pack.Prep) {
		return n // "in a statement of hers"
	}
	if n < len(reg.Chunks) && reg.Chunks[n].Kind == phrase.OfMention && (!r.Mentions[reg.Chunks[n].Idx].Bare || r.Pack.Order.Inverted && r.National(reg.Chunks[n].Idx)) && !r.OwnerAt(reg, n+1) && r.Mentions[reg.Chunks[n].Idx].Kind != mention.Possessive && !r.ownedAlready(reg, j, n) {
		a := r.ChainRight(reg, n)
		if w.haveObj && !w.noun && x.Mark&pack.With != 0 && r.ofNextVerb(reg, j, a.To) {
			return -1
		}
		a.Mark = x.Mark
		a.From = j
		if k := r.Mentions[reg.Chunks[n].Idx].Kind; x.Mark&(pack.In|pack.By) == pack.In|pack.By && c.Form.Has("receives") && (k == mention.Body || k == mention.Place) {
			a.Mark &= pack.In | pack.At | pack.On // "received at-the-ministry": where
		}
		if n > j+1 && x.Mark&pack.In != 0 && r.ownsPlace(reg, n) { // "at the seat of the ministry": where, not with whom
			a.Mark &= pack.In | pack.At | pack.On
		}
		if w.noun && x.Mark&pack.Between != 0 && j > c.At+1 && r.Pack.Order.Inverted && reg.Chunks[j-1].Is(pack.TopicNoun) && (reg.Chunks[j-1].Trig == nil || !word.IsTalk(reg.Chunks[j-1].Trig)) {
			return a.To - 1 // "the ties between the two"
		}
		if w.noun && x.Mark&pack.Between != 0 && j > c.At+1 && !r.Pack.Order.SubjectFirst && r.AboutBefore(reg, c, j) {
			return a.To - 1 // "a session on the tension between A and B"
		}
		if w.words > 0 && x.Mark&pack.With != 0 && (c.Frame.Kind == pack.FDiscuss && r.States(a.Mentions) && r.personsOrBoth(c.Get([]pack.Marker{pack.Subj})) || word.IsTalk(c.Form) && !w.noun && x.Mark&pack.In != 0 && c.Get([]pack.Marker{pack.With}) != nil && !w.again(j, &a)) {
			return a.To - 1 // "discussed cooperation with Korea": what they discussed
		}
		if w.ofNoun(j) || w.ofDeed(j) {
			return a.To - 1 // "met X amid tensions with Pakistan": the tensions are
		}
		if x.Mark != 0 && !(w.noun && w.words > 0 && x.Mark&pack.OfM != 0 && x.Mark&^(pack.OfM|pack.From) == 0 && !r.fromSlot(c)) && !(w.inner && (x.Mark&(pack.On|pack.Against|pack.To|pack.Toward|pack.For) != 0 || x.Mark == pack.About)) {
			c.Args = append(c.Args, a)
		}
		return a.To - 1
	}
	if n < len(reg.Chunks) && reg.Chunks[n].Kind == phrase.OfDate {
		j = n
		c.End = n + 1
		return j
	}
	w.words++
	return j
}

// again reports whether the preposition at chunk j, right behind a word for "and" or "then", names one
// more person after the one before: "met with(in) A, then WITH(IN) B".
func (w *rightward) again(j int, a *phrase.Arg) bool {
	x := &w.reg.Chunks[j-1]
	if x.Kind != phrase.OfItem || !x.Is(pack.And) || len(a.Mentions) == 0 {
		return false
	}
	k := w.r.Mentions[a.Mentions[0]].Kind
	return k == mention.Person || k == mention.Office
}

// personal reports whether the preposition at chunk j, a mark of the verb's object too, stands before
// a person while the object has not come: "recibió en el palacio de Convenciones AL ministro".
func (w *rightward) personal(j int) bool {
	n := w.reg.PastDet(j + 1)
	if w.haveObj || n >= len(w.reg.Chunks) || w.reg.Chunks[n].Kind != phrase.OfMention || !slices.Contains(w.c.Frame.B, pack.To) || !slices.Contains(w.c.Frame.B, pack.Obj) {
		return false
	}
	k := w.r.Mentions[w.reg.Chunks[n].Idx].Kind
	return k == mention.Person || k == mention.Office
}

// mark reads a punctuation mark: the clause ends there, or goes on behind it.
func (w *rightward) mark(j int) int {
	r, reg, c := w.r, w.reg, w.c
	x := &reg.Chunks[j]
	m := r.Punct(x)
	n, namely := j+1, false
	if word.Comma(m) && n < len(reg.Chunks) && r.Flagged(&reg.Chunks[n], "namely") { // "two ambassadors, namely A and B"
		if n, namely = n+1, true; n < len(reg.Chunks) && word.Comma(r.Punct(&reg.Chunks[n])) {
			n++
		}
	}
	if (word.Colon(m) || namely) && word.IsTalk(c.Form) && n < len(reg.Chunks) { // "with five leaders: A, B and C", "several talks: with A first, then with B"
		if a := r.listBehind(reg, n); len(a.Mentions) > 1 && r.Mentions[a.Mentions[0]].Kind == mention.Person {
			a.Mark = r.listMark(c, w.pending)
			if a.Mark == 0 && w.noun && r.Pack.Order.Incise && c.Get([]pack.Marker{pack.With, pack.Between}) == nil {
				a.Mark = pack.With
			}
			if a.Mark != 0 {
				c.Args, c.Listed = append(c.Args, a), true
				if namely {
					return -1
				}
			}
		}
	}
	if word.Colon(m) && word.IsTalk(c.Form) && n+1 < len(reg.Chunks) && reg.Chunks[n].Kind == phrase.OfItem && reg.Chunks[n].Is(pack.Prep) && reg.Chunks[n].Mark&pack.With != 0 && reg.Chunks[n+1].Kind == phrase.OfMention {
		c.Listed = true // "held a number of meetings: with A, B and C"
		return j
	}
	if word.Semicolon(m) && !r.WithAgain(reg, c, j) || word.Colon(m) {
		return -1
	}
	if word.Comma(m) && !name.ListComma(m) && r.Pack.Order.MarkedBefore {
		return -1
	}
	if word.Comma(m) && !w.noun && r.haverBehind(reg, n) {
		return -1
	}
	if n := r.AsideEnd(reg, c, j); n > j && word.Comma(m) {
		return n
	}
	if word.Comma(m) && (w.noun || c.Form.Class == pack.Support) && r.closesAside(reg, c, j) {
		return -1
	}
	if k := r.ObjectBehindComma(reg, c, j); k > j && !w.noun && !w.haveObj { // "received, on Monday, at the ministry, the ambassador"
		a := r.ChainRight(reg, k)
		a.Mark, w.haveObj = pack.Obj, true
		c.Args = append(c.Args, a)
		return a.To - 1
	}
	if word.Comma(m) || word.Dash(m) && m != '-' {
		if !r.PastComma(reg, j) && !((w.noun || c.Form.Class == pack.Support || word.IsTalk(c.Form)) && r.AndWith(reg, j)) && !(word.IsTalk(c.Form) && !w.noun && slices.Contains(c.Frame.B, pack.To) && r.AndToSomebody(reg, j)) && !(word.IsTrip(c.Form) && r.AndTo(reg, j)) && !(!w.noun && !w.haveObj && r.ObjectPast(reg, c, j)) || w.noun && !r.NounPastComma(reg, j) {
			return -1
		}
	}
	if n := j + 1; word.Comma(m) && !w.noun && !w.haveObj && !r.Pack.Order.SubjectFirst && word.IsTalk(c.Form) && c.Get([]pack.Marker{pack.Subj}) != nil && n < len(reg.Chunks) && reg.Chunks[n].Kind == phrase.OfMention {
		if k := r.Mentions[reg.Chunks[n].Idx].Kind; k == mention.Person || k == mention.Office || k == mention.Group {
			w.words = min(w.words, 3) // "received, at the seat of the general secretariat, the minister"
		}
	}
	return j
}

// denied reports whether a chunk is a word for "not" and no verb.
func denied(x *phrase.Chunk) bool {
	return x.Kind == phrase.OfItem && x.Is(pack.Neg) && !x.Is(pack.Prep) && !x.Finite()
}

// ownsPlace reports whether the body or organisation at a chunk is the owner of an ordinary word
// right before it, in a language whose nouns take their owner directly.
func (r *Reading) ownsPlace(reg *phrase.Region, n int) bool {
	m, x := &r.Mentions[reg.Chunks[n].Idx], &reg.Chunks[n-1]
	return r.Pack.Order.Construct && (m.Kind == mention.Body || m.Kind == mention.Organisation) && x.Kind == phrase.OfItem && x.Is(pack.Word) && x.Trig == nil && !r.Definite(&r.Items[x.Item])
}

// fixedWith reports whether chunk j is a participle right behind a noun of talks that says that they are
// planned, with those whom they are with behind it: "has talks scheduled for Friday with X".
func (r *Reading) fixedWith(reg *phrase.Region, c *phrase.Clause, j int) bool {
	x := &reg.Chunks[j]
	if j != c.At+1 || !r.Pack.Order.SubjectFirst || !word.IsTalk(c.Form) || x.Trig == nil || x.Feat&pack.Part == 0 {
		return false
	}
	if !x.Is(pack.Plan) && !slices.ContainsFunc(x.Trigs, func(f *pack.Form) bool { return f.Frame != nil && f.Frame.Status == "planned" }) {
		return false
	}
	for k := j + 1; k < len(reg.Chunks) && k < j+5; k++ {
		switch y := &reg.Chunks[k]; {
		case y.Kind == phrase.OfDate, y.Kind == phrase.OfItem && y.Is(pack.Prep) && k+1 < len(reg.Chunks) && reg.Chunks[k+1].Kind == phrase.OfDate:
		case y.Kind == phrase.OfItem && y.Is(pack.Prep) && y.Mark&(pack.With|pack.Between) != 0:
			return k+1 < len(reg.Chunks)
		default:
			return false
		}
	}
	return false
}

// haverBehind reports whether chunk n begins a clause that says who has talks, with a word for "at", in a language
// that has no verb for having: "A is flying to B, at him are planned talks with C".
func (r *Reading) haverBehind(reg *phrase.Region, n int) bool {
	if !r.Pack.Order.Cases || n+2 >= len(reg.Chunks) || reg.Chunks[n].Kind != phrase.OfItem || !reg.Chunks[n].Is(pack.Prep) || reg.Chunks[n].Mark&(pack.By|pack.At) != pack.By|pack.At || reg.Chunks[n+1].Kind != phrase.OfMention {
		return false
	}
	for k := n + 2; k < len(reg.Chunks) && k < n+6; k++ {
		if x := &reg.Chunks[k]; x.Supports() || x.Trig != nil && x.Trig.Class == pack.Noun && word.IsTalk(x.Trig) {
			return true
		} else if x.Kind != phrase.OfDate && !(x.Kind == phrase.OfItem && (x.Is(pack.Adverb) || x.Is(pack.Plan) || x.Is(pack.Modifier))) {
			return false
		}
	}
	return false
}
