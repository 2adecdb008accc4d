package clause

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// maxCue bounds the words of a cue with its subject that stands between two marks.
const maxCue = 12

// setOffCue reports whether a clause before chunk at is a cue with its subject behind it, between
// commas or dashes within the words it tells of: "In Minsk, added X, will be held talks". Open and
// end are the chunks of its two marks.
func (r *Reading) setOffCue(reg *phrase.Region, b *phrase.Clause, at int) (open, end int, ok bool) {
	if !r.Pack.Order.TurnedCue || b.Frame.Kind != pack.FSay || b.Form.Class != pack.Verb || b.At < 2 {
		return 0, 0, false
	}
	a := b.Get([]pack.Marker{pack.Subj})
	if a == nil || a.From <= b.At || a.To > at {
		return 0, 0, false
	}
	mark := func(k int) bool {
		m := r.Punct(&reg.Chunks[k])
		return word.Comma(m) || word.Dash(m)
	}
	open = b.At - 1
	for open > 0 && reg.Chunks[open].Kind == phrase.OfItem && reg.Chunks[open].Is(pack.Adverb) {
		open--
	}
	if open < 1 || !mark(open) {
		return 0, 0, false
	}
	for end = a.To; end < at && end < b.At+maxCue; end++ {
		if x := &reg.Chunks[end]; mark(end) {
			return open, end, true
		} else if x.Finite() || x.Kind == phrase.OfPunct || x.Kind == phrase.OfQuote || x.Is(pack.Comp) || x.Is(pack.Rel) {
			break
		}
	}
	return 0, 0, false
}

// overCue is the chunk before the cue of which chunk j is the closing mark: the verb behind it has
// the subject of the words before the cue, if any, never the cue's. -1 if the mark closes none.
func (r *Reading) overCue(reg *phrase.Region, c *phrase.Clause, before []phrase.Clause, j int) int {
	if j < 3 || c.Feat&pack.Ger != 0 || c.Frame.Kind == pack.FSay {
		return -1
	}
	for i := len(before) - 1; i >= 0 && j-before[i].At < maxCue; i-- {
		if open, end, ok := r.setOffCue(reg, &before[i], c.At); ok && end == j {
			return open - 1
		}
	}
	return -1
}
