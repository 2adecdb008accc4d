package reader

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// clause is a trigger with what belongs to it.
type clause struct {
	form       *pack.Form
	frame      *pack.Frame
	feat       pack.Feat // of all forms that its trigger can be
	at         int       // chunk of the trigger
	region     int32
	sent       int32
	quote      int32
	args       []arg
	support    *pack.Form // the verb whose object a noun is: held (talks)
	neg        bool
	refused    bool // of those that are denied: what somebody will not do
	plan       bool
	maybe      bool
	cancel     bool
	propose    bool
	ongoing    bool
	now        bool // ongoing in the present tense: "is meeting"
	report     bool
	passive    bool
	scheduled  bool       // a present tense that, in the body of a text, tells of what is to come
	self       bool       // with a reflexive pronoun
	infinitive bool       // after a word for "to", or in a form of its own
	aim        bool       // an infinitive of purpose: "to meet", "in order to meet"
	perfect    bool       // a participle with an auxiliary in the infinitive: "having met"
	yet        bool       // that is still to come: "to be received"
	preposed   bool       // it opens its sentence, before the clause that has its subject
	reduced    bool       // a participle without its auxiliary
	listed     bool       // whom it was with is a list behind a colon: one by one
	done       bool       // a noun of which a verb in the past tense tells
	relative   bool       // a noun whose verb stands in the relative clause behind it
	implied    []int32    // actors: the subject that a language drops
	heldOn     int        // chunk after the day on which a relative clause says that a noun took place, 0 if none does
	until      int        // chunk at which what a participle says ends, 0 if nothing tells
	tok        text.Range // from the first argument to the last
	end        int        // chunk after the last argument
	begin      int
}

// get returns the mentions in the best filled of several places.
func (c *clause) get(slots []pack.Marker) *arg {
	for _, s := range slots {
		for i := range c.args {
			if c.args[i].mark&s != 0 && len(c.args[i].mentions) > 0 {
				return &c.args[i]
			}
		}
	}
	return nil
}

// all returns the mentions in every filled one of several places.
func (c *clause) all(slots []pack.Marker) []int32 {
	var out []int32
	for i := range c.args {
		for _, s := range slots {
			if c.args[i].mark&s != 0 {
				out = append(out, c.args[i].mentions...)
				break
			}
		}
	}
	return out
}

// maxReach bounds how many chunks from its trigger an argument may stand.
const maxReach = 48

// clausesOf finds the clause of every trigger of a region.
func (r *reading) clausesOf(reg *region, at int32) []clause {
	out := r.clauseRoom[level(reg.quote)][:0]
	for i := range reg.chunks {
		c := &reg.chunks[i]
		if c.trig == nil {
			continue
		}
		n := len(out)
		c.clause = int32(n)
		for _, f := range c.trigs {
			out = append(out, clause{form: f, frame: f.Frame, feat: c.feat, at: i, region: at, sent: reg.sent, quote: reg.quote, begin: i, end: i + 1})
			cl := &out[len(out)-1]
			if f.Class == pack.Verb || f.Class == pack.Support {
				r.verbClause(reg, cl, out[:n])
				r.leaveToTalks(reg, cl)
			} else {
				r.nounClause(reg, cl, out[:n])
				r.heldBy(cl)
			}
		}
	}
	r.clauseRoom[level(reg.quote)] = out
	r.laterSubjects(reg, out)
	r.timedSubjects(reg, out)
	r.scope(reg, out)
	for i := range out {
		r.extent(reg, &out[i])
	}
	return out
}

// scope carries what governs a clause down to it: what somebody denied or
// proposed did not take place; what a planned or cancelled trip was for is
// planned or cancelled.
func (r *reading) scope(reg *region, list []clause) {
	i := 0
	denied, proposed, wished, supposed := false, false, false, false
	for k := range reg.chunks {
		x := &reg.chunks[k]
		if semicolon(r.punct(x)) {
			denied, proposed, wished, supposed = false, false, false, false
		}
		supposed = supposed || r.pack.Order.SubjectFirst && x.is(pack.Maybe) && (x.is(pack.Sub) || x.is(pack.Comp)) // elsewhere the verb stands beside it
		supposed = supposed || r.pack.Order.MarkedBefore && x.kind == cItem && r.has(&r.items[x.item], bit(pack.Maybe), "rumour")
		if x.is(pack.Comp) && !(x.is(pack.Det) && !x.is(pack.Sub) && k+1 < len(reg.chunks) && reg.chunks[k+1].kind == cDate) {
			if d, p, told := r.governor(reg, k); told {
				denied, proposed = d, p
			}
			f := r.form(&r.items[x.item], pack.Comp)
			wished = f != nil && f.Has("subjunctive")
		}
		for ; i < len(list) && list[i].at == k; i++ {
			c := &list[i]
			if r.pack.Order.Construct && c.feat&pack.Ger != 0 && c.feat&(pack.Past|pack.Pres) == 0 && k > 0 && comma(r.punct(&reg.chunks[k-1])) {
				denied, proposed, wished = false, false, false // "denied that …, accusing": no part of what is denied
			}
			if supposed && x.finite() { // "unless X frees prisoners": nobody says that he does
				c.maybe, c.plan = true, false
			}
			if c.frame.Kind == pack.FSay {
				c.propose = c.propose || proposed && c.feat&pack.Past == 0
				continue
			}
			// "denied that his visit to Cairo was a secret": the visit is not denied
			c.neg = c.neg || denied && (c.form.Class == pack.Verb || c.support != nil) || r.doubted(reg, c)
			if wished && c.feat&pack.Past != 0 && !c.plan { // "asked that he met": he has not yet
				c.propose = true
			}
			c.propose = c.propose || r.pack.Order.MarkedBefore && r.aimed(reg, c)
			if proposed && (c.feat&pack.Past == 0 || c.feat&(pack.Pres|pack.Base) != 0) && !c.plan {
				c.propose = true
			}
			if !c.plan && r.underPlan(reg, c, list[:i]) {
				c.plan = true
			}
			if c.support != nil && c.plan {
				for k := i - 1; k >= 0 && k > i-6; k-- { // "arrived on Monday to hold talks"
					if b := &list[k]; b.form == c.support {
						c.plan, c.done = !b.done, b.done
						break
					}
				}
			}
			if c.infinitive && r.usedFor(reg, c) {
				c.plan, c.done = false, true
			} else if r.purpose(reg, c) {
				g := r.serves(reg, list[:i])
				if g == nil {
					g = r.saidAtTalk(reg, c, list[:i])
				}
				if g != nil {
					c.plan, c.cancel = c.plan || g.plan || g.frame.Status == "planned", c.cancel || g.cancel
					if (isTalk(c.form) || c.form.Class == pack.Support) && r.tripOver(reg, g, c.at) {
						c.plan, c.done = false, true
					}
				} else if c.aim {
					c.plan = true
				}
			}
		}
		supposed = supposed && !x.finite()
	}
}

// underPlan reports whether what a clause tells hangs on something planned: "will fly
// to Doha, where he holds talks", "is to leave for Rome, meeting the Pope on the way".
func (r *reading) underPlan(reg *region, c *clause, before []clause) bool {
	verb := c.form.Class == pack.Verb || c.form.Class == pack.Support
	hangs := false
	switch {
	case c.support != nil:
		for i := len(before) - 1; i >= 0; i-- {
			if b := &before[i]; b.form == c.support {
				return b.plan && !b.cancel
			}
		}
		return false
	case c.form.Class == pack.Noun && isTalk(c.form):
		return r.besidePlanned(reg, c, before)
	case !verb || c.feat&(pack.Past|pack.Fut) != 0:
		return false
	case c.feat&pack.Ger != 0 && c.feat&pack.Pres == 0:
		hangs = true
	case c.feat&pack.Pres != 0 && c.at > 0:
		x := &reg.chunks[c.at-1]
		for k := c.at - 1; k >= 0 && k > c.at-4; k-- { // "where he then holds"
			if x = &reg.chunks[k]; x.is(pack.Sub) || x.is(pack.Rel) {
				break
			}
		}
		hangs = r.placeWord(x)
	}
	if !hangs {
		return false
	}
	for i := len(before) - 1; i >= 0; i-- {
		if b := &before[i]; b.at != c.at && b.form.Class == pack.Verb && reg.chunks[b.at].finite() {
			return b.plan && !b.cancel && isTrip(b.form)
		}
	}
	return false
}

// placeWord reports whether a word like "where" opens a clause.
func (r *reading) placeWord(x *chunk) bool {
	return x.kind == cItem && r.has(&r.items[x.item], bit(pack.Rel)|bit(pack.Sub), "place")
}

// governor says whether the clause that the complementiser at chunk k opens is
// denied or proposed by what stands before it, "denied that", "it is not true
// that", "proposed that"; told says that a verb of saying governs it at all.
func (r *reading) governor(reg *region, k int) (denied, proposed, told bool) {
	far := false
	for j := k - 1; j >= 0 && j > k-12; j-- {
		x := &reg.chunks[j]
		if x.kind == cQuote || x.kind == cPunct && !comma(r.punct(x)) || x.is(pack.Rel) && !x.is(pack.Det) {
			break
		}
		for _, f := range x.trigs {
			if f.Frame.Denies || f.Frame.Type == "REJECT" && f.Class == pack.Verb {
				return true, false, true // "denied that", "refused that he be freed"
			}
			if f.Frame.Kind == pack.FSay && (f.Frame.Status == "proposed" || f.Frame.Also == "REQUEST") {
				return false, true, true // "demanded that he dismiss the minister"
			}
		}
		far = far || x.kind == cItem && x.is(pack.Prep) && !x.is(pack.Neg) || x.finite() && x.trig.Frame.Kind != pack.FSay
		switch {
		case x.is(pack.Neg) && !x.is(pack.And):
			said := told || j == k-2 && reg.chunks[k-1].set&(bit(pack.Word)|bit(pack.Adj)) != 0 // "did not say that", "is not true that"
			for _, f := range x.trigs {
				said = said || f.Frame.Kind == pack.FSay
			}
			said = said || j > 0 && reg.chunks[j-1].finite() && reg.chunks[j-1].trig.Frame.Kind == pack.FSay // "ne croit pas que"
			return !far && said, false, said
		case told && !x.is(pack.Aux) && !x.is(pack.Adverb):
			return false, false, true
		case x.trig != nil && x.trig.Frame.Kind == pack.FSay:
			told = true
		case x.finite(), x.is(pack.And), x.is(pack.Comp) && !x.is(pack.Det):
			return false, false, told
		}
	}
	return false, false, told
}

// purpose reports whether a clause tells what for: an infinitive, or a meeting
// after a word for "for".
func (r *reading) purpose(reg *region, c *clause) bool {
	if c.infinitive {
		return true
	}
	if c.form.Class != pack.Noun || !isTalk(c.form) || c.support != nil {
		return false
	}
	j := r.skipDet(reg, c.at-1)
	return j >= 0 && reg.chunks[j].is(pack.Prep) && reg.chunks[j].mark&pack.For != 0
}

// serves is the trip that a clause of purpose belongs to: the nearest before it,
// with no other verb in between; nil if there is none.
func (r *reading) serves(reg *region, before []clause) *clause {
	if len(before) == 0 {
		return nil
	}
	for i := len(before) - 1; i >= 0 && i > len(before)-6; i-- {
		if d := &before[i]; isTrip(d.form) {
			return d
		} else if reg.chunks[d.at].finite() && d.form.Class == pack.Verb {
			return nil
		}
	}
	return nil
}

// tripOver reports whether a trip for which something was to be done, in the clause whose
// trigger is chunk at, was made on a day before the text was written: "flew to Doha on
// Monday to meet the Emir".
func (r *reading) tripOver(reg *region, g *clause, at int) bool {
	if g.plan || g.cancel || g.neg || g.maybe || g.form.Class != pack.Verb || g.feat&pack.Past == 0 || r.ref.IsZero() {
		return false
	}
	for k := max(g.begin, g.at-maxSubject); k < at; k++ {
		if x := &reg.chunks[k]; x.kind == cDate {
			d := r.daysOf(x.idx, false)
			return !d.End.IsZero() && d.End.Before(r.ref)
		}
	}
	return false
}

// extent gives the tokens from a clause's first argument to its last.
func (r *reading) extent(reg *region, c *clause) {
	b, e := c.begin, c.end
	for _, a := range c.args {
		if a.to == a.from {
			continue
		}
		if a.mark&pack.Poss == 0 || a.from > c.at-4 {
			b = min(b, a.from)
		}
		e = max(e, a.to)
	}
	if e > len(reg.chunks) {
		e = len(reg.chunks)
	}
	c.begin, c.end = b, e
	c.tok = text.Range{First: reg.chunks[b].first, Last: reg.chunks[e-1].last}
}

// inTitle reports whether a token stands in the headline, where a comma can do
// the work of "and".
func (r *reading) inTitle(tok int32) bool {
	return r.title >= 0 && r.para[tok] == r.title || r.liveEntry(r.para[tok])
}
