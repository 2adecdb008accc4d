package reader

import "github.com/mahdar/mahdar/internal/pack"

// Pronouns that mean somebody named only behind them: "After the talks that he had with A, the
// minister B promised aid".

// namedAhead is whom a pronoun means that stands, before anybody is named, in a relative clause
// within the phrase with which its sentence opens: the subject behind the comma that ends the
// phrase. -1 if there is none.
func (r *reading) namedAhead(mi int32, fem, masc bool) int32 {
	m := &r.mentions[mi]
	s := r.doc.Sents[m.sent]
	first, k := r.itemAt[s.First], r.itemAt[m.First]
	if !r.pack.Order.Inverted || r.pack.Order.Dropped || m.kind != kPronoun || k <= first+1 || !r.items[first].is(pack.Prep) && !r.items[first].is(pack.Sub) || mi > 0 && r.mentions[mi-1].sent == m.sent {
		return -1
	}
	if x := &r.items[k-1]; !x.is(pack.Rel) && !x.is(pack.Comp) {
		return -1
	}
	for i := mi + 1; int(i) < len(r.mentions) && r.mentions[i].sent == m.sent; i++ {
		x := &r.mentions[i]
		if x.kind != kPerson || len(x.who) != 1 || !comma(rune(r.doc.Tokens[x.First-1].Num)) || x.Last >= s.Last {
			continue
		}
		if n := &r.items[r.itemAt[x.Last]]; !n.is(pack.Aux) && !n.is(pack.Verb) && !n.is(pack.Plan) && !n.is(pack.Adverb) && !n.is(pack.Neg) {
			continue
		}
		if r.actors[x.who[0]].canBe(fem, masc) {
			return x.who[0]
		}
		return -1
	}
	return -1
}

// inhabitantTold is the person of a state spoken of last before a mention, of whom its words may
// tell: "the Finn". -1 if there is none.
func (r *reading) inhabitantTold(country string, m *mention) int32 {
	if !r.pack.Order.Inhabitants || m.indef || m.plural || m.dual {
		return -1
	}
	fem, masc := r.genderOf(m)
	for i := len(r.mentions) - 1; i >= 0; i-- {
		x := &r.mentions[i]
		if x.First >= m.First || len(x.who) != 1 {
			continue
		}
		if a := &r.actors[x.who[0]]; a.kind == kPerson && a.country == country && a.role != "spokesperson" && a.canBe(fem && !masc, masc && !fem) {
			return x.who[0]
		}
	}
	return -1
}
