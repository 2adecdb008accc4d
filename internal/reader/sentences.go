package reader

import (
	"github.com/mahdar/mahdar/internal/reader/statement"
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/reference"
	"github.com/mahdar/mahdar/internal/text"
)

// sentence reads one sentence: its own clauses, then what its quotations say.
func (r *reading) sentence(si int32) {
	s := r.Doc.Sents[si]
	reg := r.Chunk(s.First, s.Last, -1)
	reg.Sent = si
	r.Stop(&reg)
	r.RollCall(&reg)
	list := r.ClausesOf(&reg, si)
	r.Interlocutors(&reg)
	r.Asked(&reg, list)
	r.Leaders(&reg, list)
	meetings, visits := len(r.Meetings), len(r.Visits)
	r.State.Entering, r.State.Entered = r.State.Subject, r.State.Acted
	r.act(&reg, list)
	r.ToldWhom(&reg, list)
	r.Gapped(&reg, list, meetings, visits)
	r.OnDays(&reg, list, meetings, visits)
	r.Pairs(&reg, list, meetings, visits)
	r.Chaired(&reg, list)
	r.Present(&reg)
	r.OnVisit(&reg)
	r.TripLasts(&reg, list, visits)
	r.GoingOn(&reg)
	if s.First >= r.BlockEnd && !reg.Asks {
		r.StatementsOf(&reg, list)
	}
	r.Keep(list)
	if s.First >= r.BlockEnd {
		r.CueInside(&reg)
	}
	if e := r.Enclosing(s.First); e >= 0 {
		r.inside(e, si, s.Last)
	}
	for qi := r.FirstQuote(s.First); qi < len(r.Doc.Quotes) && r.Doc.Quotes[qi].Open < s.Last; qi++ {
		q := &r.Doc.Quotes[qi]
		if q.Depth == 0 && r.Opaque(q) {
			r.inside(int32(qi), si, s.Last)
		}
	}
}

// inside reads the sentences of a quotation, as far as this sentence holds it.
func (r *reading) inside(qi, si, last int32) {
	q := &r.Doc.Quotes[qi]
	from := max(q.Open+1, r.Doc.Sents[si].First)
	end := min(q.Close, last)
	for i := from; i < end; i++ {
		t := r.Doc.Tokens[i]
		stop := t.Kind == text.Punct && r.Pack.Habits.Enders[rune(t.Num)] || i == end-1 || i-from >= reference.MaxInside
		if !stop {
			continue
		}
		if i+1-from > 2 {
			reg := r.Chunk(from, i+1, qi)
			reg.Sent, reg.Quote = si, qi
			list := r.ClausesOf(&reg, si)
			r.Asked(&reg, list)
			r.act(&reg, list)
			r.Keep(list)
		}
		from = i + 1
	}
}

// goesOnSaying is the person who spoke last, where a sentence opens with a cue whose subject is left
// out: "(she) stressed that the delegation, headed by A, asked for nothing" goes on with her, -1 if none.
func (r *reading) goesOnSaying(reg *phrase.Region, list []phrase.Clause) int32 {
	if !r.Pack.Order.Dropped || !r.Pack.Order.Inverted || reg.Quote >= 0 || len(list) == 0 || len(r.State.Speakers) != 1 || r.State.Spoke < reg.Sent-1 {
		return -1
	}
	c := &list[0]
	if c.Frame.Kind != pack.FSay || c.Form.Class != pack.Verb || c.Passive || !reg.Chunks[c.At].Finite() || c.Get([]pack.Marker{pack.Subj}) != nil || !r.Suits(c, r.State.Speakers) || r.Actors[r.State.Speakers[0]].Kind != mention.Person {
		return -1
	}
	for k := c.At + 1; k < len(reg.Chunks) && k < c.At+mention.MaxReach/4; k++ {
		if x := &reg.Chunks[k]; x.Kind == phrase.OfItem && x.Is(pack.Comp) {
			return r.State.Speakers[0]
		}
		if reg.Chunks[k].Kind == phrase.OfMention {
			break
		}
	}
	return -1
}

// act makes of each clause the record that its frame stands for.
func (r *reading) act(reg *phrase.Region, list []phrase.Clause) {
	first, asks := int32(-1), reg.Quote < 0 && r.Asks(reg.Sent)
	goesOn := r.goesOnSaying(reg, list)
	r.Topic(reg)
	for i := range list {
		c := &list[i]
		if r.Pack.Order.Dropped {
			r.Imply(reg, c) // "lo recibió": not the one who did
			if i+1 < len(list) && list[i+1].At == c.At && c.Form.Class == pack.Support {
				r.Imply(reg, &list[i+1])
				c.Implied = list[i+1].Implied
			}
		}
		by := r.ImpliedBeside(reg, list, i)
		for k := range c.Args { // whom pronouns mean is decided in the order of the text
			r.Resolve(c.Args[k].Mentions, by)
		}
		r.Imply(reg, c)
		r.ImpliedBySupport(list, i)
		r.DayOfLead(reg, c)
		r.MadePublic(reg, c)
		if asks {
			if !r.Pack.Order.Dropped || !r.Pack.Order.SubjectFirst { // of whom somebody is asked is not who answers
				r.Remember(c)
			}
			continue
		}
		switch c.Frame.Kind {
		case pack.FMeet, pack.FCall, pack.FDiscuss, pack.FAttend:
			if !r.StateHosts(reg, c) {
				r.Meet(reg, c, list)
				r.LastTime(reg, c, list)
				r.OffWithTrip(reg, c)
			}
		case pack.FSupport:
			r.Company(reg, c)
			if r.BringsTogether(reg, c) != nil {
				r.Meet(reg, c, list)
			}
		case pack.FOther:
			r.TripEnds(reg, c)
		case pack.FVisit, pack.FArrive:
			r.TripEnds(reg, c)
			r.Visit(reg, c, list)
			r.OffWithTrip(reg, c)
		case pack.FEvent:
			if !r.WishedDeed(reg, c) {
				r.Event(reg, c)
			}
			r.ByPhone(reg, c)
		case pack.FSay:
			r.ByPhone(reg, c)
			if c.Frame.Also != "" && !r.ToldAsDeed(list, i) && !r.WordsTellOf(reg, c) {
				r.Event(reg, c)
			}
		}
		if !r.Whether(reg, c) {
			r.Remember(c)
		}
		if first < 0 && goesOn >= 0 && c.Frame.Kind == pack.FSay {
			first = goesOn
		}
		if s := c.Get([]pack.Marker{pack.Subj}); first < 0 && reg.Quote < 0 && r.State.Subject >= 0 && s != nil && !(r.Pack.Order.SubjectFirst && !r.Pack.Order.Inverted && r.InRelativeClause(reg, c.At)) && (c.Form.Class != pack.Noun || slices.Contains(r.WhoOf(s.Mentions), r.State.Subject)) && !(r.Pack.Order.Incise && len(r.WhoOf(s.Mentions)) == 0) {
			first = r.State.Subject
			if slices.Contains(r.WhoOf(s.Mentions), first) {
				r.State.Acted, r.State.ToCome = reg.Sent, c.Plan || c.Maybe || c.Propose || c.Neg || c.Passive || c.Infinitive || r.InRelativeClause(reg, c.At)
				r.State.Declares = false
			}
		}
		if s := c.Get([]pack.Marker{pack.Subj}); s != nil && reg.Quote < 0 && r.State.Acted == reg.Sent && statement.Declares(c) && slices.Contains(r.WhoOf(s.Mentions), first) {
			r.State.Declares = true
		}
	}
	if first >= 0 && first != r.State.Subject { // the next sentence goes on from this one's main clause
		r.State.Before, r.State.Subject = r.State.Subject, first
	}
	if first < 0 && reg.Quote < 0 {
		r.Traveller(list)
		r.OnlyNominative(reg, list)
	}
}
