package event

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Deeds that a verb tells by what it was for, by where it was, or by who does it.

// maxPurpose bounds the chunks from a verb of calling or meeting to the infinitive that says what for.
const maxPurpose = 8

// toldAsPurpose reports whether an infinitive says what somebody called or met another for, which is done
// in the same breath: "called X to congratulate him". Not where the call itself is only planned.
func (r *Reading) toldAsPurpose(reg *phrase.Region, c *phrase.Clause, typ string) bool {
	if typ != "SUPPORT" || c.Form.Class != pack.Verb || c.Neg || c.Feat&(pack.Base|pack.Inf) == 0 || !r.Pack.Order.SubjectFirst || r.Pack.Order.Inverted || r.Pack.Order.MarkedBefore {
		return false
	}
	for k := c.At - 1; k >= 0 && k > c.At-maxPurpose; k-- {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfPunct || x.Kind == phrase.OfQuote || x.Is(pack.And) || x.Is(pack.Plan) || x.Is(pack.Neg) || x.Is(pack.Maybe) {
			return false
		}
		if x.Trig == nil || x.Trig.Class != pack.Verb {
			continue
		}
		if x.Feat&pack.Past == 0 || x.Feat&pack.Base != 0 || !word.IsTalk(x.Trig) {
			return false
		}
		p := k - 1
		for p >= 0 && reg.Chunks[p].Kind == phrase.OfItem && reg.Chunks[p].Is(pack.Adverb) {
			p--
		}
		return p < 0 || !(reg.Chunks[p].Is(pack.Plan) || reg.Chunks[p].Is(pack.Neg) || reg.Chunks[p].Is(pack.Maybe) || reg.Chunks[p].Is(pack.Prep))
	}
	return false
}

// ruledThere is the state in which is done what a verb of blame judges and only rulers do, where nobody is said to have
// done it: "condemned the arrest of students IN KENYA". Nil if the object is no such deed.
func (r *Reading) ruledThere(reg *phrase.Region, c *phrase.Clause) []int32 {
	if c.Form.Class != pack.Verb || c.Passive {
		return nil
	}
	ruled := false
	for k := c.At + 1; k < len(reg.Chunks) && k < c.At+maxPurpose+maxPurpose; k++ {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfPunct && !ruled || x.Kind == phrase.OfQuote || x.Kind == phrase.OfItem && (x.Is(pack.Rel) || x.Is(pack.Comp) && !x.Is(pack.Det) || x.Is(pack.Sub) && !x.Is(pack.Prep)) || x.Finite() && x.Trig != nil && x.Trig.Class == pack.Verb || x.Mark&pack.By != 0 && x.Is(pack.Prep) {
			return nil
		}
		ruled = ruled || x.Kind == phrase.OfItem && r.Has(&r.Items[x.Item], word.Bit(pack.Word), "ruled")
		if !ruled || x.Kind != phrase.OfMention || !r.agreedIn(reg, k) {
			continue
		}
		if m := &r.Mentions[x.Idx]; m.Kind == mention.Country && !m.Bare && len(m.Who) > 0 && !r.OwnerAt(reg, k+1) {
			return m.Who
		}
		return r.stateOfPlace(x.Idx)
	}
	return nil
}

// onPlace is the state of the city or strip of land that a deed of force is said to be laid on: "a blockade on Gaza".
func (r *Reading) onPlace(c *phrase.Clause, slots []pack.Marker) []int32 {
	for _, s := range slots {
		if s&(pack.On|pack.Against|pack.Obj) == 0 || s&pack.Obj != 0 && !c.Form.Gapped() {
			continue
		}
		if a := c.Get([]pack.Marker{s}); a != nil && a.From > c.At && len(a.Mentions) > 0 {
			return r.stateOfPlace(a.Mentions[0])
		}
	}
	return nil
}

// asCrowd reports whether one end at least of two who come to blows is a crowd, people without arms and without a name of
// their own: theirs is a riot, where the verb's other doers fight.
func (r *Reading) asCrowd(src, tgt []int32) bool {
	return slices.ContainsFunc(story.Union(src, tgt), func(w int32) bool {
		a := &r.Actors[w]
		return a.Kind == mention.Group && a.Role != "military" && len(a.Seen) > 0 && r.Mentions[a.Seen[0]].Group != nil && !r.forces(w)
	})
}

// amongThemselves is a group of several that agrees on what an infinitive says, and with whom it does: its members,
// "the allies agreed to stay". Nil where the group is one that a single body sends.
func (r *Reading) amongThemselves(c *phrase.Clause, src []int32) []int32 {
	a := c.Get([]pack.Marker{pack.Subj})
	if a == nil || len(a.Mentions) != 1 || len(src) != 1 || r.Actors[src[0]].Kind != mention.Group || !r.partyTo(src) {
		return nil
	}
	if m := &r.Mentions[a.Mentions[0]]; m.Group == nil || !m.Group.Has("members") {
		return nil
	}
	return src
}

// inhabitants reports whether a mention of a state is a word for its people: "two Norwegians", not "Norway".
func (r *Reading) inhabitants(m *mention.Mention) bool {
	forms := r.Forms(&r.Items[r.ItemAt[m.Last-1]], word.Bit(pack.Country))
	return len(forms) > 0 && !slices.ContainsFunc(forms, func(f *pack.Form) bool { return !f.Alt })
}
