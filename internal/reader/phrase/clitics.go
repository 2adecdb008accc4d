package phrase

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/actor"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Object pronouns that stand before their verb: "lo recibió", "le agradeció". In
// the clause they are small words like adverbs; what they stand for is an
// argument of the verb that nothing else names.

// Proclitics adds to a clause the pronouns before chunk at that are its verb's
// objects, where no object is named.
func (r *Reading) Proclitics(reg *Region, c *Clause, at int) {
	if j := reg.Chunks[at].joined; j > 0 {
		r.takePronoun(reg, c, j-1, at)
		return
	}
	for k := at - 1; k >= 0 && k >= at-actor.MaxClitics; k-- {
		x := &reg.Chunks[k]
		if x.Kind == OfDate {
			continue
		}
		if x.Kind != OfItem || x.Set == 0 {
			return
		}
		if x.Clitic > 0 {
			r.takePronoun(reg, c, x.Clitic-1, k)
			return
		}
		if x.Set&(word.Bit(pack.Aux)|word.Bit(pack.Adverb)|word.Bit(pack.Neg)|word.Bit(pack.Plan)|word.Bit(pack.Maybe)|word.Bit(pack.Ongoing)) == 0 {
			return
		}
	}
}

// takePronoun adds an object pronoun at chunk k to a clause, where no object is named. What is
// said is no one, unless he is asked to do something: "lo instó a negociar".
func (r *Reading) takePronoun(reg *Region, c *Clause, mi int32, k int) {
	if c.Frame.Kind == pack.FSay && !r.Mentions[mi].Pronoun.Has("dative") && !(c.Frame.Also == "REQUEST" && r.askedTo(reg, c)) || r.objectNamed(c) {
		return
	}
	c.Args = append(c.Args, Arg{Mark: pack.Obj | pack.To, Mentions: []int32{mi}, From: k, To: k + 1})
}

// askedTo reports whether what somebody is asked to do stands right behind a verb: "a negociar",
// "a que negocie".
func (r *Reading) askedTo(reg *Region, c *Clause) bool {
	j := c.At + 1
	for j < len(reg.Chunks) && (reg.Chunks[j].Kind == OfDate || reg.Chunks[j].Kind == OfItem && reg.Chunks[j].Is(pack.Adverb)) {
		j++
	}
	if j >= len(reg.Chunks) {
		return false
	}
	x := &reg.Chunks[j]
	return x.Kind == OfItem && (x.Is(pack.Comp) || x.Is(pack.Prep) && x.Mark&pack.To != 0 && j+1 < len(reg.Chunks) && reg.Chunks[j+1].Kind != OfMention)
}

// objectNamed reports whether a clause has somebody for its object, or whom it
// is done to, in so many words.
func (r *Reading) objectNamed(c *Clause) bool {
	for i := range c.Args {
		a := &c.Args[i]
		if a.Mark&(pack.Obj|pack.To|pack.With) == 0 || a.Mark&pack.Subj != 0 {
			continue
		}
		for _, mi := range a.Mentions {
			if c.Frame.Kind == pack.FVisit && r.Mentions[mi].Kind == mention.Country {
				continue // "will take him to Qatar"
			}
			if word.IsTalk(c.Form) && r.Mentions[mi].Kind == mention.Country && a.Mark&pack.In != 0 && a.Mark&pack.With == 0 {
				continue // "received him in Qatar"
			}
			if k := r.Mentions[mi].Kind; k != mention.Place && k != mention.Possessive && !(a.Mark&pack.In != 0 && (k == mention.Body || r.unknownName(mi))) {
				return true
			}
		}
	}
	return false
}

// unknownName reports whether a mention is a name of which nothing says that it is a person's: behind a word
// for "in" it can be a place that no list has, "received him in Yarzé".
func (r *Reading) unknownName(mi int32) bool {
	m := &r.Mentions[mi]
	if m.Kind != mention.Person || len(m.Titles) > 0 || len(m.Who) != 1 {
		return false
	}
	a := &r.Actors[m.Who[0]]
	return a.Country == "" && a.Org == "" && a.Role == "" && a.Holder == nil && !a.Fem && !a.Masc
}

// TakenThere reports whether a pronoun is the object of a verb of travelling whose subject
// is no traveller, where nobody is named directly before it who might take him there: "a
// tour that will take him to Qatar" is his own.
func (r *Reading) TakenThere(c *Clause, mi int32) bool {
	m := &r.Mentions[mi]
	if c.Frame.Kind != pack.FVisit || slices.Contains(c.Frame.A, pack.Subj) || m.Kind != mention.Pronoun || !m.Pronoun.Has("clitic") {
		return false
	}
	return mi == 0 || r.Mentions[mi-1].Last != m.First
}
