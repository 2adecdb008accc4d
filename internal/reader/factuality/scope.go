package factuality

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Scope carries what governs a clause down to it: what somebody denied or
// proposed did not take place; what a planned or cancelled trip was for is
// planned or cancelled.
func (r *Reading) Scope(reg *phrase.Region, list []phrase.Clause) {
	i := 0
	denied, proposed, wished, supposed := false, false, false, false
	for k := range reg.Chunks {
		x := &reg.Chunks[k]
		if word.Semicolon(r.Punct(x)) {
			denied, proposed, wished, supposed = false, false, false, false
		}
		supposed = supposed || r.Pack.Order.SubjectFirst && x.Is(pack.Maybe) && (x.Is(pack.Sub) || x.Is(pack.Comp)) // elsewhere the verb stands beside it
		supposed = supposed || r.Pack.Order.MarkedBefore && x.Kind == phrase.OfItem && r.Has(&r.Items[x.Item], word.Bit(pack.Maybe), "rumour")
		if x.Is(pack.Comp) && !(x.Is(pack.Det) && !x.Is(pack.Sub) && k+1 < len(reg.Chunks) && reg.Chunks[k+1].Kind == phrase.OfDate) {
			if d, p, told := r.governor(reg, k); told {
				denied, proposed = d, p
			}
			f := r.Form(&r.Items[x.Item], pack.Comp)
			wished = f != nil && f.Has("subjunctive")
		}
		for ; i < len(list) && list[i].At == k; i++ {
			c := &list[i]
			if r.Pack.Order.Construct && c.Feat&pack.Ger != 0 && c.Feat&(pack.Past|pack.Pres) == 0 && k > 0 && word.Comma(r.Punct(&reg.Chunks[k-1])) {
				denied, proposed, wished = false, false, false // "denied that …, accusing": no part of what is denied
			}
			if supposed && x.Finite() { // "unless X frees prisoners": nobody says that he does
				c.Maybe, c.Plan = true, false
			}
			if c.Frame.Kind == pack.FSay {
				c.Propose = c.Propose || proposed && c.Feat&pack.Past == 0
				continue
			}
			// "denied that his visit to Cairo was a secret": the visit is not denied
			c.Neg = c.Neg || denied && (c.Form.Class == pack.Verb || c.Support != nil) || r.doubted(reg, c) || r.nothingDone(reg, c)
			if wished && c.Feat&pack.Past != 0 && !c.Plan { // "asked that he met": he has not yet
				c.Propose = true
			}
			c.Propose = c.Propose || r.Pack.Order.MarkedBefore && r.aimed(reg, c)
			c.Maybe = c.Maybe || r.compounded(reg, c)
			if proposed && (c.Feat&pack.Past == 0 || c.Feat&(pack.Pres|pack.Base) != 0) && !c.Plan {
				c.Propose = true
			}
			if !c.Plan && r.UnderPlan(reg, c, list[:i]) {
				c.Plan = true
			}
			r.overSubject(reg, c)
			r.asSubject(reg, c)
			if !c.Plan && !c.Cancel && r.beforeDeed(reg, c) && planned(list, i) {
				c.Plan, c.Done = true, false
			}
			if c.Support != nil && c.Plan {
				for k := i - 1; k >= 0 && k > i-6; k-- { // "arrived on Monday to hold talks"
					if b := &list[k]; b.Form == c.Support {
						c.Plan, c.Done = !b.Done, b.Done
						break
					}
				}
			}
			if c.Infinitive && !c.Plan && r.onlyInvited(reg, c) {
				c.Plan, c.Done = true, false // "received an invitation from B to visit Cairo"
			}
			if c.Infinitive && r.usedFor(reg, c) {
				c.Plan, c.Done = false, true
			} else if r.Purpose(reg, c) {
				g := r.Serves(reg, list[:i])
				if g == nil {
					g = r.saidAtTalk(reg, c, list[:i])
				}
				if g != nil {
					c.Plan, c.Cancel = c.Plan || g.Plan || g.Frame.Status == "planned" || r.tripAhead(reg, g, c.At), c.Cancel || g.Cancel
					if (word.IsTalk(c.Form) || c.Form.Class == pack.Support) && r.TripOver(reg, g, c.At) {
						c.Plan, c.Done = false, true
					}
				} else if c.Aim || r.InTitle(reg.Chunks[c.At].First) && len(list[:i]) == 0 {
					c.Plan = true // "A off to Asia, to see B"
				}
			}
		}
		supposed = supposed && !x.Finite()
	}
}

// beforeDeed reports whether a verb without tense stands behind a word for "before".
func (r *Reading) beforeDeed(reg *phrase.Region, c *phrase.Clause) bool {
	if c.Form.Class != pack.Verb || c.Feat&(pack.Inf|pack.Ger) == 0 || c.Feat&(pack.Past|pack.Pres|pack.Fut) != 0 {
		return false
	}
	j := c.At - 1
	for j > 0 && (reg.Chunks[j].Kind == phrase.OfDate || reg.Chunks[j].Kind == phrase.OfItem && reg.Chunks[j].Is(pack.Adverb) && !reg.Chunks[j].Is(pack.Prep)) {
		j--
	}
	return j >= 0 && reg.Chunks[j].Kind == phrase.OfItem && reg.Chunks[j].Is(pack.Prep) && reg.Chunks[j].Mark&pack.Before != 0 && reg.Chunks[j].Mark&pack.AfterM == 0
}

// planned reports whether what comes before the deed of clause i is planned, told in the clause before
// it, or behind it where it opens the sentence: "will see A before meeting B".
func planned(list []phrase.Clause, i int) bool {
	at, k := list[i].At, i
	for k >= 0 && list[k].At == at {
		k--
	}
	if k < 0 {
		for k = i; k < len(list) && list[k].At == at; k++ {
		}
	}
	return k < len(list) && list[k].Plan && !list[k].Cancel
}

// maxDayBehind bounds the chunks from what a trip is for to its day.
const maxDayBehind = 8

// tripAhead reports whether a trip told in the present tense, in the clause whose purpose has its
// trigger at chunk at, is of a day to come: "flies to Doha on Friday to meet the Emir",
// "flies to Doha for talks with the Emir on Friday".
func (r *Reading) tripAhead(reg *phrase.Region, g *phrase.Clause, at int) bool {
	if !word.IsTrip(g.Form) || g.Form.Class != pack.Verb || g.Feat&pack.Pres == 0 || g.Feat&pack.Past != 0 || r.Ref.IsZero() {
		return false
	}
	for k := max(g.Begin, g.At-phrase.MaxSubject); k < len(reg.Chunks) && k < at+maxDayBehind; k++ {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfDate {
			return r.DaysOf(x.Idx, true).Start.After(r.Ref)
		}
		if k > at && (x.Finite() || x.Kind == phrase.OfQuote || x.Kind == phrase.OfPunct) {
			break
		}
	}
	return r.InTitle(reg.Chunks[g.At].First) || r.Pack.Order.Cases && r.Pack.Order.OneSubject // "A arrives in Doha to meet the Emir"
}

// governor says whether the clause that the complementiser at chunk k opens is
// denied or proposed by what stands before it, "denied that", "it is not true
// that", "proposed that"; told says that a verb of saying governs it at all.
func (r *Reading) governor(reg *phrase.Region, k int) (denied, proposed, told bool) {
	far := false
	for j := k - 1; j >= 0 && j > k-12; j-- {
		x := &reg.Chunks[j]
		if x.Kind == phrase.OfQuote || x.Kind == phrase.OfPunct && !word.Comma(r.Punct(x)) || x.Is(pack.Rel) && !x.Is(pack.Det) {
			break
		}
		for _, f := range x.Trigs {
			if f.Frame.Denies || f.Frame.Type == "REJECT" && f.Class == pack.Verb {
				return true, false, true // "denied that", "refused that he be freed"
			}
			if f.Frame.Kind == pack.FSay && (f.Frame.Status == "proposed" || f.Frame.Also == "REQUEST") {
				return false, true, true // "demanded that he dismiss the minister"
			}
		}
		far = far || x.Kind == phrase.OfItem && x.Is(pack.Prep) && !x.Is(pack.Neg) || x.Finite() && x.Trig.Frame.Kind != pack.FSay
		switch {
		case x.Is(pack.Neg) && !x.Is(pack.And):
			said := told || j == k-2 && reg.Chunks[k-1].Set&(word.Bit(pack.Word)|word.Bit(pack.Adj)) != 0 // "did not say that", "is not true that"
			for _, f := range x.Trigs {
				said = said || f.Frame.Kind == pack.FSay
			}
			said = said || j > 0 && reg.Chunks[j-1].Finite() && reg.Chunks[j-1].Trig.Frame.Kind == pack.FSay // "ne croit pas que"
			return !far && said, false, said
		case told && !x.Is(pack.Aux) && !x.Is(pack.Adverb):
			return false, false, true
		case x.Trig != nil && x.Trig.Frame.Kind == pack.FSay:
			told = true
		case x.Finite(), x.Is(pack.And), x.Is(pack.Comp) && !x.Is(pack.Det):
			return false, false, told
		}
	}
	return false, false, told
}

// saidAtTalk is the verb of meeting or calling before a deed of words that is its purpose: "called
// A to thank him", "met A to congratulate him" tell that he did. Nil if there is none.
func (r *Reading) saidAtTalk(reg *phrase.Region, c *phrase.Clause, before []phrase.Clause) *phrase.Clause {
	switch c.Frame.Type {
	case "SUPPORT", "ACCUSE", "REQUEST", "REJECT":
	default:
		return nil
	}
	for i := len(before) - 1; i >= 0 && i > len(before)-6; i-- {
		d := &before[i]
		if !reg.Chunks[d.At].Finite() || d.Form.Class != pack.Verb {
			continue
		}
		for k := i; k >= 0 && before[k].At == d.At; k-- { // in one of its senses
			if word.IsTalk(before[k].Form) && !before[k].Neg && !before[k].Maybe && !before[k].Cancel {
				return &before[k]
			}
		}
		return nil
	}
	return nil
}
