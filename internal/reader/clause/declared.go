package clause

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Deeds that whoever speaks does by saying so, behind what he says of others: "A says, B is
// arming, condemns C": A does.

// declared are the types of deeds that are done by words.
var declared = map[string]bool{"SUPPORT": true, "ACCUSE": true, "REQUEST": true, "REJECT": true, "THREATEN": true, "AID": true}

// declares reports whether a verb tells of a deed that is done by words.
func declares(c *phrase.Clause) bool {
	return c.Form.Class != pack.Noun && (c.Frame.Kind == pack.FEvent && declared[c.Frame.Type] || c.Frame.Kind == pack.FSay && declared[c.Frame.Also])
}

// ownWords reports whether a deed done by words is no more uncertain than the cue of its sentence,
// though it goes on from clause b, of an uncertain deed of another sort: "urged A to withdraw,
// and condemned B".
func (r *Reading) ownWords(reg *phrase.Region, c, b *phrase.Clause) bool {
	if !declares(c) || b.Frame.Kind != pack.FEvent || declared[b.Frame.Type] && b.Frame.Type != "REQUEST" {
		return false
	}
	if b.Propose || b.Frame.Type == "REQUEST" {
		return c.Frame.Type == "ACCUSE" || c.Frame.Type == "SUPPORT"
	}
	for from := r.Stretch(reg, c.At); from > 0; from = r.Stretch(reg, from-1) {
		if _, ok := r.speakerBefore(reg, c, from); ok {
			return true
		}
	}
	return false
}

// speakerBefore is who speaks, where a verb of a declared deed has no subject in its stretch and
// the one that it would share opens, at chunk from right behind a cue, what is told of others without
// a deed of the same kind, a meeting, a trip or a cue; ok says whether it is so.
func (r *Reading) speakerBefore(reg *phrase.Region, c *phrase.Clause, from int) (mentions []int32, ok bool) {
	if from == 0 || !declares(c) || !r.EndsWithComma(&reg.Chunks[from-1]) {
		return nil, false
	}
	for k := from; k < r.Stretch(reg, c.At); k++ {
		t := reg.Chunks[k].Trig
		if t == nil || t.Class == pack.Noun {
			continue
		}
		if t.Frame.Kind == pack.FSay || word.IsTalk(t) || word.IsTrip(t) || declared[t.Frame.Type] {
			return nil, false
		}
	}
	g, _ := r.Opener(reg, r.Stretch(reg, from-1), from-1)
	if g == nil || len(g.Mentions) == 0 {
		return nil, true
	}
	return g.Mentions, true
}
