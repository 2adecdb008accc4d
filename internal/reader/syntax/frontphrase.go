package syntax

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// What a sentence opens with before a verb without a subject, in a language whose verbs
// come first: "At a press conference that (he) held at the airport, (he) said that".

// MaxFront bounds how many chunks such a phrase may have.
const MaxFront = 30

// OverOpening is the chunk after the comma that closes the phrase with a preposition, or the
// clause of time, with which a sentence opens at chunk j, where the cue at chunk at follows
// that comma at once; 0 if none does. Not a phrase that names a person who may be the
// speaker: "in a speech of A, (he) said".
func (r *Reading) OverOpening(reg *phrase.Region, j, at int) int {
	if !r.Pack.Order.Dropped || r.Pack.Order.SubjectFirst || j >= at || at > MaxFront || !r.OpensPhrase(&reg.Chunks[j]) {
		return 0
	}
	last := at - 1
	for last > j && reg.Chunks[last].Kind == phrase.OfItem && (reg.Chunks[last].Is(pack.Adverb) || reg.Chunks[last].Is(pack.Aux)) && !reg.Chunks[last].Finite() {
		last--
	}
	if !word.Comma(r.Punct(&reg.Chunks[last])) {
		return 0
	}
	owned := reg.Chunks[j].Is(pack.Prep) && reg.Chunks[j].Mark&pack.About != 0 // "in answer to A's words"
	for k := j + 1; k < last; k++ {
		x := &reg.Chunks[k]
		switch {
		case x.Kind == phrase.OfQuote, word.Colon(r.Punct(x)), word.Semicolon(r.Punct(x)), x.Kind == phrase.OfItem && x.Is(pack.Comp) && !x.Is(pack.Sub):
			return 0
		case x.Finite() && word.Comma(r.Punct(&reg.Chunks[k-1])):
			return 0 // a clause of its own before the cue
		case x.Kind == phrase.OfMention && r.Mentions[x.Idx].Kind == mention.Pronoun:
			owned = true
		case x.Kind == phrase.OfMention && (r.Mentions[x.Idx].Kind == mention.Person || r.Mentions[x.Idx].Kind == mention.Office):
			if p := &reg.Chunks[k-1]; !owned && !(p.Kind == phrase.OfItem && p.Is(pack.Prep) && p.Mark&(pack.With|pack.Beside) != 0) {
				return 0
			}
		}
	}
	return last + 1
}

// OpensPhrase reports whether a chunk is a preposition or a word for "after", "on the
// sidelines of".
func (r *Reading) OpensPhrase(x *phrase.Chunk) bool {
	return x.Kind == phrase.OfItem && (x.Is(pack.Prep) && x.Mark&pack.By == 0 || x.Is(pack.Setting) || x.Is(pack.Adverb) || x.Is(pack.Sub) && !x.Is(pack.Comp))
}

// OnlyInFront reports whether all of a cue's mentions stand in the phrase that its sentence
// opens with: nobody there is its subject.
func (r *Reading) OnlyInFront(reg *phrase.Region, c *phrase.Clause, mentions []int32) bool {
	if c.Form.Class != pack.Verb || len(mentions) == 0 || len(c.Frame.A) == 0 || c.Frame.A[0] != pack.Subj {
		return false
	}
	if r.onlyAsked(reg, c, mentions) {
		return true
	}
	j := 0
	for j < c.At && reg.Chunks[j].Is(pack.And) && !reg.Chunks[j].Is(pack.Prep) {
		j++
	}
	n := r.OverOpening(reg, j, c.At)
	if n == 0 {
		return false
	}
	for _, mi := range mentions {
		if r.Mentions[mi].Last > reg.Chunks[n-1].First {
			return false
		}
	}
	return true
}

// onlyAsked reports whether all of a cue's mentions stand in what somebody was asked, in front of the
// comma before the cue: "preguntada si X vendrá, contestó que", "a la pregunta de si X vendrá, dijo".
func (r *Reading) onlyAsked(reg *phrase.Region, c *phrase.Clause, mentions []int32) bool {
	from, to := r.AskedInFront(reg, c.At)
	return to > 0 && !slices.ContainsFunc(mentions, func(mi int32) bool {
		return r.Mentions[mi].First < reg.Chunks[from].First || r.Mentions[mi].First > reg.Chunks[to-1].First
	})
}

// AskedInFront is where, in front of the comma before the verb at chunk at, begins what somebody was
// asked, and the chunk behind that comma; 0 and 0 if nothing such stands there.
func (r *Reading) AskedInFront(reg *phrase.Region, at int) (from, to int) {
	p := r.BeforeVerb(reg, at)
	if !r.Pack.Order.Dropped || p < 1 || !word.Comma(r.Punct(&reg.Chunks[p])) {
		return 0, 0
	}
	for k := range p {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfItem && x.Is(pack.Maybe) && r.Has(&r.Items[x.Item], word.Bit(pack.Maybe), "whether") ||
			slices.ContainsFunc(x.Trigs, func(f *pack.Form) bool { return f.Has("asked") }) || x.Trig != nil && x.Trig.Has("asked") {
			return k, p + 1
		}
	}
	return 0, 0
}

// PlacedIn reports whether a word for "after" or "before" with its clause opens the sentence
// right before a verb: "After (he) had met A, B left".
func (r *Reading) PlacedIn(reg *phrase.Region, c *phrase.Clause) bool {
	return c.At > 0 && reg.Chunks[c.At-1].Kind == phrase.OfItem && reg.Chunks[c.At-1].Is(pack.Sub)
}
