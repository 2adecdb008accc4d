package statement

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// beforeRemark is the chunk of the comma behind which, between chunks j and n of what was said, the
// reporter says what the speaker meant, "…, in a reference to": n if he says nothing. A word
// flagged "remark" opens it.
func (r *Reading) beforeRemark(reg *phrase.Region, j, n int) int {
	if reg.Quote >= 0 {
		return n
	}
	for k := j + 2; k+1 < n; k++ {
		x := &reg.Chunks[k+1]
		if word.Comma(r.Punct(&reg.Chunks[k])) && x.Kind == phrase.OfItem && r.Has(&r.Items[x.Item], word.Bit(pack.Prep)|word.Bit(pack.Word)|word.Bit(pack.Adverb), "remark") {
			return k
		}
	}
	return n
}

// pastEmphasis is the chunk behind words that only stress a source, "the officials themselves",
// where a comma follows them; to if there are none.
func (r *Reading) pastEmphasis(reg *phrase.Region, to int) int {
	for k := to; k < len(reg.Chunks) && k < to+3; k++ {
		x := &reg.Chunks[k]
		if word.Comma(r.Punct(x)) {
			return k
		}
		if x.Kind != phrase.OfItem || !x.Is(pack.Adverb) || x.Trig != nil {
			break
		}
	}
	return to
}

// subjectBehind reports whether a cue has a person, a body or a state behind it for its subject.
func (r *Reading) subjectBehind(c *phrase.Clause) bool {
	a := c.Get([]pack.Marker{pack.Subj})
	return a != nil && a.From > c.At && !r.Pack.Order.SubjectFirst
}

// scene reports whether the words before a headline's colon at chunk j end with where somebody is,
// and those behind it have no verb: "The Turkish president in Baghdad: water and oil".
func (r *Reading) scene(reg *phrase.Region, j int) bool {
	if j < 3 || !reg.Chunks[j-2].Is(pack.Prep) || reg.Chunks[j-2].Mark&pack.In == 0 || reg.Chunks[j-1].Kind != phrase.OfMention {
		return false
	}
	if k := r.Mentions[reg.Chunks[j-1].Idx].Kind; k != mention.Place && k != mention.Country {
		return false
	}
	for k := j + 1; k < len(reg.Chunks); k++ {
		if x := &reg.Chunks[k]; x.Finite() || x.Is(pack.Neg) || x.Kind == phrase.OfQuote {
			return false
		}
	}
	return true
}
