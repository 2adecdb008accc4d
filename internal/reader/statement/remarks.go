package statement

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// What the reporter remarks behind a quotation and its cue: "“…,” an official said, he asked not
// to be named"; "“…,” he said, WITHOUT NAMING anybody".

// remarked takes the quotation before a cue for what was said, where what stands behind the
// cue's comma is a remark of the reporter's: words flagged so, or another cue, open it, or it is about the speaker,
// taken up by a pronoun, and such words follow in it.
func (r *Reading) remarked(reg *phrase.Region, c *phrase.Clause, start int, taken map[int]bool, s *story.Statement) bool {
	if start >= len(reg.Chunks) || !r.remarkAt(reg, start) {
		return false
	}
	if l := r.quoteLeft(reg, c, s, taken); l >= 0 && r.SpeechLike(reg, l) {
		taken[l] = true
		return r.direct(reg, c, l, s)
	}
	return r.shortLeft(reg, c, s)
}

// remarkAt reports whether the stretch that begins at chunk k is the reporter's.
func (r *Reading) remarkAt(reg *phrase.Region, k int) bool {
	x := &reg.Chunks[k]
	if r.Flagged(x, "remark") || x.Finite() && x.Trig.Frame.Kind == pack.FSay {
		return true
	}
	if x.Kind != phrase.OfMention || r.Mentions[x.Idx].Kind != mention.Pronoun && r.Mentions[x.Idx].Kind != mention.Anaphor {
		return false
	}
	for n := k + 1; n < len(reg.Chunks); n++ {
		if y := &reg.Chunks[n]; word.Semicolon(r.Punct(y)) || y.Kind == phrase.OfQuote {
			return false
		} else if r.Flagged(y, "remark") {
			return true
		}
	}
	return false
}
