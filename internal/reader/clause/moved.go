package clause

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Moved reads talks and trips that were due on one day and that their sentence, further on, puts
// on another, or lets take place after all: "the talks due on Monday were moved to Friday", "went
// ahead as planned".
func (r *Reading) Moved(reg *phrase.Region, list []phrase.Clause) {
	for i := range list {
		c := &list[i]
		r.wasDue(reg, c)
		if (c.Cancel || c.Plan) && c.Form.Class == pack.Noun && word.IsTalk(c.Form) && r.tookPlace(reg, c) {
			continue
		}
		if !c.Cancel || !word.IsTalk(c.Form) && !word.IsTrip(c.Form) {
			continue
		}
		first := slices.ContainsFunc(reg.Chunks[max(0, c.At-4):c.At], func(x phrase.Chunk) bool { return r.Flagged(&x, "defers") })
		for k := c.At + 1; k < len(reg.Chunks) && k < c.At+maxMoved; k++ {
			x := &reg.Chunks[k]
			if n := k + 1; first && n < len(reg.Chunks) && x.Kind == phrase.OfItem && x.Is(pack.Prep) && (x.Mark&pack.To != 0 || r.Flagged(x, "until")) && reg.Chunks[n].Kind == phrase.OfDate {
				c.Cancel, c.Plan, c.HeldOn = false, true, n+1 // verb first: "was-postponed the meeting of A with B to Friday"
				break
			}
			if x.Kind == phrase.OfQuote || word.Semicolon(r.Punct(x)) {
				break
			}
			if r.Flagged(x, "anyway") {
				c.Cancel, c.Plan = false, false
				break
			}
			if r.Flagged(x, "defers") { // "postponed" to a day, else called off
				n := k + 1
				for n < len(reg.Chunks) && n < k+3 && reg.Chunks[n].Kind == phrase.OfItem && reg.Chunks[n].Set&(word.Bit(pack.Prep)|word.Bit(pack.Det)) != 0 {
					n++
				}
				if n < len(reg.Chunks) && reg.Chunks[n].Kind == phrase.OfDate {
					c.Cancel, c.Plan, c.HeldOn = false, true, n+1
				}
				break
			}
			if !r.Flagged(x, "moved") {
				continue
			}
			c.Cancel, c.Plan = false, true
			if k+1 < len(reg.Chunks) && reg.Chunks[k+1].Kind == phrase.OfDate {
				c.HeldOn = k + 2
			}
			break
		}
	}
}

// wasDue says of a trip or talks that are the subject of what follows that they are still to come, where a relative clause
// behind them says that they were planned, or their verb that they were put on another day, and that they are called off,
// where it says so: "a visit that had been pencilled in for May was put off", "his trip has been moved to June".
func (r *Reading) wasDue(reg *phrase.Region, c *phrase.Clause) {
	if !r.Pack.Order.Compound || c.Form.Class != pack.Noun || c.Cancel || c.Support != nil && !c.Support.Has("intransitive") && c.Support.Frame.Status != "planned" || !word.IsTalk(c.Form) && !word.IsTrip(c.Form) {
		return
	}
	rel, due := false, c.Plan
	end := c.PastArgs(c.End)
	for k := c.At + 1; k < len(reg.Chunks) && k < end+maxMoved; k++ {
		x := &reg.Chunks[k]
		switch {
		case x.Kind == phrase.OfQuote || word.Semicolon(r.Punct(x)), x.Kind == phrase.OfItem && (x.Is(pack.Neg) || x.Is(pack.Comp) && !x.Is(pack.Rel)):
			return
		case x.Kind == phrase.OfItem && x.Is(pack.Rel):
			if r.Flagged(x, "person") || r.Flagged(x, "place") || r.Flagged(x, "owner") || r.Flagged(x, "obj") && !r.Flagged(x, "subj") {
				return
			}
			rel = true
		case r.Flagged(x, "moved"):
			c.Plan = true
			if n := k + 1; n < len(reg.Chunks) && reg.Chunks[n].Kind == phrase.OfDate {
				c.HeldOn = n + 1
			}
			return
		case due && (x.Is(pack.Cancel) || r.Flagged(x, "defers")):
			c.Cancel, c.Plan = true, false
			return
		case rel && !due && (x.Is(pack.Plan) || x.Is(pack.Cancel)):
			due, c.Plan = true, true
		case c.Plan && !rel && x.Finite() && !x.Is(pack.Aux):
			return
		case due && x.Finite() && x.Feat&pack.Past != 0 && x.Supports() && !reg.Chunks[k-1].Is(pack.Aux): // "which had been planned for months, began"
			c.Plan = false
			return
		case x.Finite() && !x.Is(pack.Aux) && !rel:
			return
		}
	}
}

// tookPlace gives talks that were planned for one day the day on which a verb joined to that of the
// plan says that they were held: "had been planned for Tuesday but took place on Wednesday".
func (r *Reading) tookPlace(reg *phrase.Region, c *phrase.Clause) bool {
	joined, end := false, c.PastArgs(c.End)
	for k := end; k < len(reg.Chunks) && k < end+maxMoved; k++ {
		x := &reg.Chunks[k]
		switch {
		case x.Kind == phrase.OfQuote || word.Semicolon(r.Punct(x)) || x.Kind == phrase.OfItem && (x.Is(pack.Neg) || x.Is(pack.Rel) || x.Is(pack.Comp)):
			return false
		case x.Kind == phrase.OfMention && r.Mentions[x.Idx].Kind != mention.Place && r.Mentions[x.Idx].Kind != mention.Pronoun:
			return false // another subject
		case x.Is(pack.And), word.Comma(r.Punct(x)):
			joined = true
		case joined && x.Trig != nil && x.Trig.Class == pack.Noun && word.IsTalk(x.Trig):
			return false
		case joined && x.Finite() && !x.Is(pack.Aux):
			if !happened(x) || x.Is(pack.Cancel) {
				return false
			}
			c.Cancel, c.Plan, c.Done, c.Support = false, false, true, supportForm(x)
			for j := k + 1; j < len(reg.Chunks) && reg.Chunks[j].Kind != phrase.OfPunct && !reg.Chunks[j].Finite(); j++ {
				if reg.Chunks[j].Kind == phrase.OfDate && c.HeldOn == 0 {
					c.HeldOn = j + 1
				}
			}
			return true
		}
	}
	return false
}

// carriedOut reports whether a verb whose subject is a noun of a meeting or a trip says that this took place, or has begun.
func (r *Reading) carriedOut(x *phrase.Chunk) bool {
	if x.Kind != phrase.OfItem {
		return false
	}
	if f := r.Form(&r.Items[x.Item], pack.Ongoing); f != nil && f.Has("begun") {
		return true
	}
	return x.Finite() && happened(x)
}

// carriedOutBehind takes the plan from a noun which the participle at chunk k describes, where the verb behind it says that it
// took place: "the meeting planned between A and B took place on Monday".
func (r *Reading) carriedOutBehind(reg *phrase.Region, c *phrase.Clause, k int) {
	if x := &reg.Chunks[k]; x.Feat&pack.Part == 0 || !c.Plan || c.Cancel || reg.Chunks[k-1].Kind == phrase.OfItem && reg.Chunks[k-1].Is(pack.Aux) {
		return
	}
	for j := k + 1; j < len(reg.Chunks) && j < k+maxMoved; j++ {
		switch x := &reg.Chunks[j]; {
		case r.carriedOut(x):
			c.Plan = false
			return
		case x.Kind == phrase.OfQuote || x.Kind == phrase.OfItem && (x.Finite() || x.Is(pack.Neg) || x.Is(pack.Plan) || x.Is(pack.Aux) || x.Is(pack.Rel) || x.Is(pack.Comp) || x.Is(pack.Sub) && !x.Is(pack.Prep)) || word.Semicolon(r.Punct(x)) || word.Comma(r.Punct(x)):
			return
		}
	}
}

// happened reports whether a verb in the past says no more of its subject than that it was.
func happened(x *phrase.Chunk) bool {
	was := false
	for _, f := range x.Trigs {
		if f.Class == pack.Support && (f.Has("intransitive") || f.Has("ends")) {
			if f.Frame.Status != "" {
				return false // "was announced"
			}
			was = was || f.Feat&pack.Past != 0 || f.Has("held") // x has the past of forms that have no tense too
		}
	}
	return was
}

// maxMoved bounds how far behind talks the word stands that puts them on another day.
const maxMoved = 24

// bothBefore reports whether a clause before a meeting has for its subject only a word for those
// who had met, and the meeting is with somebody else: whoever met the first met him too.
func (r *Reading) bothBefore(reg *phrase.Region, c, b *phrase.Clause) bool {
	if !r.Pack.Order.MarkedBefore || !word.IsTalk(c.Form) {
		return false
	}
	s, o := b.Get([]pack.Marker{pack.Subj}), c.Get([]pack.Marker{pack.Obj, pack.With})
	if s == nil || o == nil || len(s.Mentions) != 1 || len(o.Mentions) == 0 {
		return false
	}
	for k := r.Stretch(reg, c.At); k < c.At; k++ {
		if r.Flagged(&reg.Chunks[k], "together") {
			return false
		}
	}
	m := &r.Mentions[s.Mentions[0]]
	return m.Kind == mention.Anaphor && m.Anaphor.N == 2 && r.Mentions[o.Mentions[0]].Kind == mention.Person
}
