package reference

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/syntax"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// MaxInside bounds the tokens of one sentence in a quotation, as maxSentence in
// package text does outside.
const MaxInside = 600

// Keep notes clauses for whoever asks how the text was read.
func (r *Reading) Keep(list []phrase.Clause) {
	if r.In.Explain {
		r.Clauses = append(r.Clauses, list...)
	}
}

// Asks reports whether a sentence is a question: it tells of nothing that happened.
func (r *Reading) Asks(sent int32) bool {
	s := r.Doc.Sents[sent]
	if s.Last <= s.First {
		return false
	}
	if s.Para == r.Title && r.Wondered(s.First, s.Last) {
		return true
	}
	switch t := r.Doc.Tokens[s.Last-1]; rune(t.Num) {
	case '?', 0x061F, 0xFF1F:
		return t.Kind == text.Punct
	}
	return false
}

// OnlyNominative keeps in mind the one person who stands in the nominative in a sentence
// whose verb no list has: "the threshold-ACC crossed the president-NOM".
func (r *Reading) OnlyNominative(reg *phrase.Region, list []phrase.Clause) {
	if !r.Pack.Order.Cases {
		return
	}
	for i := range list {
		if list[i].Get([]pack.Marker{pack.Subj}) != nil {
			return
		}
	}
	found := int32(-1)
	for k := range reg.Chunks {
		x := &reg.Chunks[k]
		if x.Kind != phrase.OfMention || r.Mentions[x.Idx].Kind != mention.Person || !r.Nominative([]int32{x.Idx}) || r.Governed(reg, k) {
			continue
		}
		who := r.Mentions[x.Idx].Who
		if len(who) != 1 || found >= 0 {
			return
		}
		found = who[0]
	}
	if found >= 0 && found != r.State.Subject && r.Actors[found].Role != "spokesperson" {
		r.State.Before, r.State.Subject = r.State.Subject, found
	}
}

// Traveller keeps in mind whose trip a sentence without a subject of its own tells of:
// "The president's visit took place in May; he met".
func (r *Reading) Traveller(list []phrase.Clause) {
	for i := range list {
		c := &list[i]
		if c.Form.Class != pack.Noun || !word.IsTrip(c.Form) {
			continue
		}
		a := c.Get([]pack.Marker{pack.OfM, pack.Poss})
		if a == nil {
			continue
		}
		if who := r.WhoOf(a.Mentions); len(who) == 1 && who[0] != r.State.Subject && r.Actors[who[0]].Kind == mention.Person {
			r.State.Before, r.State.Subject = r.State.Subject, who[0]
			return
		}
	}
}

// Topic keeps in mind the person with whom a sentence begins, where a verb follows
// that no list has: "Tokayev was not in the city; he …".
func (r *Reading) Topic(reg *phrase.Region) {
	if r.Pack.Order.MarkedBefore && r.TopicOpens(reg) {
		return
	}
	if reg.Quote >= 0 {
		return
	}
	j := 0
	for j < len(reg.Chunks) && j < mention.MaxAdverbials && (reg.Chunks[j].Kind == phrase.OfDate || reg.Chunks[j].Kind == phrase.OfItem && (reg.Chunks[j].Is(pack.Adverb) || reg.Chunks[j].Is(pack.And)) || word.Comma(r.Punct(&reg.Chunks[j]))) {
		j++
	}
	j = r.PastFront(reg, j)
	owner := r.ownerInPredicate(reg, j)
	if owner >= 0 {
		j = owner
	}
	closing := r.SubjectLast(reg)
	if closing >= 0 {
		j = closing
	}
	if j+1 >= len(reg.Chunks) || reg.Chunks[j].Kind != phrase.OfMention {
		return
	}
	if x := &reg.Chunks[j+1]; closing < 0 && !r.DescribedTopic(reg, j) && owner < 0 && !(j > 0 && word.Comma(r.Punct(x)) && r.Fronts(&reg.Chunks[j-1])) && (x.Kind != phrase.OfItem || x.Set&(word.Bit(pack.Aux)|word.Bit(pack.Neg)|word.Bit(pack.Plan)|word.Bit(pack.Maybe)) == 0 && !(x.Set == 0 && (r.Nominative([]int32{reg.Chunks[j].Idx}) || r.NameAt(reg, j)))) {
		return
	}
	who := r.Mentions[reg.Chunks[j].Idx].Who
	if m := &r.Mentions[reg.Chunks[j].Idx]; who == nil && m.Kind == mention.Office && (m.Definite || m.Poss != nil) && !m.Plural && r.Pack.Order.Incise && (!m.Generic || len(m.Titles) == 0 && r.Pack.Order.Inhabitants) { // "la letona fue más allá"
		who = r.Resolve([]int32{reg.Chunks[j].Idx}, nil)
	}
	if len(who) != 1 || who[0] == r.State.Subject {
		return
	}
	if a := &r.Actors[who[0]]; a.Kind == mention.Person || a.Kind == mention.Office && !a.Group && !a.Generic {
		r.State.Before, r.State.Subject = r.State.Subject, who[0]
		if j > 0 && r.Fronts(&reg.Chunks[j-1]) || r.Pack.Order.Inverted && r.Pack.Order.Dropped { // "as for X, he thanked": he acts
			r.State.Acted = reg.Sent
		}
	}
}

// ownerInPredicate is the person whose something a sentence, from chunk j on, is said
// to be about, before any other: "the visit is Fidan's second"; -1 if there is none.
func (r *Reading) ownerInPredicate(reg *phrase.Region, j int) int {
	be := false
	for k := j; k+1 < len(reg.Chunks) && k < j+8; k++ {
		x := &reg.Chunks[k]
		switch {
		case x.Kind == phrase.OfMention && be && r.OwnerAt(reg, k+1) && r.Mentions[x.Idx].Kind == mention.Person:
			return k
		case x.Kind == phrase.OfMention && !be && r.Mentions[x.Idx].Kind == mention.Pronoun: // "it was Fidan's second"
		case x.Kind == phrase.OfMention, x.Kind == phrase.OfPunct, x.Finite():
			return -1
		case x.Is(pack.Aux) && r.IsBe(x):
			be = true
		}
	}
	return -1
}

// BringsTogether is the noun of a meeting before a support verb that names its
// parties: "a meeting that brought together A and B". Nil if there is none.
func (r *Reading) BringsTogether(reg *phrase.Region, c *phrase.Clause) *pack.Form {
	if !slices.Contains(c.Frame.A, pack.Obj) {
		return nil
	}
	for j := c.At - 1; j >= 0 && j > c.At-8; j-- {
		x := &reg.Chunks[j]
		if x.Trig != nil && x.Trig.Class == pack.Noun && word.IsTalk(x.Trig) {
			return x.Trig
		}
		if j < c.At-4 && !(x.Is(pack.Prep) || x.Kind == phrase.OfMention && r.Mentions[x.Idx].Kind == mention.Place) || x.Finite() {
			return nil
		}
	}
	return nil
}

// Imply gives a verb without a subject, in a language that drops it, the one
// spoken of.
func (r *Reading) Imply(reg *phrase.Region, c *phrase.Clause) {
	if two := r.LastTwo(c); two != nil && r.State.Meeting >= 0 && (c.Form.Class == pack.Verb || c.Form.Class == pack.Support) && !c.Passive && reg.Quote < 0 && c.Feat&pack.Du != 0 && c.Feat&(pack.Pl|pack.Sg) == 0 &&
		(c.Frame.Kind == pack.FEvent || c.Form.Class == pack.Support || word.IsTalk(c.Form) && c.Frame.Kind != pack.FDiscuss) && c.Get([]pack.Marker{pack.Subj}) == nil && !r.StrangerAfter(reg, c) {
		c.Implied = two // "the two signed"
		return
	}
	if who := r.openingSubject(reg, c); who != nil {
		c.Implied = who
		return
	}
	if r.RelativeActs(reg, c) || c.Self && c.Frame.Kind == pack.FEvent {
		return // "se firmaron tres acuerdos": by whom, it does not say
	}
	if two := r.TheTwo(reg, c); two != nil && c.Frame.Kind != pack.FSay && c.Frame.Kind != pack.FOther && !c.Form.Has("receives") && c.Get([]pack.Marker{pack.Subj}) == nil && !r.StrangerAfter(reg, c) {
		c.Implied = two
		return
	}
	carries := c.Form.Class == pack.Support && (r.Pack.Order.SubjectFirst || r.Pack.Order.Construct) // "Le expresó su apoyo"
	if r.Pack.Order.Dropped && c.Frame.Kind == pack.FEvent && c.Form.Class == pack.Verb && !c.Passive && reg.Quote < 0 && c.Get([]pack.Marker{pack.Subj}) == nil && !r.StrangerAfter(reg, c) {
		if w := r.BodyGoesOn(reg, c); w >= 0 {
			c.Implied = []int32{w}
			return
		}
	}
	if !r.Pack.Order.Dropped || c.Form.Class != pack.Verb && !carries || c.Passive || reg.Quote >= 0 || c.Feat&(pack.Pl|pack.Du|pack.Imp) != 0 {
		return
	}
	words := c.Frame.Kind == pack.FSay && !(c.Frame.Also != "") // "Le pidió que": a deed besides
	if r.StrangerBefore(reg, c) || words || c.Frame.Kind == pack.FOther || c.Get([]pack.Marker{pack.Subj}) != nil || r.StrangerAfter(reg, c) {
		return
	}
	if j := r.PrevSolid(reg, c.At); j > 0 && word.Colon(r.Punct(&reg.Chunks[j])) { // "Bolivia went further: it broke off relations"
		a := r.First(reg)
		if a == nil {
			a = r.onlyBefore(reg, j)
		}
		if who := r.WhoOf(a); len(who) == 1 && r.Suits(c, who) {
			c.Implied = who
			return
		}
	}
	if r.State.Subject < 0 && r.State.Body < 0 {
		return
	}
	if r.Pack.Order.Inverted && r.State.Body >= 0 && (r.State.Subject < 0 || r.State.BodyAt > r.State.Acted) && r.State.BodyAt < reg.Sent && r.State.BodyAt >= reg.Sent-2 { // a body was spoken of last
		if c.Frame.Kind == pack.FEvent || c.Frame.Also != "" || carries {
			c.Implied = []int32{r.State.Body}
		}
		return
	}
	if w := r.WasThere(reg, c); w >= 0 {
		c.Implied = []int32{w}
		return
	}
	if r.State.Subject < 0 {
		return
	}
	if r.Pack.Order.MarkedBefore {
		if who := r.SubjectBehind(reg, c); who != nil {
			c.Implied = who
			return
		}
		if _, stranger := r.Opener(reg, r.Stretch(reg, c.At), c.At); stranger {
			return
		}
	}
	if w := r.guestOfHim(reg, c); w >= 0 {
		c.Implied = []int32{w}
		return
	}
	if who := []int32{r.State.Subject}; r.Suits(c, who) {
		if b := r.State.Before; b >= 0 && r.metOwn(c, who[0]) && !r.metOwn(c, b) && r.Suits(c, []int32{b}) && r.Actors[b].Kind == mention.Person {
			who = []int32{b} // "the president received him. On Tuesday (he) met the chancellor"
		}
		c.Implied = who
	} else if b := r.State.Before; b >= 0 && r.Suits(c, []int32{b}) {
		c.Implied = []int32{b}
	}
}

// guestOfHim is who has come to the state of the one in mind on the trip told last, where a verb of travelling
// goes on without a subject: "A arrived in Cairo. The Egyptian president received him. Then (he) left for Beirut".
// -1 if the story tells of no such guest, or of one whom the paragraph and the sentence before do not name.
func (r *Reading) guestOfHim(reg *phrase.Region, c *phrase.Clause) int32 {
	n := len(r.Visits) - 1
	if !word.IsTrip(c.Form) || r.Pack.Order.SubjectFirst || n < 0 || len(r.Visits[n].Who) != 1 {
		return -1
	}
	w, host := r.Visits[n].Who[0], &r.Actors[r.State.Subject]
	if w == r.State.Subject || host.Country == "" || r.Visits[n].To.Country != host.Country || r.Actors[w].Kind != mention.Person || r.Actors[w].Country == host.Country || !r.Suits(c, []int32{w}) {
		return -1
	}
	s := r.Sent[r.Visits[n].Evidence[0].First]
	if s >= reg.Sent || r.Paragraph(s) != r.Paragraph(reg.Sent) && s < reg.Sent-1 {
		return -1
	}
	return w
}

// metOwn reports whether those whom a clause of meeting names beside its subject are all of one state with an actor,
// and none he himself.
func (r *Reading) metOwn(c *phrase.Clause, w int32) bool {
	if !word.IsTalk(c.Form) || r.Actors[w].Country == "" {
		return false
	}
	b := r.Fillers(c, c.Frame.B)
	for _, x := range b {
		if x == w || r.Actors[x].Country != r.Actors[w].Country {
			return false
		}
	}
	return len(b) > 0
}

// onlyBefore is the one person named before chunk j, of whom what follows it tells: "a busy day for the
// minister, A: (she) received B"; nil if it is not so.
func (r *Reading) onlyBefore(reg *phrase.Region, j int) []int32 {
	var out []int32
	for k := range reg.Chunks[:j] {
		x := &reg.Chunks[k]
		if x.Finite() {
			return nil
		}
		if x.Kind == phrase.OfMention && (r.Mentions[x.Idx].Kind == mention.Person || r.Mentions[x.Idx].Kind == mention.Office) {
			out = append(out, x.Idx)
		}
	}
	if len(out) != 1 {
		return nil
	}
	return out
}

// Fillers are the actors in several places of a clause.
func (r *Reading) Fillers(c *phrase.Clause, slots []pack.Marker) []int32 {
	who := r.Resolve(c.All(slots), c)
	for _, s := range slots {
		if s == pack.Subj {
			for _, w := range c.Implied {
				who = word.AddOnce(who, w)
			}
		}
	}
	return who
}

// Remember keeps the subject of a finite verb in mind.
func (r *Reading) Remember(c *phrase.Clause) {
	if c.Quote >= 0 || c.Form.Class == pack.Noun || c.Form.Class == pack.Adj {
		return
	}
	if o := r.Pack.Order; c.Passive && o.Dropped && c.Get([]pack.Marker{pack.Obj}) == nil {
		return // "Allí fue recibido por el rey": the one spoken of is the other
	}
	r.keepsOn(c)
	a := c.Grammatical()                                             // of a passive, whom it was done to
	if word.IsTrip(c.Form) && slices.Contains(c.Frame.A, pack.Obj) { // "a tour that took X to"
		a = c.Get([]pack.Marker{pack.Obj})
	}
	if a == nil || a.To <= c.At && r.towardsIt(a) {
		return
	}
	if len(c.Implied) == 1 && word.IsTalk(c.Form) && a.From > c.At && !slices.Contains(r.WhoOf(a.Mentions), c.Implied[0]) {
		return // "(he) met the president": of him the story goes on
	}
	if w := r.pronounMet(c); a.From > c.At && (word.IsTalk(c.Form) || word.IsTrip(c.Form)) && w >= 0 {
		r.State.Subject, r.State.Guest, r.State.GuestOf, r.State.GuestIn = w, w, c.At, c.Sent
		return // "him received the president": of him it goes on, too
	}
	if r.State.Guest >= 0 && r.State.GuestIn == c.Sent && r.State.GuestOf == c.At {
		return // the same verb in another of its senses
	}
	r.fronted(c, a)
	if who := r.WhoOf(a.Mentions); len(who) > 1 {
		r.State.Several, r.State.SeveralAt = who, a.Mentions[0]
	}
	for _, mi := range a.Mentions {
		for _, w := range r.Mentions[mi].Who {
			if k := r.Actors[w].Kind; k == mention.Body || k == mention.Country || k == mention.Organisation {
				r.State.Body, r.State.BodyAt = w, c.Sent
			}
			if k := r.Actors[w].Kind; k == mention.Person || k == mention.Office && !r.Actors[w].Group || k == mention.Group && r.Pack.Order.Construct && r.Actors[w].Role == "official" && r.Actors[w].Country != "" && word.IsTrip(c.Form) {
				if w != r.State.Subject {
					r.State.Before, r.State.Subject = r.State.Subject, w
				}
				return
			}
		}
	}
}

// pronounMet is whom a pronoun names whom the subject of a clause met, where he is the one in mind or nobody is;
// -1 if none does.
func (r *Reading) pronounMet(c *phrase.Clause) int32 {
	for _, a := range c.Args {
		for _, mi := range a.Mentions {
			if m := &r.Mentions[mi]; a.Mark&pack.Subj == 0 && m.Kind == mention.Pronoun && len(m.Who) == 1 && (m.Who[0] == r.State.Subject || r.State.Subject < 0) {
				return m.Who[0]
			}
		}
	}
	return -1
}

// towardsIt reports whether a word for "towards" or "about" stands before the subject of a
// clause: what somebody else welcomes or regrets, "towards (A visits B) expressed joy".
func (r *Reading) towardsIt(a *phrase.Arg) bool {
	k := r.ItemAt[r.Mentions[a.Mentions[0]].First] - 1
	if k < 0 || !r.Pack.Order.MarkedBefore || r.SentFirst[r.Items[k].Last] {
		return false
	}
	for _, f := range r.Forms(&r.Items[k], word.Bit(pack.Prep)) {
		if f.Markers&(pack.Toward|pack.About) != 0 && f.Markers&(pack.With|pack.By) == 0 {
			return true
		}
	}
	return false
}

// Resolve gives the actors of mentions, those of pronouns and of words like
// "the two sides" from what the story has said so far.
func (r *Reading) Resolve(mentions []int32, c *phrase.Clause) []int32 {
	var out []int32
	for _, mi := range mentions {
		r.asTheTwo(mi, c)
		m := &r.Mentions[mi]
		who := m.Who
		if who == nil {
			if m.Bare { // "Russian-Chinese talks"
				for _, x := range m.Countries {
					who = word.AddOnce(who, r.Keyed(mention.Country, x, "", ""))
				}
			} else {
				r.Others = out // "the Secretary and the Foreign Minister" are two
				who = r.refer(mi, c)
				r.Others = nil
			}
			if len(who) > 0 {
				m.Who = who
				for _, w := range who {
					r.Note(w, mi)
				}
			}
		}
		for _, w := range who {
			if out == nil {
				out = r.Few()
			}
			out = word.AddOnce(out, w)
		}
	}
	return out
}

// GappedMeeting is the last meeting again with others, on other days: what follows a verb that
// is not said again. back is how many days before the last one it was, ev the words that say so.
func (r *Reading) GappedMeeting(c *phrase.Clause, mentions []int32, days date.Days, back int, ev []text.Range) {
	last := r.Meetings[len(r.Meetings)-1]
	b := r.Parties(r.Resolve(mentions, c))
	a := story.Minus(r.Parties(r.Fillers(c, []pack.Marker{pack.Subj})), b)
	if len(a) == 0 {
		for _, w := range last.Who {
			if w == r.State.Subject {
				a = []int32{w}
			}
		}
	}
	if len(a) == 0 || len(b) == 0 || !r.TwoSides(story.Union(a, b)) {
		return
	}
	m := story.Meeting{Who: story.Union(a, b), Channel: last.Channel, Status: last.Status, Evidence: ev, Rules: slices.Clone(last.Rules), Sent: last.Sent, Weak: last.Weak}
	switch {
	case !days.Start.IsZero():
		m.Days, m.Dated = days, true
	case back > 0 && last.Dated:
		m.Days, m.Dated = date.Days{Start: last.Days.Start.AddDate(0, 0, -back), End: last.Days.End.AddDate(0, 0, -back)}, true
	}
	k := r.State.Meeting
	r.AddMeeting(m)
	r.State.Meeting = k
}

// ThreatAt is to whom what somebody threatens to do would be done: "threatened to shell Haifa".
func (r *Reading) ThreatAt(reg *phrase.Region, c *phrase.Clause) []int32 {
	j := c.At + 1
	if j+1 < len(reg.Chunks) && reg.Chunks[j].Kind == phrase.OfItem && reg.Chunks[j].Is(pack.Prep) && reg.Chunks[j].Mark&pack.To != 0 {
		j++
	}
	if j >= len(reg.Chunks) || reg.Chunks[j].Feat&(pack.Base|pack.Inf) == 0 {
		return nil
	}
	for j++; j < len(reg.Chunks) && j < c.At+syntax.MaxStruck; j++ {
		x := &reg.Chunks[j]
		if x.Kind == phrase.OfPunct || x.Kind == phrase.OfQuote || x.Kind == phrase.OfItem && (x.Finite() || x.Is(pack.Comp) && !x.Is(pack.Det)) {
			return nil
		}
		if x.Kind != phrase.OfMention {
			continue
		}
		if m := &r.Mentions[x.Idx]; m.Kind == mention.Place && m.City != nil && m.City.Country != "" {
			return []int32{r.Keyed(mention.Country, m.City.Country, "", "")}
		} else if m.Kind == mention.Possessive || m.Bare {
			continue
		}
		return r.Resolve([]int32{x.Idx}, c)
	}
	return nil
}
