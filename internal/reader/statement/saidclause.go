package statement

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/name"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// What shows that the words behind a cue are a clause, where no comma and no complementiser
// parts them and a verb and a noun may look alike.

// clauseFollows reports whether a clause begins at chunk j behind a cue without a
// comma: with a small word of a verb, or with words that a predicate follows before the
// next comma.
func (r *Reading) clauseFollows(reg *phrase.Region, c *phrase.Clause, j int) bool {
	const verbal = 1<<pack.Plan | 1<<pack.Maybe | 1<<pack.Neg | 1<<pack.Aux | 1<<pack.Ongoing | 1<<pack.Cancel
	for j+2 < len(reg.Chunks) && reg.Chunks[j].Kind == phrase.OfItem && reg.Chunks[j].Set&verbal == 0 && r.Has(&r.Items[reg.Chunks[j].Item], word.Bit(pack.Adverb), "story") {
		if r.Has(&r.Items[reg.Chunks[j].Item], word.Bit(pack.Word), "verbal") {
			return true // "this is"
		}
		j++ // "at present"
	}
	if c.Form.Has("inner") && !r.namesBefore(reg, j) {
		return false // "hopes to meet", "expects on Monday to travel"
	}
	x := &reg.Chunks[j]
	if x.Kind == phrase.OfItem && x.Set&(1<<pack.Maybe|1<<pack.Neg) != 0 && !x.Is(pack.Prep) {
		return true
	}
	if !c.Form.Has("inner") && (r.fronted(reg, j) || r.meant(reg, j)) {
		return true
	}
	if x.Kind == phrase.OfQuote || x.Kind == phrase.OfPunct && r.Punct(x) != 0x300A || x.Finite() && !r.predicated(reg, j) { // but "that the 《treaty》 holds"
		return x.Finite() && c.Form.Has("clause")
	}
	if x.Finite() {
		return true
	}
	if x.Kind == phrase.OfItem && x.Set&verbal != 0 {
		return true
	}
	if !c.Form.Has("any") && x.Kind == phrase.OfItem && (x.Is(pack.Prep) && x.Mark&(pack.In|pack.At|pack.About) == 0 || x.Is(pack.Adverb) || x.Is(pack.And)) {
		return false
	}
	owned, words, last := false, int32(0), x
	for k := j; k < len(reg.Chunks) && k < j+24; k++ {
		y := &reg.Chunks[k]
		if m := r.Punct(y); word.Comma(m) && !name.ListComma(m) || word.Semicolon(m) || word.Colon(m) || r.Pack.Habits.Enders[m] {
			break
		}
		if y.Kind == phrase.OfQuote {
			return k > j
		}
		words += y.Last - y.First
		last = y
		owned = owned || y.Is(pack.Of)
		if k > j && y.Finite() && r.onlyDescribes(reg, k) {
			continue
		}
		if k > j && (y.Finite() || y.Kind == phrase.OfItem && (y.Set&verbal != 0 || r.Has(&r.Items[y.Item], word.Bit(pack.Word), "verbal"))) {
			return true
		}
	}
	if last != x && last.Kind == phrase.OfItem && r.Has(&r.Items[last.Item], word.Bit(pack.Word), "tells") {
		return true // "the situation grave"
	}
	if x.Kind == phrase.OfMention && !owned && words > 3 && r.Mentions[x.Idx].Anaphor != nil && r.Mentions[x.Idx].Anaphor.Has("people") {
		return true // "(that) the two stir up hatred"
	}
	return x.Kind == phrase.OfMention && !owned && words > 6 || words > 3 && last != x && !last.Is(pack.Of) && (c.Form.Has("any") || c.Form.Has("clause") && r.OpensStretch(reg, c.At)) // ", saying it pure fabrication"
}

// onlyDescribes reports whether the verb at chunk k belongs to the noun behind its "of", where it
// is the last one before the next comma: "(tells of) the reached OF successes" says nothing.
func (r *Reading) onlyDescribes(reg *phrase.Region, k int) bool {
	if k+1 >= len(reg.Chunks) || reg.Chunks[k+1].Kind != phrase.OfItem || !reg.Chunks[k+1].Is(pack.Of) {
		return false
	}
	for n := k + 2; n < len(reg.Chunks); n++ {
		y := &reg.Chunks[n]
		if m := r.Punct(y); word.Comma(m) && !name.ListComma(m) || word.Semicolon(m) || word.Colon(m) || r.Pack.Habits.Enders[m] {
			return true
		}
		if y.Kind == phrase.OfMention || y.Finite() || y.Kind == phrase.OfItem && (y.Is(pack.Aux) || y.Is(pack.Plan) || y.Is(pack.Maybe) || y.Is(pack.Neg) || y.Is(pack.Prep)) || y.Kind == phrase.OfQuote {
			return false
		}
	}
	return true
}

// predicated reports whether the verb at chunk j is what the clause after it says
// something of: a word for "is" follows before the next comma ("to stop fire is urgent"),
// or whom the sanctions hit "are the people".
func (r *Reading) predicated(reg *phrase.Region, j int) bool {
	for k := j + 1; k < len(reg.Chunks) && k < j+12; k++ {
		y := &reg.Chunks[k]
		if y.Kind == phrase.OfItem && y.Is(pack.Of) && k+1 < len(reg.Chunks) && r.saysIs(&reg.Chunks[k+1]) {
			return true
		}
		if y.Kind == phrase.OfPunct || y.Kind == phrase.OfQuote || y.Kind == phrase.OfMention && k > j+1 || y.Kind == phrase.OfItem && y.Is(pack.Of) {
			return false
		}
		if r.saysIs(y) {
			return true
		}
	}
	return false
}

// fronted reports whether a phrase opens a clause at chunk j, as one of whom or what is said: a preposition that marks
// nobody to whom or with whom something is done, or a word like "whatever", up to a comma, and a clause behind it:
// "stressed (that) as neighbours, they ought to cooperate".
func (r *Reading) fronted(reg *phrase.Region, j int) bool {
	const marksParty = pack.To | pack.Toward | pack.With | pack.By | pack.Against | pack.About
	if x := &reg.Chunks[j]; x.Kind != phrase.OfItem || x.Is(pack.And) || x.Finite() || !x.Is(pack.Sub) && !(x.Is(pack.Prep) && x.Mark&marksParty == 0) {
		return false
	}
	for k := j + 1; k < len(reg.Chunks) && k < j+mention.MaxReach; k++ {
		m := r.Punct(&reg.Chunks[k])
		if reg.Chunks[k].Kind == phrase.OfQuote || word.Semicolon(m) || word.Colon(m) || r.Pack.Habits.Enders[m] {
			return false
		}
		if word.Comma(m) && !name.ListComma(m) {
			return k+1 < len(reg.Chunks) && !r.spokenAt(reg, k+1)
		}
	}
	return false
}

// spokenAt reports whether a cue stands in the stretch that begins at chunk k: what opens it is the reporter's.
func (r *Reading) spokenAt(reg *phrase.Region, k int) bool {
	for end := r.StretchEnd(reg, k); k < end; k++ {
		if t := reg.Chunks[k].Trig; t != nil && t.Class == pack.Verb && t.Frame.Kind == pack.FSay && !t.Has("inner") {
			return true
		}
	}
	return false
}

// meant reports whether the verb at chunk j, right behind a cue, tells what ought to be, or what the speaker hopes or
// believes: it is no deed of his, "stressed (that they) must be on their guard".
func (r *Reading) meant(reg *phrase.Region, j int) bool {
	t, n := reg.Chunks[j].Trig, j+1
	if t == nil || t.Class != pack.Verb || n >= len(reg.Chunks) || reg.Chunks[n].Kind == phrase.OfPunct {
		return false
	}
	return t.Has("ought") || t.Frame.Kind == pack.FSay && t.Has("inner")
}

// saysIs reports whether a chunk is a word for "is".
func (r *Reading) saysIs(x *phrase.Chunk) bool {
	return x.Kind == phrase.OfItem && r.Has(&r.Items[x.Item], word.Bit(pack.Aux), "be")
}

// plannedAfar reports whether only an earlier stretch tells of plans, and the cue of a clause is
// no verb with which one does something by saying so: "said they would pay, stressed that"; but
// "said he would speak, announce that".
func (r *Reading) plannedAfar(reg *phrase.Region, c *phrase.Clause) bool {
	if c.Form.Has("clause") {
		return false
	}
	for k := r.Stretch(reg, c.At); k < c.At; k++ {
		if x := &reg.Chunks[k]; x.Is(pack.Plan) || x.Is(pack.Maybe) {
			return false
		}
	}
	return true
}

// namesBefore reports whether something that can be a subject stands at chunk j, or behind the
// days and adverbs at it, before any verb and any preposition.
func (r *Reading) namesBefore(reg *phrase.Region, j int) bool {
	for ; j < len(reg.Chunks); j++ {
		x := &reg.Chunks[j]
		if x.Kind == phrase.OfDate || x.Kind == phrase.OfItem && x.Is(pack.Adverb) && !x.Finite() {
			continue
		}
		return x.Kind == phrase.OfMention || x.Kind == phrase.OfItem && (!x.Finite() || r.predicated(reg, j)) && x.Set&phrase.SmallWords == 0 && !x.Is(pack.Prep)
	}
	return false
}
