package event

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/actor"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
)

// What an event's verb is done to, where its object only points back: "welcomed the
// move", "denounced it", "rejected the allegations".

// judges reports whether a verb, told outside of quotations, approves, blames or refuses
// what its subject does not do itself.
func judges(reg *phrase.Region, c *phrase.Clause, typ string) bool {
	return ofOpinion(typ) && c.Form.Class == pack.Verb && !c.Passive && reg.Quote < 0
}

// pointsBack is who did or said what the object of a verb of approval, blame or refusal
// points back to. Nil where it points to nothing, or nobody is told.
func (r *Reading) pointsBack(reg *phrase.Region, c *phrase.Clause, typ string, src []int32) []int32 {
	if !judges(reg, c, typ) {
		return nil
	}
	if r.ThisBefore(reg, c) {
		return r.ThisDeed(c, src)
	}
	deed, words := r.Backward(reg, r.objectFrom(reg, c), c.Form.Has("judges"))
	switch {
	case words:
		for i := len(r.Events) - 1; i >= 0 && i >= len(r.Events)-2; i-- { // "accused India. Delhi rejected the charge"
			e := &r.Events[i]
			if r.Sent[e.Evidence.First] >= c.Sent-actor.MaxPointed && e.Typ == "ACCUSE" && typ == "REJECT" && len(src) > 0 && len(e.Target) > 0 && r.SameSide(e.Target[0], src[0]) {
				return e.Source
			}
		}
		if n := len(r.Statements); n > 0 && r.Statements[n-1].Sent >= c.Sent-actor.MaxPointed && r.Statements[n-1].Sent < c.Sent && !(len(src) > 0 && len(r.Statements[n-1].Who) > 0 && r.SameSide(r.Statements[n-1].Who[0], src[0])) {
			return r.Statements[n-1].Who
		}
	case deed:
		for i := len(r.Events) - 1; i >= 0 && i >= len(r.Events)-3; i-- {
			e := &r.Events[i]
			if r.Sent[e.Evidence.First] < c.Sent-actor.MaxPointed {
				return nil
			}
			if e.Typ == "SUPPORT" && e.Form != nil && e.Form.Get("cameo") == "054" && !(len(src) > 0 && r.SameSide(e.Source[0], src[0])) {
				return e.Source // "A recognised B, and C welcomed the decision": recognition is a deed
			}
			switch e.Typ {
			case "SUPPORT", "ACCUSE", "REJECT", "REQUEST", "THREATEN":
				continue // one more view of the deed
			case "AGREE":
				return story.Union(e.Source, e.Target)
			}
			return e.Source
		}
	}
	return nil
}

// signedThere is who signed what a passive without a doer says was signed, in the sentence that
// told of the talks of two sides or in the one behind it: "X met Y. A treaty was signed". Nil
// where more than two met, or the sentence names others.
func (r *Reading) signedThere(reg *phrase.Region, c *phrase.Clause, typ string) []int32 {
	k := r.State.Meeting
	if k < 0 || typ != "AGREE" || !c.Passive && !c.Self && !c.Form.Has("impersonal") || reg.Quote >= 0 || c.Form.Class != pack.Verb || c.Feat&(pack.Past|pack.Part) == 0 && !c.Form.Has("impersonal") || c.Feat&pack.Fut != 0 {
		return nil
	}
	m := &r.Meetings[k]
	if m.Status != "held" && m.Status != "ongoing" || m.Sent < c.Sent-1 || r.Doc.Sents[m.Sent].Para != r.Doc.Sents[c.Sent].Para || len(r.SidesOf(m.Who)) != 2 {
		return nil
	}
	for _, step := range []int{-1, 1} {
		for j := c.At + step; j >= 0 && j < len(reg.Chunks); j += step {
			x := &reg.Chunks[j]
			if x.Is(pack.Neg) || x.Kind == phrase.OfMention && r.Mentions[x.Idx].Kind != mention.Place {
				return nil
			}
			if r.Boundary(x) || x.Is(pack.And) {
				break
			}
		}
	}
	return m.Who
}
