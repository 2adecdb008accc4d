package reader

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// arg is a filler of a place in a clause: mentions joined by "and", and the
// chunks they take.
type arg struct {
	mark     pack.Marker // what marks it; Subj, Obj, Poss for the places without marker
	mentions []int32
	from, to int // chunks
}

// skipDet steps left over articles and plain words that belong to a noun group.
func (r *reading) skipDet(reg *region, j int) int {
	for n := 0; j >= 0 && n < 3; j, n = j-1, n+1 {
		x := &reg.chunks[j]
		if x.kind != cItem || x.is(pack.Prep) {
			return j
		}
		if x.is(pack.Region) { // "of African leaders"
			continue
		}
		if x.set == 0 || x.set&^(bit(pack.Det)|bit(pack.Word)|bit(pack.Honorific)|bit(pack.Modifier)|bit(pack.Number)) != 0 {
			return j
		}
	}
	return j
}

// membersWord reports whether a preposition is followed by some of those just spoken
// of: "including", "among them".
func (r *reading) membersWord(x *chunk) bool {
	if x.kind != cItem {
		return false
	}
	f := r.form(&r.items[x.item], pack.Prep)
	return f != nil && f.Has("members")
}

// listMark is the marker of those of whom some are then named: of the last argument,
// if it names nobody, or of the preposition before words that name nobody.
func (r *reading) listMark(c *clause, pending pack.Marker) pack.Marker {
	for i := len(c.args) - 1; i >= 0; i-- {
		a := &c.args[i]
		if a.from < c.at || a.mark&(pack.With|pack.Obj|pack.Between) == 0 {
			continue
		}
		for _, mi := range a.mentions {
			if m := &r.mentions[mi]; m.kind == kPerson || len(m.who) > 0 && !m.plural {
				return 0
			}
		}
		return a.mark
	}
	if m := pending & (pack.With | pack.Between); m != 0 || c.form.Class != pack.Verb || !isTalk(c.form) || c.get([]pack.Marker{pack.Obj}) != nil {
		return m
	}
	return pack.Obj // "met a number of his counterparts, among them A and B"
}

// closesNoun reports whether chunk j goes on after a noun and its adjectives: a
// preposition, a mark, a day, a verb, or nothing.
func (r *reading) closesNoun(reg *region, j int) bool {
	if j >= len(reg.chunks) {
		return true
	}
	x := &reg.chunks[j]
	return x.kind == cPunct || x.kind == cDate || x.finite() || x.is(pack.Prep) || x.is(pack.Of) || x.is(pack.Aux) || x.is(pack.And)
}

// fromSlot reports whether a clause has a place for what stands after a word for "from".
func (r *reading) fromSlot(c *clause) bool {
	return (marks(c.frame.A)|marks(c.frame.B)|marks(c.frame.To))&pack.From != 0
}

// adjective reports whether a mention is a state's adjective, or can be.
func (r *reading) adjective(x *chunk) bool {
	m := &r.mentions[x.idx]
	if m.bare {
		return true
	}
	if m.kind != kCountry || m.Last-m.First != 1 {
		return false
	}
	for _, f := range r.forms(&r.items[r.itemAt[m.First]], bit(pack.Country)) {
		if f.Alt {
			return true
		}
	}
	return false
}

// enclitic reports whether a chunk is a pronoun written together with the word
// before it.
func (r *reading) enclitic(x *chunk) bool {
	t := r.doc.Tokens[x.first]
	return x.kind == cMent && t.Has(text.Cut) && t.Has(text.Glued) && (r.mentions[x.idx].kind == kPronoun || r.mentions[x.idx].kind == kPossessive)
}

// adjectives are the states whose adjectives follow a noun of meeting one after
// the other: its parties. Where the noun has its article it only speaks of a
// meeting: other words must say that it was held.
func (r *reading) adjectives(reg *region, c *clause, j int) (arg, bool) {
	a := arg{mark: pack.By, from: j, to: j + 1}
	seen := map[string]bool{}
	for k := j; k < len(reg.chunks); k++ {
		x := &reg.chunks[k]
		if m := r.punct(x); k > j && (dash(m) || comma(m)) || x.is(pack.And) {
			continue
		}
		if x.kind != cMent || !r.adjective(x) || len(r.mentions[x.idx].countries) != 1 || seen[r.mentions[x.idx].countries[0]] {
			break
		}
		seen[r.mentions[x.idx].countries[0]] = true
		a.mentions = append(a.mentions, x.idx)
		a.to = k + 1
	}
	if j := r.prevSolid(reg, c.at); c.feat&pack.Def == 0 && (j < 0 || reg.chunks[j].kind == cPunct) && r.inTitle(reg.chunks[c.at].first) {
		a.mark = pack.Between
	} else if r.pack.Order.Construct && c.feat&pack.Def == 0 {
		a.mark |= pack.Between // "Russian (and) Turkish talks were held"
	}
	return a, len(a.mentions) > 1
}
