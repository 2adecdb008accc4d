package phrase

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Clause is a trigger with what belongs to it.
type Clause struct {
	Form       *pack.Form
	Frame      *pack.Frame
	Feat       pack.Feat // of all forms that its trigger can be
	At         int       // chunk of the trigger
	Region     int32
	Sent       int32
	Quote      int32
	Args       []Arg
	Support    *pack.Form // the verb whose object a noun is: held (talks)
	Neg        bool
	Refused    bool // of those that are denied: what somebody will not do
	Plan       bool
	Maybe      bool
	Cancel     bool
	Propose    bool
	Ongoing    bool
	Now        bool // ongoing in the present tense: "is meeting"
	Report     bool
	Passive    bool
	Scheduled  bool       // a present tense that, in the body of a text, tells of what is to come
	Self       bool       // with a reflexive pronoun
	Onward     bool       // a verb of leaving that tells where the trip leads too
	Infinitive bool       // after a word for "to", or in a form of its own
	Aim        bool       // an infinitive of purpose: "to meet", "in order to meet"
	Perfect    bool       // a participle with an auxiliary in the infinitive: "having met"
	Yet        bool       // that is still to come: "to be received"
	Preposed   bool       // it opens its sentence, before the clause that has its subject
	Reduced    bool       // a participle without its auxiliary
	Listed     bool       // whom it was with is a list behind a colon: one by one
	Done       bool       // a noun of which a verb in the past tense tells
	Relative   bool       // a noun whose verb stands in the relative clause behind it
	Implied    []int32    // actors: the subject that a language drops
	HeldOn     int        // chunk after the day on which a relative clause says that a noun took place, 0 if none does
	Until      int        // chunk at which what a participle says ends, 0 if nothing tells
	Tok        text.Range // from the first argument to the last
	End        int        // chunk after the last argument
	Begin      int
}

// Get returns the mentions in the best filled of several places. Hundreds of rules ask for them: were it copied
// into each, they would not find one another's code in the processor's cache.
//
//go:noinline
func (c *Clause) Get(slots []pack.Marker) *Arg {
	for _, s := range slots {
		for i := range c.Args {
			if c.Args[i].Mark&s != 0 && len(c.Args[i].Mentions) > 0 {
				return &c.Args[i]
			}
		}
	}
	return nil
}

// All returns the mentions in every filled one of several places.
func (c *Clause) All(slots []pack.Marker) []int32 {
	var out []int32
	for i := range c.Args {
		for _, s := range slots {
			if c.Args[i].Mark&s != 0 {
				out = append(out, c.Args[i].Mentions...)
				break
			}
		}
	}
	return out
}

// UnderPlan reports whether what a clause tells hangs on something planned: "will fly
// to Doha, where he holds talks", "is to leave for Rome, meeting the Pope on the way".
func (r *Reading) UnderPlan(reg *Region, c *Clause, before []Clause) bool {
	verb := c.Form.Class == pack.Verb || c.Form.Class == pack.Support
	hangs := false
	yet := false // it is before what follows a word for "before"
	switch {
	case c.Support != nil:
		for i := len(before) - 1; i >= 0; i-- {
			if b := &before[i]; b.Form == c.Support {
				return b.Plan && !b.Cancel
			}
		}
		return false
	case c.Form.Class == pack.Noun && word.IsTalk(c.Form):
		return r.besidePlanned(reg, c, before)
	case !verb || c.Feat&(pack.Past|pack.Fut) != 0:
		return false
	case c.Feat&pack.Ger != 0 && c.Feat&pack.Pres == 0:
		hangs = true
	case c.Feat&pack.Pres != 0 && c.At > 0:
		x := &reg.Chunks[c.At-1]
		for k := c.At - 1; k >= 0 && k > c.At-4; k-- { // "where he then holds"
			if x = &reg.Chunks[k]; x.Is(pack.Sub) || x.Is(pack.Rel) {
				break
			}
		}
		hangs = r.PlaceWord(x)
		if yet = x.Kind == OfItem && r.Has(&r.Items[x.Item], word.Bit(pack.Sub), "yet"); yet {
			hangs = true
		}
	}
	if !hangs {
		return false
	}
	for i := len(before) - 1; i >= 0; i-- {
		if b := &before[i]; b.At != c.At && b.Form.Class == pack.Verb && reg.Chunks[b.At].Finite() {
			return b.Plan && !b.Cancel && (word.IsTrip(b.Form) || yet && word.IsTalk(b.Form))
		}
	}
	return false
}

// PlaceWord reports whether a word like "where" opens a clause.
func (r *Reading) PlaceWord(x *Chunk) bool {
	return x.Kind == OfItem && r.Has(&r.Items[x.Item], word.Bit(pack.Rel)|word.Bit(pack.Sub), "place")
}

// Purpose reports whether a clause tells what for: an infinitive, or a meeting
// after a word for "for".
func (r *Reading) Purpose(reg *Region, c *Clause) bool {
	if c.Infinitive {
		return true
	}
	if c.Form.Class != pack.Noun || !word.IsTalk(c.Form) || c.Support != nil {
		return false
	}
	j := r.SkipDet(reg, c.At-1)
	if j < 0 || !reg.Chunks[j].Is(pack.Prep) {
		return false
	}
	whither := r.Pack.Order.Cases && reg.Chunks[j].Mark&pack.On != 0 && c.Feat&pack.Acc != 0 && c.Feat&pack.Loc == 0 // "goes to(-ACC) talks"
	return whither || reg.Chunks[j].Mark&pack.For != 0
}

// Serves is the trip that a clause of purpose belongs to: the nearest before it,
// with no other verb in between; nil if there is none.
func (r *Reading) Serves(reg *Region, before []Clause) *Clause {
	if len(before) == 0 {
		return nil
	}
	for i := len(before) - 1; i >= 0 && i > len(before)-6; i-- {
		if d := &before[i]; word.IsTrip(d.Form) {
			return d
		} else if i > 0 && before[i-1].At == d.At {
			continue // a verb that tells of a trip, and of other things
		} else if reg.Chunks[d.At].Finite() && d.Form.Class == pack.Verb {
			return nil
		}
	}
	return nil
}

// TripOver reports whether a trip for which something was to be done, in the clause whose
// trigger is chunk at, was made on a day before the text was written: "flew to Doha on
// Monday to meet the Emir".
func (r *Reading) TripOver(reg *Region, g *Clause, at int) bool {
	if g.Plan || g.Cancel || g.Neg || g.Maybe || g.Frame.Status != "" || g.Form.Class != pack.Verb || g.Feat&pack.Past == 0 || r.Ref.IsZero() {
		return false
	}
	for k := max(g.Begin, g.At-MaxSubject); k < at; k++ {
		if x := &reg.Chunks[k]; x.Kind == OfDate {
			d := r.DaysOf(x.Idx, false)
			return !d.End.IsZero() && d.End.Before(r.Ref)
		}
	}
	return false
}

// Extent gives the tokens from a clause's first argument to its last.
func (r *Reading) Extent(reg *Region, c *Clause) {
	b, e := c.Begin, c.End
	for _, a := range c.Args {
		if a.To == a.From {
			continue
		}
		if a.Mark&pack.Poss == 0 || a.From > c.At-4 {
			b = min(b, a.From)
		}
		e = max(e, a.To)
	}
	if e > len(reg.Chunks) {
		e = len(reg.Chunks)
	}
	c.Begin, c.End = b, e
	c.Tok = text.Range{First: reg.Chunks[b].First, Last: reg.Chunks[e-1].Last}
}

// NoVoices leaves out spokesmen who are a clause's subject only because it has no
// other: they told of it.
func (r *Reading) NoVoices(who []int32, c *Clause) []int32 {
	var out []int32
	for _, w := range who {
		said := r.Actors[w].Role != "spokesperson"
		for _, a := range c.Args {
			for _, mi := range a.Mentions {
				said = said || a.To > a.From && slices.Contains(r.Mentions[mi].Who, w)
			}
		}
		if said {
			out = append(out, w)
		}
	}
	return out
}

// ImpliedBySupport gives a noun without an owner the subject left out of the verb that
// carries it: "Le expresó su apoyo"; "(the two) held a meeting".
func (r *Reading) ImpliedBySupport(list []Clause, i int) {
	c := &list[i]
	if !r.Pack.Order.Dropped || c.Form.Class != pack.Noun || c.Support == nil || c.Passive || c.Get([]pack.Marker{pack.Subj}) != nil {
		return
	}
	talk := word.IsTalk(c.Form) && c.Get([]pack.Marker{pack.Poss, pack.OfM, pack.Between, pack.With, pack.By}) == nil
	trip := r.Pack.Order.Construct && word.IsTrip(c.Form) && c.Get([]pack.Marker{pack.Poss, pack.By}) == nil // "(he) paid a visit"
	if !talk && !trip && (c.Frame.Kind != pack.FEvent || !r.Pack.Order.Inverted && !r.Pack.Order.Construct) {
		return
	}
	if p := c.Get([]pack.Marker{pack.Poss}); p != nil && len(p.Mentions) == 1 && r.Mentions[p.Mentions[0]].Kind == mention.Country && p.From > c.At {
		return // "since the Russian offensive began": whose it is, it says
	}
	for k := i - 1; k >= 0 && k > i-8; k-- {
		if s := &list[k]; s.Form == c.Support && s.At < c.At {
			if !talk || len(s.Implied) == 2 && s.Feat&pack.Du != 0 {
				c.Implied = s.Implied
			}
			return
		}
	}
}

// Grammatical is the subject of a clause as its verb has it: of a passive, whom
// the deed is done to, where that stands before the verb.
func (c *Clause) Grammatical() *Arg {
	if c.Passive {
		if a := c.Get([]pack.Marker{pack.Obj}); a != nil && a.To <= c.At {
			return a
		}
	}
	return c.Get([]pack.Marker{pack.Subj})
}

// Leaves reports whether a clause tells that somebody leaves where he was, and no more.
func (c *Clause) Leaves() bool { return c.Form.Has("leaves") && !c.Onward }
