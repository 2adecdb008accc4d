package reader

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
)

// Object pronouns that stand before their verb: "lo recibió", "le agradeció". In
// the clause they are small words like adverbs; what they stand for is an
// argument of the verb that nothing else names.

// maxClitics bounds how many small words stand between such a pronoun and its verb.
const maxClitics = 6

// astray reports whether a pronoun of that kind has no verb behind it at item k:
// then it is an article, or nothing.
func (r *reading) astray(m *mention, k int32) bool {
	if m.kind != kPronoun || !m.pronoun.Has("clitic") {
		return false
	}
	for n := 0; int(k) < len(r.items) && n < maxClitics; k, n = k+1, n+1 {
		it := &r.items[k]
		switch {
		case it.is(pack.Verb) || it.is(pack.Support):
			if m.pronoun.Has("article") && !r.canBeFinite(it) && !r.onlyInfinitive(it) {
				return true // "los resultados"
			}
			return it.set&(bit(pack.Noun)|bit(pack.Occasion)|bit(pack.Title)|bit(pack.Body)|bit(pack.Group)|bit(pack.TopicNoun)|bit(pack.Word)) != 0 && m.pronoun.Has("article")
		case it.is(pack.Aux) && !it.is(pack.Prep) && !it.is(pack.Det):
			return false
		case it.is(pack.Pronoun):
		default:
			return true
		}
	}
	return true
}

// proclitics adds to a clause the pronouns before chunk at that are its verb's
// objects, where no object is named.
func (r *reading) proclitics(reg *region, c *clause, at int) {
	if j := reg.chunks[at].joined; j > 0 {
		r.takePronoun(reg, c, j-1, at)
		return
	}
	for k := at - 1; k >= 0 && k >= at-maxClitics; k-- {
		x := &reg.chunks[k]
		if x.kind == cDate {
			continue
		}
		if x.kind != cItem || x.set == 0 {
			return
		}
		if x.clitic > 0 {
			r.takePronoun(reg, c, x.clitic-1, k)
			return
		}
		if x.set&(bit(pack.Aux)|bit(pack.Adverb)|bit(pack.Neg)|bit(pack.Plan)|bit(pack.Maybe)|bit(pack.Ongoing)) == 0 {
			return
		}
	}
}

// takePronoun adds an object pronoun at chunk k to a clause, where no object is named. What is
// said is no one, unless he is asked to do something: "lo instó a negociar".
func (r *reading) takePronoun(reg *region, c *clause, mi int32, k int) {
	if c.frame.Kind == pack.FSay && !r.mentions[mi].pronoun.Has("dative") && !(c.frame.Also == "REQUEST" && r.askedTo(reg, c)) || r.objectNamed(c) {
		return
	}
	c.args = append(c.args, arg{mark: pack.Obj | pack.To, mentions: []int32{mi}, from: k, to: k + 1})
}

// askedTo reports whether what somebody is asked to do stands right behind a verb: "a negociar",
// "a que negocie".
func (r *reading) askedTo(reg *region, c *clause) bool {
	j := c.at + 1
	for j < len(reg.chunks) && (reg.chunks[j].kind == cDate || reg.chunks[j].kind == cItem && reg.chunks[j].is(pack.Adverb)) {
		j++
	}
	if j >= len(reg.chunks) {
		return false
	}
	x := &reg.chunks[j]
	return x.kind == cItem && (x.is(pack.Comp) || x.is(pack.Prep) && x.mark&pack.To != 0 && j+1 < len(reg.chunks) && reg.chunks[j+1].kind != cMent)
}

// objectNamed reports whether a clause has somebody for its object, or whom it
// is done to, in so many words.
func (r *reading) objectNamed(c *clause) bool {
	for i := range c.args {
		a := &c.args[i]
		if a.mark&(pack.Obj|pack.To|pack.With) == 0 || a.mark&pack.Subj != 0 {
			continue
		}
		for _, mi := range a.mentions {
			if c.frame.Kind == pack.FVisit && r.mentions[mi].kind == kCountry {
				continue // "will take him to Qatar"
			}
			if k := r.mentions[mi].kind; k != kPlace && k != kPossessive && !(k == kBody && a.mark&pack.In != 0) {
				return true
			}
		}
	}
	return false
}

// canBeFinite reports whether an item can be a verb with a subject of its own, and
// not only a participle.
func (r *reading) canBeFinite(it *item) bool {
	for _, f := range r.forms(it, bit(pack.Verb)|bit(pack.Support)) {
		if f.Feat == 0 || f.Feat&(pack.Past|pack.Pres|pack.Fut|pack.Cond|pack.Imp) != 0 && f.Feat&pack.Part == 0 {
			return true
		}
	}
	return false
}

// onlyInfinitive reports whether an item is an infinitive and nothing that an article could
// stand before: "doit le recevoir".
func (r *reading) onlyInfinitive(it *item) bool {
	if it.set&(bit(pack.Noun)|bit(pack.Occasion)|bit(pack.Title)|bit(pack.Body)|bit(pack.Group)|bit(pack.TopicNoun)|bit(pack.Word)) != 0 {
		return false
	}
	for _, f := range r.forms(it, bit(pack.Verb)) {
		if f.Feat&pack.Inf != 0 {
			return true
		}
	}
	return false
}

// takenThere reports whether a pronoun is the object of a verb of travelling whose subject
// is no traveller, where nobody is named directly before it who might take him there: "a
// tour that will take him to Qatar" is his own.
func (r *reading) takenThere(c *clause, mi int32) bool {
	m := &r.mentions[mi]
	if c.frame.Kind != pack.FVisit || slices.Contains(c.frame.A, pack.Subj) || m.kind != kPronoun || !m.pronoun.Has("clitic") {
		return false
	}
	return mi == 0 || r.mentions[mi-1].Last != m.First
}
