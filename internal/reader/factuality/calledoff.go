package factuality

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Meetings, trips and deeds that were called off.

// CalledOff makes the meeting that its sentence planned before a cancelled one: "was
// to be received by X, but the meeting fell through".
func (r *Reading) CalledOff(c *phrase.Clause) bool {
	n := len(r.Meetings) - 1
	if !c.Cancel || c.Form.Class != pack.Noun || n < 0 || r.Meetings[n].Sent != c.Sent || r.Meetings[n].Status != "planned" || r.earlier(c) {
		return false
	}
	r.Meetings[n].Status = "cancelled"
	return true
}

// TripOff does so with the trip that its sentence planned, or the one before it: "X is to come on
// Monday. The visit was cancelled". Who travels is whoever the noun says, if it says so.
func (r *Reading) TripOff(reg *phrase.Region, c *phrase.Clause, who []int32) bool {
	n := len(r.Visits) - 1
	if !c.Cancel && c.Frame.Status != "cancelled" || n < 0 || r.Visits[n].Status != "planned" {
		return false
	}
	v := &r.Visits[n]
	if told := v.Evidence[0].First; told < r.Doc.Sents[reg.Sent].First {
		if reg.Sent == 0 || reg.Quote >= 0 || told < r.Doc.Sents[reg.Sent-1].First || r.indefinite(reg, c) || len(who) > 0 && !r.ShareTraveller(v.Who, who) {
			return false
		}
		if days, ok, back := r.ClauseDays(reg, c, true); back || ok && days.End.Before(r.Ref.AddDate(0, 0, -longAgo)) {
			return false // "an earlier visit, planned for May, was cancelled"
		}
	}
	v.Status = "cancelled"
	return true
}

// longAgo is how many days before the story something must lie to be none of its news.
const longAgo = 10

// indefinite reports whether an indefinite article stands before a clause's noun: one that was not spoken of.
func (r *Reading) indefinite(reg *phrase.Region, c *phrase.Clause) bool {
	for k := c.At - 1; k >= 0 && k > c.At-4 && reg.Chunks[k].Kind == phrase.OfItem && !reg.Chunks[k].Finite(); k-- {
		if r.Has(&r.Items[reg.Chunks[k].Item], word.Bit(pack.Det), "indef") {
			return true
		}
	}
	return false
}

// CancelledBehind notes that a noun which the participle at chunk k describes is called off by
// the verb behind it: "the visit planned for Friday was cancelled".
func (r *Reading) CancelledBehind(reg *phrase.Region, c *phrase.Clause, k int) {
	if x := &reg.Chunks[k]; x.Feat&pack.Part == 0 || k > 0 && reg.Chunks[k-1].Kind == phrase.OfItem && reg.Chunks[k-1].Is(pack.Aux) {
		return
	}
	for j := k + 1; j < len(reg.Chunks) && j < k+mention.MaxReach/2; j++ {
		x := &reg.Chunks[j]
		if x.Is(pack.Cancel) && reg.Chunks[j-1].Is(pack.Aux) {
			r.Cancelled(reg, c, j)
			return
		}
		if x.Trig != nil && x.Trig.Class == pack.Verb || x.Is(pack.Comp) || x.Is(pack.Sub) && !x.Is(pack.Prep) || x.Is(pack.Rel) || x.Is(pack.And) || word.Semicolon(r.Punct(x)) {
			return
		}
	}
}

// usedFor reports whether the verb before an infinitive says that what it tells was done: "took
// advantage of the summit to meet X".
func (r *Reading) usedFor(reg *phrase.Region, c *phrase.Clause) bool {
	for k := c.At - 1; k >= 0 && k > c.At-mention.MaxReach; k-- {
		x := &reg.Chunks[k]
		switch {
		case word.Semicolon(r.Punct(x)) || x.Kind == phrase.OfQuote || x.Is(pack.Comp) && !x.Is(pack.Prep):
			return false
		case x.Kind == phrase.OfItem && r.Has(&r.Items[x.Item], word.Bit(pack.Verb), "uses"):
			return x.Feat&pack.Inf == 0 && x.Feat&(pack.Past|pack.Part|pack.Ger) != 0
		case x.Finite():
			return false
		}
	}
	return false
}

// Cancelled notes that a clause is called off, or only proposed, where chunk k is a word that
// says so.
func (r *Reading) Cancelled(reg *phrase.Region, c *phrase.Clause, k int) {
	x := &reg.Chunks[k]
	if x.Kind != phrase.OfItem || !x.Is(pack.Cancel) {
		return
	}
	if f := r.Form(&r.Items[x.Item], pack.Cancel); f != nil && f.Is(pack.Propose) {
		c.Propose = true
	} else {
		c.Cancel = true
	}
}

// PutOff reports whether the verb behind the noun of a deed says that it was called off: "the
// signing of the accord was postponed".
func (r *Reading) PutOff(reg *phrase.Region, c *phrase.Clause) bool {
	for k := max(c.End, c.At+1); k < len(reg.Chunks) && k < c.End+mention.MaxAdverbials; k++ {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfItem && x.Is(pack.Cancel) && reg.Chunks[k-1].Kind == phrase.OfItem && reg.Chunks[k-1].Is(pack.Aux) {
			return true
		}
		if x.Finite() || x.Kind == phrase.OfPunct || x.Kind == phrase.OfQuote || x.Is(pack.And) {
			return false
		}
	}
	return false
}

// earlier reports whether a word for "after" stands in the sentence of a clause between the meeting
// told last and it: "will meet B, after a meeting of theirs fell through".
func (r *Reading) earlier(c *phrase.Clause) bool {
	m := &r.Meetings[len(r.Meetings)-1]
	s := r.Doc.Sents[c.Sent]
	for k := r.ItemAt[m.Evidence[0].Last-1] + 1; int(k) < len(r.Items) && r.Items[k].First < s.Last; k++ {
		it := &r.Items[k]
		if it.First >= s.First && (r.Has(it, word.Bit(pack.Sub)|word.Bit(pack.Prep), "back") || r.Has(it, word.Bit(pack.Sub), "after")) {
			return true
		}
	}
	return false
}
