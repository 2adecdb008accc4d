package factuality

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// What the small words before a verb say of it: planned, denied, not done yet.

// Around reads the small words before a verb: will, not, was, could.
func (r *Reading) Around(reg *phrase.Region, c *phrase.Clause) int {
	j := c.At - 1
	self := false // a reflexive pronoun: the auxiliary makes no passive
	for ; j >= 0; j-- {
		if k := r.SetOffSmall(reg, j); k >= 0 {
			j = k + 1
			continue
		}
		x := &reg.Chunks[j]
		if x.Kind == phrase.OfDate {
			continue
		}
		if x.Kind != phrase.OfItem || x.Set == 0 || r.OwnedPlan(reg, j) {
			break
		}
		small := false
		if x.Is(pack.Neg) {
			c.Neg, small = true, true
			c.Refused = c.Refused || r.Form(&r.Items[x.Item], pack.Neg).Has("refuses")
		}
		if x.Is(pack.Plan) {
			c.Plan, small = true, true
		}
		if x.Is(pack.Maybe) && !x.Is(pack.Plan) {
			if f := r.Form(&r.Items[x.Item], pack.Maybe); f.Has("reported") && r.saidBefore(reg, j) {
				c.Plan = true // "said he would meet"
			} else {
				c.Maybe = true
			}
			small = true
		}
		if x.Is(pack.Ongoing) {
			c.Ongoing, small = true, true
		}
		if x.Is(pack.Cancel) && r.Invited(reg, j) {
			small = true
		} else if x.Is(pack.Cancel) {
			if f := r.Form(&r.Items[x.Item], pack.Cancel); f != nil && f.Is(pack.Propose) {
				c.Propose = true
			} else {
				c.Cancel = true
			}
			small = true
		}
		if x.Is(pack.Report) {
			c.Report, small = true, true
		}
		if x.Is(pack.Aux) {
			for _, f := range r.Forms(&r.Items[x.Item], word.Bit(pack.Aux)) {
				if f.Has("be") && c.Feat&pack.Part != 0 {
					c.Passive = true
				}
				if f.Has("be") && c.Feat&pack.Ger != 0 {
					c.Ongoing, c.Now = true, !f.Has("was")
				}
				if f.Has("done") && c.Feat&(pack.Base|pack.Past) == pack.Base { // "managed to meet"
					c.Feat = c.Feat&^(pack.Base|pack.Pres|pack.Imp) | pack.Past
				}
				if f.Has("done") && c.Yet { // "managed to be received"
					c.Perfect, c.Yet = false, false
				}
				if f.Has("decided") && c.Frame.Kind != pack.FEvent && c.Feat&(pack.Base|pack.Inf) != 0 {
					c.Plan = true // "decided to visit"; "decided to expel" is the deed
				}
				if f.Has("pledges") && c.Feat&(pack.Base|pack.Inf) != 0 && (c.Frame.Kind != pack.FEvent || !given[c.Frame.Type]) {
					c.Plan = true // "promised to visit"; "promised to give ten million" is declared
				}
				if f.Has("may") && c.Feat&pack.Pres != 0 && c.Feat&pack.Past == 0 {
					c.Maybe = true
				}
				self = self || f.Has("self")
				c.Perfect = c.Perfect || f.Has("perfect") && c.Feat&pack.Part != 0
				if f.Feat.HasFeat(pack.Inf) && f.Feat&(pack.Past|pack.Pres) == 0 && c.Feat&pack.Part != 0 { // "after having met X", "in order to be received by X"
					c.Perfect, c.Yet = true, f.Has("now")
				}
			}
			small = true
		}
		if x.Is(pack.Adverb) || x.Is(pack.DayPart) || x.Is(pack.Modifier) {
			small = true
		}
		if x.Is(pack.Prep) && x.Mark&pack.To != 0 && c.Feat&(pack.Base|pack.Inf) != 0 {
			small = true // "to meet"
			c.Infinitive = true
			c.Neg = c.Neg || r.deniedFor(reg, j-1)
			switch first := r.FirstTo(reg, j-1); {
			case r.Form(&r.Items[x.Item], pack.Prep).Has("moment"): // "al llegar"
			case first:
				c.Plan = r.PlanBefore(reg, j-1) // "will become the first to visit"
			case c.Feat&(pack.Past|pack.Pres) == 0, j == 0, reg.Chunks[j-1].Kind == phrase.OfMention, reg.Chunks[j-1].Kind == phrase.OfItem && reg.Chunks[j-1].Trig == nil && reg.Chunks[j-1].Set&(word.Bit(pack.Word)|word.Bit(pack.TopicNoun)) != 0:
				c.Plan = true // "an invitation to visit"
			case reg.Chunks[j-1].Kind == phrase.OfItem && reg.Chunks[j-1].Set == 0 && c.Frame.Kind == pack.FEvent:
				c.Plan = true // "called on its followers to kill"
			case j > 0 && r.attempted(&reg.Chunks[j-1]):
				c.Plan = true // "tried to talk to"
			}
		}
		if !small {
			break
		}
	}
	if self {
		c.Passive = false
	}
	c.Plan = c.Plan || c.Infinitive && c.Report // "is reported to visit"
	c.Self = self
	if c.Perfect && (c.Plan || c.Maybe) {
		c.Perfect = false // "is to be received"
	} else if c.Perfect && c.Yet && !self { // not "s'être rendu"
		r.BeDone(reg, c, j)
	}
	return j
}

// given is the types of events that are declared by whoever pledges them.
var given = map[string]bool{"AID": true, "RETREAT": true, "CONCEDE": true, "SUPPORT": true, "COOPERATE": true}

// OwnedPlan reports whether a word for a plan or a proposal is a noun where words are not spaced: its
// owner or a word like "this" stands right before it, "A's proposal was rejected".
func (r *Reading) OwnedPlan(reg *phrase.Region, j int) bool {
	x := &reg.Chunks[j]
	return !r.Pack.Spaced && j > 0 && x.Last-x.First > 1 && (x.Is(pack.Plan) || x.Is(pack.Cancel)) && (r.OwnerAt(reg, j-1) || reg.Chunks[j-1].Kind == phrase.OfItem && (reg.Chunks[j-1].Is(pack.Of) || reg.Chunks[j-1].Is(pack.Det)))
}

// deniedFor reports whether words that deny stand right before the one at chunk j of whom an
// infinitive behind him tells: "there are no plans for X to go".
func (r *Reading) deniedFor(reg *phrase.Region, j int) bool {
	if j < 1 || reg.Chunks[j].Kind != phrase.OfMention {
		return false
	}
	for k := r.ChainLeft(reg, j).From - 1; k >= 0 && k > j-mention.MaxAdverbials; k-- {
		x := &reg.Chunks[k]
		if x.Kind != phrase.OfItem || x.Finite() {
			return false
		}
		if x.Is(pack.Neg) {
			return x.Last-x.First > 1
		}
	}
	return false
}

// saidBefore reports whether a verb of saying stands before chunk j, so that
// what follows is told in its tense.
func (r *Reading) saidBefore(reg *phrase.Region, j int) bool {
	for j--; j >= 0; j-- {
		if t := reg.Chunks[j].Trig; t != nil && t.Frame.Kind == pack.FSay && reg.Chunks[j].Finite() {
			return true
		}
	}
	return false
}

// JoinedBase gives a verb in its base form what governs the one it is joined to:
// "will meet X and call on Y", "would not see X or call on Y".
func (r *Reading) JoinedBase(reg *phrase.Region, c *phrase.Clause, j int, before []phrase.Clause) {
	if j >= 0 && !r.Pack.Order.Dropped && c.Feat&pack.Inf != 0 && c.Feat&^pack.Inf == 0 && (reg.Chunks[j].Is(pack.And) || word.Comma(r.Punct(&reg.Chunks[j]))) { // "managed to see X and talk to Y"
		for i := len(before) - 1; i >= 0 && c.At-before[i].At < mention.MaxReach; i-- {
			if b := &before[i]; b.Form.Class == pack.Verb && b.Feat&pack.Inf != 0 && b.Feat&^pack.Inf == 0 && b.Infinitive {
				c.Infinitive = true
				c.Neg, c.Plan, c.Maybe, c.Cancel, c.Propose = c.Neg || b.Neg, c.Plan || b.Plan, c.Maybe || b.Maybe, c.Cancel || b.Cancel, c.Propose || b.Propose
				return
			} else if reg.Chunks[b.At].Finite() {
				return
			}
		}
		return
	}
	if p := c.At - 1; p >= 0 && c.Feat&pack.Base != 0 && reg.Chunks[p].Trig != nil && reg.Chunks[p].Trig.Class == pack.Verb && reg.Chunks[p].Feat&pack.Base != 0 && len(before) > 0 && before[len(before)-1].At == p {
		b := &before[len(before)-1] // "to help shoot them down"
		c.Neg, c.Plan, c.Maybe, c.Propose = c.Neg || b.Neg && !b.Frame.Neg, c.Plan || b.Plan || b.Infinitive, c.Maybe || b.Maybe, c.Propose || b.Propose
		return
	}
	if p := c.At - 1; p > 0 && c.Feat&pack.Base != 0 && reg.Chunks[p].Kind == phrase.OfItem && reg.Chunks[p].Trig == nil && !reg.Chunks[p].Is(pack.Prep) && reg.Chunks[p-1].Is(pack.Prep) && reg.Chunks[p-1].Mark&pack.To != 0 {
		c.Plan = true // the same with a verb that no list has
	}
	if j < 0 || c.At-j > 2 || !reg.Chunks[j].Is(pack.And) || c.Feat&pack.Base == 0 || c.Plan || c.Maybe {
		return
	}
	for i := len(before) - 1; i >= 0 && j-before[i].At < mention.MaxReach; i-- {
		b := &before[i]
		if b.Form.Class != pack.Verb && b.Form.Class != pack.Support {
			continue
		}
		if b.Feat&pack.Base != 0 && !r.SemicolonBetween(reg, b.At, j) {
			c.Neg, c.Plan, c.Maybe = c.Neg || b.Neg && !b.Frame.Neg, b.Plan, b.Maybe
			c.Cancel, c.Propose = c.Cancel || b.Cancel, c.Propose || b.Propose
		}
		return
	}
}

// attempted reports whether a verb that makes no record does not say of the infinitive
// behind it that it was done, as one with the flag "does" would: "tried to", not "managed to". Nor
// does one with the flag "undertakes", whatever record it makes.
func (r *Reading) attempted(x *phrase.Chunk) bool {
	if x.Trig == nil || x.Trig.Class != pack.Verb {
		return false
	}
	for _, f := range x.Trigs {
		if f.Has("undertakes") {
			return true // "promised to free them"
		}
	}
	if x.Trig.Frame.Kind != pack.FOther {
		return false
	}
	for _, f := range x.Trigs {
		if f.Has("does") || f.Frame.Kind != pack.FOther {
			return false
		}
	}
	return true
}

// Invited reports whether the word at chunk k is the invitation upon which something
// is done, "at X's invitation", and invites nobody itself.
func (r *Reading) Invited(reg *phrase.Region, k int) bool {
	if k < 2 || !reg.Chunks[k].Is(pack.Cancel) || reg.Chunks[k-1].Kind != phrase.OfMention {
		return false
	}
	q := r.SkipDet(reg, r.ChainLeft(reg, k-1).From-1)
	return q >= 0 && reg.Chunks[q].Kind == phrase.OfItem && reg.Chunks[q].Is(pack.Prep) && reg.Chunks[q].Mark&pack.By != 0
}
