package reader

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
)

// What a sentence opens with before a verb without a subject, in a language whose verbs
// come first: "At a press conference that (he) held at the airport, (he) said that".

// maxFront bounds how many chunks such a phrase may have.
const maxFront = 30

// overOpening is the chunk after the comma that closes the phrase with a preposition, or the
// clause of time, with which a sentence opens at chunk j, where the cue at chunk at follows
// that comma at once; 0 if none does. Not a phrase that names a person who may be the
// speaker: "in a speech of A, (he) said".
func (r *reading) overOpening(reg *region, j, at int) int {
	if !r.pack.Order.Dropped || r.pack.Order.SubjectFirst || j >= at || at > maxFront || !r.opensPhrase(&reg.chunks[j]) {
		return 0
	}
	last := at - 1
	for last > j && reg.chunks[last].kind == cItem && (reg.chunks[last].is(pack.Adverb) || reg.chunks[last].is(pack.Aux)) && !reg.chunks[last].finite() {
		last--
	}
	if !comma(r.punct(&reg.chunks[last])) {
		return 0
	}
	owned := reg.chunks[j].is(pack.Prep) && reg.chunks[j].mark&pack.About != 0 // "in answer to A's words"
	for k := j + 1; k < last; k++ {
		x := &reg.chunks[k]
		switch {
		case x.kind == cQuote, colon(r.punct(x)), semicolon(r.punct(x)), x.kind == cItem && x.is(pack.Comp) && !x.is(pack.Sub):
			return 0
		case x.finite() && comma(r.punct(&reg.chunks[k-1])):
			return 0 // a clause of its own before the cue
		case x.kind == cMent && r.mentions[x.idx].kind == kPronoun:
			owned = true
		case x.kind == cMent && (r.mentions[x.idx].kind == kPerson || r.mentions[x.idx].kind == kOffice):
			if p := &reg.chunks[k-1]; !owned && !(p.kind == cItem && p.is(pack.Prep) && p.mark&(pack.With|pack.Beside) != 0) {
				return 0
			}
		}
	}
	return last + 1
}

// opensPhrase reports whether a chunk is a preposition or a word for "after", "on the
// sidelines of".
func (r *reading) opensPhrase(x *chunk) bool {
	return x.kind == cItem && (x.is(pack.Prep) && x.mark&pack.By == 0 || x.is(pack.Setting) || x.is(pack.Adverb) || x.is(pack.Sub) && !x.is(pack.Comp))
}

// onlyInFront reports whether all of a cue's mentions stand in the phrase that its sentence
// opens with: nobody there is its subject.
func (r *reading) onlyInFront(reg *region, c *clause, mentions []int32) bool {
	if c.form.Class != pack.Verb || len(mentions) == 0 || len(c.frame.A) == 0 || c.frame.A[0] != pack.Subj {
		return false
	}
	j := 0
	for j < c.at && reg.chunks[j].is(pack.And) && !reg.chunks[j].is(pack.Prep) {
		j++
	}
	n := r.overOpening(reg, j, c.at)
	if n == 0 {
		return false
	}
	for _, mi := range mentions {
		if r.mentions[mi].Last > reg.chunks[n-1].first {
			return false
		}
	}
	return true
}

// saidBehind is who met those that a noun of meeting names, where it stands in the phrase that
// its sentence opens with: the subject of the verb right behind the comma that closes that
// phrase, whom a pronoun in it points ahead to. "After his meeting with A, B said that".
func (r *reading) saidBehind(reg *region, c *clause, list []clause, others []int32) []int32 {
	j := 0
	for j < c.at && (reg.chunks[j].is(pack.And) || reg.chunks[j].is(pack.Adverb)) && !reg.chunks[j].is(pack.Prep) {
		j++
	}
	if r.pack.Order.SubjectFirst || len(others) == 0 || c.at > j+2 || !r.opensPhrase(&reg.chunks[j]) && !(j == c.at && c.form.Tail == nil) {
		return nil
	}
	if p := c.get([]pack.Marker{pack.Poss, pack.Subj}); c.form.Class == pack.Noun && p != nil && !(len(p.mentions) == 1 && p.from == c.at+1 && r.enclitic(&reg.chunks[p.from])) {
		return nil // whose it was, it says
	}
	for k := c.at + 1; k+1 < len(reg.chunks) && k < c.at+maxFront; k++ {
		if !comma(r.punct(&reg.chunks[k])) || !reg.chunks[k+1].finite() {
			if reg.chunks[k].finite() || reg.chunks[k].kind == cQuote {
				return nil
			}
			continue
		}
		for i := range list {
			d := &list[i]
			s := d.get([]pack.Marker{pack.Subj})
			if d.at != k+1 || s == nil || s.from < d.at || len(s.mentions) != 1 {
				continue
			}
			who := r.parties(r.resolve(s.mentions, d))
			if len(who) != 1 || slices.Contains(others, who[0]) || r.actors[who[0]].kind != kPerson && r.actors[who[0]].kind != kOffice || r.actors[who[0]].role == "spokesperson" || r.compatriots(union(who, others)) {
				return nil
			}
			return who
		}
		return nil
	}
	return nil
}

// placedIn reports whether a word for "after" or "before" with its clause opens the sentence
// right before a verb: "After (he) had met A, B left".
func (r *reading) placedIn(reg *region, c *clause) bool {
	return c.at > 0 && reg.chunks[c.at-1].kind == cItem && reg.chunks[c.at-1].is(pack.Sub)
}
