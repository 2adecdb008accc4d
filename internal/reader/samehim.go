package reader

// Whom a pronoun means that goes on from the one in the sentence before, or from the only
// person whom that sentence names.

// sameHim is whom the pronoun of the sentence before meant that was received or met there: who
// travels on is he, "The king received him. The next day he flew to B". -1 if there is none.
func (r *reading) sameHim(mi int32, c *clause, fits func(int32) bool) int32 {
	m := &r.mentions[mi]
	if m.kind != kPronoun || c == nil || !isTrip(c.form) || !subjectIn(c, mi) || !r.opensWithPronoun(mi) {
		return -1
	}
	for i := mi - 1; i >= 0 && r.mentions[i].sent >= m.sent-1; i-- {
		x := &r.mentions[i]
		if x.kind == kPronoun && x.sent < m.sent && x.pronoun == m.pronoun && len(x.who) == 1 && fits(x.who[0]) && r.paragraph(x.sent) == r.paragraph(m.sent) {
			return x.who[0]
		}
	}
	return -1
}

// onlyPerson is the only person whom the sentence before names, in one paragraph with the
// pronoun, where the one in mind is not named there: "The palace said that King A would go to B.
// There he will meet". -1 if there is none, or several are.
func (r *reading) onlyPerson(mi int32, fits func(int32) bool) int32 {
	m := &r.mentions[mi]
	if !r.pack.Order.MarkedBefore || m.kind != kPronoun || r.state.subject < 0 || !r.opensWithPronoun(mi) {
		return -1
	}
	only := int32(-1)
	for i := mi - 1; i >= 0 && r.mentions[i].sent >= m.sent-1; i-- {
		x := &r.mentions[i]
		if x.sent == m.sent {
			continue
		}
		for _, w := range x.who {
			if w == r.state.subject {
				return -1
			}
			if a := &r.actors[w]; a.kind != kPerson && (a.kind != kOffice || a.generic) || w == only {
				continue
			}
			if only >= 0 || !fits(w) || r.actors[w].role == "spokesperson" {
				return -1
			}
			only = w
		}
	}
	if only >= 0 && r.paragraph(m.sent-1) != r.paragraph(m.sent) {
		return -1
	}
	return only
}

// opensWithPronoun reports whether a pronoun is the first in its sentence that names somebody.
func (r *reading) opensWithPronoun(mi int32) bool {
	m := &r.mentions[mi]
	if m.pronoun == nil || m.pronoun.Has("first") {
		return false
	}
	for i := mi - 1; i >= 0 && r.mentions[i].sent == m.sent; i-- {
		if r.mentions[i].kind != kPlace {
			return false
		}
	}
	return m.sent > 0
}

// answersLast makes who speaks behind a semicolon the one spoken of, where a clause of another
// opens the sentence: "A urged B to stop; B only said that …".
func (r *reading) answersLast(reg *region, s *statement) {
	if !r.pack.Order.MarkedBefore || s.accord || len(s.who) != 1 || r.actors[s.who[0]].kind != kPerson || s.who[0] == r.state.subject {
		return
	}
	for k := len(reg.chunks) - 1; k > 0; k-- {
		x := &reg.chunks[k]
		if semicolon(r.punct(x)) {
			if int(r.doc.Tokens[x.first].Start) < s.cue.Start {
				r.state.before, r.state.subject = r.state.subject, s.who[0]
			}
			return
		}
	}
}

// twoHere is the two persons of two states whom a sentence names before a word for two in it, if
// it names no more: "A was to see B, but the two spoke by telephone". Nil, else.
func (r *reading) twoHere(mi int32) []int32 {
	m := &r.mentions[mi]
	var two []int32
	for i := mi - 1; i >= 0 && r.mentions[i].sent == m.sent; i-- {
		if r.mentions[i].kind == kAnaphor {
			return nil
		}
		for _, w := range r.mentions[i].who {
			if a := &r.actors[w]; a.kind == kPerson || a.kind == kOffice && !a.generic && !a.group {
				two = addOnce(two, w)
			}
		}
	}
	if len(two) != 2 || r.actors[two[0]].country == "" || r.actors[two[0]].country == r.actors[two[1]].country {
		return nil
	}
	return []int32{two[1], two[0]}
}

// headsOfBoth is the holders of an office in the two states of which the sentence before, or this
// one, speaks, where it names nobody: "A and B have long quarrelled. The two presidents met".
func (r *reading) headsOfBoth(mi int32, role string) []int32 {
	m := &r.mentions[mi]
	if role == "" {
		return nil
	}
	var out []int32
	for i := mi - 1; i >= 0 && r.mentions[i].sent >= m.sent-1; i-- {
		for _, w := range r.mentions[i].who {
			a := &r.actors[w]
			if a.kind == kPerson || a.country == "" {
				continue
			}
			h := r.holderOfOffice(role, a.country, "")
			if r.actors[h].text == "" {
				r.actors[h].text = r.textOf(m.Range)
			}
			out = addOnce(out, h)
		}
	}
	if len(out) != 2 {
		return nil
	}
	return []int32{out[1], out[0]}
}
