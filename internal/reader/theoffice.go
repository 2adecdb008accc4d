package reader

import (
	"slices"
	"sort"
	"strings"
)

// Who an office without a name and a state is: "the minister".

// theOffice finds whom "the minister" means: the one spoken of, if the title
// fits, else the one most often named so far, but not one whom the same
// sentence has just named; nobody yet, else, a holder without a name.
func (r *reading) theOffice(mi int32, role string) []int32 {
	sent := r.mentions[mi].sent
	if m := &r.mentions[mi]; m.indef || !r.pack.Order.SubjectFirst && r.pack.Order.Construct && r.unowned(m) {
		return []int32{r.newActor(actor{kind: kOffice, role: role})}
	}
	short := ""
	if t := r.mentions[mi].titles; len(t) > 0 {
		short = t[len(t)-1].Get("for") // "the Secretary" is short for several offices
	}
	fem, masc := r.officeGender(&r.mentions[mi])
	fits := func(w int32) bool {
		a := &r.actors[w]
		if f, m := r.actorGender(a); fem != masc && f != m && fem != f {
			return false // "la ministra" is no man
		}
		return (a.kind == kPerson || a.kind == kOffice) && !a.generic && !a.group && !slices.Contains(r.others, w) && (roleFits(a.role, role) || a.role != "" && short != "" && strings.Contains(short, a.role))
	}
	if t := r.mentions[mi].titles; r.pack.Order.Cases && len(t) > 0 && t[0].Has("anaphoric") { // "the politician": who spoke last, else whom the story is about
		if who, n := r.state.speakers, len(r.statements); n > 0 && len(who) == 1 && r.statements[n-1].sent >= sent-1 && fits(who[0]) {
			return who
		}
		if w := r.hero(nil); w >= 0 && fits(w) {
			return []int32{w}
		}
	}
	if short != "" {
		if w := r.calledSo(mi); w >= 0 && fits(w) {
			return []int32{w}
		}
	}
	if m := &r.mentions[mi]; !r.pack.Order.SubjectFirst && (role == "official" || role == "other") {
		if own := r.officesOf(nil, m); len(own) == 1 && strings.Contains(own[0], " ") { // "the crown prince" is no president
			all := fits
			fits = func(w int32) bool { return all(w) && slices.Contains(r.actors[w].offices, own[0]) }
		}
	}
	if who := r.state.speakers; len(who) == 1 && role == "spokesperson" && r.actors[who[0]].kind == kPerson && fits(who[0]) && r.state.spoke >= sent-1 && r.paragraph(r.state.spoke) == r.paragraph(sent) {
		return who // "… said Peskov. The spokesman denied"
	}
	if r.pack.Order.Cases || r.pack.Order.Incise && role == "head-of-state" || r.pack.Order.Inverted && r.pack.Order.Dropped && role != "foreign-minister" {
		if so := r.namedSo(mi); len(so) > 0 {
			all := fits
			some := false
			for _, w := range so {
				some = some || all(w)
			}
			if some {
				fits = func(w int32) bool { return all(w) && slices.Contains(so, w) }
			}
		}
	}
	if w := r.titleTwin(mi, fits); w >= 0 {
		return []int32{w}
	}
	if who := r.elided(sent); r.pack.Order.Cases && len(who) == 1 && fits(who[0]) && (mi == 0 || r.mentions[mi-1].sent != sent) {
		return who // in a diary the one whose it is
	}
	if w := r.state.subject; w >= 0 && fits(w) && !(r.pack.Order.Cases && r.opensParagraph(mi) && r.lesser(w, mi, fits)) {
		return []int32{w}
	}
	best, score := int32(-1), -1
	for w := range r.considered {
		if !fits(w) {
			continue
		}
		n, last, same := 0, int32(-1), false
		seen := r.actors[w].seen
		if len(seen) > maxAlike { // the earlier ones are only counted
			n = max(0, sort.Search(len(seen), func(i int) bool { return seen[i] >= mi })-maxAlike)
			seen = seen[n:]
		}
		for _, x := range seen {
			if x >= mi {
				break
			}
			n, last = n+1, x
			same = same || r.mentions[x].sent == sent
		}
		if last < 0 {
			continue
		}
		v := 2 * n
		if same {
			v = 0
		} else if r.mentions[last].sent >= sent-2 {
			v += 3
		}
		if v > score {
			best, score = w, v
		}
	}
	if best >= 0 {
		return []int32{best}
	}
	if w := r.spokeThere(mi); w >= 0 {
		return []int32{w}
	}
	for w := range r.considered { // named only later
		if fits(w) && (role != "other" && role != "" || r.actors[w].role != "spokesperson") {
			return []int32{w}
		}
	}
	return []int32{r.newActor(actor{kind: kOffice, role: role})}
}

// calledSo is the person named last with the very title that a mention is: of two
// ministers "the Secretary" is the one whom the text calls Secretary; -1 if there is none.
func (r *reading) calledSo(mi int32) int32 {
	word := r.doc.Tokens[r.mentions[mi].Last-1].ID
	if word == 0 || len(r.mentions[mi].titles) == 0 {
		return -1
	}
	for i := mi - 1; i >= 0 && i > mi-maxAlike; i-- {
		m := &r.mentions[i]
		if m.kind != kPerson || len(m.who) != 1 || len(m.titles) == 0 {
			continue
		}
		if r.doc.Tokens[m.First].ID == word {
			return m.who[0]
		}
	}
	return -1
}

// opensParagraph reports whether a mention is the first of somebody in its paragraph.
func (r *reading) opensParagraph(mi int32) bool {
	for i := mi - 1; i >= 0 && r.para[r.mentions[i].First] == r.para[r.mentions[mi].First]; i-- {
		if k := r.mentions[i].kind; k == kPerson || k == kOffice || k == kPronoun {
			return false
		}
	}
	return true
}
