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
		if word.Comma(r.Punct(&reg.Chunks[k])) && (r.takenUp(reg, k+1) || r.meanwhile(reg, j, k)) {
			return k
		}
	}
	return n
}

// takenUp reports whether chunk k is a noun for what somebody says, with no more than an article before it, and a
// relative clause behind it: behind a comma it takes up what was said, "…, a charge that X denied".
func (r *Reading) takenUp(reg *phrase.Region, k int) bool {
	if o := r.Pack.Order; !o.SubjectFirst || !o.Inverted {
		return false
	}
	for k+1 < len(reg.Chunks) && reg.Chunks[k].Kind == phrase.OfItem && reg.Chunks[k].Is(pack.Det) && !reg.Chunks[k].Is(pack.Rel) {
		k++
	}
	if k+1 >= len(reg.Chunks) || reg.Chunks[k].Kind != phrase.OfItem || !r.Has(&r.Items[reg.Chunks[k].Item], word.Bit(pack.Word), "words") {
		return false
	}
	y := &reg.Chunks[k+1]
	return y.Kind == phrase.OfItem && y.Is(pack.Rel)
}

// meanwhile reports whether, behind the comma at chunk k and a word like "while", the reporter tells in the past
// tense what somebody else did: what was said from chunk j on is told in another tense.
func (r *Reading) meanwhile(reg *phrase.Region, j, k int) bool {
	x := &reg.Chunks[k+1]
	if x.Kind != phrase.OfItem || !r.Has(&r.Items[x.Item], word.Bit(pack.Sub), "contrast") {
		return false
	}
	for i := j; i < k; i++ {
		if y := &reg.Chunks[i]; y.Finite() && y.Feat&pack.Past != 0 && y.Feat&(pack.Pres|pack.Fut) == 0 {
			return false
		}
	}
	i := reg.PastDet(k + 2)
	if i >= len(reg.Chunks) || reg.Chunks[i].Kind != phrase.OfMention {
		return false
	}
	if m := &r.Mentions[reg.Chunks[i].Idx]; m.Kind != mention.Person && m.Kind != mention.Office {
		return false
	}
	for i++; i < len(reg.Chunks) && i < k+12; i++ {
		if y := &reg.Chunks[i]; y.Finite() {
			return y.Feat&pack.Past != 0 && y.Feat&(pack.Pres|pack.Fut) == 0
		} else if y.Kind == phrase.OfQuote || y.Is(pack.Rel) {
			return false
		}
	}
	return false
}

// asHeSaid is the comma before a word for "as" and a cue in the past tense that another is the subject of and that has
// nothing for its object but a pronoun: "…, como le imputó X" compares what was said, and is none of it. 0 if it is
// not so; p is the chunk before the cue and its small words.
func (r *Reading) asHeSaid(reg *phrase.Region, d *phrase.Clause, p int) int {
	if o := r.Pack.Order; !o.Dropped || !o.SubjectFirst || d.Frame.Kind != pack.FSay || d.Feat&pack.Past == 0 || r.hasComplement(reg, d) {
		return 0
	}
	for p > 1 && (reg.Chunks[p].Clitic > 0 || reg.Chunks[p].Is(pack.Adverb) || reg.Chunks[p].Is(pack.Aux) || reg.Chunks[p].Kind == phrase.OfMention && r.Mentions[reg.Chunks[p].Idx].Kind == mention.Pronoun) {
		p--
	}
	if x := &reg.Chunks[p]; p < 2 || x.Kind != phrase.OfItem || !x.Is(pack.Prep) || x.Mark&pack.As == 0 || !word.Comma(r.Punct(&reg.Chunks[p-1])) {
		return 0
	}
	if s := d.Get([]pack.Marker{pack.Subj}); s == nil || s.From < d.At {
		return 0
	}
	return p - 1
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
